# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""Plans: which menu is served when, to whom and where.

A `MenuPlan` is the frame of dates; each `Assignment` is a record of its own, because a plan of a year has
thousands. Everything is a pure function over slices of them: `slot_conflicts` finds who would be fed twice,
`calendar` shows each day with what is planned and what is missing, `live_plans_using` says which plans still
need a menu, `plan_report` what a plan serves, costs and is worth by a standard;
`planned_against_actual` holds that against what really happened; `plan_transitions` lists the steps of its workflow, and `cycle` repeats some days over others. All dates are civil.
"""

from collections.abc import Iterable as _Iterable
from datetime import date as _date, datetime as _datetime
from decimal import Decimal as _Decimal
from typing import Any as _Any, Literal as _Literal, NoReturn as _NoReturn, final as _final

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from gizi._gizi import Object as _Object
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.record import Record as _Record
from gizi.balance import BalanceReport as _BalanceReport_
from gizi.balance import ServedMeal as _ServedMeal_
from gizi.balance import Standard as _Standard_
from gizi.cost import CeilingJudgement as _CeilingJudgement_
from gizi.cost import CeilingVerdict as _CeilingVerdict_
from gizi.cost import Cost as _Cost_
from gizi.cost import CostBounds as _CostBounds_
from gizi.cost import CostComponent as _CostComponent_
from gizi.cost import CostSettings as _CostSettings_
from gizi.cost import MissingCost as _MissingCost_
from gizi.cost import MissingReason as _MissingReason_
from gizi.cost import Purchase as _Purchase_
from gizi.cost import StockItem as _StockItem_
from gizi.cost import _CeilingVerdict
from gizi.cost import _CostComponent
from gizi.ingredient import Allergen as _Allergen_
from gizi.menu import AllergenFinding as _AllergenFinding_
from gizi.menu import Catalog as _Catalog_
from gizi.menu import LineChoice as _LineChoice_
from gizi.menu import MealType as _MealType_
from gizi.menu import _MealType
from gizi.money import Money as _Money_
from gizi.nutrient import Bounds as _Bounds_
from gizi.nutrient import ValueGap as _ValueGap_
from gizi.program import DayKind as _DayKind_
from gizi.program import Holiday as _Holiday_
from gizi.program import NutritionProgram as _NutritionProgram_
from gizi.program import ProgramMeal as _ProgramMeal_
from gizi.program import Weekday as _Weekday_
from gizi.program import _DayKind
from gizi.program import _Weekday
from gizi.quantity import DecimalRange as _DecimalRange_
from gizi.quantity import Quantity as _Quantity_
from gizi.validation import Violation as _Violation_
from gizi.validation import ViolationCode as _ViolationCode_
from gizi._own.plan import run as run

__all__ = ["ActualCost", "ActualCosts", "ActualCount", "ActualFigure", "ActualFigures", "ActualPortions", "ActualPurchase", "ActualReport", "ActualSpan", "ActualUpdate", "AlternativeTray", "Assignment", "AudienceActual", "AudienceMeans", "AudienceVerdicts", "BatchPortions", "BudgetUse", "CalendarDay", "CalendarSlot", "CeilingNotJudged", "ConflictKind", "CriticalLimit", "Cycle", "CycleRule", "DatedStock", "DayNeed", "DayRange", "Delivery", "DishRepeats", "IngredientLead", "KitchenTime", "MealActual", "MealService", "MenuPlan", "Miscount", "MissingActual", "NothingServed", "NutrientMean", "ParsedActual", "ParsedActualUpdate", "ParsedAssignment", "ParsedPlan", "ParsedPlanUpdate", "PlanBudget", "PlanReport", "PlanServings", "PlanStatus", "PlanTotals", "PlanTransition", "PlanUpdate", "PlanVariety", "PlanVerdicts", "PlannedCeiling", "PlannedNutrient", "PlannedPortions", "PlannedServing", "PlateWaste", "ProcurementLine", "ProcurementList", "ProcurementOptions", "ProductionDish", "ProductionIngredient", "ProductionMenu", "ProductionOptions", "ProductionSheet", "ProductionStep", "SafeSide", "ServedPortions", "ServingOptions", "SlotConflict", "SlotState", "SpanTotals", "SparePortions", "Spread", "SpreadCount", "Substitution", "SupplierOrder", "SupplyGap", "SupplyGapReason", "TrayFinding", "TrayVerdict", "Unplaced", "UnservedWaste", "actual_schema", "actual_violation_codes", "assignment_schema", "assignment_violation_codes", "calendar", "cycle", "judge_plan", "live_plans_using", "parse_actual", "parse_actual_update", "parse_assignment", "parse_plan", "parse_plan_update", "plan_budget", "plan_conflicts", "plan_report", "plan_schema", "plan_servings", "plan_totals", "plan_transitions", "plan_variety", "plan_violation_codes", "planned_against_actual", "procurement", "production_sheet", "run", "slot_conflicts", "tray_findings", "validate_actual", "validate_actual_in", "validate_assignment", "validate_assignment_in", "validate_plan", "validate_plan_in", "validate_portions_in", "validate_waste_in"]

class ActualCost(_Record):
    """What a meal cost, and which components of a cost that is."""
    __match_args__ = ("components", "amount",)
    def __new__(cls, *, components: _Iterable[_CostComponent], amount: _Money_) -> _Self: ...
    @property
    def components(self) -> tuple[_CostComponent_, ...]:
        """The components that are in it; it is held against the same ones of the plan."""
    @property
    def amount(self) -> _Money_:
        """How much, for all portions together."""

class ActualCosts(_Record):
    """What meals cost of which the same components were recorded."""
    __match_args__ = ("components", "paid", "planned", "planned_portions", "planned_per_portion", "served_portions", "paid_per_served",)
    def __new__(cls, *, components: _Iterable[_CostComponent], paid: _CostBounds_, planned: _CostBounds_, planned_portions: int, planned_per_portion: _CostBounds_ | None = None, served_portions: int, paid_per_served: _CostBounds_ | None = None) -> _Self: ...
    @property
    def components(self) -> tuple[_CostComponent_, ...]:
        """The components."""
    @property
    def paid(self) -> _CostBounds_:
        """What was paid; without an upper end where an amount is not recorded."""
    @property
    def planned(self) -> _CostBounds_:
        """What the plan says that these components of the same meals cost; without an upper end where it cannot tell."""
    @property
    def planned_portions(self) -> int:
        """Portions planned of these meals."""
    @property
    def planned_per_portion(self) -> _CostBounds_ | None:
        """What one planned portion of them was to cost."""
    @property
    def served_portions(self) -> int:
        """Portions served of those of these meals of which that is recorded."""
    @property
    def paid_per_served(self) -> _CostBounds_ | None:
        """What was paid for one of these. Absent: nothing was served, or nobody recorded it."""

class ActualCount(_Record):
    """Portions as far as they are recorded."""
    __match_args__ = ("recorded", "shared_out", "planned", "complete",)
    def __new__(cls, *, recorded: int, shared_out: int = 0, planned: int, complete: bool) -> _Self: ...
    @property
    def recorded(self) -> int:
        """How many are recorded."""
    @property
    def shared_out(self) -> int:
        """How many more an audience has as its share of what was recorded of several together, shared out as it was planned.
        Nobody counted them, so they are not among the recorded ones. 0 for everybody.
        """
    @property
    def planned(self) -> int:
        """How many were planned where they are recorded: what to hold them against."""
    @property
    def complete(self) -> bool:
        """Whether they are recorded everywhere, and not of several audiences together. If not, how many there were in all is
        not known.
        """
    def known(self) -> int | None:
        """How many there were, if they are recorded everywhere."""

class ActualFigure(_Choice):
    """What can be recorded of an assignment."""
    EVERYTHING = "EVERYTHING"
    """Anything at all."""
    COOKED = "COOKED"
    """Portions cooked."""
    SERVED = "SERVED"
    """Portions served."""
    DISCARDED = "DISCARDED"
    """Portions thrown away unserved."""
    PLATE_WASTE = "PLATE_WASTE"
    """What was left on trays."""
    COST = "COST"
    """What was paid, of all purchases where these tell it."""

_ActualFigure: _TypeAlias = ActualFigure | _Literal["EVERYTHING", "COOKED", "SERVED", "DISCARDED", "PLATE_WASTE", "COST"]

class ActualFigures(_Record):
    """What is recorded of some meals, beside what was planned.

    Everything is of what is recorded and says whether that is all of it. One pot has one cost and one bin: where several
    audiences eat from it, its cost and its plate waste count for all of them together and for none of them alone.
    """
    __match_args__ = ("planned", "cooked", "served", "discarded", "unserved", "plate_waste", "costs", "costs_complete",)
    def __new__(cls, *, planned: int, cooked: ActualCount, served: ActualCount, discarded: ActualCount, unserved: UnservedWaste | None = None, plate_waste: PlateWaste | None = None, costs: _Iterable[ActualCosts], costs_complete: bool) -> _Self: ...
    @property
    def planned(self) -> int:
        """Portions planned."""
    @property
    def cooked(self) -> ActualCount:
        """Portions cooked."""
    @property
    def served(self) -> ActualCount:
        """Portions served."""
    @property
    def discarded(self) -> ActualCount:
        """Portions thrown away that nobody was served."""
    @property
    def unserved(self) -> UnservedWaste | None:
        """What part of what was cooked was thrown away unserved. Absent: of nothing both is recorded."""
    @property
    def plate_waste(self) -> PlateWaste | None:
        """What part of what was served came back. Absent: of nothing both is recorded."""
    @property
    def costs(self) -> tuple[ActualCosts, ...]:
        """What was paid, once for each choice of components that was recorded."""
    @property
    def costs_complete(self) -> bool:
        """Whether the cost of every meal is recorded."""

class ActualPortions(_Record):
    """How many portions of one menu in one size were cooked, served and thrown away."""
    __match_args__ = ("menu_id", "menu_version", "portion", "audience", "cooked", "served", "discarded",)
    def __new__(cls, *, menu_id: str, menu_version: int = 0, portion: str | None = None, audience: str | None = None, cooked: int | None = None, served: int | None = None, discarded: int | None = None) -> _Self: ...
    @property
    def menu_id(self) -> str:
        """The menu that was cooked."""
    @property
    def menu_version(self) -> int:
        """The version of it that the assignment planned, else the one there was; 0 until the kitchen writes it in."""
    @property
    def portion(self) -> str | None:
        """The size. Absent: the reference portion."""
    @property
    def audience(self) -> str | None:
        """Who got them. Absent: everybody the assignment is for."""
    @property
    def cooked(self) -> int | None:
        """Portions cooked."""
    @property
    def served(self) -> int | None:
        """Portions served."""
    @property
    def discarded(self) -> int | None:
        """Portions thrown away that nobody was served."""

class ActualPurchase(_Record):
    """What was bought of one ingredient."""
    __match_args__ = ("ingredient_id", "purchase_form_id", "quantity", "amount", "supplier",)
    def __new__(cls, *, ingredient_id: str, purchase_form_id: str | None = None, quantity: _Quantity_, amount: _Money_ | None = None, supplier: str | None = None) -> _Self: ...
    @property
    def ingredient_id(self) -> str:
        """The ingredient."""
    @property
    def purchase_form_id(self) -> str | None:
        """The form it was bought in. Absent: not said."""
    @property
    def quantity(self) -> _Quantity_:
        """How much, as purchased."""
    @property
    def amount(self) -> _Money_ | None:
        """What was paid for it. Absent: not recorded."""
    @property
    def supplier(self) -> str | None:
        """Who sold it."""

class ActualReport(_Record):
    """What some days of a plan were to serve, beside what really happened."""
    __match_args__ = ("days", "weeks", "whole", "missing", "gaps",)
    def __new__(cls, *, days: _Iterable[ActualSpan], weeks: _Iterable[ActualSpan], whole: ActualSpan, missing: _Iterable[MissingActual], gaps: _Iterable[SupplyGap]) -> _Self: ...
    @property
    def days(self) -> tuple[ActualSpan, ...]:
        """Each day on which something is planned, in order."""
    @property
    def weeks(self) -> tuple[ActualSpan, ...]:
        """Each week, Monday to Sunday within the days of the report, on which something is planned."""
    @property
    def whole(self) -> ActualSpan:
        """All days together."""
    @property
    def missing(self) -> tuple[MissingActual, ...]:
        """Everything that nobody recorded, by day, meal and assignment."""
    @property
    def gaps(self) -> tuple[SupplyGap, ...]:
        """What was planned or served and could not be calculated."""

class ActualSpan(_Record):
    """Some days as they were planned and as they were."""
    __match_args__ = ("first", "last", "planned", "served", "nothing_served", "figures", "audiences",)
    def __new__(cls, *, first: _date, last: _date, planned: SpanTotals, served: SpanTotals, nothing_served: _NothingServed | None = None, figures: ActualFigures, audiences: _Iterable[AudienceActual]) -> _Self: ...
    @property
    def first(self) -> _date:
        """The first day."""
    @property
    def last(self) -> _date:
        """The last day."""
    @property
    def planned(self) -> SpanTotals:
        """What was planned. Records of what happened change nothing about it."""
    @property
    def served(self) -> SpanTotals:
        """What the portions hold that were served, and what they cost at the prices of the plan. Where nobody recorded how
        many that were, it is not `counted` and no sum has an upper end. Of portions that were recorded of several audiences
        together each has its share, as `figures` of the audience tells.
        """
    @property
    def nothing_served(self) -> NothingServed | None:
        """Why `served` has no nutrient at all, not even a zero. Absent: it has."""
    @property
    def figures(self) -> ActualFigures:
        """What is recorded, of everybody."""
    @property
    def audiences(self) -> tuple[AudienceActual, ...]:
        """What is recorded of each audience, by key; of nobody known comes first."""

class ActualUpdate(_Record):
    """What is to be corrected about what was recorded. A field that is absent stays as it is; `clear` names those that are
    to be absent. A list takes the place of the one there was.
    """
    __match_args__ = ("id", "expected_version", "portions", "plate_waste_kg", "cost", "bought", "notes", "clear",)
    def __new__(cls, *, id: str, expected_version: int, portions: _Iterable[ActualPortions] | None = None, plate_waste_kg: _Decimal | int | None = None, cost: ActualCost | None = None, bought: _Iterable[ActualPurchase] | None = None, notes: str | None = None, clear: _Iterable[str] = ()) -> _Self: ...
    @property
    def id(self) -> str:
        """The assignment."""
    @property
    def expected_version(self) -> int:
        """The version it was seen at; if somebody changed it since, nothing is written."""
    @property
    def portions(self) -> tuple[ActualPortions, ...] | None:
        """How many portions."""
    @property
    def plate_waste_kg(self) -> _Decimal | None:
        """Kilograms left on the trays."""
    @property
    def cost(self) -> ActualCost | None:
        """What it cost."""
    @property
    def bought(self) -> tuple[ActualPurchase, ...] | None:
        """What was bought for it."""
    @property
    def notes(self) -> str | None:
        """What else there is to say."""
    @property
    def clear(self) -> tuple[str, ...]:
        """Fields that are to be absent, by their names in JSON or in snake case."""
    @staticmethod
    def new(id: str, expected_version: int) -> ActualUpdate:
        """An update that changes nothing yet."""

class AlternativeTray(_Record):
    """Another tray of an assignment, for those of its people who need one.

    Its portions stand beside those of the assignment's own menu: each number is that of the plates that are cooked, and
    together they are what is served.
    """
    __match_args__ = ("diet", "menu_id", "menu_version", "portions", "substitution",)
    def __new__(cls, *, diet: str, menu_id: str, menu_version: int = 0, portions: _Iterable[PlannedPortions] = (), substitution: Substitution | None = None) -> _Self: ...
    @property
    def diet(self) -> str:
        """For whom: a special diet of the programme, by its name. Each has one tray."""
    @property
    def menu_id(self) -> str:
        """The menu."""
    @property
    def menu_version(self) -> int:
        """The version of the menu that is planned; 0 until the kitchen writes in the current one."""
    @property
    def portions(self) -> tuple[PlannedPortions, ...]:
        """How many portions of each size."""
    @property
    def substitution(self) -> Substitution | None:
        """What the menu stands in for, once the plan is published. Only the kitchen writes it."""

class Assignment(_Record):
    """One menu of a plan, served at one meal of one day.

    Its slot is the day, the meal, the audience and the site. An absent audience or site stands for all of them.
    """
    __match_args__ = ("id", "plan_id", "date", "meal_type", "audience", "site", "menu_id", "menu_version", "portions", "alternatives", "substitution", "notes", "created_at", "updated_at", "created_by", "updated_by", "version",)
    def __new__(cls, *, id: str = ..., plan_id: str, date: _date, meal_type: _MealType, audience: str | None = None, site: str | None = None, menu_id: str, menu_version: int = 0, portions: _Iterable[PlannedPortions] = (), alternatives: _Iterable[AlternativeTray] = (), substitution: Substitution | None = None, notes: str | None = None, created_at: _datetime | None = None, updated_at: _datetime | None = None, created_by: str | None = None, updated_by: str | None = None, version: int = 0) -> _Self: ...
    @property
    def id(self) -> str:
        """Its id. Empty: the kitchen makes one when it is stored."""
    @property
    def plan_id(self) -> str:
        """The plan it belongs to."""
    @property
    def date(self) -> _date:
        """The day it is eaten."""
    @property
    def meal_type(self) -> _MealType_:
        """The meal."""
    @property
    def audience(self) -> str | None:
        """Whom it is for. Absent: every audience of the programme."""
    @property
    def site(self) -> str | None:
        """Where it goes. Absent: every site of the programme."""
    @property
    def menu_id(self) -> str:
        """The menu."""
    @property
    def menu_version(self) -> int:
        """The version of the menu that is planned; 0 until the kitchen writes in the current one."""
    @property
    def portions(self) -> tuple[PlannedPortions, ...]:
        """How many portions of each size, those of other trays not among them."""
    @property
    def alternatives(self) -> tuple[AlternativeTray, ...]:
        """Other trays, for those of its people with a special diet, with their own portions."""
    @property
    def substitution(self) -> Substitution | None:
        """What the menu stands in for, once the plan is published. Only the kitchen writes it."""
    @property
    def notes(self) -> str | None:
        """A word to the cooks."""
    @property
    def created_at(self) -> _datetime | None:
        """When it was created."""
    @property
    def updated_at(self) -> _datetime | None:
        """When it was last changed."""
    @property
    def created_by(self) -> str | None:
        """Who created it."""
    @property
    def updated_by(self) -> str | None:
        """Who changed it last."""
    @property
    def version(self) -> int:
        """Counts its changes; 0 before it is stored."""
    @staticmethod
    def new(id: str, plan_id: str, date: _date, meal_type: _MealType, menu_id: str) -> Assignment:
        """A menu for everybody at one meal, without portions."""
    def total_portions(self) -> int:
        """Portions of all sizes and trays together."""
    def duplicate(self, plan_id: str, date: _date) -> Assignment:
        """A copy in a plan on a day, without an id: meal, people, site, portions, other trays and notes stay. A menu that was substituted
        is the one that was planned again, because what was missing that day is no part of the plan.
        """

class AudienceActual(_Record):
    """What is recorded of one audience."""
    __match_args__ = ("audience", "figures", "nothing_served",)
    def __new__(cls, *, audience: str | None = None, figures: ActualFigures, nothing_served: _NothingServed | None = None) -> _Self: ...
    @property
    def audience(self) -> str | None:
        """The audience. Absent: the programme does not say who gets these portions."""
    @property
    def figures(self) -> ActualFigures:
        """Its figures. Of portions that were recorded of several audiences together its share is told apart."""
    @property
    def nothing_served(self) -> NothingServed | None:
        """Why it has no means in what was served. Absent: it has."""

class AudienceMeans(_Record):
    """What one person of an audience gets on a feeding day, in the mean."""
    __match_args__ = ("audience", "portions", "heads", "nutrients", "cost",)
    def __new__(cls, *, audience: str | None = None, portions: int, heads: int, nutrients: _Iterable[NutrientMean], cost: _CostBounds_) -> _Self: ...
    @property
    def audience(self) -> str | None:
        """The audience. Absent: plates of which the programme does not say who gets them."""
    @property
    def portions(self) -> int:
        """Its plates."""
    @property
    def heads(self) -> int:
        """Its heads, counted anew on each feeding day: the most plates of any one meal of the day. With one meal a day
        they are its plates.
        """
    @property
    def nutrients(self) -> tuple[NutrientMean, ...]:
        """Σ portions × value / heads of every nutrient."""
    @property
    def cost(self) -> _CostBounds_:
        """Σ portions × cost / heads, one division."""
    def mean(self, nutrient: str) -> _Bounds_ | None:
        """The mean of a nutrient."""

class AudienceVerdicts(_Record):
    """What a standard says about what one audience is served."""
    __match_args__ = ("audience", "meals", "days", "weeks", "windows",)
    def __new__(cls, *, audience: str, meals: _Iterable[_BalanceReport_], days: _Iterable[_BalanceReport_], weeks: _Iterable[_BalanceReport_], windows: _BalanceReport_ | None = None) -> _Self: ...
    @property
    def audience(self) -> str:
        """The audience."""
    @property
    def meals(self) -> tuple[_BalanceReport_, ...]:
        """Each meal by the rules for a meal, in order; a menu in a size once."""
    @property
    def days(self) -> tuple[_BalanceReport_, ...]:
        """Each feeding day by the rules for a day."""
    @property
    def weeks(self) -> tuple[_BalanceReport_, ...]:
        """Each week, Monday to Sunday within the plan, by the rules for a period."""
    @property
    def windows(self) -> _BalanceReport_ | None:
        """All days of the plan by the rules that count dishes in windows of days, which weeks do not bound. Absent: the
        standard has none.
        """

class BatchPortions(_Record):
    """How many portions of one size are cooked."""
    __match_args__ = ("portion", "planned", "extra", "samples",)
    def __new__(cls, *, portion: str | None = None, planned: int, extra: int, samples: int) -> _Self: ...
    @property
    def portion(self) -> str | None:
        """The size. Absent: the reference portion."""
    @property
    def planned(self) -> int:
        """Portions planned."""
    @property
    def extra(self) -> int:
        """Portions beyond."""
    @property
    def samples(self) -> int:
        """Portions kept as food samples."""
    def total(self) -> int:
        """All of them."""

class BudgetUse(_Record):
    """A plan against the budget of its whole programme, of which other plans take their part too."""
    __match_args__ = ("budget", "cost", "variance", "verdict",)
    def __new__(cls, *, budget: _Money_, cost: _CostBounds_, variance: _CostBounds_, verdict: _CeilingVerdict) -> _Self: ...
    @property
    def budget(self) -> _Money_:
        """What there is to spend from the programme's first day to its last."""
    @property
    def cost(self) -> _CostBounds_:
        """What the plan costs."""
    @property
    def variance(self) -> _CostBounds_:
        """Cost less budget, at twelve decimal places: below zero is left, above zero is too much."""
    @property
    def verdict(self) -> _CeilingVerdict_:
        """Whether the plan by itself keeps the budget."""

class CalendarDay(_Record):
    """One day of a programme's calendar."""
    __match_args__ = ("date", "weekday", "kind", "holidays", "assignments", "slots", "misplaced", "portions", "miscounts",)
    def __new__(cls, *, date: _date, weekday: _Weekday, kind: _DayKind, holidays: _Iterable[str], assignments: _Iterable[Assignment], slots: _Iterable[CalendarSlot], misplaced: _Iterable[str], portions: int, miscounts: _Iterable[Miscount] = ()) -> _Self: ...
    @property
    def date(self) -> _date:
        """The day."""
    @property
    def weekday(self) -> _Weekday_:
        """Its day of the week."""
    @property
    def kind(self) -> _DayKind_:
        """Whether the programme feeds on it, and if not, why."""
    @property
    def holidays(self) -> tuple[str, ...]:
        """The names of its holidays, also where the programme would not feed anyway."""
    @property
    def assignments(self) -> tuple[Assignment, ...]:
        """What is planned, by meal, audience, site and id; what is for all audiences or sites comes first."""
    @property
    def slots(self) -> tuple[CalendarSlot, ...]:
        """The cells to fill: every audience at every meal. None unless the programme feeds on the day."""
    @property
    def misplaced(self) -> tuple[str, ...]:
        """Assignments that fit no slot: the programme does not feed on the day, has no such meal, audience or site, or
        does not feed that audience at that site.
        """
    @property
    def portions(self) -> int:
        """Portions of all sizes and assignments together."""
    @property
    def miscounts(self) -> tuple[Miscount, ...]:
        """Assignments with fewer or more portions than the people they are for, in their order. Where the programme does not
        count those, nothing is said.
        """

class CalendarSlot(_Record):
    """One audience at one meal of a day."""
    __match_args__ = ("meal_type", "audience", "state", "assignment_ids", "empty_sites", "doubled_sites",)
    def __new__(cls, *, meal_type: _MealType, audience: str | None = None, state: _SlotState, assignment_ids: _Iterable[str], empty_sites: _Iterable[str], doubled_sites: _Iterable[str]) -> _Self: ...
    @property
    def meal_type(self) -> _MealType_:
        """The meal."""
    @property
    def audience(self) -> str | None:
        """The audience. Absent: everybody, for a programme that lists no audiences."""
    @property
    def state(self) -> SlotState:
        """How it is filled."""
    @property
    def assignment_ids(self) -> tuple[str, ...]:
        """The assignments that feed it."""
    @property
    def empty_sites(self) -> tuple[str, ...]:
        """Its sites that nothing is assigned to."""
    @property
    def doubled_sites(self) -> tuple[str, ...]:
        """Its sites that more than one menu is assigned to."""

class CeilingNotJudged(_Record):
    """A ceiling that the costs of a plan cannot be judged by."""
    __match_args__ = ("ceiling", "code", "message",)
    def __new__(cls, *, ceiling: str, code: str, message: str) -> _Self: ...
    @property
    def ceiling(self) -> str:
        """Its name."""
    @property
    def code(self) -> str:
        """The stable code of the error: `cost.basis`."""
    @property
    def message(self) -> str:
        """The sentence for people, in English."""

class ConflictKind(_Choice):
    """How two assignments meet."""
    SAME_SLOT = "SAME_SLOT"
    """They name the same audience and site."""
    OVERLAP = "OVERLAP"
    """One or each of them is for all audiences or all sites, the ones of the other among them."""

_ConflictKind: _TypeAlias = ConflictKind | _Literal["SAME_SLOT", "OVERLAP"]

class CriticalLimit(_Record):
    """A limit that keeps food safe, checked with a thermometer or a clock."""
    __match_args__ = ("key", "side", "value", "unit", "source",)
    def __new__(cls, *, key: str, side: _SafeSide, value: _Decimal | int, unit: str, source: str) -> _Self: ...
    @property
    def key(self) -> str:
        """Its key. The sheet knows `core_temperature`, `hot_holding` and `cook_to_eat`, of what is cooked, and
        `cold_holding`, of what is not; others are for every dish.
        """
    @property
    def side(self) -> SafeSide:
        """On which side of the value food is safe."""
    @property
    def value(self) -> _Decimal:
        """The value."""
    @property
    def unit(self) -> str:
        """Its unit: `°C`, `min`."""
    @property
    def source(self) -> str:
        """Where it comes from."""
    @staticmethod
    def standard() -> list[CriticalLimit]:
        """Core 75 °C, hot 60 °C, cold 5 °C, eaten within 4 hours of cooking; each with its source."""

class Cycle(_Record):
    """A cycle laid over some days."""
    __match_args__ = ("assignments", "unplaced",)
    def __new__(cls, *, assignments: _Iterable[Assignment], unplaced: _Iterable[Unplaced]) -> _Self: ...
    @property
    def assignments(self) -> tuple[Assignment, ...]:
        """What is served, by day and the order of the pattern. They have no ids yet."""
    @property
    def unplaced(self) -> tuple[Unplaced, ...]:
        """What found no day, by day; what the days ended before comes last."""

class CycleRule(_Choice):
    """What a holiday does to a cycle. Days of the week on which the programme never feeds are no days of a cycle at all."""
    SKIP = "SKIP"
    """It uses up its day of the cycle: the menus of that day are not served."""
    SHIFT = "SHIFT"
    """The cycle waits: the next feeding day serves them."""

_CycleRule: _TypeAlias = CycleRule | _Literal["SKIP", "SHIFT"]

class DatedStock(_Record):
    """What is in stock from a day on."""
    __match_args__ = ("stock", "as_of",)
    def __new__(cls, *, stock: _StockItem_, as_of: _date | None = None) -> _Self: ...
    @property
    def stock(self) -> _StockItem_:
        """What and how much."""
    @property
    def as_of(self) -> _date | None:
        """The first day whose meals it can be cooked for. Absent: every day."""

class DayNeed(_Record):
    """What one day needs."""
    __match_args__ = ("date", "needed",)
    def __new__(cls, *, date: _date, needed: _DecimalRange_) -> _Self: ...
    @property
    def date(self) -> _date:
        """The day it is eaten."""
    @property
    def needed(self) -> _DecimalRange_:
        """How much."""

class DayRange(_Record):
    """Days from a first to a last, both included. They are civil days and belong to no time zone."""
    __match_args__ = ("first", "last",)
    def __new__(cls, *, first: _date, last: _date) -> _Self: ...
    @property
    def first(self) -> _date:
        """The first day."""
    @property
    def last(self) -> _date:
        """The last day."""
    @staticmethod
    def month(year: int, month: int) -> DayRange:
        """The days of a month, 1 to 12, of a year from 1 to 9999."""
    def includes(self, date: _date) -> bool:
        """Whether a day is one of them."""
    def days(self) -> int:
        """How many days; below 1 if the last comes before the first."""

class Delivery(_Record):
    """When food is delivered."""
    __match_args__ = ("lead_days", "leads", "weekly_on",)
    def __new__(cls, *, lead_days: int = 0, leads: _Iterable[IngredientLead] = (), weekly_on: _Weekday | None = None) -> _Self: ...
    @property
    def lead_days(self) -> int:
        """How many days before it is eaten; 0 is the same day."""
    @property
    def leads(self) -> tuple[IngredientLead, ...]:
        """Ingredients that come earlier or later than the rest."""
    @property
    def weekly_on(self) -> _Weekday_ | None:
        """The one day of the week of deliveries: then food comes on the last such day that is early enough. Absent: on any
        day.
        """

class DishRepeats(_Record):
    """One dish and when it comes back."""
    __match_args__ = ("menu_id", "ingredient_id", "name", "servings", "days", "smallest_gap",)
    def __new__(cls, *, menu_id: str | None = None, ingredient_id: str | None = None, name: str, servings: int, days: int, smallest_gap: int | None = None) -> _Self: ...
    @property
    def menu_id(self) -> str | None:
        """The dish; absent for an ingredient that lies on a tray by itself."""
    @property
    def ingredient_id(self) -> str | None:
        """The ingredient; absent for a dish."""
    @property
    def name(self) -> str:
        """Its name."""
    @property
    def servings(self) -> int:
        """How often it is served."""
    @property
    def days(self) -> int:
        """On how many days."""
    @property
    def smallest_gap(self) -> int | None:
        """The fewest days from one day with it to the next; absent if there is one day."""

class IngredientLead(_Record):
    """How many days before it is eaten an ingredient is delivered."""
    __match_args__ = ("ingredient_id", "days",)
    def __new__(cls, *, ingredient_id: str, days: int) -> _Self: ...
    @property
    def ingredient_id(self) -> str:
        """The ingredient."""
    @property
    def days(self) -> int:
        """How many days."""

class KitchenTime(_Record):
    """A time on the day of the sheet, or on a day before it."""
    __match_args__ = ("day_offset", "time",)
    def __new__(cls, *, day_offset: int, time: str) -> _Self: ...
    @property
    def day_offset(self) -> int:
        """0 on the day of the sheet, -1 on the day before."""
    @property
    def time(self) -> str:
        """The time of that day."""

class MealActual(_Record):
    """What really happened at one assignment: how much was cooked, served and thrown away, and what it cost.

    Whatever is absent was not recorded. It is never taken for nothing, nor for what was planned.
    """
    __match_args__ = ("id", "plan_id", "portions", "plate_waste_kg", "cost", "bought", "notes", "created_at", "updated_at", "created_by", "updated_by", "version",)
    def __new__(cls, *, id: str, plan_id: str = ..., portions: _Iterable[ActualPortions] = (), plate_waste_kg: _Decimal | int | None = None, cost: ActualCost | None = None, bought: _Iterable[ActualPurchase] = (), notes: str | None = None, created_at: _datetime | None = None, updated_at: _datetime | None = None, created_by: str | None = None, updated_by: str | None = None, version: int = 0) -> _Self: ...
    @property
    def id(self) -> str:
        """The assignment it is about, which has one of these."""
    @property
    def plan_id(self) -> str:
        """The plan of the assignment. Empty: the kitchen writes it in."""
    @property
    def portions(self) -> tuple[ActualPortions, ...]:
        """How many portions, by menu and size, and by audience where they were counted so."""
    @property
    def plate_waste_kg(self) -> _Decimal | None:
        """Kilograms left on the trays of everybody who ate."""
    @property
    def cost(self) -> ActualCost | None:
        """What it cost. Absent: what is stated of the purchases, if their amounts are."""
    @property
    def bought(self) -> tuple[ActualPurchase, ...]:
        """What was bought for it."""
    @property
    def notes(self) -> str | None:
        """What else there is to say."""
    @property
    def created_at(self) -> _datetime | None:
        """When it was recorded."""
    @property
    def updated_at(self) -> _datetime | None:
        """When it was last corrected."""
    @property
    def created_by(self) -> str | None:
        """Who recorded it."""
    @property
    def updated_by(self) -> str | None:
        """Who corrected it last."""
    @property
    def version(self) -> int:
        """Counts its corrections; 0 before it is stored."""
    @staticmethod
    def new(assignment_id: str) -> MealActual:
        """A record of an assignment that says nothing yet."""

class MealService(_Record):
    """One meal of the day."""
    __match_args__ = ("meal_type", "service_time", "ready", "menus",)
    def __new__(cls, *, meal_type: _MealType, service_time: str | None = None, ready: KitchenTime | None = None, menus: _Iterable[ProductionMenu]) -> _Self: ...
    @property
    def meal_type(self) -> _MealType_:
        """The meal."""
    @property
    def service_time(self) -> str | None:
        """When it is eaten. Absent: nobody said, and nothing has a time."""
    @property
    def ready(self) -> KitchenTime | None:
        """When cooking must be done, so that it is packed and delivered in time."""
    @property
    def menus(self) -> tuple[ProductionMenu, ...]:
        """What is cooked, by menu."""

class MenuPlan(_Record):
    """A dated plan of a programme. What is served when stands in its assignments, which are records of their own."""
    __match_args__ = ("id", "program_id", "plan_name", "description", "start_date", "end_date", "status", "status_reason", "created_at", "updated_at", "created_by", "updated_by", "version",)
    def __new__(cls, *, id: str = ..., program_id: str, plan_name: str, description: str | None = None, start_date: _date, end_date: _date, status: _PlanStatus = ..., status_reason: str | None = None, created_at: _datetime | None = None, updated_at: _datetime | None = None, created_by: str | None = None, updated_by: str | None = None, version: int = 0) -> _Self: ...
    @property
    def id(self) -> str:
        """Its id. Empty: the kitchen makes one when it is stored."""
    @property
    def program_id(self) -> str:
        """The programme it plans for."""
    @property
    def plan_name(self) -> str:
        """Its name."""
    @property
    def description(self) -> str | None:
        """What it is, for people."""
    @property
    def start_date(self) -> _date:
        """Its first day."""
    @property
    def end_date(self) -> _date:
        """Its last day."""
    @property
    def status(self) -> PlanStatus:
        """Where it stands."""
    @property
    def status_reason(self) -> str | None:
        """Why it went there, if somebody said so."""
    @property
    def created_at(self) -> _datetime | None:
        """When it was created."""
    @property
    def updated_at(self) -> _datetime | None:
        """When it was last changed."""
    @property
    def created_by(self) -> str | None:
        """Who created it."""
    @property
    def updated_by(self) -> str | None:
        """Who changed it last."""
    @property
    def version(self) -> int:
        """Counts its changes, those of its assignments not among them; 0 before it is stored."""
    def duplicate(self, id: str, plan_name: str, start_date: _date) -> MenuPlan:
        """A copy under a new id and name that begins on another day and has as many. It is a draft that was never stored.
        Errors: `plan.beyond_calendar`.
        """
    @staticmethod
    def new(id: str, program_id: str, name: str, start_date: _date, end_date: _date) -> MenuPlan:
        """A draft."""
    def includes(self, date: _date) -> bool:
        """Whether a day lies between its first and its last, both included."""
    def is_live(self, today: _date) -> bool:
        """Whether something of it may still be cooked: it is not over and its last day has not passed."""

class Miscount(_Record):
    """Portions that are planned for another number of people."""
    __match_args__ = ("assignment_id", "people", "portions",)
    def __new__(cls, *, assignment_id: str, people: int, portions: int) -> _Self: ...
    @property
    def assignment_id(self) -> str:
        """The assignment."""
    @property
    def people(self) -> int:
        """The people of its audience at its site, by the programme."""
    @property
    def portions(self) -> int:
        """The portions of all sizes and trays."""

class MissingActual(_Record):
    """Something that nobody recorded."""
    __match_args__ = ("assignment_id", "date", "meal_type", "figure", "menu_id", "portion", "audience",)
    def __new__(cls, *, assignment_id: str, date: _date, meal_type: _MealType, figure: _ActualFigure, menu_id: str | None = None, portion: str | None = None, audience: str | None = None) -> _Self: ...
    @property
    def assignment_id(self) -> str:
        """The assignment."""
    @property
    def date(self) -> _date:
        """Its day."""
    @property
    def meal_type(self) -> _MealType_:
        """Its meal."""
    @property
    def figure(self) -> ActualFigure:
        """What was not recorded."""
    @property
    def menu_id(self) -> str | None:
        """The menu, of a number of portions."""
    @property
    def portion(self) -> str | None:
        """The size, of a number of portions. Absent: the reference portion."""
    @property
    def audience(self) -> str | None:
        """The audience, of a number of portions."""

class NothingServed(_Choice):
    """Why nothing is known of what served portions hold."""
    NOT_RECORDED = "NOT_RECORDED"
    """Nobody recorded how many portions were served; `missing` names them."""
    NO_PORTIONS = "NO_PORTIONS"
    """It is recorded that no portion was served."""
    NOT_COMPUTED = "NOT_COMPUTED"
    """What was served could not be calculated; `gaps` says why."""

_NothingServed: _TypeAlias = NothingServed | _Literal["NOT_RECORDED", "NO_PORTIONS", "NOT_COMPUTED"]

class NutrientMean(_Record):
    """The mean of a nutrient."""
    __match_args__ = ("nutrient", "mean",)
    def __new__(cls, *, nutrient: str, mean: _Bounds_) -> _Self: ...
    @property
    def nutrient(self) -> str:
        """The nutrient; the key carries the unit."""
    @property
    def mean(self) -> _Bounds_:
        """For one person on one feeding day."""

class ParsedActual(_Record):
    """What really happened read from JSON, or what is wrong with the text."""
    __match_args__ = ("actual", "violations",)
    def __new__(cls, *, actual: MealActual | None = None, violations: _Iterable[_Violation_]) -> _Self: ...
    @property
    def actual(self) -> MealActual | None:
        """The record; present exactly if nothing is wrong."""
    @property
    def violations(self) -> tuple[_Violation_, ...]:
        """Everything that is wrong."""
    def into_result(self) -> MealActual:
        """The record, or one error `actual.invalid` whose details list every violation."""

class ParsedActualUpdate(_Record):
    """A correction read from JSON, or what is wrong with the text."""
    __match_args__ = ("update", "violations",)
    def __new__(cls, *, update: ActualUpdate | None = None, violations: _Iterable[_Violation_]) -> _Self: ...
    @property
    def update(self) -> ActualUpdate | None:
        """The update; present exactly if nothing is wrong."""
    @property
    def violations(self) -> tuple[_Violation_, ...]:
        """Everything that is wrong."""
    def into_result(self) -> ActualUpdate:
        """The update, or one error `actual.invalid` whose details list every violation."""

class ParsedAssignment(_Record):
    """An assignment read from JSON, or what is wrong with the text."""
    __match_args__ = ("assignment", "violations",)
    def __new__(cls, *, assignment: Assignment | None = None, violations: _Iterable[_Violation_]) -> _Self: ...
    @property
    def assignment(self) -> Assignment | None:
        """The assignment; present exactly if nothing is wrong."""
    @property
    def violations(self) -> tuple[_Violation_, ...]:
        """Everything that is wrong."""
    def into_result(self) -> Assignment:
        """The assignment, or one error `assignment.invalid` whose details list every violation."""

class ParsedPlan(_Record):
    """A plan read from JSON, or what is wrong with the text."""
    __match_args__ = ("plan", "violations",)
    def __new__(cls, *, plan: MenuPlan | None = None, violations: _Iterable[_Violation_]) -> _Self: ...
    @property
    def plan(self) -> MenuPlan | None:
        """The plan; present exactly if nothing is wrong."""
    @property
    def violations(self) -> tuple[_Violation_, ...]:
        """Everything that is wrong."""
    def into_result(self) -> MenuPlan:
        """The plan, or one error `plan.invalid` whose details list every violation."""

class ParsedPlanUpdate(_Record):
    """An update of a plan read from JSON, or what is wrong with the text."""
    __match_args__ = ("update", "violations",)
    def __new__(cls, *, update: PlanUpdate | None = None, violations: _Iterable[_Violation_]) -> _Self: ...
    @property
    def update(self) -> PlanUpdate | None:
        """The update; present exactly if nothing is wrong."""
    @property
    def violations(self) -> tuple[_Violation_, ...]:
        """Everything that is wrong."""
    def into_result(self) -> PlanUpdate:
        """The update, or one error `plan.invalid` whose details list every violation."""

class PlanBudget(_Record):
    """What a plan costs against what its programme may spend."""
    __match_args__ = ("total", "ceilings", "not_judged",)
    def __new__(cls, *, total: BudgetUse | None = None, ceilings: _Iterable[PlannedCeiling], not_judged: _Iterable[CeilingNotJudged]) -> _Self: ...
    @property
    def total(self) -> BudgetUse | None:
        """Against the programme's whole budget; absent where it states none."""
    @property
    def ceilings(self) -> tuple[PlannedCeiling, ...]:
        """Every ceiling of the programme for each audience on each day, or in each week."""
    @property
    def not_judged(self) -> tuple[CeilingNotJudged, ...]:
        """Ceilings that these costs cannot be judged by."""

class PlanReport(_Record):
    """Everything that is computed about a plan."""
    __match_args__ = ("plan_id", "totals", "verdicts", "variety", "budget", "special_diets", "gaps",)
    def __new__(cls, *, plan_id: str, totals: PlanTotals, verdicts: PlanVerdicts, variety: PlanVariety, budget: PlanBudget, special_diets: _Iterable[TrayFinding], gaps: _Iterable[SupplyGap]) -> _Self: ...
    @property
    def plan_id(self) -> str:
        """The plan."""
    @property
    def totals(self) -> PlanTotals:
        """What it serves and costs, and the means of each audience."""
    @property
    def verdicts(self) -> PlanVerdicts:
        """What the standard says, by audience."""
    @property
    def variety(self) -> PlanVariety:
        """How much its dishes differ."""
    @property
    def budget(self) -> PlanBudget:
        """What it costs against what may be spent."""
    @property
    def special_diets(self) -> tuple[TrayFinding, ...]:
        """Trays that are not proved to fit the special diets of those who get them."""
    @property
    def gaps(self) -> tuple[SupplyGap, ...]:
        """What is planned and not counted, or counted in another version than was planned. The verdicts are those of what is
        counted.
        """

class PlanServings(_Record):
    """The plates of some days of a plan, and what could not be made a plate."""
    __match_args__ = ("range", "currency", "servings", "gaps",)
    def __new__(cls, *, range: DayRange, currency: str, servings: _Iterable[PlannedServing], gaps: _Iterable[SupplyGap]) -> _Self: ...
    @property
    def range(self) -> DayRange:
        """The days."""
    @property
    def currency(self) -> str:
        """The currency of every cost."""
    @property
    def servings(self) -> tuple[PlannedServing, ...]:
        """The plates, by day, meal, menu and assignment; those of one in the order of its sizes and the programme's audiences."""
    @property
    def gaps(self) -> tuple[SupplyGap, ...]:
        """What is planned and not counted in any plate, or counted in another version than was planned: it leaves the totals
        of its day without an upper end.
        """

class PlanStatus(_Choice):
    """Where a plan stands in its workflow."""
    DRAFT = "DRAFT"
    """It is being written."""
    REVIEW = "REVIEW"
    """Somebody looks it over."""
    APPROVED = "APPROVED"
    """It is signed."""
    PUBLISHED = "PUBLISHED"
    """The schools and the kitchen can see it."""
    ACTIVE = "ACTIVE"
    """It is being cooked."""
    COMPLETED = "COMPLETED"
    """It is over."""
    CANCELLED = "CANCELLED"
    """It was given up."""
    ARCHIVED = "ARCHIVED"
    """It is kept for the record only."""
    def is_over(self) -> bool:
        """Whether nothing of the plan will be cooked any more: completed, cancelled or archived."""
    def may_become(self, to: _PlanStatus) -> bool:
        """Whether a plan that stands here may go there in one step."""
    def is_open(self) -> bool:
        """Whether what the plan assigns may still be written: it is a draft. From the review on, whoever signs a plan signs
        what was sent in.
        """
    def is_signed(self) -> bool:
        """Whether the plan is signed and not over: what it assigns will be cooked."""
    def is_published(self) -> bool:
        """Whether schools and kitchen rely on the plan, so that a menu can only be substituted, with a reason."""
    def is_served(self) -> bool:
        """Whether meals of the plan may have been served, so that it can be told what really happened: it is published,
        active or completed.
        """

_PlanStatus: _TypeAlias = PlanStatus | _Literal["DRAFT", "REVIEW", "APPROVED", "PUBLISHED", "ACTIVE", "COMPLETED", "CANCELLED", "ARCHIVED"]

class PlanTotals(_Record):
    """What a plan serves: by day, by week and as a whole."""
    __match_args__ = ("days", "weeks", "plan",)
    def __new__(cls, *, days: _Iterable[SpanTotals], weeks: _Iterable[SpanTotals], plan: SpanTotals) -> _Self: ...
    @property
    def days(self) -> tuple[SpanTotals, ...]:
        """Each day on which something is planned, in order. A day without feeding is absent."""
    @property
    def weeks(self) -> tuple[SpanTotals, ...]:
        """Each week, Monday to Sunday within the days of the plan, on which something is planned."""
    @property
    def plan(self) -> SpanTotals:
        """All days together."""

class PlanTransition(_Record):
    """One step a plan may take in its workflow."""
    __match_args__ = ("from_", "to", "decides", "needs_reason",)
    def __new__(cls, *, from_: _PlanStatus, to: _PlanStatus, decides: bool, needs_reason: bool) -> _Self: ...
    @property
    def from_(self) -> PlanStatus:
        """Where the plan stands."""
    @property
    def to(self) -> PlanStatus:
        """Where it goes."""
    @property
    def decides(self) -> bool:
        """Whether only those may do it who answer for the plan. Otherwise whoever writes plans may."""
    @property
    def needs_reason(self) -> bool:
        """Whether it must say why."""

class PlanUpdate(_Record):
    """What is to change about a plan. A field that is absent stays as it is; `clear` names those that are to be absent.
    Where it stands in its workflow is not changed here.
    """
    __match_args__ = ("id", "expected_version", "plan_name", "description", "start_date", "end_date", "clear",)
    def __new__(cls, *, id: str, expected_version: int, plan_name: str | None = None, description: str | None = None, start_date: _date | None = None, end_date: _date | None = None, clear: _Iterable[str] = ()) -> _Self: ...
    @property
    def id(self) -> str:
        """The plan."""
    @property
    def expected_version(self) -> int:
        """The version it was seen at; if somebody changed it since, nothing is written."""
    @property
    def plan_name(self) -> str | None:
        """Its name."""
    @property
    def description(self) -> str | None:
        """What it is, for people."""
    @property
    def start_date(self) -> _date | None:
        """Its first day."""
    @property
    def end_date(self) -> _date | None:
        """Its last day."""
    @property
    def clear(self) -> tuple[str, ...]:
        """Fields that are to be absent, by their names in JSON or in snake case."""
    @staticmethod
    def new(id: str, expected_version: int) -> PlanUpdate:
        """An update that changes nothing yet."""

class PlanVariety(_Record):
    """How much the dishes of some days differ."""
    __match_args__ = ("range", "servings", "dishes", "smallest_gap", "by_dish", "by_main_protein", "by_colour", "by_cooking_method", "gaps",)
    def __new__(cls, *, range: DayRange, servings: int, dishes: _Iterable[DishRepeats], smallest_gap: int | None = None, by_dish: Spread, by_main_protein: Spread, by_colour: Spread, by_cooking_method: Spread, gaps: _Iterable[SupplyGap]) -> _Self: ...
    @property
    def range(self) -> DayRange:
        """The days."""
    @property
    def servings(self) -> int:
        """How often any dish is served: a dish counts once at a meal of a day, to however many it goes."""
    @property
    def dishes(self) -> tuple[DishRepeats, ...]:
        """Each different dish, the most served first, then by name."""
    @property
    def smallest_gap(self) -> int | None:
        """The fewest days from a serving of a dish to its next; absent if no dish is served on two days."""
    @property
    def by_dish(self) -> Spread:
        """Over dishes."""
    @property
    def by_main_protein(self) -> Spread:
        """Over the main proteins of the dishes that have one. A staple, a vegetable or a fruit has none and is not counted;
        a protein dish that names none is unknown.
        """
    @property
    def by_colour(self) -> Spread:
        """Over dominant colours."""
    @property
    def by_cooking_method(self) -> Spread:
        """Over the ways in which the dishes themselves are cooked, those of their parts left aside."""
    @property
    def gaps(self) -> tuple[SupplyGap, ...]:
        """Menus whose dishes could not be told. They are not counted, so nothing is proved while there are any."""

class PlanVerdicts(_Record):
    """What a standard says about a plan."""
    __match_args__ = ("audiences", "unknown_audiences",)
    def __new__(cls, *, audiences: _Iterable[AudienceVerdicts], unknown_audiences: _Iterable[str]) -> _Self: ...
    @property
    def audiences(self) -> tuple[AudienceVerdicts, ...]:
        """Each audience that is fed, by key."""
    @property
    def unknown_audiences(self) -> tuple[str, ...]:
        """Audiences that the standard does not know: they are not judged."""

class PlannedCeiling(_Record):
    """A ceiling judged for one audience."""
    __match_args__ = ("first", "last", "audience", "site", "judgement",)
    def __new__(cls, *, first: _date, last: _date, audience: str | None = None, site: str | None = None, judgement: _CeilingJudgement_) -> _Self: ...
    @property
    def first(self) -> _date:
        """The day, or the first of the week within the plan."""
    @property
    def last(self) -> _date:
        """The day, or the last of the week within the plan."""
    @property
    def audience(self) -> str | None:
        """The audience; absent for plates of which nobody says who gets them."""
    @property
    def site(self) -> str | None:
        """The site that fares worst; absent where all sites get the same."""
    @property
    def judgement(self) -> _CeilingJudgement_:
        """The judgement."""

class PlannedNutrient(_Record):
    """One nutrient of many plates."""
    __match_args__ = ("nutrient", "total", "gaps",)
    def __new__(cls, *, nutrient: str, total: _Bounds_, gaps: _Iterable[_ValueGap_]) -> _Self: ...
    @property
    def nutrient(self) -> str:
        """The nutrient; the key carries the unit."""
    @property
    def total(self) -> _Bounds_:
        """How much all plates hold together."""
    @property
    def gaps(self) -> tuple[_ValueGap_, ...]:
        """The foods that make it inexact, each once."""

class PlannedPortions(_Record):
    """How many portions of one size are planned."""
    __match_args__ = ("portion", "count",)
    def __new__(cls, *, portion: str | None = None, count: int) -> _Self: ...
    @property
    def portion(self) -> str | None:
        """The size, one of the menu's. Absent: the reference portion."""
    @property
    def count(self) -> int:
        """How many."""

class PlannedServing(_Record):
    """So many plates of one menu in one size, served to one audience at one meal of one day."""
    __match_args__ = ("assignment_id", "date", "audience", "site", "meal", "cost",)
    def __new__(cls, *, assignment_id: str, date: _date, audience: str | None = None, site: str | None = None, meal: _ServedMeal_, cost: _Cost_) -> _Self: ...
    @property
    def assignment_id(self) -> str:
        """The assignment they belong to."""
    @property
    def date(self) -> _date:
        """The day."""
    @property
    def audience(self) -> str | None:
        """Who eats them. Absent: the programme does not say who gets this size."""
    @property
    def site(self) -> str | None:
        """Where they go. Absent: every site of the programme."""
    @property
    def meal(self) -> _ServedMeal_:
        """One plate: what it contains, its dishes, what it costs by component; and how many there are."""
    @property
    def cost(self) -> _Cost_:
        """What one plate costs on the day, without its lines."""

class PlateWaste(_Record):
    """What was left on trays against what was served, where both are recorded."""
    __match_args__ = ("kilograms", "served_kilograms", "percent", "complete",)
    def __new__(cls, *, kilograms: _Decimal | int, served_kilograms: _DecimalRange_, percent: _DecimalRange_, complete: bool) -> _Self: ...
    @property
    def kilograms(self) -> _Decimal:
        """Kilograms left on trays."""
    @property
    def served_kilograms(self) -> _DecimalRange_:
        """Kilograms served: portions × weight of a plate."""
    @property
    def percent(self) -> _DecimalRange_:
        """The one in percent of the other."""
    @property
    def complete(self) -> bool:
        """Whether both are recorded everywhere."""

class ProcurementLine(_Record):
    """One ingredient in one purchase form, delivered on one day."""
    __match_args__ = ("purchase_form_name", "purchase", "days", "from_stock", "from_leftovers", "left_over",)
    def __new__(cls, *, purchase_form_name: str | None = None, purchase: _Purchase_, days: _Iterable[DayNeed], from_stock: _Decimal | int, from_leftovers: _Decimal | int, left_over: _Decimal | int) -> _Self: ...
    @property
    def purchase_form_name(self) -> str | None:
        """The name of the purchase form; absent when the ingredient has none."""
    @property
    def purchase(self) -> _Purchase_:
        """What is bought and what it costs. `in_stock` is what stock and leftovers cover; a line that they cover whole
        buys nothing. `bought` is one amount: enough for the most that may be needed, or for the least where nothing
        bounds it, and then the amount has no upper end.
        """
    @property
    def days(self) -> tuple[DayNeed, ...]:
        """What each day needs of it, as purchased, in the unit of the purchase."""
    @property
    def from_stock(self) -> _Decimal:
        """How much of the need comes from stock."""
    @property
    def from_leftovers(self) -> _Decimal:
        """How much of the need comes from what earlier packs left."""
    @property
    def left_over(self) -> _Decimal:
        """What is left of packs when these days are over."""

class ProcurementList(_Record):
    """What to buy for some days of plans."""
    __match_args__ = ("range", "orders", "total", "left_over", "complete", "gaps",)
    def __new__(cls, *, range: DayRange, orders: _Iterable[SupplierOrder], total: _CostBounds_, left_over: _Iterable[DatedStock], complete: bool, gaps: _Iterable[SupplyGap]) -> _Self: ...
    @property
    def range(self) -> DayRange:
        """The days that are eaten."""
    @property
    def orders(self) -> tuple[SupplierOrder, ...]:
        """What to order, by day of delivery and supplier, the unknown one last."""
    @property
    def total(self) -> _CostBounds_:
        """What all of it costs; without an upper end where a price or a quantity is missing."""
    @property
    def left_over(self) -> tuple[DatedStock, ...]:
        """What is left of packs and stock after the last day, of the ingredients on the list."""
    @property
    def complete(self) -> bool:
        """Whether nothing is missing."""
    @property
    def gaps(self) -> tuple[SupplyGap, ...]:
        """What is missing."""

class ProcurementOptions(_Record):
    """How the procurement list of some days is made. The default: everything comes on the day it is eaten, nothing is in
    stock, no optional line is taken and no portion is cooked beyond the plan.
    """
    __match_args__ = ("delivery", "stock", "choices", "spare",)
    def __new__(cls, *, delivery: Delivery = ..., stock: _Iterable[DatedStock] = (), choices: _Iterable[_LineChoice_] = (), spare: SparePortions = ...) -> _Self: ...
    @property
    def delivery(self) -> Delivery:
        """When it is delivered."""
    @property
    def stock(self) -> tuple[DatedStock, ...]:
        """What is there and need not be bought."""
    @property
    def choices(self) -> tuple[_LineChoice_, ...]:
        """Optional lines taken and substitutes chosen."""
    @property
    def spare(self) -> SparePortions:
        """Portions cooked beyond those planned."""

class ProductionDish(_Record):
    """One recipe of a menu: its ingredients and steps."""
    __match_args__ = ("menu_id", "menu_name", "within", "recipe_factor", "ingredients", "start", "end", "cooked", "minutes_to_eating", "held_too_long", "steps", "limits",)
    def __new__(cls, *, menu_id: str, menu_name: str, within: _Iterable[str], recipe_factor: _Decimal | int | None = None, ingredients: _Iterable[ProductionIngredient], start: KitchenTime | None = None, end: KitchenTime | None = None, cooked: KitchenTime | None = None, minutes_to_eating: int | None = None, held_too_long: bool | None = None, steps: _Iterable[ProductionStep], limits: _Iterable[CriticalLimit]) -> _Self: ...
    @property
    def menu_id(self) -> str:
        """The dish."""
    @property
    def menu_name(self) -> str:
        """Its name."""
    @property
    def within(self) -> tuple[str, ...]:
        """The names of what it is a part of, the menu first. Empty for the menu itself."""
    @property
    def recipe_factor(self) -> _Decimal | None:
        """How many times its recipe is cooked. Absent: no line of its own tells."""
    @property
    def ingredients(self) -> tuple[ProductionIngredient, ...]:
        """Its own ingredients, for all portions."""
    @property
    def start(self) -> KitchenTime | None:
        """When its first step starts. Absent: how long it takes is not known."""
    @property
    def end(self) -> KitchenTime | None:
        """When it must be done."""
    @property
    def cooked(self) -> KitchenTime | None:
        """When its cooking ends: with the last step that is at least as hot as the limit `hot_holding`; with its last step
        where none has a temperature. Absent: it is not cooked, or nobody can tell, as where its steps only cool it or it
        has neither steps nor times.
        """
    @property
    def minutes_to_eating(self) -> int | None:
        """Minutes from the end of cooking until it is eaten. Absent: not known, or it is not cooked."""
    @property
    def held_too_long(self) -> bool | None:
        """Whether that is longer than the critical limit allows. Absent: nobody can tell."""
    @property
    def steps(self) -> tuple[ProductionStep, ...]:
        """Its steps in order."""
    @property
    def limits(self) -> tuple[CriticalLimit, ...]:
        """The limits to check."""

class ProductionIngredient(_Record):
    """One ingredient of a dish, for all portions."""
    __match_args__ = ("line_id", "ingredient_id", "ingredient_name", "quantity", "unit", "as_purchased", "edible", "preparation_notes",)
    def __new__(cls, *, line_id: str, ingredient_id: str, ingredient_name: str, quantity: _DecimalRange_, unit: str, as_purchased: _DecimalRange_, edible: _DecimalRange_, preparation_notes: str | None = None) -> _Self: ...
    @property
    def line_id(self) -> str:
        """The line of the dish."""
    @property
    def ingredient_id(self) -> str:
        """The ingredient, or the substitute in its place."""
    @property
    def ingredient_name(self) -> str:
        """Its name."""
    @property
    def quantity(self) -> _DecimalRange_:
        """How much, in the unit of the line."""
    @property
    def unit(self) -> str:
        """The unit of the line."""
    @property
    def as_purchased(self) -> _DecimalRange_:
        """Grams as purchased."""
    @property
    def edible(self) -> _DecimalRange_:
        """Grams raw and cleaned; of frying oil what is absorbed."""
    @property
    def preparation_notes(self) -> str | None:
        """How it is prepared."""

class ProductionMenu(_Record):
    """One menu of a meal, for all audiences and sites."""
    __match_args__ = ("menu_id", "menu_name", "menu_version", "sizes", "portions", "deliveries", "batch_factor", "dishes", "allergens",)
    def __new__(cls, *, menu_id: str, menu_name: str, menu_version: int, sizes: _Iterable[BatchPortions], portions: int, deliveries: _Iterable[ServedPortions], batch_factor: _Decimal | int, dishes: _Iterable[ProductionDish], allergens: _Iterable[_AllergenFinding_]) -> _Self: ...
    @property
    def menu_id(self) -> str:
        """The menu."""
    @property
    def menu_name(self) -> str:
        """Its name."""
    @property
    def menu_version(self) -> int:
        """The version that is cooked."""
    @property
    def sizes(self) -> tuple[BatchPortions, ...]:
        """How many portions of each size."""
    @property
    def portions(self) -> int:
        """Portions of all sizes together, extra ones and samples included."""
    @property
    def deliveries(self) -> tuple[ServedPortions, ...]:
        """For whom and where."""
    @property
    def batch_factor(self) -> _Decimal:
        """How many times its recipe is cooked, by the factors of its portion sizes; lines with a quantity of their own for
        a size follow that. Trays of special diets are menus of their own.
        """
    @property
    def dishes(self) -> tuple[ProductionDish, ...]:
        """The menu itself, then everything it is made of, each after what it is a part of."""
    @property
    def allergens(self) -> tuple[_AllergenFinding_, ...]:
        """The allergens it is not free of: contained, maybe contained, unknown. Optional lines count always."""

class ProductionOptions(_Record):
    """How a production sheet is made."""
    __match_args__ = ("service_times", "packing_minutes", "delivery_minutes", "choices", "spare", "limits", "allergens",)
    def __new__(cls, *, service_times: _Iterable[_ProgramMeal_] = (), packing_minutes: int = 0, delivery_minutes: int = 0, choices: _Iterable[_LineChoice_] = (), spare: SparePortions = ..., limits: _Iterable[CriticalLimit] = (), allergens: _Iterable[_Allergen_] = ()) -> _Self: ...
    @property
    def service_times(self) -> tuple[_ProgramMeal_, ...]:
        """When each meal is eaten, where the programme does not say."""
    @property
    def packing_minutes(self) -> int:
        """Minutes from the end of cooking to the lorry; at most a day."""
    @property
    def delivery_minutes(self) -> int:
        """Minutes from the lorry to the plate; at most a day."""
    @property
    def choices(self) -> tuple[_LineChoice_, ...]:
        """Optional lines taken and substitutes chosen."""
    @property
    def spare(self) -> SparePortions:
        """Portions cooked beyond those planned."""
    @property
    def limits(self) -> tuple[CriticalLimit, ...]:
        """The critical limits in force."""
    @property
    def allergens(self) -> tuple[_Allergen_, ...]:
        """The allergens asked about."""
    @staticmethod
    def standard() -> ProductionOptions:
        """The standard limits and allergens; no time for packing and delivery, no portion beyond the plan."""

class ProductionSheet(_Record):
    """What a kitchen cooks for one day, how much of it and when."""
    __match_args__ = ("date", "services", "complete", "gaps",)
    def __new__(cls, *, date: _date, services: _Iterable[MealService], complete: bool, gaps: _Iterable[SupplyGap]) -> _Self: ...
    @property
    def date(self) -> _date:
        """The day it is eaten."""
    @property
    def services(self) -> tuple[MealService, ...]:
        """The meals, in their order."""
    @property
    def complete(self) -> bool:
        """Whether nothing is missing."""
    @property
    def gaps(self) -> tuple[SupplyGap, ...]:
        """What is missing."""

class ProductionStep(_Record):
    """One step of a dish, with its times."""
    __match_args__ = ("step_id", "step_number", "title", "instruction", "duration", "start", "end", "temperature", "quality_check",)
    def __new__(cls, *, step_id: str, step_number: int, title: str | None = None, instruction: str, duration: int | None = None, start: KitchenTime | None = None, end: KitchenTime | None = None, temperature: _Decimal | int | None = None, quality_check: str | None = None) -> _Self: ...
    @property
    def step_id(self) -> str:
        """The step."""
    @property
    def step_number(self) -> int:
        """Its place."""
    @property
    def title(self) -> str | None:
        """A short title."""
    @property
    def instruction(self) -> str:
        """What to do."""
    @property
    def duration(self) -> int | None:
        """Minutes it takes."""
    @property
    def start(self) -> KitchenTime | None:
        """When it starts."""
    @property
    def end(self) -> KitchenTime | None:
        """When it ends."""
    @property
    def temperature(self) -> _Decimal | None:
        """Degrees Celsius."""
    @property
    def quality_check(self) -> str | None:
        """What shows that it went well."""

class SafeSide(_Choice):
    """The safe side of a critical limit, the limit included."""
    AT_LEAST = "AT_LEAST"
    """This or more."""
    AT_MOST = "AT_MOST"
    """This or less."""

_SafeSide: _TypeAlias = SafeSide | _Literal["AT_LEAST", "AT_MOST"]

class ServedPortions(_Record):
    """What one assignment asks for."""
    __match_args__ = ("assignment_id", "audience", "site", "diet", "portion", "count", "notes",)
    def __new__(cls, *, assignment_id: str, audience: str | None = None, site: str | None = None, diet: str | None = None, portion: str | None = None, count: int, notes: str | None = None) -> _Self: ...
    @property
    def assignment_id(self) -> str:
        """The assignment."""
    @property
    def audience(self) -> str | None:
        """Whom it is for. Absent: every audience."""
    @property
    def site(self) -> str | None:
        """Where it goes. Absent: every site."""
    @property
    def diet(self) -> str | None:
        """The special diet it is for. Absent: none."""
    @property
    def portion(self) -> str | None:
        """The size. Absent: the reference portion."""
    @property
    def count(self) -> int:
        """How many."""
    @property
    def notes(self) -> str | None:
        """A word to the cooks."""

class ServingOptions(_Record):
    """How the plates of a plan are calculated."""
    __match_args__ = ("cost", "fortified", "choices",)
    def __new__(cls, *, cost: _CostSettings_, fortified: bool = False, choices: _Iterable[_LineChoice_] = ()) -> _Self: ...
    @property
    def cost(self) -> _CostSettings_:
        """Prices and rates. The date is not read: each day is priced at its own."""
    @property
    def fortified(self) -> bool:
        """Whether fortification programmes count that hold on the day."""
    @property
    def choices(self) -> tuple[_LineChoice_, ...]:
        """What is taken of optional lines and substitutes."""

class SlotConflict(_Record):
    """Two assignments that feed the same people at the same meal."""
    __match_args__ = ("kind", "plan_id", "second_plan_id", "date", "meal_type", "audience", "site", "first", "second",)
    def __new__(cls, *, kind: _ConflictKind, plan_id: str, second_plan_id: str | None = None, date: _date, meal_type: _MealType, audience: str | None = None, site: str | None = None, first: str, second: str) -> _Self: ...
    @property
    def kind(self) -> ConflictKind:
        """How they meet."""
    @property
    def plan_id(self) -> str:
        """The plan, that of the first."""
    @property
    def second_plan_id(self) -> str | None:
        """The plan of the second. Absent: the same one."""
    @property
    def date(self) -> _date:
        """The day."""
    @property
    def meal_type(self) -> _MealType_:
        """The meal."""
    @property
    def audience(self) -> str | None:
        """Whom both feed. Absent: every audience."""
    @property
    def site(self) -> str | None:
        """Where both feed them. Absent: at every site."""
    @property
    def first(self) -> str:
        """The one that was listed first."""
    @property
    def second(self) -> str:
        """The other."""

class SlotState(_Choice):
    """How a slot is filled."""
    FILLED = "FILLED"
    """Everybody gets one menu: no site is empty, and no assignment has fewer portions than the people it is for."""
    PARTLY_FILLED = "PARTLY_FILLED"
    """Nobody gets two, but some sites get none."""
    SHORT = "SHORT"
    """Every site gets one menu, but an assignment has no portions, or fewer than the people it is for."""
    EMPTY = "EMPTY"
    """Nobody gets anything."""
    DOUBLED = "DOUBLED"
    """Some get more than one menu, at one site at least."""

_SlotState: _TypeAlias = SlotState | _Literal["FILLED", "PARTLY_FILLED", "SHORT", "EMPTY", "DOUBLED"]

class SpanTotals(_Record):
    """What some days serve: the sums over all plates, and the means of each audience."""
    __match_args__ = ("first", "last", "feeding_days", "portions", "counted", "nutrients", "cost", "cost_complete", "missing_costs", "audiences",)
    def __new__(cls, *, first: _date, last: _date, feeding_days: int, portions: int, counted: bool, nutrients: _Iterable[PlannedNutrient], cost: _CostBounds_, cost_complete: bool, missing_costs: _Iterable[_MissingCost_], audiences: _Iterable[AudienceMeans]) -> _Self: ...
    @property
    def first(self) -> _date:
        """The first day."""
    @property
    def last(self) -> _date:
        """The last day."""
    @property
    def feeding_days(self) -> int:
        """Days on which something is planned."""
    @property
    def portions(self) -> int:
        """Plates that are counted."""
    @property
    def counted(self) -> bool:
        """Whether everything that is planned is counted, in the version that is planned. If not, no sum has an upper end, and
        means are those of the plates that are counted.
        """
    @property
    def nutrients(self) -> tuple[PlannedNutrient, ...]:
        """Σ portions × value of every nutrient, in the order of the registry."""
    @property
    def cost(self) -> _CostBounds_:
        """Σ portions × cost, exact; each day at its own prices."""
    @property
    def cost_complete(self) -> bool:
        """Whether the cost is one number."""
    @property
    def missing_costs(self) -> tuple[_MissingCost_, ...]:
        """What is not known about the cost, each fact once."""
    @property
    def audiences(self) -> tuple[AudienceMeans, ...]:
        """The means of each audience, by key; the plates of nobody known come first."""
    def total(self, nutrient: str) -> _Bounds_ | None:
        """How much of a nutrient all plates hold together."""
    def audience(self, audience: str) -> AudienceMeans | None:
        """The means of an audience."""

class SparePortions(_Record):
    """Portions that are cooked beyond those planned."""
    __match_args__ = ("percent", "count", "samples",)
    def __new__(cls, *, percent: _Decimal | int = ..., count: int = 0, samples: int = 0) -> _Self: ...
    @property
    def percent(self) -> _Decimal:
        """So many percent more of each size, rounded up to whole portions; 0 to 100."""
    @property
    def count(self) -> int:
        """So many portions more of each menu at a meal, in the size most are planned of."""
    @property
    def samples(self) -> int:
        """So many portions of each menu at a meal kept as food samples, in that size too."""

class Spread(_Record):
    """How servings spread over values."""
    __match_args__ = ("counts", "unknown", "simpson",)
    def __new__(cls, *, counts: _Iterable[SpreadCount], unknown: int, simpson: _Bounds_ | None = None) -> _Self: ...
    @property
    def counts(self) -> tuple[SpreadCount, ...]:
        """The servings of each value, the most first, then by value."""
    @property
    def unknown(self) -> int:
        """Servings of which nobody said the value."""
    @property
    def simpson(self) -> _Bounds_ | None:
        """Simpson's index 1 − Σ n(n−1) / (N(N−1)): the chance that two servings differ; 0 all the same, 1 all different.
        Its least is with every unknown as the most frequent value, its most with each a value of its own. Absent for
        fewer than two servings.
        """

class SpreadCount(_Record):
    """How often a value is served."""
    __match_args__ = ("value", "servings",)
    def __new__(cls, *, value: str, servings: int) -> _Self: ...
    @property
    def value(self) -> str:
        """The value: a dish's id, `CHICKEN`, `STEAM`."""
    @property
    def servings(self) -> int:
        """How often."""

class Substitution(_Record):
    """That a menu of a published plan was replaced: by whom, when and why."""
    __match_args__ = ("original_menu_id", "original_menu_version", "reason", "substituted_at", "substituted_by",)
    def __new__(cls, *, original_menu_id: str, original_menu_version: int, reason: str, substituted_at: _datetime, substituted_by: str) -> _Self: ...
    @property
    def original_menu_id(self) -> str:
        """The menu that was published. It stays the first one, however often it is replaced."""
    @property
    def original_menu_version(self) -> int:
        """The version of it that was planned."""
    @property
    def reason(self) -> str:
        """Why the latest menu took its place."""
    @property
    def substituted_at(self) -> _datetime:
        """When that was."""
    @property
    def substituted_by(self) -> str:
        """Who did it."""

class SupplierOrder(_Record):
    """What one supplier delivers on one day."""
    __match_args__ = ("delivery", "supplier", "lines", "amount",)
    def __new__(cls, *, delivery: _date, supplier: str | None = None, lines: _Iterable[ProcurementLine], amount: _CostBounds_) -> _Self: ...
    @property
    def delivery(self) -> _date:
        """The day of delivery."""
    @property
    def supplier(self) -> str | None:
        """The supplier whose price is used. Absent: the price names none, or there is no price."""
    @property
    def lines(self) -> tuple[ProcurementLine, ...]:
        """One line for each ingredient and purchase form, by name."""
    @property
    def amount(self) -> _CostBounds_:
        """What the lines cost."""

class SupplyGap(_Record):
    """Something that is missing from a procurement list or a production sheet, named so that nobody takes it for nothing."""
    __match_args__ = ("reason", "date", "menu_id", "ingredient_id", "name",)
    def __new__(cls, *, reason: SupplyGapReason, date: _date | None = None, menu_id: str | None = None, ingredient_id: str | None = None, name: str = "") -> _Self: ...
    @property
    def reason(self) -> SupplyGapReason:
        """What is missing."""
    @property
    def date(self) -> _date | None:
        """The day: of the meal, or of the delivery for what is missing about an ingredient. Absent: all days."""
    @property
    def menu_id(self) -> str | None:
        """The menu."""
    @property
    def ingredient_id(self) -> str | None:
        """The ingredient."""
    @property
    def name(self) -> str:
        """The name of the ingredient or the menu, its id where it has none."""

class SupplyGapReason(_Record):
    """What is missing."""
    def __new__(cls, *args: _Any, **fields: _Any) -> _NoReturn: ...
    @_final
    class NothingPlanned(SupplyGapReason):
        """Nothing is planned on these days."""
        __match_args__ = ()
        def __new__(cls) -> _Self: ...
    @_final
    class Competing(SupplyGapReason):
        """A menu of one plan is for people whom another plan feeds at the same meal, and is not counted."""
        __match_args__ = ("assignment_id", "plan_id", "other_assignment_id", "other_plan_id",)
        def __new__(cls, *, assignment_id: str, plan_id: str, other_assignment_id: str, other_plan_id: str) -> _Self: ...
        @property
        def assignment_id(self) -> str:
            """The assignment that is not counted."""
        @property
        def plan_id(self) -> str:
            """Its plan."""
        @property
        def other_assignment_id(self) -> str:
            """The other assignment."""
        @property
        def other_plan_id(self) -> str:
            """The plan of the other."""
    @_final
    class NoPortions(SupplyGapReason):
        """A menu is planned and nobody said for how many."""
        __match_args__ = ("assignment_id",)
        def __new__(cls, *, assignment_id: str) -> _Self: ...
        @property
        def assignment_id(self) -> str:
            """The assignment."""
    @_final
    class NotComputed(SupplyGapReason):
        """It could not be calculated, and nothing of it is counted."""
        __match_args__ = ("code", "path", "message",)
        def __new__(cls, *, code: str, path: str, message: str) -> _Self: ...
        @property
        def code(self) -> str:
            """The stable code of the error."""
        @property
        def path(self) -> str:
            """Where: `ingredients[3]`."""
        @property
        def message(self) -> str:
            """The sentence for people, in English."""
    @_final
    class Fact(SupplyGapReason):
        """A price, or a fact about the quantity."""
        __match_args__ = ("missing",)
        def __new__(cls, *, missing: _MissingReason_) -> _Self: ...
        @property
        def missing(self) -> _MissingReason_:
            """The fact."""
    @_final
    class StockNotCounted(SupplyGapReason):
        """What is in stock is in a unit that leads to no purchase: it is not subtracted."""
        __match_args__ = ("missing",)
        def __new__(cls, *, missing: _MissingReason_) -> _Self: ...
        @property
        def missing(self) -> _MissingReason_:
            """The fact that would lead there."""
    @_final
    class StockUnknown(SupplyGapReason):
        """What is in stock is of a food that is not there, or in a purchase form or a unit that nobody knows: it is not
        subtracted.
        """
        __match_args__ = ("code", "path", "message",)
        def __new__(cls, *, code: str, path: str, message: str) -> _Self: ...
        @property
        def code(self) -> str:
            """The stable code of the error."""
        @property
        def path(self) -> str:
            """Where, in the options: `stock[3].stock.purchaseFormId`."""
        @property
        def message(self) -> str:
            """The sentence for people, in English."""
    @_final
    class ServiceTime(SupplyGapReason):
        """When the meal is eaten."""
        __match_args__ = ()
        def __new__(cls) -> _Self: ...
    @_final
    class StepDuration(SupplyGapReason):
        """How long a step takes. What comes before it has no time either, unless the menu says how long it takes in all."""
        __match_args__ = ("step_number",)
        def __new__(cls, *, step_number: int) -> _Self: ...
        @property
        def step_number(self) -> int:
            """The step."""
    @_final
    class Duration(SupplyGapReason):
        """How long a menu takes: it has neither steps nor times."""
        __match_args__ = ()
        def __new__(cls) -> _Self: ...
    @_final
    class Amount(SupplyGapReason):
        """How much of an ingredient goes in."""
        __match_args__ = ()
        def __new__(cls) -> _Self: ...
    @_final
    class OtherVersion(SupplyGapReason):
        """The version that is planned is not there. It is calculated with another one, and no sum has an upper end."""
        __match_args__ = ("planned", "used",)
        def __new__(cls, *, planned: int, used: int) -> _Self: ...
        @property
        def planned(self) -> int:
            """The version that is planned."""
        @property
        def used(self) -> int:
            """The version that is calculated with."""

class TrayFinding(_Record):
    """A tray that does not fit a special diet of those who get it, or of which nobody can tell."""
    __match_args__ = ("assignment_id", "date", "meal_type", "audience", "diet", "heads", "menu_id", "is_alternative", "verdict", "violation", "ingredients",)
    def __new__(cls, *, assignment_id: str, date: _date, meal_type: _MealType, audience: str, diet: str, heads: int, menu_id: str, is_alternative: bool, verdict: _TrayVerdict, violation: _Violation_, ingredients: _Iterable[str]) -> _Self: ...
    @property
    def assignment_id(self) -> str:
        """The assignment."""
    @property
    def date(self) -> _date:
        """Its day."""
    @property
    def meal_type(self) -> _MealType_:
        """Its meal."""
    @property
    def audience(self) -> str:
        """The audience."""
    @property
    def diet(self) -> str:
        """The special diet."""
    @property
    def heads(self) -> int:
        """How many people of the audience it concerns: all who have the diet, or those for whom there is no tray left."""
    @property
    def menu_id(self) -> str:
        """The menu they get: that of the tray for their diet, else the assignment's own."""
    @property
    def is_alternative(self) -> bool:
        """Whether that is a tray for their diet."""
    @property
    def verdict(self) -> TrayVerdict:
        """Whether it can be told."""
    @property
    def violation(self) -> _Violation_:
        """What is wrong or not known, with its path in the assignment and its code."""
    @property
    def ingredients(self) -> tuple[str, ...]:
        """The ingredients that decide it. Empty: the menu as a whole could not be looked at, or the number decides it."""

class TrayVerdict(_Choice):
    """What can be told about a tray and a special diet."""
    BROKEN = "BROKEN"
    """It holds, or may hold, what it must be free of; or there are too few of it."""
    UNKNOWN = "UNKNOWN"
    """Nobody said whether it is free of it, or how many need it. That never counts as free."""

_TrayVerdict: _TypeAlias = TrayVerdict | _Literal["BROKEN", "UNKNOWN"]

class Unplaced(_Record):
    """An assignment of the pattern that found no day."""
    __match_args__ = ("assignment_id", "date",)
    def __new__(cls, *, assignment_id: str, date: _date | None = None) -> _Self: ...
    @property
    def assignment_id(self) -> str:
        """The assignment of the pattern."""
    @property
    def date(self) -> _date | None:
        """The holiday it would have been served on. Absent: the days ended before its turn came even once."""

class UnservedWaste(_Record):
    """Portions thrown away unserved against those cooked, where both are recorded."""
    __match_args__ = ("discarded", "cooked", "percent", "complete",)
    def __new__(cls, *, discarded: int, cooked: int, percent: _Decimal | int, complete: bool) -> _Self: ...
    @property
    def discarded(self) -> int:
        """Portions thrown away."""
    @property
    def cooked(self) -> int:
        """Portions cooked."""
    @property
    def percent(self) -> _Decimal:
        """The one in percent of the other."""
    @property
    def complete(self) -> bool:
        """Whether both are recorded everywhere."""

def validate_actual_in(actual: MealActual, assignment: Assignment, program: _NutritionProgram_) -> list[_Violation_]:
    """What keeps a record from its assignment: it names another plan, an audience that the programme does not have, or one
    that the assignment is not for.
    """

def planned_against_actual(range: DayRange, assignments: _Iterable[Assignment], actuals: _Iterable[MealActual], program: _NutritionProgram_, catalog: _Catalog_, standard: _Standard_, options: ServingOptions) -> ActualReport:
    """What some days were to serve beside what really happened: portions, what they hold, what they cost, what was wasted; by
    day, by week and as a whole, for everybody and for each audience.

    What is not recorded is missing, and named: it is neither nothing nor what was planned. A record counts for the
    assignment of its id, others are left out; the order of both makes no difference. Errors: a range that is backwards or
    too long, amounts in another currency than that of the options.
    """

def parse_actual_update(json: bytes) -> ParsedActualUpdate:
    """Reads and checks a correction from JSON (UTF-8): names, limits and codes are those of the record. Unknown fields are
    refused. What must hold between fields is found when the update meets its record.
    """

def validate_actual(actual: MealActual) -> list[_Violation_]:
    """Everything that is wrong by itself with what is said to have happened; empty if nothing is.
    `validate_actual_in` holds it against its assignment and programme,
    `validate_waste_in` what came back against what was served.
    """

def parse_actual(json: bytes) -> ParsedActual:
    """Reads and checks what really happened from JSON (UTF-8)."""

def actual_schema() -> str:
    """The JSON Schema (draft 2020-12) of what `parse_actual` reads. What holds between fields is not in it."""

def actual_violation_codes() -> list[_ViolationCode_]:
    """Every code that its violations can carry, field by field: for translations and exhaustive handling."""

def validate_waste_in(actual: MealActual, assignment: Assignment, program: _NutritionProgram_, catalog: _Catalog_) -> list[_Violation_]:
    """What keeps the plate waste of a record from being true: it weighs more than everything that was served, or that was
    cooked and not thrown away where nobody recorded what was served.

    Nothing is found where that is not recorded of every menu and size, or where nobody knows what a plate weighs at most.
    Optional lines are left out of it.
    """

def plan_budget(served: PlanServings, plan: SpanTotals, program: _NutritionProgram_) -> PlanBudget:
    """Judges the plates of a plan by the ceilings of its programme, and its whole cost by the programme's budget.

    A ceiling for a day or a week limits what one person is served: of each meal the dearest plate that the audience
    gets, site by site; the site that fares worst is shown. Errors: a budget in another currency.
    """

def calendar(range: DayRange, program: _NutritionProgram_, holidays: _Iterable[_Holiday_], assignments: _Iterable[Assignment]) -> list[CalendarDay]:
    """The calendar of a programme: every day of a range with what is planned, what is missing and what stands double.

    Portions are held against heads as a whole; who gets which size only a standard tells, see
    `plan_servings`. Days are civil, so the answer is the same in every time zone. Assignments of other days are left out; give it those
    of one plan, or of plans that follow each other. Errors: `plan.range_backwards`, `plan.range_too_long` above
    `MAX_RANGE_DAYS`.
    """

def slot_conflicts(program: _NutritionProgram_, assignments: _Iterable[Assignment]) -> list[SlotConflict]:
    """Every pair of assignments that would feed somebody twice: same plan, day and meal, and an audience and a site in
    common. At most `MAX_CONFLICTS`, by plan, day, meal and the order of the list.

    An assignment for all and one for a single audience are a conflict too: portions are counted per assignment, so
    neither gives way to the other. An audience and a site that does not feed it have nothing in common. Entries of
    one id are versions of one assignment.
    """

def plan_conflicts(program: _NutritionProgram_, plan: _Iterable[Assignment], others: _Iterable[Assignment]) -> list[SlotConflict]:
    """Every pair of an assignment of one plan and one of another that would feed somebody twice, as
    `slot_conflicts` finds them within a plan. At most `MAX_CONFLICTS`, in the order of the first list.
    """

def cycle(program: _NutritionProgram_, holidays: _Iterable[_Holiday_], assignments: _Iterable[Assignment], pattern: DayRange, plan_id: str, to: DayRange, rule: _CycleRule) -> Cycle:
    """Repeats the assignments of some days, the pattern, over other days for a plan.

    The pattern's days are those of `pattern` on which the programme feeds or something is assigned, in order; the days
    of `to` on which it feeds take them one after the other, and again from the first. Assignments outside `pattern` are
    left out. Errors: `plan.range_backwards`, `plan.range_too_long`.
    """

def validate_plan_in(plan: MenuPlan, program: _NutritionProgram_) -> list[_Violation_]:
    """What keeps a plan from its programme: it is another's, or has days the programme does not have."""

def validate_assignment_in(assignment: Assignment, plan: MenuPlan, program: _NutritionProgram_) -> list[_Violation_]:
    """What keeps an assignment from its plan and programme: it is another's, its day lies outside the plan, or the
    programme has no such meal, audience or site, or nobody it is for has such a special diet.

    A day on which the programme does not feed is no violation (a class may make up for a holiday on a Saturday); the
    `calendar` lists it as misplaced.
    """

def validate_portions_in(assignment: Assignment, program: _NutritionProgram_, standard: _Standard_) -> list[_Violation_]:
    """What keeps the portions of an assignment from people: plates are of a size that nobody gets by the standard.

    An assignment for one audience feeds it with whatever size it plans. Of programmes without audiences, and with one that
    the standard does not have, nobody knows who gets which size, and nothing is found.
    """

def procurement(days: DayRange, assignments: _Iterable[Assignment], catalog: _Catalog_, prices: _CostSettings_, options: ProcurementOptions = ...) -> ProcurementList:
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

def production_sheet(date: _date, program: _NutritionProgram_, assignments: _Iterable[Assignment], catalog: _Catalog_, options: ProductionOptions = ...) -> ProductionSheet:
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

def judge_plan(served: PlanServings, standard: _Standard_) -> PlanVerdicts:
    """Judges what each audience is served: every meal, every feeding day, every week, and every window of days over the plan.

    Days without feeding are absent. The plates of nobody known are not judged.
    """

def plan_report(plan: MenuPlan, assignments: _Iterable[Assignment], program: _NutritionProgram_, catalog: _Catalog_, standard: _Standard_, options: ServingOptions) -> PlanReport:
    """Everything that is computed about a plan, over all its days.

    Each day is priced at its own date. Errors: a plan of more than `MAX_RANGE_DAYS` days,
    prices or a budget in another currency.
    """

def plan_servings(range: DayRange, assignments: _Iterable[Assignment], program: _NutritionProgram_, catalog: _Catalog_, standard: _Standard_, options: ServingOptions) -> PlanServings:
    """The plates that assignments make, each with what it contains, and what it costs on its own day.

    The plates of an assignment for all audiences go to those whose portion in the standard is of their size, shared
    out by heads (of the site where one counts them); reference portions go to those whose size is not planned. Plates of a
    tray for a special diet go to those who have it. What cannot be calculated stands in `gaps`. Assignments of other days
    are left out; their order makes no difference. Errors: a range that is backwards or too long.
    """

def tray_findings(assignments: _Iterable[Assignment], program: _NutritionProgram_, catalog: _Catalog_) -> list[TrayFinding]:
    """Every tray that is not proved to fit the special diets of those who get it, and every one of which there are fewer than
    people who need it, by day, meal, assignment and audience.

    People with a special diet get the tray that the assignment has for it; where it has none they get what everybody gets,
    and that is looked at. Optional lines count always; the order of the assignments makes no difference.

    Trays are counted against the heads of the diet, those of one meal together where sites have assignments of their own.
    Too few are broken; where nobody said how many of the people are at the sites with a tray and not elsewhere, it is
    unknown. A surplus breaks no diet: such trays are cooked, bought and counted like any plate that is planned. What is not
    listed fits and is enough.
    """

def plan_totals(served: PlanServings) -> PlanTotals:
    """The totals of a plan: Σ portions × value over its plates, and Σ portions × value / heads for each audience.

    Weeks begin on Monday. Money is exact: the cost of a batch times portions, divided once by its servings. What is not
    known keeps a sum an interval and is named; the order of the plates makes no difference. Plates of other days than
    the range's are left out.
    """

def parse_plan_update(json: bytes) -> ParsedPlanUpdate:
    """Reads and checks an update of a plan from JSON (UTF-8): names, limits and codes are those of the record. Unknown
    fields are refused. What must hold between fields is found when the update meets its record.
    """

def live_plans_using(menus: _Iterable[str], plans: _Iterable[MenuPlan], assignments: _Iterable[Assignment], today: _date) -> list[str]:
    """The live plans that serve one of some menus, each once, in the order of the plans. A menu is not deleted while
    there is one.

    A plan is live as `MenuPlan.is_live` says, and then all of its assignments count, past ones too. Trays name their
    dishes themselves: ask for a dish together with every menu it is a part of.
    """

def validate_plan(plan: MenuPlan) -> list[_Violation_]:
    """Everything that is wrong with a plan by itself; empty if nothing is."""

def validate_assignment(assignment: Assignment) -> list[_Violation_]:
    """Everything that is wrong with an assignment by itself; empty if nothing is.
    `validate_assignment_in` holds it against its plan and programme,
    `validate_portions_in` its sizes against the standard.
    """

def parse_plan(json: bytes) -> ParsedPlan:
    """Reads and checks a plan from JSON (UTF-8). `name` and the Indonesian names of its states are accepted."""

def parse_assignment(json: bytes) -> ParsedAssignment:
    """Reads and checks an assignment from JSON (UTF-8)."""

def plan_schema() -> str:
    """The JSON Schema (draft 2020-12) of what `parse_plan` reads. What holds between fields is not in it."""

def assignment_schema() -> str:
    """The JSON Schema (draft 2020-12) of what `parse_assignment` reads. What holds between fields is not in it."""

def plan_violation_codes() -> list[_ViolationCode_]:
    """Every code the violations of a plan can carry, field by field: for translations and exhaustive handling."""

def assignment_violation_codes() -> list[_ViolationCode_]:
    """Every code the violations of an assignment can carry, field by field: for translations and exhaustive handling."""

def plan_variety(range: DayRange, assignments: _Iterable[Assignment], catalog: _Catalog_, choices: _Iterable[_LineChoice_]) -> PlanVariety:
    """How much the dishes of some days differ: through nested trays, optional lines as `choices` say.

    Trays for special diets do not count: those who get them get nothing else. Assignments of other days are left out; their order makes no difference. A menu that is not in the catalog is a gap.
    Errors: a range that is backwards or too long.
    """

def plan_transitions() -> list[PlanTransition]:
    """Every step a plan may take, by where it stands. There is no other.

    A plan that schools have seen does not become a draft again: single menus of it are substituted, or it is cancelled.
    """
