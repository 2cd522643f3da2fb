"""Records: frozen, compared by value, and changed by making another."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast

from gizi import _gizi
from gizi._idiom import plain

if TYPE_CHECKING:
    from typing_extensions import Self

Variant = TypeVar("Variant", bound="type[Record]")


class Field(_gizi.Field):
    # A field of a class of records with its docs, which a docstring here would hide.
    __slots__ = ("__doc__",)

    def __new__(cls, place: int, doc: str) -> Self:
        field = _gizi.Field.__new__(cls, place)
        field.__doc__ = doc
        return field


class Record(_gizi.Record):
    """A value of core. Two of one type that hold the same are equal."""

    __slots__ = ()
    __match_args__: ClassVar[tuple[str, ...]] = ()
    _key: ClassVar[str] = ""
    _is_variant: ClassVar[bool] = False

    def with_(self, **changes: Any) -> Self:
        """A copy with other values in the fields that are named."""
        unknown = changes.keys() - set(self.__match_args__)
        if unknown:
            raise TypeError(f"{type(self).__name__} has no field {min(unknown)!r}")
        kept = {name: getattr(self, name) for name in self.__match_args__ if name not in changes}
        return type(self)(**kept, **changes)

    __replace__ = with_

    def to_json(self) -> str:
        """The JSON that core writes, the same in every language of gizi. NaN and infinity are an `OutOfRangeError`."""
        return self._json()

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Reads the JSON that core writes. A field that is not there and a digit that would be lost are errors.

        A record that core can validate is checked: everything that is wrong is in one `gizi.error.ValidationError`.
        """
        return cls._read(text, True)

    @classmethod
    def _read(cls, text: str, outside: bool) -> Self:
        record = _gizi.read_json(cls._wire_key(), text, outside)
        if isinstance(record, cls):
            return record
        if issubclass(cls, type(record)):
            # A class of one's own that derives from a record's.
            return _gizi.Record.__new__(cls, record)
        raise TypeError(f"the JSON holds {type(record).__qualname__}, not {cls.__qualname__}")

    @classmethod
    def _wire_key(cls) -> str:
        """What reads it: for a variant, its whole enum."""
        return ".".join(cls._key.split(".")[: -1 if cls._is_variant else None])

    def to_dict(self) -> dict[str, Any]:
        """The JSON that core writes as plain dicts, lists, texts and numbers; decimals and dates are texts."""
        return cast("dict[str, Any]", json.loads(self._json()))

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """Reads what `to_dict` gives; decimals, dates, enums and records may stand in it as they are.

        What the record's constructor refuses is refused here too, with the path: a float for a decimal, a datetime for a
        date, an object of another kind.
        """
        taken = plain.taken(values)
        record = cls.from_json(plain.json_of(taken))
        plain.refuse_other_types(taken, record.to_dict())
        return record

    @classmethod
    def _first(cls) -> str:
        return next((f"{cls.__name__}.{name}" for name, it in vars(cls).items() if isinstance(it, type)), cls.__name__)

    def __repr__(self) -> str:
        shown = self._shown()
        if shown is not None:
            return shown
        fields = enumerate(self.__match_args__)
        said = (f"{name}={getattr(self, name)!r}" for place, name in fields if not self._is_default(place))
        return f"{type(self).__qualname__}({', '.join(said)})"

    def _repr_html_(self) -> str | None:
        from gizi import html

        return html.of(self)

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        """What a notebook shows: tables, and as text the same, for the repr of a year's plan has megabytes."""
        from gizi import html

        shown, text = html.of(self), html.text(self)
        return {} if shown is None or text is None else {"text/html": str(shown), "text/plain": text}

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        if self._has_json():
            return _unpickled, (type(self), self._json())
        return _rebuilt, (type(self), {name: getattr(self, name) for name in self.__match_args__})


def _unpickled(cls: type[Record], text: str) -> Record:
    return cls._read(text, False)


def _rebuilt(cls: type[Record], fields: Mapping[str, Any]) -> Record:
    return cls(**fields)


def variant(cls: Variant) -> Variant:
    """Puts a variant, written as `_Enum__Variant`, into the class of its enum."""
    whole = cls.__mro__[1]
    cls.__name__ = cls.__name__.rsplit("__", 1)[-1]
    cls.__qualname__ = f"{whole.__qualname__}.{cls.__name__}"
    cls._is_variant = True
    setattr(whole, cls.__name__, cls)
    return cls
