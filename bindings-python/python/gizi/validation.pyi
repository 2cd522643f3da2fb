# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""Validation: every broken field of a record at once, each with its path, a stable code, the limit and the value.

A record's limits stand once, in a table of its fields. The check of a typed record, the reading of JSON, the
messages, the JSON Schema and the strategies of property tests all read that table, so they cannot disagree.

The pieces of a JSON text are first read straight into the record. Only if that fails are they walked, to collect
everything that is wrong: wrong types, unknown and missing fields, limits.
"""

from collections.abc import Iterable as _Iterable
from datetime import date as _date, datetime as _datetime
from decimal import Decimal as _Decimal
from typing import Any as _Any, Literal as _Literal, NoReturn as _NoReturn, final as _final

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from gizi._gizi import Object as _Object
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.record import Record as _Record
from gizi.message import Message as _Message_

__all__ = ["Violation", "ViolationCode"]

class Violation(_Record):
    """One thing that is wrong with a record."""
    __match_args__ = ("path", "code", "limit", "value", "message", "words",)
    def __new__(cls, *, path: str, code: str, limit: str | None = None, value: str | None = None, message: str, words: _Message_) -> _Self: ...
    @property
    def path(self) -> str:
        """Where: `ingredients[3].quantity`; empty if the whole input is meant."""
    @property
    def code(self) -> str:
        """A stable code: the path without its indices, in snake case, and the reason
        (`menu.ingredients.quantity.too_small`).
        """
    @property
    def limit(self) -> str | None:
        """What would be accepted: a number, the names of an enum, the nearest known field, a type or format as JSON
        Schema names it.
        """
    @property
    def value(self) -> str | None:
        """What was found, shortened to 80 characters; absent if nothing was."""
    @property
    def message(self) -> str:
        """The sentence for people, in English, without the path."""
    @property
    def words(self) -> _Message_:
        """The same sentence for `MessageTable`, in any of its languages."""

class ViolationCode(_Record):
    """A code that violations of a record carry."""
    __match_args__ = ("code", "path", "limit",)
    def __new__(cls, *, code: str, path: str, limit: str | None = None) -> _Self: ...
    @property
    def code(self) -> str:
        """The stable code."""
    @property
    def path(self) -> str:
        """Where it occurs, `[]` for any entry of a list: `ingredients[].quantity`."""
    @property
    def limit(self) -> str | None:
        """What would be accepted, where it is the same for every value."""
