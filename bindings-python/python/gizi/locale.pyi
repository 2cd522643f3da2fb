# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""Locale: numbers, money, quantities, nutrients, dates and durations as people of a language write them.

Everything before this room is exact or a full `f64`; here, at the edge, it is rounded once, half away from zero,
for reading. What is not zero is never written as 0, what is not known is said to be not known, and an upper end
that is only what physics allows is not shown.
"""

from collections.abc import Iterable as _Iterable
from datetime import date as _date, datetime as _datetime
from decimal import Decimal as _Decimal
from typing import Any as _Any, Literal as _Literal, NoReturn as _NoReturn, final as _final

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from gizi._gizi import Object as _Object
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.record import Record as _Record
from gizi.money import Money as _Money_
from gizi.nutrient import Bounds as _Bounds_
from gizi.nutrient import Nutrient as _Nutrient_
from gizi.quantity import DecimalRange as _DecimalRange_
from gizi.quantity import Quantity as _Quantity_
from gizi.quantity import UnitTable as _UnitTable_
from gizi.quantity.decimal import NumberFormat as _NumberFormat_

__all__ = ["Language", "format_bounds", "format_date", "format_date_range", "format_decimal", "format_grams", "format_limits", "format_long_date", "format_minutes", "format_money", "format_money_range", "format_number", "format_nutrient", "format_nutrient_bounds", "format_percent", "format_percent_bounds", "format_quantity", "format_time", "format_unit", "format_weekday"]

class Language(_Choice):
    """A language that gizi speaks."""
    EN = "EN"
    """English."""
    ID = "ID"
    """Indonesian."""
    @staticmethod
    def of_code(code: str) -> Language | None:
        """The language of an ISO 639-1 code, `en` or `id`, with or without a region: `id-ID`."""
    def code(self) -> str:
        """Its ISO 639-1 code, as `lang` in HTML wants it."""
    def number_format(self) -> _NumberFormat_:
        """How it writes numbers: `1,500.25` or `1.500,25`."""

_Language: _TypeAlias = Language | _Literal["EN", "ID"]

def format_money(money: _Money_, language: _Language) -> str:
    """Money at the places people write in its currency: `Rp 9.500` or `Rp 9,500`, `USD 1.25`.

    Rounded half away from zero. What costs less than the smallest step keeps the decimals that show it: `Rp 0,3`.
    """

def format_money_range(least: _Money_, most: _Money_ | None, language: _Language) -> str:
    """What something costs at least and at most: `Rp 9.500`, `Rp 9.500–9.800`, `sedikitnya Rp 9.500` without an upper end.

    Nothing proved but 0 is not known.
    """

def format_quantity(quantity: _Quantity_, units: _UnitTable_, language: _Language) -> str:
    """A quantity in the unit a cook would use, to three decimals: `2,5 kg`, `3 cloves`, `1,5 sdm`.

    An error is a unit the table does not know.
    """

def format_nutrient(amount: float, nutrient: _Nutrient_, language: _Language) -> str:
    """A nutrient value with its unit, at the decimals the registry displays it with: `12,30 mg`, `547 kkal`.

    A value below the last of them keeps the decimals that show it.
    """

def format_unit(unit: str, language: _Language) -> str:
    """A unit of a standard or a nutrient in the language: `kcal` is `kkal`, `portion` is `porsi`; most are the same."""

def format_date(date: _date, language: _Language) -> str:
    """A day in short: `5 Jan 2026`, `17 Agu 2026`."""

def format_long_date(date: _date, language: _Language) -> str:
    """A day with its weekday: `Monday, 5 January 2026`, `Senin, 5 Januari 2026`."""

def format_weekday(date: _date, language: _Language) -> str:
    """The weekday of a day: `Monday`, `Senin`."""

def format_date_range(from_: _date, to: _date, language: _Language) -> str:
    """The days between two, both included, in either order: `5–9 Januari 2026`, `30 January – 3 February 2026`."""

def format_time(minutes_after_midnight: int, language: _Language) -> str:
    """A time of day from its minutes after midnight: 390 is `06:30`, in Indonesian `06.30`. 24 hours begin anew."""

def format_minutes(minutes: int, language: _Language) -> str:
    """How long something takes: `1 hour 20 minutes`, `1 jam 20 menit`, `45 menit`."""

def format_bounds(bounds: _Bounds_, unit: str, places: int | None, language: _Language) -> str:
    """An amount that may be an interval: `12,3 mg`, `12,3–14,5 mg`, or `sedikitnya 311 µg` where the upper end says
    nothing, because it is absent or more than ten times the lower end. Nothing proved but 0 is not known.

    `unit` is a symbol, or a currency's code; `places` as in `format_number`.
    """

def format_nutrient_bounds(bounds: _Bounds_, nutrient: _Nutrient_, language: _Language) -> str:
    """Like `format_bounds`, of a nutrient: with its unit, at the decimals the registry displays it with."""

def format_percent_bounds(percent: _Bounds_, language: _Language) -> str:
    """Percent that may be an interval: `27%`, `27–31%`, `sedikitnya 13%`; whole from 10 on and with one decimal below."""

def format_grams(grams: _DecimalRange_, language: _Language) -> str:
    """Grams in the unit a cook would use: `350 g`, `8,625 kg`, `340–360 g`, `sedikitnya 340 g` without an upper end.

    Whole grams from 10 g on, one decimal below; what is not zero is not written as 0.
    """

def format_limits(min: float | None, max: float | None, unit: str, places: int | None, language: _Language) -> str:
    """The limits of a rule: `20–30 g`, `sedikitnya 20 g`, `paling banyak 600 mg`, or any amount.

    `unit` is a symbol, or a currency's code; `places` as in `format_number`.
    """

def format_number(value: float, places: int | None, language: _Language) -> str:
    """A number as people write it, thousands grouped, rounded half away from zero.

    With `places` it has exactly so many decimals. Without, it has those that tell something: one from 100 on, two
    below, no trailing zeros, and as many as it takes (six at most) not to write 0 for what is not 0. Numbers too large
    for a decimal are written with an exponent.
    """

def format_decimal(value: _Decimal | int, places: int | None, language: _Language) -> str:
    """Like `format_number`, of an exact decimal."""

def format_percent(percent: float, places: int | None, language: _Language) -> str:
    """A number of percent: `27%`, `8,5%`. Without `places` whole from 10 on and with one decimal below."""
