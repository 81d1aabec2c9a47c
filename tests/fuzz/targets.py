"""What is fuzzed: functions from bytes that may raise nothing, shared by the fuzzer and by the replay of the kept corpus.

Bytes are read as UTF-8 text, or, behind a first byte of 1, as a run of pieces of the grammars, one a byte; a byte mutator finds
its way into the grammars sooner so.
"""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from crosscheck.align.encoder import Encoder, load_encoder
from crosscheck.extract import annotate, extract_claims
from crosscheck.extract.attribution import find_quotations
from crosscheck.extract.dates import find_dates
from crosscheck.extract.document import Doc
from crosscheck.extract.names import find_mentions
from crosscheck.extract.quantities import find_quantities
from crosscheck.extract.sentences import split
from crosscheck.lang import language_for
from crosscheck.load import Limits, LoadError, load, readers
from crosscheck.model.article import Article
from crosscheck.model.base import Span
from crosscheck.pipeline import check
from crosscheck.report import Options, format_names, load_format

Target = Callable[[bytes], None]
LANGUAGES = ("en", "id")
PIECED = b"\x01"
MOST = 20_000
"""Code points of one text; what is longer is for the tests of time."""
MOST_CHECKED = 700
"""The same for a whole check, whose time grows with the pairs of claims."""

PIECES: tuple[str, ...] = (
    *(
        f" {n} "
        for n in ("0", "1", "02", "12", "29", "30", "31", "32", "1998", "2024", "9999", "10000", "1.5", "1,5", "1,000,000")
    ),
    *(
        f" {n} "
        for n in ("1.000.000", "007", "½", "¼", "1½", "٣", "Ⅳ", "²", "०", "十", "1e9", "-4", "−4", "+62", "3-4", "3–4", "10/12")
    ),
    *("%", "$", "Rp", "Rp.", "€", "£", "US$", "°C", " km", " m2", " m³", " kg", " ha", "M", " SR", " juta", " miliar", " ribu"),
    *(
        " million",
        " billion",
        " dozen",
        " hundred",
        " thousand",
        " persen",
        " percent",
        " kali",
        " times",
        " setengah",
        " half a",
    ),
    *(" satu", " dua", " puluh", " belas", " ratus", " seribu", " one", " two", " twenty", "-five", " nol", " zero", " a", " an"),
    *(
        " January",
        " Feb.",
        " Mar",
        " Mei",
        " Agustus",
        " Desember",
        " Monday",
        " Senin",
        " Jumat",
        " yesterday",
        " kemarin",
        " lusa",
    ),
    *(" last", " next", " lalu", " depan", " week", " minggu", " bulan", " tahun", " ago", " yang lalu", " later", " sebelum"),
    *(
        " WIB",
        " WITA",
        " GMT",
        " UTC+7",
        "+25:00",
        " am",
        " p.m.",
        " pukul",
        " at",
        "12:00",
        "24:00",
        "25:61",
        "12.30",
        "2024-02-30",
    ),
    *("29/02/2023", "(3/4)", "3/4/24", "T00:00:00Z", " abad ke-", " century", " 1990s", " BC", " SM", " H", " Q3", " kuartal"),
    *('"', "“", "”", "‘", "’", "'", "«", "»", "„", "‟", "「", "」", "``", "''", '\\"', "(", ")", "[", "]", "{", "}", "<", ">"),
    *(
        " said",
        " says",
        " told",
        " kata",
        " ujar",
        " menurut",
        " according to",
        " claimed",
        " added",
        " tambahnya",
        " that",
        " bahwa",
    ),
    *(
        " Ann",
        " Example",
        " Budi",
        " Santoso",
        " bin",
        " Dr.",
        " Ir. H.",
        " President",
        " Presiden",
        " Mr",
        " he",
        " dia",
        " ia",
        "-nya",
    ),
    *(
        " people",
        " orang",
        " killed",
        " tewas",
        " injured",
        " luka-luka",
        " aged",
        " berusia",
        " berumur",
        " year-old",
        " tahun)",
        " (46)",
    ),
    *(
        " Jakarta",
        " Cape Rawa",
        " Republik",
        " Inc.",
        " PT",
        " Kabupaten",
        " north of",
        " di",
        " ke",
        " dari",
        " the",
        " dan",
        " and",
        " not",
    ),
    *(
        " tidak",
        " no",
        " bukan",
        " more than",
        " lebih dari",
        " about",
        " sekitar",
        " at least",
        " antara",
        " between",
        " up to",
        " hingga",
    ),
    *(
        ".",
        ",",
        ";",
        ":",
        "!",
        "?",
        "…",
        "...",
        "-",
        "–",
        "—",
        "/",
        "\\",
        "|",
        "\n",
        "\n\n",
        "\r",
        "\t",
        " ",
        "\u00a0",
        "\u2009",
        "\u202f",
    ),
    *(
        "\x00",
        "\x1b[31m",
        "\u200b",
        "\u200d",
        "\u202e",
        "\u2066",
        "\ufeff",
        "\u0301",
        "\U000e0041",
        "\uffff",
        "\ufdfa",
        "İ",
        "ı",
        "ß",
        "ſ",
    ),
    *("ﬁ", "𝟜", "①", "\U0001f600", "\u2028", "\x85", "\x0b", "\x1c", "ŉ", "ǰ", "Ω", "ﷺ", "Ａ", "１２"),
)[:256]


def text_of(data: bytes) -> str:
    """The text that bytes stand for, without surrogates."""
    if data.startswith(PIECED):
        return "".join(PIECES[b % len(PIECES)] for b in data[1:])[:MOST]
    return data.decode("utf-8", "replace")[:MOST]


def article(text: str, language: str, number: int = 0) -> Article:
    """An article with this body."""
    return Article(
        id=f"{language}{number}", outlet=f"Outlet {number}", title="Fuzz", published=datetime(2024, 2, 29, 23, 59, tzinfo=UTC),
        language=language, source=f"{number}.md", sha256="", body=text,
    )  # fmt: skip


def doc(text: str, language: str) -> Doc:
    """The article cut into sentences, nothing found in it yet."""
    one = article(text, language)
    return Doc(one, language_for(language), split(one, language_for(language)))


def dates(data: bytes) -> None:
    """The date grammar."""
    for language in LANGUAGES:
        for found in find_dates(made := doc(text_of(data), language)):
            inside(found, made.body)


def numbers(data: bytes) -> None:
    """The number grammar."""
    for language in LANGUAGES:
        for found in find_quantities(made := doc(text_of(data), language)):
            inside(found, made.body)


def quotes(data: bytes) -> None:
    """Quotations, with the names they need."""
    for language in LANGUAGES:
        made = doc(text_of(data), language)
        made.mentions = find_mentions(made)
        for quotation in find_quotations(made):
            for piece in quotation.pieces:
                inside(piece, made.body)


def claims(data: bytes) -> None:
    """All claims of a text, read as each language."""
    for language in LANGUAGES:
        one = article(text_of(data), language)
        for claim in extract_claims(one):
            inside(claim, one.body)
            assert claim.text == one.body[claim.start : claim.end]
        annotate(one)


def whole(data: bytes) -> None:
    """A whole check of three articles made of the two halves of a text, in every format."""
    text = text_of(data)[:MOST_CHECKED]
    middle = len(text) // 2
    bodies = ((text[:middle], "en"), (text[middle:], "id"), (text, "en"))
    made = [article(body, language, k) for k, (body, language) in enumerate(bodies) if body.strip()]
    report = check(made, encoder=no_encoder())
    for name in format_names():
        load_format(name).render(report, Options(width=80))
    json.loads(load_format("json").render(report, Options()))


def loading(suffix: str) -> Target:
    """The target for the reader of a file ending."""

    def target(data: bytes) -> None:
        with TemporaryDirectory() as folder:
            path = Path(folder) / f"a{suffix}"
            path.write_bytes(data)
            articles, skipped = load([str(path)])
        assert articles or skipped
        for one in articles:
            one.body.encode("utf-8")
            assert one.language in LANGUAGES
            for span in one.furniture:
                inside(span, one.body)

    return target


def json_reader(data: bytes) -> None:
    """The JSON reader on its own: a LoadError is an answer, everything else a fault."""
    try:
        readers()[".json"].read(data, Limits())
    except LoadError:
        return


def inside(found: object, body: str) -> None:
    """Asserts that a range is not empty and lies in the text."""
    start, end = int(found.start), int(found.end)  # type: ignore[attr-defined]
    assert Span(start=start, end=end)
    assert 0 <= start < end <= len(body), (start, end, len(body))


@cache
def no_encoder() -> Encoder:
    """What compares words alone."""
    return load_encoder("none")


TARGETS: dict[str, Target] = {
    **{f"load{suffix}": loading(suffix) for suffix in (".txt", ".html", ".json", ".jsonl")},
    "json": json_reader,
    "dates": dates,
    "numbers": numbers,
    "quotes": quotes,
    "claims": claims,
    "whole": whole,
}
