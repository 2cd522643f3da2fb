"""What stands in a signature where core fills a value in."""

from __future__ import annotations

from typing import Any


class _LeftOut:
    __slots__ = ()

    def __repr__(self) -> str:
        return "..."

    def __reduce__(self) -> str:
        return "LEFT_OUT"


LEFT_OUT: Any = _LeftOut()
"""Shown by `help()` as `...`, which is taken in its place."""
