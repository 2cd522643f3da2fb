# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""The kitchen: every action of the plan, over one store, for one kitchen among many.

A `Kitchen` is a store, a `Session` that says who works in which kitchen, and a `Host` that knows the time. Every
action reads one state of the kitchen, calls the pure functions of the other rooms, and commits one change: all of it
or nothing, with its events. An update names the version it saw, so nobody's change is lost.

What is computed about menus (`MenuDerived`) is kept beside them and computed anew in the commit of whatever it rests
on, at any depth. It is of one date for the whole kitchen, because prices are dated: call `Kitchen.refresh` when a
day begins.
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
from gizi.balance import Outcome as _Outcome_
from gizi.balance import RuleBasis as _RuleBasis_
from gizi.balance import Severity as _Severity_
from gizi.balance import Standard as _Standard_
from gizi.balance import Verdict as _Verdict_
from gizi.balance import _Outcome
from gizi.balance import _RuleBasis
from gizi.balance import _Severity
from gizi.cost import Cost as _Cost_
from gizi.cost import CostBounds as _CostBounds_
from gizi.cost import CostRates as _CostRates_
from gizi.cost import CostSettings as _CostSettings_
from gizi.cost import PricePolicy as _PricePolicy_
from gizi.event import Event as _Event_
from gizi.event import EventPage as _EventPage_
from gizi.event import FieldChange as _FieldChange_
from gizi.ingredient import AllergenStatement as _AllergenStatement_
from gizi.ingredient import DietStatus as _DietStatus_
from gizi.ingredient import FoodCategory as _FoodCategory_
from gizi.ingredient import Ingredient as _Ingredient_
from gizi.ingredient import IngredientUpdate as _IngredientUpdate_
from gizi.ingredient import Price as _Price_
from gizi.ingredient import _DietStatus
from gizi.ingredient import _FoodCategory
from gizi.interchange import SkippedEvent as _SkippedEvent_
from gizi.locale import Language as _Language_
from gizi.locale import _Language
from gizi.menu import Course as _Course_
from gizi.menu import DifficultyLevel as _DifficultyLevel_
from gizi.menu import MealType as _MealType_
from gizi.menu import Menu as _Menu_
from gizi.menu import MenuIngredient as _MenuIngredient_
from gizi.menu import MenuKind as _MenuKind_
from gizi.menu import MenuOptions as _MenuOptions_
from gizi.menu import MenuUpdate as _MenuUpdate_
from gizi.menu import RecipeStep as _RecipeStep_
from gizi.menu import _Course
from gizi.menu import _DifficultyLevel
from gizi.menu import _MealType
from gizi.menu import _MenuKind
from gizi.nutrient import Bounds as _Bounds_
from gizi.nutrition import Nutrition as _Nutrition_
from gizi.plan import ActualReport as _ActualReport_
from gizi.plan import ActualUpdate as _ActualUpdate_
from gizi.plan import Assignment as _Assignment_
from gizi.plan import CalendarDay as _CalendarDay_
from gizi.plan import Cycle as _Cycle_
from gizi.plan import CycleRule as _CycleRule_
from gizi.plan import DayRange as _DayRange_
from gizi.plan import MealActual as _MealActual_
from gizi.plan import MenuPlan as _MenuPlan_
from gizi.plan import PlanReport as _PlanReport_
from gizi.plan import PlanStatus as _PlanStatus_
from gizi.plan import PlanUpdate as _PlanUpdate_
from gizi.plan import ProcurementList as _ProcurementList_
from gizi.plan import ProcurementOptions as _ProcurementOptions_
from gizi.plan import ProductionOptions as _ProductionOptions_
from gizi.plan import ProductionSheet as _ProductionSheet_
from gizi.plan import SpanTotals as _SpanTotals_
from gizi.plan import _CycleRule
from gizi.plan import _PlanStatus
from gizi.plan.optimise import PlanDraft as _PlanDraft_
from gizi.plan.optimise import PlanOutcome as _PlanOutcome_
from gizi.plan.optimise import PlanProgress as _PlanProgress_
from gizi.plan.optimise import PlanRequest as _PlanRequest_
from gizi.plan.optimise import PlanTray as _PlanTray_
from gizi.plan.optimise import SearchOptions as _SearchOptions_
from gizi.program import Holiday as _Holiday_
from gizi.program import NutritionProgram as _NutritionProgram_
from gizi.program import ProgramMeal as _ProgramMeal_
from gizi.program import ProgramStatus as _ProgramStatus_
from gizi.program import ProgramType as _ProgramType_
from gizi.program import ProgramUpdate as _ProgramUpdate_
from gizi.program import _ProgramStatus
from gizi.program import _ProgramType
from gizi.quantity import UnitTable as _UnitTable_
from gizi.store import EventQuery as _EventQuery_
from gizi.store import Page as _Page_
from gizi.validation import Violation as _Violation_
from gizi.validation import ViolationCode as _ViolationCode_
from gizi._own.kitchen import _KitchenOwn as _KitchenOwn, _ProposalSearchOwn as _ProposalSearchOwn

__all__ = ["Action", "ApprovedFinding", "ApprovedMenu", "ApprovedVerdict", "Audit", "DerivedNutrient", "DerivedProblem", "DriftKind", "Host", "ImportedHolidays", "ImportedRecords", "IngredientDetail", "IngredientFilters", "IngredientPage", "Kitchen", "KitchenSettings", "MenuCopy", "MenuDerived", "MenuDetail", "MenuDrift", "MenuFilters", "MenuPage", "MenuSort", "MenuSummary", "NutrientDrift", "ParsedPriceUpdate", "ParsedQuantityUpdate", "ParsedSettings", "ParsedSettingsUpdate", "Permission", "PlanApproval", "PlanCopy", "PlanCycle", "PlanDetail", "PlanDrift", "PlanFilters", "PlanPage", "PlanProposal", "PlannedBy", "PriceUpdate", "ProgramFilters", "ProgramPage", "ProposalSearch", "QuantityUpdate", "RecordImport", "Role", "Session", "SettingsUpdate", "StandardDrift", "SubstituteRecipes", "parse_price_update", "parse_quantity_update", "parse_settings", "parse_settings_update", "permissions", "settings_schema", "settings_violation_codes", "validate_settings"]

class Action(_Choice):
    """Something a kitchen can be asked to do, under the plan's name for it."""
    GET_MENUS = "GET_MENUS"
    """Lists menus."""
    GET_MENU_BY_ID = "GET_MENU_BY_ID"
    """Shows a menu."""
    CREATE_MENU = "CREATE_MENU"
    """Creates a menu."""
    UPDATE_MENU = "UPDATE_MENU"
    """Changes a menu."""
    DELETE_MENU = "DELETE_MENU"
    """Deletes a menu, so that it can be restored."""
    RESTORE_MENU = "RESTORE_MENU"
    """Restores a deleted menu."""
    DUPLICATE_MENU = "DUPLICATE_MENU"
    """Copies a menu."""
    SET_MENU_ACTIVE = "SET_MENU_ACTIVE"
    """Sets a menu active or inactive."""
    GET_MENU_HISTORY = "GET_MENU_HISTORY"
    """Tells who changed what of a menu."""
    GET_PROGRAMS = "GET_PROGRAMS"
    """Lists programmes."""
    GET_PROGRAM_BY_ID = "GET_PROGRAM_BY_ID"
    """Shows a programme."""
    CREATE_PROGRAM = "CREATE_PROGRAM"
    """Creates a programme."""
    UPDATE_PROGRAM = "UPDATE_PROGRAM"
    """Changes a programme."""
    DELETE_PROGRAM = "DELETE_PROGRAM"
    """Deletes a programme that nothing depends on."""
    CALCULATE_NUTRITION = "CALCULATE_NUTRITION"
    """Calculates what a menu contains."""
    CALCULATE_COST = "CALCULATE_COST"
    """Calculates what a menu costs."""
    VALIDATE_MENU_BALANCE = "VALIDATE_MENU_BALANCE"
    """Judges a menu against a standard."""
    GET_INGREDIENTS = "GET_INGREDIENTS"
    """Lists ingredients."""
    SEARCH_INGREDIENTS = "SEARCH_INGREDIENTS"
    """Finds ingredients."""
    GET_INGREDIENT_BY_ID = "GET_INGREDIENT_BY_ID"
    """Shows an ingredient."""
    CREATE_INGREDIENT = "CREATE_INGREDIENT"
    """Creates an ingredient."""
    UPDATE_INGREDIENT = "UPDATE_INGREDIENT"
    """Changes an ingredient."""
    DELETE_INGREDIENT = "DELETE_INGREDIENT"
    """Deletes an ingredient that no menu uses."""
    RESTORE_INGREDIENT = "RESTORE_INGREDIENT"
    """Restores a deleted ingredient."""
    SET_INGREDIENT_PRICE = "SET_INGREDIENT_PRICE"
    """Notes a price."""
    ADD_INGREDIENT_TO_MENU = "ADD_INGREDIENT_TO_MENU"
    """Adds a line to a menu."""
    REMOVE_INGREDIENT_FROM_MENU = "REMOVE_INGREDIENT_FROM_MENU"
    """Takes a line off a menu."""
    UPDATE_INGREDIENT_QUANTITY = "UPDATE_INGREDIENT_QUANTITY"
    """Changes the quantity of a line."""
    GET_RECIPES = "GET_RECIPES"
    """Lists the steps of a recipe."""
    CREATE_RECIPE = "CREATE_RECIPE"
    """Adds a step."""
    UPDATE_RECIPE = "UPDATE_RECIPE"
    """Changes a step."""
    DELETE_RECIPE = "DELETE_RECIPE"
    """Takes a step out."""
    REORDER_RECIPES = "REORDER_RECIPES"
    """Puts the steps in another order."""
    GET_MENU_PLANS = "GET_MENU_PLANS"
    """Lists plans."""
    GET_MENU_PLAN_BY_ID = "GET_MENU_PLAN_BY_ID"
    """Shows a plan."""
    CREATE_MENU_PLAN = "CREATE_MENU_PLAN"
    """Creates a plan."""
    UPDATE_MENU_PLAN = "UPDATE_MENU_PLAN"
    """Changes a plan."""
    DELETE_MENU_PLAN = "DELETE_MENU_PLAN"
    """Deletes a plan."""
    SUBMIT_MENU_PLAN = "SUBMIT_MENU_PLAN"
    """Sends a plan to review or back to its writer."""
    DECIDE_MENU_PLAN = "DECIDE_MENU_PLAN"
    """Approves, publishes, activates, completes, cancels or archives a plan."""
    SUBSTITUTE_MENU = "SUBSTITUTE_MENU"
    """Replaces a menu of a published plan."""
    GET_PLAN_APPROVAL = "GET_PLAN_APPROVAL"
    """Shows what was signed when a plan was approved."""
    GET_PLAN_DRIFT = "GET_PLAN_DRIFT"
    """Tells what changed since."""
    DUPLICATE_MENU_PLAN = "DUPLICATE_MENU_PLAN"
    """Copies a plan to other days."""
    APPLY_CYCLE = "APPLY_CYCLE"
    """Repeats days of a plan over other days."""
    ASSIGN_MENU_TO_PLAN = "ASSIGN_MENU_TO_PLAN"
    """Assigns menus to dates of a plan."""
    REMOVE_ASSIGNMENT = "REMOVE_ASSIGNMENT"
    """Takes an assignment off a plan."""
    GET_ACTUALS = "GET_ACTUALS"
    """Shows what was recorded of the meals of a plan."""
    RECORD_ACTUAL = "RECORD_ACTUAL"
    """Records what really happened at a meal."""
    CORRECT_ACTUAL = "CORRECT_ACTUAL"
    """Corrects what was recorded."""
    REMOVE_ACTUAL = "REMOVE_ACTUAL"
    """Takes away what was recorded."""
    GET_ACTUAL_REPORT = "GET_ACTUAL_REPORT"
    """Holds what was planned against what really happened."""
    GET_MENU_CALENDAR = "GET_MENU_CALENDAR"
    """Shows the calendar."""
    GET_PLAN_REPORT = "GET_PLAN_REPORT"
    """Shows what a plan serves, costs and means for each audience."""
    EXPORT_PLAN_CALENDAR = "EXPORT_PLAN_CALENDAR"
    """Writes a plan for people's own calendars."""
    GET_PROCUREMENT = "GET_PROCUREMENT"
    """Lists what to buy."""
    GET_PRODUCTION_SHEET = "GET_PRODUCTION_SHEET"
    """Shows what is cooked on a day."""
    GET_PLAN_PROBLEM = "GET_PLAN_PROBLEM"
    """Shows the problem that a plan is to solve."""
    GENERATE_MENU_PLAN = "GENERATE_MENU_PLAN"
    """Looks for a plan."""
    GET_SETTINGS = "GET_SETTINGS"
    """Shows the settings."""
    UPDATE_SETTINGS = "UPDATE_SETTINGS"
    """Changes the settings."""
    IMPORT_HOLIDAYS = "IMPORT_HOLIDAYS"
    """Takes holidays from a calendar file into the settings."""
    REFRESH = "REFRESH"
    """Brings every derived value to a date."""
    GET_EVENTS = "GET_EVENTS"
    """Reads events."""
    PRUNE_EVENTS = "PRUNE_EVENTS"
    """Drops old events."""
    PRUNE_REQUESTS = "PRUNE_REQUESTS"
    """Forgets old requests."""
    EXPORT_KITCHEN = "EXPORT_KITCHEN"
    """Writes the whole kitchen out."""
    IMPORT_KITCHEN = "IMPORT_KITCHEN"
    """Fills an empty kitchen from an export."""
    IMPORT_RECORDS = "IMPORT_RECORDS"
    """Takes records of files in, all of them or none."""
    def code(self) -> str:
        """Its name as a method of the kitchen and in the table of permissions: `get_menu_by_id`."""

_Action: _TypeAlias = Action | _Literal["GET_MENUS", "GET_MENU_BY_ID", "CREATE_MENU", "UPDATE_MENU", "DELETE_MENU", "RESTORE_MENU", "DUPLICATE_MENU", "SET_MENU_ACTIVE", "GET_MENU_HISTORY", "GET_PROGRAMS", "GET_PROGRAM_BY_ID", "CREATE_PROGRAM", "UPDATE_PROGRAM", "DELETE_PROGRAM", "CALCULATE_NUTRITION", "CALCULATE_COST", "VALIDATE_MENU_BALANCE", "GET_INGREDIENTS", "SEARCH_INGREDIENTS", "GET_INGREDIENT_BY_ID", "CREATE_INGREDIENT", "UPDATE_INGREDIENT", "DELETE_INGREDIENT", "RESTORE_INGREDIENT", "SET_INGREDIENT_PRICE", "ADD_INGREDIENT_TO_MENU", "REMOVE_INGREDIENT_FROM_MENU", "UPDATE_INGREDIENT_QUANTITY", "GET_RECIPES", "CREATE_RECIPE", "UPDATE_RECIPE", "DELETE_RECIPE", "REORDER_RECIPES", "GET_MENU_PLANS", "GET_MENU_PLAN_BY_ID", "CREATE_MENU_PLAN", "UPDATE_MENU_PLAN", "DELETE_MENU_PLAN", "SUBMIT_MENU_PLAN", "DECIDE_MENU_PLAN", "SUBSTITUTE_MENU", "GET_PLAN_APPROVAL", "GET_PLAN_DRIFT", "DUPLICATE_MENU_PLAN", "APPLY_CYCLE", "ASSIGN_MENU_TO_PLAN", "REMOVE_ASSIGNMENT", "GET_ACTUALS", "RECORD_ACTUAL", "CORRECT_ACTUAL", "REMOVE_ACTUAL", "GET_ACTUAL_REPORT", "GET_MENU_CALENDAR", "GET_PLAN_REPORT", "EXPORT_PLAN_CALENDAR", "GET_PROCUREMENT", "GET_PRODUCTION_SHEET", "GET_PLAN_PROBLEM", "GENERATE_MENU_PLAN", "GET_SETTINGS", "UPDATE_SETTINGS", "IMPORT_HOLIDAYS", "REFRESH", "GET_EVENTS", "PRUNE_EVENTS", "PRUNE_REQUESTS", "EXPORT_KITCHEN", "IMPORT_KITCHEN", "IMPORT_RECORDS"]

class ApprovedFinding(_Record):
    """A rule that was broken, or of which nobody could tell, when a plan was signed."""
    __match_args__ = ("rule", "subject", "date", "verdict", "severity",)
    def __new__(cls, *, rule: str, subject: str, date: _date | None = None, verdict: _Verdict_, severity: _Severity | None = None) -> _Self: ...
    @property
    def rule(self) -> str:
        """The rule."""
    @property
    def subject(self) -> str:
        """What was judged: a nutrient's key, a component, an allergen; else the rule's id."""
    @property
    def date(self) -> _date | None:
        """The day, where one day or window of a period was judged."""
    @property
    def verdict(self) -> _Verdict_:
        """For the audience's mean."""
    @property
    def severity(self) -> _Severity_ | None:
        """How much the broken or undecided side weighed."""

class ApprovedMenu(_Record):
    """A menu as it stood when a plan with it was approved."""
    __match_args__ = ("menu_id", "menu_name", "menu_version", "derived",)
    def __new__(cls, *, menu_id: str, menu_name: str, menu_version: int, derived: MenuDerived | None = None) -> _Self: ...
    @property
    def menu_id(self) -> str:
        """The menu."""
    @property
    def menu_name(self) -> str:
        """Its name."""
    @property
    def menu_version(self) -> int:
        """Its version, which its assignments pin from then on."""
    @property
    def derived(self) -> MenuDerived | None:
        """What one serving held and cost, with the date of the prices."""

class ApprovedVerdict(_Record):
    """What the standard said of a meal, a day, a week or the windows of an audience when a plan was signed."""
    __match_args__ = ("audience", "portion", "basis", "from_", "to", "outcome", "open",)
    def __new__(cls, *, audience: str, portion: str | None = None, basis: _RuleBasis, from_: _date | None = None, to: _date | None = None, outcome: _Outcome, open: _Iterable[ApprovedFinding]) -> _Self: ...
    @property
    def audience(self) -> str:
        """Who is fed."""
    @property
    def portion(self) -> str | None:
        """The portion that was judged. Absent: the reference portion."""
    @property
    def basis(self) -> _RuleBasis_:
        """What was judged."""
    @property
    def from_(self) -> _date | None:
        """The first day."""
    @property
    def to(self) -> _date | None:
        """The last day."""
    @property
    def outcome(self) -> _Outcome_:
        """The verdict over all required sides."""
    @property
    def open(self) -> tuple[ApprovedFinding, ...]:
        """The rules that were not proved to be met, in the order of the standard."""

class Audit(_Record):
    """Who created, changed and deleted a record, and when."""
    __match_args__ = ("version", "created_at", "created_by", "updated_at", "updated_by", "deleted_at",)
    def __new__(cls, *, version: int, created_at: _datetime, created_by: str, updated_at: _datetime, updated_by: str, deleted_at: _datetime | None = None) -> _Self: ...
    @property
    def version(self) -> int:
        """Counts its changes, from 1."""
    @property
    def created_at(self) -> _datetime:
        """When it was created."""
    @property
    def created_by(self) -> str:
        """Who created it."""
    @property
    def updated_at(self) -> _datetime:
        """When it was last changed."""
    @property
    def updated_by(self) -> str:
        """Who changed it last."""
    @property
    def deleted_at(self) -> _datetime | None:
        """When it was deleted; absent: it is not."""

class DerivedNutrient(_Record):
    """One nutrient of a serving."""
    __match_args__ = ("nutrient", "serving",)
    def __new__(cls, *, nutrient: str, serving: _Bounds_) -> _Self: ...
    @property
    def nutrient(self) -> str:
        """The nutrient."""
    @property
    def serving(self) -> _Bounds_:
        """How much one serving holds, in the nutrient's unit."""

class DerivedProblem(_Record):
    """Why something could not be calculated."""
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

class DriftKind(_Choice):
    """How a menu is no longer as it was signed."""
    DELETED = "DELETED"
    """The menu is deleted."""
    INACTIVE = "INACTIVE"
    """The menu is set inactive."""
    VERSION = "VERSION"
    """Somebody changed the menu."""
    NUTRITION = "NUTRITION"
    """One serving holds something else."""
    COST = "COST"
    """One serving costs something else."""
    ALLERGENS = "ALLERGENS"
    """It holds other allergens, or keeps other diets."""

_DriftKind: _TypeAlias = DriftKind | _Literal["DELETED", "INACTIVE", "VERSION", "NUTRITION", "COST", "ALLERGENS"]

class Host(_Object):
    """What a kitchen is given by the program it runs in."""
    @staticmethod
    def system() -> Host:
        """The machine's clock and time zones, and UUIDs of version 7."""

class ImportedHolidays(_Record):
    """What an import of holidays did."""
    __match_args__ = ("version", "added", "skipped",)
    def __new__(cls, *, version: int, added: _Iterable[_Holiday_], skipped: _Iterable[_SkippedEvent_]) -> _Self: ...
    @property
    def version(self) -> int:
        """The version of the settings with them in."""
    @property
    def added(self) -> tuple[_Holiday_, ...]:
        """Those that were not in the settings before."""
    @property
    def skipped(self) -> tuple[_SkippedEvent_, ...]:
        """Events of the calendar that were not taken."""

class ImportedRecords(_Record):
    """How much of an import was new."""
    __match_args__ = ("programs", "ingredients", "prices", "menus",)
    def __new__(cls, *, programs: int, ingredients: int, prices: int, menus: int) -> _Self: ...
    @property
    def programs(self) -> int:
        """Programmes that were created."""
    @property
    def ingredients(self) -> int:
        """Ingredients that were created."""
    @property
    def prices(self) -> int:
        """Prices that were noted, those of new ingredients included."""
    @property
    def menus(self) -> int:
        """Menus that were created."""

class IngredientDetail(_Record):
    """An ingredient with its audit."""
    __match_args__ = ("ingredient", "audit",)
    def __new__(cls, *, ingredient: _Ingredient_, audit: Audit) -> _Self: ...
    @property
    def ingredient(self) -> _Ingredient_:
        """The ingredient."""
    @property
    def audit(self) -> Audit:
        """Who created and changed it, and its version."""

class IngredientFilters(_Record):
    """Which ingredients are wanted."""
    __match_args__ = ("search", "category", "is_priced", "deleted",)
    def __new__(cls, *, search: str | None = None, category: _FoodCategory | None = None, is_priced: bool | None = None, deleted: bool = False) -> _Self: ...
    @property
    def search(self) -> str | None:
        """Words that must all occur in name, aliases or id, whatever their case and accents."""
    @property
    def category(self) -> _FoodCategory_ | None:
        """Of this food group."""
    @property
    def is_priced(self) -> bool | None:
        """With a price, or without any."""
    @property
    def deleted(self) -> bool:
        """The deleted ones instead of the others."""

class IngredientPage(_Record):
    """One page of ingredients."""
    __match_args__ = ("ingredients", "total", "total_pages", "next",)
    def __new__(cls, *, ingredients: _Iterable[IngredientDetail], total: int, total_pages: int, next: str | None = None) -> _Self: ...
    @property
    def ingredients(self) -> tuple[IngredientDetail, ...]:
        """The ingredients."""
    @property
    def total(self) -> int:
        """How many there are in all."""
    @property
    def total_pages(self) -> int:
        """How many pages of this size they fill."""
    @property
    def next(self) -> str | None:
        """Where the next page starts; absent on the last."""

class Kitchen(_KitchenOwn):
    """One kitchen as one person works in it.

    It holds no records: every action reads what it needs from the store and writes one change. So any number of
    kitchens, in any number of threads and processes, can stand on one store, and it costs next to nothing to make one
    for every request.
    """
    def get_actuals(self, plan: str) -> list[_MealActual_]:
        """Everything that is recorded of what really happened at the meals of a plan, by assignment."""
    def record_actual(self, actual: _MealActual_, idempotency_key: str | None = None) -> _MealActual_:
        """Records what really happened at an assignment of a plan that is published, active or completed, on its day or
        later. What cannot have happened is refused, such as more left on trays than was served, or a size that the menu does not have. Changes nothing else. With an idempotency key the same request made again gives the same record;
        `kitchen.gone` if it was taken away since.
        """
    def correct_actual(self, update: _ActualUpdate_) -> _MealActual_:
        """Corrects what was recorded. Earlier versions are in the history of events."""
    def remove_actual(self, id: str, expected_version: int) -> None:
        """Takes a record away that should not be there, such as one of the wrong assignment."""
    def get_actual_report(self, plan: str, range: _DayRange_, standard: _Standard_ | None = None) -> _ActualReport_:
        """What some days of a plan were to serve beside what really happened, all at one revision. Without a standard: by
        the one the plan was signed under, else that of its programme, else the kitchen's default one; it says which audience gets which size.
        """
    def get_plan_approval(self, id: str) -> PlanApproval:
        """What was signed when a plan was last approved; `kitchen.not_found` if it never was. A plan that went back to a
        draft keeps it until it is approved again.
        """
    def calculate_nutrition(self, id: str, options: _MenuOptions_ = ...) -> _Nutrition_:
        """What a menu contains, with the kitchen's ingredients as they are. Without a date of its own: on the kitchen's
        date, fortified where the settings say so.
        """
    def calculate_cost(self, id: str, options: _MenuOptions_ = ..., date: _date | None = None) -> _Cost_:
        """What a menu costs at a date, by the kitchen's price policy and rates. Absent: at the kitchen's date."""
    def validate_menu_balance(self, id: str, options: _MenuOptions_, standard: _Standard_ | None, audience: str) -> _BalanceReport_:
        """Judges a menu as one meal of an audience by a standard. Absent: by that of the menu's programme, else by the
        kitchen's default one. One that does not ship with the library has to be given, else `kitchen.unknown_standard`.
        """
    def import_holidays(self, calendar: str, expected_version: int) -> ImportedHolidays:
        """Adds the holidays of an iCalendar file, its text, to the settings, seen at a version. Those already there, by name and days,
        are not added again, and if all are, nothing changes; what settings cannot hold is skipped. Errors: those of
        `read_holidays`, more holidays than settings hold.
        """
    def export_plan_calendar(self, plan: str) -> str:
        """A plan as an iCalendar file, in the kitchen's language, with its service times where the programme says none."""
    def duplicate_menu_plan(self, copy: PlanCopy, idempotency_key: str | None = None) -> _MenuPlan_:
        """Copies a plan with everything it assigns as a draft that begins on another day. Each assignment pins its menu's
        current version; one whose menu is inactive is copied all the same and shows at the review.
        """
    def apply_cycle(self, request: PlanCycle, idempotency_key: str | None = None) -> _Cycle_:
        """Repeats days of a plan over other days, in the same plan or another draft of its programme, all of it or nothing:
        refused like `assign_menu_to_plan`, and with `plan.program_id.other_program` for a
        draft of another programme. Returns what was assigned and what found no day. With an
        idempotency key the same request made again assigns nothing more and gives the same answer; `kitchen.gone` if an
        assignment was removed since.
        """
    def get_plan_drift(self, id: str) -> PlanDrift:
        """What changed about a plan since it was last approved: menus, what they hold and cost and whom they suit, what is
        assigned, the standard and the programme. Nothing of it: everything is as it was signed. `kitchen.not_found` if it
        never was.
        """
    def with_permissions(self, table: _Iterable[Permission]) -> Kitchen:
        """The same kitchen under one's own table of permissions."""
    def with_session(self, session: Session) -> Kitchen:
        """The same store, host and sinks for somebody else, in the same kitchen or another."""
    def session(self) -> Session:
        """Who works here."""
    def may(self, action: _Action) -> bool:
        """Whether the session may do something."""
    def get_settings(self) -> KitchenSettings:
        """The settings in force; version 0 while they are those every kitchen begins with."""
    def update_settings(self, update: SettingsUpdate) -> KitchenSettings:
        """Changes settings; every menu is computed anew in the same commit. The default standard must be one that ships with
        the library.
        """
    def derived_date(self) -> _date:
        """The date that derived values are of."""
    def refresh(self, date: _date | None = None) -> _date:
        """Brings every derived value to a date: prices and fortification programmes of that day. Absent: today, in the
        kitchen's time zone. Call it when a day begins, and after an upgrade of gizi: it also brings what every record is
        found by to this version, such as a number that older ones did not know.
        """
    def get_events(self, query: _EventQuery_) -> _EventPage_:
        """What happened after a number, in order; waits for a first event if the query says so."""
    def get_plan_problem(self, program: str, request: _PlanRequest_, standard: _Standard_ | None = None) -> _PlanDraft_:
        """The problem of planning a programme's days with the kitchen's dishes, prices and holidays, to look at or to
        change before it is solved. Without dishes in the request: with all that are active and of the programme or of
        none. By the standard given, else the programme's, else the kitchen's; each day has its own prices.
        """
    def generate_menu_plan(self, program: str, request: _PlanRequest_, standard: _Standard_ | None = None, options: _SearchOptions_ = ...) -> PlanProposal:
        """Looks for a plan of a programme's days. The answer depends on the state of the kitchen, the request, seed, work
        and islands; how long it takes depends on the work, about a million changes a second and as much again for its proof.
        Nothing is stored. Whoever
        has less time, or somebody who may give up, makes the steps of `search_menu_plan`.
        """
    def search_menu_plan(self, program: str, request: _PlanRequest_, standard: _Standard_ | None = None, options: _SearchOptions_ = ...) -> ProposalSearch:
        """The same search, not yet begun: its steps are up to the caller."""
    def get_ingredient_by_id(self, id: str) -> IngredientDetail:
        """The ingredient of an id. A deleted one is shown as such."""
    def create_ingredient(self, ingredient: _Ingredient_, idempotency_key: str | None = None) -> IngredientDetail:
        """Creates an ingredient. Without an id it gets one. With an idempotency key the same request made again gives the same
        ingredient as it is now, deleted or not, and makes no second one.
        """
    def update_ingredient(self, update: _IngredientUpdate_) -> IngredientDetail:
        """Changes fields of an ingredient; every menu that uses it, at any depth, is computed anew in the same commit."""
    def delete_ingredient(self, id: str, expected_version: int) -> IngredientDetail:
        """Deletes an ingredient. Refused while a menu that is not deleted uses it."""
    def restore_ingredient(self, id: str, expected_version: int) -> IngredientDetail:
        """Restores a deleted ingredient; one that is not deleted stays as it is. Deleted menus that use it are computed anew."""
    def set_ingredient_price(self, update: PriceUpdate) -> IngredientDetail:
        """Notes a price, in the kitchen's currency; every menu that uses the ingredient is computed anew in the same commit. A
        price of a day after the kitchen's date counts once the kitchen is refreshed to that day.
        """
    def import_records(self, records: RecordImport = ...) -> ImportedRecords:
        """Takes records in, all of them or none. What is there already, deleted or not, stays as it is; of an ingredient that
        is there, prices and purchase forms that it lacks are noted. Menus may be made of one another.

        Whoever asks must also be allowed to create each kind of record that is new. Errors: those of creating each record,
        with its place in front of the path: `menus[3].ingredients[0].unit`.
        """
    def add_ingredient_to_menu(self, menu_id: str, expected_version: int, line: _MenuIngredient_ = ..., idempotency_key: str | None = None) -> MenuDetail:
        """Adds a line to a menu, behind the others: an ingredient, or another menu. With an idempotency key the same request
        made again adds no second one and gives the menu as it is now.
        """
    def remove_ingredient_from_menu(self, menu_id: str, expected_version: int, line_id: str) -> MenuDetail:
        """Takes a line off a menu."""
    def update_ingredient_quantity(self, update: QuantityUpdate) -> MenuDetail:
        """Changes how much of a line there is."""
    def get_menus(self, filters: MenuFilters, sort: _MenuSort, descending: bool, page: _Page_) -> MenuPage:
        """One page of the menus that are wanted, sorted; what sorts alike comes by id. A page holds at most
        `MAX_ENTRIES`.
        """
    def get_ingredients(self, filters: IngredientFilters, page: _Page_) -> IngredientPage:
        """One page of the ingredients that are wanted, by name."""
    def search_ingredients(self, words: str, limit: int) -> list[IngredientDetail]:
        """The first ingredients whose name, aliases or id hold all the words, whatever their case and accents, by name."""
    def get_programs(self, filters: ProgramFilters, page: _Page_) -> ProgramPage:
        """One page of the programmes that are wanted, by name."""
    def get_menu_plans(self, filters: PlanFilters, page: _Page_) -> PlanPage:
        """One page of the plans that are wanted, the latest first."""
    def get_menu_by_id(self, id: str) -> MenuDetail:
        """The menu of an id with all its lines, steps and derived values. A deleted one is shown as such."""
    def create_menu(self, menu: _Menu_, idempotency_key: str | None = None) -> MenuDetail:
        """Creates a menu.

        Without an id it gets one, and so do its lines and steps. With an idempotency key the same request made again gives
        the same menu as it is now, deleted or not, and makes no second one.

        Errors: every broken limit at once, an id or code that is taken, a programme, ingredient or menu that is not there,
        a menu that contains itself. What cannot be calculated is no error but a problem of the derived values.
        """
    def update_menu(self, update: _MenuUpdate_) -> MenuDetail:
        """Changes fields of a menu. Another version than the expected one is a conflict."""
    def delete_menu(self, id: str, expected_version: int) -> MenuDetail:
        """Deletes a menu; it keeps its history and can be restored. Refused while another menu uses it or a live plan
        serves it.
        """
    def restore_menu(self, id: str, expected_version: int) -> MenuDetail:
        """Restores a deleted menu; one that is not deleted stays as it is. Refused if its code was taken or something it uses is gone."""
    def duplicate_menu(self, copy: MenuCopy, idempotency_key: str | None = None) -> MenuDetail:
        """Copies a menu under a new name and code: lines, substitutes, portions, steps, credits, all of it. The copy
        starts inactive.
        """
    def set_menu_active(self, id: str, expected_version: int, is_active: bool) -> MenuDetail:
        """Sets a menu active or inactive: only an active one may be planned."""
    def get_menu_history(self, id: str, after: int) -> list[_Event_]:
        """Who changed what of a menu, oldest first: its events that are still kept, at most 1,000 after a number."""
    def get_plan_report(self, plan: str, standard: _Standard_ | None = None) -> _PlanReport_:
        """Totals, verdicts, variety and budget of a plan, all at one revision, with the menus of a signed plan as they were
        signed, others as they are now, and each day at its own prices. Without a standard: by the one it was signed
        under, else by that of its programme, else by the kitchen's default one; one that does not ship with the library has
        to be given, else `kitchen.unknown_standard`.
        """
    def get_menu_plan_by_id(self, id: str) -> PlanDetail:
        """The plan of an id with everything it assigns."""
    def create_menu_plan(self, plan: _MenuPlan_, idempotency_key: str | None = None) -> _MenuPlan_:
        """Creates a plan, as a draft, within the days of its programme. Without an id it gets one. With an idempotency key the
        same request made again gives the same plan and makes no second one; `kitchen.gone` if it was deleted since.

        The programme's status binds nobody: a plan can be prepared while a programme rests, and one that is over may be
        planned on paper.
        """
    def update_menu_plan(self, update: _PlanUpdate_) -> _MenuPlan_:
        """Changes name, description and days of a draft. Refused where what it assigns would fall outside."""
    def delete_menu_plan(self, id: str, expected_version: int) -> None:
        """Deletes a draft or a cancelled plan for good, with what it assigns and what was signed of it. Refused where it is
        recorded what was served of it.
        """
    def assign_menu_to_plan(self, assignments: _Iterable[_Assignment_], idempotency_key: str | None = None) -> list[_Assignment_]:
        """Assigns menus to slots of drafts, all of them or none. Each assignment pins the menu's current version.

        Refused, with every conflict as a detail, where somebody would be fed twice, where a tray for a special diet
        holds what it must be free of, where a menu is inactive or belongs to another programme, and where it has no portion
        of a size that is planned, or nobody gets that size by the standard in force; an assignment of an id that is there already, at the version it carries, takes its place; one without an id gets one. With an idempotency key the same
        request made again assigns nothing more and gives the same assignments; `kitchen.gone` if one was removed since.
        """
    def remove_assignment(self, id: str, expected_version: int) -> None:
        """Takes an assignment off its plan, a draft."""
    def get_menu_calendar(self, program: str, range: _DayRange_) -> list[_CalendarDay_]:
        """The calendar of a programme over a range of days, `DayRange.month` for one month: what its plans assign, what
        is missing, what stands double. Plans that are cancelled or archived are left out.
        """
    def get_program_by_id(self, id: str) -> _NutritionProgram_:
        """The programme of an id."""
    def create_program(self, program: _NutritionProgram_, idempotency_key: str | None = None) -> _NutritionProgram_:
        """Creates a programme. Without an id it gets one. With an idempotency key the same request made again gives the same
        programme and makes no second one; `kitchen.gone` if it was deleted since.
        """
    def update_program(self, update: _ProgramUpdate_) -> _NutritionProgram_:
        """Changes fields of a programme. Refused where a plan of it, or what is planned, would no longer fit its dates, meals,
        audiences or sites. Feeding days and holidays may change at any time: what is planned on a day without feeding is
        shown as such in the calendar and the plan's conflicts.
        """
    def delete_program(self, id: str, expected_version: int) -> None:
        """Deletes a programme for good. Refused while a menu that is not deleted or a plan belongs to it; the error says
        which.
        """
    def prune_events(self, through: int) -> int:
        """Keeps events up to a number no longer, `last_event_before` tells which that is for a
        moment. Returns the number of the newest event that was dropped, by this or before; 0 if none ever was.

        The history of records shrinks with them. Whoever reads events from a cursor before the oldest one kept is told
        `store.events_pruned`, and reads everything anew.
        """
    def last_event_before(self, moment: _datetime) -> int:
        """The number of the last event in front of the first one that happened at a moment or later; 0 if there is none."""
    def prune_requests(self, before: _datetime) -> int:
        """Forgets requests answered before a moment. Their idempotency keys are free again: the same request made once more
        is a new one. Returns how many were forgotten.
        """
    def revision(self) -> int:
        """How many changes the kitchen has seen: whoever read something at this revision has to look again once it is
        another.
        """
    def last_event(self) -> int:
        """The number of the newest event; 0 before the first. From here on events can be followed."""
    def get_recipes(self, menu_id: str) -> list[_RecipeStep_]:
        """The steps of a menu's recipe in their order."""
    def create_recipe(self, menu_id: str, expected_version: int, step: _RecipeStep_, idempotency_key: str | None = None) -> MenuDetail:
        """Adds a step at its number; those from there on move back. With an idempotency key the same request made again adds
        no second one and gives the menu as it is now.
        """
    def update_recipe(self, menu_id: str, expected_version: int, step: _RecipeStep_) -> MenuDetail:
        """Puts a step in the place of the one with its id. Its number stays; `reorder_recipes`
        changes the order.
        """
    def delete_recipe(self, menu_id: str, expected_version: int, step_id: str) -> MenuDetail:
        """Takes a step out; those behind it move up."""
    def reorder_recipes(self, menu_id: str, expected_version: int, order: _Iterable[str]) -> MenuDetail:
        """Puts the steps in another order: every step once."""
    def get_procurement(self, planned_by: PlannedBy, range: _DayRange_, options: _ProcurementOptions_ = ...) -> _ProcurementList_:
        """What to buy for some days, by the kitchen's currency and price policy. Plans, menus and prices are of one
        revision; the menus of a signed plan are as they were signed, others as they are now, each in its own version.
        """
    def get_production_sheet(self, planned_by: PlannedBy, date: _date, options: _ProductionOptions_ = ...) -> _ProductionSheet_:
        """What is cooked for a day, by the recipes that were signed where a plan is. Where the options name no allergens, the
        kitchen's are asked about; its service times hold where neither the programme nor the options say one.
        """
    def export_kitchen(self) -> str:
        """The whole kitchen as one JSON document, as it stands at one moment."""
    def import_kitchen(self, json: str) -> int:
        """Fills a kitchen that has no record from an export, whatever backend that came from. Versions, audit and history
        stay; another export gives the same document. Returns how many records came in.

        Every record is checked by itself and with the others, and what is computed about menus is computed anew: a
        document that was tampered with brings no false value in.
        """
    def transition_menu_plan(self, id: str, expected_version: int, to: _PlanStatus, reason: str | None = None) -> _MenuPlan_:
        """Takes a plan one step further in its workflow, one of `plan_transitions`.

        On its way into review, approval and publication a plan must assign something, every menu must be active, of no
        other programme and possible to cook for the portions that are planned, everybody with a special diet must have a tray that keeps it as
        far as anybody knows, and nobody may be fed twice, by the plan
        itself or together with another that is signed; `kitchen.slot_taken` names both. A plan is active from its first day
        on, if no special diet is broken by then, and completed from its last; `kitchen.too_early` before. From the review on the plan is
        locked, so the version that was seen covers what it assigns; what an approval signs is kept as a `PlanApproval`.
        """
    def substitute_menu(self, id: str, expected_version: int, menu_id: str, reason: str) -> _Assignment_:
        """Replaces the menu of one assignment of a published or active plan, at its current version.
        Refused where it breaks a special diet of somebody who has no tray of their own. The assignment keeps which menu was published, why another took its place, when and by whom.
        """
    def substitute_tray(self, id: str, expected_version: int, diet: str, menu_id: str, reason: str) -> _Assignment_:
        """Replaces the menu of the tray that an assignment has for a special diet, as
        `substitute_menu` does its own.
        """

class KitchenSettings(_Record):
    """What holds for a whole kitchen."""
    __match_args__ = ("currency", "language", "time_zone", "measure_sets", "food_table_priority", "price_policy", "price_region", "price_supplier", "maximum_price_age_days", "rates", "default_standard", "fortified", "holidays", "service_times", "created_at", "updated_at", "created_by", "updated_by", "version",)
    def __new__(cls, *, currency: str, language: _Language, time_zone: str, measure_sets: _Iterable[str], food_table_priority: _Iterable[str] = (), price_policy: _PricePolicy_ = ..., price_region: str | None = None, price_supplier: str | None = None, maximum_price_age_days: int | None = None, rates: _CostRates_ = ..., default_standard: str, fortified: bool = False, holidays: _Iterable[_Holiday_] = (), service_times: _Iterable[_ProgramMeal_] = (), created_at: _datetime | None = None, updated_at: _datetime | None = None, created_by: str | None = None, updated_by: str | None = None, version: int = 0) -> _Self: ...
    @property
    def currency(self) -> str:
        """The one currency of its prices, rates and budgets."""
    @property
    def language(self) -> _Language_:
        """The language of its messages."""
    @property
    def time_zone(self) -> str:
        """The IANA time zone that decides which day it is: `Asia/Jakarta`."""
    @property
    def measure_sets(self) -> tuple[str, ...]:
        """Sets of household measures in force beside `si` and `count`: `indonesia`."""
    @property
    def food_table_priority(self) -> tuple[str, ...]:
        """Food tables in the order in which one is taken before another when foods are imported: `TKPI-2017`."""
    @property
    def price_policy(self) -> _PricePolicy_:
        """Which of the prices seen counts."""
    @property
    def price_region(self) -> str | None:
        """Prices of this region, or of none, come before the others."""
    @property
    def price_supplier(self) -> str | None:
        """Prices of this supplier come before the others."""
    @property
    def maximum_price_age_days(self) -> int | None:
        """A price older than this many days is used with a warning."""
    @property
    def rates(self) -> _CostRates_:
        """Everything it pays beside ingredients."""
    @property
    def default_standard(self) -> str:
        """The standard its menus are judged by, where no programme says otherwise."""
    @property
    def fortified(self) -> bool:
        """Whether fortification programmes count that hold on the day."""
    @property
    def holidays(self) -> tuple[_Holiday_, ...]:
        """Days without service."""
    @property
    def service_times(self) -> tuple[_ProgramMeal_, ...]:
        """When each meal is eaten, where no programme says otherwise."""
    @property
    def created_at(self) -> _datetime | None:
        """When they were first written."""
    @property
    def updated_at(self) -> _datetime | None:
        """When they were last changed."""
    @property
    def created_by(self) -> str | None:
        """Who wrote them first."""
    @property
    def updated_by(self) -> str | None:
        """Who changed them last."""
    @property
    def version(self) -> int:
        """Counts their changes; 0 before they are stored."""
    @staticmethod
    def standard() -> KitchenSettings:
        """What every kitchen begins with: rupiah, Indonesian, Jakarta's day, Indonesian household measures, the last
        price, no rates, MBG 2026.
        """
    def units(self) -> _UnitTable_:
        """The units in force: `si`, `count` and the kitchen's own sets of household measures."""
    def cost_settings(self, date: _date) -> _CostSettings_:
        """How a cost is calculated in this kitchen at a date."""

class MenuCopy(_Record):
    """What a copy of a menu is called."""
    __match_args__ = ("id", "new_id", "menu_name", "menu_code",)
    def __new__(cls, *, id: str, new_id: str | None = None, menu_name: str, menu_code: str | None = None) -> _Self: ...
    @property
    def id(self) -> str:
        """The menu that is copied."""
    @property
    def new_id(self) -> str | None:
        """The copy's id; absent: a new one."""
    @property
    def menu_name(self) -> str:
        """The copy's name."""
    @property
    def menu_code(self) -> str | None:
        """The copy's code."""

class MenuDerived(_Record):
    """What is computed about a menu: nutrition and cost of one serving of the reference portion, allergens and diets.

    It always equals a computation from scratch with the records as they are, at its date. Prices are dated: a price of
    a later day counts once the kitchen is refreshed to that day.
    """
    __match_args__ = ("as_of", "revision", "complete", "nutrients", "cost_per_serving", "allergens_known", "allergens", "halal", "vegetarian", "problems",)
    def __new__(cls, *, as_of: _date, revision: int, complete: bool, nutrients: _Iterable[DerivedNutrient], cost_per_serving: _CostBounds_ | None = None, allergens_known: bool, allergens: _Iterable[_AllergenStatement_], halal: _DietStatus, vegetarian: _DietStatus, problems: _Iterable[DerivedProblem]) -> _Self: ...
    @property
    def as_of(self) -> _date:
        """The date of the prices and fortification programmes."""
    @property
    def revision(self) -> int:
        """The revision of the kitchen with which these values came to be."""
    @property
    def complete(self) -> bool:
        """Whether every value of it is one known number."""
    @property
    def nutrients(self) -> tuple[DerivedNutrient, ...]:
        """The ten nutrients of the menu record, per serving. Empty if they could not be calculated."""
    @property
    def cost_per_serving(self) -> _CostBounds_ | None:
        """What one serving costs. Absent if it could not be calculated."""
    @property
    def allergens_known(self) -> bool:
        """Whether the allergens could be told; if not, nothing of them is known."""
    @property
    def allergens(self) -> tuple[_AllergenStatement_, ...]:
        """Every allergen of the registry that the menu is not free of."""
    @property
    def halal(self) -> _DietStatus_:
        """Whether it is halal."""
    @property
    def vegetarian(self) -> _DietStatus_:
        """Whether it is vegetarian."""
    @property
    def problems(self) -> tuple[DerivedProblem, ...]:
        """What kept values from being calculated."""
    def serving(self, nutrient: str) -> _Bounds_ | None:
        """One serving of a nutrient."""

class MenuDetail(_Record):
    """A menu with all that is known of it."""
    __match_args__ = ("menu", "deleted_at", "derived",)
    def __new__(cls, *, menu: _Menu_, deleted_at: _datetime | None = None, derived: MenuDerived | None = None) -> _Self: ...
    @property
    def menu(self) -> _Menu_:
        """The menu."""
    @property
    def deleted_at(self) -> _datetime | None:
        """When it was deleted; absent: it is not."""
    @property
    def derived(self) -> MenuDerived | None:
        """What is computed about it."""

class MenuDrift(_Record):
    """What changed about an approved menu. Values are per serving of the reference portion."""
    __match_args__ = ("menu_id", "menu_name", "kinds", "approved_version", "version", "nutrients", "approved_cost", "cost",)
    def __new__(cls, *, menu_id: str, menu_name: str, kinds: _Iterable[_DriftKind], approved_version: int, version: int | None = None, nutrients: _Iterable[NutrientDrift], approved_cost: _CostBounds_ | None = None, cost: _CostBounds_ | None = None) -> _Self: ...
    @property
    def menu_id(self) -> str:
        """The menu."""
    @property
    def menu_name(self) -> str:
        """Its name when it was signed."""
    @property
    def kinds(self) -> tuple[DriftKind, ...]:
        """What is no longer as it was; never empty."""
    @property
    def approved_version(self) -> int:
        """Its version when it was signed."""
    @property
    def version(self) -> int | None:
        """Its version now. Absent: it is deleted."""
    @property
    def nutrients(self) -> tuple[NutrientDrift, ...]:
        """Each nutrient that changed."""
    @property
    def approved_cost(self) -> _CostBounds_ | None:
        """What it cost when it was signed. Absent: it could not be calculated."""
    @property
    def cost(self) -> _CostBounds_ | None:
        """What it costs now. Absent: it cannot be calculated, or the menu is deleted."""

class MenuFilters(_Record):
    """Which menus are wanted. What is absent does not matter; zero is a value like any other.

    Nutrients and costs are those of one serving of the reference portion, as derived. A menu whose value is not known
    within the limits for certain is not among them: `max_calories` 500 finds those proved to hold 500 kcal or less. Values
    are compared to the nearest millionth.
    """
    __match_args__ = ("search", "program_id", "audience", "meal_type", "kind", "course", "difficulty", "main_protein", "is_active", "halal", "vegetarian", "is_complete", "min_calories", "max_calories", "min_protein", "max_protein", "min_cost", "max_cost", "max_preparation_time", "max_cooking_time", "min_serving_size", "min_servings", "max_servings", "has_allergens", "contains_allergens", "free_of_allergens", "uses_ingredient", "uses_menu", "deleted",)
    def __new__(cls, *, search: str | None = None, program_id: str | None = None, audience: str | None = None, meal_type: _MealType | None = None, kind: _MenuKind | None = None, course: _Course | None = None, difficulty: _DifficultyLevel | None = None, main_protein: str | None = None, is_active: bool | None = None, halal: _DietStatus | None = None, vegetarian: _DietStatus | None = None, is_complete: bool | None = None, min_calories: _Decimal | int | None = None, max_calories: _Decimal | int | None = None, min_protein: _Decimal | int | None = None, max_protein: _Decimal | int | None = None, min_cost: _Decimal | int | None = None, max_cost: _Decimal | int | None = None, max_preparation_time: int | None = None, max_cooking_time: int | None = None, min_serving_size: _Decimal | int | None = None, min_servings: _Decimal | int | None = None, max_servings: _Decimal | int | None = None, has_allergens: bool | None = None, contains_allergens: _Iterable[str] = (), free_of_allergens: _Iterable[str] = (), uses_ingredient: str | None = None, uses_menu: str | None = None, deleted: bool = False) -> _Self: ...
    @property
    def search(self) -> str | None:
        """Words that must all occur in name, code or description, whatever their case and accents."""
    @property
    def program_id(self) -> str | None:
        """Of this programme."""
    @property
    def audience(self) -> str | None:
        """Of a programme that feeds this audience; a menu without a programme is for nobody in particular."""
    @property
    def meal_type(self) -> _MealType_ | None:
        """Served at this meal."""
    @property
    def kind(self) -> _MenuKind_ | None:
        """Of this kind."""
    @property
    def course(self) -> _Course_ | None:
        """At this place on the tray."""
    @property
    def difficulty(self) -> _DifficultyLevel_ | None:
        """This hard to cook."""
    @property
    def main_protein(self) -> str | None:
        """With this main protein."""
    @property
    def is_active(self) -> bool | None:
        """Active, or inactive."""
    @property
    def halal(self) -> _DietStatus_ | None:
        """Halal, not halal, or not known to be."""
    @property
    def vegetarian(self) -> _DietStatus_ | None:
        """Vegetarian, not vegetarian, or not known to be."""
    @property
    def is_complete(self) -> bool | None:
        """With every value known, or with some that are not."""
    @property
    def min_calories(self) -> _Decimal | None:
        """At least so many kcal."""
    @property
    def max_calories(self) -> _Decimal | None:
        """At most so many kcal."""
    @property
    def min_protein(self) -> _Decimal | None:
        """At least so many grams of protein."""
    @property
    def max_protein(self) -> _Decimal | None:
        """At most so many grams of protein."""
    @property
    def min_cost(self) -> _Decimal | None:
        """Costing at least so much, in the kitchen's currency."""
    @property
    def max_cost(self) -> _Decimal | None:
        """Costing at most so much."""
    @property
    def max_preparation_time(self) -> int | None:
        """Prepared in at most so many minutes."""
    @property
    def max_cooking_time(self) -> int | None:
        """Cooked in at most so many minutes."""
    @property
    def min_serving_size(self) -> _Decimal | None:
        """With a serving of at least so many grams."""
    @property
    def min_servings(self) -> _Decimal | None:
        """Written for a batch of at least so many servings."""
    @property
    def max_servings(self) -> _Decimal | None:
        """Written for a batch of at most so many servings."""
    @property
    def has_allergens(self) -> bool | None:
        """Holding any allergen, or traces of one, for certain; or free of all of them for certain."""
    @property
    def contains_allergens(self) -> tuple[str, ...]:
        """Holding these allergens for certain, by their codes in the registry."""
    @property
    def free_of_allergens(self) -> tuple[str, ...]:
        """Free of these allergens for certain, by their codes in the registry: unknown is not free."""
    @property
    def uses_ingredient(self) -> str | None:
        """With this ingredient in a line of its own, or as a substitute."""
    @property
    def uses_menu(self) -> str | None:
        """With this menu as a part."""
    @property
    def deleted(self) -> bool:
        """The deleted ones instead of the others."""

class MenuPage(_Record):
    """One page of menus."""
    __match_args__ = ("menus", "total", "total_pages", "next",)
    def __new__(cls, *, menus: _Iterable[MenuSummary], total: int, total_pages: int, next: str | None = None) -> _Self: ...
    @property
    def menus(self) -> tuple[MenuSummary, ...]:
        """The menus."""
    @property
    def total(self) -> int:
        """How many there are in all."""
    @property
    def total_pages(self) -> int:
        """How many pages of this size they fill."""
    @property
    def next(self) -> str | None:
        """Where the next page starts; absent on the last."""

class MenuSort(_Choice):
    """What menus are sorted by. What lacks the value comes last; kinds, meals and the like come by their codes."""
    ACTIVE_NEWEST = "ACTIVE_NEWEST"
    """Active ones first, among them and among the others the newest change first."""
    MENU_NAME = "MENU_NAME"
    """Name, whatever its case and accents."""
    MENU_CODE = "MENU_CODE"
    """Code."""
    KIND = "KIND"
    """Kind."""
    MEAL_TYPE = "MEAL_TYPE"
    """Meal."""
    COURSE = "COURSE"
    """Place on the tray."""
    DIFFICULTY = "DIFFICULTY"
    """How hard it is to cook."""
    MAIN_PROTEIN = "MAIN_PROTEIN"
    """Main protein."""
    SERVING_SIZE = "SERVING_SIZE"
    """Grams of a serving."""
    SERVINGS = "SERVINGS"
    """Servings of a batch."""
    CALORIES = "CALORIES"
    """Energy of a serving, by its lower end."""
    PROTEIN = "PROTEIN"
    """Protein of a serving, by its lower end."""
    COST_PER_SERVING = "COST_PER_SERVING"
    """Cost of a serving, by its lower end."""
    CREATED_AT = "CREATED_AT"
    """When it was created."""
    UPDATED_AT = "UPDATED_AT"
    """When it was last changed."""
    PREPARATION_TIME = "PREPARATION_TIME"
    """Minutes of preparation."""
    COOKING_TIME = "COOKING_TIME"
    """Minutes of cooking."""

_MenuSort: _TypeAlias = MenuSort | _Literal["ACTIVE_NEWEST", "MENU_NAME", "MENU_CODE", "KIND", "MEAL_TYPE", "COURSE", "DIFFICULTY", "MAIN_PROTEIN", "SERVING_SIZE", "SERVINGS", "CALORIES", "PROTEIN", "COST_PER_SERVING", "CREATED_AT", "UPDATED_AT", "PREPARATION_TIME", "COOKING_TIME"]

class MenuSummary(_Record):
    """A menu as a list shows it."""
    __match_args__ = ("id", "menu_name", "menu_code", "program_id", "kind", "meal_type", "course", "difficulty", "serving_size", "preparation_time", "cooking_time", "is_active", "image_url", "version", "updated_at", "derived",)
    def __new__(cls, *, id: str, menu_name: str, menu_code: str | None = None, program_id: str | None = None, kind: _MenuKind, meal_type: _MealType | None = None, course: _Course | None = None, difficulty: _DifficultyLevel | None = None, serving_size: _Decimal | int | None = None, preparation_time: int, cooking_time: int, is_active: bool, image_url: str | None = None, version: int, updated_at: _datetime | None = None, derived: MenuDerived | None = None) -> _Self: ...
    @property
    def id(self) -> str:
        """Its id."""
    @property
    def menu_name(self) -> str:
        """Its name."""
    @property
    def menu_code(self) -> str | None:
        """Its code."""
    @property
    def program_id(self) -> str | None:
        """The programme it is cooked for."""
    @property
    def kind(self) -> _MenuKind_:
        """What it is."""
    @property
    def meal_type(self) -> _MealType_ | None:
        """The meal it is served at."""
    @property
    def course(self) -> _Course_ | None:
        """Its place on a tray."""
    @property
    def difficulty(self) -> _DifficultyLevel_ | None:
        """How hard it is."""
    @property
    def serving_size(self) -> _Decimal | None:
        """Grams of one serving as served."""
    @property
    def preparation_time(self) -> int:
        """Minutes of preparation."""
    @property
    def cooking_time(self) -> int:
        """Minutes of cooking."""
    @property
    def is_active(self) -> bool:
        """Whether it may be planned."""
    @property
    def image_url(self) -> str | None:
        """A picture."""
    @property
    def version(self) -> int:
        """Its version."""
    @property
    def updated_at(self) -> _datetime | None:
        """When it was last changed."""
    @property
    def derived(self) -> MenuDerived | None:
        """What is computed about it."""

class NutrientDrift(_Record):
    """What one serving held of a nutrient, and what it holds, in the nutrient's unit."""
    __match_args__ = ("nutrient", "approved", "now",)
    def __new__(cls, *, nutrient: str, approved: _Bounds_ | None = None, now: _Bounds_ | None = None) -> _Self: ...
    @property
    def nutrient(self) -> str:
        """The nutrient."""
    @property
    def approved(self) -> _Bounds_ | None:
        """When it was signed. Absent: it could not be calculated."""
    @property
    def now(self) -> _Bounds_ | None:
        """Now. Absent: it cannot be calculated."""

class ParsedPriceUpdate(_Record):
    """A price to be noted, read from JSON, or what is wrong with the text."""
    __match_args__ = ("update", "violations",)
    def __new__(cls, *, update: PriceUpdate | None = None, violations: _Iterable[_Violation_]) -> _Self: ...
    @property
    def update(self) -> PriceUpdate | None:
        """The update; present exactly if nothing is wrong."""
    @property
    def violations(self) -> tuple[_Violation_, ...]:
        """Everything that is wrong."""
    def into_result(self) -> PriceUpdate:
        """The update, or one error `kitchen.invalid_record` whose details list every violation."""

class ParsedQuantityUpdate(_Record):
    """A quantity of a line, read from JSON, or what is wrong with the text."""
    __match_args__ = ("update", "violations",)
    def __new__(cls, *, update: QuantityUpdate | None = None, violations: _Iterable[_Violation_]) -> _Self: ...
    @property
    def update(self) -> QuantityUpdate | None:
        """The update; present exactly if nothing is wrong."""
    @property
    def violations(self) -> tuple[_Violation_, ...]:
        """Everything that is wrong."""
    def into_result(self) -> QuantityUpdate:
        """The update, or one error `kitchen.invalid_record` whose details list every violation."""

class ParsedSettings(_Record):
    """Settings read from JSON, or what is wrong with the text."""
    __match_args__ = ("settings", "violations",)
    def __new__(cls, *, settings: KitchenSettings | None = None, violations: _Iterable[_Violation_]) -> _Self: ...
    @property
    def settings(self) -> KitchenSettings | None:
        """The settings; present exactly if nothing is wrong."""
    @property
    def violations(self) -> tuple[_Violation_, ...]:
        """Everything that is wrong."""
    def into_result(self) -> KitchenSettings:
        """The settings, or one error `kitchen.invalid_record` whose details list every violation."""

class ParsedSettingsUpdate(_Record):
    """An update of the settings read from JSON, or what is wrong with the text."""
    __match_args__ = ("update", "violations",)
    def __new__(cls, *, update: SettingsUpdate | None = None, violations: _Iterable[_Violation_]) -> _Self: ...
    @property
    def update(self) -> SettingsUpdate | None:
        """The update; present exactly if nothing is wrong."""
    @property
    def violations(self) -> tuple[_Violation_, ...]:
        """Everything that is wrong."""
    def into_result(self) -> SettingsUpdate:
        """The update, or one error `kitchen.invalid_record` whose details list every violation."""

class Permission(_Record):
    """An action and who may do it."""
    __match_args__ = ("action", "roles",)
    def __new__(cls, *, action: _Action, roles: _Iterable[_Role]) -> _Self: ...
    @property
    def action(self) -> Action:
        """The action."""
    @property
    def roles(self) -> tuple[Role, ...]:
        """The roles that may do it."""

class PlanApproval(_Record):
    """What was signed when a plan was approved: the plan, what it assigned, its programme, each of its menus as it was
    calculated then, what all of it served and cost, and what the standard said.
    Nothing that changes later changes it; what stands in for a published menu is added.
    """
    __match_args__ = ("plan", "approved_by", "approved_at", "engine_version", "standard_id", "standard", "program", "food_tables", "prices_as_of", "totals", "verdicts", "assignments", "menus", "recipes", "substitutes",)
    def __new__(cls, *, plan: _MenuPlan_, approved_by: str, approved_at: _datetime, engine_version: str, standard_id: str, standard: _Standard_ | None = None, program: _NutritionProgram_ | None = None, food_tables: _Iterable[str] = (), prices_as_of: _date | None = None, totals: _SpanTotals_ | None = None, verdicts: _Iterable[ApprovedVerdict] = (), assignments: _Iterable[_Assignment_], menus: _Iterable[ApprovedMenu], recipes: _Iterable[_Menu_] = (), substitutes: _Iterable[SubstituteRecipes] = ()) -> _Self: ...
    @property
    def plan(self) -> _MenuPlan_:
        """The plan as it was approved."""
    @property
    def approved_by(self) -> str:
        """Who signed."""
    @property
    def approved_at(self) -> _datetime:
        """When."""
    @property
    def engine_version(self) -> str:
        """The version of gizi that calculated."""
    @property
    def standard_id(self) -> str:
        """The standard in force: the programme's, else the kitchen's."""
    @property
    def standard(self) -> _Standard_ | None:
        """That standard as it was, by which the plan is judged from then on. Absent: it does not ship with the library, or a
        version of gizi signed that did not keep it; and so for everything else that may be absent.
        """
    @property
    def program(self) -> _NutritionProgram_ | None:
        """The programme as it was."""
    @property
    def food_tables(self) -> tuple[str, ...]:
        """The food tables, each with its edition, that the menus were calculated by."""
    @property
    def prices_as_of(self) -> _date | None:
        """The kitchen's date, whose prices the menus below have; the totals have those that were known of each day."""
    @property
    def totals(self) -> _SpanTotals_ | None:
        """What all days together served and cost."""
    @property
    def verdicts(self) -> tuple[ApprovedVerdict, ...]:
        """What the standard said of each meal, day and week of each audience, and of all days where it counts windows."""
    @property
    def assignments(self) -> tuple[_Assignment_, ...]:
        """What the plan assigned, by day and id."""
    @property
    def menus(self) -> tuple[ApprovedMenu, ...]:
        """Its menus by id, each once."""
    @property
    def recipes(self) -> tuple[_Menu_, ...]:
        """These menus and everything they are made of, as they were written then, by id: what is cooked, bought and reported.
        Empty: it was signed by a version of gizi that did not keep them.
        """
    @property
    def substitutes(self) -> tuple[SubstituteRecipes, ...]:
        """What stands in for menus of it since it was published, the latest of each tray. All that is added later."""

class PlanCopy(_Record):
    """How a plan is copied."""
    __match_args__ = ("id", "new_id", "plan_name", "start_date",)
    def __new__(cls, *, id: str, new_id: str | None = None, plan_name: str, start_date: _date) -> _Self: ...
    @property
    def id(self) -> str:
        """The plan that is copied."""
    @property
    def new_id(self) -> str | None:
        """The copy's id; absent: a new one."""
    @property
    def plan_name(self) -> str:
        """The copy's name."""
    @property
    def start_date(self) -> _date:
        """The copy's first day; everything moves by as many days."""

class PlanCycle(_Record):
    """Which days of a plan are repeated where."""
    __match_args__ = ("plan_id", "pattern", "target_plan_id", "to", "rule",)
    def __new__(cls, *, plan_id: str, pattern: _DayRange_, target_plan_id: str | None = None, to: _DayRange_, rule: _CycleRule) -> _Self: ...
    @property
    def plan_id(self) -> str:
        """The plan with the pattern."""
    @property
    def pattern(self) -> _DayRange_:
        """The days of the pattern."""
    @property
    def target_plan_id(self) -> str | None:
        """The draft that is filled, of the same programme; absent: the plan with the pattern itself."""
    @property
    def to(self) -> _DayRange_:
        """The days that are filled."""
    @property
    def rule(self) -> _CycleRule_:
        """What a holiday does to the cycle."""

class PlanDetail(_Record):
    """A plan with what it assigns."""
    __match_args__ = ("plan", "assignments",)
    def __new__(cls, *, plan: _MenuPlan_, assignments: _Iterable[_Assignment_]) -> _Self: ...
    @property
    def plan(self) -> _MenuPlan_:
        """The plan."""
    @property
    def assignments(self) -> tuple[_Assignment_, ...]:
        """What it assigns, by day and id."""

class PlanDrift(_Record):
    """What changed about a plan since it was approved."""
    __match_args__ = ("plan_id", "approved_at", "menus", "assignments", "standard", "program",)
    def __new__(cls, *, plan_id: str, approved_at: _datetime, menus: _Iterable[MenuDrift], assignments: _Iterable[str], standard: StandardDrift | None = None, program: _Iterable[_FieldChange_] = ()) -> _Self: ...
    @property
    def plan_id(self) -> str:
        """The plan."""
    @property
    def approved_at(self) -> _datetime:
        """When it was approved."""
    @property
    def menus(self) -> tuple[MenuDrift, ...]:
        """Approved menus that are no longer as they were signed, by id."""
    @property
    def assignments(self) -> tuple[str, ...]:
        """Assignments that serve something else now, another version of it, or other portions; or that came in or went since,
        by id.
        """
    @property
    def standard(self) -> StandardDrift | None:
        """The standard in force, if it is no longer the one the plan was signed under. The plan is judged by that one still."""
    @property
    def program(self) -> tuple[_FieldChange_, ...]:
        """What changed about its programme: feeding days, audiences, diets and so on. Empty for what was signed by a version of
        gizi that did not keep it.
        """

class PlanFilters(_Record):
    """Which plans are wanted."""
    __match_args__ = ("search", "program_id", "status", "from_", "to",)
    def __new__(cls, *, search: str | None = None, program_id: str | None = None, status: _PlanStatus | None = None, from_: _date | None = None, to: _date | None = None) -> _Self: ...
    @property
    def search(self) -> str | None:
        """Words that must all occur in name or description, whatever their case and accents."""
    @property
    def program_id(self) -> str | None:
        """Of this programme."""
    @property
    def status(self) -> _PlanStatus_ | None:
        """At this stage."""
    @property
    def from_(self) -> _date | None:
        """With a day on or after this one."""
    @property
    def to(self) -> _date | None:
        """With a day on or before this one."""

class PlanPage(_Record):
    """One page of plans."""
    __match_args__ = ("plans", "total", "total_pages", "next",)
    def __new__(cls, *, plans: _Iterable[_MenuPlan_], total: int, total_pages: int, next: str | None = None) -> _Self: ...
    @property
    def plans(self) -> tuple[_MenuPlan_, ...]:
        """The plans, without what they assign."""
    @property
    def total(self) -> int:
        """How many there are in all."""
    @property
    def total_pages(self) -> int:
        """How many pages of this size they fill."""
    @property
    def next(self) -> str | None:
        """Where the next page starts; absent on the last."""

class PlanProposal(_Record):
    """A plan that a kitchen may take over: nothing of it is stored.

    To take it over, create the trays as menus and assign each to its day: `create_menu` for the menu of a tray, then
    `assign_menu_to_plan` with its day, meal, portions and the menu's id: with all portions in one assignment for all audiences, or, where a
    tray is `apart`, with each portion in one for the audience whose key it bears.
    """
    __match_args__ = ("draft", "outcome", "trays",)
    def __new__(cls, *, draft: _PlanDraft_, outcome: _PlanOutcome_, trays: _Iterable[_PlanTray_]) -> _Self: ...
    @property
    def draft(self) -> _PlanDraft_:
        """The problem, and what could not become a part of it."""
    @property
    def outcome(self) -> _PlanOutcome_:
        """What the search found."""
    @property
    def trays(self) -> tuple[_PlanTray_, ...]:
        """The chosen dishes as trays, by day and meal. None without a plan."""

class PlannedBy(_Record):
    """Whose assignments are meant."""
    def __new__(cls, *args: _Any, **fields: _Any) -> _NoReturn: ...
    @_final
    class Plan(PlannedBy):
        """Those of one plan, whatever its status."""
        __match_args__ = ("plan_id",)
        def __new__(cls, *, plan_id: str) -> _Self: ...
        @property
        def plan_id(self) -> str:
            """The plan."""
    @_final
    class Program(PlannedBy):
        """Those of every plan of a programme that is neither cancelled nor archived. What is signed comes before drafts, and
        where drafts are for the same people none of them is counted; each that is not is a gap, unless a signed one stands
        in the very same slot.
        """
        __match_args__ = ("program_id",)
        def __new__(cls, *, program_id: str) -> _Self: ...
        @property
        def program_id(self) -> str:
            """The programme."""

class PriceUpdate(_Record):
    """A price to be noted."""
    __match_args__ = ("ingredient_id", "purchase_form_id", "expected_version", "price",)
    def __new__(cls, *, ingredient_id: str, purchase_form_id: str | None = None, expected_version: int | None = None, price: _Price_) -> _Self: ...
    @property
    def ingredient_id(self) -> str:
        """The ingredient."""
    @property
    def purchase_form_id(self) -> str | None:
        """The form that has the price; absent: the usual one."""
    @property
    def expected_version(self) -> int | None:
        """The version of the ingredient that was seen; if somebody changed it since, nothing is written. Absent: whatever it
        is at.
        """
    @property
    def price(self) -> _Price_:
        """The price. It replaces one of the same day, supplier and region."""

class ProgramFilters(_Record):
    """Which programmes are wanted."""
    __match_args__ = ("search", "status", "program_type",)
    def __new__(cls, *, search: str | None = None, status: _ProgramStatus | None = None, program_type: _ProgramType | None = None) -> _Self: ...
    @property
    def search(self) -> str | None:
        """Words that must all occur in name, code or description, whatever their case and accents."""
    @property
    def status(self) -> _ProgramStatus_ | None:
        """At this stage."""
    @property
    def program_type(self) -> _ProgramType_ | None:
        """Of this type."""

class ProgramPage(_Record):
    """One page of programmes."""
    __match_args__ = ("programs", "total", "total_pages", "next",)
    def __new__(cls, *, programs: _Iterable[_NutritionProgram_], total: int, total_pages: int, next: str | None = None) -> _Self: ...
    @property
    def programs(self) -> tuple[_NutritionProgram_, ...]:
        """The programmes."""
    @property
    def total(self) -> int:
        """How many there are in all."""
    @property
    def total_pages(self) -> int:
        """How many pages of this size they fill."""
    @property
    def next(self) -> str | None:
        """Where the next page starts; absent on the last."""

class ProposalSearch(_ProposalSearchOwn):
    """A search for a plan that a kitchen may take over, step by step. It rests on the state of the kitchen at which it began
    and asks the store for nothing more.
    """
    def step(self, work: int) -> _PlanProgress_:
        """Looks at so many changes more, as `PlanSearch.step` does."""
    def step_proof(self, work: int) -> _PlanProgress_:
        """Works on the proof, as `PlanSearch.step_proof` does."""
    def proposal(self) -> PlanProposal:
        """The best so far."""

class QuantityUpdate(_Record):
    """How much of a line there is to be."""
    __match_args__ = ("menu_id", "expected_version", "line_id", "quantity", "unit",)
    def __new__(cls, *, menu_id: str, expected_version: int, line_id: str, quantity: _Decimal | int, unit: str | None = None) -> _Self: ...
    @property
    def menu_id(self) -> str:
        """The menu."""
    @property
    def expected_version(self) -> int:
        """The version it was seen at."""
    @property
    def line_id(self) -> str:
        """The line."""
    @property
    def quantity(self) -> _Decimal:
        """How much, for the menu's servings."""
    @property
    def unit(self) -> str | None:
        """In which unit; absent: as before."""

class RecordImport(_Record):
    """Records that are to be taken in together: the files of a first day, or a new price list."""
    __match_args__ = ("programs", "ingredients", "menus",)
    def __new__(cls, *, programs: _Iterable[_NutritionProgram_] = (), ingredients: _Iterable[_Ingredient_] = (), menus: _Iterable[_Menu_] = ()) -> _Self: ...
    @property
    def programs(self) -> tuple[_NutritionProgram_, ...]:
        """Programmes."""
    @property
    def ingredients(self) -> tuple[_Ingredient_, ...]:
        """Ingredients with their prices."""
    @property
    def menus(self) -> tuple[_Menu_, ...]:
        """Menus in any order."""

class Role(_Choice):
    """What somebody is in a kitchen. What each may do is data: `permissions`."""
    VIEWER = "VIEWER"
    """Looks."""
    NUTRITIONIST = "NUTRITIONIST"
    """Writes menus, recipes, ingredients and plans."""
    ACCOUNTANT = "ACCOUNTANT"
    """Writes prices."""
    HEAD = "HEAD"
    """Leads the kitchen: writes everything, deletes programmes, changes settings."""
    ADMIN = "ADMIN"
    """Everything, import too."""

_Role: _TypeAlias = Role | _Literal["VIEWER", "NUTRITIONIST", "ACCOUNTANT", "HEAD", "ADMIN"]

class Session(_Record):
    """Who acts in which kitchen. The host made sure of it; the engine takes it as true."""
    __match_args__ = ("tenant", "actor", "roles",)
    def __new__(cls, *, tenant: str, actor: str, roles: _Iterable[_Role]) -> _Self: ...
    @property
    def tenant(self) -> str:
        """The kitchen."""
    @property
    def actor(self) -> str:
        """The person or system."""
    @property
    def roles(self) -> tuple[Role, ...]:
        """What they are in this kitchen; what one of the roles may do, they may do."""
    @staticmethod
    def new(tenant: str, actor: str, role: _Role) -> Session:
        """One actor with one role."""

class SettingsUpdate(_Record):
    """What is to change about the settings. A field that is absent stays as it is; `clear` names those that are to be
    absent.
    """
    __match_args__ = ("expected_version", "currency", "language", "time_zone", "measure_sets", "food_table_priority", "price_policy", "price_region", "price_supplier", "maximum_price_age_days", "rates", "default_standard", "fortified", "holidays", "service_times", "clear",)
    def __new__(cls, *, expected_version: int, currency: str | None = None, language: _Language | None = None, time_zone: str | None = None, measure_sets: _Iterable[str] | None = None, food_table_priority: _Iterable[str] | None = None, price_policy: _PricePolicy_ | None = None, price_region: str | None = None, price_supplier: str | None = None, maximum_price_age_days: int | None = None, rates: _CostRates_ | None = None, default_standard: str | None = None, fortified: bool | None = None, holidays: _Iterable[_Holiday_] | None = None, service_times: _Iterable[_ProgramMeal_] | None = None, clear: _Iterable[str] = ()) -> _Self: ...
    @property
    def expected_version(self) -> int:
        """The version they were seen at; 0 if they were never written."""
    @property
    def currency(self) -> str | None:
        """The one currency."""
    @property
    def language(self) -> _Language_ | None:
        """The language of messages."""
    @property
    def time_zone(self) -> str | None:
        """The IANA time zone."""
    @property
    def measure_sets(self) -> tuple[str, ...] | None:
        """Sets of household measures, all of them."""
    @property
    def food_table_priority(self) -> tuple[str, ...] | None:
        """Food tables in their order."""
    @property
    def price_policy(self) -> _PricePolicy_ | None:
        """Which of the prices seen counts."""
    @property
    def price_region(self) -> str | None:
        """The region whose prices come first."""
    @property
    def price_supplier(self) -> str | None:
        """The supplier whose prices come first."""
    @property
    def maximum_price_age_days(self) -> int | None:
        """Days after which a price is old."""
    @property
    def rates(self) -> _CostRates_ | None:
        """Everything paid beside ingredients."""
    @property
    def default_standard(self) -> str | None:
        """The standard menus are judged by."""
    @property
    def fortified(self) -> bool | None:
        """Whether fortification programmes count."""
    @property
    def holidays(self) -> tuple[_Holiday_, ...] | None:
        """Days without service, all of them."""
    @property
    def service_times(self) -> tuple[_ProgramMeal_, ...] | None:
        """When each meal is eaten, all of them."""
    @property
    def clear(self) -> tuple[str, ...]:
        """Fields that are to be absent."""

class StandardDrift(_Record):
    """Which standard a plan was signed under, and which is in force."""
    __match_args__ = ("approved_id", "approved_edition", "id", "edition",)
    def __new__(cls, *, approved_id: str, approved_edition: str | None = None, id: str, edition: str | None = None) -> _Self: ...
    @property
    def approved_id(self) -> str:
        """The one it was signed under."""
    @property
    def approved_edition(self) -> str | None:
        """Its edition. Absent: its text was not kept."""
    @property
    def id(self) -> str:
        """The one in force."""
    @property
    def edition(self) -> str | None:
        """Its edition. Absent: it does not ship with the library."""

class SubstituteRecipes(_Record):
    """A menu that stands in for a signed one, as it was written when it took its place."""
    __match_args__ = ("assignment_id", "diet", "recipes",)
    def __new__(cls, *, assignment_id: str, diet: str | None = None, recipes: _Iterable[_Menu_]) -> _Self: ...
    @property
    def assignment_id(self) -> str:
        """The assignment that serves it."""
    @property
    def diet(self) -> str | None:
        """The special diet whose tray it is. Absent: it is the assignment's own."""
    @property
    def recipes(self) -> tuple[_Menu_, ...]:
        """The menu and everything it is made of, by id."""

def parse_price_update(json: bytes) -> ParsedPriceUpdate:
    """Reads and checks a price to be noted from JSON (UTF-8). Unknown fields are refused."""

def parse_quantity_update(json: bytes) -> ParsedQuantityUpdate:
    """Reads and checks a quantity of a line from JSON (UTF-8). Unknown fields are refused."""

def permissions() -> list[Permission]:
    """Who may do what, if the host does not say otherwise: every action once."""

def validate_settings(settings: KitchenSettings) -> list[_Violation_]:
    """Everything that is wrong with settings by themselves; empty if nothing is. Whether the time zone, the measure sets and
    the standard exist is found when they are stored.
    """

def parse_settings(json: bytes) -> ParsedSettings:
    """Reads and checks settings from JSON (UTF-8). Unknown fields are refused."""

def parse_settings_update(json: bytes) -> ParsedSettingsUpdate:
    """Reads and checks an update of the settings from JSON (UTF-8): names, limits and codes are those of the settings.
    Unknown fields are refused. What must hold between fields is found when the update meets the settings.
    """

def settings_schema() -> str:
    """The JSON Schema (draft 2020-12) of what `parse_settings` reads. What holds between fields is not in it."""

def settings_violation_codes() -> list[_ViolationCode_]:
    """Every code the violations of settings can carry, field by field: for translations and exhaustive handling."""
