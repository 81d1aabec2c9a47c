"""Goes through the sentences of an article and finds its quantities."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from crosscheck.extract.document import Doc, QuantityMention, Sentence
from crosscheck.extract.quantities.ages import Age, read_age, read_decade
from crosscheck.extract.quantities.fates import fate_of
from crosscheck.extract.quantities.measure import Counted, counted
from crosscheck.extract.quantities.reading import Reading, read
from crosscheck.extract.quantities.scope import scope_of
from crosscheck.extract.quantities.skip import is_no_quantity
from crosscheck.extract.quantities.special import Labelled, Score, Tally, read_label, read_score, read_tally
from crosscheck.extract.quantities.sums import mark_sums
from crosscheck.extract.quantities.tables import Tables, tables_for
from crosscheck.extract.quantities.tokens import Token, tokenise
from crosscheck.extract.quantities.values import value_of
from crosscheck.model.base import Span

MAX_EVIDENCE = 80
"""Code points of a claim's words; evidence is the number with its noun and verb, not the paragraph."""

Found = Reading | Age | Labelled | Score | Tally


def find_quantities(doc: Doc) -> list[QuantityMention]:
    """All quantities of the article's prose, in the order of the text."""
    tables = tables_for(doc.language.code)
    taken = sorted((d.start, d.end) for d in doc.dates)
    found: list[QuantityMention] = []
    for sentence in doc.sentences:
        found += _in_sentence(doc, tables, sentence, taken)
    return mark_sums(doc, tables, found)


def _in_sentence(doc: Doc, t: Tables, sentence: Sentence, taken: list[tuple[int, int]]) -> list[QuantityMention]:
    if not (t.numerals.in_sentence(sentence.text) or t.decades.search(sentence.text)):
        return []
    tokens = tokenise(sentence.text, sentence.start)
    found = list(_readings(t, tokens, taken))
    mentions = []
    for k, item in enumerate(found):
        floor = _reading(found[k - 1]).last if k else 0
        ceiling = _reading(found[k + 1]).outer if k + 1 < len(found) else len(tokens)
        mentions.append(_mention(doc, t, tokens, item, (floor, ceiling)))
    return _with_shared_states(doc, t, mentions)


def _with_shared_states(doc: Doc, t: Tables, mentions: list[QuantityMention]) -> list[QuantityMention]:
    """The mentions, those of people with what is told behind the next: "left three women and two men dead"."""
    for k in range(len(mentions) - 1, 0, -1):
        one, other = mentions[k - 1], mentions[k]
        state = other.value.measure.partition(":")[2]
        if state and one.value.measure == "people:" and other.value.measure.startswith("people"):
            between = doc.body[one.end : other.start].strip().lower()
            if between in t.joints and between != ",":
                value = one.value.model_copy(update={"measure": one.value.measure + state})
                mentions[k - 1] = replace(one, value=value)
    return mentions


def _reading(item: Found) -> Reading:
    return item if isinstance(item, Reading) else item.reading


def _readings(t: Tables, tokens: list[Token], taken: list[tuple[int, int]]) -> Iterator[Found]:
    """The quantities of a sentence, without those inside dates and those that are codes, from left to right."""
    behind = 0
    for i in [i for i, token in enumerate(tokens) if t.numerals.starts(token) or token.low in t.lex.decades]:
        if i < behind:
            continue
        item = _at(t, tokens, i, taken)
        if item is None:
            behind = _skip(t, tokens, i)
            continue
        yield item
        behind = max(i + 1, _reading(item).last)


def _skip(t: Tables, tokens: list[Token], i: int) -> int:
    """Past a numeral that is no quantity, so that none of its parts is read as one."""
    numeral = t.numerals.read(tokens, i) if t.numerals.starts(tokens[i]) else None
    return numeral.last if numeral else i + 1


def _at(t: Tables, tokens: list[Token], i: int, taken: list[tuple[int, int]]) -> Found | None:
    if decade := read_decade(t, tokens, i):
        return decade
    r = read(t, tokens, i)
    if r is None or _in_date(tokens, r, taken):
        return None
    if tally := read_tally(t, tokens, r):
        return tally
    if score := read_score(t, tokens, r):
        return score
    if age := read_age(t, tokens, r):
        return age
    if label := read_label(t, tokens, r):
        return label
    if r.core.ordinal or is_no_quantity(t, tokens, r):
        return None
    return r


def _in_date(tokens: list[Token], r: Reading, taken: list[tuple[int, int]]) -> bool:
    start, end = tokens[r.core.first].start, tokens[r.core.last - 1].end
    k = bisect_left(taken, (start, start))
    return any(a < end and start < b for a, b in taken[max(0, k - 2) : k + 2])


def _mention(doc: Doc, t: Tables, tokens: list[Token], item: Found, bounds: tuple[int, int]) -> QuantityMention:
    if isinstance(item, Age):
        return _age(doc.language.code, tokens, item)
    if isinstance(item, Labelled | Score | Tally):
        return item.mention(tokens)
    what = counted(t, tokens, item, *bounds)
    reading = _settle_pounds(t, tokens, item, what)
    if reading is not item:
        what = counted(t, tokens, reading, *bounds)
    scope = (*what.scope, *scope_of(doc, t, tokens, reading, what, bounds))
    value = value_of(reading, what.measure, tuple(dict.fromkeys(scope)))
    if item.core.loose is not None and (value.unit == "count" or item.currency):
        value = value.model_copy(update={"low": float(item.core.loose), "high": float(item.core.loose), "step": 1.0, "scale": 0})
    start, end = _evidence(tokens, reading, what)
    head, only = _head(t, tokens, reading, what, bounds), _is_only(t, tokens, reading)
    return QuantityMention(start, end, value, head, "", _digits(tokens, reading), only=only)


_ONLY = 3


def _is_only(t: Tables, tokens: list[Token], r: Reading) -> bool:
    """Whether the text calls the number small: "only three", "hanya tiga", "tiga orang saja"."""
    for k in range(r.outer - 1, max(-1, r.outer - 1 - _ONLY), -1):
        if tokens[k].text in ".;:,()":
            break
        if tokens[k].low in t.lex.measures.only:
            return True
    return any(x.low in t.lex.measures.only_behind for x in tokens[r.last : r.last + 2])


def _settle_pounds(t: Tables, tokens: list[Token], r: Reading, what: Counted) -> Reading:
    """ "pound" is money or mass: mass before a noun or "of", money where the sentence speaks of money."""
    if r.currency or r.unit or (tokens[r.last - 1].low not in ("pound", "pounds", "pon") and not _pound_next(tokens, r)):
        return r
    k = r.last
    k += k < len(tokens) and tokens[k].text == "-"
    if not (k < len(tokens) and tokens[k].low in ("pound", "pounds")):
        return r
    window = tokens[max(0, r.first - 12) : k + 12]
    money = any(x.low in t.lex.money_context for x in window) and not (k + 1 < len(tokens) and tokens[k + 1].low == "of")
    if money:
        return replace(r, last=k + 1, currency="GBP")
    return replace(r, last=k + 1, unit="pound-mass", hyphened=k > r.last)


def _pound_next(tokens: list[Token], r: Reading) -> bool:
    return any(x.low in ("pound", "pounds") for x in tokens[r.last : r.last + 2])


def _digits(tokens: list[Token], r: Reading) -> Span:
    return Span(start=tokens[r.core.first].start, end=tokens[r.core.last - 1].end)


def _age(code: str, tokens: list[Token], age: Age) -> QuantityMention:
    r = age.reading
    value = value_of(r, f"age:{age.person.casefold()}", ())
    a, b = min(age.tokens[0], r.outer), max(age.tokens[1], r.last)
    if tokens[b - 1].end - tokens[a].start > MAX_EVIDENCE:
        a, b = r.outer, r.last
    start, end, digits = tokens[a].start, tokens[b - 1].end, _digits(tokens, r)
    return QuantityMention(start, end, value, f"age {age.person}".strip(), age.person, digits, fate=fate_of(code, tokens, age))


def _evidence(tokens: list[Token], r: Reading, what: Counted) -> tuple[int, int]:
    """The number with its modifiers and noun, and with its verb where that stands near."""
    a, b = r.outer, max(r.last, what.noun[1] if what.noun else 0)
    if what.noun and what.noun[0] < a and a - what.noun[0] <= 5:
        a = what.noun[0]
    wide = (a, b)
    if what.verb:
        if 0 <= a - what.verb[1] <= 2:
            wide = (what.verb[0], b)
        elif 0 <= what.verb[0] - b <= 3:
            wide = (a, what.verb[1])
    for x, y in (wide, (a, b), (r.outer, r.last), (r.first, r.last)):
        if tokens[y - 1].end - tokens[x].start <= MAX_EVIDENCE:
            return tokens[x].start, tokens[y - 1].end
    return tokens[r.core.first].start, tokens[r.core.last - 1].end


def _head(t: Tables, tokens: list[Token], r: Reading, what: Counted, bounds: tuple[int, int]) -> str:
    """The words that say what the number is of: content words round it, with noun and verb, in the order of the text."""
    floor, ceiling = bounds
    chosen = set(range(*what.noun)) if what.noun else set()
    chosen |= set(range(*what.verb)) if what.verb else set()
    chosen |= set(_content(t, tokens, range(r.outer - 1, max(floor - 1, r.outer - 6), -1), 3))
    chosen |= set(_content(t, tokens, range(r.last, min(ceiling, r.last + 7, len(tokens))), 4))
    return " ".join(tokens[k].text for k in sorted(chosen))


def _content(t: Tables, tokens: list[Token], places: range, limit: int) -> list[int]:
    kept: list[int] = []
    for k in places:
        token = tokens[k]
        if token.text in ".;:()" or len(kept) == limit:
            break
        if token.text[0].isalpha() and token.low not in t.function_words:
            kept.append(k)
    return kept
