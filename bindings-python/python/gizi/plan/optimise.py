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

from gizi._gizi import Object as _Object, call as _call, make as _make
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.left_out import LEFT_OUT as _LEFT_OUT
from gizi._idiom.record import Field as _Field, Record as _Record, variant as _variant
from gizi._idiom.patience import call_long as _call_long
from gizi._own.plan_optimise import _PlanSearchOwn

__all__ = ["AudiencePortions", "CandidateDish", "ChosenPortion", "CostChange", "DishCost", "DishTrait", "DishValue", "ForbiddenChoice", "LeftOut", "LinearColumn", "LinearRow", "LinearTerm", "MovedLimit", "ObjectiveLevel", "PlanAudience", "PlanBinding", "PlanBound", "PlanClash", "PlanDay", "PlanDemand", "PlanDraft", "PlanName", "PlanNames", "PlanNearMiss", "PlanObjective", "PlanOutcome", "PlanPeriod", "PlanProblem", "PlanProgram", "PlanProgress", "PlanRelief", "PlanRequest", "PlanResult", "PlanRule", "PlanRuleWorth", "PlanScenario", "PlanSearch", "PlanSlot", "PlanStepCost", "PlanSwap", "PlanTray", "PlanWayOut", "PortionChoice", "PortionFactor", "ReachedLevel", "ReliefResult", "RuleBreach", "RuleStanding", "ScenarioAnswer", "SearchOptions", "SlotChoice", "SlotSubstitute", "UnmappedReason", "UnmappedRule", "UnusableDish", "UnusableReason", "move_limits", "plan_best_swaps", "plan_bindings", "plan_bound", "plan_clash", "plan_clashes", "plan_many", "plan_near_miss", "plan_problem", "plan_program", "plan_relief", "plan_shortfalls", "plan_standings", "plan_step_cost", "plan_substitutes", "plan_swaps", "plan_trays", "plan_worth", "tell_binding", "tell_clash", "tell_near_miss", "tell_relief", "tell_standing", "tell_step_cost", "tell_swap", "tell_way_out", "tell_worth"]


class AudiencePortions(_Record):
    """An audience's portions as parts of the reference portion. A slot that is not listed has 1."""
    __slots__ = ()
    _key = "plan.optimise.AudiencePortions"
    __match_args__ = ("audience", "factors", "choices",)

    def __new__(cls, *, audience, factors, choices=()):
        return _make(cls, "plan.optimise.AudiencePortions", audience, factors, choices)

    audience = _Field(0, "Who.")
    factors = _Field(1, "Its portions.")
    choices = _Field(2, "Slots whose portion is chosen with the plan.")


class CandidateDish(_Record):
    """A dish that may be chosen, by its reference portion."""
    __slots__ = ()
    _key = "plan.optimise.CandidateDish"
    __match_args__ = ("menu_id", "slots", "cost", "costs", "values", "traits",)

    def __new__(cls, *, menu_id, slots, cost, costs=(), values=(), traits=()):
        return _make(cls, "plan.optimise.CandidateDish", menu_id, slots, cost, costs, values, traits)

    menu_id = _Field(0, "The dish.")
    slots = _Field(1, "The slots it may fill.")
    cost = _Field(2, "What a reference portion costs, in the currency of the whole problem, to six decimal places.")
    costs = _Field(3, "What it costs from later days on, in their order, each until the next. Before the first, `cost` holds.")
    values = _Field(4, "What a reference portion holds. A nutrient that is not listed is unknown, not zero.")
    traits = _Field(5, "What it counts as: its main protein, its cooking method, its kinds of vegetables.")

    def cost_on(self, date):
        """What a reference portion costs on a day."""
        return _call("plan.optimise.CandidateDish.cost_on", self, date)


class ChosenPortion(_Record):
    """The portion of a slot that was chosen for an audience."""
    __slots__ = ()
    _key = "plan.optimise.ChosenPortion"
    __match_args__ = ("audience", "slot", "factor",)

    def __new__(cls, *, audience, slot, factor):
        return _make(cls, "plan.optimise.ChosenPortion", audience, slot, factor)

    audience = _Field(0, "Who.")
    slot = _Field(1, "The slot.")
    factor = _Field(2, "The part of the reference portion.")


class CostChange(_Record):
    """What a dish costs more in a scenario."""
    __slots__ = ()
    _key = "plan.optimise.CostChange"
    __match_args__ = ("menu_id", "more",)

    def __new__(cls, *, menu_id, more):
        return _make(cls, "plan.optimise.CostChange", menu_id, more)

    menu_id = _Field(0, "The dish.")
    more = _Field(1, "What a reference portion costs beside its usual cost, on every day; below 0: it is cheaper.")


class DishCost(_Record):
    """What a reference portion costs from a day on."""
    __slots__ = ()
    _key = "plan.optimise.DishCost"
    __match_args__ = ("from_", "cost",)

    def __new__(cls, *, from_, cost):
        return _make(cls, "plan.optimise.DishCost", from_, cost)

    from_ = _Field(0, "The first day of this cost.")
    cost = _Field(1, "The cost, in the currency of the whole problem.")


class DishTrait(_Record):
    """Something a dish counts as."""
    __slots__ = ()
    _key = "plan.optimise.DishTrait"
    __match_args__ = ("kind", "value",)

    def __new__(cls, *, kind, value):
        return _make(cls, "plan.optimise.DishTrait", kind, value)

    kind = _Field(0, "What is told apart: `main_protein`, `cooking_method`, `vegetable`.")
    value = _Field(1, "Which one it is: `fish`.")


class DishValue(_Record):
    """How much of a nutrient a reference portion holds, in the nutrient's unit."""
    __slots__ = ()
    _key = "plan.optimise.DishValue"
    __match_args__ = ("nutrient", "low", "high",)

    def __new__(cls, *, nutrient, low, high=None):
        return _make(cls, "plan.optimise.DishValue", nutrient, low, high)

    nutrient = _Field(0, "The nutrient.")
    low = _Field(1, "The least.")
    high = _Field(2, "The most. Absent: nobody knows.")


class ForbiddenChoice(_Record):
    """A dish that may not be chosen, on a day or ever."""
    __slots__ = ()
    _key = "plan.optimise.ForbiddenChoice"
    __match_args__ = ("menu_id", "date", "slot",)

    def __new__(cls, *, menu_id, date=None, slot=None):
        return _make(cls, "plan.optimise.ForbiddenChoice", menu_id, date, slot)

    menu_id = _Field(0, "The dish.")
    date = _Field(1, "The day. Absent: every day.")
    slot = _Field(2, "The slot. Absent: every slot.")


class LeftOut(_Record):
    """A dish that is left out because a required limit cannot be judged with it: nobody knows its most."""
    __slots__ = ()
    _key = "plan.optimise.LeftOut"
    __match_args__ = ("menu_id", "rule", "nutrient",)

    def __new__(cls, *, menu_id, rule, nutrient):
        return _make(cls, "plan.optimise.LeftOut", menu_id, rule, nutrient)

    menu_id = _Field(0, "The dish.")
    rule = _Field(1, "The rule.")
    nutrient = _Field(2, "The nutrient that has no known upper end.")


class LinearColumn(_Record):
    """Something that is decided."""
    __slots__ = ()
    _key = "plan.optimise.LinearColumn"
    __match_args__ = ("cost", "high", "choice",)

    def __new__(cls, *, cost, high=None, choice=None):
        return _make(cls, "plan.optimise.LinearColumn", cost, high, choice)

    cost = _Field(0, "What a unit of it adds to the objective.")
    high = _Field(1, "The most. Absent: none.")
    choice = _Field(2, "The dish that it serves: 0 or 1. Absent: how far advice is broken, or whether something occurs; any number.")


class LinearRow(_Record):
    """A sum of columns that lies between limits, which are inclusive."""
    __slots__ = ()
    _key = "plan.optimise.LinearRow"
    __match_args__ = ("rule", "low", "high", "terms",)

    def __new__(cls, *, rule=None, low=None, high=None, terms):
        return _make(cls, "plan.optimise.LinearRow", rule, low, high, terms)

    rule = _Field(0, "The rule it comes from. Absent: a slot, or part of the objective.")
    low = _Field(1, "The least. Absent: none.")
    high = _Field(2, "The most. Absent: none.")
    terms = _Field(3, "What is added up, each column once.")


class LinearTerm(_Record):
    """A column times a value."""
    __slots__ = ()
    _key = "plan.optimise.LinearTerm"
    __match_args__ = ("column", "value",)

    def __new__(cls, *, column, value):
        return _make(cls, "plan.optimise.LinearTerm", column, value)

    column = _Field(0, "The place of the column.")
    value = _Field(1, "How much of it.")


class MovedLimit(_Record):
    """A limit that gives way."""
    __slots__ = ()
    _key = "plan.optimise.MovedLimit"
    __match_args__ = ("rule", "side", "from_", "to",)

    def __new__(cls, *, rule, side, from_, to):
        return _make(cls, "plan.optimise.MovedLimit", rule, side, from_, to)

    rule = _Field(0, "The rule.")
    side = _Field(1, "Which side of it.")
    from_ = _Field(2, "What the limit is, in the rule's unit; for a share of energy, as a share.")
    to = _Field(3, "What it becomes.")


class ObjectiveLevel(_Record):
    """What is made small once something else is."""
    __slots__ = ()
    _key = "plan.optimise.ObjectiveLevel"
    __match_args__ = ("objective", "advice", "tolerance",)

    def __new__(cls, *, objective=(), advice=(), tolerance=0.0):
        return _make(cls, "plan.optimise.ObjectiveLevel", objective, advice, tolerance)

    objective = _Field(0, "What is made small. Its parts are added up.")
    advice = _Field(1, "The advisory rules whose prices count on this level. Those that no level names count on the first.")
    tolerance = _Field(2, "How far the level before may be worse than what was found for it, in percent of that. 0 or more.")


class PlanAudience(_Record):
    """An audience and its portions."""
    __slots__ = ()
    _key = "plan.optimise.PlanAudience"
    __match_args__ = ("audience", "heads", "size", "portions", "choices",)

    def __new__(cls, *, audience, heads, size=None, portions=(), choices=()):
        return _make(cls, "plan.optimise.PlanAudience", audience, heads, size, portions, choices)

    audience = _Field(0, "Who.")
    heads = _Field(1, "How many people.")
    size = _Field(2, "The size of its plate in the standard: its trays are made under it, where all audiences of a size get the same.\nAbsent: under the audience's own key.")
    portions = _Field(3, "Its portions as parts of the reference portion. A slot that is not listed has 1.")
    choices = _Field(4, "Slots whose portion is chosen with the plan.")


class PlanBinding(_Record):
    """A required rule that keeps a plan from being better: some other dish would be better but for it."""
    __slots__ = ()
    _key = "plan.optimise.PlanBinding"
    __match_args__ = ("rule", "swaps", "gain",)

    def __new__(cls, *, rule, swaps, gain):
        return _make(cls, "plan.optimise.PlanBinding", rule, swaps, gain)

    rule = _Field(0, "The rule.")
    swaps = _Field(1, "How many changes of one dish would make the objective smaller and break this rule.")
    gain = _Field(2, "By how much the best of them would.")


class PlanBound(_Record):
    """What is proved of a problem without any plan at hand."""
    __slots__ = ()
    _key = "plan.optimise.PlanBound"

    def __new__(cls, *args, **fields):
        raise TypeError("make one of its variants, such as " + cls._first())


@_variant
class _PlanBound__AtLeast(PlanBound):
    """No plan has a smaller objective than this."""
    __slots__ = ()
    _key = "plan.optimise.PlanBound.AtLeast"
    __match_args__ = ("objective",)

    def __new__(cls, *, objective):
        return _make(cls, "plan.optimise.PlanBound.AtLeast", objective)

    objective = _Field(0, "The objective.")


@_variant
class _PlanBound__Infeasible(PlanBound):
    """No plan keeps all required rules."""
    __slots__ = ()
    _key = "plan.optimise.PlanBound.Infeasible"
    __match_args__ = ()

    def __new__(cls):
        return _make(cls, "plan.optimise.PlanBound.Infeasible")



@_variant
class _PlanBound__Unknown(PlanBound):
    """Nothing could be proved."""
    __slots__ = ()
    _key = "plan.optimise.PlanBound.Unknown"
    __match_args__ = ()

    def __new__(cls):
        return _make(cls, "plan.optimise.PlanBound.Unknown")



class PlanClash(_Record):
    """Rules that cannot hold together. With any one of them left out, the rest no longer provably clash."""
    __slots__ = ()
    _key = "plan.optimise.PlanClash"
    __match_args__ = ("rules", "weeks",)

    def __new__(cls, *, rules, weeks):
        return _make(cls, "plan.optimise.PlanClash", rules, weeks)

    rules = _Field(0, "The rules, each with its own way out.")
    weeks = _Field(1, "The numbers of the weeks that show it by themselves: the rules cannot hold on their days alone. Empty: only\nseveral weeks together do, or nothing is proved of single ones.")


class PlanDay(_Record):
    """A day to plan."""
    __slots__ = ()
    _key = "plan.optimise.PlanDay"
    __match_args__ = ("date", "week",)

    def __new__(cls, *, date, week):
        return _make(cls, "plan.optimise.PlanDay", date, week)

    date = _Field(0, "The day.")
    week = _Field(1, "Days of one number are a week. Numbers do not fall.")


class PlanDemand(_Record):
    """What a rule says."""
    __slots__ = ()
    _key = "plan.optimise.PlanDemand"

    def __new__(cls, *args, **fields):
        raise TypeError("make one of its variants, such as " + cls._first())


@_variant
class _PlanDemand__Nutrient(PlanDemand):
    """A nutrient of the day's portions lies between limits, which are inclusive and in its unit."""
    __slots__ = ()
    _key = "plan.optimise.PlanDemand.Nutrient"
    __match_args__ = ("audience", "nutrient", "period", "min", "max",)

    def __new__(cls, *, audience=None, nutrient, period, min=None, max=None):
        return _make(cls, "plan.optimise.PlanDemand.Nutrient", audience, nutrient, period, min, max)

    audience = _Field(0, "Whose portions. Absent: the reference portion.")
    nutrient = _Field(1, "The nutrient.")
    period = _Field(2, "What the mean is taken over.")
    min = _Field(3, "The least; judged at the lower end of what is known.")
    max = _Field(4, "The most; judged at the upper end.")


@_variant
class _PlanDemand__EnergyShare(PlanDemand):
    """The energy from a nutrient is a share of all energy: a ratio of sums."""
    __slots__ = ()
    _key = "plan.optimise.PlanDemand.EnergyShare"
    __match_args__ = ("audience", "nutrient", "kcal_per_gram", "energy", "period", "min", "max",)

    def __new__(cls, *, audience=None, nutrient, kcal_per_gram, energy, period, min=None, max=None):
        return _make(cls, "plan.optimise.PlanDemand.EnergyShare", audience, nutrient, kcal_per_gram, energy, period, min, max)

    audience = _Field(0, "Whose portions. Absent: the reference portion.")
    nutrient = _Field(1, "The nutrient, in grams.")
    kcal_per_gram = _Field(2, "Kilocalories of a gram of it.")
    energy = _Field(3, "The nutrient that is all energy, in kilocalories.")
    period = _Field(4, "What the sums are taken over.")
    min = _Field(5, "The least share, 0 to 1.")
    max = _Field(6, "The greatest share, 0 to 1.")


@_variant
class _PlanDemand__Budget(PlanDemand):
    """A day's portions cost at most so much, each at the cost of its day; if required, in every scenario."""
    __slots__ = ()
    _key = "plan.optimise.PlanDemand.Budget"
    __match_args__ = ("audience", "period", "max",)

    def __new__(cls, *, audience=None, period, max):
        return _make(cls, "plan.optimise.PlanDemand.Budget", audience, period, max)

    audience = _Field(0, "Whose portions. Absent: the reference portion.")
    period = _Field(1, "What the mean is taken over.")
    max = _Field(2, "The most, in the currency.")


@_variant
class _PlanDemand__DishStock(PlanDemand):
    """A dish comes from a stock: all its servings on some days are at most so many, whoever gets them. Of a delivery
    between the days a second rule speaks, whose days end later and whose most is both together.
    """
    __slots__ = ()
    _key = "plan.optimise.PlanDemand.DishStock"
    __match_args__ = ("menu_id", "from_", "until", "max",)

    def __new__(cls, *, menu_id, from_=None, until=None, max):
        return _make(cls, "plan.optimise.PlanDemand.DishStock", menu_id, from_, until, max)

    menu_id = _Field(0, "The dish.")
    from_ = _Field(1, "The first day that counts. Absent: the first of the plan.")
    until = _Field(2, "The last day that counts. Absent: the last of the plan.")
    max = _Field(3, "The most, in reference portions: each head counts its portion's part of one. Without audiences, in times that\nit is served.")


@_variant
class _PlanDemand__DishUses(PlanDemand):
    """Every dish is served at most so often in any run of days."""
    __slots__ = ()
    _key = "plan.optimise.PlanDemand.DishUses"
    __match_args__ = ("window", "max",)

    def __new__(cls, *, window=None, max):
        return _make(cls, "plan.optimise.PlanDemand.DishUses", window, max)

    window = _Field(0, "How many planned days a run has. Absent: the whole plan.")
    max = _Field(1, "How often at most.")


@_variant
class _PlanDemand__TraitUses(PlanDemand):
    """Dishes of one trait are served at least and at most so often in any run of days."""
    __slots__ = ()
    _key = "plan.optimise.PlanDemand.TraitUses"
    __match_args__ = ("trait_kind", "value", "slot", "window", "min", "max",)

    def __new__(cls, *, trait_kind, value=None, slot=None, window=None, min=None, max=None):
        return _make(cls, "plan.optimise.PlanDemand.TraitUses", trait_kind, value, slot, window, min, max)

    trait_kind = _Field(0, "What is told apart: `main_protein`.")
    value = _Field(1, "Which one is counted. Absent: each of them by itself.")
    slot = _Field(2, "The slot that counts. Absent: all of them.")
    window = _Field(3, "How many planned days a run has. Absent: the whole plan.")
    min = _Field(4, "How often at least. A run that is longer than the plan asks for nothing.")
    max = _Field(5, "How often at most.")


@_variant
class _PlanDemand__Variety(PlanDemand):
    """Every week has at least so many different ones."""
    __slots__ = ()
    _key = "plan.optimise.PlanDemand.Variety"
    __match_args__ = ("trait_kind", "slot", "min",)

    def __new__(cls, *, trait_kind, slot=None, min):
        return _make(cls, "plan.optimise.PlanDemand.Variety", trait_kind, slot, min)

    trait_kind = _Field(0, "What is told apart: `vegetable`.")
    slot = _Field(1, "The slot that counts. Absent: all of them.")
    min = _Field(2, "How many different ones.")


class PlanDraft(_Record):
    """A problem, and what of its records could not become a part of it."""
    __slots__ = ()
    _key = "plan.optimise.PlanDraft"
    __match_args__ = ("problem", "kept_by_slots", "unmapped", "unusable",)

    def __new__(cls, *, problem, kept_by_slots, unmapped, unusable):
        return _make(cls, "plan.optimise.PlanDraft", problem, kept_by_slots, unmapped, unusable)

    problem = _Field(0, "The problem.")
    kept_by_slots = _Field(1, "Rules of the standard that every filling of the slots keeps: a slot of their course is always filled, or no dish\ncould break them.")
    unmapped = _Field(2, "Rules that the problem does not hold, or not whole. The plan is judged by them afterwards.")
    unusable = _Field(3, "Dishes that cannot be chosen.")


class PlanName(_Record):
    """A name in both languages."""
    __slots__ = ()
    _key = "plan.optimise.PlanName"
    __match_args__ = ("key", "name_en", "name_id",)

    def __new__(cls, *, key, name_en, name_id=""):
        return _make(cls, "plan.optimise.PlanName", key, name_en, name_id)

    key = _Field(0, "The key of an audience or the id of a dish.")
    name_en = _Field(1, "English.")
    name_id = _Field(2, "Indonesian; empty: as in English.")


class PlanNames(_Record):
    """What the keys of a problem are called, for sentences about it. What has no name is called by its key."""
    __slots__ = ()
    _key = "plan.optimise.PlanNames"
    __match_args__ = ("audiences", "dishes", "currency",)

    def __new__(cls, *, audiences=(), dishes=(), currency):
        return _make(cls, "plan.optimise.PlanNames", audiences, dishes, currency)

    audiences = _Field(0, "The audiences.")
    dishes = _Field(1, "The dishes.")
    currency = _Field(2, "The currency of all costs and budgets.")

    @staticmethod
    def of(standard, catalog, currency):
        """The audiences of a standard and the dishes of a catalog."""
        return _call("plan.optimise.PlanNames.of", standard, catalog, currency)


class PlanNearMiss(_Record):
    """Dishes that fill every slot and break what is required: the nearest to a plan that was found, and **no plan**."""
    __slots__ = ()
    _key = "plan.optimise.PlanNearMiss"
    __match_args__ = ("choices", "portions", "shortfalls", "breach", "at_least", "is_nearest",)

    def __new__(cls, *, choices, portions, shortfalls, breach, at_least, is_nearest):
        return _make(cls, "plan.optimise.PlanNearMiss", choices, portions, shortfalls, breach, at_least, is_nearest)

    choices = _Field(0, "The dish of every slot of every day, by day and slot.")
    portions = _Field(1, "Their portions, where the problem leaves them open.")
    shortfalls = _Field(2, "Every place where they break a required rule, in the order of the rules. Never empty.")
    breach = _Field(3, "What that adds up to over all places, as in `RuleBreach`; a budget counts\nonce, by the prices of the scenario that breaks it most.")
    at_least = _Field(4, "Nothing that fills the slots adds up to less. Proved; 0: nothing is.")
    is_nearest = _Field(5, "Whether it is proved that nothing comes nearer.")


class PlanObjective(_Record):
    """Something to make small."""
    __slots__ = ()
    _key = "plan.optimise.PlanObjective"

    def __new__(cls, *args, **fields):
        raise TypeError("make one of its variants, such as " + cls._first())


@_variant
class _PlanObjective__Cost(PlanObjective):
    """The mean cost of a day's reference portions, each at its day, in the currency."""
    __slots__ = ()
    _key = "plan.optimise.PlanObjective.Cost"
    __match_args__ = ()

    def __new__(cls):
        return _make(cls, "plan.optimise.PlanObjective.Cost")



@_variant
class _PlanObjective__CostPerHead(PlanObjective):
    """The mean cost of what a head eats in a day, over all heads, in the currency: portions count as they are served."""
    __slots__ = ()
    _key = "plan.optimise.PlanObjective.CostPerHead"
    __match_args__ = ()

    def __new__(cls):
        return _make(cls, "plan.optimise.PlanObjective.CostPerHead")



@_variant
class _PlanObjective__Deviation(PlanObjective):
    """The mean over the days of how far a nutrient lies from its target, as a part of the target, times a weight. Taken
    at the least that the dishes hold: what is unknown brings nobody nearer to a target, and proves nothing beyond it.
    """
    __slots__ = ()
    _key = "plan.optimise.PlanObjective.Deviation"
    __match_args__ = ("audience", "nutrient", "target", "weight",)

    def __new__(cls, *, audience=None, nutrient, target, weight):
        return _make(cls, "plan.optimise.PlanObjective.Deviation", audience, nutrient, target, weight)

    audience = _Field(0, "Whose portions. Absent: the reference portion.")
    nutrient = _Field(1, "The nutrient.")
    target = _Field(2, "What is aimed at on a day, in the nutrient's unit. Above 0.")
    weight = _Field(3, "What a deviation by the whole target counts.")


@_variant
class _PlanObjective__Changes(PlanObjective):
    """How many slots are filled otherwise than in an earlier plan, times a weight: what is planned anew stays near it."""
    __slots__ = ()
    _key = "plan.optimise.PlanObjective.Changes"
    __match_args__ = ("from_", "weight",)

    def __new__(cls, *, from_, weight):
        return _make(cls, "plan.optimise.PlanObjective.Changes", from_, weight)

    from_ = _Field(0, "The earlier plan. Slots it does not name are free.")
    weight = _Field(1, "What one other dish counts.")


@_variant
class _PlanObjective__Avoid(PlanObjective):
    """The mean weight of the dishes of a day: what is chosen against where others serve as well, always or out of season."""
    __slots__ = ()
    _key = "plan.optimise.PlanObjective.Avoid"
    __match_args__ = ("menu_id", "weight", "from_", "until",)

    def __new__(cls, *, menu_id, weight, from_=None, until=None):
        return _make(cls, "plan.optimise.PlanObjective.Avoid", menu_id, weight, from_, until)

    menu_id = _Field(0, "The dish.")
    weight = _Field(1, "What serving it on one day counts; below 0: it is liked.")
    from_ = _Field(2, "The first day on which it counts. Absent: from the first.")
    until = _Field(3, "The last day on which it counts. Absent: to the last.")


@_variant
class _PlanObjective__Amount(PlanObjective):
    """The mean over the days of how much the day's portions hold of something, times a weight: sodium, or what is no
    nutrient but stated with the dishes' values, such as the grams that are usually left on the plate. Taken at the
    upper end of what is known where it is to be little, at the lower where it is to be much. Every dish must state it.
    """
    __slots__ = ()
    _key = "plan.optimise.PlanObjective.Amount"
    __match_args__ = ("audience", "nutrient", "weight",)

    def __new__(cls, *, audience=None, nutrient, weight):
        return _make(cls, "plan.optimise.PlanObjective.Amount", audience, nutrient, weight)

    audience = _Field(0, "Whose portions. Absent: the reference portion.")
    nutrient = _Field(1, "The nutrient, or what else values name.")
    weight = _Field(2, "What a unit of it counts; below 0: it is wanted.")


class PlanOutcome(_Record):
    """What a search found."""
    __slots__ = ()
    _key = "plan.optimise.PlanOutcome"
    __match_args__ = ("result", "choices", "portions", "before", "objective", "bound", "gap", "broken", "left_out", "work", "first_plan_at",)

    def __new__(cls, *, result, choices, portions, before, objective=None, bound=None, gap=None, broken, left_out, work, first_plan_at=None):
        return _make(cls, "plan.optimise.PlanOutcome", result, choices, portions, before, objective, bound, gap, broken, left_out, work, first_plan_at)

    result = _Field(0, "How it ended.")
    choices = _Field(1, "The dish of every slot of every day, by day and slot. None without a plan.")
    portions = _Field(2, "The portions that were chosen. None without a plan, or where there was nothing to choose.")
    before = _Field(3, "The levels before the one that was searched last, in their order. None where nothing comes after the objective.")
    objective = _Field(4, "What the objective of the level searched last adds up to, prices of its broken advisory rules among it.")
    bound = _Field(5, "No plan has a smaller objective. Absent: not proved.")
    gap = _Field(6, "How far the objective lies above the bound at most, in percent of the bound. Absent: nothing is proved, or only\nthat it is not below zero.")
    broken = _Field(7, "The advisory rules it breaks, of every level.")
    left_out = _Field(8, "Dishes that could not be chosen, because nobody knows how much they hold.")
    work = _Field(9, "How many changes were looked at.")
    first_plan_at = _Field(10, "How many before the first plan. Absent: none was found.")


class PlanPeriod(_Choice):
    """What a mean is taken over.

    - `DAY`: Every day by itself.
    - `WEEK`: The mean of the days of every week.
    - `PLAN`: The mean of all days.
    """

    DAY = "DAY"
    WEEK = "WEEK"
    PLAN = "PLAN"


class PlanProblem(_Record):
    """Everything a plan is chosen from and by: plain data, without a store."""
    __slots__ = ()
    _key = "plan.optimise.PlanProblem"
    __match_args__ = ("days", "slots", "dishes", "audiences", "rules", "locks", "forbidden", "scenarios", "objective", "then",)

    def __new__(cls, *, days, slots, dishes, audiences=(), rules=(), locks=(), forbidden=(), scenarios=(), objective, then=()):
        return _make(cls, "plan.optimise.PlanProblem", days, slots, dishes, audiences, rules, locks, forbidden, scenarios, objective, then)

    days = _Field(0, "The days to plan, in their order.")
    slots = _Field(1, "What is filled with one dish on each of these days.")
    dishes = _Field(2, "The dishes to choose from.")
    audiences = _Field(3, "Who eats them.")
    rules = _Field(4, "What the plan must hold to, and what it should.")
    locks = _Field(5, "What is decided already. What may not be chosen cannot be, nor a dish of which a required limit asks for more than\nis known.")
    forbidden = _Field(6, "What may not be chosen.")
    scenarios = _Field(7, "What may happen to prices and supply.")
    objective = _Field(8, "What is made small. Its parts are added up.")
    then = _Field(9, "What is made small after it, one after the other, each while all before stay near what was found for them. What\nproves and explains a problem without a search looks at the objective alone.")

    def with_portions(self, portions):
        """The same problem where these portions are decided: what trays, substitutes and explanations of a plan are made from."""
        return _call("plan.optimise.PlanProblem.with_portions", self, portions)


class PlanProgram(_Record):
    """A problem as a mixed-integer program: plain data for any solver. The least sum of column × cost is the least objective."""
    __slots__ = ()
    _key = "plan.optimise.PlanProgram"
    __match_args__ = ("columns", "rows",)

    def __new__(cls, *, columns, rows):
        return _make(cls, "plan.optimise.PlanProgram", columns, rows)

    columns = _Field(0, "What is decided. None is below 0.")
    rows = _Field(1, "What must hold.")


class PlanProgress(_Record):
    """How far a search is."""
    __slots__ = ()
    _key = "plan.optimise.PlanProgress"
    __match_args__ = ("work", "finished", "objective", "bound",)

    def __new__(cls, *, work, finished, objective=None, bound=None):
        return _make(cls, "plan.optimise.PlanProgress", work, finished, objective, bound)

    work = _Field(0, "How many changes were looked at.")
    finished = _Field(1, "Whether there is nothing more to do.")
    objective = _Field(2, "The objective of the best plan, on the level that is searched. Absent: none yet.")
    bound = _Field(3, "No plan has a smaller one. Absent: not proved.")


class PlanRelief(_Record):
    """How limits may give way so that there is a plan. What is proved and what is found by search stand apart."""
    __slots__ = ()
    _key = "plan.optimise.PlanRelief"
    __match_args__ = ("result", "at_least", "limits", "sum", "portions", "choices",)

    def __new__(cls, *, result, at_least=None, limits, sum=None, portions, choices):
        return _make(cls, "plan.optimise.PlanRelief", result, at_least, limits, sum, portions, choices)

    result = _Field(0, "How it ended.")
    at_least = _Field(1, "The limits must give way by at least so much together, each in parts of itself (of a band, of its most), counting\nrules in times. Proved; 0: nothing is. Absent: no giving way of these limits is enough.")
    limits = _Field(2, "The limits that give way, each as little as the dishes below need. Found by search; empty: none was, or none has\nto.")
    sum = _Field(3, "By how much they give way together, measured like `at_least`. Absent: nothing was found.")
    portions = _Field(4, "The portions of the dishes below, where the problem leaves them open.")
    choices = _Field(5, "A dish for every slot that keeps all required rules once the limits are moved. Empty: nothing was found.")


class PlanRequest(_Record):
    """What is to be planned: the days, the slots, and how much variety."""
    __slots__ = ()
    _key = "plan.optimise.PlanRequest"
    __match_args__ = ("range", "slots", "dishes", "portions", "dish_gap", "protein_gap", "vegetables_a_week", "same_every_day", "advisory_price", "members", "fortified", "locks", "forbidden",)

    def __new__(cls, *, range, slots, dishes=(), portions=(), dish_gap=None, protein_gap=None, vegetables_a_week=None, same_every_day=(), advisory_price, members=False, fortified=False, locks=(), forbidden=()):
        return _make(cls, "plan.optimise.PlanRequest", range, slots, dishes, portions, dish_gap, protein_gap, vegetables_a_week, same_every_day, advisory_price, members, fortified, locks, forbidden)

    range = _Field(0, "The days among which the programme's feeding days are planned.")
    slots = _Field(1, "What is filled with one dish on each of them.")
    dishes = _Field(2, "The dishes to choose from, each for the slots of its course. Empty in a kitchen: all its active dishes.")
    portions = _Field(3, "Each audience's portions. One that is not listed gets reference portions.")
    dish_gap = _Field(4, "A dish returns after so many planned days at the earliest. Absent: at any time.")
    protein_gap = _Field(5, "The main protein of the animal protein course returns after so many planned days at the earliest. Absent: at any\ntime.")
    vegetables_a_week = _Field(6, "Every week has at least so many different vegetables: ingredients of that food group, whatever their amount. More\nthan the dishes have between them is no rule of the problem, and stands among the draft's `unmapped`. Absent: as\nfew as it likes.")
    same_every_day = _Field(7, "The courses that may be the same every day, whatever the gaps say: rice.")
    advisory_price = _Field(8, "What breaking an advisory limit by the whole of it counts beside the cost of that day, in the currency.")
    members = _Field(9, "Whether the limits of each sex, trimester or other group are advice beside those of the whole audience, where the\nstandard says so. They are many, and a search over many rules is slower.")
    fortified = _Field(10, "Whether fortification programmes that hold on the day of the prices count. In a kitchen its settings decide.")
    locks = _Field(11, "What is decided already.")
    forbidden = _Field(12, "What may not be chosen.")

    @staticmethod
    def new(range, slots):
        """No dish and no main protein on two planned days in a row, the staple as often as it likes, and an advisory limit
        worth 1,000 of the currency.
        """
        return _call("plan.optimise.PlanRequest.new", range, slots)


class PlanResult(_Choice):
    """How a search ended.

    - `OPTIMAL`: No plan is better, on any level.
    - `FEASIBLE`: It holds to everything required; a better one may exist.
    - `INFEASIBLE`: It is proved that no plan holds to everything required.
    - `NO_PLAN_FOUND`: None was found, which proves nothing.
    """

    OPTIMAL = "OPTIMAL"
    FEASIBLE = "FEASIBLE"
    INFEASIBLE = "INFEASIBLE"
    NO_PLAN_FOUND = "NO_PLAN_FOUND"


class PlanRule(_Record):
    """A rule of a plan, as its user sees it: one name, however many days and dishes it speaks of."""
    __slots__ = ()
    _key = "plan.optimise.PlanRule"
    __match_args__ = ("id", "severity", "price", "demand",)

    def __new__(cls, *, id, severity, price=0.0, demand):
        return _make(cls, "plan.optimise.PlanRule", id, severity, price, demand)

    id = _Field(0, "Its name, unique in the problem.")
    severity = _Field(1, "Required: the plan holds to it. Advisory: breaking it has a price; a most is then judged by what is known, where\nnobody knows the upper end. Info: it is left out.")
    price = _Field(2, "Advisory: what breaking it by the whole of its limit adds to the objective; of two limits, of the most; of a share of\nenergy, by what the dish does to it that moves it most; of counting rules, by one. What is limited by the day counts\nin the mean of the days, everything else each time it is broken: in each week, in each run of days.")
    demand = _Field(3, "What it says.")


class PlanRuleWorth(_Record):
    """What a rule costs: the dual of the linear relaxation, where a dish may be served in part. In whole dishes a step
    may cost more or nothing.
    """
    __slots__ = ()
    _key = "plan.optimise.PlanRuleWorth"
    __match_args__ = ("rule", "min", "max", "fixed",)

    def __new__(cls, *, rule, min, max, fixed):
        return _make(cls, "plan.optimise.PlanRuleWorth", rule, min, max, fixed)

    rule = _Field(0, "The rule.")
    min = _Field(1, "How much the objective grows where the least is one unit higher; for a share of energy, by the whole energy.")
    max = _Field(2, "How much the objective grows where the most is one unit lower; for a share of energy, by the whole energy.")
    fixed = _Field(3, "The sides that can be no tighter, not by a hair: it is proved that no plan would be left. Their figure is 0 and\nsays nothing.")


class PlanScenario(_Record):
    """Something that may happen to prices or supply. Required budgets hold in every one."""
    __slots__ = ()
    _key = "plan.optimise.PlanScenario"
    __match_args__ = ("name", "costs", "lost",)

    def __new__(cls, *, name, costs=(), lost=()):
        return _make(cls, "plan.optimise.PlanScenario", name, costs, lost)

    name = _Field(0, "Its name, unique in the problem.")
    costs = _Field(1, "The dishes that cost more in it, or less. One that is not listed costs what it usually does.")
    lost = _Field(2, "What cannot be served in it.")


class PlanSearch(_PlanSearchOwn):
    """A search for a plan, made of steps: whoever calls them sets the time, shows the progress and stops when asked to.

    The plan depends on problem, seed, work and islands; not on how the work is cut into steps, on threads or a clock.
    With a gap to stop at, which is looked at after each step, it depends on the steps too.
    """
    __slots__ = ()

    def __new__(cls, problem, options=_LEFT_OUT):
        """Looks everything up. Errors: `plan_problem.*`, with the path of what is wrong."""
        return _Object.__new__(cls, _call("plan.optimise.PlanSearch.new", problem, options))

    def start_from(self, plan):
        """Begins anew from a plan: one made by hand, or one of before. A slot that it does not name, or whose dish may not be
        served there, begins anywhere; portions to choose begin as in the best plan so far, or else with their first factors.
        If the plan keeps to everything required with these, nothing worse is found. Errors: `plan_problem.unknown`, with
        the path in the plan.
        """
        return _call("plan.optimise.PlanSearch.start_from", self, plan)

    def restart(self, options=_LEFT_OUT):
        """Begins anew with other options; the best plan so far and what is proved stay."""
        return _call("plan.optimise.PlanSearch.restart", self, options)

    def step(self, work):
        """Looks at so many changes more, or fewer if there is nothing more to do. A change costs what the rules it touches
        cost, however many days and dishes there are: a step of 2,000 takes a few milliseconds, and a loop that stops
        after one has the best plan so far.
        """
        return _call("plan.optimise.PlanSearch.step", self, work)

    def step_proof(self, work):
        """Works on the proof of how good a plan can be, or that there is none; of a problem with few plans it finds the best.
        `finished` tells that there is nothing more to prove. Wherever it is left, what is proved so far holds; with more
        work it may become better. A unit of work takes as long as one of `step`, so 2,000 a few milliseconds;
        what it cannot interrupt is less than a tenth of a second for hundreds of dishes.

        Levels that come later are proved with as much work each, as a part of the steps of the search that come to them.
        """
        return _call("plan.optimise.PlanSearch.step_proof", self, work)

    def progress(self):
        """How far it is."""
        return _call("plan.optimise.PlanSearch.progress", self)

    def outcome(self):
        """The best so far."""
        return _call("plan.optimise.PlanSearch.outcome", self)


class PlanSlot(_Record):
    """A part of a meal: the vegetable of lunch."""
    __slots__ = ()
    _key = "plan.optimise.PlanSlot"
    __match_args__ = ("meal_type", "course",)

    def __new__(cls, *, meal_type, course):
        return _make(cls, "plan.optimise.PlanSlot", meal_type, course)

    meal_type = _Field(0, "The meal.")
    course = _Field(1, "The course of it.")


class PlanStepCost(_Record):
    """What a step of a limit costs in whole dishes: two searches, one with the limit as it is and one with it moved."""
    __slots__ = ()
    _key = "plan.optimise.PlanStepCost"
    __match_args__ = ("rule", "side", "from_", "to", "before", "after", "cost", "at_least", "at_most",)

    def __new__(cls, *, rule, side, from_, to, before=None, after=None, cost=None, at_least=None, at_most=None):
        return _make(cls, "plan.optimise.PlanStepCost", rule, side, from_, to, before, after, cost, at_least, at_most)

    rule = _Field(0, "The rule.")
    side = _Field(1, "Which side of it.")
    from_ = _Field(2, "What the limit is, in the rule's unit; for a share of energy, as a share.")
    to = _Field(3, "What it becomes.")
    before = _Field(4, "The best objective found with the limit as it is. Absent: no plan was.")
    after = _Field(5, "The best objective found with the limit moved. Absent: no plan was.")
    cost = _Field(6, "`after` less `before`: what the step costs, as far as search can tell.")
    at_least = _Field(7, "It costs at least so much, proved. Absent: nothing is.")
    at_most = _Field(8, "It costs at most so much, proved. Absent: nothing is.")


class PlanSwap(_Record):
    """What one other dish would do."""
    __slots__ = ()
    _key = "plan.optimise.PlanSwap"
    __match_args__ = ("date", "slot", "from_", "to", "objective", "cost", "holds", "breaks", "mends",)

    def __new__(cls, *, date, slot, from_, to, objective, cost, holds, breaks, mends):
        return _make(cls, "plan.optimise.PlanSwap", date, slot, from_, to, objective, cost, holds, breaks, mends)

    date = _Field(0, "The day.")
    slot = _Field(1, "The slot.")
    from_ = _Field(2, "The dish that goes.")
    to = _Field(3, "The dish that comes.")
    objective = _Field(4, "How much the objective grows, prices of advisory rules among it. Below 0: it gets better.")
    cost = _Field(5, "How much more the reference portion of that day costs, in the currency.")
    holds = _Field(6, "Whether everything required holds afterwards.")
    breaks = _Field(7, "The rules that are broken more than before, required and advisory, and by how much more.")
    mends = _Field(8, "The rules that are broken less than before, and by how much less.")


class PlanTray(_Record):
    """The chosen dishes of one meal as a tray, and how many portions of it."""
    __slots__ = ()
    _key = "plan.optimise.PlanTray"
    __match_args__ = ("date", "meal_type", "menu", "apart", "portions",)

    def __new__(cls, *, date, meal_type, menu, apart, portions):
        return _make(cls, "plan.optimise.PlanTray", date, meal_type, menu, apart, portions)

    date = _Field(0, "The day.")
    meal_type = _Field(1, "The meal.")
    menu = _Field(2, "The tray, with one line for each dish and a portion for each size.")
    apart = _Field(3, "Whether each size is one audience's, under its key, and is assigned for this audience by itself: somebody has no\nsize in the standard, or gets other parts of a dish than others of the size. Otherwise the sizes are those of the\nstandard, and one assignment for all audiences has them.")
    portions = _Field(4, "A portion for each head of each audience.")


class PlanWayOut(_Record):
    """How far one rule must give way if every other rule stays."""
    __slots__ = ()
    _key = "plan.optimise.PlanWayOut"
    __match_args__ = ("rule", "at_least",)

    def __new__(cls, *, rule, at_least=None):
        return _make(cls, "plan.optimise.PlanWayOut", rule, at_least)

    rule = _Field(0, "The rule.")
    at_least = _Field(1, "At least so much, in units of the rule's limit; for a share of energy, as a share; of what is counted, whole times.\nProved; whether so much is enough, `plan_relief` looks for. Where plans are few\nall are tried, and it is the least. Absent: this rule alone cannot help.")


class PortionChoice(_Record):
    """A slot whose portion is chosen with the plan."""
    __slots__ = ()
    _key = "plan.optimise.PortionChoice"
    __match_args__ = ("slot", "factors",)

    def __new__(cls, *, slot, factors):
        return _make(cls, "plan.optimise.PortionChoice", slot, factors)

    slot = _Field(0, "The slot.")
    factors = _Field(1, "The parts of the reference portion to choose from, above 0 and rising: what a ladle can serve. One of them holds\nfor the whole plan.")


class PortionFactor(_Record):
    """An audience's portion of a slot as a part of the reference portion."""
    __slots__ = ()
    _key = "plan.optimise.PortionFactor"
    __match_args__ = ("slot", "factor",)

    def __new__(cls, *, slot, factor):
        return _make(cls, "plan.optimise.PortionFactor", slot, factor)

    slot = _Field(0, "The slot.")
    factor = _Field(1, "Above 0.")


class ReachedLevel(_Record):
    """A level that came before the last, in the plan that was chosen."""
    __slots__ = ()
    _key = "plan.optimise.ReachedLevel"
    __match_args__ = ("objective", "limit", "bound",)

    def __new__(cls, *, objective, limit, bound=None):
        return _make(cls, "plan.optimise.ReachedLevel", objective, limit, bound)

    objective = _Field(0, "What its objective adds up to in the plan.")
    limit = _Field(1, "The most it could be, from what was found for it and the tolerance.")
    bound = _Field(2, "No plan has a smaller one that keeps to the levels before it. Absent: not proved.")


class ReliefResult(_Choice):
    """How a search for a relief ended.

    - `LEAST`: Nothing less is enough, proved.
    - `FOUND`: It is enough; less may be.
    - `HOPELESS`: It is proved that these limits can move as far as they like: other rules are in the way.
    - `NOT_FOUND`: None was found, which proves nothing.
    """

    LEAST = "LEAST"
    FOUND = "FOUND"
    HOPELESS = "HOPELESS"
    NOT_FOUND = "NOT_FOUND"


class RuleBreach(_Record):
    """An advisory rule that a plan breaks."""
    __slots__ = ()
    _key = "plan.optimise.RuleBreach"
    __match_args__ = ("rule", "breach",)

    def __new__(cls, *, rule, breach):
        return _make(cls, "plan.optimise.RuleBreach", rule, breach)

    rule = _Field(0, "The rule.")
    breach = _Field(1, "By how much, over all days and weeks: limits in parts of the limit, counting rules in times.")


class RuleStanding(_Record):
    """How dishes stand to one side of a rule, on one day, in one week, in one run of days or over all of them.

    Amounts are in the rule's unit: the nutrient's, the currency, a share of energy from 0 to 1, or times.
    """
    __slots__ = ()
    _key = "plan.optimise.RuleStanding"
    __match_args__ = ("rule", "side", "first", "last", "audience", "counted", "scenario", "limit", "value", "slack",)

    def __new__(cls, *, rule, side, first, last, audience=None, counted=None, scenario=None, limit, value, slack):
        return _make(cls, "plan.optimise.RuleStanding", rule, side, first, last, audience, counted, scenario, limit, value, slack)

    rule = _Field(0, "The rule.")
    side = _Field(1, "Which side of it.")
    first = _Field(2, "The first day that is looked at.")
    last = _Field(3, "The last one.")
    audience = _Field(4, "Whose portions. Absent: the reference portion, or a rule that counts.")
    counted = _Field(5, "The dish or the value of a trait that is counted. Absent: nothing is, or different ones are.")
    scenario = _Field(6, "The scenario by whose prices the dishes come nearest to the limit. Absent: the usual prices, or a rule without.")
    limit = _Field(7, "What the rule allows.")
    value = _Field(8, "What the dishes come to: means over the days, at the end that is judged.")
    slack = _Field(9, "How far the value may still move. Below 0: by how much the rule is broken.")


class ScenarioAnswer(_Record):
    """What to do in a scenario that loses dishes."""
    __slots__ = ()
    _key = "plan.optimise.ScenarioAnswer"
    __match_args__ = ("scenario", "result", "substitutes",)

    def __new__(cls, *, scenario, result, substitutes):
        return _make(cls, "plan.optimise.ScenarioAnswer", scenario, result, substitutes)

    scenario = _Field(0, "The scenario.")
    result = _Field(1, "Whether there are substitutes for all that is lost. Optimal: no others are better. Infeasible: it is proved that\nnone keep everything required while the rest of the plan stays.")
    substitutes = _Field(2, "The slots that lose their dish, by day and slot.")


class SearchOptions(_Record):
    """How to search."""
    __slots__ = ()
    _key = "plan.optimise.SearchOptions"
    __match_args__ = ("seed", "work", "gap", "islands",)

    def __new__(cls, *, seed=1, work=_LEFT_OUT, gap=None, islands=1):
        return _make(cls, "plan.optimise.SearchOptions", seed, work, gap, islands)

    seed = _Field(0, "Where the dice start. The same seed, work and islands give the same plan on every platform.")
    work = _Field(1, "How many changes to look at, 1 to 2^52, and the nearer end for what lies outside; about a million a second. Levels\nshare them.")
    gap = _Field(2, "Stop as soon as the plan is proved to be within so many percent of the best, 0 or more. Absent: use up the work.")
    islands = _Field(3, "Searches side by side that share the work, 1 to 64, and the nearer end for what lies outside. The best of their plans is taken.")


class SlotChoice(_Record):
    """One dish in one slot of one day."""
    __slots__ = ()
    _key = "plan.optimise.SlotChoice"
    __match_args__ = ("date", "slot", "menu_id",)

    def __new__(cls, *, date, slot, menu_id):
        return _make(cls, "plan.optimise.SlotChoice", date, slot, menu_id)

    date = _Field(0, "The day.")
    slot = _Field(1, "The slot.")
    menu_id = _Field(2, "The dish.")


class SlotSubstitute(_Record):
    """A slot that loses its dish."""
    __slots__ = ()
    _key = "plan.optimise.SlotSubstitute"
    __match_args__ = ("date", "slot", "lost", "by",)

    def __new__(cls, *, date, slot, lost, by=None):
        return _make(cls, "plan.optimise.SlotSubstitute", date, slot, lost, by)

    date = _Field(0, "The day.")
    slot = _Field(1, "The slot.")
    lost = _Field(2, "The dish that is lost.")
    by = _Field(3, "The dish that takes its place. Absent: none was found, for this or for another slot of the scenario.")


class UnmappedReason(_Choice):
    """Why a rule is not a part of a problem.

    - `MEASURE`: A problem has no such measure.
    - `INFO`: It only informs, or a side of it does.
    - `MEAL`: A problem does not tell the meals of a day apart.
    - `DATES`: It holds for a part of the days only.
    - `MEMBERS`: The limits of each sex, trimester or other group are advisory beside those of the whole audience, and the request does not ask for them.
    - `PERIOD`: It asks for a period that is no mean of days and no run of them, or for a floor of each day beside one.
    - `NO_DISH`: No dish could ever keep it.
    - `NO_AUDIENCE`: The programme names nobody it could hold for.
    """

    MEASURE = "MEASURE"
    INFO = "INFO"
    MEAL = "MEAL"
    DATES = "DATES"
    MEMBERS = "MEMBERS"
    PERIOD = "PERIOD"
    NO_DISH = "NO_DISH"
    NO_AUDIENCE = "NO_AUDIENCE"


class UnmappedRule(_Record):
    """A rule that the problem does not hold, or not whole."""
    __slots__ = ()
    _key = "plan.optimise.UnmappedRule"
    __match_args__ = ("rule", "reason",)

    def __new__(cls, *, rule, reason):
        return _make(cls, "plan.optimise.UnmappedRule", rule, reason)

    rule = _Field(0, "The rule of the standard, the ceiling of the programme by its place: `ceiling-1`, or what the request asks for:\n`vegetables`.")
    reason = _Field(1, "Why.")


class UnusableDish(_Record):
    """A dish that cannot be chosen."""
    __slots__ = ()
    _key = "plan.optimise.UnusableDish"
    __match_args__ = ("menu_id", "reason", "names",)

    def __new__(cls, *, menu_id, reason, names):
        return _make(cls, "plan.optimise.UnusableDish", menu_id, reason, names)

    menu_id = _Field(0, "The dish.")
    reason = _Field(1, "Why.")
    names = _Field(2, "What is missing: the ingredient without a price. Empty: nothing to name.")


class UnusableReason(_Choice):
    """Why a dish cannot be chosen.

    - `NO_SLOT`: It has no course, or none of the slots.
    - `COST`: Nobody knows what it costs on every day of the plan.
    - `NOT_COMPUTED`: It cannot be calculated.
    """

    NO_SLOT = "NO_SLOT"
    COST = "COST"
    NOT_COMPUTED = "NOT_COMPUTED"


def plan_bound(problem):
    """What is proved of a problem: a bound on its objective, or that no plan exists. Errors: `plan_problem.*`."""
    return _call_long("plan.optimise.plan_bound", problem)


def plan_trays(problem, choices, program, catalog):
    """Makes trays of the chosen dishes, one for each meal of each day: what an assignment, a procurement list and a
    balance report need. Their ids are made of meal and day. Portions that were chosen are to be decided before:
    `PlanProblem.with_portions`.

    Errors: `menu.unknown_menu` for a dish that is not in the catalog.
    """
    return _call("plan.optimise.plan_trays", problem, choices, program, catalog)


def plan_problem(request, program, standard, holidays, catalog, costs):
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
    return _call("plan.optimise.plan_problem", request, program, standard, holidays, catalog, costs)


def plan_clash(problem):
    """A small set of rules that provably clash; none where nothing is proved. Errors: `plan_problem.*`."""
    return _call_long("plan.optimise.plan_clash", problem)


def plan_clashes(problem):
    """Every clash, one after the other and each without the rules of those before; how far a rule must give way is said as
    if the other clashes were gone. Empty where nothing is proved. Errors: `plan_problem.*`.
    """
    return _call_long("plan.optimise.plan_clashes", problem)


def plan_near_miss(problem, options=_LEFT_OUT):
    """Looks for the dishes that break the required rules least, each day and week by itself; the objective and advisory
    rules count nothing. None: some were found that break nothing, so there is a plan. Errors: `plan_problem.*`.
    """
    return _call_long("plan.optimise.plan_near_miss", problem, options)


def plan_relief(problem, rules, options=_LEFT_OUT):
    """The cheapest way out: how far the limits of some required rules must give way, together, so that there is a plan. With
    one rule, that rule's own way out; without any, all required rules may give way. A limit moves for all days at once.

    Of a problem with few plans all are tried. Otherwise the least sum is bounded by the linear relaxation, and a way is
    looked for with the work of the options. Errors: `plan_problem.*`; `plan_problem.unknown` for a rule that is not there
    or not required.
    """
    return _call_long("plan.optimise.plan_relief", problem, rules, options)


def move_limits(problem, limits):
    """The problem with its limits moved, as a relief says: its dishes are a plan of it. Errors: `plan_problem.unknown` for a
    rule that is not there.
    """
    return _call("plan.optimise.move_limits", problem, limits)


def plan_standings(problem, choices):
    """Every side of every rule at the place where dishes come nearest to its limit, or break it most. What comes nearest
    in parts of its limit is first; rules of every level are among them. Errors: `plan_problem.*`.
    """
    return _call("plan.optimise.plan_standings", problem, choices)


def plan_shortfalls(problem, choices):
    """Every place where dishes break a rule, required or advisory, in the order of the rules; a budget at the prices of the
    scenario where it is broken most. Errors: `plan_problem.*`.
    """
    return _call("plan.optimise.plan_shortfalls", problem, choices)


def plan_step_cost(problem, rule, side, step, options=_LEFT_OUT):
    """Searches for what it costs to tighten a limit by a step in the rule's unit; a step below 0 loosens it. Counting rules
    move by whole times. Its shadow price, where dishes may be served in part, is `plan_worth`.
    Errors: `plan_problem.*`; `plan_problem.unknown` for a rule that is not there or has no such side.
    """
    return _call_long("plan.optimise.plan_step_cost", problem, rule, side, step, options)


def plan_swaps(problem, choices, date, slot):
    """What each dish that may stand in a slot of a day would do in place of the one that does: first those that keep what is
    required, each by what they do to the objective. Errors: `plan_problem.*`.
    """
    return _call("plan.optimise.plan_swaps", problem, choices, date, slot)


def plan_best_swaps(problem, choices, most):
    """The best changes of one dish in the whole plan that break nothing required any more than it is: at most `most`, the
    best first. Those that make the objective worse are among them where there are no better ones. Errors:
    `plan_problem.*`.
    """
    return _call_long("plan.optimise.plan_best_swaps", problem, choices, most)


def plan_bindings(problem, choices):
    """The required rules that bind: each keeps at least one change of one dish from making the plan better. The one that
    keeps the best change off is first. Errors: `plan_problem.*`.
    """
    return _call_long("plan.optimise.plan_bindings", problem, choices)


def tell_clash(clash, problem, names):
    """Which rules cannot hold together, and when, if not in every week."""
    return _call("plan.optimise.tell_clash", clash, problem, names)


def tell_way_out(way, problem, names):
    """How far one rule of a clash must give way by itself."""
    return _call("plan.optimise.tell_way_out", way, problem, names)


def tell_relief(relief, problem, names):
    """Which limits give way, and whether less is enough."""
    return _call("plan.optimise.tell_relief", relief, problem, names)


def tell_near_miss(miss, problem, names):
    """That there is no plan, and what the dishes that come nearest break: each side of each rule where it is worst, the
    worst in parts of the limit first.
    """
    return _call("plan.optimise.tell_near_miss", miss, problem, names)


def tell_standing(standing, problem, names):
    """How dishes stand to a rule: when, what they come to, and how much is short, too much or to spare."""
    return _call("plan.optimise.tell_standing", standing, problem, names)


def tell_worth(worth, problem, names):
    """What one more unit of a rule's least and one less of its most cost, where dishes may be served in part."""
    return _call("plan.optimise.tell_worth", worth, problem, names)


def tell_step_cost(step, problem, names):
    """What a step of a limit costs in whole dishes."""
    return _call("plan.optimise.tell_step_cost", step, problem, names)


def tell_swap(swap, problem, names):
    """What another dish would do."""
    return _call("plan.optimise.tell_swap", swap, problem, names)


def tell_binding(binding, problem, names):
    """What a rule keeps off."""
    return _call("plan.optimise.tell_binding", binding, problem, names)


def plan_worth(problem):
    """What each rule costs that costs anything, in the objective of the first level; nothing where it is proved that there
    is no plan. A limit that dishes in part could be tighter by may still be fixed in whole ones, which
    `plan_step_cost` finds out. Errors: `plan_problem.*`.
    """
    return _call_long("plan.optimise.plan_worth", problem)


def plan_many(problems, options=_LEFT_OUT):
    """Plans many problems, each by itself with the same options: the menus of a thousand kitchens. With the feature `rayon`
    on all cores, with the same answers. They come in the order of the problems.

    Proofs can take longer than plans. So a bound is proved only where the options name a gap to stop at, and where no
    plan was found, with as much work as there is for the plan.

    Errors: `plan_problem.*` of the first problem that is wrong, with its place in the path: `problems[7].rules[2]`.
    """
    return _call_long("plan.optimise.plan_many", problems, options)


def plan_program(problem):
    """The program of a problem. Its best solution is the best plan, and where it has none there is none. Errors:
    `plan_problem.*`.
    """
    return _call("plan.optimise.plan_program", problem)


def plan_substitutes(problem, choices, options=_LEFT_OUT):
    """For each scenario that loses dishes, what takes their places so that everything required still holds, while the rest
    of the plan stays as it is. The substitutes of a scenario hold together, not each by itself. Each scenario is searched
    with the options. Portions that were chosen are to be decided before: `PlanProblem.with_portions`. Errors:
    `plan_problem.*`.
    """
    return _call_long("plan.optimise.plan_substitutes", problem, choices, options)
