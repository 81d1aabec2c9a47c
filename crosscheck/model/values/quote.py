"""Words said by somebody, and what of their content can be compared without knowing the language."""

from typing import Literal

from crosscheck.model.base import Model
from crosscheck.model.relation import SAME, UNKNOWN, Relation


class QuoteValue(Model):
    """The content of a quotation: its words as given (quotation marks and splits taken out) and whose they are.

    `source` is the canonical name of who said it, None if the text does not tell; `person` tells one person from a group or an
    organisation. The rest is the content's signature: how many negations it has, whether it is put as possible (`hedged`), as
    to come (`planned`) or on a condition, its numbers in canonical form, and its `signs` as "axis:value" ("order:before").
    """

    type: Literal["quote"] = "quote"
    words: str
    source: str | None = None
    person: bool = False
    direct: bool = True
    language: str = ""
    negations: int = 0
    hedged: bool = False
    planned: bool = False
    conditional: bool = False
    numbers: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()

    @property
    def canonical(self) -> str:
        """The value as a short language-free text, for reports and fingerprints."""
        return self.words

    def relate(self, other: "QuoteValue") -> Relation:
        """How two quotations stand."""
        return SAME if self.words.casefold() == other.words.casefold() else UNKNOWN
