"""What every plot is drawn on and with."""

from __future__ import annotations

from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING

from gizi._idiom.given import given
from gizi._idiom.speech import Speech
from gizi.locale import format_number

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

# Okabe and Ito 2008.
BLUE, ORANGE, GREEN, VERMILION, SKY, PURPLE, YELLOW = (
    "#0072b2",
    "#e69f00",
    "#009e73",
    "#d55e00",
    "#56b4e9",
    "#cc79a7",
    "#f0e442",
)
GREY, INK = "#8a8a8a", "#333333"
HATCH = "////"


def axes(ax: Axes | None, width: float, height: float) -> Axes:
    """The axes that were given, or those of a new figure of so many inches, which a notebook shows."""
    try:
        from matplotlib.axes import Axes
        from matplotlib.figure import Figure
    except ImportError:
        raise ImportError("gizi.plot draws with matplotlib: pip install gizi[plot]") from None
    given("ax", ax, Axes, type(None))
    if ax is None:
        # Without pyplot: nothing keeps the figure, so nobody has to close it.
        figure = Figure(figsize=(width, height), layout="constrained")
        ax = figure.add_subplot()
        setattr(ax, "_repr_mimebundle_", partial(_bundle, figure, ax))  # noqa: B010
    ax.tick_params(length=0, labelsize=9, colors=INK)
    for side in ("top", "right", "left", "bottom"):
        ax.spines[side].set_visible(False)
    return ax


def _bundle(figure: Figure, ax: Axes, include: object = None, exclude: object = None) -> dict[str, object]:
    image = BytesIO()
    figure.savefig(image, format="png", dpi=80, metadata={"Software": None})
    return {"image/png": image.getvalue(), "text/plain": ax.get_title(loc="left")}


def titled(ax: Axes, title: str) -> Axes:
    """Writes the title over the plot, from its left edge."""
    ax.set_title(title, loc="left", fontsize=11, fontweight="bold", color=INK, pad=12)
    return ax


def grid(ax: Axes, axis: str) -> None:
    """Fine lines behind the bars, across one axis."""
    getattr(ax, f"{axis}axis").grid(True, color="#dddddd", linewidth=0.7)
    ax.set_axisbelow(True)


def numbers(ax: Axes, axis: str, speech: Speech, ending: str = "") -> None:
    """Writes the numbers of an axis as the language does."""
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    side = getattr(ax, f"{axis}axis")
    side.set_major_locator(MaxNLocator(nbins=6, min_n_ticks=3))
    side.set_major_formatter(FuncFormatter(lambda value, _: format_number(value, None, speech.language) + ending))


def not_known(ax: Axes, x: float, y: float, speech: Speech) -> None:
    """Says that there is no number to draw."""
    words = speech.word("view.not_known")
    ax.text(x, y, words, va="center", ha="left", fontsize=9, color=INK, style="italic")


def bounded(low: float, high: float | None) -> float | None:
    """The end to draw: none where nothing bounds it, or only physics does, as the texts of core have it."""
    return None if high is None or high > 10 * low else high


def possible(
    ax: Axes, place: float, low: float, end: float | None, reach: float, colour: str, *, left: float = 0
) -> None:
    """The hatched part behind a bar that ends at `low`: up to its end, or with an arrow to where the plot ends."""
    if end == low:
        return
    more = min(reach if end is None else left + end, reach) - left - low
    ax.barh(
        place,
        max(more, 0),
        left=left + low,
        height=0.55,
        facecolor="none",
        edgecolor=colour,
        hatch=HATCH,
        linewidth=0.8,
        zorder=2,
    )
    if end is None or left + end > reach:
        ax.plot(reach, place, marker=">", color=colour, markersize=7, clip_on=False, zorder=3)


def axis_label(ax: Axes, text: str, speech: Speech) -> None:
    """What the numbers of the axis are, and what hatching means where there is any."""
    if any(patch.get_hatch() for patch in ax.patches):
        text += speech.say("   ▨ may be more", "   ▨ mungkin lebih")
    ax.set_xlabel(text, fontsize=9, color=INK)
