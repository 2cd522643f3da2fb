"""How a proof is worked out to its end."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from gizi._gizi import Object, call
from gizi._idiom.patience import steps

if TYPE_CHECKING:
    from gizi.plan.optimise import PlanSearch

__all__ = ["_PlanSearchOwn"]


class _PlanSearchOwn(Object):
    __slots__ = ()

    def prove(self) -> None:
        """Proves what can be proved, to the end. Ctrl-C stops it, and what is proved so far holds.

        Milliseconds where days are alike, seconds where each has its own prices; so whoever wants a plan first looks
        for one before.
        """
        search = cast("PlanSearch", self)
        any(now.finished for now in steps(search.step_proof))
        # Nothing is left of this level; those that come later are proved to the end too.
        call("plan.optimise.PlanSearch.prove", self)
