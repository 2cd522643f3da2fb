"""What commands write: text for a terminal, JSON, CSV or a page."""

from __future__ import annotations

import argparse
import json
import sys
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gizi.cli._failure import Unusable

if TYPE_CHECKING:
    from gizi.html._parts import Grid, Part


def output_arguments(parser: argparse.ArgumentParser, *formats: str) -> None:
    """In which form and where to."""
    parser.add_argument("--format", choices=formats, default=formats[0], help=f"default: {formats[0]}")
    parser.add_argument("--output", type=Path, metavar="FILE", help="where to (default: standard output)")


def write(
    given: argparse.Namespace, title: str, records: Sequence[Any], document: Any, table: Callable[[], str] | None = None
) -> None:
    """Writes records in the form that is asked for: `document` as JSON, `table` as CSV."""
    if given.format == "json":
        put(given.output, json.dumps(document, ensure_ascii=False, indent=2) + "\n")
    elif given.format == "csv" and table is not None:
        put(given.output, table())
    elif given.format == "html":
        from gizi import html

        put(given.output, html.page(title, *records, language=given.lang))
    else:
        put(given.output, "\n".join(text(record, given.lang) for record in records) + "\n")


def put(file: Path | None, content: str | bytes) -> None:
    """Writes to a file, or to standard output."""
    content = content.encode() if isinstance(content, str) else content
    if file is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    try:
        file.write_bytes(content)
    except OSError as error:
        raise Unusable.file(file, f"{error.strerror or error} [file.unwritable]") from None


def csv(header: Sequence[str], rows: Iterable[Sequence[str]], language: str | None) -> str:
    """CSV as a spreadsheet of the language's country opens it."""
    from gizi._idiom.speech import speech
    from gizi.interchange import CsvRow, write_csv

    return write_csv(header, [CsvRow(cells=row) for row in rows], speech(language).language.number_format())


def text(record: object, language: str | None) -> str:
    """A record as the tables of its markup, in plain text."""
    from gizi._idiom.speech import speech
    from gizi.html._shown import parts

    shown = parts(record, speech(language))
    return repr(record) if shown is None else "\n".join(filter(None, map(_part, shown)))


def _part(part: Part) -> str:
    from gizi.html._parts import Facts, Folded, Grid, Listing

    if isinstance(part, Grid):
        return _grid(part)
    if isinstance(part, Folded):
        # A terminal has nothing to click on.
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
