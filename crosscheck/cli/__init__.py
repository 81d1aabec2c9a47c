"""The command line. It holds no logic: each command reads its options, calls the library and prints."""

import sys
from collections.abc import Sequence

from crosscheck import __version__


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line; exits 0 (nothing found), 1 (something found) or 2 (input, usage or internal failure)."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given == ["--version"]:
        print(f"crosscheck {__version__}")
        return
    from crosscheck.cli.app import build

    build()(given, prog_name="crosscheck")
