"""Reads the clause that says who speaks: the source phrase and the cue in the words before or after a quotation."""

from dataclasses import dataclass

from crosscheck.extract.tokens import Token, tokens
from crosscheck.lang.parts.quotes import QuoteLexicon
from crosscheck.model.base import Span

MAX_SOURCE = 14
"""Words of a source phrase."""

MAX_REPORT = 40
"""Words between a quotation and a cue farther off whose subject is meant."""


@dataclass(frozen=True, slots=True)
class Report:
    """A source phrase and a cue as they stand in the body; `source` None if only the cue is there."""

    source: Span | None
    cue: str
    start: int
    end: int


def after(body: str, start: int, end: int, lexicon: QuoteLexicon, *, strict: bool = False) -> Report | None:
    """The report that begins right at `start` ("," said Miller"; "," the minister told reporters").

    `strict` asks for a cue within a few words: the quotation ended its own sentence.
    """
    words = tokens(body, start, end)
    if signed := _signature(words):
        return signed
    begin = next((k for k, t in enumerate(words) if t.word and t.low not in lexicon.leads), None)
    if begin is None:
        return None
    words = words[begin:]
    cue, width = cue_at(words, 0, lexicon)
    if cue and (cue in lexicon.inverting or cue in lexicon.self_cues):
        return _inverted(words, width, cue, lexicon)
    limit = 6 if strict else MAX_SOURCE + 6
    starts = lexicon.cue_starts
    likely = [k for k, t in enumerate(words[:limit]) if k and t.low in starts]
    found = next((k for k in likely if _strong(words, k, lexicon)), None)
    if found is None or not source_like(words[:found], lexicon):
        return None
    cue, width = cue_at(words, found, lexicon)
    return Report(_phrase(words[:found], lexicon), cue, words[0].start, words[found + width - 1].end)


def _signature(words: list[Token]) -> Report | None:
    """A dash and a name, and nothing else: the way letters and posts are signed."""
    if not words or words[0].text not in ("―", "—", "–", "-"):
        return None
    name = [t for t in words[1:] if t.word]
    if not 1 <= len(name) <= 5 or not all(t.capital for t in name):
        return None
    return Report(Span(start=name[0].start, end=name[-1].end), "", words[0].start, name[-1].end)


def before(body: str, start: int, end: int, lexicon: QuoteLexicon) -> Report | None:
    """The report that leads to a quotation opening at `end` ("Miller said: "; "Menurut Budi, ")."""
    words = tokens(body, start, end)
    while words and words[-1].text in ",:–—-(":
        words = words[:-1]
    opened = body[start:end].rstrip()[-1:] in (":", ",")
    reach = 16 if opened else 12
    starts = lexicon.cue_starts
    for k in [k for k in range(len(words) - 1, -1, -1) if words[k].low in starts]:
        cue, width = cue_at(words, k, lexicon, weak=True)
        if not cue or not finite(words, k, cue, lexicon):
            continue
        if len(words) - (k + width) > reach:
            break
        report = _leading(words, k, width, cue, lexicon, opened) or _subject(words, k, width, cue, lexicon)
        if report is not None:
            return report
        reach = MAX_REPORT
    return _noun(words, lexicon)


def cue_at(words: list[Token], k: int, lexicon: QuoteLexicon, *, weak: bool = False) -> tuple[str, int]:
    """The cue that begins at word `k` and its width in words; "" if none does."""
    if words[k].low not in lexicon.cue_starts:
        return "", 0
    for width in (4, 3, 2, 1):
        if len(words) - k < width:
            continue
        phrase = " ".join([t.low for t in words[k : k + width]])
        if phrase in lexicon.leading_cues or phrase in lexicon.cues or phrase in lexicon.self_cues:
            return phrase, width
        if weak and phrase in lexicon.weak_cues:
            return phrase, width
    return "", 0


def _strong(words: list[Token], k: int, lexicon: QuoteLexicon) -> bool:
    cue, _ = cue_at(words, k, lexicon)
    return bool(cue) and finite(words, k, cue, lexicon)


def finite(words: list[Token], k: int, cue: str, lexicon: QuoteLexicon) -> bool:
    """Whether a word that may be a noun is used as a verb: right behind a name or pronoun, or a comma before a name."""
    if cue not in lexicon.nouny:
        return True
    before = words[k - 1] if k else None
    behind = words[k + 1] if k + 1 < len(words) else None
    behind_name = before is not None and (before.capital or before.low in lexicon.pronouns or before.low in lexicon.fillers)
    verb = behind_name and cue not in lexicon.leading_cues
    return verb or (cue in lexicon.inverting and (before is None or before.text == ",") and behind is not None and behind.word)


def _inverted(words: list[Token], width: int, cue: str, lexicon: QuoteLexicon) -> Report:
    """A cue with the source behind it; a cue that holds its source as a suffix is its own source phrase."""
    first = words[0]
    if cue in lexicon.self_cues:
        return Report(Span(start=first.start, end=first.end), cue, first.start, first.end)
    phrase = until_end(words[width:], lexicon)
    if not phrase:
        return Report(None, cue, first.start, words[width - 1].end)
    return Report(Span(start=phrase[0].start, end=phrase[-1].end), cue, first.start, phrase[-1].end)


def _leading(words: list[Token], k: int, width: int, cue: str, lexicon: QuoteLexicon, opened: bool) -> Report | None:
    """A report whose source follows its cue, in front of a quotation: "kata Budi, ", "according to Miller, "."""
    rest = words[k + width :]
    if cue in lexicon.self_cues:
        return Report(Span(start=words[k].start, end=words[k].end), cue, words[k].start, words[k].end)
    leads = cue in lexicon.leading_cues or (opened and cue in lexicon.inverting and k > 0 and words[k - 1].text == ",")
    if not leads or not rest:
        return None
    phrase = until_end(rest, lexicon)
    if not phrase or not (phrase[0].capital or phrase[0].low in lexicon.articles or phrase[0].low in lexicon.pronouns):
        return None
    return Report(Span(start=phrase[0].start, end=phrase[-1].end), cue, words[k].start, phrase[-1].end)


def _subject(words: list[Token], k: int, width: int, cue: str, lexicon: QuoteLexicon) -> Report | None:
    """A report whose source stands before its cue; None if only an earlier verb has a subject that can speak."""
    if cue in lexicon.participles:
        phrase = _doer(words[:k], lexicon)
        return Report(phrase, cue, words[k].start, words[k + width - 1].end) if phrase else None
    phrase = subject_before(words[:k], lexicon)
    return Report(phrase, cue, phrase.start, words[k + width - 1].end) if phrase else None


def _doer(words: list[Token], lexicon: QuoteLexicon) -> Span | None:
    """Who did what a participle goes with: the pronoun or the first name of the sentence, if no verb of speech has one nearer."""
    if any(cue_at(words, j, lexicon)[0] for j in range(1, len(words))):
        return None
    chosen = _behind_opener(words, lexicon)
    if chosen and chosen[0].low in lexicon.pronouns:
        return Span(start=chosen[0].start, end=chosen[0].end)
    chosen = _first_name(chosen)
    return Span(start=chosen[0].start, end=chosen[-1].end) if chosen and any(t.capital for t in chosen) else None


def subject_before(words: list[Token], lexicon: QuoteLexicon) -> Span | None:
    """The phrase that is the subject of a cue behind `words`: from the last clause border, an apposition taken along."""
    words = _without_fillers(words, lexicon)
    joined = bool(words) and words[-1].low in lexicon.joiners
    borders = lexicon.borders
    begin = max([k + 1 for k, t in enumerate(words) if t.text in '!?;:"“”«»)' or t.low in borders], default=0)
    if begin and words[begin - 1].low in lexicon.that:
        return None
    chosen = _behind_opener(words[begin:], lexicon)
    if joined:
        chosen = _first_name(chosen[:-1])
    elif chosen and chosen[-1].low in lexicon.pronouns:
        chosen = chosen[-1:]
    chosen = chosen[-MAX_SOURCE * 2 :]
    return Span(start=chosen[0].start, end=chosen[-1].end) if chosen and source_like(chosen, lexicon) else None


def _without_fillers(words: list[Token], lexicon: QuoteLexicon) -> list[Token]:
    while words and (words[-1].low in lexicon.fillers or words[-1].text == ","):
        words = words[:-1]
    return words


def _behind_opener(words: list[Token], lexicon: QuoteLexicon) -> list[Token]:
    """A subject without the adverbial in front of it: "On Monday, Miller"."""
    comma = next((k for k, t in enumerate(words) if t.text == ","), None)
    if comma is None or comma == len(words) - 1:
        return words
    opener = words[0].low in lexicon.openers or not source_like(words[:comma], lexicon)
    return _behind_opener(words[comma + 1 :], lexicon) if opener else words


def _first_name(words: list[Token]) -> list[Token]:
    """The words up to the end of the first run of capitals: who did one thing "and said" another."""
    end = next((k for k, t in enumerate(words) if k and not t.capital and words[k - 1].capital), len(words))
    return words[:end]


def _noun(words: list[Token], lexicon: QuoteLexicon) -> Report | None:
    """A noun of speech in place of a cue: "in a statement: ", "Ucapannya di dermaga, "."""
    for k in range(len(words) - 1, max(-1, len(words) - 12), -1):
        if words[k].low in lexicon.speech_nouns:
            holder = words[k] if words[k].low.endswith("nya") else next((t for t in words[:k] if t.low in lexicon.pronouns), None)
            source = Span(start=holder.start, end=holder.end) if holder else subject_before(words[:k], lexicon)
            return Report(source, words[k].low, words[k].start, words[k].end)
    return None


def until_end(words: list[Token], lexicon: QuoteLexicon) -> list[Token]:
    """The words of a source phrase up to what ends it; an apposition after a comma belongs to it if a name follows."""
    phrase: list[Token] = []
    for k, token in enumerate(words[:MAX_SOURCE]):
        ends = token.low in lexicon.source_ends or (not token.word and token.text not in "/&'’")
        if token.text == "." and _shortened(phrase, words[k + 1 : k + 2]):
            continue
        if ends and not (token.text == "," and phrase and _names_on(phrase, words[k + 1 : k + 3])):
            break
        if not phrase and token.low in lexicon.cues:
            break
        phrase.append(token)
    return phrase


def _shortened(phrase: list[Token], rest: list[Token]) -> bool:
    """Whether a dot ends an abbreviation before a name: "Mr. Miller", "George W. Bush"."""
    return bool(phrase and rest) and phrase[-1].capital and len(phrase[-1].text) <= 4 and rest[0].capital


def _names_on(phrase: list[Token], rest: list[Token]) -> bool:
    """Whether the name comes only behind the comma: "kata juru bicara kepolisian, Budi Santoso"."""
    return not any(t.capital for t in phrase[-1:]) and len(rest) == 2 and rest[0].capital and rest[1].word


def source_like(words: list[Token], lexicon: QuoteLexicon) -> bool:
    """Whether words can be a source phrase: a name, a pronoun, or a description."""
    real = [t for t in words if t.word]
    if not real or len(real) > MAX_SOURCE * 2:
        return False
    first = real[0]
    opens = first.capital or first.low in lexicon.articles or first.low in lexicon.pronouns
    return opens or any(t.capital for t in real) or _described(real, lexicon)


def _described(words: list[Token], lexicon: QuoteLexicon) -> bool:
    return words[-1].low in lexicon.article_after or words[-1].low in lexicon.collectives or len(words) <= 4


def _phrase(words: list[Token], lexicon: QuoteLexicon) -> Span | None:
    while words and (words[-1].low in lexicon.fillers or not words[-1].word):
        words = words[:-1]
    return Span(start=words[0].start, end=words[-1].end) if words else None
