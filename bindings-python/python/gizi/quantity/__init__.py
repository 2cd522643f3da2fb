# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""Exact amounts: decimals, units as data, and the conversion between them.

A `Quantity` is a decimal and the key of a `MeasureUnit`. Units come from a `UnitTable`, built from named
sets because a tablespoon is 15 ml in one country and 10 ml in another list. Mass converts to mass and volume to
volume for every food; volume to mass needs the food's density or a spoon weight, and pieces need its piece weight
(see `crate.ingredient`). A conversion that lacks its fact is an error naming the fact, never a guess.
"""

from gizi._gizi import Object as _Object, call as _call, make as _make
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.left_out import LEFT_OUT as _LEFT_OUT
from gizi._idiom.record import Field as _Field, Record as _Record, variant as _variant
from gizi.quantity.decimal import NumberFormat
from gizi._own.quantity import _UnitTableOwn

__all__ = ["DecimalRange", "Dimension", "MeasureUnit", "NumberFormat", "Quantity", "UnitTable"]


class DecimalRange(_Record):
    """An exact amount known only to lie between two ends, in the unit its field states.

    `high` is `None` when nothing bounds it ("salt to taste").
    """
    __slots__ = ()
    _key = "quantity.DecimalRange"
    __match_args__ = ("low", "high",)

    def __new__(cls, *, low, high=None):
        return _make(cls, "quantity.DecimalRange", low, high)

    low = _Field(0, "The least it can be.")
    high = _Field(1, "The most it can be.")

    @staticmethod
    def exact(value):
        """An amount that is known."""
        return _call("quantity.DecimalRange.exact", value)

    @staticmethod
    def up_to(high=None):
        """From nothing to the given amount, or without end."""
        return _call("quantity.DecimalRange.up_to", high)

    def known(self):
        """The amount, if both ends agree."""
        return _call("quantity.DecimalRange.known", self)


class Dimension(_Choice):
    """What a unit measures.

    - `MASS`: Grams and their multiples.
    - `VOLUME`: Millilitres and their multiples.
    - `COUNT`: Pieces, cloves, bunches: each food says what one weighs.
    """

    MASS = "MASS"
    VOLUME = "VOLUME"
    COUNT = "COUNT"


class MeasureUnit(_Record):
    """A unit as the table declares it."""
    __slots__ = ()
    _key = "quantity.MeasureUnit"
    __match_args__ = ("set", "key", "dimension", "factor", "name_en", "name_id", "aliases", "source",)

    def __new__(cls, *, set, key, dimension, factor, name_en, name_id, aliases, source):
        return _make(cls, "quantity.MeasureUnit", set, key, dimension, factor, name_en, name_id, aliases, source)

    set = _Field(0, "The measure set it belongs to: `si`, `us`, `indonesia`, …")
    key = _Field(1, "The key quantities carry.")
    dimension = _Field(2, "What it measures.")
    factor = _Field(3, "Grams, millilitres or pieces in one unit.")
    name_en = _Field(4, "English name.")
    name_id = _Field(5, "Indonesian name.")
    aliases = _Field(6, "Other spellings that are read as this unit, in lower case.")
    source = _Field(7, "Where the factor comes from.")


class Quantity(_Record):
    """An exact amount with the key of its unit: `2.5 kg`, `3 piece`."""
    __slots__ = ()
    _key = "quantity.Quantity"
    __match_args__ = ("amount", "unit",)

    def __new__(cls, *, amount, unit):
        return _make(cls, "quantity.Quantity", amount, unit)

    amount = _Field(0, "How much, not below zero; where somebody enters it, at most 15 digits and 6 places. What is computed has up to 29.")
    unit = _Field(1, "The key or an alias of a unit in the measure sets in use.")


class UnitTable(_UnitTableOwn):
    """The units in force: an immutable value, built from named sets."""
    __slots__ = ()

    def parse(self, text, format):
        """Reads `1 ons`, `2 butir`, `1,5 sdm`, `½ gelas` or `500ml` in the stated number format.

        The unit comes back as its key. A bare number is an error: a recipe that says "2" does not say of what.
        """
        return _call("quantity.UnitTable.parse", self, text, format)

    def sensible(self, quantity):
        """The quantity in the largest unit of which it is at least one: 1.5 kg instead of 1500 g, 250 g instead of 0.25 kg.

        Metric mass and volume only; other units stay as they are. The amount is not rounded.
        """
        return _call("quantity.UnitTable.sensible", self, quantity)

    @staticmethod
    def standard():
        """Metric units, pieces and Indonesian household measures: the sets `si`, `count` and `indonesia`."""
        return _call("quantity.UnitTable.standard")

    def __new__(cls, units):
        """A table of one's own units. A key or alias that two units share is an error."""
        return _Object.__new__(cls, _call("quantity.UnitTable.new", units))

    def units(self):
        """All units, in table order."""
        return _call("quantity.UnitTable.units", self)

    def unit(self, name):
        """The unit of a key or alias, whatever its case; only `T` is no tonne, because cookbooks write it for a tablespoon."""
        return _call("quantity.UnitTable.unit", self, name)

    def convert(self, quantity, to):
        """The same amount in another unit of the same dimension.

        Multiplies first and divides once, rounded half to even at 28 significant digits, 29 where they fit
        96 bits.
        """
        return _call("quantity.UnitTable.convert", self, quantity, to)
