"""The kitchen that a command opens: one file of SQLite."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from gizi.cli._failure import Unusable

if TYPE_CHECKING:
    from gizi.kitchen import Kitchen

# How every file of SQLite begins.
_SQLITE = b"SQLite format 3\0"


def kitchen_arguments(parser: argparse.ArgumentParser) -> None:
    """Which kitchen of which file, and who works in it."""
    parser.add_argument("kitchen", type=Path, metavar="KITCHEN.db", help="the file of the kitchen")
    parser.add_argument("--tenant", default="kitchen", help="which kitchen of the file (default: kitchen)")
    parser.add_argument("--actor", default="gizi", help="who is written down as having done it (default: gizi)")


def there(given: argparse.Namespace) -> Kitchen:
    """A kitchen that is there already: a file that holds none is refused before anything is written into it."""
    try:
        with given.kitchen.open("rb") as file:
            start = file.read(len(_SQLITE))
    except OSError:
        raise Unusable.file(given.kitchen, "there is no such kitchen [file.unreadable]") from None
    if start != _SQLITE:
        raise Unusable.file(given.kitchen, "this file is no kitchen [file.no_kitchen]")
    return opened(given)


def opened(given: argparse.Namespace) -> Kitchen:
    """The kitchen, open to everything."""
    from gizi.kitchen import Kitchen, Session

    return Kitchen.open_sqlite(given.kitchen, Session.new(given.tenant, given.actor, "ADMIN"))
