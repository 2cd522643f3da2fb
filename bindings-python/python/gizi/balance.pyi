# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""Balance: a meal, a day or a period of one audience judged against a dietary standard that is data.

A `Standard` holds daily reference intakes by group, audiences formed from them, and rules. Each rule says what is
measured, on which `RuleBasis`, between which limits, and how much each side weighs. A `Verdict` is *met*,
*low*, *high*, or *unknown because* of values nobody knows: an interval is judged by its ends, and a missing value
never passes for 0. Limits are inclusive and compared unrounded, with a relative tolerance of 1e-9.
"""

from collections.abc import Iterable as _Iterable
from datetime import date as _date, datetime as _datetime
from decimal import Decimal as _Decimal
from typing import Any as _Any, Literal as _Literal, NoReturn as _NoReturn, final as _final

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from gizi._gizi import Object as _Object
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.record import Record as _Record
from gizi.cost import Cost as _Cost_
from gizi.cost import CostBasis as _CostBasis_
from gizi.cost import CostBounds as _CostBounds_
from gizi.cost import CostComponent as _CostComponent_
from gizi.cost import _CostBasis
from gizi.cost import _CostComponent
from gizi.ingredient import AllergenPresence as _AllergenPresence_
from gizi.ingredient import CookingMethod as _CookingMethod_
from gizi.ingredient import FoodCategory as _FoodCategory_
from gizi.ingredient import _AllergenPresence
from gizi.ingredient import _CookingMethod
from gizi.ingredient import _FoodCategory
from gizi.menu import Catalog as _Catalog_
from gizi.menu import Course as _Course_
from gizi.menu import FoodGroupCredit as _FoodGroupCredit_
from gizi.menu import MealType as _MealType_
from gizi.menu import Menu as _Menu_
from gizi.menu import MenuDiet as _MenuDiet_
from gizi.menu import MenuOptions as _MenuOptions_
from gizi.menu import _Course
from gizi.menu import _MealType
from gizi.message import Message as _Message_
from gizi.nutrient import Bounds as _Bounds_
from gizi.nutrient import GapReason as _GapReason_
from gizi.nutrient import NutrientRegistry as _NutrientRegistry_
from gizi.nutrient import _GapReason
from gizi.nutrition import Nutrition as _Nutrition_
from gizi.quantity import DecimalRange as _DecimalRange_

__all__ = ["Audience", "BalanceReport", "BalanceWarning", "ComponentUnit", "CostObservation", "Diet", "DishCount", "DishFilter", "Finding", "IntakeLevel", "IntakeRow", "IntakeTable", "Likely", "Limit", "LimitDifference", "LimitOrigin", "LimitSide", "MealShare", "Measure", "MemberFinding", "Outcome", "Period", "PrintedLimit", "Profile", "ReferenceGroup", "ReferencePart", "Rule", "RuleBasis", "RuleTarget", "ServedDish", "ServedMeal", "Severity", "Sex", "Standard", "Target", "UnknownReason", "Verdict", "judge_day", "judge_meal", "judge_period", "validate_menu_balance"]

class Audience(_Record):
    """Who is fed: how its reference intake is formed, which share of the day a meal brings, which portion it gets.

    Its daily reference is the weighted mean of `reference` plus the weighted mean of `increments`. Where either names
    several groups, each of them (each sex, each trimester) is judged besides the mean.
    """
    __match_args__ = ("key", "name_en", "name_id", "portion", "shares", "reference", "increments",)
    def __new__(cls, *, key: str, name_en: str = "", name_id: str = "", portion: str | None = None, shares: _Iterable[MealShare] = (), reference: _Iterable[ReferencePart] = (), increments: _Iterable[ReferencePart] = ()) -> _Self: ...
    @property
    def key(self) -> str:
        """Its key: `sd_1_3`."""
    @property
    def name_en(self) -> str:
        """English name."""
    @property
    def name_id(self) -> str:
        """Indonesian name."""
    @property
    def portion(self) -> str | None:
        """The portion size it gets; decides cost ceilings too."""
    @property
    def shares(self) -> tuple[MealShare, ...]:
        """The share of the day a meal brings; the entry of the meal's type, else the one without a type."""
    @property
    def reference(self) -> tuple[ReferencePart, ...]:
        """The groups whose mean is its reference."""
    @property
    def increments(self) -> tuple[ReferencePart, ...]:
        """The increments whose mean is added."""

class BalanceReport(_Record):
    """What a standard says about a meal, a day or a period of one audience."""
    __match_args__ = ("standard", "edition", "profile", "audience", "portion", "basis", "from_", "to", "outcome", "findings", "not_judged", "warnings", "differences",)
    def __new__(cls, *, standard: str, edition: str, profile: _Profile, audience: str, portion: str | None = None, basis: _RuleBasis, from_: _date | None = None, to: _date | None = None, outcome: _Outcome, findings: _Iterable[Finding], not_judged: _Iterable[str], warnings: _Iterable[BalanceWarning], differences: _Iterable[LimitDifference]) -> _Self: ...
    @property
    def standard(self) -> str:
        """The standard."""
    @property
    def edition(self) -> str:
        """Its edition."""
    @property
    def profile(self) -> Profile:
        """Which of its limits count."""
    @property
    def audience(self) -> str:
        """Who is fed."""
    @property
    def portion(self) -> str | None:
        """The portion that was judged; absent: the reference portion."""
    @property
    def basis(self) -> RuleBasis:
        """What was judged."""
    @property
    def from_(self) -> _date | None:
        """The first day; absent for a meal without a date."""
    @property
    def to(self) -> _date | None:
        """The last day."""
    @property
    def outcome(self) -> Outcome:
        """The verdict over all required sides."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """One for each rule and nutrient, in the order of the standard."""
    @property
    def not_judged(self) -> tuple[str, ...]:
        """Rules that hold but could not be judged at all: no cost was given, no limit or share is stated for this case."""
    @property
    def warnings(self) -> tuple[BalanceWarning, ...]:
        """What makes the numbers or their use doubtful. Warnings break no rule."""
    @property
    def differences(self) -> tuple[LimitDifference, ...]:
        """Where the standard prints other limits for this audience than its own rules give."""
    def finding(self, rule: str, subject: str) -> Finding | None:
        """The finding of a rule for a nutrient, component or allergen."""

class BalanceWarning(_Record):
    """What makes a report doubtful without breaking a rule."""
    def __new__(cls, *args: _Any, **fields: _Any) -> _NoReturn: ...
    @_final
    class AtwaterMismatch(BalanceWarning):
        """The energy of a menu is more than 10 percent off 4·protein + 9·fat + 4·carbohydrate."""
        __match_args__ = ("menu", "energy", "computed",)
        def __new__(cls, *, menu: str, energy: float, computed: float) -> _Self: ...
        @property
        def menu(self) -> str:
            """The menu."""
        @property
        def energy(self) -> float:
            """Its energy, kcal per serving."""
        @property
        def computed(self) -> float:
            """What its macronutrients give, kcal per serving."""
    @_final
    class OutsideValidity(BalanceWarning):
        """The standard does not hold on these days."""
        __match_args__ = ("standard",)
        def __new__(cls, *, standard: str) -> _Self: ...
        @property
        def standard(self) -> str:
            """The standard."""
    @_final
    class ReferencePortion(BalanceWarning):
        """A menu has no portion for the audience, so its reference portion was judged."""
        __match_args__ = ("menu", "portion",)
        def __new__(cls, *, menu: str, portion: str) -> _Self: ...
        @property
        def menu(self) -> str:
            """The menu."""
        @property
        def portion(self) -> str:
            """The portion that is lacking."""
    @_final
    class NoFeeding(BalanceWarning):
        """Nobody is fed: nothing was judged."""
        __match_args__ = ()
        def __new__(cls) -> _Self: ...
    @_final
    class NothingJudged(BalanceWarning):
        """No rule of the standard holds for what was asked, so nothing was judged; the outcome is unknown."""
        __match_args__ = ("standard",)
        def __new__(cls, *, standard: str) -> _Self: ...
        @property
        def standard(self) -> str:
            """The standard."""
    def message(self) -> _Message_:
        """The warning in words."""

class ComponentUnit(_Choice):
    """What food-group credits are in."""
    PORTION = "PORTION"
    """Portions of the food group."""
    CUP = "CUP"
    """Cups as the standard defines them."""
    OZ_EQ = "OZ_EQ"
    """Ounce equivalents."""
    GRAM = "GRAM"
    """Grams."""

_ComponentUnit: _TypeAlias = ComponentUnit | _Literal["PORTION", "CUP", "OZ_EQ", "GRAM"]

class CostObservation(_Record):
    """What one component of the cost of one portion comes to."""
    __match_args__ = ("component", "basis", "serving", "missing",)
    def __new__(cls, *, component: _CostComponent, basis: _CostBasis, serving: _CostBounds_, missing: _Iterable[str]) -> _Self: ...
    @property
    def component(self) -> _CostComponent_:
        """The component."""
    @property
    def basis(self) -> _CostBasis_:
        """Whether ingredients cost what is used or what is bought."""
    @property
    def serving(self) -> _CostBounds_:
        """One portion."""
    @property
    def missing(self) -> tuple[str, ...]:
        """The ingredients or menus of which something is not known."""
    @staticmethod
    def of_cost(cost: _Cost_) -> list[CostObservation]:
        """What a calculated cost says about each component."""

class Diet(_Choice):
    """A diet that a rule can ask for."""
    HALAL = "HALAL"
    """Halal."""
    VEGETARIAN = "VEGETARIAN"
    """Without flesh."""

_Diet: _TypeAlias = Diet | _Literal["HALAL", "VEGETARIAN"]

class DishCount(_Choice):
    """What is counted about the dishes that fit."""
    SERVINGS = "SERVINGS"
    """Every time one is served."""
    DAYS = "DAYS"
    """Days on which one is served."""
    DIFFERENT = "DIFFERENT"
    """Different dishes."""

_DishCount: _TypeAlias = DishCount | _Literal["SERVINGS", "DAYS", "DIFFERENT"]

class DishFilter(_Record):
    """Describes dishes: every list that is not empty must hold one of the dish's own. An empty description fits all."""
    __match_args__ = ("courses", "cooking_methods", "main_proteins", "categories", "colours", "components",)
    def __new__(cls, *, courses: _Iterable[_Course] = (), cooking_methods: _Iterable[_CookingMethod] = (), main_proteins: _Iterable[str] = (), categories: _Iterable[_FoodCategory] = (), colours: _Iterable[str] = (), components: _Iterable[str] = ()) -> _Self: ...
    @property
    def courses(self) -> tuple[_Course_, ...]:
        """Its place on the tray."""
    @property
    def cooking_methods(self) -> tuple[_CookingMethod_, ...]:
        """How it, or a part of it, is cooked."""
    @property
    def main_proteins(self) -> tuple[str, ...]:
        """Its main protein: `CHICKEN`, `EGG`."""
    @property
    def categories(self) -> tuple[_FoodCategory_, ...]:
        """The food group of one of its ingredients."""
    @property
    def colours(self) -> tuple[str, ...]:
        """Its dominant colour."""
    @property
    def components(self) -> tuple[str, ...]:
        """A food-group component it is credited with."""

class Finding(_Record):
    """One rule, or one nutrient of a rule, judged."""
    __match_args__ = ("rule", "subject", "date", "observed", "estimate_high", "limit", "verdict", "severity", "coverage", "members", "worst_member", "message",)
    def __new__(cls, *, rule: str, subject: str, date: _date | None = None, observed: _Bounds_, estimate_high: float | None = None, limit: Target, verdict: Verdict, severity: _Severity | None = None, coverage: float | None = None, members: _Iterable[MemberFinding], worst_member: str | None = None, message: _Message_) -> _Self: ...
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
    def observed(self) -> _Bounds_:
        """What was observed, in the unit of `limit`."""
    @property
    def estimate_high(self) -> float | None:
        """The upper end if missing values are as high as the highest of their food group: an estimate that proves nothing."""
    @property
    def limit(self) -> Target:
        """Against what."""
    @property
    def verdict(self) -> Verdict:
        """For the audience's mean."""
    @property
    def severity(self) -> Severity | None:
        """How much the broken or undecided side weighs; absent if the rule is met."""
    @property
    def coverage(self) -> float | None:
        """Share of the edible mass whose value is known, 0 to 1. It informs and decides nothing."""
    @property
    def members(self) -> tuple[MemberFinding, ...]:
        """Each sex, trimester or other group of the audience against its own limits."""
    @property
    def worst_member(self) -> str | None:
        """The member that fares worst, if it fares worse than the mean."""
    @property
    def message(self) -> _Message_:
        """The finding in words."""
    def worst(self) -> Verdict:
        """The worst verdict: the mean's or a member's."""

class IntakeLevel(_Choice):
    """What the values of a reference table are."""
    RECOMMENDED = "RECOMMENDED"
    """What a healthy group should get in a day (AKG, RDA, AI)."""
    MAXIMUM = "MAXIMUM"
    """The most a day should bring (upper level, population limit)."""

_IntakeLevel: _TypeAlias = IntakeLevel | _Literal["RECOMMENDED", "MAXIMUM"]

class IntakeRow(_Record):
    """One group's row of a reference table."""
    __match_args__ = ("group", "daily",)
    def __new__(cls, *, group: str, daily: _Iterable[float]) -> _Self: ...
    @property
    def group(self) -> str:
        """The group."""
    @property
    def daily(self) -> tuple[float, ...]:
        """Its daily intake of each nutrient of the table, in the nutrient's unit."""

class IntakeTable(_Record):
    """A table of daily reference intakes, laid out as regulations print it: nutrients across, groups down."""
    __match_args__ = ("title", "source", "level", "nutrients", "rows",)
    def __new__(cls, *, title: str = "", source: str, level: _IntakeLevel = ..., nutrients: _Iterable[str], rows: _Iterable[IntakeRow]) -> _Self: ...
    @property
    def title(self) -> str:
        """What it is called."""
    @property
    def source(self) -> str:
        """Where its values come from."""
    @property
    def level(self) -> IntakeLevel:
        """What its values are."""
    @property
    def nutrients(self) -> tuple[str, ...]:
        """Its columns; each key carries the unit."""
    @property
    def rows(self) -> tuple[IntakeRow, ...]:
        """Its rows."""

class Likely(_Choice):
    """What is likely, but not proved."""
    MET = "MET"
    """Met even if every missing value is as high as the highest of its food group."""
    LOW = "LOW"
    """Low even then."""

_Likely: _TypeAlias = Likely | _Literal["MET", "LOW"]

class Limit(_Record):
    """The limits of a rule, both inclusive."""
    __match_args__ = ("audiences", "portion", "min", "max",)
    def __new__(cls, *, audiences: _Iterable[str] = (), portion: str | None = None, min: _Decimal | int | None = None, max: _Decimal | int | None = None) -> _Self: ...
    @property
    def audiences(self) -> tuple[str, ...]:
        """The audiences it holds for; empty: all."""
    @property
    def portion(self) -> str | None:
        """The portion size it holds for; absent: all."""
    @property
    def min(self) -> _Decimal | None:
        """At least."""
    @property
    def max(self) -> _Decimal | None:
        """At most."""

class LimitDifference(_Record):
    """Where a text prints another limit than its own rule gives: by more than half a printed unit."""
    __match_args__ = ("rule", "nutrient", "side", "computed", "printed",)
    def __new__(cls, *, rule: str, nutrient: str, side: _LimitSide, computed: float, printed: float) -> _Self: ...
    @property
    def rule(self) -> str:
        """The rule."""
    @property
    def nutrient(self) -> str:
        """The nutrient."""
    @property
    def side(self) -> LimitSide:
        """Which limit."""
    @property
    def computed(self) -> float:
        """What the rule gives."""
    @property
    def printed(self) -> float:
        """What is printed."""

class LimitOrigin(_Record):
    """Where limits come from."""
    def __new__(cls, *args: _Any, **fields: _Any) -> _NoReturn: ...
    @_final
    class Stated(LimitOrigin):
        """The rule states them."""
        __match_args__ = ()
        def __new__(cls) -> _Self: ...
    @_final
    class ShareOfDay(LimitOrigin):
        """A share of a daily reference."""
        __match_args__ = ("daily", "min_percent", "max_percent",)
        def __new__(cls, *, daily: float, min_percent: float | None = None, max_percent: float | None = None) -> _Self: ...
        @property
        def daily(self) -> float:
            """The reference for a whole day."""
        @property
        def min_percent(self) -> float | None:
            """Percent of it, at least."""
        @property
        def max_percent(self) -> float | None:
            """Percent of it, at most."""
    @_final
    class Printed(LimitOrigin):
        """The text prints them."""
        __match_args__ = ("source",)
        def __new__(cls, *, source: str) -> _Self: ...
        @property
        def source(self) -> str:
            """Where."""

class LimitSide(_Choice):
    """A side of a rule."""
    MINIMUM = "MINIMUM"
    """The lower limit."""
    MAXIMUM = "MAXIMUM"
    """The upper limit."""

_LimitSide: _TypeAlias = LimitSide | _Literal["MINIMUM", "MAXIMUM"]

class MealShare(_Record):
    """The share of the daily reference that a meal should bring, in percent."""
    __match_args__ = ("meal_type", "min", "max",)
    def __new__(cls, *, meal_type: _MealType | None = None, min: _Decimal | int, max: _Decimal | int) -> _Self: ...
    @property
    def meal_type(self) -> _MealType_ | None:
        """The meal; absent: any other."""
    @property
    def min(self) -> _Decimal:
        """At least."""
    @property
    def max(self) -> _Decimal:
        """At most."""

class Measure(_Record):
    """What a rule measures."""
    def __new__(cls, *args: _Any, **fields: _Any) -> _NoReturn: ...
    @_final
    class Nutrient(Measure):
        """The amount of each nutrient, in its own unit."""
        __match_args__ = ("nutrients",)
        def __new__(cls, *, nutrients: _Iterable[str]) -> _Self: ...
        @property
        def nutrients(self) -> tuple[str, ...]:
            """The nutrients."""
    @_final
    class ShareOfDay(Measure):
        """The amount of each nutrient against the audience's daily reference. Limits are percent of the day; without
        limits the audience's own share counts.
        """
        __match_args__ = ("nutrients", "level",)
        def __new__(cls, *, nutrients: _Iterable[str], level: _IntakeLevel = ...) -> _Self: ...
        @property
        def nutrients(self) -> tuple[str, ...]:
            """The nutrients."""
        @property
        def level(self) -> IntakeLevel:
            """The reference: what is recommended, or the most a day should bring."""
    @_final
    class PercentOfEnergy(Measure):
        """The energy a nutrient gives, in percent of all energy: a ratio of sums."""
        __match_args__ = ("nutrient", "kcal_per_gram",)
        def __new__(cls, *, nutrient: str, kcal_per_gram: _Decimal | int) -> _Self: ...
        @property
        def nutrient(self) -> str:
            """The nutrient, in grams."""
        @property
        def kcal_per_gram(self) -> _Decimal:
            """kcal that one gram gives: 4 for protein and carbohydrate, 9 for fat, 7 for alcohol."""
    @_final
    class Component(Measure):
        """How much of a food-group component is credited. In a period: the mean of a feeding day times `days`."""
        __match_args__ = ("component", "unit", "courses", "days",)
        def __new__(cls, *, component: str, unit: _ComponentUnit, courses: _Iterable[_Course] = (), days: int = 1) -> _Self: ...
        @property
        def component(self) -> str:
            """Its key: `vegetables`."""
        @property
        def unit(self) -> ComponentUnit:
            """What credits and limits are in."""
        @property
        def courses(self) -> tuple[_Course_, ...]:
            """A dish of these courses counts as 1 where it states no credits."""
        @property
        def days(self) -> int:
            """The feeding days a period's limit is printed for, such as 5 for a school week; 1 unless said."""
    @_final
    class Dishes(Measure):
        """How many dishes fit a description: in a meal, in a day, or in every window of days within a period."""
        __match_args__ = ("dishes", "count", "window_days",)
        def __new__(cls, *, dishes: DishFilter, count: _DishCount = ..., window_days: int | None = None) -> _Self: ...
        @property
        def dishes(self) -> DishFilter:
            """The description."""
        @property
        def count(self) -> DishCount:
            """What is counted."""
        @property
        def window_days(self) -> int | None:
            """Days in a row that are looked at in a period; absent: the whole period."""
    @_final
    class PlateShare(Measure):
        """The weight of these courses, in percent of all dishes with a weight."""
        __match_args__ = ("courses",)
        def __new__(cls, *, courses: _Iterable[_Course]) -> _Self: ...
        @property
        def courses(self) -> tuple[_Course_, ...]:
            """The courses."""
    @_final
    class Cost(Measure):
        """Cost of one portion."""
        __match_args__ = ("components", "cost_basis", "currency",)
        def __new__(cls, *, components: _Iterable[_CostComponent], cost_basis: _CostBasis = ..., currency: str) -> _Self: ...
        @property
        def components(self) -> tuple[_CostComponent_, ...]:
            """The cost components that are summed."""
        @property
        def cost_basis(self) -> _CostBasis_:
            """Which ingredient cost is judged."""
        @property
        def currency(self) -> str:
            """The currency of the limits."""
    @_final
    class FreeOf(Measure):
        """An allergen. Only a meal that is stated to be free of it passes."""
        __match_args__ = ("allergen",)
        def __new__(cls, *, allergen: str) -> _Self: ...
        @property
        def allergen(self) -> str:
            """Its code in the allergen registry: `PEANUT`."""
    @_final
    class Diet(Measure):
        """A diet. Only a meal that is stated to fit it passes."""
        __match_args__ = ("diet",)
        def __new__(cls, *, diet: _Diet) -> _Self: ...
        @property
        def diet(self) -> Diet:
            """The diet."""

class MemberFinding(_Record):
    """One group of an audience, judged against its own limits."""
    __match_args__ = ("member", "limit", "verdict", "severity", "message",)
    def __new__(cls, *, member: str, limit: Target, verdict: Verdict, severity: _Severity | None = None, message: _Message_) -> _Self: ...
    @property
    def member(self) -> str:
        """The group, with its increment behind a `+`."""
    @property
    def limit(self) -> Target:
        """Against what."""
    @property
    def verdict(self) -> Verdict:
        """The verdict."""
    @property
    def severity(self) -> Severity | None:
        """How much the broken or undecided side weighs here, at most the standard's `member_severity`."""
    @property
    def message(self) -> _Message_:
        """The finding in words."""

class Outcome(_Choice):
    """The verdict over all required sides."""
    BALANCED = "BALANCED"
    """All are met."""
    UNKNOWN = "UNKNOWN"
    """None is broken for certain, some are not known; or nothing was judged at all."""
    NOT_BALANCED = "NOT_BALANCED"
    """At least one is broken."""

_Outcome: _TypeAlias = Outcome | _Literal["BALANCED", "UNKNOWN", "NOT_BALANCED"]

class Period(_Record):
    """A span of days, both ends in it."""
    __match_args__ = ("from_", "to",)
    def __new__(cls, *, from_: _date, to: _date) -> _Self: ...
    @property
    def from_(self) -> _date:
        """The first day."""
    @property
    def to(self) -> _date:
        """The last day."""

class PrintedLimit(_Record):
    """The limits of one nutrient for one meal of an audience as a text prints them."""
    __match_args__ = ("rule", "nutrient", "audience", "min", "max", "places", "source",)
    def __new__(cls, *, rule: str, nutrient: str, audience: str, min: _Decimal | int, max: _Decimal | int, places: int = 0, source: str = "") -> _Self: ...
    @property
    def rule(self) -> str:
        """The rule whose limits they are."""
    @property
    def nutrient(self) -> str:
        """The nutrient."""
    @property
    def audience(self) -> str:
        """The audience."""
    @property
    def min(self) -> _Decimal:
        """At least."""
    @property
    def max(self) -> _Decimal:
        """At most."""
    @property
    def places(self) -> int:
        """Decimal places it is printed with."""
    @property
    def source(self) -> str:
        """Where it is printed; empty: in the standard's source."""

class Profile(_Choice):
    """Which limits count."""
    COMPUTED = "COMPUTED"
    """What the rules give."""
    PRINTED = "PRINTED"
    """What the text prints, where it prints something."""

_Profile: _TypeAlias = Profile | _Literal["COMPUTED", "PRINTED"]

class ReferenceGroup(_Record):
    """A group of people with a daily reference intake of its own, or an increment over one: `male_10_12y`."""
    __match_args__ = ("key", "name_en", "name_id", "sex", "from_month", "to_month", "increment",)
    def __new__(cls, *, key: str, name_en: str = "", name_id: str = "", sex: _Sex = ..., from_month: int | None = None, to_month: int | None = None, increment: bool = False) -> _Self: ...
    @property
    def key(self) -> str:
        """Its key."""
    @property
    def name_en(self) -> str:
        """English name."""
    @property
    def name_id(self) -> str:
        """Indonesian name."""
    @property
    def sex(self) -> Sex:
        """Its sex."""
    @property
    def from_month(self) -> int | None:
        """Completed months of age from which it holds."""
    @property
    def to_month(self) -> int | None:
        """The last completed month of age in it. Absent: no upper age."""
    @property
    def increment(self) -> bool:
        """Whether its values are added to a group's (pregnancy, breast-feeding)."""

class ReferencePart(_Record):
    """A group's part in a mean."""
    __match_args__ = ("group", "weight",)
    def __new__(cls, *, group: str, weight: float = 1.0) -> _Self: ...
    @property
    def group(self) -> str:
        """The group."""
    @property
    def weight(self) -> float:
        """Its weight, such as its head count; 1 unless said."""

class Rule(_Record):
    """One rule of a standard: what is measured, on which basis, between which limits, and how much each side weighs."""
    __match_args__ = ("id", "name_en", "name_id", "basis", "meal_types", "audiences", "valid_from", "valid_to", "minimum", "maximum", "measure", "limits", "daily_floor_percent", "source",)
    def __new__(cls, *, id: str, name_en: str = "", name_id: str = "", basis: _Iterable[_RuleBasis], meal_types: _Iterable[_MealType] = (), audiences: _Iterable[str] = (), valid_from: _date | None = None, valid_to: _date | None = None, minimum: _Severity | None = None, maximum: _Severity | None = None, measure: Measure, limits: _Iterable[Limit] = (), daily_floor_percent: _Decimal | int | None = None, source: str = "") -> _Self: ...
    @property
    def id(self) -> str:
        """Its id within the standard."""
    @property
    def name_en(self) -> str:
        """English name; empty: the nutrient's, else the id."""
    @property
    def name_id(self) -> str:
        """Indonesian name."""
    @property
    def basis(self) -> tuple[RuleBasis, ...]:
        """What it is judged on."""
    @property
    def meal_types(self) -> tuple[_MealType_, ...]:
        """The meals it looks at; empty: all."""
    @property
    def audiences(self) -> tuple[str, ...]:
        """The audiences it holds for; empty: all."""
    @property
    def valid_from(self) -> _date | None:
        """The first day it holds."""
    @property
    def valid_to(self) -> _date | None:
        """The last day it holds."""
    @property
    def minimum(self) -> Severity | None:
        """How much the lower side weighs; absent: it is not judged."""
    @property
    def maximum(self) -> Severity | None:
        """How much the upper side weighs; absent: it is not judged."""
    @property
    def measure(self) -> Measure:
        """What is measured."""
    @property
    def limits(self) -> tuple[Limit, ...]:
        """The limits, in the measure's unit; the first that fits the audience counts."""
    @property
    def daily_floor_percent(self) -> _Decimal | None:
        """In a period: every feeding day reaches at least so many percent of the minimum."""
    @property
    def source(self) -> str:
        """Where it comes from."""

class RuleBasis(_Choice):
    """What a rule is judged on."""
    MEAL = "MEAL"
    """One meal."""
    DAY = "DAY"
    """All meals of one day."""
    PERIOD = "PERIOD"
    """The mean of the feeding days of a period: Σ portions·value / Σ portions."""

_RuleBasis: _TypeAlias = RuleBasis | _Literal["MEAL", "DAY", "PERIOD"]

class RuleTarget(_Record):
    """The limits of one rule for one audience: what a menu is planned against."""
    __match_args__ = ("rule", "subject", "member", "limit",)
    def __new__(cls, *, rule: str, subject: str, member: str | None = None, limit: Target) -> _Self: ...
    @property
    def rule(self) -> str:
        """The rule."""
    @property
    def subject(self) -> str:
        """A nutrient's key, a component, an allergen; else the rule's id."""
    @property
    def member(self) -> str | None:
        """The sex, trimester or other group of the audience; absent: its mean."""
    @property
    def limit(self) -> Target:
        """The limits."""

class ServedDish(_Record):
    """One dish of a meal."""
    __match_args__ = ("name", "course", "cooking_methods", "main_protein", "colour", "categories", "credits", "weight",)
    def __new__(cls, *, name: str, course: _Course | None = None, cooking_methods: _Iterable[_CookingMethod], main_protein: str | None = None, colour: str | None = None, categories: _Iterable[_FoodCategory], credits: _Iterable[_FoodGroupCredit_], weight: _DecimalRange_ | None = None) -> _Self: ...
    @property
    def name(self) -> str:
        """Its name."""
    @property
    def course(self) -> _Course_ | None:
        """Its place on the tray."""
    @property
    def cooking_methods(self) -> tuple[_CookingMethod_, ...]:
        """How it and its parts are cooked; empty: not known."""
    @property
    def main_protein(self) -> str | None:
        """Its main protein."""
    @property
    def colour(self) -> str | None:
        """Its dominant colour."""
    @property
    def categories(self) -> tuple[_FoodCategory_, ...]:
        """The food groups of its ingredients."""
    @property
    def credits(self) -> tuple[_FoodGroupCredit_, ...]:
        """Food-group credits of one portion."""
    @property
    def weight(self) -> _DecimalRange_ | None:
        """Grams of one portion as served; absent: not known."""

class ServedMeal(_Record):
    """One menu as it is served to one audience on one day, with everything a standard can ask about it."""
    __match_args__ = ("menu_id", "menu_name", "date", "meal_type", "portions", "nutrition", "dishes", "credits", "diet", "costs",)
    def __new__(cls, *, menu_id: str, menu_name: str, date: _date | None = None, meal_type: _MealType | None = None, portions: int, nutrition: _Nutrition_, dishes: _Iterable[ServedDish], credits: _Iterable[_FoodGroupCredit_], diet: _MenuDiet_, costs: _Iterable[CostObservation]) -> _Self: ...
    @property
    def menu_id(self) -> str:
        """The menu."""
    @property
    def menu_name(self) -> str:
        """Its name."""
    @property
    def date(self) -> _date | None:
        """The day; a day or a period needs it."""
    @property
    def meal_type(self) -> _MealType_ | None:
        """The meal."""
    @property
    def portions(self) -> int:
        """How many get it: its weight in the mean of a day or period. A meal of 0 portions was not served."""
    @property
    def nutrition(self) -> _Nutrition_:
        """What one portion contains."""
    @property
    def dishes(self) -> tuple[ServedDish, ...]:
        """Its dishes, all of them: what is not listed is not served."""
    @property
    def credits(self) -> tuple[_FoodGroupCredit_, ...]:
        """Food-group credits of one portion stated for the whole meal; they replace those of its dishes."""
    @property
    def diet(self) -> _MenuDiet_:
        """Its allergens and diets."""
    @property
    def costs(self) -> tuple[CostObservation, ...]:
        """What one portion costs; empty: cost is not judged."""
    @staticmethod
    def of_menu(menu: _Menu_, catalog: _Catalog_, options: _MenuOptions_, portions: int) -> ServedMeal:
        """The meal that a menu makes: its nutrition, dishes and diet, for the portion, choices and day of the options.

        The dishes of a tray are its lines; any other menu is one dish. An ingredient that lies on a tray by itself
        takes its course from its food group and is raw unless its line says how it is cooked. Costs are left empty.
        """

class Severity(_Choice):
    """How much a broken side of a rule weighs."""
    INFO = "INFO"
    """To know."""
    ADVISORY = "ADVISORY"
    """To improve."""
    REQUIRED = "REQUIRED"
    """The standard is not met."""

_Severity: _TypeAlias = Severity | _Literal["INFO", "ADVISORY", "REQUIRED"]

class Sex(_Choice):
    """The sex a reference group stands for."""
    ANY = "ANY"
    """Both."""
    MALE = "MALE"
    """Boys and men."""
    FEMALE = "FEMALE"
    """Girls and women."""

_Sex: _TypeAlias = Sex | _Literal["ANY", "MALE", "FEMALE"]

class Standard(_Record):
    """A dietary standard: reference intakes, audiences and rules, all of it data with sources and dates.

    `Standard.from_toml` reads one that a user wrote; a standard put together in code is checked by
    `Standard.check`.
    """
    __match_args__ = ("id", "name_en", "name_id", "edition", "source", "valid_from", "valid_to", "reference", "extends", "profile", "member_severity", "groups", "intakes", "audiences", "rules", "printed",)
    def __new__(cls, *, id: str, name_en: str, name_id: str = "", edition: str, source: str, valid_from: _date | None = None, valid_to: _date | None = None, reference: str | None = None, extends: str | None = None, profile: _Profile = ..., member_severity: _Severity = ..., groups: _Iterable[ReferenceGroup] = (), intakes: _Iterable[IntakeTable] = (), audiences: _Iterable[Audience] = (), rules: _Iterable[Rule] = (), printed: _Iterable[PrintedLimit] = ()) -> _Self: ...
    @property
    def id(self) -> str:
        """Its id: `mbg-2026`."""
    @property
    def name_en(self) -> str:
        """English name."""
    @property
    def name_id(self) -> str:
        """Indonesian name."""
    @property
    def edition(self) -> str:
        """Which edition of the text it is."""
    @property
    def source(self) -> str:
        """The text it is taken from."""
    @property
    def valid_from(self) -> _date | None:
        """The first day it holds."""
    @property
    def valid_to(self) -> _date | None:
        """The last day it holds."""
    @property
    def reference(self) -> str | None:
        """The built-in standard whose groups and intakes were taken over."""
    @property
    def extends(self) -> str | None:
        """The built-in standard of which everything was taken over; what this one states itself wins."""
    @property
    def profile(self) -> Profile:
        """Which limits count where a text prints other limits than its own rule gives."""
    @property
    def member_severity(self) -> Severity:
        """The most that a single sex or trimester weighs beside its audience's mean. Bands of two sexes need not overlap
        (boys and girls of 16 do not), so a standard that requires both can be impossible to meet.
        """
    @property
    def groups(self) -> tuple[ReferenceGroup, ...]:
        """The groups of the reference tables."""
    @property
    def intakes(self) -> tuple[IntakeTable, ...]:
        """The reference tables."""
    @property
    def audiences(self) -> tuple[Audience, ...]:
        """Who is fed."""
    @property
    def rules(self) -> tuple[Rule, ...]:
        """What is judged."""
    @property
    def printed(self) -> tuple[PrintedLimit, ...]:
        """Limits as the text prints them, beside those its rules give."""
    @staticmethod
    def built_in_ids() -> list[str]:
        """The ids of the standards that ship with the library."""
    @staticmethod
    def built_in(id: str) -> Standard:
        """A standard that ships with the library."""
    @staticmethod
    def from_toml(text: str) -> Standard:
        """Reads a standard that somebody wrote; `docs/standards.md` says how. The nutrients are the standard ones.

        An unknown key, nutrient, unit or group, or a value of the wrong kind is an error that names the line or path.
        """
    @staticmethod
    def from_toml_with(text: str, registry: _NutrientRegistry_) -> Standard:
        """Like `from_toml`, over one's own nutrients."""
    def check(self, registry: _NutrientRegistry_) -> None:
        """Refuses a standard that cannot be judged by: an unknown nutrient, group or rule, a key stated twice, a side
        without a limit, a share of a reference that no table has. The path of the error names the place.
        """
    def audience(self, key: str) -> Audience:
        """The audience of a key."""
    def targets(self, audience: str, meal_type: _MealType | None = None) -> list[RuleTarget]:
        """The limits of every rule for an audience at a meal: its mean first, then each of its groups. A rule that has no
        limit for the audience is left out.
        """
    def differences(self, audience: str) -> list[LimitDifference]:
        """Where this standard prints another limit for an audience than its own rules give, by more than half a unit of
        the last printed place.
        """

class Target(_Record):
    """The limits of a rule for an audience or one of its groups. A side that is not judged is absent."""
    __match_args__ = ("min", "max", "unit", "origin",)
    def __new__(cls, *, min: float | None = None, max: float | None = None, unit: str, origin: LimitOrigin) -> _Self: ...
    @property
    def min(self) -> float | None:
        """At least."""
    @property
    def max(self) -> float | None:
        """At most."""
    @property
    def unit(self) -> str:
        """The unit of both and of what is observed."""
    @property
    def origin(self) -> LimitOrigin:
        """Where they come from."""

class UnknownReason(_Record):
    """Why a verdict is unknown: the one value to look up."""
    def __new__(cls, *args: _Any, **fields: _Any) -> _NoReturn: ...
    @_final
    class Food(UnknownReason):
        """Something about an ingredient."""
        __match_args__ = ("ingredient_id", "ingredient_name", "nutrient", "gap",)
        def __new__(cls, *, ingredient_id: str, ingredient_name: str, nutrient: str, gap: _GapReason) -> _Self: ...
        @property
        def ingredient_id(self) -> str:
            """The ingredient's id."""
        @property
        def ingredient_name(self) -> str:
            """Its name."""
        @property
        def nutrient(self) -> str:
            """The nutrient in question."""
        @property
        def gap(self) -> _GapReason_:
            """What is not known."""
    @_final
    class NutrientNotCalculated(UnknownReason):
        """The nutrient is in no total: the registry of the calculation lacks it."""
        __match_args__ = ("nutrient",)
        def __new__(cls, *, nutrient: str) -> _Self: ...
        @property
        def nutrient(self) -> str:
            """The nutrient."""
    @_final
    class Cost(UnknownReason):
        """A cost component is not given, or not complete."""
        __match_args__ = ("component", "missing",)
        def __new__(cls, *, component: _CostComponent, missing: _Iterable[str]) -> _Self: ...
        @property
        def component(self) -> _CostComponent_:
            """The component."""
        @property
        def missing(self) -> tuple[str, ...]:
            """The ingredients or menus of which something is not known; empty: the component is not given at all."""
    @_final
    class Allergen(UnknownReason):
        """Some ingredients say nothing about an allergen."""
        __match_args__ = ("allergen", "presence", "ingredients",)
        def __new__(cls, *, allergen: str, presence: _AllergenPresence, ingredients: _Iterable[str]) -> _Self: ...
        @property
        def allergen(self) -> str:
            """The allergen."""
        @property
        def presence(self) -> _AllergenPresence_:
            """What is known at best."""
        @property
        def ingredients(self) -> tuple[str, ...]:
            """The ingredients."""
    @_final
    class Diet(UnknownReason):
        """Some ingredients say nothing about a diet."""
        __match_args__ = ("ingredients",)
        def __new__(cls, *, ingredients: _Iterable[str]) -> _Self: ...
        @property
        def ingredients(self) -> tuple[str, ...]:
            """The ingredients."""
    @_final
    class Dish(UnknownReason):
        """A dish does not say what the rule asks for: its course, cooking method, credits, …"""
        __match_args__ = ("dish",)
        def __new__(cls, *, dish: str) -> _Self: ...
        @property
        def dish(self) -> str:
            """The dish."""
    @_final
    class DishWeight(UnknownReason):
        """The weight of a dish is not known."""
        __match_args__ = ("dish",)
        def __new__(cls, *, dish: str) -> _Self: ...
        @property
        def dish(self) -> str:
            """The dish."""
    @_final
    class PeriodTooShort(UnknownReason):
        """The rule looks at more days than were given."""
        __match_args__ = ("days",)
        def __new__(cls, *, days: int) -> _Self: ...
        @property
        def days(self) -> int:
            """The days it looks at."""

class Verdict(_Record):
    """What is proved about an observed interval against a minimum and a maximum, both inclusive.

    *Low* if the upper end is below the minimum, *high* if the lower end is above the maximum, *met* if the whole
    interval lies between, else *unknown*. Compared unrounded, with a relative tolerance of 1e-9.
    """
    def __new__(cls, *args: _Any, **fields: _Any) -> _NoReturn: ...
    @_final
    class Met(Verdict):
        """Every value it can have is within the limits."""
        __match_args__ = ()
        def __new__(cls) -> _Self: ...
    @_final
    class Low(Verdict):
        """Every value it can have is below the minimum."""
        __match_args__ = ("short_by",)
        def __new__(cls, *, short_by: float) -> _Self: ...
        @property
        def short_by(self) -> float:
            """What is lacking at least."""
    @_final
    class High(Verdict):
        """Every value it can have is above the maximum."""
        __match_args__ = ("over_by",)
        def __new__(cls, *, over_by: float) -> _Self: ...
        @property
        def over_by(self) -> float:
            """What is too much at least."""
    @_final
    class Unknown(Verdict):
        """It depends on what nobody knows."""
        __match_args__ = ("proved", "likely", "because",)
        def __new__(cls, *, proved: _LimitSide | None = None, likely: _Likely | None = None, because: _Iterable[UnknownReason]) -> _Self: ...
        @property
        def proved(self) -> LimitSide | None:
            """The side that is proved to be kept, whatever the missing values are."""
        @property
        def likely(self) -> Likely | None:
            """What estimates of the missing values suggest. It proves nothing."""
        @property
        def because(self) -> tuple[UnknownReason, ...]:
            """What to look up."""
    @staticmethod
    def of(observed: _Bounds_, min: float | None = None, max: float | None = None) -> Verdict:
        """Judges an interval against limits, without reasons or estimates."""
    def is_failing(self) -> bool:
        """Whether a limit is broken for certain."""

def judge_meal(meal: ServedMeal, standard: Standard, audience: str) -> BalanceReport:
    """Judges one meal by the rules for a meal. Its portions do not matter."""

def judge_day(meals: _Iterable[ServedMeal], standard: Standard, audience: str) -> BalanceReport:
    """Judges the meals of one day by the rules for a day: what a person gets who eats each of them."""

def judge_period(meals: _Iterable[ServedMeal], period: Period, standard: Standard, audience: str) -> BalanceReport:
    """Judges a period by the rules for a period: means over its feeding days, daily floors, and windows of days.

    A mean is Σ portions·value / Σ portions. Days without a meal are absent, not 0. Meals outside the period do not
    count.
    """

def validate_menu_balance(menu: _Menu_, catalog: _Catalog_, options: _MenuOptions_, standard: Standard, audience: str) -> BalanceReport:
    """Judges a menu as one meal of an audience: calculates its nutrition, derives its allergens and diets, and applies
    the rules for a meal.

    The portion is that of the options, else the audience's. A menu that has no such portion is judged in its reference
    portion, with a warning. Cost is judged from a `ServedMeal` that carries costs; here cost rules are listed in
    `not_judged`. Missing data give verdicts, never errors; what fails the call is a broken menu or an unknown audience.
    """
