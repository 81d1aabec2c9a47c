"""The rules, and the choice between findings that overlap."""

from functools import cache

from crosscheck.rules import catalog
from crosscheck.rules.adjudicate import adjudicate, in_order
from crosscheck.rules.base import Rule
from crosscheck.safe.discover import plugins


@cache
def rules() -> dict[str, Rule]:
    """All rules by code."""
    return {rule.code: rule for rule in sorted(plugins(catalog, Rule), key=lambda r: r.code)}


__all__ = ["Rule", "adjudicate", "in_order", "rules"]
