"""Places as they stand in news: what each phrase gives, what is done there, and what is no place."""

import pytest

from crosscheck.extract import extract_claims
from crosscheck.model.article import Article
from crosscheck.model.claim import Claim
from crosscheck.model.values import PlaceValue


def places(text: str, language: str) -> list[tuple[PlaceValue, Claim]]:
    article = Article(id="a", outlet="", title="", published=None, language=language, source="", sha256="", body=text)
    return [(c.value, c) for c in extract_claims(article) if isinstance(c.value, PlaceValue)]


def told(text: str, language: str) -> list[str]:
    return [value.canonical for value, _ in places(text, language)]


ENGLISH = {
    "The fire began in the generator room.": ["generator room"],
    "The fire began in the loading bay.": ["loading"],
    "Neighbours heard a bang upstairs.": ["up floor"],
    "A man ran past a second-floor window.": ["2 floor"],
    "The casings lay inside the bakery.": ["inside shop"],
    "They waited in front of the bakery.": ["before shop"],
    "The group left the port of Semarang at dawn.": ["port semarang"],
    "The council meets at City Hall on Monday.": ["office"],
    "The quake shook Ashgabat late on Sunday.": ["ashgabat"],
    "The boats left the port of Pantoloan on Monday.": ["port pantoloan"],
    "He was hit in the 2300 block of W. 47th Place.": ["street 2300 west 47th place"],
    "Six were hurt in the Kansas City suburb of Olathe.": ["olathe"],
    "Dorian Hale, 44, of Kestrel Drive, had left.": ["street kestrel drive"],
    "Votes were counted in the Wool Exchange.": ["building wool exchange"],
}
INDONESIAN = {
    "Api berasal dari kamar genset.": ["generator room"],
    "Api berasal dari ruang pengeringan.": ["drying room"],
    "Kambing itu digigit di betis kanan.": ["leg right body"],
    "Tangan kiri petani itu terluka.": ["hand left body"],
    "Pendaki naik melalui Bantul pada Jumat.": ["bantul"],
    "Kapal itu karam di perairan Tebing Rata.": ["waters tebing rata"],
    "Dapur umum dibuka di balai desa Sumberwaru.": ["office sumberwaru"],
    "Sampan itu hanyut 12 kilometer barat laut Kota Bantul.": ["northwest city bantul"],
    "Selongsong ditemukan di depan toko.": ["before shop"],
    "Banjir merendam Kabupaten Demak sejak Selasa.": ["regency demak"],
    "Korban dibawa ke Rumah Sakit Bhayangkara Tebing Rata.": ["hospital rumah sakit bhayangkara tebing rata"],
    "Roda pesawat menyentuh landasan Bandara Karangmulya.": ["runway airport bandara karangmulya"],
    "Kemacetan panjang terjadi di Jl. Dr. Sutomo, Solo.": ["street jalan dr sutomo"],
    "Mereka ditampung di Asrama Haji Tebing Rata.": ["dormitory asrama haji tebing rata"],
    "Kabupaten Demak, Jawa Tengah, dilanda banjir.": ["regency demak"],
    "Sutrisno (41), warga Desa Wonorejo, ditahan.": ["village wonorejo"],
}


@pytest.mark.parametrize(("text", "wanted"), ENGLISH.items())
def test_english_places(text: str, wanted: list[str]) -> None:
    assert told(text, "en") == wanted


@pytest.mark.parametrize(("text", "wanted"), INDONESIAN.items())
def test_indonesian_places(text: str, wanted: list[str]) -> None:
    assert told(text, "id") == wanted


@pytest.mark.parametrize(
    "text",
    [
        "The driver is in stable condition.",
        "The lorry was hit on the left and the bullet went through an arm and the chest.",
        "The victory was a tribute to Harrow Stoat.",
        "The film was shown at Netflix and on YouTube.",
    ],
)
def test_what_is_no_place_gives_none(text: str) -> None:
    assert told(text, "en") == []


def test_a_spot_is_not_named_after_as() -> None:
    assert told("Two guns lay in the house as well.", "en") == ["house"]


def test_parts_of_the_body_that_are_told_of_together_are_left_out() -> None:
    assert told("He was shot in the chest.", "en") == ["chest body"]
    assert told("He was shot in the chest and the leg.", "en") == []


@pytest.mark.parametrize(
    ("text", "language", "deed"),
    [
        ("The accord was signed in Vienna.", "en", "sign"),
        ("Perjanjian itu diteken di Wina.", "id", "sign"),
        ("Families were sheltered in a mosque.", "en", "shelter"),
        ("Warga ditampung di masjid.", "id", "shelter"),
        ("The debate took place in Vienna.", "en", "gather"),
        ("Debat digelar di Wina.", "id", "gather"),
    ],
)
def test_what_is_done_in_a_place_is_one_class_in_both_languages(text: str, language: str, deed: str) -> None:
    assert [claim.context.subject for _, claim in places(text, language)] == [deed]
