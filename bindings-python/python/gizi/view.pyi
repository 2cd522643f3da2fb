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
from gizi.balance import _Outcome
from gizi.balance import _RuleBasis
from gizi.balance import _Severity
from gizi.cost import CeilingJudgement as _CeilingJudgement_
from gizi.cost import CeilingVerdict as _CeilingVerdict_
from gizi.cost import Cost as _Cost_
from gizi.cost import CostBasis as _CostBasis_
from gizi.cost import CostBounds as _CostBounds_
from gizi.cost import CostComponent as _CostComponent_
from gizi.cost import _CeilingVerdict
from gizi.cost import _CostBasis
from gizi.cost import _CostComponent
from gizi.locale import _Language
from gizi.menu import Catalog as _Catalog_
from gizi.menu import Menu as _Menu_
from gizi.message import MessageTable as _MessageTable_
from gizi.money import Money as _Money_
from gizi.nutrient import Bounds as _Bounds_
from gizi.nutrient import NutrientGroup as _NutrientGroup_
from gizi.nutrient import _NutrientGroup
from gizi.nutrition import Nutrition as _Nutrition_
from gizi.plan import CalendarDay as _CalendarDay_
from gizi.plan import MenuPlan as _MenuPlan_
from gizi.plan import SlotState as _SlotState_
from gizi.plan import _SlotState
from gizi.program import DayKind as _DayKind_
from gizi.program import NutritionProgram as _NutritionProgram_
from gizi.program import _DayKind

__all__ = ["AssignmentRow", "BalancePanel", "BalanceRow", "CeilingRow", "CostLineRow", "CostPanel", "CostRow", "DayPanel", "FieldKind", "Form", "FormChoice", "FormField", "FormRecord", "IngredientLine", "MenuCard", "MenuName", "MenuPanel", "MenuRow", "NutrientRow", "NutritionPanel", "PlanRow", "ProgramRow", "ShownAmount", "ShownCost", "ShownMinutes", "ShownVerdict", "ShownWord", "SlotRow", "StepLine", "VerdictState", "actual_form", "assignment_form", "balance_panel", "cost_panel", "day_panel", "ingredient_form", "ingredient_lines", "menu_card", "menu_form", "menu_panel", "menu_row", "nutrition_panel", "plan_form", "plan_row", "program_form", "program_row"]

class AssignmentRow(_Record):
    """One menu that is planned."""
    __match_args__ = ("assignment_id", "menu_id", "menu_name", "meal_type", "audience_name", "site_name", "portions", "portions_text", "notes",)
    def __new__(cls, *, assignment_id: str, menu_id: str, menu_name: str, meal_type: ShownWord, audience_name: str, site_name: str, portions: int, portions_text: str, notes: str | None = None) -> _Self: ...
    @property
    def assignment_id(self) -> str:
        """The assignment."""
    @property
    def menu_id(self) -> str:
        """The menu."""
    @property
    def menu_name(self) -> str:
        """Its name; its id where the name was not given."""
    @property
    def meal_type(self) -> ShownWord:
        """The meal."""
    @property
    def audience_name(self) -> str:
        """Whom it is for, by name."""
    @property
    def site_name(self) -> str:
        """Where it goes, by name."""
    @property
    def portions(self) -> int:
        """Portions of all sizes."""
    @property
    def portions_text(self) -> str:
        """That in words."""
    @property
    def notes(self) -> str | None:
        """A word to the cooks."""

class BalancePanel(_Record):
    """What a standard says about a meal, a day or a period."""
    __match_args__ = ("standard", "audience", "portion", "basis", "days", "outcome", "outcome_text", "rows", "warnings", "not_judged",)
    def __new__(cls, *, standard: str, audience: str, portion: str | None = None, basis: _RuleBasis, days: str | None = None, outcome: _Outcome, outcome_text: str, rows: _Iterable[BalanceRow], warnings: _Iterable[str], not_judged: _Iterable[str]) -> _Self: ...
    @property
    def standard(self) -> str:
        """The standard."""
    @property
    def audience(self) -> str:
        """Who is fed."""
    @property
    def portion(self) -> str | None:
        """The portion that was judged; absent: the reference portion."""
    @property
    def basis(self) -> _RuleBasis_:
        """What was judged."""
    @property
    def days(self) -> str | None:
        """The days, in words; absent for a meal without a date."""
    @property
    def outcome(self) -> _Outcome_:
        """The verdict over all required sides."""
    @property
    def outcome_text(self) -> str:
        """That in a word."""
    @property
    def rows(self) -> tuple[BalanceRow, ...]:
        """One for each rule and nutrient, in the order of the standard."""
    @property
    def warnings(self) -> tuple[str, ...]:
        """What makes the numbers or their use doubtful."""
    @property
    def not_judged(self) -> tuple[str, ...]:
        """Rules that could not be judged at all."""

class BalanceRow(_Record):
    """One rule, or one nutrient of a rule."""
    __match_args__ = ("rule", "subject", "name", "date", "observed", "target", "min", "max", "unit", "verdict", "severity", "sentence", "members",)
    def __new__(cls, *, rule: str, subject: str, name: str, date: _date | None = None, observed: ShownAmount | None = None, target: str | None = None, min: float | None = None, max: float | None = None, unit: str, verdict: ShownVerdict, severity: str | None = None, sentence: str, members: _Iterable[str]) -> _Self: ...
    @property
    def rule(self) -> str:
        """The rule."""
    @property
    def subject(self) -> str:
        """What was judged: a nutrient's key, a component, an allergen; else the rule's id."""
    @property
    def name(self) -> str:
        """What people call it."""
    @property
    def date(self) -> _date | None:
        """The day, where one day of a period was judged."""
    @property
    def observed(self) -> ShownAmount | None:
        """What was observed; absent for an exclusion, which is kept or not."""
    @property
    def target(self) -> str | None:
        """Against what, in words; absent for an exclusion."""
    @property
    def min(self) -> float | None:
        """At least."""
    @property
    def max(self) -> float | None:
        """At most."""
    @property
    def unit(self) -> str:
        """The unit of what was observed and of both limits: a symbol or a currency's code."""
    @property
    def verdict(self) -> ShownVerdict:
        """The verdict for the audience's mean."""
    @property
    def severity(self) -> str | None:
        """The weight of the broken or undecided side in a word."""
    @property
    def sentence(self) -> str:
        """The whole finding in a sentence."""
    @property
    def members(self) -> tuple[str, ...]:
        """Each group of the audience that fares worse than the mean, in a sentence."""

class CeilingRow(_Record):
    """A cost against a ceiling."""
    __match_args__ = ("name", "verdict", "verdict_text", "limit", "limit_text", "cost", "difference", "look_up",)
    def __new__(cls, *, name: str, verdict: _CeilingVerdict, verdict_text: str, limit: _Money_, limit_text: str, cost: ShownCost, difference: str, look_up: _Iterable[str]) -> _Self: ...
    @property
    def name(self) -> str:
        """The name of the ceiling."""
    @property
    def verdict(self) -> _CeilingVerdict_:
        """The verdict, for a colour or an icon."""
    @property
    def verdict_text(self) -> str:
        """Its word."""
    @property
    def limit(self) -> _Money_:
        """The limit."""
    @property
    def limit_text(self) -> str:
        """That in words."""
    @property
    def cost(self) -> ShownCost:
        """What its components cost."""
    @property
    def difference(self) -> str:
        """What is left or too much: `sisa Rp 47`, `belum diketahui`."""
    @property
    def look_up(self) -> tuple[str, ...]:
        """What somebody must find out to know the verdict."""

class CostLineRow(_Record):
    """What one ingredient line costs."""
    __match_args__ = ("line_id", "ingredient_id", "name", "within", "as_purchased", "price", "price_date", "serving", "batch",)
    def __new__(cls, *, line_id: str, ingredient_id: str, name: str, within: _Iterable[str], as_purchased: str, price: str | None = None, price_date: str | None = None, serving: ShownCost, batch: ShownCost) -> _Self: ...
    @property
    def line_id(self) -> str:
        """The line of the menu itself it hangs on."""
    @property
    def ingredient_id(self) -> str:
        """The ingredient."""
    @property
    def name(self) -> str:
        """Its name."""
    @property
    def within(self) -> tuple[str, ...]:
        """The names of the menus between, outermost first."""
    @property
    def as_purchased(self) -> str:
        """The weight as purchased, for the whole batch, in words."""
    @property
    def price(self) -> str | None:
        """The price in words: `Rp 14.500 per kg`; absent without one."""
    @property
    def price_date(self) -> str | None:
        """The day of the price in words."""
    @property
    def serving(self) -> ShownCost:
        """What one serving uses of it."""
    @property
    def batch(self) -> ShownCost:
        """What the whole batch uses of it."""

class CostPanel(_Record):
    """What a menu costs, part by part."""
    __match_args__ = ("menu_id", "portion", "date", "date_text", "basis", "serving", "batch", "complete", "components", "lines", "ceilings", "look_up", "warnings",)
    def __new__(cls, *, menu_id: str, portion: str | None = None, date: _date, date_text: str, basis: _CostBasis, serving: ShownCost, batch: ShownCost, complete: bool, components: _Iterable[CostRow], lines: _Iterable[CostLineRow], ceilings: _Iterable[CeilingRow], look_up: _Iterable[str], warnings: _Iterable[str]) -> _Self: ...
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
    def date_text(self) -> str:
        """That in words."""
    @property
    def basis(self) -> _CostBasis_:
        """Whether ingredients cost what is used or what is bought."""
    @property
    def serving(self) -> ShownCost:
        """Everything for one serving."""
    @property
    def batch(self) -> ShownCost:
        """Everything for the whole batch."""
    @property
    def complete(self) -> bool:
        """Whether every price and quantity is known."""
    @property
    def components(self) -> tuple[CostRow, ...]:
        """Ingredients, then every component a rate or a typed-in value states."""
    @property
    def lines(self) -> tuple[CostLineRow, ...]:
        """What each ingredient line uses, in the order of the menu."""
    @property
    def ceilings(self) -> tuple[CeilingRow, ...]:
        """Ceilings and what is left below them."""
    @property
    def look_up(self) -> tuple[str, ...]:
        """What somebody must find out to know the cost: `harga Jeruk nipis`."""
    @property
    def warnings(self) -> tuple[str, ...]:
        """What a buyer should look at."""

class CostRow(_Record):
    """One component of a cost."""
    __match_args__ = ("component", "name", "serving", "batch", "percent", "declared",)
    def __new__(cls, *, component: _CostComponent, name: str, serving: ShownCost, batch: ShownCost, percent: ShownAmount | None = None, declared: bool) -> _Self: ...
    @property
    def component(self) -> _CostComponent_:
        """The component."""
    @property
    def name(self) -> str:
        """What people call it."""
    @property
    def serving(self) -> ShownCost:
        """For one serving."""
    @property
    def batch(self) -> ShownCost:
        """For the whole batch."""
    @property
    def percent(self) -> ShownAmount | None:
        """Its share of the whole, in percent; absent unless both are known."""
    @property
    def declared(self) -> bool:
        """Whether somebody typed it in over the computed value."""

class DayPanel(_Record):
    """One day of a programme's calendar."""
    __match_args__ = ("date", "date_text", "kind", "kind_text", "holidays", "slots", "misplaced", "portions", "portions_text",)
    def __new__(cls, *, date: _date, date_text: str, kind: _DayKind, kind_text: str, holidays: _Iterable[str], slots: _Iterable[SlotRow], misplaced: _Iterable[AssignmentRow], portions: int, portions_text: str) -> _Self: ...
    @property
    def date(self) -> _date:
        """The day."""
    @property
    def date_text(self) -> str:
        """The day in words: `Senin, 5 Januari 2026`."""
    @property
    def kind(self) -> _DayKind_:
        """Whether the programme feeds on it, and if not, why."""
    @property
    def kind_text(self) -> str:
        """That in words."""
    @property
    def holidays(self) -> tuple[str, ...]:
        """The names of its holidays."""
    @property
    def slots(self) -> tuple[SlotRow, ...]:
        """Every audience at every meal, with the menus it gets."""
    @property
    def misplaced(self) -> tuple[AssignmentRow, ...]:
        """What is planned but fits no slot."""
    @property
    def portions(self) -> int:
        """Portions of the whole day."""
    @property
    def portions_text(self) -> str:
        """That in words: `2.550 porsi`."""

class FieldKind(_Choice):
    """What a field of a form holds."""
    FLAG = "FLAG"
    """True or false."""
    WHOLE = "WHOLE"
    """A whole number."""
    NUMBER = "NUMBER"
    """An exact decimal of at most 15 digits and 6 places."""
    MEASURED = "MEASURED"
    """A measured number, with as many digits as it has."""
    TEXT = "TEXT"
    """A text."""
    CODE = "CODE"
    """A text of `A-Z`, `0-9` and `-`."""
    ID = "ID"
    """An id."""
    MOMENT = "MOMENT"
    """An instant."""
    DAY = "DAY"
    """A civil date."""
    TIME = "TIME"
    """A time of day: `11:30`."""
    NUTRIENT = "NUTRIENT"
    """The key of a nutrient: `iron_mg`."""
    CURRENCY = "CURRENCY"
    """An ISO 4217 currency code."""
    CHOICE = "CHOICE"
    """One of `choices`."""
    RECORD = "RECORD"
    """A record of the form."""

_FieldKind: _TypeAlias = FieldKind | _Literal["FLAG", "WHOLE", "NUMBER", "MEASURED", "TEXT", "CODE", "ID", "MOMENT", "DAY", "TIME", "NUTRIENT", "CURRENCY", "CHOICE", "RECORD"]

class Form(_Record):
    """The form a record is edited in: every field with its label and limits, from the table that validation reads."""
    __match_args__ = ("records",)
    def __new__(cls, *, records: _Iterable[FormRecord]) -> _Self: ...
    @property
    def records(self) -> tuple[FormRecord, ...]:
        """The record itself first, then every record that stands in one of its fields."""

class FormChoice(_Record):
    """What may be chosen."""
    __match_args__ = ("value", "label_en", "label_id",)
    def __new__(cls, *, value: str, label_en: str, label_id: str) -> _Self: ...
    @property
    def value(self) -> str:
        """What JSON calls it: `LUNCH`."""
    @property
    def label_en(self) -> str:
        """English label."""
    @property
    def label_id(self) -> str:
        """Indonesian label."""

class FormField(_Record):
    """One field of a form."""
    __match_args__ = ("name", "label_en", "label_id", "kind", "is_list", "is_required", "only_with", "record", "least", "is_above_least", "most", "most_entries", "unit", "choices",)
    def __new__(cls, *, name: str, label_en: str, label_id: str, kind: _FieldKind, is_list: bool, is_required: bool, only_with: str | None = None, record: str | None = None, least: _Decimal | int | None = None, is_above_least: bool, most: _Decimal | int | None = None, most_entries: int | None = None, unit: str | None = None, choices: _Iterable[FormChoice]) -> _Self: ...
    @property
    def name(self) -> str:
        """Its name in JSON and in the paths of violations: `menuName`."""
    @property
    def label_en(self) -> str:
        """English label."""
    @property
    def label_id(self) -> str:
        """Indonesian label."""
    @property
    def kind(self) -> FieldKind:
        """What it holds."""
    @property
    def is_list(self) -> bool:
        """Whether it holds several of them."""
    @property
    def is_required(self) -> bool:
        """Whether it must be given."""
    @property
    def only_with(self) -> str | None:
        """The choice in the first field of the record that it is given with, and only with; several with a comma between."""
    @property
    def record(self) -> str | None:
        """The record it holds."""
    @property
    def least(self) -> _Decimal | None:
        """The least number, or the fewest characters."""
    @property
    def is_above_least(self) -> bool:
        """Whether `least` itself is refused."""
    @property
    def most(self) -> _Decimal | None:
        """The largest number, or the most characters."""
    @property
    def most_entries(self) -> int | None:
        """The most entries of a list."""
    @property
    def unit(self) -> str | None:
        """The unit of the number: `min`, `g`."""
    @property
    def choices(self) -> tuple[FormChoice, ...]:
        """What may be chosen."""

class FormRecord(_Record):
    """The fields of one record."""
    __match_args__ = ("name", "fields",)
    def __new__(cls, *, name: str, fields: _Iterable[FormField]) -> _Self: ...
    @property
    def name(self) -> str:
        """The record: `Menu`, `MenuIngredient`."""
    @property
    def fields(self) -> tuple[FormField, ...]:
        """Its fields, in the order of the record."""

class IngredientLine(_Record):
    """One line of a menu."""
    __match_args__ = ("line_id", "ingredient_id", "component_menu_id", "name", "quantity", "amount", "unit", "basis", "line_use", "is_optional", "preparation_notes", "substitutes", "cost",)
    def __new__(cls, *, line_id: str, ingredient_id: str | None = None, component_menu_id: str | None = None, name: str, quantity: str, amount: _Decimal | int | None = None, unit: str, basis: ShownWord, line_use: ShownWord, is_optional: bool, preparation_notes: str | None = None, substitutes: _Iterable[str], cost: ShownCost) -> _Self: ...
    @property
    def line_id(self) -> str:
        """The line."""
    @property
    def ingredient_id(self) -> str | None:
        """The ingredient; absent if the line is a menu."""
    @property
    def component_menu_id(self) -> str | None:
        """The menu used as a part; absent if the line is an ingredient."""
    @property
    def name(self) -> str:
        """The name of either."""
    @property
    def quantity(self) -> str:
        """How much, in words: `2,8 kg`, `secukupnya, paling banyak 50 g`."""
    @property
    def amount(self) -> _Decimal | None:
        """How much; absent: to taste."""
    @property
    def unit(self) -> str:
        """The unit of `amount`."""
    @property
    def basis(self) -> ShownWord:
        """Which weight the quantity is."""
    @property
    def line_use(self) -> ShownWord:
        """What happens to it."""
    @property
    def is_optional(self) -> bool:
        """Whether it may be left out."""
    @property
    def preparation_notes(self) -> str | None:
        """How it is prepared."""
    @property
    def substitutes(self) -> tuple[str, ...]:
        """The names of what may stand in for it."""
    @property
    def cost(self) -> ShownCost:
        """What the whole batch uses of it."""

class MenuCard(_Record):
    """A menu on a card. Amounts and cost are of one serving."""
    __match_args__ = ("menu_id", "menu_name", "menu_code", "program_id", "kind", "meal_type", "course", "difficulty", "description", "image_url", "image_alt", "energy", "protein", "time", "cost", "is_active", "status",)
    def __new__(cls, *, menu_id: str, menu_name: str, menu_code: str | None = None, program_id: str | None = None, kind: ShownWord, meal_type: ShownWord | None = None, course: ShownWord | None = None, difficulty: ShownWord | None = None, description: str | None = None, image_url: str | None = None, image_alt: str, energy: ShownAmount, protein: ShownAmount, time: ShownMinutes, cost: ShownCost, is_active: bool, status: str) -> _Self: ...
    @property
    def menu_id(self) -> str:
        """The menu."""
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
    def kind(self) -> ShownWord:
        """What it is."""
    @property
    def meal_type(self) -> ShownWord | None:
        """The meal it is served at."""
    @property
    def course(self) -> ShownWord | None:
        """Its place on a tray."""
    @property
    def difficulty(self) -> ShownWord | None:
        """How hard it is."""
    @property
    def description(self) -> str | None:
        """What it is, for people."""
    @property
    def image_url(self) -> str | None:
        """A picture."""
    @property
    def image_alt(self) -> str:
        """The picture in words; the menu's name where nobody wrote any."""
    @property
    def energy(self) -> ShownAmount:
        """Energy."""
    @property
    def protein(self) -> ShownAmount:
        """Protein."""
    @property
    def time(self) -> ShownMinutes:
        """Preparation and cooking together."""
    @property
    def cost(self) -> ShownCost:
        """What it costs, as far as the cost was calculated."""
    @property
    def is_active(self) -> bool:
        """Whether it may be planned."""
    @property
    def status(self) -> str:
        """That in words."""

class MenuName(_Record):
    """What a menu is called, for a view that shows more menus than it has at hand."""
    __match_args__ = ("menu_id", "menu_name",)
    def __new__(cls, *, menu_id: str, menu_name: str) -> _Self: ...
    @property
    def menu_id(self) -> str:
        """The menu."""
    @property
    def menu_name(self) -> str:
        """Its name."""

class MenuPanel(_Record):
    """One menu in full. What it contains, costs and how it is judged are panels of their own."""
    __match_args__ = ("card", "servings", "serving_size", "cooking_method", "preparation", "cooking", "instructions", "lines", "steps",)
    def __new__(cls, *, card: MenuCard, servings: str, serving_size: str, cooking_method: ShownWord | None = None, preparation: ShownMinutes, cooking: ShownMinutes, instructions: str | None = None, lines: _Iterable[IngredientLine], steps: _Iterable[StepLine]) -> _Self: ...
    @property
    def card(self) -> MenuCard:
        """What a card shows."""
    @property
    def servings(self) -> str:
        """How many servings the lines are written for, in words."""
    @property
    def serving_size(self) -> str:
        """Grams of one serving as served, in words; not known where the menu does not say."""
    @property
    def cooking_method(self) -> ShownWord | None:
        """How it is cooked."""
    @property
    def preparation(self) -> ShownMinutes:
        """Preparation."""
    @property
    def cooking(self) -> ShownMinutes:
        """Cooking."""
    @property
    def instructions(self) -> str | None:
        """How it is cooked, in prose."""
    @property
    def lines(self) -> tuple[IngredientLine, ...]:
        """Its lines."""
    @property
    def steps(self) -> tuple[StepLine, ...]:
        """Its recipe, in the order of the step numbers."""

class MenuRow(_Record):
    """A menu in a list. Amounts and cost are of one serving."""
    __match_args__ = ("menu_id", "menu_name", "menu_code", "kind", "meal_type", "energy", "protein", "cost", "updated_at", "is_active", "status",)
    def __new__(cls, *, menu_id: str, menu_name: str, menu_code: str | None = None, kind: ShownWord, meal_type: ShownWord | None = None, energy: ShownAmount, protein: ShownAmount, cost: ShownCost, updated_at: _datetime | None = None, is_active: bool, status: str) -> _Self: ...
    @property
    def menu_id(self) -> str:
        """The menu."""
    @property
    def menu_name(self) -> str:
        """Its name."""
    @property
    def menu_code(self) -> str | None:
        """Its code."""
    @property
    def kind(self) -> ShownWord:
        """What it is."""
    @property
    def meal_type(self) -> ShownWord | None:
        """The meal it is served at."""
    @property
    def energy(self) -> ShownAmount:
        """Energy."""
    @property
    def protein(self) -> ShownAmount:
        """Protein."""
    @property
    def cost(self) -> ShownCost:
        """What it costs."""
    @property
    def updated_at(self) -> _datetime | None:
        """When it was last changed."""
    @property
    def is_active(self) -> bool:
        """Whether it may be planned."""
    @property
    def status(self) -> str:
        """That in words."""

class NutrientRow(_Record):
    """One nutrient of a serving."""
    __match_args__ = ("nutrient", "name", "group", "amount", "per_100g", "daily_reference", "percent_of_reference", "target", "min", "max", "verdict", "coverage", "look_up",)
    def __new__(cls, *, nutrient: str, name: str, group: _NutrientGroup, amount: ShownAmount, per_100g: ShownAmount | None = None, daily_reference: float | None = None, percent_of_reference: ShownAmount | None = None, target: str | None = None, min: float | None = None, max: float | None = None, verdict: ShownVerdict, coverage: float, look_up: _Iterable[str]) -> _Self: ...
    @property
    def nutrient(self) -> str:
        """The nutrient; its key carries the unit of every number here."""
    @property
    def name(self) -> str:
        """Its name."""
    @property
    def group(self) -> _NutrientGroup_:
        """The part of the table it stands in."""
    @property
    def amount(self) -> ShownAmount:
        """How much one serving holds."""
    @property
    def per_100g(self) -> ShownAmount | None:
        """How much 100 g as served hold; absent when the cooked weight is not known."""
    @property
    def daily_reference(self) -> float | None:
        """What the audience needs in a day; absent when no rule states it."""
    @property
    def percent_of_reference(self) -> ShownAmount | None:
        """The share of that in one serving, in percent."""
    @property
    def target(self) -> str | None:
        """What the standard asks of this meal, in words."""
    @property
    def min(self) -> float | None:
        """At least, by the standard."""
    @property
    def max(self) -> float | None:
        """At most, by the standard."""
    @property
    def verdict(self) -> ShownVerdict:
        """Where it stands against the standard."""
    @property
    def coverage(self) -> float:
        """Share of the edible mass whose value is known, 0 to 1."""
    @property
    def look_up(self) -> tuple[str, ...]:
        """What somebody must look up to know the amount: `Kalsium dalam Tempe`."""

class NutritionPanel(_Record):
    """What one serving contains, against a standard where there is a report."""
    __match_args__ = ("menu_id", "portion", "serving_weight", "rows", "warnings",)
    def __new__(cls, *, menu_id: str, portion: str | None = None, serving_weight: str, rows: _Iterable[NutrientRow], warnings: _Iterable[str]) -> _Self: ...
    @property
    def menu_id(self) -> str:
        """The menu."""
    @property
    def portion(self) -> str | None:
        """The portion size; absent for the reference portion."""
    @property
    def serving_weight(self) -> str:
        """What one serving weighs as served, in words."""
    @property
    def rows(self) -> tuple[NutrientRow, ...]:
        """Every nutrient of the registry, in its order."""
    @property
    def warnings(self) -> tuple[str, ...]:
        """What a cook or nutritionist should look at."""

class PlanRow(_Record):
    """A plan in a list."""
    __match_args__ = ("plan_id", "plan_name", "program_id", "status", "start_date", "end_date", "days", "updated_at",)
    def __new__(cls, *, plan_id: str, plan_name: str, program_id: str, status: ShownWord, start_date: _date, end_date: _date, days: str, updated_at: _datetime | None = None) -> _Self: ...
    @property
    def plan_id(self) -> str:
        """The plan."""
    @property
    def plan_name(self) -> str:
        """Its name."""
    @property
    def program_id(self) -> str:
        """The programme it plans for."""
    @property
    def status(self) -> ShownWord:
        """Where it stands."""
    @property
    def start_date(self) -> _date:
        """Its first day."""
    @property
    def end_date(self) -> _date:
        """Its last day."""
    @property
    def days(self) -> str:
        """Its days in words: `5–9 Januari 2026`."""
    @property
    def updated_at(self) -> _datetime | None:
        """When it was last changed."""

class ProgramRow(_Record):
    """A programme in a list."""
    __match_args__ = ("program_id", "program_name", "program_code", "program_type", "status", "start_date", "end_date", "days", "feeding_days", "meals", "heads", "heads_text", "sites", "total_budget", "total_budget_text", "updated_at",)
    def __new__(cls, *, program_id: str, program_name: str, program_code: str | None = None, program_type: ShownWord, status: ShownWord, start_date: _date, end_date: _date | None = None, days: str, feeding_days: str, meals: str, heads: int | None = None, heads_text: str, sites: int, total_budget: _Money_ | None = None, total_budget_text: str | None = None, updated_at: _datetime | None = None) -> _Self: ...
    @property
    def program_id(self) -> str:
        """The programme."""
    @property
    def program_name(self) -> str:
        """Its name."""
    @property
    def program_code(self) -> str | None:
        """Its code."""
    @property
    def program_type(self) -> ShownWord:
        """What it is for."""
    @property
    def status(self) -> ShownWord:
        """Where it stands."""
    @property
    def start_date(self) -> _date:
        """Its first day."""
    @property
    def end_date(self) -> _date | None:
        """Its last day; absent: it has no end yet."""
    @property
    def days(self) -> str:
        """Its days in words: `5 Januari – 19 Juni 2026`, `mulai 5 Jan 2026`."""
    @property
    def feeding_days(self) -> str:
        """The days of the week on which it feeds, in words."""
    @property
    def meals(self) -> str:
        """The meals of such a day, in words."""
    @property
    def heads(self) -> int | None:
        """How many people it feeds; absent for a programme that lists no audiences."""
    @property
    def heads_text(self) -> str:
        """That in words: `2.550 orang`, `belum diketahui`."""
    @property
    def sites(self) -> int:
        """How many places it delivers to."""
    @property
    def total_budget(self) -> _Money_ | None:
        """What there is to spend."""
    @property
    def total_budget_text(self) -> str | None:
        """That in words: `Rp 6.500.000.000`."""
    @property
    def updated_at(self) -> _datetime | None:
        """When it was last changed."""

class ShownAmount(_Record):
    """An amount and its text."""
    __match_args__ = ("text", "amount",)
    def __new__(cls, *, text: str, amount: _Bounds_ | None = None) -> _Self: ...
    @property
    def text(self) -> str:
        """Its text with the unit: `12,3 mg`, `sedikitnya 311 µg`, `belum diketahui`."""
    @property
    def amount(self) -> _Bounds_ | None:
        """The amount itself, unrounded; absent when it was not calculated. Its upper end may be one the text does not
        show, because it is only what physics allows.
        """

class ShownCost(_Record):
    """A cost and its text."""
    __match_args__ = ("text", "cost",)
    def __new__(cls, *, text: str, cost: _CostBounds_ | None = None) -> _Self: ...
    @property
    def text(self) -> str:
        """Its text with the currency: `Rp 8.953`, `sedikitnya Rp 9.860`, `belum diketahui`."""
    @property
    def cost(self) -> _CostBounds_ | None:
        """The cost itself, exact; absent when it was not calculated."""

class ShownMinutes(_Record):
    """A duration and its text."""
    __match_args__ = ("text", "minutes",)
    def __new__(cls, *, text: str, minutes: int | None = None) -> _Self: ...
    @property
    def text(self) -> str:
        """Its text: `1 jam 20 menit`, `belum diketahui`."""
    @property
    def minutes(self) -> int | None:
        """The minutes; absent when nobody said."""

class ShownVerdict(_Record):
    """A verdict and its word."""
    __match_args__ = ("state", "text", "severity",)
    def __new__(cls, *, state: _VerdictState, text: str, severity: _Severity | None = None) -> _Self: ...
    @property
    def state(self) -> VerdictState:
        """The verdict, for a colour or an icon."""
    @property
    def text(self) -> str:
        """Its word: `terpenuhi`, `kurang`."""
    @property
    def severity(self) -> _Severity_ | None:
        """How much the broken or undecided side weighs; absent when nothing is broken or open."""

class ShownWord(_Record):
    """One of the words of an enum, and its text."""
    __match_args__ = ("value", "text",)
    def __new__(cls, *, value: str, text: str) -> _Self: ...
    @property
    def value(self) -> str:
        """What JSON calls it: `LUNCH`."""
    @property
    def text(self) -> str:
        """What people call it: `makan siang`."""

class SlotRow(_Record):
    """One audience at one meal."""
    __match_args__ = ("meal_type", "service_time", "audience", "audience_name", "state", "state_text", "assignments", "empty_sites", "doubled_sites",)
    def __new__(cls, *, meal_type: ShownWord, service_time: str | None = None, audience: str | None = None, audience_name: str, state: _SlotState, state_text: str, assignments: _Iterable[AssignmentRow], empty_sites: _Iterable[str], doubled_sites: _Iterable[str]) -> _Self: ...
    @property
    def meal_type(self) -> ShownWord:
        """The meal."""
    @property
    def service_time(self) -> str | None:
        """When it is eaten, in words; absent where the programme does not say."""
    @property
    def audience(self) -> str | None:
        """The audience; absent: everybody."""
    @property
    def audience_name(self) -> str:
        """Its name."""
    @property
    def state(self) -> _SlotState_:
        """How the slot is filled, for a colour or an icon."""
    @property
    def state_text(self) -> str:
        """That in words."""
    @property
    def assignments(self) -> tuple[AssignmentRow, ...]:
        """What is planned for it."""
    @property
    def empty_sites(self) -> tuple[str, ...]:
        """The names of its sites that nothing is planned for."""
    @property
    def doubled_sites(self) -> tuple[str, ...]:
        """The names of its sites that more than one menu is planned for."""

class StepLine(_Record):
    """One step of a recipe."""
    __match_args__ = ("step_id", "step_number", "title", "instruction", "duration", "temperature", "equipment", "quality_check", "notes",)
    def __new__(cls, *, step_id: str, step_number: int, title: str | None = None, instruction: str, duration: ShownMinutes | None = None, temperature: str | None = None, equipment: str | None = None, quality_check: str | None = None, notes: str | None = None) -> _Self: ...
    @property
    def step_id(self) -> str:
        """The step."""
    @property
    def step_number(self) -> int:
        """Its place, from 1."""
    @property
    def title(self) -> str | None:
        """A short title."""
    @property
    def instruction(self) -> str:
        """What to do."""
    @property
    def duration(self) -> ShownMinutes | None:
        """How long it takes; absent when the recipe does not say."""
    @property
    def temperature(self) -> str | None:
        """How hot, in words: `175 °C`."""
    @property
    def equipment(self) -> str | None:
        """What is needed, in words."""
    @property
    def quality_check(self) -> str | None:
        """What shows that it went well."""
    @property
    def notes(self) -> str | None:
        """Anything else."""

class VerdictState(_Choice):
    """Where something stands against its limits."""
    MET = "MET"
    """Within them, proved."""
    LOW = "LOW"
    """Below the minimum, proved."""
    HIGH = "HIGH"
    """Above the maximum, proved."""
    UNKNOWN = "UNKNOWN"
    """It depends on what nobody knows."""
    NOT_JUDGED = "NOT_JUDGED"
    """No rule judges it."""

_VerdictState: _TypeAlias = VerdictState | _Literal["MET", "LOW", "HIGH", "UNKNOWN", "NOT_JUDGED"]

def balance_panel(report: _BalanceReport_, table: _MessageTable_, language: _Language) -> BalancePanel:
    """A report row by row, in words."""

def menu_card(menu: _Menu_, nutrition: _Nutrition_ | None, cost: _Cost_ | None, table: _MessageTable_, language: _Language) -> MenuCard:
    """A menu as a card. What was not calculated is shown as not known."""

def menu_row(menu: _Menu_, nutrition: _Nutrition_ | None, cost: _Cost_ | None, table: _MessageTable_, language: _Language) -> MenuRow:
    """A menu as a row of a list. What was not calculated is shown as not known."""

def cost_panel(cost: _Cost_, ceilings: _Iterable[_CeilingJudgement_], catalog: _Catalog_, table: _MessageTable_, language: _Language) -> CostPanel:
    """A cost part by part, with the ceilings it was judged by. An error is a price for a unit the catalog does not know."""

def day_panel(day: _CalendarDay_, program: _NutritionProgram_, menus: _Iterable[MenuName], standard: _Standard_ | None, table: _MessageTable_, language: _Language) -> DayPanel:
    """A day of the calendar in words.

    Menus are called as `menus` says, sites as the programme does, audiences as its standard does. What has no name
    there is called by its id.
    """

def menu_form(table: _MessageTable_) -> Form:
    """The form a menu is edited in, in both languages."""

def ingredient_form(table: _MessageTable_) -> Form:
    """The form an ingredient is edited in, in both languages."""

def program_form(table: _MessageTable_) -> Form:
    """The form a programme is edited in, in both languages."""

def plan_form(table: _MessageTable_) -> Form:
    """The form a plan is edited in, in both languages."""

def assignment_form(table: _MessageTable_) -> Form:
    """The form an assignment of a plan is edited in, in both languages."""

def actual_form(table: _MessageTable_) -> Form:
    """The form in which it is recorded what really happened at an assignment, in both languages."""

def menu_panel(menu: _Menu_, catalog: _Catalog_, nutrition: _Nutrition_ | None, cost: _Cost_ | None, table: _MessageTable_, language: _Language) -> MenuPanel:
    """A menu in full. An error is an ingredient, menu or unit the catalog does not know."""

def ingredient_lines(menu: _Menu_, catalog: _Catalog_, cost: _Cost_ | None, table: _MessageTable_, language: _Language) -> list[IngredientLine]:
    """The lines of a menu. An error is an ingredient, menu or unit the catalog does not know."""

def nutrition_panel(nutrition: _Nutrition_, report: _BalanceReport_ | None, table: _MessageTable_, language: _Language) -> NutritionPanel:
    """What one serving contains, row by row.

    Verdicts, targets and shares of the daily reference come from the report, which must be of the same menu and
    portion; without one nothing is judged.
    """

def program_row(program: _NutritionProgram_, table: _MessageTable_, language: _Language) -> ProgramRow:
    """A programme as a row of a list."""

def plan_row(plan: _MenuPlan_, table: _MessageTable_, language: _Language) -> PlanRow:
    """A plan as a row of a list."""
