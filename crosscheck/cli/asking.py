"""The prompts of `crosscheck triage`."""

from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.prompt import Prompt

from crosscheck.dataset.baseline import Baseline, Entry, Verdict, judge, read_baseline, write_baseline
from crosscheck.dataset.places import in_context
from crosscheck.model.discrepancy import Discrepancy
from crosscheck.model.report import Report
from crosscheck.safe.sinks import for_markup

ANSWERS: dict[str, Verdict] = {"c": "confirmed", "d": "dismissed", "n": "needs review"}
QUESTION = "[bold]c[/bold]onfirmed, [bold]d[/bold]ismissed, [bold]n[/bold]eeds review, [bold]s[/bold]kip, [bold]q[/bold]uit"
CONTEXT = 60


def ask_all(report: Report, path: Path, *, who: str, when: str, again: bool, lang: str) -> None:
    """Ask for a verdict on each finding that has none, and save after each answer; what was saved survives a stop."""
    console = Console(stderr=True)
    known = read_baseline(path) if path.exists() else Baseline()
    todo = [d for d in report.discrepancies if again or not _verdict(known.get(d.id))]
    for number, found in enumerate(todo, 1):
        _show(console, report, found, f"{number}/{len(todo)}", lang)
        answer = _ask(console)
        if answer == "q":
            break
        if answer == "s":
            continue
        note = Prompt.ask("note", console=console, default="", show_default=False)
        known = judge(known, report, found, ANSWERS[answer], note=note, who=who, when=when)
        write_baseline(path, known)
    console.print(_summary(report.discrepancies, known))


def _verdict(entry: Entry | None) -> str:
    return entry.verdict if entry is not None else ""


def _ask(console: Console) -> str:
    try:
        return Prompt.ask(QUESTION, console=console, choices=[*ANSWERS, "s", "q"], show_choices=False, default="s")
    except (EOFError, KeyboardInterrupt):
        return "q"


def _show(console: Console, report: Report, found: Discrepancy, count: str, lang: str) -> None:
    console.print(
        f"\n[bold]{count} {found.code} {found.severity}[/bold] {found.confidence:.2f}  {for_markup(found.message.render(lang))}"
    )
    if found.reason.render(lang):
        console.print(f"  {for_markup(found.reason.render(lang))}")
    for side in found.sides:
        for key in side.claims[:2]:
            console.print(f"  {_words(report, key)}")


def _words(report: Report, key: str) -> str:
    claim = report.claim(key)
    article = report.article(claim.article)
    before, evidence, after = in_context(article.body, claim.start, claim.end, CONTEXT)
    words = f"{for_markup(before)}[reverse]{for_markup(evidence)}[/reverse]{for_markup(after)}"
    return f"[cyan]{for_markup(article.outlet)}[/cyan] …{words}…"


def _summary(found: Sequence[Discrepancy], known: Baseline) -> str:
    verdicts = [_verdict(known.get(d.id)) for d in found]
    counts = ", ".join(f"{verdicts.count(name)} {name}" for name in ANSWERS.values())
    return f"{counts}, {verdicts.count('')} without a verdict"
