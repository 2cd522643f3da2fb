"""What a catalog has beside core: a list of its foods, and a way to other processes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, cast

from gizi._gizi import Object, call

if TYPE_CHECKING:
    from gizi.ingredient import Ingredient
    from gizi.menu import Catalog, Menu

__all__ = ["_CatalogOwn"]


class _CatalogOwn(Object):
    __slots__ = ()

    def ingredients(self) -> list[Ingredient]:
        """All ingredients in the order they were added."""
        return cast("list[Ingredient]", call("own.ingredients", self))

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        own = cast("Catalog", self)
        tables = own.units(), own.registry(), own.retention(), own.zero_assumptions()
        return _filled, (type(self), tables, self.ingredients(), own.menus())


def _filled(
    cls: type[Catalog], tables: tuple[Any, ...], ingredients: Iterable[Ingredient], menus: Iterable[Menu]
) -> Catalog:
    catalog = cls(*tables)
    for ingredient in ingredients:
        catalog.add_ingredient(ingredient)
    for menu in menus:
        catalog.add_menu(menu)
    return catalog
