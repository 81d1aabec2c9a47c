"""Quantities in running text: numbers, units, bounds, what is counted, and what is no quantity."""

from datetime import UTC, datetime

import pytest

from crosscheck.extract import annotate, extract_claims
from crosscheck.extract.document import QuantityMention
from crosscheck.model.article import Article
from crosscheck.model.values import QuantityValue


def article(text: str, lang: str = "en") -> Article:
    published = datetime(2024, 5, 15, 12, tzinfo=UTC)
    return Article(id="a", outlet="O", title="", published=published, language=lang, source="", sha256="", body=text)


def found(text: str, lang: str = "en") -> list[QuantityMention]:
    return annotate(article(text, lang)).quantities


def only(text: str, lang: str = "en") -> QuantityValue:
    values = [m.value for m in found(text, lang)]
    assert len(values) == 1, [v.canonical for v in values]
    return values[0]


@pytest.mark.parametrize(
    ("text", "lang", "low"),
    [
        ("The fund paid out to 1,250 farmers.", "en", 1250),
        ("Dana itu dibagikan kepada 1.250 petani.", "id", 1250),
        ("The valley has two hundred and fifty thousand trees.", "en", 250_000),
        ("Lembah itu punya dua ratus lima puluh ribu pohon.", "id", 250_000),
        ("Some half a million tickets were printed.", "en", 500_000),
        ("Panitia mencetak setengah juta tiket.", "id", 500_000),
        ("She bought three dozen lamps.", "en", 36),
        ("Ia membeli dua lusin lampu.", "id", 24),
        ("Lima belas perahu tenggelam.", "id", 15),
        ("Thirty-four boats sank.", "en", 34),
        ("Dua setengah juta tiket terjual.", "id", 2_500_000),
        ("A million and a half tickets were sold.", "en", 1_500_000),
        ("Seribu tiga ratus pohon tumbang.", "id", 1300),
        ("The crowd numbered 3 hundred and 21 people.", "en", 321),
    ],
)
def test_numbers(text: str, lang: str, low: float) -> None:
    assert only(text, lang).low == low


@pytest.mark.parametrize(
    ("text", "lang", "low", "unit"),
    [
        ("The dam cost Rp 3,4 triliun.", "id", 3.4e12, "IDR"),
        ("Harganya Rp3.500.", "id", 3500, "IDR"),
        ("Biayanya 25 juta dolar AS.", "id", 25e6, "USD"),
        ("It cost €18m.", "en", 18e6, "EUR"),
        ("It cost A$2.5bn.", "en", 2.5e9, "AUD"),
        ("It cost 18 million pounds.", "en", 18e6, "GBP"),
        ("The rock weighs 40 pounds.", "en", 40 * 0.45359237, "kilogram"),
        ("The wall is 40m long.", "en", 40, "metre"),
        ("Kapal itu kandas 14 mil laut dari pelabuhan.", "id", 14 * 1852, "metre"),
        ("Suhu mencapai 41,5 derajat Celsius.", "id", 41.5, "celsius"),
        ("It was 50 degrees Fahrenheit.", "en", 10, "celsius"),
        ("Turnout was 16 per cent.", "en", 16, "percent"),
        ("Partisipasi 71,3 persen.", "id", 71.3, "percent"),
        ("About three in four voters stayed away.", "en", 75, "percent"),
        ("Rapat berlangsung tiga perempat jam.", "id", 2700, "second"),
        ("The film runs two hours and seven minutes.", "en", 7620, "second"),
        ("It was a 48-hour walkout.", "en", 172_800, "second"),
        ("The island measures six square kilometres.", "en", 6e6, "square-metre"),
        ("Lahan itu seluas 2,5 hektare.", "id", 25_000, "square-metre"),
    ],
)
def test_units(text: str, lang: str, low: float, unit: str) -> None:
    value = only(text, lang)
    assert value.unit == unit
    assert value.low == pytest.approx(low)


@pytest.mark.parametrize(
    ("text", "lang", "bound", "approximate"),
    [
        ("At least 12 boats sank.", "en", "at least", False),
        ("Sedikitnya 12 perahu tenggelam.", "id", "at least", False),
        ("Lebih dari 18 perahu tenggelam.", "id", "more than", False),
        ("Up to 30 boats sank.", "en", "at most", False),
        ("About 30 boats sank.", "en", "", True),
        ("A dozen or so boats sank.", "en", "", True),
        ("Hampir 30 perahu tenggelam.", "id", "", True),
        ("Belasan perahu tenggelam.", "id", "", True),
        ("Fifty or more boats sank.", "en", "more than", False),
    ],
)
def test_bounds(text: str, lang: str, bound: str, approximate: bool) -> None:
    value = only(text, lang)
    assert (value.bound, value.approximate) == (bound, approximate)


@pytest.mark.parametrize(
    ("english", "indonesian", "measure"),
    [
        ("Twelve people were killed.", "Dua belas orang tewas.", "people:killed"),
        ("The quake injured 40 people.", "Gempa itu melukai 40 orang.", "people:injured"),
        ("Thirty houses were damaged.", "Sebanyak 30 rumah rusak.", "houses:damaged"),
        ("Police arrested nine people.", "Polisi menangkap sembilan orang.", "people:arrested"),
        ("The well is 30 metres deep.", "Sumur itu sedalam 30 meter.", "metre:depth"),
        ("The road is 30 kilometres long.", "Jalan itu sepanjang 30 kilometer.", "metre:length"),
        ("The school cost 30 million dollars.", "Sekolah itu menelan biaya 30 juta dolar.", "money:cost"),
        ("They signed six memorandums.", "Mereka menandatangani enam nota kesepahaman.", "agreements:signed"),
    ],
)
def test_one_measure_in_both_languages(english: str, indonesian: str, measure: str) -> None:
    assert only(english).measure == only(indonesian, "id").measure == measure


@pytest.mark.parametrize(
    ("text", "lang", "person", "years"),
    [
        ("Wartini (52) masih dirawat.", "id", "wartini", 52),
        ("Anton Prakoso, berusia 54 tahun, masih dirawat.", "id", "anton prakoso", 54),
        ("June Calder, 68, came by train.", "en", "june calder", 68),
        ("A 54-year-old driver was held.", "en", "driver", 54),
        ("The 19-year-old Piet Loomis won.", "en", "piet loomis", 19),
    ],
)
def test_ages(text: str, lang: str, person: str, years: int) -> None:
    value = only(text, lang)
    assert value.measure == f"age:{person}"
    assert value.low == pytest.approx(years * 31556952)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Article 27 protects them.", "en"),
        ("Pasal 27 melindungi mereka.", "id"),
        ("The Boeing 737 landed.", "en"),
        ("He drove down Route 66.", "en"),
        ("Kapal itu dibuat di SJ182.", "id"),
        ("They met in 1987.", "en"),
        ("No one was hurt.", "en"),
        ("Salah satu warga pulang.", "id"),
        ("Call 0812-555-0199 now.", "en"),
        ("They live in the 3100 block of Elm Street.", "en"),
        ("He fired a .380 pistol.", "en"),
    ],
)
def test_no_quantities(text: str, lang: str) -> None:
    assert [m.value.canonical for m in found(text, lang)] == []


def test_scopes_say_what_narrows_a_number() -> None:
    forecast = only("Analysts had expected 30 boats to sink.")
    outcome = only("In all 44 boats sank.")
    assert "forecast" in forecast.scope
    assert "forecast" not in outcome.scope


def test_malformed_number_keeps_both_readings() -> None:
    value = only("The server held 650,0000 emails.")
    assert (value.malformed, value.low, value.high) == (True, 650_000, 6_500_000)


def test_scores_and_ranks() -> None:
    assert only("Harbour Town won 3-1 at home.").digits == "3-1"
    assert only("He crashed on lap 14.").measure == "ordinal:lap"
    assert only("Ia mencetak gol pada menit ke-70.", "id").measure == "ordinal:minute"


@pytest.mark.parametrize(
    ("text", "lang", "parts"),
    [
        ("Of the 67 people admitted, 38 are in Sarn, 19 in Elm and 12 at home.", "en", 3),
        ("Posko mencatat 412 pengungsi: 240 orang di balai desa, 118 orang di sekolah, dan 64 orang di masjid.", "id", 3),
        ("About 210 people helped: 120 villagers, 45 soldiers and 35 students.", "en", 3),
        ("The plan costs $4.2 billion. A loan covers $2.9 billion, the state $0.8 billion and a bank $0.6 billion.", "en", 3),
        ("Dari 1.312 kilogram sabu itu, 640 kilogram ada di tangki, 480 di lambung, dan 212 di kamar mesin.", "id", 3),
        ("The storm hit 30 villages, including 12 in Arden, 9 in Sarn and 6 in Elm.", "en", 0),
        ("One of the 34 men was shot. By noon 14 others had been caught, leaving 20 at large.", "en", 3),
        ("Twelve people were hurt, including five children.", "en", 0),
    ],
)
def test_lists_of_parts(text: str, lang: str, parts: int) -> None:
    groups = [c.context.group for c in extract_claims(article(text, lang)) if c.kind == "quantity"]
    assert sum(g.endswith(":part") for g in groups) == parts
    assert sum(g.endswith(":total") for g in groups) == bool(parts)


@pytest.mark.parametrize(
    ("text", "lang", "canonical"),
    [
        ("In a 4-1 ruling the court annulled it.", "en", "4 people:voted"),
        ("The quake had a magnitude of 6.1.", "en", "6.1 magnitude magnitude:"),
        ("Gempa itu berkekuatan magnitudo 6,1.", "id", "6.1 magnitude magnitude:"),
        ("Gendarmes, 80 of them, were sent.", "en", "80 people.police:"),
        ("They owe J$480 million.", "en", "480000000 JMD money:"),
    ],
)
def test_votes_magnitudes_and_nouns_in_front(text: str, lang: str, canonical: str) -> None:
    assert only(text, lang).canonical == canonical


def test_evidence_is_short_and_exact() -> None:
    body = "The storm, which came from the sea, " + "and " * 5 + "left 12,000 homes without power for three hours."
    for claim in extract_claims(article(body)):
        if claim.kind == "quantity":
            assert body[claim.start : claim.end] == claim.text
            assert len(claim.text) <= 80
