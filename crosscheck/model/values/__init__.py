"""Values: what a claim says, without language. One file per kind holds the value and how two of them stand."""

from typing import Annotated

from pydantic import Field

from crosscheck.model.relation import UNKNOWN, Relation
from crosscheck.model.values.date import DateValue
from crosscheck.model.values.history import HistoryValue
from crosscheck.model.values.name import NameValue
from crosscheck.model.values.origin import OriginValue
from crosscheck.model.values.place import PlaceValue
from crosscheck.model.values.quantity import QuantityValue
from crosscheck.model.values.quote import QuoteValue
from crosscheck.model.values.role import RoleValue
from crosscheck.model.values.statement import StatementValue

Value = Annotated[
    DateValue | QuantityValue | QuoteValue | NameValue | RoleValue | PlaceValue | HistoryValue | OriginValue | StatementValue,
    Field(discriminator="type"),
]


def relate(a: Value, b: Value) -> Relation:
    """How `a` and `b` stand; values of two kinds are `unknown` to each other. Symmetric and reflexive."""
    return a.relate(b) if a.type == b.type else UNKNOWN  # type: ignore[arg-type]


__all__ = [
    "DateValue",
    "HistoryValue",
    "NameValue",
    "OriginValue",
    "PlaceValue",
    "QuantityValue",
    "QuoteValue",
    "RoleValue",
    "StatementValue",
    "Value",
    "relate",
]
