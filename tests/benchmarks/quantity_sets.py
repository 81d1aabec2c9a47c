"""Adapters for two public sets of annotated quantities: they read a path and give figures, never text.

Recognizers-Text (English): of the cases those are left out that news prose does not have: negative numbers, spelt decimals
("two point five"), fractions with odd denominators or a slash, powers, numbers in tables of code, and units without a number.
MEANTIME (Wikinews on Airbus and Apple): the VALUE spans (money, percent, quantity).
"""

import json
import os
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from crosscheck.extract import annotate
from crosscheck.extract.document import QuantityMention
from crosscheck.extract.quantities.tables import tables_for
from crosscheck.extract.quantities.tokens import tokenise
from crosscheck.model.article import Article
from crosscheck.model.values.units import UNITS

SHARED = Path(os.environ.get("CROSSCHECK_SHARED", Path(__file__).parents[3] / "shared"))
RECOGNIZERS = SHARED / "data/recognizers-en"
MEANTIME = SHARED / "data/meantime-en/intra-doc_annotation"

_ODD = re.compile(
    "|".join(
        (
            r"minus|negative|point|over|/|\^|[=≠<>]|\d\.?\d*e\d|-\d+\b|^\.|naught|nought|\d{16}",
            r"halves|firsts|fourths?\b|fifths?\b|eighths|ninths|tieths?\b|hundredth|thousandth|(?:llion|rst|th)ths?\b",
            r"twenty-first|twenty twenty|two thirds$|out of|\bin twenty|4 thousand 3|3 hundred$|^2 hundred$",
            r"\bdoz?s\b|lakh|crore|\d,\d\d,|\d\d,\d\d,|\d [GMk]\b|\dG\b|\d \d{3}\b",
            r"musd|meur|mgbp|maud|cents?\b|penny|mao|dollars? and |dollars \w+$|\$ 100 and|[a-z]{3}\$",
        )
    ),
    re.IGNORECASE,
)
_CODE = re.compile(r"\bM?[A-Z]{3}\b|\d{3}\.\d{3}\.\d|nrs\.")


@dataclass(frozen=True)
class Case:
    """One expected value: `text` is the phrase, `unit` as the set names it."""

    input: str
    text: str
    value: float
    unit: str = ""


def cases(group: str, name: str) -> list[Case]:
    """The cases of a specification that news prose may have."""
    found = []
    for spec in json.loads((RECOGNIZERS / group / f"{name}.json").read_text(encoding="utf-8")):
        for result in spec["Results"]:
            resolution = result.get("Resolution") or {}
            if _is_number(resolution.get("value")) and not (_ODD.search(result["Text"]) or _CODE.search(spec["Input"])):
                found.append(
                    Case(spec["Input"], result["Text"], float(str(resolution["value"]).rstrip("%")), resolution.get("unit") or "")
                )
    return found


def _is_number(value: object) -> bool:
    return isinstance(value, str) and re.fullmatch(r"\d[\d.]*%?", value) is not None


def mentions(text: str) -> list[QuantityMention]:
    """What the extractor finds in an English text."""
    article = Article(id="a", outlet="", title="", published=None, language="en", source="", sha256="", body=text)
    return annotate(article).quantities


def numerals(text: str) -> Iterator[tuple[int, int, float]]:
    """(start, end, value) of every numeral in an English text, quantity or not."""
    tables, tokens, i = tables_for("en"), tokenise(text), 0
    while i < len(tokens):
        found = tables.numerals.read(tokens, i) if tables.numerals.starts(tokens[i]) else None
        if found:
            yield tokens[i].start, tokens[found.last - 1].end, float(found.low)
        i = found.last if found else i + 1


def number_accuracy(chosen: list[Case]) -> float:
    """Share of numbers whose value the numeral reader finds at their place."""
    return sum(_number_found(case) for case in chosen) / len(chosen)


def _number_found(case: Case) -> bool:
    start = case.input.lower().find(case.text.lower())
    end = start + len(case.text)
    return any(a < end and start < b and _near(v, case.value) for a, b, v in numerals(case.input))


def unit_accuracy(chosen: list[Case]) -> float:
    """Share of amounts whose value, in the unit as written, an extracted quantity has."""
    return sum(unit_found(case) for case in chosen) / len(chosen)


def unit_found(case: Case) -> bool:
    """Whether a quantity that overlaps the case has its value."""
    start = case.input.lower().find(case.text.lower())
    hits = [m for m in mentions(case.input) if m.start < start + len(case.text) and start < m.end]
    return any(_near(end, case.value) for m in hits for end in written(m))


def written(mention: QuantityMention) -> tuple[float, float]:
    """The ends of a quantity in the unit as written."""
    unit, value = UNITS.get(mention.value.written_unit), mention.value
    ends = (value.low, value.high)
    return ((ends[0] - unit.offset) / unit.factor, (ends[1] - unit.offset) / unit.factor) if unit else ends


def _near(a: float, b: float) -> bool:
    return abs(a - b) <= 1e-6 * max(1.0, abs(b))


def meantime() -> Iterator[tuple[str, list[tuple[int, int]], list[tuple[int, int]]]]:
    """(text, VALUE spans, spans of dates) of each article."""
    for path in sorted(MEANTIME.rglob("*.xml")):
        root = ElementTree.parse(path).getroot()
        offsets, text, sentence = {}, "", "0"
        for token in root.iter("token"):
            if token.get("sentence") != sentence:
                text, sentence = text.rstrip() + "\n", token.get("sentence") or ""
            offsets[token.get("t_id")] = (len(text), len(text) + len(token.text or ""))
            text += (token.text or "") + " "
        yield text, _spans(root, "VALUE", offsets), _spans(root, "TIMEX3", offsets)


def _spans(root: ElementTree.Element, tag: str, offsets: dict[str | None, tuple[int, int]]) -> list[tuple[int, int]]:
    found = []
    for element in root.iter(tag):
        places = [offsets[a.get("t_id")] for a in element.iter("token_anchor")]
        if places:
            found.append((min(a for a, _ in places), max(b for _, b in places)))
    return found


def meantime_recall() -> float:
    """Share of the VALUE spans that hold the number of an extracted quantity."""
    hit = total = 0
    for text, values, _ in meantime():
        found = [m.digits for m in mentions(text) if m.digits]
        total += len(values)
        hit += sum(any(d.start < b and a < d.end for d in found) for a, b in values)
    return hit / total
