"""The shared vectors of core, and how what is found is held against what is expected."""

import json
from decimal import Decimal, InvalidOperation
from pathlib import Path

import gizi
from wire import plain, read

ROOT = Path(__file__).resolve().parents[2]
VECTORS = ROOT / "core/testdata/vectors"


def cases(file):
    """The cases of a file, each with all that is given."""
    whole = json.loads((VECTORS / f"{file}.json").read_text())
    assert whole["cases"]
    for case in whole["cases"]:
        given = dict(whole.get("given", {}))
        for key, own in case["given"].items():
            both = isinstance(given.get(key), list) and isinstance(own, list)
            given[key] = given[key] + own if both else own
        yield case, given


def ingredient(short):
    """An ingredient whose composition is written in short."""

    def value(amount):
        return {"state": amount.upper()} if isinstance(amount, str) else {"state": "KNOWN", "amount": amount}

    composition = [{"nutrient": key, "value": value(amount)} for key, amount in short.get("composition", {}).items()]
    return read("Ingredient", {**short, "composition": {"values": composition}})


def catalog(given):
    """The standard catalog with what a case gives."""
    made = gizi.Catalog.standard()
    for short in given.get("ingredients", []):
        made.add_ingredient(ingredient(short))
    for menu in given.get("menus", []):
        made.add_menu(read("Menu", menu))
    return made


def menu_of(catalog, key):
    return catalog.menu(key) if isinstance(key, str) else read("Menu", key)


def options(given):
    return read("MenuOptions", given["options"]) if "options" in given else gizi.menu_options_reference()


def number(text):
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def close(a, b):
    return abs(a - b) <= 1e-9 * max(abs(a), abs(b))


def holds(found, expected, where="result"):
    """What is expected is a part of what is found."""
    if isinstance(expected, dict):
        assert isinstance(found, dict), where
        for key, value in expected.items():
            holds(found.get(key), value, f"{where}.{key}")
    elif isinstance(expected, list):
        assert isinstance(found, list) and len(found) == len(expected), f"{where}: {found} for {expected}"
        for place, (one, other) in enumerate(zip(found, expected)):
            holds(one, other, f"{where}[{place}]")
    elif isinstance(expected, (int, float)) and not isinstance(expected, bool):
        assert isinstance(found, (int, float)) and close(found, expected), f"{where}: {found} for {expected}"
    elif isinstance(expected, str) and found != expected:
        assert isinstance(found, str) and number(found) is not None and number(found) == number(expected), f"{where}: {found} for {expected}"
    else:
        assert found == expected, f"{where}: {found} for {expected}"


def check(case, work):
    """Runs a case; one that expects an error gets it, with its code and path."""
    if "error" not in case:
        return work()
    try:
        work()
    except gizi.GiziError as error:
        assert {"code": error.code, "path": error.path} == case["error"], error
        return None
    raise AssertionError(f"no error, for {case['error']}")


def check_part(case, work):
    found = check(case, work)
    if found is not None:
        holds(plain(found), case["expected"])
