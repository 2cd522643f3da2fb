"""The exceptions that gizi raises: one base, and a class for each kind of error."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gizi.error import ErrorDetail, ErrorKind
    from gizi.validation import Violation

__all__ = [
    "GiziError",
    "InvalidError",
    "ValidationError",
    "WrongTypeError",
    "OutOfRangeError",
    "NotFoundError",
    "ConflictError",
    "DeniedError",
    "UnsupportedError",
    "CancelledError",
    "BusyError",
    "StorageError",
    "InternalError",
]


class GiziError(Exception):
    """What went wrong, with a stable code, the place, and the values involved.

    A wrong Python type in a field or argument is a `TypeError` too, a number out of range a `ValueError`, as everywhere in
    Python. Low iron, a missing price or an impossible plan are results, never errors.
    """

    def __init__(
        self,
        message: str,
        *,
        kind: ErrorKind,
        code: str,
        path: str = "",
        details: Iterable[ErrorDetail] = (),
        violations: Iterable[Violation] = (),
    ) -> None:
        super().__init__(message)
        self.message = message
        """The sentence for people, in English, without the path."""
        self.kind = kind
        """The coarse class: what a caller does about it."""
        self.code = code
        """The stable code, such as `menu.cycle`."""
        self.path = path
        """Where in the input: `ingredients[3].unit`; empty when the whole input is meant."""
        self.details = tuple(details)
        """The values involved, for programs."""
        self.violations = tuple(violations)
        """Everything that is wrong with a record, field by field, where that is what the error says."""

    @property
    def is_retryable(self) -> bool:
        """Whether the same call may succeed later without any change of its input."""
        return str(self.kind) == "BUSY"

    def __str__(self) -> str:
        lines = [f"{self.path}: {self.message}" if self.path else self.message]
        lines[0] += f" [{self.code}]"
        listed = [
            f"{it.path}: {it.message} [{it.code}]" if it.path else f"{it.message} [{it.code}]" for it in self.violations
        ]
        return "\n  ".join(lines + (listed if len(listed) > 1 else []))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, GiziError) and self._parts() == other._parts()

    def __hash__(self) -> int:
        return hash((self.code, self.path, self.message))

    def __reduce__(self) -> tuple[Any, ...]:
        return _unpickled, (type(self), *self._parts())

    def _parts(self) -> tuple[Any, ...]:
        return self.message, self.kind, self.code, self.path, self.details, self.violations

    def _at(self, segment: str) -> GiziError:
        """The same with a field, a parameter or an index in front of the path."""
        message, kind, code, path, details, violations = self._parts()
        dot = "" if not path or path.startswith("[") else "."
        return _unpickled(type(self), message, kind, code, f"{segment}{dot}{path}", details, violations)

    @staticmethod
    def _of(
        kind: ErrorKind,
        code: str,
        path: str,
        message: str,
        details: Sequence[ErrorDetail],
        violations: Sequence[Violation],
    ) -> GiziError:
        cls = ValidationError if violations else _CLASSES[str(kind)]
        return cls(message, kind=kind, code=code, path=path, details=details, violations=violations)

    @staticmethod
    def _of_wrong_type(reason: str, path: str) -> GiziError:
        from gizi.error import ErrorKind

        return WrongTypeError(reason, kind=ErrorKind.INVALID, code="value.wrong_type", path=path)

    @staticmethod
    def _of_out_of_range(reason: str, path: str, code: str = "value.out_of_range") -> GiziError:
        from gizi.error import ErrorKind

        return OutOfRangeError(reason, kind=ErrorKind.INVALID, code=code, path=path)

    @staticmethod
    def _of_closed(name: str) -> GiziError:
        from gizi.error import ErrorKind

        said = f"this {name} is closed: open it again"
        return InvalidError(said, kind=ErrorKind.INVALID, code="object.closed")

    @staticmethod
    def _of_panic(reason: str) -> GiziError:
        from gizi.error import ErrorKind

        return InternalError(f"a defect of gizi: {reason}", kind=ErrorKind.INTERNAL, code="internal.panic")


class InvalidError(GiziError):
    """The input is wrong and stays wrong until somebody changes it."""


class ValidationError(InvalidError):
    """A record breaks limits: `violations` has every one of them."""


class WrongTypeError(InvalidError, TypeError):
    """A value has not the type of its field or argument: a float for a decimal, a datetime for a date."""


class OutOfRangeError(InvalidError, ValueError):
    """A value is beyond what its field or argument holds: a negative count, a decimal of 40 digits, no member of an enum."""


class NotFoundError(GiziError):
    """Something the input names does not exist (for this tenant)."""


class ConflictError(GiziError):
    """Somebody else changed the record first."""


class DeniedError(GiziError):
    """The session's roles do not allow the action."""


class UnsupportedError(GiziError):
    """The build or the backend cannot do this."""


class CancelledError(GiziError):
    """The caller asked to stop."""


class BusyError(GiziError):
    """Try again later."""


class StorageError(GiziError):
    """The storage failed."""


class InternalError(GiziError):
    """A defect of gizi itself."""


_CLASSES: dict[str, type[GiziError]] = {
    "INVALID": InvalidError,
    "NOT_FOUND": NotFoundError,
    "CONFLICT": ConflictError,
    "DENIED": DeniedError,
    "UNSUPPORTED": UnsupportedError,
    "CANCELLED": CancelledError,
    "BUSY": BusyError,
    "STORAGE": StorageError,
    "INTERNAL": InternalError,
}


def _unpickled(
    cls: type[GiziError],
    message: str,
    kind: ErrorKind,
    code: str,
    path: str,
    details: Sequence[ErrorDetail],
    violations: Sequence[Violation],
) -> GiziError:
    return cls(message, kind=kind, code=code, path=path, details=details, violations=violations)

# Where users find them.
for _cls in (GiziError, ValidationError, WrongTypeError, OutOfRangeError, *_CLASSES.values()):
    _cls.__module__ = "gizi.error"
