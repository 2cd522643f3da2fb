# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""The kitchen: every action of the plan, over one store, for one kitchen among many.

A `Kitchen` is a store, a `Session` that says who works in which kitchen, and a `Host` that knows the time. Every
action reads one state of the kitchen, calls the pure functions of the other rooms, and commits one change: all of it
or nothing, with its events. An update names the version it saw, so nobody's change is lost.

What is computed about menus (`MenuDerived`) is kept beside them and computed anew in the commit of whatever it rests
on, at any depth. It is of one date for the whole kitchen, because prices are dated: call `Kitchen.refresh` when a
day begins.
"""

from gizi._gizi import Object as _Object, call as _call, make as _make
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.left_out import LEFT_OUT as _LEFT_OUT
from gizi._idiom.record import Field as _Field, Record as _Record, variant as _variant
from gizi._idiom.patience import call_long as _call_long
from gizi._own.kitchen import _KitchenOwn, _ProposalSearchOwn

__all__ = ["Action", "ApprovedFinding", "ApprovedMenu", "ApprovedVerdict", "Audit", "DerivedNutrient", "DerivedProblem", "DriftKind", "Host", "ImportedHolidays", "ImportedRecords", "IngredientDetail", "IngredientFilters", "IngredientPage", "Kitchen", "KitchenSettings", "MenuCopy", "MenuDerived", "MenuDetail", "MenuDrift", "MenuFilters", "MenuPage", "MenuSort", "MenuSummary", "NutrientDrift", "ParsedPriceUpdate", "ParsedQuantityUpdate", "ParsedSettings", "ParsedSettingsUpdate", "Permission", "PlanApproval", "PlanCopy", "PlanCycle", "PlanDetail", "PlanDrift", "PlanFilters", "PlanPage", "PlanProposal", "PlannedBy", "PriceUpdate", "ProgramFilters", "ProgramPage", "ProposalSearch", "QuantityUpdate", "RecordImport", "Role", "Session", "SettingsUpdate", "StandardDrift", "SubstituteRecipes", "parse_price_update", "parse_quantity_update", "parse_settings", "parse_settings_update", "permissions", "settings_schema", "settings_violation_codes", "validate_settings"]


class Action(_Choice):
    """Something a kitchen can be asked to do, under the plan's name for it.

    - `GET_MENUS`: Lists menus.
    - `GET_MENU_BY_ID`: Shows a menu.
    - `CREATE_MENU`: Creates a menu.
    - `UPDATE_MENU`: Changes a menu.
    - `DELETE_MENU`: Deletes a menu, so that it can be restored.
    - `RESTORE_MENU`: Restores a deleted menu.
    - `DUPLICATE_MENU`: Copies a menu.
    - `SET_MENU_ACTIVE`: Sets a menu active or inactive.
    - `GET_MENU_HISTORY`: Tells who changed what of a menu.
    - `GET_PROGRAMS`: Lists programmes.
    - `GET_PROGRAM_BY_ID`: Shows a programme.
    - `CREATE_PROGRAM`: Creates a programme.
    - `UPDATE_PROGRAM`: Changes a programme.
    - `DELETE_PROGRAM`: Deletes a programme that nothing depends on.
    - `CALCULATE_NUTRITION`: Calculates what a menu contains.
    - `CALCULATE_COST`: Calculates what a menu costs.
    - `VALIDATE_MENU_BALANCE`: Judges a menu against a standard.
    - `GET_INGREDIENTS`: Lists ingredients.
    - `SEARCH_INGREDIENTS`: Finds ingredients.
    - `GET_INGREDIENT_BY_ID`: Shows an ingredient.
    - `CREATE_INGREDIENT`: Creates an ingredient.
    - `UPDATE_INGREDIENT`: Changes an ingredient.
    - `DELETE_INGREDIENT`: Deletes an ingredient that no menu uses.
    - `RESTORE_INGREDIENT`: Restores a deleted ingredient.
    - `SET_INGREDIENT_PRICE`: Notes a price.
    - `ADD_INGREDIENT_TO_MENU`: Adds a line to a menu.
    - `REMOVE_INGREDIENT_FROM_MENU`: Takes a line off a menu.
    - `UPDATE_INGREDIENT_QUANTITY`: Changes the quantity of a line.
    - `GET_RECIPES`: Lists the steps of a recipe.
    - `CREATE_RECIPE`: Adds a step.
    - `UPDATE_RECIPE`: Changes a step.
    - `DELETE_RECIPE`: Takes a step out.
    - `REORDER_RECIPES`: Puts the steps in another order.
    - `GET_MENU_PLANS`: Lists plans.
    - `GET_MENU_PLAN_BY_ID`: Shows a plan.
    - `CREATE_MENU_PLAN`: Creates a plan.
    - `UPDATE_MENU_PLAN`: Changes a plan.
    - `DELETE_MENU_PLAN`: Deletes a plan.
    - `SUBMIT_MENU_PLAN`: Sends a plan to review or back to its writer.
    - `DECIDE_MENU_PLAN`: Approves, publishes, activates, completes, cancels or archives a plan.
    - `SUBSTITUTE_MENU`: Replaces a menu of a published plan.
    - `GET_PLAN_APPROVAL`: Shows what was signed when a plan was approved.
    - `GET_PLAN_DRIFT`: Tells what changed since.
    - `DUPLICATE_MENU_PLAN`: Copies a plan to other days.
    - `APPLY_CYCLE`: Repeats days of a plan over other days.
    - `ASSIGN_MENU_TO_PLAN`: Assigns menus to dates of a plan.
    - `REMOVE_ASSIGNMENT`: Takes an assignment off a plan.
    - `GET_ACTUALS`: Shows what was recorded of the meals of a plan.
    - `RECORD_ACTUAL`: Records what really happened at a meal.
    - `CORRECT_ACTUAL`: Corrects what was recorded.
    - `REMOVE_ACTUAL`: Takes away what was recorded.
    - `GET_ACTUAL_REPORT`: Holds what was planned against what really happened.
    - `GET_MENU_CALENDAR`: Shows the calendar.
    - `GET_PLAN_REPORT`: Shows what a plan serves, costs and means for each audience.
    - `EXPORT_PLAN_CALENDAR`: Writes a plan for people's own calendars.
    - `GET_PROCUREMENT`: Lists what to buy.
    - `GET_PRODUCTION_SHEET`: Shows what is cooked on a day.
    - `GET_PLAN_PROBLEM`: Shows the problem that a plan is to solve.
    - `GENERATE_MENU_PLAN`: Looks for a plan.
    - `GET_SETTINGS`: Shows the settings.
    - `UPDATE_SETTINGS`: Changes the settings.
    - `IMPORT_HOLIDAYS`: Takes holidays from a calendar file into the settings.
    - `REFRESH`: Brings every derived value to a date.
    - `GET_EVENTS`: Reads events.
    - `PRUNE_EVENTS`: Drops old events.
    - `PRUNE_REQUESTS`: Forgets old requests.
    - `EXPORT_KITCHEN`: Writes the whole kitchen out.
    - `IMPORT_KITCHEN`: Fills an empty kitchen from an export.
    - `IMPORT_RECORDS`: Takes records of files in, all of them or none.
    """

    GET_MENUS = "GET_MENUS"
    GET_MENU_BY_ID = "GET_MENU_BY_ID"
    CREATE_MENU = "CREATE_MENU"
    UPDATE_MENU = "UPDATE_MENU"
    DELETE_MENU = "DELETE_MENU"
    RESTORE_MENU = "RESTORE_MENU"
    DUPLICATE_MENU = "DUPLICATE_MENU"
    SET_MENU_ACTIVE = "SET_MENU_ACTIVE"
    GET_MENU_HISTORY = "GET_MENU_HISTORY"
    GET_PROGRAMS = "GET_PROGRAMS"
    GET_PROGRAM_BY_ID = "GET_PROGRAM_BY_ID"
    CREATE_PROGRAM = "CREATE_PROGRAM"
    UPDATE_PROGRAM = "UPDATE_PROGRAM"
    DELETE_PROGRAM = "DELETE_PROGRAM"
    CALCULATE_NUTRITION = "CALCULATE_NUTRITION"
    CALCULATE_COST = "CALCULATE_COST"
    VALIDATE_MENU_BALANCE = "VALIDATE_MENU_BALANCE"
    GET_INGREDIENTS = "GET_INGREDIENTS"
    SEARCH_INGREDIENTS = "SEARCH_INGREDIENTS"
    GET_INGREDIENT_BY_ID = "GET_INGREDIENT_BY_ID"
    CREATE_INGREDIENT = "CREATE_INGREDIENT"
    UPDATE_INGREDIENT = "UPDATE_INGREDIENT"
    DELETE_INGREDIENT = "DELETE_INGREDIENT"
    RESTORE_INGREDIENT = "RESTORE_INGREDIENT"
    SET_INGREDIENT_PRICE = "SET_INGREDIENT_PRICE"
    ADD_INGREDIENT_TO_MENU = "ADD_INGREDIENT_TO_MENU"
    REMOVE_INGREDIENT_FROM_MENU = "REMOVE_INGREDIENT_FROM_MENU"
    UPDATE_INGREDIENT_QUANTITY = "UPDATE_INGREDIENT_QUANTITY"
    GET_RECIPES = "GET_RECIPES"
    CREATE_RECIPE = "CREATE_RECIPE"
    UPDATE_RECIPE = "UPDATE_RECIPE"
    DELETE_RECIPE = "DELETE_RECIPE"
    REORDER_RECIPES = "REORDER_RECIPES"
    GET_MENU_PLANS = "GET_MENU_PLANS"
    GET_MENU_PLAN_BY_ID = "GET_MENU_PLAN_BY_ID"
    CREATE_MENU_PLAN = "CREATE_MENU_PLAN"
    UPDATE_MENU_PLAN = "UPDATE_MENU_PLAN"
    DELETE_MENU_PLAN = "DELETE_MENU_PLAN"
    SUBMIT_MENU_PLAN = "SUBMIT_MENU_PLAN"
    DECIDE_MENU_PLAN = "DECIDE_MENU_PLAN"
    SUBSTITUTE_MENU = "SUBSTITUTE_MENU"
    GET_PLAN_APPROVAL = "GET_PLAN_APPROVAL"
    GET_PLAN_DRIFT = "GET_PLAN_DRIFT"
    DUPLICATE_MENU_PLAN = "DUPLICATE_MENU_PLAN"
    APPLY_CYCLE = "APPLY_CYCLE"
    ASSIGN_MENU_TO_PLAN = "ASSIGN_MENU_TO_PLAN"
    REMOVE_ASSIGNMENT = "REMOVE_ASSIGNMENT"
    GET_ACTUALS = "GET_ACTUALS"
    RECORD_ACTUAL = "RECORD_ACTUAL"
    CORRECT_ACTUAL = "CORRECT_ACTUAL"
    REMOVE_ACTUAL = "REMOVE_ACTUAL"
    GET_ACTUAL_REPORT = "GET_ACTUAL_REPORT"
    GET_MENU_CALENDAR = "GET_MENU_CALENDAR"
    GET_PLAN_REPORT = "GET_PLAN_REPORT"
    EXPORT_PLAN_CALENDAR = "EXPORT_PLAN_CALENDAR"
    GET_PROCUREMENT = "GET_PROCUREMENT"
    GET_PRODUCTION_SHEET = "GET_PRODUCTION_SHEET"
    GET_PLAN_PROBLEM = "GET_PLAN_PROBLEM"
    GENERATE_MENU_PLAN = "GENERATE_MENU_PLAN"
    GET_SETTINGS = "GET_SETTINGS"
    UPDATE_SETTINGS = "UPDATE_SETTINGS"
    IMPORT_HOLIDAYS = "IMPORT_HOLIDAYS"
    REFRESH = "REFRESH"
    GET_EVENTS = "GET_EVENTS"
    PRUNE_EVENTS = "PRUNE_EVENTS"
    PRUNE_REQUESTS = "PRUNE_REQUESTS"
    EXPORT_KITCHEN = "EXPORT_KITCHEN"
    IMPORT_KITCHEN = "IMPORT_KITCHEN"
    IMPORT_RECORDS = "IMPORT_RECORDS"

    def code(self):
        """Its name as a method of the kitchen and in the table of permissions: `get_menu_by_id`."""
        return _call("kitchen.Action.code", self)


class ApprovedFinding(_Record):
    """A rule that was broken, or of which nobody could tell, when a plan was signed."""
    __slots__ = ()
    _key = "kitchen.ApprovedFinding"
    __match_args__ = ("rule", "subject", "date", "verdict", "severity",)

    def __new__(cls, *, rule, subject, date=None, verdict, severity=None):
        return _make(cls, "kitchen.ApprovedFinding", rule, subject, date, verdict, severity)

    rule = _Field(0, "The rule.")
    subject = _Field(1, "What was judged: a nutrient's key, a component, an allergen; else the rule's id.")
    date = _Field(2, "The day, where one day or window of a period was judged.")
    verdict = _Field(3, "For the audience's mean.")
    severity = _Field(4, "How much the broken or undecided side weighed.")


class ApprovedMenu(_Record):
    """A menu as it stood when a plan with it was approved."""
    __slots__ = ()
    _key = "kitchen.ApprovedMenu"
    __match_args__ = ("menu_id", "menu_name", "menu_version", "derived",)

    def __new__(cls, *, menu_id, menu_name, menu_version, derived=None):
        return _make(cls, "kitchen.ApprovedMenu", menu_id, menu_name, menu_version, derived)

    menu_id = _Field(0, "The menu.")
    menu_name = _Field(1, "Its name.")
    menu_version = _Field(2, "Its version, which its assignments pin from then on.")
    derived = _Field(3, "What one serving held and cost, with the date of the prices.")


class ApprovedVerdict(_Record):
    """What the standard said of a meal, a day, a week or the windows of an audience when a plan was signed."""
    __slots__ = ()
    _key = "kitchen.ApprovedVerdict"
    __match_args__ = ("audience", "portion", "basis", "from_", "to", "outcome", "open",)

    def __new__(cls, *, audience, portion=None, basis, from_=None, to=None, outcome, open):
        return _make(cls, "kitchen.ApprovedVerdict", audience, portion, basis, from_, to, outcome, open)

    audience = _Field(0, "Who is fed.")
    portion = _Field(1, "The portion that was judged. Absent: the reference portion.")
    basis = _Field(2, "What was judged.")
    from_ = _Field(3, "The first day.")
    to = _Field(4, "The last day.")
    outcome = _Field(5, "The verdict over all required sides.")
    open = _Field(6, "The rules that were not proved to be met, in the order of the standard.")


class Audit(_Record):
    """Who created, changed and deleted a record, and when."""
    __slots__ = ()
    _key = "kitchen.Audit"
    __match_args__ = ("version", "created_at", "created_by", "updated_at", "updated_by", "deleted_at",)

    def __new__(cls, *, version, created_at, created_by, updated_at, updated_by, deleted_at=None):
        return _make(cls, "kitchen.Audit", version, created_at, created_by, updated_at, updated_by, deleted_at)

    version = _Field(0, "Counts its changes, from 1.")
    created_at = _Field(1, "When it was created.")
    created_by = _Field(2, "Who created it.")
    updated_at = _Field(3, "When it was last changed.")
    updated_by = _Field(4, "Who changed it last.")
    deleted_at = _Field(5, "When it was deleted; absent: it is not.")


class DerivedNutrient(_Record):
    """One nutrient of a serving."""
    __slots__ = ()
    _key = "kitchen.DerivedNutrient"
    __match_args__ = ("nutrient", "serving",)

    def __new__(cls, *, nutrient, serving):
        return _make(cls, "kitchen.DerivedNutrient", nutrient, serving)

    nutrient = _Field(0, "The nutrient.")
    serving = _Field(1, "How much one serving holds, in the nutrient's unit.")


class DerivedProblem(_Record):
    """Why something could not be calculated."""
    __slots__ = ()
    _key = "kitchen.DerivedProblem"
    __match_args__ = ("code", "path", "message",)

    def __new__(cls, *, code, path, message):
        return _make(cls, "kitchen.DerivedProblem", code, path, message)

    code = _Field(0, "The stable code of the error.")
    path = _Field(1, "Where: `ingredients[3]`.")
    message = _Field(2, "The sentence for people, in English.")


class DriftKind(_Choice):
    """How a menu is no longer as it was signed.

    - `DELETED`: The menu is deleted.
    - `INACTIVE`: The menu is set inactive.
    - `VERSION`: Somebody changed the menu.
    - `NUTRITION`: One serving holds something else.
    - `COST`: One serving costs something else.
    - `ALLERGENS`: It holds other allergens, or keeps other diets.
    """

    DELETED = "DELETED"
    INACTIVE = "INACTIVE"
    VERSION = "VERSION"
    NUTRITION = "NUTRITION"
    COST = "COST"
    ALLERGENS = "ALLERGENS"


class Host(_Object):
    """What a kitchen is given by the program it runs in."""
    __slots__ = ()

    @staticmethod
    def system():
        """The machine's clock and time zones, and UUIDs of version 7."""
        return _call("kitchen.Host.system")


class ImportedHolidays(_Record):
    """What an import of holidays did."""
    __slots__ = ()
    _key = "kitchen.ImportedHolidays"
    __match_args__ = ("version", "added", "skipped",)

    def __new__(cls, *, version, added, skipped):
        return _make(cls, "kitchen.ImportedHolidays", version, added, skipped)

    version = _Field(0, "The version of the settings with them in.")
    added = _Field(1, "Those that were not in the settings before.")
    skipped = _Field(2, "Events of the calendar that were not taken.")


class ImportedRecords(_Record):
    """How much of an import was new."""
    __slots__ = ()
    _key = "kitchen.ImportedRecords"
    __match_args__ = ("programs", "ingredients", "prices", "menus",)

    def __new__(cls, *, programs, ingredients, prices, menus):
        return _make(cls, "kitchen.ImportedRecords", programs, ingredients, prices, menus)

    programs = _Field(0, "Programmes that were created.")
    ingredients = _Field(1, "Ingredients that were created.")
    prices = _Field(2, "Prices that were noted, those of new ingredients included.")
    menus = _Field(3, "Menus that were created.")


class IngredientDetail(_Record):
    """An ingredient with its audit."""
    __slots__ = ()
    _key = "kitchen.IngredientDetail"
    __match_args__ = ("ingredient", "audit",)

    def __new__(cls, *, ingredient, audit):
        return _make(cls, "kitchen.IngredientDetail", ingredient, audit)

    ingredient = _Field(0, "The ingredient.")
    audit = _Field(1, "Who created and changed it, and its version.")


class IngredientFilters(_Record):
    """Which ingredients are wanted."""
    __slots__ = ()
    _key = "kitchen.IngredientFilters"
    __match_args__ = ("search", "category", "is_priced", "deleted",)

    def __new__(cls, *, search=None, category=None, is_priced=None, deleted=False):
        return _make(cls, "kitchen.IngredientFilters", search, category, is_priced, deleted)

    search = _Field(0, "Words that must all occur in name, aliases or id, whatever their case and accents.")
    category = _Field(1, "Of this food group.")
    is_priced = _Field(2, "With a price, or without any.")
    deleted = _Field(3, "The deleted ones instead of the others.")


class IngredientPage(_Record):
    """One page of ingredients."""
    __slots__ = ()
    _key = "kitchen.IngredientPage"
    __match_args__ = ("ingredients", "total", "total_pages", "next",)

    def __new__(cls, *, ingredients, total, total_pages, next=None):
        return _make(cls, "kitchen.IngredientPage", ingredients, total, total_pages, next)

    ingredients = _Field(0, "The ingredients.")
    total = _Field(1, "How many there are in all.")
    total_pages = _Field(2, "How many pages of this size they fill.")
    next = _Field(3, "Where the next page starts; absent on the last.")


class Kitchen(_KitchenOwn):
    """One kitchen as one person works in it.

    It holds no records: every action reads what it needs from the store and writes one change. So any number of
    kitchens, in any number of threads and processes, can stand on one store, and it costs next to nothing to make one
    for every request.
    """
    __slots__ = ()

    def get_actuals(self, plan):
        """Everything that is recorded of what really happened at the meals of a plan, by assignment."""
        return _call("kitchen.Kitchen.get_actuals", self, plan)

    def record_actual(self, actual, idempotency_key=None):
        """Records what really happened at an assignment of a plan that is published, active or completed, on its day or
        later. What cannot have happened is refused, such as more left on trays than was served, or a size that the menu does not have. Changes nothing else. With an idempotency key the same request made again gives the same record;
        `kitchen.gone` if it was taken away since.
        """
        return _call("kitchen.Kitchen.record_actual", self, actual, idempotency_key)

    def correct_actual(self, update):
        """Corrects what was recorded. Earlier versions are in the history of events."""
        return _call("kitchen.Kitchen.correct_actual", self, update)

    def remove_actual(self, id, expected_version):
        """Takes a record away that should not be there, such as one of the wrong assignment."""
        return _call("kitchen.Kitchen.remove_actual", self, id, expected_version)

    def get_actual_report(self, plan, range, standard=None):
        """What some days of a plan were to serve beside what really happened, all at one revision. Without a standard: by
        the one the plan was signed under, else that of its programme, else the kitchen's default one; it says which audience gets which size.
        """
        return _call("kitchen.Kitchen.get_actual_report", self, plan, range, standard)

    def get_plan_approval(self, id):
        """What was signed when a plan was last approved; `kitchen.not_found` if it never was. A plan that went back to a
        draft keeps it until it is approved again.
        """
        return _call("kitchen.Kitchen.get_plan_approval", self, id)

    def calculate_nutrition(self, id, options=_LEFT_OUT):
        """What a menu contains, with the kitchen's ingredients as they are. Without a date of its own: on the kitchen's
        date, fortified where the settings say so.
        """
        return _call("kitchen.Kitchen.calculate_nutrition", self, id, options)

    def calculate_cost(self, id, options=_LEFT_OUT, date=None):
        """What a menu costs at a date, by the kitchen's price policy and rates. Absent: at the kitchen's date."""
        return _call("kitchen.Kitchen.calculate_cost", self, id, options, date)

    def validate_menu_balance(self, id, options, standard, audience):
        """Judges a menu as one meal of an audience by a standard. Absent: by that of the menu's programme, else by the
        kitchen's default one. One that does not ship with the library has to be given, else `kitchen.unknown_standard`.
        """
        return _call("kitchen.Kitchen.validate_menu_balance", self, id, options, standard, audience)

    def import_holidays(self, calendar, expected_version):
        """Adds the holidays of an iCalendar file, its text, to the settings, seen at a version. Those already there, by name and days,
        are not added again, and if all are, nothing changes; what settings cannot hold is skipped. Errors: those of
        `read_holidays`, more holidays than settings hold.
        """
        return _call("kitchen.Kitchen.import_holidays", self, calendar, expected_version)

    def export_plan_calendar(self, plan):
        """A plan as an iCalendar file, in the kitchen's language, with its service times where the programme says none."""
        return _call("kitchen.Kitchen.export_plan_calendar", self, plan)

    def duplicate_menu_plan(self, copy, idempotency_key=None):
        """Copies a plan with everything it assigns as a draft that begins on another day. Each assignment pins its menu's
        current version; one whose menu is inactive is copied all the same and shows at the review.
        """
        return _call("kitchen.Kitchen.duplicate_menu_plan", self, copy, idempotency_key)

    def apply_cycle(self, request, idempotency_key=None):
        """Repeats days of a plan over other days, in the same plan or another draft of its programme, all of it or nothing:
        refused like `assign_menu_to_plan`, and with `plan.program_id.other_program` for a
        draft of another programme. Returns what was assigned and what found no day. With an
        idempotency key the same request made again assigns nothing more and gives the same answer; `kitchen.gone` if an
        assignment was removed since.
        """
        return _call("kitchen.Kitchen.apply_cycle", self, request, idempotency_key)

    def get_plan_drift(self, id):
        """What changed about a plan since it was last approved: menus, what they hold and cost and whom they suit, what is
        assigned, the standard and the programme. Nothing of it: everything is as it was signed. `kitchen.not_found` if it
        never was.
        """
        return _call("kitchen.Kitchen.get_plan_drift", self, id)

    def with_permissions(self, table):
        """The same kitchen under one's own table of permissions."""
        return _call("kitchen.Kitchen.with_permissions", self, table)

    def with_session(self, session):
        """The same store, host and sinks for somebody else, in the same kitchen or another."""
        return _call("kitchen.Kitchen.with_session", self, session)

    def session(self):
        """Who works here."""
        return _call("kitchen.Kitchen.session", self)

    def may(self, action):
        """Whether the session may do something."""
        return _call("kitchen.Kitchen.may", self, action)

    def get_settings(self):
        """The settings in force; version 0 while they are those every kitchen begins with."""
        return _call("kitchen.Kitchen.get_settings", self)

    def update_settings(self, update):
        """Changes settings; every menu is computed anew in the same commit. The default standard must be one that ships with
        the library.
        """
        return _call("kitchen.Kitchen.update_settings", self, update)

    def derived_date(self):
        """The date that derived values are of."""
        return _call("kitchen.Kitchen.derived_date", self)

    def refresh(self, date=None):
        """Brings every derived value to a date: prices and fortification programmes of that day. Absent: today, in the
        kitchen's time zone. Call it when a day begins, and after an upgrade of gizi: it also brings what every record is
        found by to this version, such as a number that older ones did not know.
        """
        return _call("kitchen.Kitchen.refresh", self, date)

    def get_events(self, query):
        """What happened after a number, in order; waits for a first event if the query says so."""
        return _call("kitchen.Kitchen.get_events", self, query)

    def get_plan_problem(self, program, request, standard=None):
        """The problem of planning a programme's days with the kitchen's dishes, prices and holidays, to look at or to
        change before it is solved. Without dishes in the request: with all that are active and of the programme or of
        none. By the standard given, else the programme's, else the kitchen's; each day has its own prices.
        """
        return _call("kitchen.Kitchen.get_plan_problem", self, program, request, standard)

    def generate_menu_plan(self, program, request, standard=None, options=_LEFT_OUT):
        """Looks for a plan of a programme's days. The answer depends on the state of the kitchen, the request, seed, work
        and islands; how long it takes depends on the work, about a million changes a second and as much again for its proof.
        Nothing is stored. Whoever
        has less time, or somebody who may give up, makes the steps of `search_menu_plan`.
        """
        return _call_long("kitchen.Kitchen.generate_menu_plan", self, program, request, standard, options)

    def search_menu_plan(self, program, request, standard=None, options=_LEFT_OUT):
        """The same search, not yet begun: its steps are up to the caller."""
        return _call("kitchen.Kitchen.search_menu_plan", self, program, request, standard, options)

    def get_ingredient_by_id(self, id):
        """The ingredient of an id. A deleted one is shown as such."""
        return _call("kitchen.Kitchen.get_ingredient_by_id", self, id)

    def create_ingredient(self, ingredient, idempotency_key=None):
        """Creates an ingredient. Without an id it gets one. With an idempotency key the same request made again gives the same
        ingredient as it is now, deleted or not, and makes no second one.
        """
        return _call("kitchen.Kitchen.create_ingredient", self, ingredient, idempotency_key)

    def update_ingredient(self, update):
        """Changes fields of an ingredient; every menu that uses it, at any depth, is computed anew in the same commit."""
        return _call("kitchen.Kitchen.update_ingredient", self, update)

    def delete_ingredient(self, id, expected_version):
        """Deletes an ingredient. Refused while a menu that is not deleted uses it."""
        return _call("kitchen.Kitchen.delete_ingredient", self, id, expected_version)

    def restore_ingredient(self, id, expected_version):
        """Restores a deleted ingredient; one that is not deleted stays as it is. Deleted menus that use it are computed anew."""
        return _call("kitchen.Kitchen.restore_ingredient", self, id, expected_version)

    def set_ingredient_price(self, update):
        """Notes a price, in the kitchen's currency; every menu that uses the ingredient is computed anew in the same commit. A
        price of a day after the kitchen's date counts once the kitchen is refreshed to that day.
        """
        return _call("kitchen.Kitchen.set_ingredient_price", self, update)

    def import_records(self, records=_LEFT_OUT):
        """Takes records in, all of them or none. What is there already, deleted or not, stays as it is; of an ingredient that
        is there, prices and purchase forms that it lacks are noted. Menus may be made of one another.

        Whoever asks must also be allowed to create each kind of record that is new. Errors: those of creating each record,
        with its place in front of the path: `menus[3].ingredients[0].unit`.
        """
        return _call("kitchen.Kitchen.import_records", self, records)

    def add_ingredient_to_menu(self, menu_id, expected_version, line=_LEFT_OUT, idempotency_key=None):
        """Adds a line to a menu, behind the others: an ingredient, or another menu. With an idempotency key the same request
        made again adds no second one and gives the menu as it is now.
        """
        return _call("kitchen.Kitchen.add_ingredient_to_menu", self, menu_id, expected_version, line, idempotency_key)

    def remove_ingredient_from_menu(self, menu_id, expected_version, line_id):
        """Takes a line off a menu."""
        return _call("kitchen.Kitchen.remove_ingredient_from_menu", self, menu_id, expected_version, line_id)

    def update_ingredient_quantity(self, update):
        """Changes how much of a line there is."""
        return _call("kitchen.Kitchen.update_ingredient_quantity", self, update)

    def get_menus(self, filters, sort, descending, page):
        """One page of the menus that are wanted, sorted; what sorts alike comes by id. A page holds at most
        `MAX_ENTRIES`.
        """
        return _call("kitchen.Kitchen.get_menus", self, filters, sort, descending, page)

    def get_ingredients(self, filters, page):
        """One page of the ingredients that are wanted, by name."""
        return _call("kitchen.Kitchen.get_ingredients", self, filters, page)

    def search_ingredients(self, words, limit):
        """The first ingredients whose name, aliases or id hold all the words, whatever their case and accents, by name."""
        return _call("kitchen.Kitchen.search_ingredients", self, words, limit)

    def get_programs(self, filters, page):
        """One page of the programmes that are wanted, by name."""
        return _call("kitchen.Kitchen.get_programs", self, filters, page)

    def get_menu_plans(self, filters, page):
        """One page of the plans that are wanted, the latest first."""
        return _call("kitchen.Kitchen.get_menu_plans", self, filters, page)

    def get_menu_by_id(self, id):
        """The menu of an id with all its lines, steps and derived values. A deleted one is shown as such."""
        return _call("kitchen.Kitchen.get_menu_by_id", self, id)

    def create_menu(self, menu, idempotency_key=None):
        """Creates a menu.

        Without an id it gets one, and so do its lines and steps. With an idempotency key the same request made again gives
        the same menu as it is now, deleted or not, and makes no second one.

        Errors: every broken limit at once, an id or code that is taken, a programme, ingredient or menu that is not there,
        a menu that contains itself. What cannot be calculated is no error but a problem of the derived values.
        """
        return _call("kitchen.Kitchen.create_menu", self, menu, idempotency_key)

    def update_menu(self, update):
        """Changes fields of a menu. Another version than the expected one is a conflict."""
        return _call("kitchen.Kitchen.update_menu", self, update)

    def delete_menu(self, id, expected_version):
        """Deletes a menu; it keeps its history and can be restored. Refused while another menu uses it or a live plan
        serves it.
        """
        return _call("kitchen.Kitchen.delete_menu", self, id, expected_version)

    def restore_menu(self, id, expected_version):
        """Restores a deleted menu; one that is not deleted stays as it is. Refused if its code was taken or something it uses is gone."""
        return _call("kitchen.Kitchen.restore_menu", self, id, expected_version)

    def duplicate_menu(self, copy, idempotency_key=None):
        """Copies a menu under a new name and code: lines, substitutes, portions, steps, credits, all of it. The copy
        starts inactive.
        """
        return _call("kitchen.Kitchen.duplicate_menu", self, copy, idempotency_key)

    def set_menu_active(self, id, expected_version, is_active):
        """Sets a menu active or inactive: only an active one may be planned."""
        return _call("kitchen.Kitchen.set_menu_active", self, id, expected_version, is_active)

    def get_menu_history(self, id, after):
        """Who changed what of a menu, oldest first: its events that are still kept, at most 1,000 after a number."""
        return _call("kitchen.Kitchen.get_menu_history", self, id, after)

    def get_plan_report(self, plan, standard=None):
        """Totals, verdicts, variety and budget of a plan, all at one revision, with the menus of a signed plan as they were
        signed, others as they are now, and each day at its own prices. Without a standard: by the one it was signed
        under, else by that of its programme, else by the kitchen's default one; one that does not ship with the library has
        to be given, else `kitchen.unknown_standard`.
        """
        return _call("kitchen.Kitchen.get_plan_report", self, plan, standard)

    def get_menu_plan_by_id(self, id):
        """The plan of an id with everything it assigns."""
        return _call("kitchen.Kitchen.get_menu_plan_by_id", self, id)

    def create_menu_plan(self, plan, idempotency_key=None):
        """Creates a plan, as a draft, within the days of its programme. Without an id it gets one. With an idempotency key the
        same request made again gives the same plan and makes no second one; `kitchen.gone` if it was deleted since.

        The programme's status binds nobody: a plan can be prepared while a programme rests, and one that is over may be
        planned on paper.
        """
        return _call("kitchen.Kitchen.create_menu_plan", self, plan, idempotency_key)

    def update_menu_plan(self, update):
        """Changes name, description and days of a draft. Refused where what it assigns would fall outside."""
        return _call("kitchen.Kitchen.update_menu_plan", self, update)

    def delete_menu_plan(self, id, expected_version):
        """Deletes a draft or a cancelled plan for good, with what it assigns and what was signed of it. Refused where it is
        recorded what was served of it.
        """
        return _call("kitchen.Kitchen.delete_menu_plan", self, id, expected_version)

    def assign_menu_to_plan(self, assignments, idempotency_key=None):
        """Assigns menus to slots of drafts, all of them or none. Each assignment pins the menu's current version.

        Refused, with every conflict as a detail, where somebody would be fed twice, where a tray for a special diet
        holds what it must be free of, where a menu is inactive or belongs to another programme, and where it has no portion
        of a size that is planned, or nobody gets that size by the standard in force; an assignment of an id that is there already, at the version it carries, takes its place; one without an id gets one. With an idempotency key the same
        request made again assigns nothing more and gives the same assignments; `kitchen.gone` if one was removed since.
        """
        return _call("kitchen.Kitchen.assign_menu_to_plan", self, assignments, idempotency_key)

    def remove_assignment(self, id, expected_version):
        """Takes an assignment off its plan, a draft."""
        return _call("kitchen.Kitchen.remove_assignment", self, id, expected_version)

    def get_menu_calendar(self, program, range):
        """The calendar of a programme over a range of days, `DayRange.month` for one month: what its plans assign, what
        is missing, what stands double. Plans that are cancelled or archived are left out.
        """
        return _call("kitchen.Kitchen.get_menu_calendar", self, program, range)

    def get_program_by_id(self, id):
        """The programme of an id."""
        return _call("kitchen.Kitchen.get_program_by_id", self, id)

    def create_program(self, program, idempotency_key=None):
        """Creates a programme. Without an id it gets one. With an idempotency key the same request made again gives the same
        programme and makes no second one; `kitchen.gone` if it was deleted since.
        """
        return _call("kitchen.Kitchen.create_program", self, program, idempotency_key)

    def update_program(self, update):
        """Changes fields of a programme. Refused where a plan of it, or what is planned, would no longer fit its dates, meals,
        audiences or sites. Feeding days and holidays may change at any time: what is planned on a day without feeding is
        shown as such in the calendar and the plan's conflicts.
        """
        return _call("kitchen.Kitchen.update_program", self, update)

    def delete_program(self, id, expected_version):
        """Deletes a programme for good. Refused while a menu that is not deleted or a plan belongs to it; the error says
        which.
        """
        return _call("kitchen.Kitchen.delete_program", self, id, expected_version)

    def prune_events(self, through):
        """Keeps events up to a number no longer, `last_event_before` tells which that is for a
        moment. Returns the number of the newest event that was dropped, by this or before; 0 if none ever was.

        The history of records shrinks with them. Whoever reads events from a cursor before the oldest one kept is told
        `store.events_pruned`, and reads everything anew.
        """
        return _call("kitchen.Kitchen.prune_events", self, through)

    def last_event_before(self, moment):
        """The number of the last event in front of the first one that happened at a moment or later; 0 if there is none."""
        return _call("kitchen.Kitchen.last_event_before", self, moment)

    def prune_requests(self, before):
        """Forgets requests answered before a moment. Their idempotency keys are free again: the same request made once more
        is a new one. Returns how many were forgotten.
        """
        return _call("kitchen.Kitchen.prune_requests", self, before)

    def revision(self):
        """How many changes the kitchen has seen: whoever read something at this revision has to look again once it is
        another.
        """
        return _call("kitchen.Kitchen.revision", self)

    def last_event(self):
        """The number of the newest event; 0 before the first. From here on events can be followed."""
        return _call("kitchen.Kitchen.last_event", self)

    def get_recipes(self, menu_id):
        """The steps of a menu's recipe in their order."""
        return _call("kitchen.Kitchen.get_recipes", self, menu_id)

    def create_recipe(self, menu_id, expected_version, step, idempotency_key=None):
        """Adds a step at its number; those from there on move back. With an idempotency key the same request made again adds
        no second one and gives the menu as it is now.
        """
        return _call("kitchen.Kitchen.create_recipe", self, menu_id, expected_version, step, idempotency_key)

    def update_recipe(self, menu_id, expected_version, step):
        """Puts a step in the place of the one with its id. Its number stays; `reorder_recipes`
        changes the order.
        """
        return _call("kitchen.Kitchen.update_recipe", self, menu_id, expected_version, step)

    def delete_recipe(self, menu_id, expected_version, step_id):
        """Takes a step out; those behind it move up."""
        return _call("kitchen.Kitchen.delete_recipe", self, menu_id, expected_version, step_id)

    def reorder_recipes(self, menu_id, expected_version, order):
        """Puts the steps in another order: every step once."""
        return _call("kitchen.Kitchen.reorder_recipes", self, menu_id, expected_version, order)

    def get_procurement(self, planned_by, range, options=_LEFT_OUT):
        """What to buy for some days, by the kitchen's currency and price policy. Plans, menus and prices are of one
        revision; the menus of a signed plan are as they were signed, others as they are now, each in its own version.
        """
        return _call("kitchen.Kitchen.get_procurement", self, planned_by, range, options)

    def get_production_sheet(self, planned_by, date, options=_LEFT_OUT):
        """What is cooked for a day, by the recipes that were signed where a plan is. Where the options name no allergens, the
        kitchen's are asked about; its service times hold where neither the programme nor the options say one.
        """
        return _call("kitchen.Kitchen.get_production_sheet", self, planned_by, date, options)

    def export_kitchen(self):
        """The whole kitchen as one JSON document, as it stands at one moment."""
        return _call("kitchen.Kitchen.export_kitchen", self)

    def import_kitchen(self, json):
        """Fills a kitchen that has no record from an export, whatever backend that came from. Versions, audit and history
        stay; another export gives the same document. Returns how many records came in.

        Every record is checked by itself and with the others, and what is computed about menus is computed anew: a
        document that was tampered with brings no false value in.
        """
        return _call("kitchen.Kitchen.import_kitchen", self, json)

    def transition_menu_plan(self, id, expected_version, to, reason=None):
        """Takes a plan one step further in its workflow, one of `plan_transitions`.

        On its way into review, approval and publication a plan must assign something, every menu must be active, of no
        other programme and possible to cook for the portions that are planned, everybody with a special diet must have a tray that keeps it as
        far as anybody knows, and nobody may be fed twice, by the plan
        itself or together with another that is signed; `kitchen.slot_taken` names both. A plan is active from its first day
        on, if no special diet is broken by then, and completed from its last; `kitchen.too_early` before. From the review on the plan is
        locked, so the version that was seen covers what it assigns; what an approval signs is kept as a `PlanApproval`.
        """
        return _call("kitchen.Kitchen.transition_menu_plan", self, id, expected_version, to, reason)

    def substitute_menu(self, id, expected_version, menu_id, reason):
        """Replaces the menu of one assignment of a published or active plan, at its current version.
        Refused where it breaks a special diet of somebody who has no tray of their own. The assignment keeps which menu was published, why another took its place, when and by whom.
        """
        return _call("kitchen.Kitchen.substitute_menu", self, id, expected_version, menu_id, reason)

    def substitute_tray(self, id, expected_version, diet, menu_id, reason):
        """Replaces the menu of the tray that an assignment has for a special diet, as
        `substitute_menu` does its own.
        """
        return _call("kitchen.Kitchen.substitute_tray", self, id, expected_version, diet, menu_id, reason)


class KitchenSettings(_Record):
    """What holds for a whole kitchen."""
    __slots__ = ()
    _key = "kitchen.KitchenSettings"
    __match_args__ = ("currency", "language", "time_zone", "measure_sets", "food_table_priority", "price_policy", "price_region", "price_supplier", "maximum_price_age_days", "rates", "default_standard", "fortified", "holidays", "service_times", "created_at", "updated_at", "created_by", "updated_by", "version",)

    def __new__(cls, *, currency, language, time_zone, measure_sets, food_table_priority=(), price_policy=_LEFT_OUT, price_region=None, price_supplier=None, maximum_price_age_days=None, rates=_LEFT_OUT, default_standard, fortified=False, holidays=(), service_times=(), created_at=None, updated_at=None, created_by=None, updated_by=None, version=0):
        return _make(cls, "kitchen.KitchenSettings", currency, language, time_zone, measure_sets, food_table_priority, price_policy, price_region, price_supplier, maximum_price_age_days, rates, default_standard, fortified, holidays, service_times, created_at, updated_at, created_by, updated_by, version)

    currency = _Field(0, "The one currency of its prices, rates and budgets.")
    language = _Field(1, "The language of its messages.")
    time_zone = _Field(2, "The IANA time zone that decides which day it is: `Asia/Jakarta`.")
    measure_sets = _Field(3, "Sets of household measures in force beside `si` and `count`: `indonesia`.")
    food_table_priority = _Field(4, "Food tables in the order in which one is taken before another when foods are imported: `TKPI-2017`.")
    price_policy = _Field(5, "Which of the prices seen counts.")
    price_region = _Field(6, "Prices of this region, or of none, come before the others.")
    price_supplier = _Field(7, "Prices of this supplier come before the others.")
    maximum_price_age_days = _Field(8, "A price older than this many days is used with a warning.")
    rates = _Field(9, "Everything it pays beside ingredients.")
    default_standard = _Field(10, "The standard its menus are judged by, where no programme says otherwise.")
    fortified = _Field(11, "Whether fortification programmes count that hold on the day.")
    holidays = _Field(12, "Days without service.")
    service_times = _Field(13, "When each meal is eaten, where no programme says otherwise.")
    created_at = _Field(14, "When they were first written.")
    updated_at = _Field(15, "When they were last changed.")
    created_by = _Field(16, "Who wrote them first.")
    updated_by = _Field(17, "Who changed them last.")
    version = _Field(18, "Counts their changes; 0 before they are stored.")

    @staticmethod
    def standard():
        """What every kitchen begins with: rupiah, Indonesian, Jakarta's day, Indonesian household measures, the last
        price, no rates, MBG 2026.
        """
        return _call("kitchen.KitchenSettings.standard")

    def units(self):
        """The units in force: `si`, `count` and the kitchen's own sets of household measures."""
        return _call("kitchen.KitchenSettings.units", self)

    def cost_settings(self, date):
        """How a cost is calculated in this kitchen at a date."""
        return _call("kitchen.KitchenSettings.cost_settings", self, date)


class MenuCopy(_Record):
    """What a copy of a menu is called."""
    __slots__ = ()
    _key = "kitchen.MenuCopy"
    __match_args__ = ("id", "new_id", "menu_name", "menu_code",)

    def __new__(cls, *, id, new_id=None, menu_name, menu_code=None):
        return _make(cls, "kitchen.MenuCopy", id, new_id, menu_name, menu_code)

    id = _Field(0, "The menu that is copied.")
    new_id = _Field(1, "The copy's id; absent: a new one.")
    menu_name = _Field(2, "The copy's name.")
    menu_code = _Field(3, "The copy's code.")


class MenuDerived(_Record):
    """What is computed about a menu: nutrition and cost of one serving of the reference portion, allergens and diets.

    It always equals a computation from scratch with the records as they are, at its date. Prices are dated: a price of
    a later day counts once the kitchen is refreshed to that day.
    """
    __slots__ = ()
    _key = "kitchen.MenuDerived"
    __match_args__ = ("as_of", "revision", "complete", "nutrients", "cost_per_serving", "allergens_known", "allergens", "halal", "vegetarian", "problems",)

    def __new__(cls, *, as_of, revision, complete, nutrients, cost_per_serving=None, allergens_known, allergens, halal, vegetarian, problems):
        return _make(cls, "kitchen.MenuDerived", as_of, revision, complete, nutrients, cost_per_serving, allergens_known, allergens, halal, vegetarian, problems)

    as_of = _Field(0, "The date of the prices and fortification programmes.")
    revision = _Field(1, "The revision of the kitchen with which these values came to be.")
    complete = _Field(2, "Whether every value of it is one known number.")
    nutrients = _Field(3, "The ten nutrients of the menu record, per serving. Empty if they could not be calculated.")
    cost_per_serving = _Field(4, "What one serving costs. Absent if it could not be calculated.")
    allergens_known = _Field(5, "Whether the allergens could be told; if not, nothing of them is known.")
    allergens = _Field(6, "Every allergen of the registry that the menu is not free of.")
    halal = _Field(7, "Whether it is halal.")
    vegetarian = _Field(8, "Whether it is vegetarian.")
    problems = _Field(9, "What kept values from being calculated.")

    def serving(self, nutrient):
        """One serving of a nutrient."""
        return _call("kitchen.MenuDerived.serving", self, nutrient)


class MenuDetail(_Record):
    """A menu with all that is known of it."""
    __slots__ = ()
    _key = "kitchen.MenuDetail"
    __match_args__ = ("menu", "deleted_at", "derived",)

    def __new__(cls, *, menu, deleted_at=None, derived=None):
        return _make(cls, "kitchen.MenuDetail", menu, deleted_at, derived)

    menu = _Field(0, "The menu.")
    deleted_at = _Field(1, "When it was deleted; absent: it is not.")
    derived = _Field(2, "What is computed about it.")


class MenuDrift(_Record):
    """What changed about an approved menu. Values are per serving of the reference portion."""
    __slots__ = ()
    _key = "kitchen.MenuDrift"
    __match_args__ = ("menu_id", "menu_name", "kinds", "approved_version", "version", "nutrients", "approved_cost", "cost",)

    def __new__(cls, *, menu_id, menu_name, kinds, approved_version, version=None, nutrients, approved_cost=None, cost=None):
        return _make(cls, "kitchen.MenuDrift", menu_id, menu_name, kinds, approved_version, version, nutrients, approved_cost, cost)

    menu_id = _Field(0, "The menu.")
    menu_name = _Field(1, "Its name when it was signed.")
    kinds = _Field(2, "What is no longer as it was; never empty.")
    approved_version = _Field(3, "Its version when it was signed.")
    version = _Field(4, "Its version now. Absent: it is deleted.")
    nutrients = _Field(5, "Each nutrient that changed.")
    approved_cost = _Field(6, "What it cost when it was signed. Absent: it could not be calculated.")
    cost = _Field(7, "What it costs now. Absent: it cannot be calculated, or the menu is deleted.")


class MenuFilters(_Record):
    """Which menus are wanted. What is absent does not matter; zero is a value like any other.

    Nutrients and costs are those of one serving of the reference portion, as derived. A menu whose value is not known
    within the limits for certain is not among them: `max_calories` 500 finds those proved to hold 500 kcal or less. Values
    are compared to the nearest millionth.
    """
    __slots__ = ()
    _key = "kitchen.MenuFilters"
    __match_args__ = ("search", "program_id", "audience", "meal_type", "kind", "course", "difficulty", "main_protein", "is_active", "halal", "vegetarian", "is_complete", "min_calories", "max_calories", "min_protein", "max_protein", "min_cost", "max_cost", "max_preparation_time", "max_cooking_time", "min_serving_size", "min_servings", "max_servings", "has_allergens", "contains_allergens", "free_of_allergens", "uses_ingredient", "uses_menu", "deleted",)

    def __new__(cls, *, search=None, program_id=None, audience=None, meal_type=None, kind=None, course=None, difficulty=None, main_protein=None, is_active=None, halal=None, vegetarian=None, is_complete=None, min_calories=None, max_calories=None, min_protein=None, max_protein=None, min_cost=None, max_cost=None, max_preparation_time=None, max_cooking_time=None, min_serving_size=None, min_servings=None, max_servings=None, has_allergens=None, contains_allergens=(), free_of_allergens=(), uses_ingredient=None, uses_menu=None, deleted=False):
        return _make(cls, "kitchen.MenuFilters", search, program_id, audience, meal_type, kind, course, difficulty, main_protein, is_active, halal, vegetarian, is_complete, min_calories, max_calories, min_protein, max_protein, min_cost, max_cost, max_preparation_time, max_cooking_time, min_serving_size, min_servings, max_servings, has_allergens, contains_allergens, free_of_allergens, uses_ingredient, uses_menu, deleted)

    search = _Field(0, "Words that must all occur in name, code or description, whatever their case and accents.")
    program_id = _Field(1, "Of this programme.")
    audience = _Field(2, "Of a programme that feeds this audience; a menu without a programme is for nobody in particular.")
    meal_type = _Field(3, "Served at this meal.")
    kind = _Field(4, "Of this kind.")
    course = _Field(5, "At this place on the tray.")
    difficulty = _Field(6, "This hard to cook.")
    main_protein = _Field(7, "With this main protein.")
    is_active = _Field(8, "Active, or inactive.")
    halal = _Field(9, "Halal, not halal, or not known to be.")
    vegetarian = _Field(10, "Vegetarian, not vegetarian, or not known to be.")
    is_complete = _Field(11, "With every value known, or with some that are not.")
    min_calories = _Field(12, "At least so many kcal.")
    max_calories = _Field(13, "At most so many kcal.")
    min_protein = _Field(14, "At least so many grams of protein.")
    max_protein = _Field(15, "At most so many grams of protein.")
    min_cost = _Field(16, "Costing at least so much, in the kitchen's currency.")
    max_cost = _Field(17, "Costing at most so much.")
    max_preparation_time = _Field(18, "Prepared in at most so many minutes.")
    max_cooking_time = _Field(19, "Cooked in at most so many minutes.")
    min_serving_size = _Field(20, "With a serving of at least so many grams.")
    min_servings = _Field(21, "Written for a batch of at least so many servings.")
    max_servings = _Field(22, "Written for a batch of at most so many servings.")
    has_allergens = _Field(23, "Holding any allergen, or traces of one, for certain; or free of all of them for certain.")
    contains_allergens = _Field(24, "Holding these allergens for certain, by their codes in the registry.")
    free_of_allergens = _Field(25, "Free of these allergens for certain, by their codes in the registry: unknown is not free.")
    uses_ingredient = _Field(26, "With this ingredient in a line of its own, or as a substitute.")
    uses_menu = _Field(27, "With this menu as a part.")
    deleted = _Field(28, "The deleted ones instead of the others.")


class MenuPage(_Record):
    """One page of menus."""
    __slots__ = ()
    _key = "kitchen.MenuPage"
    __match_args__ = ("menus", "total", "total_pages", "next",)

    def __new__(cls, *, menus, total, total_pages, next=None):
        return _make(cls, "kitchen.MenuPage", menus, total, total_pages, next)

    menus = _Field(0, "The menus.")
    total = _Field(1, "How many there are in all.")
    total_pages = _Field(2, "How many pages of this size they fill.")
    next = _Field(3, "Where the next page starts; absent on the last.")


class MenuSort(_Choice):
    """What menus are sorted by. What lacks the value comes last; kinds, meals and the like come by their codes.

    - `ACTIVE_NEWEST`: Active ones first, among them and among the others the newest change first.
    - `MENU_NAME`: Name, whatever its case and accents.
    - `MENU_CODE`: Code.
    - `KIND`: Kind.
    - `MEAL_TYPE`: Meal.
    - `COURSE`: Place on the tray.
    - `DIFFICULTY`: How hard it is to cook.
    - `MAIN_PROTEIN`: Main protein.
    - `SERVING_SIZE`: Grams of a serving.
    - `SERVINGS`: Servings of a batch.
    - `CALORIES`: Energy of a serving, by its lower end.
    - `PROTEIN`: Protein of a serving, by its lower end.
    - `COST_PER_SERVING`: Cost of a serving, by its lower end.
    - `CREATED_AT`: When it was created.
    - `UPDATED_AT`: When it was last changed.
    - `PREPARATION_TIME`: Minutes of preparation.
    - `COOKING_TIME`: Minutes of cooking.
    """

    ACTIVE_NEWEST = "ACTIVE_NEWEST"
    MENU_NAME = "MENU_NAME"
    MENU_CODE = "MENU_CODE"
    KIND = "KIND"
    MEAL_TYPE = "MEAL_TYPE"
    COURSE = "COURSE"
    DIFFICULTY = "DIFFICULTY"
    MAIN_PROTEIN = "MAIN_PROTEIN"
    SERVING_SIZE = "SERVING_SIZE"
    SERVINGS = "SERVINGS"
    CALORIES = "CALORIES"
    PROTEIN = "PROTEIN"
    COST_PER_SERVING = "COST_PER_SERVING"
    CREATED_AT = "CREATED_AT"
    UPDATED_AT = "UPDATED_AT"
    PREPARATION_TIME = "PREPARATION_TIME"
    COOKING_TIME = "COOKING_TIME"


class MenuSummary(_Record):
    """A menu as a list shows it."""
    __slots__ = ()
    _key = "kitchen.MenuSummary"
    __match_args__ = ("id", "menu_name", "menu_code", "program_id", "kind", "meal_type", "course", "difficulty", "serving_size", "preparation_time", "cooking_time", "is_active", "image_url", "version", "updated_at", "derived",)

    def __new__(cls, *, id, menu_name, menu_code=None, program_id=None, kind, meal_type=None, course=None, difficulty=None, serving_size=None, preparation_time, cooking_time, is_active, image_url=None, version, updated_at=None, derived=None):
        return _make(cls, "kitchen.MenuSummary", id, menu_name, menu_code, program_id, kind, meal_type, course, difficulty, serving_size, preparation_time, cooking_time, is_active, image_url, version, updated_at, derived)

    id = _Field(0, "Its id.")
    menu_name = _Field(1, "Its name.")
    menu_code = _Field(2, "Its code.")
    program_id = _Field(3, "The programme it is cooked for.")
    kind = _Field(4, "What it is.")
    meal_type = _Field(5, "The meal it is served at.")
    course = _Field(6, "Its place on a tray.")
    difficulty = _Field(7, "How hard it is.")
    serving_size = _Field(8, "Grams of one serving as served.")
    preparation_time = _Field(9, "Minutes of preparation.")
    cooking_time = _Field(10, "Minutes of cooking.")
    is_active = _Field(11, "Whether it may be planned.")
    image_url = _Field(12, "A picture.")
    version = _Field(13, "Its version.")
    updated_at = _Field(14, "When it was last changed.")
    derived = _Field(15, "What is computed about it.")


class NutrientDrift(_Record):
    """What one serving held of a nutrient, and what it holds, in the nutrient's unit."""
    __slots__ = ()
    _key = "kitchen.NutrientDrift"
    __match_args__ = ("nutrient", "approved", "now",)

    def __new__(cls, *, nutrient, approved=None, now=None):
        return _make(cls, "kitchen.NutrientDrift", nutrient, approved, now)

    nutrient = _Field(0, "The nutrient.")
    approved = _Field(1, "When it was signed. Absent: it could not be calculated.")
    now = _Field(2, "Now. Absent: it cannot be calculated.")


class ParsedPriceUpdate(_Record):
    """A price to be noted, read from JSON, or what is wrong with the text."""
    __slots__ = ()
    _key = "kitchen.ParsedPriceUpdate"
    __match_args__ = ("update", "violations",)

    def __new__(cls, *, update=None, violations):
        return _make(cls, "kitchen.ParsedPriceUpdate", update, violations)

    update = _Field(0, "The update; present exactly if nothing is wrong.")
    violations = _Field(1, "Everything that is wrong.")

    def into_result(self):
        """The update, or one error `kitchen.invalid_record` whose details list every violation."""
        return _call("kitchen.ParsedPriceUpdate.into_result", self)


class ParsedQuantityUpdate(_Record):
    """A quantity of a line, read from JSON, or what is wrong with the text."""
    __slots__ = ()
    _key = "kitchen.ParsedQuantityUpdate"
    __match_args__ = ("update", "violations",)

    def __new__(cls, *, update=None, violations):
        return _make(cls, "kitchen.ParsedQuantityUpdate", update, violations)

    update = _Field(0, "The update; present exactly if nothing is wrong.")
    violations = _Field(1, "Everything that is wrong.")

    def into_result(self):
        """The update, or one error `kitchen.invalid_record` whose details list every violation."""
        return _call("kitchen.ParsedQuantityUpdate.into_result", self)


class ParsedSettings(_Record):
    """Settings read from JSON, or what is wrong with the text."""
    __slots__ = ()
    _key = "kitchen.ParsedSettings"
    __match_args__ = ("settings", "violations",)

    def __new__(cls, *, settings=None, violations):
        return _make(cls, "kitchen.ParsedSettings", settings, violations)

    settings = _Field(0, "The settings; present exactly if nothing is wrong.")
    violations = _Field(1, "Everything that is wrong.")

    def into_result(self):
        """The settings, or one error `kitchen.invalid_record` whose details list every violation."""
        return _call("kitchen.ParsedSettings.into_result", self)


class ParsedSettingsUpdate(_Record):
    """An update of the settings read from JSON, or what is wrong with the text."""
    __slots__ = ()
    _key = "kitchen.ParsedSettingsUpdate"
    __match_args__ = ("update", "violations",)

    def __new__(cls, *, update=None, violations):
        return _make(cls, "kitchen.ParsedSettingsUpdate", update, violations)

    update = _Field(0, "The update; present exactly if nothing is wrong.")
    violations = _Field(1, "Everything that is wrong.")

    def into_result(self):
        """The update, or one error `kitchen.invalid_record` whose details list every violation."""
        return _call("kitchen.ParsedSettingsUpdate.into_result", self)


class Permission(_Record):
    """An action and who may do it."""
    __slots__ = ()
    _key = "kitchen.Permission"
    __match_args__ = ("action", "roles",)

    def __new__(cls, *, action, roles):
        return _make(cls, "kitchen.Permission", action, roles)

    action = _Field(0, "The action.")
    roles = _Field(1, "The roles that may do it.")


class PlanApproval(_Record):
    """What was signed when a plan was approved: the plan, what it assigned, its programme, each of its menus as it was
    calculated then, what all of it served and cost, and what the standard said.
    Nothing that changes later changes it; what stands in for a published menu is added.
    """
    __slots__ = ()
    _key = "kitchen.PlanApproval"
    __match_args__ = ("plan", "approved_by", "approved_at", "engine_version", "standard_id", "standard", "program", "food_tables", "prices_as_of", "totals", "verdicts", "assignments", "menus", "recipes", "substitutes",)

    def __new__(cls, *, plan, approved_by, approved_at, engine_version, standard_id, standard=None, program=None, food_tables=(), prices_as_of=None, totals=None, verdicts=(), assignments, menus, recipes=(), substitutes=()):
        return _make(cls, "kitchen.PlanApproval", plan, approved_by, approved_at, engine_version, standard_id, standard, program, food_tables, prices_as_of, totals, verdicts, assignments, menus, recipes, substitutes)

    plan = _Field(0, "The plan as it was approved.")
    approved_by = _Field(1, "Who signed.")
    approved_at = _Field(2, "When.")
    engine_version = _Field(3, "The version of gizi that calculated.")
    standard_id = _Field(4, "The standard in force: the programme's, else the kitchen's.")
    standard = _Field(5, "That standard as it was, by which the plan is judged from then on. Absent: it does not ship with the library, or a\nversion of gizi signed that did not keep it; and so for everything else that may be absent.")
    program = _Field(6, "The programme as it was.")
    food_tables = _Field(7, "The food tables, each with its edition, that the menus were calculated by.")
    prices_as_of = _Field(8, "The kitchen's date, whose prices the menus below have; the totals have those that were known of each day.")
    totals = _Field(9, "What all days together served and cost.")
    verdicts = _Field(10, "What the standard said of each meal, day and week of each audience, and of all days where it counts windows.")
    assignments = _Field(11, "What the plan assigned, by day and id.")
    menus = _Field(12, "Its menus by id, each once.")
    recipes = _Field(13, "These menus and everything they are made of, as they were written then, by id: what is cooked, bought and reported.\nEmpty: it was signed by a version of gizi that did not keep them.")
    substitutes = _Field(14, "What stands in for menus of it since it was published, the latest of each tray. All that is added later.")


class PlanCopy(_Record):
    """How a plan is copied."""
    __slots__ = ()
    _key = "kitchen.PlanCopy"
    __match_args__ = ("id", "new_id", "plan_name", "start_date",)

    def __new__(cls, *, id, new_id=None, plan_name, start_date):
        return _make(cls, "kitchen.PlanCopy", id, new_id, plan_name, start_date)

    id = _Field(0, "The plan that is copied.")
    new_id = _Field(1, "The copy's id; absent: a new one.")
    plan_name = _Field(2, "The copy's name.")
    start_date = _Field(3, "The copy's first day; everything moves by as many days.")


class PlanCycle(_Record):
    """Which days of a plan are repeated where."""
    __slots__ = ()
    _key = "kitchen.PlanCycle"
    __match_args__ = ("plan_id", "pattern", "target_plan_id", "to", "rule",)

    def __new__(cls, *, plan_id, pattern, target_plan_id=None, to, rule):
        return _make(cls, "kitchen.PlanCycle", plan_id, pattern, target_plan_id, to, rule)

    plan_id = _Field(0, "The plan with the pattern.")
    pattern = _Field(1, "The days of the pattern.")
    target_plan_id = _Field(2, "The draft that is filled, of the same programme; absent: the plan with the pattern itself.")
    to = _Field(3, "The days that are filled.")
    rule = _Field(4, "What a holiday does to the cycle.")


class PlanDetail(_Record):
    """A plan with what it assigns."""
    __slots__ = ()
    _key = "kitchen.PlanDetail"
    __match_args__ = ("plan", "assignments",)

    def __new__(cls, *, plan, assignments):
        return _make(cls, "kitchen.PlanDetail", plan, assignments)

    plan = _Field(0, "The plan.")
    assignments = _Field(1, "What it assigns, by day and id.")


class PlanDrift(_Record):
    """What changed about a plan since it was approved."""
    __slots__ = ()
    _key = "kitchen.PlanDrift"
    __match_args__ = ("plan_id", "approved_at", "menus", "assignments", "standard", "program",)

    def __new__(cls, *, plan_id, approved_at, menus, assignments, standard=None, program=()):
        return _make(cls, "kitchen.PlanDrift", plan_id, approved_at, menus, assignments, standard, program)

    plan_id = _Field(0, "The plan.")
    approved_at = _Field(1, "When it was approved.")
    menus = _Field(2, "Approved menus that are no longer as they were signed, by id.")
    assignments = _Field(3, "Assignments that serve something else now, another version of it, or other portions; or that came in or went since,\nby id.")
    standard = _Field(4, "The standard in force, if it is no longer the one the plan was signed under. The plan is judged by that one still.")
    program = _Field(5, "What changed about its programme: feeding days, audiences, diets and so on. Empty for what was signed by a version of\ngizi that did not keep it.")


class PlanFilters(_Record):
    """Which plans are wanted."""
    __slots__ = ()
    _key = "kitchen.PlanFilters"
    __match_args__ = ("search", "program_id", "status", "from_", "to",)

    def __new__(cls, *, search=None, program_id=None, status=None, from_=None, to=None):
        return _make(cls, "kitchen.PlanFilters", search, program_id, status, from_, to)

    search = _Field(0, "Words that must all occur in name or description, whatever their case and accents.")
    program_id = _Field(1, "Of this programme.")
    status = _Field(2, "At this stage.")
    from_ = _Field(3, "With a day on or after this one.")
    to = _Field(4, "With a day on or before this one.")


class PlanPage(_Record):
    """One page of plans."""
    __slots__ = ()
    _key = "kitchen.PlanPage"
    __match_args__ = ("plans", "total", "total_pages", "next",)

    def __new__(cls, *, plans, total, total_pages, next=None):
        return _make(cls, "kitchen.PlanPage", plans, total, total_pages, next)

    plans = _Field(0, "The plans, without what they assign.")
    total = _Field(1, "How many there are in all.")
    total_pages = _Field(2, "How many pages of this size they fill.")
    next = _Field(3, "Where the next page starts; absent on the last.")


class PlanProposal(_Record):
    """A plan that a kitchen may take over: nothing of it is stored.

    To take it over, create the trays as menus and assign each to its day: `create_menu` for the menu of a tray, then
    `assign_menu_to_plan` with its day, meal, portions and the menu's id: with all portions in one assignment for all audiences, or, where a
    tray is `apart`, with each portion in one for the audience whose key it bears.
    """
    __slots__ = ()
    _key = "kitchen.PlanProposal"
    __match_args__ = ("draft", "outcome", "trays",)

    def __new__(cls, *, draft, outcome, trays):
        return _make(cls, "kitchen.PlanProposal", draft, outcome, trays)

    draft = _Field(0, "The problem, and what could not become a part of it.")
    outcome = _Field(1, "What the search found.")
    trays = _Field(2, "The chosen dishes as trays, by day and meal. None without a plan.")


class PlannedBy(_Record):
    """Whose assignments are meant."""
    __slots__ = ()
    _key = "kitchen.PlannedBy"

    def __new__(cls, *args, **fields):
        raise TypeError("make one of its variants, such as " + cls._first())


@_variant
class _PlannedBy__Plan(PlannedBy):
    """Those of one plan, whatever its status."""
    __slots__ = ()
    _key = "kitchen.PlannedBy.Plan"
    __match_args__ = ("plan_id",)

    def __new__(cls, *, plan_id):
        return _make(cls, "kitchen.PlannedBy.Plan", plan_id)

    plan_id = _Field(0, "The plan.")


@_variant
class _PlannedBy__Program(PlannedBy):
    """Those of every plan of a programme that is neither cancelled nor archived. What is signed comes before drafts, and
    where drafts are for the same people none of them is counted; each that is not is a gap, unless a signed one stands
    in the very same slot.
    """
    __slots__ = ()
    _key = "kitchen.PlannedBy.Program"
    __match_args__ = ("program_id",)

    def __new__(cls, *, program_id):
        return _make(cls, "kitchen.PlannedBy.Program", program_id)

    program_id = _Field(0, "The programme.")


class PriceUpdate(_Record):
    """A price to be noted."""
    __slots__ = ()
    _key = "kitchen.PriceUpdate"
    __match_args__ = ("ingredient_id", "purchase_form_id", "expected_version", "price",)

    def __new__(cls, *, ingredient_id, purchase_form_id=None, expected_version=None, price):
        return _make(cls, "kitchen.PriceUpdate", ingredient_id, purchase_form_id, expected_version, price)

    ingredient_id = _Field(0, "The ingredient.")
    purchase_form_id = _Field(1, "The form that has the price; absent: the usual one.")
    expected_version = _Field(2, "The version of the ingredient that was seen; if somebody changed it since, nothing is written. Absent: whatever it\nis at.")
    price = _Field(3, "The price. It replaces one of the same day, supplier and region.")


class ProgramFilters(_Record):
    """Which programmes are wanted."""
    __slots__ = ()
    _key = "kitchen.ProgramFilters"
    __match_args__ = ("search", "status", "program_type",)

    def __new__(cls, *, search=None, status=None, program_type=None):
        return _make(cls, "kitchen.ProgramFilters", search, status, program_type)

    search = _Field(0, "Words that must all occur in name, code or description, whatever their case and accents.")
    status = _Field(1, "At this stage.")
    program_type = _Field(2, "Of this type.")


class ProgramPage(_Record):
    """One page of programmes."""
    __slots__ = ()
    _key = "kitchen.ProgramPage"
    __match_args__ = ("programs", "total", "total_pages", "next",)

    def __new__(cls, *, programs, total, total_pages, next=None):
        return _make(cls, "kitchen.ProgramPage", programs, total, total_pages, next)

    programs = _Field(0, "The programmes.")
    total = _Field(1, "How many there are in all.")
    total_pages = _Field(2, "How many pages of this size they fill.")
    next = _Field(3, "Where the next page starts; absent on the last.")


class ProposalSearch(_ProposalSearchOwn):
    """A search for a plan that a kitchen may take over, step by step. It rests on the state of the kitchen at which it began
    and asks the store for nothing more.
    """
    __slots__ = ()

    def step(self, work):
        """Looks at so many changes more, as `PlanSearch.step` does."""
        return _call("kitchen.ProposalSearch.step", self, work)

    def step_proof(self, work):
        """Works on the proof, as `PlanSearch.step_proof` does."""
        return _call("kitchen.ProposalSearch.step_proof", self, work)

    def proposal(self):
        """The best so far."""
        return _call("kitchen.ProposalSearch.proposal", self)


class QuantityUpdate(_Record):
    """How much of a line there is to be."""
    __slots__ = ()
    _key = "kitchen.QuantityUpdate"
    __match_args__ = ("menu_id", "expected_version", "line_id", "quantity", "unit",)

    def __new__(cls, *, menu_id, expected_version, line_id, quantity, unit=None):
        return _make(cls, "kitchen.QuantityUpdate", menu_id, expected_version, line_id, quantity, unit)

    menu_id = _Field(0, "The menu.")
    expected_version = _Field(1, "The version it was seen at.")
    line_id = _Field(2, "The line.")
    quantity = _Field(3, "How much, for the menu's servings.")
    unit = _Field(4, "In which unit; absent: as before.")


class RecordImport(_Record):
    """Records that are to be taken in together: the files of a first day, or a new price list."""
    __slots__ = ()
    _key = "kitchen.RecordImport"
    __match_args__ = ("programs", "ingredients", "menus",)

    def __new__(cls, *, programs=(), ingredients=(), menus=()):
        return _make(cls, "kitchen.RecordImport", programs, ingredients, menus)

    programs = _Field(0, "Programmes.")
    ingredients = _Field(1, "Ingredients with their prices.")
    menus = _Field(2, "Menus in any order.")


class Role(_Choice):
    """What somebody is in a kitchen. What each may do is data: `permissions`.

    - `VIEWER`: Looks.
    - `NUTRITIONIST`: Writes menus, recipes, ingredients and plans.
    - `ACCOUNTANT`: Writes prices.
    - `HEAD`: Leads the kitchen: writes everything, deletes programmes, changes settings.
    - `ADMIN`: Everything, import too.
    """

    VIEWER = "VIEWER"
    NUTRITIONIST = "NUTRITIONIST"
    ACCOUNTANT = "ACCOUNTANT"
    HEAD = "HEAD"
    ADMIN = "ADMIN"


class Session(_Record):
    """Who acts in which kitchen. The host made sure of it; the engine takes it as true."""
    __slots__ = ()
    _key = "kitchen.Session"
    __match_args__ = ("tenant", "actor", "roles",)

    def __new__(cls, *, tenant, actor, roles):
        return _make(cls, "kitchen.Session", tenant, actor, roles)

    tenant = _Field(0, "The kitchen.")
    actor = _Field(1, "The person or system.")
    roles = _Field(2, "What they are in this kitchen; what one of the roles may do, they may do.")

    @staticmethod
    def new(tenant, actor, role):
        """One actor with one role."""
        return _call("kitchen.Session.new", tenant, actor, role)


class SettingsUpdate(_Record):
    """What is to change about the settings. A field that is absent stays as it is; `clear` names those that are to be
    absent.
    """
    __slots__ = ()
    _key = "kitchen.SettingsUpdate"
    __match_args__ = ("expected_version", "currency", "language", "time_zone", "measure_sets", "food_table_priority", "price_policy", "price_region", "price_supplier", "maximum_price_age_days", "rates", "default_standard", "fortified", "holidays", "service_times", "clear",)

    def __new__(cls, *, expected_version, currency=None, language=None, time_zone=None, measure_sets=None, food_table_priority=None, price_policy=None, price_region=None, price_supplier=None, maximum_price_age_days=None, rates=None, default_standard=None, fortified=None, holidays=None, service_times=None, clear=()):
        return _make(cls, "kitchen.SettingsUpdate", expected_version, currency, language, time_zone, measure_sets, food_table_priority, price_policy, price_region, price_supplier, maximum_price_age_days, rates, default_standard, fortified, holidays, service_times, clear)

    expected_version = _Field(0, "The version they were seen at; 0 if they were never written.")
    currency = _Field(1, "The one currency.")
    language = _Field(2, "The language of messages.")
    time_zone = _Field(3, "The IANA time zone.")
    measure_sets = _Field(4, "Sets of household measures, all of them.")
    food_table_priority = _Field(5, "Food tables in their order.")
    price_policy = _Field(6, "Which of the prices seen counts.")
    price_region = _Field(7, "The region whose prices come first.")
    price_supplier = _Field(8, "The supplier whose prices come first.")
    maximum_price_age_days = _Field(9, "Days after which a price is old.")
    rates = _Field(10, "Everything paid beside ingredients.")
    default_standard = _Field(11, "The standard menus are judged by.")
    fortified = _Field(12, "Whether fortification programmes count.")
    holidays = _Field(13, "Days without service, all of them.")
    service_times = _Field(14, "When each meal is eaten, all of them.")
    clear = _Field(15, "Fields that are to be absent.")


class StandardDrift(_Record):
    """Which standard a plan was signed under, and which is in force."""
    __slots__ = ()
    _key = "kitchen.StandardDrift"
    __match_args__ = ("approved_id", "approved_edition", "id", "edition",)

    def __new__(cls, *, approved_id, approved_edition=None, id, edition=None):
        return _make(cls, "kitchen.StandardDrift", approved_id, approved_edition, id, edition)

    approved_id = _Field(0, "The one it was signed under.")
    approved_edition = _Field(1, "Its edition. Absent: its text was not kept.")
    id = _Field(2, "The one in force.")
    edition = _Field(3, "Its edition. Absent: it does not ship with the library.")


class SubstituteRecipes(_Record):
    """A menu that stands in for a signed one, as it was written when it took its place."""
    __slots__ = ()
    _key = "kitchen.SubstituteRecipes"
    __match_args__ = ("assignment_id", "diet", "recipes",)

    def __new__(cls, *, assignment_id, diet=None, recipes):
        return _make(cls, "kitchen.SubstituteRecipes", assignment_id, diet, recipes)

    assignment_id = _Field(0, "The assignment that serves it.")
    diet = _Field(1, "The special diet whose tray it is. Absent: it is the assignment's own.")
    recipes = _Field(2, "The menu and everything it is made of, by id.")


def parse_price_update(json):
    """Reads and checks a price to be noted from JSON (UTF-8). Unknown fields are refused."""
    return _call("kitchen.parse_price_update", json)


def parse_quantity_update(json):
    """Reads and checks a quantity of a line from JSON (UTF-8). Unknown fields are refused."""
    return _call("kitchen.parse_quantity_update", json)


def permissions():
    """Who may do what, if the host does not say otherwise: every action once."""
    return _call("kitchen.permissions")


def validate_settings(settings):
    """Everything that is wrong with settings by themselves; empty if nothing is. Whether the time zone, the measure sets and
    the standard exist is found when they are stored.
    """
    return _call("kitchen.validate_settings", settings)


def parse_settings(json):
    """Reads and checks settings from JSON (UTF-8). Unknown fields are refused."""
    return _call("kitchen.parse_settings", json)


def parse_settings_update(json):
    """Reads and checks an update of the settings from JSON (UTF-8): names, limits and codes are those of the settings.
    Unknown fields are refused. What must hold between fields is found when the update meets the settings.
    """
    return _call("kitchen.parse_settings_update", json)


def settings_schema():
    """The JSON Schema (draft 2020-12) of what `parse_settings` reads. What holds between fields is not in it."""
    return _call("kitchen.settings_schema")


def settings_violation_codes():
    """Every code the violations of settings can carry, field by field: for translations and exhaustive handling."""
    return _call("kitchen.settings_violation_codes")
