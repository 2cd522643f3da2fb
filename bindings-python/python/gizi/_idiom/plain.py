"""Dicts and lists of Python values as the JSON that core reads, by the rules of the records' constructors."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, SupportsFloat, SupportsIndex, cast

# Deeper than any record; serde reads no more than 128 levels.
_DEEPEST = 100
# A decimal of core has at most so many places.
_MOST_PLACES = 28


def json_of(values: object) -> str:
    """The JSON of dicts, lists and single values."""
    return json.dumps(taken(values), default=_text)


def taken(value: object, path: str = "", depth: int = 0) -> Any:
    """The same of dicts and lists alone; a record becomes its dict. Whatever is no value of a record is refused."""
    if depth > _DEEPEST:
        # The whole way down says no more than its beginning.
        raise _out_of_range(f"nested deeper than {_DEEPEST} levels, or in itself", path[:80], "json.too_deep")
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, float):
        return _finite(value, path)
    if isinstance(value, Decimal):
        if not value.is_finite() or abs(value.adjusted()) > _MOST_PLACES:
            raise _out_of_range(f"{value} is no decimal of at most 28 digits", path)
        return value
    if isinstance(value, datetime) and value.tzinfo is None:
        raise _out_of_range("the datetime has no time zone: an instant needs one", path)
    if isinstance(value, date):
        return value
    from gizi._idiom.record import Record

    if isinstance(value, Record):
        return value.to_dict()
    if isinstance(value, Mapping):
        return {_key(key, path): taken(item, _within(path, key), depth + 1) for key, item in value.items()}
    if isinstance(value, Iterable) and not isinstance(value, (bytes, bytearray, memoryview)):
        return [taken(item, f"{path}[{place}]", depth + 1) for place, item in enumerate(value)]
    return _number(value, path)


def refuse_other_types(given: object, read: object, path: str = "") -> None:
    """Refuses what JSON cannot tell from the type of a field, by what core made of it: its decimals and dates are texts."""
    if isinstance(given, dict) and isinstance(read, dict):
        by_name = {_folded(name): item for name, item in read.items()}
        for name, item in given.items():
            # Another name of a field is found by its letters, or belongs to a text.
            refuse_other_types(item, read.get(name, by_name.get(_folded(name))), _within(path, name))
    elif isinstance(given, list) and isinstance(read, list):
        for place, (item, made) in enumerate(zip(given, read)):
            refuse_other_types(item, made, f"{path}[{place}]")
    elif isinstance(read, str):
        if isinstance(given, float):
            raise _wrong_type("decimal.Decimal or int", given, path)
        if isinstance(given, datetime) and len(read) == len("2026-01-01"):
            raise _wrong_type("datetime.date", given, path)


def _number(value: object, path: str) -> Any:
    if hasattr(value, "__index__"):
        return int(cast("SupportsIndex", value))
    if not hasattr(value, "__float__"):
        raise _wrong_type("a value of a record", value, path)
    return _finite(float(cast("SupportsFloat", value)), path)


def _finite(number: float, path: str) -> float:
    if not math.isfinite(number):
        raise _out_of_range("JSON has neither NaN nor infinity", path, "json.not_finite")
    return number


def _text(value: object) -> str:
    if isinstance(value, Decimal):
        return f"{value:f}"
    return value.isoformat() if isinstance(value, date) else str(value)


def _key(key: object, path: str) -> str:
    if isinstance(key, str):
        return key
    raise _wrong_type("str as the name of a field", key, path)


def _within(path: str, key: object) -> str:
    return f"{path}.{key}" if path else str(key)


def _folded(name: str) -> str:
    return name.replace("_", "").lower()


def _wrong_type(expected: str, value: object, path: str) -> Exception:
    from gizi.error import GiziError

    return GiziError._of_wrong_type(f"expected {expected}, got {type(value).__name__}", path)


def _out_of_range(reason: str, path: str, code: str = "value.out_of_range") -> Exception:
    from gizi.error import GiziError

    return GiziError._of_out_of_range(reason, path, code)
