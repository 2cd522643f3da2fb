# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""Programmes: whom a kitchen feeds, on which days, at which meals and places, by which standard and for how much."""

from collections.abc import Iterable as _Iterable
from datetime import date as _date, datetime as _datetime
from decimal import Decimal as _Decimal
from typing import Any as _Any, Literal as _Literal, NoReturn as _NoReturn, final as _final

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from gizi._gizi import Object as _Object
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.record import Record as _Record
from gizi.cost import AudienceHeads as _AudienceHeads_
from gizi.cost import Ceiling as _Ceiling_
from gizi.menu import MealType as _MealType_
from gizi.menu import _MealType
from gizi.money import Money as _Money_
from gizi.validation import Violation as _Violation_
from gizi.validation import ViolationCode as _ViolationCode_

__all__ = ["DayKind", "Holiday", "NutritionProgram", "ParsedProgram", "ParsedProgramUpdate", "ProgramAudience", "ProgramMeal", "ProgramStatus", "ProgramType", "ProgramUpdate", "Site", "SpecialDiet", "Weekday", "parse_program", "parse_program_update", "program_schema", "program_violation_codes", "time_of_day_minutes", "validate_program"]

class DayKind(_Choice):
    """Whether a programme feeds on a day, and if not, why."""
    FEEDING = "FEEDING"
    """It feeds."""
    HOLIDAY = "HOLIDAY"
    """A holiday on a day of the week on which it would feed."""
    REST_DAY = "REST_DAY"
    """A day of the week on which it does not feed."""
    OUTSIDE_PROGRAM = "OUTSIDE_PROGRAM"
    """Before its first day or after its last."""

_DayKind: _TypeAlias = DayKind | _Literal["FEEDING", "HOLIDAY", "REST_DAY", "OUTSIDE_PROGRAM"]

class Holiday(_Record):
    """Days on which the kitchen feeds nobody, whatever the day of the week: a public holiday, a school break."""
    __match_args__ = ("name", "date", "end_date",)
    def __new__(cls, *, name: str, date: _date, end_date: _date | None = None) -> _Self: ...
    @property
    def name(self) -> str:
        """Its name: "Hari Raya Nyepi"."""
    @property
    def date(self) -> _date:
        """The day, or its first."""
    @property
    def end_date(self) -> _date | None:
        """Its last day, itself included. Absent: one day."""
    def includes(self, date: _date) -> bool:
        """Whether a day belongs to it."""

class NutritionProgram(_Record):
    """A feeding programme of a kitchen: whom it feeds, when, where, by which standard and for how much."""
    __match_args__ = ("id", "program_name", "program_code", "program_type", "description", "standard_id", "audiences", "start_date", "end_date", "feeding_days", "meals", "total_budget", "ceilings", "sites", "implementation_area", "status", "created_at", "updated_at", "created_by", "updated_by", "version",)
    def __new__(cls, *, id: str = ..., program_name: str, program_code: str | None = None, program_type: _ProgramType, description: str | None = None, standard_id: str | None = None, audiences: _Iterable[ProgramAudience] = (), start_date: _date, end_date: _date | None = None, feeding_days: _Iterable[_Weekday], meals: _Iterable[ProgramMeal], total_budget: _Money_ | None = None, ceilings: _Iterable[_Ceiling_] = (), sites: _Iterable[Site] = (), implementation_area: str | None = None, status: _ProgramStatus = ..., created_at: _datetime | None = None, updated_at: _datetime | None = None, created_by: str | None = None, updated_by: str | None = None, version: int = 0) -> _Self: ...
    @property
    def id(self) -> str:
        """Its id. Empty: the kitchen makes one when it is stored."""
    @property
    def program_name(self) -> str:
        """Its name."""
    @property
    def program_code(self) -> str | None:
        """Its code, unique in the kitchen."""
    @property
    def program_type(self) -> ProgramType:
        """What it is for."""
    @property
    def description(self) -> str | None:
        """What it is, for people."""
    @property
    def standard_id(self) -> str | None:
        """The standard its menus are judged by. Absent: the kitchen's own."""
    @property
    def audiences(self) -> tuple[ProgramAudience, ...]:
        """Whom it feeds."""
    @property
    def start_date(self) -> _date:
        """Its first day."""
    @property
    def end_date(self) -> _date | None:
        """Its last day. Absent: it has no end yet."""
    @property
    def feeding_days(self) -> tuple[Weekday, ...]:
        """The days of the week on which it feeds, holidays aside."""
    @property
    def meals(self) -> tuple[ProgramMeal, ...]:
        """The meals of such a day."""
    @property
    def total_budget(self) -> _Money_ | None:
        """What there is to spend from its first day to its last."""
    @property
    def ceilings(self) -> tuple[_Ceiling_, ...]:
        """The most that what one person is served may cost, by portion size where it differs."""
    @property
    def sites(self) -> tuple[Site, ...]:
        """The places it delivers to."""
    @property
    def implementation_area(self) -> str | None:
        """Where it works, in words: "Kecamatan Cibinong"."""
    @property
    def status(self) -> ProgramStatus:
        """Where it stands."""
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
    def day_kind(self, date: _date, holidays: _Iterable[Holiday]) -> DayKind:
        """Whether it feeds on a day, and if not, why. Its status is not asked: a paused programme keeps its calendar."""
    @staticmethod
    def new(id: str, name: str, program_type: _ProgramType, start_date: _date) -> NutritionProgram:
        """A programme that serves lunch from Monday to Friday, without audiences and sites."""
    def includes(self, date: _date) -> bool:
        """Whether a day lies between its first and its last, both included."""

class ParsedProgram(_Record):
    """A programme read from JSON, or what is wrong with the text."""
    __match_args__ = ("program", "violations",)
    def __new__(cls, *, program: NutritionProgram | None = None, violations: _Iterable[_Violation_]) -> _Self: ...
    @property
    def program(self) -> NutritionProgram | None:
        """The programme; present exactly if nothing is wrong."""
    @property
    def violations(self) -> tuple[_Violation_, ...]:
        """Everything that is wrong."""
    def into_result(self) -> NutritionProgram:
        """The programme, or one error `program.invalid` whose details list every violation."""

class ParsedProgramUpdate(_Record):
    """An update of a programme read from JSON, or what is wrong with the text."""
    __match_args__ = ("update", "violations",)
    def __new__(cls, *, update: ProgramUpdate | None = None, violations: _Iterable[_Violation_]) -> _Self: ...
    @property
    def update(self) -> ProgramUpdate | None:
        """The update; present exactly if nothing is wrong."""
    @property
    def violations(self) -> tuple[_Violation_, ...]:
        """Everything that is wrong."""
    def into_result(self) -> ProgramUpdate:
        """The update, or one error `program.invalid` whose details list every violation."""

class ProgramAudience(_Record):
    """An audience of a programme and how many it has."""
    __match_args__ = ("audience", "heads", "special_diets",)
    def __new__(cls, *, audience: str, heads: int, special_diets: _Iterable[SpecialDiet] = ()) -> _Self: ...
    @property
    def audience(self) -> str:
        """Its key in the programme's standard, which says its reference intake and its portion size."""
    @property
    def heads(self) -> int:
        """How many people it has, over all sites."""
    @property
    def special_diets(self) -> tuple[SpecialDiet, ...]:
        """Those among them who need another tray. Nobody counts in two entries."""

class ProgramMeal(_Record):
    """A meal of a programme's day."""
    __match_args__ = ("meal_type", "service_time",)
    def __new__(cls, *, meal_type: _MealType, service_time: str | None = None) -> _Self: ...
    @property
    def meal_type(self) -> _MealType_:
        """The meal."""
    @property
    def service_time(self) -> str | None:
        """When it is eaten. Absent: not said."""

class ProgramStatus(_Choice):
    """Where a programme stands."""
    ACTIVE = "ACTIVE"
    """It runs, or will on its first day."""
    PAUSED = "PAUSED"
    """It rests and may go on."""
    COMPLETED = "COMPLETED"
    """It is over."""
    CANCELLED = "CANCELLED"
    """It was given up."""

_ProgramStatus: _TypeAlias = ProgramStatus | _Literal["ACTIVE", "PAUSED", "COMPLETED", "CANCELLED"]

class ProgramType(_Choice):
    """What a programme is for."""
    SCHOOL_FEEDING = "SCHOOL_FEEDING"
    """Meals for pupils on school days."""
    SUPPLEMENTARY_FEEDING = "SUPPLEMENTARY_FEEDING"
    """Food beside what is eaten at home: for toddlers, pregnant and breastfeeding women."""
    NUTRITIONAL_RECOVERY = "NUTRITIONAL_RECOVERY"
    """Food for people who recover from malnutrition."""
    NUTRITIONAL_EDUCATION = "NUTRITIONAL_EDUCATION"
    """Teaching about food, with meals."""
    EMERGENCY_NUTRITION = "EMERGENCY_NUTRITION"
    """Food after a disaster."""
    STUNTING_INTERVENTION = "STUNTING_INTERVENTION"
    """Food against stunting."""
    OTHER = "OTHER"
    """Something else: a hospital, a canteen, a care home."""

_ProgramType: _TypeAlias = ProgramType | _Literal["SCHOOL_FEEDING", "SUPPLEMENTARY_FEEDING", "NUTRITIONAL_RECOVERY", "NUTRITIONAL_EDUCATION", "EMERGENCY_NUTRITION", "STUNTING_INTERVENTION", "OTHER"]

class ProgramUpdate(_Record):
    """What is to change about a programme. A field that is absent stays as it is; `clear` names those that are to be
    absent.
    """
    __match_args__ = ("id", "expected_version", "program_name", "program_code", "program_type", "description", "standard_id", "audiences", "start_date", "end_date", "feeding_days", "meals", "total_budget", "ceilings", "sites", "implementation_area", "status", "clear",)
    def __new__(cls, *, id: str, expected_version: int, program_name: str | None = None, program_code: str | None = None, program_type: _ProgramType | None = None, description: str | None = None, standard_id: str | None = None, audiences: _Iterable[ProgramAudience] | None = None, start_date: _date | None = None, end_date: _date | None = None, feeding_days: _Iterable[_Weekday] | None = None, meals: _Iterable[ProgramMeal] | None = None, total_budget: _Money_ | None = None, ceilings: _Iterable[_Ceiling_] | None = None, sites: _Iterable[Site] | None = None, implementation_area: str | None = None, status: _ProgramStatus | None = None, clear: _Iterable[str] = ()) -> _Self: ...
    @property
    def id(self) -> str:
        """The programme."""
    @property
    def expected_version(self) -> int:
        """The version it was seen at; if somebody changed it since, nothing is written."""
    @property
    def program_name(self) -> str | None:
        """Its name."""
    @property
    def program_code(self) -> str | None:
        """Its code."""
    @property
    def program_type(self) -> ProgramType | None:
        """What it is for."""
    @property
    def description(self) -> str | None:
        """What it is, for people."""
    @property
    def standard_id(self) -> str | None:
        """The standard its menus are judged by."""
    @property
    def audiences(self) -> tuple[ProgramAudience, ...] | None:
        """Whom it feeds, all of them."""
    @property
    def start_date(self) -> _date | None:
        """Its first day."""
    @property
    def end_date(self) -> _date | None:
        """Its last day."""
    @property
    def feeding_days(self) -> tuple[Weekday, ...] | None:
        """The days of the week on which it feeds, all of them."""
    @property
    def meals(self) -> tuple[ProgramMeal, ...] | None:
        """The meals of such a day, all of them."""
    @property
    def total_budget(self) -> _Money_ | None:
        """What there is to spend."""
    @property
    def ceilings(self) -> tuple[_Ceiling_, ...] | None:
        """The most that what one person is served may cost, all ceilings."""
    @property
    def sites(self) -> tuple[Site, ...] | None:
        """The places it delivers to, all of them."""
    @property
    def implementation_area(self) -> str | None:
        """Where it works, in words."""
    @property
    def status(self) -> ProgramStatus | None:
        """Where it stands."""
    @property
    def clear(self) -> tuple[str, ...]:
        """Fields that are to be absent, by their names in JSON or in snake case."""
    @staticmethod
    def new(id: str, expected_version: int) -> ProgramUpdate:
        """An update that changes nothing yet."""

class Site(_Record):
    """A place the kitchen delivers to: a school, a health post."""
    __match_args__ = ("id", "name", "address", "audiences",)
    def __new__(cls, *, id: str, name: str, address: str | None = None, audiences: _Iterable[_AudienceHeads_] = ()) -> _Self: ...
    @property
    def id(self) -> str:
        """Its id."""
    @property
    def name(self) -> str:
        """Its name."""
    @property
    def address(self) -> str | None:
        """Where it is."""
    @property
    def audiences(self) -> tuple[_AudienceHeads_, ...]:
        """Who is fed there, as a part of the programme's audiences. Empty: not counted, so any of them."""
    def feeds(self, audience: str) -> bool:
        """Whether an audience is fed here."""

class SpecialDiet(_Record):
    """People of an audience who need another tray."""
    __match_args__ = ("name", "heads", "free_of", "vegetarian",)
    def __new__(cls, *, name: str, heads: int, free_of: _Iterable[str] = (), vegetarian: bool = False) -> _Self: ...
    @property
    def name(self) -> str:
        """What the kitchen calls it: "tanpa telur"."""
    @property
    def heads(self) -> int:
        """How many people."""
    @property
    def free_of(self) -> tuple[str, ...]:
        """Allergens their tray must be free of, by code: `EGG`. Unknown never counts as free."""
    @property
    def vegetarian(self) -> bool:
        """Whether their tray must be vegetarian."""

class Weekday(_Choice):
    """A day of the week."""
    MONDAY = "MONDAY"
    """Monday."""
    TUESDAY = "TUESDAY"
    """Tuesday."""
    WEDNESDAY = "WEDNESDAY"
    """Wednesday."""
    THURSDAY = "THURSDAY"
    """Thursday."""
    FRIDAY = "FRIDAY"
    """Friday."""
    SATURDAY = "SATURDAY"
    """Saturday."""
    SUNDAY = "SUNDAY"
    """Sunday."""
    @staticmethod
    def of(date: _date) -> Weekday:
        """The day of the week of a date."""

_Weekday: _TypeAlias = Weekday | _Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]

def parse_program_update(json: bytes) -> ParsedProgramUpdate:
    """Reads and checks an update of a programme from JSON (UTF-8): names, limits and codes are those of the record. Unknown
    fields are refused. What must hold between fields is found when the update meets its record.
    """

def validate_program(program: NutritionProgram) -> list[_Violation_]:
    """Everything that is wrong with a programme by itself; empty if nothing is. Whether its standard and its audiences
    exist is found when it is stored.

    At most `validation.MAX_VIOLATIONS` are listed.
    """

def parse_program(json: bytes) -> ParsedProgram:
    """Reads and checks a programme from JSON (UTF-8).

    `name`, `headcount` and `partnerSchools` and the Indonesian names of days, meals, types and states are accepted.
    Unknown fields are refused.
    """

def program_schema() -> str:
    """The JSON Schema (draft 2020-12) of what `parse_program` reads. What holds between fields is not in it."""

def program_violation_codes() -> list[_ViolationCode_]:
    """Every code the violations of a programme can carry, field by field: for translations and exhaustive handling."""

def time_of_day_minutes(time_of_day: str) -> int:
    """Minutes since midnight, 0 to 1439."""
