"""What a serving costs, part after part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gizi._idiom.given import given
from gizi._idiom.speech import speech
from gizi.cost import Cost, CostBounds
from gizi.menu import Catalog
from gizi.plot import _paper
from gizi.view import cost_panel

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_PARTS = (
    _paper.BLUE,
    _paper.ORANGE,
    _paper.GREEN,
    _paper.SKY,
    _paper.PURPLE,
    _paper.VERMILION,
    _paper.YELLOW,
)


def waterfall(
    cost: Cost, *, catalog: Catalog | None = None, language: str | None = None, ax: Axes | None = None
) -> Axes:
    """Draws what each part adds to the cost of a serving, and the whole below.

    Parts begin where what is proved of those before ends. A hatched part may be paid too; an arrow has no upper end.
    Name the catalog if prices are for units of your own.
    """
    given("cost", cost, Cost)
    given("catalog", catalog, Catalog, type(None))
    spoken = speech(language)
    panel = cost_panel(cost, [], catalog or Catalog.standard(), spoken.table, spoken.language)
    parts = [(row.name, row.serving) for row in panel.components]
    parts.append((spoken.say("Total", "Jumlah"), panel.serving))
    ends = [_ends(shown.cost) for _, shown in parts]
    reach = max([high or low for low, high in ends if low is not None] + [1.0]) * 1.04
    ax = _paper.axes(ax, 8.5, 1.3 + 0.5 * len(parts))
    begin = 0.0
    for place, ((_, shown), (low, high)) in enumerate(zip(parts, ends)):
        whole = place == len(parts) - 1
        left = 0.0 if whole else begin
        if low is None or (low == 0 and high is None):
            _paper.not_known(ax, left + reach * 0.01, place, spoken)
            continue
        colour = _paper.INK if whole else _PARTS[place % len(_PARTS)]
        ax.barh(place, low, left=left, height=0.55, color=colour, zorder=2)
        _paper.possible(ax, place, low, high, reach, colour, left=left)
        if not whole:
            begin += low
            ax.plot([begin, begin], [place - 0.275, place + 1.275], color=_paper.GREY, linewidth=0.8, zorder=1)
        ax.text(reach * 1.04, place, shown.text, va="center", ha="left", fontsize=9, color=_paper.INK)
    ax.set_yticks(range(len(parts)), [name for name, _ in parts])
    ax.set_ylim(len(parts) - 0.4, -0.6)
    ax.set_xlim(0, reach * 1.02)
    _paper.grid(ax, "x")
    _paper.numbers(ax, "x", spoken)
    currency = cost.serving.at_least.currency
    _paper.axis_label(ax, f"{currency} {spoken.say('per serving', 'per porsi')}", spoken)
    size = f", {spoken.say('portion', 'porsi')} {panel.portion}" if panel.portion else ""
    return _paper.titled(ax, f"{panel.menu_id}{size}: {spoken.say('cost on', 'biaya')} {panel.date_text}")


def _ends(cost: CostBounds | None) -> tuple[float | None, float | None]:
    if cost is None:
        return None, None
    return float(cost.at_least.amount), None if cost.at_most is None else float(cost.at_most.amount)
