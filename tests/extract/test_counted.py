"""What a number counts where the noun does not stand right behind it."""

from datetime import UTC, datetime

import pytest

from crosscheck.extract import extract_claims
from crosscheck.model.article import Article
from crosscheck.model.values import QuantityValue


def measures(text: str, lang: str) -> list[str]:
    """The canonical form of each quantity with its scope."""
    published = datetime(2024, 5, 15, 12, tzinfo=UTC)
    article = Article(id="a", outlet="O", title="", published=published, language=lang, source="", sha256="", body=text)
    values = [c.value for c in extract_claims(article) if c.kind == "quantity"]
    return [f"{v.canonical} {','.join(v.scope)}".strip() for v in values if isinstance(v, QuantityValue)]


@pytest.mark.parametrize(
    ("text", "lang", "canonical"),
    [
        ("Perampok berjumlah empat orang.", "id", "4 people.suspect:"),
        ("Gembok pagar itu hanya dua buah.", "id", "2 locks:"),
        ("Pedagang yang datang hanya tujuh.", "id", "7 people.trader:"),
        ("Gudang itu, kata Rini, kuncinya ada tiga.", "id", "3 keys:"),
        ("Yang berada di dalam aula sebanyak 90 orang.", "id", "90 people:aboard"),
        ("The robbers numbered four.", "en", "4 people.suspect:"),
        ("Seven of the original eleven were teachers.", "en", "7 people.teacher: part"),
    ],
)
def test_the_thing_counted_stands_in_front_or_behind_a_verb(text: str, lang: str, canonical: str) -> None:
    assert canonical in measures(text, lang)


@pytest.mark.parametrize(
    ("text", "lang", "canonical"),
    [
        ("The bus was delayed by an hour.", "en", "~3600 second second:wait"),
        ("Bus itu terlambat dalam sejam.", "id", "~3600 second second:wait"),
        ("The hole is about a metre deep.", "en", "~1 metre metre:depth"),
        ("She has been in office for 14 months.", "en", "36816444 second second:tenure"),
        ("Ia menjabat selama dua tahun.", "id", "63113904 second second:tenure"),
        ("The clerk, the union said, waited three hours.", "en", "10800 second second:wait"),
        ("Tarif perahu, menurut Darto, Rp 40.000.", "id", "40000 IDR money:price"),
        ("Speeds never exceeded 60 mph.", "en", "at most 26.8224 metre-per-second metre-per-second:speed"),
        ("Suhunya tidak pernah melebihi 30 derajat Celsius.", "id", "at most 30 celsius celsius:temperature earlier"),
        ("A fine of a million rupees was due.", "en", "1000000 INR money:fine"),
        ("Ia membawa 30 pernyataan warga.", "id", "30 statements:aboard"),
        ("Tiga dari delapan kolam itu kering.", "id", "3 plots: part"),
    ],
)
def test_amounts_and_what_they_are_of(text: str, lang: str, canonical: str) -> None:
    assert canonical in measures(text, lang)


def test_a_rate_is_no_amount_of_time() -> None:
    assert measures("It earns $5 an hour and $40 a day.", "en") == ["5 $ money:salary hourly", "40 $ money: daily,hourly"]
    assert measures("Upahnya Rp 90.000 sehari.", "id") == ["90000 IDR money:salary daily"]


def test_two_accounts_of_one_time_do_not_add_up() -> None:
    assert measures("It took two weeks, fifteen days to be exact.", "en")[0] == "1209600 second second:duration"
    assert measures("It took two weeks, three days.", "en")[0] == "1468800 second second:duration"


def test_the_words_of_one_noun_name_no_group_of_persons() -> None:
    assert measures("Delapan anak buah kapal selamat.", "id") == ["8 people.crew:rescued"]


def test_cuts_of_the_skin_are_no_cuts_of_jobs() -> None:
    assert measures("Six people were treated for cuts.", "en") == ["6 people:treated"]
    assert measures("The mill cut 60 jobs.", "en") == ["60 people.job:laid-off"]


def test_fires_are_not_what_is_fired() -> None:
    assert measures("The depot has had two fires so far.", "en")[0].startswith("2 fires:")


def test_one_of_a_number_is_no_share() -> None:
    assert measures("Ia naik salah satu dari delapan gerbong itu.", "id") == ["8 carriages:"]


def test_a_third_and_fourth_time_are_no_share() -> None:
    assert not [m for m in measures("The votes were counted a third and fourth time.", "en") if "percent" in m]
    assert measures("A third of the voters stayed home.", "en")[0].startswith("~33.3333333333 percent")


def test_a_single_thing_is_one() -> None:
    assert measures("A single bus caught fire.", "en") == ["1 vehicles:burned"]


def test_a_clause_that_follows_narrows_nothing() -> None:
    assert measures("Dana paid 40 farmers and offered a bonus.", "en") == ["40 people.farmer:"]


def test_a_time_of_day_gives_a_number_no_year() -> None:
    assert not [m for m in measures("Pukul 14.30 sebanyak 12 petani datang.", "id") if "year" in m]


def test_a_share_is_given_to_each_in_other_words() -> None:
    assert measures("Santunan Rp 3 juta tiap keluarga dibayar.", "id") == measures(
        "Santunan Rp 3 juta per keluarga dibayar.", "id"
    )


@pytest.mark.parametrize(
    ("text", "lang", "canonical"),
    [
        ("Rosa Quiroga was 41, and she sang.", "en", "second age:rosa quiroga"),
        ("Rosa, who is 41, sang in the choir.", "en", "second age:rosa"),
        ("She was nineteen.", "en", "second age:"),
        ("Pria berusia 23 tahun itu, Darto, ditahan.", "id", "second age:darto"),
        ("Anton Prakoso, seorang pemuda 23 tahun asal Tual, ditahan.", "id", "second age:anton prakoso"),
        ("Anton Prakoso, pria berusia 23 tahun, ditahan.", "id", "second age:anton prakoso"),
        ("Joan Keane, a woman aged 68, was found.", "en", "second age:joan keane"),
        ("Seorang pria 23 tahun hilang di laut.", "id", "second age:man"),
        ("Pemuda 23 tahun bernama Darto ditahan.", "id", "second age:darto"),
    ],
)
def test_ages_told_in_a_sentence_of_their_own(text: str, lang: str, canonical: str) -> None:
    assert measures(text, lang)[0].split(" ", 1)[1] == canonical


def test_a_number_behind_was_is_no_age_of_a_thing() -> None:
    assert not [m for m in measures("The answer was 41, and the clerk wrote it down.", "en") if "age:" in m]


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("The shooting left three women and two men dead.", "3 people:killed women"),
        ("Two men spoke and three women were killed.", "2 people: men"),
        ("He was shot eight times.", "8 times times:shot"),
        ("He called eight times.", "8 times times:"),
        ("As many as 20 people were wounded.", "at most 20 people:injured"),
    ],
)
def test_a_state_holds_for_all_who_are_joined_and_a_blow_for_how_often_it_fell(text: str, canonical: str) -> None:
    assert canonical in measures(text, "en")
