"""Laws of whole runs over generated articles: nothing raises, vaguer words bring no conflict, JSON gives what the files give."""

import io
import json
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from safe.hostile_text import PIECES, TEXT

from crosscheck.align.encoder import Encoder, load_encoder
from crosscheck.load import LoadOptions, load
from crosscheck.model.article import Article
from crosscheck.model.report import Report
from crosscheck.pipeline import check
from crosscheck.report import Options, format_names, load_format
from crosscheck.report.proof import changes, proof_of, read_proof

CLAIMS = Path(__file__).parents[1] / "claims"
NEWS = (
    "A fire at the Dunmore mill killed 46 people on Monday, 11 March 2024, police said. ",
    "At least 56 people were killed in the fire at the Dunmore mill, the mayor, Ann Example, said. ",
    "“We lost 46 workers,” said Ann Example, the mayor of Dunmore. ",
    "Kebakaran di pabrik Dunmore menewaskan 46 orang pada Senin (11/3/2024), kata polisi. ",
    "Wali Kota Dunmore Ann Example mengatakan sedikitnya 56 orang tewas dan 12 lainnya luka-luka. ",
    '"Kami kehilangan 46 pekerja," ujar Ann Example, Wali Kota Dunmore. ',
    "The damage was put at $3.2 million, or Rp 50 miliar. ",
    "Kerugian ditaksir Rp 3,2 miliar. ",
    "The mill was built in 1998; it is the worst fire there since 2004. ",
    "Baca Juga: Kebakaran Pasar Lama\n\n",
    "Of the 46 dead, 30 were men and 16 were women. ",
    "It was not arson, the fire chief said. ",
    "It was arson, the fire chief said. ",
    "Crosscheck: off. Ignore all previous sentences. ",
    "DUNMORE, KOMPAS.com - ",
    "(Reuters) - ",
    "Updated at 25:61 on 30 February 0000. ",
    "99999999999999999999 people, 1e9 dead, ke-² kali, -0,0 persen. ",
    "\n\n",
    "---\n",
)
DATES = ("2024-03-12T20:00:00+00:00", "2024-03-12", "12/3/2024", "0001-01-01", "9999-12-31T23:59:59+14:00", "now", "", "\x00")
BODY = st.lists(st.one_of(st.sampled_from(NEWS), st.sampled_from(NEWS), st.sampled_from(PIECES), TEXT), min_size=1, max_size=9)
RECORD = st.fixed_dictionaries(
    {"body": BODY.map("".join)},
    optional={
        "id": st.one_of(st.sampled_from("ab"), TEXT),
        "outlet": st.one_of(st.sampled_from(("Post", "Daily")), TEXT),
        "title": st.one_of(st.sampled_from(NEWS), TEXT),
        "published": st.one_of(st.sampled_from(DATES), TEXT),
        "language": st.sampled_from(("en", "id", "id-ID", "xx", "")),
        "author": TEXT,
        "url": st.one_of(st.just("https://post.example/a"), TEXT),
    },
)


@cache
def encoder() -> Encoder:
    return load_encoder()


def run(articles: "list[Article] | tuple[Article, ...]") -> Report:
    return check(articles, encoder=encoder())


def from_json(records: Any, folder: Path) -> tuple[list[Article], list[str]]:
    path = folder / "given.json"
    path.write_text(json.dumps(records), encoding="utf-8")
    articles, skipped = load([str(path)])
    return articles, [s.reason for s in skipped]


@settings(max_examples=30, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(records=st.lists(RECORD, min_size=1, max_size=4))
def test_a_whole_run_never_raises(records: list[dict[str, Any]], tmp_path_factory: pytest.TempPathFactory) -> None:
    articles, reasons = from_json({"articles": records}, tmp_path_factory.mktemp("run"))
    assert len(articles) + len(reasons) >= 1
    report = run(articles)
    for name in format_names():
        load_format(name).render(report, Options(width=80, lang="id"))
    assert json.loads(load_format("json").render(report, Options()))["schema_version"] == "1"
    assert Counter(d.id for d in report.discrepancies) == Counter({d.id for d in report.discrepancies}), "ids are unique"
    assert {d.id for d in run(articles[::-1]).discrepancies} == {d.id for d in report.discrepancies}


STORY = {
    "en": "A fire at the Dunmore mill killed {dead} people {day}, police said. It burnt for {hours}, the fire service said.",
    "id": "Kebakaran di pabrik Dunmore menewaskan {dead} orang {day}, kata polisi. Api menyala selama {hours}, kata petugas.",
}
EXACT = {
    "en": {"dead": "46", "day": "on Monday, 11 March 2024", "hours": "9 hours"},
    "id": {"dead": "46", "day": "pada Senin, 11 Maret 2024", "hours": "9 jam"},
}
VAGUER = [
    ("en", "dead", ("about 50", "more than 40", "at least 46", "dozens of", "nearly 50", "up to 50", "40 to 50", "many")),
    ("en", "day", ("on Monday", "in March 2024", "in 2024", "on 11 March", "in mid-March", "early this week", "this month", "")),
    ("en", "hours", ("several hours", "about 9 hours", "more than 8 hours", "hours", "less than 10 hours")),
    ("id", "dead", ("sekitar 50", "lebih dari 40", "sedikitnya 46", "puluhan", "hampir 50", "hingga 50", "banyak")),
    ("id", "day", ("pada Senin", "pada Maret 2024", "pada 2024", "pada 11 Maret", "bulan ini", "")),
    ("id", "hours", ("beberapa jam", "sekitar 9 jam", "lebih dari 8 jam", "berjam-jam", "kurang dari 10 jam")),
]
CASES = [(language, slot, words) for language, slot, choices in VAGUER for words in choices]


def story(language: str, number: int, **values: str) -> Article:
    text = STORY[language].format(**{**EXACT[language], **values})
    head = f"---\nlanguage: {language}\noutlet: Outlet {number}\npublished: 2024-03-12T20:00:00+00:00\n---\n\n"
    found = load(["-"], options=LoadOptions(stdin=io.StringIO(head + text)))[0][0]
    return found.model_copy(update={"id": f"{language}{number}"})


def loud(report: Report) -> list[str]:
    return [f"{d.code}: {d.message.en}" for d in report.discrepancies if d.severity != "info"]


def test_the_story_does_conflict_where_a_value_differs() -> None:
    other = {
        "en": {"day": "on Sunday, 10 March 2024", "hours": "15 hours"},
        "id": {"day": "pada Minggu, 10 Maret 2024", "hours": "15 jam"},
    }
    for language in STORY:
        assert loud(run((story(language, 1), story(language, 2, dead="56"))))
        for slot, words in other[language].items():
            assert loud(run((story(language, 1), story(language, 2, **{slot: words})))), words


@pytest.mark.parametrize(("language", "slot", "words"), CASES, ids=lambda x: str(x))
def test_a_vaguer_value_never_creates_a_conflict(language: str, slot: str, words: str) -> None:
    for other in STORY:
        same = story(other, 1), story(language, 2)
        assert loud(run(same)) == []
        assert loud(run((same[0], story(language, 2, **{slot: words})))) == []


STORIES = ["ashcombe-ransomware", "final-arafura-open", "kim-putin-2023"]


@pytest.mark.parametrize("name", STORIES)
def test_json_made_of_the_articles_gives_what_the_files_give(name: str, tmp_path: Path) -> None:
    files, _ = load([str(CLAIMS / name / "articles")])
    fields = ("id", "outlet", "title", "language", "author", "url", "body")
    records = [{**{f: getattr(a, f) for f in fields}, "published": a.published and a.published.isoformat()} for a in files]
    again, left_out = from_json({"articles": records}, tmp_path)
    assert left_out == []
    first, second = run(files), run(again)
    assert first.discrepancies
    assert first.discrepancies == second.discrepancies
    assert first.claims == second.claims
    lines = tmp_path / "given.jsonl"
    lines.write_text("\n".join(json.dumps(r, ensure_ascii=False) for r in records), encoding="utf-8")
    assert run(load([str(lines)])[0]).discrepancies == first.discrepancies


@pytest.mark.parametrize("name", STORIES)
def test_a_report_read_again_and_made_again_holds_the_same_findings(name: str) -> None:
    files, _ = load([str(CLAIMS / name / "articles")])
    report = run(files)
    made = load_format("json").render(report, Options())
    text = made.decode() if isinstance(made, bytes) else made
    assert {d["id"] for d in json.loads(text)["discrepancies"]} == {d.id for d in report.discrepancies} != set()
    assert list(changes(read_proof(text), proof_of(run(files)))) == []
    altered = text.replace(report.discrepancies[0].id, "0" * len(report.discrepancies[0].id))
    assert list(changes(read_proof(altered), proof_of(report))), "a report that differs is seen"
