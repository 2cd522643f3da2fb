# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""The one error of the public surface.

Inside, every module has a small enum; outside there is `Error` with a stable `code`, a
`path` to the field or line it speaks of, and `details` a program can read.
Low iron, a missing price or an impossible plan are *results*, never errors.
"""

from collections.abc import Iterable as _Iterable
from datetime import date as _date, datetime as _datetime
from decimal import Decimal as _Decimal
from typing import Any as _Any, Literal as _Literal, NoReturn as _NoReturn, final as _final

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from gizi._gizi import Object as _Object
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.record import Record as _Record
from gizi._own.error import GiziError as GiziError, InvalidError as InvalidError, ValidationError as ValidationError, WrongTypeError as WrongTypeError, OutOfRangeError as OutOfRangeError, NotFoundError as NotFoundError, ConflictError as ConflictError, DeniedError as DeniedError, UnsupportedError as UnsupportedError, CancelledError as CancelledError, BusyError as BusyError, StorageError as StorageError, InternalError as InternalError

__all__ = ["BusyError", "CancelledError", "ConflictError", "DeniedError", "ErrorCode", "ErrorDetail", "ErrorKind", "GiziError", "InternalError", "InvalidError", "NotFoundError", "OutOfRangeError", "StorageError", "UnsupportedError", "ValidationError", "WrongTypeError", "error_codes"]

class ErrorCode(_Record):
    """A code that errors carry, as `error_codes` lists it."""
    __match_args__ = ("code", "kind", "meaning",)
    def __new__(cls, *, code: str, kind: _ErrorKind, meaning: str) -> _Self: ...
    @property
    def code(self) -> str:
        """The stable code."""
    @property
    def kind(self) -> ErrorKind:
        """The coarse class of the errors that carry it."""
    @property
    def meaning(self) -> str:
        """When it occurs."""

class ErrorDetail(_Record):
    """One machine-readable fact about an error, such as `limit = 100`."""
    __match_args__ = ("key", "value",)
    def __new__(cls, *, key: str, value: str) -> _Self: ...
    @property
    def key(self) -> str:
        """What the value is, in lower snake case."""
    @property
    def value(self) -> str:
        """The value as text."""

class ErrorKind(_Choice):
    """The coarse class of an error: what a caller does about it."""
    INVALID = "INVALID"
    """The input is wrong and stays wrong until somebody changes it."""
    NOT_FOUND = "NOT_FOUND"
    """Something the input names does not exist (for this tenant)."""
    CONFLICT = "CONFLICT"
    """Somebody else changed the record first."""
    DENIED = "DENIED"
    """The session's roles do not allow the action."""
    UNSUPPORTED = "UNSUPPORTED"
    """The build or the backend cannot do this."""
    CANCELLED = "CANCELLED"
    """The caller asked to stop."""
    BUSY = "BUSY"
    """Try again later."""
    STORAGE = "STORAGE"
    """The storage failed."""
    INTERNAL = "INTERNAL"
    """A defect of gizi itself."""

_ErrorKind: _TypeAlias = ErrorKind | _Literal["INVALID", "NOT_FOUND", "CONFLICT", "DENIED", "UNSUPPORTED", "CANCELLED", "BUSY", "STORAGE", "INTERNAL"]

def error_codes() -> list[ErrorCode]:
    """Every code the library's errors can carry, room by room, and behind them those that only its packages for other
    languages have: for documentation, translations and exhaustive handling.
    """
