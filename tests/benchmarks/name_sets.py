"""How well persons, bodies and places in Indonesian news (idner-news-2k) are found, with the set's conventions as rules.

The rules look at the text and at what is said, never at what is marked:
- a marked name begins and ends with a letter, digit or closing dot: its tokens carry brackets and commas along;
- a body's short form in brackets right behind its name belongs to it ("Komisi Pemilihan Umum (KPU)");
- a direction in small letters behind a place belongs to it ("Gaza selatan");
- a place is one where the text says where: behind a preposition or noun of place, in a list, behind a comma. Behind another
  noun it tells whose ("warga Gaza", "Gubernur Jawa Barat"), at the start of a sentence who ("Israel mengatakan");
- the arm of a party is its party ("Fraksi PKB", "DPD Golkar"), a committee its parliament ("Komisi III DPR");
- a name of no kind is not said to be a person, body or place.
"""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from crosscheck.extract import annotate
from crosscheck.extract.document import Mention
from crosscheck.lang import language_for
from crosscheck.model.article import Article

SHARED = Path(os.environ.get("CROSSCHECK_SHARED", Path(__file__).parents[3] / "shared"))
IDNER = SHARED / "data" / "idner-news-2k"
KINDS = {"PER": "person", "ORG": "organisation", "LOC": "place"}
Span = tuple[int, int]


@dataclass(frozen=True)
class Sentence:
    """One sentence of the set; `gold` gives the kind of each marked span."""

    text: str
    gold: dict[Span, str]


def figures(path: Path) -> dict[str, float]:
    """Exact precision, recall and F1 of names, the F1 of names with their kinds, and overlapping recall."""
    gold = said = exact = typed = overlap = 0
    for sentence in sentences(path):
        found = names_in(sentence.text)
        both = found.keys() & sentence.gold.keys()
        gold, said, exact = gold + len(sentence.gold), said + len(found), exact + len(both)
        typed += sum(found[span] == sentence.gold[span] for span in both)
        overlap += sum(any(a < end and start < b for a, b in found) for start, end in sentence.gold)
    return {
        "precision": exact / said,
        "recall": exact / gold,
        "f1": 2 * exact / (gold + said),
        "typed_f1": 2 * typed / (gold + said),
        "overlap_recall": overlap / gold,
    }


def sentences(path: Path) -> Iterator[Sentence]:
    """The sentences of a file of token, part of speech and label."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        rows = [line.split() for line in block.splitlines() if len(line.split()) == 3]
        if rows:
            yield _sentence([r[0] for r in rows], [r[2] for r in rows])


def _sentence(tokens: list[str], labels: list[str]) -> Sentence:
    text, spans = "", list[tuple[int, int, str]]()
    for k, (token, label) in enumerate(zip(tokens, labels, strict=True)):
        text += "" if not k or token in ",.)?!:;" or tokens[k - 1] == "(" else " "
        start, text = len(text), text + token
        if label.startswith("I-") and spans:
            spans[-1] = (spans[-1][0], len(text), spans[-1][2])
        elif label != "O":
            spans.append((start, len(text), KINDS[label[2:]]))
    return Sentence(text, {_trimmed(text, start, end): kind for start, end, kind in spans})


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not (
        text[end - 1].isalnum() or text[end - 1] == "." or (text[end - 1] == ")" and "(" in text[start:end])
    ):
        end -= 1
    return start, end


def article(text: str) -> Article:
    """A sentence as an article."""
    return Article(id="a", outlet="o", title="", published=None, language="id", source="s", sha256="0", body=text)


def names_in(text: str) -> dict[Span, str]:
    """The persons, bodies and places found in a sentence, by the set's conventions, with their kinds."""
    out: list[tuple[int, int, str]] = []
    for mention in annotate(article(text)).mentions:
        start, end, kind = mention.start, mention.end, mention.kind
        if kind == "other" or (kind == "place" and not _tells_where(text, mention)):
            continue
        if kind == "organisation":
            start += len(_arm(text[start:end]))
        if kind == "place" and (side := _SIDE.match(text, end)):
            end = side.end()
        if kind != "person" and (short := _SHORT.match(text, end)):
            end = short.end()
        if out and start < out[-1][1]:
            continue
        out.append((start, end, kind))
    return {(start, end): kind for start, end, kind in out}


_SHORT = re.compile(r" \([A-Z][\w-]*(?: [A-Z][\w-]*)?\)")
_SIDE = re.compile(r" (?:utara|selatan|barat|timur|tengah|tenggara)\b")
_LISTING = frozenset("dan atau serta seperti termasuk khususnya yaitu yakni antara seluruh kecuali".split())


def _tells_where(text: str, mention: Mention) -> bool:
    """Whether a place stands behind a preposition or noun of place, behind a comma or in a list."""
    before = text[: mention.start].split()
    if not before:
        return False
    names, last = language_for("id").names, before[-1]
    places = names.places
    nouns = (names.place_before, places.heads, places.at, places.beside, places.sides, places.directions, places.nouns)
    return last[-1] in ",(/" or last.lower() in _LISTING or any(last.lower() in words for words in nouns)


_ARM = re.compile(r"(?:(?:Fraksi|DP[PDWC]|Dewan Pimpinan (?:Pusat|Daerah|Wilayah)|Komisi [IVX]+)\s)+(?=\S)")


def _arm(name: str) -> str:
    """What of a name tells the arm of a party, if its party follows."""
    return arm.group() if (arm := _ARM.match(name)) else ""
