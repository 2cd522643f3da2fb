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

from gizi._gizi import Object as _Object, call as _call, make as _make
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.left_out import LEFT_OUT as _LEFT_OUT
from gizi._idiom.record import Field as _Field, Record as _Record, variant as _variant

__all__ = ["AudienceAmount", "AudienceHeads", "BulkCost", "BulkMissing", "Buying", "Ceiling", "CeilingJudgement", "CeilingPeriod", "CeilingVerdict", "ComponentCost", "Cost", "CostBasis", "CostBounds", "CostColumns", "CostComponent", "CostLine", "CostLines", "CostRate", "CostRates", "CostSettings", "CostWarning", "FixedPrice", "MissingCost", "MissingReason", "PackCount", "PriceChange", "PriceEffect", "PricePolicy", "PriceScenario", "PriceTable", "PriceTarget", "PriceUsed", "PricedFood", "Purchase", "PurchaseNeed", "ScenarioCost", "StockItem", "allocate_over_audiences", "calculate_cost", "compare_scenarios", "judge_ceiling", "plan_purchase", "roll_up", "roll_up_rounded_rows"]


class AudienceAmount(_Record):
    """What one audience bears of a shared amount."""
    __slots__ = ()
    _key = "cost.AudienceAmount"
    __match_args__ = ("audience", "amount",)

    def __new__(cls, *, audience, amount):
        return _make(cls, "cost.AudienceAmount", audience, amount)

    audience = _Field(0, "The audience.")
    amount = _Field(1, "What its heads bear together.")


class AudienceHeads(_Record):
    """How many of an audience are served."""
    __slots__ = ()
    _key = "cost.AudienceHeads"
    __match_args__ = ("audience", "heads",)

    def __new__(cls, *, audience, heads):
        return _make(cls, "cost.AudienceHeads", audience, heads)

    audience = _Field(0, "The audience.")
    heads = _Field(1, "Its heads, or its portions.")


class BulkCost(_Record):
    """What the ingredients of many menus cost."""
    __slots__ = ()
    _key = "cost.BulkCost"
    __match_args__ = ("currency", "at_least", "missing",)

    def __new__(cls, *, currency, at_least, missing):
        return _make(cls, "cost.BulkCost", currency, at_least, missing)

    currency = _Field(0, "The currency of every amount.")
    at_least = _Field(1, "What is proved, menu by menu, at 12 decimal places: what is known of it and no more.")
    missing = _Field(2, "What is missing, by menu, then by line; a menu without an entry costs what it costs at least.")


class BulkMissing(_Record):
    """A food of a menu whose cost nobody knows. What it lacks, a price or what leads from it to a gram, says
    `PriceTable.missing`.
    """
    __slots__ = ()
    _key = "cost.BulkMissing"
    __match_args__ = ("menu", "food",)

    def __new__(cls, *, menu, food):
        return _make(cls, "cost.BulkMissing", menu, food)

    menu = _Field(0, "The menu.")
    food = _Field(1, "The food.")


class Buying(_Record):
    """How ingredients are bought."""
    __slots__ = ()
    _key = "cost.Buying"
    __match_args__ = ("servings", "stock",)

    def __new__(cls, *, servings=None, stock=()):
        return _make(cls, "cost.Buying", servings, stock)

    servings = _Field(0, "For how many servings is bought at once: packs are rounded up once for all of them. Absent: one batch.")
    stock = _Field(1, "What is there already and need not be bought.")


class Ceiling(_Record):
    """The most that what one person is served may cost: Rp 8,000 of ingredients a small portion."""
    __slots__ = ()
    _key = "cost.Ceiling"
    __match_args__ = ("name", "components", "portion", "amount", "period", "basis",)

    def __new__(cls, *, name, components, portion=None, amount, period=_LEFT_OUT, basis=_LEFT_OUT):
        return _make(cls, "cost.Ceiling", name, components, portion, amount, period, basis)

    name = _Field(0, "Its name, and where it comes from.")
    components = _Field(1, "The components it limits. One that a cost does not state leaves the verdict open.")
    portion = _Field(2, "The portion size it holds for; absent: any.")
    amount = _Field(3, "The limit itself is still within.")
    period = _Field(4, "What it limits.")
    basis = _Field(5, "Which ingredient cost it judges.")


class CeilingJudgement(_Record):
    """A ceiling judged."""
    __slots__ = ()
    _key = "cost.CeilingJudgement"
    __match_args__ = ("ceiling", "verdict", "limit", "cost", "variance", "variance_percent", "missing", "unstated",)

    def __new__(cls, *, ceiling, verdict, limit, cost, variance, variance_percent=None, missing, unstated):
        return _make(cls, "cost.CeilingJudgement", ceiling, verdict, limit, cost, variance, variance_percent, missing, unstated)

    ceiling = _Field(0, "The name of the ceiling.")
    verdict = _Field(1, "The verdict.")
    limit = _Field(2, "The limit.")
    cost = _Field(3, "What its components cost.")
    variance = _Field(4, "Cost less limit, at twelve decimal places: below zero is left, above zero is too much.")
    variance_percent = _Field(5, "The variance in percent of the limit; absent for a limit of zero.")
    missing = _Field(6, "What is missing in the components it limits.")
    unstated = _Field(7, "Components it limits that a cost does not state.")


class CeilingPeriod(_Choice):
    """What a ceiling limits.

    - `PORTION`: Every single serving: the dearest is judged.
    - `DAY`: All that one person is served in a day.
    - `WEEK`: All that one person is served in a week.
    """

    PORTION = "PORTION"
    DAY = "DAY"
    WEEK = "WEEK"


class CeilingVerdict(_Choice):
    """Whether a cost keeps a ceiling. To stay far below it is no fault and no merit.

    - `WITHIN`: It costs no more, proved.
    - `OVER`: It costs more, proved even where something is missing.
    - `UNKNOWN`: It cannot be said, because something is missing.
    """

    WITHIN = "WITHIN"
    OVER = "OVER"
    UNKNOWN = "UNKNOWN"


class ComponentCost(_Record):
    """What one component costs."""
    __slots__ = ()
    _key = "cost.ComponentCost"
    __match_args__ = ("component", "batch", "serving", "declared",)

    def __new__(cls, *, component, batch, serving, declared):
        return _make(cls, "cost.ComponentCost", component, batch, serving, declared)

    component = _Field(0, "Which component.")
    batch = _Field(1, "For the whole batch.")
    serving = _Field(2, "For one serving.")
    declared = _Field(3, "Whether somebody typed it in over the computed value.")


class Cost(_Record):
    """What a menu costs. Every amount is exact; `CostBounds.rounded` is for showing it."""
    __slots__ = ()
    _key = "cost.Cost"
    __match_args__ = ("menu_id", "portion", "date", "basis", "servings", "batch", "serving", "complete", "missing", "components", "lines", "purchases", "warnings",)

    def __new__(cls, *, menu_id, portion=None, date, basis, servings, batch, serving, complete, missing, components, lines, purchases, warnings):
        return _make(cls, "cost.Cost", menu_id, portion, date, basis, servings, batch, serving, complete, missing, components, lines, purchases, warnings)

    menu_id = _Field(0, "The menu.")
    portion = _Field(1, "The portion size; absent for the reference portion.")
    date = _Field(2, "The day of the prices.")
    basis = _Field(3, "Whether ingredients cost what is used or what is bought.")
    servings = _Field(4, "How many servings the batch makes.")
    batch = _Field(5, "Everything for the whole batch.")
    serving = _Field(6, "Everything for one serving: the batch shared out, what is left over included.")
    complete = _Field(7, "Whether every price and quantity is known, so that the cost is one number.")
    missing = _Field(8, "What is not known, each fact once.")
    components = _Field(9, "Ingredients, then every component a rate or a typed-in value states.")
    lines = _Field(10, "What each ingredient line uses, in the order of the menu.")
    purchases = _Field(11, "What is bought for all servings of the purchase; empty unless the basis is what is bought.")
    warnings = _Field(12, "What a buyer should look at.")

    def component(self, component):
        """What one component costs; absent when it is not part of this cost."""
        return _call("cost.Cost.component", self, component)


class CostBasis(_Choice):
    """Which ingredient cost is meant.

    - `USED`: Of what the recipe uses.
    - `BOUGHT`: Of what is bought: stock subtracted, rounded up to whole packs.
    """

    USED = "USED"
    BOUGHT = "BOUGHT"


class CostBounds(_Record):
    """An amount known only to lie between two ends. One number exists only through `known`."""
    __slots__ = ()
    _key = "cost.CostBounds"
    __match_args__ = ("at_least", "at_most",)

    def __new__(cls, *, at_least, at_most=None):
        return _make(cls, "cost.CostBounds", at_least, at_most)

    at_least = _Field(0, "What is proved: it costs this or more.")
    at_most = _Field(1, "It costs this or less; absent when a price or quantity is missing and nothing bounds it.")

    def known(self):
        """The amount, if both ends agree."""
        return _call("cost.CostBounds.known", self)

    def rounded(self, rounding):
        """Both ends at the places people write in the currency: the one rounding of a cost, at the edge."""
        return _call("cost.CostBounds.rounded", self, rounding)


class CostColumns(_Record):
    """Rows of quantity × price of any number of menus, as scaled integers in columns of one length.

    A quantity of 1.25 kg in a column of 3 places is 1250; price and quantity speak of one unit row by row.
    """
    __slots__ = ()
    _key = "cost.CostColumns"
    __match_args__ = ("menus", "menu", "quantities", "quantity_places", "prices", "price_places",)

    def __new__(cls, *, menus, menu, quantities, quantity_places, prices, price_places):
        return _make(cls, "cost.CostColumns", menus, menu, quantities, quantity_places, prices, price_places)

    menus = _Field(0, "How many menus there are.")
    menu = _Field(1, "The menu of each row, from 0. Rows of one menu side by side are the fastest; any order gives the same sums.")
    quantities = _Field(2, "The quantity of each row.")
    quantity_places = _Field(3, "Decimal places of the quantities, at most 9.")
    prices = _Field(4, "The price of each row.")
    price_places = _Field(5, "Decimal places of the prices, at most 9.")

    @staticmethod
    def from_decimals(menus, menu, quantities, prices):
        """Columns from decimals. A value with more than 9 places or 18 digits is the error `cost.places`."""
        return _call("cost.CostColumns.from_decimals", menus, menu, quantities, prices)


class CostComponent(_Choice):
    """What a cost is made of.

    - `INGREDIENTS`: Food, as purchased.
    - `LABOUR`: Wages.
    - `UTILITIES`: Gas, water, electricity.
    - `PACKAGING`: Trays, boxes, bags.
    - `TRANSPORT`: From the kitchen to the school.
    - `EQUIPMENT`: Equipment and cleaning.
    - `OVERHEAD`: Rent, administration and the rest.
    """

    INGREDIENTS = "INGREDIENTS"
    LABOUR = "LABOUR"
    UTILITIES = "UTILITIES"
    PACKAGING = "PACKAGING"
    TRANSPORT = "TRANSPORT"
    EQUIPMENT = "EQUIPMENT"
    OVERHEAD = "OVERHEAD"


class CostLine(_Record):
    """What one ingredient line, at the end of the nesting, uses."""
    __slots__ = ()
    _key = "cost.CostLine"
    __match_args__ = ("line_id", "within", "ingredient_id", "ingredient_name", "as_purchased", "quantity", "price", "batch", "serving",)

    def __new__(cls, *, line_id, within, ingredient_id, ingredient_name, as_purchased, quantity=None, price=None, batch, serving):
        return _make(cls, "cost.CostLine", line_id, within, ingredient_id, ingredient_name, as_purchased, quantity, price, batch, serving)

    line_id = _Field(0, "The line of the menu itself it hangs on.")
    within = _Field(1, "The names of the menus between, outermost first; empty for a line of the menu itself.")
    ingredient_id = _Field(2, "The ingredient.")
    ingredient_name = _Field(3, "Its name.")
    as_purchased = _Field(4, "Grams as purchased, for the whole batch.")
    quantity = _Field(5, "As purchased in the unit of the price, for the whole batch; absent without a price that fits.")
    price = _Field(6, "The price used.")
    batch = _Field(7, "What the whole batch uses of it.")
    serving = _Field(8, "What one serving uses of it.")


class CostLines(_Record):
    """The lines of many menus as columns of equal length: row i says that menu `menu[i]` holds so much of `food[i]`."""
    __slots__ = ()
    _key = "cost.CostLines"
    __match_args__ = ("menu", "food", "micrograms",)

    def __new__(cls, *, menu, food, micrograms):
        return _make(cls, "cost.CostLines", menu, food, micrograms)

    menu = _Field(0, "Which menu, counted from 0. Lines that come menu by menu are added fastest; any order gives the same sums.")
    food = _Field(1, "Which food of the table, counted from 0.")
    micrograms = _Field(2, "Millionths of a gram, not negative.")


class CostRate(_Record):
    """How a component is paid."""
    __slots__ = ()
    _key = "cost.CostRate"

    def __new__(cls, *args, **fields):
        raise TypeError("make one of its variants, such as " + cls._first())


@_variant
class _CostRate__PerServing(CostRate):
    """So much for every serving, whatever its size."""
    __slots__ = ()
    _key = "cost.CostRate.PerServing"
    __match_args__ = ("amount",)

    def __new__(cls, *, amount):
        return _make(cls, "cost.CostRate.PerServing", amount)

    amount = _Field(0, "The amount.")


@_variant
class _CostRate__Shared(CostRate):
    """An amount that so many servings share: Rp 6,000,000 a day over 2,500 portions."""
    __slots__ = ()
    _key = "cost.CostRate.Shared"
    __match_args__ = ("amount", "servings",)

    def __new__(cls, *, amount, servings):
        return _make(cls, "cost.CostRate.Shared", amount, servings)

    amount = _Field(0, "The amount.")
    servings = _Field(1, "The servings that share it.")


@_variant
class _CostRate__PerHour(CostRate):
    """So much for every hour a batch takes."""
    __slots__ = ()
    _key = "cost.CostRate.PerHour"
    __match_args__ = ("amount", "minutes",)

    def __new__(cls, *, amount, minutes=None):
        return _make(cls, "cost.CostRate.PerHour", amount, minutes)

    amount = _Field(0, "The amount for an hour.")
    minutes = _Field(1, "Paid minutes one batch takes, of all workers together. Absent: the menu's preparation and cooking time;\na menu that states none makes the cost incomplete.")


@_variant
class _CostRate__PercentOfIngredients(CostRate):
    """A percentage of the ingredient cost, on the basis the settings ask for."""
    __slots__ = ()
    _key = "cost.CostRate.PercentOfIngredients"
    __match_args__ = ("percent",)

    def __new__(cls, *, percent):
        return _make(cls, "cost.CostRate.PercentOfIngredients", percent)

    percent = _Field(0, "Percent.")


class CostRates(_Record):
    """What a kitchen pays beside ingredients. An absent rate is not part of the cost, and the cost does not list it."""
    __slots__ = ()
    _key = "cost.CostRates"
    __match_args__ = ("labour", "utilities", "packaging", "transport", "equipment", "overhead",)

    def __new__(cls, *, labour=None, utilities=None, packaging=None, transport=None, equipment=None, overhead=None):
        return _make(cls, "cost.CostRates", labour, utilities, packaging, transport, equipment, overhead)

    labour = _Field(0, "Wages.")
    utilities = _Field(1, "Gas, water, electricity.")
    packaging = _Field(2, "Trays, boxes, bags.")
    transport = _Field(3, "From the kitchen to the school.")
    equipment = _Field(4, "Equipment and cleaning.")
    overhead = _Field(5, "Rent, administration and the rest.")

    @staticmethod
    def plan_2025():
        """The constants of the 2025 menu plan gizi grew from: Rp 25,000 an hour for 30 minutes a batch, Rp 500 of
        packaging a serving, 15 percent of overhead on ingredients. They are that plan's assumptions, not a rule.
        """
        return _call("cost.CostRates.plan_2025")


class CostSettings(_Record):
    """How a cost is calculated: at which date, by which prices, with which rates."""
    __slots__ = ()
    _key = "cost.CostSettings"
    __match_args__ = ("currency", "date", "policy", "region", "supplier", "maximum_age_days", "buying", "rates",)

    def __new__(cls, *, currency, date, policy=_LEFT_OUT, region=None, supplier=None, maximum_age_days=None, buying=None, rates=_LEFT_OUT):
        return _make(cls, "cost.CostSettings", currency, date, policy, region, supplier, maximum_age_days, buying, rates)

    currency = _Field(0, "The one currency; a price or rate in another is an error.")
    date = _Field(1, "The day of the prices. A price of a later day is not seen.")
    policy = _Field(2, "Which of the prices seen counts.")
    region = _Field(3, "Prices of this region, or of none, come before the others.")
    supplier = _Field(4, "Prices of this supplier come before the others. The region is looked at first.")
    maximum_age_days = _Field(5, "A price older than this many days is used with a warning that names it. Absent: no price is too old.")
    buying = _Field(6, "How ingredients are bought. Present: the cost is of what is bought; absent: of what the recipe uses.")
    rates = _Field(7, "Everything but ingredients.")

    @staticmethod
    def new(currency, date):
        """The last price on or before a day, of what the recipe uses, ingredients only."""
        return _call("cost.CostSettings.new", currency, date)

    def basis(self):
        """Which ingredient cost these settings ask for."""
        return _call("cost.CostSettings.basis", self)


class CostWarning(_Record):
    """Something that makes a complete number doubtful."""
    __slots__ = ()
    _key = "cost.CostWarning"

    def __new__(cls, *args, **fields):
        raise TypeError("make one of its variants, such as " + cls._first())


@_variant
class _CostWarning__StalePrice(CostWarning):
    """The price is older than the settings allow."""
    __slots__ = ()
    _key = "cost.CostWarning.StalePrice"
    __match_args__ = ("ingredient_id", "ingredient_name", "date", "age_days",)

    def __new__(cls, *, ingredient_id, ingredient_name, date, age_days):
        return _make(cls, "cost.CostWarning.StalePrice", ingredient_id, ingredient_name, date, age_days)

    ingredient_id = _Field(0, "The ingredient.")
    ingredient_name = _Field(1, "Its name.")
    date = _Field(2, "The day of the price.")
    age_days = _Field(3, "Days between it and the day of the calculation.")


@_variant
class _CostWarning__OtherRegion(CostWarning):
    """There is no price of the preferred region; another's is used."""
    __slots__ = ()
    _key = "cost.CostWarning.OtherRegion"
    __match_args__ = ("ingredient_id", "ingredient_name",)

    def __new__(cls, *, ingredient_id, ingredient_name):
        return _make(cls, "cost.CostWarning.OtherRegion", ingredient_id, ingredient_name)

    ingredient_id = _Field(0, "The ingredient.")
    ingredient_name = _Field(1, "Its name.")


@_variant
class _CostWarning__OtherSupplier(CostWarning):
    """There is no price of the preferred supplier; another's is used."""
    __slots__ = ()
    _key = "cost.CostWarning.OtherSupplier"
    __match_args__ = ("ingredient_id", "ingredient_name",)

    def __new__(cls, *, ingredient_id, ingredient_name):
        return _make(cls, "cost.CostWarning.OtherSupplier", ingredient_id, ingredient_name)

    ingredient_id = _Field(0, "The ingredient.")
    ingredient_name = _Field(1, "Its name.")


@_variant
class _CostWarning__Declared(CostWarning):
    """Typed-in costs replace computed ones."""
    __slots__ = ()
    _key = "cost.CostWarning.Declared"
    __match_args__ = ("author", "reason",)

    def __new__(cls, *, author, reason):
        return _make(cls, "cost.CostWarning.Declared", author, reason)

    author = _Field(0, "Who typed them in.")
    reason = _Field(1, "Why.")


class FixedPrice(_Record):
    """A price that holds whatever the date: of a contract or a budget."""
    __slots__ = ()
    _key = "cost.FixedPrice"
    __match_args__ = ("ingredient_id", "purchase_form_id", "amount", "per", "source",)

    def __new__(cls, *, ingredient_id, purchase_form_id=None, amount, per, source=""):
        return _make(cls, "cost.FixedPrice", ingredient_id, purchase_form_id, amount, per, source)

    ingredient_id = _Field(0, "The ingredient.")
    purchase_form_id = _Field(1, "The purchase form; absent: every form not listed by itself.")
    amount = _Field(2, "The price of `per`.")
    per = _Field(3, "What the price buys, as purchased.")
    source = _Field(4, "Where it comes from.")


class MissingCost(_Record):
    """Something without which the cost is not one number."""
    __slots__ = ()
    _key = "cost.MissingCost"
    __match_args__ = ("component", "ingredient_id", "name", "reason",)

    def __new__(cls, *, component, ingredient_id=None, name, reason):
        return _make(cls, "cost.MissingCost", component, ingredient_id, name, reason)

    component = _Field(0, "The component that is incomplete.")
    ingredient_id = _Field(1, "The ingredient, if it is about one.")
    name = _Field(2, "The name of the ingredient, else of the menu.")
    reason = _Field(3, "What is missing.")


class MissingReason(_Record):
    """What is missing."""
    __slots__ = ()
    _key = "cost.MissingReason"

    def __new__(cls, *args, **fields):
        raise TypeError("make one of its variants, such as " + cls._first())

    def code(self):
        """The reason as the wire names it: `NO_PRICE`."""
        return _call("cost.MissingReason.code", self)


@_variant
class _MissingReason__NoPrice(MissingReason):
    """No price on or before the date."""
    __slots__ = ()
    _key = "cost.MissingReason.NoPrice"
    __match_args__ = ()

    def __new__(cls):
        return _make(cls, "cost.MissingReason.NoPrice")



@_variant
class _MissingReason__NoPriceInWindow(MissingReason):
    """No price within the days of the policy."""
    __slots__ = ()
    _key = "cost.MissingReason.NoPriceInWindow"
    __match_args__ = ("last",)

    def __new__(cls, *, last):
        return _make(cls, "cost.MissingReason.NoPriceInWindow", last)

    last = _Field(0, "The day of the last one before.")


@_variant
class _MissingReason__NotListed(MissingReason):
    """No fixed price is listed."""
    __slots__ = ()
    _key = "cost.MissingReason.NotListed"
    __match_args__ = ()

    def __new__(cls):
        return _make(cls, "cost.MissingReason.NotListed")



@_variant
class _MissingReason__DensityMissing(MissingReason):
    """Grams in a millilitre, between the price and the quantity."""
    __slots__ = ()
    _key = "cost.MissingReason.DensityMissing"
    __match_args__ = ("unit",)

    def __new__(cls, *, unit):
        return _make(cls, "cost.MissingReason.DensityMissing", unit)

    unit = _Field(0, "The unit that does not convert.")


@_variant
class _MissingReason__PieceWeightMissing(MissingReason):
    """What a piece weighs, between the price and the quantity."""
    __slots__ = ()
    _key = "cost.MissingReason.PieceWeightMissing"
    __match_args__ = ("unit",)

    def __new__(cls, *, unit):
        return _make(cls, "cost.MissingReason.PieceWeightMissing", unit)

    unit = _Field(0, "The unit that does not convert.")


@_variant
class _MissingReason__EdiblePortionMissing(MissingReason):
    """How much of the purchased weight is eaten, so how much must be bought."""
    __slots__ = ()
    _key = "cost.MissingReason.EdiblePortionMissing"
    __match_args__ = ()

    def __new__(cls):
        return _make(cls, "cost.MissingReason.EdiblePortionMissing")



@_variant
class _MissingReason__QuantityMissing(MissingReason):
    """How much is added to taste."""
    __slots__ = ()
    _key = "cost.MissingReason.QuantityMissing"
    __match_args__ = ()

    def __new__(cls):
        return _make(cls, "cost.MissingReason.QuantityMissing")



@_variant
class _MissingReason__CookedWeightMissing(MissingReason):
    """What a dish used by weight weighs when cooked."""
    __slots__ = ()
    _key = "cost.MissingReason.CookedWeightMissing"
    __match_args__ = ()

    def __new__(cls):
        return _make(cls, "cost.MissingReason.CookedWeightMissing")



@_variant
class _MissingReason__TimeMissing(MissingReason):
    """How many minutes the menu takes."""
    __slots__ = ()
    _key = "cost.MissingReason.TimeMissing"
    __match_args__ = ()

    def __new__(cls):
        return _make(cls, "cost.MissingReason.TimeMissing")



class PackCount(_Record):
    """So many packs of one content."""
    __slots__ = ()
    _key = "cost.PackCount"
    __match_args__ = ("content", "count",)

    def __new__(cls, *, content, count):
        return _make(cls, "cost.PackCount", content, count)

    content = _Field(0, "What one pack holds, as purchased.")
    count = _Field(1, "How many of them.")


class PriceChange(_Record):
    """One change of prices."""
    __slots__ = ()
    _key = "cost.PriceChange"
    __match_args__ = ("target", "effect",)

    def __new__(cls, *, target, effect):
        return _make(cls, "cost.PriceChange", target, effect)

    target = _Field(0, "What it changes the price of.")
    effect = _Field(1, "What becomes of the price.")


class PriceEffect(_Record):
    """What becomes of a price."""
    __slots__ = ()
    _key = "cost.PriceEffect"

    def __new__(cls, *args, **fields):
        raise TypeError("make one of its variants, such as " + cls._first())


@_variant
class _PriceEffect__Percent(PriceEffect):
    """It rises, or falls below zero percent. A price that is missing stays missing."""
    __slots__ = ()
    _key = "cost.PriceEffect.Percent"
    __match_args__ = ("percent",)

    def __new__(cls, *, percent):
        return _make(cls, "cost.PriceEffect.Percent", percent)

    percent = _Field(0, "Percent of the price; not below −100.")


@_variant
class _PriceEffect__NewPrice(PriceEffect):
    """It is this, also where no price was known."""
    __slots__ = ()
    _key = "cost.PriceEffect.NewPrice"
    __match_args__ = ("amount", "per",)

    def __new__(cls, *, amount, per):
        return _make(cls, "cost.PriceEffect.NewPrice", amount, per)

    amount = _Field(0, "The price of `per`.")
    per = _Field(1, "What the price buys, as purchased.")


class PricePolicy(_Record):
    """Which of an ingredient's prices counts."""
    __slots__ = ()
    _key = "cost.PricePolicy"

    def __new__(cls, *args, **fields):
        raise TypeError("make one of its variants, such as " + cls._first())


@_variant
class _PricePolicy__Last(PricePolicy):
    """The newest; of several of one day the dearest."""
    __slots__ = ()
    _key = "cost.PricePolicy.Last"
    __match_args__ = ()

    def __new__(cls):
        return _make(cls, "cost.PricePolicy.Last")



@_variant
class _PricePolicy__Average(PricePolicy):
    """The plain mean of all prices of so many days, the date itself included."""
    __slots__ = ()
    _key = "cost.PricePolicy.Average"
    __match_args__ = ("days",)

    def __new__(cls, *, days):
        return _make(cls, "cost.PricePolicy.Average", days)

    days = _Field(0, "How many days.")


@_variant
class _PricePolicy__Lowest(PricePolicy):
    """The cheapest of so many days, the date itself included."""
    __slots__ = ()
    _key = "cost.PricePolicy.Lowest"
    __match_args__ = ("days",)

    def __new__(cls, *, days):
        return _make(cls, "cost.PricePolicy.Lowest", days)

    days = _Field(0, "How many days.")


@_variant
class _PricePolicy__Fixed(PricePolicy):
    """Only the listed prices, whatever the ingredients say."""
    __slots__ = ()
    _key = "cost.PricePolicy.Fixed"
    __match_args__ = ("prices",)

    def __new__(cls, *, prices):
        return _make(cls, "cost.PricePolicy.Fixed", prices)

    prices = _Field(0, "The prices in force.")


class PriceScenario(_Record):
    """Prices as they might be: "rice +15 %"."""
    __slots__ = ()
    _key = "cost.PriceScenario"
    __match_args__ = ("name", "changes",)

    def __new__(cls, *, name, changes):
        return _make(cls, "cost.PriceScenario", name, changes)

    name = _Field(0, "Its name.")
    changes = _Field(1, "What changes, one after the other.")


class PriceTable(_Object):
    """Prices of one gram, laid out for fast sums. Build it once, use it for any number of menus."""
    __slots__ = ()

    def __new__(cls, catalog, foods, edible, settings, scenario=None):
        """Finds the price of a gram of every food on its day, by the policy of the settings, whose own date does not count.

        `edible`: grams are of the edible portion, and what is thrown away is paid too; else they are as purchased. With a
        scenario the prices are as it has them. Errors: an unknown ingredient, and those of
        `compare_scenarios`; `cost.places` names a food of more than 9,000,000 a gram.
        """
        return _Object.__new__(cls, _call("cost.PriceTable.new", catalog, foods, edible, settings, scenario))

    def missing(self, food):
        """What a food lacks for a price."""
        return _call("cost.PriceTable.missing", self, food)

    def sum(self, menus, lines):
        """Adds up the lines of `menus` menus. Nothing of a food costs nothing, priced or not.

        Errors name the row: columns of different length, a menu or food that is not there, a mass below zero; or the
        menu whose sum is too large.
        """
        return _call("cost.PriceTable.sum", self, menus, lines)

    def difference(self, base, changed):
        """What the scenario of this table changes, menu by menu, both costs being of the same lines. Absent where a price
        it touches is missing on one side; known as well when something else is missing.
        """
        return _call("cost.PriceTable.difference", self, base, changed)


class PriceTarget(_Record):
    """What a change of prices meets."""
    __slots__ = ()
    _key = "cost.PriceTarget"

    def __new__(cls, *args, **fields):
        raise TypeError("make one of its variants, such as " + cls._first())


@_variant
class _PriceTarget__All(PriceTarget):
    """Every ingredient."""
    __slots__ = ()
    _key = "cost.PriceTarget.All"
    __match_args__ = ()

    def __new__(cls):
        return _make(cls, "cost.PriceTarget.All")



@_variant
class _PriceTarget__Ingredients(PriceTarget):
    """The ingredients named, in every purchase form."""
    __slots__ = ()
    _key = "cost.PriceTarget.Ingredients"
    __match_args__ = ("ingredient_ids",)

    def __new__(cls, *, ingredient_ids):
        return _make(cls, "cost.PriceTarget.Ingredients", ingredient_ids)

    ingredient_ids = _Field(0, "Their ids; one the catalog does not have is an error.")


@_variant
class _PriceTarget__Categories(PriceTarget):
    """Every ingredient of the food groups named."""
    __slots__ = ()
    _key = "cost.PriceTarget.Categories"
    __match_args__ = ("categories",)

    def __new__(cls, *, categories):
        return _make(cls, "cost.PriceTarget.Categories", categories)

    categories = _Field(0, "The food groups.")


class PriceUsed(_Record):
    """The price a calculation used, and where it comes from."""
    __slots__ = ()
    _key = "cost.PriceUsed"
    __match_args__ = ("purchase_form_id", "amount", "per", "date", "quotes", "supplier", "region", "source",)

    def __new__(cls, *, purchase_form_id=None, amount, per, date=None, quotes, supplier=None, region=None, source):
        return _make(cls, "cost.PriceUsed", purchase_form_id, amount, per, date, quotes, supplier, region, source)

    purchase_form_id = _Field(0, "The purchase form it is the price of.")
    amount = _Field(1, "The price of `per`.")
    per = _Field(2, "What the price buys, as purchased.")
    date = _Field(3, "The day of the price, of a mean its newest; absent for a fixed price and for one of a scenario.")
    quotes = _Field(4, "How many quoted prices are in it.")
    supplier = _Field(5, "Who sells at it; absent for a mean of several suppliers.")
    region = _Field(6, "Where it holds.")
    source = _Field(7, "Where it was found.")


class PricedFood(_Record):
    """One food as it is paid: an ingredient at the prices of a day."""
    __slots__ = ()
    _key = "cost.PricedFood"
    __match_args__ = ("ingredient_id", "date",)

    def __new__(cls, *, ingredient_id, date):
        return _make(cls, "cost.PricedFood", ingredient_id, date)

    ingredient_id = _Field(0, "The ingredient.")
    date = _Field(1, "The day of the price.")


class Purchase(_Record):
    """What is bought of a purchase form."""
    __slots__ = ()
    _key = "cost.Purchase"
    __match_args__ = ("ingredient_id", "ingredient_name", "purchase_form_id", "unit", "needed", "in_stock", "bought", "packs", "price", "amount", "missing", "warnings",)

    def __new__(cls, *, ingredient_id, ingredient_name, purchase_form_id=None, unit, needed, in_stock, bought, packs, price=None, amount, missing=None, warnings):
        return _make(cls, "cost.Purchase", ingredient_id, ingredient_name, purchase_form_id, unit, needed, in_stock, bought, packs, price, amount, missing, warnings)

    ingredient_id = _Field(0, "The ingredient.")
    ingredient_name = _Field(1, "Its name.")
    purchase_form_id = _Field(2, "The purchase form; absent when the ingredient has none.")
    unit = _Field(3, "The unit of the three quantities: of the first pack, else of the price.")
    needed = _Field(4, "What is needed, as purchased.")
    in_stock = _Field(5, "What is in stock.")
    bought = _Field(6, "What is bought: the need less the stock, rounded up to whole packs.")
    packs = _Field(7, "The packs, for the most that may be needed where that is known, else for the least. Empty: any amount is sold.")
    price = _Field(8, "The price used.")
    amount = _Field(9, "What it costs.")
    missing = _Field(10, "Why the amount is no single number.")
    warnings = _Field(11, "What is doubtful about the price.")


class PurchaseNeed(_Record):
    """What a kitchen needs of an ingredient, before looking into its store."""
    __slots__ = ()
    _key = "cost.PurchaseNeed"
    __match_args__ = ("ingredient_id", "purchase_form_id", "quantity",)

    def __new__(cls, *, ingredient_id, purchase_form_id=None, quantity):
        return _make(cls, "cost.PurchaseNeed", ingredient_id, purchase_form_id, quantity)

    ingredient_id = _Field(0, "The ingredient.")
    purchase_form_id = _Field(1, "The purchase form; absent: the usual one.")
    quantity = _Field(2, "How much, as purchased.")


class ScenarioCost(_Record):
    """What a scenario does to one menu."""
    __slots__ = ()
    _key = "cost.ScenarioCost"
    __match_args__ = ("menu_id", "scenario", "base", "changed", "difference",)

    def __new__(cls, *, menu_id, scenario, base, changed, difference=None):
        return _make(cls, "cost.ScenarioCost", menu_id, scenario, base, changed, difference)

    menu_id = _Field(0, "The menu.")
    scenario = _Field(1, "The name of the scenario.")
    base = _Field(2, "One serving at the prices in force.")
    changed = _Field(3, "One serving at the prices of the scenario.")
    difference = _Field(4, "Changed less base for one serving. It is known as well when something is missing that the scenario leaves as\nit is; absent when what is missing is touched.")


class StockItem(_Record):
    """What is there of a purchase form."""
    __slots__ = ()
    _key = "cost.StockItem"
    __match_args__ = ("ingredient_id", "purchase_form_id", "quantity",)

    def __new__(cls, *, ingredient_id, purchase_form_id=None, quantity):
        return _make(cls, "cost.StockItem", ingredient_id, purchase_form_id, quantity)

    ingredient_id = _Field(0, "The ingredient.")
    purchase_form_id = _Field(1, "The purchase form; absent: the usual one.")
    quantity = _Field(2, "How much, as purchased.")


def allocate_over_audiences(amount, audiences, places):
    """Splits an amount that all audiences share, such as a day's gas, by heads; the parts sum to the amount exactly.

    Parts have so many decimal places; `Money.allocate` says who gets the rest. Nobody to share is the error
    `money.nothing_to_share`.
    """
    return _call("cost.allocate_over_audiences", amount, audiences, places)


def plan_purchase(need, catalog, settings):
    """Works out what to buy for a need: stock subtracted, rounded up to packs and minimum orders, priced.

    Stock is read from `settings.buying`. Of several packs those are taken that leave the least over: the largest
    first, the rest in one size, of equals the fewest packs. A count of packs that is whole at 9 decimal places is
    whole. A price that is missing is a result; an unknown ingredient, form or unit is an error.
    """
    return _call("cost.plan_purchase", need, catalog, settings)


def calculate_cost(menu, catalog, options, settings):
    """Calculates what a menu costs for the portion and choices in `options`, at the date and by the rates in `settings`.

    The menu need not be in the catalog; the ingredients and menus it names must be. What nobody knows makes the cost
    incomplete and is named in `missing`. Errors: a broken menu, as for nutrition; `cost.currency` and `cost.negative`
    for a price or rate; `quantity.overflow` when a product leaves the 28 digits of an exact decimal.
    """
    return _call("cost.calculate_cost", menu, catalog, options, settings)


def judge_ceiling(ceiling, costs):
    """Judges what one person is served in the period of a ceiling, the limit included, to the twelfth decimal place.

    `costs` are the servings of that period: each is judged for `CeilingPeriod.Portion`, their sum otherwise. Errors:
    a cost of another basis, portion size or currency than the ceiling's, no component, no serving.
    """
    return _call("cost.judge_ceiling", ceiling, costs)


def roll_up(columns):
    """Sums quantity × price per menu, exactly: integer products in 128 bits, no rounding at all.

    Gives one sum per menu in order, 0 for a menu without rows; `Money.round` rounds it
    once at the edge. Errors: `cost.columns` for columns of unequal length, `cost.menu_index`, `cost.places`,
    `cost.too_many_menus`, and `cost.overflow` for a sum of more digits than an exact decimal holds.
    """
    return _call("cost.roll_up", columns)


def roll_up_rounded_rows(columns, places, rounding):
    """Like `roll_up`, with every row rounded to so many decimal places first, as on a bill that prints each row.

    The sum is then the sum of the printed rows. It drifts from the exact one by up to half a step a row, so a cost is
    not calculated this way.
    """
    return _call("cost.roll_up_rounded_rows", columns, places, rounding)


def compare_scenarios(menus, catalog, options, settings, scenarios):
    """Costs any number of menus under any number of scenarios: menu by menu, in each the scenarios in order.

    Each purchase form is priced once per scenario and each menu expanded once, however many there are; a menu none of
    whose ingredients a scenario touches is not calculated again.
    """
    return _call("cost.compare_scenarios", menus, catalog, options, settings, scenarios)
