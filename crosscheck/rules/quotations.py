"""What the rules on quotations share: whether two sources are one person, and how conflicting pairs become findings."""

from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz

from crosscheck.model.claim import Claim
from crosscheck.model.story import Pair, Story
from crosscheck.model.values import QuoteValue
from crosscheck.model.values.quote_words import Comparison, compare

MOST_CLAIMS = 6
MOST_CHARACTERS = 700
"""Claims and code points of evidence that a side shows of one article."""

RUN = 4
"""Words in a row that two texts have in common behind the word in which they differ."""

HEAVY = 4
"""Letters of a word that may carry content."""


@dataclass(frozen=True, slots=True)
class Saying:
    """A claim of kind "quote" with its value typed."""

    claim: Claim
    value: QuoteValue

    @property
    def article(self) -> str:
        """The id of its article."""
        return self.claim.article


@dataclass(frozen=True, slots=True)
class Clash:
    """Two sayings that cannot both be right; `kind` says what differs."""

    a: str
    b: str
    kind: str
    confidence: float
    features: tuple[tuple[str, float], ...] = ()


def sayings(story: Story) -> dict[str, Saying]:
    """The claims of kind "quote" by id."""
    return {c.id: Saying(c, c.value) for c in story.of_kind("quote") if isinstance(c.value, QuoteValue)}


def words_of(a: Saying, b: Saying) -> Comparison:
    """The two compared word by word; they are of one language."""
    return compare(a.value.tokens, b.value.tokens)


def same_words(a: QuoteValue, b: QuoteValue) -> Comparison:
    """Two values compared word by word; they are of one language."""
    return compare(a.tokens, b.tokens)


def evidence(pair: Pair, found: Comparison | None, a: QuoteValue, b: QuoteValue) -> tuple[tuple[str, float], ...]:
    """What a finding on two quotations rests on, as numbers by which its confidence can be learned."""
    person = one_person(a, b)
    return (
        ("share", found.share if found else 0.0),
        ("core", found.core if found else 0.0),
        ("content", min(found.content, 10) / 10 if found else 0.0),
        ("person_same", float(person is True)),
        ("person_other", float(person is False)),
        ("named", float(a.by == "name") + float(b.by == "name")),
        ("direct", float(a.direct) + float(b.direct)),
        ("near", pair.features.get("focus", 0.0)),
        ("nearest", pair.features.get("focus_margin", 0.0)),
    )


def translated(pair: Pair, focus: float, margin: float) -> bool:
    """Whether the embeddings take two quotations for one utterance: near each other, and nearer than to any other."""
    return pair.features.get("focus", 0.0) >= focus and pair.features.get("focus_margin", 0.0) >= margin


def agrees(pair: Pair, a: QuoteValue, b: QuoteValue) -> bool:
    """Whether two quotations are one utterance and say the same: told by the words in one language, else by the pair's score."""
    likely = pair.same_thing >= (0.0 if a.language == b.language else 0.6)
    return likely and pair.relation.agrees and one_person(a, b) is not False


def settled(story: Story, known: dict[str, Saying]) -> set[tuple[str, str]]:
    """Claims that agree with one of another article, as (claim, that article): what else differs there is another sentence."""
    found: set[tuple[str, str]] = set()
    within = _within_direct(known)
    for pair, a, b in story.pairs_of("quote"):
        if {a.id, b.id} & within:
            continue
        if agrees(pair, known[a.id].value, known[b.id].value):
            found |= {(a.id, b.article), (b.id, a.article)}
    return found


def _within_direct(known: dict[str, Saying]) -> set[str]:
    """The indirect statements that hold the words of a direct quotation: these are told by the quotation itself."""
    direct: dict[str, list[Claim]] = {}
    for saying in known.values():
        if saying.value.direct:
            direct.setdefault(saying.article, []).append(saying.claim)
    indirect = [s for s in known.values() if not s.value.direct]
    return {s.claim.id for s in indirect if any(overlapping(s.claim, c) for c in direct.get(s.article, []))}


def one_person(a: QuoteValue, b: QuoteValue) -> bool | None:
    """Whether two sources are one person; None if the texts do not tell."""
    if not (a.source and b.source and a.person and b.person):
        return None
    return one_name(a.source, b.source)


def perhaps_one(a: QuoteValue, b: QuoteValue) -> bool | None:
    """Like `one_person`, but None where the two seem to be two by a pronoun or a description, which may be misread, or by a
    slip in a given name; one whom the text names within a longer phrase ("Hale, at the next table") is one by that name."""
    known = one_person(a, b)
    if known is None and (_named_within(a, b) or _named_within(b, a)):
        return True
    if known is False and ({a.by, b.by} & _MISREAD or _one_letter_apart(a.source or "", b.source or "")):
        return None
    return known


_MISREAD = frozenset({"pronoun", "description"})


def _named_within(one: QuoteValue, other: QuoteValue) -> bool:
    """Whether `other` is told by a phrase of which a part between commas is nothing but the name of the person `one`."""
    if not (one.person and one.source and other.source) or other.person:
        return False
    parts = [part.split() for part in other.source.split(",")]
    names = [part for part in parts if 0 < len(part) <= 4 and all(w[0].isupper() for w in part)]
    known = set(one.source.casefold().split())
    return any(len(w) >= HEAVY and w.casefold() in known for part in names for w in part[-1:])


def _one_letter_apart(a: str, b: str) -> bool:
    """Whether two names end in one family name behind given names of one initial: "Maria Dahl", "Marta Dahl"."""
    mine, theirs = a.casefold().split(), b.casefold().split()
    return len(mine) > 1 and len(theirs) > 1 and mine[-1] == theirs[-1] and mine[0][0] == theirs[0][0]


def one_name(a: str, b: str | None) -> bool:
    """Whether two names can be one person's: a part in common, and no other given name before one family name."""
    return _one_name(a.casefold().split(), (b or "").casefold().split())


def _one_name(a: list[str], b: list[str]) -> bool:
    alike = [(i, j) for i, x in enumerate(a) for j, y in enumerate(b) if _alike(x, y)]
    if not alike:
        return False
    if min(len(a), len(b)) < 2 or len(alike) >= 2:
        return True
    family = (len(a) - 1, len(b) - 1) in alike
    return not (family and len(alike) == 1 and len(a[0]) > 1 and len(b[0]) > 1 and not _alike(a[0], b[0]))


def _alike(a: str, b: str) -> bool:
    return a == b or (min(len(a), len(b)) >= 4 and fuzz.ratio(a, b) >= 80) or (min(len(a), len(b)) == 1 and a[0] == b[0])


Sides = tuple[tuple[str, ...], ...]


def groups(clashes: Iterable[Clash], agreeing: Iterable[tuple[str, str]]) -> list[tuple[Sides, list[Clash]]]:
    """Sides of agreeing claims for each set of clashes that hang together, with those clashes."""
    clashes = list(clashes)
    parent: dict[str, str] = {}
    for a, b in agreeing:
        _join(parent, a, b)
    apart = {frozenset((_root(parent, c.a), _root(parent, c.b))) for c in clashes}
    linked: dict[str, str] = {}
    for pair in sorted(tuple(sorted(p)) for p in apart if len(p) == 2):
        _join(linked, pair[0], pair[1])
    found = []
    for root in sorted({_root(linked, s) for p in apart if len(p) == 2 for s in p}):
        sides = sorted(s for s in linked if _root(linked, s) == root)
        mine = [c for c in clashes if _root(linked, _root(parent, c.a)) == root and _root(parent, c.a) != _root(parent, c.b)]
        members = [tuple(sorted(k for k in {*parent, s} if _root(parent, k) == s)) for s in sides]
        found.append((tuple(members), mine))
    return found


def _root(parent: dict[str, str], key: str) -> str:
    while parent.get(key, key) != key:
        key = parent[key]
    return key


def _join(parent: dict[str, str], a: str, b: str) -> None:
    parent.setdefault(a, a)
    parent.setdefault(b, b)
    one, other = sorted((_root(parent, a), _root(parent, b)))
    parent[other] = one


def trimmed(story: Story, sides: tuple[tuple[str, ...], ...]) -> tuple[tuple[str, ...], ...]:
    """The sides with no more claims of an article than a reader can take in; no claim stands on two sides."""
    counts: dict[str, list[int]] = {}
    kept: list[tuple[str, ...]] = []
    for side in sides:
        chosen = []
        for key in side:
            claim = story.claim(key)
            sizes = counts.setdefault(claim.article, [])
            if len(sizes) < MOST_CLAIMS and sum(sizes) + len(claim.text) <= MOST_CHARACTERS:
                sizes.append(len(claim.text))
                chosen.append(key)
        kept.append(tuple(chosen))
    return tuple(side for side in kept if side)


def one_word_apart(a: str, b: str) -> bool:
    """Whether two texts have a word before and a run of words behind one word in common in which they differ."""
    mine, theirs = a.casefold().split(), b.casefold().split()
    for i in range(1, len(mine) - RUN):
        for j in range(1, len(theirs) - RUN):
            if mine[i] != theirs[j] and mine[i - 1] == theirs[j - 1] and mine[i + 1 : i + 1 + RUN] == theirs[j + 1 : j + 1 + RUN]:
                heavy = [w for w in (mine[i - 1], *mine[i + 1 : i + 1 + RUN]) if len(w) >= HEAVY]
                if len(heavy) >= RUN - 1:
                    return True
    return False


def overlapping(a: Claim, b: Claim) -> bool:
    """Whether two claims rest on the same words of one article."""
    return a.article == b.article and a.overlaps(b)
