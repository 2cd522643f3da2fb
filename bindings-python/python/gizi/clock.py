# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""What a kitchen asks its host: the time, the civil date, and new ids. The engine itself has no clock and no chance."""

from gizi._gizi import Object as _Object, call as _call, make as _make
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.left_out import LEFT_OUT as _LEFT_OUT
from gizi._idiom.record import Field as _Field, Record as _Record, variant as _variant

__all__ = []
