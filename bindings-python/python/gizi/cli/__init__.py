"""The command `gizi`: menus checked, computed, costed and planned from files, and kitchens filled and written out.

exit codes:
  0    all is well
  1    something was found, or a standard is not met or not known to be
  2    an input that cannot be used; on stderr one line for each fault: file, path, what is wrong, code
  3    there is no plan
  130  stopped by Ctrl-C
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command; its exit code comes back."""
    # What takes time to load is loaded where Ctrl-C is heard.
    try:
        from gizi.cli import _command

        return _command.ran(arguments)
    except KeyboardInterrupt:
        return 130
