"""Parts of records as the text of a terminal."""

from __future__ import annotations

import unicodedata

from gizi.html._parts import Facts, Folded, Grid, Listing, Part


def plain(part: Part) -> str:
    """The text of a part of a record. What is folded away is left out: a terminal has nothing to click on."""
    if isinstance(part, Grid):
        return _grid(part)
    if isinstance(part, Folded):
        return ""
    if isinstance(part, Facts):
        pairs = [(name, str(value)) for name, value in part.pairs if value]
        wide = max((_width(name) for name, _ in pairs), default=0)
        return "\n".join([str(part.caption), *(f"  {_padded(name, wide)}  {value}" for name, value in pairs), ""])
    if isinstance(part, Listing):
        entries = [f"  - {entry}" for entry in part.entries]
        return "\n".join([part.title, *entries, ""]) if entries else ""
    return f"{part.text}\n"


def _grid(grid: Grid) -> str:
    caption = grid.caption if isinstance(grid.caption, tuple) else (grid.caption,)
    rows = [[column.name for column in grid.columns], *([str(cell) for cell in row] for row in grid.rows)]
    wide = [max(_width(row[place]) for row in rows) for place in range(len(grid.columns))]
    lines = [
        "  ".join(
            _padded(cell, width, right=column.numeric) for cell, width, column in zip(row, wide, grid.columns)
        ).rstrip()
        for row in rows
    ]
    rule = "  ".join("─" * width for width in wide)
    return "\n".join(
        ["".join(map(str, caption)), f"  {lines[0]}", f"  {rule}", *(f"  {line}" for line in lines[1:]), ""]
    )


def _padded(cell: str, width: int, *, right: bool = False) -> str:
    space = " " * (width - _width(cell))
    return space + cell if right else cell + space


def _width(cell: str) -> int:
    """Columns of a terminal: a letter of the far East takes two, an accent none."""
    return sum(
        0 if unicodedata.combining(sign) else 2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in cell
    )
