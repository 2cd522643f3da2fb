"""In which language tables and plots speak, and how they say core's words."""

from __future__ import annotations

import os
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gizi.cost import CostBounds
    from gizi.locale import Language
    from gizi.message import MessageTable
    from gizi.quantity import Quantity, UnitTable

_spoken: list[str] = []
_speeches: dict[str, Speech] = {}


def speak(language: str) -> None:
    """Sets the language of every table and plot that names none: `"en"` or `"id"`.

    Before the first call it is that of the environment variable GIZI_LANG, else English.
    """
    _spoken[:] = [str(_language(language))]


class Speech:
    """A language with the library's table of messages."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.code = language.code()

    @cached_property
    def table(self) -> MessageTable:
        """The library's messages."""
        from gizi.message import MessageTable

        return MessageTable.standard()

    @cached_property
    def units(self) -> UnitTable:
        """The standard units."""
        from gizi.quantity import UnitTable

        return UnitTable.standard()

    def say(self, en: str, id: str) -> str:
        """Words that core has no message for: headings."""
        return id if self.code == "id" else en

    def word(self, key: str) -> str:
        """A message of core without values: `verdict.met`."""
        from gizi.message import Message

        return self.table.render(Message.new(key), self.language)

    def choice(self, kind: str, value: object) -> str:
        """What people call a member of an enum: `choice("course", Course.STAPLE)`."""
        return self.word(f"choice.{kind}.{str(value).lower()}")

    def day(self, day: date) -> str:
        """A day in short: `5 Jan 2026`."""
        from gizi.locale import format_date

        return format_date(day, self.language)

    def days(self, first: date, last: date) -> str:
        """The days between two."""
        from gizi.locale import format_date_range

        return format_date_range(first, last, self.language)

    def cost(self, cost: CostBounds | None) -> str:
        """A cost that may be an interval, or not known."""
        from gizi.locale import format_money_range

        if cost is None:
            return self.word("view.not_known")
        return format_money_range(cost.at_least, cost.at_most, self.language)

    def quantity(self, quantity: Quantity) -> str:
        """A quantity as a cook says it; one in a unit of one's own as it is written."""
        from gizi.error import GiziError
        from gizi.locale import format_quantity

        try:
            return format_quantity(quantity, self.units, self.language)
        except GiziError:
            return f"{quantity.amount} {quantity.unit}"


def speech(language: str | None = None) -> Speech:
    """The language that is named, or else the one that `speak` set."""
    if language is None:
        language = _spoken[0] if _spoken else os.environ.get("GIZI_LANG") or "en"
    known = _language(language)
    return _speeches.setdefault(str(known), Speech(known))


def _language(code: str) -> Language:
    from gizi.locale import Language

    known = Language.of_code(str(code).lower().replace("_", "-").split(".")[0])
    if known is None:
        raise ValueError(f"language: gizi speaks `en` and `id`, not {code!r}")
    return known
