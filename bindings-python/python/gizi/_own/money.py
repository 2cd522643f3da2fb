"""The operators of money: exact, and of one currency alone."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, cast

from gizi._idiom.record import Record

if TYPE_CHECKING:
    from gizi.money import Money

__all__ = ["_MoneyOwn"]


class _MoneyOwn(Record):
    __slots__ = ()

    def __add__(self, other: Money) -> Money:
        """The exact sum; of two currencies an error."""
        return cast("Money", self).plus(other) if isinstance(other, _MoneyOwn) else NotImplemented

    def __radd__(self, other: int) -> Money:
        """`sum()` begins with 0."""
        return cast("Money", self) if type(other) is int and other == 0 else NotImplemented

    def __sub__(self, other: Money) -> Money:
        """The exact difference; of two currencies an error."""
        return cast("Money", self).minus(other) if isinstance(other, _MoneyOwn) else NotImplemented

    def __neg__(self) -> Money:
        """The amount with the other sign."""
        return cast("Money", self).times(-1)

    def __mul__(self, factor: Decimal | int) -> Money:
        """The exact product with a number; a float has not the digits that were typed."""
        return cast("Money", self).times(factor) if isinstance(factor, (Decimal, int)) else NotImplemented

    __rmul__ = __mul__
