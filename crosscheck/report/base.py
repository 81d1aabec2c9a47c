"""What a report format is: a name, a file suffix and a function from a report to text or bytes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crosscheck.model.report import Report


@dataclass(frozen=True, slots=True)
class RuleInfo:
    """What a report says of a rule: `page` is its documentation in plain text, `severity` its usual one."""

    code: str
    name: str
    severity: str
    page: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an article's body begins in its file: the line (from 1) and the code points before it."""

    line: int = 1
    offset: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How a report is shown. `lang` is "en" or "id"; `width` and `colour` count for the terminal only.

    `title` names the story at the top of pages.

    `places` says for an article's id where its body begins in its file; without it a body counts as the whole file.
    """

    lang: str = "en"
    title: str = ""
    width: int = 100
    colour: bool = False
    rules: tuple[RuleInfo, ...] = ()
    places: dict[str, Place] = field(default_factory=dict)

    def rule(self, code: str) -> RuleInfo | None:
        """What is known of the rule `code`, None if nothing is."""
        return next((r for r in self.rules if r.code == code), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One report format; each file in `crosscheck/report/formats` holds one. The file's name is the format's name."""

    name: str
    suffix: str
    summary: str
    render: Callable[[Report, Options], str | bytes]


def paragraphs(rule: RuleInfo) -> list[str]:
    """The paragraphs of a rule's page, each on one line, without the code and name in front; never empty."""
    found = [" ".join(part.split()) for part in rule.page.strip().split("\n\n")]
    first = found[0].removeprefix(f"{rule.code} ").removeprefix(f"{rule.name}: ").strip() or rule.name
    return [first[:1].upper() + first[1:], *found[1:]]
