"""Which records have tables, and of what parts they are."""

from __future__ import annotations

from collections.abc import Iterable
from functools import singledispatch

from gizi._idiom.speech import Speech
from gizi.html._parts import Faults, Listing, Part, Sentence

__all__ = ["parts", "shown"]


@singledispatch
def shown(record: object, speech: Speech) -> Iterable[Part] | None:
    """The parts of a record's table. Each module of this package adds its records."""
    return None


@shown.register
def _faults(found: Faults, speech: Speech) -> Iterable[Part]:
    yield Listing(found.title, found.faults) if found.faults else Sentence(found.fine)


def parts(record: object, speech: Speech) -> Iterable[Part] | None:
    """The parts of a record's table, once every module has added its records; `None` without a table."""
    from gizi.html import _balance, _cost, _menu, _nutrition, _plan, _sheet  # noqa: F401

    return shown(record, speech)
