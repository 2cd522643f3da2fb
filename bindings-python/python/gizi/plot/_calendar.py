"""Cost or a nutrient of each day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from textwrap import wrap
from typing import TYPE_CHECKING, Any

from gizi._idiom.given import given
from gizi._idiom.speech import Speech, speech
from gizi.error import ErrorKind, NotFoundError
from gizi.locale import format_nutrient_bounds, format_unit, format_weekday
from gizi.nutrient import NutrientRegistry
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
    `gizi.plan.calendar`) write holidays where nothing is served. An audience that no day serves is a `NotFoundError`.
    """
    given("totals", totals, PlanTotals)
    given("of", of, str)
    given("audience", audience, str, type(None))
    given("days", days, Iterable)
    spoken = speech(language)
    _known(totals, audience)
    served = {span.first: _served(span, of, audience, spoken) for span in totals.days}
    free = {day.date: _free(day, spoken) for day in days if day.date not in served}
    cells = {**free, **served}
    monday = min(cells, default=totals.plan.first)
    monday -= timedelta(days=monday.weekday())
    weeks = (max(cells, default=monday) - monday).days // 7 + 1
    ax = _paper.axes(ax, 9, 1.5 + 0.75 * weeks)
    known = [cell.value for cell in cells.values() if cell.value is not None]
    for day, cell in cells.items():
        week, place = divmod((day - monday).days, 7)
        _draw(ax, week, place, day, cell, min(known, default=0.0), max(known, default=0.0))
    ax.set_xlim(-0.02, 7.02)
    ax.set_ylim(weeks + 0.02, -0.02)
    names = [format_weekday(monday + timedelta(days=place), spoken.language) for place in range(7)]
    ax.set_xticks([place + 0.5 for place in range(7)], names)
    ax.xaxis.tick_top()
    mondays = [spoken.day(monday + timedelta(days=7 * week)) for week in range(weeks)]
    ax.set_yticks([week + 0.5 for week in range(weeks)], mondays)
    whose = f", {audience}, {spoken.say('mean of one head', 'rata-rata per orang')}" if audience else ""
    return _paper.titled(ax, f"{_name(of, totals, spoken)}{whose}")


def _known(totals: PlanTotals, audience: str | None) -> None:
    spans = (totals.plan, *totals.days)
    known = dict.fromkeys(means.audience for span in spans for means in span.audiences if means.audience)
    if audience is not None and audience not in known:
        raise NotFoundError(
            f"the plan serves no audience {audience!r}; it serves: {', '.join(known) or 'none'}",
            kind=ErrorKind.NOT_FOUND,
            code="plot.unknown_audience",
            path="audience",
        )


def _name(of: str, totals: PlanTotals, spoken: Speech) -> str:
    if of == "cost":
        return f"{spoken.say('Cost', 'Biaya')} ({totals.plan.cost.at_least.currency})"
    known = NutrientRegistry.standard().get(of)
    return f"{spoken.say(known.name_en, known.name_id or known.name_en)} ({format_unit(known.unit, spoken.language)})"


@dataclass(frozen=True)
class _Cell:
    """One day: what it says, and what gives its colour."""

    text: str
    value: float | None = None
    served: bool = True


def _served(span: SpanTotals, of: str, audience: str | None, spoken: Speech) -> _Cell:
    means = None if audience is None else span.audience(audience)
    unknown = _Cell(f"? {spoken.word('view.not_known')}")
    if audience is not None and means is None:
        return unknown
    if of == "cost":
        cost = span.cost if means is None else means.cost
        proved = cost.at_least.amount or cost.at_most == cost.at_least
        return _Cell(spoken.cost(cost), float(cost.at_least.amount)) if proved else unknown
    bounds = span.total(of) if means is None else means.mean(of)
    if bounds is None or (bounds.low == 0 and bounds.high != 0):
        return unknown
    known = NutrientRegistry.standard().get(of)
    return _Cell(format_nutrient_bounds(bounds, known, spoken.language), bounds.low)


def _free(day: CalendarDay, spoken: Speech) -> _Cell:
    kind = str(day.kind).lower()
    text = spoken.word("slot.empty" if kind == "feeding" else f"day.{kind}")
    return _Cell(", ".join(day.holidays) or text, served=False)


def _draw(ax: Axes, week: int, place: int, day: date, cell: _Cell, least: float, most: float) -> None:
    from matplotlib import colormaps
    from matplotlib.patches import Rectangle

    ink = _paper.INK
    face: Any = "white" if cell.served else "#f2f2f2"
    if cell.value is not None:
        shade = 0.5 if most == least else (cell.value - least) / (most - least)
        face = colormaps["cividis_r"](0.08 + 0.84 * shade)
        ink = "white" if shade > 0.5 else "black"
    hatch = _paper.HATCH if cell.served and cell.value is None else None
    box = Rectangle(
        (place + 0.03, week + 0.05), 0.94, 0.9, facecolor=face, edgecolor="#cccccc", hatch=hatch, linewidth=0.5
    )
    ax.add_patch(box)
    ax.text(place + 0.09, week + 0.24, str(day.day), fontsize=7.5, color=ink, va="center")
    text = "\n".join(wrap(cell.text, 15)[:2])
    ax.text(place + 0.5, week + 0.6, text, fontsize=8, color=ink, va="center", ha="center")
