"""A hundred thousand calls leave nothing behind."""

import gc
import unittest
from pathlib import Path

import gizi
from pantry import money, tempeh


def resident():
    """Pages of memory that the process holds."""
    return int(Path("/proc/self/statm").read_text().split()[1])


@unittest.skipUnless(Path("/proc/self/statm").exists(), "the system does not say how much memory a process holds")
class Growth(unittest.TestCase):
    def test_calls_errors_and_objects_leave_nothing_behind(self):
        catalog, one = gizi.Catalog.standard(), money("1.5")
        catalog.add_ingredient(tempeh())

        def work(calls):
            for _ in range(calls):
                gizi.money_plus(one, one)
                try:
                    catalog.menu("nothing")
                except gizi.GiziError:
                    pass
            for _ in range(calls // 10):
                catalog.ingredient("tempe")
                gizi.Hub(10).subscribe("dapur")
            gc.collect()

        work(5_000)
        before = resident()
        work(50_000)
        # 4 MB: what an allocator keeps; a leak of 100 bytes in each call would be 11 MB.
        self.assertLess(resident() - before, 1_000)


if __name__ == "__main__":
    unittest.main()
