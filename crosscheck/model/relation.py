"""How two values stand to each other."""

from enum import StrEnum

from crosscheck.model.base import Model
from crosscheck.model.phrase import EMPTY, Phrase


class Stand(StrEnum):
    """The six ways two values can stand; see design: missing is never different."""

    SAME = "same"
    COMPATIBLE = "compatible"
    SUPERSEDED = "superseded"
    DIFFERENT = "different"
    CONFLICT = "conflict"
    UNKNOWN = "unknown"


class Relation(Model):
    """How two values stand, with the kind of reason (`rounding`, `bound`, `precision` ...) and its words for the reader."""

    stand: Stand
    reason: str = ""
    text: Phrase = EMPTY

    @property
    def agrees(self) -> bool:
        """Whether both values can be right of one thing at one time."""
        return self.stand in (Stand.SAME, Stand.COMPATIBLE)


SAME = Relation(stand=Stand.SAME)
UNKNOWN = Relation(stand=Stand.UNKNOWN)
