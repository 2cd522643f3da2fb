"""The command `gizi`: menus checked, computed, costed and planned from files, and kitchens filled and written out.

exit codes:
  0    all is well
  1    something was found, or a standard is not met or not known to be
  2    an input that cannot be used; on stderr one line for each fault: file, path, what is wrong, code
  3    there is no plan
  130  stopped by Ctrl-C
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from gizi.cli import check, cost, export, fill, nutrition, plan, serve_report
from gizi.cli._failure import STOPPED, UNUSABLE, Unusable, told

__all__ = ["main"]

_COMMANDS = (check, nutrition, cost, plan, fill, export, serve_report)


class _Version(argparse.Action):
    """Reads the version only when somebody asks for it."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        print(f"gizi {version('gizi')}")
        parser.exit()


def parser() -> argparse.ArgumentParser:
    """What the command line may say."""
    words = (__doc__ or "").split("\n\n")
    whole = argparse.ArgumentParser(
        prog="gizi",
        description=words[0],
        epilog=words[1],
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    whole.add_argument("--version", action=_Version, nargs=0, help="which gizi this is, and nothing else")
    commands = whole.add_subparsers(required=True, metavar="COMMAND")
    for command in _COMMANDS:
        about, examples = (command.__doc__ or "").split("\n\n", 1)
        one = commands.add_parser(
            command.NAME,
            help=about.rstrip(".").lower(),
            description=about,
            epilog=f"examples:\n{examples}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        command.add_arguments(one)
        one.add_argument("--lang", choices=("en", "id"), help="the language (default: GIZI_LANG, else en)")
        one.set_defaults(run=command.run)
    return whole


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command; its exit code comes back."""
    given = parser().parse_args(arguments)
    try:
        return int(given.run(given))
    except Unusable as error:
        for line in error.lines:
            print(f"gizi: {line}", file=sys.stderr)
        return UNUSABLE
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:
        # Whoever read the output has enough of it.
        sys.stderr.close()
        return 0
    except (ValueError, OSError) as error:
        print(f"gizi: {error}", file=sys.stderr)
        return UNUSABLE
    except Exception as error:
        from gizi.error import GiziError

        if not isinstance(error, GiziError):
            raise
        print(f"gizi: {told(error, given.lang)}", file=sys.stderr)
        return UNUSABLE
