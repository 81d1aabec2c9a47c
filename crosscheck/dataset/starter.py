"""Starts a story set from articles: their texts as the set wants them, and a first run's findings as suggestions."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import yaml

from crosscheck.dataset.faults import DataError, Fault
from crosscheck.dataset.places import occurrences
from crosscheck.dataset.schema import SCHEMA_FILE
from crosscheck.dataset.stories import STORY_FILE
from crosscheck.model.article import Article
from crosscheck.model.claim import Claim
from crosscheck.model.report import Report
from crosscheck.safe.files import write_atomically
from crosscheck.safe.sinks import for_filename

HEAD = """\
# yaml-language-server: $schema=../{schema}
# Write down what a careful editor would say, then run: crosscheck validate {name} && pytest {name}
# Each text is quoted from its article exactly and occurs in it once; keep it short: the value with its verb or noun.
title: {title}
languages: {languages}
expect:    # every real discrepancy, exhaustively
{expect}quiet:     # looks like a discrepancy and is none: say why
agree:     # the same fact in other words or another language
"""
HINT = "  # a first run suggests these; keep what you would sign, mend the words, delete the rest\n"


def write_story(folder: Path, articles: Sequence[Article], report: Report) -> list[Path]:
    """Write the articles and a `story.yaml` into a new folder; the files written. DataError if a story is there already."""
    if (folder / STORY_FILE).exists():
        raise DataError([Fault(folder / STORY_FILE, 1, "is there already; give a new folder, or delete the file")])
    (folder / "articles").mkdir(parents=True, exist_ok=True)
    names = {a.id: for_filename(a.id) for a in articles}
    written = []
    for article in articles:
        path = folder / "articles" / f"{names[article.id]}.md"
        write_atomically(path, article_text(article))
        written.append(path)
    write_atomically(folder / STORY_FILE, story_text(folder.name, articles, report, names))
    return [*written, folder / STORY_FILE]


def article_text(article: Article) -> str:
    """An article as a set holds it: front matter, a blank line, the body."""
    published = article.published.isoformat() if article.published else None
    front = {"outlet": article.outlet, "title": article.title, "published": published, "language": article.language}
    front |= {key: value for key, value in (("author", article.author), ("url", article.url)) if value}
    block = yaml.safe_dump(front, allow_unicode=True, sort_keys=False, width=10_000)
    return f"---\n{block}---\n\n{article.body.strip()}\n"


def story_text(name: str, articles: Sequence[Article], report: Report, names: dict[str, str]) -> str:
    """The text of `story.yaml`, with the findings of a first run commented out."""
    languages = sorted({a.language for a in articles})
    suggested = "".join(_suggestions(report, names))
    return HEAD.format(
        schema=SCHEMA_FILE,
        name=name,
        title=yaml.safe_dump(name.replace("-", " "), allow_unicode=True).splitlines()[0],
        languages=yaml.safe_dump(languages, default_flow_style=True).strip(),
        expect=HINT + suggested if suggested else "",
    )


def _suggestions(report: Report, names: dict[str, str]) -> Iterator[str]:
    for found in report.discrepancies:
        sides = [_side(report, report.claim(key), names) for side in found.sides for key in side.claims[:1]]
        entry = [{"code": found.code, "note": found.message.en, "sides": sides}]
        text = yaml.safe_dump(entry, allow_unicode=True, sort_keys=False, width=10_000)
        yield f"  # {found.severity}, confidence {found.confidence:.2f}\n"
        yield from (f"  # {line}\n" for line in text.splitlines())


def _side(report: Report, claim: Claim, names: dict[str, str]) -> dict[str, str]:
    body = report.article(claim.article).body
    return {"article": names[claim.article], "text": unique_words(body, claim.start, claim.end)}


def unique_words(body: str, start: int, end: int) -> str:
    """The words at [start, end), with as many words before and after as make them occur once."""
    while len(occurrences(body, body[start:end])) > 1 and (start > 0 or end < len(body)):
        start = max(0, body.rfind(" ", 0, max(start - 1, 0)) + 1)
        after = body.find(" ", end + 1)
        end = after if after >= 0 else len(body)
    return body[start:end].strip()
