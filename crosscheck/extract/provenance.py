"""Credits that tell how a piece of information came about: whose work it is, what it was learned from, who told it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from crosscheck.extract.credits import STOP, WORD, Credit, clause_start, clean, name_behind
from crosscheck.extract.document import Doc, Sentence
from crosscheck.lang import language_for
from crosscheck.lang.parts.origins import OriginLexicon
from crosscheck.safe.sieves import WordFinder

NEAR = 4
"""Words between "an estimate that the Red Cross" and its verb, at most."""


@dataclass(frozen=True, slots=True)
class _Cues:
    made: WordFinder
    stems: WordFinder
    told: WordFinder
    worked: WordFinder
    information: WordFinder
    unknown_before: WordFinder
    learned: WordFinder
    sent: WordFinder
    came_out: WordFinder
    came_when: WordFinder
    announced: WordFinder
    because: WordFinder
    informed: WordFinder
    fronted: WordFinder


@cache
def _cues(code: str) -> _Cues:
    known = language_for(code).origins
    ways = (known.made, known.stems, known.told, known.worked)
    more = (known.information, known.unknown_before, known.learned, known.sent)
    out = (known.came_out, known.came_when, known.announced, known.because, known.informed, known.fronted)
    return _Cues(*(WordFinder(words) for words in ways + more + out))


def provenance(doc: Doc, sentence: Sentence) -> Iterator[Credit]:
    """The credits of a sentence that tell how its information came about."""
    text, cues = sentence.text, _cues(doc.language.code)
    yield from _fronted(doc, text, cues)
    yield from _worked_out(doc, text, cues)
    for cue in cues.made.finditer(text):
        nearer = cues.made.search(text, cue.end())
        if nearer is None or len(WORD.findall(text, cue.end(), nearer.start())) > NEAR:
            yield from _behind(doc, text, cue.start(), cue.end(), "made")
    for cue in cues.stems.finditer(text):
        yield from _behind(doc, text, cue.start(), cue.end(), "stems")
    for verb in cues.learned.finditer(text):
        link = cues.sent.search(text, verb.end())
        if link and len(WORD.findall(text, verb.end(), link.start())) <= NEAR and not STOP.search(text, verb.end(), link.start()):
            yield from _behind(doc, text, verb.start(), link.end(), "stems")
    yield from _came_out(doc, text, cues)
    yield from _informed(doc, text, cues)
    for cue in cues.told.finditer(text):
        name = _in_front(doc, text[: cue.start()])
        if name:
            yield Credit(name, clause_start(text, cue.start()), cue.end(), stems=_cleft(doc, text[: cue.start()]), way="told")


def opening_words(known: OriginLexicon) -> tuple[str, ...]:
    """The words of which a sentence must hold one for `provenance` to find anything in it."""
    shown = (known.made, known.stems, known.told, known.information, known.learned, known.came_out, known.fronted)
    return tuple(word for words in shown for word in words)


def _came_out(doc: Doc, text: str, cues: _Cues) -> Iterator[Credit]:
    """ "It became known on Friday, when the ministry announced": the origin in the clause that tells how a thing came out."""
    known = cues.came_out.search(text)
    link = cues.came_when.search(text, known.end()) if known else None
    verb = cues.announced.search(text, link.end()) if link else None
    if known and link and verb and len(WORD.findall(text, link.end(), verb.start())) <= NEAR + 4:
        name = clean(doc, text[link.end() : verb.start()].strip())
        if name and is_origin(doc, name):
            yield Credit(name, clause_start(text, known.start()), verb.end(), stems=True, way="told")


def _informed(doc: Doc, text: str, cues: _Cues) -> Iterator[Credit]:
    """ "She knew of it because a driver had telephoned her": who let somebody know, in the clause that tells why he knew."""
    knew = cues.learned.search(text)
    link = cues.because.search(text, knew.end()) if knew else None
    verb = cues.informed.search(text, link.end()) if link else None
    if knew and link and verb and len(WORD.findall(text, knew.end(), link.start())) <= NEAR + 2:
        name = clean(doc, text[link.end() : verb.start()].strip())
        if len(name.split()) <= NEAR + 1 and name and is_origin(doc, name):
            yield Credit(name, clause_start(text, knew.start()), verb.end(), way="told")


def _fronted(doc: Doc, text: str, cues: _Cues) -> Iterator[Credit]:
    """ "It was from X that the police learned", "dari X-lah polisi tahu": an origin set apart in front of who learned a thing."""
    cue = cues.fronted.search(text)
    if cue is None or (doc.language.names.offices_first and text[: cue.start()].strip()):
        return
    words = list(WORD.finditer(text, cue.end()))[: 2 * NEAR]
    ends = doc.language.origins.fronted_ends
    for word in words:
        low = word.group().lower()
        apart = low in ends or (doc.language.names.offices_first and low.endswith(ends) and low not in _LONE)
        verb = cues.learned.search(text, word.end()) if apart else None
        if verb and len(WORD.findall(text, word.end(), verb.start())) <= NEAR:
            end = word.start() if low in ends else word.end() - len(next(e for e in ends if low.endswith(e)))
            name = clean(doc, text[cue.end() : end].strip(" -"))
            if name and is_origin(doc, name):
                yield Credit(name, cue.start(), verb.end(), stems=True, way="stems")
            return


_LONE = frozenset("setelah sekolah masalah adalah sebelah jumlah makalah kuliah oleh ialah telah malah salah olah pilah".split())
"""Words that end as one set apart does, and are not."""


def _behind(doc: Doc, text: str, start: int, cue_end: int, way: Literal["made", "stems"]) -> Iterator[Credit]:
    name, end = name_behind(doc, text, cue_end)
    if any(c.isdecimal() for c in name):
        return
    if name and (
        is_origin(doc, name) or is_origin(doc, text[cue_end:end].lower()) or (way == "stems" and _is_message(doc, name))
    ):
        yield Credit(name, clause_start(text, start), end, way=way)


def nobody_knew(doc: Doc, text: str) -> bool:
    """Whether a sentence says that the thing was not known before, or not to others."""
    return _cues(doc.language.code).unknown_before.search(text) is not None


def is_origin(doc: Doc, name: str) -> bool:
    """Whether a name can be an origin: it begins a proper name, or holds a noun for a body or a witness."""
    bodies = doc.language.origins.bodies
    words = [w.lower().removesuffix("'s").removesuffix("’s") for w in WORD.findall(name)]
    if any(w[0].isupper() for w in name.split()) or any(w in bodies for w in words) or " ".join(words[:2]) in bodies:
        return True
    offices = doc.language.names.roles.offices
    near = list(enumerate(words[:NEAR]))
    return any(w in offices or w.removesuffix("s") in offices or " ".join(words[k : k + 2]) in offices for k, w in near)


def _is_message(doc: Doc, name: str) -> bool:
    """Whether a name is that of a message, its sender untold: "a handwritten letter"."""
    words = name.lower().split()[:NEAR]
    return name.lower() in doc.language.origins.messages or any(w in doc.language.origins.messages for w in words)


def _worked_out(doc: Doc, text: str, cues: _Cues) -> Iterator[Credit]:
    """ "an estimate that the Red Cross drew", "hitungan yang disusun dinas": a noun of information, a name, a verb of work."""
    for noun in cues.information.finditer(text):
        verb = cues.worked.search(text, noun.end())
        between = text[noun.end() : verb.start()] if verb else ""
        words = WORD.findall(between)
        noun_used = doc.language.names.offices_first or _has_article(doc, text[: noun.start()])
        if verb and noun_used and words and words[0].lower() in ("that", "which", "yang") and 1 < len(words) <= NEAR + 4:
            name = clean(doc, between.strip())
            if name and is_origin(doc, name):
                yield Credit(name, clause_start(text, noun.start()), verb.end(), way="made")


def _has_article(doc: Doc, before: str) -> bool:
    """Whether one of the last words has an article: "a June inspection report", not "the first to report"."""
    words = [w.lower() for w in WORD.findall(before)[-4:]]
    return bool(words) and words[-1] != "to" and any(w in doc.language.names.roles.articles for w in words)


def _cleft(doc: Doc, before: str) -> bool:
    """Whether the origin is set apart from all others: "it was the Red Cross that"."""
    words = [w.lower() for w in WORD.findall(before)]
    known = doc.language.origins
    return len(words) > 1 and words[-1] in known.relatives and bool({words[0], words[-1], words[-2]} & known.clefts)


def _in_front(doc: Doc, before: str) -> str:
    """The origin whose verb follows `before`: the last words of its clause that can be a name."""
    words = WORD.findall(before)[-8:]
    while len(words) > 1 and words[-1].lower() in doc.language.origins.relatives:
        words.pop()
    ends = doc.language.origins.ends
    for k in range(len(words) - 1, -1, -1):
        if words[k].lower() in ends or words[k].lower() in ("until", "sampai", "hingga", "bahwa"):
            words = words[k + 1 :]
            break
    name = clean(doc, " ".join(words))
    return name if name and is_origin(doc, name) else ""
