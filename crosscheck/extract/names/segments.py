"""Cuts a run of capitalised words into what it holds: a title, the body or place it belongs to, and a person's name."""

from collections.abc import Iterator
from dataclasses import dataclass

from crosscheck.extract.document import Sentence
from crosscheck.extract.names.common import field_words, is_abstract, is_body_word
from crosscheck.extract.names.described import ROMAN, body_size, described_end, place_size
from crosscheck.extract.names.gazetteer import is_known_place
from crosscheck.extract.names.runs import Words
from crosscheck.extract.names.word import Word
from crosscheck.lang import Language
from crosscheck.model.values.name import NameKind


@dataclass(slots=True)
class Found:
    """A name as cut out of its run; `kind` "other" means: not yet known. `titled` tells that a title or rank stood before it."""

    start: int
    end: int
    words: tuple[str, ...]
    sentence: int
    kind: NameKind = "other"
    titled: bool = False


def segments(
    language: Language, words: Words, sentence: Sentence, run: list[Word], before: Word | None = None
) -> Iterator[Found]:
    """The names in a run, in order; `before` is the small word in front of it."""
    after = sentence.text[run[-1].end - sentence.start :][:3]
    apposed = len(after) > 2 and after[:2] == ", " and after[2].isupper()
    rank = _rank(language, run)
    if rank is not None:
        first, last = rank
        yield from _plain(language, words, sentence, run[:first])
        if run[last + 1 :]:
            yield _found(sentence, run[last + 1 :], "person", True)
        return
    led = before is not None and len(run) > 1 and before.low in language.names.titles
    opens = run[0].low in language.names.titles or (len(run) > 1 and run[0].low in language.names.roles.offices)
    if language.names.offices_first and (led or opens):
        yield from _office_first(language, words, sentence, run, apposed, led)
    elif (
        before is not None
        and before.low in language.names.origin_before
        and 1 < len(run) - (size := place_size(run, 0)) < len(run)
    ):
        yield _found(sentence, run[:size], "place")
        yield _found(sentence, run[size:])
    elif not language.names.offices_first:
        yield from _office_before(language, words, sentence, run)
    else:
        yield from _plain(language, words, sentence, run)


def _found(sentence: Sentence, run: list[Word], kind: NameKind = "other", titled: bool = False) -> Found:
    end = run[-1].end
    last = run[-1].text
    for ending in _ENDINGS if last.endswith(_ENDINGS) else ():
        if last.endswith(ending):
            end -= len(ending)
            last = last[: -len(ending)]
    texts = (*(w.low for w in run[:-1]), last.lower())
    return Found(run[0].start, end, texts, sentence.index, kind, titled)


_ADJECTIVES = tuple(f"-{w}" for w in "born based led backed owned run style controlled held wide funded flagged".split())
_ENDINGS = ("'s", "’s", "-nya", *_ADJECTIVES)


def _rank(language: Language, run: list[Word]) -> tuple[int, int] | None:
    """Where the honorifics and ranks of a run stand (first, last), if a name follows them."""
    names = language.names
    for k, word in enumerate(run[:-1]):
        bare = word.low.rstrip(".")
        if bare in names.honorifics or bare in names.ranks:
            if k and f"{run[k - 1].low} {bare}" in names.roles.offices:
                continue
            if _named_after(language, run, k):
                continue
            if not word.capital or (bare == "ibu" and run[k + 1].low == "kota"):
                continue
            last = k
            while last + 1 < len(run) - 1 and _ranked(language, run[last + 1]):
                last += 1
            return k, last
    return None


def _named_after(language: Language, run: list[Word], k: int) -> bool:
    """Whether a place is named after the person whose title or rank is word `k`: "Jalan Jenderal Sudirman", "Asrama Haji"."""
    names, places = language.names, language.names.places
    while k and ((before := run[k - 1].low.rstrip(".")) in names.honorifics or before in names.ranks):
        k -= 1
    kind = places.heads.get(run[k - 1].low) or places.nouns.get(run[k - 1].low, "") if k else ""
    return kind not in ("", "hospital", "clinic", "office") and run[k - 1].low not in names.body_heads


def _ranked(language: Language, word: Word) -> bool:
    names, bare = language.names, word.low.rstrip(".")
    return bare in names.honorifics or bare in names.ranks or bare in names.rank_tails or bare in names.titles


def _plain(language: Language, words: Words, sentence: Sentence, run: list[Word]) -> Iterator[Found]:
    """A run without a person's title before it: one name, its kind read off its own words."""
    while run and not run[0].capital:
        run = run[1:]
    names = language.names
    k = 0
    while k < len(run) and run[k].low in names.titles and run[k].low not in names.body_heads:
        k += 1
    rest = run[k:]
    while rest and not rest[0].capital:
        rest = rest[1:]
    if rest:
        yield _found(sentence, rest, own_kind(language, [w.low for w in rest]))


def own_kind(language: Language, lows: list[str]) -> NameKind:
    """The kind that a name's own words tell: "Bank Selasar", "Misty Hollow Lane"."""
    names = language.names
    if is_known_place(" ".join(lows)) or " ".join(lows) in names.aliases:
        return "place"
    if is_body_word(language, " ".join(lows)):
        return "organisation"
    if len(lows) < 2:
        return "other"
    if len(lows) > 2 and lows[-1] in names.places.directions and names.places.tails.get(lows[-2]):
        return "place"  # "Oak Street West"
    if any(names.places.nouns.get(" ".join(lows[k : k + 2])) == "hospital" for k in range(1, len(lows) - 1)):
        return "organisation"
    if lows[0] in names.body_heads or lows[-1] in names.body_tails:
        return "organisation"
    if lows[0] in names.places.heads or lows[-1] in names.places.tails:
        return "place"
    if any(w in names.body_heads or w in names.body_tails for w in lows[1:-1]):
        return "organisation"
    return "other"


def is_thing(language: Language, lows: tuple[str, ...]) -> bool:
    """Whether a name's first word tells that it is no person, body or place: "Piala Dunia", "APBN"."""
    names = language.names
    return lows[0] in names.things or (len(lows) == 1 and lows[0] in names.short_things)


def _office_before(language: Language, words: Words, sentence: Sentence, run: list[Word]) -> Iterator[Found]:
    """ "Sports Minister Chanda Mwelwa": the name is what follows the last word of office."""
    names = language.names
    last = max((k for k, w in enumerate(run[:-1]) if w.low in names.titles), default=-1)
    after = run[last + 1] if last + 1 < len(run) else None
    if last < 0 or after is None or not after.capital or after.low in names.body_words or after.low in names.body_heads:
        yield from _plain(language, words, sentence, run)
        return
    before = _without_office(language, run[:last], run[last])
    if before and not (len(before) == 1 and before[0].low in names.common):
        yield from _plain(language, words, sentence, before)
    yield _found(sentence, run[last + 1 :], "person", True)


def _without_office(language: Language, before: list[Word], title: Word) -> list[Word]:
    """What stands before a title without the words that belong to it: "Dallas Police" of "Dallas Police Chief", then "Dallas"."""
    names = language.names
    while before:
        last = before[-1]
        office = f"{last.low} {title.low}" in names.roles.offices or last.low in names.titles or last.low in names.body_words
        if not office and last.capital:
            break
        before = before[:-1]
    return before


def _office_first(
    language: Language, words: Words, sentence: Sentence, run: list[Word], apposed: bool, led: bool
) -> Iterator[Found]:
    """ "Kepala Dinas Perhubungan Banjarnegara Sigit Raharjo": title, body and place come before the name without a mark."""
    names, k = language.names, 0
    while k < len(run):
        low = run[k].low
        if (size := place_size(run, k)) > 1:
            yield _found(sentence, run[k : k + size], "place")
            k += size
        elif (k or led) and (size := body_size(language, run, k)):
            yield _found(sentence, run[k : k + size], "organisation")
            k += size
        elif k and _body_ahead(language, run, k):
            k += 1
        elif low in names.bare_heads or (low in names.places.heads and low not in names.body_words) or low in _TERRITORIAL:
            stop = _owner_end(language, words, run, k, apposed)
            if stop > k + 1:
                lows = [w.low for w in run[k:stop]]
                if low in names.titles or low in _TERRITORIAL:
                    yield _found(sentence, run[k + 1 : stop], "place")
                else:
                    yield _found(sentence, run[k:stop], own_kind(language, lows))
            k = stop
        elif (k or led) and (stop := described_end(language, run, k)):
            yield _found(sentence, run[k:stop], "organisation")
            k = stop
        elif _is_office_word(language, run, k) or (not k and low in names.roles.offices):
            k += 1
        elif (k or led) and (size := place_size(run, k)) and k + size <= len(run):
            yield _found(sentence, run[k : k + size], "place")
            k += size
        elif run[k].text.isupper() and len(low) > 2 and (k or led) and k + 1 < len(run) and not run[k + 1].text.isupper():
            yield _found(sentence, run[k : k + 1], "organisation")
            k += 1
        else:
            break
    if k < len(run):
        yield _found(sentence, run[k:], "person", True)


def _is_office_word(language: Language, run: list[Word], k: int) -> bool:
    """Whether word `k` belongs to a title or to the description of a body, not to a proper name."""
    names, low = language.names, run[k].low
    inside = 0 < k < len(run) - 1
    field = inside and (low in field_words(language.code) or is_abstract(language, low) or run[k - 1].low in names.joints)
    numbered = k > 0 and run[k - 1].low in names.body_heads and ROMAN.fullmatch(run[k].text) is not None
    return low in names.titles or low in names.body_heads or low in names.body_words or not run[k].capital or field or numbered


def _body_ahead(language: Language, run: list[Word], k: int) -> bool:
    """Whether a body follows word `k` that no known place or territory parts from it: what is before it tells of the office."""
    for j in range(k + 1, len(run)):
        if run[j].low in _TERRITORIAL or place_size(run, j):
            return False
        if body_size(language, run, j):
            return True
    return False


_TERRITORIAL = frozenset(
    """bupati wali walikota kota gubernur camat lurah kades desa kelurahan kecamatan kabupaten provinsi kapolres
    kapolsek kapolda kapolresta
    kapolrestabes wakapolres wakapolsek wakapolda dandim danramil danrem dusun kampung""".split()
)
"""Words of office that a place's name often follows directly."""


def _owner_end(language: Language, words: Words, run: list[Word], k: int, apposed: bool) -> int:
    """The end of the body or place that opens at `k`, so that a person's name may follow; none does if one is apposed."""
    size = place_size(run, k + 1)
    if size:
        return k + 1 + size
    rest = run[k + 1 :]
    unknown = 0
    for word in rest:
        if word.low in language.names.titles or word.low in language.names.body_heads:
            break
        unknown += 1
    if unknown < len(rest) or unknown == 0:
        return k + 1 + (unknown if run[k].low in language.names.bare_heads else 0)
    first = rest[0]
    if apposed and run[k].low in language.names.bare_heads:
        return k + 1 + unknown
    if run[k].low in _TERRITORIAL and run[k].low not in _COMMON_PLACES:
        return k + 1 + (max(unknown - 2, 0) if unknown > 2 or first.low not in words.places else 1)
    if unknown == 1:
        return k + 2
    return k + 1 + max(1, unknown - 2)


_COMMON_PLACES = frozenset("kota desa kelurahan kecamatan kabupaten provinsi dusun kampung".split())
