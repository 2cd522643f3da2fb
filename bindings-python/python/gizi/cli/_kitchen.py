"""The kitchen that a command opens: one file of SQLite."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gizi.kitchen import Kitchen


def kitchen_arguments(parser: argparse.ArgumentParser) -> None:
    """Which kitchen of which file, and who works in it."""
    parser.add_argument("kitchen", type=Path, metavar="KITCHEN.db", help="the file of the kitchen")
    parser.add_argument("--tenant", default="kitchen", help="which kitchen of the file (default: kitchen)")
    parser.add_argument("--actor", default="gizi", help="who is written down as having done it (default: gizi)")


def opened(given: argparse.Namespace) -> Kitchen:
    """The kitchen, open to everything."""
    from gizi.kitchen import Kitchen, Session

    return Kitchen.open_sqlite(given.kitchen, Session.new(given.tenant, given.actor, "ADMIN"))
