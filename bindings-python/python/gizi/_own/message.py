"""How an error is said in the language of who reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from gizi._gizi import Object, call
from gizi._idiom.given import given

if TYPE_CHECKING:
    from gizi.error import GiziError
    from gizi.locale import Language

__all__ = ["_MessageTableOwn"]


class _MessageTableOwn(Object):
    __slots__ = ()

    def explain_error(self, error: GiziError, language: Language | str) -> str:
        """What went wrong, as a sentence without the path: in Indonesian where the table has the code, else in English."""
        from gizi.error import GiziError

        given("error", error, GiziError)
        parts = (error.code, list(error.details), error.message, language)
        return cast("str", call("message.MessageTable.explain_code", self, *parts))
