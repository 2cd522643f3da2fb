"""The commands of `gizi`, and how what goes wrong in one is said."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from gizi import cli
from gizi.cli import check, cost, export, fill, nutrition, plan, serve_report
from gizi.cli._failure import UNUSABLE, Unusable, told

_COMMANDS = (check, nutrition, cost, plan, fill, export, serve_report)


class _Version(argparse.Action):
    """Reads the version only when somebody asks for it."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        print(f"gizi {version('gizi')}")
        parser.exit()


def parser() -> argparse.ArgumentParser:
    """What the command line may say."""
    words = (cli.__doc__ or "").split("\n\n")
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


def ran(arguments: Sequence[str] | None) -> int:
    """Runs a command; its exit code comes back."""
    given = parser().parse_args(arguments)
    try:
        return int(given.run(given))
    except Unusable as error:
        for line in error.lines:
            print(f"gizi: {line}", file=sys.stderr)
        return UNUSABLE
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
