"""Nutrients of a serving against the band of a standard."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from gizi._idiom.given import given
from gizi._idiom.speech import speech
from gizi.balance import BalanceReport
from gizi.error import ErrorKind, OutOfRangeError
from gizi.nutrient import Bounds
from gizi.nutrition import Nutrition
from gizi.plot import _paper
from gizi.view import NutrientRow, nutrition_panel

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_COLOURS = {"MET": _paper.GREEN, "LOW": _paper.VERMILION, "HIGH": _paper.PURPLE, "UNKNOWN": _paper.ORANGE}
_SIGNS = {"MET": "✓", "LOW": "▼", "HIGH": "▲", "UNKNOWN": "?"}
# Farther out a bar is cut and its text says how much it is.
_WIDEST = 250.0


def coverage(
    nutrition: Nutrition, report: BalanceReport, *, language: str | None = None, ax: Axes | None = None
) -> Axes:
    """Draws every nutrient that the standard limits, in percent of its least amount (of its most, where it has no least).

    The grey band is the target. The full bar is proved, the hatched part may be there, an arrow has no upper end.
    A report of another portion, menu, meal or day than the nutrition is refused (`plot.other_menu`): its verdicts would stand
    beside bars that they were not made of.
    """
    given("nutrition", nutrition, Nutrition)
    given("report", report, BalanceReport)
    _same_meal(nutrition, report)
    spoken = speech(language)
    panel = nutrition_panel(nutrition, report, spoken.table, spoken.language)
    rows = [row for row in panel.rows if row.min or row.max]
    ax = _paper.axes(ax, 8.5, 1.3 + 0.42 * max(len(rows), 1))
    for place, row in enumerate(rows):
        _bar(ax, place, row)
        amount = row.amount.amount
        if amount is None or (amount.low == 0 and amount.high != 0):
            _paper.not_known(ax, 2, place, spoken)
        text = f"{row.amount.text}  ({row.target})"
        ax.text(_WIDEST + 8, place, text, va="center", ha="left", fontsize=9, color=_paper.INK)
    ax.axvline(100, color=_paper.INK, linewidth=1, linestyle=(0, (4, 3)), zorder=1)
    ax.set_yticks(range(len(rows)), [f"{row.name}  {_SIGNS.get(str(row.verdict.state), '')}" for row in rows])
    ax.set_ylim(len(rows) - 0.4, -0.6)
    ax.set_xlim(0, _WIDEST)
    _paper.grid(ax, "x")
    _paper.numbers(ax, "x", spoken, "%")
    percent = spoken.say("percent of the least (of the most, where there is no least)",
                         "persen dari batas bawah (dari batas atas, bila tidak ada)")  # fmt: skip
    _paper.axis_label(ax, percent, spoken)
    size = f", {spoken.say('portion', 'porsi')} {panel.portion}" if panel.portion else ""
    return _paper.titled(ax, f"{panel.menu_id}{size}: {report.standard}, {report.audience}")


def _same_meal(nutrition: Nutrition, report: BalanceReport) -> None:
    if nutrition.portion != report.portion:
        raise _other(f"the report is of portion {report.portion}, the nutrition of portion {nutrition.portion}")
    for finding in report.findings:
        total = nutrition.total(finding.subject) if finding.limit.unit != "%" else None
        if total is not None and not _agree(total.serving, finding.observed):
            amounts = f"{finding.observed.low} of {finding.subject}, the nutrition has {total.serving.low}"
            raise _other(f"the report is of another menu, meal or day: it judges {amounts}")


def _agree(one: Bounds, other: Bounds) -> bool:
    def near(a: float, b: float) -> bool:
        return math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-9)

    if one.high is None or other.high is None:
        return near(one.low, other.low) and one.high is other.high
    return near(one.low, other.low) and near(one.high, other.high)


def _other(reason: str) -> OutOfRangeError:
    return OutOfRangeError(reason, kind=ErrorKind.INVALID, code="plot.other_menu", path="report")


def _bar(ax: Axes, place: int, row: NutrientRow) -> None:
    anchor = row.min or row.max or 1.0
    least = 100 * row.min / anchor if row.min else 0.0
    most = min(100 * row.max / anchor, _WIDEST) if row.max else _WIDEST
    ax.barh(place, most - least, left=least, height=0.82, color="#e3e3e3", zorder=0.5)
    amount = row.amount.amount
    if amount is None or (amount.low == 0 and amount.high != 0):
        return
    colour = _COLOURS.get(str(row.verdict.state), _paper.GREY)
    low, end = 100 * amount.low / anchor, _paper.bounded(amount.low, amount.high)
    ax.barh(place, min(low, _WIDEST), height=0.55, color=colour, zorder=2)
    if low > _WIDEST:
        ax.plot(_WIDEST, place, marker=">", color=colour, markersize=7, clip_on=False, zorder=3)
    else:
        _paper.possible(ax, place, low, None if end is None else 100 * end / anchor, _WIDEST, colour)
