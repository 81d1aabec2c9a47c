"""Laws of loading: whatever the bytes, nothing is raised, everything is accounted for, and all ranges lie in the body."""

import io
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.load import LoadOptions, load, readers
from crosscheck.load.page import read_page
from crosscheck.load.page.lines import EDGES, lines_of

LINES = st.sampled_from(
    [
        "Baca Juga: Harga cabai naik lagi",
        "Editor: Rahma",
        "Sumber: Antara",
        "Tags",
        "Artikel Pilihan",
        "- 3 Maret 2024, 09:05 WIB",
        "JAKARTA, KOMPAS.com - Dua orang tewas dalam kecelakaan di jalan tol pada Senin pagi.",
        "DUBLIN, May 23 (Reuters) - Two people were killed on Monday, police said.",
        "By Ann Example",
        "Advertisement",
        "FILE PHOTO: A crane.",
        "The mayor said that it was closed (Photo: Ann Example).",
        "—",
        "x",
        "Judul Berita Dengan Huruf Besar",
        "Kata dia kepada Tempo, hal itu tidak benar. (abc)",
        "judul tautan yang dipotong di teng...",
        "31/13/2024 25:61 WIB",
        "Published: 2024-02-30T99:99",
        "---",
        "\ufeff",
        "\x00\x1b[31m",
        "",
    ]
)
TEXTS = st.lists(st.one_of(LINES, st.text(max_size=80)), max_size=14).map("\n".join)


@settings(deadline=None)
@given(TEXTS, st.sampled_from(["id", "en"]), st.booleans())
def test_ranges_of_a_page_lie_in_the_body_and_do_not_overlap(body: str, code: str, described: bool) -> None:
    facts = read_page(body, code, title=None, outlet=None, described=described)
    position = 0
    for span in facts.furniture:
        assert position <= span.start < span.end <= len(body)
        position = span.end
    for origin in facts.origins:
        assert origin.span is None or 0 <= origin.span.start < origin.span.end <= len(body)
    assert facts.published is None or facts.published.tzinfo is not None


@settings(deadline=None)
@given(TEXTS)
def test_lines_are_where_they_say(body: str) -> None:
    for line in lines_of(body):
        assert body[line.start : line.end] == line.text
        assert line.text == line.text.strip(EDGES)


@settings(max_examples=60, deadline=None)
@given(
    st.one_of(st.binary(max_size=200), TEXTS.map(lambda t: t.encode("utf-8", "surrogatepass"))),
    st.sampled_from(sorted(readers())),
)
def test_any_bytes_become_articles_or_are_skipped(data: bytes, suffix: str) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"a{suffix}"
        path.write_bytes(data)
        articles, skipped = load([str(path)])
    assert articles or skipped
    for article in articles:
        article.body.encode("utf-8")
        assert article.id
        assert article.language in ("en", "id")


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1, max_size=300))
def test_plain_text_is_kept_as_given(text: str) -> None:
    articles, _ = load(["-"], options=LoadOptions(stdin=io.BytesIO(text.encode())))
    if articles and not text.startswith(("---", "\ufeff---")):
        assert articles[0].body == text
