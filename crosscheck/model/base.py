"""The base of all data of the project."""

from dataclasses import dataclass
from functools import cache
from typing import Any, ClassVar, Protocol, Self

from pydantic import BaseModel, ConfigDict

_put = object.__setattr__


class Model(BaseModel):
    """An immutable value: equal fields make equal objects, unknown fields are errors."""

    model_config = ConfigDict(frozen=True, extra="forbid", ser_json_inf_nan="strings")

    @classmethod
    def unchecked(cls, **fields: Any) -> Self:
        """An object of fields that are known to be right: all that the class has, in their order.

        Nothing is checked, which makes it several times faster: for what extraction makes by the hundred of one article.
        """
        new = cls.__new__(cls)
        _put(new, "__dict__", fields)
        _put(new, "__pydantic_fields_set__", _names_of(cls))
        _put(new, "__pydantic_extra__", None)
        _put(new, "__pydantic_private__", None)
        return new


@cache
def _names_of(model: type[Model]) -> set[str]:
    """The names of all fields, one set for all objects of a class: pydantic copies it before it changes one."""
    return set(model.model_fields)


class Stretch(Protocol):
    """What stands somewhere in an article's body: a span, a claim."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open range of code points in an article's body."""

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    start: int
    end: int

    def overlaps(self, other: Stretch) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: Stretch) -> bool:
        """Whether `other` lies within this span."""
        return self.start <= other.start and other.end <= self.end

    def __len__(self) -> int:
        return self.end - self.start
