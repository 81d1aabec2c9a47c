"""What tells the kind of a name: its own words and their shape, and the words in front of it and behind it."""

from itertools import pairwise

from crosscheck.extract.document import Doc
from crosscheck.extract.names.described import ROMAN
from crosscheck.extract.names.gazetteer import is_known_place
from crosscheck.extract.names.segments import Found
from crosscheck.extract.names.word import Word
from crosscheck.lang import Language

MOST = 3
"""Words and votes above it count as so many."""


def own_signs(doc: Doc, f: Found) -> list[str]:
    """The signs of the name itself."""
    text, words = doc.body[f.start : f.end], f.words
    found = [f"words {min(len(words), MOST)}", f"kind {f.kind}"]
    if f.titled:
        found.append("titled")
    if len(words) > 1:
        found += [f"first {words[0]}", f"last {words[-1]}"]
    return found + _shape(text) + _kinds_of_words(doc.language, words)


def _shape(text: str) -> list[str]:
    last = text.split()[-1]
    found = []
    if text.isupper():
        found.append(f"capitals {min(len(text), 6)}")
    elif last.isupper() or text.split()[0].isupper():
        found.append("some capitals")
    elif any(a.islower() and b.isupper() for a, b in pairwise(text)):
        found.append("camel")
    if "-" in text:
        found.append("hyphen")
    if any(c.isdecimal() for c in text):
        found.append("digit")
    if ROMAN.fullmatch(last):
        found.append("roman")
    return found


def _kinds_of_words(language: Language, words: tuple[str, ...]) -> list[str]:
    names = language.names
    classes = {
        "body word": names.body_words,
        "body head": names.body_heads,
        "place head": names.places.heads,
        "title": names.titles,
        "common": names.common,
    }
    found = [f"holds {name}" for name, known in classes.items() if any(w in known for w in words)]
    found += [f"opens with {name}" for name, known in classes.items() if words[0] in known]
    if len(words) > 1 and any(map(is_known_place, words)):
        found.append("holds place")
    if any(len(w) > 7 and w.endswith(names.noun_endings) and w.startswith(names.noun_beginnings) for w in words):
        found.append("holds abstract noun")
    return found


def near_signs(doc: Doc, row: list[Word], k: int, last: int) -> list[str]:
    """The signs next to a mention that reaches from word `k` to word `last` of its sentence."""
    body, names = doc.body, doc.language.names
    found = []
    if k == 0:
        found.append("at the start")
    else:
        gap = body[row[k - 1].end : row[k].start]
        if gap == " ":
            low = row[k - 1].low
            found.append(f"before {low}")
            if low in names.titles or low in names.roles.offices:
                found.append("before title" if low in names.titles else "before trade")
            if row[k - 1].capital:
                found.append("before capital")
            if k > 1:
                found.append(f"before2 {row[k - 2].low}")
        else:
            found.append(f"mark {gap.strip()[-1:]}")
            if gap == ", " and is_known_place(row[k - 1].low):
                found.append("behind a place")
    if last + 1 == len(row):
        found.append("at the end")
        return found
    gap = body[row[last].end : row[last + 1].start]
    if gap == " ":
        low = row[last + 1].low
        found += [f"after {low}"]
        if len(low) > 5:
            found.append(f"after {low[:2]}-")
        if row[last + 1].capital:
            found.append("after capital")
        if low[0].isdecimal():
            found.append("after number")
    else:
        found.append(f"after mark {gap.strip()[:1]}")
        if gap == ", " and is_known_place(row[last + 1].low):
            found.append("a place behind it")
    return found
