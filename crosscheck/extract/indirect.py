"""Finds indirect statements: "X said that ...", "menurut X, ...", "..., according to X", "X denied ..."."""

from collections.abc import Iterator

from crosscheck.extract.document import Doc, Quotation, Sentence
from crosscheck.extract.reporting import MAX_SOURCE, cue_at, finite, source_like, subject_before, until_end
from crosscheck.extract.speakers import Found, Speakers
from crosscheck.extract.tokens import Token, tokens
from crosscheck.lang.parts.quotes import QuoteLexicon
from crosscheck.model.base import Span

MIN_WORDS = 3
"""Words of a content that says something."""


def find_statements(doc: Doc, speakers: Speakers, quoted: list[Span]) -> list[Quotation]:
    """The indirect statements of an article; a sentence that is all quotation is left out."""
    return [_quotation(doc, f, speakers) for f in _readings(doc, quoted, speakers)]


def note_speakers(doc: Doc, speakers: Speakers, quoted: list[Span]) -> None:
    """Remember who is named as the source of an indirect statement: a pronoun behind it means that person."""
    for found in _readings(doc, quoted, speakers):
        speaker = speakers.resolve(found.source)
        if speaker.by == "name":
            speakers.note(found.source.start, speaker)


def _readings(doc: Doc, quoted: list[Span], speakers: Speakers) -> Iterator[Found]:
    """The statements in the order of the text; a sentence is read once for the same quotations."""
    for sentence in doc.sentences:
        near = tuple([q for q in quoted if q.start < sentence.end and sentence.start < q.end])
        key = sentence.index, near
        if key not in speakers.read:
            speakers.read[key] = tuple(_in_sentence(doc, sentence, near))
        yield from speakers.read[key]


def _in_sentence(doc: Doc, sentence: Sentence, near: tuple[Span, ...]) -> Iterator[Found]:
    words = tokens(doc.body, sentence.start, sentence.end)
    inside = {k for k, t in enumerate(words) if any(q.start <= t.start < q.end for q in near)} if near else set()
    if words and len(inside) < 0.8 * len(words):
        yield from _statements(words, inside, doc.language.quotes)


def _statements(words: list[Token], inside: set[int], lexicon: QuoteLexicon) -> Iterator[Found]:
    """At most one statement a sentence: the first reading that has a source and a content."""
    starts = lexicon.cue_starts
    for k in [k for k, word in enumerate(words) if word.low in starts]:
        if k in inside or not words[k].word:
            continue
        cue, width = cue_at(words, k, lexicon)
        if not cue or not finite(words, k, cue, lexicon):
            continue
        found = _leading(words, k, width, cue, lexicon) or _middle(words, k, width, cue, lexicon)
        if found is not None and _says_enough(words, found, inside):
            yield found
            return


def _says_enough(words: list[Token], found: Found, inside: set[int]) -> bool:
    content = [k for k, t in enumerate(words) if t.word and found.content.start <= t.start < found.content.end]
    return len(content) >= MIN_WORDS and sum(k not in inside for k in content) >= 2


def _leading(words: list[Token], k: int, width: int, cue: str, lexicon: QuoteLexicon) -> Found | None:
    """The source follows its cue: "According to X, ..." at the start, "..., said X" at the end."""
    if cue in lexicon.self_cues:
        source, rest = [words[k]], words[k + 1 :]
    else:
        if (k > 0 and words[k - 1].text != ",") or not (cue in lexicon.leading_cues or cue in lexicon.inverting):
            return None
        if cue not in lexicon.leading_cues and k == 0:
            return None
        source = until_end(words[k + width :], lexicon)
        rest = words[k + width + len(source) :]
    if not source or not source_like(source, lexicon) or not _fits_behind(source, rest, cue, lexicon):
        return None
    span = Span(start=source[0].start, end=source[-1].end)
    content = words[: k - 1] if k > 2 else [t for t in rest if t.word or t.text not in ",:"]
    if k <= 2:
        content = rest[1:] if rest and rest[0].text in ",:" else rest
    return _found(content, span, cue)


def _fits_behind(source: list[Token], rest: list[Token], cue: str, lexicon: QuoteLexicon) -> bool:
    """Whether the words behind a verb are its subject rather than what is said: "..., said the minister on Monday."."""
    if cue in lexicon.leading_cues or cue in lexicon.self_cues or (cue not in lexicon.participles and source[0].capital):
        return True
    return len(source) <= 4 and not [t for t in rest if t.word][3:] and source[0].low in lexicon.articles


def _middle(words: list[Token], k: int, width: int, cue: str, lexicon: QuoteLexicon) -> Found | None:
    """The source stands before its cue, the content behind it; or before both: "..., X said."."""
    if k == 0:
        return None
    source = subject_before(words[:k], lexicon)
    if source is None:
        return None
    rest = words[k + width :]
    opened = next((j for j, t in enumerate(rest[:8]) if t.low in lexicon.that), None)
    if opened is not None:
        return _found(rest[opened + 1 :], source, cue)
    first = next((j for j, t in enumerate(words) if t.start >= source.start), 0)
    ends = not [t for t in rest if t.word] or rest[0].low in lexicon.source_ends
    if ends:
        last = max((j for j, t in enumerate(words[:k]) if t.text == ","), default=0)
        if last > MIN_WORDS and source_like(words[last + 1 : k], lexicon):
            phrase = words[last + 1 : k]
            return _found(words[:last], Span(start=phrase[0].start, end=phrase[-1].end), cue)
    rest = rest[1:] if rest and rest[0].text in ",:" else rest
    if not rest or rest[0].low in lexicon.source_ends or not rest[0].word:
        return None
    return _found(rest, source, cue) if first <= 2 or words[first - 1].text == "," else None


def _found(content: list[Token], source: Span, cue: str) -> Found | None:
    while content and not content[-1].word and content[-1].text not in ")%":
        content = content[:-1]
    while content and not content[0].word and content[0].text not in '("“':
        content = content[1:]
    if not content or source.end - source.start > 40 * MAX_SOURCE:
        return None
    return Found(Span(start=content[0].start, end=content[-1].end), source, cue)


def _quotation(doc: Doc, found: Found, speakers: Speakers) -> Quotation:
    speaker = speakers.resolve(found.source)
    speakers.note(found.source.start, speaker)
    return Quotation(
        start=min(found.content.start, found.source.start),
        end=max(found.content.end, found.source.end),
        pieces=(found.content,),
        words=" ".join(doc.body[found.content.start : found.content.end].split()),
        direct=False,
        source=doc.body[found.source.start : found.source.end],
        entity=speaker.entity,
        cue=found.cue,
        person=speaker.person,
        by=speaker.by,
    )
