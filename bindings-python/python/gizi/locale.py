# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""Locale: numbers, money, quantities, nutrients, dates and durations as people of a language write them.

Everything before this room is exact or a full `f64`; here, at the edge, it is rounded once, half away from zero,
for reading. What is not zero is never written as 0, what is not known is said to be not known, and an upper end
that is only what physics allows is not shown.
"""

from gizi._gizi import Object as _Object, call as _call, make as _make
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.left_out import LEFT_OUT as _LEFT_OUT
from gizi._idiom.record import Field as _Field, Record as _Record, variant as _variant

__all__ = ["Language", "format_bounds", "format_date", "format_date_range", "format_decimal", "format_grams", "format_limits", "format_long_date", "format_minutes", "format_money", "format_money_range", "format_number", "format_nutrient", "format_nutrient_bounds", "format_percent", "format_percent_bounds", "format_quantity", "format_time", "format_unit", "format_weekday"]


class Language(_Choice):
    """A language that gizi speaks.

    - `EN`: English.
    - `ID`: Indonesian.
    """

    EN = "EN"
    ID = "ID"

    @staticmethod
    def of_code(code):
        """The language of an ISO 639-1 code, `en` or `id`, with or without a region: `id-ID`."""
        return _call("locale.Language.of_code", code)

    def code(self):
        """Its ISO 639-1 code, as `lang` in HTML wants it."""
        return _call("locale.Language.code", self)

    def number_format(self):
        """How it writes numbers: `1,500.25` or `1.500,25`."""
        return _call("locale.Language.number_format", self)


def format_money(money, language):
    """Money at the places people write in its currency: `Rp 9.500` or `Rp 9,500`, `USD 1.25`.

    Rounded half away from zero. What costs less than the smallest step keeps the decimals that show it: `Rp 0,3`.
    """
    return _call("locale.format_money", money, language)


def format_money_range(least, most, language):
    """What something costs at least and at most: `Rp 9.500`, `Rp 9.500–9.800`, `sedikitnya Rp 9.500` without an upper end.

    Nothing proved but 0 is not known.
    """
    return _call("locale.format_money_range", least, most, language)


def format_quantity(quantity, units, language):
    """A quantity in the unit a cook would use, to three decimals: `2,5 kg`, `3 cloves`, `1,5 sdm`.

    An error is a unit the table does not know.
    """
    return _call("locale.format_quantity", quantity, units, language)


def format_nutrient(amount, nutrient, language):
    """A nutrient value with its unit, at the decimals the registry displays it with: `12,30 mg`, `547 kkal`.

    A value below the last of them keeps the decimals that show it.
    """
    return _call("locale.format_nutrient", amount, nutrient, language)


def format_unit(unit, language):
    """A unit of a standard or a nutrient in the language: `kcal` is `kkal`, `portion` is `porsi`; most are the same."""
    return _call("locale.format_unit", unit, language)


def format_date(date, language):
    """A day in short: `5 Jan 2026`, `17 Agu 2026`."""
    return _call("locale.format_date", date, language)


def format_long_date(date, language):
    """A day with its weekday: `Monday, 5 January 2026`, `Senin, 5 Januari 2026`."""
    return _call("locale.format_long_date", date, language)


def format_weekday(date, language):
    """The weekday of a day: `Monday`, `Senin`."""
    return _call("locale.format_weekday", date, language)


def format_date_range(from_, to, language):
    """The days between two, both included, in either order: `5–9 Januari 2026`, `30 January – 3 February 2026`."""
    return _call("locale.format_date_range", from_, to, language)


def format_time(minutes_after_midnight, language):
    """A time of day from its minutes after midnight: 390 is `06:30`, in Indonesian `06.30`. 24 hours begin anew."""
    return _call("locale.format_time", minutes_after_midnight, language)


def format_minutes(minutes, language):
    """How long something takes: `1 hour 20 minutes`, `1 jam 20 menit`, `45 menit`."""
    return _call("locale.format_minutes", minutes, language)


def format_bounds(bounds, unit, places, language):
    """An amount that may be an interval: `12,3 mg`, `12,3–14,5 mg`, or `sedikitnya 311 µg` where the upper end says
    nothing, because it is absent or more than ten times the lower end. Nothing proved but 0 is not known.

    `unit` is a symbol, or a currency's code; `places` as in `format_number`.
    """
    return _call("locale.format_bounds", bounds, unit, places, language)


def format_nutrient_bounds(bounds, nutrient, language):
    """Like `format_bounds`, of a nutrient: with its unit, at the decimals the registry displays it with."""
    return _call("locale.format_nutrient_bounds", bounds, nutrient, language)


def format_percent_bounds(percent, language):
    """Percent that may be an interval: `27%`, `27–31%`, `sedikitnya 13%`; whole from 10 on and with one decimal below."""
    return _call("locale.format_percent_bounds", percent, language)


def format_grams(grams, language):
    """Grams in the unit a cook would use: `350 g`, `8,625 kg`, `340–360 g`, `sedikitnya 340 g` without an upper end.

    Whole grams from 10 g on, one decimal below; what is not zero is not written as 0.
    """
    return _call("locale.format_grams", grams, language)


def format_limits(min, max, unit, places, language):
    """The limits of a rule: `20–30 g`, `sedikitnya 20 g`, `paling banyak 600 mg`, or any amount.

    `unit` is a symbol, or a currency's code; `places` as in `format_number`.
    """
    return _call("locale.format_limits", min, max, unit, places, language)


def format_number(value, places, language):
    """A number as people write it, thousands grouped, rounded half away from zero.

    With `places` it has exactly so many decimals. Without, it has those that tell something: one from 100 on, two
    below, no trailing zeros, and as many as it takes (six at most) not to write 0 for what is not 0. Numbers too large
    for a decimal are written with an exponent.
    """
    return _call("locale.format_number", value, places, language)


def format_decimal(value, places, language):
    """Like `format_number`, of an exact decimal."""
    return _call("locale.format_decimal", value, places, language)


def format_percent(percent, places, language):
    """A number of percent: `27%`, `8,5%`. Without `places` whole from 10 on and with one decimal below."""
    return _call("locale.format_percent", percent, places, language)
