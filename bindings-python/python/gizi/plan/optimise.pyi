# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""Plans that are chosen: which dish fills which slot of which day, by rules and for the least cost.

A `PlanProblem` is plain data, apart from any store; `plan_problem` draws one up from a programme, a standard and
dishes. `PlanSearch` looks for a plan in steps, so time limit,
progress and cancelling are loops of the caller. It proves nothing by itself: `PlanSearch.prove` says how good a
plan can be, or that there is none (`PlanSearch.step_proof` does so in steps), and then `plan_clash` names the rules that cannot hold together.
`plan_relief` says how far limits must give way and which way out was found, `plan_near_miss` what comes nearest
and is no plan. Of a plan, `plan_standings` tells what is tight, `plan_bindings` which rules keep it from being
better, `plan_worth` and `plan_step_cost` what each rule costs, `plan_swaps` what any other dish would do. The
functions `tell_…` put each of these into a sentence. `plan_many` plans for many kitchens at once. What holds at limits is inclusive, within 1e-9 of them.

Where objectives stand in order, what cannot be is explained by what is required, which is the same on every level;
`plan_worth`, `plan_bindings` and `plan_swaps` speak of the objective of the first level, `plan_step_cost` of
the last one's, and `plan_standings` and `plan_shortfalls` of the rules of all.
"""

from collections.abc import Iterable as _Iterable
from datetime import date as _date, datetime as _datetime
from decimal import Decimal as _Decimal
from typing import Any as _Any, Literal as _Literal, NoReturn as _NoReturn, final as _final

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from gizi._gizi import Object as _Object
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.record import Record as _Record
from gizi.balance import LimitSide as _LimitSide_
from gizi.balance import Severity as _Severity_
from gizi.balance import Standard as _Standard_
from gizi.balance import _LimitSide
from gizi.balance import _Severity
from gizi.cost import CostSettings as _CostSettings_
from gizi.menu import Catalog as _Catalog_
from gizi.menu import Course as _Course_
from gizi.menu import MealType as _MealType_
from gizi.menu import Menu as _Menu_
from gizi.menu import _Course
from gizi.menu import _MealType
from gizi.message import Message as _Message_
from gizi.plan import DayRange as _DayRange_
from gizi.plan import PlannedPortions as _PlannedPortions_
from gizi.program import Holiday as _Holiday_
from gizi.program import NutritionProgram as _NutritionProgram_
from gizi._own.plan_optimise import _PlanSearchOwn as _PlanSearchOwn

__all__ = ["AudiencePortions", "CandidateDish", "ChosenPortion", "CostChange", "DishCost", "DishTrait", "DishValue", "ForbiddenChoice", "LeftOut", "LinearColumn", "LinearRow", "LinearTerm", "MovedLimit", "ObjectiveLevel", "PlanAudience", "PlanBinding", "PlanBound", "PlanClash", "PlanDay", "PlanDemand", "PlanDraft", "PlanName", "PlanNames", "PlanNearMiss", "PlanObjective", "PlanOutcome", "PlanPeriod", "PlanProblem", "PlanProgram", "PlanProgress", "PlanRelief", "PlanRequest", "PlanResult", "PlanRule", "PlanRuleWorth", "PlanScenario", "PlanSearch", "PlanSlot", "PlanStepCost", "PlanSwap", "PlanTray", "PlanWayOut", "PortionChoice", "PortionFactor", "ReachedLevel", "ReliefResult", "RuleBreach", "RuleStanding", "ScenarioAnswer", "SearchOptions", "SlotChoice", "SlotSubstitute", "UnmappedReason", "UnmappedRule", "UnusableDish", "UnusableReason", "move_limits", "plan_best_swaps", "plan_bindings", "plan_bound", "plan_clash", "plan_clashes", "plan_many", "plan_near_miss", "plan_problem", "plan_program", "plan_relief", "plan_shortfalls", "plan_standings", "plan_step_cost", "plan_substitutes", "plan_swaps", "plan_trays", "plan_worth", "tell_binding", "tell_clash", "tell_near_miss", "tell_relief", "tell_standing", "tell_step_cost", "tell_swap", "tell_way_out", "tell_worth"]

class AudiencePortions(_Record):
    """An audience's portions as parts of the reference portion. A slot that is not listed has 1."""
    __match_args__ = ("audience", "factors", "choices",)
    def __new__(cls, *, audience: str, factors: _Iterable[PortionFactor], choices: _Iterable[PortionChoice] = ()) -> _Self: ...
    @property
    def audience(self) -> str:
        """Who."""
    @property
    def factors(self) -> tuple[PortionFactor, ...]:
        """Its portions."""
    @property
    def choices(self) -> tuple[PortionChoice, ...]:
        """Slots whose portion is chosen with the plan."""

class CandidateDish(_Record):
    """A dish that may be chosen, by its reference portion."""
    __match_args__ = ("menu_id", "slots", "cost", "costs", "values", "traits",)
    def __new__(cls, *, menu_id: str, slots: _Iterable[PlanSlot], cost: _Decimal | int, costs: _Iterable[DishCost] = (), values: _Iterable[DishValue] = (), traits: _Iterable[DishTrait] = ()) -> _Self: ...
    @property
    def menu_id(self) -> str:
        """The dish."""
    @property
    def slots(self) -> tuple[PlanSlot, ...]:
        """The slots it may fill."""
    @property
    def cost(self) -> _Decimal:
        """What a reference portion costs, in the currency of the whole problem, to six decimal places."""
    @property
    def costs(self) -> tuple[DishCost, ...]:
        """What it costs from later days on, in their order, each until the next. Before the first, `cost` holds."""
    @property
    def values(self) -> tuple[DishValue, ...]:
        """What a reference portion holds. A nutrient that is not listed is unknown, not zero."""
    @property
    def traits(self) -> tuple[DishTrait, ...]:
        """What it counts as: its main protein, its cooking method, its kinds of vegetables."""
    def cost_on(self, date: _date) -> _Decimal:
        """What a reference portion costs on a day."""

class ChosenPortion(_Record):
    """The portion of a slot that was chosen for an audience."""
    __match_args__ = ("audience", "slot", "factor",)
    def __new__(cls, *, audience: str, slot: PlanSlot, factor: float) -> _Self: ...
    @property
    def audience(self) -> str:
        """Who."""
    @property
    def slot(self) -> PlanSlot:
        """The slot."""
    @property
    def factor(self) -> float:
        """The part of the reference portion."""

class CostChange(_Record):
    """What a dish costs more in a scenario."""
    __match_args__ = ("menu_id", "more",)
    def __new__(cls, *, menu_id: str, more: _Decimal | int) -> _Self: ...
    @property
    def menu_id(self) -> str:
        """The dish."""
    @property
    def more(self) -> _Decimal:
        """What a reference portion costs beside its usual cost, on every day; below 0: it is cheaper."""

class DishCost(_Record):
    """What a reference portion costs from a day on."""
    __match_args__ = ("from_", "cost",)
    def __new__(cls, *, from_: _date, cost: _Decimal | int) -> _Self: ...
    @property
    def from_(self) -> _date:
        """The first day of this cost."""
    @property
    def cost(self) -> _Decimal:
        """The cost, in the currency of the whole problem."""

class DishTrait(_Record):
    """Something a dish counts as."""
    __match_args__ = ("kind", "value",)
    def __new__(cls, *, kind: str, value: str) -> _Self: ...
    @property
    def kind(self) -> str:
        """What is told apart: `main_protein`, `cooking_method`, `vegetable`."""
    @property
    def value(self) -> str:
        """Which one it is: `fish`."""

class DishValue(_Record):
    """How much of a nutrient a reference portion holds, in the nutrient's unit."""
    __match_args__ = ("nutrient", "low", "high",)
    def __new__(cls, *, nutrient: str, low: float, high: float | None = None) -> _Self: ...
    @property
    def nutrient(self) -> str:
        """The nutrient."""
    @property
    def low(self) -> float:
        """The least."""
    @property
    def high(self) -> float | None:
        """The most. Absent: nobody knows."""

class ForbiddenChoice(_Record):
    """A dish that may not be chosen, on a day or ever."""
    __match_args__ = ("menu_id", "date", "slot",)
    def __new__(cls, *, menu_id: str, date: _date | None = None, slot: PlanSlot | None = None) -> _Self: ...
    @property
    def menu_id(self) -> str:
        """The dish."""
    @property
    def date(self) -> _date | None:
        """The day. Absent: every day."""
    @property
    def slot(self) -> PlanSlot | None:
        """The slot. Absent: every slot."""

class LeftOut(_Record):
    """A dish that is left out because a required limit cannot be judged with it: nobody knows its most."""
    __match_args__ = ("menu_id", "rule", "nutrient",)
    def __new__(cls, *, menu_id: str, rule: str, nutrient: str) -> _Self: ...
    @property
    def menu_id(self) -> str:
        """The dish."""
    @property
    def rule(self) -> str:
        """The rule."""
    @property
    def nutrient(self) -> str:
        """The nutrient that has no known upper end."""

class LinearColumn(_Record):
    """Something that is decided."""
    __match_args__ = ("cost", "high", "choice",)
    def __new__(cls, *, cost: float, high: float | None = None, choice: SlotChoice | None = None) -> _Self: ...
    @property
    def cost(self) -> float:
        """What a unit of it adds to the objective."""
    @property
    def high(self) -> float | None:
        """The most. Absent: none."""
    @property
    def choice(self) -> SlotChoice | None:
        """The dish that it serves: 0 or 1. Absent: how far advice is broken, or whether something occurs; any number."""

class LinearRow(_Record):
    """A sum of columns that lies between limits, which are inclusive."""
    __match_args__ = ("rule", "low", "high", "terms",)
    def __new__(cls, *, rule: str | None = None, low: float | None = None, high: float | None = None, terms: _Iterable[LinearTerm]) -> _Self: ...
    @property
    def rule(self) -> str | None:
        """The rule it comes from. Absent: a slot, or part of the objective."""
    @property
    def low(self) -> float | None:
        """The least. Absent: none."""
    @property
    def high(self) -> float | None:
        """The most. Absent: none."""
    @property
    def terms(self) -> tuple[LinearTerm, ...]:
        """What is added up, each column once."""

class LinearTerm(_Record):
    """A column times a value."""
    __match_args__ = ("column", "value",)
    def __new__(cls, *, column: int, value: float) -> _Self: ...
    @property
    def column(self) -> int:
        """The place of the column."""
    @property
    def value(self) -> float:
        """How much of it."""

class MovedLimit(_Record):
    """A limit that gives way."""
    __match_args__ = ("rule", "side", "from_", "to",)
    def __new__(cls, *, rule: str, side: _LimitSide, from_: float, to: float) -> _Self: ...
    @property
    def rule(self) -> str:
        """The rule."""
    @property
    def side(self) -> _LimitSide_:
        """Which side of it."""
    @property
    def from_(self) -> float:
        """What the limit is, in the rule's unit; for a share of energy, as a share."""
    @property
    def to(self) -> float:
        """What it becomes."""

class ObjectiveLevel(_Record):
    """What is made small once something else is."""
    __match_args__ = ("objective", "advice", "tolerance",)
    def __new__(cls, *, objective: _Iterable[PlanObjective] = (), advice: _Iterable[str] = (), tolerance: float = 0.0) -> _Self: ...
    @property
    def objective(self) -> tuple[PlanObjective, ...]:
        """What is made small. Its parts are added up."""
    @property
    def advice(self) -> tuple[str, ...]:
        """The advisory rules whose prices count on this level. Those that no level names count on the first."""
    @property
    def tolerance(self) -> float:
        """How far the level before may be worse than what was found for it, in percent of that. 0 or more."""

class PlanAudience(_Record):
    """An audience and its portions."""
    __match_args__ = ("audience", "heads", "size", "portions", "choices",)
    def __new__(cls, *, audience: str, heads: int, size: str | None = None, portions: _Iterable[PortionFactor] = (), choices: _Iterable[PortionChoice] = ()) -> _Self: ...
    @property
    def audience(self) -> str:
        """Who."""
    @property
    def heads(self) -> int:
        """How many people."""
    @property
    def size(self) -> str | None:
        """The size of its plate in the standard: its trays are made under it, where all audiences of a size get the same.
        Absent: under the audience's own key.
        """
    @property
    def portions(self) -> tuple[PortionFactor, ...]:
        """Its portions as parts of the reference portion. A slot that is not listed has 1."""
    @property
    def choices(self) -> tuple[PortionChoice, ...]:
        """Slots whose portion is chosen with the plan."""

class PlanBinding(_Record):
    """A required rule that keeps a plan from being better: some other dish would be better but for it."""
    __match_args__ = ("rule", "swaps", "gain",)
    def __new__(cls, *, rule: str, swaps: int, gain: float) -> _Self: ...
    @property
    def rule(self) -> str:
        """The rule."""
    @property
    def swaps(self) -> int:
        """How many changes of one dish would make the objective smaller and break this rule."""
    @property
    def gain(self) -> float:
        """By how much the best of them would."""

class PlanBound(_Record):
    """What is proved of a problem without any plan at hand."""
    def __new__(cls, *args: _Any, **fields: _Any) -> _NoReturn: ...
    @_final
    class AtLeast(PlanBound):
        """No plan has a smaller objective than this."""
        __match_args__ = ("objective",)
        def __new__(cls, *, objective: float) -> _Self: ...
        @property
        def objective(self) -> float:
            """The objective."""
    @_final
    class Infeasible(PlanBound):
        """No plan keeps all required rules."""
        __match_args__ = ()
        def __new__(cls) -> _Self: ...
    @_final
    class Unknown(PlanBound):
        """Nothing could be proved."""
        __match_args__ = ()
        def __new__(cls) -> _Self: ...

class PlanClash(_Record):
    """Rules that cannot hold together. With any one of them left out, the rest no longer provably clash."""
    __match_args__ = ("rules", "weeks",)
    def __new__(cls, *, rules: _Iterable[PlanWayOut], weeks: _Iterable[int]) -> _Self: ...
    @property
    def rules(self) -> tuple[PlanWayOut, ...]:
        """The rules, each with its own way out."""
    @property
    def weeks(self) -> tuple[int, ...]:
        """The numbers of the weeks that show it by themselves: the rules cannot hold on their days alone. Empty: only
        several weeks together do, or nothing is proved of single ones.
        """

class PlanDay(_Record):
    """A day to plan."""
    __match_args__ = ("date", "week",)
    def __new__(cls, *, date: _date, week: int) -> _Self: ...
    @property
    def date(self) -> _date:
        """The day."""
    @property
    def week(self) -> int:
        """Days of one number are a week. Numbers do not fall."""

class PlanDemand(_Record):
    """What a rule says."""
    def __new__(cls, *args: _Any, **fields: _Any) -> _NoReturn: ...
    @_final
    class Nutrient(PlanDemand):
        """A nutrient of the day's portions lies between limits, which are inclusive and in its unit."""
        __match_args__ = ("audience", "nutrient", "period", "min", "max",)
        def __new__(cls, *, audience: str | None = None, nutrient: str, period: _PlanPeriod, min: float | None = None, max: float | None = None) -> _Self: ...
        @property
        def audience(self) -> str | None:
            """Whose portions. Absent: the reference portion."""
        @property
        def nutrient(self) -> str:
            """The nutrient."""
        @property
        def period(self) -> PlanPeriod:
            """What the mean is taken over."""
        @property
        def min(self) -> float | None:
            """The least; judged at the lower end of what is known."""
        @property
        def max(self) -> float | None:
            """The most; judged at the upper end."""
    @_final
    class EnergyShare(PlanDemand):
        """The energy from a nutrient is a share of all energy: a ratio of sums."""
        __match_args__ = ("audience", "nutrient", "kcal_per_gram", "energy", "period", "min", "max",)
        def __new__(cls, *, audience: str | None = None, nutrient: str, kcal_per_gram: float, energy: str, period: _PlanPeriod, min: float | None = None, max: float | None = None) -> _Self: ...
        @property
        def audience(self) -> str | None:
            """Whose portions. Absent: the reference portion."""
        @property
        def nutrient(self) -> str:
            """The nutrient, in grams."""
        @property
        def kcal_per_gram(self) -> float:
            """Kilocalories of a gram of it."""
        @property
        def energy(self) -> str:
            """The nutrient that is all energy, in kilocalories."""
        @property
        def period(self) -> PlanPeriod:
            """What the sums are taken over."""
        @property
        def min(self) -> float | None:
            """The least share, 0 to 1."""
        @property
        def max(self) -> float | None:
            """The greatest share, 0 to 1."""
    @_final
    class Budget(PlanDemand):
        """A day's portions cost at most so much, each at the cost of its day; if required, in every scenario."""
        __match_args__ = ("audience", "period", "max",)
        def __new__(cls, *, audience: str | None = None, period: _PlanPeriod, max: _Decimal | int) -> _Self: ...
        @property
        def audience(self) -> str | None:
            """Whose portions. Absent: the reference portion."""
        @property
        def period(self) -> PlanPeriod:
            """What the mean is taken over."""
        @property
        def max(self) -> _Decimal:
            """The most, in the currency."""
    @_final
    class DishStock(PlanDemand):
        """A dish comes from a stock: all its servings on some days are at most so many, whoever gets them. Of a delivery
        between the days a second rule speaks, whose days end later and whose most is both together.
        """
        __match_args__ = ("menu_id", "from_", "until", "max",)
        def __new__(cls, *, menu_id: str, from_: _date | None = None, until: _date | None = None, max: int) -> _Self: ...
        @property
        def menu_id(self) -> str:
            """The dish."""
        @property
        def from_(self) -> _date | None:
            """The first day that counts. Absent: the first of the plan."""
        @property
        def until(self) -> _date | None:
            """The last day that counts. Absent: the last of the plan."""
        @property
        def max(self) -> int:
            """The most, in reference portions: each head counts its portion's part of one. Without audiences, in times that
            it is served.
            """
    @_final
    class DishUses(PlanDemand):
        """Every dish is served at most so often in any run of days."""
        __match_args__ = ("window", "max",)
        def __new__(cls, *, window: int | None = None, max: int) -> _Self: ...
        @property
        def window(self) -> int | None:
            """How many planned days a run has. Absent: the whole plan."""
        @property
        def max(self) -> int:
            """How often at most."""
    @_final
    class TraitUses(PlanDemand):
        """Dishes of one trait are served at least and at most so often in any run of days."""
        __match_args__ = ("trait_kind", "value", "slot", "window", "min", "max",)
        def __new__(cls, *, trait_kind: str, value: str | None = None, slot: PlanSlot | None = None, window: int | None = None, min: int | None = None, max: int | None = None) -> _Self: ...
        @property
        def trait_kind(self) -> str:
            """What is told apart: `main_protein`."""
        @property
        def value(self) -> str | None:
            """Which one is counted. Absent: each of them by itself."""
        @property
        def slot(self) -> PlanSlot | None:
            """The slot that counts. Absent: all of them."""
        @property
        def window(self) -> int | None:
            """How many planned days a run has. Absent: the whole plan."""
        @property
        def min(self) -> int | None:
            """How often at least. A run that is longer than the plan asks for nothing."""
        @property
        def max(self) -> int | None:
            """How often at most."""
    @_final
    class Variety(PlanDemand):
        """Every week has at least so many different ones."""
        __match_args__ = ("trait_kind", "slot", "min",)
        def __new__(cls, *, trait_kind: str, slot: PlanSlot | None = None, min: int) -> _Self: ...
        @property
        def trait_kind(self) -> str:
            """What is told apart: `vegetable`."""
        @property
        def slot(self) -> PlanSlot | None:
            """The slot that counts. Absent: all of them."""
        @property
        def min(self) -> int:
            """How many different ones."""

class PlanDraft(_Record):
    """A problem, and what of its records could not become a part of it."""
    __match_args__ = ("problem", "kept_by_slots", "unmapped", "unusable",)
    def __new__(cls, *, problem: PlanProblem, kept_by_slots: _Iterable[str], unmapped: _Iterable[UnmappedRule], unusable: _Iterable[UnusableDish]) -> _Self: ...
    @property
    def problem(self) -> PlanProblem:
        """The problem."""
    @property
    def kept_by_slots(self) -> tuple[str, ...]:
        """Rules of the standard that every filling of the slots keeps: a slot of their course is always filled, or no dish
        could break them.
        """
    @property
    def unmapped(self) -> tuple[UnmappedRule, ...]:
        """Rules that the problem does not hold, or not whole. The plan is judged by them afterwards."""
    @property
    def unusable(self) -> tuple[UnusableDish, ...]:
        """Dishes that cannot be chosen."""

class PlanName(_Record):
    """A name in both languages."""
    __match_args__ = ("key", "name_en", "name_id",)
    def __new__(cls, *, key: str, name_en: str, name_id: str = "") -> _Self: ...
    @property
    def key(self) -> str:
        """The key of an audience or the id of a dish."""
    @property
    def name_en(self) -> str:
        """English."""
    @property
    def name_id(self) -> str:
        """Indonesian; empty: as in English."""

class PlanNames(_Record):
    """What the keys of a problem are called, for sentences about it. What has no name is called by its key."""
    __match_args__ = ("audiences", "dishes", "currency",)
    def __new__(cls, *, audiences: _Iterable[PlanName] = (), dishes: _Iterable[PlanName] = (), currency: str) -> _Self: ...
    @property
    def audiences(self) -> tuple[PlanName, ...]:
        """The audiences."""
    @property
    def dishes(self) -> tuple[PlanName, ...]:
        """The dishes."""
    @property
    def currency(self) -> str:
        """The currency of all costs and budgets."""
    @staticmethod
    def of(standard: _Standard_, catalog: _Catalog_, currency: str) -> PlanNames:
        """The audiences of a standard and the dishes of a catalog."""

class PlanNearMiss(_Record):
    """Dishes that fill every slot and break what is required: the nearest to a plan that was found, and **no plan**."""
    __match_args__ = ("choices", "portions", "shortfalls", "breach", "at_least", "is_nearest",)
    def __new__(cls, *, choices: _Iterable[SlotChoice], portions: _Iterable[ChosenPortion], shortfalls: _Iterable[RuleStanding], breach: float, at_least: float, is_nearest: bool) -> _Self: ...
    @property
    def choices(self) -> tuple[SlotChoice, ...]:
        """The dish of every slot of every day, by day and slot."""
    @property
    def portions(self) -> tuple[ChosenPortion, ...]:
        """Their portions, where the problem leaves them open."""
    @property
    def shortfalls(self) -> tuple[RuleStanding, ...]:
        """Every place where they break a required rule, in the order of the rules. Never empty."""
    @property
    def breach(self) -> float:
        """What that adds up to over all places, as in `RuleBreach`; a budget counts
        once, by the prices of the scenario that breaks it most.
        """
    @property
    def at_least(self) -> float:
        """Nothing that fills the slots adds up to less. Proved; 0: nothing is."""
    @property
    def is_nearest(self) -> bool:
        """Whether it is proved that nothing comes nearer."""

class PlanObjective(_Record):
    """Something to make small."""
    def __new__(cls, *args: _Any, **fields: _Any) -> _NoReturn: ...
    @_final
    class Cost(PlanObjective):
        """The mean cost of a day's reference portions, each at its day, in the currency."""
        __match_args__ = ()
        def __new__(cls) -> _Self: ...
    @_final
    class CostPerHead(PlanObjective):
        """The mean cost of what a head eats in a day, over all heads, in the currency: portions count as they are served."""
        __match_args__ = ()
        def __new__(cls) -> _Self: ...
    @_final
    class Deviation(PlanObjective):
        """The mean over the days of how far a nutrient lies from its target, as a part of the target, times a weight. Taken
        at the least that the dishes hold: what is unknown brings nobody nearer to a target, and proves nothing beyond it.
        """
        __match_args__ = ("audience", "nutrient", "target", "weight",)
        def __new__(cls, *, audience: str | None = None, nutrient: str, target: float, weight: float) -> _Self: ...
        @property
        def audience(self) -> str | None:
            """Whose portions. Absent: the reference portion."""
        @property
        def nutrient(self) -> str:
            """The nutrient."""
        @property
        def target(self) -> float:
            """What is aimed at on a day, in the nutrient's unit. Above 0."""
        @property
        def weight(self) -> float:
            """What a deviation by the whole target counts."""
    @_final
    class Changes(PlanObjective):
        """How many slots are filled otherwise than in an earlier plan, times a weight: what is planned anew stays near it."""
        __match_args__ = ("from_", "weight",)
        def __new__(cls, *, from_: _Iterable[SlotChoice], weight: float) -> _Self: ...
        @property
        def from_(self) -> tuple[SlotChoice, ...]:
            """The earlier plan. Slots it does not name are free."""
        @property
        def weight(self) -> float:
            """What one other dish counts."""
    @_final
    class Avoid(PlanObjective):
        """The mean weight of the dishes of a day: what is chosen against where others serve as well, always or out of season."""
        __match_args__ = ("menu_id", "weight", "from_", "until",)
        def __new__(cls, *, menu_id: str, weight: float, from_: _date | None = None, until: _date | None = None) -> _Self: ...
        @property
        def menu_id(self) -> str:
            """The dish."""
        @property
        def weight(self) -> float:
            """What serving it on one day counts; below 0: it is liked."""
        @property
        def from_(self) -> _date | None:
            """The first day on which it counts. Absent: from the first."""
        @property
        def until(self) -> _date | None:
            """The last day on which it counts. Absent: to the last."""
    @_final
    class Amount(PlanObjective):
        """The mean over the days of how much the day's portions hold of something, times a weight: sodium, or what is no
        nutrient but stated with the dishes' values, such as the grams that are usually left on the plate. Taken at the
        upper end of what is known where it is to be little, at the lower where it is to be much. Every dish must state it.
        """
        __match_args__ = ("audience", "nutrient", "weight",)
        def __new__(cls, *, audience: str | None = None, nutrient: str, weight: float) -> _Self: ...
        @property
        def audience(self) -> str | None:
            """Whose portions. Absent: the reference portion."""
        @property
        def nutrient(self) -> str:
            """The nutrient, or what else values name."""
        @property
        def weight(self) -> float:
            """What a unit of it counts; below 0: it is wanted."""

class PlanOutcome(_Record):
    """What a search found."""
    __match_args__ = ("result", "choices", "portions", "before", "objective", "bound", "gap", "broken", "left_out", "work", "first_plan_at",)
    def __new__(cls, *, result: _PlanResult, choices: _Iterable[SlotChoice], portions: _Iterable[ChosenPortion], before: _Iterable[ReachedLevel], objective: float | None = None, bound: float | None = None, gap: float | None = None, broken: _Iterable[RuleBreach], left_out: _Iterable[LeftOut], work: int, first_plan_at: int | None = None) -> _Self: ...
    @property
    def result(self) -> PlanResult:
        """How it ended."""
    @property
    def choices(self) -> tuple[SlotChoice, ...]:
        """The dish of every slot of every day, by day and slot. None without a plan."""
    @property
    def portions(self) -> tuple[ChosenPortion, ...]:
        """The portions that were chosen. None without a plan, or where there was nothing to choose."""
    @property
    def before(self) -> tuple[ReachedLevel, ...]:
        """The levels before the one that was searched last, in their order. None where nothing comes after the objective."""
    @property
    def objective(self) -> float | None:
        """What the objective of the level searched last adds up to, prices of its broken advisory rules among it."""
    @property
    def bound(self) -> float | None:
        """No plan has a smaller objective. Absent: not proved."""
    @property
    def gap(self) -> float | None:
        """How far the objective lies above the bound at most, in percent of the bound. Absent: nothing is proved, or only
        that it is not below zero.
        """
    @property
    def broken(self) -> tuple[RuleBreach, ...]:
        """The advisory rules it breaks, of every level."""
    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        """Dishes that could not be chosen, because nobody knows how much they hold."""
    @property
    def work(self) -> int:
        """How many changes were looked at."""
    @property
    def first_plan_at(self) -> int | None:
        """How many before the first plan. Absent: none was found."""

class PlanPeriod(_Choice):
    """What a mean is taken over."""
    DAY = "DAY"
    """Every day by itself."""
    WEEK = "WEEK"
    """The mean of the days of every week."""
    PLAN = "PLAN"
    """The mean of all days."""

_PlanPeriod: _TypeAlias = PlanPeriod | _Literal["DAY", "WEEK", "PLAN"]

class PlanProblem(_Record):
    """Everything a plan is chosen from and by: plain data, without a store."""
    __match_args__ = ("days", "slots", "dishes", "audiences", "rules", "locks", "forbidden", "scenarios", "objective", "then",)
    def __new__(cls, *, days: _Iterable[PlanDay], slots: _Iterable[PlanSlot], dishes: _Iterable[CandidateDish], audiences: _Iterable[PlanAudience] = (), rules: _Iterable[PlanRule] = (), locks: _Iterable[SlotChoice] = (), forbidden: _Iterable[ForbiddenChoice] = (), scenarios: _Iterable[PlanScenario] = (), objective: _Iterable[PlanObjective], then: _Iterable[ObjectiveLevel] = ()) -> _Self: ...
    @property
    def days(self) -> tuple[PlanDay, ...]:
        """The days to plan, in their order."""
    @property
    def slots(self) -> tuple[PlanSlot, ...]:
        """What is filled with one dish on each of these days."""
    @property
    def dishes(self) -> tuple[CandidateDish, ...]:
        """The dishes to choose from."""
    @property
    def audiences(self) -> tuple[PlanAudience, ...]:
        """Who eats them."""
    @property
    def rules(self) -> tuple[PlanRule, ...]:
        """What the plan must hold to, and what it should."""
    @property
    def locks(self) -> tuple[SlotChoice, ...]:
        """What is decided already. What may not be chosen cannot be, nor a dish of which a required limit asks for more than
        is known.
        """
    @property
    def forbidden(self) -> tuple[ForbiddenChoice, ...]:
        """What may not be chosen."""
    @property
    def scenarios(self) -> tuple[PlanScenario, ...]:
        """What may happen to prices and supply."""
    @property
    def objective(self) -> tuple[PlanObjective, ...]:
        """What is made small. Its parts are added up."""
    @property
    def then(self) -> tuple[ObjectiveLevel, ...]:
        """What is made small after it, one after the other, each while all before stay near what was found for them. What
        proves and explains a problem without a search looks at the objective alone.
        """
    def with_portions(self, portions: _Iterable[ChosenPortion]) -> PlanProblem:
        """The same problem where these portions are decided: what trays, substitutes and explanations of a plan are made from."""

class PlanProgram(_Record):
    """A problem as a mixed-integer program: plain data for any solver. The least sum of column × cost is the least objective."""
    __match_args__ = ("columns", "rows",)
    def __new__(cls, *, columns: _Iterable[LinearColumn], rows: _Iterable[LinearRow]) -> _Self: ...
    @property
    def columns(self) -> tuple[LinearColumn, ...]:
        """What is decided. None is below 0."""
    @property
    def rows(self) -> tuple[LinearRow, ...]:
        """What must hold."""

class PlanProgress(_Record):
    """How far a search is."""
    __match_args__ = ("work", "finished", "objective", "bound",)
    def __new__(cls, *, work: int, finished: bool, objective: float | None = None, bound: float | None = None) -> _Self: ...
    @property
    def work(self) -> int:
        """How many changes were looked at."""
    @property
    def finished(self) -> bool:
        """Whether there is nothing more to do."""
    @property
    def objective(self) -> float | None:
        """The objective of the best plan, on the level that is searched. Absent: none yet."""
    @property
    def bound(self) -> float | None:
        """No plan has a smaller one. Absent: not proved."""

class PlanRelief(_Record):
    """How limits may give way so that there is a plan. What is proved and what is found by search stand apart."""
    __match_args__ = ("result", "at_least", "limits", "sum", "portions", "choices",)
    def __new__(cls, *, result: _ReliefResult, at_least: float | None = None, limits: _Iterable[MovedLimit], sum: float | None = None, portions: _Iterable[ChosenPortion], choices: _Iterable[SlotChoice]) -> _Self: ...
    @property
    def result(self) -> ReliefResult:
        """How it ended."""
    @property
    def at_least(self) -> float | None:
        """The limits must give way by at least so much together, each in parts of itself (of a band, of its most), counting
        rules in times. Proved; 0: nothing is. Absent: no giving way of these limits is enough.
        """
    @property
    def limits(self) -> tuple[MovedLimit, ...]:
        """The limits that give way, each as little as the dishes below need. Found by search; empty: none was, or none has
        to.
        """
    @property
    def sum(self) -> float | None:
        """By how much they give way together, measured like `at_least`. Absent: nothing was found."""
    @property
    def portions(self) -> tuple[ChosenPortion, ...]:
        """The portions of the dishes below, where the problem leaves them open."""
    @property
    def choices(self) -> tuple[SlotChoice, ...]:
        """A dish for every slot that keeps all required rules once the limits are moved. Empty: nothing was found."""

class PlanRequest(_Record):
    """What is to be planned: the days, the slots, and how much variety."""
    __match_args__ = ("range", "slots", "dishes", "portions", "dish_gap", "protein_gap", "vegetables_a_week", "same_every_day", "advisory_price", "members", "fortified", "locks", "forbidden",)
    def __new__(cls, *, range: _DayRange_, slots: _Iterable[PlanSlot], dishes: _Iterable[str] = (), portions: _Iterable[AudiencePortions] = (), dish_gap: int | None = None, protein_gap: int | None = None, vegetables_a_week: int | None = None, same_every_day: _Iterable[_Course] = (), advisory_price: float, members: bool = False, fortified: bool = False, locks: _Iterable[SlotChoice] = (), forbidden: _Iterable[ForbiddenChoice] = ()) -> _Self: ...
    @property
    def range(self) -> _DayRange_:
        """The days among which the programme's feeding days are planned."""
    @property
    def slots(self) -> tuple[PlanSlot, ...]:
        """What is filled with one dish on each of them."""
    @property
    def dishes(self) -> tuple[str, ...]:
        """The dishes to choose from, each for the slots of its course. Empty in a kitchen: all its active dishes."""
    @property
    def portions(self) -> tuple[AudiencePortions, ...]:
        """Each audience's portions. One that is not listed gets reference portions."""
    @property
    def dish_gap(self) -> int | None:
        """A dish returns after so many planned days at the earliest. Absent: at any time."""
    @property
    def protein_gap(self) -> int | None:
        """The main protein of the animal protein course returns after so many planned days at the earliest. Absent: at any
        time.
        """
    @property
    def vegetables_a_week(self) -> int | None:
        """Every week has at least so many different vegetables: ingredients of that food group, whatever their amount. More
        than the dishes have between them is no rule of the problem, and stands among the draft's `unmapped`. Absent: as
        few as it likes.
        """
    @property
    def same_every_day(self) -> tuple[_Course_, ...]:
        """The courses that may be the same every day, whatever the gaps say: rice."""
    @property
    def advisory_price(self) -> float:
        """What breaking an advisory limit by the whole of it counts beside the cost of that day, in the currency."""
    @property
    def members(self) -> bool:
        """Whether the limits of each sex, trimester or other group are advice beside those of the whole audience, where the
        standard says so. They are many, and a search over many rules is slower.
        """
    @property
    def fortified(self) -> bool:
        """Whether fortification programmes that hold on the day of the prices count. In a kitchen its settings decide."""
    @property
    def locks(self) -> tuple[SlotChoice, ...]:
        """What is decided already."""
    @property
    def forbidden(self) -> tuple[ForbiddenChoice, ...]:
        """What may not be chosen."""
    @staticmethod
    def new(range: _DayRange_, slots: _Iterable[PlanSlot]) -> PlanRequest:
        """No dish and no main protein on two planned days in a row, the staple as often as it likes, and an advisory limit
        worth 1,000 of the currency.
        """

class PlanResult(_Choice):
    """How a search ended."""
    OPTIMAL = "OPTIMAL"
    """No plan is better, on any level."""
    FEASIBLE = "FEASIBLE"
    """It holds to everything required; a better one may exist."""
    INFEASIBLE = "INFEASIBLE"
    """It is proved that no plan holds to everything required."""
    NO_PLAN_FOUND = "NO_PLAN_FOUND"
    """None was found, which proves nothing."""

_PlanResult: _TypeAlias = PlanResult | _Literal["OPTIMAL", "FEASIBLE", "INFEASIBLE", "NO_PLAN_FOUND"]

class PlanRule(_Record):
    """A rule of a plan, as its user sees it: one name, however many days and dishes it speaks of."""
    __match_args__ = ("id", "severity", "price", "demand",)
    def __new__(cls, *, id: str, severity: _Severity, price: float = 0.0, demand: PlanDemand) -> _Self: ...
    @property
    def id(self) -> str:
        """Its name, unique in the problem."""
    @property
    def severity(self) -> _Severity_:
        """Required: the plan holds to it. Advisory: breaking it has a price; a most is then judged by what is known, where
        nobody knows the upper end. Info: it is left out.
        """
    @property
    def price(self) -> float:
        """Advisory: what breaking it by the whole of its limit adds to the objective; of two limits, of the most; of a share of
        energy, by what the dish does to it that moves it most; of counting rules, by one. What is limited by the day counts
        in the mean of the days, everything else each time it is broken: in each week, in each run of days.
        """
    @property
    def demand(self) -> PlanDemand:
        """What it says."""

class PlanRuleWorth(_Record):
    """What a rule costs: the dual of the linear relaxation, where a dish may be served in part. In whole dishes a step
    may cost more or nothing.
    """
    __match_args__ = ("rule", "min", "max", "fixed",)
    def __new__(cls, *, rule: str, min: float, max: float, fixed: _Iterable[_LimitSide]) -> _Self: ...
    @property
    def rule(self) -> str:
        """The rule."""
    @property
    def min(self) -> float:
        """How much the objective grows where the least is one unit higher; for a share of energy, by the whole energy."""
    @property
    def max(self) -> float:
        """How much the objective grows where the most is one unit lower; for a share of energy, by the whole energy."""
    @property
    def fixed(self) -> tuple[_LimitSide_, ...]:
        """The sides that can be no tighter, not by a hair: it is proved that no plan would be left. Their figure is 0 and
        says nothing.
        """

class PlanScenario(_Record):
    """Something that may happen to prices or supply. Required budgets hold in every one."""
    __match_args__ = ("name", "costs", "lost",)
    def __new__(cls, *, name: str, costs: _Iterable[CostChange] = (), lost: _Iterable[ForbiddenChoice] = ()) -> _Self: ...
    @property
    def name(self) -> str:
        """Its name, unique in the problem."""
    @property
    def costs(self) -> tuple[CostChange, ...]:
        """The dishes that cost more in it, or less. One that is not listed costs what it usually does."""
    @property
    def lost(self) -> tuple[ForbiddenChoice, ...]:
        """What cannot be served in it."""

class PlanSearch(_PlanSearchOwn):
    """A search for a plan, made of steps: whoever calls them sets the time, shows the progress and stops when asked to.

    The plan depends on problem, seed, work and islands; not on how the work is cut into steps, on threads or a clock.
    With a gap to stop at, which is looked at after each step, it depends on the steps too.
    """
    def __new__(cls, problem: PlanProblem, options: SearchOptions = ...) -> _Self:
        """Looks everything up. Errors: `plan_problem.*`, with the path of what is wrong."""
    def start_from(self, plan: _Iterable[SlotChoice]) -> None:
        """Begins anew from a plan: one made by hand, or one of before. A slot that it does not name, or whose dish may not be
        served there, begins anywhere; portions to choose begin as in the best plan so far, or else with their first factors.
        If the plan keeps to everything required with these, nothing worse is found. Errors: `plan_problem.unknown`, with
        the path in the plan.
        """
    def restart(self, options: SearchOptions = ...) -> None:
        """Begins anew with other options; the best plan so far and what is proved stay."""
    def step(self, work: int) -> PlanProgress:
        """Looks at so many changes more, or fewer if there is nothing more to do. A change costs what the rules it touches
        cost, however many days and dishes there are: a step of 2,000 takes a few milliseconds, and a loop that stops
        after one has the best plan so far.
        """
    def step_proof(self, work: int) -> PlanProgress:
        """Works on the proof of how good a plan can be, or that there is none; of a problem with few plans it finds the best.
        `finished` tells that there is nothing more to prove. Wherever it is left, what is proved so far holds; with more
        work it may become better. A unit of work takes as long as one of `step`, so 2,000 a few milliseconds;
        what it cannot interrupt is less than a tenth of a second for hundreds of dishes.

        Levels that come later are proved with as much work each, as a part of the steps of the search that come to them.
        """
    def progress(self) -> PlanProgress:
        """How far it is."""
    def outcome(self) -> PlanOutcome:
        """The best so far."""

class PlanSlot(_Record):
    """A part of a meal: the vegetable of lunch."""
    __match_args__ = ("meal_type", "course",)
    def __new__(cls, *, meal_type: _MealType, course: _Course) -> _Self: ...
    @property
    def meal_type(self) -> _MealType_:
        """The meal."""
    @property
    def course(self) -> _Course_:
        """The course of it."""

class PlanStepCost(_Record):
    """What a step of a limit costs in whole dishes: two searches, one with the limit as it is and one with it moved."""
    __match_args__ = ("rule", "side", "from_", "to", "before", "after", "cost", "at_least", "at_most",)
    def __new__(cls, *, rule: str, side: _LimitSide, from_: float, to: float, before: float | None = None, after: float | None = None, cost: float | None = None, at_least: float | None = None, at_most: float | None = None) -> _Self: ...
    @property
    def rule(self) -> str:
        """The rule."""
    @property
    def side(self) -> _LimitSide_:
        """Which side of it."""
    @property
    def from_(self) -> float:
        """What the limit is, in the rule's unit; for a share of energy, as a share."""
    @property
    def to(self) -> float:
        """What it becomes."""
    @property
    def before(self) -> float | None:
        """The best objective found with the limit as it is. Absent: no plan was."""
    @property
    def after(self) -> float | None:
        """The best objective found with the limit moved. Absent: no plan was."""
    @property
    def cost(self) -> float | None:
        """`after` less `before`: what the step costs, as far as search can tell."""
    @property
    def at_least(self) -> float | None:
        """It costs at least so much, proved. Absent: nothing is."""
    @property
    def at_most(self) -> float | None:
        """It costs at most so much, proved. Absent: nothing is."""

class PlanSwap(_Record):
    """What one other dish would do."""
    __match_args__ = ("date", "slot", "from_", "to", "objective", "cost", "holds", "breaks", "mends",)
    def __new__(cls, *, date: _date, slot: PlanSlot, from_: str, to: str, objective: float, cost: _Decimal | int, holds: bool, breaks: _Iterable[RuleBreach], mends: _Iterable[RuleBreach]) -> _Self: ...
    @property
    def date(self) -> _date:
        """The day."""
    @property
    def slot(self) -> PlanSlot:
        """The slot."""
    @property
    def from_(self) -> str:
        """The dish that goes."""
    @property
    def to(self) -> str:
        """The dish that comes."""
    @property
    def objective(self) -> float:
        """How much the objective grows, prices of advisory rules among it. Below 0: it gets better."""
    @property
    def cost(self) -> _Decimal:
        """How much more the reference portion of that day costs, in the currency."""
    @property
    def holds(self) -> bool:
        """Whether everything required holds afterwards."""
    @property
    def breaks(self) -> tuple[RuleBreach, ...]:
        """The rules that are broken more than before, required and advisory, and by how much more."""
    @property
    def mends(self) -> tuple[RuleBreach, ...]:
        """The rules that are broken less than before, and by how much less."""

class PlanTray(_Record):
    """The chosen dishes of one meal as a tray, and how many portions of it."""
    __match_args__ = ("date", "meal_type", "menu", "apart", "portions",)
    def __new__(cls, *, date: _date, meal_type: _MealType, menu: _Menu_, apart: bool, portions: _Iterable[_PlannedPortions_]) -> _Self: ...
    @property
    def date(self) -> _date:
        """The day."""
    @property
    def meal_type(self) -> _MealType_:
        """The meal."""
    @property
    def menu(self) -> _Menu_:
        """The tray, with one line for each dish and a portion for each size."""
    @property
    def apart(self) -> bool:
        """Whether each size is one audience's, under its key, and is assigned for this audience by itself: somebody has no
        size in the standard, or gets other parts of a dish than others of the size. Otherwise the sizes are those of the
        standard, and one assignment for all audiences has them.
        """
    @property
    def portions(self) -> tuple[_PlannedPortions_, ...]:
        """A portion for each head of each audience."""

class PlanWayOut(_Record):
    """How far one rule must give way if every other rule stays."""
    __match_args__ = ("rule", "at_least",)
    def __new__(cls, *, rule: str, at_least: float | None = None) -> _Self: ...
    @property
    def rule(self) -> str:
        """The rule."""
    @property
    def at_least(self) -> float | None:
        """At least so much, in units of the rule's limit; for a share of energy, as a share; of what is counted, whole times.
        Proved; whether so much is enough, `plan_relief` looks for. Where plans are few
        all are tried, and it is the least. Absent: this rule alone cannot help.
        """

class PortionChoice(_Record):
    """A slot whose portion is chosen with the plan."""
    __match_args__ = ("slot", "factors",)
    def __new__(cls, *, slot: PlanSlot, factors: _Iterable[float]) -> _Self: ...
    @property
    def slot(self) -> PlanSlot:
        """The slot."""
    @property
    def factors(self) -> tuple[float, ...]:
        """The parts of the reference portion to choose from, above 0 and rising: what a ladle can serve. One of them holds
        for the whole plan.
        """

class PortionFactor(_Record):
    """An audience's portion of a slot as a part of the reference portion."""
    __match_args__ = ("slot", "factor",)
    def __new__(cls, *, slot: PlanSlot, factor: float) -> _Self: ...
    @property
    def slot(self) -> PlanSlot:
        """The slot."""
    @property
    def factor(self) -> float:
        """Above 0."""

class ReachedLevel(_Record):
    """A level that came before the last, in the plan that was chosen."""
    __match_args__ = ("objective", "limit", "bound",)
    def __new__(cls, *, objective: float, limit: float, bound: float | None = None) -> _Self: ...
    @property
    def objective(self) -> float:
        """What its objective adds up to in the plan."""
    @property
    def limit(self) -> float:
        """The most it could be, from what was found for it and the tolerance."""
    @property
    def bound(self) -> float | None:
        """No plan has a smaller one that keeps to the levels before it. Absent: not proved."""

class ReliefResult(_Choice):
    """How a search for a relief ended."""
    LEAST = "LEAST"
    """Nothing less is enough, proved."""
    FOUND = "FOUND"
    """It is enough; less may be."""
    HOPELESS = "HOPELESS"
    """It is proved that these limits can move as far as they like: other rules are in the way."""
    NOT_FOUND = "NOT_FOUND"
    """None was found, which proves nothing."""

_ReliefResult: _TypeAlias = ReliefResult | _Literal["LEAST", "FOUND", "HOPELESS", "NOT_FOUND"]

class RuleBreach(_Record):
    """An advisory rule that a plan breaks."""
    __match_args__ = ("rule", "breach",)
    def __new__(cls, *, rule: str, breach: float) -> _Self: ...
    @property
    def rule(self) -> str:
        """The rule."""
    @property
    def breach(self) -> float:
        """By how much, over all days and weeks: limits in parts of the limit, counting rules in times."""

class RuleStanding(_Record):
    """How dishes stand to one side of a rule, on one day, in one week, in one run of days or over all of them.

    Amounts are in the rule's unit: the nutrient's, the currency, a share of energy from 0 to 1, or times.
    """
    __match_args__ = ("rule", "side", "first", "last", "audience", "counted", "scenario", "limit", "value", "slack",)
    def __new__(cls, *, rule: str, side: _LimitSide, first: _date, last: _date, audience: str | None = None, counted: str | None = None, scenario: str | None = None, limit: float, value: float, slack: float) -> _Self: ...
    @property
    def rule(self) -> str:
        """The rule."""
    @property
    def side(self) -> _LimitSide_:
        """Which side of it."""
    @property
    def first(self) -> _date:
        """The first day that is looked at."""
    @property
    def last(self) -> _date:
        """The last one."""
    @property
    def audience(self) -> str | None:
        """Whose portions. Absent: the reference portion, or a rule that counts."""
    @property
    def counted(self) -> str | None:
        """The dish or the value of a trait that is counted. Absent: nothing is, or different ones are."""
    @property
    def scenario(self) -> str | None:
        """The scenario by whose prices the dishes come nearest to the limit. Absent: the usual prices, or a rule without."""
    @property
    def limit(self) -> float:
        """What the rule allows."""
    @property
    def value(self) -> float:
        """What the dishes come to: means over the days, at the end that is judged."""
    @property
    def slack(self) -> float:
        """How far the value may still move. Below 0: by how much the rule is broken."""

class ScenarioAnswer(_Record):
    """What to do in a scenario that loses dishes."""
    __match_args__ = ("scenario", "result", "substitutes",)
    def __new__(cls, *, scenario: str, result: _PlanResult, substitutes: _Iterable[SlotSubstitute]) -> _Self: ...
    @property
    def scenario(self) -> str:
        """The scenario."""
    @property
    def result(self) -> PlanResult:
        """Whether there are substitutes for all that is lost. Optimal: no others are better. Infeasible: it is proved that
        none keep everything required while the rest of the plan stays.
        """
    @property
    def substitutes(self) -> tuple[SlotSubstitute, ...]:
        """The slots that lose their dish, by day and slot."""

class SearchOptions(_Record):
    """How to search."""
    __match_args__ = ("seed", "work", "gap", "islands",)
    def __new__(cls, *, seed: int = 1, work: int = ..., gap: float | None = None, islands: int = 1) -> _Self: ...
    @property
    def seed(self) -> int:
        """Where the dice start. The same seed, work and islands give the same plan on every platform."""
    @property
    def work(self) -> int:
        """How many changes to look at, 1 to 2^52, and the nearer end for what lies outside; about a million a second. Levels
        share them.
        """
    @property
    def gap(self) -> float | None:
        """Stop as soon as the plan is proved to be within so many percent of the best, 0 or more. Absent: use up the work."""
    @property
    def islands(self) -> int:
        """Searches side by side that share the work, 1 to 64, and the nearer end for what lies outside. The best of their plans is taken."""

class SlotChoice(_Record):
    """One dish in one slot of one day."""
    __match_args__ = ("date", "slot", "menu_id",)
    def __new__(cls, *, date: _date, slot: PlanSlot, menu_id: str) -> _Self: ...
    @property
    def date(self) -> _date:
        """The day."""
    @property
    def slot(self) -> PlanSlot:
        """The slot."""
    @property
    def menu_id(self) -> str:
        """The dish."""

class SlotSubstitute(_Record):
    """A slot that loses its dish."""
    __match_args__ = ("date", "slot", "lost", "by",)
    def __new__(cls, *, date: _date, slot: PlanSlot, lost: str, by: str | None = None) -> _Self: ...
    @property
    def date(self) -> _date:
        """The day."""
    @property
    def slot(self) -> PlanSlot:
        """The slot."""
    @property
    def lost(self) -> str:
        """The dish that is lost."""
    @property
    def by(self) -> str | None:
        """The dish that takes its place. Absent: none was found, for this or for another slot of the scenario."""

class UnmappedReason(_Choice):
    """Why a rule is not a part of a problem."""
    MEASURE = "MEASURE"
    """A problem has no such measure."""
    INFO = "INFO"
    """It only informs, or a side of it does."""
    MEAL = "MEAL"
    """A problem does not tell the meals of a day apart."""
    DATES = "DATES"
    """It holds for a part of the days only."""
    MEMBERS = "MEMBERS"
    """The limits of each sex, trimester or other group are advisory beside those of the whole audience, and the request
    does not ask for them.
    """
    PERIOD = "PERIOD"
    """It asks for a period that is no mean of days and no run of them, or for a floor of each day beside one."""
    NO_DISH = "NO_DISH"
    """No dish could ever keep it."""
    NO_AUDIENCE = "NO_AUDIENCE"
    """The programme names nobody it could hold for."""

_UnmappedReason: _TypeAlias = UnmappedReason | _Literal["MEASURE", "INFO", "MEAL", "DATES", "MEMBERS", "PERIOD", "NO_DISH", "NO_AUDIENCE"]

class UnmappedRule(_Record):
    """A rule that the problem does not hold, or not whole."""
    __match_args__ = ("rule", "reason",)
    def __new__(cls, *, rule: str, reason: _UnmappedReason) -> _Self: ...
    @property
    def rule(self) -> str:
        """The rule of the standard, the ceiling of the programme by its place: `ceiling-1`, or what the request asks for:
        `vegetables`.
        """
    @property
    def reason(self) -> UnmappedReason:
        """Why."""

class UnusableDish(_Record):
    """A dish that cannot be chosen."""
    __match_args__ = ("menu_id", "reason", "names",)
    def __new__(cls, *, menu_id: str, reason: _UnusableReason, names: _Iterable[str]) -> _Self: ...
    @property
    def menu_id(self) -> str:
        """The dish."""
    @property
    def reason(self) -> UnusableReason:
        """Why."""
    @property
    def names(self) -> tuple[str, ...]:
        """What is missing: the ingredient without a price. Empty: nothing to name."""

class UnusableReason(_Choice):
    """Why a dish cannot be chosen."""
    NO_SLOT = "NO_SLOT"
    """It has no course, or none of the slots."""
    COST = "COST"
    """Nobody knows what it costs on every day of the plan."""
    NOT_COMPUTED = "NOT_COMPUTED"
    """It cannot be calculated."""

_UnusableReason: _TypeAlias = UnusableReason | _Literal["NO_SLOT", "COST", "NOT_COMPUTED"]

def plan_bound(problem: PlanProblem) -> PlanBound:
    """What is proved of a problem: a bound on its objective, or that no plan exists. Errors: `plan_problem.*`."""

def plan_trays(problem: PlanProblem, choices: _Iterable[SlotChoice], program: str, catalog: _Catalog_) -> list[PlanTray]:
    """Makes trays of the chosen dishes, one for each meal of each day: what an assignment, a procurement list and a
    balance report need. Their ids are made of meal and day. Portions that were chosen are to be decided before:
    `PlanProblem.with_portions`.

    Errors: `menu.unknown_menu` for a dish that is not in the catalog.
    """

def plan_problem(request: PlanRequest, program: _NutritionProgram_, standard: _Standard_, holidays: _Iterable[_Holiday_], catalog: _Catalog_, costs: _CostSettings_) -> PlanDraft:
    """Makes the problem of planning a programme's feeding days by a standard, for the least cost of ingredients.

    Required sides of a rule hold, advisory ones have the price of the request. A rule for a meal is one for the day
    where only one meal is planned; a rule for a period is one for the mean of every ISO week, unless it holds for every
    day already. What a standard says of dishes by themselves, how often they may return and what they must be free of,
    holds for the one pot of all audiences. The programme's ceilings are required. Dishes come from the catalog, with what
    they cost on each day by its own prices; one whose cost is unknown on any of them cannot be chosen. On a day later than
    the date of the settings by which prices have grown too old for the policy, the last known cost holds on. The date also
    says which fortification holds. An advisory upper limit is priced by what is known of a dish.

    Errors: `balance.unknown_audience` for an audience the standard does not have, `menu.unknown_menu` for a dish that is
    not in the catalog, `plan.range_backwards`, `plan.range_too_long`.
    """

def plan_clash(problem: PlanProblem) -> PlanClash | None:
    """A small set of rules that provably clash; none where nothing is proved. Errors: `plan_problem.*`."""

def plan_clashes(problem: PlanProblem) -> list[PlanClash]:
    """Every clash, one after the other and each without the rules of those before; how far a rule must give way is said as
    if the other clashes were gone. Empty where nothing is proved. Errors: `plan_problem.*`.
    """

def plan_near_miss(problem: PlanProblem, options: SearchOptions = ...) -> PlanNearMiss | None:
    """Looks for the dishes that break the required rules least, each day and week by itself; the objective and advisory
    rules count nothing. None: some were found that break nothing, so there is a plan. Errors: `plan_problem.*`.
    """

def plan_relief(problem: PlanProblem, rules: _Iterable[str], options: SearchOptions = ...) -> PlanRelief:
    """The cheapest way out: how far the limits of some required rules must give way, together, so that there is a plan. With
    one rule, that rule's own way out; without any, all required rules may give way. A limit moves for all days at once.

    Of a problem with few plans all are tried. Otherwise the least sum is bounded by the linear relaxation, and a way is
    looked for with the work of the options. Errors: `plan_problem.*`; `plan_problem.unknown` for a rule that is not there
    or not required.
    """

def move_limits(problem: PlanProblem, limits: _Iterable[MovedLimit]) -> PlanProblem:
    """The problem with its limits moved, as a relief says: its dishes are a plan of it. Errors: `plan_problem.unknown` for a
    rule that is not there.
    """

def plan_standings(problem: PlanProblem, choices: _Iterable[SlotChoice]) -> list[RuleStanding]:
    """Every side of every rule at the place where dishes come nearest to its limit, or break it most. What comes nearest
    in parts of its limit is first; rules of every level are among them. Errors: `plan_problem.*`.
    """

def plan_shortfalls(problem: PlanProblem, choices: _Iterable[SlotChoice]) -> list[RuleStanding]:
    """Every place where dishes break a rule, required or advisory, in the order of the rules; a budget at the prices of the
    scenario where it is broken most. Errors: `plan_problem.*`.
    """

def plan_step_cost(problem: PlanProblem, rule: str, side: _LimitSide, step: float, options: SearchOptions = ...) -> PlanStepCost:
    """Searches for what it costs to tighten a limit by a step in the rule's unit; a step below 0 loosens it. Counting rules
    move by whole times. Its shadow price, where dishes may be served in part, is `plan_worth`.
    Errors: `plan_problem.*`; `plan_problem.unknown` for a rule that is not there or has no such side.
    """

def plan_swaps(problem: PlanProblem, choices: _Iterable[SlotChoice], date: _date, slot: PlanSlot) -> list[PlanSwap]:
    """What each dish that may stand in a slot of a day would do in place of the one that does: first those that keep what is
    required, each by what they do to the objective. Errors: `plan_problem.*`.
    """

def plan_best_swaps(problem: PlanProblem, choices: _Iterable[SlotChoice], most: int) -> list[PlanSwap]:
    """The best changes of one dish in the whole plan that break nothing required any more than it is: at most `most`, the
    best first. Those that make the objective worse are among them where there are no better ones. Errors:
    `plan_problem.*`.
    """

def plan_bindings(problem: PlanProblem, choices: _Iterable[SlotChoice]) -> list[PlanBinding]:
    """The required rules that bind: each keeps at least one change of one dish from making the plan better. The one that
    keeps the best change off is first. Errors: `plan_problem.*`.
    """

def tell_clash(clash: PlanClash, problem: PlanProblem, names: PlanNames) -> _Message_:
    """Which rules cannot hold together, and when, if not in every week."""

def tell_way_out(way: PlanWayOut, problem: PlanProblem, names: PlanNames) -> _Message_:
    """How far one rule of a clash must give way by itself."""

def tell_relief(relief: PlanRelief, problem: PlanProblem, names: PlanNames) -> _Message_:
    """Which limits give way, and whether less is enough."""

def tell_near_miss(miss: PlanNearMiss, problem: PlanProblem, names: PlanNames) -> _Message_:
    """That there is no plan, and what the dishes that come nearest break: each side of each rule where it is worst, the
    worst in parts of the limit first.
    """

def tell_standing(standing: RuleStanding, problem: PlanProblem, names: PlanNames) -> _Message_:
    """How dishes stand to a rule: when, what they come to, and how much is short, too much or to spare."""

def tell_worth(worth: PlanRuleWorth, problem: PlanProblem, names: PlanNames) -> _Message_:
    """What one more unit of a rule's least and one less of its most cost, where dishes may be served in part."""

def tell_step_cost(step: PlanStepCost, problem: PlanProblem, names: PlanNames) -> _Message_:
    """What a step of a limit costs in whole dishes."""

def tell_swap(swap: PlanSwap, problem: PlanProblem, names: PlanNames) -> _Message_:
    """What another dish would do."""

def tell_binding(binding: PlanBinding, problem: PlanProblem, names: PlanNames) -> _Message_:
    """What a rule keeps off."""

def plan_worth(problem: PlanProblem) -> list[PlanRuleWorth]:
    """What each rule costs that costs anything, in the objective of the first level; nothing where it is proved that there
    is no plan. A limit that dishes in part could be tighter by may still be fixed in whole ones, which
    `plan_step_cost` finds out. Errors: `plan_problem.*`.
    """

def plan_many(problems: _Iterable[PlanProblem], options: SearchOptions = ...) -> list[PlanOutcome]:
    """Plans many problems, each by itself with the same options: the menus of a thousand kitchens. With the feature `rayon`
    on all cores, with the same answers. They come in the order of the problems.

    Proofs can take longer than plans. So a bound is proved only where the options name a gap to stop at, and where no
    plan was found, with as much work as there is for the plan.

    Errors: `plan_problem.*` of the first problem that is wrong, with its place in the path: `problems[7].rules[2]`.
    """

def plan_program(problem: PlanProblem) -> PlanProgram:
    """The program of a problem. Its best solution is the best plan, and where it has none there is none. Errors:
    `plan_problem.*`.
    """

def plan_substitutes(problem: PlanProblem, choices: _Iterable[SlotChoice], options: SearchOptions = ...) -> list[ScenarioAnswer]:
    """For each scenario that loses dishes, what takes their places so that everything required still holds, while the rest
    of the plan stays as it is. The substitutes of a scenario hold together, not each by itself. Each scenario is searched
    with the options. Portions that were chosen are to be decided before: `PlanProblem.with_portions`. Errors:
    `plan_problem.*`.
    """
