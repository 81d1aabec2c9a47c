"""`crosscheck rules`."""

from crosscheck.cli.base import Command


def rules() -> None:
    """All rules: code, name, severity and what each is for."""
    from crosscheck.cli import run
    from crosscheck.report.terminal.book import rules_table

    run.emit(rules_table(run.rule_infos(), run.terminal_options("en")), None)


COMMAND = Command("rules", rules, order=40)
