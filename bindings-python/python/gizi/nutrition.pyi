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

from collections.abc import Iterable as _Iterable
from datetime import date as _date, datetime as _datetime
from decimal import Decimal as _Decimal
from typing import Any as _Any, Literal as _Literal, NoReturn as _NoReturn, final as _final

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from gizi._gizi import Object as _Object
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.record import Record as _Record
from gizi.menu import Catalog as _Catalog_
from gizi.menu import Menu as _Menu_
from gizi.menu import MenuOptions as _MenuOptions_
from gizi.menu import MenuWeights as _MenuWeights_
from gizi.nutrient import Bounds as _Bounds_
from gizi.nutrient import NutrientTotal as _NutrientTotal_
from gizi.quantity import DecimalRange as _DecimalRange_

__all__ = ["BulkGaps", "BulkNutrition", "CookedFood", "LineNutrient", "LineNutrition", "MenuLines", "NutrientTable", "Nutrition", "NutritionWarning", "calculate_contributions", "calculate_nutrition"]

class BulkGaps(_Record):
    """What is not known about many menus, laid out as `BulkNutrition.low`."""
    __match_args__ = ("high", "coverage",)
    def __new__(cls, *, high: _Iterable[float], coverage: _Iterable[float]) -> _Self: ...
    @property
    def high(self) -> tuple[float, ...]:
        """The most each menu can hold: physics bounds the missing values."""
    @property
    def coverage(self) -> tuple[float, ...]:
        """The share of the edible mass whose value is known, 0 to 1."""

class BulkNutrition(_Record):
    """Nutrients of many menus: `low[m * nutrients.len() + k]` is nutrient k of menu m."""
    __match_args__ = ("nutrients", "menus", "low", "gaps",)
    def __new__(cls, *, nutrients: _Iterable[str], menus: int, low: _Iterable[float], gaps: BulkGaps | None = None) -> _Self: ...
    @property
    def nutrients(self) -> tuple[str, ...]:
        """The columns, in registry order."""
    @property
    def menus(self) -> int:
        """How many menus there are."""
    @property
    def low(self) -> tuple[float, ...]:
        """The least each menu can hold, in the nutrient's unit."""
    @property
    def gaps(self) -> BulkGaps | None:
        """What is not known; absent when every value of the table is, and `low` is exact."""

class CookedFood(_Record):
    """One food as it goes into the sums: an ingredient of the catalog and how it is cooked."""
    __match_args__ = ("ingredient_id", "retention_code",)
    def __new__(cls, *, ingredient_id: str, retention_code: int | None = None) -> _Self: ...
    @property
    def ingredient_id(self) -> str:
        """The ingredient."""
    @property
    def retention_code(self) -> int | None:
        """The code of the retention table; absent or 0: nothing is lost."""

class LineNutrient(_Record):
    """One nutrient of a line."""
    __match_args__ = ("nutrient", "serving",)
    def __new__(cls, *, nutrient: str, serving: _Bounds_) -> _Self: ...
    @property
    def nutrient(self) -> str:
        """Which nutrient."""
    @property
    def serving(self) -> _Bounds_:
        """What one serving gets of it from this line."""

class LineNutrition(_Record):
    """What one ingredient line, at the end of the nesting, brings to one serving."""
    __match_args__ = ("line_id", "within", "ingredient_id", "ingredient_name", "as_purchased", "edible", "nutrients",)
    def __new__(cls, *, line_id: str, within: _Iterable[str], ingredient_id: str, ingredient_name: str, as_purchased: _DecimalRange_, edible: _DecimalRange_, nutrients: _Iterable[LineNutrient]) -> _Self: ...
    @property
    def line_id(self) -> str:
        """The line of the menu itself it hangs on."""
    @property
    def within(self) -> tuple[str, ...]:
        """The names of the menus between, outermost first; empty for a line of the menu itself."""
    @property
    def ingredient_id(self) -> str:
        """The ingredient."""
    @property
    def ingredient_name(self) -> str:
        """Its name."""
    @property
    def as_purchased(self) -> _DecimalRange_:
        """Grams as bought, for the whole batch."""
    @property
    def edible(self) -> _DecimalRange_:
        """Grams raw and cleaned that are eaten, for the whole batch."""
    @property
    def nutrients(self) -> tuple[LineNutrient, ...]:
        """Each nutrient of the registry, in its order, for one serving. Water is before the moisture change."""

class MenuLines(_Record):
    """The lines of many menus as columns of equal length: row i says that menu `menu[i]` holds `grams[i]` of `food[i]`."""
    __match_args__ = ("menu", "food", "grams",)
    def __new__(cls, *, menu: _Iterable[int], food: _Iterable[int], grams: _Iterable[float]) -> _Self: ...
    @property
    def menu(self) -> tuple[int, ...]:
        """Which menu, counted from 0. Lines that come menu by menu are added fastest."""
    @property
    def food(self) -> tuple[int, ...]:
        """Which food of the table, counted from 0."""
    @property
    def grams(self) -> tuple[float, ...]:
        """Grams raw edible portion, not negative."""

class NutrientTable(_Object):
    """Foods laid out for fast sums. Build it once, use it for any number of menus."""
    def __new__(cls, catalog: _Catalog_, foods: _Iterable[CookedFood]) -> _Self:
        """Lays foods out in the order given, as the food tables state them: fortification programmes do not count."""
    @staticmethod
    def fortified(catalog: _Catalog_, foods: _Iterable[CookedFood], date: _date) -> NutrientTable:
        """Like `new` with the fortification programmes that hold on a day."""
    def only(self, nutrients: _Iterable[str]) -> NutrientTable:
        """The same foods with some of the nutrients, in the order given: fewer columns, each the same to the last bit."""
    def nutrients(self) -> list[str]:
        """The nutrients of a result, in its order."""
    def sum(self, menus: int, lines: MenuLines) -> BulkNutrition:
        """Adds up the lines of `menus` menus.

        Errors name the row: columns of different length, a menu or food that is not there, grams that are no mass.
        """
    def sum_parallel(self, menus: int, lines: MenuLines) -> BulkNutrition:
        """Like `sum` on all cores, with the same bits."""

class Nutrition(_Record):
    """What a menu contains."""
    __match_args__ = ("menu_id", "portion", "servings", "serving_weight", "weights", "totals", "warnings",)
    def __new__(cls, *, menu_id: str, portion: str | None = None, servings: _Decimal | int, serving_weight: _DecimalRange_ | None = None, weights: _MenuWeights_, totals: _Iterable[_NutrientTotal_], warnings: _Iterable[NutritionWarning]) -> _Self: ...
    @property
    def menu_id(self) -> str:
        """The menu."""
    @property
    def portion(self) -> str | None:
        """The portion size; absent for the reference portion."""
    @property
    def servings(self) -> _Decimal:
        """How many servings the batch makes."""
    @property
    def serving_weight(self) -> _DecimalRange_ | None:
        """Grams of one serving as served: as the menu says, else the cooked weight shared out; absent when not known."""
    @property
    def weights(self) -> _MenuWeights_:
        """Grams of the whole batch."""
    @property
    def totals(self) -> tuple[_NutrientTotal_, ...]:
        """Every nutrient of the registry, in its order."""
    @property
    def warnings(self) -> tuple[NutritionWarning, ...]:
        """What a cook or nutritionist should look at."""
    def total(self, nutrient: str) -> _NutrientTotal_ | None:
        """The total of a nutrient."""
    def serving(self, nutrient: str) -> _Bounds_ | None:
        """One serving of a nutrient."""

class NutritionWarning(_Record):
    """Something about the menu or what is in it that makes its numbers doubtful."""
    def __new__(cls, *args: _Any, **fields: _Any) -> _NoReturn: ...
    @_final
    class LeftOver(NutritionWarning):
        """More than 5 percent of the cooked weight is not in any serving."""
        __match_args__ = ("percent",)
        def __new__(cls, *, percent: _Decimal | int) -> _Self: ...
        @property
        def percent(self) -> _Decimal:
            """Percent of the cooked weight."""
    @_final
    class ServingsExceedBatch(NutritionWarning):
        """The servings need more than the batch weighs."""
        __match_args__ = ("percent",)
        def __new__(cls, *, percent: _Decimal | int) -> _Self: ...
        @property
        def percent(self) -> _Decimal:
            """Percent of the cooked weight that is lacking."""
    @_final
    class WaterLossExceedsWater(NutritionWarning):
        """The moisture change takes away more water than the ingredients hold; water is taken as 0."""
        __match_args__ = ()
        def __new__(cls) -> _Self: ...
    @_final
    class Declared(NutritionWarning):
        """Typed-in values replace computed ones."""
        __match_args__ = ("author", "reason",)
        def __new__(cls, *, author: str, reason: str) -> _Self: ...
        @property
        def author(self) -> str:
            """Who typed them in."""
        @property
        def reason(self) -> str:
            """Why."""
    @_final
    class UnknownNutrient(NutritionWarning):
        """An ingredient states a nutrient that neither the registry nor the standard one has, so it counts nowhere: a slip of the
        pen, or one of one's own that the registry was not extended by.
        """
        __match_args__ = ("ingredient_id", "ingredient_name", "nutrient", "near",)
        def __new__(cls, *, ingredient_id: str, ingredient_name: str, nutrient: str, near: str | None = None) -> _Self: ...
        @property
        def ingredient_id(self) -> str:
            """The ingredient."""
        @property
        def ingredient_name(self) -> str:
            """Its name."""
        @property
        def nutrient(self) -> str:
            """What is stated."""
        @property
        def near(self) -> str | None:
            """The nutrient of the registry whose key differs by a letter or two, if there is one."""

def calculate_nutrition(menu: _Menu_, catalog: _Catalog_, options: _MenuOptions_ = ...) -> Nutrition:
    """Calculates what a menu contains for the portion, choices and day in `options`.

    The menu need not be in the catalog; the ingredients and menus it names must be. Missing values widen a total, they
    never fail the call; what fails it is a broken menu: a cycle, an unknown id, a unit that cannot be weighed.
    """

def calculate_contributions(menu: _Menu_, catalog: _Catalog_, options: _MenuOptions_ = ...) -> list[LineNutrition]:
    """Calculates what each ingredient line brings to one serving: the sum over lines is the menu's total."""
