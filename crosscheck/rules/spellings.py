"""Finds spellings of names that look like slips of each other, and weighs whether they stand for one and the same."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations

from crosscheck.model.claim import Claim
from crosscheck.model.phrase import EMPTY, Phrase
from crosscheck.model.relation import Stand
from crosscheck.model.story import Story
from crosscheck.model.values import NameValue, RoleValue
from crosscheck.model.values.landscape import NAMED_FOR
from crosscheck.model.values.spelling import edits, fold
from crosscheck.model.values.variants import is_slip, sound
from crosscheck.rules.frames import same_frame
from crosscheck.rules.namesakes import IN_STORY

MOST_SHARING = 60
"""Spellings that share a mark (a word or a word with a letter dropped); more share it by chance, and it is left out."""

KINDS = {
    "person": Phrase(en="person", id="orang"),
    "organisation": Phrase(en="organisation", id="lembaga"),
    "place": Phrase(en="place", id="tempat"),
    "other": Phrase(en="name", id="nama"),
}
_REST = Phrase(en="the rest of the name is the same", id="bagian lain dari nama itu sama")
_OFFICE = Phrase(en="both hold the same office", id="keduanya memegang jabatan yang sama")
_ARTICLE = Phrase(
    en="the article names nobody else whom the short form could mean",
    id="artikel itu tidak menyebut orang lain yang mungkin dimaksud",
)
_FRAME = Phrase(en="the words around both are the same", id="kata-kata di sekitar keduanya sama")
_SWAP = Phrase(en="they have the same letters in another order", id="hurufnya sama, hanya urutannya berbeda")


@dataclass(frozen=True, slots=True)
class Spelling:
    """One spelling of a name, folded, with its claims (at most one an article) in the order of the story."""

    words: tuple[str, ...]
    claims: tuple[Claim, ...]

    @property
    def articles(self) -> frozenset[str]:
        return frozenset(c.article for c in self.claims)

    @property
    def times(self) -> int:
        return sum(_value(c).times for c in self.claims)

    @property
    def kind(self) -> str:
        kinds = [_value(c).kind for c in self.claims]
        return max(sorted(set(kinds)), key=lambda k: (k != "other", kinds.count(k)))


@dataclass(frozen=True, slots=True)
class Difference:
    """Two spellings of one name: the sides, the more common first, and why they are held to be one."""

    sides: tuple[tuple[Claim, ...], ...]
    confidence: float
    why: Phrase
    evidence: Phrase
    kind: Phrase


def differences(story: Story) -> Iterator[Difference]:
    """The pairs of spellings that are likely slips of each other, each reported once."""
    spelt = _spellings(story)
    roles = _roles(story)
    merged: dict[tuple[str, str], Difference] = {}
    found = [d for a, b in _candidates(spelt) if (d := _judge(story, spelt, roles, a, b)) is not None]
    for difference, common, rare in sorted(found, key=lambda f: (-f[0].confidence, f[1].words, f[2].words)):
        pair = _slip_pair(common.words, rare.words)
        merged[pair] = _merge(merged[pair], difference) if pair in merged else difference
    yield from merged.values()


def _slip_pair(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[str, str]:
    """The words in which two spellings differ, in alphabetical order."""
    one, other = sorted((" ".join(w for w in a if w not in b), " ".join(w for w in b if w not in a)))
    return (one, other) if len(a) == len(b) else _nearest(a, b)


def _nearest(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[str, str]:
    pairs = [tuple(sorted((x, y))) for x in a for y in b if is_slip(x, y)]
    return min(pairs, default=(" ".join(a), " ".join(b)))  # type: ignore[return-value]


def _merge(kept: Difference, more: Difference) -> Difference:
    """One difference of two that rest on the same words: at most one claim an article on each side."""
    sides = []
    for side, added in zip(kept.sides, _same_way(kept, more), strict=True):
        known = {c.article for c in side}
        sides.append(side + tuple(c for c in added if c.article not in known))
    return replace(kept, sides=tuple(sides))


def _same_way(kept: Difference, more: Difference) -> tuple[tuple[Claim, ...], ...]:
    """The sides of `more` in the order of those of `kept`."""

    def words(side: tuple[Claim, ...]) -> set[str]:
        return {w for c in side for w in fold(_value(c).name).split()}

    straight = len(words(kept.sides[0]) & words(more.sides[0])) + len(words(kept.sides[1]) & words(more.sides[1]))
    crossed = len(words(kept.sides[0]) & words(more.sides[1])) + len(words(kept.sides[1]) & words(more.sides[0]))
    return more.sides if straight >= crossed else more.sides[::-1]


def _value(claim: Claim) -> NameValue:
    assert isinstance(claim.value, NameValue)
    return claim.value


def _spellings(story: Story) -> list[Spelling]:
    groups: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in story.of_kind("name"):
        groups[tuple(fold(_value(claim).name).split())].append(claim)
    return [Spelling(words, tuple(claims)) for words, claims in sorted(groups.items()) if words]


def _roles(story: Story) -> dict[tuple[str, str], list[RoleValue]]:
    """The roles of each person by article and key."""
    table: dict[tuple[str, str], list[RoleValue]] = defaultdict(list)
    for claim in story.of_kind("role"):
        if isinstance(claim.value, RoleValue) and not claim.value.denied and claim.value.office not in IN_STORY:
            table[claim.article, claim.value.person].append(claim.value)
    return table


def _candidates(spelt: list[Spelling]) -> list[tuple[Spelling, Spelling]]:
    """Pairs that share a mark: a sound, or a word with one letter dropped."""
    marked: dict[str, list[int]] = defaultdict(list)
    for k, spelling in enumerate(spelt):
        for mark in sorted({mark for word in spelling.words for mark in _marks(word)}):
            marked[mark].append(k)
    pairs = {p for hits in marked.values() if len(hits) <= MOST_SHARING for p in combinations(hits, 2)}
    return [(spelt[a], spelt[b]) for a, b in sorted(pairs)]


def _marks(word: str) -> set[str]:
    if len(word) < 3:
        return set()
    marks = {"~" + sound(word)}
    if len(word) >= 4:
        marks |= {word} | {word[:k] + word[k + 1 :] for k in range(len(word))}
    if len(word) >= 7:
        marks.add("^" + word[:4] + word[-2:])
    return marks


def _judge(
    story: Story, spelt: list[Spelling], roles: dict[tuple[str, str], list[RoleValue]], a: Spelling, b: Spelling
) -> tuple[Difference, Spelling, Spelling] | None:
    """The difference of two spellings, the commoner and the rarer of them, None if they are no slips of one name."""
    relation = _value(a.claims[0]).relate(_value(b.claims[0]))
    swapped = _is_swap(a, b)
    if not swapped and (relation.stand is not Stand.CONFLICT or relation.reason == "alike"):
        return None
    common, rare = sorted((a, b), key=lambda s: (-len(s.articles), -s.times, s.words))
    verdict = _swap(common, rare) if swapped else _weigh(story, spelt, roles, common, rare) or _framed(story, common, rare)
    if verdict is None:
        return None
    confidence, evidence = verdict
    sides = (common.claims, rare.claims)
    why = relation.text if relation.text != EMPTY else _SWAP
    return Difference(sides, confidence, why, evidence, KINDS[common.kind]), common, rare


def _is_swap(a: Spelling, b: Spelling) -> bool:
    """Whether two abbreviations have the same letters, two neighbours swapped."""
    if len(a.words) != 1 or len(b.words) != 1 or a.words == b.words:
        return False
    one, other = _value(a.claims[0]).name, _value(b.claims[0]).name
    return one.isupper() and other.isupper() and len(one) >= 4 and sorted(one) == sorted(other)


def _swap(common: Spelling, rare: Spelling) -> tuple[float, Phrase] | None:
    return 0.85, _SWAP


def _weigh(
    story: Story, spelt: list[Spelling], roles: dict[tuple[str, str], list[RoleValue]], common: Spelling, rare: Spelling
) -> tuple[float, Phrase] | None:
    """How sure it is that two like spellings are one name, and by what; None if they may well be two."""
    if _told_apart(roles, common, rare) or (common.articles & rare.articles and _is_many(story, common, rare)):
        return None
    office = _common_office(roles, common, rare)
    if len(common.words) > 1 and len(rare.words) > 1:
        if "place" in (common.kind, rare.kind) and _is_plain_place_pair(common, rare):
            return None
        return (0.95 if office else 0.88), (_OFFICE if office else _REST)
    if office:
        return 0.8, _OFFICE
    return _short_form(spelt, common, rare)


def _framed(story: Story, common: Spelling, rare: Spelling) -> tuple[float, Phrase] | None:
    """Two like names of one word each, of which no article has both, that stand in one and the same phrase."""
    if len(common.words) != 1 or len(rare.words) != 1 or common.articles & rare.articles:
        return None
    x, y = common.words[0], rare.words[0]
    if min(len(x), len(y)) < FRAMED or x[0] != y[0] or edits(x, y, 1) > 1 or _is_plural(common.words, rare.words):
        return None
    if common.kind == rare.kind == "person":
        return None
    sure = max(same_frame(story, a, b) for a in common.claims for b in rare.claims)
    return (sure, _FRAME) if sure else None


FRAMED = 6
"""Letters of a name of one word that is compared by the phrase it stands in."""


def _is_plural(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether the words that differ do so by an "s" at the end: "Girl Scout", "Girl Scouts"."""
    one, other = sorted(_slip_pair(a, b), key=len)
    return other == one + "s"


def _is_many(story: Story, common: Spelling, rare: Spelling) -> bool:
    """Whether one name is the plural of the other: of a thing, or of a family ("the Cooks")."""
    if not _is_plural(common.words, rare.words) or min(_slip_pair(common.words, rare.words), key=len) in NAMED_FOR:
        return False
    family = any(_before(story, c).endswith("the") for s in (common, rare) for c in s.claims)
    return family or min(len(common.words), len(rare.words)) > 1 or not common.kind == rare.kind == "person"


def _before(story: Story, claim: Claim) -> str:
    """The word before a name, in small letters."""
    return story.article(claim.article).body[max(0, claim.start - 5) : claim.start].rstrip().lower()


def _told_apart(roles: dict[tuple[str, str], list[RoleValue]], common: Spelling, rare: Spelling) -> bool:
    """Whether an article names both as two people: in one sentence, or each more than once, or with two offices."""
    for article in common.articles & rare.articles:
        one = next(c for c in common.claims if c.article == article)
        other = next(c for c in rare.claims if c.article == article)
        if one.context.sentence_index == other.context.sentence_index and len(common.words) == len(rare.words):
            return True
        if min(_value(one).times, _value(other).times) > 1 and len(common.words) == len(rare.words) > 1:
            return True
        mine, theirs = roles.get((article, _value(one).entity), []), roles.get((article, _value(other).entity), [])
        if mine and theirs and not any(_go_together(m, t) for m in mine for t in theirs):
            return True
    return False


def _go_together(a: RoleValue, b: RoleValue) -> bool:
    """Whether two roles can be those of one person, whoever holds them."""
    return a.office == b.office or a.relate(b.model_copy(update={"person": a.person})).agrees


def _common_office(roles: dict[tuple[str, str], list[RoleValue]], common: Spelling, rare: Spelling) -> str:
    """An office with its body that both spellings hold, "" if there is none."""
    mine = {r.canonical for c in common.claims for r in roles.get((c.article, _value(c).entity), [])}
    theirs = {r.canonical for c in rare.claims for r in roles.get((c.article, _value(c).entity), [])}
    shared = sorted(r for r in mine & theirs if " " in r or ":" in r)
    return shared[0] if shared else ""


def _is_plain_place_pair(common: Spelling, rare: Spelling) -> bool:
    """Whether two names of places differ in a word that is as good either way (two villages, east and west)."""
    if len(common.words) == len(rare.words) or edits("".join(common.words), "".join(rare.words), 1) <= 1:
        return False
    one, other = sorted(_slip_pair(common.words, rare.words), key=len)
    return one not in NAMED_FOR or other != f"{one}s"


def _short_form(spelt: list[Spelling], common: Spelling, rare: Spelling) -> tuple[float, Phrase] | None:
    """A single word that nearly is a part of a full name in the same article, and of no other name there."""
    single, full = (common, rare) if len(common.words) == 1 else (rare, common)
    if len(single.words) != 1 or len(full.words) < 2 or len(single.words[0]) < 3:
        return None
    if full.kind not in ("person", "other") or single.kind not in ("person", "other"):
        return None
    if not single.articles <= full.articles or single.times > 2 * len(single.articles):
        return None
    for article in sorted(single.articles):
        rivals = [s for s in spelt if article in s.articles and single.words[0] in s.words and s is not single]
        longer = [s for s in spelt if article in s.articles and len(s.words) > 1]
        near = [s for s in longer if any(is_slip(single.words[0], w) for w in s.words)]
        if not rivals and all(s is full for s in near):
            return 0.75, _ARTICLE
    return None
