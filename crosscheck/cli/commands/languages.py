"""`crosscheck languages`."""

from crosscheck.cli.base import Command


def languages() -> None:
    """What is there for each language, and the reason where something is not."""
    from dataclasses import fields

    from crosscheck.cli import run
    from crosscheck.lang import languages as known
    from crosscheck.report.terminal.book import languages_table

    found = known()
    parts = [f.name for lang in list(found.values())[:1] for f in fields(lang) if f.name not in ("code", "name")]
    rows = {part: {code: _support(getattr(lang, part)) for code, lang in found.items()} for part in parts}
    names = {code: lang.name for code, lang in found.items()}
    run.emit(languages_table(names, rows, run.terminal_options("en")), None)


def _support(part: object) -> str:
    """ "" if the part is there, else the reason why it is not."""
    return str(getattr(part, "reason", "")) if type(part).__name__ == "NotSupported" else ""


COMMAND = Command("languages", languages, order=50)
