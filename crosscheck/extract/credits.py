"""Credits: the words of a sentence that name an origin, and the name cut out of them."""

from dataclasses import dataclass
from typing import Literal

from crosscheck.extract.document import Doc
from crosscheck.safe.patterns import pattern

LONGEST = 150
"""Code points of evidence at most."""

MOST_WORDS = 9
"""Words of a source's name at most."""

WORD = pattern(r"[^\W_]+(?:[.'’-][^\W_]+){0,6}")
STOP = pattern(r"[,;:()\"“”«»–—]|\.(?![A-Z]\.|\s[a-z])")


@dataclass(frozen=True, slots=True)
class Credit:
    """A source's name and the words that credit it, as spans of the sentence's text; a figure or a report `stems` from it.

    `way` is how it is the origin, see `OriginValue.way`.
    """

    name: str
    start: int
    end: int
    first: bool = False
    stems: bool = False
    way: Literal["", "made", "stems", "told"] = ""


def name_behind(doc: Doc, text: str, start: int) -> tuple[str, int]:
    """The name that begins at `start`, and where it ends."""
    end = start
    for count, word in enumerate(WORD.finditer(text, start)):
        if count >= MOST_WORDS or STOP.search(text, end, word.start()) or word.group().lower() in doc.language.origins.ends:
            break
        end = word.end()
    return clean(doc, text[start:end]), end


def clause_start(text: str, position: int) -> int:
    """Where the evidence for a cue may begin: the start of the sentence, or a break not too far in front."""
    low = max(0, position - LONGEST // 2)
    if low == 0:
        return 0
    breaks = [m.end() for m in STOP.finditer(text, low, position)]
    start = breaks[0] if breaks else text.find(" ", low, position)
    return max(start, low) + (len(text[max(start, low) :]) - len(text[max(start, low) :].lstrip()))


def clean(doc: Doc, name: str) -> str:
    """The name without relative clauses and without words that only say it is a record ("data", "catatan")."""
    lexicon = doc.language.origins
    words = STOP.split(name.strip(" ,"))[0].split()
    while words and words[0].lower() in lexicon.drop | lexicon.pronouns | lexicon.ends:
        words = words[1:]
    for k, word in enumerate(words):
        if k and word.lower() in lexicon.ends:
            words = words[:k]
            break
    return " ".join(words[:MOST_WORDS])
