"""Whatever is wrong with an argument, the message names it: every function and method, every parameter."""

from __future__ import annotations

import ast
import importlib
import inspect
import operator
from datetime import date, datetime, timezone
from pathlib import Path
from tempfile import mkdtemp

import pytest

import gizi
from gizi._gizi import Object
from gizi._idiom.choice import Choice
from gizi._idiom.record import Record
from gizi.error import GiziError, InvalidError

from gizi.frames import Foods, Lines, LineStream, Table
from gizi.kitchen import Session

PACKAGE = Path(gizi.__file__).parent


class Alien:
    """Nothing that anybody expects."""

    def __repr__(self):
        return "Alien()"


def named(error, parameter):
    """Whether an error says which argument it means, or where in it."""
    if isinstance(error, GiziError):
        return error.path != "" and error.path.split(".")[0].split("[")[0] == parameter
    said = str(error)
    return isinstance(error, (TypeError, ValueError)) and (
        said.split(":")[0].split(".")[0].split("[")[0] == parameter or f"argument '{parameter}'" in said
    )


class Skip(Exception):
    """There is none of it here."""


def functions():
    """Every function and method that the package shows, with its definition in a stub or a source."""
    files = [*PACKAGE.rglob("*.pyi"), PACKAGE / "html/__init__.py"]
    files += [*PACKAGE.glob("plot/_[!p]*.py"), *PACKAGE.glob("_own/*.py")]
    for file in sorted(files):
        module = ".".join(["gizi", *file.relative_to(PACKAGE).with_suffix("").parts]).removesuffix(".__init__")
        if module != "gizi._gizi":
            yield from _defined(module, "", ast.parse(file.read_text(encoding="utf-8")))


def _defined(module, owner, tree):
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            yield from _defined(module, f"{owner}{node.name}.", node)
        elif isinstance(node, ast.FunctionDef) and not any(
            isinstance(it, ast.Name) and it.id == "property" for it in node.decorator_list
        ):
            hidden = node.name.startswith("_") and node.name != "__new__"
            if not hidden and "property" not in ast.dump(node):
                yield module, f"{owner}{node.name}", node


def found(module, name):
    return operator.attrgetter(name)(importlib.import_module(module))


FRAMES = {
    Foods: lambda: Foods({"ingredient_id": ["beras"], "iron_mg": [1.5]}),
    Lines: lambda: Lines({"menu_id": [1], "ingredient_id": ["beras"], "grams": [80]}),
    LineStream: LineStream,
    Table: lambda: Foods({"ingredient_id": ["beras"]}).nutrition(FRAMES[Lines]()),
}
CLASSES = {}
for _room in {module for module, _, _ in functions()}:
    for _name, _it in vars(importlib.import_module(_room)).items():
        if inspect.isclass(_it) and _name == _it.__qualname__ and issubclass(_it, (Record, Choice, Object, Lines)):
            CLASSES[_name] = _it

DEFINED = {(module, name): node for module, name, node in functions()}
TEXTS = {"currency": "IDR", "path": "/nowhere/at/all", "language": "en", "standard": "mbg-2026"}


def parameters(node):
    """Name, annotation, whether it may be left out, and whether it is named; without `self` and `cls`."""
    given = node.args
    places = [*given.posonlyargs, *given.args]
    optional = len(places) - len(given.defaults)
    for place, it in enumerate(places):
        if it.arg not in ("self", "cls"):
            yield it.arg, ast.unparse(it.annotation) if it.annotation else "Any", place >= optional, False
    for it, default in zip(given.kwonlyargs, given.kw_defaults):
        yield it.arg, ast.unparse(it.annotation), default is not None, True


def value(annotation, name):
    """Something that a parameter of this annotation takes."""
    annotation = annotation.strip("'")
    plain = {"int": 1, "float": 1.0, "bool": True, "bytes": b"", "_Decimal | int": 1, "Decimal | int": 1}
    if annotation in plain:
        return plain[annotation]
    if annotation == "GiziError":
        return InvalidError("said", kind="INVALID", code="test.said")
    if annotation == "object":
        return None
    if (annotation, name) == ("_Frame", "foods"):
        return {"ingredient_id": ["beras"]}
    if "| None" in annotation:
        return None
    if annotation.startswith(("_Iterable", "Iterable", "Sequence", "list[", "Mapping")):
        return ()
    if annotation.startswith("str"):
        return TEXTS.get(name, "iron_mg")
    if annotation == "_date":
        return date(2026, 1, 5)
    if annotation == "_datetime":
        return datetime(2026, 1, 5, tzinfo=timezone.utc)
    bare = {"Frame": "Lines", "Search": "PlanSearch"}.get(bare := annotation.split(" ")[0].strip("_"), bare)
    if bare not in CLASSES:
        raise Skip(annotation)
    return made(CLASSES[bare])


def problem():
    day, slot = made(CLASSES["PlanDay"]), made(CLASSES["PlanSlot"])
    dish = made(CLASSES["CandidateDish"]).with_(slots=[slot])
    return CLASSES["PlanProblem"](days=[day], slots=[slot], dishes=[dish], objective=[])


OBJECTS = {
    "Catalog": lambda cls: cls.standard(),
    "UnitTable": lambda cls: cls.standard(),
    "NutrientRegistry": lambda cls: cls.standard(),
    "RetentionTable": lambda cls: cls.usda_release_6(),
    "MessageTable": lambda cls: cls.standard(),
    "Kitchen": lambda cls: cls.in_memory(Session.new("dapur", "rina", "ADMIN")),
    "Hub": lambda cls: cls(16),
    "MemoryStore": lambda cls: cls(),
    "PlanSearch": lambda cls: cls(problem(), made(CLASSES["SearchOptions"])),
    "SqliteStore": lambda cls: cls.open(Path(mkdtemp()) / "kitchen.db"),
    "Subscription": lambda cls: made(CLASSES["Hub"]).subscribe("dapur"),
}


def made(cls):
    """A member, record or object of a class."""
    if cls in FRAMES:
        return FRAMES[cls]()
    if issubclass(cls, Choice):
        return next(iter(cls))
    if issubclass(cls, Object):
        if cls.__name__ not in OBJECTS:
            raise Skip(cls.__name__)
        return OBJECTS[cls.__name__](cls)
    if cls.__name__ == "Standard":
        return cls.built_in("mbg-2026")
    if cls.__name__ == "PlanBudget":
        return cls(ceilings=[made(CLASSES["PlannedCeiling"])], not_judged=())
    if not cls.__match_args__:
        variants = [it for it in vars(cls).values() if inspect.isclass(it)]
        if variants and not cls._is_variant:
            return made(variants[0])
    node = DEFINED[cls.__module__, f"{cls.__qualname__}.__new__"]
    return cls(**{name: value(kind, name) for name, kind, may, _ in parameters(node) if not may})


def cases():
    for module, name, node in functions():
        for place, it in enumerate(parameters(node)):
            yield module, name, node, place, it


FREE = {"object", "Any", "object | None"}


@pytest.mark.parametrize("alien", [None, Alien()], ids=["None", "Alien"])
def test_every_argument_is_named_by_what_refuses_it(alien):
    unnamed, reached, skipped = [], 0, []
    for module, name, node, place, (parameter, annotation, _, _) in cases():
        if annotation in FREE or (alien is None and "None" in annotation):
            continue
        try:
            function, arguments, named_arguments = prepared(module, name, node, place, alien)
        except Exception as absent:  # noqa: BLE001
            skipped.append(f"{module}.{name}({parameter}): {absent!r}")
            continue
        try:
            function(*arguments, **named_arguments)
            unnamed.append(f"{module}.{name}({parameter}: {annotation}): taken")
        except Exception as error:  # noqa: BLE001
            reached += 1
            if not named(error, parameter):
                unnamed.append(f"{module}.{name}({parameter}: {annotation}): {type(error).__name__}: {error}")
    print(f"\n{reached} refused, {len(skipped)} skipped")
    assert unnamed == []
    assert reached > 2200 and len(skipped) < 16, skipped


def prepared(module, name, node, place, alien):
    """The function, and its arguments with one that is wrong."""
    owner = name.rpartition(".")[0]
    function = found(module, name)
    if owner:
        cls = found(module, owner)
        own = CLASSES.get(owner.strip("_").removesuffix("Own"), cls) if owner.startswith("_") else cls
        if name.endswith("__new__"):
            function = own
        elif not isinstance(inspect.getattr_static(cls, name.rpartition(".")[2]), (staticmethod, classmethod)):
            function = getattr(made(own), name.rpartition(".")[2])
        else:
            function = getattr(own, name.rpartition(".")[2])
    arguments, by_name = [], {}
    for at, (parameter, annotation, may, is_named) in enumerate(parameters(node)):
        if at > place and may:
            continue
        given = alien if at == place else value(annotation, parameter)
        if is_named:
            by_name[parameter] = given
        else:
            arguments.append(given)
    return function, arguments, by_name
