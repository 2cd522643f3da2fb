# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""Plans: which menu is served when, to whom and where.

A `MenuPlan` is the frame of dates; each `Assignment` is a record of its own, because a plan of a year has
thousands. Everything is a pure function over slices of them: `slot_conflicts` finds who would be fed twice,
`calendar` shows each day with what is planned and what is missing, `live_plans_using` says which plans still
need a menu, `plan_report` what a plan serves, costs and is worth by a standard;
`planned_against_actual` holds that against what really happened; `plan_transitions` lists the steps of its workflow, and `cycle` repeats some days over others. All dates are civil.
"""

from gizi._gizi import Object as _Object, call as _call, make as _make
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.left_out import LEFT_OUT as _LEFT_OUT
from gizi._idiom.record import Field as _Field, Record as _Record, variant as _variant
from gizi._own.plan import run

__all__ = ["ActualCost", "ActualCosts", "ActualCount", "ActualFigure", "ActualFigures", "ActualPortions", "ActualPurchase", "ActualReport", "ActualSpan", "ActualUpdate", "AlternativeTray", "Assignment", "AudienceActual", "AudienceMeans", "AudienceVerdicts", "BatchPortions", "BudgetUse", "CalendarDay", "CalendarSlot", "CeilingNotJudged", "ConflictKind", "CriticalLimit", "Cycle", "CycleRule", "DatedStock", "DayNeed", "DayRange", "Delivery", "DishRepeats", "IngredientLead", "KitchenTime", "MealActual", "MealService", "MenuPlan", "Miscount", "MissingActual", "NothingServed", "NutrientMean", "ParsedActual", "ParsedActualUpdate", "ParsedAssignment", "ParsedPlan", "ParsedPlanUpdate", "PlanBudget", "PlanReport", "PlanServings", "PlanStatus", "PlanTotals", "PlanTransition", "PlanUpdate", "PlanVariety", "PlanVerdicts", "PlannedCeiling", "PlannedNutrient", "PlannedPortions", "PlannedServing", "PlateWaste", "ProcurementLine", "ProcurementList", "ProcurementOptions", "ProductionDish", "ProductionIngredient", "ProductionMenu", "ProductionOptions", "ProductionSheet", "ProductionStep", "SafeSide", "ServedPortions", "ServingOptions", "SlotConflict", "SlotState", "SpanTotals", "SparePortions", "Spread", "SpreadCount", "Substitution", "SupplierOrder", "SupplyGap", "SupplyGapReason", "TrayFinding", "TrayVerdict", "Unplaced", "UnservedWaste", "actual_schema", "actual_violation_codes", "assignment_schema", "assignment_violation_codes", "calendar", "cycle", "judge_plan", "live_plans_using", "parse_actual", "parse_actual_update", "parse_assignment", "parse_plan", "parse_plan_update", "plan_budget", "plan_conflicts", "plan_report", "plan_schema", "plan_servings", "plan_totals", "plan_transitions", "plan_variety", "plan_violation_codes", "planned_against_actual", "procurement", "production_sheet", "run", "slot_conflicts", "tray_findings", "validate_actual", "validate_actual_in", "validate_assignment", "validate_assignment_in", "validate_plan", "validate_plan_in", "validate_portions_in", "validate_waste_in"]


class ActualCost(_Record):
    """What a meal cost, and which components of a cost that is."""
    __slots__ = ()
    _key = "plan.ActualCost"
    __match_args__ = ("components", "amount",)

    def __new__(cls, *, components, amount):
        return _make(cls, "plan.ActualCost", components, amount)

    components = _Field(0, "The components that are in it; it is held against the same ones of the plan.")
    amount = _Field(1, "How much, for all portions together.")


class ActualCosts(_Record):
    """What meals cost of which the same components were recorded."""
    __slots__ = ()
    _key = "plan.ActualCosts"
    __match_args__ = ("components", "paid", "planned", "planned_portions", "planned_per_portion", "served_portions", "paid_per_served",)

    def __new__(cls, *, components, paid, planned, planned_portions, planned_per_portion=None, served_portions, paid_per_served=None):
        return _make(cls, "plan.ActualCosts", components, paid, planned, planned_portions, planned_per_portion, served_portions, paid_per_served)

    components = _Field(0, "The components.")
    paid = _Field(1, "What was paid; without an upper end where an amount is not recorded.")
    planned = _Field(2, "What the plan says that these components of the same meals cost; without an upper end where it cannot tell.")
    planned_portions = _Field(3, "Portions planned of these meals.")
    planned_per_portion = _Field(4, "What one planned portion of them was to cost.")
    served_portions = _Field(5, "Portions served of those of these meals of which that is recorded.")
    paid_per_served = _Field(6, "What was paid for one of these. Absent: nothing was served, or nobody recorded it.")


class ActualCount(_Record):
    """Portions as far as they are recorded."""
    __slots__ = ()
    _key = "plan.ActualCount"
    __match_args__ = ("recorded", "shared_out", "planned", "complete",)

    def __new__(cls, *, recorded, shared_out=0, planned, complete):
        return _make(cls, "plan.ActualCount", recorded, shared_out, planned, complete)

    recorded = _Field(0, "How many are recorded.")
    shared_out = _Field(1, "How many more an audience has as its share of what was recorded of several together, shared out as it was planned.\nNobody counted them, so they are not among the recorded ones. 0 for everybody.")
    planned = _Field(2, "How many were planned where they are recorded: what to hold them against.")
    complete = _Field(3, "Whether they are recorded everywhere, and not of several audiences together. If not, how many there were in all is\nnot known.")

    def known(self):
        """How many there were, if they are recorded everywhere."""
        return _call("plan.ActualCount.known", self)


class ActualFigure(_Choice):
    """What can be recorded of an assignment.

    - `EVERYTHING`: Anything at all.
    - `COOKED`: Portions cooked.
    - `SERVED`: Portions served.
    - `DISCARDED`: Portions thrown away unserved.
    - `PLATE_WASTE`: What was left on trays.
    - `COST`: What was paid, of all purchases where these tell it.
    """

    EVERYTHING = "EVERYTHING"
    COOKED = "COOKED"
    SERVED = "SERVED"
    DISCARDED = "DISCARDED"
    PLATE_WASTE = "PLATE_WASTE"
    COST = "COST"


class ActualFigures(_Record):
    """What is recorded of some meals, beside what was planned.

    Everything is of what is recorded and says whether that is all of it. One pot has one cost and one bin: where several
    audiences eat from it, its cost and its plate waste count for all of them together and for none of them alone.
    """
    __slots__ = ()
    _key = "plan.ActualFigures"
    __match_args__ = ("planned", "cooked", "served", "discarded", "unserved", "plate_waste", "costs", "costs_complete",)

    def __new__(cls, *, planned, cooked, served, discarded, unserved=None, plate_waste=None, costs, costs_complete):
        return _make(cls, "plan.ActualFigures", planned, cooked, served, discarded, unserved, plate_waste, costs, costs_complete)

    planned = _Field(0, "Portions planned.")
    cooked = _Field(1, "Portions cooked.")
    served = _Field(2, "Portions served.")
    discarded = _Field(3, "Portions thrown away that nobody was served.")
    unserved = _Field(4, "What part of what was cooked was thrown away unserved. Absent: of nothing both is recorded.")
    plate_waste = _Field(5, "What part of what was served came back. Absent: of nothing both is recorded.")
    costs = _Field(6, "What was paid, once for each choice of components that was recorded.")
    costs_complete = _Field(7, "Whether the cost of every meal is recorded.")


class ActualPortions(_Record):
    """How many portions of one menu in one size were cooked, served and thrown away."""
    __slots__ = ()
    _key = "plan.ActualPortions"
    __match_args__ = ("menu_id", "menu_version", "portion", "audience", "cooked", "served", "discarded",)

    def __new__(cls, *, menu_id, menu_version=0, portion=None, audience=None, cooked=None, served=None, discarded=None):
        return _make(cls, "plan.ActualPortions", menu_id, menu_version, portion, audience, cooked, served, discarded)

    menu_id = _Field(0, "The menu that was cooked.")
    menu_version = _Field(1, "The version of it that the assignment planned, else the one there was; 0 until the kitchen writes it in.")
    portion = _Field(2, "The size. Absent: the reference portion.")
    audience = _Field(3, "Who got them. Absent: everybody the assignment is for.")
    cooked = _Field(4, "Portions cooked.")
    served = _Field(5, "Portions served.")
    discarded = _Field(6, "Portions thrown away that nobody was served.")


class ActualPurchase(_Record):
    """What was bought of one ingredient."""
    __slots__ = ()
    _key = "plan.ActualPurchase"
    __match_args__ = ("ingredient_id", "purchase_form_id", "quantity", "amount", "supplier",)

    def __new__(cls, *, ingredient_id, purchase_form_id=None, quantity, amount=None, supplier=None):
        return _make(cls, "plan.ActualPurchase", ingredient_id, purchase_form_id, quantity, amount, supplier)

    ingredient_id = _Field(0, "The ingredient.")
    purchase_form_id = _Field(1, "The form it was bought in. Absent: not said.")
    quantity = _Field(2, "How much, as purchased.")
    amount = _Field(3, "What was paid for it. Absent: not recorded.")
    supplier = _Field(4, "Who sold it.")


class ActualReport(_Record):
    """What some days of a plan were to serve, beside what really happened."""
    __slots__ = ()
    _key = "plan.ActualReport"
    __match_args__ = ("days", "weeks", "whole", "missing", "gaps",)

    def __new__(cls, *, days, weeks, whole, missing, gaps):
        return _make(cls, "plan.ActualReport", days, weeks, whole, missing, gaps)

    days = _Field(0, "Each day on which something is planned, in order.")
    weeks = _Field(1, "Each week, Monday to Sunday within the days of the report, on which something is planned.")
    whole = _Field(2, "All days together.")
    missing = _Field(3, "Everything that nobody recorded, by day, meal and assignment.")
    gaps = _Field(4, "What was planned or served and could not be calculated.")


class ActualSpan(_Record):
    """Some days as they were planned and as they were."""
    __slots__ = ()
    _key = "plan.ActualSpan"
    __match_args__ = ("first", "last", "planned", "served", "nothing_served", "figures", "audiences",)

    def __new__(cls, *, first, last, planned, served, nothing_served=None, figures, audiences):
        return _make(cls, "plan.ActualSpan", first, last, planned, served, nothing_served, figures, audiences)

    first = _Field(0, "The first day.")
    last = _Field(1, "The last day.")
    planned = _Field(2, "What was planned. Records of what happened change nothing about it.")
    served = _Field(3, "What the portions hold that were served, and what they cost at the prices of the plan. Where nobody recorded how\nmany that were, it is not `counted` and no sum has an upper end. Of portions that were recorded of several audiences\ntogether each has its share, as `figures` of the audience tells.")
    nothing_served = _Field(4, "Why `served` has no nutrient at all, not even a zero. Absent: it has.")
    figures = _Field(5, "What is recorded, of everybody.")
    audiences = _Field(6, "What is recorded of each audience, by key; of nobody known comes first.")


class ActualUpdate(_Record):
    """What is to be corrected about what was recorded. A field that is absent stays as it is; `clear` names those that are
    to be absent. A list takes the place of the one there was.
    """
    __slots__ = ()
    _key = "plan.ActualUpdate"
    __match_args__ = ("id", "expected_version", "portions", "plate_waste_kg", "cost", "bought", "notes", "clear",)

    def __new__(cls, *, id, expected_version, portions=None, plate_waste_kg=None, cost=None, bought=None, notes=None, clear=()):
        return _make(cls, "plan.ActualUpdate", id, expected_version, portions, plate_waste_kg, cost, bought, notes, clear)

    id = _Field(0, "The assignment.")
    expected_version = _Field(1, "The version it was seen at; if somebody changed it since, nothing is written.")
    portions = _Field(2, "How many portions.")
    plate_waste_kg = _Field(3, "Kilograms left on the trays.")
    cost = _Field(4, "What it cost.")
    bought = _Field(5, "What was bought for it.")
    notes = _Field(6, "What else there is to say.")
    clear = _Field(7, "Fields that are to be absent, by their names in JSON or in snake case.")

    @staticmethod
    def new(id, expected_version):
        """An update that changes nothing yet."""
        return _call("plan.ActualUpdate.new", id, expected_version)


class AlternativeTray(_Record):
    """Another tray of an assignment, for those of its people who need one.

    Its portions stand beside those of the assignment's own menu: each number is that of the plates that are cooked, and
    together they are what is served.
    """
    __slots__ = ()
    _key = "plan.AlternativeTray"
    __match_args__ = ("diet", "menu_id", "menu_version", "portions", "substitution",)

    def __new__(cls, *, diet, menu_id, menu_version=0, portions=(), substitution=None):
        return _make(cls, "plan.AlternativeTray", diet, menu_id, menu_version, portions, substitution)

    diet = _Field(0, "For whom: a special diet of the programme, by its name. Each has one tray.")
    menu_id = _Field(1, "The menu.")
    menu_version = _Field(2, "The version of the menu that is planned; 0 until the kitchen writes in the current one.")
    portions = _Field(3, "How many portions of each size.")
    substitution = _Field(4, "What the menu stands in for, once the plan is published. Only the kitchen writes it.")


class Assignment(_Record):
    """One menu of a plan, served at one meal of one day.

    Its slot is the day, the meal, the audience and the site. An absent audience or site stands for all of them.
    """
    __slots__ = ()
    _key = "plan.Assignment"
    __match_args__ = ("id", "plan_id", "date", "meal_type", "audience", "site", "menu_id", "menu_version", "portions", "alternatives", "substitution", "notes", "created_at", "updated_at", "created_by", "updated_by", "version",)

    def __new__(cls, *, id=_LEFT_OUT, plan_id, date, meal_type, audience=None, site=None, menu_id, menu_version=0, portions=(), alternatives=(), substitution=None, notes=None, created_at=None, updated_at=None, created_by=None, updated_by=None, version=0):
        return _make(cls, "plan.Assignment", id, plan_id, date, meal_type, audience, site, menu_id, menu_version, portions, alternatives, substitution, notes, created_at, updated_at, created_by, updated_by, version)

    id = _Field(0, "Its id. Empty: the kitchen makes one when it is stored.")
    plan_id = _Field(1, "The plan it belongs to.")
    date = _Field(2, "The day it is eaten.")
    meal_type = _Field(3, "The meal.")
    audience = _Field(4, "Whom it is for. Absent: every audience of the programme.")
    site = _Field(5, "Where it goes. Absent: every site of the programme.")
    menu_id = _Field(6, "The menu.")
    menu_version = _Field(7, "The version of the menu that is planned; 0 until the kitchen writes in the current one.")
    portions = _Field(8, "How many portions of each size, those of other trays not among them.")
    alternatives = _Field(9, "Other trays, for those of its people with a special diet, with their own portions.")
    substitution = _Field(10, "What the menu stands in for, once the plan is published. Only the kitchen writes it.")
    notes = _Field(11, "A word to the cooks.")
    created_at = _Field(12, "When it was created.")
    updated_at = _Field(13, "When it was last changed.")
    created_by = _Field(14, "Who created it.")
    updated_by = _Field(15, "Who changed it last.")
    version = _Field(16, "Counts its changes; 0 before it is stored.")

    @staticmethod
    def new(id, plan_id, date, meal_type, menu_id):
        """A menu for everybody at one meal, without portions."""
        return _call("plan.Assignment.new", id, plan_id, date, meal_type, menu_id)

    def total_portions(self):
        """Portions of all sizes and trays together."""
        return _call("plan.Assignment.total_portions", self)

    def duplicate(self, plan_id, date):
        """A copy in a plan on a day, without an id: meal, people, site, portions, other trays and notes stay. A menu that was substituted
        is the one that was planned again, because what was missing that day is no part of the plan.
        """
        return _call("plan.Assignment.duplicate", self, plan_id, date)


class AudienceActual(_Record):
    """What is recorded of one audience."""
    __slots__ = ()
    _key = "plan.AudienceActual"
    __match_args__ = ("audience", "figures", "nothing_served",)

    def __new__(cls, *, audience=None, figures, nothing_served=None):
        return _make(cls, "plan.AudienceActual", audience, figures, nothing_served)

    audience = _Field(0, "The audience. Absent: the programme does not say who gets these portions.")
    figures = _Field(1, "Its figures. Of portions that were recorded of several audiences together its share is told apart.")
    nothing_served = _Field(2, "Why it has no means in what was served. Absent: it has.")


class AudienceMeans(_Record):
    """What one person of an audience gets on a feeding day, in the mean."""
    __slots__ = ()
    _key = "plan.AudienceMeans"
    __match_args__ = ("audience", "portions", "heads", "nutrients", "cost",)

    def __new__(cls, *, audience=None, portions, heads, nutrients, cost):
        return _make(cls, "plan.AudienceMeans", audience, portions, heads, nutrients, cost)

    audience = _Field(0, "The audience. Absent: plates of which the programme does not say who gets them.")
    portions = _Field(1, "Its plates.")
    heads = _Field(2, "Its heads, counted anew on each feeding day: the most plates of any one meal of the day. With one meal a day\nthey are its plates.")
    nutrients = _Field(3, "Σ portions × value / heads of every nutrient.")
    cost = _Field(4, "Σ portions × cost / heads, one division.")

    def mean(self, nutrient):
        """The mean of a nutrient."""
        return _call("plan.AudienceMeans.mean", self, nutrient)


class AudienceVerdicts(_Record):
    """What a standard says about what one audience is served."""
    __slots__ = ()
    _key = "plan.AudienceVerdicts"
    __match_args__ = ("audience", "meals", "days", "weeks", "windows",)

    def __new__(cls, *, audience, meals, days, weeks, windows=None):
        return _make(cls, "plan.AudienceVerdicts", audience, meals, days, weeks, windows)

    audience = _Field(0, "The audience.")
    meals = _Field(1, "Each meal by the rules for a meal, in order; a menu in a size once.")
    days = _Field(2, "Each feeding day by the rules for a day.")
    weeks = _Field(3, "Each week, Monday to Sunday within the plan, by the rules for a period.")
    windows = _Field(4, "All days of the plan by the rules that count dishes in windows of days, which weeks do not bound. Absent: the\nstandard has none.")


class BatchPortions(_Record):
    """How many portions of one size are cooked."""
    __slots__ = ()
    _key = "plan.BatchPortions"
    __match_args__ = ("portion", "planned", "extra", "samples",)

    def __new__(cls, *, portion=None, planned, extra, samples):
        return _make(cls, "plan.BatchPortions", portion, planned, extra, samples)

    portion = _Field(0, "The size. Absent: the reference portion.")
    planned = _Field(1, "Portions planned.")
    extra = _Field(2, "Portions beyond.")
    samples = _Field(3, "Portions kept as food samples.")

    def total(self):
        """All of them."""
        return _call("plan.BatchPortions.total", self)


class BudgetUse(_Record):
    """A plan against the budget of its whole programme, of which other plans take their part too."""
    __slots__ = ()
    _key = "plan.BudgetUse"
    __match_args__ = ("budget", "cost", "variance", "verdict",)

    def __new__(cls, *, budget, cost, variance, verdict):
        return _make(cls, "plan.BudgetUse", budget, cost, variance, verdict)

    budget = _Field(0, "What there is to spend from the programme's first day to its last.")
    cost = _Field(1, "What the plan costs.")
    variance = _Field(2, "Cost less budget, at twelve decimal places: below zero is left, above zero is too much.")
    verdict = _Field(3, "Whether the plan by itself keeps the budget.")


class CalendarDay(_Record):
    """One day of a programme's calendar."""
    __slots__ = ()
    _key = "plan.CalendarDay"
    __match_args__ = ("date", "weekday", "kind", "holidays", "assignments", "slots", "misplaced", "portions", "miscounts",)

    def __new__(cls, *, date, weekday, kind, holidays, assignments, slots, misplaced, portions, miscounts=()):
        return _make(cls, "plan.CalendarDay", date, weekday, kind, holidays, assignments, slots, misplaced, portions, miscounts)

    date = _Field(0, "The day.")
    weekday = _Field(1, "Its day of the week.")
    kind = _Field(2, "Whether the programme feeds on it, and if not, why.")
    holidays = _Field(3, "The names of its holidays, also where the programme would not feed anyway.")
    assignments = _Field(4, "What is planned, by meal, audience, site and id; what is for all audiences or sites comes first.")
    slots = _Field(5, "The cells to fill: every audience at every meal. None unless the programme feeds on the day.")
    misplaced = _Field(6, "Assignments that fit no slot: the programme does not feed on the day, has no such meal, audience or site, or\ndoes not feed that audience at that site.")
    portions = _Field(7, "Portions of all sizes and assignments together.")
    miscounts = _Field(8, "Assignments with fewer or more portions than the people they are for, in their order. Where the programme does not\ncount those, nothing is said.")


class CalendarSlot(_Record):
    """One audience at one meal of a day."""
    __slots__ = ()
    _key = "plan.CalendarSlot"
    __match_args__ = ("meal_type", "audience", "state", "assignment_ids", "empty_sites", "doubled_sites",)

    def __new__(cls, *, meal_type, audience=None, state, assignment_ids, empty_sites, doubled_sites):
        return _make(cls, "plan.CalendarSlot", meal_type, audience, state, assignment_ids, empty_sites, doubled_sites)

    meal_type = _Field(0, "The meal.")
    audience = _Field(1, "The audience. Absent: everybody, for a programme that lists no audiences.")
    state = _Field(2, "How it is filled.")
    assignment_ids = _Field(3, "The assignments that feed it.")
    empty_sites = _Field(4, "Its sites that nothing is assigned to.")
    doubled_sites = _Field(5, "Its sites that more than one menu is assigned to.")


class CeilingNotJudged(_Record):
    """A ceiling that the costs of a plan cannot be judged by."""
    __slots__ = ()
    _key = "plan.CeilingNotJudged"
    __match_args__ = ("ceiling", "code", "message",)

    def __new__(cls, *, ceiling, code, message):
        return _make(cls, "plan.CeilingNotJudged", ceiling, code, message)

    ceiling = _Field(0, "Its name.")
    code = _Field(1, "The stable code of the error: `cost.basis`.")
    message = _Field(2, "The sentence for people, in English.")


class ConflictKind(_Choice):
    """How two assignments meet.

    - `SAME_SLOT`: They name the same audience and site.
    - `OVERLAP`: One or each of them is for all audiences or all sites, the ones of the other among them.
    """

    SAME_SLOT = "SAME_SLOT"
    OVERLAP = "OVERLAP"


class CriticalLimit(_Record):
    """A limit that keeps food safe, checked with a thermometer or a clock."""
    __slots__ = ()
    _key = "plan.CriticalLimit"
    __match_args__ = ("key", "side", "value", "unit", "source",)

    def __new__(cls, *, key, side, value, unit, source):
        return _make(cls, "plan.CriticalLimit", key, side, value, unit, source)

    key = _Field(0, "Its key. The sheet knows `core_temperature`, `hot_holding` and `cook_to_eat`, of what is cooked, and\n`cold_holding`, of what is not; others are for every dish.")
    side = _Field(1, "On which side of the value food is safe.")
    value = _Field(2, "The value.")
    unit = _Field(3, "Its unit: `°C`, `min`.")
    source = _Field(4, "Where it comes from.")

    @staticmethod
    def standard():
        """Core 75 °C, hot 60 °C, cold 5 °C, eaten within 4 hours of cooking; each with its source."""
        return _call("plan.CriticalLimit.standard")


class Cycle(_Record):
    """A cycle laid over some days."""
    __slots__ = ()
    _key = "plan.Cycle"
    __match_args__ = ("assignments", "unplaced",)

    def __new__(cls, *, assignments, unplaced):
        return _make(cls, "plan.Cycle", assignments, unplaced)

    assignments = _Field(0, "What is served, by day and the order of the pattern. They have no ids yet.")
    unplaced = _Field(1, "What found no day, by day; what the days ended before comes last.")


class CycleRule(_Choice):
    """What a holiday does to a cycle. Days of the week on which the programme never feeds are no days of a cycle at all.

    - `SKIP`: It uses up its day of the cycle: the menus of that day are not served.
    - `SHIFT`: The cycle waits: the next feeding day serves them.
    """

    SKIP = "SKIP"
    SHIFT = "SHIFT"


class DatedStock(_Record):
    """What is in stock from a day on."""
    __slots__ = ()
    _key = "plan.DatedStock"
    __match_args__ = ("stock", "as_of",)

    def __new__(cls, *, stock, as_of=None):
        return _make(cls, "plan.DatedStock", stock, as_of)

    stock = _Field(0, "What and how much.")
    as_of = _Field(1, "The first day whose meals it can be cooked for. Absent: every day.")


class DayNeed(_Record):
    """What one day needs."""
    __slots__ = ()
    _key = "plan.DayNeed"
    __match_args__ = ("date", "needed",)

    def __new__(cls, *, date, needed):
        return _make(cls, "plan.DayNeed", date, needed)

    date = _Field(0, "The day it is eaten.")
    needed = _Field(1, "How much.")


class DayRange(_Record):
    """Days from a first to a last, both included. They are civil days and belong to no time zone."""
    __slots__ = ()
    _key = "plan.DayRange"
    __match_args__ = ("first", "last",)

    def __new__(cls, *, first, last):
        return _make(cls, "plan.DayRange", first, last)

    first = _Field(0, "The first day.")
    last = _Field(1, "The last day.")

    @staticmethod
    def month(year, month):
        """The days of a month, 1 to 12, of a year from 1 to 9999."""
        return _call("plan.DayRange.month", year, month)

    def includes(self, date):
        """Whether a day is one of them."""
        return _call("plan.DayRange.includes", self, date)

    def days(self):
        """How many days; below 1 if the last comes before the first."""
        return _call("plan.DayRange.days", self)


class Delivery(_Record):
    """When food is delivered."""
    __slots__ = ()
    _key = "plan.Delivery"
    __match_args__ = ("lead_days", "leads", "weekly_on",)

    def __new__(cls, *, lead_days=0, leads=(), weekly_on=None):
        return _make(cls, "plan.Delivery", lead_days, leads, weekly_on)

    lead_days = _Field(0, "How many days before it is eaten; 0 is the same day.")
    leads = _Field(1, "Ingredients that come earlier or later than the rest.")
    weekly_on = _Field(2, "The one day of the week of deliveries: then food comes on the last such day that is early enough. Absent: on any\nday.")


class DishRepeats(_Record):
    """One dish and when it comes back."""
    __slots__ = ()
    _key = "plan.DishRepeats"
    __match_args__ = ("menu_id", "ingredient_id", "name", "servings", "days", "smallest_gap",)

    def __new__(cls, *, menu_id=None, ingredient_id=None, name, servings, days, smallest_gap=None):
        return _make(cls, "plan.DishRepeats", menu_id, ingredient_id, name, servings, days, smallest_gap)

    menu_id = _Field(0, "The dish; absent for an ingredient that lies on a tray by itself.")
    ingredient_id = _Field(1, "The ingredient; absent for a dish.")
    name = _Field(2, "Its name.")
    servings = _Field(3, "How often it is served.")
    days = _Field(4, "On how many days.")
    smallest_gap = _Field(5, "The fewest days from one day with it to the next; absent if there is one day.")


class IngredientLead(_Record):
    """How many days before it is eaten an ingredient is delivered."""
    __slots__ = ()
    _key = "plan.IngredientLead"
    __match_args__ = ("ingredient_id", "days",)

    def __new__(cls, *, ingredient_id, days):
        return _make(cls, "plan.IngredientLead", ingredient_id, days)

    ingredient_id = _Field(0, "The ingredient.")
    days = _Field(1, "How many days.")


class KitchenTime(_Record):
    """A time on the day of the sheet, or on a day before it."""
    __slots__ = ()
    _key = "plan.KitchenTime"
    __match_args__ = ("day_offset", "time",)

    def __new__(cls, *, day_offset, time):
        return _make(cls, "plan.KitchenTime", day_offset, time)

    day_offset = _Field(0, "0 on the day of the sheet, -1 on the day before.")
    time = _Field(1, "The time of that day.")


class MealActual(_Record):
    """What really happened at one assignment: how much was cooked, served and thrown away, and what it cost.

    Whatever is absent was not recorded. It is never taken for nothing, nor for what was planned.
    """
    __slots__ = ()
    _key = "plan.MealActual"
    __match_args__ = ("id", "plan_id", "portions", "plate_waste_kg", "cost", "bought", "notes", "created_at", "updated_at", "created_by", "updated_by", "version",)

    def __new__(cls, *, id, plan_id=_LEFT_OUT, portions=(), plate_waste_kg=None, cost=None, bought=(), notes=None, created_at=None, updated_at=None, created_by=None, updated_by=None, version=0):
        return _make(cls, "plan.MealActual", id, plan_id, portions, plate_waste_kg, cost, bought, notes, created_at, updated_at, created_by, updated_by, version)

    id = _Field(0, "The assignment it is about, which has one of these.")
    plan_id = _Field(1, "The plan of the assignment. Empty: the kitchen writes it in.")
    portions = _Field(2, "How many portions, by menu and size, and by audience where they were counted so.")
    plate_waste_kg = _Field(3, "Kilograms left on the trays of everybody who ate.")
    cost = _Field(4, "What it cost. Absent: what is stated of the purchases, if their amounts are.")
    bought = _Field(5, "What was bought for it.")
    notes = _Field(6, "What else there is to say.")
    created_at = _Field(7, "When it was recorded.")
    updated_at = _Field(8, "When it was last corrected.")
    created_by = _Field(9, "Who recorded it.")
    updated_by = _Field(10, "Who corrected it last.")
    version = _Field(11, "Counts its corrections; 0 before it is stored.")

    @staticmethod
    def new(assignment_id):
        """A record of an assignment that says nothing yet."""
        return _call("plan.MealActual.new", assignment_id)


class MealService(_Record):
    """One meal of the day."""
    __slots__ = ()
    _key = "plan.MealService"
    __match_args__ = ("meal_type", "service_time", "ready", "menus",)

    def __new__(cls, *, meal_type, service_time=None, ready=None, menus):
        return _make(cls, "plan.MealService", meal_type, service_time, ready, menus)

    meal_type = _Field(0, "The meal.")
    service_time = _Field(1, "When it is eaten. Absent: nobody said, and nothing has a time.")
    ready = _Field(2, "When cooking must be done, so that it is packed and delivered in time.")
    menus = _Field(3, "What is cooked, by menu.")


class MenuPlan(_Record):
    """A dated plan of a programme. What is served when stands in its assignments, which are records of their own."""
    __slots__ = ()
    _key = "plan.MenuPlan"
    __match_args__ = ("id", "program_id", "plan_name", "description", "start_date", "end_date", "status", "status_reason", "created_at", "updated_at", "created_by", "updated_by", "version",)

    def __new__(cls, *, id=_LEFT_OUT, program_id, plan_name, description=None, start_date, end_date, status=_LEFT_OUT, status_reason=None, created_at=None, updated_at=None, created_by=None, updated_by=None, version=0):
        return _make(cls, "plan.MenuPlan", id, program_id, plan_name, description, start_date, end_date, status, status_reason, created_at, updated_at, created_by, updated_by, version)

    id = _Field(0, "Its id. Empty: the kitchen makes one when it is stored.")
    program_id = _Field(1, "The programme it plans for.")
    plan_name = _Field(2, "Its name.")
    description = _Field(3, "What it is, for people.")
    start_date = _Field(4, "Its first day.")
    end_date = _Field(5, "Its last day.")
    status = _Field(6, "Where it stands.")
    status_reason = _Field(7, "Why it went there, if somebody said so.")
    created_at = _Field(8, "When it was created.")
    updated_at = _Field(9, "When it was last changed.")
    created_by = _Field(10, "Who created it.")
    updated_by = _Field(11, "Who changed it last.")
    version = _Field(12, "Counts its changes, those of its assignments not among them; 0 before it is stored.")

    def duplicate(self, id, plan_name, start_date):
        """A copy under a new id and name that begins on another day and has as many. It is a draft that was never stored.
        Errors: `plan.beyond_calendar`.
        """
        return _call("plan.MenuPlan.duplicate", self, id, plan_name, start_date)

    @staticmethod
    def new(id, program_id, name, start_date, end_date):
        """A draft."""
        return _call("plan.MenuPlan.new", id, program_id, name, start_date, end_date)

    def includes(self, date):
        """Whether a day lies between its first and its last, both included."""
        return _call("plan.MenuPlan.includes", self, date)

    def is_live(self, today):
        """Whether something of it may still be cooked: it is not over and its last day has not passed."""
        return _call("plan.MenuPlan.is_live", self, today)


class Miscount(_Record):
    """Portions that are planned for another number of people."""
    __slots__ = ()
    _key = "plan.Miscount"
    __match_args__ = ("assignment_id", "people", "portions",)

    def __new__(cls, *, assignment_id, people, portions):
        return _make(cls, "plan.Miscount", assignment_id, people, portions)

    assignment_id = _Field(0, "The assignment.")
    people = _Field(1, "The people of its audience at its site, by the programme.")
    portions = _Field(2, "The portions of all sizes and trays.")


class MissingActual(_Record):
    """Something that nobody recorded."""
    __slots__ = ()
    _key = "plan.MissingActual"
    __match_args__ = ("assignment_id", "date", "meal_type", "figure", "menu_id", "portion", "audience",)

    def __new__(cls, *, assignment_id, date, meal_type, figure, menu_id=None, portion=None, audience=None):
        return _make(cls, "plan.MissingActual", assignment_id, date, meal_type, figure, menu_id, portion, audience)

    assignment_id = _Field(0, "The assignment.")
    date = _Field(1, "Its day.")
    meal_type = _Field(2, "Its meal.")
    figure = _Field(3, "What was not recorded.")
    menu_id = _Field(4, "The menu, of a number of portions.")
    portion = _Field(5, "The size, of a number of portions. Absent: the reference portion.")
    audience = _Field(6, "The audience, of a number of portions.")


class NothingServed(_Choice):
    """Why nothing is known of what served portions hold.

    - `NOT_RECORDED`: Nobody recorded how many portions were served; `missing` names them.
    - `NO_PORTIONS`: It is recorded that no portion was served.
    - `NOT_COMPUTED`: What was served could not be calculated; `gaps` says why.
    """

    NOT_RECORDED = "NOT_RECORDED"
    NO_PORTIONS = "NO_PORTIONS"
    NOT_COMPUTED = "NOT_COMPUTED"


class NutrientMean(_Record):
    """The mean of a nutrient."""
    __slots__ = ()
    _key = "plan.NutrientMean"
    __match_args__ = ("nutrient", "mean",)

    def __new__(cls, *, nutrient, mean):
        return _make(cls, "plan.NutrientMean", nutrient, mean)

    nutrient = _Field(0, "The nutrient; the key carries the unit.")
    mean = _Field(1, "For one person on one feeding day.")


class ParsedActual(_Record):
    """What really happened read from JSON, or what is wrong with the text."""
    __slots__ = ()
    _key = "plan.ParsedActual"
    __match_args__ = ("actual", "violations",)

    def __new__(cls, *, actual=None, violations):
        return _make(cls, "plan.ParsedActual", actual, violations)

    actual = _Field(0, "The record; present exactly if nothing is wrong.")
    violations = _Field(1, "Everything that is wrong.")

    def into_result(self):
        """The record, or one error `actual.invalid` whose details list every violation."""
        return _call("plan.ParsedActual.into_result", self)


class ParsedActualUpdate(_Record):
    """A correction read from JSON, or what is wrong with the text."""
    __slots__ = ()
    _key = "plan.ParsedActualUpdate"
    __match_args__ = ("update", "violations",)

    def __new__(cls, *, update=None, violations):
        return _make(cls, "plan.ParsedActualUpdate", update, violations)

    update = _Field(0, "The update; present exactly if nothing is wrong.")
    violations = _Field(1, "Everything that is wrong.")

    def into_result(self):
        """The update, or one error `actual.invalid` whose details list every violation."""
        return _call("plan.ParsedActualUpdate.into_result", self)


class ParsedAssignment(_Record):
    """An assignment read from JSON, or what is wrong with the text."""
    __slots__ = ()
    _key = "plan.ParsedAssignment"
    __match_args__ = ("assignment", "violations",)

    def __new__(cls, *, assignment=None, violations):
        return _make(cls, "plan.ParsedAssignment", assignment, violations)

    assignment = _Field(0, "The assignment; present exactly if nothing is wrong.")
    violations = _Field(1, "Everything that is wrong.")

    def into_result(self):
        """The assignment, or one error `assignment.invalid` whose details list every violation."""
        return _call("plan.ParsedAssignment.into_result", self)


class ParsedPlan(_Record):
    """A plan read from JSON, or what is wrong with the text."""
    __slots__ = ()
    _key = "plan.ParsedPlan"
    __match_args__ = ("plan", "violations",)

    def __new__(cls, *, plan=None, violations):
        return _make(cls, "plan.ParsedPlan", plan, violations)

    plan = _Field(0, "The plan; present exactly if nothing is wrong.")
    violations = _Field(1, "Everything that is wrong.")

    def into_result(self):
        """The plan, or one error `plan.invalid` whose details list every violation."""
        return _call("plan.ParsedPlan.into_result", self)


class ParsedPlanUpdate(_Record):
    """An update of a plan read from JSON, or what is wrong with the text."""
    __slots__ = ()
    _key = "plan.ParsedPlanUpdate"
    __match_args__ = ("update", "violations",)

    def __new__(cls, *, update=None, violations):
        return _make(cls, "plan.ParsedPlanUpdate", update, violations)

    update = _Field(0, "The update; present exactly if nothing is wrong.")
    violations = _Field(1, "Everything that is wrong.")

    def into_result(self):
        """The update, or one error `plan.invalid` whose details list every violation."""
        return _call("plan.ParsedPlanUpdate.into_result", self)


class PlanBudget(_Record):
    """What a plan costs against what its programme may spend."""
    __slots__ = ()
    _key = "plan.PlanBudget"
    __match_args__ = ("total", "ceilings", "not_judged",)

    def __new__(cls, *, total=None, ceilings, not_judged):
        return _make(cls, "plan.PlanBudget", total, ceilings, not_judged)

    total = _Field(0, "Against the programme's whole budget; absent where it states none.")
    ceilings = _Field(1, "Every ceiling of the programme for each audience on each day, or in each week.")
    not_judged = _Field(2, "Ceilings that these costs cannot be judged by.")


class PlanReport(_Record):
    """Everything that is computed about a plan."""
    __slots__ = ()
    _key = "plan.PlanReport"
    __match_args__ = ("plan_id", "totals", "verdicts", "variety", "budget", "special_diets", "gaps",)

    def __new__(cls, *, plan_id, totals, verdicts, variety, budget, special_diets, gaps):
        return _make(cls, "plan.PlanReport", plan_id, totals, verdicts, variety, budget, special_diets, gaps)

    plan_id = _Field(0, "The plan.")
    totals = _Field(1, "What it serves and costs, and the means of each audience.")
    verdicts = _Field(2, "What the standard says, by audience.")
    variety = _Field(3, "How much its dishes differ.")
    budget = _Field(4, "What it costs against what may be spent.")
    special_diets = _Field(5, "Trays that are not proved to fit the special diets of those who get them.")
    gaps = _Field(6, "What is planned and not counted, or counted in another version than was planned. The verdicts are those of what is\ncounted.")


class PlanServings(_Record):
    """The plates of some days of a plan, and what could not be made a plate."""
    __slots__ = ()
    _key = "plan.PlanServings"
    __match_args__ = ("range", "currency", "servings", "gaps",)

    def __new__(cls, *, range, currency, servings, gaps):
        return _make(cls, "plan.PlanServings", range, currency, servings, gaps)

    range = _Field(0, "The days.")
    currency = _Field(1, "The currency of every cost.")
    servings = _Field(2, "The plates, by day, meal, menu and assignment; those of one in the order of its sizes and the programme's audiences.")
    gaps = _Field(3, "What is planned and not counted in any plate, or counted in another version than was planned: it leaves the totals\nof its day without an upper end.")


class PlanStatus(_Choice):
    """Where a plan stands in its workflow.

    - `DRAFT`: It is being written.
    - `REVIEW`: Somebody looks it over.
    - `APPROVED`: It is signed.
    - `PUBLISHED`: The schools and the kitchen can see it.
    - `ACTIVE`: It is being cooked.
    - `COMPLETED`: It is over.
    - `CANCELLED`: It was given up.
    - `ARCHIVED`: It is kept for the record only.
    """

    DRAFT = "DRAFT"
    REVIEW = "REVIEW"
    APPROVED = "APPROVED"
    PUBLISHED = "PUBLISHED"
    ACTIVE = "ACTIVE"
    COMPLETED = "COMPLETED"
    CANCELLED = "CANCELLED"
    ARCHIVED = "ARCHIVED"

    def is_over(self):
        """Whether nothing of the plan will be cooked any more: completed, cancelled or archived."""
        return _call("plan.PlanStatus.is_over", self)

    def may_become(self, to):
        """Whether a plan that stands here may go there in one step."""
        return _call("plan.PlanStatus.may_become", self, to)

    def is_open(self):
        """Whether what the plan assigns may still be written: it is a draft. From the review on, whoever signs a plan signs
        what was sent in.
        """
        return _call("plan.PlanStatus.is_open", self)

    def is_signed(self):
        """Whether the plan is signed and not over: what it assigns will be cooked."""
        return _call("plan.PlanStatus.is_signed", self)

    def is_published(self):
        """Whether schools and kitchen rely on the plan, so that a menu can only be substituted, with a reason."""
        return _call("plan.PlanStatus.is_published", self)

    def is_served(self):
        """Whether meals of the plan may have been served, so that it can be told what really happened: it is published,
        active or completed.
        """
        return _call("plan.PlanStatus.is_served", self)


class PlanTotals(_Record):
    """What a plan serves: by day, by week and as a whole."""
    __slots__ = ()
    _key = "plan.PlanTotals"
    __match_args__ = ("days", "weeks", "plan",)

    def __new__(cls, *, days, weeks, plan):
        return _make(cls, "plan.PlanTotals", days, weeks, plan)

    days = _Field(0, "Each day on which something is planned, in order. A day without feeding is absent.")
    weeks = _Field(1, "Each week, Monday to Sunday within the days of the plan, on which something is planned.")
    plan = _Field(2, "All days together.")


class PlanTransition(_Record):
    """One step a plan may take in its workflow."""
    __slots__ = ()
    _key = "plan.PlanTransition"
    __match_args__ = ("from_", "to", "decides", "needs_reason",)

    def __new__(cls, *, from_, to, decides, needs_reason):
        return _make(cls, "plan.PlanTransition", from_, to, decides, needs_reason)

    from_ = _Field(0, "Where the plan stands.")
    to = _Field(1, "Where it goes.")
    decides = _Field(2, "Whether only those may do it who answer for the plan. Otherwise whoever writes plans may.")
    needs_reason = _Field(3, "Whether it must say why.")


class PlanUpdate(_Record):
    """What is to change about a plan. A field that is absent stays as it is; `clear` names those that are to be absent.
    Where it stands in its workflow is not changed here.
    """
    __slots__ = ()
    _key = "plan.PlanUpdate"
    __match_args__ = ("id", "expected_version", "plan_name", "description", "start_date", "end_date", "clear",)

    def __new__(cls, *, id, expected_version, plan_name=None, description=None, start_date=None, end_date=None, clear=()):
        return _make(cls, "plan.PlanUpdate", id, expected_version, plan_name, description, start_date, end_date, clear)

    id = _Field(0, "The plan.")
    expected_version = _Field(1, "The version it was seen at; if somebody changed it since, nothing is written.")
    plan_name = _Field(2, "Its name.")
    description = _Field(3, "What it is, for people.")
    start_date = _Field(4, "Its first day.")
    end_date = _Field(5, "Its last day.")
    clear = _Field(6, "Fields that are to be absent, by their names in JSON or in snake case.")

    @staticmethod
    def new(id, expected_version):
        """An update that changes nothing yet."""
        return _call("plan.PlanUpdate.new", id, expected_version)


class PlanVariety(_Record):
    """How much the dishes of some days differ."""
    __slots__ = ()
    _key = "plan.PlanVariety"
    __match_args__ = ("range", "servings", "dishes", "smallest_gap", "by_dish", "by_main_protein", "by_colour", "by_cooking_method", "gaps",)

    def __new__(cls, *, range, servings, dishes, smallest_gap=None, by_dish, by_main_protein, by_colour, by_cooking_method, gaps):
        return _make(cls, "plan.PlanVariety", range, servings, dishes, smallest_gap, by_dish, by_main_protein, by_colour, by_cooking_method, gaps)

    range = _Field(0, "The days.")
    servings = _Field(1, "How often any dish is served: a dish counts once at a meal of a day, to however many it goes.")
    dishes = _Field(2, "Each different dish, the most served first, then by name.")
    smallest_gap = _Field(3, "The fewest days from a serving of a dish to its next; absent if no dish is served on two days.")
    by_dish = _Field(4, "Over dishes.")
    by_main_protein = _Field(5, "Over the main proteins of the dishes that have one. A staple, a vegetable or a fruit has none and is not counted;\na protein dish that names none is unknown.")
    by_colour = _Field(6, "Over dominant colours.")
    by_cooking_method = _Field(7, "Over the ways in which the dishes themselves are cooked, those of their parts left aside.")
    gaps = _Field(8, "Menus whose dishes could not be told. They are not counted, so nothing is proved while there are any.")


class PlanVerdicts(_Record):
    """What a standard says about a plan."""
    __slots__ = ()
    _key = "plan.PlanVerdicts"
    __match_args__ = ("audiences", "unknown_audiences",)

    def __new__(cls, *, audiences, unknown_audiences):
        return _make(cls, "plan.PlanVerdicts", audiences, unknown_audiences)

    audiences = _Field(0, "Each audience that is fed, by key.")
    unknown_audiences = _Field(1, "Audiences that the standard does not know: they are not judged.")


class PlannedCeiling(_Record):
    """A ceiling judged for one audience."""
    __slots__ = ()
    _key = "plan.PlannedCeiling"
    __match_args__ = ("first", "last", "audience", "site", "judgement",)

    def __new__(cls, *, first, last, audience=None, site=None, judgement):
        return _make(cls, "plan.PlannedCeiling", first, last, audience, site, judgement)

    first = _Field(0, "The day, or the first of the week within the plan.")
    last = _Field(1, "The day, or the last of the week within the plan.")
    audience = _Field(2, "The audience; absent for plates of which nobody says who gets them.")
    site = _Field(3, "The site that fares worst; absent where all sites get the same.")
    judgement = _Field(4, "The judgement.")


class PlannedNutrient(_Record):
    """One nutrient of many plates."""
    __slots__ = ()
    _key = "plan.PlannedNutrient"
    __match_args__ = ("nutrient", "total", "gaps",)

    def __new__(cls, *, nutrient, total, gaps):
        return _make(cls, "plan.PlannedNutrient", nutrient, total, gaps)

    nutrient = _Field(0, "The nutrient; the key carries the unit.")
    total = _Field(1, "How much all plates hold together.")
    gaps = _Field(2, "The foods that make it inexact, each once.")


class PlannedPortions(_Record):
    """How many portions of one size are planned."""
    __slots__ = ()
    _key = "plan.PlannedPortions"
    __match_args__ = ("portion", "count",)

    def __new__(cls, *, portion=None, count):
        return _make(cls, "plan.PlannedPortions", portion, count)

    portion = _Field(0, "The size, one of the menu's. Absent: the reference portion.")
    count = _Field(1, "How many.")


class PlannedServing(_Record):
    """So many plates of one menu in one size, served to one audience at one meal of one day."""
    __slots__ = ()
    _key = "plan.PlannedServing"
    __match_args__ = ("assignment_id", "date", "audience", "site", "meal", "cost",)

    def __new__(cls, *, assignment_id, date, audience=None, site=None, meal, cost):
        return _make(cls, "plan.PlannedServing", assignment_id, date, audience, site, meal, cost)

    assignment_id = _Field(0, "The assignment they belong to.")
    date = _Field(1, "The day.")
    audience = _Field(2, "Who eats them. Absent: the programme does not say who gets this size.")
    site = _Field(3, "Where they go. Absent: every site of the programme.")
    meal = _Field(4, "One plate: what it contains, its dishes, what it costs by component; and how many there are.")
    cost = _Field(5, "What one plate costs on the day, without its lines.")


class PlateWaste(_Record):
    """What was left on trays against what was served, where both are recorded."""
    __slots__ = ()
    _key = "plan.PlateWaste"
    __match_args__ = ("kilograms", "served_kilograms", "percent", "complete",)

    def __new__(cls, *, kilograms, served_kilograms, percent, complete):
        return _make(cls, "plan.PlateWaste", kilograms, served_kilograms, percent, complete)

    kilograms = _Field(0, "Kilograms left on trays.")
    served_kilograms = _Field(1, "Kilograms served: portions × weight of a plate.")
    percent = _Field(2, "The one in percent of the other.")
    complete = _Field(3, "Whether both are recorded everywhere.")


class ProcurementLine(_Record):
    """One ingredient in one purchase form, delivered on one day."""
    __slots__ = ()
    _key = "plan.ProcurementLine"
    __match_args__ = ("purchase_form_name", "purchase", "days", "from_stock", "from_leftovers", "left_over",)

    def __new__(cls, *, purchase_form_name=None, purchase, days, from_stock, from_leftovers, left_over):
        return _make(cls, "plan.ProcurementLine", purchase_form_name, purchase, days, from_stock, from_leftovers, left_over)

    purchase_form_name = _Field(0, "The name of the purchase form; absent when the ingredient has none.")
    purchase = _Field(1, "What is bought and what it costs. `in_stock` is what stock and leftovers cover; a line that they cover whole\nbuys nothing. `bought` is one amount: enough for the most that may be needed, or for the least where nothing\nbounds it, and then the amount has no upper end.")
    days = _Field(2, "What each day needs of it, as purchased, in the unit of the purchase.")
    from_stock = _Field(3, "How much of the need comes from stock.")
    from_leftovers = _Field(4, "How much of the need comes from what earlier packs left.")
    left_over = _Field(5, "What is left of packs when these days are over.")


class ProcurementList(_Record):
    """What to buy for some days of plans."""
    __slots__ = ()
    _key = "plan.ProcurementList"
    __match_args__ = ("range", "orders", "total", "left_over", "complete", "gaps",)

    def __new__(cls, *, range, orders, total, left_over, complete, gaps):
        return _make(cls, "plan.ProcurementList", range, orders, total, left_over, complete, gaps)

    range = _Field(0, "The days that are eaten.")
    orders = _Field(1, "What to order, by day of delivery and supplier, the unknown one last.")
    total = _Field(2, "What all of it costs; without an upper end where a price or a quantity is missing.")
    left_over = _Field(3, "What is left of packs and stock after the last day, of the ingredients on the list.")
    complete = _Field(4, "Whether nothing is missing.")
    gaps = _Field(5, "What is missing.")


class ProcurementOptions(_Record):
    """How the procurement list of some days is made. The default: everything comes on the day it is eaten, nothing is in
    stock, no optional line is taken and no portion is cooked beyond the plan.
    """
    __slots__ = ()
    _key = "plan.ProcurementOptions"
    __match_args__ = ("delivery", "stock", "choices", "spare",)

    def __new__(cls, *, delivery=_LEFT_OUT, stock=(), choices=(), spare=_LEFT_OUT):
        return _make(cls, "plan.ProcurementOptions", delivery, stock, choices, spare)

    delivery = _Field(0, "When it is delivered.")
    stock = _Field(1, "What is there and need not be bought.")
    choices = _Field(2, "Optional lines taken and substitutes chosen.")
    spare = _Field(3, "Portions cooked beyond those planned.")


class ProductionDish(_Record):
    """One recipe of a menu: its ingredients and steps."""
    __slots__ = ()
    _key = "plan.ProductionDish"
    __match_args__ = ("menu_id", "menu_name", "within", "recipe_factor", "ingredients", "start", "end", "cooked", "minutes_to_eating", "held_too_long", "steps", "limits",)

    def __new__(cls, *, menu_id, menu_name, within, recipe_factor=None, ingredients, start=None, end=None, cooked=None, minutes_to_eating=None, held_too_long=None, steps, limits):
        return _make(cls, "plan.ProductionDish", menu_id, menu_name, within, recipe_factor, ingredients, start, end, cooked, minutes_to_eating, held_too_long, steps, limits)

    menu_id = _Field(0, "The dish.")
    menu_name = _Field(1, "Its name.")
    within = _Field(2, "The names of what it is a part of, the menu first. Empty for the menu itself.")
    recipe_factor = _Field(3, "How many times its recipe is cooked. Absent: no line of its own tells.")
    ingredients = _Field(4, "Its own ingredients, for all portions.")
    start = _Field(5, "When its first step starts. Absent: how long it takes is not known.")
    end = _Field(6, "When it must be done.")
    cooked = _Field(7, "When its cooking ends: with the last step that is at least as hot as the limit `hot_holding`; with its last step\nwhere none has a temperature. Absent: it is not cooked, or nobody can tell, as where its steps only cool it or it\nhas neither steps nor times.")
    minutes_to_eating = _Field(8, "Minutes from the end of cooking until it is eaten. Absent: not known, or it is not cooked.")
    held_too_long = _Field(9, "Whether that is longer than the critical limit allows. Absent: nobody can tell.")
    steps = _Field(10, "Its steps in order.")
    limits = _Field(11, "The limits to check.")


class ProductionIngredient(_Record):
    """One ingredient of a dish, for all portions."""
    __slots__ = ()
    _key = "plan.ProductionIngredient"
    __match_args__ = ("line_id", "ingredient_id", "ingredient_name", "quantity", "unit", "as_purchased", "edible", "preparation_notes",)

    def __new__(cls, *, line_id, ingredient_id, ingredient_name, quantity, unit, as_purchased, edible, preparation_notes=None):
        return _make(cls, "plan.ProductionIngredient", line_id, ingredient_id, ingredient_name, quantity, unit, as_purchased, edible, preparation_notes)

    line_id = _Field(0, "The line of the dish.")
    ingredient_id = _Field(1, "The ingredient, or the substitute in its place.")
    ingredient_name = _Field(2, "Its name.")
    quantity = _Field(3, "How much, in the unit of the line.")
    unit = _Field(4, "The unit of the line.")
    as_purchased = _Field(5, "Grams as purchased.")
    edible = _Field(6, "Grams raw and cleaned; of frying oil what is absorbed.")
    preparation_notes = _Field(7, "How it is prepared.")


class ProductionMenu(_Record):
    """One menu of a meal, for all audiences and sites."""
    __slots__ = ()
    _key = "plan.ProductionMenu"
    __match_args__ = ("menu_id", "menu_name", "menu_version", "sizes", "portions", "deliveries", "batch_factor", "dishes", "allergens",)

    def __new__(cls, *, menu_id, menu_name, menu_version, sizes, portions, deliveries, batch_factor, dishes, allergens):
        return _make(cls, "plan.ProductionMenu", menu_id, menu_name, menu_version, sizes, portions, deliveries, batch_factor, dishes, allergens)

    menu_id = _Field(0, "The menu.")
    menu_name = _Field(1, "Its name.")
    menu_version = _Field(2, "The version that is cooked.")
    sizes = _Field(3, "How many portions of each size.")
    portions = _Field(4, "Portions of all sizes together, extra ones and samples included.")
    deliveries = _Field(5, "For whom and where.")
    batch_factor = _Field(6, "How many times its recipe is cooked, by the factors of its portion sizes; lines with a quantity of their own for\na size follow that. Trays of special diets are menus of their own.")
    dishes = _Field(7, "The menu itself, then everything it is made of, each after what it is a part of.")
    allergens = _Field(8, "The allergens it is not free of: contained, maybe contained, unknown. Optional lines count always.")


class ProductionOptions(_Record):
    """How a production sheet is made."""
    __slots__ = ()
    _key = "plan.ProductionOptions"
    __match_args__ = ("service_times", "packing_minutes", "delivery_minutes", "choices", "spare", "limits", "allergens",)

    def __new__(cls, *, service_times=(), packing_minutes=0, delivery_minutes=0, choices=(), spare=_LEFT_OUT, limits=(), allergens=()):
        return _make(cls, "plan.ProductionOptions", service_times, packing_minutes, delivery_minutes, choices, spare, limits, allergens)

    service_times = _Field(0, "When each meal is eaten, where the programme does not say.")
    packing_minutes = _Field(1, "Minutes from the end of cooking to the lorry; at most a day.")
    delivery_minutes = _Field(2, "Minutes from the lorry to the plate; at most a day.")
    choices = _Field(3, "Optional lines taken and substitutes chosen.")
    spare = _Field(4, "Portions cooked beyond those planned.")
    limits = _Field(5, "The critical limits in force.")
    allergens = _Field(6, "The allergens asked about.")

    @staticmethod
    def standard():
        """The standard limits and allergens; no time for packing and delivery, no portion beyond the plan."""
        return _call("plan.ProductionOptions.standard")


class ProductionSheet(_Record):
    """What a kitchen cooks for one day, how much of it and when."""
    __slots__ = ()
    _key = "plan.ProductionSheet"
    __match_args__ = ("date", "services", "complete", "gaps",)

    def __new__(cls, *, date, services, complete, gaps):
        return _make(cls, "plan.ProductionSheet", date, services, complete, gaps)

    date = _Field(0, "The day it is eaten.")
    services = _Field(1, "The meals, in their order.")
    complete = _Field(2, "Whether nothing is missing.")
    gaps = _Field(3, "What is missing.")


class ProductionStep(_Record):
    """One step of a dish, with its times."""
    __slots__ = ()
    _key = "plan.ProductionStep"
    __match_args__ = ("step_id", "step_number", "title", "instruction", "duration", "start", "end", "temperature", "quality_check",)

    def __new__(cls, *, step_id, step_number, title=None, instruction, duration=None, start=None, end=None, temperature=None, quality_check=None):
        return _make(cls, "plan.ProductionStep", step_id, step_number, title, instruction, duration, start, end, temperature, quality_check)

    step_id = _Field(0, "The step.")
    step_number = _Field(1, "Its place.")
    title = _Field(2, "A short title.")
    instruction = _Field(3, "What to do.")
    duration = _Field(4, "Minutes it takes.")
    start = _Field(5, "When it starts.")
    end = _Field(6, "When it ends.")
    temperature = _Field(7, "Degrees Celsius.")
    quality_check = _Field(8, "What shows that it went well.")


class SafeSide(_Choice):
    """The safe side of a critical limit, the limit included.

    - `AT_LEAST`: This or more.
    - `AT_MOST`: This or less.
    """

    AT_LEAST = "AT_LEAST"
    AT_MOST = "AT_MOST"


class ServedPortions(_Record):
    """What one assignment asks for."""
    __slots__ = ()
    _key = "plan.ServedPortions"
    __match_args__ = ("assignment_id", "audience", "site", "diet", "portion", "count", "notes",)

    def __new__(cls, *, assignment_id, audience=None, site=None, diet=None, portion=None, count, notes=None):
        return _make(cls, "plan.ServedPortions", assignment_id, audience, site, diet, portion, count, notes)

    assignment_id = _Field(0, "The assignment.")
    audience = _Field(1, "Whom it is for. Absent: every audience.")
    site = _Field(2, "Where it goes. Absent: every site.")
    diet = _Field(3, "The special diet it is for. Absent: none.")
    portion = _Field(4, "The size. Absent: the reference portion.")
    count = _Field(5, "How many.")
    notes = _Field(6, "A word to the cooks.")


class ServingOptions(_Record):
    """How the plates of a plan are calculated."""
    __slots__ = ()
    _key = "plan.ServingOptions"
    __match_args__ = ("cost", "fortified", "choices",)

    def __new__(cls, *, cost, fortified=False, choices=()):
        return _make(cls, "plan.ServingOptions", cost, fortified, choices)

    cost = _Field(0, "Prices and rates. The date is not read: each day is priced at its own.")
    fortified = _Field(1, "Whether fortification programmes count that hold on the day.")
    choices = _Field(2, "What is taken of optional lines and substitutes.")


class SlotConflict(_Record):
    """Two assignments that feed the same people at the same meal."""
    __slots__ = ()
    _key = "plan.SlotConflict"
    __match_args__ = ("kind", "plan_id", "second_plan_id", "date", "meal_type", "audience", "site", "first", "second",)

    def __new__(cls, *, kind, plan_id, second_plan_id=None, date, meal_type, audience=None, site=None, first, second):
        return _make(cls, "plan.SlotConflict", kind, plan_id, second_plan_id, date, meal_type, audience, site, first, second)

    kind = _Field(0, "How they meet.")
    plan_id = _Field(1, "The plan, that of the first.")
    second_plan_id = _Field(2, "The plan of the second. Absent: the same one.")
    date = _Field(3, "The day.")
    meal_type = _Field(4, "The meal.")
    audience = _Field(5, "Whom both feed. Absent: every audience.")
    site = _Field(6, "Where both feed them. Absent: at every site.")
    first = _Field(7, "The one that was listed first.")
    second = _Field(8, "The other.")


class SlotState(_Choice):
    """How a slot is filled.

    - `FILLED`: Everybody gets one menu: no site is empty, and no assignment has fewer portions than the people it is for.
    - `PARTLY_FILLED`: Nobody gets two, but some sites get none.
    - `SHORT`: Every site gets one menu, but an assignment has no portions, or fewer than the people it is for.
    - `EMPTY`: Nobody gets anything.
    - `DOUBLED`: Some get more than one menu, at one site at least.
    """

    FILLED = "FILLED"
    PARTLY_FILLED = "PARTLY_FILLED"
    SHORT = "SHORT"
    EMPTY = "EMPTY"
    DOUBLED = "DOUBLED"


class SpanTotals(_Record):
    """What some days serve: the sums over all plates, and the means of each audience."""
    __slots__ = ()
    _key = "plan.SpanTotals"
    __match_args__ = ("first", "last", "feeding_days", "portions", "counted", "nutrients", "cost", "cost_complete", "missing_costs", "audiences",)

    def __new__(cls, *, first, last, feeding_days, portions, counted, nutrients, cost, cost_complete, missing_costs, audiences):
        return _make(cls, "plan.SpanTotals", first, last, feeding_days, portions, counted, nutrients, cost, cost_complete, missing_costs, audiences)

    first = _Field(0, "The first day.")
    last = _Field(1, "The last day.")
    feeding_days = _Field(2, "Days on which something is planned.")
    portions = _Field(3, "Plates that are counted.")
    counted = _Field(4, "Whether everything that is planned is counted, in the version that is planned. If not, no sum has an upper end, and\nmeans are those of the plates that are counted.")
    nutrients = _Field(5, "Σ portions × value of every nutrient, in the order of the registry.")
    cost = _Field(6, "Σ portions × cost, exact; each day at its own prices.")
    cost_complete = _Field(7, "Whether the cost is one number.")
    missing_costs = _Field(8, "What is not known about the cost, each fact once.")
    audiences = _Field(9, "The means of each audience, by key; the plates of nobody known come first.")

    def total(self, nutrient):
        """How much of a nutrient all plates hold together."""
        return _call("plan.SpanTotals.total", self, nutrient)

    def audience(self, audience):
        """The means of an audience."""
        return _call("plan.SpanTotals.audience", self, audience)


class SparePortions(_Record):
    """Portions that are cooked beyond those planned."""
    __slots__ = ()
    _key = "plan.SparePortions"
    __match_args__ = ("percent", "count", "samples",)

    def __new__(cls, *, percent=_LEFT_OUT, count=0, samples=0):
        return _make(cls, "plan.SparePortions", percent, count, samples)

    percent = _Field(0, "So many percent more of each size, rounded up to whole portions; 0 to 100.")
    count = _Field(1, "So many portions more of each menu at a meal, in the size most are planned of.")
    samples = _Field(2, "So many portions of each menu at a meal kept as food samples, in that size too.")


class Spread(_Record):
    """How servings spread over values."""
    __slots__ = ()
    _key = "plan.Spread"
    __match_args__ = ("counts", "unknown", "simpson",)

    def __new__(cls, *, counts, unknown, simpson=None):
        return _make(cls, "plan.Spread", counts, unknown, simpson)

    counts = _Field(0, "The servings of each value, the most first, then by value.")
    unknown = _Field(1, "Servings of which nobody said the value.")
    simpson = _Field(2, "Simpson's index 1 − Σ n(n−1) / (N(N−1)): the chance that two servings differ; 0 all the same, 1 all different.\nIts least is with every unknown as the most frequent value, its most with each a value of its own. Absent for\nfewer than two servings.")


class SpreadCount(_Record):
    """How often a value is served."""
    __slots__ = ()
    _key = "plan.SpreadCount"
    __match_args__ = ("value", "servings",)

    def __new__(cls, *, value, servings):
        return _make(cls, "plan.SpreadCount", value, servings)

    value = _Field(0, "The value: a dish's id, `CHICKEN`, `STEAM`.")
    servings = _Field(1, "How often.")


class Substitution(_Record):
    """That a menu of a published plan was replaced: by whom, when and why."""
    __slots__ = ()
    _key = "plan.Substitution"
    __match_args__ = ("original_menu_id", "original_menu_version", "reason", "substituted_at", "substituted_by",)

    def __new__(cls, *, original_menu_id, original_menu_version, reason, substituted_at, substituted_by):
        return _make(cls, "plan.Substitution", original_menu_id, original_menu_version, reason, substituted_at, substituted_by)

    original_menu_id = _Field(0, "The menu that was published. It stays the first one, however often it is replaced.")
    original_menu_version = _Field(1, "The version of it that was planned.")
    reason = _Field(2, "Why the latest menu took its place.")
    substituted_at = _Field(3, "When that was.")
    substituted_by = _Field(4, "Who did it.")


class SupplierOrder(_Record):
    """What one supplier delivers on one day."""
    __slots__ = ()
    _key = "plan.SupplierOrder"
    __match_args__ = ("delivery", "supplier", "lines", "amount",)

    def __new__(cls, *, delivery, supplier=None, lines, amount):
        return _make(cls, "plan.SupplierOrder", delivery, supplier, lines, amount)

    delivery = _Field(0, "The day of delivery.")
    supplier = _Field(1, "The supplier whose price is used. Absent: the price names none, or there is no price.")
    lines = _Field(2, "One line for each ingredient and purchase form, by name.")
    amount = _Field(3, "What the lines cost.")


class SupplyGap(_Record):
    """Something that is missing from a procurement list or a production sheet, named so that nobody takes it for nothing."""
    __slots__ = ()
    _key = "plan.SupplyGap"
    __match_args__ = ("reason", "date", "menu_id", "ingredient_id", "name",)

    def __new__(cls, *, reason, date=None, menu_id=None, ingredient_id=None, name=""):
        return _make(cls, "plan.SupplyGap", reason, date, menu_id, ingredient_id, name)

    reason = _Field(0, "What is missing.")
    date = _Field(1, "The day: of the meal, or of the delivery for what is missing about an ingredient. Absent: all days.")
    menu_id = _Field(2, "The menu.")
    ingredient_id = _Field(3, "The ingredient.")
    name = _Field(4, "The name of the ingredient or the menu, its id where it has none.")


class SupplyGapReason(_Record):
    """What is missing."""
    __slots__ = ()
    _key = "plan.SupplyGapReason"

    def __new__(cls, *args, **fields):
        raise TypeError("make one of its variants, such as " + cls._first())


@_variant
class _SupplyGapReason__NothingPlanned(SupplyGapReason):
    """Nothing is planned on these days."""
    __slots__ = ()
    _key = "plan.SupplyGapReason.NothingPlanned"
    __match_args__ = ()

    def __new__(cls):
        return _make(cls, "plan.SupplyGapReason.NothingPlanned")



@_variant
class _SupplyGapReason__Competing(SupplyGapReason):
    """A menu of one plan is for people whom another plan feeds at the same meal, and is not counted."""
    __slots__ = ()
    _key = "plan.SupplyGapReason.Competing"
    __match_args__ = ("assignment_id", "plan_id", "other_assignment_id", "other_plan_id",)

    def __new__(cls, *, assignment_id, plan_id, other_assignment_id, other_plan_id):
        return _make(cls, "plan.SupplyGapReason.Competing", assignment_id, plan_id, other_assignment_id, other_plan_id)

    assignment_id = _Field(0, "The assignment that is not counted.")
    plan_id = _Field(1, "Its plan.")
    other_assignment_id = _Field(2, "The other assignment.")
    other_plan_id = _Field(3, "The plan of the other.")


@_variant
class _SupplyGapReason__NoPortions(SupplyGapReason):
    """A menu is planned and nobody said for how many."""
    __slots__ = ()
    _key = "plan.SupplyGapReason.NoPortions"
    __match_args__ = ("assignment_id",)

    def __new__(cls, *, assignment_id):
        return _make(cls, "plan.SupplyGapReason.NoPortions", assignment_id)

    assignment_id = _Field(0, "The assignment.")


@_variant
class _SupplyGapReason__NotComputed(SupplyGapReason):
    """It could not be calculated, and nothing of it is counted."""
    __slots__ = ()
    _key = "plan.SupplyGapReason.NotComputed"
    __match_args__ = ("code", "path", "message",)

    def __new__(cls, *, code, path, message):
        return _make(cls, "plan.SupplyGapReason.NotComputed", code, path, message)

    code = _Field(0, "The stable code of the error.")
    path = _Field(1, "Where: `ingredients[3]`.")
    message = _Field(2, "The sentence for people, in English.")


@_variant
class _SupplyGapReason__Fact(SupplyGapReason):
    """A price, or a fact about the quantity."""
    __slots__ = ()
    _key = "plan.SupplyGapReason.Fact"
    __match_args__ = ("missing",)

    def __new__(cls, *, missing):
        return _make(cls, "plan.SupplyGapReason.Fact", missing)

    missing = _Field(0, "The fact.")


@_variant
class _SupplyGapReason__StockNotCounted(SupplyGapReason):
    """What is in stock is in a unit that leads to no purchase: it is not subtracted."""
    __slots__ = ()
    _key = "plan.SupplyGapReason.StockNotCounted"
    __match_args__ = ("missing",)

    def __new__(cls, *, missing):
        return _make(cls, "plan.SupplyGapReason.StockNotCounted", missing)

    missing = _Field(0, "The fact that would lead there.")


@_variant
class _SupplyGapReason__StockUnknown(SupplyGapReason):
    """What is in stock is of a food that is not there, or in a purchase form or a unit that nobody knows: it is not
    subtracted.
    """
    __slots__ = ()
    _key = "plan.SupplyGapReason.StockUnknown"
    __match_args__ = ("code", "path", "message",)

    def __new__(cls, *, code, path, message):
        return _make(cls, "plan.SupplyGapReason.StockUnknown", code, path, message)

    code = _Field(0, "The stable code of the error.")
    path = _Field(1, "Where, in the options: `stock[3].stock.purchaseFormId`.")
    message = _Field(2, "The sentence for people, in English.")


@_variant
class _SupplyGapReason__ServiceTime(SupplyGapReason):
    """When the meal is eaten."""
    __slots__ = ()
    _key = "plan.SupplyGapReason.ServiceTime"
    __match_args__ = ()

    def __new__(cls):
        return _make(cls, "plan.SupplyGapReason.ServiceTime")



@_variant
class _SupplyGapReason__StepDuration(SupplyGapReason):
    """How long a step takes. What comes before it has no time either, unless the menu says how long it takes in all."""
    __slots__ = ()
    _key = "plan.SupplyGapReason.StepDuration"
    __match_args__ = ("step_number",)

    def __new__(cls, *, step_number):
        return _make(cls, "plan.SupplyGapReason.StepDuration", step_number)

    step_number = _Field(0, "The step.")


@_variant
class _SupplyGapReason__Duration(SupplyGapReason):
    """How long a menu takes: it has neither steps nor times."""
    __slots__ = ()
    _key = "plan.SupplyGapReason.Duration"
    __match_args__ = ()

    def __new__(cls):
        return _make(cls, "plan.SupplyGapReason.Duration")



@_variant
class _SupplyGapReason__Amount(SupplyGapReason):
    """How much of an ingredient goes in."""
    __slots__ = ()
    _key = "plan.SupplyGapReason.Amount"
    __match_args__ = ()

    def __new__(cls):
        return _make(cls, "plan.SupplyGapReason.Amount")



@_variant
class _SupplyGapReason__OtherVersion(SupplyGapReason):
    """The version that is planned is not there. It is calculated with another one, and no sum has an upper end."""
    __slots__ = ()
    _key = "plan.SupplyGapReason.OtherVersion"
    __match_args__ = ("planned", "used",)

    def __new__(cls, *, planned, used):
        return _make(cls, "plan.SupplyGapReason.OtherVersion", planned, used)

    planned = _Field(0, "The version that is planned.")
    used = _Field(1, "The version that is calculated with.")


class TrayFinding(_Record):
    """A tray that does not fit a special diet of those who get it, or of which nobody can tell."""
    __slots__ = ()
    _key = "plan.TrayFinding"
    __match_args__ = ("assignment_id", "date", "meal_type", "audience", "diet", "heads", "menu_id", "is_alternative", "verdict", "violation", "ingredients",)

    def __new__(cls, *, assignment_id, date, meal_type, audience, diet, heads, menu_id, is_alternative, verdict, violation, ingredients):
        return _make(cls, "plan.TrayFinding", assignment_id, date, meal_type, audience, diet, heads, menu_id, is_alternative, verdict, violation, ingredients)

    assignment_id = _Field(0, "The assignment.")
    date = _Field(1, "Its day.")
    meal_type = _Field(2, "Its meal.")
    audience = _Field(3, "The audience.")
    diet = _Field(4, "The special diet.")
    heads = _Field(5, "How many people of the audience it concerns: all who have the diet, or those for whom there is no tray left.")
    menu_id = _Field(6, "The menu they get: that of the tray for their diet, else the assignment's own.")
    is_alternative = _Field(7, "Whether that is a tray for their diet.")
    verdict = _Field(8, "Whether it can be told.")
    violation = _Field(9, "What is wrong or not known, with its path in the assignment and its code.")
    ingredients = _Field(10, "The ingredients that decide it. Empty: the menu as a whole could not be looked at, or the number decides it.")


class TrayVerdict(_Choice):
    """What can be told about a tray and a special diet.

    - `BROKEN`: It holds, or may hold, what it must be free of; or there are too few of it.
    - `UNKNOWN`: Nobody said whether it is free of it, or how many need it. That never counts as free.
    """

    BROKEN = "BROKEN"
    UNKNOWN = "UNKNOWN"


class Unplaced(_Record):
    """An assignment of the pattern that found no day."""
    __slots__ = ()
    _key = "plan.Unplaced"
    __match_args__ = ("assignment_id", "date",)

    def __new__(cls, *, assignment_id, date=None):
        return _make(cls, "plan.Unplaced", assignment_id, date)

    assignment_id = _Field(0, "The assignment of the pattern.")
    date = _Field(1, "The holiday it would have been served on. Absent: the days ended before its turn came even once.")


class UnservedWaste(_Record):
    """Portions thrown away unserved against those cooked, where both are recorded."""
    __slots__ = ()
    _key = "plan.UnservedWaste"
    __match_args__ = ("discarded", "cooked", "percent", "complete",)

    def __new__(cls, *, discarded, cooked, percent, complete):
        return _make(cls, "plan.UnservedWaste", discarded, cooked, percent, complete)

    discarded = _Field(0, "Portions thrown away.")
    cooked = _Field(1, "Portions cooked.")
    percent = _Field(2, "The one in percent of the other.")
    complete = _Field(3, "Whether both are recorded everywhere.")


def validate_actual_in(actual, assignment, program):
    """What keeps a record from its assignment: it names another plan, an audience that the programme does not have, or one
    that the assignment is not for.
    """
    return _call("plan.validate_actual_in", actual, assignment, program)


def planned_against_actual(range, assignments, actuals, program, catalog, standard, options):
    """What some days were to serve beside what really happened: portions, what they hold, what they cost, what was wasted; by
    day, by week and as a whole, for everybody and for each audience.

    What is not recorded is missing, and named: it is neither nothing nor what was planned. A record counts for the
    assignment of its id, others are left out; the order of both makes no difference. Errors: a range that is backwards or
    too long, amounts in another currency than that of the options.
    """
    return _call("plan.planned_against_actual", range, assignments, actuals, program, catalog, standard, options)


def parse_actual_update(json):
    """Reads and checks a correction from JSON (UTF-8): names, limits and codes are those of the record. Unknown fields are
    refused. What must hold between fields is found when the update meets its record.
    """
    return _call("plan.parse_actual_update", json)


def validate_actual(actual):
    """Everything that is wrong by itself with what is said to have happened; empty if nothing is.
    `validate_actual_in` holds it against its assignment and programme,
    `validate_waste_in` what came back against what was served.
    """
    return _call("plan.validate_actual", actual)


def parse_actual(json):
    """Reads and checks what really happened from JSON (UTF-8)."""
    return _call("plan.parse_actual", json)


def actual_schema():
    """The JSON Schema (draft 2020-12) of what `parse_actual` reads. What holds between fields is not in it."""
    return _call("plan.actual_schema")


def actual_violation_codes():
    """Every code that its violations can carry, field by field: for translations and exhaustive handling."""
    return _call("plan.actual_violation_codes")


def validate_waste_in(actual, assignment, program, catalog):
    """What keeps the plate waste of a record from being true: it weighs more than everything that was served, or that was
    cooked and not thrown away where nobody recorded what was served.

    Nothing is found where that is not recorded of every menu and size, or where nobody knows what a plate weighs at most.
    Optional lines are left out of it.
    """
    return _call("plan.validate_waste_in", actual, assignment, program, catalog)


def plan_budget(served, plan, program):
    """Judges the plates of a plan by the ceilings of its programme, and its whole cost by the programme's budget.

    A ceiling for a day or a week limits what one person is served: of each meal the dearest plate that the audience
    gets, site by site; the site that fares worst is shown. Errors: a budget in another currency.
    """
    return _call("plan.plan_budget", served, plan, program)


def calendar(range, program, holidays, assignments):
    """The calendar of a programme: every day of a range with what is planned, what is missing and what stands double.

    Portions are held against heads as a whole; who gets which size only a standard tells, see
    `plan_servings`. Days are civil, so the answer is the same in every time zone. Assignments of other days are left out; give it those
    of one plan, or of plans that follow each other. Errors: `plan.range_backwards`, `plan.range_too_long` above
    `MAX_RANGE_DAYS`.
    """
    return _call("plan.calendar", range, program, holidays, assignments)


def slot_conflicts(program, assignments):
    """Every pair of assignments that would feed somebody twice: same plan, day and meal, and an audience and a site in
    common. At most `MAX_CONFLICTS`, by plan, day, meal and the order of the list.

    An assignment for all and one for a single audience are a conflict too: portions are counted per assignment, so
    neither gives way to the other. An audience and a site that does not feed it have nothing in common. Entries of
    one id are versions of one assignment.
    """
    return _call("plan.slot_conflicts", program, assignments)


def plan_conflicts(program, plan, others):
    """Every pair of an assignment of one plan and one of another that would feed somebody twice, as
    `slot_conflicts` finds them within a plan. At most `MAX_CONFLICTS`, in the order of the first list.
    """
    return _call("plan.plan_conflicts", program, plan, others)


def cycle(program, holidays, assignments, pattern, plan_id, to, rule):
    """Repeats the assignments of some days, the pattern, over other days for a plan.

    The pattern's days are those of `pattern` on which the programme feeds or something is assigned, in order; the days
    of `to` on which it feeds take them one after the other, and again from the first. Assignments outside `pattern` are
    left out. Errors: `plan.range_backwards`, `plan.range_too_long`.
    """
    return _call("plan.cycle", program, holidays, assignments, pattern, plan_id, to, rule)


def validate_plan_in(plan, program):
    """What keeps a plan from its programme: it is another's, or has days the programme does not have."""
    return _call("plan.validate_plan_in", plan, program)


def validate_assignment_in(assignment, plan, program):
    """What keeps an assignment from its plan and programme: it is another's, its day lies outside the plan, or the
    programme has no such meal, audience or site, or nobody it is for has such a special diet.

    A day on which the programme does not feed is no violation (a class may make up for a holiday on a Saturday); the
    `calendar` lists it as misplaced.
    """
    return _call("plan.validate_assignment_in", assignment, plan, program)


def validate_portions_in(assignment, program, standard):
    """What keeps the portions of an assignment from people: plates are of a size that nobody gets by the standard.

    An assignment for one audience feeds it with whatever size it plans. Of programmes without audiences, and with one that
    the standard does not have, nobody knows who gets which size, and nothing is found.
    """
    return _call("plan.validate_portions_in", assignment, program, standard)


def procurement(days, assignments, catalog, prices, options=_LEFT_OUT):
    """The procurement list: every assignment of the days × its portions, resolved to ingredients as purchased, stock and
    leftovers subtracted, rounded up to packs, priced on the day of delivery.

    - An ingredient in a purchase form is one line for each delivery. Its packs are those
      `plan_purchase` takes; what they hold beyond the need is used for later days before
      anything else is bought.
    - Stock is used day by day, the earliest first, and never for a day before its own. What is in a form or a unit that
      nobody knows, or that leads to no purchase, is a gap and is not subtracted.
    - A price is the one its policy finds on the day of delivery, so a price of a later day is not seen. Amounts are
      exact; nothing is rounded.
    - What could not be calculated or priced stands in `gaps`, and then the total has no upper end. Days without
      assignments are a gap too: the list is never empty silently.

    Of `prices` the currency, the policy and what it prefers are read; `date`, `buying` and `rates` are not.
    Assignments of other days are left out; the order of the assignments makes no difference. Errors: a range that is
    backwards or too long, `plan.lead_days`, `plan.spare_portions`, stock below zero, wrong price settings.
    """
    return _call("plan.procurement", days, assignments, catalog, prices, options)


def production_sheet(date, program, assignments, catalog, options=_LEFT_OUT):
    """The production sheet of a day: what is cooked for each meal, in what amounts, and when each step starts.

    - A menu at a meal is one batch, whatever the audiences, sites and special diets. Its amounts are those of the lines ×
      portions, by portion size, as purchased and edible.
    - Times are counted back from the service time less delivery and packing: a dish is done when what it is a part of
      begins, a step ends when the next one starts. A start may lie on a day before (`KitchenTime`).
    - From the end of cooking to eating the limit `cook_to_eat` counts; a dish cooked raw has no such end. Cooking ends
      with the last step that is at least as hot as the limit `hot_holding`, the standard one where the options have none.
    - What could not be calculated, and each duration that is missing, stands in `gaps`; no time is guessed.

    Assignments of other days are left out. Errors: `plan.spare_portions`, `plan.lead_minutes` above a day of packing or
    of delivery.
    """
    return _call("plan.production_sheet", date, program, assignments, catalog, options)


def judge_plan(served, standard):
    """Judges what each audience is served: every meal, every feeding day, every week, and every window of days over the plan.

    Days without feeding are absent. The plates of nobody known are not judged.
    """
    return _call("plan.judge_plan", served, standard)


def plan_report(plan, assignments, program, catalog, standard, options):
    """Everything that is computed about a plan, over all its days.

    Each day is priced at its own date. Errors: a plan of more than `MAX_RANGE_DAYS` days,
    prices or a budget in another currency.
    """
    return _call("plan.plan_report", plan, assignments, program, catalog, standard, options)


def plan_servings(range, assignments, program, catalog, standard, options):
    """The plates that assignments make, each with what it contains, and what it costs on its own day.

    The plates of an assignment for all audiences go to those whose portion in the standard is of their size, shared
    out by heads (of the site where one counts them); reference portions go to those whose size is not planned. Plates of a
    tray for a special diet go to those who have it. What cannot be calculated stands in `gaps`. Assignments of other days
    are left out; their order makes no difference. Errors: a range that is backwards or too long.
    """
    return _call("plan.plan_servings", range, assignments, program, catalog, standard, options)


def tray_findings(assignments, program, catalog):
    """Every tray that is not proved to fit the special diets of those who get it, and every one of which there are fewer than
    people who need it, by day, meal, assignment and audience.

    People with a special diet get the tray that the assignment has for it; where it has none they get what everybody gets,
    and that is looked at. Optional lines count always; the order of the assignments makes no difference.

    Trays are counted against the heads of the diet, those of one meal together where sites have assignments of their own.
    Too few are broken; where nobody said how many of the people are at the sites with a tray and not elsewhere, it is
    unknown. A surplus breaks no diet: such trays are cooked, bought and counted like any plate that is planned. What is not
    listed fits and is enough.
    """
    return _call("plan.tray_findings", assignments, program, catalog)


def plan_totals(served):
    """The totals of a plan: Σ portions × value over its plates, and Σ portions × value / heads for each audience.

    Weeks begin on Monday. Money is exact: the cost of a batch times portions, divided once by its servings. What is not
    known keeps a sum an interval and is named; the order of the plates makes no difference. Plates of other days than
    the range's are left out.
    """
    return _call("plan.plan_totals", served)


def parse_plan_update(json):
    """Reads and checks an update of a plan from JSON (UTF-8): names, limits and codes are those of the record. Unknown
    fields are refused. What must hold between fields is found when the update meets its record.
    """
    return _call("plan.parse_plan_update", json)


def live_plans_using(menus, plans, assignments, today):
    """The live plans that serve one of some menus, each once, in the order of the plans. A menu is not deleted while
    there is one.

    A plan is live as `MenuPlan.is_live` says, and then all of its assignments count, past ones too. Trays name their
    dishes themselves: ask for a dish together with every menu it is a part of.
    """
    return _call("plan.live_plans_using", menus, plans, assignments, today)


def validate_plan(plan):
    """Everything that is wrong with a plan by itself; empty if nothing is."""
    return _call("plan.validate_plan", plan)


def validate_assignment(assignment):
    """Everything that is wrong with an assignment by itself; empty if nothing is.
    `validate_assignment_in` holds it against its plan and programme,
    `validate_portions_in` its sizes against the standard.
    """
    return _call("plan.validate_assignment", assignment)


def parse_plan(json):
    """Reads and checks a plan from JSON (UTF-8). `name` and the Indonesian names of its states are accepted."""
    return _call("plan.parse_plan", json)


def parse_assignment(json):
    """Reads and checks an assignment from JSON (UTF-8)."""
    return _call("plan.parse_assignment", json)


def plan_schema():
    """The JSON Schema (draft 2020-12) of what `parse_plan` reads. What holds between fields is not in it."""
    return _call("plan.plan_schema")


def assignment_schema():
    """The JSON Schema (draft 2020-12) of what `parse_assignment` reads. What holds between fields is not in it."""
    return _call("plan.assignment_schema")


def plan_violation_codes():
    """Every code the violations of a plan can carry, field by field: for translations and exhaustive handling."""
    return _call("plan.plan_violation_codes")


def assignment_violation_codes():
    """Every code the violations of an assignment can carry, field by field: for translations and exhaustive handling."""
    return _call("plan.assignment_violation_codes")


def plan_variety(range, assignments, catalog, choices):
    """How much the dishes of some days differ: through nested trays, optional lines as `choices` say.

    Trays for special diets do not count: those who get them get nothing else. Assignments of other days are left out; their order makes no difference. A menu that is not in the catalog is a gap.
    Errors: a range that is backwards or too long.
    """
    return _call("plan.plan_variety", range, assignments, catalog, choices)


def plan_transitions():
    """Every step a plan may take, by where it stands. There is no other.

    A plan that schools have seen does not become a draft again: single menus of it are substituted, or it is cancelled.
    """
    return _call("plan.plan_transitions")
