"""`crosscheck explain`."""

from typing import Annotated

import typer

from crosscheck.cli.base import Command, UsageError


def explain(
    code: Annotated[str, typer.Argument(help="A rule code (NUM001) or name (quantity-conflict).", show_default=False)],
) -> None:
    """A rule's page, with examples that fire and near misses that do not."""
    from difflib import get_close_matches

    from crosscheck.cli import run
    from crosscheck.report.terminal.book import Example, rule_page
    from crosscheck.rules import rules

    known = {key: rule for rule in rules().values() for key in (rule.code, rule.name)}
    rule = known.get(code.strip().upper()) or known.get(code.strip().lower())
    if rule is None:
        near = get_close_matches(code.upper(), known, 1, 0.5) or get_close_matches(code.lower(), known, 1, 0.5)
        hint = f"did you mean {near[0]}? " if near else ""
        raise UsageError(f"no rule {code!r}; {hint}known: {', '.join(rules())}")
    info = next(r for r in run.rule_infos() if r.code == rule.code)
    fires = [Example(c.a, c.b, c.languages) for c in rule.conflicts]
    quiet = [Example(n.a, n.b, n.languages, n.why) for n in rule.near_misses]
    run.emit(rule_page(info, fires, quiet, run.terminal_options("en")), None)


COMMAND = Command("explain", explain, order=30)
