# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""Ids: one newtype per noun, 1-64 characters of `A-Z a-z 0-9 _ -` (cuid, UUID and ULID fit), unique per tenant.

The id of a record that is still to be created may be empty: the kitchen that creates it makes one. Where a record
names another, an empty id is refused like any other that is malformed.
"""

from gizi._gizi import Object as _Object, call as _call, make as _make
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.left_out import LEFT_OUT as _LEFT_OUT
from gizi._idiom.record import Field as _Field, Record as _Record, variant as _variant

__all__ = []
