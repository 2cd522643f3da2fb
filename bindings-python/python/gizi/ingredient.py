# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""What a kitchen buys and cooks: composition, edible portion, measures, purchase forms with dated prices,
allergens and diet.
"""

from gizi._gizi import Object as _Object, call as _call, make as _make
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.left_out import LEFT_OUT as _LEFT_OUT
from gizi._idiom.record import Field as _Field, Record as _Record, variant as _variant
from gizi._own.ingredient import _RetentionTableOwn

__all__ = ["Allergen", "AllergenPresence", "AllergenStatement", "CookingMethod", "CookingYield", "Density", "DietClaim", "DietStatus", "FoodCategory", "FoodMeasure", "Fortification", "Ingredient", "IngredientUpdate", "Pack", "ParsedIngredient", "ParsedIngredientUpdate", "Price", "PurchaseForm", "RetentionFactor", "RetentionMethod", "RetentionPercent", "RetentionTable", "WeightBasis", "ZeroAssumption", "ingredient_schema", "ingredient_violation_codes", "parse_ingredient", "parse_ingredient_update", "retention_factors", "validate_ingredient"]


class Allergen(_Record):
    """An allergen of the registry."""
    __slots__ = ()
    _key = "ingredient.Allergen"
    __match_args__ = ("code", "name_en", "name_id", "source",)

    def __new__(cls, *, code, name_en, name_id, source):
        return _make(cls, "ingredient.Allergen", code, name_en, name_id, source)

    code = _Field(0, "Its code: `TREE_NUT`.")
    name_en = _Field(1, "English name.")
    name_id = _Field(2, "Indonesian name.")
    source = _Field(3, "Which law or standard lists it.")

    @staticmethod
    def standard():
        """The fourteen of Codex CXS 1-1985 and EU Regulation 1169/2011."""
        return _call("ingredient.Allergen.standard")


class AllergenPresence(_Choice):
    """Whether a food holds an allergen. What is not stated is unknown, and unknown never counts as free.

    - `FREE`: Stated to be free of it.
    - `UNKNOWN`: Nobody said.
    - `MAY_CONTAIN`: May hold traces of it.
    - `CONTAINS`: Holds it.
    """

    FREE = "FREE"
    UNKNOWN = "UNKNOWN"
    MAY_CONTAIN = "MAY_CONTAIN"
    CONTAINS = "CONTAINS"


class AllergenStatement(_Record):
    """What is stated about one allergen of a food."""
    __slots__ = ()
    _key = "ingredient.AllergenStatement"
    __match_args__ = ("allergen", "presence",)

    def __new__(cls, *, allergen, presence):
        return _make(cls, "ingredient.AllergenStatement", allergen, presence)

    allergen = _Field(0, "The allergen's code in the registry (`EGG`), or `*` for every allergen not listed beside it.")
    presence = _Field(1, "What is stated.")


class CookingMethod(_Choice):
    """How food is cooked. Decides retention and yield.

    - `RAW`: Not cooked.
    - `BOIL`: In water that is poured off or kept.
    - `STEAM`: In steam.
    - `FRY`: Shallow in oil.
    - `DEEP_FRY`: Covered by oil.
    - `SAUTE`: In little fat, gently.
    - `STIR_FRY`: In little fat, hot and quick.
    - `GRILL`: Over embers or under a grill.
    - `ROAST`: In dry heat, meat and roots.
    - `BAKE`: In an oven, dough and dishes.
    - `STEW`: In little liquid, long (semur, opor, rendang).
    - `MICROWAVE`: By microwave.
    - `REHEAT`: Warmed up again.
    """

    RAW = "RAW"
    BOIL = "BOIL"
    STEAM = "STEAM"
    FRY = "FRY"
    DEEP_FRY = "DEEP_FRY"
    SAUTE = "SAUTE"
    STIR_FRY = "STIR_FRY"
    GRILL = "GRILL"
    ROAST = "ROAST"
    BAKE = "BAKE"
    STEW = "STEW"
    MICROWAVE = "MICROWAVE"
    REHEAT = "REHEAT"

    def code(self):
        """The wire value: `DEEP_FRY`."""
        return _call("ingredient.CookingMethod.code", self)


class CookingYield(_Record):
    """The yield of one food by one method: how raw weight becomes cooked weight. It moves weight, never nutrients."""
    __slots__ = ()
    _key = "ingredient.CookingYield"
    __match_args__ = ("method", "factor", "source",)

    def __new__(cls, *, method, factor, source=""):
        return _make(cls, "ingredient.CookingYield", method, factor, source)

    method = _Field(0, "By which method.")
    factor = _Field(1, "Cooked grams from one gram raw edible portion: 2.8 for boiled rice.")
    source = _Field(2, "Where the factor comes from.")


class Density(_Record):
    """Grams in one millilitre of a food."""
    __slots__ = ()
    _key = "ingredient.Density"
    __match_args__ = ("grams_per_ml", "basis", "source",)

    def __new__(cls, *, grams_per_ml, basis, source=""):
        return _make(cls, "ingredient.Density", grams_per_ml, basis, source)

    grams_per_ml = _Field(0, "Grams per millilitre.")
    basis = _Field(1, "Which weight these grams are.")
    source = _Field(2, "Where the density comes from.")


class DietClaim(_Record):
    """A diet statement with what it rests on."""
    __slots__ = ()
    _key = "ingredient.DietClaim"
    __match_args__ = ("status", "basis",)

    def __new__(cls, *, status, basis=""):
        return _make(cls, "ingredient.DietClaim", status, basis)

    status = _Field(0, "Whether it fits.")
    basis = _Field(1, "What it rests on: a certificate number, \"plant, by nature\".")


class DietStatus(_Choice):
    """Whether a food fits a diet. What is not stated is unknown, and unknown never counts as yes.

    - `YES`: It fits.
    - `UNKNOWN`: Nobody said.
    - `NO`: It does not fit.
    """

    YES = "YES"
    UNKNOWN = "UNKNOWN"
    NO = "NO"


class FoodCategory(_Choice):
    """The food group of an ingredient, as food tables group them.

    - `CEREAL`: Rice, wheat, maize, noodles, bread.
    - `TUBER`: Cassava, potato, sweet potato, taro, sago.
    - `LEGUME`: Beans, soya, tempeh, tofu, groundnut.
    - `NUT_SEED`: Nuts and seeds.
    - `VEGETABLE`: Vegetables.
    - `FRUIT`: Fruit.
    - `MEAT`: Meat of mammals and its offal.
    - `POULTRY`: Poultry and its offal.
    - `FISH`: Fish, shrimp, squid, shellfish.
    - `EGG`: Eggs.
    - `MILK`: Milk and milk products.
    - `FAT_OIL`: Oils and fats.
    - `SUGAR`: Sugar, honey, sweets.
    - `SPICE`: Spices, salt, sauces.
    - `BEVERAGE`: Drinks.
    - `OTHER`: Anything else.
    """

    CEREAL = "CEREAL"
    TUBER = "TUBER"
    LEGUME = "LEGUME"
    NUT_SEED = "NUT_SEED"
    VEGETABLE = "VEGETABLE"
    FRUIT = "FRUIT"
    MEAT = "MEAT"
    POULTRY = "POULTRY"
    FISH = "FISH"
    EGG = "EGG"
    MILK = "MILK"
    FAT_OIL = "FAT_OIL"
    SUGAR = "SUGAR"
    SPICE = "SPICE"
    BEVERAGE = "BEVERAGE"
    OTHER = "OTHER"

    def code(self):
        """The wire value: `NUT_SEED`."""
        return _call("ingredient.FoodCategory.code", self)


class FoodMeasure(_Record):
    """What one household measure or piece of a food weighs. It beats the density.

    A measure that says its volume is a fact about density too: it weighs every other spoon and cup of a food that has no
    density, and it speaks of its own spoon only, not of a larger one of the same name.
    """
    __slots__ = ()
    _key = "ingredient.FoodMeasure"
    __match_args__ = ("unit", "grams", "basis", "millilitres", "source",)

    def __new__(cls, *, unit, grams, basis, millilitres=None, source=""):
        return _make(cls, "ingredient.FoodMeasure", unit, grams, basis, millilitres, source)

    unit = _Field(0, "The key of the unit: `piece`, `clove`, `gelas`.")
    grams = _Field(1, "Grams of one.")
    basis = _Field(2, "Which weight these grams are; it decides over the basis of a line that uses the measure.")
    millilitres = _Field(3, "Millilitres of the measure it was weighed in: 10 or 15 for a tablespoon. Absent: not known, or no volume.")
    source = _Field(4, "Where the weight comes from.")

    @staticmethod
    def new(unit, grams, basis):
        """A measure without a source, of no known volume."""
        return _call("ingredient.FoodMeasure.new", unit, grams, basis)


class Fortification(_Record):
    """What a fortification programme guarantees in a food: a layer over the table's unfortified values, off unless asked for.

    Regulations state the least content, and what is sold lies above it. So the layer proves a lower end, the greater of
    the table's value and the minimum, and leaves the upper end open: to the programme's own maximum, else to what
    physics allows. Give no layer to a food whose table value was measured in the fortified product.
    """
    __slots__ = ()
    _key = "ingredient.Fortification"
    __match_args__ = ("nutrient", "minimum_per_100g", "maximum_per_100g", "valid_from", "valid_to", "source",)

    def __new__(cls, *, nutrient, minimum_per_100g, maximum_per_100g=None, valid_from=None, valid_to=None, source=""):
        return _make(cls, "ingredient.Fortification", nutrient, minimum_per_100g, maximum_per_100g, valid_from, valid_to, source)

    nutrient = _Field(0, "Which nutrient.")
    minimum_per_100g = _Field(1, "The least content per 100 g edible portion, in the nutrient's unit.")
    maximum_per_100g = _Field(2, "The most content per 100 g edible portion, where the programme states one.")
    valid_from = _Field(3, "The first day it holds.")
    valid_to = _Field(4, "The last day it holds.")
    source = _Field(5, "The regulation or label it comes from.")

    def holds_on(self, date):
        """Whether it holds on a day."""
        return _call("ingredient.Fortification.holds_on", self, date)


class Ingredient(_Record):
    """Something a kitchen buys and cooks. The name is the kitchen's; the composition is a food table's."""
    __slots__ = ()
    _key = "ingredient.Ingredient"
    __match_args__ = ("id", "name", "aliases", "category", "plant", "composition", "fortifications", "edible_portion_percent", "edible_portion_source", "density", "measures", "yields", "retention_group", "allergens", "halal", "vegetarian", "purchase_forms",)

    def __new__(cls, *, id=_LEFT_OUT, name, aliases=(), category, plant=None, composition=_LEFT_OUT, fortifications=(), edible_portion_percent=None, edible_portion_source="", density=None, measures=(), yields=(), retention_group=None, allergens=(), halal=_LEFT_OUT, vegetarian=_LEFT_OUT, purchase_forms=()):
        return _make(cls, "ingredient.Ingredient", id, name, aliases, category, plant, composition, fortifications, edible_portion_percent, edible_portion_source, density, measures, yields, retention_group, allergens, halal, vegetarian, purchase_forms)

    id = _Field(0, "Its id. Empty: the kitchen makes one when it is stored.")
    name = _Field(1, "Its name.")
    aliases = _Field(2, "Other names it is found by.")
    category = _Field(3, "Its food group.")
    plant = _Field(4, "Whether it is of plant origin; decides which missing values may be assumed zero.")
    composition = _Field(5, "What 100 g edible portion contains.")
    fortifications = _Field(6, "Fortification programmes over it.")
    edible_portion_percent = _Field(7, "How much of the purchased weight is eaten, in percent (BDD; 100 − refuse). Absent: not known.")
    edible_portion_source = _Field(8, "Where the edible portion comes from.")
    density = _Field(9, "Grams in one millilitre.")
    measures = _Field(10, "What its pieces and household measures weigh.")
    yields = _Field(11, "How cooking changes its weight.")
    retention_group = _Field(12, "The key under which retention factors are looked up by cooking method.")
    allergens = _Field(13, "What is stated about allergens; what is not stated is unknown.")
    halal = _Field(14, "Whether it is halal.")
    vegetarian = _Field(15, "Whether it is vegetarian (no flesh; milk and egg allowed).")
    purchase_forms = _Field(16, "The forms it is bought in, the usual one first.")

    @staticmethod
    def new(id, name, category):
        """An ingredient of which nothing is known but its name and group."""
        return _call("ingredient.Ingredient.new", id, name, category)

    def allergen(self, code):
        """What is stated about an allergen; nothing stated is `AllergenPresence.Unknown`."""
        return _call("ingredient.Ingredient.allergen", self, code)


class IngredientUpdate(_Record):
    """What is to change about an ingredient. A field that is absent stays as it is; `clear` names those that are to be
    absent.
    """
    __slots__ = ()
    _key = "ingredient.IngredientUpdate"
    __match_args__ = ("id", "expected_version", "name", "aliases", "category", "plant", "composition", "fortifications", "edible_portion_percent", "edible_portion_source", "density", "measures", "yields", "retention_group", "allergens", "halal", "vegetarian", "purchase_forms", "clear",)

    def __new__(cls, *, id, expected_version, name=None, aliases=None, category=None, plant=None, composition=None, fortifications=None, edible_portion_percent=None, edible_portion_source=None, density=None, measures=None, yields=None, retention_group=None, allergens=None, halal=None, vegetarian=None, purchase_forms=None, clear=()):
        return _make(cls, "ingredient.IngredientUpdate", id, expected_version, name, aliases, category, plant, composition, fortifications, edible_portion_percent, edible_portion_source, density, measures, yields, retention_group, allergens, halal, vegetarian, purchase_forms, clear)

    id = _Field(0, "The ingredient.")
    expected_version = _Field(1, "The version it was seen at; if somebody changed it since, nothing is written.")
    name = _Field(2, "Its name.")
    aliases = _Field(3, "Other names it is found by, all of them.")
    category = _Field(4, "Its food group.")
    plant = _Field(5, "Whether it is of plant origin.")
    composition = _Field(6, "What 100 g edible portion contains, all of it.")
    fortifications = _Field(7, "Fortification programmes over it, all of them.")
    edible_portion_percent = _Field(8, "How much of the purchased weight is eaten, in percent.")
    edible_portion_source = _Field(9, "Where the edible portion comes from.")
    density = _Field(10, "Grams in one millilitre.")
    measures = _Field(11, "What its pieces and household measures weigh, all of them.")
    yields = _Field(12, "How cooking changes its weight, all of it.")
    retention_group = _Field(13, "The key under which retention factors are looked up.")
    allergens = _Field(14, "What is stated about allergens, all of it.")
    halal = _Field(15, "Whether it is halal.")
    vegetarian = _Field(16, "Whether it is vegetarian.")
    purchase_forms = _Field(17, "The forms it is bought in, all of them.")
    clear = _Field(18, "Fields that are to be absent, by their names in JSON or in snake case.")

    @staticmethod
    def new(id, expected_version):
        """An update that changes nothing yet."""
        return _call("ingredient.IngredientUpdate.new", id, expected_version)


class Pack(_Record):
    """A pack that is only sold whole."""
    __slots__ = ()
    _key = "ingredient.Pack"
    __match_args__ = ("content", "minimum",)

    def __new__(cls, *, content, minimum=1):
        return _make(cls, "ingredient.Pack", content, minimum)

    content = _Field(0, "What one pack holds, as purchased.")
    minimum = _Field(1, "Fewest packs a supplier delivers.")


class ParsedIngredient(_Record):
    """An ingredient read from JSON, or what is wrong with the text."""
    __slots__ = ()
    _key = "ingredient.ParsedIngredient"
    __match_args__ = ("ingredient", "violations",)

    def __new__(cls, *, ingredient=None, violations):
        return _make(cls, "ingredient.ParsedIngredient", ingredient, violations)

    ingredient = _Field(0, "The ingredient; present exactly if nothing is wrong.")
    violations = _Field(1, "Everything that is wrong.")

    def into_result(self):
        """The ingredient, or one error `ingredient.invalid` whose details list every violation."""
        return _call("ingredient.ParsedIngredient.into_result", self)


class ParsedIngredientUpdate(_Record):
    """An update of an ingredient read from JSON, or what is wrong with the text."""
    __slots__ = ()
    _key = "ingredient.ParsedIngredientUpdate"
    __match_args__ = ("update", "violations",)

    def __new__(cls, *, update=None, violations):
        return _make(cls, "ingredient.ParsedIngredientUpdate", update, violations)

    update = _Field(0, "The update; present exactly if nothing is wrong.")
    violations = _Field(1, "Everything that is wrong.")

    def into_result(self):
        """The update, or one error `ingredient.invalid` whose details list every violation."""
        return _call("ingredient.ParsedIngredientUpdate.into_result", self)


class Price(_Record):
    """What a purchase form cost on a day."""
    __slots__ = ()
    _key = "ingredient.Price"
    __match_args__ = ("date", "amount", "per", "supplier", "region", "source",)

    def __new__(cls, *, date, amount, per, supplier=None, region=None, source=""):
        return _make(cls, "ingredient.Price", date, amount, per, supplier, region, source)

    date = _Field(0, "The day it was quoted or paid.")
    amount = _Field(1, "The price of `per`.")
    per = _Field(2, "What the price buys, as purchased: 1 kg, 1 l, 30 pieces.")
    supplier = _Field(3, "Who sells at it.")
    region = _Field(4, "Where it holds.")
    source = _Field(5, "Where it was found; says so if it is only an example.")


class PurchaseForm(_Record):
    """A form an ingredient is bought in: whole chicken, fillet, 5 kg sack."""
    __slots__ = ()
    _key = "ingredient.PurchaseForm"
    __match_args__ = ("id", "name", "edible_portion_percent", "packs", "prices",)

    def __new__(cls, *, id, name, edible_portion_percent=None, packs=(), prices=()):
        return _make(cls, "ingredient.PurchaseForm", id, name, edible_portion_percent, packs, prices)

    id = _Field(0, "Its id within the ingredient.")
    name = _Field(1, "Its name.")
    edible_portion_percent = _Field(2, "How much of the purchased weight is eaten, in percent: 58 for a whole chicken. Beats the ingredient's own.")
    packs = _Field(3, "The packs it is sold in, smallest first. Empty: any amount.")
    prices = _Field(4, "Its prices, in any order.")


class RetentionFactor(_Record):
    """One preparation of a retention table: what share of each nutrient survives it."""
    __slots__ = ()
    _key = "ingredient.RetentionFactor"
    __match_args__ = ("code", "description", "percents",)

    def __new__(cls, *, code, description, percents):
        return _make(cls, "ingredient.RetentionFactor", code, description, percents)

    code = _Field(0, "The table's code: USDA 3005 is \"VEG,GREENS,BOILED,WATER COVER DRAIN\".")
    description = _Field(1, "What the code stands for.")
    percents = _Field(2, "Percent retained by column.")


class RetentionMethod(_Record):
    """Which code stands for a group of foods cooked by a method."""
    __slots__ = ()
    _key = "ingredient.RetentionMethod"
    __match_args__ = ("retention_group", "cooking_method", "code",)

    def __new__(cls, *, retention_group, cooking_method, code):
        return _make(cls, "ingredient.RetentionMethod", retention_group, cooking_method, code)

    retention_group = _Field(0, "The key ingredients carry.")
    cooking_method = _Field(1, "The method.")
    code = _Field(2, "The code in the table.")


class RetentionPercent(_Record):
    """One cell of a retention table."""
    __slots__ = ()
    _key = "ingredient.RetentionPercent"
    __match_args__ = ("column", "percent",)

    def __new__(cls, *, column, percent):
        return _make(cls, "ingredient.RetentionPercent", column, percent)

    column = _Field(0, "The column nutrients name in the registry: `iron`, `folate_total`.")
    percent = _Field(1, "Percent retained, 0 to 100.")


class RetentionTable(_RetentionTableOwn):
    """Retention factors by code, and codes by food group and cooking method: an immutable value."""
    __slots__ = ()

    @staticmethod
    def usda_release_6():
        """The USDA Table of Nutrient Retention Factors, release 6 (2007), with the codes Indonesian dishes need."""
        return _call("ingredient.RetentionTable.usda_release_6")

    def __new__(cls, factors, methods):
        """A table of one's own. A code that appears twice keeps its first row."""
        return _Object.__new__(cls, _call("ingredient.RetentionTable.new", factors, methods))

    def factors(self):
        """All factors, by their codes."""
        return _call("ingredient.RetentionTable.factors", self)

    def methods(self):
        """The codes of food groups by cooking method."""
        return _call("ingredient.RetentionTable.methods", self)

    def code(self, retention_group, method):
        """The code of a food group cooked by a method, if the table has one."""
        return _call("ingredient.RetentionTable.code", self, retention_group, method)

    def share(self, code, column):
        """The share a column keeps under a code, 0 to 1. A column the table does not have loses nothing; code 0 neither."""
        return _call("ingredient.RetentionTable.share", self, code, column)


class WeightBasis(_Choice):
    """Which weight a number speaks of.

    - `AS_PURCHASED`: As bought, with peel, bone and shell.
    - `EDIBLE`: Raw and cleaned.
    - `COOKED`: As cooked.
    """

    AS_PURCHASED = "AS_PURCHASED"
    EDIBLE = "EDIBLE"
    COOKED = "COOKED"


class ZeroAssumption(_Record):
    """A rule that takes a missing value as 0: listed, sourced, and switched off when a kitchen does not want it."""
    __slots__ = ()
    _key = "ingredient.ZeroAssumption"
    __match_args__ = ("id", "nutrient", "categories", "plant", "reason", "source",)

    def __new__(cls, *, id, nutrient, categories, plant, reason, source):
        return _make(cls, "ingredient.ZeroAssumption", id, nutrient, categories, plant, reason, source)

    id = _Field(0, "Its id, shown beside every total that rests on it.")
    nutrient = _Field(1, "The nutrient whose missing value becomes 0.")
    categories = _Field(2, "The food groups it speaks of.")
    plant = _Field(3, "Whether it speaks of plants or of animal foods.")
    reason = _Field(4, "Why.")
    source = _Field(5, "Who says so.")

    @staticmethod
    def standard():
        """Retinol, B12 and cholesterol in plants, fibre in meat, egg and fish (FAO/INFOODS 2012)."""
        return _call("ingredient.ZeroAssumption.standard")

    def covers(self, ingredient):
        """Whether the rule speaks of an ingredient. A food whose origin is not stated is spoken of by none."""
        return _call("ingredient.ZeroAssumption.covers", self, ingredient)


def retention_factors(csv):
    """Reads a retention table: a code column, a description, and one column of percentages per nutrient.

    The code column is `code` or `retention_code`; a column named `iron` or `iron_pct` is the factor of `iron`. An empty
    cell keeps everything. The table is taken whole or not at all: the first bad cell is an `sheet.bad_cell`.
    """
    return _call("ingredient.retention_factors", csv)


def parse_ingredient_update(json):
    """Reads and checks an update of an ingredient from JSON (UTF-8): names, limits and codes are those of the record. Unknown
    fields are refused. What must hold between fields is found when the update meets its record.
    """
    return _call("ingredient.parse_ingredient_update", json)


def validate_ingredient(ingredient):
    """Everything that is wrong with an ingredient by itself; empty if nothing is. Whether the units it names exist is
    found where they are used.

    At most `validation.MAX_VIOLATIONS` are listed.
    """
    return _call("ingredient.validate_ingredient", ingredient)


def parse_ingredient(json):
    """Reads and checks an ingredient from JSON (UTF-8).

    Decimals are numbers or texts, nutrient values numbers, dates `2026-11-14`. Unknown fields are refused.
    """
    return _call("ingredient.parse_ingredient", json)


def ingredient_schema():
    """The JSON Schema (draft 2020-12) of what `parse_ingredient` reads. What holds between fields is not in it."""
    return _call("ingredient.ingredient_schema")


def ingredient_violation_codes():
    """Every code the violations of an ingredient can carry, field by field: for translations and exhaustive handling."""
    return _call("ingredient.ingredient_violation_codes")
