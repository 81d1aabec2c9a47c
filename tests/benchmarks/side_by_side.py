"""What a user could run instead, held to the same ruler: `python tests/benchmarks/side_by_side.py STORYDIR...`.

The packages were made to hold a generated answer against retrieved passages, not to compare articles: each gets sentence pairs
from this project's own encoder (mutual best matches across two articles), one sentence as the answer, the other as the passage.
Install them beside the project: pip install corroborate rag-quantguard groundcheck contrachecker. What is missing is left out.
"""

import argparse
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from rapidfuzz import fuzz, process

from crosscheck.align.encoder import Encoder, load_encoder
from crosscheck.align.vectors import _centre, language_means
from crosscheck.dataset.score import Score, score
from crosscheck.dataset.stories import StorySet, read_story, story_folders
from crosscheck.extract.sentences import split
from crosscheck.lang import language_for
from crosscheck.load import load
from crosscheck.model.article import Article
from crosscheck.model.base import Span
from crosscheck.model.claim import Claim, Context
from crosscheck.model.discrepancy import Discrepancy, Side
from crosscheck.model.phrase import EMPTY
from crosscheck.model.report import Report
from crosscheck.model.values import StatementValue

Judge = Callable[[str, str], str | None]
"""Takes two matched sentences and returns the rule code of a conflict, or None."""

NUMBER = re.compile(r"\d[\d.,]*")
LEAST_COSINE = 0.3
LEAST_RATIO = 50


def naive_numbers(a: str, b: str) -> str | None:
    """Both hold digits, and no number is common to both."""
    one, other = ({n.strip(".,") for n in NUMBER.findall(t)} for t in (a, b))
    return "NUM001" if one and other and not one & other else None


def by_corroborate() -> Judge:
    import corroborate

    codes = {"FG001": "NUM001", "FG002": "DAT001", "FG003": "QUO001"}

    def judge(a: str, b: str) -> str | None:
        report = corroborate.check_answer(query="", retrieved_chunks=[b], answer=a)
        return next((codes[f.code] for f in report.critical if f.code in codes), None)

    return judge


def by_quantguard() -> Judge:
    from quantguard import QuantitativeGuard

    guard = QuantitativeGuard(tolerance=0.05)
    return lambda a, b: "NUM001" if guard.verify(a, [b]).status_counts.get("CONTRADICTED") else None


def by_groundcheck() -> Judge:
    from groundcheck import GroundCheck, Memory

    checker = GroundCheck()
    return lambda a, b: "STA001" if checker.verify(a, [Memory(id="b", text=b)]).hallucinations else None


def by_contrachecker() -> Judge:
    from contrachecker import check_contradictions
    from contrachecker.models import Chunk

    def judge(a: str, b: str) -> str | None:
        report = check_contradictions([Chunk(id="a", text=a), Chunk(id="b", text=b)])
        return "STA001" if report.has_contradictions else None

    return judge


TOOLS: dict[str, Callable[[], Judge]] = {
    "numbers differ, matched by embeddings": lambda: naive_numbers,
    "numbers differ, matched by fuzzy text": lambda: naive_numbers,
    "corroborate": by_corroborate,
    "rag-quantguard": by_quantguard,
    "groundcheck": by_groundcheck,
    "contrachecker": by_contrachecker,
}


def sentences_of(articles: list[Article]) -> list[Claim]:
    """Each sentence of each article as a claim."""
    found: list[Claim] = []
    for article in articles:
        for s in split(article, language_for(article.language)):
            span = Span(start=s.start, end=s.end)
            context = Context(sentence=span, clause=span, sentence_index=s.index)
            place = {"id": f"{article.id}:{s.index}", "article": article.id, "start": s.start, "end": s.end, "text": s.text}
            found.append(Claim(kind="statement", value=StatementValue(words=s.text), context=context, **place))
    return found


def similarities(articles: list[Article], claims: list[Claim], encoder: Encoder | None) -> np.ndarray[Any, Any]:
    """Centred cosines, or token set ratios (0..1) without an encoder."""
    if encoder is None:
        texts = [c.text.casefold() for c in claims]
        return process.cdist(texts, texts, scorer=fuzz.token_set_ratio) / 100
    vectors = encoder.encode([c.text[:600] for c in claims])
    means = np.zeros_like(vectors)
    for article in articles:
        rows = [k for k, c in enumerate(claims) if c.article == article.id]
        language = language_means(encoder.name)[article.language.split("-")[0]]
        means[rows] = (vectors[rows].sum(axis=0) + 4 * language) / (len(rows) + 4)
    centred = _centre(vectors, means)
    return centred @ centred.T


def mutual_best(claims: list[Claim], scores: np.ndarray[Any, Any], least: float) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of sentences that are each other's best match in the other's article."""
    rows: dict[str, list[int]] = defaultdict(list)
    for k, claim in enumerate(claims):
        rows[claim.article].append(k)
    for one in sorted(rows):
        for other in sorted(rows):
            if one < other:
                block = scores[np.ix_(rows[one], rows[other])]
                for i, j in enumerate(block.argmax(axis=1)):
                    if block[:, j].argmax() == i and block[i, j] >= least:
                        yield claims[rows[one][i]], claims[rows[other][j]]


def run(story: StorySet, name: str, judge: Judge, encoder: Encoder) -> Score:
    """One story by one tool, scored."""
    articles, _ = load([str(story.folder / "articles")])
    claims = sentences_of(articles)
    fuzzy = "fuzzy" in name
    scores = similarities(articles, claims, None if fuzzy else encoder)
    found = []
    for a, b in mutual_best(claims, scores, LEAST_RATIO / 100 if fuzzy else LEAST_COSINE):
        try:
            code = judge(a.text, b.text)
        except (TypeError, ValueError):  # a package that fails on a pair says nothing of it
            continue
        if code:
            sides = tuple(Side(value=c.text, claims=(c.id,)) for c in (a, b))
            parts = {"name": "", "severity": "warning", "confidence": 1.0, "scope": "across", "message": EMPTY, "sides": sides}
            found.append(Discrepancy(id=f"{a.id}-{b.id}", code=code, **parts))
    report = Report(
        crosscheck_version="", encoder="", articles=tuple(articles), claims=tuple(claims), clusters=(), discrepancies=tuple(found)
    )
    return score(story, report)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    options = parser.parse_args()
    stories = [read_story(f) for f in story_folders(options.folders)]
    encoder = load_encoder()
    print("| tool | language | precision | recall | F1 |\n| --- | --- | --- | --- | --- |")
    for name, make in TOOLS.items():
        try:
            judge = make()
            judge("It opened in 2019.", "It opened in 2017.")
        except (ImportError, OSError) as fault:  # not there, or packed without its own data
            print(f"{name} does not run: {fault}", file=sys.stderr)
            continue
        for languages in (("en",), ("id",), ("en", "id")):
            chosen = [s for s in stories if tuple(sorted(s.file.languages)) == languages]
            scored = [run(s, name, judge, encoder) for s in chosen]
            hits, extra = sum(len(s.found) for s in scored), sum(len(s.extras) for s in scored)
            wanted = sum(len(s.story.file.expect) for s in scored)
            p, r = hits / max(1, hits + extra), hits / max(1, wanted)
            print(f"| {name} | {'+'.join(languages)} | {p:.2f} | {r:.2f} | {2 * p * r / max(1e-9, p + r):.2f} |")


if __name__ == "__main__":
    main()
