"""The annotated article that extractors read and write: sentences first, then mentions, then claims."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from operator import attrgetter

from crosscheck.lang import Language
from crosscheck.model.article import Article
from crosscheck.model.base import Span
from crosscheck.model.claim import Status
from crosscheck.model.values import DateValue, QuantityValue, Value
from crosscheck.model.values.name import NameKind


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the article's prose; offsets in the body."""

    index: int
    paragraph: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date or time as found; `start`..`end` covers all of its words, `weekday_conflict` a weekday that does not fit."""

    start: int
    end: int
    value: DateValue
    phrase: str = ""


@dataclass(slots=True)
class QuantityMention:
    """A number with its unit; `start`..`end` covers number and counted noun, `head` is the counted phrase.

    `subject` is whose it is where the text says so at once (the person of an age); `digits` is where the number itself stands;
    `only` tells that the text calls it small ("only three"); `fate` that the person of an age was harmed or is accused.
    """

    start: int
    end: int
    value: QuantityValue
    head: str = ""
    subject: str = ""
    digits: Span | None = None
    group: str = ""
    only: bool = False
    fate: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name, pronoun or description that stands for an entity; `entity` is the canonical name within the article."""

    start: int
    end: int
    text: str
    kind: NameKind
    entity: str
    pronoun: bool = False


@dataclass(frozen=True, slots=True)
class Quotation:
    """Something said: `pieces` are the content's spans in order (a split quote has several); `source` as the text has it,
    `entity` its canonical name; `cue` the verb; `start`..`end` covers contents, cue and source; `person` tells a source that is
    one person from a group, an organisation or an unknown, `by` how the text names it ("name", "pronoun", "description")."""

    start: int
    end: int
    pieces: tuple[Span, ...]
    words: str
    direct: bool
    source: str | None = None
    entity: str | None = None
    cue: str | None = None
    person: bool = False
    by: str = ""


_start = attrgetter("start")


@dataclass(slots=True)
class Doc:
    """An article with its language and all annotations so far, each list in the order of the text."""

    article: Article
    language: Language
    sentences: list[Sentence] = field(default_factory=list)
    dates: list[DateMention] = field(default_factory=list)
    quantities: list[QuantityMention] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    quotations: list[Quotation] = field(default_factory=list)
    starts: list[int] = field(init=False)
    body: str = field(init=False)

    def __post_init__(self) -> None:
        self.starts = [s.start for s in self.sentences]
        self.body = self.article.body

    def dates_in(self, sentence: Sentence) -> list[DateMention]:
        """The dates that begin in a sentence."""
        first = bisect_left(self.dates, sentence.start, key=_start)
        return self.dates[first : bisect_left(self.dates, sentence.end, first, key=_start)]

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that holds `offset`."""
        k = bisect_right(self.starts, offset) - 1
        return self.sentences[k] if k >= 0 and offset < self.sentences[k].end else None


@dataclass(slots=True)
class Draft:
    """A claim as its extractor sees it; `finish.py` adds id, sentence, clause, entities, events, attribution and status.

    `status` None means: read it off the surroundings. `head` is the phrase that says what the value is of.
    """

    kind: str
    value: Value
    start: int
    end: int
    head: str = ""
    subject: str = ""
    events: tuple[str, ...] | None = None
    scope: tuple[str, ...] = ()
    status: Status | None = None
    group: str = ""
