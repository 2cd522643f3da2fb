"""How a kitchen is opened, and who hears of its events."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from gizi._gizi import Object, call
from gizi._idiom.given import given
from gizi._idiom.patience import steps

if TYPE_CHECKING:
    from typing_extensions import Self

    from gizi.event import Event, Hub
    from gizi.kitchen import ProposalSearch, Session
    from gizi.store import MemoryStore, PostgresOptions, PostgresStore, SqliteOptions, SqliteStore

__all__ = ["_KitchenOwn", "_ProposalSearchOwn"]


class _KitchenOwn(Object):
    __slots__ = ()

    def __new__(cls, store: MemoryStore | SqliteStore | PostgresStore, session: Session) -> Self:
        """A kitchen over a store, as somebody works in it, by the clock of this machine."""
        return Object.__new__(cls, call("own.kitchen", store, session))

    @classmethod
    def in_memory(cls, session: Session) -> Self:
        """A kitchen that lives as long as this process."""
        from gizi.store import MemoryStore

        return cls(MemoryStore(), session)

    @classmethod
    def open_sqlite(
        cls, path: str | os.PathLike[str], session: Session, options: SqliteOptions | None = None
    ) -> Self:
        """A kitchen in one file, which is made if it is not there."""
        from gizi.kitchen import Session
        from gizi.store import SqliteStore

        # Before the file is made.
        given("session", session, Session)
        return cls(SqliteStore.open(path, options), session)

    @classmethod
    def open_postgres(cls, options: str | PostgresOptions, session: Session) -> Self:
        """A kitchen in PostgreSQL, by its address or more options; its tables are brought to the newest schema."""
        from gizi.kitchen import Session
        from gizi.store import PostgresOptions

        given("session", session, Session)
        options = PostgresOptions.new(options) if isinstance(options, str) else options
        return cls(cast("PostgresStore", call("own.connect_postgres", options)), session)

    def with_sink(self, sink: Hub | Callable[[list[Event]], Any]) -> Self:
        """The same kitchen with somebody more who hears of every event after it is committed.

        A function is called with a list of events on the thread that wrote. What it raises is reported as Python
        reports what is raised in a destructor, and the change stands.
        """
        return cast("Self", call("own.with_sink", self, sink))

    def close(self) -> None:
        """Lets go of the store: a file is closed once no kitchen and no store is over it any longer.

        What is asked of the kitchen afterwards is an error, `object.closed`. Closing it twice does no harm.
        """
        call("own.close", self)

    def __enter__(self) -> Self:
        """The kitchen itself, which is closed at the end of the block."""
        return self

    def __exit__(self, *raised: object) -> None:
        """Closes it."""
        self.close()

    def __repr__(self) -> str:
        from gizi.error import InvalidError

        try:
            return f"Kitchen({call('kitchen.Kitchen.session', self)!r})"
        except InvalidError:
            return "Kitchen(closed)"


class _ProposalSearchOwn(Object):
    __slots__ = ()

    def prove(self) -> None:
        """Proves what can be proved, as `PlanSearch.prove` does. Ctrl-C stops it, and what is proved so far holds."""
        search = cast("ProposalSearch", self)
        any(now.finished for now in steps(search.step_proof))
        call("kitchen.ProposalSearch.prove", self)
