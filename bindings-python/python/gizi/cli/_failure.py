"""Exit codes, and inputs that cannot be used."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gizi.error import GiziError
    from gizi.validation import Violation

FINE, FOUND, UNUSABLE, NO_PLAN, STOPPED = 0, 1, 2, 3, 130


class Unusable(Exception):
    """An input that cannot be used: a line for each fault."""

    def __init__(self, lines: Iterable[str]) -> None:
        super().__init__()
        self.lines = list(lines)

    @classmethod
    def file(cls, file: Path, what: str) -> Unusable:
        """One fault of a file."""
        return cls([f"{file}: {what}"])


def told(error: GiziError, language: str | None, at: str = "") -> str:
    """An error as one line: path below `at`, what is wrong in the language, code."""
    from gizi._idiom.speech import speech

    spoken = speech(language)
    return _line(at, error.path, f"{spoken.table.explain_error(error, spoken.language)} [{error.code}]")


def broken(violation: Violation, language: str | None, at: str = "") -> str:
    """What breaks a limit as one line: path below `at`, what is wrong in the language, code."""
    from gizi._idiom.speech import speech

    spoken = speech(language)
    text = spoken.table.render(violation.words, spoken.language)
    return _line(at, violation.path, f"{text} [{violation.code}]")


def _line(at: str, path: str, text: str) -> str:
    dot = "." if at and path and not path.startswith("[") else ""
    place = f"{at}{dot}{path}"
    return f"{place}: {text}" if place else text
