"""What a plan costs against its ceilings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gizi._idiom.given import given
from gizi._idiom.speech import speech
from gizi.locale import format_money
from gizi.plan import PlanBudget, PlannedCeiling
from gizi.plot import _paper

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_COLOURS = {"WITHIN": _paper.GREEN, "OVER": _paper.VERMILION, "UNKNOWN": _paper.ORANGE}
_SIGNS = {"WITHIN": "✓", "OVER": "▲", "UNKNOWN": "?"}


def budget(
    budget: PlanBudget, *, ceiling: str | None = None, language: str | None = None, ax: Axes | None = None
) -> Axes:
    """Draws what one person costs against a ceiling of the programme: a row for each audience and each day or week.

    Without a ceiling's name it is the first. The full bar is proved, the hatched part may be paid too; the line is the
    ceiling. `gizi.plan.plan_budget` and `Kitchen.get_plan_report` give the budget.
    """
    given("budget", budget, PlanBudget)
    given("ceiling", ceiling, str, type(None))
    spoken = speech(language)
    names = list(dict.fromkeys(planned.judgement.ceiling for planned in budget.ceilings))
    chosen = names[0] if ceiling is None and names else ceiling
    rows = [planned for planned in budget.ceilings if planned.judgement.ceiling == chosen]
    if not rows:
        raise ValueError(f"the budget has no ceiling {ceiling!r}" if ceiling else "the budget has no ceilings")
    rows.sort(key=lambda planned: (planned.audience or "", planned.first))
    limits = [float(planned.judgement.limit.amount) for planned in rows]
    ends = [_ends(planned) for planned in rows]
    reach = max([*limits, *(high or low for low, high in ends)]) * 1.08
    ax = _paper.axes(ax, 8.5, 1.5 + 0.36 * len(rows))
    for place, (planned, limit, (low, high)) in enumerate(zip(rows, limits, ends)):
        verdict = str(planned.judgement.verdict)
        colour = _COLOURS[verdict]
        if low == 0 and high is None:
            _paper.not_known(ax, reach * 0.01, place, spoken)
        else:
            ax.barh(place, low, height=0.55, color=colour, zorder=2)
            _paper.possible(ax, place, low, high, reach, colour)
        ax.plot([limit, limit], [place - 0.42, place + 0.42], color=_paper.INK, linewidth=2, zorder=3)
        said = f"{_SIGNS[verdict]} {spoken.cost(planned.judgement.cost)}"
        ax.text(reach * 1.03, place, said, va="center", ha="left", fontsize=9, color=_paper.INK)
    labels = (
        f"{planned.audience or spoken.word('view.everybody')}, {spoken.day(planned.first)}"
        + ("" if planned.first == planned.last else f" – {spoken.day(planned.last)}")
        for planned in rows
    )
    ax.set_yticks(range(len(rows)), list(labels))
    ax.set_ylim(len(rows) - 0.4, -0.6)
    ax.set_xlim(0, reach)
    _paper.grid(ax, "x")
    _paper.numbers(ax, "x", spoken)
    most = rows[0].judgement.limit
    _paper.axis_label(ax, f"{most.currency} {spoken.say('per person', 'per orang')}", spoken)
    line = spoken.say("line: the ceiling of", "garis: batas")
    same = len(set(limits)) == 1
    ending = f" ({line} {format_money(most, spoken.language)})" if same else f" ({line.split(' of')[0]})"
    return _paper.titled(ax, f"{chosen}{ending}")


def _ends(planned: PlannedCeiling) -> tuple[float, float | None]:
    cost = planned.judgement.cost
    return float(cost.at_least.amount), None if cost.at_most is None else float(cost.at_most.amount)
