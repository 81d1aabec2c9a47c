"""One typed statement in one article, with its evidence."""

from enum import StrEnum

from crosscheck.model.base import Model, Span, Stretch
from crosscheck.model.values import Value


class Status(StrEnum):
    """How the article puts a claim."""

    ASSERTED = "asserted"
    DENIED = "denied"
    HEDGED = "hedged"
    PLANNED = "planned"
    REPORTED = "reported"


class Attribution(Model):
    """Who said it. `source` as the text names it, `entity` its canonical name, `cue` the verb, `origin` the outlet credited."""

    source: str | None = None
    entity: str | None = None
    cue: str | None = None
    direct: bool = False
    origin: str | None = None


class Context(Model):
    """What surrounds a claim's evidence: all that alignment and rules may know of the text, normalised where it can be.

    `sentence` and `clause` are spans of the body; `head` is the phrase that says what the value is of ("warga mengungsi");
    `entities` are canonical keys of the names in the sentence; `events` language-free event classes in the clause, nearest
    first; `negated` tells whether the clause is; `forecast` whether it says what is expected, neither merely possible nor
    certain; `quote` is the number of the quotation the claim lies in, -1 outside;
    `group` ties the members of a list together ("sum:2:total", "sum:2:part").
    """

    sentence: Span
    clause: Span
    sentence_index: int
    head: str = ""
    subject: str = ""
    entities: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    negated: bool = False
    forecast: bool = False
    quote: int = -1
    scope: tuple[str, ...] = ()
    group: str = ""


class Claim(Model):
    """One typed, normalised statement; `body[start:end] == text` in its article."""

    id: str
    article: str
    kind: str
    value: Value
    text: str
    start: int
    end: int
    attribution: Attribution | None = None
    status: Status = Status.ASSERTED
    context: Context

    @property
    def span(self) -> Span:
        """The evidence as a span of the article's body."""
        return Span(start=self.start, end=self.end)

    def overlaps(self, other: Stretch) -> bool:
        """Whether the evidence shares a code point with another stretch of the same body."""
        return self.start < other.end and other.start < self.end
