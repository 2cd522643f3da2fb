# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""The one reader of every delimited file: header, byte order mark, rows as people count them, cells by column; and what
the bindings, which read DataFrames, say of theirs.

What it finds wrong with single cells is a list of `CellProblem`s; a file that cannot be read at all is an error.
"""

from collections.abc import Iterable as _Iterable
from datetime import date as _date, datetime as _datetime
from decimal import Decimal as _Decimal
from typing import Any as _Any, Literal as _Literal, NoReturn as _NoReturn, final as _final

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from gizi._gizi import Object as _Object
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.record import Record as _Record

__all__ = ["CellFault", "CellProblem", "Strictness"]

class CellFault(_Choice):
    """Why a cell was refused."""
    ROW_LENGTH = "ROW_LENGTH"
    """The row has more or fewer cells than the header."""
    REQUIRED = "REQUIRED"
    """The cell must not be empty."""
    BAD_CODE = "BAD_CODE"
    """The code has characters an id cannot hold, or too many."""
    DUPLICATE = "DUPLICATE"
    """An earlier row has the same code, or the same price."""
    NOT_A_NUMBER = "NOT_A_NUMBER"
    """It is no number in the stated format."""
    AMBIGUOUS_THOUSANDS = "AMBIGUOUS_THOUSANDS"
    """Its mark may stand between thousands or before the decimals: `12.958` is twelve or twelve thousand."""
    NEGATIVE = "NEGATIVE"
    """It is below zero."""
    NOT_POSITIVE = "NOT_POSITIVE"
    """It is not above zero."""
    IMPOSSIBLE = "IMPOSSIBLE"
    """100 g of food cannot hold that much: the column is in another unit, or a digit is wrong."""
    NOT_A_PERCENTAGE = "NOT_A_PERCENTAGE"
    """It is no percentage above 0 and at most 100."""
    UNKNOWN_CATEGORY = "UNKNOWN_CATEGORY"
    """The mapping does not know this food group."""
    BAD_DATE = "BAD_DATE"
    """It is no day in the stated format."""
    UNKNOWN_UNIT = "UNKNOWN_UNIT"
    """No such unit in the unit table."""
    UNKNOWN_CURRENCY = "UNKNOWN_CURRENCY"
    """No ISO 4217 currency code."""
    UNKNOWN_WORD = "UNKNOWN_WORD"
    """It is none of the words this column may hold."""

_CellFault: _TypeAlias = CellFault | _Literal["ROW_LENGTH", "REQUIRED", "BAD_CODE", "DUPLICATE", "NOT_A_NUMBER", "AMBIGUOUS_THOUSANDS", "NEGATIVE", "NOT_POSITIVE", "IMPOSSIBLE", "NOT_A_PERCENTAGE", "UNKNOWN_CATEGORY", "BAD_DATE", "UNKNOWN_UNIT", "UNKNOWN_CURRENCY", "UNKNOWN_WORD"]

class CellProblem(_Record):
    """A cell that could not be read: where it is, what it says, and why it was refused."""
    __match_args__ = ("table", "row", "column", "text", "reason",)
    def __new__(cls, *, table: str, row: int, column: str, text: str, reason: _CellFault) -> _Self: ...
    @property
    def table(self) -> str:
        """The table or file."""
    @property
    def row(self) -> int:
        """The row as a spreadsheet counts it: the header is row 1, blank lines count, a line break inside quotes does not."""
    @property
    def column(self) -> str:
        """The column's name in the header; empty when the whole row is meant."""
    @property
    def text(self) -> str:
        """What the cell says, cut after 80 characters."""
    @property
    def reason(self) -> CellFault:
        """Why it was refused."""

class Strictness(_Choice):
    """What a reading does with a file that has bad cells."""
    STRICT = "STRICT"
    """One bad cell and nothing is loaded; all of them are listed."""
    LENIENT = "LENIENT"
    """The good rows are loaded and the bad cells of the others are listed."""

_Strictness: _TypeAlias = Strictness | _Literal["STRICT", "LENIENT"]
