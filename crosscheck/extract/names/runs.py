"""Finds runs of capitalised words: the raw material of names."""

from collections import Counter
from collections.abc import Callable, Iterator
from functools import lru_cache, partial

from crosscheck.extract.document import Doc, Sentence
from crosscheck.extract.names.common import SHORT, is_common_word, is_field, is_made_noun
from crosscheck.extract.names.gazetteer import is_known_place
from crosscheck.extract.names.nicknames import is_marked, nickname
from crosscheck.extract.names.word import Word
from crosscheck.extract.words import split
from crosscheck.lang import Language
from crosscheck.model.values.variants import is_slip
from crosscheck.safe.patterns import pattern

MAX_RUN = 14
"""Words; a longer run of capitals is a headline or a list, and is cut here."""

_WORD = pattern(r"((?:[^\W\d_]\.){2,6}|[^\W_](?:[^\W_]|['’&.-](?=[^\W_])){0,60})")
_OPENING = frozenset('"“”„«‘([:•—–!?…')
_GAPS = frozenset({" ", "  ", "\u00a0"})
_JOINING = frozenset("dan and for in at on untuk".split())
_NO_NAMES = frozenset("the it he she they this that these those but when while after before yang dan ini itu ia nomor no".split())
_NAME_TOO = frozenset({"will", "may"})
_KEEP_FIRST = frozenset(
    """new north south east west united central great grand los las la le el st saint san santa sao são san high old
    upper lower kimberly kimberley beverly beverley sterling browning channing fleming harding""".split()
)


class Words:
    """The words of a document by sentence, and what the whole text says of each: seen small, seen capital inside a
    sentence, seen after a preposition of place."""

    def __init__(self, doc: Doc) -> None:
        self.by_sentence: list[list[Word]] = [words_of(s) for s in doc.sentences]
        self.small: set[str] = set()
        self.inside: Counter[str] = Counter()
        self.places: set[str] = set()
        names = doc.language.names
        for words in self.by_sentence:
            self.small.update([low for _, _, _, low, capital, _ in words if not capital])
            for k, (_, _, text, low, capital, opening) in enumerate(words):
                if not capital or opening:
                    continue
                self.inside[bare(text)] += 1
                before = words[k - 1].low if k else ""
                if before in names.place_before or before in names.places.heads:
                    self.places.add(low)


def bare(text: str) -> str:
    """A word in small letters without a possessive ending."""
    low = text.lower()
    return low[:-2] if low.endswith(("'s", "’s")) else low


def runs(doc: Doc, words: Words) -> Iterator[tuple[Sentence, list[Word], Word | None]]:
    """The runs of capitalised words of each sentence, connectors included, with the small word right before each."""
    for sentence, row in zip(doc.sentences, words.by_sentence, strict=True):
        end = 0
        for k in [k for k, word in enumerate(row) if word.capital]:
            if k < end:
                continue
            end = _extend(doc, row, k)
            called = nickname(doc, row, k, end)
            end = _extend(doc, row, called) if called > end else end
            bracketed = (
                end - k == 1 and doc.body[row[k].start - 1 : row[k].start] == "(" and doc.body[row[k].end : row[k].end + 1] == ")"
            )
            run = (
                row[k:end]
                if bracketed and _may_be_name(doc.language, words, row[k])
                else _without_opener(doc.language, words, row, k, end)
            )
            if called and called < end:
                run = [w for w in run if not is_marked(doc, w, row[called])]
            if run and not (
                len(run) == 1 and (bare(run[0].low) in doc.language.names.common or _is_amount(doc.language, run[0]))
            ):
                yield sentence, run, row[k - 1] if k and doc.body[row[k - 1].end : run[0].start] == " " else None


def _may_be_name(language: Language, words: Words, word: Word) -> bool:
    """Whether a word alone in brackets is a name: no lexicon has it in small letters, nor has the text."""
    return len(word.low) > 2 and word.low not in words.small and not is_common_word(language, word.low)


def _is_amount(language: Language, word: Word) -> bool:
    """Whether a word is a sum of money written as one: "Rp100"."""
    return word.text[-1].isdecimal() and word.text.rstrip("0123456789.,-") in language.numbers.currency_symbols


@lru_cache(maxsize=256)
def words_of(sentence: Sentence) -> list[Word]:
    """The words of a sentence in order. Remembered, since names, places and roles are all read from them: never changed."""
    text, last, shift = sentence.text, 0, sentence.start
    found: list[Word] = []
    for start, end, word in zip(*split(_WORD, text), strict=True):
        gap = text[last:start]
        opening = not last or (gap != " " and not _OPENING.isdisjoint(gap))
        capital = word[0].isupper() or ("-" in word and not word[0].isdecimal() and any(map(str.isupper, word)))
        found.append(_word((shift + start, shift + end, word, word.lower(), capital, opening)))
        last = end
    return found


@lru_cache(maxsize=256)
def lows_of(sentence: Sentence) -> list[str]:
    """The same in small letters alone, to see what a sentence cannot hold."""
    return [w.low for w in words_of(sentence)]


_word: Callable[[tuple[int, int, str, str, bool, bool]], Word] = partial(tuple.__new__, Word)


def _extend(doc: Doc, row: list[Word], k: int) -> int:
    """The end of the run that begins at `k`."""
    lexicon, end = doc.language.names, k + 1
    body = _is_body(doc.language, row[k])
    while end < len(row) and end - k < MAX_RUN and adjacent(doc, row[end - 1], row[end]):
        if row[end].capital:
            if row[end].low in _NO_NAMES or (row[end].low in doc.language.names.calendar and end + 1 - k > 1):
                break
            if row[end].text == "I" and end + 1 < len(row) and row[end + 1].low in doc.language.names.after_initial:
                break
            body = body or _is_body(doc.language, row[end])
            end += 1
            continue
        stop = end
        while stop < len(row) and stop - end < 2 and not row[stop].capital and adjacent(doc, row[stop - 1], row[stop]):
            joint = (row[stop].low in lexicon.joints and body) or (row[stop].low == "the" and stop > end)
            if not (joint or row[stop].low in lexicon.particles):
                break
            stop += 1
        if stop == end or stop >= len(row) or not row[stop].capital or not adjacent(doc, row[stop - 1], row[stop]):
            break
        described = _is_described(doc.language, row[k:end], row[stop : stop + 2])
        if row[end].low in _JOINING and _opens_name(doc.language, row[stop]) and not described:
            break
        end = stop + 1
    return end


def adjacent(doc: Doc, a: Word, b: Word) -> bool:
    """Whether only white space (or the dot of an initial or abbreviation) lies between two words."""
    gap = doc.body[a.end : b.start]
    if gap in _GAPS:
        return not _is_adjective(a) and not (a.text.endswith(("'s", "’s")) and not _may_follow_possessive(doc.language, b))
    short = len(a.text) == 1 or a.low in doc.language.syntax.abbreviations or a.low in doc.language.names.honorifics
    return gap in {". ", "."} and short and a.capital


def _is_adjective(word: Word) -> bool:
    """Whether a word is a name made an adjective: "Kyiv-born", "Jakarta-based"."""
    if "-" not in word.text:
        return False
    head, _, tail = word.text.rpartition("-")
    made = tail.endswith(("ed", "ing", "wide", "style")) or tail in _MADE_ADJECTIVE
    return made and len(head) > 1 and head[0].isupper() and tail.islower() and tail.isalpha() and head[-1] != "l"


_MADE_ADJECTIVE = frozenset(
    """born made run led held owned bound built grown era only type like class size area facing speaking friendly wide free
    language level registered bred brewed trained linked side sponsored shaped year""".split()
)
"""What makes an adjective of a name before it; other small words after a hyphen are parts of names ("Min-jae")."""


def _may_follow_possessive(language: Language, word: Word) -> bool:
    names = language.names
    return word.capital and (word.low in names.body_tails or word.low in names.places.tails or word.low in names.places.caring)


def _is_body(language: Language, word: Word) -> bool:
    names = language.names
    return (
        word.low in names.body_heads
        or word.low in names.body_tails
        or word.low in names.places.heads
        or word.low in names.places.tails
        or word.low in names.titles
    )


def _is_described(language: Language, run: list[Word], following: list[Word]) -> bool:
    """Whether what a run names is a description that may go on with "dan": "Badan Pengatur Minyak dan Gas", "Direktur
    Pemasaran dan Niaga Pertamina"."""
    names, word = language.names, following[0]
    if not names.offices_first or word.text.isupper() or is_known_place(word.low):
        return False
    if word.low in names.titles or word.low in names.honorifics or word.low in names.body_heads:
        return False
    if any(w.low in names.body_heads and w.low not in names.bare_heads for w in run):
        return True
    office = run[0].low in names.titles and is_field(language, run[-1].low)
    return office and any(is_field(language, w.low) or w.low in names.bodies for w in following)


def _opens_name(language: Language, word: Word) -> bool:
    """Whether a word begins another name, so that "and" before it joins two names, not one."""
    names = language.names
    return (
        word.low in names.honorifics
        or word.low in names.titles
        or word.low in names.body_heads
        or word.low in names.aliases
        or (word.low not in names.body_words and word.low not in names.body_tails)
    )


def _without_opener(language: Language, words: Words, row: list[Word], k: int, end: int) -> list[Word]:
    """The run without a first word that is capital only because a sentence begins with it."""
    first, names = row[k].low, language.names
    if end - k == 1 and (bare(first) in names.common or len(first) == 1):
        return []
    if not row[k].opening:
        return row[k:end]
    if end - k == 1:
        return row[k:end] if _stands_alone(language, words, row, k) else []
    if first in language.syntax.function_words and first not in _NAME_TOO and row[k + 1].capital:
        return row[k + 1 : end]
    if row[k + 1].low in names.titles and first not in names.titles and not words.inside[bare(row[k].text)]:
        return row[k + 1 : end]
    if first in names.honorifics or first in names.titles or first in names.ranks or first in names.body_heads:
        return row[k:end]
    if first in _KEEP_FIRST or first in names.places.heads or words.inside[bare(row[k].text)]:
        return row[k:end]
    common = first in names.common or first in language.syntax.function_words or first in words.small
    common = (
        common
        or (first.endswith("s") and first[:-1] in names.roles.relations)
        or is_made_noun(language, first)
        or (names.offices_first and is_common_word(language, first))
    )
    common = common or (len(first) > 7 and first.endswith(names.common_endings) and first.startswith(names.common_beginnings))
    if not common:
        return row[k:end]
    rest = k + 1
    while rest < end and not row[rest].capital:
        rest += 1
    return row[rest:end]


def _stands_alone(language: Language, words: Words, row: list[Word], k: int) -> bool:
    """Whether a single capitalised word at the opening of a sentence is a name: the text elsewhere or its neighbour says so."""
    word, names = row[k], language.names
    low = bare(word.text)
    if low in names.common or low in language.syntax.function_words or low in words.small:
        return False
    if words.inside[low] or low in names.aliases or low in names.exonyms or (word.text.isupper() and len(low) > 1):
        return True
    after = row[k + 1].low if k + 1 < len(row) else ""
    if after and len(low) > 2 and any(seen[0] == low[0] and is_slip(seen, low) for seen in words.inside):
        return True
    if word.low.endswith(("'s", "’s")) or _in_apposition(language, row, k) or _is_subject(language, row, k):
        return True
    return after in names.person_after and not low.endswith(names.common_endings)


def _is_subject(language: Language, row: list[Word], k: int) -> bool:
    """Whether a word at the opening that is no common word is what a verb or clause right behind it tells of."""
    names, low = language.names, row[k].low
    if k + 1 == len(row) or len(low) < 3 or not names.clause_after or is_common_word(language, low):
        return False
    if low in names.bodies and len(low) > SHORT:
        return True
    if (low.startswith(names.verb_beginnings) and len(low) > LONGEST_BARE) or is_made_noun(language, low) or "-" in low:
        return False
    after, apart = row[k + 1].low, row[k + 1].start - row[k].end
    if apart == 2:
        return after in names.clause_after
    verb = after in names.subject_after or (len(after) > 5 and after.startswith(names.active_beginnings))
    return apart == 1 and (verb if not low.endswith(names.common_endings) else after in names.person_after)


LONGEST_BARE = 6
"""Letters of a word that may be a name though it begins like one made of a verb ("Didik")."""

APPOSED = 12
"""Words in an apposition behind a name, at most."""


def _in_apposition(language: Language, row: list[Word], k: int) -> bool:
    """Whether an office in commas follows: "Ledesma, the governor of the province, asked"; a capital behind it is the name."""
    names, first = language.names, k + 1
    if len(row[k].low) < 4 or row[k].low.endswith(names.common_endings) or not _parted(row, first):
        return False
    end = next((j for j in range(first + 1, min(first + APPOSED, len(row))) if _parted(row, j)), None)
    if end is None or row[end].capital:
        return False
    offices = (
        " ".join(w.low for w in row[j : j + n]) in names.roles.offices
        for j in range(first, end)
        for n in (1, 2)
        if j - first < NEAR
    )
    return any(offices)


NEAR = 4
"""Words in front of the office in an apposition."""


def _parted(row: list[Word], k: int) -> bool:
    """Whether a mark and a space stand in front of word `k`."""
    return 0 < k < len(row) and row[k].start - row[k - 1].end == 2
