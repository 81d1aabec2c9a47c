"""The parts that dates and times are put together from."""

from collections.abc import Callable
from dataclasses import dataclass

from crosscheck.extract.date_tokens import Token


@dataclass(slots=True)
class Atom:
    """Part of a date as it stands in the text; `first`..`last` are token indexes, fields that are not said are None or "".

    `shift` is (unit, number, "pub" or "ctx"): counted from publication or from the date spoken of. `which` is last, this or
    next of a weekday, month or `unit`; `stage` early, mid or late in it; `minute` counts from midnight, `until` ends a range.
    """

    first: int
    last: int
    day: int | None = None
    last_day: int | None = None
    month: int | None = None
    year: int | None = None
    last_year: int | None = None
    decade: int | None = None
    season: int | None = None
    weekday: int | None = None
    shift: tuple[str, int, str] | None = None
    vague: bool = False
    unit: str = ""
    which: str = ""
    year_which: str = ""
    stage: str = ""
    minute: int | None = None
    until: int | None = None
    half_day: str = ""
    whole_hour: bool = False
    part: str = ""
    zone: str = ""
    approximate: bool = False
    bound: str = ""
    near: bool = False
    just: bool = False
    midnight: bool = False

    @property
    def has_day(self) -> bool:
        """Whether it names a day, week, month or year."""
        return self.has_calendar or self.weekday is not None

    @property
    def has_calendar(self) -> bool:
        """Whether it names a date other than by the weekday."""
        named = (self.day, self.month, self.year, self.decade, self.season, self.shift)
        return any(x is not None for x in named) or bool(self.unit)

    @property
    def has_clock(self) -> bool:
        return self.minute is not None


Builder = Callable[[list[Token]], Atom | None]
EMPTY = Atom(0, 0)


def values_of(tokens: list[Token], classes: str) -> list[Token]:
    """The tokens of these classes, in order."""
    return [t for t in tokens if t.cls in classes]


def number_of(token: Token) -> int:
    """The number that a token stands for, 0 if it is none."""
    return int(token.value) if isinstance(token.value, (int, str)) else 0
