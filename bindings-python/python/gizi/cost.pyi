# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""What a menu costs: ingredients at dated prices, labour and the rest, per batch and per serving, ceilings and
price scenarios.

With q as purchased, price p at the date, servings S and the rates of the kitchen:

- a line costs `q·p`, multiplied exactly and divided once by the quantity the price is for;
- a price per litre meets a line in ml by volume, a line in g by density; a price per piece meets pieces as they
  are, a line in g by piece weight; edible weights lead to as purchased by the edible portion;
- the batch is ingredients + labour + utilities + packaging + transport + equipment + overhead;
- a serving is `batch/S`: what is left over is paid too;
- frying oil is paid as poured.

**Rounding.** Sums and products are exact to 28 digits, a division rounds once, half to even, at 28 digits (29
where they fit 96 bits), and nothing else rounds: `CostBounds.rounded` and
`Money.round` are for the edge.

**Missing.** A price, density or quantity nobody knows leaves the cost without an upper end: `complete` is false,
`missing` names the fact, and `CostBounds.known` gives nothing. A price of 0 is a price.
"""

from collections.abc import Iterable as _Iterable
from datetime import date as _date, datetime as _datetime
from decimal import Decimal as _Decimal
from typing import Any as _Any, Literal as _Literal, NoReturn as _NoReturn, final as _final

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from gizi._gizi import Object as _Object
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.record import Record as _Record
from gizi.ingredient import FoodCategory as _FoodCategory_
from gizi.ingredient import _FoodCategory
from gizi.menu import Catalog as _Catalog_
from gizi.menu import Menu as _Menu_
from gizi.menu import MenuOptions as _MenuOptions_
from gizi.money import Money as _Money_
from gizi.money import _Rounding
from gizi.quantity import DecimalRange as _DecimalRange_
from gizi.quantity import Quantity as _Quantity_

__all__ = ["AudienceAmount", "AudienceHeads", "BulkCost", "BulkMissing", "Buying", "Ceiling", "CeilingJudgement", "CeilingPeriod", "CeilingVerdict", "ComponentCost", "Cost", "CostBasis", "CostBounds", "CostColumns", "CostComponent", "CostLine", "CostLines", "CostRate", "CostRates", "CostSettings", "CostWarning", "FixedPrice", "MissingCost", "MissingReason", "PackCount", "PriceChange", "PriceEffect", "PricePolicy", "PriceScenario", "PriceTable", "PriceTarget", "PriceUsed", "PricedFood", "Purchase", "PurchaseNeed", "ScenarioCost", "StockItem", "allocate_over_audiences", "calculate_cost", "compare_scenarios", "judge_ceiling", "plan_purchase", "roll_up", "roll_up_rounded_rows"]

class AudienceAmount(_Record):
    """What one audience bears of a shared amount."""
    __match_args__ = ("audience", "amount",)
    def __new__(cls, *, audience: str, amount: _Money_) -> _Self: ...
    @property
    def audience(self) -> str:
        """The audience."""
    @property
    def amount(self) -> _Money_:
        """What its heads bear together."""

class AudienceHeads(_Record):
    """How many of an audience are served."""
    __match_args__ = ("audience", "heads",)
    def __new__(cls, *, audience: str, heads: int) -> _Self: ...
    @property
    def audience(self) -> str:
        """The audience."""
    @property
    def heads(self) -> int:
        """Its heads, or its portions."""

class BulkCost(_Record):
    """What the ingredients of many menus cost."""
    __match_args__ = ("currency", "at_least", "missing",)
    def __new__(cls, *, currency: str, at_least: _Iterable[_Decimal | int], missing: _Iterable[BulkMissing]) -> _Self: ...
    @property
    def currency(self) -> str:
        """The currency of every amount."""
    @property
    def at_least(self) -> tuple[_Decimal, ...]:
        """What is proved, menu by menu, at 12 decimal places: what is known of it and no more."""
    @property
    def missing(self) -> tuple[BulkMissing, ...]:
        """What is missing, by menu, then by line; a menu without an entry costs what it costs at least."""

class BulkMissing(_Record):
    """A food of a menu whose cost nobody knows. What it lacks, a price or what leads from it to a gram, says
    `PriceTable.missing`.
    """
    __match_args__ = ("menu", "food",)
    def __new__(cls, *, menu: int, food: int) -> _Self: ...
    @property
    def menu(self) -> int:
        """The menu."""
    @property
    def food(self) -> int:
        """The food."""

class Buying(_Record):
    """How ingredients are bought."""
    __match_args__ = ("servings", "stock",)
    def __new__(cls, *, servings: _Decimal | int | None = None, stock: _Iterable[StockItem] = ()) -> _Self: ...
    @property
    def servings(self) -> _Decimal | None:
        """For how many servings is bought at once: packs are rounded up once for all of them. Absent: one batch."""
    @property
    def stock(self) -> tuple[StockItem, ...]:
        """What is there already and need not be bought."""

class Ceiling(_Record):
    """The most that what one person is served may cost: Rp 8,000 of ingredients a small portion."""
    __match_args__ = ("name", "components", "portion", "amount", "period", "basis",)
    def __new__(cls, *, name: str, components: _Iterable[_CostComponent], portion: str | None = None, amount: _Money_, period: _CeilingPeriod = ..., basis: _CostBasis = ...) -> _Self: ...
    @property
    def name(self) -> str:
        """Its name, and where it comes from."""
    @property
    def components(self) -> tuple[CostComponent, ...]:
        """The components it limits. One that a cost does not state leaves the verdict open."""
    @property
    def portion(self) -> str | None:
        """The portion size it holds for; absent: any."""
    @property
    def amount(self) -> _Money_:
        """The limit itself is still within."""
    @property
    def period(self) -> CeilingPeriod:
        """What it limits."""
    @property
    def basis(self) -> CostBasis:
        """Which ingredient cost it judges."""

class CeilingJudgement(_Record):
    """A ceiling judged."""
    __match_args__ = ("ceiling", "verdict", "limit", "cost", "variance", "variance_percent", "missing", "unstated",)
    def __new__(cls, *, ceiling: str, verdict: _CeilingVerdict, limit: _Money_, cost: CostBounds, variance: CostBounds, variance_percent: _DecimalRange_ | None = None, missing: _Iterable[MissingCost], unstated: _Iterable[_CostComponent]) -> _Self: ...
    @property
    def ceiling(self) -> str:
        """The name of the ceiling."""
    @property
    def verdict(self) -> CeilingVerdict:
        """The verdict."""
    @property
    def limit(self) -> _Money_:
        """The limit."""
    @property
    def cost(self) -> CostBounds:
        """What its components cost."""
    @property
    def variance(self) -> CostBounds:
        """Cost less limit, at twelve decimal places: below zero is left, above zero is too much."""
    @property
    def variance_percent(self) -> _DecimalRange_ | None:
        """The variance in percent of the limit; absent for a limit of zero."""
    @property
    def missing(self) -> tuple[MissingCost, ...]:
        """What is missing in the components it limits."""
    @property
    def unstated(self) -> tuple[CostComponent, ...]:
        """Components it limits that a cost does not state."""

class CeilingPeriod(_Choice):
    """What a ceiling limits."""
    PORTION = "PORTION"
    """Every single serving: the dearest is judged."""
    DAY = "DAY"
    """All that one person is served in a day."""
    WEEK = "WEEK"
    """All that one person is served in a week."""

_CeilingPeriod: _TypeAlias = CeilingPeriod | _Literal["PORTION", "DAY", "WEEK"]

class CeilingVerdict(_Choice):
    """Whether a cost keeps a ceiling. To stay far below it is no fault and no merit."""
    WITHIN = "WITHIN"
    """It costs no more, proved."""
    OVER = "OVER"
    """It costs more, proved even where something is missing."""
    UNKNOWN = "UNKNOWN"
    """It cannot be said, because something is missing."""

_CeilingVerdict: _TypeAlias = CeilingVerdict | _Literal["WITHIN", "OVER", "UNKNOWN"]

class ComponentCost(_Record):
    """What one component costs."""
    __match_args__ = ("component", "batch", "serving", "declared",)
    def __new__(cls, *, component: _CostComponent, batch: CostBounds, serving: CostBounds, declared: bool) -> _Self: ...
    @property
    def component(self) -> CostComponent:
        """Which component."""
    @property
    def batch(self) -> CostBounds:
        """For the whole batch."""
    @property
    def serving(self) -> CostBounds:
        """For one serving."""
    @property
    def declared(self) -> bool:
        """Whether somebody typed it in over the computed value."""

class Cost(_Record):
    """What a menu costs. Every amount is exact; `CostBounds.rounded` is for showing it."""
    __match_args__ = ("menu_id", "portion", "date", "basis", "servings", "batch", "serving", "complete", "missing", "components", "lines", "purchases", "warnings",)
    def __new__(cls, *, menu_id: str, portion: str | None = None, date: _date, basis: _CostBasis, servings: _Decimal | int, batch: CostBounds, serving: CostBounds, complete: bool, missing: _Iterable[MissingCost], components: _Iterable[ComponentCost], lines: _Iterable[CostLine], purchases: _Iterable[Purchase], warnings: _Iterable[CostWarning]) -> _Self: ...
    @property
    def menu_id(self) -> str:
        """The menu."""
    @property
    def portion(self) -> str | None:
        """The portion size; absent for the reference portion."""
    @property
    def date(self) -> _date:
        """The day of the prices."""
    @property
    def basis(self) -> CostBasis:
        """Whether ingredients cost what is used or what is bought."""
    @property
    def servings(self) -> _Decimal:
        """How many servings the batch makes."""
    @property
    def batch(self) -> CostBounds:
        """Everything for the whole batch."""
    @property
    def serving(self) -> CostBounds:
        """Everything for one serving: the batch shared out, what is left over included."""
    @property
    def complete(self) -> bool:
        """Whether every price and quantity is known, so that the cost is one number."""
    @property
    def missing(self) -> tuple[MissingCost, ...]:
        """What is not known, each fact once."""
    @property
    def components(self) -> tuple[ComponentCost, ...]:
        """Ingredients, then every component a rate or a typed-in value states."""
    @property
    def lines(self) -> tuple[CostLine, ...]:
        """What each ingredient line uses, in the order of the menu."""
    @property
    def purchases(self) -> tuple[Purchase, ...]:
        """What is bought for all servings of the purchase; empty unless the basis is what is bought."""
    @property
    def warnings(self) -> tuple[CostWarning, ...]:
        """What a buyer should look at."""
    def component(self, component: _CostComponent) -> ComponentCost | None:
        """What one component costs; absent when it is not part of this cost."""

class CostBasis(_Choice):
    """Which ingredient cost is meant."""
    USED = "USED"
    """Of what the recipe uses."""
    BOUGHT = "BOUGHT"
    """Of what is bought: stock subtracted, rounded up to whole packs."""

_CostBasis: _TypeAlias = CostBasis | _Literal["USED", "BOUGHT"]

class CostBounds(_Record):
    """An amount known only to lie between two ends. One number exists only through `known`."""
    __match_args__ = ("at_least", "at_most",)
    def __new__(cls, *, at_least: _Money_, at_most: _Money_ | None = None) -> _Self: ...
    @property
    def at_least(self) -> _Money_:
        """What is proved: it costs this or more."""
    @property
    def at_most(self) -> _Money_ | None:
        """It costs this or less; absent when a price or quantity is missing and nothing bounds it."""
    def known(self) -> _Money_ | None:
        """The amount, if both ends agree."""
    def rounded(self, rounding: _Rounding) -> CostBounds:
        """Both ends at the places people write in the currency: the one rounding of a cost, at the edge."""

class CostColumns(_Record):
    """Rows of quantity × price of any number of menus, as scaled integers in columns of one length.

    A quantity of 1.25 kg in a column of 3 places is 1250; price and quantity speak of one unit row by row.
    """
    __match_args__ = ("menus", "menu", "quantities", "quantity_places", "prices", "price_places",)
    def __new__(cls, *, menus: int, menu: _Iterable[int], quantities: _Iterable[int], quantity_places: int, prices: _Iterable[int], price_places: int) -> _Self: ...
    @property
    def menus(self) -> int:
        """How many menus there are."""
    @property
    def menu(self) -> tuple[int, ...]:
        """The menu of each row, from 0. Rows of one menu side by side are the fastest; any order gives the same sums."""
    @property
    def quantities(self) -> tuple[int, ...]:
        """The quantity of each row."""
    @property
    def quantity_places(self) -> int:
        """Decimal places of the quantities, at most 9."""
    @property
    def prices(self) -> tuple[int, ...]:
        """The price of each row."""
    @property
    def price_places(self) -> int:
        """Decimal places of the prices, at most 9."""
    @staticmethod
    def from_decimals(menus: int, menu: _Iterable[int], quantities: _Iterable[_Decimal | int], prices: _Iterable[_Decimal | int]) -> CostColumns:
        """Columns from decimals. A value with more than 9 places or 18 digits is the error `cost.places`."""

class CostComponent(_Choice):
    """What a cost is made of."""
    INGREDIENTS = "INGREDIENTS"
    """Food, as purchased."""
    LABOUR = "LABOUR"
    """Wages."""
    UTILITIES = "UTILITIES"
    """Gas, water, electricity."""
    PACKAGING = "PACKAGING"
    """Trays, boxes, bags."""
    TRANSPORT = "TRANSPORT"
    """From the kitchen to the school."""
    EQUIPMENT = "EQUIPMENT"
    """Equipment and cleaning."""
    OVERHEAD = "OVERHEAD"
    """Rent, administration and the rest."""

_CostComponent: _TypeAlias = CostComponent | _Literal["INGREDIENTS", "LABOUR", "UTILITIES", "PACKAGING", "TRANSPORT", "EQUIPMENT", "OVERHEAD"]

class CostLine(_Record):
    """What one ingredient line, at the end of the nesting, uses."""
    __match_args__ = ("line_id", "within", "ingredient_id", "ingredient_name", "as_purchased", "quantity", "price", "batch", "serving",)
    def __new__(cls, *, line_id: str, within: _Iterable[str], ingredient_id: str, ingredient_name: str, as_purchased: _DecimalRange_, quantity: _DecimalRange_ | None = None, price: PriceUsed | None = None, batch: CostBounds, serving: CostBounds) -> _Self: ...
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
        """Grams as purchased, for the whole batch."""
    @property
    def quantity(self) -> _DecimalRange_ | None:
        """As purchased in the unit of the price, for the whole batch; absent without a price that fits."""
    @property
    def price(self) -> PriceUsed | None:
        """The price used."""
    @property
    def batch(self) -> CostBounds:
        """What the whole batch uses of it."""
    @property
    def serving(self) -> CostBounds:
        """What one serving uses of it."""

class CostLines(_Record):
    """The lines of many menus as columns of equal length: row i says that menu `menu[i]` holds so much of `food[i]`."""
    __match_args__ = ("menu", "food", "micrograms",)
    def __new__(cls, *, menu: _Iterable[int], food: _Iterable[int], micrograms: _Iterable[int]) -> _Self: ...
    @property
    def menu(self) -> tuple[int, ...]:
        """Which menu, counted from 0. Lines that come menu by menu are added fastest; any order gives the same sums."""
    @property
    def food(self) -> tuple[int, ...]:
        """Which food of the table, counted from 0."""
    @property
    def micrograms(self) -> tuple[int, ...]:
        """Millionths of a gram, not negative."""

class CostRate(_Record):
    """How a component is paid."""
    def __new__(cls, *args: _Any, **fields: _Any) -> _NoReturn: ...
    @_final
    class PerServing(CostRate):
        """So much for every serving, whatever its size."""
        __match_args__ = ("amount",)
        def __new__(cls, *, amount: _Money_) -> _Self: ...
        @property
        def amount(self) -> _Money_:
            """The amount."""
    @_final
    class Shared(CostRate):
        """An amount that so many servings share: Rp 6,000,000 a day over 2,500 portions."""
        __match_args__ = ("amount", "servings",)
        def __new__(cls, *, amount: _Money_, servings: _Decimal | int) -> _Self: ...
        @property
        def amount(self) -> _Money_:
            """The amount."""
        @property
        def servings(self) -> _Decimal:
            """The servings that share it."""
    @_final
    class PerHour(CostRate):
        """So much for every hour a batch takes."""
        __match_args__ = ("amount", "minutes",)
        def __new__(cls, *, amount: _Money_, minutes: int | None = None) -> _Self: ...
        @property
        def amount(self) -> _Money_:
            """The amount for an hour."""
        @property
        def minutes(self) -> int | None:
            """Paid minutes one batch takes, of all workers together. Absent: the menu's preparation and cooking time;
            a menu that states none makes the cost incomplete.
            """
    @_final
    class PercentOfIngredients(CostRate):
        """A percentage of the ingredient cost, on the basis the settings ask for."""
        __match_args__ = ("percent",)
        def __new__(cls, *, percent: _Decimal | int) -> _Self: ...
        @property
        def percent(self) -> _Decimal:
            """Percent."""

class CostRates(_Record):
    """What a kitchen pays beside ingredients. An absent rate is not part of the cost, and the cost does not list it."""
    __match_args__ = ("labour", "utilities", "packaging", "transport", "equipment", "overhead",)
    def __new__(cls, *, labour: CostRate | None = None, utilities: CostRate | None = None, packaging: CostRate | None = None, transport: CostRate | None = None, equipment: CostRate | None = None, overhead: CostRate | None = None) -> _Self: ...
    @property
    def labour(self) -> CostRate | None:
        """Wages."""
    @property
    def utilities(self) -> CostRate | None:
        """Gas, water, electricity."""
    @property
    def packaging(self) -> CostRate | None:
        """Trays, boxes, bags."""
    @property
    def transport(self) -> CostRate | None:
        """From the kitchen to the school."""
    @property
    def equipment(self) -> CostRate | None:
        """Equipment and cleaning."""
    @property
    def overhead(self) -> CostRate | None:
        """Rent, administration and the rest."""
    @staticmethod
    def plan_2025() -> CostRates:
        """The constants of the 2025 menu plan gizi grew from: Rp 25,000 an hour for 30 minutes a batch, Rp 500 of
        packaging a serving, 15 percent of overhead on ingredients. They are that plan's assumptions, not a rule.
        """

class CostSettings(_Record):
    """How a cost is calculated: at which date, by which prices, with which rates."""
    __match_args__ = ("currency", "date", "policy", "region", "supplier", "maximum_age_days", "buying", "rates",)
    def __new__(cls, *, currency: str, date: _date, policy: PricePolicy = ..., region: str | None = None, supplier: str | None = None, maximum_age_days: int | None = None, buying: Buying | None = None, rates: CostRates = ...) -> _Self: ...
    @property
    def currency(self) -> str:
        """The one currency; a price or rate in another is an error."""
    @property
    def date(self) -> _date:
        """The day of the prices. A price of a later day is not seen."""
    @property
    def policy(self) -> PricePolicy:
        """Which of the prices seen counts."""
    @property
    def region(self) -> str | None:
        """Prices of this region, or of none, come before the others."""
    @property
    def supplier(self) -> str | None:
        """Prices of this supplier come before the others. The region is looked at first."""
    @property
    def maximum_age_days(self) -> int | None:
        """A price older than this many days is used with a warning that names it. Absent: no price is too old."""
    @property
    def buying(self) -> Buying | None:
        """How ingredients are bought. Present: the cost is of what is bought; absent: of what the recipe uses."""
    @property
    def rates(self) -> CostRates:
        """Everything but ingredients."""
    @staticmethod
    def new(currency: str, date: _date) -> CostSettings:
        """The last price on or before a day, of what the recipe uses, ingredients only."""
    def basis(self) -> CostBasis:
        """Which ingredient cost these settings ask for."""

class CostWarning(_Record):
    """Something that makes a complete number doubtful."""
    def __new__(cls, *args: _Any, **fields: _Any) -> _NoReturn: ...
    @_final
    class StalePrice(CostWarning):
        """The price is older than the settings allow."""
        __match_args__ = ("ingredient_id", "ingredient_name", "date", "age_days",)
        def __new__(cls, *, ingredient_id: str, ingredient_name: str, date: _date, age_days: int) -> _Self: ...
        @property
        def ingredient_id(self) -> str:
            """The ingredient."""
        @property
        def ingredient_name(self) -> str:
            """Its name."""
        @property
        def date(self) -> _date:
            """The day of the price."""
        @property
        def age_days(self) -> int:
            """Days between it and the day of the calculation."""
    @_final
    class OtherRegion(CostWarning):
        """There is no price of the preferred region; another's is used."""
        __match_args__ = ("ingredient_id", "ingredient_name",)
        def __new__(cls, *, ingredient_id: str, ingredient_name: str) -> _Self: ...
        @property
        def ingredient_id(self) -> str:
            """The ingredient."""
        @property
        def ingredient_name(self) -> str:
            """Its name."""
    @_final
    class OtherSupplier(CostWarning):
        """There is no price of the preferred supplier; another's is used."""
        __match_args__ = ("ingredient_id", "ingredient_name",)
        def __new__(cls, *, ingredient_id: str, ingredient_name: str) -> _Self: ...
        @property
        def ingredient_id(self) -> str:
            """The ingredient."""
        @property
        def ingredient_name(self) -> str:
            """Its name."""
    @_final
    class Declared(CostWarning):
        """Typed-in costs replace computed ones."""
        __match_args__ = ("author", "reason",)
        def __new__(cls, *, author: str, reason: str) -> _Self: ...
        @property
        def author(self) -> str:
            """Who typed them in."""
        @property
        def reason(self) -> str:
            """Why."""

class FixedPrice(_Record):
    """A price that holds whatever the date: of a contract or a budget."""
    __match_args__ = ("ingredient_id", "purchase_form_id", "amount", "per", "source",)
    def __new__(cls, *, ingredient_id: str, purchase_form_id: str | None = None, amount: _Money_, per: _Quantity_, source: str = "") -> _Self: ...
    @property
    def ingredient_id(self) -> str:
        """The ingredient."""
    @property
    def purchase_form_id(self) -> str | None:
        """The purchase form; absent: every form not listed by itself."""
    @property
    def amount(self) -> _Money_:
        """The price of `per`."""
    @property
    def per(self) -> _Quantity_:
        """What the price buys, as purchased."""
    @property
    def source(self) -> str:
        """Where it comes from."""

class MissingCost(_Record):
    """Something without which the cost is not one number."""
    __match_args__ = ("component", "ingredient_id", "name", "reason",)
    def __new__(cls, *, component: _CostComponent, ingredient_id: str | None = None, name: str, reason: MissingReason) -> _Self: ...
    @property
    def component(self) -> CostComponent:
        """The component that is incomplete."""
    @property
    def ingredient_id(self) -> str | None:
        """The ingredient, if it is about one."""
    @property
    def name(self) -> str:
        """The name of the ingredient, else of the menu."""
    @property
    def reason(self) -> MissingReason:
        """What is missing."""

class MissingReason(_Record):
    """What is missing."""
    def __new__(cls, *args: _Any, **fields: _Any) -> _NoReturn: ...
    @_final
    class NoPrice(MissingReason):
        """No price on or before the date."""
        __match_args__ = ()
        def __new__(cls) -> _Self: ...
    @_final
    class NoPriceInWindow(MissingReason):
        """No price within the days of the policy."""
        __match_args__ = ("last",)
        def __new__(cls, *, last: _date) -> _Self: ...
        @property
        def last(self) -> _date:
            """The day of the last one before."""
    @_final
    class NotListed(MissingReason):
        """No fixed price is listed."""
        __match_args__ = ()
        def __new__(cls) -> _Self: ...
    @_final
    class DensityMissing(MissingReason):
        """Grams in a millilitre, between the price and the quantity."""
        __match_args__ = ("unit",)
        def __new__(cls, *, unit: str) -> _Self: ...
        @property
        def unit(self) -> str:
            """The unit that does not convert."""
    @_final
    class PieceWeightMissing(MissingReason):
        """What a piece weighs, between the price and the quantity."""
        __match_args__ = ("unit",)
        def __new__(cls, *, unit: str) -> _Self: ...
        @property
        def unit(self) -> str:
            """The unit that does not convert."""
    @_final
    class EdiblePortionMissing(MissingReason):
        """How much of the purchased weight is eaten, so how much must be bought."""
        __match_args__ = ()
        def __new__(cls) -> _Self: ...
    @_final
    class QuantityMissing(MissingReason):
        """How much is added to taste."""
        __match_args__ = ()
        def __new__(cls) -> _Self: ...
    @_final
    class CookedWeightMissing(MissingReason):
        """What a dish used by weight weighs when cooked."""
        __match_args__ = ()
        def __new__(cls) -> _Self: ...
    @_final
    class TimeMissing(MissingReason):
        """How many minutes the menu takes."""
        __match_args__ = ()
        def __new__(cls) -> _Self: ...
    def code(self) -> str:
        """The reason as the wire names it: `NO_PRICE`."""

class PackCount(_Record):
    """So many packs of one content."""
    __match_args__ = ("content", "count",)
    def __new__(cls, *, content: _Quantity_, count: int) -> _Self: ...
    @property
    def content(self) -> _Quantity_:
        """What one pack holds, as purchased."""
    @property
    def count(self) -> int:
        """How many of them."""

class PriceChange(_Record):
    """One change of prices."""
    __match_args__ = ("target", "effect",)
    def __new__(cls, *, target: PriceTarget, effect: PriceEffect) -> _Self: ...
    @property
    def target(self) -> PriceTarget:
        """What it changes the price of."""
    @property
    def effect(self) -> PriceEffect:
        """What becomes of the price."""

class PriceEffect(_Record):
    """What becomes of a price."""
    def __new__(cls, *args: _Any, **fields: _Any) -> _NoReturn: ...
    @_final
    class Percent(PriceEffect):
        """It rises, or falls below zero percent. A price that is missing stays missing."""
        __match_args__ = ("percent",)
        def __new__(cls, *, percent: _Decimal | int) -> _Self: ...
        @property
        def percent(self) -> _Decimal:
            """Percent of the price; not below −100."""
    @_final
    class NewPrice(PriceEffect):
        """It is this, also where no price was known."""
        __match_args__ = ("amount", "per",)
        def __new__(cls, *, amount: _Money_, per: _Quantity_) -> _Self: ...
        @property
        def amount(self) -> _Money_:
            """The price of `per`."""
        @property
        def per(self) -> _Quantity_:
            """What the price buys, as purchased."""

class PricePolicy(_Record):
    """Which of an ingredient's prices counts."""
    def __new__(cls, *args: _Any, **fields: _Any) -> _NoReturn: ...
    @_final
    class Last(PricePolicy):
        """The newest; of several of one day the dearest."""
        __match_args__ = ()
        def __new__(cls) -> _Self: ...
    @_final
    class Average(PricePolicy):
        """The plain mean of all prices of so many days, the date itself included."""
        __match_args__ = ("days",)
        def __new__(cls, *, days: int) -> _Self: ...
        @property
        def days(self) -> int:
            """How many days."""
    @_final
    class Lowest(PricePolicy):
        """The cheapest of so many days, the date itself included."""
        __match_args__ = ("days",)
        def __new__(cls, *, days: int) -> _Self: ...
        @property
        def days(self) -> int:
            """How many days."""
    @_final
    class Fixed(PricePolicy):
        """Only the listed prices, whatever the ingredients say."""
        __match_args__ = ("prices",)
        def __new__(cls, *, prices: _Iterable[FixedPrice]) -> _Self: ...
        @property
        def prices(self) -> tuple[FixedPrice, ...]:
            """The prices in force."""

class PriceScenario(_Record):
    """Prices as they might be: "rice +15 %"."""
    __match_args__ = ("name", "changes",)
    def __new__(cls, *, name: str, changes: _Iterable[PriceChange]) -> _Self: ...
    @property
    def name(self) -> str:
        """Its name."""
    @property
    def changes(self) -> tuple[PriceChange, ...]:
        """What changes, one after the other."""

class PriceTable(_Object):
    """Prices of one gram, laid out for fast sums. Build it once, use it for any number of menus."""
    def __new__(cls, catalog: _Catalog_, foods: _Iterable[PricedFood], edible: bool, settings: CostSettings, scenario: PriceScenario | None = None) -> _Self:
        """Finds the price of a gram of every food on its day, by the policy of the settings, whose own date does not count.

        `edible`: grams are of the edible portion, and what is thrown away is paid too; else they are as purchased. With a
        scenario the prices are as it has them. Errors: an unknown ingredient, and those of
        `compare_scenarios`; `cost.places` names a food of more than 9,000,000 a gram.
        """
    def missing(self, food: int) -> MissingReason | None:
        """What a food lacks for a price."""
    def sum(self, menus: int, lines: CostLines) -> BulkCost:
        """Adds up the lines of `menus` menus. Nothing of a food costs nothing, priced or not.

        Errors name the row: columns of different length, a menu or food that is not there, a mass below zero; or the
        menu whose sum is too large.
        """
    def difference(self, base: BulkCost, changed: BulkCost) -> list[_Decimal | None]:
        """What the scenario of this table changes, menu by menu, both costs being of the same lines. Absent where a price
        it touches is missing on one side; known as well when something else is missing.
        """

class PriceTarget(_Record):
    """What a change of prices meets."""
    def __new__(cls, *args: _Any, **fields: _Any) -> _NoReturn: ...
    @_final
    class All(PriceTarget):
        """Every ingredient."""
        __match_args__ = ()
        def __new__(cls) -> _Self: ...
    @_final
    class Ingredients(PriceTarget):
        """The ingredients named, in every purchase form."""
        __match_args__ = ("ingredient_ids",)
        def __new__(cls, *, ingredient_ids: _Iterable[str]) -> _Self: ...
        @property
        def ingredient_ids(self) -> tuple[str, ...]:
            """Their ids; one the catalog does not have is an error."""
    @_final
    class Categories(PriceTarget):
        """Every ingredient of the food groups named."""
        __match_args__ = ("categories",)
        def __new__(cls, *, categories: _Iterable[_FoodCategory]) -> _Self: ...
        @property
        def categories(self) -> tuple[_FoodCategory_, ...]:
            """The food groups."""

class PriceUsed(_Record):
    """The price a calculation used, and where it comes from."""
    __match_args__ = ("purchase_form_id", "amount", "per", "date", "quotes", "supplier", "region", "source",)
    def __new__(cls, *, purchase_form_id: str | None = None, amount: _Money_, per: _Quantity_, date: _date | None = None, quotes: int, supplier: str | None = None, region: str | None = None, source: str) -> _Self: ...
    @property
    def purchase_form_id(self) -> str | None:
        """The purchase form it is the price of."""
    @property
    def amount(self) -> _Money_:
        """The price of `per`."""
    @property
    def per(self) -> _Quantity_:
        """What the price buys, as purchased."""
    @property
    def date(self) -> _date | None:
        """The day of the price, of a mean its newest; absent for a fixed price and for one of a scenario."""
    @property
    def quotes(self) -> int:
        """How many quoted prices are in it."""
    @property
    def supplier(self) -> str | None:
        """Who sells at it; absent for a mean of several suppliers."""
    @property
    def region(self) -> str | None:
        """Where it holds."""
    @property
    def source(self) -> str:
        """Where it was found."""

class PricedFood(_Record):
    """One food as it is paid: an ingredient at the prices of a day."""
    __match_args__ = ("ingredient_id", "date",)
    def __new__(cls, *, ingredient_id: str, date: _date) -> _Self: ...
    @property
    def ingredient_id(self) -> str:
        """The ingredient."""
    @property
    def date(self) -> _date:
        """The day of the price."""

class Purchase(_Record):
    """What is bought of a purchase form."""
    __match_args__ = ("ingredient_id", "ingredient_name", "purchase_form_id", "unit", "needed", "in_stock", "bought", "packs", "price", "amount", "missing", "warnings",)
    def __new__(cls, *, ingredient_id: str, ingredient_name: str, purchase_form_id: str | None = None, unit: str, needed: _DecimalRange_, in_stock: _Decimal | int, bought: _DecimalRange_, packs: _Iterable[PackCount], price: PriceUsed | None = None, amount: CostBounds, missing: MissingReason | None = None, warnings: _Iterable[CostWarning]) -> _Self: ...
    @property
    def ingredient_id(self) -> str:
        """The ingredient."""
    @property
    def ingredient_name(self) -> str:
        """Its name."""
    @property
    def purchase_form_id(self) -> str | None:
        """The purchase form; absent when the ingredient has none."""
    @property
    def unit(self) -> str:
        """The unit of the three quantities: of the first pack, else of the price."""
    @property
    def needed(self) -> _DecimalRange_:
        """What is needed, as purchased."""
    @property
    def in_stock(self) -> _Decimal:
        """What is in stock."""
    @property
    def bought(self) -> _DecimalRange_:
        """What is bought: the need less the stock, rounded up to whole packs."""
    @property
    def packs(self) -> tuple[PackCount, ...]:
        """The packs, for the most that may be needed where that is known, else for the least. Empty: any amount is sold."""
    @property
    def price(self) -> PriceUsed | None:
        """The price used."""
    @property
    def amount(self) -> CostBounds:
        """What it costs."""
    @property
    def missing(self) -> MissingReason | None:
        """Why the amount is no single number."""
    @property
    def warnings(self) -> tuple[CostWarning, ...]:
        """What is doubtful about the price."""

class PurchaseNeed(_Record):
    """What a kitchen needs of an ingredient, before looking into its store."""
    __match_args__ = ("ingredient_id", "purchase_form_id", "quantity",)
    def __new__(cls, *, ingredient_id: str, purchase_form_id: str | None = None, quantity: _Quantity_) -> _Self: ...
    @property
    def ingredient_id(self) -> str:
        """The ingredient."""
    @property
    def purchase_form_id(self) -> str | None:
        """The purchase form; absent: the usual one."""
    @property
    def quantity(self) -> _Quantity_:
        """How much, as purchased."""

class ScenarioCost(_Record):
    """What a scenario does to one menu."""
    __match_args__ = ("menu_id", "scenario", "base", "changed", "difference",)
    def __new__(cls, *, menu_id: str, scenario: str, base: CostBounds, changed: CostBounds, difference: _Money_ | None = None) -> _Self: ...
    @property
    def menu_id(self) -> str:
        """The menu."""
    @property
    def scenario(self) -> str:
        """The name of the scenario."""
    @property
    def base(self) -> CostBounds:
        """One serving at the prices in force."""
    @property
    def changed(self) -> CostBounds:
        """One serving at the prices of the scenario."""
    @property
    def difference(self) -> _Money_ | None:
        """Changed less base for one serving. It is known as well when something is missing that the scenario leaves as
        it is; absent when what is missing is touched.
        """

class StockItem(_Record):
    """What is there of a purchase form."""
    __match_args__ = ("ingredient_id", "purchase_form_id", "quantity",)
    def __new__(cls, *, ingredient_id: str, purchase_form_id: str | None = None, quantity: _Quantity_) -> _Self: ...
    @property
    def ingredient_id(self) -> str:
        """The ingredient."""
    @property
    def purchase_form_id(self) -> str | None:
        """The purchase form; absent: the usual one."""
    @property
    def quantity(self) -> _Quantity_:
        """How much, as purchased."""

def allocate_over_audiences(amount: _Money_, audiences: _Iterable[AudienceHeads], places: int) -> list[AudienceAmount]:
    """Splits an amount that all audiences share, such as a day's gas, by heads; the parts sum to the amount exactly.

    Parts have so many decimal places; `Money.allocate` says who gets the rest. Nobody to share is the error
    `money.nothing_to_share`.
    """

def plan_purchase(need: PurchaseNeed, catalog: _Catalog_, settings: CostSettings) -> Purchase:
    """Works out what to buy for a need: stock subtracted, rounded up to packs and minimum orders, priced.

    Stock is read from `settings.buying`. Of several packs those are taken that leave the least over: the largest
    first, the rest in one size, of equals the fewest packs. A count of packs that is whole at 9 decimal places is
    whole. A price that is missing is a result; an unknown ingredient, form or unit is an error.
    """

def calculate_cost(menu: _Menu_, catalog: _Catalog_, options: _MenuOptions_, settings: CostSettings) -> Cost:
    """Calculates what a menu costs for the portion and choices in `options`, at the date and by the rates in `settings`.

    The menu need not be in the catalog; the ingredients and menus it names must be. What nobody knows makes the cost
    incomplete and is named in `missing`. Errors: a broken menu, as for nutrition; `cost.currency` and `cost.negative`
    for a price or rate; `quantity.overflow` when a product leaves the 28 digits of an exact decimal.
    """

def judge_ceiling(ceiling: Ceiling, costs: _Iterable[Cost]) -> CeilingJudgement:
    """Judges what one person is served in the period of a ceiling, the limit included, to the twelfth decimal place.

    `costs` are the servings of that period: each is judged for `CeilingPeriod.Portion`, their sum otherwise. Errors:
    a cost of another basis, portion size or currency than the ceiling's, no component, no serving.
    """

def roll_up(columns: CostColumns) -> list[_Decimal]:
    """Sums quantity × price per menu, exactly: integer products in 128 bits, no rounding at all.

    Gives one sum per menu in order, 0 for a menu without rows; `Money.round` rounds it
    once at the edge. Errors: `cost.columns` for columns of unequal length, `cost.menu_index`, `cost.places`,
    `cost.too_many_menus`, and `cost.overflow` for a sum of more digits than an exact decimal holds.
    """

def roll_up_rounded_rows(columns: CostColumns, places: int, rounding: _Rounding) -> list[_Decimal]:
    """Like `roll_up`, with every row rounded to so many decimal places first, as on a bill that prints each row.

    The sum is then the sum of the printed rows. It drifts from the exact one by up to half a step a row, so a cost is
    not calculated this way.
    """

def compare_scenarios(menus: _Iterable[_Menu_], catalog: _Catalog_, options: _MenuOptions_, settings: CostSettings, scenarios: _Iterable[PriceScenario]) -> list[ScenarioCost]:
    """Costs any number of menus under any number of scenarios: menu by menu, in each the scenarios in order.

    Each purchase form is priced once per scenario and each menu expanded once, however many there are; a menu none of
    whose ingredients a scenario touches is not calculated again.
    """
