"""The figures of the index, each section one question to the tables."""

from dataclasses import dataclass
from typing import Any

from crosscheck.corpus.query import connect
from crosscheck.corpus.store import Store

MOST = 100
"""Rows of a section at most, but for days."""


@dataclass(frozen=True, slots=True)
class Section:
    """One table of the index: `bars` is the column that is drawn, if one is; `note` says how to read it."""

    title: str
    note: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    bars: str = ""


_QUESTIONS = (
    (
        "What there is",
        "",
        "select (select count(*) from articles) as articles, (select count(distinct outlet) from articles) as outlets, "
        "(select count(*) from stories) as stories, coalesce(sum(size), 0)::bigint as 'articles in stories', "
        "coalesce(sum(errors), 0)::bigint as errors, coalesce(sum(warnings), 0)::bigint as warnings, "
        "coalesce(sum(infos), 0)::bigint as infos, (select count(*) from skipped) as 'left out' from stories",
        "",
    ),
    (
        "Stories by severity and size",
        "Independent is how many origins stand behind the articles. `crosscheck corpus story ID` writes the report on one.",
        "select id, title, day, size as articles, len(outlets) as outlets, independent, errors, warnings, infos from stories "
        f"order by errors desc, warnings desc, size desc, id limit {MOST}",
        "",
    ),
    (
        "Outlets that disagree most",
        "How many errors and warnings have the two on different sides, and by which rules.",
        "with sides as (select d.id, code, unnest(outlets) as outlet, side from (select id, code, "
        "unnest(sides, recursive := true), generate_subscripts(sides, 1) as side from discrepancies "
        "where severity in ('error', 'warning') and scope = 'across') d), "
        "pairs as (select distinct a.id, a.code, a.outlet as one, b.outlet as other from sides a join sides b "
        "on a.id = b.id and a.side <> b.side and a.outlet < b.outlet), "
        "counted as (select one, other, code, count(*) as n from pairs group by all) "
        "select one as outlet, other as 'other outlet', sum(n)::bigint as findings, "
        "string_agg(code || ' ' || n, ', ' order by n desc, code) as 'on what' from counted "
        f"group by one, other order by findings desc, one, other limit {MOST}",
        "findings",
    ),
    (
        "Origins most leaned on",
        "Agencies, outlets and texts that articles credit, quote or copy.",
        "select upon as origin, count(distinct article) as articles, count(distinct outlet) as outlets, "
        "count(distinct story) as stories, string_agg(distinct how, ', ' order by how) as how from origins "
        f"where upon <> '' group by upon order by articles desc, upon limit {MOST}",
        "articles",
    ),
    (
        "Coverage by day",
        "Articles by the day of their publication (UTC); stories and findings by the day of a story's first article.",
        "with told as (select day, count(*) as stories, sum(size)::bigint as within, sum(errors + warnings)::bigint as findings "
        "from stories group by day), published as (select day, count(*) as articles from articles group by day) "
        "select day, coalesce(articles, 0) as articles, coalesce(stories, 0) as stories, "
        "coalesce(within, 0) as 'articles in stories', coalesce(findings, 0) as 'errors and warnings' "
        "from published full join told using (day) order by day",
        "articles",
    ),
    (
        "Left out",
        "What could not be used and why; `crosscheck corpus sql 'from skipped'` names each.",
        "select reason, count(*) as inputs, min(source) as 'for example' from skipped "
        f"group by reason order by inputs desc, reason limit {MOST}",
        "",
    ),
)


def sections(store: Store) -> list[Section]:
    """The sections of the index, in order."""
    connection = connect(store)
    made = []
    for title, note, question, bars in _QUESTIONS:
        connection.execute(question)
        columns = tuple(str(column[0]) for column in connection.description or ())
        made.append(Section(title, note, columns, tuple(connection.fetchall()), bars))
    return made
