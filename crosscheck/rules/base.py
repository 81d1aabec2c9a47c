"""What a rule file must hold: one `Rule`, which is its own page and its own test."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from crosscheck.model.discrepancy import Finding, Severity
from crosscheck.model.story import Story


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two texts that must fire, the decisive words marked [[like this]]; one text alone for a rule on one article.

    `languages` are the languages of the texts; `published` their publication times where the example needs one; `more` are
    texts of further outlets, unmarked, in the language of `a` and of its time.
    """

    a: str
    b: str = ""
    languages: tuple[str, str] = ("en", "en")
    published: tuple[str, str] = ("2024-05-15T12:00:00+00:00", "2024-05-15T12:00:00+00:00")
    more: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NearMiss:
    """Two texts that look like a conflict and are none; `why` says why."""

    a: str
    b: str = ""
    why: str = ""
    languages: tuple[str, str] = ("en", "en")
    published: tuple[str, str] = ("2024-05-15T12:00:00+00:00", "2024-05-15T12:00:00+00:00")
    more: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule. `page` is its documentation (the module's docstring); `check` yields findings for an aligned story."""

    code: str
    name: str
    severity: Severity
    page: str
    check: Callable[[Story], Iterable[Finding]]
    conflicts: tuple[Conflict, ...]
    near_misses: tuple[NearMiss, ...]
    tags: tuple[str, ...] = field(default=())
