"""Loading: what comes in becomes articles, what cannot be used is named and the rest goes on."""

import hashlib
import io
import json
import time
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from crosscheck.load import Limits, LoadOptions, Reader, load, readers

ENGLISH = "The river rose on Monday and the bridge was closed to all traffic by the council.\n"
INDONESIAN = "Sungai meluap pada Senin dan jembatan ditutup untuk semua kendaraan oleh pemerintah kota.\n"
BLOCK = "---\noutlet: Harbour Post\ntitle: 'River: it rose'\npublished: '2024-03-04T08:15:00+07:00'\nlanguage: en-GB\nurl: https://a.example/1\n---\n\n"


def write(folder: Path, **files: str | bytes) -> Path:
    for name, text in files.items():
        path = folder / name.replace("__", ".").replace("_SUB_", "/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
    return folder


def test_front_matter_gives_the_fields_and_the_body_starts_behind_it(tmp_path: Path) -> None:
    write(tmp_path, a__md=BLOCK + ENGLISH)
    (article,), skipped = load([str(tmp_path / "a.md")])
    assert not skipped
    assert article.body == ENGLISH
    assert (article.outlet, article.title, article.language) == ("Harbour Post", "River: it rose", "en")
    assert article.published == datetime(2024, 3, 4, 8, 15, tzinfo=timezone(timedelta(hours=7)))
    assert article.sha256 == hashlib.sha256(ENGLISH.encode()).hexdigest()
    assert (article.id, article.source, article.url) == ("a", str(tmp_path / "a.md"), "https://a.example/1")


def test_broken_yaml_still_gives_the_plain_keys(tmp_path: Path) -> None:
    write(tmp_path, a__md="---\ntitle: River: it rose\noutlet: Post\n---\n" + ENGLISH)
    (article,), _ = load([str(tmp_path)])
    assert (article.title, article.outlet, article.body) == ("River: it rose", "Post", ENGLISH)


def test_rule_at_the_top_is_no_front_matter(tmp_path: Path) -> None:
    text = "---\nJust a line between rules\n---\n" + ENGLISH
    write(tmp_path, a__md=text)
    (article,), _ = load([str(tmp_path)])
    assert article.body == text


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_stay_and_offsets_index_the_body(tmp_path: Path, newline: str, mark: str) -> None:
    write(tmp_path, a__md=(mark + BLOCK + ENGLISH + "\nSecond.\n").replace("\n", newline))
    (article,), _ = load([str(tmp_path)])
    assert article.body == (ENGLISH + "\nSecond.\n").replace("\n", newline)
    assert article.outlet == "Harbour Post"


def test_time_without_zone_is_utc(tmp_path: Path) -> None:
    write(tmp_path, a__md="---\npublished: '2016-11-13'\noutlet: x\n---\n" + ENGLISH)
    (article,), _ = load([str(tmp_path)])
    assert article.published == datetime(2016, 11, 13, tzinfo=UTC)


def test_folder_is_read_in_order_and_the_story_file_is_left_out(tmp_path: Path) -> None:
    write(
        tmp_path,
        b__txt=ENGLISH,
        a__md=ENGLISH,
        story__yaml="title: x",
        README__md="About",
        c__png=b"\x89PNG",
        sub_SUB_z__txt=ENGLISH,
    )
    write(tmp_path, **{".hidden__md": ENGLISH})
    articles, skipped = load([str(tmp_path)])
    assert [a.id for a in articles] == ["a", "b", "z"]
    assert not skipped


def test_same_stem_twice_gets_the_folder_then_a_number(tmp_path: Path) -> None:
    write(tmp_path, one_SUB_a__txt=ENGLISH, one_SUB_a__md=ENGLISH, two_SUB_a__txt=ENGLISH, b__txt=ENGLISH)
    articles, _ = load([str(tmp_path)])
    assert [a.id for a in articles] == ["b", "one/a", "one/a-2", "two/a"]


def test_bad_inputs_are_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    write(
        tmp_path,
        empty__txt=b" \n",
        pdf__txt=b"%PDF-1.4 ...",
        binary__txt=bytes(range(32)) * 40,
        bare__md=BLOCK,
        foreign__txt="Le fleuve est monté lundi matin et le pont reste fermé jusque mercredi. " * 6,
        good__txt=ENGLISH,
        big__txt="word " * 4000,
    )
    given = [str(tmp_path), str(tmp_path / "absent.txt"), str(tmp_path / "x.docx"), "https://a.example/1"]
    write(tmp_path, x__docx="text")
    articles, skipped = load(given, options=LoadOptions(limits=Limits(file_bytes=10_000)))
    assert [a.id for a in articles] == ["good"]
    reasons = {Path(s.source).name: s.reason for s in skipped}
    assert "empty" in reasons["empty.txt"]
    assert "PDF" in reasons["pdf.txt"]
    assert "binary" in reasons["binary.txt"]
    assert "no text" in reasons["bare.md"]
    assert "no language that is known" in reasons["foreign.txt"]
    assert "10,000 bytes" in reasons["big.txt"]
    assert "does not exist" in reasons["absent.txt"]
    assert ".docx" in reasons["x.docx"]
    assert "--allow-network" in reasons["1"]


def test_unsupported_language_is_skipped_with_the_known_ones(tmp_path: Path) -> None:
    write(tmp_path, a__md="---\nlanguage: fr\n---\n" + ENGLISH)
    articles, skipped = load([str(tmp_path)])
    assert not articles
    assert "known: en, id" in skipped[0].reason


def test_language_is_told_from_the_text(tmp_path: Path) -> None:
    write(
        tmp_path,
        a__txt=ENGLISH,
        b__txt=INDONESIAN,
        c__txt="Dua orang tewas di lokasi.",
        d__txt="Two people were killed at the scene.",
    )
    articles, _ = load([str(tmp_path)])
    assert [a.language for a in articles] == ["en", "id", "id", "en"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-32"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    text = "The mayor said “we are safe” – the café on the quay stayed open, and it was not flooded at all."
    (tmp_path / "a.txt").write_bytes(text.encode(encoding))
    (article,), _ = load([str(tmp_path)])
    assert article.body.lstrip("\ufeff") == text


def test_a_broken_byte_does_not_turn_utf8_into_something_else(tmp_path: Path) -> None:
    data = ("“Safe” – the café and the quay, “open” and not flooded. " * 5).encode() + b"\xff"
    (tmp_path / "a.txt").write_bytes(data)
    (article,), _ = load([str(tmp_path)])
    assert "café" in article.body


def test_standard_input_as_bytes_or_text() -> None:
    for stream in (io.BytesIO(ENGLISH.encode()), io.StringIO(ENGLISH)):
        (article,), _ = load(["-"], options=LoadOptions(stdin=stream))
        assert (article.id, article.source, article.body) == ("stdin", "-", ENGLISH)


def test_json_object_list_and_lines(tmp_path: Path) -> None:
    one = {"id": "p", "outlet": "Post", "title": "T", "published": "2024-03-04T08:15:00Z", "language": "en", "text": ENGLISH}
    two = {"outlet": "Kabar", "body": INDONESIAN}
    write(
        tmp_path,
        a__json=json.dumps(one),
        b__json=json.dumps([one, two, {"outlet": "none"}]),
        c__jsonl=json.dumps(two) + "\n\n{broken\n" + json.dumps(one) + "\n",
        d__json=json.dumps({"articles": [two]}),
    )
    articles, skipped = load([str(tmp_path)])
    assert [Path(a.source).name for a in articles] == ["a.json", "b.json#1", "b.json#2", "c.jsonl#1", "c.jsonl#4", "d.json#1"]
    assert [Path(s.source).name for s in skipped] == ["b.json#3", "c.jsonl#3"]
    assert len({a.id for a in articles}) == 6
    assert articles[2].language == "id"


def test_json_depth_and_lone_surrogates(tmp_path: Path) -> None:
    write(tmp_path, a__json="[" * 5000 + "]" * 5000, b__json='{"text": "The dam is \\ud800 safe and it was not hit."}')
    write(tmp_path, c__json='{"text": "x", "y": ' + "[" * 100 + "]" * 100 + "}")
    articles, skipped = load([str(tmp_path)])
    assert [a.body for a in articles] == ["The dam is \ufffd safe and it was not hit."]
    assert len(skipped) == 2


PAGE = """<html lang="en"><head><title>River rises | Harbour Post</title><meta property="og:title" content="River rises">
<meta property="og:site_name" content="Harbour Post"><meta property="article:published_time" content="2024-03-04T08:15:00+07:00">
</head><body><nav><a href="/">Home</a></nav><article><h1>River rises</h1>
<p>The river rose by two metres on Monday and the old bridge was closed to all traffic by the city council at noon.</p>
<p>Nobody was hurt, the council said, but forty families were taken to a school on the hill for the night.</p>
</article></body></html>"""


def test_html_page(tmp_path: Path) -> None:
    write(tmp_path, a__html=PAGE)
    (article,), skipped = load([str(tmp_path)])
    assert not skipped
    assert (article.title, article.outlet) == ("River rises", "Harbour Post")
    assert article.published is not None
    assert article.published.utcoffset() == timedelta(hours=7)
    assert "forty families" in article.body
    assert "Home" not in article.body


def test_html_too_deep(tmp_path: Path) -> None:
    write(tmp_path, a__html="<div>" * 5000 + "text" + "</div>" * 5000)
    _, skipped = load([str(tmp_path)])
    assert "nests deeper" in skipped[0].reason


def test_limits_on_the_whole_run(tmp_path: Path) -> None:
    write(tmp_path, a__txt=ENGLISH, b__txt=ENGLISH + "b", c__txt=ENGLISH + "c")
    articles, skipped = load([str(tmp_path)], options=LoadOptions(limits=Limits(articles=2)))
    assert len(articles) == 2
    assert "2 articles" in skipped[0].reason
    articles, skipped = load([str(tmp_path)], options=LoadOptions(limits=Limits(lines=1)))
    assert not articles
    assert "more than 1 lines" in skipped[0].reason
    articles, skipped = load([str(tmp_path)], options=LoadOptions(limits=Limits(total_bytes=len(ENGLISH) * 2)))
    assert len(articles) == 1
    assert len(skipped) == 2


def test_the_same_file_twice_is_read_once(tmp_path: Path) -> None:
    write(tmp_path, a__txt=ENGLISH)
    articles, skipped = load([str(tmp_path), str(tmp_path / "a.txt")])
    assert len(articles) == 1
    assert "twice" in skipped[0].reason


def test_many_faulty_records_are_counted_not_listed(tmp_path: Path) -> None:
    write(tmp_path, a__json="[" + "1," * 5000 + json.dumps({"text": ENGLISH}) + "]")
    articles, skipped = load([str(tmp_path)])
    assert len(articles) == 1
    assert len(skipped) == Limits().named + 1
    assert "4,900 more" in skipped[-1].reason


def test_a_reader_that_fails_skips_its_input_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("broken inside")

    monkeypatch.setitem(readers(), ".md", Reader(suffixes=(".md",), media=(), read=fail))  # type: ignore[arg-type]
    write(tmp_path, a__md=ENGLISH, b__txt=ENGLISH)
    articles, skipped = load([str(tmp_path)])
    assert [a.id for a in articles] == ["b"]
    assert "RuntimeError: broken inside" in skipped[0].reason


@pytest.mark.parametrize("unit", [b"word ", b"Aa ", b'"', b"\n", b"A - ", b"told The ", b"<", b"[", b"{", b"&"], ids=repr)
def test_five_megabytes_of_anything_are_loaded_or_skipped_in_time(tmp_path: Path, unit: bytes) -> None:
    text = unit * (4_900_000 // len(unit)) + b" It was said that the bridge is closed and it is not open."
    (tmp_path / "a.txt").write_bytes(text)
    start = time.thread_time()
    articles, skipped = load([str(tmp_path)])
    assert len(articles) + len(skipped) == 1
    assert time.thread_time() - start < 15


@pytest.mark.parametrize(
    "block",
    [
        "a: &a [x, x]\nb: &b [*a, *a, *a]\noutlet: Post",
        "x: !!python/object/apply:os.system ['echo']\noutlet: Post",
        "published: 2024-03-04\noutlet: Post",
        "title: [a, b]\noutlet: Post",
    ],
)
def test_front_matter_makes_strings_only(tmp_path: Path, block: str) -> None:
    write(tmp_path, a__md=f"---\n{block}\n---\n{ENGLISH}")
    (article,), _ = load([str(tmp_path)])
    assert (article.outlet, article.title, article.body) == ("Post", "", ENGLISH)


def test_deep_front_matter_is_no_crash(tmp_path: Path) -> None:
    write(tmp_path, a__md="---\nx: " + "[" * 20_000 + "\n---\n" + ENGLISH)
    (article,), _ = load([str(tmp_path)])
    assert article.body == ENGLISH


@pytest.mark.parametrize(
    ("url", "outlet"),
    [
        ("https://www.kompas.com/x", "Kompas"),
        ("https://m.harbourpost.example.com/x", "harbourpost.example.com"),
        ("https://web.archive.org/web/2017/http://a.com/", "a"),
        ("http://[bad", "a"),
        ("nonsense", "a"),
    ],
)
def test_outlet_by_the_address_where_nothing_else_says(tmp_path: Path, url: str, outlet: str) -> None:
    write(tmp_path, a__json=json.dumps({"text": ENGLISH, "url": url}))
    (article,), _ = load([str(tmp_path)])
    assert article.outlet == outlet
