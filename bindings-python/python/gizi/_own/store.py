"""How stores are opened by their paths."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, cast

from gizi._gizi import Object, call

if TYPE_CHECKING:
    from gizi.store import SqliteOptions, SqliteStore

__all__ = ["_SqliteStoreOwn"]


class _SqliteStoreOwn(Object):
    __slots__ = ()

    @staticmethod
    def open(path: str | os.PathLike[str], options: SqliteOptions | None = None) -> SqliteStore:
        """Opens a file, makes it if it is not there, and brings its tables to the newest schema."""
        return cast("SqliteStore", call("own.open_sqlite", path, ... if options is None else options))

    def backup(self, to: str | os.PathLike[str]) -> None:
        """Copies everything committed so far to a new file, while others read and write."""
        call("own.back_up_sqlite", self, to)
