"""What the commands share: reading articles, running the pipeline, writing the result."""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from crosscheck.cli.base import UsageError

if TYPE_CHECKING:
    from crosscheck.align.encoder import Encoder
    from crosscheck.load.options import Limits
    from crosscheck.model.article import Article, Skipped
    from crosscheck.model.report import Report
    from crosscheck.pipeline import Progress, Settings
    from crosscheck.report import Options, RuleInfo


LIMIT_OPTIONS = {
    "file-bytes": "--max-size",
    "total-bytes": "--max-total-size",
    "articles": "--max-articles",
    "claims": "--max-claims",
    "article-seconds": "--max-seconds",
}


def make_limits(named: Mapping[str, Any], *options: int | None) -> "Limits":
    """The limits as a configuration names them, with the options that were given (in the order of LIMIT_OPTIONS) on top."""
    from crosscheck.load.options import make_limits as made

    given = {key: value for key, value in zip(LIMIT_OPTIONS, options, strict=False) if value is not None}
    return made({key.replace("_", "-"): value for key, value in named.items()} | given)


def limits_for(paths: Sequence[str], *options: int | None) -> "Limits":
    """The limits that the configuration for `paths` names, with the options that were given on top."""
    from crosscheck.dataset.config import find_config

    return make_limits(find_config(paths).config.limits, *options)


def read_articles(
    paths: Sequence[str], allow_network: bool, limits: "Limits | None" = None, lang: str = "en"
) -> "tuple[tuple[Article, ...], tuple[Skipped, ...]]":
    """The articles at `paths` and what could not be used; UsageError if there is no article at all."""
    from crosscheck.load import Limits, LoadOptions, load

    options = LoadOptions(allow_network=allow_network, limits=limits or Limits(), guarded=True)
    articles, skipped = load(list(paths), options=options)
    if not articles:
        raise UsageError(f"no article found in {', '.join(paths)}{reasons(skipped, lang)}")
    return tuple(articles), tuple(skipped)


def reasons(skipped: "Sequence[Skipped]", lang: str) -> str:
    """A line for each input that could not be used, to stand below a message."""
    return "".join(f"\n  {s.source}: {s.why(lang)}" for s in skipped)


def early_encoder(spec: str, no_cache: bool) -> "Encoder | None":
    """The encoder that the options name, which loads in a process of its own while this one goes on; None if it cannot: what is
    wrong with it is said once it is sure to be needed."""
    from crosscheck.align.encoder import EMBEDDED, EncoderError, load_encoder

    if spec not in EMBEDDED:
        return None
    try:
        return load_encoder(spec, cache=not no_cache, guarded=True)
    except EncoderError:
        return None


def run_check(
    paths: Sequence[str],
    settings: "Settings",
    allow_network: bool,
    limits: "Limits | None" = None,
    lang: str = "en",
    encoder: "Encoder | None" = None,
) -> "Report":
    """The report on the articles at `paths`; UsageError if they hold no claim at all, which is no agreement.

    `encoder` is the one that the settings name, if it is loaded already.
    """
    from dataclasses import replace

    from crosscheck.load.options import Limits
    from crosscheck.pipeline import check

    articles, skipped = read_articles(paths, allow_network, limits, lang)
    within = limits or Limits()
    settings = replace(settings, claims=within.claims, seconds=within.article_seconds, guarded=True)
    with progress() as tell:
        report = check(articles, settings, skipped=skipped, progress=tell, encoder=encoder)
    if not report.claims:
        nothing = f"no claim found in {len(articles)} articles: nothing could be compared, which does not mean they agree"
        raise UsageError(nothing + reasons(report.skipped, lang))
    return report


def make_settings(select: str, ignore: str, encoder: str, no_cache: bool) -> "Settings":
    """The pipeline's settings; UsageError for a code that no rule has."""
    from crosscheck.pipeline import Settings

    return Settings(encoder=encoder, cache=not no_cache, select=codes(select, "--select"), ignore=codes(ignore, "--ignore"))


def with_command(report: "Report", paths: Sequence[str], settings: "Settings", limits: "Limits | None" = None) -> "Report":
    """`report` with the command that makes it again, whatever the format and the output file were."""
    import shlex

    parts = ["crosscheck", "check", *paths]
    parts += ["--select", ",".join(settings.select)] if settings.select else []
    parts += ["--ignore", ",".join(settings.ignore)] if settings.ignore else []
    parts += ["--encoder", settings.encoder, *_limit_options(limits)]
    made = report.run.model_copy(update={"command": shlex.join(parts)})
    return report.model_copy(update={"run": made})


def _limit_options(limits: "Limits | None") -> list[str]:
    """The options for the limits that are not as usual."""
    from crosscheck.load.options import Limits

    usual, given = Limits(), limits or Limits()
    values = [(option, key.replace("-", "_")) for key, option in LIMIT_OPTIONS.items()]
    changed = [(option, getattr(given, key)) for option, key in values if getattr(given, key) != getattr(usual, key)]
    return [part for option, value in changed for part in (option, str(value))]


def codes(text: str, option: str) -> tuple[str, ...]:
    """Rule codes or prefixes from a comma-separated list; UsageError if one fits no rule."""
    from difflib import get_close_matches

    from crosscheck.rules import rules

    given = tuple(c for c in (part.strip().upper() for part in text.split(",")) if c)
    for code in given:
        if not any(known.startswith(code) for known in rules()):
            near = get_close_matches(code, rules(), 1, 0.5)
            hint = f"did you mean {near[0]}? " if near else ""
            raise UsageError(f"{option}: no rule {code!r}; {hint}known: {', '.join(rules())}")
    return given


def rule_infos() -> "tuple[RuleInfo, ...]":
    """What reports say of each rule."""
    from crosscheck.report import RuleInfo
    from crosscheck.rules import rules

    return tuple(RuleInfo(r.code, r.name, r.severity, r.page) for r in rules().values())


def show(report: "Report", name: str, options: "Options", output: Path | None) -> None:
    """Render `report` in the format `name` and write it to `output`, or print it."""
    from dataclasses import replace

    from crosscheck.report import load_format
    from crosscheck.report.places import find_places

    emit(load_format(name).render(report, replace(options, places=find_places(report))), output)


def emit(content: str | bytes, output: Path | None) -> None:
    """Write to a file, whole or not at all, or to standard output."""
    data = content if isinstance(content, bytes) else content.encode("utf-8", "replace")
    if output is not None and str(output) != "-":
        from crosscheck.safe.files import write_atomically

        write_atomically(output, data)
        return
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def terminal_options(lang: str, title: str = "") -> "Options":
    """Width and colour of the terminal that standard output is, and what the rules are."""
    import os
    import shutil

    from crosscheck.report import Options

    tty = sys.stdout.isatty()
    colour = tty and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    width = shutil.get_terminal_size((100, 24)).columns
    return Options(lang=lang, title=title, width=width, colour=colour, rules=rule_infos())


@contextmanager
def progress() -> "Iterator[Progress | None]":
    """A progress line on stderr if that is a terminal, else None."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn

    console = Console(stderr=True)
    with Progress(TextColumn("{task.description}"), BarColumn(), console=console, transient=True) as bar:
        task = bar.add_task("crosscheck")
        yield lambda stage, done, total: bar.update(task, description=stage, completed=done, total=max(total, 1))


def tell_skipped(skipped: "Sequence[Skipped]", lang: str = "en") -> None:
    """A remark for each input that could not be used."""
    left_out = "dilewati" if lang == "id" else "left out"
    for item in skipped:
        note(f"{left_out} {item.source}: {item.why(lang)}")


def tell_left_out(report: "Report", lang: str) -> None:
    """A remark for each input that could not be used, and each notice of a report."""
    tell_skipped(report.skipped, lang)
    for notice in report.told(lang):
        note(notice)


def watch(paths: Sequence[str], once: "Callable[[], Report]", output: Path | None) -> None:
    """Check again at every change of the files until Ctrl-C, which is the usual end of it."""
    from crosscheck.cli import watch as watching

    apart = frozenset({str(output.resolve())} if output else ())
    try:
        watching.watch(once, note, watching.changes(paths, apart))
    except KeyboardInterrupt:
        note("stopped watching")


def note(text: str) -> None:
    """A remark on stderr."""
    from crosscheck.safe.sinks import for_terminal

    typer.echo(f"crosscheck: {for_terminal(text)}", err=True)
