# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""Nutrients: the registry, what a food contains, and totals that say what they do not know.

A value is *known*, a *trace* (counts as 0 and is flagged), *assumed zero* (by a sourced rule: plants hold no
cholesterol) or *missing*. Missing is not zero: every total is a pair of `Bounds`.

| quantity | basis |
|---|---|
| `Composition` | per 100 g edible portion |
| `NutrientTotal` | per batch, per serving, per 100 g as served |
"""

from collections.abc import Iterable as _Iterable
from datetime import date as _date, datetime as _datetime
from decimal import Decimal as _Decimal
from typing import Any as _Any, Literal as _Literal, NoReturn as _NoReturn, final as _final

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from gizi._gizi import Object as _Object
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.record import Record as _Record
from gizi._own.nutrient import _NutrientRegistryOwn as _NutrientRegistryOwn

__all__ = ["Basis", "Bounds", "Composition", "CompositionValue", "FoodSource", "GapReason", "Nutrient", "NutrientGroup", "NutrientRegistry", "NutrientTotal", "NutrientUnit", "NutrientValue", "ValueGap"]

class Basis(_Choice):
    """How the upper end of a total is known."""
    KNOWN = "KNOWN"
    """Every value is known: both ends agree."""
    PHYSICAL = "PHYSICAL"
    """Something is missing; physics proves the upper end (no more than 100 g per 100 g, 900 kcal), or, where it states
    one, a fortification programme's maximum.
    """
    UNBOUNDED = "UNBOUNDED"
    """Something is missing that nothing bounds, such as an amount to taste."""
    OVERRIDE = "OVERRIDE"
    """Somebody typed the value in."""

_Basis: _TypeAlias = Basis | _Literal["KNOWN", "PHYSICAL", "UNBOUNDED", "OVERRIDE"]

class Bounds(_Record):
    """An amount that is proved to lie between two ends, in the unit and on the basis its field states.

    `high` is `None` when nothing proves an upper end ("salt to taste").
    """
    __match_args__ = ("low", "high",)
    def __new__(cls, *, low: float, high: float | None = None) -> _Self: ...
    @property
    def low(self) -> float:
        """The least it can be."""
    @property
    def high(self) -> float | None:
        """The most it can be."""
    @staticmethod
    def exact(value: float) -> Bounds:
        """An amount that is known."""
    def known(self) -> float | None:
        """The amount, if both ends agree."""
    def times(self, factor: float) -> Bounds:
        """Both ends times a factor that is not negative."""
    def plus(self, other: Bounds) -> Bounds:
        """The sum, end by end."""

class Composition(_Record):
    """What 100 g edible portion of a food contains. A nutrient that is not listed is missing."""
    __match_args__ = ("values", "source",)
    def __new__(cls, *, values: _Iterable[NutrientValue], source: FoodSource | None = None) -> _Self: ...
    @property
    def values(self) -> tuple[NutrientValue, ...]:
        """The values, each nutrient at most once."""
    @property
    def source(self) -> FoodSource | None:
        """Where they come from."""
    def get(self, key: str) -> CompositionValue:
        """What is said of a nutrient; not listed is missing."""

class CompositionValue(_Record):
    """What a table says about one nutrient of a food, per 100 g edible portion, in the nutrient's unit."""
    def __new__(cls, *args: _Any, **fields: _Any) -> _NoReturn: ...
    @_final
    class Known(CompositionValue):
        """A measured, calculated or borrowed amount."""
        __match_args__ = ("amount",)
        def __new__(cls, *, amount: float) -> _Self: ...
        @property
        def amount(self) -> float:
            """The amount per 100 g edible portion."""
    @_final
    class Trace(CompositionValue):
        """Present below what can be measured: counts as 0 and is flagged."""
        __match_args__ = ()
        def __new__(cls) -> _Self: ...
    @_final
    class AssumedZero(CompositionValue):
        """Taken as 0 by a rule with a source ("plants hold no cholesterol")."""
        __match_args__ = ("rule",)
        def __new__(cls, *, rule: str) -> _Self: ...
        @property
        def rule(self) -> str:
            """The id of the rule."""
    @_final
    class Missing(CompositionValue):
        """Not analysed. Never 0."""
        __match_args__ = ()
        def __new__(cls) -> _Self: ...

class FoodSource(_Record):
    """Where a food's values come from."""
    __match_args__ = ("table", "code", "description",)
    def __new__(cls, *, table: str, code: str, description: str = "") -> _Self: ...
    @property
    def table(self) -> str:
        """The food table with its edition: `USDA SR27`, `TKPI 2020`."""
    @property
    def code(self) -> str:
        """The food's code in it, with leading zeros."""
    @property
    def description(self) -> str:
        """The food's name in it."""

class GapReason(_Choice):
    """What is not known about an ingredient."""
    VALUE_MISSING = "VALUE_MISSING"
    """The food table has no value for the nutrient."""
    CAROTENE_SPLIT_MISSING = "CAROTENE_SPLIT_MISSING"
    """Only total carotene is known, so vitamin A lies between two formulas."""
    EDIBLE_PORTION_MISSING = "EDIBLE_PORTION_MISSING"
    """How much of the purchased weight is eaten."""
    RETENTION_MISSING = "RETENTION_MISSING"
    """How much of the nutrient survives cooking."""
    ABSORPTION_MISSING = "ABSORPTION_MISSING"
    """How much of the frying oil is absorbed."""
    QUANTITY_MISSING = "QUANTITY_MISSING"
    """How much is added to taste."""
    COOKED_WEIGHT_MISSING = "COOKED_WEIGHT_MISSING"
    """What the dish weighs when cooked."""
    FORTIFICATION_LEVEL_MISSING = "FORTIFICATION_LEVEL_MISSING"
    """How far a fortified food lies above the least its programme guarantees."""

_GapReason: _TypeAlias = GapReason | _Literal["VALUE_MISSING", "CAROTENE_SPLIT_MISSING", "EDIBLE_PORTION_MISSING", "RETENTION_MISSING", "ABSORPTION_MISSING", "QUANTITY_MISSING", "COOKED_WEIGHT_MISSING", "FORTIFICATION_LEVEL_MISSING"]

class Nutrient(_Record):
    """One nutrient of a registry."""
    __match_args__ = ("key", "infoods", "name_en", "name_id", "unit", "group", "decimals", "retention",)
    def __new__(cls, *, key: str, infoods: str = "", name_en: str, name_id: str = "", unit: _NutrientUnit, group: _NutrientGroup, decimals: int, retention: str = "") -> _Self: ...
    @property
    def key(self) -> str:
        """The key amounts are stored under."""
    @property
    def infoods(self) -> str:
        """INFOODS tagname, empty if the nutrient has none."""
    @property
    def name_en(self) -> str:
        """English name."""
    @property
    def name_id(self) -> str:
        """Indonesian name."""
    @property
    def unit(self) -> NutrientUnit:
        """Unit of every amount."""
    @property
    def group(self) -> NutrientGroup:
        """Where it stands in a table."""
    @property
    def decimals(self) -> int:
        """Decimal places it is displayed with; calculation never rounds."""
    @property
    def retention(self) -> str:
        """The column of the retention table that applies to it; empty: nothing is lost."""

class NutrientGroup(_Choice):
    """The part of a food table a nutrient stands in."""
    ENERGY = "ENERGY"
    """Energy."""
    PROXIMATE = "PROXIMATE"
    """Water, protein, total fat, ash, alcohol."""
    CARBOHYDRATE = "CARBOHYDRATE"
    """Carbohydrate, sugars, fibre."""
    FAT = "FAT"
    """Fat fractions and cholesterol."""
    FATTY_ACID = "FATTY_ACID"
    """Single fatty acids."""
    MINERAL = "MINERAL"
    """Minerals and trace elements."""
    VITAMIN = "VITAMIN"
    """Vitamins and their equivalents."""
    CAROTENOID = "CAROTENOID"
    """Carotenoids."""
    AMINO_ACID = "AMINO_ACID"
    """Amino acids."""
    OTHER = "OTHER"
    """Anything else."""

_NutrientGroup: _TypeAlias = NutrientGroup | _Literal["ENERGY", "PROXIMATE", "CARBOHYDRATE", "FAT", "FATTY_ACID", "MINERAL", "VITAMIN", "CAROTENOID", "AMINO_ACID", "OTHER"]

class NutrientRegistry(_NutrientRegistryOwn):
    """The nutrients in force, in a fixed order: an immutable value, handed to whatever needs it."""
    @staticmethod
    def standard() -> NutrientRegistry:
        """The ten of the menu record, all of AKG 2019, the US label, and the 65 of FNDDS."""
    def __new__(cls, nutrients: _Iterable[Nutrient]) -> _Self:
        """A registry of one's own nutrients, at most 1,000."""
    def extended(self, more: _Iterable[Nutrient]) -> NutrientRegistry:
        """This registry with more nutrients behind its own."""
    def nutrients(self) -> list[Nutrient]:
        """All nutrients in registry order."""
    def is_empty(self) -> bool:
        """Whether there are none."""
    def get(self, key: str) -> Nutrient:
        """The nutrient of a key."""

class NutrientTotal(_Record):
    """One nutrient of a menu: what is proved, on what basis, and what nobody knows."""
    __match_args__ = ("nutrient", "batch", "serving", "per_100g", "serving_estimate_high", "basis", "coverage", "gaps", "has_trace", "assumed_zero", "formulas",)
    def __new__(cls, *, nutrient: str, batch: Bounds, serving: Bounds, per_100g: Bounds | None = None, serving_estimate_high: float | None = None, basis: _Basis, coverage: float, gaps: _Iterable[ValueGap], has_trace: bool, assumed_zero: _Iterable[str], formulas: _Iterable[str]) -> _Self: ...
    @property
    def nutrient(self) -> str:
        """Which nutrient; the key carries the unit."""
    @property
    def batch(self) -> Bounds:
        """In the whole batch."""
    @property
    def serving(self) -> Bounds:
        """In one serving."""
    @property
    def per_100g(self) -> Bounds | None:
        """In 100 g as served; absent when the cooked weight is not known."""
    @property
    def serving_estimate_high(self) -> float | None:
        """The upper end of one serving when missing values are put at the highest of their food group: an estimate that
        proves nothing. Absent when there is nothing to estimate or nothing to estimate it with.
        """
    @property
    def basis(self) -> Basis:
        """How the upper end is known."""
    @property
    def coverage(self) -> float:
        """Share of the edible mass whose value is known, 0 to 1. It informs and decides nothing."""
    @property
    def gaps(self) -> tuple[ValueGap, ...]:
        """The foods that make the total inexact, heaviest first."""
    @property
    def has_trace(self) -> bool:
        """Whether a trace was counted as 0."""
    @property
    def assumed_zero(self) -> tuple[str, ...]:
        """The rules by which missing values were taken as 0."""
    @property
    def formulas(self) -> tuple[str, ...]:
        """The formulas by which values not in the table were computed: `atwater_general`, `vitamin_a_re`, …"""

class NutrientUnit(_Choice):
    """The unit a nutrient's amounts are in."""
    KCAL = "kcal"
    """Kilocalories."""
    KJ = "kj"
    """Kilojoules; 1 kcal is 4.184 kJ."""
    G = "g"
    """Grams."""
    MG = "mg"
    """Milligrams."""
    UG = "ug"
    """Micrograms."""
    def symbol(self) -> str:
        """The symbol people read."""

_NutrientUnit: _TypeAlias = NutrientUnit | _Literal["kcal", "kj", "g", "mg", "ug"]

class NutrientValue(_Record):
    """One nutrient of a food."""
    __match_args__ = ("nutrient", "value",)
    def __new__(cls, *, nutrient: str, value: CompositionValue) -> _Self: ...
    @property
    def nutrient(self) -> str:
        """Which nutrient."""
    @property
    def value(self) -> CompositionValue:
        """What the table says, per 100 g edible portion."""

class ValueGap(_Record):
    """Why a total is not exact: a food whose value or weight nobody knows."""
    __match_args__ = ("ingredient_id", "ingredient_name", "reason",)
    def __new__(cls, *, ingredient_id: str, ingredient_name: str, reason: _GapReason) -> _Self: ...
    @property
    def ingredient_id(self) -> str:
        """The ingredient's id."""
    @property
    def ingredient_name(self) -> str:
        """The ingredient's name."""
    @property
    def reason(self) -> GapReason:
        """What is not known about it."""
