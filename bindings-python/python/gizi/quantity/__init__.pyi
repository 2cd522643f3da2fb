# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""Exact amounts: decimals, units as data, and the conversion between them.

A `Quantity` is a decimal and the key of a `MeasureUnit`. Units come from a `UnitTable`, built from named
sets because a tablespoon is 15 ml in one country and 10 ml in another list. Mass converts to mass and volume to
volume for every food; volume to mass needs the food's density or a spoon weight, and pieces need its piece weight
(see `crate.ingredient`). A conversion that lacks its fact is an error naming the fact, never a guess.
"""

from collections.abc import Iterable as _Iterable
from datetime import date as _date, datetime as _datetime
from decimal import Decimal as _Decimal
from typing import Any as _Any, Literal as _Literal, NoReturn as _NoReturn, final as _final

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from gizi._gizi import Object as _Object
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.record import Record as _Record
from gizi.quantity.decimal import _NumberFormat
from gizi.quantity.decimal import NumberFormat as NumberFormat
from gizi._own.quantity import _UnitTableOwn as _UnitTableOwn

__all__ = ["DecimalRange", "Dimension", "MeasureUnit", "NumberFormat", "Quantity", "UnitTable"]

class DecimalRange(_Record):
    """An exact amount known only to lie between two ends, in the unit its field states.

    `high` is `None` when nothing bounds it ("salt to taste").
    """
    __match_args__ = ("low", "high",)
    def __new__(cls, *, low: _Decimal | int, high: _Decimal | int | None = None) -> _Self: ...
    @property
    def low(self) -> _Decimal:
        """The least it can be."""
    @property
    def high(self) -> _Decimal | None:
        """The most it can be."""
    @staticmethod
    def exact(value: _Decimal | int) -> DecimalRange:
        """An amount that is known."""
    @staticmethod
    def up_to(high: _Decimal | int | None = None) -> DecimalRange:
        """From nothing to the given amount, or without end."""
    def known(self) -> _Decimal | None:
        """The amount, if both ends agree."""

class Dimension(_Choice):
    """What a unit measures."""
    MASS = "MASS"
    """Grams and their multiples."""
    VOLUME = "VOLUME"
    """Millilitres and their multiples."""
    COUNT = "COUNT"
    """Pieces, cloves, bunches: each food says what one weighs."""

_Dimension: _TypeAlias = Dimension | _Literal["MASS", "VOLUME", "COUNT"]

class MeasureUnit(_Record):
    """A unit as the table declares it."""
    __match_args__ = ("set", "key", "dimension", "factor", "name_en", "name_id", "aliases", "source",)
    def __new__(cls, *, set: str, key: str, dimension: _Dimension, factor: _Decimal | int, name_en: str, name_id: str, aliases: _Iterable[str], source: str) -> _Self: ...
    @property
    def set(self) -> str:
        """The measure set it belongs to: `si`, `us`, `indonesia`, …"""
    @property
    def key(self) -> str:
        """The key quantities carry."""
    @property
    def dimension(self) -> Dimension:
        """What it measures."""
    @property
    def factor(self) -> _Decimal:
        """Grams, millilitres or pieces in one unit."""
    @property
    def name_en(self) -> str:
        """English name."""
    @property
    def name_id(self) -> str:
        """Indonesian name."""
    @property
    def aliases(self) -> tuple[str, ...]:
        """Other spellings that are read as this unit, in lower case."""
    @property
    def source(self) -> str:
        """Where the factor comes from."""

class Quantity(_Record):
    """An exact amount with the key of its unit: `2.5 kg`, `3 piece`."""
    __match_args__ = ("amount", "unit",)
    def __new__(cls, *, amount: _Decimal | int, unit: str) -> _Self: ...
    @property
    def amount(self) -> _Decimal:
        """How much, not below zero; where somebody enters it, at most 15 digits and 6 places. What is computed has up to 29."""
    @property
    def unit(self) -> str:
        """The key or an alias of a unit in the measure sets in use."""

class UnitTable(_UnitTableOwn):
    """The units in force: an immutable value, built from named sets."""
    def parse(self, text: str, format: _NumberFormat) -> Quantity:
        """Reads `1 ons`, `2 butir`, `1,5 sdm`, `½ gelas` or `500ml` in the stated number format.

        The unit comes back as its key. A bare number is an error: a recipe that says "2" does not say of what.
        """
    def sensible(self, quantity: Quantity) -> Quantity:
        """The quantity in the largest unit of which it is at least one: 1.5 kg instead of 1500 g, 250 g instead of 0.25 kg.

        Metric mass and volume only; other units stay as they are. The amount is not rounded.
        """
    @staticmethod
    def standard() -> UnitTable:
        """Metric units, pieces and Indonesian household measures: the sets `si`, `count` and `indonesia`."""
    def __new__(cls, units: _Iterable[MeasureUnit]) -> _Self:
        """A table of one's own units. A key or alias that two units share is an error."""
    def units(self) -> list[MeasureUnit]:
        """All units, in table order."""
    def unit(self, name: str) -> MeasureUnit:
        """The unit of a key or alias, whatever its case; only `T` is no tonne, because cookbooks write it for a tablespoon."""
    def convert(self, quantity: Quantity, to: str) -> Quantity:
        """The same amount in another unit of the same dimension.

        Multiplies first and divides once, rounded half to even at 28 significant digits, 29 where they fit
        96 bits.
        """
