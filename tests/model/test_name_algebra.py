"""How two spellings stand, and the laws that hold for all of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.model.relation import Stand
from crosscheck.model.values import NameValue
from crosscheck.model.values.spelling import edits, fold


def stand(a: str, b: str) -> Stand:
    return NameValue(name=a, kind="person").relate(NameValue(name=b, kind="person")).stand


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Kim Jong Un", "Kim Jong-un"),
        ("Lucía Ferreira", "Lucia Ferreira"),
        ("N'Djamena", "Ndjamena"),
        ("Jürgen Weiß", "Juergen Weiss"),
        ("Soekarno", "Sukarno"),
        ("Muhammad Ridwan", "Mohammed Ridwan"),
        ("Volodymyr Zelenskyy", "Volodymyr Zelensky"),
        ("Dmytro Kovalenko", "Dmitry Kovalenko"),
        ("Maya Trisnawati", "M. Trisnawati"),
        ("Tony Marchbanks", "Anthony Marchbanks"),
        ("Nadia Rahma Putri", "Nadia Putri"),
        ("Kyiv", "Kiev"),
    ],
)
def test_accepted_spellings_are_compatible(a: str, b: str) -> None:
    assert stand(a, b) is Stand.COMPATIBLE


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Annelore Verhaegen", "Annelore Verhagen"),
        ("Stefanie Wraight", "Stephanie Wraight"),
        ("Hillary Marlowe", "Hilary Marlowe"),
        ("Jeffrey Quillan", "Jeffery Quillan"),
        ("Satrio Dananjaya", "Satrio Danajaya"),
        ("Kepulauan Seribu", "Kepulaun Seribu"),
    ],
)
def test_a_slip_is_a_conflict(a: str, b: str) -> None:
    assert stand(a, b) is Stand.CONFLICT


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Bagus Sitorus", "Hendra Sitorus"),
        ("Rudi Hartono", "Budi Hartono"),
        ("Maria Olsen", "Mario Olsen"),
        ("Vladimir Potanin", "Dmitry Putin"),
        ("The Democrat", "The Democratic"),
        ("Jalan Melati 2", "Jalan Melati 3"),
    ],
)
def test_two_names_are_no_conflict(a: str, b: str) -> None:
    assert stand(a, b) is not Stand.CONFLICT


NAMES = st.builds(
    lambda parts, kind: NameValue(name=" ".join(parts), kind=kind),
    st.lists(st.text(alphabet="abdeghiklmnoprstuyz", min_size=1, max_size=9), min_size=1, max_size=4),
    st.sampled_from(["person", "place", "organisation", "other"]),
)


@given(NAMES, NAMES)
def test_relate_is_symmetric(a: NameValue, b: NameValue) -> None:
    assert a.relate(b).stand is b.relate(a).stand


@given(NAMES)
def test_a_name_agrees_with_itself(a: NameValue) -> None:
    assert a.relate(a).stand is Stand.SAME


def test_fold_sets_accents_apostrophes_and_hyphens_aside() -> None:
    assert fold("São-Tomé  O’Brien") == "sao tome obrien"


def test_edits_counts_a_swap_as_one() -> None:
    assert edits("kcna", "knca") == 1
    assert edits("miller", "muller") == 1
    assert edits("miller", "tanner", 2) == 3


def test_a_word_that_a_place_is_named_for_has_one_number() -> None:
    def between(a: str, b: str) -> Stand:
        return NameValue(name=a, kind="organisation").relate(NameValue(name=b, kind="organisation")).stand

    assert between("Fern Hill Flats", "Fern Hills Flats") is Stand.CONFLICT
    assert between("Fern Hill School", "Fern Hill Schools") is not Stand.CONFLICT
    assert between("Rock County Sheriff's Department", "Sheriff's Department") is not Stand.CONFLICT
