# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""Programmes: whom a kitchen feeds, on which days, at which meals and places, by which standard and for how much."""

from gizi._gizi import Object as _Object, call as _call, make as _make
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.left_out import LEFT_OUT as _LEFT_OUT
from gizi._idiom.record import Field as _Field, Record as _Record, variant as _variant

__all__ = ["DayKind", "Holiday", "NutritionProgram", "ParsedProgram", "ParsedProgramUpdate", "ProgramAudience", "ProgramMeal", "ProgramStatus", "ProgramType", "ProgramUpdate", "Site", "SpecialDiet", "Weekday", "parse_program", "parse_program_update", "program_schema", "program_violation_codes", "time_of_day_minutes", "validate_program"]


class DayKind(_Choice):
    """Whether a programme feeds on a day, and if not, why.

    - `FEEDING`: It feeds.
    - `HOLIDAY`: A holiday on a day of the week on which it would feed.
    - `REST_DAY`: A day of the week on which it does not feed.
    - `OUTSIDE_PROGRAM`: Before its first day or after its last.
    """

    FEEDING = "FEEDING"
    HOLIDAY = "HOLIDAY"
    REST_DAY = "REST_DAY"
    OUTSIDE_PROGRAM = "OUTSIDE_PROGRAM"


class Holiday(_Record):
    """Days on which the kitchen feeds nobody, whatever the day of the week: a public holiday, a school break."""
    __slots__ = ()
    _key = "program.Holiday"
    __match_args__ = ("name", "date", "end_date",)

    def __new__(cls, *, name, date, end_date=None):
        return _make(cls, "program.Holiday", name, date, end_date)

    name = _Field(0, "Its name: \"Hari Raya Nyepi\".")
    date = _Field(1, "The day, or its first.")
    end_date = _Field(2, "Its last day, itself included. Absent: one day.")

    def includes(self, date):
        """Whether a day belongs to it."""
        return _call("program.Holiday.includes", self, date)


class NutritionProgram(_Record):
    """A feeding programme of a kitchen: whom it feeds, when, where, by which standard and for how much."""
    __slots__ = ()
    _key = "program.NutritionProgram"
    __match_args__ = ("id", "program_name", "program_code", "program_type", "description", "standard_id", "audiences", "start_date", "end_date", "feeding_days", "meals", "total_budget", "ceilings", "sites", "implementation_area", "status", "created_at", "updated_at", "created_by", "updated_by", "version",)

    def __new__(cls, *, id=_LEFT_OUT, program_name, program_code=None, program_type, description=None, standard_id=None, audiences=(), start_date, end_date=None, feeding_days, meals, total_budget=None, ceilings=(), sites=(), implementation_area=None, status=_LEFT_OUT, created_at=None, updated_at=None, created_by=None, updated_by=None, version=0):
        return _make(cls, "program.NutritionProgram", id, program_name, program_code, program_type, description, standard_id, audiences, start_date, end_date, feeding_days, meals, total_budget, ceilings, sites, implementation_area, status, created_at, updated_at, created_by, updated_by, version)

    id = _Field(0, "Its id. Empty: the kitchen makes one when it is stored.")
    program_name = _Field(1, "Its name.")
    program_code = _Field(2, "Its code, unique in the kitchen.")
    program_type = _Field(3, "What it is for.")
    description = _Field(4, "What it is, for people.")
    standard_id = _Field(5, "The standard its menus are judged by. Absent: the kitchen's own.")
    audiences = _Field(6, "Whom it feeds.")
    start_date = _Field(7, "Its first day.")
    end_date = _Field(8, "Its last day. Absent: it has no end yet.")
    feeding_days = _Field(9, "The days of the week on which it feeds, holidays aside.")
    meals = _Field(10, "The meals of such a day.")
    total_budget = _Field(11, "What there is to spend from its first day to its last.")
    ceilings = _Field(12, "The most that what one person is served may cost, by portion size where it differs.")
    sites = _Field(13, "The places it delivers to.")
    implementation_area = _Field(14, "Where it works, in words: \"Kecamatan Cibinong\".")
    status = _Field(15, "Where it stands.")
    created_at = _Field(16, "When it was created.")
    updated_at = _Field(17, "When it was last changed.")
    created_by = _Field(18, "Who created it.")
    updated_by = _Field(19, "Who changed it last.")
    version = _Field(20, "Counts its changes; 0 before it is stored.")

    def day_kind(self, date, holidays):
        """Whether it feeds on a day, and if not, why. Its status is not asked: a paused programme keeps its calendar."""
        return _call("program.NutritionProgram.day_kind", self, date, holidays)

    @staticmethod
    def new(id, name, program_type, start_date):
        """A programme that serves lunch from Monday to Friday, without audiences and sites."""
        return _call("program.NutritionProgram.new", id, name, program_type, start_date)

    def includes(self, date):
        """Whether a day lies between its first and its last, both included."""
        return _call("program.NutritionProgram.includes", self, date)


class ParsedProgram(_Record):
    """A programme read from JSON, or what is wrong with the text."""
    __slots__ = ()
    _key = "program.ParsedProgram"
    __match_args__ = ("program", "violations",)

    def __new__(cls, *, program=None, violations):
        return _make(cls, "program.ParsedProgram", program, violations)

    program = _Field(0, "The programme; present exactly if nothing is wrong.")
    violations = _Field(1, "Everything that is wrong.")

    def into_result(self):
        """The programme, or one error `program.invalid` whose details list every violation."""
        return _call("program.ParsedProgram.into_result", self)


class ParsedProgramUpdate(_Record):
    """An update of a programme read from JSON, or what is wrong with the text."""
    __slots__ = ()
    _key = "program.ParsedProgramUpdate"
    __match_args__ = ("update", "violations",)

    def __new__(cls, *, update=None, violations):
        return _make(cls, "program.ParsedProgramUpdate", update, violations)

    update = _Field(0, "The update; present exactly if nothing is wrong.")
    violations = _Field(1, "Everything that is wrong.")

    def into_result(self):
        """The update, or one error `program.invalid` whose details list every violation."""
        return _call("program.ParsedProgramUpdate.into_result", self)


class ProgramAudience(_Record):
    """An audience of a programme and how many it has."""
    __slots__ = ()
    _key = "program.ProgramAudience"
    __match_args__ = ("audience", "heads", "special_diets",)

    def __new__(cls, *, audience, heads, special_diets=()):
        return _make(cls, "program.ProgramAudience", audience, heads, special_diets)

    audience = _Field(0, "Its key in the programme's standard, which says its reference intake and its portion size.")
    heads = _Field(1, "How many people it has, over all sites.")
    special_diets = _Field(2, "Those among them who need another tray. Nobody counts in two entries.")


class ProgramMeal(_Record):
    """A meal of a programme's day."""
    __slots__ = ()
    _key = "program.ProgramMeal"
    __match_args__ = ("meal_type", "service_time",)

    def __new__(cls, *, meal_type, service_time=None):
        return _make(cls, "program.ProgramMeal", meal_type, service_time)

    meal_type = _Field(0, "The meal.")
    service_time = _Field(1, "When it is eaten. Absent: not said.")


class ProgramStatus(_Choice):
    """Where a programme stands.

    - `ACTIVE`: It runs, or will on its first day.
    - `PAUSED`: It rests and may go on.
    - `COMPLETED`: It is over.
    - `CANCELLED`: It was given up.
    """

    ACTIVE = "ACTIVE"
    PAUSED = "PAUSED"
    COMPLETED = "COMPLETED"
    CANCELLED = "CANCELLED"


class ProgramType(_Choice):
    """What a programme is for.

    - `SCHOOL_FEEDING`: Meals for pupils on school days.
    - `SUPPLEMENTARY_FEEDING`: Food beside what is eaten at home: for toddlers, pregnant and breastfeeding women.
    - `NUTRITIONAL_RECOVERY`: Food for people who recover from malnutrition.
    - `NUTRITIONAL_EDUCATION`: Teaching about food, with meals.
    - `EMERGENCY_NUTRITION`: Food after a disaster.
    - `STUNTING_INTERVENTION`: Food against stunting.
    - `OTHER`: Something else: a hospital, a canteen, a care home.
    """

    SCHOOL_FEEDING = "SCHOOL_FEEDING"
    SUPPLEMENTARY_FEEDING = "SUPPLEMENTARY_FEEDING"
    NUTRITIONAL_RECOVERY = "NUTRITIONAL_RECOVERY"
    NUTRITIONAL_EDUCATION = "NUTRITIONAL_EDUCATION"
    EMERGENCY_NUTRITION = "EMERGENCY_NUTRITION"
    STUNTING_INTERVENTION = "STUNTING_INTERVENTION"
    OTHER = "OTHER"


class ProgramUpdate(_Record):
    """What is to change about a programme. A field that is absent stays as it is; `clear` names those that are to be
    absent.
    """
    __slots__ = ()
    _key = "program.ProgramUpdate"
    __match_args__ = ("id", "expected_version", "program_name", "program_code", "program_type", "description", "standard_id", "audiences", "start_date", "end_date", "feeding_days", "meals", "total_budget", "ceilings", "sites", "implementation_area", "status", "clear",)

    def __new__(cls, *, id, expected_version, program_name=None, program_code=None, program_type=None, description=None, standard_id=None, audiences=None, start_date=None, end_date=None, feeding_days=None, meals=None, total_budget=None, ceilings=None, sites=None, implementation_area=None, status=None, clear=()):
        return _make(cls, "program.ProgramUpdate", id, expected_version, program_name, program_code, program_type, description, standard_id, audiences, start_date, end_date, feeding_days, meals, total_budget, ceilings, sites, implementation_area, status, clear)

    id = _Field(0, "The programme.")
    expected_version = _Field(1, "The version it was seen at; if somebody changed it since, nothing is written.")
    program_name = _Field(2, "Its name.")
    program_code = _Field(3, "Its code.")
    program_type = _Field(4, "What it is for.")
    description = _Field(5, "What it is, for people.")
    standard_id = _Field(6, "The standard its menus are judged by.")
    audiences = _Field(7, "Whom it feeds, all of them.")
    start_date = _Field(8, "Its first day.")
    end_date = _Field(9, "Its last day.")
    feeding_days = _Field(10, "The days of the week on which it feeds, all of them.")
    meals = _Field(11, "The meals of such a day, all of them.")
    total_budget = _Field(12, "What there is to spend.")
    ceilings = _Field(13, "The most that what one person is served may cost, all ceilings.")
    sites = _Field(14, "The places it delivers to, all of them.")
    implementation_area = _Field(15, "Where it works, in words.")
    status = _Field(16, "Where it stands.")
    clear = _Field(17, "Fields that are to be absent, by their names in JSON or in snake case.")

    @staticmethod
    def new(id, expected_version):
        """An update that changes nothing yet."""
        return _call("program.ProgramUpdate.new", id, expected_version)


class Site(_Record):
    """A place the kitchen delivers to: a school, a health post."""
    __slots__ = ()
    _key = "program.Site"
    __match_args__ = ("id", "name", "address", "audiences",)

    def __new__(cls, *, id, name, address=None, audiences=()):
        return _make(cls, "program.Site", id, name, address, audiences)

    id = _Field(0, "Its id.")
    name = _Field(1, "Its name.")
    address = _Field(2, "Where it is.")
    audiences = _Field(3, "Who is fed there, as a part of the programme's audiences. Empty: not counted, so any of them.")

    def feeds(self, audience):
        """Whether an audience is fed here."""
        return _call("program.Site.feeds", self, audience)


class SpecialDiet(_Record):
    """People of an audience who need another tray."""
    __slots__ = ()
    _key = "program.SpecialDiet"
    __match_args__ = ("name", "heads", "free_of", "vegetarian",)

    def __new__(cls, *, name, heads, free_of=(), vegetarian=False):
        return _make(cls, "program.SpecialDiet", name, heads, free_of, vegetarian)

    name = _Field(0, "What the kitchen calls it: \"tanpa telur\".")
    heads = _Field(1, "How many people.")
    free_of = _Field(2, "Allergens their tray must be free of, by code: `EGG`. Unknown never counts as free.")
    vegetarian = _Field(3, "Whether their tray must be vegetarian.")


class Weekday(_Choice):
    """A day of the week.

    - `MONDAY`: Monday.
    - `TUESDAY`: Tuesday.
    - `WEDNESDAY`: Wednesday.
    - `THURSDAY`: Thursday.
    - `FRIDAY`: Friday.
    - `SATURDAY`: Saturday.
    - `SUNDAY`: Sunday.
    """

    MONDAY = "MONDAY"
    TUESDAY = "TUESDAY"
    WEDNESDAY = "WEDNESDAY"
    THURSDAY = "THURSDAY"
    FRIDAY = "FRIDAY"
    SATURDAY = "SATURDAY"
    SUNDAY = "SUNDAY"

    @staticmethod
    def of(date):
        """The day of the week of a date."""
        return _call("program.Weekday.of", date)


def parse_program_update(json):
    """Reads and checks an update of a programme from JSON (UTF-8): names, limits and codes are those of the record. Unknown
    fields are refused. What must hold between fields is found when the update meets its record.
    """
    return _call("program.parse_program_update", json)


def validate_program(program):
    """Everything that is wrong with a programme by itself; empty if nothing is. Whether its standard and its audiences
    exist is found when it is stored.

    At most `validation.MAX_VIOLATIONS` are listed.
    """
    return _call("program.validate_program", program)


def parse_program(json):
    """Reads and checks a programme from JSON (UTF-8).

    `name`, `headcount` and `partnerSchools` and the Indonesian names of days, meals, types and states are accepted.
    Unknown fields are refused.
    """
    return _call("program.parse_program", json)


def program_schema():
    """The JSON Schema (draft 2020-12) of what `parse_program` reads. What holds between fields is not in it."""
    return _call("program.program_schema")


def program_violation_codes():
    """Every code the violations of a programme can carry, field by field: for translations and exhaustive handling."""
    return _call("program.program_violation_codes")


def time_of_day_minutes(time_of_day):
    """Minutes since midnight, 0 to 1439."""
    return _call("program.TimeOfDay.minutes", time_of_day)
