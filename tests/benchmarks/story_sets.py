"""Piles of articles whose stories are known: two public sets and the story sets, thrown together. Text is read, never kept."""

import json
import os
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations
from math import log, sqrt
from pathlib import Path

from crosscheck.load import Raw, load
from crosscheck.load.build import build
from crosscheck.load.options import LoadOptions
from crosscheck.model.article import Article

ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("CROSSCHECK_SHARED", ROOT.parent / "shared"))
GVA = SHARED / "data/gva/multi_outlet_dev.jsonl"
NOVEMBER = SHARED / "data/giveme5w1h/stories_dev.jsonl"
FOLDERS = (ROOT / "claims", SHARED / "stories/written", SHARED / "stories/real")
_words = re.compile(r"\w+").findall


@dataclass(frozen=True)
class Pile:
    """Articles with ids of their own, and the name of each one's story."""

    articles: tuple[Article, ...]
    story: Mapping[str, str]

    def part(self, stories: Iterable[str]) -> "Pile":
        """The pile of these stories alone."""
        wanted = set(stories)
        kept = tuple(a for a in self.articles if self.story[a.id] in wanted)
        return Pile(kept, {a.id: self.story[a.id] for a in kept})

    def half(self, number: int) -> "Pile":
        """Every other story (`number` 0 or 1) by name; what is tuned on one half is checked on the other."""
        return self.part(sorted(set(self.story.values()))[number::2])


def incidents() -> Pile:
    """US shootings, each told by two local outlets or more; stories are the registry's incidents."""
    found = [(row["incident"], a) for row in _lines(GVA) for a in row["articles"]]
    raws = [
        (name, Raw(body=a["content"], id=a["id"], outlet=a["outlet"], title=a["title"], published=a["dct"], language="en"))
        for name, a in found
    ]
    return _built(raws)


def november() -> Pile:
    """National stories of November 2016."""
    raws = [
        (row["story"], Raw(body=row["text"], id=f"n{k}", outlet=row["outlet"], title=row["title"],
                           published=row["date_publish"].replace(" ", "T"), language="en"))
        for k, row in enumerate(_lines(NOVEMBER))
    ]  # fmt: skip
    return _built(raws)


def folders(*roots: Path) -> Pile:
    """The story sets under `roots` in one pile; a set that stands in two of them is taken once."""
    articles: list[Article] = []
    story: dict[str, str] = {}
    for path in sorted({p.parent.name: p.parent for root in roots or FOLDERS for p in root.glob("*/story.yaml")}.values()):
        for article in load([str(path / "articles")])[0]:
            key = f"{path.name}/{article.id}"
            articles.append(article.model_copy(update={"id": key}))
            story[key] = path.name
    return Pile(tuple(articles), story)


def _lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _built(raws: list[tuple[str, Raw]]) -> Pile:
    made: dict[str, Article] = {}
    story: dict[str, str] = {}
    for name, raw in raws:
        if raw.id not in made:
            made[str(raw.id)] = build(raw, str(raw.id), "", LoadOptions())
            story[str(raw.id)] = str(name)
    return Pile(tuple(made.values()), story)


def b_cubed(found: Iterable[Iterable[str]], story: Mapping[str, str]) -> tuple[float, float, float]:
    """B-cubed precision, recall and F1 of groups of article ids against the stories' names."""
    sizes: dict[str, int] = {}
    for name in story.values():
        sizes[name] = sizes.get(name, 0) + 1
    precision = recall = 0.0
    for group in found:
        names = [story[a] for a in group]
        for name in names:
            same = names.count(name)
            precision += same / len(names)
            recall += same / sizes[name]
    p, r = precision / len(story), recall / len(story)
    return p, r, 2 * p * r / (p + r)


def look_alikes(pile: Pile) -> list[tuple[str, str]]:
    """For each story the other one that its articles are most like in their words (cosine, rare words count more)."""
    counts = [Counter(_words(f"{a.title} {a.body}".casefold())) for a in pile.articles]
    held = Counter(word for each in counts for word in each)
    rows = [{w: (1 + log(n)) * log(len(counts) / held[w]) for w, n in each.items()} for each in counts]
    lists: dict[str, list[tuple[int, float]]] = {}
    for number, row in enumerate(rows):
        length = sqrt(sum(v * v for v in row.values())) or 1.0
        for word, value in row.items():
            lists.setdefault(word, []).append((number, value / length))
    names = [pile.story[a.id] for a in pile.articles]
    best: dict[str, tuple[float, str]] = {}
    for number, row in enumerate(rows):
        sums: dict[int, float] = {}
        length = sqrt(sum(v * v for v in row.values())) or 1.0
        for word, value in row.items():
            for other, weight in lists[word]:
                sums[other] = sums.get(other, 0.0) + weight * value / length
        for other, likeness in sums.items():
            if names[other] != names[number]:
                best[names[number]] = max(best.get(names[number], (0.0, "")), (likeness, names[other]))
    return sorted({(min(a, b), max(a, b)) for a, (_, b) in best.items()})


def kept_apart(found: Iterable[Iterable[str]], pile: Pile, pairs: list[tuple[str, str]]) -> float:
    """The share of pairs of stories of which no group holds articles of both."""
    mixed = [{pile.story[a] for a in group} for group in found]
    together = {pair for names in mixed for pair in combinations(sorted(names), 2)}
    return 1 - sum(pair in together for pair in pairs) / len(pairs)
