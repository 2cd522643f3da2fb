# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""The one error of the public surface.

Inside, every module has a small enum; outside there is `Error` with a stable `code`, a
`path` to the field or line it speaks of, and `details` a program can read.
Low iron, a missing price or an impossible plan are *results*, never errors.
"""

from gizi._gizi import Object as _Object, call as _call, make as _make
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.left_out import LEFT_OUT as _LEFT_OUT
from gizi._idiom.record import Field as _Field, Record as _Record, variant as _variant
from gizi._own.error import GiziError, InvalidError, ValidationError, WrongTypeError, OutOfRangeError, NotFoundError, ConflictError, DeniedError, UnsupportedError, CancelledError, BusyError, StorageError, InternalError

__all__ = ["BusyError", "CancelledError", "ConflictError", "DeniedError", "ErrorCode", "ErrorDetail", "ErrorKind", "GiziError", "InternalError", "InvalidError", "NotFoundError", "OutOfRangeError", "StorageError", "UnsupportedError", "ValidationError", "WrongTypeError", "error_codes"]


class ErrorCode(_Record):
    """A code that errors carry, as `error_codes` lists it."""
    __slots__ = ()
    _key = "error.ErrorCode"
    __match_args__ = ("code", "kind", "meaning",)

    def __new__(cls, *, code, kind, meaning):
        return _make(cls, "error.ErrorCode", code, kind, meaning)

    code = _Field(0, "The stable code.")
    kind = _Field(1, "The coarse class of the errors that carry it.")
    meaning = _Field(2, "When it occurs.")


class ErrorDetail(_Record):
    """One machine-readable fact about an error, such as `limit = 100`."""
    __slots__ = ()
    _key = "error.ErrorDetail"
    __match_args__ = ("key", "value",)

    def __new__(cls, *, key, value):
        return _make(cls, "error.ErrorDetail", key, value)

    key = _Field(0, "What the value is, in lower snake case.")
    value = _Field(1, "The value as text.")


class ErrorKind(_Choice):
    """The coarse class of an error: what a caller does about it.

    - `INVALID`: The input is wrong and stays wrong until somebody changes it.
    - `NOT_FOUND`: Something the input names does not exist (for this tenant).
    - `CONFLICT`: Somebody else changed the record first.
    - `DENIED`: The session's roles do not allow the action.
    - `UNSUPPORTED`: The build or the backend cannot do this.
    - `CANCELLED`: The caller asked to stop.
    - `BUSY`: Try again later.
    - `STORAGE`: The storage failed.
    - `INTERNAL`: A defect of gizi itself.
    """

    INVALID = "INVALID"
    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    DENIED = "DENIED"
    UNSUPPORTED = "UNSUPPORTED"
    CANCELLED = "CANCELLED"
    BUSY = "BUSY"
    STORAGE = "STORAGE"
    INTERNAL = "INTERNAL"


def error_codes():
    """Every code the library's errors can carry, room by room, and behind them those that only its packages for other
    languages have: for documentation, translations and exhaustive handling.
    """
    return _call("error.error_codes")
