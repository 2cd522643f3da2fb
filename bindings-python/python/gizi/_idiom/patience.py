"""Waiting that Ctrl-C ends."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from gizi._gizi import call

if TYPE_CHECKING:
    from gizi.plan.optimise import PlanProgress

# Short enough for Ctrl-C, long enough to cost nothing.
SECONDS = 0.05


def call_long(name: str, /, *arguments: object) -> Any:
    """Calls a function of core that may compute for long and changes nothing, and listens for Ctrl-C meanwhile.

    Core works on a thread of its own. What nobody waits for any longer is worked out there and thrown away.
    """
    if threading.current_thread() is not threading.main_thread():
        return call(name, *arguments)
    given: list[object] = []
    raised: list[BaseException] = []
    over = threading.Event()

    def work() -> None:
        try:
            given.append(call(name, *arguments))
        except BaseException as error:  # noqa: BLE001
            raised.append(error)
        finally:
            over.set()

    threading.Thread(target=work, name=f"gizi {name}", daemon=True).start()
    while not over.wait(SECONDS):
        pass
    if raised:
        raise raised[0]
    return given[0]


def steps(step: Callable[[int], PlanProgress]) -> Iterator[PlanProgress]:
    """The progress after each of steps without end, which take about as long as Ctrl-C may."""
    work = 2_000
    while True:
        began = time.monotonic()
        now = step(work)
        took = time.monotonic() - began
        yield now
        # Never more than doubled, so that one quick step does not make a slow one.
        work = max(100, min(2 * work, int(work * SECONDS / max(took, 1e-4))))
