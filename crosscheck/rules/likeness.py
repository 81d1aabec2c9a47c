"""How likely two quantities are of one thing, beyond what alignment says: measure, digits, persons, and being the only ones."""

import math

from rapidfuzz import fuzz

from crosscheck.model.claim import Claim
from crosscheck.model.relation import Relation, Stand
from crosscheck.model.story import Pair, Story
from crosscheck.model.values import QuantityValue, relate
from crosscheck.model.values.amounts import YEAR
from crosscheck.model.values.measures import is_name, is_specific, measures_stand

MOST_CLAIMS = 60
"""Claims of one measure in a story beyond which no pairs are added to those of alignment: keeps the work linear."""

UNSEEN = 0.06
"""The probability of a pair that alignment did not consider."""

SLIP_UNSEEN = 0.12
"""The same for two numbers of the same telling digits in two units."""

SAME_PERSON = 80


def likely_pairs(story: Story) -> list[tuple[Pair, Claim, Claim]]:
    """The pairs of alignment and those of one specific measure (or with telling equal digits), each with what is likely."""
    found = {(p.a, p.b): (_weighed(story, p, a, b), a, b) for p, a, b in story.pairs_of("quantity")}
    for group in _groups(story):
        for k, a in enumerate(group):
            for b in group[k + 1 :]:
                if a.article != b.article and (a.id, b.id) not in found and (b.id, a.id) not in found:
                    pair = Pair(a=a.id, b=b.id, same_thing=UNSEEN, relation=relate(a.value, b.value))
                    found[a.id, b.id] = (_weighed(story, pair, a, b), a, b)
    return list(found.values())


def _groups(story: Story) -> list[list[Claim]]:
    """Claims that share a specific measure, the name of a person or what befell him, or telling digits."""
    groups: dict[str, list[Claim]] = {}
    for claim in story.of_kind("quantity"):
        for key in _keys(claim, claim.value) if isinstance(claim.value, QuantityValue) and claim.id not in story.copies else ():
            groups.setdefault(key, []).append(claim)
    return [g for _, g in sorted(groups.items()) if 1 < len(g) <= MOST_CLAIMS]


def _keys(claim: Claim, v: QuantityValue) -> list[str]:
    keys = []
    if v.measure.startswith("age:"):
        keys += [f"age {word}" for word in v.measure[4:].split()[-1:]] + [f"fate {fate}" for fate in fate_of(claim)]
    elif is_specific(v.measure) and ":" in v.measure:
        keys.append(f"measure {v.measure.partition('.')[0] if '.' in v.measure else v.measure}")
    if len(v.digits) > 1 and v.unit != "percent":
        keys.append(f"digits {v.digits}")
    return keys


def _weighed(story: Story, pair: Pair, a: Claim, b: Claim) -> Pair:
    """The pair with a probability that counts in what only quantities have."""
    one, other = a.value, b.value
    if not isinstance(one, QuantityValue) or not isinstance(other, QuantityValue):
        return pair
    specific = is_specific(one.measure) or is_specific(other.measure)
    clipped = min(max(pair.same_thing, _least(pair, one, specific)), 0.98)
    logit = math.log(clipped / (1 - clipped))
    logit += {"same": 0.8, "close": 0.2, "open": -0.2, "apart": 0.0}[measures_stand(one.measure, other.measure)]
    logit += 1.2 if _is_unit_slip(pair.relation) else slip_weight(one, other)
    logit += 1.2 * (specific and is_alone(story, a, b) and is_alone(story, b, a))
    logit -= 0.8 * (not one.measure or not other.measure)
    logit -= 0.6 * (_is_total(a) != _is_total(b))
    logit += _person(one, other)
    logit -= _apart(one, other) if pair.relation.reason == "value" else 0.0
    logit -= 0.5 * bool((set(one.scope) ^ set(other.scope)) - {"current"})
    logit -= 0.7 * (("component" in one.scope) != ("component" in other.scope))
    sure = round(1 / (1 + math.exp(-logit)), 4)
    return Pair(a=pair.a, b=pair.b, same_thing=sure, relation=pair.relation, features=pair.features)


def _least(pair: Pair, value: QuantityValue, specific: bool) -> float:
    """What a pair is worth that alignment thinks little of: more if the measure, or the same digits in two units, say much."""
    if pair.relation.reason in ("unit", "currency") and pair.relation.stand is Stand.CONFLICT and len(value.digits) > 1:
        return SLIP_UNSEEN
    return UNSEEN if specific else 0.02


def _is_total(claim: Claim) -> bool:
    """Whether the text lists the parts of this number."""
    return claim.context.group.endswith(":total")


def _apart(a: QuantityValue, b: QuantityValue) -> float:
    """A price for amounts of unlike size: accounts of one thing differ by a digit more often than by a factor of ten."""
    small, great = sorted((abs(a.low), abs(b.low)))
    if small == 0:
        return 1.0
    if is_tenfold(a, b):
        return 0.5
    return min(3.0, 0.8 * max(0.0, math.log2(great / small) - 1))


def is_tenfold(a: QuantityValue, b: QuantityValue) -> bool:
    """Whether a nought is missing: 600 and 6,000."""
    small, great = sorted((abs(a.low), abs(b.low)))
    return a.digits == b.digits and a.unit == b.unit and small >= 20 and math.isclose(great, 10 * small)


SWAPPED, DECADE, CHANGED, ONE_OF_TWO = 2.0, 1.6, 1.2, 0.4


def is_slip(a: QuantityValue, b: QuantityValue) -> bool:
    """Whether two numbers look like one number misread."""
    return slip_weight(a, b) >= CHANGED


def slip_weight(a: QuantityValue, b: QuantityValue) -> float:
    """How much two numbers look like one number misread: digits swapped, one digit changed, -teen for -ty."""
    one, other = _plain(a), _plain(b)
    if a.unit != b.unit or one == other or len(one) < 2 or len(one) != len(other):
        return 0.0
    if a.written_unit != b.written_unit:
        return SWAPPED if len(a.digits) > 2 and sorted(a.digits) == sorted(b.digits) else 0.0
    if sorted(one) == sorted(other):
        return SWAPPED
    if _decade_slip(one, other):
        return DECADE
    changed = sum(x != y for x, y in zip(one, other, strict=True))
    return 0.0 if changed > 1 else CHANGED if len(one) > 2 else ONE_OF_TWO


def _decade_slip(one: str, other: str) -> bool:
    """17 and 70, 13 and 30."""
    return len(one) == 2 and ((one[0] == "1" and other == one[1] + "0") or (other[0] == "1" and one == other[1] + "0"))


def _plain(v: QuantityValue) -> str:
    return v.digits + "0" * max(0, v.scale) if v.scale < 4 else v.digits


def _is_unit_slip(relation: Relation) -> bool:
    return relation.stand is Stand.CONFLICT and relation.reason != "value"


def is_alone(story: Story, mine: Claim, theirs: Claim) -> bool:
    """Whether `mine` is the only claim of its article whose measure may be that of `theirs`, or is its very measure.

    Asked of every pair and told by few measures, so that what was found is kept.
    """
    known = story.once(_no_answers)
    value = theirs.value
    key = (mine.id, value.unit, value.measure) if isinstance(value, QuantityValue) else (mine.id, "", "")
    if key not in known:
        known[key] = _is_alone(story, mine, theirs)
    return known[key]


def _no_answers(story: Story) -> dict[tuple[str, str, str], bool]:
    """The answers for a story, none at first."""
    return {}


def _is_alone(story: Story, mine: Claim, theirs: Claim) -> bool:
    value, own = theirs.value, mine.value
    if not isinstance(value, QuantityValue) or not isinstance(own, QuantityValue):
        return True
    strict = measures_stand(own.measure, value.measure) == "same"
    like = _of_measure(story, mine.article, value, strict)
    return all(claim.id == mine.id or _agree(story, claim, mine) for claim in like)


def _of_measure(story: Story, article: str, value: QuantityValue, strict: bool) -> list[Claim]:
    """The figures of an article whose measure may be that of a value, or (`strict`) is that very measure."""
    known = story.once(_none_found)
    key = (article, value.unit, value.measure, strict)
    if key not in known:
        near = ("same",) if strict else ("same", "close")
        told = story.once(_by_unit).get((article, value.unit), ())
        known[key] = [claim for claim, other in told if measures_stand(other.measure, value.measure) in near]
    return known[key]


def _none_found(story: Story) -> dict[tuple[str, str, str, bool], list[Claim]]:
    """The answers for a story, none at first."""
    return {}


def _agree(story: Story, one: Claim, other: Claim) -> bool:
    """Whether the figures of two claims of one article agree: asked for each measure that they are held against."""
    known = story.once(_no_agreements)
    key = (one.id, other.id)
    if key not in known:
        known[key] = relate(one.value, other.value).agrees
    return known[key]


def _no_agreements(story: Story) -> dict[tuple[str, str], bool]:
    """The answers for a story, none at first."""
    return {}


def _by_unit(story: Story) -> dict[tuple[str, str], list[tuple[Claim, QuantityValue]]]:
    """The figures of each article by their unit."""
    found: dict[tuple[str, str], list[tuple[Claim, QuantityValue]]] = {}
    for claim in story.of_kind("quantity"):
        if isinstance(claim.value, QuantityValue):
            found.setdefault((claim.article, claim.value.unit), []).append((claim, claim.value))
    return found


FATES = frozenset({"harmed", "accused"})


def fate_of(claim: Claim) -> frozenset[str]:
    """What the text says befell the person of an age: "harmed" or "accused", one of them at most."""
    return FATES.intersection(claim.context.scope)


def other_fate(a: Claim, b: Claim) -> bool:
    """Whether one person was harmed and the other is accused."""
    if a.context.scope == b.context.scope:  # most have none
        return False
    one, other = fate_of(a), fate_of(b)
    return bool(one and other) and one != other


def sole_of_fate(story: Story, a: Claim, b: Claim) -> float:
    """1 if each article tells of only one person of about these ages as harmed, or as accused; less if it counts several."""
    one, other = fate_of(a), fate_of(b)
    if not one or one != other:
        return 0.0
    ages, crowds = story.once(_ages_by_fate), story.once(_crowds)
    for claim in (a, b):
        if any(years != _years(claim) and _is_near(years, a, b) for fate in one for years in ages[claim.article, fate]):
            return 0.0
    return 0.5 if "harmed" in one and {a.article, b.article} & crowds else 1.0


def _years(claim: Claim) -> int:
    """An age in full years; 22 months are two."""
    return round(claim.value.low / YEAR) if isinstance(claim.value, QuantityValue) else 0


def _is_near(years: int, a: Claim, b: Claim) -> bool:
    """Whether an age is so near one of two others that it may be of the same person."""
    return any(abs(years - _years(c)) <= max(ABOUT_YEARS, ABOUT_SHARE * _years(c)) for c in (a, b))


ABOUT_YEARS, ABOUT_SHARE = 4, 0.25
"""How far apart ages may be that outlets give of one person: years, or a share of them."""


def _ages_by_fate(story: Story) -> dict[tuple[str, str], set[int]]:
    """The ages in years that each article gives of those harmed, and of those accused."""
    found: dict[tuple[str, str], set[int]] = {}
    for claim in story.of_kind("quantity"):
        for fate in fate_of(claim):
            found.setdefault((claim.article, fate), set()).add(_years(claim))
    return found


_HARMS = frozenset({"killed", "injured", "shot", "casualties", "treated"})


def _crowds(story: Story) -> frozenset[str]:
    """The articles that count more than one person harmed."""
    return frozenset(c.article for c in story.of_kind("quantity") if isinstance(c.value, QuantityValue) and _is_crowd(c.value))


def _is_crowd(v: QuantityValue) -> bool:
    return v.measure.startswith("people") and v.measure.partition(":")[2] in _HARMS and v.low > 1


def _person(a: QuantityValue, b: QuantityValue) -> float:
    """For ages: whether the persons are one, by their names."""
    if not (a.measure.startswith("age:") and b.measure.startswith("age:")):
        return 0.0
    one, other = a.measure[4:].split(), b.measure[4:].split()
    if not one or not other:
        return -1.0
    if is_name(a.measure[4:]) != is_name(b.measure[4:]):
        return -1.0
    if len(one) == 1 or len(other) == 1:
        return 0.5 if one[-1] == other[-1] else -0.5 if len(one) == len(other) else -1.5
    shorter, longer = sorted((set(one), set(other)), key=len)
    alike = shorter <= longer or fuzz.ratio(" ".join(one), " ".join(other)) >= SAME_PERSON
    return 3.5 if alike else -2.5


def nearness(pair: Pair) -> float:
    """How close two statements are by their vectors, and how much closer than to others, in log-odds."""
    focus, sentence, margin = (pair.features.get(name, 0.0) for name in ("focus", "sentence", "focus_margin"))
    return 2.2 * max(focus, 0.0) + 1.5 * max(sentence, 0.0) + min(max(margin, -0.3), 0.3) + 0.7 * pair.same_thing
