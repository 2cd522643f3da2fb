"""Cost or a nutrient of each day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from gizi._idiom.speech import Speech, speech
from gizi.locale import format_bounds, format_nutrient_bounds, format_weekday
from gizi.nutrient import Bounds, NutrientRegistry
from gizi.plan import CalendarDay, PlanTotals, SpanTotals
from gizi.plot import _paper

if TYPE_CHECKING:
    from matplotlib.axes import Axes


def calendar(
    totals: PlanTotals,
    of: str = "cost",
    *,
    audience: str | None = None,
    days: Iterable[CalendarDay] = (),
    language: str | None = None,
    ax: Axes | None = None,
) -> Axes:
    """Draws the days of a plan week by week, darker where there is more: of the cost, or of a nutrient by its key.

    With an audience it is what one head of it gets in the mean, without one the sum over all plates. Of an interval the
    lower end gives the colour and both are written; a day that is not known is hatched. `days` (from
    `gizi.plan.calendar`) write holidays where nothing is served.
    """
    spoken = speech(language)
    values = {span.first: _value(span, of, audience) for span in totals.days}
    free = {day.date: day for day in days if day.date not in values}
    everything = sorted({*values, *free}) or [totals.plan.first]
    monday = everything[0] - timedelta(days=everything[0].weekday())
    weeks = (everything[-1] - monday).days // 7 + 1
    ax = _paper.axes(ax, 9, 1.5 + 0.75 * weeks)
    known = [bounds.low for bounds in values.values() if bounds is not None]
    least, most = (min(known), max(known)) if known else (0.0, 1.0)
    for day in everything:
        _cell(ax, day, monday, values.get(day), (least, most), free.get(day), of, totals, spoken)
    ax.set_xlim(-0.02, 7.02)
    ax.set_ylim(weeks + 0.02, -0.02)
    ax.set_xticks([place + 0.5 for place in range(7)], [format_weekday(monday + timedelta(days=n), spoken.language) for n in range(7)])
    ax.xaxis.tick_top()
    mondays = (monday + timedelta(days=7 * week) for week in range(weeks))
    ax.set_yticks([week + 0.5 for week in range(weeks)], [spoken.day(first) for first in mondays])
    whose = f", {audience}, {spoken.say('mean of one head', 'rata-rata per orang')}" if audience else ""
    return _paper.titled(ax, f"{_name(of, totals, spoken)}{whose}")


def _name(of: str, totals: PlanTotals, spoken: Speech) -> str:
    if of == "cost":
        return f"{spoken.say('Cost', 'Biaya')} ({totals.plan.cost.at_least.currency})"
    known = NutrientRegistry.standard().get(of)
    unit = of.rsplit("_", 1)[-1].replace("ug", "µg")
    return f"{spoken.say(known.name_en, known.name_id or known.name_en)} ({unit})"


def _value(span: SpanTotals, of: str, audience: str | None) -> Bounds | None:
    """What is drawn of a day; `None` where nothing is proved."""
    means = None if audience is None else span.audience(audience)
    if audience is not None and means is None:
        return None
    if of == "cost":
        cost = span.cost if means is None else means.cost
        high = None if cost.at_most is None else float(cost.at_most.amount)
        bounds: Bounds | None = Bounds(low=float(cost.at_least.amount), high=high)
    else:
        bounds = span.total(of) if means is None else means.mean(of)
    if bounds is None or (bounds.low == 0 and bounds.high != 0):
        return None
    return bounds


def _cell(
    ax: Axes,
    day: date,
    monday: date,
    bounds: Bounds | None,
    span: tuple[float, float],
    free: CalendarDay | None,
    of: str,
    totals: PlanTotals,
    spoken: Speech,
) -> None:
    from matplotlib import colormaps
    from matplotlib.patches import Rectangle

    week, place = divmod((day - monday).days, 7)
    ink, face, hatch = _paper.INK, "white", None
    if free is not None:
        text = ", ".join(free.holidays) or spoken.word(f"day.{str(free.kind).lower()}")
        face, ink = "#f2f2f2", _paper.GREY
    elif bounds is None:
        text, hatch = f"? {spoken.word('view.not_known')}", _paper.HATCH
    else:
        least, most = span
        shade = 0.5 if most == least else (bounds.low - least) / (most - least)
        face = colormaps["cividis_r"](0.08 + 0.84 * shade)
        ink = "white" if shade > 0.5 else _paper.INK
        text = _text(bounds, of, totals, spoken)
    box = Rectangle(
        (place + 0.03, week + 0.05), 0.94, 0.9, facecolor=face, edgecolor="#cccccc", hatch=hatch, linewidth=0.5
    )
    ax.add_patch(box)
    ax.text(place + 0.09, week + 0.24, str(day.day), fontsize=7.5, color=ink, va="center")
    ax.text(place + 0.5, week + 0.6, _wrapped(text), fontsize=8, color=ink, va="center", ha="center")


def _text(bounds: Bounds, of: str, totals: PlanTotals, spoken: Speech) -> str:
    if of == "cost":
        return format_bounds(bounds, totals.plan.cost.at_least.currency, None, spoken.language)
    return format_nutrient_bounds(bounds, NutrientRegistry.standard().get(of), spoken.language)


def _wrapped(text: str) -> str:
    import textwrap

    return "\n".join(textwrap.wrap(text, 15)[:2])
