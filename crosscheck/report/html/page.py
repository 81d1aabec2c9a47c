"""Puts the page together: the parts, the template, and a policy that lets nothing else run."""

import base64
import hashlib
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from crosscheck.model.report import Report
from crosscheck.report.base import Options, RuleInfo, paragraphs
from crosscheck.report.html.anchors import anchors
from crosscheck.report.html.fulltext import full_texts, references
from crosscheck.report.html.graph import graph
from crosscheck.report.html.plots import plots
from crosscheck.report.html.timeline import timeline
from crosscheck.report.proof import proof_data
from crosscheck.report.texts import texts
from crosscheck.report.view.articles import credited, languages, moment
from crosscheck.report.view.explained import explained
from crosscheck.report.view.findings import FindingView, by_severity, finding_views, share
from crosscheck.report.view.matrix import matrix
from crosscheck.report.view.origins import origins
from crosscheck.safe.sinks import for_href, for_html, json_text

HERE = Path(__file__).parent


def page(report: Report, options: Options) -> str:
    """The whole report as one file."""
    t = texts(options.lang)
    names = anchors(report)
    views = finding_views(report, t)
    back = references(views)
    found_origins = origins(report)
    style, script = _asset("style.css"), _asset("script.js")
    return _templates().get_template("page.html").render(
        t=t, report=report, options=options, names=names, views=views, groups=by_severity(views), moment=moment,
        credited=credited, languages=languages(report.articles), share=share, origins=found_origins,
        outlets=list(names.outlets),
        graph=graph(found_origins, t), matrix=matrix(report, views, t), timeline=timeline(report, back, names, t),
        plots=plots(report, views, back, names, t), explained=explained(report, t),
        full=full_texts(report, views, names, t), proof=_script_data(proof_data(report)), href=for_href,
        glossary=_glossary(views, options), style=Markup(style), script=Markup(script), policy=_policy(style, script),
    )  # fmt: skip


def _glossary(views: tuple[FindingView, ...], options: Options) -> list[tuple[RuleInfo, list[str]]]:
    """The pages of the rules that found something."""
    codes = sorted({v.found.code for v in views})
    known = [options.rule(code) for code in codes]
    return [(rule, paragraphs(rule)) for rule in known if rule is not None]


@cache
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=lambda value: for_html(value) if isinstance(value, str) else value,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


@cache
def _asset(name: str) -> str:
    return "\n" + (HERE / "assets" / name).read_text(encoding="utf-8")


def _policy(style: str, script: str) -> str:
    """Nothing may be loaded; of styles and scripts only these two, known by their hashes."""
    return f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; base-uri 'none'; form-action 'none'"


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")


def _script_data(data: object) -> Markup:
    """JSON that cannot end the script element it stands in."""
    raw = json_text(data, indent=None).strip()
    return Markup(raw.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"))
