"""Adapters for two public sets of annotated quotations: they read a path, yield gold spans and give figures, never text."""

import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from crosscheck.extract import annotate
from crosscheck.extract.document import Quotation
from crosscheck.model.article import Article

SHARED = Path(os.environ.get("CROSSCHECK_SHARED", Path(__file__).parents[3] / "shared"))
PFSA = SHARED / "data/pfsa-id/articles_dev40.jsonl"
POLNEAR = SHARED / "data/polnear/dev"

_WORD = re.compile(r"\w+")
_MARKS = '"“”„«»'


@dataclass
class Gold:
    """One annotated article: direct quotations as spans of `text`, and the source phrase where the set links one.

    `apart` are contents that are only partly in marks: what is found inside them counts neither for nor against.
    """

    id: str
    language: str
    text: str
    spans: list[tuple[int, int]] = field(default_factory=list)
    sources: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)
    apart: list[tuple[int, int]] = field(default_factory=list)


def quotations(gold: Gold) -> list[Quotation]:
    """What the extractor finds in the article."""
    article = Article(
        id=gold.id, outlet="", title="", published=None, language=gold.language, source="", sha256="", body=gold.text
    )
    return annotate(article).quotations


def figures(golds: list[Gold]) -> dict[str, float]:
    """Overlap and exact F1 of spans, and the share of linked sources that are found, over all articles."""
    overlap_p = overlap_r = exact = n_gold = n_found = right = linked = 0
    for gold in golds:
        direct = [q for q in quotations(gold) if q.direct]
        found = _merged(gold.text, [(p.start, p.end) for q in direct for p in q.pieces])
        found = [f for f in found if any(_meet(f, g) for g in gold.spans) or not any(_meet(f, a) for a in gold.apart)]
        n_gold, n_found = n_gold + len(gold.spans), n_found + len(found)
        overlap_r += sum(any(_meet(g, f) for f in found) for g in gold.spans)
        overlap_p += sum(any(_meet(g, f) for g in gold.spans) for f in found)
        wanted = {_edges(gold.text, g) for g in gold.spans}
        exact += sum(_edges(gold.text, f) in wanted for f in found)
        for span, source in gold.sources.items():
            linked += 1
            right += any(_says(gold.text, q, span, source) for q in direct)
    return {
        "articles": len(golds),
        "quotations": n_gold,
        "overlap_f1": _f1(overlap_p / max(1, n_found), overlap_r / max(1, n_gold)),
        "exact_f1": _f1(exact / max(1, n_found), exact / max(1, n_gold)),
        "linked": linked,
        "source_accuracy": right / max(1, linked),
    }


def _f1(p: float, r: float) -> float:
    return round(2 * p * r / (p + r), 4) if p + r else 0.0


def _meet(a: tuple[int, int], b: tuple[int, int]) -> bool:
    shared = min(a[1], b[1]) - max(a[0], b[0])
    return shared >= 0.5 * min(a[1] - a[0], b[1] - b[0])


def _edges(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """The span from its first to its last word: marks and punctuation at the edges do not count."""
    words = list(_WORD.finditer(text, *span))
    return (words[0].start(), words[-1].end()) if words else span


def _merged(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans with no word between them are one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and not _WORD.search(text, merged[-1][1], start):
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _says(text: str, found: Quotation, span: tuple[int, int], source: tuple[int, int]) -> bool:
    """Whether the quotation on `span` has a source that shares a word with the linked one."""
    if found.source is None or not any(_meet((p.start, p.end), span) for p in found.pieces):
        return False
    mine = set(_WORD.findall(found.source.lower()))
    return bool(mine & set(_WORD.findall(text[slice(*source)].lower())) - {"the", "a", "of", "to"})


def pfsa(path: Path = PFSA) -> Iterator[Gold]:
    """PFSA-ID: tokens with labels; the source is the nearest PERSON or PERSONCOREF joined to the statement by a CUE."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        tokens = [(t, y[2:] if y != "O" else "O", y[:1]) for s in row["sentences"] for t, y in s]
        text, places = _detokenise([t for t, _, _ in tokens])
        gold = Gold(row["id"], "id", text)
        runs = _runs(tokens)
        spans = [(places[a][0], places[b - 1][1], k) for k, (a, b, y) in enumerate(runs) if y == "STATEMENT"]
        for start, end, k in spans:
            if not set(text[max(0, start - 2) : end + 2]) & set(_MARKS):
                continue
            gold.spans.append((start, end))
            if (source := _linked(runs, k)) is not None:
                gold.sources[start, end] = (places[source[0]][0], places[source[1] - 1][1])
        gold.spans = _merged(text, gold.spans)
        yield gold


def _runs(tokens: list[tuple[str, str, str]]) -> list[tuple[int, int, str]]:
    runs: list[tuple[int, int, str]] = []
    for k, (_, label, edge) in enumerate(tokens):
        if runs and runs[-1][2] == label and edge not in "BU":
            runs[-1] = (runs[-1][0], k + 1, label)
        else:
            runs.append((k, k + 1, label))
    return runs


def _linked(runs: list[tuple[int, int, str]], k: int) -> tuple[int, int] | None:
    """The person right behind a CUE behind the statement, or right before a CUE before it."""
    labels = [r[2] for r in runs]
    behind = labels[k + 1 : k + 6]
    if "CUE" in behind[:2]:
        cue = k + 1 + behind.index("CUE")
        for j in range(cue + 1, min(cue + 5, len(runs))):
            if labels[j] in ("PERSON", "PERSONCOREF"):
                return runs[j][0], runs[j][1]
            if labels[j] == "STATEMENT" or runs[j][1] - runs[j][0] > 12:
                return None
    return None


def _detokenise(tokens: list[str]) -> tuple[str, list[tuple[int, int]]]:
    """Text and the place of each token; which side a quotation mark belongs to follows from whether one is open."""
    text, places, glue, opened = "", [], True, False
    for k, token in enumerate(tokens):
        head, tail = token[0] in _MARKS, token[-1] in _MARKS and len(token) > 1
        behind = tokens[k + 1][:1] if k + 1 < len(tokens) else ""
        closing = head and opened and not (k and tokens[k - 1] == ":")
        if head and not opened and len(token) == 1 and behind.islower():
            closing = True
        text += "" if glue or (closing and len(token) == 1) or token in ",.;:!?)%" else " "
        places.append((len(text), len(text) + len(token)))
        if closing and len(token) > 1 and not tail:
            token = token[0] + " " + token[1:]
            places[-1] = (len(text), len(text) + len(token))
        text += token
        glue = token in "(" or (head and not closing and len(token) == 1)
        opened = (not closing if head else opened) and not tail
    return text, places


def polnear(path: Path = POLNEAR) -> Iterator[Gold]:
    """PolNeAR: text with stand-off attributions; contents that are one quotation in marks, one annotator an article."""
    seen: set[str] = set()
    for ann in sorted((path / "attributions").glob("*.ann")):
        text_path = path / "text" / (ann.stem.rsplit("_", 1)[0] + ".txt")
        if not text_path.exists():
            continue
        text = text_path.read_text(encoding="utf-8")
        if text in seen:
            continue
        seen.add(text)
        gold = Gold(ann.stem, "en", text)
        _read_brat(gold, ann.read_text(encoding="utf-8"))
        yield gold


def _read_brat(gold: Gold, annotations: str) -> None:
    spans: dict[str, list[tuple[int, int]]] = {}
    events: list[dict[str, list[str]]] = []
    for line in annotations.splitlines():
        key, _, rest = line.partition("\t")
        if key.startswith("T"):
            places = rest.split("\t")[0].split(" ", 1)[1]
            spans[key] = [(int(a), int(b)) for a, b in (p.split() for p in places.split(";"))]
        elif key.startswith("E"):
            roles: dict[str, list[str]] = {}
            for part in rest.split():
                role, _, target = part.partition(":")
                roles.setdefault(role.rstrip("0123456789"), []).append(target)
            events.append(roles)
    for roles in events:
        for content in (c for k in roles.get("Content", []) for c in spans.get(k, [])):
            if not _direct(gold.text, content):
                gold.apart.append(content)
                continue
            gold.spans.append(content)
            sources = [s for k in roles.get("Source", []) for s in spans.get(k, [])]
            if sources:
                gold.sources[content] = sources[0]
    gold.spans = _merged(gold.text, gold.spans)


def _direct(text: str, span: tuple[int, int]) -> bool:
    """Whether the content is a quotation in marks: they stand at its edges, and none inside ends it."""
    piece = text[slice(*span)].strip()
    return len(piece) > 2 and piece[0] in _MARKS and piece.rstrip(".,!?")[-1:] in _MARKS
