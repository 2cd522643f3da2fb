# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""Views: one record per screen, with texts ready to show and the raw values behind them for charts and sorting.

Each is made by a pure function from core's records, a table of messages and a language, so every front end shows
the same. What is not known says so and is never 0.

| screen | record | made by |
|---|---|---|
| a menu on a card | `MenuCard` | `menu_card` |
| a row of a list of menus | `MenuRow` | `menu_row` |
| one menu in full | `MenuPanel` with `IngredientLine`s and `StepLine`s | `menu_panel` |
| what it contains | `NutritionPanel` | `nutrition_panel` |
| what it costs | `CostPanel` | `cost_panel` |
| what a standard says | `BalancePanel` | `balance_panel` |
| a day of the calendar | `DayPanel` with `SlotRow`s and `AssignmentRow`s | `day_panel` |
| a row of a list of programmes, of plans | `ProgramRow`, `PlanRow` | `program_row`, `plan_row` |
| the form a record is edited in | `Form` | `menu_form`, `ingredient_form`, `program_form`, `plan_form`, `assignment_form`, `actual_form` |
"""

from gizi._gizi import Object as _Object, call as _call, make as _make
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.left_out import LEFT_OUT as _LEFT_OUT
from gizi._idiom.record import Field as _Field, Record as _Record, variant as _variant

__all__ = ["AssignmentRow", "BalancePanel", "BalanceRow", "CeilingRow", "CostLineRow", "CostPanel", "CostRow", "DayPanel", "FieldKind", "Form", "FormChoice", "FormField", "FormRecord", "IngredientLine", "MenuCard", "MenuName", "MenuPanel", "MenuRow", "NutrientRow", "NutritionPanel", "PlanRow", "ProgramRow", "ShownAmount", "ShownCost", "ShownMinutes", "ShownVerdict", "ShownWord", "SlotRow", "StepLine", "VerdictState", "actual_form", "assignment_form", "balance_panel", "cost_panel", "day_panel", "ingredient_form", "ingredient_lines", "menu_card", "menu_form", "menu_panel", "menu_row", "nutrition_panel", "plan_form", "plan_row", "program_form", "program_row"]


class AssignmentRow(_Record):
    """One menu that is planned."""
    __slots__ = ()
    _key = "view.AssignmentRow"
    __match_args__ = ("assignment_id", "menu_id", "menu_name", "meal_type", "audience_name", "site_name", "portions", "portions_text", "notes",)

    def __new__(cls, *, assignment_id, menu_id, menu_name, meal_type, audience_name, site_name, portions, portions_text, notes=None):
        return _make(cls, "view.AssignmentRow", assignment_id, menu_id, menu_name, meal_type, audience_name, site_name, portions, portions_text, notes)

    assignment_id = _Field(0, "The assignment.")
    menu_id = _Field(1, "The menu.")
    menu_name = _Field(2, "Its name; its id where the name was not given.")
    meal_type = _Field(3, "The meal.")
    audience_name = _Field(4, "Whom it is for, by name.")
    site_name = _Field(5, "Where it goes, by name.")
    portions = _Field(6, "Portions of all sizes.")
    portions_text = _Field(7, "That in words.")
    notes = _Field(8, "A word to the cooks.")


class BalancePanel(_Record):
    """What a standard says about a meal, a day or a period."""
    __slots__ = ()
    _key = "view.BalancePanel"
    __match_args__ = ("standard", "audience", "portion", "basis", "days", "outcome", "outcome_text", "rows", "warnings", "not_judged",)

    def __new__(cls, *, standard, audience, portion=None, basis, days=None, outcome, outcome_text, rows, warnings, not_judged):
        return _make(cls, "view.BalancePanel", standard, audience, portion, basis, days, outcome, outcome_text, rows, warnings, not_judged)

    standard = _Field(0, "The standard.")
    audience = _Field(1, "Who is fed.")
    portion = _Field(2, "The portion that was judged; absent: the reference portion.")
    basis = _Field(3, "What was judged.")
    days = _Field(4, "The days, in words; absent for a meal without a date.")
    outcome = _Field(5, "The verdict over all required sides.")
    outcome_text = _Field(6, "That in a word.")
    rows = _Field(7, "One for each rule and nutrient, in the order of the standard.")
    warnings = _Field(8, "What makes the numbers or their use doubtful.")
    not_judged = _Field(9, "Rules that could not be judged at all.")


class BalanceRow(_Record):
    """One rule, or one nutrient of a rule."""
    __slots__ = ()
    _key = "view.BalanceRow"
    __match_args__ = ("rule", "subject", "name", "date", "observed", "target", "min", "max", "unit", "verdict", "severity", "sentence", "members",)

    def __new__(cls, *, rule, subject, name, date=None, observed=None, target=None, min=None, max=None, unit, verdict, severity=None, sentence, members):
        return _make(cls, "view.BalanceRow", rule, subject, name, date, observed, target, min, max, unit, verdict, severity, sentence, members)

    rule = _Field(0, "The rule.")
    subject = _Field(1, "What was judged: a nutrient's key, a component, an allergen; else the rule's id.")
    name = _Field(2, "What people call it.")
    date = _Field(3, "The day, where one day of a period was judged.")
    observed = _Field(4, "What was observed; absent for an exclusion, which is kept or not.")
    target = _Field(5, "Against what, in words; absent for an exclusion.")
    min = _Field(6, "At least.")
    max = _Field(7, "At most.")
    unit = _Field(8, "The unit of what was observed and of both limits: a symbol or a currency's code.")
    verdict = _Field(9, "The verdict for the audience's mean.")
    severity = _Field(10, "The weight of the broken or undecided side in a word.")
    sentence = _Field(11, "The whole finding in a sentence.")
    members = _Field(12, "Each group of the audience that fares worse than the mean, in a sentence.")


class CeilingRow(_Record):
    """A cost against a ceiling."""
    __slots__ = ()
    _key = "view.CeilingRow"
    __match_args__ = ("name", "verdict", "verdict_text", "limit", "limit_text", "cost", "difference", "look_up",)

    def __new__(cls, *, name, verdict, verdict_text, limit, limit_text, cost, difference, look_up):
        return _make(cls, "view.CeilingRow", name, verdict, verdict_text, limit, limit_text, cost, difference, look_up)

    name = _Field(0, "The name of the ceiling.")
    verdict = _Field(1, "The verdict, for a colour or an icon.")
    verdict_text = _Field(2, "Its word.")
    limit = _Field(3, "The limit.")
    limit_text = _Field(4, "That in words.")
    cost = _Field(5, "What its components cost.")
    difference = _Field(6, "What is left or too much: `sisa Rp 47`, `belum diketahui`.")
    look_up = _Field(7, "What somebody must find out to know the verdict.")


class CostLineRow(_Record):
    """What one ingredient line costs."""
    __slots__ = ()
    _key = "view.CostLineRow"
    __match_args__ = ("line_id", "ingredient_id", "name", "within", "as_purchased", "price", "price_date", "serving", "batch",)

    def __new__(cls, *, line_id, ingredient_id, name, within, as_purchased, price=None, price_date=None, serving, batch):
        return _make(cls, "view.CostLineRow", line_id, ingredient_id, name, within, as_purchased, price, price_date, serving, batch)

    line_id = _Field(0, "The line of the menu itself it hangs on.")
    ingredient_id = _Field(1, "The ingredient.")
    name = _Field(2, "Its name.")
    within = _Field(3, "The names of the menus between, outermost first.")
    as_purchased = _Field(4, "The weight as purchased, for the whole batch, in words.")
    price = _Field(5, "The price in words: `Rp 14.500 per kg`; absent without one.")
    price_date = _Field(6, "The day of the price in words.")
    serving = _Field(7, "What one serving uses of it.")
    batch = _Field(8, "What the whole batch uses of it.")


class CostPanel(_Record):
    """What a menu costs, part by part."""
    __slots__ = ()
    _key = "view.CostPanel"
    __match_args__ = ("menu_id", "portion", "date", "date_text", "basis", "serving", "batch", "complete", "components", "lines", "ceilings", "look_up", "warnings",)

    def __new__(cls, *, menu_id, portion=None, date, date_text, basis, serving, batch, complete, components, lines, ceilings, look_up, warnings):
        return _make(cls, "view.CostPanel", menu_id, portion, date, date_text, basis, serving, batch, complete, components, lines, ceilings, look_up, warnings)

    menu_id = _Field(0, "The menu.")
    portion = _Field(1, "The portion size; absent for the reference portion.")
    date = _Field(2, "The day of the prices.")
    date_text = _Field(3, "That in words.")
    basis = _Field(4, "Whether ingredients cost what is used or what is bought.")
    serving = _Field(5, "Everything for one serving.")
    batch = _Field(6, "Everything for the whole batch.")
    complete = _Field(7, "Whether every price and quantity is known.")
    components = _Field(8, "Ingredients, then every component a rate or a typed-in value states.")
    lines = _Field(9, "What each ingredient line uses, in the order of the menu.")
    ceilings = _Field(10, "Ceilings and what is left below them.")
    look_up = _Field(11, "What somebody must find out to know the cost: `harga Jeruk nipis`.")
    warnings = _Field(12, "What a buyer should look at.")


class CostRow(_Record):
    """One component of a cost."""
    __slots__ = ()
    _key = "view.CostRow"
    __match_args__ = ("component", "name", "serving", "batch", "percent", "declared",)

    def __new__(cls, *, component, name, serving, batch, percent=None, declared):
        return _make(cls, "view.CostRow", component, name, serving, batch, percent, declared)

    component = _Field(0, "The component.")
    name = _Field(1, "What people call it.")
    serving = _Field(2, "For one serving.")
    batch = _Field(3, "For the whole batch.")
    percent = _Field(4, "Its share of the whole, in percent; absent unless both are known.")
    declared = _Field(5, "Whether somebody typed it in over the computed value.")


class DayPanel(_Record):
    """One day of a programme's calendar."""
    __slots__ = ()
    _key = "view.DayPanel"
    __match_args__ = ("date", "date_text", "kind", "kind_text", "holidays", "slots", "misplaced", "portions", "portions_text",)

    def __new__(cls, *, date, date_text, kind, kind_text, holidays, slots, misplaced, portions, portions_text):
        return _make(cls, "view.DayPanel", date, date_text, kind, kind_text, holidays, slots, misplaced, portions, portions_text)

    date = _Field(0, "The day.")
    date_text = _Field(1, "The day in words: `Senin, 5 Januari 2026`.")
    kind = _Field(2, "Whether the programme feeds on it, and if not, why.")
    kind_text = _Field(3, "That in words.")
    holidays = _Field(4, "The names of its holidays.")
    slots = _Field(5, "Every audience at every meal, with the menus it gets.")
    misplaced = _Field(6, "What is planned but fits no slot.")
    portions = _Field(7, "Portions of the whole day.")
    portions_text = _Field(8, "That in words: `2.550 porsi`.")


class FieldKind(_Choice):
    """What a field of a form holds.

    - `FLAG`: True or false.
    - `WHOLE`: A whole number.
    - `NUMBER`: An exact decimal of at most 15 digits and 6 places.
    - `MEASURED`: A measured number, with as many digits as it has.
    - `TEXT`: A text.
    - `CODE`: A text of `A-Z`, `0-9` and `-`.
    - `ID`: An id.
    - `MOMENT`: An instant.
    - `DAY`: A civil date.
    - `TIME`: A time of day: `11:30`.
    - `NUTRIENT`: The key of a nutrient: `iron_mg`.
    - `CURRENCY`: An ISO 4217 currency code.
    - `CHOICE`: One of `choices`.
    - `RECORD`: A record of the form.
    """

    FLAG = "FLAG"
    WHOLE = "WHOLE"
    NUMBER = "NUMBER"
    MEASURED = "MEASURED"
    TEXT = "TEXT"
    CODE = "CODE"
    ID = "ID"
    MOMENT = "MOMENT"
    DAY = "DAY"
    TIME = "TIME"
    NUTRIENT = "NUTRIENT"
    CURRENCY = "CURRENCY"
    CHOICE = "CHOICE"
    RECORD = "RECORD"


class Form(_Record):
    """The form a record is edited in: every field with its label and limits, from the table that validation reads."""
    __slots__ = ()
    _key = "view.Form"
    __match_args__ = ("records",)

    def __new__(cls, *, records):
        return _make(cls, "view.Form", records)

    records = _Field(0, "The record itself first, then every record that stands in one of its fields.")


class FormChoice(_Record):
    """What may be chosen."""
    __slots__ = ()
    _key = "view.FormChoice"
    __match_args__ = ("value", "label_en", "label_id",)

    def __new__(cls, *, value, label_en, label_id):
        return _make(cls, "view.FormChoice", value, label_en, label_id)

    value = _Field(0, "What JSON calls it: `LUNCH`.")
    label_en = _Field(1, "English label.")
    label_id = _Field(2, "Indonesian label.")


class FormField(_Record):
    """One field of a form."""
    __slots__ = ()
    _key = "view.FormField"
    __match_args__ = ("name", "label_en", "label_id", "kind", "is_list", "is_required", "only_with", "record", "least", "is_above_least", "most", "most_entries", "unit", "choices",)

    def __new__(cls, *, name, label_en, label_id, kind, is_list, is_required, only_with=None, record=None, least=None, is_above_least, most=None, most_entries=None, unit=None, choices):
        return _make(cls, "view.FormField", name, label_en, label_id, kind, is_list, is_required, only_with, record, least, is_above_least, most, most_entries, unit, choices)

    name = _Field(0, "Its name in JSON and in the paths of violations: `menuName`.")
    label_en = _Field(1, "English label.")
    label_id = _Field(2, "Indonesian label.")
    kind = _Field(3, "What it holds.")
    is_list = _Field(4, "Whether it holds several of them.")
    is_required = _Field(5, "Whether it must be given.")
    only_with = _Field(6, "The choice in the first field of the record that it is given with, and only with; several with a comma between.")
    record = _Field(7, "The record it holds.")
    least = _Field(8, "The least number, or the fewest characters.")
    is_above_least = _Field(9, "Whether `least` itself is refused.")
    most = _Field(10, "The largest number, or the most characters.")
    most_entries = _Field(11, "The most entries of a list.")
    unit = _Field(12, "The unit of the number: `min`, `g`.")
    choices = _Field(13, "What may be chosen.")


class FormRecord(_Record):
    """The fields of one record."""
    __slots__ = ()
    _key = "view.FormRecord"
    __match_args__ = ("name", "fields",)

    def __new__(cls, *, name, fields):
        return _make(cls, "view.FormRecord", name, fields)

    name = _Field(0, "The record: `Menu`, `MenuIngredient`.")
    fields = _Field(1, "Its fields, in the order of the record.")


class IngredientLine(_Record):
    """One line of a menu."""
    __slots__ = ()
    _key = "view.IngredientLine"
    __match_args__ = ("line_id", "ingredient_id", "component_menu_id", "name", "quantity", "amount", "unit", "basis", "line_use", "is_optional", "preparation_notes", "substitutes", "cost",)

    def __new__(cls, *, line_id, ingredient_id=None, component_menu_id=None, name, quantity, amount=None, unit, basis, line_use, is_optional, preparation_notes=None, substitutes, cost):
        return _make(cls, "view.IngredientLine", line_id, ingredient_id, component_menu_id, name, quantity, amount, unit, basis, line_use, is_optional, preparation_notes, substitutes, cost)

    line_id = _Field(0, "The line.")
    ingredient_id = _Field(1, "The ingredient; absent if the line is a menu.")
    component_menu_id = _Field(2, "The menu used as a part; absent if the line is an ingredient.")
    name = _Field(3, "The name of either.")
    quantity = _Field(4, "How much, in words: `2,8 kg`, `secukupnya, paling banyak 50 g`.")
    amount = _Field(5, "How much; absent: to taste.")
    unit = _Field(6, "The unit of `amount`.")
    basis = _Field(7, "Which weight the quantity is.")
    line_use = _Field(8, "What happens to it.")
    is_optional = _Field(9, "Whether it may be left out.")
    preparation_notes = _Field(10, "How it is prepared.")
    substitutes = _Field(11, "The names of what may stand in for it.")
    cost = _Field(12, "What the whole batch uses of it.")


class MenuCard(_Record):
    """A menu on a card. Amounts and cost are of one serving."""
    __slots__ = ()
    _key = "view.MenuCard"
    __match_args__ = ("menu_id", "menu_name", "menu_code", "program_id", "kind", "meal_type", "course", "difficulty", "description", "image_url", "image_alt", "energy", "protein", "time", "cost", "is_active", "status",)

    def __new__(cls, *, menu_id, menu_name, menu_code=None, program_id=None, kind, meal_type=None, course=None, difficulty=None, description=None, image_url=None, image_alt, energy, protein, time, cost, is_active, status):
        return _make(cls, "view.MenuCard", menu_id, menu_name, menu_code, program_id, kind, meal_type, course, difficulty, description, image_url, image_alt, energy, protein, time, cost, is_active, status)

    menu_id = _Field(0, "The menu.")
    menu_name = _Field(1, "Its name.")
    menu_code = _Field(2, "Its code.")
    program_id = _Field(3, "The programme it is cooked for.")
    kind = _Field(4, "What it is.")
    meal_type = _Field(5, "The meal it is served at.")
    course = _Field(6, "Its place on a tray.")
    difficulty = _Field(7, "How hard it is.")
    description = _Field(8, "What it is, for people.")
    image_url = _Field(9, "A picture.")
    image_alt = _Field(10, "The picture in words; the menu's name where nobody wrote any.")
    energy = _Field(11, "Energy.")
    protein = _Field(12, "Protein.")
    time = _Field(13, "Preparation and cooking together.")
    cost = _Field(14, "What it costs, as far as the cost was calculated.")
    is_active = _Field(15, "Whether it may be planned.")
    status = _Field(16, "That in words.")


class MenuName(_Record):
    """What a menu is called, for a view that shows more menus than it has at hand."""
    __slots__ = ()
    _key = "view.MenuName"
    __match_args__ = ("menu_id", "menu_name",)

    def __new__(cls, *, menu_id, menu_name):
        return _make(cls, "view.MenuName", menu_id, menu_name)

    menu_id = _Field(0, "The menu.")
    menu_name = _Field(1, "Its name.")


class MenuPanel(_Record):
    """One menu in full. What it contains, costs and how it is judged are panels of their own."""
    __slots__ = ()
    _key = "view.MenuPanel"
    __match_args__ = ("card", "servings", "serving_size", "cooking_method", "preparation", "cooking", "instructions", "lines", "steps",)

    def __new__(cls, *, card, servings, serving_size, cooking_method=None, preparation, cooking, instructions=None, lines, steps):
        return _make(cls, "view.MenuPanel", card, servings, serving_size, cooking_method, preparation, cooking, instructions, lines, steps)

    card = _Field(0, "What a card shows.")
    servings = _Field(1, "How many servings the lines are written for, in words.")
    serving_size = _Field(2, "Grams of one serving as served, in words; not known where the menu does not say.")
    cooking_method = _Field(3, "How it is cooked.")
    preparation = _Field(4, "Preparation.")
    cooking = _Field(5, "Cooking.")
    instructions = _Field(6, "How it is cooked, in prose.")
    lines = _Field(7, "Its lines.")
    steps = _Field(8, "Its recipe, in the order of the step numbers.")


class MenuRow(_Record):
    """A menu in a list. Amounts and cost are of one serving."""
    __slots__ = ()
    _key = "view.MenuRow"
    __match_args__ = ("menu_id", "menu_name", "menu_code", "kind", "meal_type", "energy", "protein", "cost", "updated_at", "is_active", "status",)

    def __new__(cls, *, menu_id, menu_name, menu_code=None, kind, meal_type=None, energy, protein, cost, updated_at=None, is_active, status):
        return _make(cls, "view.MenuRow", menu_id, menu_name, menu_code, kind, meal_type, energy, protein, cost, updated_at, is_active, status)

    menu_id = _Field(0, "The menu.")
    menu_name = _Field(1, "Its name.")
    menu_code = _Field(2, "Its code.")
    kind = _Field(3, "What it is.")
    meal_type = _Field(4, "The meal it is served at.")
    energy = _Field(5, "Energy.")
    protein = _Field(6, "Protein.")
    cost = _Field(7, "What it costs.")
    updated_at = _Field(8, "When it was last changed.")
    is_active = _Field(9, "Whether it may be planned.")
    status = _Field(10, "That in words.")


class NutrientRow(_Record):
    """One nutrient of a serving."""
    __slots__ = ()
    _key = "view.NutrientRow"
    __match_args__ = ("nutrient", "name", "group", "amount", "per_100g", "daily_reference", "percent_of_reference", "target", "min", "max", "verdict", "coverage", "look_up",)

    def __new__(cls, *, nutrient, name, group, amount, per_100g=None, daily_reference=None, percent_of_reference=None, target=None, min=None, max=None, verdict, coverage, look_up):
        return _make(cls, "view.NutrientRow", nutrient, name, group, amount, per_100g, daily_reference, percent_of_reference, target, min, max, verdict, coverage, look_up)

    nutrient = _Field(0, "The nutrient; its key carries the unit of every number here.")
    name = _Field(1, "Its name.")
    group = _Field(2, "The part of the table it stands in.")
    amount = _Field(3, "How much one serving holds.")
    per_100g = _Field(4, "How much 100 g as served hold; absent when the cooked weight is not known.")
    daily_reference = _Field(5, "What the audience needs in a day; absent when no rule states it.")
    percent_of_reference = _Field(6, "The share of that in one serving, in percent.")
    target = _Field(7, "What the standard asks of this meal, in words.")
    min = _Field(8, "At least, by the standard.")
    max = _Field(9, "At most, by the standard.")
    verdict = _Field(10, "Where it stands against the standard.")
    coverage = _Field(11, "Share of the edible mass whose value is known, 0 to 1.")
    look_up = _Field(12, "What somebody must look up to know the amount: `Kalsium dalam Tempe`.")


class NutritionPanel(_Record):
    """What one serving contains, against a standard where there is a report."""
    __slots__ = ()
    _key = "view.NutritionPanel"
    __match_args__ = ("menu_id", "portion", "serving_weight", "rows", "warnings",)

    def __new__(cls, *, menu_id, portion=None, serving_weight, rows, warnings):
        return _make(cls, "view.NutritionPanel", menu_id, portion, serving_weight, rows, warnings)

    menu_id = _Field(0, "The menu.")
    portion = _Field(1, "The portion size; absent for the reference portion.")
    serving_weight = _Field(2, "What one serving weighs as served, in words.")
    rows = _Field(3, "Every nutrient of the registry, in its order.")
    warnings = _Field(4, "What a cook or nutritionist should look at.")


class PlanRow(_Record):
    """A plan in a list."""
    __slots__ = ()
    _key = "view.PlanRow"
    __match_args__ = ("plan_id", "plan_name", "program_id", "status", "start_date", "end_date", "days", "updated_at",)

    def __new__(cls, *, plan_id, plan_name, program_id, status, start_date, end_date, days, updated_at=None):
        return _make(cls, "view.PlanRow", plan_id, plan_name, program_id, status, start_date, end_date, days, updated_at)

    plan_id = _Field(0, "The plan.")
    plan_name = _Field(1, "Its name.")
    program_id = _Field(2, "The programme it plans for.")
    status = _Field(3, "Where it stands.")
    start_date = _Field(4, "Its first day.")
    end_date = _Field(5, "Its last day.")
    days = _Field(6, "Its days in words: `5–9 Januari 2026`.")
    updated_at = _Field(7, "When it was last changed.")


class ProgramRow(_Record):
    """A programme in a list."""
    __slots__ = ()
    _key = "view.ProgramRow"
    __match_args__ = ("program_id", "program_name", "program_code", "program_type", "status", "start_date", "end_date", "days", "feeding_days", "meals", "heads", "heads_text", "sites", "total_budget", "total_budget_text", "updated_at",)

    def __new__(cls, *, program_id, program_name, program_code=None, program_type, status, start_date, end_date=None, days, feeding_days, meals, heads=None, heads_text, sites, total_budget=None, total_budget_text=None, updated_at=None):
        return _make(cls, "view.ProgramRow", program_id, program_name, program_code, program_type, status, start_date, end_date, days, feeding_days, meals, heads, heads_text, sites, total_budget, total_budget_text, updated_at)

    program_id = _Field(0, "The programme.")
    program_name = _Field(1, "Its name.")
    program_code = _Field(2, "Its code.")
    program_type = _Field(3, "What it is for.")
    status = _Field(4, "Where it stands.")
    start_date = _Field(5, "Its first day.")
    end_date = _Field(6, "Its last day; absent: it has no end yet.")
    days = _Field(7, "Its days in words: `5 Januari – 19 Juni 2026`, `mulai 5 Jan 2026`.")
    feeding_days = _Field(8, "The days of the week on which it feeds, in words.")
    meals = _Field(9, "The meals of such a day, in words.")
    heads = _Field(10, "How many people it feeds; absent for a programme that lists no audiences.")
    heads_text = _Field(11, "That in words: `2.550 orang`, `belum diketahui`.")
    sites = _Field(12, "How many places it delivers to.")
    total_budget = _Field(13, "What there is to spend.")
    total_budget_text = _Field(14, "That in words: `Rp 6.500.000.000`.")
    updated_at = _Field(15, "When it was last changed.")


class ShownAmount(_Record):
    """An amount and its text."""
    __slots__ = ()
    _key = "view.ShownAmount"
    __match_args__ = ("text", "amount",)

    def __new__(cls, *, text, amount=None):
        return _make(cls, "view.ShownAmount", text, amount)

    text = _Field(0, "Its text with the unit: `12,3 mg`, `sedikitnya 311 µg`, `belum diketahui`.")
    amount = _Field(1, "The amount itself, unrounded; absent when it was not calculated. Its upper end may be one the text does not\nshow, because it is only what physics allows.")


class ShownCost(_Record):
    """A cost and its text."""
    __slots__ = ()
    _key = "view.ShownCost"
    __match_args__ = ("text", "cost",)

    def __new__(cls, *, text, cost=None):
        return _make(cls, "view.ShownCost", text, cost)

    text = _Field(0, "Its text with the currency: `Rp 8.953`, `sedikitnya Rp 9.860`, `belum diketahui`.")
    cost = _Field(1, "The cost itself, exact; absent when it was not calculated.")


class ShownMinutes(_Record):
    """A duration and its text."""
    __slots__ = ()
    _key = "view.ShownMinutes"
    __match_args__ = ("text", "minutes",)

    def __new__(cls, *, text, minutes=None):
        return _make(cls, "view.ShownMinutes", text, minutes)

    text = _Field(0, "Its text: `1 jam 20 menit`, `belum diketahui`.")
    minutes = _Field(1, "The minutes; absent when nobody said.")


class ShownVerdict(_Record):
    """A verdict and its word."""
    __slots__ = ()
    _key = "view.ShownVerdict"
    __match_args__ = ("state", "text", "severity",)

    def __new__(cls, *, state, text, severity=None):
        return _make(cls, "view.ShownVerdict", state, text, severity)

    state = _Field(0, "The verdict, for a colour or an icon.")
    text = _Field(1, "Its word: `terpenuhi`, `kurang`.")
    severity = _Field(2, "How much the broken or undecided side weighs; absent when nothing is broken or open.")


class ShownWord(_Record):
    """One of the words of an enum, and its text."""
    __slots__ = ()
    _key = "view.ShownWord"
    __match_args__ = ("value", "text",)

    def __new__(cls, *, value, text):
        return _make(cls, "view.ShownWord", value, text)

    value = _Field(0, "What JSON calls it: `LUNCH`.")
    text = _Field(1, "What people call it: `makan siang`.")


class SlotRow(_Record):
    """One audience at one meal."""
    __slots__ = ()
    _key = "view.SlotRow"
    __match_args__ = ("meal_type", "service_time", "audience", "audience_name", "state", "state_text", "assignments", "empty_sites", "doubled_sites",)

    def __new__(cls, *, meal_type, service_time=None, audience=None, audience_name, state, state_text, assignments, empty_sites, doubled_sites):
        return _make(cls, "view.SlotRow", meal_type, service_time, audience, audience_name, state, state_text, assignments, empty_sites, doubled_sites)

    meal_type = _Field(0, "The meal.")
    service_time = _Field(1, "When it is eaten, in words; absent where the programme does not say.")
    audience = _Field(2, "The audience; absent: everybody.")
    audience_name = _Field(3, "Its name.")
    state = _Field(4, "How the slot is filled, for a colour or an icon.")
    state_text = _Field(5, "That in words.")
    assignments = _Field(6, "What is planned for it.")
    empty_sites = _Field(7, "The names of its sites that nothing is planned for.")
    doubled_sites = _Field(8, "The names of its sites that more than one menu is planned for.")


class StepLine(_Record):
    """One step of a recipe."""
    __slots__ = ()
    _key = "view.StepLine"
    __match_args__ = ("step_id", "step_number", "title", "instruction", "duration", "temperature", "equipment", "quality_check", "notes",)

    def __new__(cls, *, step_id, step_number, title=None, instruction, duration=None, temperature=None, equipment=None, quality_check=None, notes=None):
        return _make(cls, "view.StepLine", step_id, step_number, title, instruction, duration, temperature, equipment, quality_check, notes)

    step_id = _Field(0, "The step.")
    step_number = _Field(1, "Its place, from 1.")
    title = _Field(2, "A short title.")
    instruction = _Field(3, "What to do.")
    duration = _Field(4, "How long it takes; absent when the recipe does not say.")
    temperature = _Field(5, "How hot, in words: `175 °C`.")
    equipment = _Field(6, "What is needed, in words.")
    quality_check = _Field(7, "What shows that it went well.")
    notes = _Field(8, "Anything else.")


class VerdictState(_Choice):
    """Where something stands against its limits.

    - `MET`: Within them, proved.
    - `LOW`: Below the minimum, proved.
    - `HIGH`: Above the maximum, proved.
    - `UNKNOWN`: It depends on what nobody knows.
    - `NOT_JUDGED`: No rule judges it.
    """

    MET = "MET"
    LOW = "LOW"
    HIGH = "HIGH"
    UNKNOWN = "UNKNOWN"
    NOT_JUDGED = "NOT_JUDGED"


def balance_panel(report, table, language):
    """A report row by row, in words."""
    return _call("view.balance_panel", report, table, language)


def menu_card(menu, nutrition, cost, table, language):
    """A menu as a card. What was not calculated is shown as not known."""
    return _call("view.menu_card", menu, nutrition, cost, table, language)


def menu_row(menu, nutrition, cost, table, language):
    """A menu as a row of a list. What was not calculated is shown as not known."""
    return _call("view.menu_row", menu, nutrition, cost, table, language)


def cost_panel(cost, ceilings, catalog, table, language):
    """A cost part by part, with the ceilings it was judged by. An error is a price for a unit the catalog does not know."""
    return _call("view.cost_panel", cost, ceilings, catalog, table, language)


def day_panel(day, program, menus, standard, table, language):
    """A day of the calendar in words.

    Menus are called as `menus` says, sites as the programme does, audiences as its standard does. What has no name
    there is called by its id.
    """
    return _call("view.day_panel", day, program, menus, standard, table, language)


def menu_form(table):
    """The form a menu is edited in, in both languages."""
    return _call("view.menu_form", table)


def ingredient_form(table):
    """The form an ingredient is edited in, in both languages."""
    return _call("view.ingredient_form", table)


def program_form(table):
    """The form a programme is edited in, in both languages."""
    return _call("view.program_form", table)


def plan_form(table):
    """The form a plan is edited in, in both languages."""
    return _call("view.plan_form", table)


def assignment_form(table):
    """The form an assignment of a plan is edited in, in both languages."""
    return _call("view.assignment_form", table)


def actual_form(table):
    """The form in which it is recorded what really happened at an assignment, in both languages."""
    return _call("view.actual_form", table)


def menu_panel(menu, catalog, nutrition, cost, table, language):
    """A menu in full. An error is an ingredient, menu or unit the catalog does not know."""
    return _call("view.menu_panel", menu, catalog, nutrition, cost, table, language)


def ingredient_lines(menu, catalog, cost, table, language):
    """The lines of a menu. An error is an ingredient, menu or unit the catalog does not know."""
    return _call("view.ingredient_lines", menu, catalog, cost, table, language)


def nutrition_panel(nutrition, report, table, language):
    """What one serving contains, row by row.

    Verdicts, targets and shares of the daily reference come from the report, which must be of the same menu and
    portion; without one nothing is judged.
    """
    return _call("view.nutrition_panel", nutrition, report, table, language)


def program_row(program, table, language):
    """A programme as a row of a list."""
    return _call("view.program_row", program, table, language)


def plan_row(plan, table, language):
    """A plan as a row of a list."""
    return _call("view.plan_row", plan, table, language)
