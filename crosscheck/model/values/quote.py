"""Words said by somebody."""

from typing import Literal

from crosscheck.model.base import Model
from crosscheck.model.relation import SAME, UNKNOWN, Relation


class QuoteValue(Model):
    """The content of a quotation: its words as given (quotation marks and splits taken out) and whose they are.

    `source` is the canonical name of who said it, None if the text does not tell.
    """

    type: Literal["quote"] = "quote"
    words: str
    source: str | None = None
    direct: bool = True

    @property
    def canonical(self) -> str:
        """The value as a short language-free text, for reports and fingerprints."""
        return self.words

    def relate(self, other: "QuoteValue") -> Relation:
        """How two quotations stand."""
        return SAME if self.words.casefold() == other.words.casefold() else UNKNOWN
