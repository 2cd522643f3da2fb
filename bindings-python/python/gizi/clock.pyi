# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""What a kitchen asks its host: the time, the civil date, and new ids. The engine itself has no clock and no chance."""

from collections.abc import Iterable as _Iterable
from datetime import date as _date, datetime as _datetime
from decimal import Decimal as _Decimal
from typing import Any as _Any, Literal as _Literal, NoReturn as _NoReturn, final as _final

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from gizi._gizi import Object as _Object
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.record import Record as _Record

__all__ = []
