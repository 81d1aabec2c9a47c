"""Of which things a piece of text says that there was none ("no alarm", "tidak ada sebatang paku pun"), and which it names."""

from collections.abc import Iterator

from crosscheck.extract.document import Doc
from crosscheck.extract.state_words import Word, is_break
from crosscheck.lang.parts.events import EventLexicon
from crosscheck.model.values.statement import KIND, THING, plain

MOST = 2
"""Words of content of a thing ("avalanche warning"): what follows tells more of it."""

LONGEST = 5
"""Words of a way of saying that there is none, at most."""

SKIPPED = 4
"""Words between it and the thing, at most ("not a single one of the")."""


def lacks_in(doc: Doc, text: str, words: list[Word]) -> tuple[str, ...]:
    """What is not there: the thing's words without their endings, and its class behind `THING` if it is known."""
    lexicon = doc.language.events
    texts = [w.text for w in words]
    if lexicon.lacking_first.isdisjoint(texts):
        return ()
    found: dict[str, None] = {}
    for after in _openings(texts, lexicon):
        thing = _thing(doc, text, words, after)
        if not thing:
            continue
        found[" ".join(map(plain, thing))] = None
        found |= dict.fromkeys(_classes(lexicon, thing))
    return tuple(found)


def _classes(lexicon: EventLexicon, thing: list[str]) -> Iterator[str]:
    """The classes of a thing, of one with more words than its class those words too ("=bodyguard:state bodyguard")."""
    whole = tuple(thing) in lexicon.things or len(thing) == 1
    for name in things_of(lexicon, thing):
        yield THING + name if whole else f"{THING}{name}{KIND}{' '.join(thing)}"


def things_of(lexicon: EventLexicon, texts: list[str]) -> tuple[str, ...]:
    """The classes of the things that a text names, by its words in lower case."""
    if lexicon.thing_first.isdisjoint(texts):
        return ()
    known, found = lexicon.things, dict[str, None]()
    taken, first = -1, lexicon.thing_first
    for k, word in enumerate(texts):
        if word not in first:
            continue
        name = known.get((word, texts[k + 1])) if k + 1 < len(texts) else None
        if name:
            taken = k + 1
        elif k != taken:
            name = known.get((word,))
        if name:
            found[name] = None
    return tuple(found)


def _openings(texts: list[str], lexicon: EventLexicon) -> Iterator[int]:
    """Where what is not there may begin: the number of the first word after each way of saying so."""
    for k, word in enumerate(texts):
        if word not in lexicon.lacking_first:
            continue
        ways = [n for n in range(LONGEST, 0, -1) if tuple(texts[k : k + n]) in lexicon.lacking]
        if ways:
            yield k + ways[0]
        elif word in lexicon.not_any and len(texts) > k + 3 and texts[k + 2] in lexicon.at_all:
            yield k + 3


def _thing(doc: Doc, text: str, words: list[Word], first: int) -> list[str]:
    """The words of the thing that begins at word `first` or soon behind it; none if others are meant, what
    may be or was once, or nothing is told by it."""
    lexicon = doc.language.events
    k = first
    while k < len(words) and k - first < SKIPPED and words[k].text in lexicon.any:
        k += 1
    thing: list[Word] = []
    for word in words[k : k + MOST]:
        if (thing and is_break(text, thing[-1].end, word.start)) or not _may_name(doc, text, word):
            break
        thing.append(word)
    rest = [w.text for w in words[k:]]
    if not thing or thing[0].text in lexicon.vague or any(w in lexicon.further for w in rest[: MOST + 1]):
        return []
    never = rest[len(thing) : len(thing) + 1]
    if any(w in lexicon.modals for w in rest[: MOST + 1]) or any(w in lexicon.perfect for w in never):
        return []
    if any(w.text in lexicon.bygone for w in words):
        return []
    return [w.text for w in thing]


def _may_name(doc: Doc, text: str, word: Word) -> bool:
    """Whether a word may be one of a thing: it has content, is no verb that helps and no name."""
    lexicon, syntax = doc.language.events, doc.language.syntax
    empty = word.text in syntax.function_words or word.text in lexicon.auxiliaries or word.text in lexicon.linking
    return len(word.text) > 2 and not (empty or word.text.isdecimal() or text[word.start].isupper())
