"""What a shown record is made of, before it is markup or the text of a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

# Beside a colour, for eyes, printers and terminals that see none.
_SIGNS = {
    "MET": "✓", "WITHIN": "✓", "BALANCED": "✓", "FILLED": "✓",
    "LOW": "▼", "HIGH": "▲", "OVER": "▲", "NOT_BALANCED": "✗",
    "UNKNOWN": "?", "PARTLY_FILLED": "◐", "EMPTY": "○", "DOUBLED": "●●", "NOT_JUDGED": "–",
}  # fmt: skip


@dataclass(frozen=True)
class Mark:
    """A verdict: its state gives sign and colour."""

    state: object
    word: str

    def __str__(self) -> str:
        return f"{_SIGNS.get(str(self.state), '·')} {self.word}"


Cell: TypeAlias = str | Mark


@dataclass(frozen=True)
class Column:
    """A column of a grid."""

    name: str
    numeric: bool = False


@dataclass(frozen=True)
class Grid:
    """A table: the first cell of a row is its heading, and so are the columns' names."""

    caption: Cell | tuple[Cell, ...]
    columns: Sequence[Column]
    rows: Iterable[Sequence[Cell]]


@dataclass(frozen=True)
class Facts:
    """Names and values; a value that is not there is left out."""

    caption: Cell
    pairs: Iterable[tuple[str, Cell | None]]


@dataclass(frozen=True)
class Listing:
    """A list under its title; nothing where there is no entry."""

    title: str
    entries: Iterable[str]
    numbered: bool = False


@dataclass(frozen=True)
class Folded:
    """A grid that few look at: opens on a click."""

    title: str
    grid: Grid


@dataclass(frozen=True)
class Sentence:
    """A line of text."""

    text: Cell


Part: TypeAlias = Grid | Facts | Listing | Folded | Sentence


@dataclass(frozen=True)
class Faults:
    """What was found wrong, or that nothing was."""

    title: str
    faults: tuple[str, ...]
    fine: str
