"""The words of a claim in their context: the sentence, cut where it is long, with the decisive part apart."""

from dataclasses import dataclass

from crosscheck.model.article import Article
from crosscheck.model.claim import Claim

MORE = "…"
LONGEST = 1500


@dataclass(frozen=True, slots=True)
class Excerpt:
    """`before` and `after` surround the evidence; a cut is marked with an ellipsis."""

    before: str
    evidence: str
    after: str

    @property
    def text(self) -> str:
        """All of it."""
        return self.before + self.evidence + self.after


def excerpt(article: Article, claim: Claim, room: int = 110) -> Excerpt:
    """At most `room` characters of the claim's sentence on either side of its evidence."""
    sentence = claim.context.sentence
    body = article.body
    before = body[max(min(sentence.start, claim.start), claim.start - room - 1) : claim.start]
    after = body[claim.end : min(max(sentence.end, claim.end), claim.end + room + 1)]
    words = claim.text if len(claim.text) <= LONGEST else claim.text[: LONGEST - 1] + MORE
    return Excerpt(_one_line(_last(before, room)), _one_line(words), _one_line(_first(after, room)))


def _one_line(text: str) -> str:
    """The text with every run of white space as one space, at the ends too."""
    if not text.strip():
        return " " if text else ""
    inner = " ".join(text.split())
    return (" " if text[0].isspace() else "") + inner + (" " if text[-1].isspace() else "")


def _last(text: str, room: int) -> str:
    """The end of `text`, from a word's start on."""
    if len(text) <= room:
        return text.lstrip()
    tail = text[-room:]
    return MORE + tail[tail.find(" ") + 1 :]


def _first(text: str, room: int) -> str:
    """The start of `text`, up to a word's end."""
    if len(text) <= room:
        return text.rstrip()
    head = text[:room]
    return head[: max(head.rfind(" "), 0) or room] + MORE
