"""Which ingredients bring a nutrient."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from gizi._idiom.given import given
from gizi._idiom.speech import speech
from gizi.locale import format_nutrient_bounds, format_unit
from gizi.nutrient import Bounds, NutrientRegistry
from gizi.nutrition import LineNutrition
from gizi.plot import _paper

if TYPE_CHECKING:
    from matplotlib.axes import Axes


def contributions(
    lines: Iterable[LineNutrition],
    nutrient: str,
    *,
    most: int = 12,
    registry: NutrientRegistry | None = None,
    language: str | None = None,
    ax: Axes | None = None,
) -> Axes:
    """Draws what each ingredient brings of a nutrient to one serving, the most first, the rest together.

    `lines` come from `calculate_contributions`. A hatched part may be there; an ingredient of which the value is not
    known says so and stands last.
    """
    given("lines", lines, Iterable)
    given("nutrient", nutrient, str)
    given("most", most, int)
    given("registry", registry, NutrientRegistry, type(None))
    if most < 1:
        raise ValueError(f"most must be 1 or more, is {most}")
    spoken = speech(language)
    known = (registry or NutrientRegistry.standard()).get(nutrient)
    sums: dict[str, Bounds] = {}
    for line in lines:
        for brought in line.nutrients:
            if brought.nutrient == nutrient:
                before = sums.get(line.ingredient_name)
                sums[line.ingredient_name] = before.plus(brought.serving) if before else brought.serving
    ranked = sorted(sums.items(), key=lambda entry: -entry[1].low)
    ranked = [entry for entry in ranked if entry[1].low > 0 or entry[1].high != 0]
    rest, ranked = ranked[most:], ranked[:most]
    if rest:
        together = rest[0][1]
        for _, bounds in rest[1:]:
            together = together.plus(bounds)
        ranked.append((spoken.say(f"{len(rest)} others", f"{len(rest)} bahan lain"), together))
    reach = max([_reach(bounds) for _, bounds in ranked] + [1e-9]) * 1.04
    ax = _paper.axes(ax, 8.5, 1.3 + 0.38 * max(len(ranked), 1))
    for place, (_, bounds) in enumerate(ranked):
        end = _paper.bounded(bounds.low, bounds.high)
        if bounds.low == 0:
            _paper.not_known(ax, reach * 0.01, place, spoken)
            continue
        ax.barh(place, bounds.low, height=0.55, color=_paper.BLUE, zorder=2)
        _paper.possible(ax, place, bounds.low, end, reach, _paper.BLUE)
        text = format_nutrient_bounds(bounds, known, spoken.language)
        ax.text(reach * 1.03, place, text, va="center", ha="left", fontsize=9, color=_paper.INK)
    ax.set_yticks(range(len(ranked)), [name for name, _ in ranked])
    ax.set_ylim(len(ranked) - 0.4, -0.6)
    ax.set_xlim(0, reach)
    _paper.grid(ax, "x")
    _paper.numbers(ax, "x", spoken)
    name = spoken.say(known.name_en, known.name_id or known.name_en)
    unit = format_unit(known.unit, spoken.language)
    _paper.axis_label(ax, f"{unit} {spoken.say('per serving', 'per porsi')}", spoken)
    return _paper.titled(ax, f"{name}: {spoken.say('where it comes from', 'dari bahan apa')}")


def _reach(bounds: Bounds) -> float:
    end = _paper.bounded(bounds.low, bounds.high)
    return bounds.low if end is None else end
