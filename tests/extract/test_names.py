"""Names, roles and places as they are found in an article."""

import pytest

from crosscheck.extract import annotate, extract_claims
from crosscheck.model.article import Article
from crosscheck.model.values import NameValue, PlaceValue, RoleValue


def article(body: str, language: str) -> Article:
    return Article(id="a", outlet="o", title="", published=None, language=language, source="s", sha256="0", body=body)


def mentions(body: str, language: str = "en") -> dict[str, tuple[str, str]]:
    return {m.text: (m.kind, m.entity) for m in annotate(article(body, language)).mentions}


def roles(body: str, language: str = "en") -> set[tuple[str, str]]:
    values = [c.value for c in extract_claims(article(body, language)) if isinstance(c.value, RoleValue)]
    return {(v.person, v.role) for v in values}


def places(body: str, language: str = "en") -> list[PlaceValue]:
    return [c.value for c in extract_claims(article(body, language)) if isinstance(c.value, PlaceValue)]


def test_a_surname_stands_for_the_full_name() -> None:
    found = mentions("The mayor, Greta Holmqvist, left early. Later Holmqvist returned to the hall.")
    assert found["Holmqvist"] == ("person", "greta holmqvist")


def test_two_people_of_one_surname_stay_two() -> None:
    found = mentions("The mayor, Greta Holmqvist, met Anders Holmqvist, no relation.")
    assert found["Greta Holmqvist"][1] != found["Anders Holmqvist"][1]


def test_an_indonesian_title_is_cut_off_the_name() -> None:
    found = mentions("Kapolres Temanggung AKBP Seno Wiratama tiba. Kata Seno, jalan ditutup.", "id")
    assert found["Seno Wiratama"] == ("person", "seno wiratama")
    assert found["Temanggung"][0] == "place"
    assert found["Seno"][1] == "seno wiratama"


@pytest.mark.parametrize(
    ("body", "name", "kind"),
    [
        ("Ketua Umum Golkar Bram Suhita tiba.", "Golkar", "organisation"),
        ("Ketua Umum Golkar Bram Suhita tiba.", "Bram Suhita", "person"),
        ("Wakil Ketua DPR menolak usul itu.", "DPR", "organisation"),
        ("Politisi PDI Perjuangan Lintang Wiraya hadir.", "Lintang Wiraya", "person"),
        ("Politisi PDI Perjuangan Lintang Wiraya hadir.", "PDI Perjuangan", "organisation"),
        ("Sekretaris Jenderal PAN Bram Suhita tiba.", "Bram Suhita", "person"),
        ("Anggota Komisi III DPR Bram Suhita tiba.", "Bram Suhita", "person"),
        ("Direktur Pemasaran dan Niaga Pertamina Bram Suhita tiba.", "Bram Suhita", "person"),
        ("Kepala Pusat Pelaporan dan Analisis Transaksi Keuangan Bram Suhita tiba.", "Bram Suhita", "person"),
        ("Pelatih asal Serbia Bram Suhita diusir.", "Bram Suhita", "person"),
        ("Kantor itu di Menteng, Jakarta Pusat.", "Menteng", "place"),
        ("Bank itu milik warga (Suhita).", "Suhita", "person"),
        ("Menurut Suhita, jalan itu ditutup.", "Suhita", "person"),
        ("Suhita juga menutup jalan itu.", "Suhita", "person"),
        ("Harga BBM naik menjelang Pemilu Legislatif.", "BBM", "other"),
        ("Harga BBM naik menjelang Pemilu Legislatif.", "Pemilu Legislatif", "other"),
        ("Rapat digelar di Kemenkomarves.", "Kemenkomarves", "organisation"),
        ("Wisatawan tiba di Raja Ampat kemarin.", "Raja Ampat", "place"),
    ],
)
def test_what_an_indonesian_name_stands_for(body: str, name: str, kind: str) -> None:
    assert mentions(body, "id").get(name, ("none",))[0] == kind


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("Putusan Suhita dibacakan.", "Putusan Suhita"),
        ("Misalnya Suhita tidak hadir.", "Misalnya Suhita"),
        ("Serangan melumpuhkan kota itu.", "Serangan"),
        ("Dana itu Rp100 juta.", "Rp100"),
    ],
)
def test_a_common_word_at_the_start_is_no_part_of_a_name(body: str, name: str) -> None:
    assert name not in mentions(body, "id")


def test_an_alias_is_the_same_person() -> None:
    found = mentions("Bramantyo alias Cak Bram tiba. Kata Cak Bram, jalan ditutup.", "id")
    assert found["Bramantyo"] == found["Cak Bram"] == ("person", "cak bram")


def test_an_abbreviation_in_brackets_is_the_same_body() -> None:
    found = mentions("Badan Pengawas Pasar Ikan (BPPI) menutup tiga lapak. Menurut BPPI, ikan itu basi.", "id")
    assert found["Badan Pengawas Pasar Ikan"][1] == found["BPPI"][1]


@pytest.mark.parametrize(
    ("body", "language", "name", "code"),
    [
        ("Delegasi dari Korea Utara tiba.", "id", "Korea Utara", "KP"),
        ("A delegation from North Korea arrived.", "en", "North Korea", "KP"),
        ("Delegasi itu terbang ke AS kemarin.", "id", "AS", "US"),
        ("The delegation flew to Britain yesterday.", "en", "Britain", "GB"),
    ],
)
def test_a_territory_has_one_key_in_both_languages(body: str, language: str, name: str, code: str) -> None:
    assert mentions(body, language)[name][1] == code


def test_the_first_word_of_a_sentence_is_no_name_by_its_capital() -> None:
    assert not mentions("Bookmakers had seen it coming. Rain fell all day on the valley.")


def test_weekdays_and_months_are_no_names() -> None:
    assert not mentions("It rained on Monday and in July.")


@pytest.mark.parametrize(
    ("body", "language", "person", "role"),
    [
        ("The prison director, Oscar Ledesma, resigned.", "en", "oscar ledesma", "prison-director"),
        ("Oscar Ledesma, the deputy director of the prison, resigned.", "en", "oscar ledesma", "deputy prison-director"),
        ("Trade Minister Ana Brzezicka spoke.", "en", "ana brzezicka", "minister:trade"),
        ("Pia Ledesma, from Peru, is a producer of films.", "en", "pia ledesma", "producer"),
        ("Menteri Perdagangan Gunawan Prasojo hadir.", "id", "gunawan prasojo", "minister:trade"),
        ("Wakil Bupati Alor Yohanes Manek hadir.", "id", "yohanes manek", "deputy regent"),
        ("Gunawan Prasojo, mantan duta besar di Oslo, hadir.", "id", "gunawan prasojo", "ambassador"),
        ("Kata sopir bus, Parjono, rem blong.", "id", "parjono", "bus-driver"),
        ("Ledesma, the governor of the province, left.", "en", "ledesma", "governor"),
        ("Pia Ledesma, the eldest, a lifelong farmer, left.", "en", "pia ledesma", "farmer"),
        ("Pia Ledesma, 40, who teaches at the high school, left.", "en", "pia ledesma", "teacher"),
        ("Pia Ledesma is listed in the register as a pharmacist.", "en", "pia ledesma", "pharmacist"),
        ("Oscar Ledesma left early. He was a retired postman.", "en", "oscar ledesma", "postman"),
        ("Oscar Ledesma left early. The register lists him as a former hotelier.", "en", "oscar ledesma", "waiter"),
        ("Ji-hoon Baek, a firefighter, dived in.", "en", "ji hoon baek", "firefighter"),
        ("Sukirman Harjo, yang di kampung dikenal sebagai dukun, pergi.", "id", "sukirman harjo", "shaman"),
        ("Sukirman Harjo, 40 tahun, sehari-hari bekerja sebagai satpam.", "id", "sukirman harjo", "security-guard"),
    ],
)
def test_roles_beside_names(body: str, language: str, person: str, role: str) -> None:
    assert (person, role) in roles(body, language)


@pytest.mark.parametrize(
    ("body", "language", "role"),
    [
        ("Pia Ledesma, who is not her coach, left.", "en", "coach"),
        ("Pia Ledesma has worked as a clerk, not a pilot.", "en", "pilot"),
        ("Pia Ledesma, who rose in the service and has never sat on a bench, left.", "en", "judge"),
        ("Gunawan Prasojo, yang belum pernah mengajar, hadir.", "id", "teacher"),
    ],
)
def test_a_role_that_is_denied(body: str, language: str, role: str) -> None:
    values = [c.value for c in extract_claims(article(body, language)) if isinstance(c.value, RoleValue)]
    assert [v.role for v in values if v.denied] == [role]


def test_what_was_said_of_another_is_no_role_of_the_speaker() -> None:
    assert not roles("Oscar Ledesma said that his brother was dead. He was a farmer.")


def test_a_verb_after_was_is_no_role() -> None:
    assert not roles("Ledesma was given a guard of honour at the port.")


def test_a_distance_and_direction_from_a_town() -> None:
    (found,) = places("The ship lies 14 nautical miles north of Walvis Bay.")
    assert (found.direction, found.name) == ("north", "walvis bay")


def test_wider_places_after_a_comma() -> None:
    found = places("Tanggul jebol di Desa Karangmulya, Kabupaten Kendal.", "id")
    assert found[0].feature == "village"
    assert "kendal" in found[0].within
    assert found[0].area == "kendal"


def test_a_spot_in_a_town() -> None:
    (found,) = places("They hid in a warehouse in Bella Costa.")
    assert (found.site, found.name) == ("warehouse", "bella costa")


def test_a_side_told_by_its_compass_point() -> None:
    assert places("Atap tribun timur runtuh.", "id")[0].direction == "east"
    assert places("The roof of the east stand fell.")[0].direction == "east"


@pytest.mark.parametrize("marks", ["“”", '""', "''", "‘’"])
def test_a_nickname_in_marks_parts_no_name(marks: str) -> None:
    text = f"Luis {marks[0]}Fat Boy{marks[1]} Gonzalez broke down in court on Monday."
    article = Article(id="a", outlet="", title="", published=None, language="en", source="", sha256="", body=text)
    names = [c.value.name for c in extract_claims(article) if isinstance(c.value, NameValue)]
    assert names == ["Luis Gonzalez"]
