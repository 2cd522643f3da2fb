"""How a table of units travels to other processes: as what it is made of."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from gizi._gizi import Object

if TYPE_CHECKING:
    from gizi.quantity import UnitTable

__all__ = ["_UnitTableOwn"]


class _UnitTableOwn(Object):
    __slots__ = ()

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        own = cast("UnitTable", self)
        return type(self), (own.units(),)
