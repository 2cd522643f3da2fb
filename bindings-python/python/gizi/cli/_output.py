"""What commands write: text for a terminal, JSON, CSV or a page."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from gizi.cli._failure import Unusable


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


def text(record: object, language: str | None) -> str:
    """A record as the tables of its markup, in plain text; without tables its repr."""
    from gizi.html import text

    return text(record, language) or repr(record)


def csv(header: Sequence[str], rows: Iterable[Sequence[str]], language: str | None) -> str:
    """CSV as a spreadsheet of the language's country opens it."""
    from gizi._idiom.speech import speech
    from gizi.interchange import CsvRow, write_csv

    return write_csv(header, [CsvRow(cells=row) for row in rows], speech(language).language.number_format())
