"""Menus, recipes, nutrition, cost, dietary standards and planning for kitchens that feed people by the thousand.

The modules have the names of gizi's core: `gizi.menu`, `gizi.nutrition`, `gizi.cost`, `gizi.balance`, `gizi.plan`, …
They are loaded when they are first used.
"""

from __future__ import annotations

import importlib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = [
    "Kitchen",
    "GiziError",
    "balance",
    "clock",
    "cost",
    "error",
    "event",
    "frames",
    "html",
    "id",
    "ingredient",
    "interchange",
    "kitchen",
    "locale",
    "menu",
    "message",
    "money",
    "nutrient",
    "nutrition",
    "plan",
    "plot",
    "program",
    "quantity",
    "sheet",
    "store",
    "validation",
    "view",
]

_FROM = {"Kitchen": "gizi.kitchen", "GiziError": "gizi.error"}


def __getattr__(name: str) -> Any:
    if name in _FROM:
        value = getattr(importlib.import_module(_FROM[name]), name)
    elif name in __all__:
        value = importlib.import_module(f"gizi.{name}")
    else:
        raise AttributeError(f"module 'gizi' has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
