"""Builds the command line from the files in `commands`, and turns every failure into a message and an exit code."""

import functools
import os
import sys
from collections.abc import Callable
from typing import Annotated

import typer

from crosscheck import __version__
from crosscheck.cli import INTERRUPTED, PRESSED, commands
from crosscheck.cli.base import Command
from crosscheck.safe.discover import plugins

GROUPS = {"corpus": "An archive or stream of articles: its stories, its origins, and where the accounts of each disagree."}
"""What `--help` says of commands whose name has two words."""


def build() -> typer.Typer:
    """The Typer application with every command."""
    app = typer.Typer(no_args_is_help=True, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    app.callback()(_root)
    groups: dict[str, typer.Typer] = {}
    for command in sorted(plugins(commands, Command), key=lambda c: (c.order, c.name)):
        group, _, name = command.name.rpartition(" ")
        if group and group not in groups:
            groups[group] = typer.Typer(no_args_is_help=True, rich_markup_mode=None)
            app.add_typer(groups[group], name=group, help=GROUPS[group])
        (groups[group] if group else app).command(name)(guarded(command.run))
    return app


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"crosscheck {__version__}")
        raise typer.Exit


def _root(
    version: Annotated[bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Show the version.")] = False,
) -> None:
    """Shows where several news articles about one story cannot all be right: dates, numbers, quotes, names, places.

    Exit status: 0 nothing at or above --fail-on, 1 something, 2 input, usage or internal failure.
    """


def guarded(run: Callable[..., None]) -> Callable[..., None]:
    """`run`, with failures as one message on stderr and exit status 2; what Ctrl-C ended is told by `main`."""

    @functools.wraps(run)
    def call(*args: object, **options: object) -> None:
        try:
            run(*args, **options)
        except KeyboardInterrupt:
            raise typer.Exit(INTERRUPTED) from None
        except BrokenPipeError:
            _close_quietly()
        except Exception as fault:
            if PRESSED:
                raise typer.Exit(INTERRUPTED) from None
            if _is_control(fault) or os.environ.get("CROSSCHECK_TRACEBACK"):
                raise
            typer.echo(f"crosscheck: {describe(fault)}", err=True)
            raise typer.Exit(2) from None

    return call


def describe(fault: Exception) -> str:
    """The message for the user: our own errors as they are, the system's with the path, all others as internal."""
    from crosscheck.safe.sinks import for_terminal

    if type(fault).__module__.startswith("crosscheck"):
        return for_terminal(str(fault))
    if isinstance(fault, OSError) and fault.strerror:
        where = f"{fault.filename}: " if fault.filename else ""
        return for_terminal(f"{where}{fault.strerror}")
    return for_terminal(
        f"internal failure: {type(fault).__name__}: {fault}\n"
        "Set CROSSCHECK_TRACEBACK=1 to see where, and please report it with the command."
    )


def _is_control(fault: Exception) -> bool:
    """Whether `fault` is Typer's own way to end a command (Exit, Abort, a usage message)."""
    return type(fault).__module__.split(".")[0] in {"typer", "click"}


def _close_quietly() -> None:
    """The reader of our output has gone: say nothing more, and let the interpreter close without a complaint."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    raise typer.Exit(0)
