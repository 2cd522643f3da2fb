# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""Entry, reading, arithmetic and serialising of exact decimals.

Numbers are read in a stated `NumberFormat`, because `1.500` is one and a half in one country and fifteen hundred
in another. Sums and products are checked: they are exact to 28 significant digits and an overflow is an error.
A division rounds once, half to even, at 28 significant digits, or 29 where those fit 96 bits (up to 7.9 in front).
"""

from gizi._gizi import Object as _Object, call as _call, make as _make
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.left_out import LEFT_OUT as _LEFT_OUT
from gizi._idiom.record import Field as _Field, Record as _Record, variant as _variant

__all__ = ["NumberFormat", "entry", "entry_at_least_zero", "from_f64", "parse", "parse_exact", "to_f64"]


class NumberFormat(_Choice):
    """How a text writes numbers.

    - `POINT`: `1,500.25`: point before the decimals, commas between thousands.
    - `COMMA`: `1.500,25`: comma before the decimals, points between thousands (Indonesia).
    """

    POINT = "POINT"
    COMMA = "COMMA"


def entry(value):
    """Normalises a number on entry and refuses more than 15 digits or 6 places."""
    return _call("quantity.decimal.entry", value)


def entry_at_least_zero(value):
    """Like `entry`, and refuses a value below zero."""
    return _call("quantity.decimal.entry_at_least_zero", value)


def parse(text, format):
    """Reads `1.250,5`, `12`, `-0,5`, `1/2` or `1 1/2` in the stated format; the result passes `entry`.

    Thousands marks must stand between groups of three digits, the first of which does not begin with 0. A fraction is rounded half to even to 6 places.
    """
    return _call("quantity.decimal.parse", text, format)


def parse_exact(text, format):
    """Like `parse` without the limit on digits: for the values of published tables (28 digits at most)."""
    return _call("quantity.decimal.parse_exact", text, format)


def to_f64(value):
    """The nearest `f64`, correctly rounded."""
    return _call("quantity.decimal.to_f64", value)


def from_f64(value):
    """The decimal a finite `f64` was written as: its shortest text."""
    return _call("quantity.decimal.from_f64", value)
