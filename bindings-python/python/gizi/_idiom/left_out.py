"""What stands in a signature where core fills a value in."""

from __future__ import annotations

from typing import Any

# A class that type checkers do not see: to them it is the `...` that stubs have.
LEFT_OUT: Any = type("LeftOut", (), {"__slots__": (), "__repr__": lambda _: "...", "__reduce__": lambda _: "LEFT_OUT"})()
"""Shown by `help()` as `...`, which is taken in its place."""
