"""Stage four: checks stories, several in a task, and leaves a folder of their rows in `work/checked`.

A story is checked by the same pipeline as a story on the command line, and alone: nothing of one leaks into another.
"""

import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from crosscheck import pipeline
from crosscheck.align.encoder import Encoder, Vectors, crosses, load_encoder
from crosscheck.corpus import tables
from crosscheck.corpus.articles import SKETCHES, article_of, sketch_of
from crosscheck.corpus.engines import Task
from crosscheck.corpus.engines.base import Mark
from crosscheck.corpus.findings import day_of_story, sentence_key, sentence_of, story_tables, unchecked
from crosscheck.corpus.scanning import SET_ASIDE
from crosscheck.corpus.tables import ARTICLES, CLAIMS, DISCREPANCIES, ORIGINS, STORIES, VECTORS, Table
from crosscheck.model.article import Article, Skipped
from crosscheck.model.report import Report
from crosscheck.stories import Sketch, Story, rooted

MADE = (STORIES, CLAIMS, DISCREPANCIES, ORIGINS, VECTORS)
"""The tables that checking fills; their files are named after them."""
NOTES = "skipped"
SMALL = 32_000_000
"""Bytes of the files of a batch up to which they are kept in memory between tasks."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Stories to check, and the files that hold their articles and the sketches of these."""

    stories: tuple[Story, ...]
    files: tuple[str, ...]
    sketches: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """A story with its articles, and the sketches of these (and of others) by id."""

    story: Story
    articles: tuple[Article, ...]
    sketches: Mapping[str, Sketch]


@dataclass(frozen=True, slots=True)
class CheckStage:
    """Checks batches with these settings; `folder` takes the results."""

    folder: Path
    settings: pipeline.Settings

    def __call__(self, task: Task, mark: Mark) -> int:
        """The number of stories in the batch."""
        batch: Batch = task.payload
        wanted = sorted(member for story in batch.stories for member in story.members)
        articles = {row["id"]: article_of(row) for row in _fetch(batch.files, ARTICLES, wanted)}
        sketches = {row["id"]: sketch_of(row) for row in _fetch(batch.sketches, SKETCHES, wanted)}
        rows: dict[str, list[Any]] = {table.name: [] for table in MADE}
        skipped: list[Skipped] = []
        for story in batch.stories:
            told = Told(story, tuple(articles[m] for m in story.members), sketches)
            for name, found in self._story(told, task.without, mark, skipped).items():
                rows[name] += found
        _leave(self.folder / task.key, rows, skipped)
        return len(batch.stories)

    def _story(self, told: Told, without: frozenset[str], mark: Mark, skipped: list[Skipped]) -> dict[str, list[Any]]:
        """The rows of one story; what cannot be checked is set aside and named."""
        story, articles = told.story, told.articles
        whole = f"story {story.id}"
        gone = [a.id for a in articles if a.id in without]
        skipped += [Skipped(source=a.source, reason=f"{SET_ASIDE} ({whole})") for a in articles if a.id in gone]
        left = tuple(a for a in articles if a.id not in gone)
        if whole in without or not left:
            skipped.append(Skipped(source=whole, reason=SET_ASIDE))
            return unchecked(story, articles, SET_ASIDE)
        try:
            return self._checked(replace(told, articles=left), gone, mark)
        except OSError:
            raise
        except Exception as fault:  # what one story does to a rule must not end the run
            reason = f"could not be checked: {type(fault).__name__}: {str(fault)[:200]}"
            skipped.append(Skipped(source=whole, reason=reason))
            return unchecked(story, articles, reason)

    def _checked(self, told: Told, gone: Sequence[str], mark: Mark) -> dict[str, list[Any]]:
        story, articles = told.story, told.articles
        keeper = Keeper(_encoder(self.settings.encoder))

        def tell(stage: str, done: int, total: int) -> None:
            mark(articles[done].id if stage == "extract" else f"story {story.id}")

        report = pipeline.check(articles, self.settings, progress=tell, encoder=keeper, sketches=told.sketches)
        made = story_tables(story, report, rooted(report.articles, report.rests), gone)
        return {**made, VECTORS.name: keeper.rows(story.id, report)}


class Keeper:
    """An encoder that remembers what it was asked for, so that a claim can be found again by what it says."""

    def __init__(self, encoder: Encoder) -> None:
        self.name, self.dimension = encoder.name, encoder.dimension
        self.can_cross = crosses(encoder) is not None
        self.seen: dict[str, Vectors] = {}
        self._encoder = encoder

    def encode(self, texts: list[str]) -> Vectors:
        made = self._encoder.encode(texts)
        self.seen.update(zip(texts, made, strict=True))
        return made

    def cross_encode(self, pairs: list[str]) -> Vectors:
        """See `CrossEncoder`; only of an encoder that is one."""
        inner = crosses(self._encoder)
        assert inner is not None
        return inner.cross_encode(pairs)

    def rows(self, story: str, report: Report) -> list[dict[str, Any]]:
        """A row for each sentence of a claim that was embedded."""
        if not self.dimension:
            return []
        found = {}
        for claim in report.claims:
            article = report.article(claim.article)
            sentence = sentence_of(article.body, claim)
            if sentence in self.seen:
                found[sentence] = article.language
        day = day_of_story(report.articles)
        return [
            {"key": sentence_key(text), "story": story, "day": day, "language": language, "vector": packed(self.seen[text])}
            for text, language in found.items()
        ]


def packed(vector: Vectors) -> bytes:
    """A unit vector as int8, each component times 127."""
    return bytes(np.clip(np.rint(vector * 127), -127, 127).astype(np.int8).tobytes())


@cache
def _encoder(spec: str) -> Encoder:
    return load_encoder(spec, cache=False)


def _fetch(files: Sequence[str], table: Table, wanted: Sequence[str]) -> Iterator[dict[str, Any]]:
    """The rows with these ids, of files of a table."""
    few = len(files) <= KEPT // 2 and sum(Path(name).stat().st_size for name in files) <= SMALL
    for name in files:
        if few:
            data = _kept(name, table.name)
            rows = data.filter(pc.is_in(data.column("id"), pa.array(wanted)))
        else:
            rows = tables.pick(Path(name), table, wanted)
        yield from rows.to_pylist()


KEPT = 8
"""Files that are kept in memory."""


@lru_cache(maxsize=KEPT)
def _kept(name: str, table: str) -> pa.Table:
    return tables.read([Path(name)], ARTICLES if table == ARTICLES.name else SKETCHES)


def _leave(folder: Path, rows: dict[str, list[Any]], skipped: Sequence[Skipped]) -> None:
    """Write the tables of a batch aside and move them into place together; another worker may have been faster."""
    aside = folder.with_name(f".{folder.name}.{os.getpid()}")
    shutil.rmtree(aside, ignore_errors=True)
    for table in MADE:
        tables.put(aside / f"{table.name}.parquet", tables.encoded(tables.from_rows(table, rows[table.name])))
    notes = [{"source": s.source, "reason": s.reason} for s in skipped]
    tables.put(aside / f"{NOTES}.parquet", tables.encoded(tables.from_rows(tables.SKIPPED, notes)))
    try:
        os.replace(aside, folder)
    except OSError:
        shutil.rmtree(aside, ignore_errors=True)
        if not folder.is_dir():
            raise
