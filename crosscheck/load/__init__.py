"""Reads articles: text and Markdown with front matter, HTML, JSON, JSON Lines, folders of these, standard input, addresses."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from crosscheck.load import patience
from crosscheck.load import readers as _readers
from crosscheck.load import reasons as why
from crosscheck.load.build import build
from crosscheck.load.collect import Source, content, is_url, of_address, sources, unique
from crosscheck.load.decode import recoded
from crosscheck.load.options import Limits, LoadOptions
from crosscheck.load.raw import Found, LoadError, Raw, Reader
from crosscheck.model.article import Article, Skipped
from crosscheck.model.phrase import count
from crosscheck.safe.discover import plugins

DEFAULTS = LoadOptions()


@cache
def readers() -> dict[str, Reader]:
    """The reader for each file suffix."""
    found = plugins(_readers, Reader)
    return {suffix: reader for reader in found for suffix in reader.suffixes}


@dataclass(slots=True)
class _Run:
    """What has been read so far."""

    options: LoadOptions
    found: list[tuple[Source, Raw]] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    total: int = 0

    def skip(self, source: str, fault: LoadError) -> None:
        self.skipped.append(fault.skipped(source))


def load(paths: Sequence[str], *, options: LoadOptions = DEFAULTS) -> tuple[list[Article], list[Skipped]]:
    """The articles behind `paths` (files, folders, `-` for standard input, addresses), and what could not be used and why.

    Nothing is raised for bad input; what cannot be used is skipped and the rest goes on.
    """
    run = _Run(options)
    for path in paths:
        _path(run, path)
    ids = unique([(source.folder, raw.id or source.stem) for source, raw in run.found])
    articles: list[Article] = []
    for key, (source, raw) in zip(ids, run.found, strict=True):
        try:
            articles.append(build(raw, key, source.name + raw.suffix, options))
        except LoadError as fault:
            run.skip(source.name + raw.suffix, fault)
    return articles, run.skipped


def _path(run: _Run, path: str) -> None:
    try:
        if is_url(path):
            _address(run, path)
            return
        for source in sources(path, frozenset(readers())):
            _one(run, source)
    except LoadError as fault:
        run.skip(path, fault)


def _one(run: _Run, source: Source) -> None:
    """Read one input, unless it was read before or a limit of the whole run is reached."""
    real = str(source.path.resolve()) if source.path else source.name
    limits = run.options.limits
    try:
        if real in run.seen:
            raise LoadError(why.TWICE)
        run.seen.add(real)
        data = content(source, run.options)
        run.total += len(data)
        if run.total > limits.total_bytes:
            raise LoadError(why.TOTAL, limit=count(limits.total_bytes))
        _keep(run, source, data)
    except LoadError as fault:
        run.skip(source.name, fault)


def _address(run: _Run, url: str) -> None:
    """Fetch and read one address."""
    from crosscheck.load.network import fetch

    page = fetch(url, run.options)
    run.total += len(page.data)
    if run.total > run.options.limits.total_bytes:
        raise LoadError(why.TOTAL, limit=count(run.options.limits.total_bytes))
    source = of_address(page.url, page.media, readers())
    _keep(run, replace(source, name=url, address=page.url), recoded(page.data, page.charset))


def _keep(run: _Run, source: Source, data: bytes) -> None:
    limits = run.options.limits
    found, left_out = _read(source, data, run.options)
    for place, reason in left_out[: limits.named]:
        run.skip(source.name + place, LoadError(reason))
    if len(left_out) > limits.named:
        run.skip(source.name, LoadError(why.MORE_RECORDS, count=count(len(left_out) - limits.named)))
    room = max(0, limits.articles - len(run.found))
    for raw in found[:room]:
        if raw.body.count("\n") >= limits.lines:
            run.skip(source.name + raw.suffix, LoadError(why.LINES, limit=count(limits.lines)))
        else:
            run.found.append((source, replace(raw, url=raw.url or source.address)))
    if len(found) > room:
        run.skip(source.name, LoadError(why.ARTICLES, count=count(len(found) - room), limit=count(limits.articles)))


def _read(source: Source, data: bytes, options: LoadOptions) -> Found:
    """What the reader finds; a failure inside a library is a fault of this input, not of the run."""
    try:
        return patience.read(readers()[source.suffix], data, options)
    except LoadError:
        raise
    except Exception as fault:
        raise LoadError(why.UNREADABLE, why=f"{type(fault).__name__}: {str(fault)[:200]}") from fault


__all__ = ["Limits", "LoadError", "LoadOptions", "Raw", "Reader", "load", "readers"]
