"""Plots: every one is built, says what its axes are, draws intervals, and never draws what is not known as 0."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta

import kitchen_week
import pytest
from kitchen_week import MONDAY, week

import gizi
from gizi import plot
from gizi.error import NotFoundError
from gizi.nutrition import calculate_contributions, calculate_nutrition
from gizi.plan import DayRange, calendar
from gizi.program import Holiday


def bars(ax, place):
    """Width of the full and of the hatched bar at a place."""
    at = [patch for patch in ax.patches if abs(patch.get_y() + patch.get_height() / 2 - place) < 0.01]
    drawn = [patch for patch in at if patch.get_height() < 0.7]
    full = sum(patch.get_width() for patch in drawn if not patch.get_hatch())
    return full, sum(patch.get_width() for patch in drawn if patch.get_hatch())


def rows(ax):
    return {label.get_text().rstrip(" ✓▼▲?"): place for place, label in enumerate(ax.get_yticklabels())}


def texts(ax):
    return [text.get_text() for text in ax.texts]


def png(ax, file):
    ax.figure.savefig(file)
    assert file.read_bytes().startswith(b"\x89PNG") and file.stat().st_size > 5_000


def test_coverage_holds_nutrients_against_the_band(tmp_path):
    ax = plot.coverage(week().nutrition(), week().report())
    png(ax, tmp_path / "coverage.png")
    place = rows(ax)
    iron = week().nutrition().serving("iron_mg").low
    assert bars(ax, place["Iron"]) == (pytest.approx(100 * iron / 2.4), 0)
    full, hatched = bars(ax, place["Dietary fibre, total"])
    assert 0 < full < 100 < full + hatched
    assert bars(ax, place["Iodine"]) == (0, 0) and texts(ax).count("not known") >= 5
    assert "percent of the least" in ax.get_xlabel() and "may be more" in ax.get_xlabel()
    assert ax.get_title(loc="left") == "01-senin, portion large: mbg-2026, sd_4_6"
    assert any(text.startswith("2.96 mg") for text in texts(ax))


def test_a_report_of_another_portion_is_not_drawn():
    kitchen = week()
    small = calculate_nutrition(kitchen.trays[0], kitchen.catalog, kitchen.options("small"))
    with pytest.raises(ValueError, match="report is of portion large, the nutrition of portion small"):
        plot.coverage(small, kitchen.report())


def test_a_report_of_another_menu_or_size_is_not_drawn():
    kitchen = week()
    with pytest.raises(gizi.GiziError, match="another menu, meal or day") as caught:
        plot.coverage(kitchen.nutrition(1), kitchen.report(0))
    assert (caught.value.code, caught.value.path) == ("plot.other_menu", "report")
    # The portion of reference is a portion too.
    whole = calculate_nutrition(kitchen.trays[0], kitchen.catalog, kitchen.options().with_(portion=None))
    with pytest.raises(gizi.GiziError, match="the nutrition of portion None"):
        plot.coverage(whole, kitchen.report())


def test_plots_speak_indonesian():
    ax = plot.coverage(week().nutrition(), week().report(), language="id")
    assert "persen dari batas bawah" in ax.get_xlabel() and "belum diketahui" in texts(ax)
    assert "Besi" in rows(ax) and any(text.startswith("2,96 mg") for text in texts(ax))


def test_the_waterfall_ends_at_the_total(tmp_path):
    cost = week().cost()
    ax = plot.waterfall(cost)
    png(ax, tmp_path / "waterfall.png")
    place = rows(ax)
    parts = [bars(ax, place[name])[0] for name in place if name != "Total"]
    assert sum(parts) == pytest.approx(float(cost.serving.at_least.amount))
    assert bars(ax, place["Total"]) == (pytest.approx(float(cost.serving.at_least.amount)), 0)
    assert ax.get_xlabel() == "IDR per serving" and "Rp 11,146" in texts(ax)


def test_a_cost_without_an_upper_end_is_hatched_on():
    cost = week().cost(2)
    assert cost.serving.at_most is None
    ax = plot.waterfall(cost)
    full, hatched = bars(ax, rows(ax)["Total"])
    assert full == pytest.approx(float(cost.serving.at_least.amount)) and hatched > 0
    assert any(text.startswith("at least Rp") for text in texts(ax))
    assert "may be more" in ax.get_xlabel()


def test_contributions_add_up_and_name_the_ingredients(tmp_path):
    kitchen = week()
    lines = calculate_contributions(kitchen.trays[0], kitchen.catalog, kitchen.options())
    ax = plot.contributions(lines, "iron_mg", most=5)
    png(ax, tmp_path / "contributions.png")
    place = rows(ax)
    assert list(place)[0] == "Tempe kedelai" and len(place) == 6 and list(place)[-1].endswith("others")
    total = sum(bars(ax, at)[0] for at in place.values())
    assert total == pytest.approx(kitchen.nutrition().serving("iron_mg").low)
    assert ax.get_xlabel() == "mg per serving"
    assert "not known" in texts(plot.contributions(lines, "iodine_ug"))


def test_the_calendar_writes_holidays_and_intervals(tmp_path):
    report = kitchen_week.plan_report()
    days = calendar(
        DayRange(first=MONDAY, last=MONDAY + timedelta(days=13)),
        kitchen_week.program(),
        [Holiday(name="Isra Mikraj", date=MONDAY + timedelta(days=9))],
        kitchen_week.assignments(),
    )
    ax = plot.calendar(report.totals, audience="sd_4_6", days=days)
    png(ax, tmp_path / "calendar.png")
    said = [text.replace("\n", " ") for text in texts(ax)]
    assert "Isra Mikraj" in said and "Rp 11,146" in said and "no menu yet" in said
    assert any(text.startswith("at least Rp 11,539") for text in said)
    assert [label.get_text() for label in ax.get_xticklabels()][0] == "Monday"
    assert ax.get_title(loc="left") == "Cost (IDR), sd_4_6, mean of one head"
    unknown = plot.calendar(report.totals, "iodine_ug", audience="sd_4_6")
    assert sum("not known" in text.replace("\n", " ") for text in texts(unknown)) == 5
    assert all(patch.get_hatch() for patch in unknown.patches)


@pytest.mark.parametrize("most", [0, -1])
def test_at_least_one_contribution_is_drawn(most):
    with pytest.raises(ValueError, match="most must be 1 or more"):
        plot.contributions([], "iron_mg", most=most)


def test_an_audience_that_the_plan_does_not_serve_is_no_calendar():
    totals = kitchen_week.plan_report().totals
    with pytest.raises(NotFoundError, match="no audience 'nobody'; it serves: sd_1_3, sd_4_6"):
        plot.calendar(totals, audience="nobody")


def test_the_budget_is_held_against_its_ceiling(tmp_path):
    budget = kitchen_week.plan_report().budget
    ax = plot.budget(budget, ceiling="Bahan, sd_4_6")
    png(ax, tmp_path / "budget.png")
    assert len(rows(ax)) == 5 and ax.get_xlabel().startswith("IDR per person")
    assert any(text.startswith("▲ Rp 10,876") for text in texts(ax))
    assert any(text.startswith("? at least") for text in texts(ax)) and bars(ax, 2)[1] > 0
    with pytest.raises(ValueError, match="no ceiling 'Gas'"):
        plot.budget(budget, ceiling="Gas")


def test_a_notebook_shows_a_plot_by_itself():
    shown = plot.waterfall(week().cost())._repr_mimebundle_()
    assert shown["image/png"].startswith(b"\x89PNG")
    assert shown["text/plain"] == "01-senin, portion large: cost on 12 Jan 2026"


def test_axes_of_ones_own_are_drawn_on():
    from matplotlib.figure import Figure

    ax = Figure().add_subplot()
    assert plot.waterfall(week().cost(), ax=ax) is ax


def test_without_matplotlib_the_error_says_what_to_install():
    code = (
        "import sys; sys.modules['matplotlib'] = None; sys.modules['matplotlib.figure'] = None\n"
        "from gizi import plot\n"
        "from gizi.plot import _paper\n"
        "_paper.axes(None, 1, 1)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.strip().splitlines()[-1] == "ImportError: gizi.plot draws with matplotlib: pip install gizi[plot]"
