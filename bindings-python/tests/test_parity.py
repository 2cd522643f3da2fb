"""What core shows is what Python has: the generator's own list against the package that was built."""

import enum
import importlib
import inspect
import operator
import subprocess
from pathlib import Path

import pytest

from gizi._gizi import Field, Object
from gizi._idiom.record import Record
from gizi._own import error

ROOT = Path(__file__).resolve().parents[2]


def listed():
    command = ["cargo", "run", "--locked", "-q", "-p", "gizi-bindgen", "--", "items", "python"]
    text = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return [line.split("\t") for line in text.splitlines()]


@pytest.fixture(scope="module")
def items():
    return listed()


def found(module, name):
    return operator.attrgetter(name)(importlib.import_module(f"gizi.{module}"))


def test_everything_that_core_shows_is_there(items):
    assert len(items) > 2_000
    right = {
        "record": lambda it: issubclass(it, Record),
        "payload": lambda it: issubclass(it, Record),
        "variant": lambda it: issubclass(it, Record) and issubclass(it, it.__mro__[1]),
        "object": lambda it: issubclass(it, Object),
        "enum": lambda it: issubclass(it, enum.Enum) and issubclass(it, str),
        "member": lambda it: isinstance(it, enum.Enum),
        "field": lambda it: isinstance(it, Field),
        "function": inspect.isfunction,
        "method": lambda it: inspect.isfunction(it) or inspect.ismethod(it),
    }
    for kind, module, name in items:
        assert right[kind](found(module, name)), f"{kind} gizi.{module}.{name}"


def test_nothing_else_is_there(items):
    own = {"error": set(error.__all__), "plan": {"run"}}
    for module in {module for _, module, _ in items}:
        names = set(importlib.import_module(f"gizi.{module}").__all__)
        shown = {name for _, at, name in items if at == module and "." not in name}
        elsewhere = {name for name in names if found(module, name).__module__ != f"gizi.{module}"}
        assert names - elsewhere == shown | own.get(module, set()), module


def test_everything_has_docs(items):
    bare = [f"gizi.{module}.{name}" for _, module, name in items if not found(module, name).__doc__]
    assert bare == []
