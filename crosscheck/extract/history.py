"""Finds statements of record: the first since, the last time, the second in history, never before, from 2009 to 2012."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache

from crosscheck.extract.document import DateMention, Doc, Sentence
from crosscheck.lang import language_for
from crosscheck.lang.parts.history import HistoryLexicon
from crosscheck.model.values import DateValue, HistoryValue
from crosscheck.safe.needs import Need, needs_of_words, words_in
from crosscheck.safe.patterns import any_of
from crosscheck.safe.sieves import Sieve

MASK = "¤"
"""Stands for each code point of a date, so that a pattern can ask for one."""

_ANY_WORD = ".{1,40}"
_ONE_DATE = MASK + "{2,80}"
_LONG_AGO_DAYS = 60
"""A "last time" nearer to publication than this is news, not background."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement of record in the body at `start`..`end`."""

    start: int
    end: int
    value: HistoryValue


def statements_in(doc: Doc, sentence: Sentence) -> Iterator[Statement]:
    """The statements of record of a sentence, in order; of two that overlap the one found by the earlier pattern."""
    dates = [d for d in doc.dates_in(sentence) if d.phrase != "dateline"]
    masked = _masked(sentence, dates, lexicon_for(doc.language.code).since)
    words = words_in(masked)
    taken: list[tuple[int, int]] = []
    rules, by_word, always = _rules(doc.language.code)
    chosen = always.union(*[by_word[word] for word in by_word.keys() & words])
    for rule in [rules[k] for k in sorted(chosen)]:
        if not rule.may_fit(words, bool(dates)):
            continue
        for m in rule.sieve.pattern.finditer(masked):
            value = _value(rule.form, m, dates, sentence, doc)
            if value is None or any(a < m.end() and m.start() < b for a, b in taken):
                continue
            taken.append(m.span())
            yield Statement(sentence.start + m.start(), sentence.start + m.end(), value)


@dataclass(frozen=True, slots=True)
class _Rule:
    """A pattern with the form it finds; a sentence needs a date if `dated`, and an ordinal if it is `ordered`."""

    form: str
    sieve: Sieve
    dated: bool
    ordered: Need | None

    @property
    def keys(self) -> frozenset[str] | None:
        """Words of which a sentence must hold one. Those of ordinals are known, which spares a look at most patterns."""
        return self.ordered.keys if self.ordered else self.sieve.keys

    def may_fit(self, words: frozenset[str], has_dates: bool) -> bool:
        if (self.dated and not has_dates) or (self.ordered and not self.ordered.met(words)):
            return False
        return self.sieve.may_fit(words)


def _masked(sentence: Sentence, dates: list[DateMention], since: str) -> str:
    """The sentence with its dates masked, but for a "since" that one opens with."""
    text = sentence.text.replace(MASK, " ")
    for d in dates:
        a, b = d.start - sentence.start, min(d.end, sentence.end) - sentence.start
        a += len(since) + 1 if text[a:b].lower().startswith(f"{since} ") else 0
        text = text[:a] + MASK * (b - a) + text[b:]
    return text


@cache
def _rules(code: str) -> tuple[list[_Rule], dict[str, list[int]], frozenset[int]]:
    """The rules of a language in order; by a word that the sentence must hold, which they are; which ask for none."""
    lexicon = lexicon_for(code)
    slots = {
        "ORD": any_of(lexicon.ordinals),
        "SUP": any_of(lexicon.superlatives),
        "NUM": r"(?:\d{1,3}|" + any_of(lexicon.numbers) + ")",
        "D": _ONE_DATE,
    }
    found, ordinals = [], needs_of_words(lexicon.ordinals)
    for form, source in lexicon.patterns:
        dated, ordered = "{D}" in source or MASK + "{{" in source, ordinals if "{ORD}" in source else None
        sieve = Sieve(_filled(source, slots), re.IGNORECASE, _filled(source, slots | dict.fromkeys(("ORD", "NUM"), _ANY_WORD)))
        found.append(_Rule(form, sieve, dated, ordered))
    by_word: dict[str, list[int]] = {}
    for k, rule in enumerate(found):
        for word in rule.keys or ():
            by_word.setdefault(word, []).append(k)
    return found, by_word, frozenset(k for k, rule in enumerate(found) if rule.keys is None)


def _filled(source: str, slots: dict[str, str]) -> str:
    for name, text in slots.items():
        source = source.replace("{" + name + "}", text)
    return source.replace("{{", "{").replace("}}", "}")


def lexicon_for(code: str) -> HistoryLexicon:
    """The history lexicon of a language."""
    return language_for(code).dates.history


def _value(form: str, m: re.Match[str], dates: list[DateMention], sentence: Sentence, doc: Doc) -> HistoryValue | None:
    groups = m.groupdict()
    lexicon = lexicon_for(doc.language.code)
    ordinal = lexicon.ordinals.get((groups.get("n") or "").lower())
    date = _date_at(m, "d", dates, sentence)
    if form == "again":
        return HistoryValue(form="earlier")
    if form == "only":
        return _only(m, date, _date_at(m, "d2", dates, sentence), lexicon, doc)
    if form == "yearly":
        return _yearly(date, doc)
    if form == "term":
        return _term(date, _date_at(m, "d2", dates, sentence))
    if form == "for-not":
        date = _years_back(groups, lexicon, doc)
        extreme = "n" in m.re.groupindex and groups["n"] is None
        return HistoryValue(form="record" if extreme else "since", date=date) if date is not None else None
    if form == "never":
        end = sentence.start + m.end()
        until = next((d.value for d in dates if d.start < end <= d.end), None)
        return None if _is_day_after(until) else HistoryValue(form="never")
    if form == "within":
        return _within(ordinal, date, doc)
    if form == "as-many":
        return _as_many(ordinal, groups["u"] or "", lexicon, doc)
    if form in ("back-not", "back-nth"):
        return _years_gone(form, ordinal, date)
    if form == "not-until":
        opened = not _is_day_after(date) and any(
            doc.body.startswith(word, start) for start in _start_of(m, dates, sentence) for word in lexicon.until
        )
        return HistoryValue(form="never") if opened else None
    if form == "times":
        times = _times(groups.get("times") or "", lexicon)
        return HistoryValue(form="nth", ordinal=times + 1) if times else None
    if form == "earlier":
        return _case(m, date, lexicon, doc)
    if form == "nth":
        if ordinal == 1 and (groups.get("bare") is not None or _is_after_something(groups.get("gap"), lexicon)):
            return None
        within = (
            _years_back(groups, lexicon, doc, least=1) or _this_year(groups, lexicon, doc) or _days_back(groups, lexicon, doc)
        )
        return HistoryValue(form="first" if ordinal == 1 else "nth", ordinal=ordinal, date=within) if ordinal else None
    if form == "record":
        counted = _counts(groups.get("gap") or "", lexicon)
        return HistoryValue(form="record", ordinal=1 if counted or date is None else None, date=date)
    if date is None or not is_background(date, doc):
        return None
    if form == "last":
        return HistoryValue(form="last", date=date)
    if form == "since-not" and _counts(groups.get("gap") or "", lexicon):
        return HistoryValue(form="never", date=date)
    if form == "since" and (ordinal != 1 or _counts(groups.get("gap") or "", lexicon)):
        return HistoryValue(form="first" if ordinal == 1 else "nth", ordinal=ordinal, date=date)
    return HistoryValue(form="since", date=date)


def _case(m: re.Match[str], date: DateValue | None, lexicon: HistoryLexicon, doc: Doc) -> HistoryValue | None:
    """An earlier case: by its date well before publication, or by how often there was one."""
    if "times" in m.re.groupindex:
        times = _times(m["times"], lexicon)
        return HistoryValue(form="earlier", ordinal=times) if times > 1 else None
    return HistoryValue(form="earlier", date=date) if date is not None and is_background(date, doc) else None


def _only(
    m: re.Match[str], date: DateValue | None, last: DateValue | None, lexicon: HistoryLexicon, doc: Doc
) -> HistoryValue | None:
    """How often there were earlier cases, and when the last of them was ("twice, in 2019 and 2023")."""
    times, date = _times(m["times"], lexicon), last or date
    if not times or date is None or not is_background(date, doc):
        return None
    return HistoryValue(form="earlier", ordinal=times, date=date)


def _yearly(date: DateValue | None, doc: Doc) -> HistoryValue | None:
    """What is done every year was done last year, if not in that of publication."""
    published = doc.article.published
    if date is None or published is None or not date.start.year < published.year - 1:
        return None
    return HistoryValue(form="earlier", date=DateValue(**_year(published.year - 1), precision="year", basis="inferred"))


def _year(year: int) -> dict[str, datetime]:
    return {"start": datetime(year, 1, 1), "end": datetime(year + 1, 1, 1)}


def _counts(gap: str, lexicon: HistoryLexicon) -> bool:
    """Whether "since ... 2009" names the start of a count, not the time before this one."""
    return any(word in lexicon.begin for word in gap.lower().split())


def _is_day_after(date: DateValue | None) -> bool:
    """Whether a date is told from another: "nobody reported it until the next day" is no record."""
    return date is not None and date.basis == "relative" and date.precision in ("day", "part-of-day")


def _is_after_something(gap: str | None, lexicon: HistoryLexicon) -> bool:
    """Whether "the first since the Open" goes back to an earlier time whose date the text leaves out."""
    return gap is not None and not _counts(gap, lexicon)


def _date_at(m: re.Match[str], group: str, dates: list[DateMention], sentence: Sentence) -> DateValue | None:
    if group not in m.re.groupindex or m.start(group) < 0:
        return None
    place = sentence.start + m.start(group)
    return next((d.value for d in dates if d.start <= place < d.end and d.value.day_known), None)


def is_background(date: DateValue, doc: Doc) -> bool:
    """Whether a date lies well before publication: "last met on Tuesday" is news."""
    if date.precision not in ("month", "season", "year", "decade") and date.basis != "stated":
        return False
    published = doc.article.published
    if published is None:
        return date.precision in ("month", "year", "decade")
    return (published.replace(tzinfo=None) - date.end).days > _LONG_AGO_DAYS


def _term(first: DateValue | None, last: DateValue | None) -> HistoryValue | None:
    if first is None or last is None or first.precision != "year" or last.precision != "year":
        return None
    if last.start <= first.start and (last != first or last.end.year == first.start.year + 1):
        return None
    return HistoryValue(form="term", date=first.model_copy(update={"end": last.end, "precision": "decade"}))


def _within(ordinal: int | None, date: DateValue | None, doc: Doc) -> HistoryValue | None:
    """A count within the year of publication: "the second this year"."""
    published = doc.article.published
    if date is None or published is None or ordinal is None or date.precision != "year" or date.start.year != published.year:
        return None
    return HistoryValue(form="first" if ordinal == 1 else "nth", ordinal=ordinal, date=date)


def _as_many(ordinal: int | None, unit: str, lexicon: HistoryLexicon, doc: Doc) -> HistoryValue | None:
    """ "The third in as many years": the count is told once for both."""
    published = doc.article.published
    if published is None or ordinal is None or not 1 < ordinal < published.year:
        return None
    end = published.replace(tzinfo=None)
    if unit in lexicon.days:
        start, precision = end - timedelta(days=lexicon.days[unit] * ordinal), "month"
    else:
        start, precision = datetime(published.year - ordinal, 1, 1), "year"
    date = DateValue(start=start, end=end, precision=precision, basis="relative", approximate=True)
    return HistoryValue(form="nth", ordinal=ordinal, date=date)


def _years_gone(form: str, ordinal: int | None, date: DateValue | None) -> HistoryValue | None:
    """ "Not in the last six years", "the third in the last year", where the date is that of six years ago."""
    if date is None or not (date.approximate and date.basis == "relative" and date.precision == "year"):
        return None
    if form == "back-not":
        return HistoryValue(form="since", date=date)
    return HistoryValue(form="nth", ordinal=ordinal, date=date) if ordinal and ordinal > 1 else None


def _start_of(m: re.Match[str], dates: list[DateMention], sentence: Sentence) -> list[int]:
    """Where the date of a match starts in the body."""
    place = sentence.start + m.start("d")
    return [d.start for d in dates if d.start <= place < d.end]


def _times(words: str, lexicon: HistoryLexicon) -> int:
    """How often, of "twice", "tiga kali", "on two previous occasions"; 0 if no number is there."""
    found = (int(w) if w.isdecimal() else lexicon.times.get(w) or lexicon.numbers.get(w) for w in words.lower().split())
    return next((n for n in found if n), 0)


def _this_year(groups: dict[str, str | None], lexicon: HistoryLexicon, doc: Doc) -> DateValue | None:
    """The year of publication, for a count within "this year"."""
    published = doc.article.published
    if (
        published is None
        or not groups.get("now")
        or (groups.get("nu") or "").lower().split()[-1:] not in [[word] for word in lexicon.years]
    ):
        return None
    year = published.year
    return DateValue(start=datetime(year, 1, 1), end=datetime(year, 12, 31), precision="year", basis="relative")


def _days_back(groups: dict[str, str | None], lexicon: HistoryLexicon, doc: Doc) -> DateValue | None:
    """The time of "the second in 34 days", back from publication."""
    published, number = doc.article.published, (groups.get("b2") or "").lower()
    days = lexicon.days.get((groups.get("u2") or "").lower(), 0)
    count = int(number) if number.isdecimal() else lexicon.numbers.get(" ".join(number.split()), 0)
    if published is None or not days or not 0 < count < 500:
        return None
    end = published.replace(tzinfo=None)
    return DateValue(start=end - timedelta(days=days * count), end=end, precision="month", basis="relative", approximate=True)


_HALF = 5
"""Years by which a number of decades may be off."""


def _years_back(groups: dict[str, str | None], lexicon: HistoryLexicon, doc: Doc, least: int = 2) -> DateValue | None:
    """ "Not for six years", "the second in six years": six years before publication, a little more or less."""
    number = groups.get("b") or ""
    years = int(number) if number.isdecimal() else lexicon.numbers.get(" ".join(number.lower().split()), 0)
    decades = (groups.get("u") or "").lower().startswith("d")
    years *= 10 if decades else 1
    published = doc.article.published
    if published is None or not least <= years < 500 or published.year - years < 10:
        return None
    if decades:
        first, last = published.year - years - _HALF, published.year - years + _HALF
        return DateValue(
            start=datetime(first, 1, 1), end=datetime(last, 1, 1), precision="decade", basis="relative", approximate=True
        )
    return DateValue(**_year(published.year - years), precision="year", basis="relative", approximate=True)
