"""The report on one story of a corpus: made again from the articles that the corpus keeps, with the same findings."""

from pathlib import Path

from crosscheck import pipeline
from crosscheck.corpus import tables
from crosscheck.corpus.articles import article_of
from crosscheck.corpus.needs import CorpusError
from crosscheck.corpus.store import Store, existing
from crosscheck.corpus.tables import ARTICLES, STORIES
from crosscheck.model.article import Article
from crosscheck.model.report import Report

SHOWN = 5
"""Stories that an error names at most."""


def report_on(root: Path, key: str, settings: pipeline.Settings) -> Report:
    """The report on the story whose id begins with `key`; CorpusError if there is none, or several."""
    store = existing(root)
    rows = store.read(STORIES, ["id", "title", "articles", "set_aside"]).to_pylist()
    found = [row for row in rows if key and row["id"].startswith(key)]
    if len(found) != 1:
        near = "; ".join(f"{row['id']} {row['title']}" for row in (found or rows)[:SHOWN])
        raise CorpusError(
            f"{'several stories begin' if found else 'no story begins'} with {key!r}; there are {len(rows)}: {near}"
        )
    (row,) = found
    return pipeline.check(articles_of(store, [a for a in row["articles"] if a not in row["set_aside"]]), settings)


def articles_of(store: Store, wanted: list[str]) -> list[Article]:
    """Articles by id, in the order of `wanted`."""
    files = store.partitions(ARTICLES).values()
    by_id = {row["id"]: article_of(row) for path in files for row in tables.pick(path, ARTICLES, wanted).to_pylist()}
    return [by_id[key] for key in wanted]
