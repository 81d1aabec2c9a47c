"""The sides of a finding and the voices on them."""

from dataclasses import dataclass

from crosscheck.model.article import Article
from crosscheck.model.claim import Claim
from crosscheck.report.view.excerpt import Excerpt


@dataclass(frozen=True, slots=True)
class Voice:
    """One outlet's words: the claim in its sentence, its value in words, who says it and how it is put.

    `label` is the article's short name, `speaker` who is named as saying it ("" for the outlet itself).
    """

    claim: Claim
    article: Article
    label: str
    excerpt: Excerpt
    value: str
    speaker: str
    says: str
    status: str


@dataclass(frozen=True, slots=True)
class SideView:
    """Voices whose values agree. `letter` names the side (A, B ...), `value` stands for all of them."""

    letter: str
    value: str
    canonical: str
    voices: tuple[Voice, ...]

    @property
    def outlets(self) -> tuple[str, ...]:
        """The outlets on this side, each once."""
        return tuple(dict.fromkeys(v.article.outlet for v in self.voices))

    @property
    def labels(self) -> tuple[str, ...]:
        """The articles on this side by their names, each once."""
        return tuple(dict.fromkeys(v.label for v in self.voices))
