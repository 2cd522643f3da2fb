"""How a search for a plan is run to its end."""

from __future__ import annotations

import time
from collections.abc import Callable
from numbers import Real
from typing import TYPE_CHECKING, Any, TypeVar

from gizi._idiom.given import given
from gizi._idiom.patience import steps

if TYPE_CHECKING:
    from gizi.kitchen import ProposalSearch
    from gizi.plan.optimise import PlanProgress, PlanSearch

__all__ = ["run"]

_Search = TypeVar("_Search", "PlanSearch", "ProposalSearch")


def run(
    search: _Search, *, time_limit: float | None = None, progress: Callable[[PlanProgress], Any] | None = None
) -> _Search:
    """Steps a search until it has nothing more to do, its time is over, or `progress` returns `False`.

    `time_limit` is in seconds. `progress` is called after each step with a `PlanProgress`; a bar of tqdm is moved by
    `lambda it: bar.update(it.work - bar.n)`. Ctrl-C stops within a step of about 50 milliseconds, and the search keeps
    its best plan so far. The same search comes back, for `outcome()` or `proposal()`.

    With a gap to stop at, the plan depends on where the steps end; otherwise on problem, seed, work and islands alone.
    """
    from gizi.kitchen import ProposalSearch
    from gizi.plan.optimise import PlanSearch

    given("search", search, PlanSearch, ProposalSearch)
    given("time_limit", time_limit, Real, type(None))
    if progress is not None and not callable(progress):
        raise TypeError(f"progress: expected a function or None, got {type(progress).__name__}")
    end = None if time_limit is None else time.monotonic() + time_limit
    for now in steps(search.step):
        stopped = progress is not None and progress(now) is False
        if now.finished or stopped or (end is not None and time.monotonic() >= end):
            break
    return search


run.__module__ = "gizi.plan"
