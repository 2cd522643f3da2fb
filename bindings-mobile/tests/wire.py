"""Core's JSON as the types of the binding, and back: by the schema that the generator writes down."""

import enum
import json
import os
import re
from datetime import date, datetime, timezone
from decimal import Decimal

import gizi

with open(os.environ["GIZI_SCHEMA"], encoding="utf-8") as file:
    SCHEMA = json.load(file)


def python(name):
    """A field as UniFFI writes it in Python."""
    return f"_{name}" if name in ("from", "in", "is", "as", "with") else name


def screaming(name):
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).upper()


def case_of(kind, case):
    return getattr(getattr(gizi, kind), screaming(case["name"]))


def read(kind, value):
    """A value of a type, or of a shape, from JSON."""
    match kind:
        case {"option": inner}:
            return None if value is None else read(inner, value)
        case {"list": inner}:
            return [read(inner, one) for one in value]
        case "plain":
            return value
        case "decimal":
            return Decimal(str(value))
        case "date":
            return date.fromisoformat(value)
        case "timestamp":
            return datetime.fromisoformat(value.replace("Z", "+00:00"))
    known = SCHEMA[kind]
    match known["kind"]:
        case "text":
            return value
        case "record":
            return getattr(gizi, kind)(**fields(known["fields"], value))
        case "enum" if known["tag"] is None:
            return case_of(kind, next(case for case in known["cases"] if case["wire"] == value))
    found = next(case for case in known["cases"] if case["wire"] == value[known["tag"]])
    # What a case carries may be given by name, but not under the name that Python keeps for itself.
    given = fields(found["fields"], {key: one for key, one in value.items() if key != known["tag"]})
    return case_of(kind, found)(**given)


def fields(known, value):
    unknown = value.keys() - {field["wire"] for field in known}
    assert not unknown, unknown
    return {python(field["name"]): read(field["shape"], value.get(field["wire"], field.get("default"))) for field in known}


def plain(value):
    """The JSON of a value."""
    if isinstance(value, (list, tuple)):
        return [plain(one) for one in value]
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, datetime):
        return value.astimezone(timezone.utc).isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, enum.Enum):
        cases = SCHEMA[type(value).__name__]["cases"]
        return next(case["wire"] for case in cases if screaming(case["name"]) == value.name)
    if isinstance(value, (str, int, float, bytes)) or value is None:
        return value
    kind, _, case = type(value).__qualname__.partition(".")
    known = SCHEMA[kind]
    if known["kind"] == "record":
        return written(known["fields"], value)
    found = next(one for one in known["cases"] if screaming(one["name"]) == case)
    return {known["tag"]: found["wire"], **written(found["fields"], value)}


def written(known, value):
    return {field["wire"]: plain(getattr(value, python(field["name"]))) for field in known}
