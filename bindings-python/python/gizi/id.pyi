# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""Ids: one newtype per noun, 1-64 characters of `A-Z a-z 0-9 _ -` (cuid, UUID and ULID fit), unique per tenant.

The id of a record that is still to be created may be empty: the kitchen that creates it makes one. Where a record
names another, an empty id is refused like any other that is malformed.
"""

from collections.abc import Iterable as _Iterable
from datetime import date as _date, datetime as _datetime
from decimal import Decimal as _Decimal
from typing import Any as _Any, Literal as _Literal, NoReturn as _NoReturn, final as _final

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from gizi._gizi import Object as _Object
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.record import Record as _Record

__all__ = []
