"""Enums: members are texts, the same as on the wire."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import Self


class Choice(str, enum.Enum):
    """One of a fixed list. Wherever a member is expected, its plain text is taken too."""

    def __new__(cls, value: str) -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        return member

    @classmethod
    def _missing_(cls, value: object) -> Self:
        from difflib import get_close_matches

        known = [str(one) for one in cls]
        near = get_close_matches(str(value).upper(), known, n=1)
        hint = f" Did you mean {near[0]!r}?" if near else ""
        raise ValueError(f"{value!r} is not a valid {cls.__name__}: it is one of {', '.join(known)}.{hint}")

    def __str__(self) -> str:
        return str(self.value)

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"
