"""Copies add no finding: what a rule found in an article and, word for word, in a copy of it is one; a text and its copy differ
in nothing, so what would lie between them lies within either, or nowhere.
"""

from crosscheck.model.discrepancy import Finding
from crosscheck.model.story import Story
from crosscheck.rules.base import Rule

Found = tuple[Rule, Finding]


def join_copies(story: Story, found: list[Found]) -> list[Found]:
    """Findings that lie within one article each, in the same sentences word for word, become one with the claims of all;
    findings between an article and a copy of it go."""
    joined: dict[tuple[object, ...], Found] = {}
    for number, (rule, finding) in enumerate(found):
        if rule.severity != "info" and _between_copies(story, finding):
            continue
        articles = {story.claim(c).article for side in finding.sides for c in side}
        key = (rule.code, _sentences(story, finding)) if len(articles) == 1 else (number,)
        joined[key] = (rule, _with_sides(joined[key][1], finding)) if key in joined else (rule, finding)
    return list(joined.values())


def _between_copies(story: Story, finding: Finding) -> bool:
    """Whether each article of a finding across articles holds the sentences of all its claims."""
    claims = [story.claim(key) for side in finding.sides for key in side]
    bodies = {c.article: story.article(c.article).body for c in claims}
    if len(bodies) < 2 or len(finding.sides) < 2:
        return False
    spans = ((bodies[c.article], c.context.sentence) for c in claims)
    sentences = {body[span.start : span.end].strip() for body, span in spans}
    return all(sentence in body for sentence in sentences for body in bodies.values())


def _sentences(story: Story, finding: Finding) -> tuple[tuple[str, ...], ...]:
    """For each side, where in its sentence each claim stands and the sentence's words."""
    return tuple(tuple(_place(story, key) for key in side) for side in finding.sides)


def _place(story: Story, key: str) -> str:
    claim = story.claim(key)
    sentence = claim.context.sentence
    words = story.article(claim.article).body[sentence.start : sentence.end]
    return f"{claim.start - sentence.start}:{claim.end - sentence.start}:{words}"


def _with_sides(first: Finding, second: Finding) -> Finding:
    sides = tuple(tuple(dict.fromkeys((*a, *b))) for a, b in zip(first.sides, second.sides, strict=True))
    return first.model_copy(update={"sides": sides})
