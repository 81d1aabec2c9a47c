"""The rule book and the languages in the terminal."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from crosscheck.report.base import Options, RuleInfo, paragraphs
from crosscheck.report.terminal.claims import terminal
from crosscheck.report.terminal.style import MUTED, SEVERITY, heading, indent
from crosscheck.safe.sinks import for_terminal


@dataclass(frozen=True, slots=True)
class Example:
    """One example of a rule: texts with the decisive words in double brackets; `why` for one that must not fire."""

    a: str
    b: str
    languages: tuple[str, str]
    why: str = ""


def rules_table(rules: Sequence[RuleInfo], options: Options) -> str:
    """All rules, a line each."""
    table = Table(box=box.SIMPLE_HEAD, show_edge=False)
    for title in ("Code", "Name", "Severity", "Fires when"):
        table.add_column(title, no_wrap=title in ("Code", "Name", "Severity"))
    for rule in rules:
        summary = for_terminal(paragraphs(rule)[0])
        table.add_row(Text(rule.code, style="bold"), rule.name, Text(rule.severity, style=SEVERITY[rule.severity]), Text(summary))
    return _printed(table, options)


def rule_page(rule: RuleInfo, fires: Sequence[Example], quiet: Sequence[Example], options: Options) -> str:
    """One rule: its page, what fires, what looks like it and does not."""
    head = Text.assemble((rule.code, "bold"), f" {rule.name} ", (rule.severity, SEVERITY[rule.severity]))
    parts: list[RenderableType] = [head, Text(""), *(Text(for_terminal(p) + "\n") for p in paragraphs(rule))]
    parts += [heading(f"Fires ({len(fires)})")]
    parts += [indent(line) for example in fires for line in _example(example)]
    parts += [heading(f"Stays silent ({len(quiet)})")]
    parts += [indent(line) for example in quiet for line in _example(example)]
    return _printed(Group(*parts), options)


def _example(example: Example) -> Iterator[RenderableType]:
    for letter, text, language in zip("AB", (example.a, example.b), example.languages, strict=True):
        if text:
            yield Text.assemble((f"{letter} {language}  ", MUTED), _marked(text))
    if example.why:
        yield indent(Text(f"because {for_terminal(example.why)}", style="italic"), 6)
    yield Text("")


def _marked(text: str) -> Text:
    """The text with the words in double brackets in bold, the brackets kept."""
    out = Text()
    for k, part in enumerate(for_terminal(text).split("[[")):
        words, close, rest = part.partition("]]")
        out.append_text(Text.assemble((f"[[{words}]]", "bold"), rest) if k and close else Text(("[[" if k else "") + part))
    return out


def languages_table(names: Mapping[str, str], rows: Mapping[str, Mapping[str, str]], options: Options) -> str:
    """Parts by languages: a tick, or the reason why there is none."""
    table = Table(box=box.SIMPLE_HEAD, show_edge=False)
    table.add_column("")
    for code, name in names.items():
        table.add_column(f"{name} ({code})")
    for part, cells in rows.items():
        table.add_row(part, *(f"– {cells[code]}" if cells[code] else "✓" for code in names))
    return _printed(table, options)


def _printed(part: RenderableType, options: Options) -> str:
    console = terminal(options)
    with console.capture() as captured:
        console.print(part)
    return "\n".join(line.rstrip() for line in captured.get().split("\n")).strip("\n") + "\n"
