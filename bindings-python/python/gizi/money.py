# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""Money: an exact decimal and an ISO 4217 currency. Two currencies never add; nothing is rounded before the edge."""

from gizi._gizi import Object as _Object, call as _call, make as _make
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.left_out import LEFT_OUT as _LEFT_OUT
from gizi._idiom.record import Field as _Field, Record as _Record, variant as _variant
from gizi._own.money import _MoneyOwn

__all__ = ["Money", "Rounding", "currency_display_places", "currency_minor_units"]


class Money(_MoneyOwn):
    """An exact amount of one currency. It may be negative (a difference)."""
    __slots__ = ()
    _key = "money.Money"
    __match_args__ = ("amount", "currency",)

    def __new__(cls, *, amount, currency):
        return _make(cls, "money.Money", amount, currency)

    amount = _Field(0, "The amount in major units: rupiah, not sen.")
    currency = _Field(1, "Its currency.")

    @staticmethod
    def new(amount, currency):
        """An amount of a currency, normalised."""
        return _call("money.Money.new", amount, currency)

    @staticmethod
    def zero(currency):
        """Nothing, in a currency."""
        return _call("money.Money.zero", currency)

    def plus(self, other):
        """The exact sum."""
        return _call("money.Money.plus", self, other)

    def minus(self, other):
        """The exact difference."""
        return _call("money.Money.minus", self, other)

    def times(self, factor):
        """The product with a pure number."""
        return _call("money.Money.times", self, factor)

    def divided_by(self, divisor):
        """The quotient by a pure number, rounded half to even at 28 significant digits, 29 where they fit 96 bits."""
        return _call("money.Money.divided_by", self, divisor)

    @staticmethod
    def sum(currency, amounts):
        """The exact sum of any number of amounts."""
        return _call("money.Money.sum", currency, amounts)

    def round(self, places, rounding):
        """The amount at so many decimal places."""
        return _call("money.Money.round", self, places, rounding)

    def allocate(self, weights, places):
        """Splits the amount by weight into parts of so many decimal places whose sum is the amount itself.

        Each part is rounded down; what is left goes, one smallest step each, to the largest remainders (first come
        first on a tie), and a rest finer than the places to the first part of weight.
        """
        return _call("money.Money.allocate", self, weights, places)


class Rounding(_Choice):
    """How an amount is rounded at the edge: when it is paid, printed or compared with a printed limit.

    - `HALF_UP`: Half away from zero: what people expect on a bill.
    - `HALF_EVEN`: Half to the even neighbour: no drift over many roundings.
    - `UP`: Away from zero: a buyer's estimate.
    - `DOWN`: Towards zero.
    """

    HALF_UP = "HALF_UP"
    HALF_EVEN = "HALF_EVEN"
    UP = "UP"
    DOWN = "DOWN"


def currency_minor_units(currency):
    """Decimal digits of the minor unit by ISO 4217 (2 for IDR, though no sen circulate; 0 for JPY)."""
    return _call("money.Currency.minor_units", currency)


def currency_display_places(currency):
    """Decimal digits people write: as `minor_units`, but 0 for the rupiah."""
    return _call("money.Currency.display_places", currency)
