"""The counts in the README of a folder of story sets, generated from the data."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from crosscheck.dataset.faults import DataError, Fault
from crosscheck.dataset.stories import TIERS, StorySet
from crosscheck.dataset.tables import table

START, END = "<!-- counts -->", "<!-- /counts -->"


def counts_text(stories: Sequence[StorySet]) -> str:
    """The generated part of the README: stories and entries by language, discrepancies by code and language."""
    codes = Counter((e.code, s.language) for s in stories for e in s.file.expect)
    tiers: Counter[str] = Counter(e.tier for s in stories for e in s.file.expect)
    languages = sorted({s.language for s in stories})
    kinds = [_kind(name, [s for s in stories if name in ("all", s.language)]) for name in [*languages, "all"]]
    rows = [[code, *(codes[code, name] for name in languages), _sum(codes, code)] for code in sorted({c for c, _ in codes})]
    parts = [
        table(("language", "stories", "articles", "expect", "quiet", "agree", "either"), kinds),
        table(("code", *languages, "all"), rows),
        "tiers: " + ", ".join(f"{tiers[name]} {name}" for name in TIERS) + "\n",
    ]
    return "```\n" + "\n".join(parts) + "```\n"


def _kind(name: str, stories: Sequence[StorySet]) -> list[object]:
    articles = sum(len(s.articles) for s in stories)
    entries = [sum(len(s.entries(part)) for s in stories) for part in ("expect", "quiet", "agree", "either")]
    return [name, len(stories), articles, *entries]


def _sum(codes: Counter[tuple[str, str]], code: str) -> int:
    return sum(count for (name, _), count in codes.items() if name == code)


def with_counts(path: Path, text: str, stories: Sequence[StorySet]) -> str:
    """A README's text with its generated part made anew; DataError if the marks are not there."""
    head, start, rest = text.partition(START)
    _, end, tail = rest.partition(END)
    if not (start and end):
        raise DataError([Fault(path, 1, f"has no place for the counts; put the lines {START} and {END} into it")])
    return f"{head}{START}\n{counts_text(stories)}{END}{tail}"
