"""Arguments that are looked at in Python: what is wrong with one names it, as core does."""

from __future__ import annotations

from typing import Any


def given(parameter: str, value: object, *classes: type[Any]) -> None:
    """Refuses an argument that is of none of the classes."""
    if not isinstance(value, classes):
        known = " or ".join("None" if it is type(None) else it.__name__ for it in classes)
        raise TypeError(f"{parameter}: expected {known}, got {type(value).__name__}")
