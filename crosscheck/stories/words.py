"""The terms of an article: name words, pairs of them, other words, figures, the title's words and the days it speaks of."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache, lru_cache

from crosscheck.lang import language_for
from crosscheck.model.article import Article
from crosscheck.safe.patterns import pattern

LONGEST = 12_000
"""Code points of a body that are read: what a story is about stands in its first pages."""
LONGEST_TITLE = 500
LEAD = 80
"""Words from the start of the title on whose terms count twice."""
AHEAD = 14
"""Days after its publication that a day of a month may lie; one that lies further is of the year before."""

LONGEST_LIST = 2000

_LETTERS = pattern(r"\w{1,60}")
_WORD = pattern(r"\d[\d.,]{0,14}\d|\d|[^\W\d_][\w'’-]{0,40}")
_OPENS = frozenset('.!?:\n"“”‘«(')


@dataclass(slots=True)
class Terms:
    """Counts by folded term. `run` are all folded words in order, `days` ordinals of days (proleptic Gregorian)."""

    names: dict[str, float] = field(default_factory=dict)
    pairs: dict[tuple[str, str], float] = field(default_factory=dict)
    words: dict[str, float] = field(default_factory=dict)
    figures: dict[str, float] = field(default_factory=dict)
    title: dict[str, float] = field(default_factory=dict)
    days: set[int] = field(default_factory=set)
    run: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Word:
    """A word or number: `name` tells a capital that no sentence begins with, `joined` that only a space follows."""

    folded: str
    start: int
    digits: bool
    capital: bool
    opening: bool
    joined: bool


def terms_of(article: Article) -> Terms:
    """The terms of the title and the body's prose, furniture left out. Linear in the text."""
    title = " ".join(article.title[:LONGEST].split())[:LONGEST_TITLE]
    found = Terms()
    common = language_for(article.language).syntax.function_words
    lead: set[str] = set()
    before: _Word | None = None
    for word in _words(f"{title}.\n{prose(article)}"):
        found.run.append(word.folded)
        _day(article, before, word, found.days)
        if word.digits or (word.folded not in common and len(word.folded) > 1):
            _sort(found, before, word)
            if word.start < len(title):
                _count(found.title, word.folded)
            if len(found.run) <= LEAD:
                lead.add(word.folded)
        before = word
    for folded in found.words.keys() & found.names.keys():
        found.names[folded] += found.words.pop(folded)
    for table in (found.names, found.words):
        for folded in lead & table.keys():
            table[folded] *= 2
    return found


def _words(text: str) -> Iterator[_Word]:
    last = "\n"
    for match in _WORD.finditer(text):
        word = match.group().rstrip("'’-")
        folded = word.casefold()
        folded = folded[:-2] if folded.endswith(("'s", "’s")) else folded
        gap = text[match.end() : match.end() + 2]
        yield _Word(folded, match.start(), word[0].isdigit(), word[0].isupper(), last in _OPENS, gap[:1] == " ")
        last = gap.strip()[:1]


def _sort(found: Terms, before: _Word | None, word: _Word) -> None:
    """Count a word under what it is; a capital at the start of a sentence says nothing by itself."""
    if word.digits:
        _count(found.figures, word.folded.rstrip(".,"))
    elif word.capital and not word.opening:
        _count(found.names, word.folded)
    else:
        _count(found.words, word.folded)
    if word.capital and before and before.capital and before.joined and len(before.folded) > 1:
        both = (before.folded, word.folded)
        found.pairs[both] = found.pairs.get(both, 0.0) + 1


def prose(article: Article) -> str:
    """The start of the body without its furniture."""
    body, start, pieces = article.body[:LONGEST], 0, []
    for span in sorted(article.furniture, key=lambda s: s.start):
        pieces.append(body[start : span.start])
        start = max(start, span.end)
    return "\n".join([*pieces, body[start:]])


@lru_cache(maxsize=512)
def word_list(text: str) -> tuple[str, ...]:
    """The folded words of a text in order, without the marks between them; the first LONGEST_LIST of them."""
    return tuple(_LETTERS.findall(text.casefold())[:LONGEST_LIST])


def _count(table: dict[str, float], term: str) -> None:
    table[term] = table.get(term, 0.0) + 1.0


def _day(article: Article, before: _Word | None, word: _Word, days: set[int]) -> None:
    """Adds the day that a weekday, or a day of a month, means: the last one of that name up to the publication."""
    if article.published is None:
        return
    weekdays, months = _calendar(article.language.split("-")[0].lower())
    told = article.published.date()
    if word.capital and word.folded in weekdays:
        days.add((told - timedelta((told.weekday() - weekdays[word.folded]) % 7)).toordinal())
    if before and word.digits and before.folded in months:
        _add_date(told, months[before.folded], word.folded, days)
    elif before and before.digits and word.folded in months:
        _add_date(told, months[word.folded], before.folded, days)


def _add_date(told: date, month: int, day: str, days: set[int]) -> None:
    if not (day.isascii() and day.isdigit() and len(day) <= 2):
        return
    for year in (told.year, told.year - 1):
        try:
            found = date(year, month, int(day))
        except ValueError:
            return
        if found <= told + timedelta(AHEAD):
            days.add(found.toordinal())
            return


@cache
def _calendar(language: str) -> tuple[dict[str, int], dict[str, int]]:
    """Weekdays (0-6 from Monday) and months (1-12) by name."""
    words = language_for(language).dates.words
    named = {w: (kind, value) for w, (kind, value) in words.items() if isinstance(value, int) and len(w) > 2}
    return ({w: v for w, (k, v) in named.items() if k == "W"}, {w: v for w, (k, v) in named.items() if k == "M"})
