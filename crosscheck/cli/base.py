"""What a command file must hold: one `Command`."""

from collections.abc import Callable
from dataclasses import dataclass


class UsageError(Exception):
    """What was asked for cannot be done; the text says where, what is allowed and what to do."""


@dataclass(frozen=True, slots=True)
class Command:
    """One sub-command: a Typer function whose docstring is its help. `order` is its place in `--help`.

    A name of two words puts the command into a group."""

    name: str
    run: Callable[..., None]
    order: int = 50
