# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""Validation: every broken field of a record at once, each with its path, a stable code, the limit and the value.

A record's limits stand once, in a table of its fields. The check of a typed record, the reading of JSON, the
messages, the JSON Schema and the strategies of property tests all read that table, so they cannot disagree.

The pieces of a JSON text are first read straight into the record. Only if that fails are they walked, to collect
everything that is wrong: wrong types, unknown and missing fields, limits.
"""

from gizi._gizi import Object as _Object, call as _call, make as _make
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.record import Field as _Field, Record as _Record, variant as _variant

__all__ = ["Violation", "ViolationCode"]


class Violation(_Record):
    """One thing that is wrong with a record."""
    __slots__ = ()
    _key = "validation.Violation"
    __match_args__ = ("path", "code", "limit", "value", "message", "words",)

    def __new__(cls, *, path, code, limit=None, value=None, message, words):
        return _make(cls, "validation.Violation", path, code, limit, value, message, words)

    path = _Field(0, "Where: `ingredients[3].quantity`; empty if the whole input is meant.")
    code = _Field(1, "A stable code: the path without its indices, in snake case, and the reason\n(`menu.ingredients.quantity.too_small`).")
    limit = _Field(2, "What would be accepted: a number, the names of an enum, the nearest known field, a type or format as JSON\nSchema names it.")
    value = _Field(3, "What was found, shortened to 80 characters; absent if nothing was.")
    message = _Field(4, "The sentence for people, in English, without the path.")
    words = _Field(5, "The same sentence for `MessageTable`, in any of its languages.")


class ViolationCode(_Record):
    """A code that violations of a record carry."""
    __slots__ = ()
    _key = "validation.ViolationCode"
    __match_args__ = ("code", "path", "limit",)

    def __new__(cls, *, code, path, limit=None):
        return _make(cls, "validation.ViolationCode", code, path, limit)

    code = _Field(0, "The stable code.")
    path = _Field(1, "Where it occurs, `[]` for any entry of a list: `ingredients[].quantity`.")
    limit = _Field(2, "What would be accepted, where it is the same for every value.")
