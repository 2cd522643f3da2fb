# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""What a kitchen buys and cooks: composition, edible portion, measures, purchase forms with dated prices,
allergens and diet.
"""

from collections.abc import Iterable as _Iterable
from datetime import date as _date, datetime as _datetime
from decimal import Decimal as _Decimal
from typing import Any as _Any, Literal as _Literal, NoReturn as _NoReturn, final as _final

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from gizi._gizi import Object as _Object
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.record import Record as _Record
from gizi.money import Money as _Money_
from gizi.nutrient import Composition as _Composition_
from gizi.quantity import Quantity as _Quantity_
from gizi.validation import Violation as _Violation_
from gizi.validation import ViolationCode as _ViolationCode_
from gizi._own.ingredient import _RetentionTableOwn as _RetentionTableOwn

__all__ = ["Allergen", "AllergenPresence", "AllergenStatement", "CookingMethod", "CookingYield", "Density", "DietClaim", "DietStatus", "FoodCategory", "FoodMeasure", "Fortification", "Ingredient", "IngredientUpdate", "Pack", "ParsedIngredient", "ParsedIngredientUpdate", "Price", "PurchaseForm", "RetentionFactor", "RetentionMethod", "RetentionPercent", "RetentionTable", "WeightBasis", "ZeroAssumption", "ingredient_schema", "ingredient_violation_codes", "parse_ingredient", "parse_ingredient_update", "retention_factors", "validate_ingredient"]

class Allergen(_Record):
    """An allergen of the registry."""
    __match_args__ = ("code", "name_en", "name_id", "source",)
    def __new__(cls, *, code: str, name_en: str, name_id: str, source: str) -> _Self: ...
    @property
    def code(self) -> str:
        """Its code: `TREE_NUT`."""
    @property
    def name_en(self) -> str:
        """English name."""
    @property
    def name_id(self) -> str:
        """Indonesian name."""
    @property
    def source(self) -> str:
        """Which law or standard lists it."""
    @staticmethod
    def standard() -> list[Allergen]:
        """The fourteen of Codex CXS 1-1985 and EU Regulation 1169/2011."""

class AllergenPresence(_Choice):
    """Whether a food holds an allergen. What is not stated is unknown, and unknown never counts as free."""
    FREE = "FREE"
    """Stated to be free of it."""
    UNKNOWN = "UNKNOWN"
    """Nobody said."""
    MAY_CONTAIN = "MAY_CONTAIN"
    """May hold traces of it."""
    CONTAINS = "CONTAINS"
    """Holds it."""

_AllergenPresence: _TypeAlias = AllergenPresence | _Literal["FREE", "UNKNOWN", "MAY_CONTAIN", "CONTAINS"]

class AllergenStatement(_Record):
    """What is stated about one allergen of a food."""
    __match_args__ = ("allergen", "presence",)
    def __new__(cls, *, allergen: str, presence: _AllergenPresence) -> _Self: ...
    @property
    def allergen(self) -> str:
        """The allergen's code in the registry (`EGG`), or `*` for every allergen not listed beside it."""
    @property
    def presence(self) -> AllergenPresence:
        """What is stated."""

class CookingMethod(_Choice):
    """How food is cooked. Decides retention and yield."""
    RAW = "RAW"
    """Not cooked."""
    BOIL = "BOIL"
    """In water that is poured off or kept."""
    STEAM = "STEAM"
    """In steam."""
    FRY = "FRY"
    """Shallow in oil."""
    DEEP_FRY = "DEEP_FRY"
    """Covered by oil."""
    SAUTE = "SAUTE"
    """In little fat, gently."""
    STIR_FRY = "STIR_FRY"
    """In little fat, hot and quick."""
    GRILL = "GRILL"
    """Over embers or under a grill."""
    ROAST = "ROAST"
    """In dry heat, meat and roots."""
    BAKE = "BAKE"
    """In an oven, dough and dishes."""
    STEW = "STEW"
    """In little liquid, long (semur, opor, rendang)."""
    MICROWAVE = "MICROWAVE"
    """By microwave."""
    REHEAT = "REHEAT"
    """Warmed up again."""
    def code(self) -> str:
        """The wire value: `DEEP_FRY`."""

_CookingMethod: _TypeAlias = CookingMethod | _Literal["RAW", "BOIL", "STEAM", "FRY", "DEEP_FRY", "SAUTE", "STIR_FRY", "GRILL", "ROAST", "BAKE", "STEW", "MICROWAVE", "REHEAT"]

class CookingYield(_Record):
    """The yield of one food by one method: how raw weight becomes cooked weight. It moves weight, never nutrients."""
    __match_args__ = ("method", "factor", "source",)
    def __new__(cls, *, method: _CookingMethod, factor: _Decimal | int, source: str = "") -> _Self: ...
    @property
    def method(self) -> CookingMethod:
        """By which method."""
    @property
    def factor(self) -> _Decimal:
        """Cooked grams from one gram raw edible portion: 2.8 for boiled rice."""
    @property
    def source(self) -> str:
        """Where the factor comes from."""

class Density(_Record):
    """Grams in one millilitre of a food."""
    __match_args__ = ("grams_per_ml", "basis", "source",)
    def __new__(cls, *, grams_per_ml: _Decimal | int, basis: _WeightBasis, source: str = "") -> _Self: ...
    @property
    def grams_per_ml(self) -> _Decimal:
        """Grams per millilitre."""
    @property
    def basis(self) -> WeightBasis:
        """Which weight these grams are."""
    @property
    def source(self) -> str:
        """Where the density comes from."""

class DietClaim(_Record):
    """A diet statement with what it rests on."""
    __match_args__ = ("status", "basis",)
    def __new__(cls, *, status: _DietStatus, basis: str = "") -> _Self: ...
    @property
    def status(self) -> DietStatus:
        """Whether it fits."""
    @property
    def basis(self) -> str:
        """What it rests on: a certificate number, "plant, by nature"."""

class DietStatus(_Choice):
    """Whether a food fits a diet. What is not stated is unknown, and unknown never counts as yes."""
    YES = "YES"
    """It fits."""
    UNKNOWN = "UNKNOWN"
    """Nobody said."""
    NO = "NO"
    """It does not fit."""

_DietStatus: _TypeAlias = DietStatus | _Literal["YES", "UNKNOWN", "NO"]

class FoodCategory(_Choice):
    """The food group of an ingredient, as food tables group them."""
    CEREAL = "CEREAL"
    """Rice, wheat, maize, noodles, bread."""
    TUBER = "TUBER"
    """Cassava, potato, sweet potato, taro, sago."""
    LEGUME = "LEGUME"
    """Beans, soya, tempeh, tofu, groundnut."""
    NUT_SEED = "NUT_SEED"
    """Nuts and seeds."""
    VEGETABLE = "VEGETABLE"
    """Vegetables."""
    FRUIT = "FRUIT"
    """Fruit."""
    MEAT = "MEAT"
    """Meat of mammals and its offal."""
    POULTRY = "POULTRY"
    """Poultry and its offal."""
    FISH = "FISH"
    """Fish, shrimp, squid, shellfish."""
    EGG = "EGG"
    """Eggs."""
    MILK = "MILK"
    """Milk and milk products."""
    FAT_OIL = "FAT_OIL"
    """Oils and fats."""
    SUGAR = "SUGAR"
    """Sugar, honey, sweets."""
    SPICE = "SPICE"
    """Spices, salt, sauces."""
    BEVERAGE = "BEVERAGE"
    """Drinks."""
    OTHER = "OTHER"
    """Anything else."""
    def code(self) -> str:
        """The wire value: `NUT_SEED`."""

_FoodCategory: _TypeAlias = FoodCategory | _Literal["CEREAL", "TUBER", "LEGUME", "NUT_SEED", "VEGETABLE", "FRUIT", "MEAT", "POULTRY", "FISH", "EGG", "MILK", "FAT_OIL", "SUGAR", "SPICE", "BEVERAGE", "OTHER"]

class FoodMeasure(_Record):
    """What one household measure or piece of a food weighs. It beats the density.

    A measure that says its volume is a fact about density too: it weighs every other spoon and cup of a food that has no
    density, and it speaks of its own spoon only, not of a larger one of the same name.
    """
    __match_args__ = ("unit", "grams", "basis", "millilitres", "source",)
    def __new__(cls, *, unit: str, grams: _Decimal | int, basis: _WeightBasis, millilitres: _Decimal | int | None = None, source: str = "") -> _Self: ...
    @property
    def unit(self) -> str:
        """The key of the unit: `piece`, `clove`, `gelas`."""
    @property
    def grams(self) -> _Decimal:
        """Grams of one."""
    @property
    def basis(self) -> WeightBasis:
        """Which weight these grams are; it decides over the basis of a line that uses the measure."""
    @property
    def millilitres(self) -> _Decimal | None:
        """Millilitres of the measure it was weighed in: 10 or 15 for a tablespoon. Absent: not known, or no volume."""
    @property
    def source(self) -> str:
        """Where the weight comes from."""
    @staticmethod
    def new(unit: str, grams: _Decimal | int, basis: _WeightBasis) -> FoodMeasure:
        """A measure without a source, of no known volume."""

class Fortification(_Record):
    """What a fortification programme guarantees in a food: a layer over the table's unfortified values, off unless asked for.

    Regulations state the least content, and what is sold lies above it. So the layer proves a lower end, the greater of
    the table's value and the minimum, and leaves the upper end open: to the programme's own maximum, else to what
    physics allows. Give no layer to a food whose table value was measured in the fortified product.
    """
    __match_args__ = ("nutrient", "minimum_per_100g", "maximum_per_100g", "valid_from", "valid_to", "source",)
    def __new__(cls, *, nutrient: str, minimum_per_100g: float, maximum_per_100g: float | None = None, valid_from: _date | None = None, valid_to: _date | None = None, source: str = "") -> _Self: ...
    @property
    def nutrient(self) -> str:
        """Which nutrient."""
    @property
    def minimum_per_100g(self) -> float:
        """The least content per 100 g edible portion, in the nutrient's unit."""
    @property
    def maximum_per_100g(self) -> float | None:
        """The most content per 100 g edible portion, where the programme states one."""
    @property
    def valid_from(self) -> _date | None:
        """The first day it holds."""
    @property
    def valid_to(self) -> _date | None:
        """The last day it holds."""
    @property
    def source(self) -> str:
        """The regulation or label it comes from."""
    def holds_on(self, date: _date) -> bool:
        """Whether it holds on a day."""

class Ingredient(_Record):
    """Something a kitchen buys and cooks. The name is the kitchen's; the composition is a food table's."""
    __match_args__ = ("id", "name", "aliases", "category", "plant", "composition", "fortifications", "edible_portion_percent", "edible_portion_source", "density", "measures", "yields", "retention_group", "allergens", "halal", "vegetarian", "purchase_forms",)
    def __new__(cls, *, id: str = ..., name: str, aliases: _Iterable[str] = (), category: _FoodCategory, plant: bool | None = None, composition: _Composition_ = ..., fortifications: _Iterable[Fortification] = (), edible_portion_percent: _Decimal | int | None = None, edible_portion_source: str = "", density: Density | None = None, measures: _Iterable[FoodMeasure] = (), yields: _Iterable[CookingYield] = (), retention_group: str | None = None, allergens: _Iterable[AllergenStatement] = (), halal: DietClaim = ..., vegetarian: DietClaim = ..., purchase_forms: _Iterable[PurchaseForm] = ()) -> _Self: ...
    @property
    def id(self) -> str:
        """Its id. Empty: the kitchen makes one when it is stored."""
    @property
    def name(self) -> str:
        """Its name."""
    @property
    def aliases(self) -> tuple[str, ...]:
        """Other names it is found by."""
    @property
    def category(self) -> FoodCategory:
        """Its food group."""
    @property
    def plant(self) -> bool | None:
        """Whether it is of plant origin; decides which missing values may be assumed zero."""
    @property
    def composition(self) -> _Composition_:
        """What 100 g edible portion contains."""
    @property
    def fortifications(self) -> tuple[Fortification, ...]:
        """Fortification programmes over it."""
    @property
    def edible_portion_percent(self) -> _Decimal | None:
        """How much of the purchased weight is eaten, in percent (BDD; 100 − refuse). Absent: not known."""
    @property
    def edible_portion_source(self) -> str:
        """Where the edible portion comes from."""
    @property
    def density(self) -> Density | None:
        """Grams in one millilitre."""
    @property
    def measures(self) -> tuple[FoodMeasure, ...]:
        """What its pieces and household measures weigh."""
    @property
    def yields(self) -> tuple[CookingYield, ...]:
        """How cooking changes its weight."""
    @property
    def retention_group(self) -> str | None:
        """The key under which retention factors are looked up by cooking method."""
    @property
    def allergens(self) -> tuple[AllergenStatement, ...]:
        """What is stated about allergens; what is not stated is unknown."""
    @property
    def halal(self) -> DietClaim:
        """Whether it is halal."""
    @property
    def vegetarian(self) -> DietClaim:
        """Whether it is vegetarian (no flesh; milk and egg allowed)."""
    @property
    def purchase_forms(self) -> tuple[PurchaseForm, ...]:
        """The forms it is bought in, the usual one first."""
    @staticmethod
    def new(id: str, name: str, category: _FoodCategory) -> Ingredient:
        """An ingredient of which nothing is known but its name and group."""
    def allergen(self, code: str) -> AllergenPresence:
        """What is stated about an allergen; nothing stated is `AllergenPresence.Unknown`."""

class IngredientUpdate(_Record):
    """What is to change about an ingredient. A field that is absent stays as it is; `clear` names those that are to be
    absent.
    """
    __match_args__ = ("id", "expected_version", "name", "aliases", "category", "plant", "composition", "fortifications", "edible_portion_percent", "edible_portion_source", "density", "measures", "yields", "retention_group", "allergens", "halal", "vegetarian", "purchase_forms", "clear",)
    def __new__(cls, *, id: str, expected_version: int, name: str | None = None, aliases: _Iterable[str] | None = None, category: _FoodCategory | None = None, plant: bool | None = None, composition: _Composition_ | None = None, fortifications: _Iterable[Fortification] | None = None, edible_portion_percent: _Decimal | int | None = None, edible_portion_source: str | None = None, density: Density | None = None, measures: _Iterable[FoodMeasure] | None = None, yields: _Iterable[CookingYield] | None = None, retention_group: str | None = None, allergens: _Iterable[AllergenStatement] | None = None, halal: DietClaim | None = None, vegetarian: DietClaim | None = None, purchase_forms: _Iterable[PurchaseForm] | None = None, clear: _Iterable[str] = ()) -> _Self: ...
    @property
    def id(self) -> str:
        """The ingredient."""
    @property
    def expected_version(self) -> int:
        """The version it was seen at; if somebody changed it since, nothing is written."""
    @property
    def name(self) -> str | None:
        """Its name."""
    @property
    def aliases(self) -> tuple[str, ...] | None:
        """Other names it is found by, all of them."""
    @property
    def category(self) -> FoodCategory | None:
        """Its food group."""
    @property
    def plant(self) -> bool | None:
        """Whether it is of plant origin."""
    @property
    def composition(self) -> _Composition_ | None:
        """What 100 g edible portion contains, all of it."""
    @property
    def fortifications(self) -> tuple[Fortification, ...] | None:
        """Fortification programmes over it, all of them."""
    @property
    def edible_portion_percent(self) -> _Decimal | None:
        """How much of the purchased weight is eaten, in percent."""
    @property
    def edible_portion_source(self) -> str | None:
        """Where the edible portion comes from."""
    @property
    def density(self) -> Density | None:
        """Grams in one millilitre."""
    @property
    def measures(self) -> tuple[FoodMeasure, ...] | None:
        """What its pieces and household measures weigh, all of them."""
    @property
    def yields(self) -> tuple[CookingYield, ...] | None:
        """How cooking changes its weight, all of it."""
    @property
    def retention_group(self) -> str | None:
        """The key under which retention factors are looked up."""
    @property
    def allergens(self) -> tuple[AllergenStatement, ...] | None:
        """What is stated about allergens, all of it."""
    @property
    def halal(self) -> DietClaim | None:
        """Whether it is halal."""
    @property
    def vegetarian(self) -> DietClaim | None:
        """Whether it is vegetarian."""
    @property
    def purchase_forms(self) -> tuple[PurchaseForm, ...] | None:
        """The forms it is bought in, all of them."""
    @property
    def clear(self) -> tuple[str, ...]:
        """Fields that are to be absent, by their names in JSON or in snake case."""
    @staticmethod
    def new(id: str, expected_version: int) -> IngredientUpdate:
        """An update that changes nothing yet."""

class Pack(_Record):
    """A pack that is only sold whole."""
    __match_args__ = ("content", "minimum",)
    def __new__(cls, *, content: _Quantity_, minimum: int = 1) -> _Self: ...
    @property
    def content(self) -> _Quantity_:
        """What one pack holds, as purchased."""
    @property
    def minimum(self) -> int:
        """Fewest packs a supplier delivers."""

class ParsedIngredient(_Record):
    """An ingredient read from JSON, or what is wrong with the text."""
    __match_args__ = ("ingredient", "violations",)
    def __new__(cls, *, ingredient: Ingredient | None = None, violations: _Iterable[_Violation_]) -> _Self: ...
    @property
    def ingredient(self) -> Ingredient | None:
        """The ingredient; present exactly if nothing is wrong."""
    @property
    def violations(self) -> tuple[_Violation_, ...]:
        """Everything that is wrong."""
    def into_result(self) -> Ingredient:
        """The ingredient, or one error `ingredient.invalid` whose details list every violation."""

class ParsedIngredientUpdate(_Record):
    """An update of an ingredient read from JSON, or what is wrong with the text."""
    __match_args__ = ("update", "violations",)
    def __new__(cls, *, update: IngredientUpdate | None = None, violations: _Iterable[_Violation_]) -> _Self: ...
    @property
    def update(self) -> IngredientUpdate | None:
        """The update; present exactly if nothing is wrong."""
    @property
    def violations(self) -> tuple[_Violation_, ...]:
        """Everything that is wrong."""
    def into_result(self) -> IngredientUpdate:
        """The update, or one error `ingredient.invalid` whose details list every violation."""

class Price(_Record):
    """What a purchase form cost on a day."""
    __match_args__ = ("date", "amount", "per", "supplier", "region", "source",)
    def __new__(cls, *, date: _date, amount: _Money_, per: _Quantity_, supplier: str | None = None, region: str | None = None, source: str = "") -> _Self: ...
    @property
    def date(self) -> _date:
        """The day it was quoted or paid."""
    @property
    def amount(self) -> _Money_:
        """The price of `per`."""
    @property
    def per(self) -> _Quantity_:
        """What the price buys, as purchased: 1 kg, 1 l, 30 pieces."""
    @property
    def supplier(self) -> str | None:
        """Who sells at it."""
    @property
    def region(self) -> str | None:
        """Where it holds."""
    @property
    def source(self) -> str:
        """Where it was found; says so if it is only an example."""

class PurchaseForm(_Record):
    """A form an ingredient is bought in: whole chicken, fillet, 5 kg sack."""
    __match_args__ = ("id", "name", "edible_portion_percent", "packs", "prices",)
    def __new__(cls, *, id: str, name: str, edible_portion_percent: _Decimal | int | None = None, packs: _Iterable[Pack] = (), prices: _Iterable[Price] = ()) -> _Self: ...
    @property
    def id(self) -> str:
        """Its id within the ingredient."""
    @property
    def name(self) -> str:
        """Its name."""
    @property
    def edible_portion_percent(self) -> _Decimal | None:
        """How much of the purchased weight is eaten, in percent: 58 for a whole chicken. Beats the ingredient's own."""
    @property
    def packs(self) -> tuple[Pack, ...]:
        """The packs it is sold in, smallest first. Empty: any amount."""
    @property
    def prices(self) -> tuple[Price, ...]:
        """Its prices, in any order."""

class RetentionFactor(_Record):
    """One preparation of a retention table: what share of each nutrient survives it."""
    __match_args__ = ("code", "description", "percents",)
    def __new__(cls, *, code: int, description: str, percents: _Iterable[RetentionPercent]) -> _Self: ...
    @property
    def code(self) -> int:
        """The table's code: USDA 3005 is "VEG,GREENS,BOILED,WATER COVER DRAIN"."""
    @property
    def description(self) -> str:
        """What the code stands for."""
    @property
    def percents(self) -> tuple[RetentionPercent, ...]:
        """Percent retained by column."""

class RetentionMethod(_Record):
    """Which code stands for a group of foods cooked by a method."""
    __match_args__ = ("retention_group", "cooking_method", "code",)
    def __new__(cls, *, retention_group: str, cooking_method: _CookingMethod, code: int) -> _Self: ...
    @property
    def retention_group(self) -> str:
        """The key ingredients carry."""
    @property
    def cooking_method(self) -> CookingMethod:
        """The method."""
    @property
    def code(self) -> int:
        """The code in the table."""

class RetentionPercent(_Record):
    """One cell of a retention table."""
    __match_args__ = ("column", "percent",)
    def __new__(cls, *, column: str, percent: float) -> _Self: ...
    @property
    def column(self) -> str:
        """The column nutrients name in the registry: `iron`, `folate_total`."""
    @property
    def percent(self) -> float:
        """Percent retained, 0 to 100."""

class RetentionTable(_RetentionTableOwn):
    """Retention factors by code, and codes by food group and cooking method: an immutable value."""
    @staticmethod
    def usda_release_6() -> RetentionTable:
        """The USDA Table of Nutrient Retention Factors, release 6 (2007), with the codes Indonesian dishes need."""
    def __new__(cls, factors: _Iterable[RetentionFactor], methods: _Iterable[RetentionMethod]) -> _Self:
        """A table of one's own. A code that appears twice keeps its first row."""
    def factors(self) -> list[RetentionFactor]:
        """All factors, by their codes."""
    def methods(self) -> list[RetentionMethod]:
        """The codes of food groups by cooking method."""
    def code(self, retention_group: str, method: _CookingMethod) -> int | None:
        """The code of a food group cooked by a method, if the table has one."""
    def share(self, code: int, column: str) -> float:
        """The share a column keeps under a code, 0 to 1. A column the table does not have loses nothing; code 0 neither."""

class WeightBasis(_Choice):
    """Which weight a number speaks of."""
    AS_PURCHASED = "AS_PURCHASED"
    """As bought, with peel, bone and shell."""
    EDIBLE = "EDIBLE"
    """Raw and cleaned."""
    COOKED = "COOKED"
    """As cooked."""

_WeightBasis: _TypeAlias = WeightBasis | _Literal["AS_PURCHASED", "EDIBLE", "COOKED"]

class ZeroAssumption(_Record):
    """A rule that takes a missing value as 0: listed, sourced, and switched off when a kitchen does not want it."""
    __match_args__ = ("id", "nutrient", "categories", "plant", "reason", "source",)
    def __new__(cls, *, id: str, nutrient: str, categories: _Iterable[_FoodCategory], plant: bool, reason: str, source: str) -> _Self: ...
    @property
    def id(self) -> str:
        """Its id, shown beside every total that rests on it."""
    @property
    def nutrient(self) -> str:
        """The nutrient whose missing value becomes 0."""
    @property
    def categories(self) -> tuple[FoodCategory, ...]:
        """The food groups it speaks of."""
    @property
    def plant(self) -> bool:
        """Whether it speaks of plants or of animal foods."""
    @property
    def reason(self) -> str:
        """Why."""
    @property
    def source(self) -> str:
        """Who says so."""
    @staticmethod
    def standard() -> list[ZeroAssumption]:
        """Retinol, B12 and cholesterol in plants, fibre in meat, egg and fish (FAO/INFOODS 2012)."""
    def covers(self, ingredient: Ingredient) -> bool:
        """Whether the rule speaks of an ingredient. A food whose origin is not stated is spoken of by none."""

def retention_factors(csv: bytes) -> list[RetentionFactor]:
    """Reads a retention table: a code column, a description, and one column of percentages per nutrient.

    The code column is `code` or `retention_code`; a column named `iron` or `iron_pct` is the factor of `iron`. An empty
    cell keeps everything. The table is taken whole or not at all: the first bad cell is an `sheet.bad_cell`.
    """

def parse_ingredient_update(json: bytes) -> ParsedIngredientUpdate:
    """Reads and checks an update of an ingredient from JSON (UTF-8): names, limits and codes are those of the record. Unknown
    fields are refused. What must hold between fields is found when the update meets its record.
    """

def validate_ingredient(ingredient: Ingredient) -> list[_Violation_]:
    """Everything that is wrong with an ingredient by itself; empty if nothing is. Whether the units it names exist is
    found where they are used.

    At most `validation.MAX_VIOLATIONS` are listed.
    """

def parse_ingredient(json: bytes) -> ParsedIngredient:
    """Reads and checks an ingredient from JSON (UTF-8).

    Decimals are numbers or texts, nutrient values numbers, dates `2026-11-14`. Unknown fields are refused.
    """

def ingredient_schema() -> str:
    """The JSON Schema (draft 2020-12) of what `parse_ingredient` reads. What holds between fields is not in it."""

def ingredient_violation_codes() -> list[_ViolationCode_]:
    """Every code the violations of an ingredient can carry, field by field: for translations and exhaustive handling."""
