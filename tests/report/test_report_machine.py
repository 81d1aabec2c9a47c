"""The formats that programs read, each by what its readers rely on."""

import csv
import io
import json
import xml.etree.ElementTree as ET
from pathlib import Path

import jsonschema
import pytest
from hostile import NASTY, hostile
from report_sample import sample

from crosscheck.model.report import Report
from crosscheck.report import Options, Place, RuleInfo, load_format
from crosscheck.report.contract import json_schema
from crosscheck.safe.sinks import json_text

RULES = (RuleInfo("NUM001", "quantity-conflict", "warning", "Numbers that cannot both be right."),)
SCHEMA = Path(__file__).parents[2] / "docs" / "report.schema.json"


def data(name: str, report: Report | None = None, **options: object) -> dict:
    return json.loads(load_format(name).render(report or sample(), Options(rules=RULES, **options)))


@pytest.mark.parametrize("report", [sample(), hostile()], ids=["sample", "hostile"])
def test_json_follows_its_schema(report: Report) -> None:
    jsonschema.Draft202012Validator(json_schema()).validate(data("json", report))


def test_the_published_schema_is_the_generated_one() -> None:
    assert SCHEMA.read_text(encoding="utf-8") == json_text(json_schema()), "run: crosscheck schema -o docs/report.schema.json"


def test_json_keeps_the_contract() -> None:
    made = data("json")
    assert list(made)[:3] == ["schema_version", "crosscheck_version", "encoder"]
    keys = {"articles": {"id", "outlet", "title", "published", "language", "source", "sha256"},
            "claims": {"id", "article", "kind", "value", "text", "start", "end", "attribution", "status"},
            "clusters": {"id", "claims", "outlets", "origins", "relation", "reason"},
            "discrepancies": {"id", "code", "name", "severity", "confidence", "scope", "message", "reason", "sides"},
            "skipped": {"source", "reason"}}  # fmt: skip
    for key, wanted in keys.items():
        assert wanted <= set(made[key][0]), key
    bodies = {a.id: a.body for a in sample().articles}
    assert all(bodies[c["article"]][c["start"] : c["end"]] == c["text"] for c in made["claims"])


def test_json_speaks_the_language_that_was_asked_for() -> None:
    assert data("json", lang="id")["discrepancies"][0]["message"] == "46 atau 56 orang tewas"
    assert data("json", lang="en")["discrepancies"][0]["message"] == "46 or 56 people killed"


def test_csv_has_numbers_as_numbers_and_no_formulas() -> None:
    raw = load_format("csv").render(hostile(), Options())
    assert isinstance(raw, bytes)
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))
    assert [r["side"] for r in rows] == ["A", "B"]
    assert [r["low"] for r in rows] == ["12", "13"]
    assert not any(cell[:1] in "=+@-" for r in rows for cell in r.values() if cell and not cell[1:].isdigit())


def test_csv_has_a_row_for_each_claim_and_side() -> None:
    raw = load_format("csv").render(sample(), Options())
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))  # type: ignore[union-attr]
    assert len(rows) == sum(len(s.claims) for d in sample().discrepancies for s in d.sides)
    assert rows[0]["evidence"] == "46 orang"
    assert rows[0]["attribution"] == "according to Rachmat Sulaeman"


def test_sarif_points_at_both_sides() -> None:
    run = data("sarif")["runs"][0]
    first = run["results"][0]
    region = first["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["snippet"]["text"]) == (1, 49, "46 orang")
    related = first["relatedLocations"][0]["physicalLocation"]
    assert related["artifactLocation"]["uri"] == "articles/courier-3.md"
    assert first["partialFingerprints"]["crosscheck/v1"] == sample().discrepancies[0].id
    assert run["tool"]["driver"]["rules"][first["ruleIndex"]]["id"] == "NUM001"
    assert run["tool"]["driver"]["rules"][0]["help"]["text"] == "Numbers that cannot both be right."


def test_sarif_counts_lines_from_the_top_of_the_file() -> None:
    made = data("sarif", places={"nusa-2": Place(line=7, offset=100)})
    region = made["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["charOffset"], region["charLength"]) == (7, 49, 148, 8)


def test_sarif_tells_known_findings_from_new_ones() -> None:
    results = data("sarif")["runs"][0]["results"]
    known = [r for r in results if r.get("suppressions")]
    assert [(r["ruleId"], r["baselineState"]) for r in known] == [("COV001", "unchanged")]
    fresh = data("sarif", sample().model_copy(update={"baseline": True}))["runs"][0]["results"][0]
    assert fresh["baselineState"] == "new"
    assert "baselineState" not in results[0]


def test_junit_fails_for_what_counts_only() -> None:
    root = ET.fromstring(load_format("junit").render(sample(), Options()))
    assert (root.get("tests"), root.get("failures")) == ("12", "10")
    cases = root.findall(".//testcase")
    assert [c.get("classname") for c in cases if c.find("failure") is None] == ["crosscheck.SRC001", "crosscheck.COV001"]
    assert root.find("testsuite").get("skipped") == "1"  # type: ignore[union-attr]


def test_junit_survives_hostile_text() -> None:
    root = ET.fromstring(load_format("junit").render(hostile(), Options()))
    assert "שלום" in str(root.find(".//failure").text)  # type: ignore[union-attr]


def test_github_leaves_known_findings_out() -> None:
    lines = str(load_format("github").render(sample(), Options())).splitlines()
    assert len(lines) == len(sample().discrepancies) - 1
    assert lines[0].startswith(
        "::error file=articles/nusa-2.md,line=1,endLine=1,col=49,endColumn=57,title=NUM001 quantity-conflict::"
    )


def test_review_drafts_have_no_rating_and_no_author() -> None:
    graph = data("jsonld")["@graph"]
    reviews = [x for x in graph if x["@type"] == "ClaimReview"]
    assert {r["creativeWorkStatus"] for r in reviews} == {"Draft"}
    assert not any({"reviewRating", "author"} & set(r) for r in reviews)
    ids = {x["@id"] for x in graph if x["@type"] == "Claim"}
    assert all(item["@id"] in ids for r in reviews for item in r["itemReviewed"])


def test_annotations_find_their_words_again() -> None:
    items = data("annotations")["first"]["items"]
    bodies = {a.source: a.body for a in sample().articles}
    for item in items:
        quote, place = item["target"]["selector"]
        body = bodies[item["target"]["source"]]
        assert body[place["start"] : place["end"]] == quote["exact"]
        assert quote["prefix"] + quote["exact"] + quote["suffix"] in body


def test_hostile_text_is_whole_in_json() -> None:
    title = data("json", hostile())["articles"][0]["title"]
    assert title == NASTY.replace("\ud800", "\ufffd")


def test_sarif_points_at_the_side_that_stands_alone() -> None:
    report = sample()
    for result, found in zip(data("sarif")["runs"][0]["results"], report.discrepancies, strict=True):
        counts = [len({report.claim(c).article for c in side.claims}) for side in found.sides]
        alone = [side for side, count in zip(found.sides, counts, strict=True) if count == min(counts)]
        words = {report.claim(c).text for side in alone for c in side.claims}
        assert result["locations"][0]["physicalLocation"]["region"]["snippet"]["text"] in words


def test_sarif_is_cut_by_severity_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    order = ["error", "warning", "note"]
    levels = sorted((r["level"] for r in data("sarif")["runs"][0]["results"]), key=order.index)
    monkeypatch.setattr("crosscheck.report.formats.sarif.MOST_RESULTS", 2)
    run = data("sarif")["runs"][0]
    assert sorted((r["level"] for r in run["results"]), key=order.index) == levels[:2]
    texts = [n["message"]["text"] for n in run["invocations"][0]["toolExecutionNotifications"]]
    assert f"{len(levels) - 2} of the least severe findings are left out" in texts
