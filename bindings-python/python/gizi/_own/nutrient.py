"""How a table of nutrients travels to other processes: as what it is made of."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from gizi._gizi import Object

if TYPE_CHECKING:
    from gizi.nutrient import NutrientRegistry

__all__ = ["_NutrientRegistryOwn"]


class _NutrientRegistryOwn(Object):
    __slots__ = ()

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        own = cast("NutrientRegistry", self)
        return type(self), (own.nutrients(),)
