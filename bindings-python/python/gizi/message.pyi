# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""Messages: a key and values, put into words in English or Indonesian from one table."""

from collections.abc import Iterable as _Iterable
from datetime import date as _date, datetime as _datetime
from decimal import Decimal as _Decimal
from typing import Any as _Any, Literal as _Literal, NoReturn as _NoReturn, final as _final

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from gizi._gizi import Object as _Object
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.record import Record as _Record
from gizi.error import ErrorDetail as _ErrorDetail_
from gizi.locale import _Language
from gizi.nutrient import NutrientRegistry as _NutrientRegistry_
from gizi.sheet import CellProblem as _CellProblem_
from gizi._own.message import _MessageTableOwn as _MessageTableOwn

__all__ = ["Message", "MessageContent", "MessageTable", "MessageValue"]

class Message(_Record):
    """Something to say, in no language yet."""
    __match_args__ = ("key", "values",)
    def __new__(cls, *, key: str, values: _Iterable[MessageValue]) -> _Self: ...
    @property
    def key(self) -> str:
        """Its key in the table."""
    @property
    def values(self) -> tuple[MessageValue, ...]:
        """What goes into its placeholders."""
    @staticmethod
    def new(key: str) -> Message:
        """A message without values."""
    def adding(self, key: str, value: MessageContent) -> Message:
        """The message with one more value."""
    def text(self, key: str, text: str) -> Message:
        """The message with one more text."""
    def number(self, key: str, amount: float) -> Message:
        """The message with one more number."""

class MessageContent(_Record):
    """A piece of a message."""
    def __new__(cls, *args: _Any, **fields: _Any) -> _NoReturn: ...
    @_final
    class Text(MessageContent):
        """Text that is the same in every language: a dish, a unit."""
        __match_args__ = ("text",)
        def __new__(cls, *, text: str) -> _Self: ...
        @property
        def text(self) -> str:
            """The text."""
    @_final
    class Number(MessageContent):
        """A number, written as `format_number` writes it."""
        __match_args__ = ("amount",)
        def __new__(cls, *, amount: float) -> _Self: ...
        @property
        def amount(self) -> float:
            """The number."""
    @_final
    class Amount(MessageContent):
        """An amount with its unit, or an interval; both ends are shown where both are given."""
        __match_args__ = ("low", "high", "unit",)
        def __new__(cls, *, low: float, high: float | None = None, unit: str) -> _Self: ...
        @property
        def low(self) -> float:
            """The least it can be."""
        @property
        def high(self) -> float | None:
            """The most it can be; absent: at least `low`, and not known where that is 0."""
        @property
        def unit(self) -> str:
            """Its unit: a symbol or a currency's code."""
    @_final
    class Limits(MessageContent):
        """The limits of a rule."""
        __match_args__ = ("min", "max", "unit",)
        def __new__(cls, *, min: float | None = None, max: float | None = None, unit: str) -> _Self: ...
        @property
        def min(self) -> float | None:
            """At least."""
        @property
        def max(self) -> float | None:
            """At most."""
        @property
        def unit(self) -> str:
            """The unit of both."""
    @_final
    class Nutrient(MessageContent):
        """A nutrient, by its name in the language."""
        __match_args__ = ("nutrient",)
        def __new__(cls, *, nutrient: str) -> _Self: ...
        @property
        def nutrient(self) -> str:
            """The nutrient."""
    @_final
    class Name(MessageContent):
        """A name in both languages."""
        __match_args__ = ("en", "id",)
        def __new__(cls, *, en: str, id: str) -> _Self: ...
        @property
        def en(self) -> str:
            """English."""
        @property
        def id(self) -> str:
            """Indonesian; empty: as in English."""
    @_final
    class List(MessageContent):
        """Messages in a row, joined by commas."""
        __match_args__ = ("messages",)
        def __new__(cls, *, messages: _Iterable[Message]) -> _Self: ...
        @property
        def messages(self) -> tuple[Message, ...]:
            """The messages."""

class MessageTable(_MessageTableOwn):
    """The words of every message: an immutable value, handed to whatever renders."""
    def explain_code(self, code: str, details: _Iterable[_ErrorDetail_], english: str, language: _Language) -> str:
        """What went wrong, as `explain_error` says it, from the parts of an error that another
        language raised or that came over a wire; `english` is its own sentence.
        """
    def explain_problem(self, problem: _CellProblem_, language: _Language) -> str:
        """Where a cell is and why it was refused: in Indonesian, else in English."""
    @staticmethod
    def standard() -> MessageTable:
        """The messages of the library, with the names of the standard nutrients."""
    @staticmethod
    def with_nutrients(registry: _NutrientRegistry_) -> MessageTable:
        """The messages of the library, with the names of one's own nutrients."""
    def render(self, message: Message, language: _Language) -> str:
        """The message in words. A key that is not in the table is shown as it is."""

class MessageValue(_Record):
    """What goes into one placeholder."""
    __match_args__ = ("key", "value",)
    def __new__(cls, *, key: str, value: MessageContent) -> _Self: ...
    @property
    def key(self) -> str:
        """The placeholder."""
    @property
    def value(self) -> MessageContent:
        """What goes into it."""
