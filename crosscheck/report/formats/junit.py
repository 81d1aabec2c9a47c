"""JUnit XML: a failing case for each finding that counts, a passing one for notes, a skipped one for known findings."""

from xml.etree.ElementTree import Element, SubElement, indent, tostring

from crosscheck.model.report import Report
from crosscheck.report.base import Format, Options
from crosscheck.report.texts import texts
from crosscheck.report.view.findings import FindingView, finding_views
from crosscheck.safe.sinks import for_xml_tree as xml


def render(report: Report, options: Options) -> str:
    """One suite; without any finding it holds one case that passes."""
    t = texts(options.lang)
    views = finding_views(report, t)
    failures = [v for v in views if v.found.severity != "info" and not v.known]
    counts = {"name": "crosscheck", "tests": str(max(1, len(views))), "failures": str(len(failures)), "errors": "0"}
    root = Element("testsuites", counts)
    suite = SubElement(root, "testsuite", counts | {"skipped": str(sum(v.known for v in views))})
    for view in views:
        _case(suite, view)
    if not views:
        SubElement(suite, "testcase", classname="crosscheck", name=xml(t("findings.none", n=len(report.claims))))
    indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _case(suite: Element, view: FindingView) -> None:
    found = view.found
    name = " ".join(xml(f"{view.said} [{found.id}]").split())
    case = SubElement(suite, "testcase", classname=f"crosscheck.{found.code}", name=name)
    if view.known:
        SubElement(case, "skipped", message=xml(view.review or "known from the baseline"))
    elif found.severity == "info":
        SubElement(case, "system-out").text = xml(_words(view))
    else:
        SubElement(case, "failure", type=found.name, message=xml(view.said)).text = xml(_words(view))


def _words(view: FindingView) -> str:
    lines = [f"{view.found.severity}, {view.found.confidence:.2f}. {view.reason}".strip()]
    for side in view.sides:
        lines.append(f"{side.letter}: {side.value}")
        lines += [f"   {v.article.outlet}: {v.excerpt.text}" for v in side.voices]
    return "\n".join(lines)


FORMAT = Format(name="junit", suffix=".xml", summary="JUnit XML for CI", render=render)
