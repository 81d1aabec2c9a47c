"""A finding: what cannot all be right, with its sides and the reason."""

from typing import Literal

from crosscheck.model.base import Model
from crosscheck.model.phrase import EMPTY, Phrase

Severity = Literal["error", "warning", "info"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")


class Side(Model):
    """Claims whose values agree; `value` is the normalised value as shown."""

    value: str
    claims: tuple[str, ...]


class Discrepancy(Model):
    """A finding. `message` says what differs, `reason` why it counts; `scope` is "across" or "within" articles."""

    id: str
    code: str
    name: str
    severity: Severity
    confidence: float
    scope: Literal["across", "within"]
    message: Phrase
    reason: Phrase = EMPTY
    sides: tuple[Side, ...]


class Finding(Model):
    """What a rule yields, before ids, names and the choice between overlapping findings.

    `sides` are groups of claim ids; `confidence` in 0..1; `severity` None takes the rule's own; `features` are numbers of the
    rule's own by which its confidence is calibrated.
    """

    sides: tuple[tuple[str, ...], ...]
    confidence: float
    message: Phrase
    reason: Phrase = EMPTY
    severity: Severity | None = None
    features: dict[str, float] = {}
