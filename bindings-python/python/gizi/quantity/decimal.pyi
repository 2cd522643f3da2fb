# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""Entry, reading, arithmetic and serialising of exact decimals.

Numbers are read in a stated `NumberFormat`, because `1.500` is one and a half in one country and fifteen hundred
in another. Sums and products are checked: they are exact to 28 significant digits and an overflow is an error.
A division rounds once, half to even, at 28 significant digits, or 29 where those fit 96 bits (up to 7.9 in front).
"""

from collections.abc import Iterable as _Iterable
from datetime import date as _date, datetime as _datetime
from decimal import Decimal as _Decimal
from typing import Any as _Any, Literal as _Literal, NoReturn as _NoReturn, final as _final

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from gizi._gizi import Object as _Object
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.record import Record as _Record

__all__ = ["NumberFormat", "entry", "entry_at_least_zero", "from_f64", "parse", "parse_exact", "to_f64"]

class NumberFormat(_Choice):
    """How a text writes numbers."""
    POINT = "POINT"
    """`1,500.25`: point before the decimals, commas between thousands."""
    COMMA = "COMMA"
    """`1.500,25`: comma before the decimals, points between thousands (Indonesia)."""

_NumberFormat: _TypeAlias = NumberFormat | _Literal["POINT", "COMMA"]

def entry(value: _Decimal | int) -> _Decimal:
    """Normalises a number on entry and refuses more than 15 digits or 6 places."""

def entry_at_least_zero(value: _Decimal | int) -> _Decimal:
    """Like `entry`, and refuses a value below zero."""

def parse(text: str, format: _NumberFormat) -> _Decimal:
    """Reads `1.250,5`, `12`, `-0,5`, `1/2` or `1 1/2` in the stated format; the result passes `entry`.

    Thousands marks must stand between groups of three digits, the first of which does not begin with 0. A fraction is rounded half to even to 6 places.
    """

def parse_exact(text: str, format: _NumberFormat) -> _Decimal:
    """Like `parse` without the limit on digits: for the values of published tables (28 digits at most)."""

def to_f64(value: _Decimal | int) -> float:
    """The nearest `f64`, correctly rounded."""

def from_f64(value: float) -> _Decimal:
    """The decimal a finite `f64` was written as: its shortest text."""
