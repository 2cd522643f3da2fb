"""Examples that people read are run: the README, the docstrings, the example program."""

import doctest
import importlib
import pkgutil
import subprocess
import sys
from pathlib import Path

import gizi

ROOT = Path(__file__).resolve().parents[1]


def test_the_readme_runs():
    result = doctest.testfile(str(ROOT / "README.md"), module_relative=False)
    assert result.attempted > 10 and result.failed == 0


def test_docstrings_run():
    names = [found.name for found in pkgutil.walk_packages(gizi.__path__, "gizi.") if not found.name.startswith("gizi._gizi")]
    assert len(names) > 25
    for name in names:
        assert doctest.testmod(importlib.import_module(name)).failed == 0, name


def test_the_example_runs():
    said = subprocess.run([sys.executable, ROOT / "examples/week.py"], check=True, capture_output=True, text=True).stdout
    assert "Nasi tempe 396.2 kcal" in said and "kitchen.not_found" in said
    assert "a serving costs 2000" in said
