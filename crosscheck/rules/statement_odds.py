"""How sure it is that two statements which exclude each other by their words are of one thing: evidence by name."""

from collections.abc import Callable

from crosscheck.model.claim import Claim
from crosscheck.model.story import Pair, Story
from crosscheck.model.values import HistoryValue, QuantityValue, StatementValue
from crosscheck.model.values.statement import DEED, LACK, POLARITY, plain_oppositions, speak_of_two_things
from crosscheck.rules import weights
from crosscheck.rules.chance import length
from crosscheck.rules.lacking import lack_of, names_it
from crosscheck.rules.statement_kinds import FAINT, FREQUENT, OPEN, PARTITIVE, PERSONAL, RARE, STRONG
from crosscheck.rules.statement_times import COME_ABOUT, may_have_changed, other_days

TELLING = 12
"""A count of less may be that of two things by chance."""


def keys_of(a: Claim, b: Claim) -> tuple[str, ...]:
    """By what two statements are opposed: states, or events and words that one denies."""
    one, other = a.value, b.value
    if not isinstance(one, StatementValue) or not isinstance(other, StatementValue):
        return ()
    return plain_oppositions(one, other)


def odds(evidence: dict[str, float]) -> float:
    """The probability (0..1) that two opposed statements contradict each other."""
    return weights.probability("statements", evidence)


def evidence_of(story: Story, pair: Pair, a: Claim, b: Claim, key: str) -> dict[str, float]:
    """What speaks for and against two statements that are opposed by `key` (see `plain_oppositions`) being of one thing."""
    quoted = a.context.quote >= 0 or b.context.quote >= 0
    telling = key in RARE | STRONG
    changed = may_have_changed(story, a, b, key)

    def either(test: Callable[[Story, Claim, Claim, str], bool]) -> float:
        return float(test(story, a, b, key) or test(story, b, a, key))

    return {
        **_topic(pair),
        **_words(story, pair, a, b, key),
        **_kind(key),
        **lack_of(story, a, b, key),
        "quoted": float(quoted),
        "quoted rare": float(quoted and key in RARE),
        "told once": float(telling and _told_once(story, a, key) and _told_once(story, b, key)),
        **_numbers(story, a, b, key),
        "come about": float(changed >= COME_ABOUT),
        "changed": min(changed, 3.0) / 3,
        "outside": float(any(_outside_negation(c, key) for c in (a, b))),
        "tells both": either(_tells_both),
        "other days": float(other_days(story, a, b)),
        "tells also": float(key not in RARE) * either(_tells_also),
        "record": float(_of_record(story, a, b, key) or _first_victim(a, b, key)),
        "one article": float(a.article == b.article),
        "object": float(_is_object(a, b, key) or _is_object(b, a, key)),
        "length": length(story, a, b),
        "two things": float(_two_things(a, b)),
    }


def _topic(pair: Pair) -> dict[str, float]:
    """How close the two statements are by their vectors and words, and how much closer than to others."""
    f = pair.features
    return {
        "focus": max(f.get("focus", 0.0), 0.0),
        "sentence": max(f.get("sentence", 0.0), 0.0),
        "margin": min(max(f.get("focus_margin", 0.0), -0.3), 0.3),
        "likeness": pair.same_thing,
        "same source": f.get("same_source", 0.0),
        "other source": f.get("other_source", 0.0),
        "events": f.get("events", 0.0),
        "head": f.get("head", 0.0),
        "position": f.get("position", 0.0),
    }


def _kind(key: str) -> dict[str, float]:
    """What the opposition itself says: how seldom such words meet by chance."""
    rare, strong, frequent = key in RARE, key in STRONG, key in FREQUENT
    plain = not (rare or strong or frequent or key == POLARITY)
    return {
        "rare": float(rare),
        "strong": float(strong),
        "frequent": float(frequent),
        "open": float(key in OPEN),
        "polarity": float(key == POLARITY),
        "denied event": float(plain and key.startswith("~") and not key.startswith("~" + DEED)),
        "denied deed": float(plain and key.startswith("~" + DEED)),
        "denied word": float(plain and key.startswith("w:")),
        "faint": float(plain and key in FAINT),
    }


def _words(story: Story, pair: Pair, a: Claim, b: Claim, key: str) -> dict[str, float]:
    """What the words besides the opposed ones say of whether both speak of one thing."""
    assert isinstance(a.value, StatementValue)
    assert isinstance(b.value, StatementValue)
    mine, theirs = set(a.context.entities), set(b.context.entities)
    found = {
        "entities": float(bool(mine & theirs)),
        "other entities": float(bool(mine and theirs) and not mine & theirs),
        "other persons": float(bool(mine and theirs) and not mine & theirs and key in PERSONAL),
    }
    if story.article(a.article).language[:2] != story.article(b.article).language[:2]:
        return found | {"across": 1.0, "across focus": pair.features.get("focus", 0.0) - 0.25}
    if key in ("injuries", "fatalities") and _alone_there(a, b, key):
        return found | {"anybody": 1.0}
    whole = _overlap(a.value.stems, b.value.stems)
    near = _overlap(a.value.around.get(key, ()), b.value.around.get(key, ()))
    return found | {"overlap": min(max(whole, near), 0.7) - 0.3, "fuzzy": pair.features.get("fuzzy", 0.0)}


def _is_object(a: Claim, b: Claim, key: str) -> bool:
    """Whether `a` denies an event as the object of a verb of which `b` does not speak: "did not lose the match" tells of one."""
    one, other = a.value, b.value
    if not (isinstance(one, StatementValue) and isinstance(other, StatementValue)) or key[1:] not in one.objects:
        return False
    return not any(w.startswith("w:") and w[2:] in other.stems for w in one.denies)


def _told_once(story: Story, claim: Claim, key: str) -> bool:
    """Whether nothing else in the article speaks of a state: two accounts of it are then of one thing."""
    marks = [m for c in story.claims_in(claim.article, "statement") for m in _marks(c, key)]
    return len(marks) == 1


def _of_record(story: Story, a: Claim, b: Claim, key: str) -> bool:
    """Whether a denial up to a time meets a record: "never before" and "the first since 1983" say the same."""
    if not key.startswith(("~", "w:", LACK, POLARITY)) and key not in OPEN:
        return False
    told = (h.value for c in (a, b) for h in story.claims_in(c.article, "history") if h.overlaps(c))
    return any(isinstance(v, HistoryValue) and v.form not in _NO_COUNT for v in told)


_NO_COUNT = frozenset({"record", "term", "case"})
"""Forms of history that do not say whether there was one before: "the highest in two years" tells of a level."""


def _first_victim(a: Claim, b: Claim, key: str) -> bool:
    """Whether one tells of the first who died or was hurt: until then there was none."""
    return key in ("fatalities", "injuries") and any("which-rank=1" in _states(c) for c in (a, b))


def _tells_also(story: Story, a: Claim, b: Claim, key: str) -> bool:
    """Whether the article of `b` says elsewhere what `a` says: it then tells of two things, or of one that changed."""
    theirs = (c for c in story.claims_in(b.article, "statement") if c.id != b.id)
    return not key.startswith(("~", "w:", LACK, POLARITY)) and any(_marks(a, key) & _marks(c, key) for c in theirs)


def _tells_both(story: Story, a: Claim, b: Claim, key: str) -> bool:
    """Whether the text around `b` also says what `a` says: a claim and its denial told side by side contradict nobody."""
    near = (c for c in story.claims_in(b.article, "statement") if c.id != b.id)
    close = [c for c in near if abs(c.context.sentence_index - b.context.sentence_index) <= 1]
    return any(_marks(a, key) & _marks(c, key) for c in close)


def _marks(claim: Claim, key: str) -> set[str]:
    """What a statement says of a state, or that it denies an event."""
    if not isinstance(claim.value, StatementValue):
        return set()
    if key.startswith(LACK):
        return names_it(claim.value, key)
    if key.startswith("~"):
        return {e for e in claim.value.denies if e == key[1:]}
    return {m for m in claim.value.states if m.startswith((f"{key}=", f"{key}!"))}


def _outside_negation(claim: Claim, key: str) -> bool:
    """Whether a state stands in a negated statement without being negated: "no reason to open it" tells of no opening."""
    value = claim.value
    if not isinstance(value, StatementValue) or not value.negated or key in value.apart:
        return False
    return any(m.startswith(f"{key}=") and not m.endswith(("=-", "=none")) for m in value.states)


def _two_things(a: Claim, b: Claim) -> bool:
    one, other = a.value, b.value
    if not isinstance(one, StatementValue) or not isinstance(other, StatementValue):
        return False
    return speak_of_two_things(one, other)


def _alone_there(a: Claim, b: Claim, key: str) -> bool:
    """Whether one says that nobody at all was harmed: then it is of no moment who the other says was."""
    return any(f"{key}=none" in _states(c) for c in (a, b))


def _overlap(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """Share of common words; a single word tells little."""
    return len(set(one) & set(other)) / max(2, min(len(one), len(other)))


def of_counts(story: Story, a: Claim, b: Claim, key: str) -> bool:
    """Whether numbers make both statements a matter of how many, which is for other rules; "nobody was hurt" denies any."""
    one, other = _counts(story, a), _counts(story, b)
    if key.startswith(LACK):
        return False
    if key == "trend" and one and other:
        return bool(one & other) and any("trend=flat" in _states(c) for c in (a, b))
    if key in ("fatalities", "injuries"):
        return bool(one or other) and not any(f"{key}=none" in _states(c) for c in (a, b))
    if any(c.value.total and c.value.negated for c in (a, b) if isinstance(c.value, StatementValue)):
        return False
    partitive = key in PARTITIVE or (key.startswith("w:") and not PARTITIVE.isdisjoint(keys_of(a, b)))
    return (bool(one and other) and (one != other or partitive)) or (bool(one or other) and partitive)


def _numbers(story: Story, a: Claim, b: Claim, key: str) -> dict[str, float]:
    """What the counts of both say: one change has one direction, a count of both may be that of two things."""
    one, other = _counts(story, a), _counts(story, b)
    if not one or not other:
        return {}
    if key != "trend":
        return {"same count": float(one == other and key not in ("fatalities", "injuries"))}
    same = one & other
    telling = any(f.endswith(("percent", " ")) or float(f.partition(" ")[0]) >= TELLING for f in same)
    return {"other change": float(not same), "same change": float(bool(same) and telling)}


def _counts(story: Story, claim: Claim) -> set[str]:
    """The sizes of the counts and shares in the words of a statement."""
    return {f for q in _quantities(story, claim) if q.overlaps(claim) for f in _count(q)}


def _states(claim: Claim) -> tuple[str, ...]:
    return claim.value.states if isinstance(claim.value, StatementValue) else ()


def _quantities(story: Story, claim: Claim) -> list[Claim]:
    return story.claims_in(claim.article, "quantity")


def _count(claim: Claim) -> tuple[str, ...]:
    """The size of a count or a share, without its sign; nothing for a measure."""
    value = claim.value
    known = isinstance(value, QuantityValue) and value.unit in ("count", "percent", "")
    return (f"{abs(value.low):g} {value.unit}",) if known and isinstance(value, QuantityValue) else ()
