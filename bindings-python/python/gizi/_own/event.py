"""How somebody waits for an event."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from gizi._gizi import Object, call
from gizi._idiom.patience import SECONDS

if TYPE_CHECKING:
    from gizi.event import Heard

__all__ = ["_SubscriptionOwn"]

_MILLIS = int(1000 * SECONDS)


class _SubscriptionOwn(Object):
    __slots__ = ()

    def next(self, wait_millis: int) -> Heard:
        """The next event, waiting for at most so many milliseconds. Ctrl-C ends the waiting.

        Commits of several threads may be heard out of order; `seq` says their order.
        """
        from gizi.event import Heard

        # What is no number of milliseconds is refused by core.
        while isinstance(wait_millis, int) and _MILLIS < wait_millis < 1 << 32:
            heard = cast("Heard", call("event.Subscription.next", self, _MILLIS))
            if not isinstance(heard, Heard.Nothing):
                return heard
            wait_millis -= _MILLIS
        return cast("Heard", call("event.Subscription.next", self, wait_millis))
