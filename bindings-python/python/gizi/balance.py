# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""Balance: a meal, a day or a period of one audience judged against a dietary standard that is data.

A `Standard` holds daily reference intakes by group, audiences formed from them, and rules. Each rule says what is
measured, on which `RuleBasis`, between which limits, and how much each side weighs. A `Verdict` is *met*,
*low*, *high*, or *unknown because* of values nobody knows: an interval is judged by its ends, and a missing value
never passes for 0. Limits are inclusive and compared unrounded, with a relative tolerance of 1e-9.
"""

from gizi._gizi import Object as _Object, call as _call, make as _make
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.left_out import LEFT_OUT as _LEFT_OUT
from gizi._idiom.record import Field as _Field, Record as _Record, variant as _variant

__all__ = ["Audience", "BalanceReport", "BalanceWarning", "ComponentUnit", "CostObservation", "Diet", "DishCount", "DishFilter", "Finding", "IntakeLevel", "IntakeRow", "IntakeTable", "Likely", "Limit", "LimitDifference", "LimitOrigin", "LimitSide", "MealFinding", "MealJudgement", "MealShare", "Measure", "MemberFinding", "NutrientRules", "Outcome", "Period", "PrintedLimit", "Profile", "ReferenceGroup", "ReferencePart", "Rule", "RuleBasis", "RuleTarget", "ServedDish", "ServedMeal", "Severity", "Sex", "Standard", "Target", "UnknownReason", "Verdict", "judge_day", "judge_meal", "judge_period", "validate_menu_balance"]


class Audience(_Record):
    """Who is fed: how its reference intake is formed, which share of the day a meal brings, which portion it gets.

    Its daily reference is the weighted mean of `reference` plus the weighted mean of `increments`. Where either names
    several groups, each of them (each sex, each trimester) is judged besides the mean.
    """
    __slots__ = ()
    _key = "balance.Audience"
    __match_args__ = ("key", "name_en", "name_id", "portion", "shares", "reference", "increments",)

    def __new__(cls, *, key, name_en="", name_id="", portion=None, shares=(), reference=(), increments=()):
        return _make(cls, "balance.Audience", key, name_en, name_id, portion, shares, reference, increments)

    key = _Field(0, "Its key: `sd_1_3`.")
    name_en = _Field(1, "English name.")
    name_id = _Field(2, "Indonesian name.")
    portion = _Field(3, "The portion size it gets; decides cost ceilings too.")
    shares = _Field(4, "The share of the day a meal brings; the entry of the meal's type, else the one without a type.")
    reference = _Field(5, "The groups whose mean is its reference.")
    increments = _Field(6, "The increments whose mean is added.")


class BalanceReport(_Record):
    """What a standard says about a meal, a day or a period of one audience."""
    __slots__ = ()
    _key = "balance.BalanceReport"
    __match_args__ = ("standard", "edition", "profile", "audience", "portion", "basis", "from_", "to", "outcome", "findings", "not_judged", "warnings", "differences",)

    def __new__(cls, *, standard, edition, profile, audience, portion=None, basis, from_=None, to=None, outcome, findings, not_judged, warnings, differences):
        return _make(cls, "balance.BalanceReport", standard, edition, profile, audience, portion, basis, from_, to, outcome, findings, not_judged, warnings, differences)

    standard = _Field(0, "The standard.")
    edition = _Field(1, "Its edition.")
    profile = _Field(2, "Which of its limits count.")
    audience = _Field(3, "Who is fed.")
    portion = _Field(4, "The portion that was judged; absent: the reference portion.")
    basis = _Field(5, "What was judged.")
    from_ = _Field(6, "The first day; absent for a meal without a date.")
    to = _Field(7, "The last day.")
    outcome = _Field(8, "The verdict over all required sides.")
    findings = _Field(9, "One for each rule and nutrient, in the order of the standard.")
    not_judged = _Field(10, "Rules that hold but could not be judged at all: no cost was given, no limit or share is stated for this case.")
    warnings = _Field(11, "What makes the numbers or their use doubtful. Warnings break no rule.")
    differences = _Field(12, "Where the standard prints other limits for this audience than its own rules give.")

    def finding(self, rule, subject):
        """The finding of a rule for a nutrient, component or allergen."""
        return _call("balance.BalanceReport.finding", self, rule, subject)


class BalanceWarning(_Record):
    """What makes a report doubtful without breaking a rule."""
    __slots__ = ()
    _key = "balance.BalanceWarning"

    def __new__(cls, *args, **fields):
        raise TypeError("make one of its variants, such as " + cls._first())

    def message(self):
        """The warning in words."""
        return _call("balance.BalanceWarning.message", self)


@_variant
class _BalanceWarning__AtwaterMismatch(BalanceWarning):
    """The energy of a menu is more than 10 percent off 4·protein + 9·fat + 4·carbohydrate."""
    __slots__ = ()
    _key = "balance.BalanceWarning.AtwaterMismatch"
    __match_args__ = ("menu", "energy", "computed",)

    def __new__(cls, *, menu, energy, computed):
        return _make(cls, "balance.BalanceWarning.AtwaterMismatch", menu, energy, computed)

    menu = _Field(0, "The menu.")
    energy = _Field(1, "Its energy, kcal per serving.")
    computed = _Field(2, "What its macronutrients give, kcal per serving.")


@_variant
class _BalanceWarning__OutsideValidity(BalanceWarning):
    """The standard does not hold on these days."""
    __slots__ = ()
    _key = "balance.BalanceWarning.OutsideValidity"
    __match_args__ = ("standard",)

    def __new__(cls, *, standard):
        return _make(cls, "balance.BalanceWarning.OutsideValidity", standard)

    standard = _Field(0, "The standard.")


@_variant
class _BalanceWarning__ReferencePortion(BalanceWarning):
    """A menu has no portion for the audience, so its reference portion was judged."""
    __slots__ = ()
    _key = "balance.BalanceWarning.ReferencePortion"
    __match_args__ = ("menu", "portion",)

    def __new__(cls, *, menu, portion):
        return _make(cls, "balance.BalanceWarning.ReferencePortion", menu, portion)

    menu = _Field(0, "The menu.")
    portion = _Field(1, "The portion that is lacking.")


@_variant
class _BalanceWarning__NoFeeding(BalanceWarning):
    """Nobody is fed: nothing was judged."""
    __slots__ = ()
    _key = "balance.BalanceWarning.NoFeeding"
    __match_args__ = ()

    def __new__(cls):
        return _make(cls, "balance.BalanceWarning.NoFeeding")



@_variant
class _BalanceWarning__NothingJudged(BalanceWarning):
    """No rule of the standard holds for what was asked, so nothing was judged; the outcome is unknown."""
    __slots__ = ()
    _key = "balance.BalanceWarning.NothingJudged"
    __match_args__ = ("standard",)

    def __new__(cls, *, standard):
        return _make(cls, "balance.BalanceWarning.NothingJudged", standard)

    standard = _Field(0, "The standard.")


class ComponentUnit(_Choice):
    """What food-group credits are in.

    - `PORTION`: Portions of the food group.
    - `CUP`: Cups as the standard defines them.
    - `OZ_EQ`: Ounce equivalents.
    - `GRAM`: Grams.
    """

    PORTION = "PORTION"
    CUP = "CUP"
    OZ_EQ = "OZ_EQ"
    GRAM = "GRAM"


class CostObservation(_Record):
    """What one component of the cost of one portion comes to."""
    __slots__ = ()
    _key = "balance.CostObservation"
    __match_args__ = ("component", "basis", "serving", "missing",)

    def __new__(cls, *, component, basis, serving, missing):
        return _make(cls, "balance.CostObservation", component, basis, serving, missing)

    component = _Field(0, "The component.")
    basis = _Field(1, "Whether ingredients cost what is used or what is bought.")
    serving = _Field(2, "One portion.")
    missing = _Field(3, "The ingredients or menus of which something is not known.")

    @staticmethod
    def of_cost(cost):
        """What a calculated cost says about each component."""
        return _call("balance.CostObservation.of_cost", cost)


class Diet(_Choice):
    """A diet that a rule can ask for.

    - `HALAL`: Halal.
    - `VEGETARIAN`: Without flesh.
    """

    HALAL = "HALAL"
    VEGETARIAN = "VEGETARIAN"


class DishCount(_Choice):
    """What is counted about the dishes that fit.

    - `SERVINGS`: Every time one is served.
    - `DAYS`: Days on which one is served.
    - `DIFFERENT`: Different dishes.
    """

    SERVINGS = "SERVINGS"
    DAYS = "DAYS"
    DIFFERENT = "DIFFERENT"


class DishFilter(_Record):
    """Describes dishes: every list that is not empty must hold one of the dish's own. An empty description fits all."""
    __slots__ = ()
    _key = "balance.DishFilter"
    __match_args__ = ("courses", "cooking_methods", "main_proteins", "categories", "colours", "components",)

    def __new__(cls, *, courses=(), cooking_methods=(), main_proteins=(), categories=(), colours=(), components=()):
        return _make(cls, "balance.DishFilter", courses, cooking_methods, main_proteins, categories, colours, components)

    courses = _Field(0, "Its place on the tray.")
    cooking_methods = _Field(1, "How it, or a part of it, is cooked.")
    main_proteins = _Field(2, "Its main protein: `CHICKEN`, `EGG`.")
    categories = _Field(3, "The food group of one of its ingredients.")
    colours = _Field(4, "Its dominant colour.")
    components = _Field(5, "A food-group component it is credited with.")


class Finding(_Record):
    """One rule, or one nutrient of a rule, judged."""
    __slots__ = ()
    _key = "balance.Finding"
    __match_args__ = ("rule", "subject", "date", "observed", "estimate_high", "limit", "verdict", "severity", "coverage", "members", "worst_member", "message",)

    def __new__(cls, *, rule, subject, date=None, observed, estimate_high=None, limit, verdict, severity=None, coverage=None, members, worst_member=None, message):
        return _make(cls, "balance.Finding", rule, subject, date, observed, estimate_high, limit, verdict, severity, coverage, members, worst_member, message)

    rule = _Field(0, "The rule.")
    subject = _Field(1, "What was judged: a nutrient's key, a component, an allergen; else the rule's id.")
    date = _Field(2, "The day, where one day or window of a period was judged.")
    observed = _Field(3, "What was observed, in the unit of `limit`.")
    estimate_high = _Field(4, "The upper end if missing values are as high as the highest of their food group: an estimate that proves nothing.")
    limit = _Field(5, "Against what.")
    verdict = _Field(6, "For the audience's mean.")
    severity = _Field(7, "How much the broken or undecided side weighs; absent if the rule is met.")
    coverage = _Field(8, "Share of the edible mass whose value is known, 0 to 1. It informs and decides nothing.")
    members = _Field(9, "Each sex, trimester or other group of the audience against its own limits.")
    worst_member = _Field(10, "The member that fares worst, if it fares worse than the mean.")
    message = _Field(11, "The finding in words.")

    def worst(self):
        """The worst verdict: the mean's or a member's."""
        return _call("balance.Finding.worst", self)


class IntakeLevel(_Choice):
    """What the values of a reference table are.

    - `RECOMMENDED`: What a healthy group should get in a day (AKG, RDA, AI).
    - `MAXIMUM`: The most a day should bring (upper level, population limit).
    """

    RECOMMENDED = "RECOMMENDED"
    MAXIMUM = "MAXIMUM"


class IntakeRow(_Record):
    """One group's row of a reference table."""
    __slots__ = ()
    _key = "balance.IntakeRow"
    __match_args__ = ("group", "daily",)

    def __new__(cls, *, group, daily):
        return _make(cls, "balance.IntakeRow", group, daily)

    group = _Field(0, "The group.")
    daily = _Field(1, "Its daily intake of each nutrient of the table, in the nutrient's unit.")


class IntakeTable(_Record):
    """A table of daily reference intakes, laid out as regulations print it: nutrients across, groups down."""
    __slots__ = ()
    _key = "balance.IntakeTable"
    __match_args__ = ("title", "source", "level", "nutrients", "rows",)

    def __new__(cls, *, title="", source, level=_LEFT_OUT, nutrients, rows):
        return _make(cls, "balance.IntakeTable", title, source, level, nutrients, rows)

    title = _Field(0, "What it is called.")
    source = _Field(1, "Where its values come from.")
    level = _Field(2, "What its values are.")
    nutrients = _Field(3, "Its columns; each key carries the unit.")
    rows = _Field(4, "Its rows.")


class Likely(_Choice):
    """What is likely, but not proved.

    - `MET`: Met even if every missing value is as high as the highest of its food group.
    - `LOW`: Low even then.
    """

    MET = "MET"
    LOW = "LOW"


class Limit(_Record):
    """The limits of a rule, both inclusive."""
    __slots__ = ()
    _key = "balance.Limit"
    __match_args__ = ("audiences", "portion", "min", "max",)

    def __new__(cls, *, audiences=(), portion=None, min=None, max=None):
        return _make(cls, "balance.Limit", audiences, portion, min, max)

    audiences = _Field(0, "The audiences it holds for; empty: all.")
    portion = _Field(1, "The portion size it holds for; absent: all.")
    min = _Field(2, "At least.")
    max = _Field(3, "At most.")


class LimitDifference(_Record):
    """Where a text prints another limit than its own rule gives: by more than half a printed unit."""
    __slots__ = ()
    _key = "balance.LimitDifference"
    __match_args__ = ("rule", "nutrient", "side", "computed", "printed",)

    def __new__(cls, *, rule, nutrient, side, computed, printed):
        return _make(cls, "balance.LimitDifference", rule, nutrient, side, computed, printed)

    rule = _Field(0, "The rule.")
    nutrient = _Field(1, "The nutrient.")
    side = _Field(2, "Which limit.")
    computed = _Field(3, "What the rule gives.")
    printed = _Field(4, "What is printed.")


class LimitOrigin(_Record):
    """Where limits come from."""
    __slots__ = ()
    _key = "balance.LimitOrigin"

    def __new__(cls, *args, **fields):
        raise TypeError("make one of its variants, such as " + cls._first())


@_variant
class _LimitOrigin__Stated(LimitOrigin):
    """The rule states them."""
    __slots__ = ()
    _key = "balance.LimitOrigin.Stated"
    __match_args__ = ()

    def __new__(cls):
        return _make(cls, "balance.LimitOrigin.Stated")



@_variant
class _LimitOrigin__ShareOfDay(LimitOrigin):
    """A share of a daily reference."""
    __slots__ = ()
    _key = "balance.LimitOrigin.ShareOfDay"
    __match_args__ = ("daily", "min_percent", "max_percent",)

    def __new__(cls, *, daily, min_percent=None, max_percent=None):
        return _make(cls, "balance.LimitOrigin.ShareOfDay", daily, min_percent, max_percent)

    daily = _Field(0, "The reference for a whole day.")
    min_percent = _Field(1, "Percent of it, at least.")
    max_percent = _Field(2, "Percent of it, at most.")


@_variant
class _LimitOrigin__Printed(LimitOrigin):
    """The text prints them."""
    __slots__ = ()
    _key = "balance.LimitOrigin.Printed"
    __match_args__ = ("source",)

    def __new__(cls, *, source):
        return _make(cls, "balance.LimitOrigin.Printed", source)

    source = _Field(0, "Where.")


class LimitSide(_Choice):
    """A side of a rule.

    - `MINIMUM`: The lower limit.
    - `MAXIMUM`: The upper limit.
    """

    MINIMUM = "MINIMUM"
    MAXIMUM = "MAXIMUM"


class MealFinding(_Record):
    """One target judged."""
    __slots__ = ()
    _key = "balance.MealFinding"
    __match_args__ = ("observed", "verdict", "severity", "worst_member",)

    def __new__(cls, *, observed, verdict, severity=None, worst_member=None):
        return _make(cls, "balance.MealFinding", observed, verdict, severity, worst_member)

    observed = _Field(0, "What was observed, in the unit of the limit.")
    verdict = _Field(1, "For the audience's mean; never with an estimate or reasons.")
    severity = _Field(2, "How much the broken or undecided side weighs; absent if the rule is met.")
    worst_member = _Field(3, "The group of the audience that fares worst, if it fares worse than the mean.")


class MealJudgement(_Record):
    """One menu judged by `NutrientRules`."""
    __slots__ = ()
    _key = "balance.MealJudgement"
    __match_args__ = ("outcome", "findings",)

    def __new__(cls, *, outcome, findings):
        return _make(cls, "balance.MealJudgement", outcome, findings)

    outcome = _Field(0, "The verdict over all required sides of these rules.")
    findings = _Field(1, "One for each of `NutrientRules.targets`, in that order.")


class MealShare(_Record):
    """The share of the daily reference that a meal should bring, in percent."""
    __slots__ = ()
    _key = "balance.MealShare"
    __match_args__ = ("meal_type", "min", "max",)

    def __new__(cls, *, meal_type=None, min, max):
        return _make(cls, "balance.MealShare", meal_type, min, max)

    meal_type = _Field(0, "The meal; absent: any other.")
    min = _Field(1, "At least.")
    max = _Field(2, "At most.")


class Measure(_Record):
    """What a rule measures."""
    __slots__ = ()
    _key = "balance.Measure"

    def __new__(cls, *args, **fields):
        raise TypeError("make one of its variants, such as " + cls._first())


@_variant
class _Measure__Nutrient(Measure):
    """The amount of each nutrient, in its own unit."""
    __slots__ = ()
    _key = "balance.Measure.Nutrient"
    __match_args__ = ("nutrients",)

    def __new__(cls, *, nutrients):
        return _make(cls, "balance.Measure.Nutrient", nutrients)

    nutrients = _Field(0, "The nutrients.")


@_variant
class _Measure__ShareOfDay(Measure):
    """The amount of each nutrient against the audience's daily reference. Limits are percent of the day; without
    limits the audience's own share counts.
    """
    __slots__ = ()
    _key = "balance.Measure.ShareOfDay"
    __match_args__ = ("nutrients", "level",)

    def __new__(cls, *, nutrients, level=_LEFT_OUT):
        return _make(cls, "balance.Measure.ShareOfDay", nutrients, level)

    nutrients = _Field(0, "The nutrients.")
    level = _Field(1, "The reference: what is recommended, or the most a day should bring.")


@_variant
class _Measure__PercentOfEnergy(Measure):
    """The energy a nutrient gives, in percent of all energy: a ratio of sums."""
    __slots__ = ()
    _key = "balance.Measure.PercentOfEnergy"
    __match_args__ = ("nutrient", "kcal_per_gram",)

    def __new__(cls, *, nutrient, kcal_per_gram):
        return _make(cls, "balance.Measure.PercentOfEnergy", nutrient, kcal_per_gram)

    nutrient = _Field(0, "The nutrient, in grams.")
    kcal_per_gram = _Field(1, "kcal that one gram gives: 4 for protein and carbohydrate, 9 for fat, 7 for alcohol.")


@_variant
class _Measure__Component(Measure):
    """How much of a food-group component is credited. In a period: the mean of a feeding day times `days`."""
    __slots__ = ()
    _key = "balance.Measure.Component"
    __match_args__ = ("component", "unit", "courses", "days",)

    def __new__(cls, *, component, unit, courses=(), days=1):
        return _make(cls, "balance.Measure.Component", component, unit, courses, days)

    component = _Field(0, "Its key: `vegetables`.")
    unit = _Field(1, "What credits and limits are in.")
    courses = _Field(2, "A dish of these courses counts as 1 where it states no credits.")
    days = _Field(3, "The feeding days a period's limit is printed for, such as 5 for a school week; 1 unless said.")


@_variant
class _Measure__Dishes(Measure):
    """How many dishes fit a description: in a meal, in a day, or in every window of days within a period."""
    __slots__ = ()
    _key = "balance.Measure.Dishes"
    __match_args__ = ("dishes", "count", "window_days",)

    def __new__(cls, *, dishes, count=_LEFT_OUT, window_days=None):
        return _make(cls, "balance.Measure.Dishes", dishes, count, window_days)

    dishes = _Field(0, "The description.")
    count = _Field(1, "What is counted.")
    window_days = _Field(2, "Days in a row that are looked at in a period; absent: the whole period.")


@_variant
class _Measure__PlateShare(Measure):
    """The weight of these courses, in percent of all dishes with a weight."""
    __slots__ = ()
    _key = "balance.Measure.PlateShare"
    __match_args__ = ("courses",)

    def __new__(cls, *, courses):
        return _make(cls, "balance.Measure.PlateShare", courses)

    courses = _Field(0, "The courses.")


@_variant
class _Measure__Cost(Measure):
    """Cost of one portion."""
    __slots__ = ()
    _key = "balance.Measure.Cost"
    __match_args__ = ("components", "cost_basis", "currency",)

    def __new__(cls, *, components, cost_basis=_LEFT_OUT, currency):
        return _make(cls, "balance.Measure.Cost", components, cost_basis, currency)

    components = _Field(0, "The cost components that are summed.")
    cost_basis = _Field(1, "Which ingredient cost is judged.")
    currency = _Field(2, "The currency of the limits.")


@_variant
class _Measure__FreeOf(Measure):
    """An allergen. Only a meal that is stated to be free of it passes."""
    __slots__ = ()
    _key = "balance.Measure.FreeOf"
    __match_args__ = ("allergen",)

    def __new__(cls, *, allergen):
        return _make(cls, "balance.Measure.FreeOf", allergen)

    allergen = _Field(0, "Its code in the allergen registry: `PEANUT`.")


@_variant
class _Measure__Diet(Measure):
    """A diet. Only a meal that is stated to fit it passes."""
    __slots__ = ()
    _key = "balance.Measure.Diet"
    __match_args__ = ("diet",)

    def __new__(cls, *, diet):
        return _make(cls, "balance.Measure.Diet", diet)

    diet = _Field(0, "The diet.")


class MemberFinding(_Record):
    """One group of an audience, judged against its own limits."""
    __slots__ = ()
    _key = "balance.MemberFinding"
    __match_args__ = ("member", "limit", "verdict", "severity", "message",)

    def __new__(cls, *, member, limit, verdict, severity=None, message):
        return _make(cls, "balance.MemberFinding", member, limit, verdict, severity, message)

    member = _Field(0, "The group, with its increment behind a `+`.")
    limit = _Field(1, "Against what.")
    verdict = _Field(2, "The verdict.")
    severity = _Field(3, "How much the broken or undecided side weighs here, at most the standard's `member_severity`.")
    message = _Field(4, "The finding in words.")


class NutrientRules(_Object):
    """The rules of a standard for one meal of one audience that nutrients alone decide. Build it once, judge any number
    of menus.
    """
    __slots__ = ()

    def __new__(cls, standard, audience, meal_type, date, nutrients):
        """The rules for a meal of an audience, judged from columns of these nutrients.

        Rules about dishes, food groups, allergens, diets and cost are listed in `not_judged`, as are
        rules without a limit for this case.
        """
        return _Object.__new__(cls, _call("balance.NutrientRules.new", standard, audience, meal_type, date, nutrients))

    def targets(self):
        """What is judged, in the order of the findings: the limits of the audience's mean."""
        return _call("balance.NutrientRules.targets", self)

    def not_judged(self):
        """Rules for a meal that hold and that nutrients alone do not decide."""
        return _call("balance.NutrientRules.not_judged", self)

    def judge(self, nutrition, menu):
        """Judges one menu of a result as one portion of the meal; absent if the result has no such menu."""
        return _call("balance.NutrientRules.judge", self, nutrition, menu)


class Outcome(_Choice):
    """The verdict over all required sides.

    - `BALANCED`: All are met.
    - `UNKNOWN`: None is broken for certain, some are not known; or nothing was judged at all.
    - `NOT_BALANCED`: At least one is broken.
    """

    BALANCED = "BALANCED"
    UNKNOWN = "UNKNOWN"
    NOT_BALANCED = "NOT_BALANCED"


class Period(_Record):
    """A span of days, both ends in it."""
    __slots__ = ()
    _key = "balance.Period"
    __match_args__ = ("from_", "to",)

    def __new__(cls, *, from_, to):
        return _make(cls, "balance.Period", from_, to)

    from_ = _Field(0, "The first day.")
    to = _Field(1, "The last day.")


class PrintedLimit(_Record):
    """The limits of one nutrient for one meal of an audience as a text prints them."""
    __slots__ = ()
    _key = "balance.PrintedLimit"
    __match_args__ = ("rule", "nutrient", "audience", "min", "max", "places", "source",)

    def __new__(cls, *, rule, nutrient, audience, min, max, places=0, source=""):
        return _make(cls, "balance.PrintedLimit", rule, nutrient, audience, min, max, places, source)

    rule = _Field(0, "The rule whose limits they are.")
    nutrient = _Field(1, "The nutrient.")
    audience = _Field(2, "The audience.")
    min = _Field(3, "At least.")
    max = _Field(4, "At most.")
    places = _Field(5, "Decimal places it is printed with.")
    source = _Field(6, "Where it is printed; empty: in the standard's source.")


class Profile(_Choice):
    """Which limits count.

    - `COMPUTED`: What the rules give.
    - `PRINTED`: What the text prints, where it prints something.
    """

    COMPUTED = "COMPUTED"
    PRINTED = "PRINTED"


class ReferenceGroup(_Record):
    """A group of people with a daily reference intake of its own, or an increment over one: `male_10_12y`."""
    __slots__ = ()
    _key = "balance.ReferenceGroup"
    __match_args__ = ("key", "name_en", "name_id", "sex", "from_month", "to_month", "increment",)

    def __new__(cls, *, key, name_en="", name_id="", sex=_LEFT_OUT, from_month=None, to_month=None, increment=False):
        return _make(cls, "balance.ReferenceGroup", key, name_en, name_id, sex, from_month, to_month, increment)

    key = _Field(0, "Its key.")
    name_en = _Field(1, "English name.")
    name_id = _Field(2, "Indonesian name.")
    sex = _Field(3, "Its sex.")
    from_month = _Field(4, "Completed months of age from which it holds.")
    to_month = _Field(5, "The last completed month of age in it. Absent: no upper age.")
    increment = _Field(6, "Whether its values are added to a group's (pregnancy, breast-feeding).")


class ReferencePart(_Record):
    """A group's part in a mean."""
    __slots__ = ()
    _key = "balance.ReferencePart"
    __match_args__ = ("group", "weight",)

    def __new__(cls, *, group, weight=1.0):
        return _make(cls, "balance.ReferencePart", group, weight)

    group = _Field(0, "The group.")
    weight = _Field(1, "Its weight, such as its head count; 1 unless said.")


class Rule(_Record):
    """One rule of a standard: what is measured, on which basis, between which limits, and how much each side weighs."""
    __slots__ = ()
    _key = "balance.Rule"
    __match_args__ = ("id", "name_en", "name_id", "basis", "meal_types", "audiences", "valid_from", "valid_to", "minimum", "maximum", "measure", "limits", "daily_floor_percent", "source",)

    def __new__(cls, *, id, name_en="", name_id="", basis, meal_types=(), audiences=(), valid_from=None, valid_to=None, minimum=None, maximum=None, measure, limits=(), daily_floor_percent=None, source=""):
        return _make(cls, "balance.Rule", id, name_en, name_id, basis, meal_types, audiences, valid_from, valid_to, minimum, maximum, measure, limits, daily_floor_percent, source)

    id = _Field(0, "Its id within the standard.")
    name_en = _Field(1, "English name; empty: the nutrient's, else the id.")
    name_id = _Field(2, "Indonesian name.")
    basis = _Field(3, "What it is judged on.")
    meal_types = _Field(4, "The meals it looks at; empty: all.")
    audiences = _Field(5, "The audiences it holds for; empty: all.")
    valid_from = _Field(6, "The first day it holds.")
    valid_to = _Field(7, "The last day it holds.")
    minimum = _Field(8, "How much the lower side weighs; absent: it is not judged.")
    maximum = _Field(9, "How much the upper side weighs; absent: it is not judged.")
    measure = _Field(10, "What is measured.")
    limits = _Field(11, "The limits, in the measure's unit; the first that fits the audience counts.")
    daily_floor_percent = _Field(12, "In a period: every feeding day reaches at least so many percent of the minimum.")
    source = _Field(13, "Where it comes from.")


class RuleBasis(_Choice):
    """What a rule is judged on.

    - `MEAL`: One meal.
    - `DAY`: All meals of one day.
    - `PERIOD`: The mean of the feeding days of a period: Σ portions·value / Σ portions.
    """

    MEAL = "MEAL"
    DAY = "DAY"
    PERIOD = "PERIOD"


class RuleTarget(_Record):
    """The limits of one rule for one audience: what a menu is planned against."""
    __slots__ = ()
    _key = "balance.RuleTarget"
    __match_args__ = ("rule", "subject", "member", "limit",)

    def __new__(cls, *, rule, subject, member=None, limit):
        return _make(cls, "balance.RuleTarget", rule, subject, member, limit)

    rule = _Field(0, "The rule.")
    subject = _Field(1, "A nutrient's key, a component, an allergen; else the rule's id.")
    member = _Field(2, "The sex, trimester or other group of the audience; absent: its mean.")
    limit = _Field(3, "The limits.")


class ServedDish(_Record):
    """One dish of a meal."""
    __slots__ = ()
    _key = "balance.ServedDish"
    __match_args__ = ("name", "course", "cooking_methods", "main_protein", "colour", "categories", "credits", "weight",)

    def __new__(cls, *, name, course=None, cooking_methods, main_protein=None, colour=None, categories, credits, weight=None):
        return _make(cls, "balance.ServedDish", name, course, cooking_methods, main_protein, colour, categories, credits, weight)

    name = _Field(0, "Its name.")
    course = _Field(1, "Its place on the tray.")
    cooking_methods = _Field(2, "How it and its parts are cooked; empty: not known.")
    main_protein = _Field(3, "Its main protein.")
    colour = _Field(4, "Its dominant colour.")
    categories = _Field(5, "The food groups of its ingredients.")
    credits = _Field(6, "Food-group credits of one portion.")
    weight = _Field(7, "Grams of one portion as served; absent: not known.")


class ServedMeal(_Record):
    """One menu as it is served to one audience on one day, with everything a standard can ask about it."""
    __slots__ = ()
    _key = "balance.ServedMeal"
    __match_args__ = ("menu_id", "menu_name", "date", "meal_type", "portions", "nutrition", "dishes", "credits", "diet", "costs",)

    def __new__(cls, *, menu_id, menu_name, date=None, meal_type=None, portions, nutrition, dishes, credits, diet, costs):
        return _make(cls, "balance.ServedMeal", menu_id, menu_name, date, meal_type, portions, nutrition, dishes, credits, diet, costs)

    menu_id = _Field(0, "The menu.")
    menu_name = _Field(1, "Its name.")
    date = _Field(2, "The day; a day or a period needs it.")
    meal_type = _Field(3, "The meal.")
    portions = _Field(4, "How many get it: its weight in the mean of a day or period. A meal of 0 portions was not served.")
    nutrition = _Field(5, "What one portion contains.")
    dishes = _Field(6, "Its dishes, all of them: what is not listed is not served.")
    credits = _Field(7, "Food-group credits of one portion stated for the whole meal; they replace those of its dishes.")
    diet = _Field(8, "Its allergens and diets.")
    costs = _Field(9, "What one portion costs; empty: cost is not judged.")

    @staticmethod
    def of_menu(menu, catalog, options, portions):
        """The meal that a menu makes: its nutrition, dishes and diet, for the portion, choices and day of the options.

        The dishes of a tray are its lines; any other menu is one dish. An ingredient that lies on a tray by itself
        takes its course from its food group and is raw unless its line says how it is cooked. Costs are left empty.
        """
        return _call("balance.ServedMeal.of_menu", menu, catalog, options, portions)


class Severity(_Choice):
    """How much a broken side of a rule weighs.

    - `INFO`: To know.
    - `ADVISORY`: To improve.
    - `REQUIRED`: The standard is not met.
    """

    INFO = "INFO"
    ADVISORY = "ADVISORY"
    REQUIRED = "REQUIRED"


class Sex(_Choice):
    """The sex a reference group stands for.

    - `ANY`: Both.
    - `MALE`: Boys and men.
    - `FEMALE`: Girls and women.
    """

    ANY = "ANY"
    MALE = "MALE"
    FEMALE = "FEMALE"


class Standard(_Record):
    """A dietary standard: reference intakes, audiences and rules, all of it data with sources and dates.

    `Standard.from_toml` reads one that a user wrote; a standard put together in code is checked by
    `Standard.check`.
    """
    __slots__ = ()
    _key = "balance.Standard"
    __match_args__ = ("id", "name_en", "name_id", "edition", "source", "valid_from", "valid_to", "reference", "extends", "profile", "member_severity", "groups", "intakes", "audiences", "rules", "printed",)

    def __new__(cls, *, id, name_en, name_id="", edition, source, valid_from=None, valid_to=None, reference=None, extends=None, profile=_LEFT_OUT, member_severity=_LEFT_OUT, groups=(), intakes=(), audiences=(), rules=(), printed=()):
        return _make(cls, "balance.Standard", id, name_en, name_id, edition, source, valid_from, valid_to, reference, extends, profile, member_severity, groups, intakes, audiences, rules, printed)

    id = _Field(0, "Its id: `mbg-2026`.")
    name_en = _Field(1, "English name.")
    name_id = _Field(2, "Indonesian name.")
    edition = _Field(3, "Which edition of the text it is.")
    source = _Field(4, "The text it is taken from.")
    valid_from = _Field(5, "The first day it holds.")
    valid_to = _Field(6, "The last day it holds.")
    reference = _Field(7, "The built-in standard whose groups and intakes were taken over.")
    extends = _Field(8, "The built-in standard of which everything was taken over; what this one states itself wins.")
    profile = _Field(9, "Which limits count where a text prints other limits than its own rule gives.")
    member_severity = _Field(10, "The most that a single sex or trimester weighs beside its audience's mean. Bands of two sexes need not overlap\n(boys and girls of 16 do not), so a standard that requires both can be impossible to meet.")
    groups = _Field(11, "The groups of the reference tables.")
    intakes = _Field(12, "The reference tables.")
    audiences = _Field(13, "Who is fed.")
    rules = _Field(14, "What is judged.")
    printed = _Field(15, "Limits as the text prints them, beside those its rules give.")

    @staticmethod
    def built_in_ids():
        """The ids of the standards that ship with the library."""
        return _call("balance.Standard.built_in_ids")

    @staticmethod
    def built_in(id):
        """A standard that ships with the library."""
        return _call("balance.Standard.built_in", id)

    @staticmethod
    def from_toml(text):
        """Reads a standard that somebody wrote; `docs/standards.md` says how. The nutrients are the standard ones.

        An unknown key, nutrient, unit or group, or a value of the wrong kind is an error that names the line or path.
        """
        return _call("balance.Standard.from_toml", text)

    @staticmethod
    def from_toml_with(text, registry):
        """Like `from_toml`, over one's own nutrients."""
        return _call("balance.Standard.from_toml_with", text, registry)

    def check(self, registry):
        """Refuses a standard that cannot be judged by: an unknown nutrient, group or rule, a key stated twice, a side
        without a limit, a share of a reference that no table has. The path of the error names the place.
        """
        return _call("balance.Standard.check", self, registry)

    def audience(self, key):
        """The audience of a key."""
        return _call("balance.Standard.audience", self, key)

    def targets(self, audience, meal_type=None):
        """The limits of every rule for an audience at a meal: its mean first, then each of its groups. A rule that has no
        limit for the audience is left out.
        """
        return _call("balance.Standard.targets", self, audience, meal_type)

    def differences(self, audience):
        """Where this standard prints another limit for an audience than its own rules give, by more than half a unit of
        the last printed place.
        """
        return _call("balance.Standard.differences", self, audience)


class Target(_Record):
    """The limits of a rule for an audience or one of its groups. A side that is not judged is absent."""
    __slots__ = ()
    _key = "balance.Target"
    __match_args__ = ("min", "max", "unit", "origin",)

    def __new__(cls, *, min=None, max=None, unit, origin):
        return _make(cls, "balance.Target", min, max, unit, origin)

    min = _Field(0, "At least.")
    max = _Field(1, "At most.")
    unit = _Field(2, "The unit of both and of what is observed.")
    origin = _Field(3, "Where they come from.")


class UnknownReason(_Record):
    """Why a verdict is unknown: the one value to look up."""
    __slots__ = ()
    _key = "balance.UnknownReason"

    def __new__(cls, *args, **fields):
        raise TypeError("make one of its variants, such as " + cls._first())


@_variant
class _UnknownReason__Food(UnknownReason):
    """Something about an ingredient."""
    __slots__ = ()
    _key = "balance.UnknownReason.Food"
    __match_args__ = ("ingredient_id", "ingredient_name", "nutrient", "gap",)

    def __new__(cls, *, ingredient_id, ingredient_name, nutrient, gap):
        return _make(cls, "balance.UnknownReason.Food", ingredient_id, ingredient_name, nutrient, gap)

    ingredient_id = _Field(0, "The ingredient's id.")
    ingredient_name = _Field(1, "Its name.")
    nutrient = _Field(2, "The nutrient in question.")
    gap = _Field(3, "What is not known.")


@_variant
class _UnknownReason__NutrientNotCalculated(UnknownReason):
    """The nutrient is in no total: the registry of the calculation lacks it."""
    __slots__ = ()
    _key = "balance.UnknownReason.NutrientNotCalculated"
    __match_args__ = ("nutrient",)

    def __new__(cls, *, nutrient):
        return _make(cls, "balance.UnknownReason.NutrientNotCalculated", nutrient)

    nutrient = _Field(0, "The nutrient.")


@_variant
class _UnknownReason__Cost(UnknownReason):
    """A cost component is not given, or not complete."""
    __slots__ = ()
    _key = "balance.UnknownReason.Cost"
    __match_args__ = ("component", "missing",)

    def __new__(cls, *, component, missing):
        return _make(cls, "balance.UnknownReason.Cost", component, missing)

    component = _Field(0, "The component.")
    missing = _Field(1, "The ingredients or menus of which something is not known; empty: the component is not given at all.")


@_variant
class _UnknownReason__Allergen(UnknownReason):
    """Some ingredients say nothing about an allergen."""
    __slots__ = ()
    _key = "balance.UnknownReason.Allergen"
    __match_args__ = ("allergen", "presence", "ingredients",)

    def __new__(cls, *, allergen, presence, ingredients):
        return _make(cls, "balance.UnknownReason.Allergen", allergen, presence, ingredients)

    allergen = _Field(0, "The allergen.")
    presence = _Field(1, "What is known at best.")
    ingredients = _Field(2, "The ingredients.")


@_variant
class _UnknownReason__Diet(UnknownReason):
    """Some ingredients say nothing about a diet."""
    __slots__ = ()
    _key = "balance.UnknownReason.Diet"
    __match_args__ = ("ingredients",)

    def __new__(cls, *, ingredients):
        return _make(cls, "balance.UnknownReason.Diet", ingredients)

    ingredients = _Field(0, "The ingredients.")


@_variant
class _UnknownReason__Dish(UnknownReason):
    """A dish does not say what the rule asks for: its course, cooking method, credits, …"""
    __slots__ = ()
    _key = "balance.UnknownReason.Dish"
    __match_args__ = ("dish",)

    def __new__(cls, *, dish):
        return _make(cls, "balance.UnknownReason.Dish", dish)

    dish = _Field(0, "The dish.")


@_variant
class _UnknownReason__DishWeight(UnknownReason):
    """The weight of a dish is not known."""
    __slots__ = ()
    _key = "balance.UnknownReason.DishWeight"
    __match_args__ = ("dish",)

    def __new__(cls, *, dish):
        return _make(cls, "balance.UnknownReason.DishWeight", dish)

    dish = _Field(0, "The dish.")


@_variant
class _UnknownReason__PeriodTooShort(UnknownReason):
    """The rule looks at more days than were given."""
    __slots__ = ()
    _key = "balance.UnknownReason.PeriodTooShort"
    __match_args__ = ("days",)

    def __new__(cls, *, days):
        return _make(cls, "balance.UnknownReason.PeriodTooShort", days)

    days = _Field(0, "The days it looks at.")


class Verdict(_Record):
    """What is proved about an observed interval against a minimum and a maximum, both inclusive.

    *Low* if the upper end is below the minimum, *high* if the lower end is above the maximum, *met* if the whole
    interval lies between, else *unknown*. Compared unrounded, with a relative tolerance of 1e-9.
    """
    __slots__ = ()
    _key = "balance.Verdict"

    def __new__(cls, *args, **fields):
        raise TypeError("make one of its variants, such as " + cls._first())

    @staticmethod
    def of(observed, min=None, max=None):
        """Judges an interval against limits, without reasons or estimates."""
        return _call("balance.Verdict.of", observed, min, max)

    def is_failing(self):
        """Whether a limit is broken for certain."""
        return _call("balance.Verdict.is_failing", self)


@_variant
class _Verdict__Met(Verdict):
    """Every value it can have is within the limits."""
    __slots__ = ()
    _key = "balance.Verdict.Met"
    __match_args__ = ()

    def __new__(cls):
        return _make(cls, "balance.Verdict.Met")



@_variant
class _Verdict__Low(Verdict):
    """Every value it can have is below the minimum."""
    __slots__ = ()
    _key = "balance.Verdict.Low"
    __match_args__ = ("short_by",)

    def __new__(cls, *, short_by):
        return _make(cls, "balance.Verdict.Low", short_by)

    short_by = _Field(0, "What is lacking at least.")


@_variant
class _Verdict__High(Verdict):
    """Every value it can have is above the maximum."""
    __slots__ = ()
    _key = "balance.Verdict.High"
    __match_args__ = ("over_by",)

    def __new__(cls, *, over_by):
        return _make(cls, "balance.Verdict.High", over_by)

    over_by = _Field(0, "What is too much at least.")


@_variant
class _Verdict__Unknown(Verdict):
    """It depends on what nobody knows."""
    __slots__ = ()
    _key = "balance.Verdict.Unknown"
    __match_args__ = ("proved", "likely", "because",)

    def __new__(cls, *, proved=None, likely=None, because):
        return _make(cls, "balance.Verdict.Unknown", proved, likely, because)

    proved = _Field(0, "The side that is proved to be kept, whatever the missing values are.")
    likely = _Field(1, "What estimates of the missing values suggest. It proves nothing.")
    because = _Field(2, "What to look up.")


def judge_meal(meal, standard, audience):
    """Judges one meal by the rules for a meal. Its portions do not matter."""
    return _call("balance.judge_meal", meal, standard, audience)


def judge_day(meals, standard, audience):
    """Judges the meals of one day by the rules for a day: what a person gets who eats each of them."""
    return _call("balance.judge_day", meals, standard, audience)


def judge_period(meals, period, standard, audience):
    """Judges a period by the rules for a period: means over its feeding days, daily floors, and windows of days.

    A mean is Σ portions·value / Σ portions. Days without a meal are absent, not 0. Meals outside the period do not
    count.
    """
    return _call("balance.judge_period", meals, period, standard, audience)


def validate_menu_balance(menu, catalog, options, standard, audience):
    """Judges a menu as one meal of an audience: calculates its nutrition, derives its allergens and diets, and applies
    the rules for a meal.

    The portion is that of the options, else the audience's. A menu that has no such portion is judged in its reference
    portion, with a warning. Cost is judged from a `ServedMeal` that carries costs; here cost rules are listed in
    `not_judged`. Missing data give verdicts, never errors; what fails the call is a broken menu or an unknown audience.
    """
    return _call("balance.validate_menu_balance", menu, catalog, options, standard, audience)
