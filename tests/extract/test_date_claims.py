"""Claims of kind "date" and "weekday": short evidence with the words that say what happened."""

from datetime import datetime

from crosscheck.extract import extract_claims
from crosscheck.extract.kinds.date import MAX_CLAIM
from crosscheck.model.article import Article
from crosscheck.model.claim import Claim


def claims(text: str, language: str, kind: str = "date") -> list[Claim]:
    published = datetime.fromisoformat("2025-07-16T12:00:00+07:00")
    article = Article(id="a", outlet="", title="", published=published, language=language, source="", sha256="", body=text)
    return [c for c in extract_claims(article) if c.kind == kind]


def test_evidence_is_the_date_with_the_words_before_it() -> None:
    (claim,) = claims("The old ferry sank off the northern cape on Monday, the coast guard said.", "en")
    assert claim.text.endswith("on Monday")
    assert "sank" in claim.text
    assert len(claim.text) <= MAX_CLAIM


def test_a_date_that_opens_a_sentence_takes_the_words_after_it() -> None:
    (claim,) = claims("Pada Senin (14/7/2025), kapal tua itu tenggelam di lepas pantai utara.", "id")
    assert "kapal" in claim.text


def test_a_trailing_date_goes_with_the_clause_before_it() -> None:
    (claim,) = claims("Bus itu terguling di turunan Kledung, Temanggung, Senin (14/7/2025).", "id")
    assert "terguling" in claim.context.head


def test_two_dates_of_a_sentence_have_evidence_of_their_own() -> None:
    first, second = claims("The ferry left Bastia on Sunday and sank on Monday.", "en")
    assert first.end <= second.start


def test_datelines_and_bare_parts_of_day_make_no_claim() -> None:
    assert claims("LIMA, July 15 (Wire) - They sang in the evening.", "en") == []


def test_a_weekday_slip_is_a_claim_of_just_its_words() -> None:
    (claim,) = claims("The vote was on Monday, 15 July 2025, in Lima.", "en", "weekday")
    assert claim.text == "Monday, 15 July 2025"


def test_a_weekday_that_fits_is_no_slip() -> None:
    assert claims("The vote was on Tuesday, 15 July 2025, in Lima.", "en", "weekday") == []


def test_since_and_until_tell_the_ends_of_a_thing() -> None:
    since, until = claims("The road was closed since March and stays so until August.", "en")
    assert (since.context.scope, until.context.scope) == (("start",), ("end",))


def test_the_day_of_a_count_or_a_state_is_no_day_of_an_event() -> None:
    for text, language in (
        ("By Sunday morning, 310 families had left the valley.", "en"),
        ("As of Tuesday, the toll stood at 42.", "en"),
        ("Onions cost 700 francs a kilo, up from 450 on Monday.", "en"),
        ("The price has been unchanged since Monday.", "en"),
        ("Hingga Senin sore, 310 jiwa mengungsi di balai desa.", "id"),
        ("Per 5 Mei, jumlah pengungsi mencapai 300 orang.", "id"),
        ("Menurut data kecamatan hingga Selasa, 42 rumah rusak.", "id"),
    ):
        (claim,) = claims(text, language)
        assert claim.context.scope == ("as-of",), text


def test_an_event_on_a_day_with_numbers_keeps_its_day() -> None:
    for text, language in (
        ("The ferry sank on Monday with 42 people aboard.", "en"),
        ("Kapal itu tenggelam pada Senin dengan 42 penumpang.", "id"),
    ):
        (claim,) = claims(text, language)
        assert claim.context.scope == (), text


def test_a_relative_clause_dates_the_event_before_it() -> None:
    (claim,) = claims("Rapat anggaran, yang rampung pada Senin malam (14/7/2025), berjalan alot.", "id")
    assert "meeting" in (claim.context.events or ())


def test_what_people_are_told_is_an_event() -> None:
    told, said = (*claims("Staff were told at 8 a.m. on Monday.", "en"), *claims("The mayor told on Monday of a plan.", "en"))
    assert told.context.scope == ()
    assert said.context.scope == ("said",)


def test_the_date_of_a_page_or_a_picture_is_no_date_of_an_event() -> None:
    page = "(Published Sunday, Oct. 30, 2016)\n\nUpdated: Feb 6, 2017 - 3:25 PM\n\n"
    text = f"A man fell on Nov. 1, 2016. {page}The report was published on Nov. 3, 2016."
    article = Article(id="a", outlet="", title="", published=None, language="en", source="", sha256="", body=text)
    dates = [c.value.canonical for c in extract_claims(article) if c.kind == "date"]
    assert dates == ["2016-11-01", "2016-11-03"]
