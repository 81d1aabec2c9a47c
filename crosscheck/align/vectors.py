"""Vectors of sentences and clauses, centred per article.

Raw cosines of unlike sentences of one story nearly touch those of like ones. Less the mean of the article they part, and one
threshold then serves all language pairs. The mean of a short article is shrunk towards the mean of its language.
"""

import json
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np

from crosscheck.align.encoder import Encoder, Vectors
from crosscheck.model.article import Article
from crosscheck.model.base import Span
from crosscheck.model.claim import Claim
from crosscheck.model.values import QuoteValue, StatementValue

SHRINKAGE = 4
"""Sentences' worth of weight that the language mean has against the article's own mean."""

MAX_TEXT = 600


@dataclass(frozen=True, slots=True)
class ClaimVectors:
    """Row k belongs to claim k: `sentence` of its sentence, `focus` of the words that carry the claim, `affirmed` of what a
    denying statement denies (the focus in others). Centred, unit length."""

    sentence: Vectors
    focus: Vectors
    affirmed: Vectors


def embed(articles: tuple[Article, ...], claims: tuple[Claim, ...], encoder: Encoder) -> ClaimVectors | None:
    """The vectors of all claims, None when the encoder has none."""
    if not encoder.dimension or not claims:
        return None
    bodies = {a.id: a.body for a in articles}
    sentences = [_cut(bodies[c.article], c.context.sentence) for c in claims]
    whole = {_bare(s): s for s in reversed(sentences)}
    focuses = [whole.get(_bare(f), f) for f in (_focus(bodies[c.article], c) for c in claims)]
    affirmed = [_affirmed(c) or focus for c, focus in zip(claims, focuses, strict=True)]
    texts = list(dict.fromkeys(sentences + focuses + affirmed))
    row = {t: k for k, t in enumerate(texts)}
    vectors = encoder.encode(texts)
    means = _means(articles, claims, sentences, row, vectors, encoder.name)
    return ClaimVectors(
        sentence=_centre(vectors[[row[t] for t in sentences]], means),
        focus=_centre(vectors[[row[t] for t in focuses]], means),
        affirmed=_centre(vectors[[row[t] for t in affirmed]], means),
    )


_MARKS = " .!?\"'“”‘’("


def _bare(text: str) -> str:
    """A text without the marks at its ends: words that are a whole sentence need no vector of their own."""
    return text.strip(_MARKS)


def _cut(body: str, span: Span) -> str:
    return " ".join(body[span.start : span.end].split())[:MAX_TEXT]


def _focus(body: str, claim: Claim) -> str:
    """The words that carry a claim: a quotation's or statement's own, else the clause around the value."""
    if isinstance(claim.value, QuoteValue):
        return " ".join(claim.value.words.split())[:MAX_TEXT]
    if isinstance(claim.value, StatementValue):
        return " ".join(claim.text.split())[:MAX_TEXT]
    return _cut(body, claim.context.clause)


def _affirmed(claim: Claim) -> str:
    return claim.value.affirmed[:MAX_TEXT] if isinstance(claim.value, StatementValue) else ""


def _means(
    articles: tuple[Article, ...],
    claims: tuple[Claim, ...],
    sentences: list[str],
    row: dict[str, int],
    vectors: Vectors,
    encoder: str,
) -> Vectors:
    """The mean to subtract for each claim, shape (claims, dimension)."""
    rows_of: dict[str, set[int]] = defaultdict(set)
    for claim, text in zip(claims, sentences, strict=True):
        rows_of[claim.article].add(row[text])
    overall = vectors.mean(axis=0)
    mean_of: dict[str, Vectors] = {}
    for article in articles:
        rows = sorted(rows_of[article.id])
        language = language_means(encoder).get(article.language.split("-")[0], overall)
        total = vectors[rows].sum(axis=0) if rows else np.zeros_like(overall)
        mean_of[article.id] = (total + SHRINKAGE * language) / (len(rows) + SHRINKAGE)
    return np.stack([mean_of[c.article] for c in claims])


def _centre(vectors: Vectors, means: Vectors) -> Vectors:
    centred = vectors - means
    lengths = np.linalg.norm(centred, axis=1, keepdims=True)
    return np.asarray(centred / np.maximum(lengths, 1e-6), dtype=np.float32)


@cache
def language_means(encoder: str) -> dict[str, Vectors]:
    """Mean vectors of news sentences per language, for the encoders they were measured for."""
    data = json.loads(files("crosscheck.align.data").joinpath("language_means.json").read_text(encoding="utf-8"))
    return {code: np.asarray(mean, dtype=np.float32) for code, mean in data.get(encoder, {}).items()}
