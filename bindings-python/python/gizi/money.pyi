# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""Money: an exact decimal and an ISO 4217 currency. Two currencies never add; nothing is rounded before the edge."""

from collections.abc import Iterable as _Iterable
from datetime import date as _date, datetime as _datetime
from decimal import Decimal as _Decimal
from typing import Any as _Any, Literal as _Literal, NoReturn as _NoReturn, final as _final

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from gizi._gizi import Object as _Object
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.record import Record as _Record
from gizi._own.money import _MoneyOwn as _MoneyOwn

__all__ = ["Money", "Rounding", "currency_display_places", "currency_minor_units"]

class Money(_MoneyOwn):
    """An exact amount of one currency. It may be negative (a difference)."""
    __match_args__ = ("amount", "currency",)
    def __new__(cls, *, amount: _Decimal | int, currency: str) -> _Self: ...
    @property
    def amount(self) -> _Decimal:
        """The amount in major units: rupiah, not sen."""
    @property
    def currency(self) -> str:
        """Its currency."""
    @staticmethod
    def new(amount: _Decimal | int, currency: str) -> Money:
        """An amount of a currency, normalised."""
    @staticmethod
    def zero(currency: str) -> Money:
        """Nothing, in a currency."""
    def plus(self, other: Money) -> Money:
        """The exact sum."""
    def minus(self, other: Money) -> Money:
        """The exact difference."""
    def times(self, factor: _Decimal | int) -> Money:
        """The product with a pure number."""
    def divided_by(self, divisor: _Decimal | int) -> Money:
        """The quotient by a pure number, rounded half to even at 28 significant digits, 29 where they fit 96 bits."""
    @staticmethod
    def sum(currency: str, amounts: _Iterable[Money]) -> Money:
        """The exact sum of any number of amounts."""
    def round(self, places: int, rounding: _Rounding) -> Money:
        """The amount at so many decimal places."""
    def allocate(self, weights: _Iterable[int], places: int) -> list[Money]:
        """Splits the amount by weight into parts of so many decimal places whose sum is the amount itself.

        Each part is rounded down; what is left goes, one smallest step each, to the largest remainders (first come
        first on a tie), and a rest finer than the places to the first part of weight.
        """

class Rounding(_Choice):
    """How an amount is rounded at the edge: when it is paid, printed or compared with a printed limit."""
    HALF_UP = "HALF_UP"
    """Half away from zero: what people expect on a bill."""
    HALF_EVEN = "HALF_EVEN"
    """Half to the even neighbour: no drift over many roundings."""
    UP = "UP"
    """Away from zero: a buyer's estimate."""
    DOWN = "DOWN"
    """Towards zero."""

_Rounding: _TypeAlias = Rounding | _Literal["HALF_UP", "HALF_EVEN", "UP", "DOWN"]

def currency_minor_units(currency: str) -> int:
    """Decimal digits of the minor unit by ISO 4217 (2 for IDR, though no sen circulate; 0 for JPY)."""

def currency_display_places(currency: str) -> int:
    """Decimal digits people write: as `minor_units`, but 0 for the rupiah."""
