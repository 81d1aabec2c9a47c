"""How the terminal report is drawn: styles, clean text, headings. Every text of an article passes through `plain`."""

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.text import Text

from crosscheck.safe.sinks import for_terminal

SEVERITY = {"error": "bold red", "warning": "bold yellow", "info": "bold blue"}
SIDES = ("bold cyan", "bold magenta", "bold green", "bold yellow")
MUTED = "dim"


def plain(text: str, style: str = "") -> Text:
    """Text that acts on nothing, on one line."""
    return Text(" ".join(for_terminal(text).split()), style=style)


def side_style(letter: str) -> str:
    """The colour of a side."""
    return SIDES[(ord(letter) - ord("A")) % len(SIDES)]


def heading(text: str, style: str = "bold") -> RenderableType:
    """A heading with a line under the width of the page."""
    return Group(Text(""), Rule(Text(text, style=style), align="left", style=MUTED, characters="─"))


def indent(part: RenderableType, by: int = 2) -> Padding:
    """`part`, moved to the right."""
    return Padding(part, (0, 0, 0, by))
