"""How long `import gizi` takes with every module of it, in milliseconds of the processor; fails over the budget given."""

import subprocess
import sys

WHOLE = """
import time
began = time.process_time()
import importlib, gizi
for name in gizi.__all__:
    getattr(gizi, name)
importlib.import_module("gizi.plan.optimise")
print(1000 * (time.process_time() - began))
"""
BARE = "import time; began = time.process_time(); import gizi; print(1000 * (time.process_time() - began))"


def best(program):
    runs = (subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True) for _ in range(9))
    return min(float(run.stdout) for run in runs)


if __name__ == "__main__":
    budget, whole = float(sys.argv[1]), best(WHOLE)
    print(f"import gizi: {best(BARE):.1f} ms, with every module {whole:.1f} ms of {budget:.0f} ms")
    sys.exit(whole > budget)
