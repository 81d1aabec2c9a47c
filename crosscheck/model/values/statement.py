"""What is said to be so, with its polarity and certainty."""

from typing import Literal

from crosscheck.model.base import Model
from crosscheck.model.relation import SAME, UNKNOWN, Relation


class StatementValue(Model):
    """A statement without a number or date: its words, whether it is negated, how certain it is put.

    `certainty`: 1 flat, between 0 and 1 hedged. `condition` tells whether it hangs on a condition.
    """

    type: Literal["statement"] = "statement"
    words: str
    negated: bool = False
    certainty: float = 1.0
    condition: bool = False

    @property
    def canonical(self) -> str:
        """The value as a short language-free text, for reports and fingerprints."""
        return ("not: " if self.negated else "") + self.words

    def relate(self, other: "StatementValue") -> Relation:
        """How two statements stand."""
        return SAME if self.canonical == other.canonical else UNKNOWN
