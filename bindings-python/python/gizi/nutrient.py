# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""Nutrients: the registry, what a food contains, and totals that say what they do not know.

A value is *known*, a *trace* (counts as 0 and is flagged), *assumed zero* (by a sourced rule: plants hold no
cholesterol) or *missing*. Missing is not zero: every total is a pair of `Bounds`.

| quantity | basis |
|---|---|
| `Composition` | per 100 g edible portion |
| `NutrientTotal` | per batch, per serving, per 100 g as served |
"""

from gizi._gizi import Object as _Object, call as _call, make as _make
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.left_out import LEFT_OUT as _LEFT_OUT
from gizi._idiom.record import Field as _Field, Record as _Record, variant as _variant
from gizi._own.nutrient import _NutrientRegistryOwn

__all__ = ["Basis", "Bounds", "Composition", "CompositionValue", "FoodSource", "GapReason", "Nutrient", "NutrientGroup", "NutrientRegistry", "NutrientTotal", "NutrientUnit", "NutrientValue", "ValueGap"]


class Basis(_Choice):
    """How the upper end of a total is known.

    - `KNOWN`: Every value is known: both ends agree.
    - `PHYSICAL`: Something is missing; physics proves the upper end (no more than 100 g per 100 g, 900 kcal), or, where it states one, a fortification programme's maximum.
    - `UNBOUNDED`: Something is missing that nothing bounds, such as an amount to taste.
    - `OVERRIDE`: Somebody typed the value in.
    """

    KNOWN = "KNOWN"
    PHYSICAL = "PHYSICAL"
    UNBOUNDED = "UNBOUNDED"
    OVERRIDE = "OVERRIDE"


class Bounds(_Record):
    """An amount that is proved to lie between two ends, in the unit and on the basis its field states.

    `high` is `None` when nothing proves an upper end ("salt to taste").
    """
    __slots__ = ()
    _key = "nutrient.Bounds"
    __match_args__ = ("low", "high",)

    def __new__(cls, *, low, high=None):
        return _make(cls, "nutrient.Bounds", low, high)

    low = _Field(0, "The least it can be.")
    high = _Field(1, "The most it can be.")

    @staticmethod
    def exact(value):
        """An amount that is known."""
        return _call("nutrient.Bounds.exact", value)

    def known(self):
        """The amount, if both ends agree."""
        return _call("nutrient.Bounds.known", self)

    def times(self, factor):
        """Both ends times a factor that is not negative."""
        return _call("nutrient.Bounds.times", self, factor)

    def plus(self, other):
        """The sum, end by end."""
        return _call("nutrient.Bounds.plus", self, other)


class Composition(_Record):
    """What 100 g edible portion of a food contains. A nutrient that is not listed is missing."""
    __slots__ = ()
    _key = "nutrient.Composition"
    __match_args__ = ("values", "source",)

    def __new__(cls, *, values, source=None):
        return _make(cls, "nutrient.Composition", values, source)

    values = _Field(0, "The values, each nutrient at most once.")
    source = _Field(1, "Where they come from.")

    def get(self, key):
        """What is said of a nutrient; not listed is missing."""
        return _call("nutrient.Composition.get", self, key)


class CompositionValue(_Record):
    """What a table says about one nutrient of a food, per 100 g edible portion, in the nutrient's unit."""
    __slots__ = ()
    _key = "nutrient.CompositionValue"

    def __new__(cls, *args, **fields):
        raise TypeError("make one of its variants, such as " + cls._first())


@_variant
class _CompositionValue__Known(CompositionValue):
    """A measured, calculated or borrowed amount."""
    __slots__ = ()
    _key = "nutrient.CompositionValue.Known"
    __match_args__ = ("amount",)

    def __new__(cls, *, amount):
        return _make(cls, "nutrient.CompositionValue.Known", amount)

    amount = _Field(0, "The amount per 100 g edible portion.")


@_variant
class _CompositionValue__Trace(CompositionValue):
    """Present below what can be measured: counts as 0 and is flagged."""
    __slots__ = ()
    _key = "nutrient.CompositionValue.Trace"
    __match_args__ = ()

    def __new__(cls):
        return _make(cls, "nutrient.CompositionValue.Trace")



@_variant
class _CompositionValue__AssumedZero(CompositionValue):
    """Taken as 0 by a rule with a source ("plants hold no cholesterol")."""
    __slots__ = ()
    _key = "nutrient.CompositionValue.AssumedZero"
    __match_args__ = ("rule",)

    def __new__(cls, *, rule):
        return _make(cls, "nutrient.CompositionValue.AssumedZero", rule)

    rule = _Field(0, "The id of the rule.")


@_variant
class _CompositionValue__Missing(CompositionValue):
    """Not analysed. Never 0."""
    __slots__ = ()
    _key = "nutrient.CompositionValue.Missing"
    __match_args__ = ()

    def __new__(cls):
        return _make(cls, "nutrient.CompositionValue.Missing")



class FoodSource(_Record):
    """Where a food's values come from."""
    __slots__ = ()
    _key = "nutrient.FoodSource"
    __match_args__ = ("table", "code", "description",)

    def __new__(cls, *, table, code, description=""):
        return _make(cls, "nutrient.FoodSource", table, code, description)

    table = _Field(0, "The food table with its edition: `USDA SR27`, `TKPI 2020`.")
    code = _Field(1, "The food's code in it, with leading zeros.")
    description = _Field(2, "The food's name in it.")


class GapReason(_Choice):
    """What is not known about an ingredient.

    - `VALUE_MISSING`: The food table has no value for the nutrient.
    - `CAROTENE_SPLIT_MISSING`: Only total carotene is known, so vitamin A lies between two formulas.
    - `EDIBLE_PORTION_MISSING`: How much of the purchased weight is eaten.
    - `RETENTION_MISSING`: How much of the nutrient survives cooking.
    - `ABSORPTION_MISSING`: How much of the frying oil is absorbed.
    - `QUANTITY_MISSING`: How much is added to taste.
    - `COOKED_WEIGHT_MISSING`: What the dish weighs when cooked.
    - `FORTIFICATION_LEVEL_MISSING`: How far a fortified food lies above the least its programme guarantees.
    """

    VALUE_MISSING = "VALUE_MISSING"
    CAROTENE_SPLIT_MISSING = "CAROTENE_SPLIT_MISSING"
    EDIBLE_PORTION_MISSING = "EDIBLE_PORTION_MISSING"
    RETENTION_MISSING = "RETENTION_MISSING"
    ABSORPTION_MISSING = "ABSORPTION_MISSING"
    QUANTITY_MISSING = "QUANTITY_MISSING"
    COOKED_WEIGHT_MISSING = "COOKED_WEIGHT_MISSING"
    FORTIFICATION_LEVEL_MISSING = "FORTIFICATION_LEVEL_MISSING"


class Nutrient(_Record):
    """One nutrient of a registry."""
    __slots__ = ()
    _key = "nutrient.Nutrient"
    __match_args__ = ("key", "infoods", "name_en", "name_id", "unit", "group", "decimals", "retention",)

    def __new__(cls, *, key, infoods="", name_en, name_id="", unit, group, decimals, retention=""):
        return _make(cls, "nutrient.Nutrient", key, infoods, name_en, name_id, unit, group, decimals, retention)

    key = _Field(0, "The key amounts are stored under.")
    infoods = _Field(1, "INFOODS tagname, empty if the nutrient has none.")
    name_en = _Field(2, "English name.")
    name_id = _Field(3, "Indonesian name.")
    unit = _Field(4, "Unit of every amount.")
    group = _Field(5, "Where it stands in a table.")
    decimals = _Field(6, "Decimal places it is displayed with; calculation never rounds.")
    retention = _Field(7, "The column of the retention table that applies to it; empty: nothing is lost.")


class NutrientGroup(_Choice):
    """The part of a food table a nutrient stands in.

    - `ENERGY`: Energy.
    - `PROXIMATE`: Water, protein, total fat, ash, alcohol.
    - `CARBOHYDRATE`: Carbohydrate, sugars, fibre.
    - `FAT`: Fat fractions and cholesterol.
    - `FATTY_ACID`: Single fatty acids.
    - `MINERAL`: Minerals and trace elements.
    - `VITAMIN`: Vitamins and their equivalents.
    - `CAROTENOID`: Carotenoids.
    - `AMINO_ACID`: Amino acids.
    - `OTHER`: Anything else.
    """

    ENERGY = "ENERGY"
    PROXIMATE = "PROXIMATE"
    CARBOHYDRATE = "CARBOHYDRATE"
    FAT = "FAT"
    FATTY_ACID = "FATTY_ACID"
    MINERAL = "MINERAL"
    VITAMIN = "VITAMIN"
    CAROTENOID = "CAROTENOID"
    AMINO_ACID = "AMINO_ACID"
    OTHER = "OTHER"


class NutrientRegistry(_NutrientRegistryOwn):
    """The nutrients in force, in a fixed order: an immutable value, handed to whatever needs it."""
    __slots__ = ()

    @staticmethod
    def standard():
        """The ten of the menu record, all of AKG 2019, the US label, and the 65 of FNDDS."""
        return _call("nutrient.NutrientRegistry.standard")

    def __new__(cls, nutrients):
        """A registry of one's own nutrients, at most 1,000."""
        return _Object.__new__(cls, _call("nutrient.NutrientRegistry.new", nutrients))

    def extended(self, more):
        """This registry with more nutrients behind its own."""
        return _call("nutrient.NutrientRegistry.extended", self, more)

    def nutrients(self):
        """All nutrients in registry order."""
        return _call("nutrient.NutrientRegistry.nutrients", self)

    def is_empty(self):
        """Whether there are none."""
        return _call("nutrient.NutrientRegistry.is_empty", self)

    def get(self, key):
        """The nutrient of a key."""
        return _call("nutrient.NutrientRegistry.get", self, key)


class NutrientTotal(_Record):
    """One nutrient of a menu: what is proved, on what basis, and what nobody knows."""
    __slots__ = ()
    _key = "nutrient.NutrientTotal"
    __match_args__ = ("nutrient", "batch", "serving", "per_100g", "serving_estimate_high", "basis", "coverage", "gaps", "has_trace", "assumed_zero", "formulas",)

    def __new__(cls, *, nutrient, batch, serving, per_100g=None, serving_estimate_high=None, basis, coverage, gaps, has_trace, assumed_zero, formulas):
        return _make(cls, "nutrient.NutrientTotal", nutrient, batch, serving, per_100g, serving_estimate_high, basis, coverage, gaps, has_trace, assumed_zero, formulas)

    nutrient = _Field(0, "Which nutrient; the key carries the unit.")
    batch = _Field(1, "In the whole batch.")
    serving = _Field(2, "In one serving.")
    per_100g = _Field(3, "In 100 g as served; absent when the cooked weight is not known.")
    serving_estimate_high = _Field(4, "The upper end of one serving when missing values are put at the highest of their food group: an estimate that\nproves nothing. Absent when there is nothing to estimate or nothing to estimate it with.")
    basis = _Field(5, "How the upper end is known.")
    coverage = _Field(6, "Share of the edible mass whose value is known, 0 to 1. It informs and decides nothing.")
    gaps = _Field(7, "The foods that make the total inexact, heaviest first.")
    has_trace = _Field(8, "Whether a trace was counted as 0.")
    assumed_zero = _Field(9, "The rules by which missing values were taken as 0.")
    formulas = _Field(10, "The formulas by which values not in the table were computed: `atwater_general`, `vitamin_a_re`, …")


class NutrientUnit(_Choice):
    """The unit a nutrient's amounts are in.

    - `KCAL`: Kilocalories.
    - `KJ`: Kilojoules; 1 kcal is 4.184 kJ.
    - `G`: Grams.
    - `MG`: Milligrams.
    - `UG`: Micrograms.
    """

    KCAL = "kcal"
    KJ = "kj"
    G = "g"
    MG = "mg"
    UG = "ug"

    def symbol(self):
        """The symbol people read."""
        return _call("nutrient.NutrientUnit.symbol", self)


class NutrientValue(_Record):
    """One nutrient of a food."""
    __slots__ = ()
    _key = "nutrient.NutrientValue"
    __match_args__ = ("nutrient", "value",)

    def __new__(cls, *, nutrient, value):
        return _make(cls, "nutrient.NutrientValue", nutrient, value)

    nutrient = _Field(0, "Which nutrient.")
    value = _Field(1, "What the table says, per 100 g edible portion.")


class ValueGap(_Record):
    """Why a total is not exact: a food whose value or weight nobody knows."""
    __slots__ = ()
    _key = "nutrient.ValueGap"
    __match_args__ = ("ingredient_id", "ingredient_name", "reason",)

    def __new__(cls, *, ingredient_id, ingredient_name, reason):
        return _make(cls, "nutrient.ValueGap", ingredient_id, ingredient_name, reason)

    ingredient_id = _Field(0, "The ingredient's id.")
    ingredient_name = _Field(1, "The ingredient's name.")
    reason = _Field(2, "What is not known about it.")
