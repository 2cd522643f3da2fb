"""The kitchen that a command opens: one file of SQLite."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from gizi.cli._failure import Unusable, told

if TYPE_CHECKING:
    from gizi.kitchen import Kitchen
    from gizi.store import SqliteOptions, SqliteStore

# How every file of SQLite begins.
_SQLITE = b"SQLite format 3\0"
_NO_KITCHEN = "this file is no kitchen [file.no_kitchen]"
_USUAL = "kitchen"


def kitchen_arguments(parser: argparse.ArgumentParser) -> None:
    """Which kitchen of which file, and who works in it."""
    parser.add_argument("kitchen", type=Path, metavar="KITCHEN.db", help="the file of the kitchen")
    parser.add_argument("--tenant", default=_USUAL, help=f"which kitchen of the file (default: {_USUAL})")
    parser.add_argument("--actor", default="gizi", help="who is written down as having done it (default: gizi)")


@contextmanager
def there(given: argparse.Namespace) -> Iterator[Kitchen]:
    """A kitchen that is there already, to read: its file is not changed, whatever it is.

    A file that an older gizi wrote is copied, and the copy is brought up to date and read.
    """
    try:
        with given.kitchen.open("rb") as file:
            start = file.read(len(_SQLITE))
    except OSError:
        raise Unusable.file(given.kitchen, "there is no such kitchen [file.unreadable]") from None
    if start != _SQLITE:
        raise Unusable.file(given.kitchen, _NO_KITCHEN)
    from gizi.error import UnsupportedError
    from gizi.store import SqliteOptions

    with TemporaryDirectory() as folder:
        try:
            store = _store(given, given.kitchen, SqliteOptions(read_only=True))
        except UnsupportedError as error:
            if error.code != "store.older_schema":
                raise
            if error.details[1].value == "0":
                raise Unusable.file(given.kitchen, _NO_KITCHEN) from None
            store = _store(given, _copied(given.kitchen, Path(folder)), None)
        tenants = store.tenants()
        # Whoever names none may mean one that nothing was put into yet.
        if given.tenant not in tenants and (tenants or given.tenant != _USUAL):
            has = ", ".join(tenants) or "none"
            said = f"there is no kitchen {given.tenant!r} in it; it has: {has} [kitchen.unknown_tenant]"
            raise Unusable.file(given.kitchen, said)
        kitchen = _kitchen(given, store)
        del store
        yield kitchen


def opened(given: argparse.Namespace) -> Kitchen:
    """The kitchen to write into, which is made if it is not there."""
    return _kitchen(given, _store(given, given.kitchen, None))


def _kitchen(given: argparse.Namespace, store: SqliteStore) -> Kitchen:
    from gizi.kitchen import Kitchen, Session

    return Kitchen(store, Session.new(given.tenant, given.actor, "ADMIN"))


def _store(given: argparse.Namespace, file: Path, options: SqliteOptions | None) -> SqliteStore:
    from gizi.error import StorageError
    from gizi.store import SqliteStore

    try:
        return SqliteStore.open(file, options)
    except StorageError as error:
        raise Unusable.file(given.kitchen, told(error, given.lang)) from None


def _copied(file: Path, folder: Path) -> Path:
    import sqlite3

    copy = folder / "copy.db"
    source, target = sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True), sqlite3.connect(copy)
    with closing(source), closing(target):
        source.backup(target)
    return copy
