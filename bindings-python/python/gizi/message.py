# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""Messages: a key and values, put into words in English or Indonesian from one table."""

from gizi._gizi import Object as _Object, call as _call, make as _make
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.left_out import LEFT_OUT as _LEFT_OUT
from gizi._idiom.record import Field as _Field, Record as _Record, variant as _variant
from gizi._own.message import _MessageTableOwn

__all__ = ["Message", "MessageContent", "MessageTable", "MessageValue"]


class Message(_Record):
    """Something to say, in no language yet."""
    __slots__ = ()
    _key = "message.Message"
    __match_args__ = ("key", "values",)

    def __new__(cls, *, key, values):
        return _make(cls, "message.Message", key, values)

    key = _Field(0, "Its key in the table.")
    values = _Field(1, "What goes into its placeholders.")

    @staticmethod
    def new(key):
        """A message without values."""
        return _call("message.Message.new", key)

    def adding(self, key, value):
        """The message with one more value."""
        return _call("message.Message.with", self, key, value)

    def text(self, key, text):
        """The message with one more text."""
        return _call("message.Message.text", self, key, text)

    def number(self, key, amount):
        """The message with one more number."""
        return _call("message.Message.number", self, key, amount)


class MessageContent(_Record):
    """A piece of a message."""
    __slots__ = ()
    _key = "message.MessageContent"

    def __new__(cls, *args, **fields):
        raise TypeError("make one of its variants, such as " + cls._first())


@_variant
class _MessageContent__Text(MessageContent):
    """Text that is the same in every language: a dish, a unit."""
    __slots__ = ()
    _key = "message.MessageContent.Text"
    __match_args__ = ("text",)

    def __new__(cls, *, text):
        return _make(cls, "message.MessageContent.Text", text)

    text = _Field(0, "The text.")


@_variant
class _MessageContent__Number(MessageContent):
    """A number, written as `format_number` writes it."""
    __slots__ = ()
    _key = "message.MessageContent.Number"
    __match_args__ = ("amount",)

    def __new__(cls, *, amount):
        return _make(cls, "message.MessageContent.Number", amount)

    amount = _Field(0, "The number.")


@_variant
class _MessageContent__Amount(MessageContent):
    """An amount with its unit, or an interval; both ends are shown where both are given."""
    __slots__ = ()
    _key = "message.MessageContent.Amount"
    __match_args__ = ("low", "high", "unit",)

    def __new__(cls, *, low, high=None, unit):
        return _make(cls, "message.MessageContent.Amount", low, high, unit)

    low = _Field(0, "The least it can be.")
    high = _Field(1, "The most it can be; absent: at least `low`, and not known where that is 0.")
    unit = _Field(2, "Its unit: a symbol or a currency's code.")


@_variant
class _MessageContent__Limits(MessageContent):
    """The limits of a rule."""
    __slots__ = ()
    _key = "message.MessageContent.Limits"
    __match_args__ = ("min", "max", "unit",)

    def __new__(cls, *, min=None, max=None, unit):
        return _make(cls, "message.MessageContent.Limits", min, max, unit)

    min = _Field(0, "At least.")
    max = _Field(1, "At most.")
    unit = _Field(2, "The unit of both.")


@_variant
class _MessageContent__Nutrient(MessageContent):
    """A nutrient, by its name in the language."""
    __slots__ = ()
    _key = "message.MessageContent.Nutrient"
    __match_args__ = ("nutrient",)

    def __new__(cls, *, nutrient):
        return _make(cls, "message.MessageContent.Nutrient", nutrient)

    nutrient = _Field(0, "The nutrient.")


@_variant
class _MessageContent__Name(MessageContent):
    """A name in both languages."""
    __slots__ = ()
    _key = "message.MessageContent.Name"
    __match_args__ = ("en", "id",)

    def __new__(cls, *, en, id):
        return _make(cls, "message.MessageContent.Name", en, id)

    en = _Field(0, "English.")
    id = _Field(1, "Indonesian; empty: as in English.")


@_variant
class _MessageContent__List(MessageContent):
    """Messages in a row, joined by commas."""
    __slots__ = ()
    _key = "message.MessageContent.List"
    __match_args__ = ("messages",)

    def __new__(cls, *, messages):
        return _make(cls, "message.MessageContent.List", messages)

    messages = _Field(0, "The messages.")


class MessageTable(_MessageTableOwn):
    """The words of every message: an immutable value, handed to whatever renders."""
    __slots__ = ()

    def explain_code(self, code, details, english, language):
        """What went wrong, as `explain_error` says it, from the parts of an error that another
        language raised or that came over a wire; `english` is its own sentence.
        """
        return _call("message.MessageTable.explain_code", self, code, details, english, language)

    def explain_problem(self, problem, language):
        """Where a cell is and why it was refused: in Indonesian, else in English."""
        return _call("message.MessageTable.explain_problem", self, problem, language)

    @staticmethod
    def standard():
        """The messages of the library, with the names of the standard nutrients."""
        return _call("message.MessageTable.standard")

    @staticmethod
    def with_nutrients(registry):
        """The messages of the library, with the names of one's own nutrients."""
        return _call("message.MessageTable.with_nutrients", registry)

    def render(self, message, language):
        """The message in words. A key that is not in the table is shown as it is."""
        return _call("message.MessageTable.render", self, message, language)


class MessageValue(_Record):
    """What goes into one placeholder."""
    __slots__ = ()
    _key = "message.MessageValue"
    __match_args__ = ("key", "value",)

    def __new__(cls, *, key, value):
        return _make(cls, "message.MessageValue", key, value)

    key = _Field(0, "The placeholder.")
    value = _Field(1, "What goes into it.")
