"""Annotations for GitHub Actions: one workflow command per finding that is not known."""

from crosscheck.model.report import Report
from crosscheck.report.base import Format, Options
from crosscheck.report.places import region
from crosscheck.report.texts import texts
from crosscheck.report.view.findings import FindingView, finding_views
from crosscheck.safe.sinks import for_github, for_github_property

COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}


def render(report: Report, options: Options) -> str:
    """A line per finding, at the first words of its first side."""
    views = finding_views(report, texts(options.lang))
    return "".join(_line(view, options) + "\n" for view in views if not view.known)


def _line(view: FindingView, options: Options) -> str:
    said = view.sides[0].voices[0]
    place = region(said.article, said.claim, options)
    properties = {
        "file": said.article.source,
        "line": str(place.line),
        "endLine": str(place.end_line),
        "col": str(place.column),
        "endColumn": str(place.end_column),
        "title": f"{view.found.code} {view.found.name}",
    }
    sides = "; ".join(f"{s.letter}: {s.value} ({', '.join(s.labels)})" for s in view.sides)
    message = ". ".join(x.rstrip(". ") for x in (view.said, view.reason, sides) if x)
    given = ",".join(f"{key}={for_github_property(value)}" for key, value in properties.items())
    return f"::{COMMANDS[view.found.severity]} {given}::{for_github(message)}"


FORMAT = Format(name="github", suffix=".txt", summary="annotations for GitHub Actions", render=render)
