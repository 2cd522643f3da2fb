"""Nutrients of a serving against the band of a standard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gizi._idiom.speech import speech
from gizi.balance import BalanceReport
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
    """
    spoken = speech(language)
    panel = nutrition_panel(nutrition, report, spoken.table, spoken.language)
    rows = [row for row in panel.rows if row.min or row.max]
    ax = _paper.axes(ax, 8.5, 1.3 + 0.42 * max(len(rows), 1))
    for place, row in enumerate(rows):
        _bar(ax, place, row)
        if row.amount.amount is None or (row.amount.amount.low == 0 and _end(row) is None):
            _paper.not_known(ax, 2, place, spoken)
        text = f"{row.amount.text}  ({row.target})"
        ax.text(_WIDEST + 18, place, text, va="center", ha="left", fontsize=9, color=_paper.INK)
    ax.axvline(100, color=_paper.INK, linewidth=1, linestyle=(0, (4, 3)), zorder=1)
    ax.set_yticks(range(len(rows)), [f"{row.name}  {_SIGNS.get(str(row.verdict.state), '')}" for row in rows])
    ax.set_ylim(len(rows) - 0.4, -0.6)
    ax.set_xlim(0, _WIDEST + 15)
    _paper.grid(ax, "x")
    _paper.numbers(ax, "x", spoken, "%")
    ax.set_xlabel(
        spoken.say(
            "percent of the least (of the most, where there is no least); amount (target) on the right",
            "persen dari batas bawah (dari batas atas, bila tidak ada); jumlah (sasaran) di kanan",
        ),
        fontsize=9,
        color=_paper.INK,
    )
    size = f", {spoken.say('portion', 'porsi')} {panel.portion}" if panel.portion else ""
    return _paper.titled(ax, f"{panel.menu_id}{size}: {report.standard}, {report.audience}")


def _end(row: NutrientRow) -> float | None:
    amount = row.amount.amount
    return None if amount is None else _paper.bounded(amount.low, amount.high)


def _bar(ax: Axes, place: int, row: NutrientRow) -> None:
    anchor = row.min or row.max or 1.0
    least = 100 * row.min / anchor if row.min else 0.0
    most = min(100 * row.max / anchor, _WIDEST + 15) if row.max else _WIDEST + 15
    ax.barh(place, most - least, left=least, height=0.82, color="#e3e3e3", zorder=0.5)
    amount = row.amount.amount
    if amount is None:
        return
    colour = _COLOURS.get(str(row.verdict.state), _paper.GREY)
    low = 100 * amount.low / anchor
    ax.barh(place, min(low, _WIDEST + 15), height=0.44, color=colour, zorder=2)
    end = _end(row)
    if end != amount.low and (amount.low > 0 or end is not None):
        high = _WIDEST if end is None else min(100 * end / anchor, _WIDEST)
        ax.barh(
            place,
            max(high - low, 0),
            left=low,
            height=0.44,
            facecolor="none",
            edgecolor=colour,
            hatch=_paper.HATCH,
            linewidth=0.8,
            zorder=2,
        )
        if end is None or 100 * end / anchor > _WIDEST:
            ax.plot(_WIDEST + 6, place, marker=">", color=colour, markersize=7, zorder=3)
    elif low > _WIDEST:
        ax.plot(_WIDEST + 6, place, marker=">", color="white", markersize=6, zorder=3)
