"""Counts how common words are in news: `python tests/benchmarks/common_words.py --write`.

Of each set of articles the share that holds a word is taken, and the mean over the sets of a language; a word must stand in two
sets, so that what one set is about does not count as common. Only words and their rates are kept, no text. Of sets that are
checked against, the half that weights are tuned on is read.
"""

import argparse
import json
import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from story_sets import SHARED, folders, incidents, november

import crosscheck.stories as stories
from crosscheck.model.article import Article
from crosscheck.stories.background import RAREST, STEPS
from crosscheck.stories.words import terms_of

TARGET = Path(stories.__file__).parent / "data" / "background.json"
SENTENCES = 12
"""Sentences of a set without articles that are taken for one."""
RAREST_KEPT = 1 / 1000


def sets() -> Iterator[tuple[str, Sequence[Article]]]:
    """The sets that are counted, each with its language."""
    pile = folders().half(0).articles
    yield "en", [a for a in pile if a.language == "en"]
    yield "id", [a for a in pile if a.language == "id"]
    yield "en", incidents().half(0).articles
    yield "en", november().half(0).articles
    files = sorted((SHARED / "data/polnear/train/text").glob("*.txt"))
    yield "en", [_article(f.read_text(encoding="utf-8", errors="replace"), "en") for f in files]
    for language in ("en", "id"):
        lines = (SHARED / f"data/en-id-news/valid.{language}").read_text(encoding="utf-8").splitlines()
        yield language, _put_together(lines, language)
    rows = (SHARED / "data/idner-news-2k/train.txt").read_text(encoding="utf-8").split("\n\n")
    yield "id", _put_together([" ".join(line.split()[0] for line in row.splitlines() if line.strip()) for row in rows], "id")


def rates(counted: Iterator[tuple[str, Sequence[Article]]]) -> dict[str, dict[str, float]]:
    """The share of articles that hold a word, by language."""
    sums: dict[str, Counter[str]] = defaultdict(Counter)
    seen: dict[str, Counter[str]] = defaultdict(Counter)
    number: Counter[str] = Counter()
    for language, articles in counted:
        number[language] += 1
        held = Counter(t for a in articles for t in _terms(a))
        for term, count in held.items():
            sums[language][term] += count / len(articles)  # type: ignore[assignment]
            seen[language][term] += 1
    return {lang: {t: s / number[lang] for t, s in found.items() if seen[lang][t] > 1} for lang, found in sums.items()}


def levels(found: dict[str, float]) -> dict[str, str]:
    """The words of each level of -log(rate), in alphabetical order."""
    table: dict[int, list[str]] = defaultdict(list)
    for term, rate in found.items():
        if rate >= RAREST_KEPT:
            table[round(-math.log(min(1.0, rate)) * STEPS)].append(term)
    return {str(level): " ".join(sorted(table[level])) for level in sorted(table) if level < STEPS * math.log(RAREST)}


def _terms(article: Article) -> set[str]:
    found = terms_of(article)
    return {*found.names, *found.words, *found.figures}


def _put_together(sentences: list[str], language: str) -> list[Article]:
    return [_article("\n".join(sentences[k : k + SENTENCES]), language) for k in range(0, len(sentences), SENTENCES)]


def _article(text: str, language: str) -> Article:
    return Article(id="", outlet="", title="", published=None, language=language, source="", sha256="", body=text)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help=f"write {TARGET.name}")
    made = {language: levels(found) for language, found in sorted(rates(sets()).items())}
    for language, table in made.items():
        print(language, sum(len(words.split()) for words in table.values()), "words")
    if parser.parse_args().write:
        TARGET.write_text(json.dumps({"made_by": "tests/benchmarks/common_words.py", "levels": made}, indent=0) + "\n")


if __name__ == "__main__":
    main()
