"""How long `import gizi` takes, in milliseconds of the processor; fails over the budget given.

The budget is for `import gizi` with the modules of a first calculation; what all modules take together is said too.
"""

import subprocess
import sys

PROGRAM = """
import time
began = time.process_time()
import importlib
import gizi
for name in {names}:
    importlib.import_module(f"gizi.{{name}}")
print(1000 * (time.process_time() - began))
"""
FIRST = ["ingredient", "menu", "nutrition", "kitchen"]
ALL = "[name for name in gizi.__all__ if name not in ('Kitchen', 'GiziError')] + ['plan.optimise', 'quantity.decimal']"


def best(names):
    command = [sys.executable, "-c", PROGRAM.format(names=names)]
    return min(float(subprocess.run(command, check=True, capture_output=True, text=True).stdout) for _ in range(9))


if __name__ == "__main__":
    budget, first = float(sys.argv[1]), best(FIRST)
    print(f"import gizi: {best([]):.1f} ms, for a first calculation {first:.1f} ms of {budget:.0f} ms, all of it {best(ALL):.1f} ms")
    sys.exit(first > budget)
