"""How a table of retention factors travels to other processes: as what it is made of."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from gizi._gizi import Object

if TYPE_CHECKING:
    from gizi.ingredient import RetentionTable

__all__ = ["_RetentionTableOwn"]


class _RetentionTableOwn(Object):
    __slots__ = ()

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        own = cast("RetentionTable", self)
        return type(self), (own.factors(), own.methods())
