"""Says why a demand of a story does not hold: both sides, what was found instead, and why."""

from collections.abc import Sequence

from crosscheck.dataset.meet import Evidence, enough, kin, meets, met, unfocused
from crosscheck.dataset.places import in_context
from crosscheck.dataset.score import Judged, Score, evidence_of, spans
from crosscheck.dataset.stories import Agree, Entry, Expect, Part, Quiet, StorySet
from crosscheck.model.claim import Claim
from crosscheck.model.story import Pair

SHOWN_PAIRS = 4
CONTEXT = 40
"""How many code points of the article are shown on each side of the words."""


def explain(score: Score, part: Part, number: int) -> str:
    """The failure text of one demand."""
    entry = score.story.entries(part)[number]
    head = [f"{_demand(entry)} ({score.story.folder.name}/story.yaml:{score.story.lines[part, number]})"]
    sides = [f"  {_quoted(score.story, place)}" for place in spans(score.story, entry)]
    if isinstance(entry, Expect):
        tail = _instead(score, entry)
    elif isinstance(entry, Quiet):
        tail = ["but said"] + [line for judged in score.sprung[number] for line in shown(score.story, judged)]
    else:
        tail = _apart(score, entry)
    return "\n".join(head + sides + tail)


def explain_extras(score: Score, extras: Sequence[Judged]) -> str:
    """The failure text for findings that nobody asked for."""
    head = f"{score.story.name}: {len(extras)} finding(s) that the story does not expect"
    hint = "if they are right, add them to story.yaml under expect (or either); if known, pin them with --update"
    return "\n".join([head, *(line for judged in extras for line in shown(score.story, judged)), hint])


def shown(story: StorySet, judged: Judged) -> list[str]:
    """A finding in a few lines: what it says, why, and each side's words in context."""
    found = judged.finding
    kind = " (duplicate)" if judged.verdict == "duplicate" else " (unfocused)" if judged.loose else ""
    head = f"  {found.code} {found.severity} {found.confidence:.2f}{kind}: {found.message.en} {found.reason.en}".rstrip()
    return [head] + [f"    {_quoted(story, claim)}" for side in judged.sides for claim in side[:3]]


def _demand(entry: Entry) -> str:
    if isinstance(entry, Expect):
        return f"{entry.code} was not found: {entry.note}".rstrip(": ")
    if isinstance(entry, Quiet):
        return f"must stay quiet, because: {entry.why}"
    return "the same fact was not aligned"


def _quoted(story: StorySet, place: Evidence) -> str:
    before, words, after = in_context(story.articles[place.article].body, place.start, place.end, CONTEXT)
    return f"{place.article}: …{before}[[{words}]]{after}…"


def _instead(score: Score, entry: Expect) -> list[str]:
    places = spans(score.story, entry)
    touching = [j for j in score.judged if any(meets(c, p, False) for side in j.sides for c in side for p in places)]
    if touching:
        return ["instead"] + [line for j in touching for line in [*shown(score.story, j), f"    {_why_not(j, entry, places)}"]]
    return ["nothing was said of these words; extracted there:", *_extracted(score, places)]


def _why_not(judged: Judged, entry: Expect, places: list[Evidence]) -> str:
    if not kin(entry.code, judged.finding.code):
        return f"does not count: another code than {entry.code}"
    if judged.loose or unfocused([c for side in judged.sides for c in side], entry.code):
        return "does not count: too much evidence in one article to point at anything"
    if not enough(places, met(places, judged.sides, entry.code)):
        return "does not count: it meets only one side, or both on one side of the finding"
    return "counts for another expectation on the same words"


def _apart(score: Score, entry: Agree | Entry) -> list[str]:
    return ["no cluster joins them; extracted there:", *_extracted(score, spans(score.story, entry))]


def _extracted(score: Score, places: Sequence[Evidence]) -> list[str]:
    evidence = evidence_of(score.story, score.report)
    lines = []
    for place in places:
        claims = [c for c in score.report.claims if meets(evidence[c.id], place, False)]
        lines += [f"  {place.article}: {_claim(c)}" for c in claims] or [f"  {place.article}: no claim"]
    return lines + _pairs(score, [{c.id for c in score.report.claims if meets(evidence[c.id], p, False)} for p in places])


def _pairs(score: Score, touching: Sequence[set[str]]) -> list[str]:
    """How the claims on two of the places were held against each other, the likeliest first."""
    sides = {key: number for number, keys in enumerate(touching) for key in keys}
    pairs = [p for p in score.report.pairs if p.a in sides and p.b in sides and sides[p.a] != sides[p.b]]
    ranked = sorted(pairs, key=lambda p: (-p.same_thing, p.a, p.b))[:SHOWN_PAIRS]
    return [f"  {_between(score, p)}" for p in ranked] or ["  no two of these were held against each other"]


def _between(score: Score, pair: Pair) -> str:
    words = " / ".join(repr(score.report.claim(key).text[:CONTEXT]) for key in (pair.a, pair.b))
    reason = f" ({pair.relation.reason})" if pair.relation.reason else ""
    return f"{words}: the same thing with {pair.same_thing:.2f}, values {pair.relation.stand}{reason}"


def _claim(claim: Claim) -> str:
    return f"{claim.kind} {claim.text!r} = {claim.value.canonical} ({claim.status})"
