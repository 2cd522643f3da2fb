# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""What a menu contains: per batch, per serving, per 100 g as served, and which line it comes from.

With q grams as purchased, edible share e, value n per 100 g edible portion and retention r (domain formulas after
Bognár 2002 and the USDA recipe calculation of FNDDS):

- edible raw weight `w = q·e`, cooked weight `C = Σw·(1 + m/100)` with the dish's moisture change m;
- nutrient `N = Σ w · (n·r/100)`, summed in line order without rounding; a yield never changes N;
- water follows the moisture change;
- one serving is `N·s/C` when the serving size s and C are known, else `N/servings`;
- 100 g as served is `100·N/C`.
"""

from gizi._gizi import Object as _Object, call as _call, make as _make
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.record import Field as _Field, Record as _Record, variant as _variant

__all__ = ["BulkGaps", "BulkNutrition", "CookedFood", "LineNutrient", "LineNutrition", "MenuLines", "NutrientTable", "Nutrition", "NutritionWarning", "calculate_contributions", "calculate_nutrition"]


class BulkGaps(_Record):
    """What is not known about many menus, laid out as `BulkNutrition.low`."""
    __slots__ = ()
    _key = "nutrition.BulkGaps"
    __match_args__ = ("high", "coverage",)

    def __new__(cls, *, high, coverage):
        return _make(cls, "nutrition.BulkGaps", high, coverage)

    high = _Field(0, "The most each menu can hold: physics bounds the missing values.")
    coverage = _Field(1, "The share of the edible mass whose value is known, 0 to 1.")


class BulkNutrition(_Record):
    """Nutrients of many menus: `low[m * nutrients.len() + k]` is nutrient k of menu m."""
    __slots__ = ()
    _key = "nutrition.BulkNutrition"
    __match_args__ = ("nutrients", "menus", "low", "gaps",)

    def __new__(cls, *, nutrients, menus, low, gaps=None):
        return _make(cls, "nutrition.BulkNutrition", nutrients, menus, low, gaps)

    nutrients = _Field(0, "The columns, in registry order.")
    menus = _Field(1, "How many menus there are.")
    low = _Field(2, "The least each menu can hold, in the nutrient's unit.")
    gaps = _Field(3, "What is not known; absent when every value of the table is, and `low` is exact.")


class CookedFood(_Record):
    """One food as it goes into the sums: an ingredient of the catalog and how it is cooked."""
    __slots__ = ()
    _key = "nutrition.CookedFood"
    __match_args__ = ("ingredient_id", "retention_code",)

    def __new__(cls, *, ingredient_id, retention_code=None):
        return _make(cls, "nutrition.CookedFood", ingredient_id, retention_code)

    ingredient_id = _Field(0, "The ingredient.")
    retention_code = _Field(1, "The code of the retention table; absent or 0: nothing is lost.")


class LineNutrient(_Record):
    """One nutrient of a line."""
    __slots__ = ()
    _key = "nutrition.LineNutrient"
    __match_args__ = ("nutrient", "serving",)

    def __new__(cls, *, nutrient, serving):
        return _make(cls, "nutrition.LineNutrient", nutrient, serving)

    nutrient = _Field(0, "Which nutrient.")
    serving = _Field(1, "What one serving gets of it from this line.")


class LineNutrition(_Record):
    """What one ingredient line, at the end of the nesting, brings to one serving."""
    __slots__ = ()
    _key = "nutrition.LineNutrition"
    __match_args__ = ("line_id", "within", "ingredient_id", "ingredient_name", "as_purchased", "edible", "nutrients",)

    def __new__(cls, *, line_id, within, ingredient_id, ingredient_name, as_purchased, edible, nutrients):
        return _make(cls, "nutrition.LineNutrition", line_id, within, ingredient_id, ingredient_name, as_purchased, edible, nutrients)

    line_id = _Field(0, "The line of the menu itself it hangs on.")
    within = _Field(1, "The names of the menus between, outermost first; empty for a line of the menu itself.")
    ingredient_id = _Field(2, "The ingredient.")
    ingredient_name = _Field(3, "Its name.")
    as_purchased = _Field(4, "Grams as bought, for the whole batch.")
    edible = _Field(5, "Grams raw and cleaned that are eaten, for the whole batch.")
    nutrients = _Field(6, "Each nutrient of the registry, in its order, for one serving. Water is before the moisture change.")


class MenuLines(_Record):
    """The lines of many menus as columns of equal length: row i says that menu `menu[i]` holds `grams[i]` of `food[i]`."""
    __slots__ = ()
    _key = "nutrition.MenuLines"
    __match_args__ = ("menu", "food", "grams",)

    def __new__(cls, *, menu, food, grams):
        return _make(cls, "nutrition.MenuLines", menu, food, grams)

    menu = _Field(0, "Which menu, counted from 0. Lines that come menu by menu are added fastest.")
    food = _Field(1, "Which food of the table, counted from 0.")
    grams = _Field(2, "Grams raw edible portion, not negative.")


class NutrientTable(_Object):
    """Foods laid out for fast sums. Build it once, use it for any number of menus."""
    __slots__ = ()

    def __new__(cls, catalog, foods):
        """Lays foods out in the order given, as the food tables state them: fortification programmes do not count."""
        return _Object.__new__(cls, _call("nutrition.NutrientTable.new", catalog, foods))

    @staticmethod
    def fortified(catalog, foods, date):
        """Like `new` with the fortification programmes that hold on a day."""
        return _call("nutrition.NutrientTable.fortified", catalog, foods, date)

    def only(self, nutrients):
        """The same foods with some of the nutrients, in the order given: fewer columns, each the same to the last bit."""
        return _call("nutrition.NutrientTable.only", self, nutrients)

    def nutrients(self):
        """The nutrients of a result, in its order."""
        return _call("nutrition.NutrientTable.nutrients", self)

    def sum(self, menus, lines):
        """Adds up the lines of `menus` menus.

        Errors name the row: columns of different length, a menu or food that is not there, grams that are no mass.
        """
        return _call("nutrition.NutrientTable.sum", self, menus, lines)

    def sum_parallel(self, menus, lines):
        """Like `sum` on all cores, with the same bits."""
        return _call("nutrition.NutrientTable.sum_parallel", self, menus, lines)


class Nutrition(_Record):
    """What a menu contains."""
    __slots__ = ()
    _key = "nutrition.Nutrition"
    __match_args__ = ("menu_id", "portion", "servings", "serving_weight", "weights", "totals", "warnings",)

    def __new__(cls, *, menu_id, portion=None, servings, serving_weight=None, weights, totals, warnings):
        return _make(cls, "nutrition.Nutrition", menu_id, portion, servings, serving_weight, weights, totals, warnings)

    menu_id = _Field(0, "The menu.")
    portion = _Field(1, "The portion size; absent for the reference portion.")
    servings = _Field(2, "How many servings the batch makes.")
    serving_weight = _Field(3, "Grams of one serving as served: as the menu says, else the cooked weight shared out; absent when not known.")
    weights = _Field(4, "Grams of the whole batch.")
    totals = _Field(5, "Every nutrient of the registry, in its order.")
    warnings = _Field(6, "What a cook or nutritionist should look at.")

    def total(self, nutrient):
        """The total of a nutrient."""
        return _call("nutrition.Nutrition.total", self, nutrient)

    def serving(self, nutrient):
        """One serving of a nutrient."""
        return _call("nutrition.Nutrition.serving", self, nutrient)


class NutritionWarning(_Record):
    """Something about the menu or what is in it that makes its numbers doubtful."""
    __slots__ = ()
    _key = "nutrition.NutritionWarning"

    def __new__(cls, *args, **fields):
        raise TypeError("make one of its variants, such as " + cls._first())


@_variant
class _NutritionWarning__LeftOver(NutritionWarning):
    """More than 5 percent of the cooked weight is not in any serving."""
    __slots__ = ()
    _key = "nutrition.NutritionWarning.LeftOver"
    __match_args__ = ("percent",)

    def __new__(cls, *, percent):
        return _make(cls, "nutrition.NutritionWarning.LeftOver", percent)

    percent = _Field(0, "Percent of the cooked weight.")


@_variant
class _NutritionWarning__ServingsExceedBatch(NutritionWarning):
    """The servings need more than the batch weighs."""
    __slots__ = ()
    _key = "nutrition.NutritionWarning.ServingsExceedBatch"
    __match_args__ = ("percent",)

    def __new__(cls, *, percent):
        return _make(cls, "nutrition.NutritionWarning.ServingsExceedBatch", percent)

    percent = _Field(0, "Percent of the cooked weight that is lacking.")


@_variant
class _NutritionWarning__WaterLossExceedsWater(NutritionWarning):
    """The moisture change takes away more water than the ingredients hold; water is taken as 0."""
    __slots__ = ()
    _key = "nutrition.NutritionWarning.WaterLossExceedsWater"
    __match_args__ = ()

    def __new__(cls):
        return _make(cls, "nutrition.NutritionWarning.WaterLossExceedsWater")



@_variant
class _NutritionWarning__Declared(NutritionWarning):
    """Typed-in values replace computed ones."""
    __slots__ = ()
    _key = "nutrition.NutritionWarning.Declared"
    __match_args__ = ("author", "reason",)

    def __new__(cls, *, author, reason):
        return _make(cls, "nutrition.NutritionWarning.Declared", author, reason)

    author = _Field(0, "Who typed them in.")
    reason = _Field(1, "Why.")


@_variant
class _NutritionWarning__UnknownNutrient(NutritionWarning):
    """An ingredient states a nutrient that neither the registry nor the standard one has, so it counts nowhere: a slip of the
    pen, or one of one's own that the registry was not extended by.
    """
    __slots__ = ()
    _key = "nutrition.NutritionWarning.UnknownNutrient"
    __match_args__ = ("ingredient_id", "ingredient_name", "nutrient", "near",)

    def __new__(cls, *, ingredient_id, ingredient_name, nutrient, near=None):
        return _make(cls, "nutrition.NutritionWarning.UnknownNutrient", ingredient_id, ingredient_name, nutrient, near)

    ingredient_id = _Field(0, "The ingredient.")
    ingredient_name = _Field(1, "Its name.")
    nutrient = _Field(2, "What is stated.")
    near = _Field(3, "The nutrient of the registry whose key differs by a letter or two, if there is one.")


def calculate_nutrition(menu, catalog, options=...):
    """Calculates what a menu contains for the portion, choices and day in `options`.

    The menu need not be in the catalog; the ingredients and menus it names must be. Missing values widen a total, they
    never fail the call; what fails it is a broken menu: a cycle, an unknown id, a unit that cannot be weighed.
    """
    return _call("nutrition.calculate_nutrition", menu, catalog, options)


def calculate_contributions(menu, catalog, options=...):
    """Calculates what each ingredient line brings to one serving: the sum over lines is the menu's total."""
    return _call("nutrition.calculate_contributions", menu, catalog, options)
