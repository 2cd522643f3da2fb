"""Planning moves a bar of tqdm, and the bar ends where the work ends."""

from __future__ import annotations

import io

import _problem
from tqdm import tqdm

from gizi.plan import run
from gizi.plan.optimise import PlanSearch, SearchOptions


def test_a_bar_of_tqdm_moves_with_the_search():
    written = io.StringIO()
    with tqdm(total=60_000, file=written, mininterval=0) as bar:
        search = run(PlanSearch(_problem.problem(), SearchOptions(work=60_000)), progress=lambda it: bar.update(it.work - bar.n))
    assert bar.n == search.progress().work == 60_000
    assert "100%" in written.getvalue() and written.getvalue().count("\r") > 2


def test_the_callback_stops_the_search():
    steps = []

    def two(now):
        steps.append(now)
        return len(steps) < 2

    search = run(PlanSearch(_problem.problem(), SearchOptions(work=10**12)), progress=two)
    assert len(steps) == 2 and search.progress().work == steps[-1].work
