"""Credits name their origin, its kind, and whether the text shuts out every other."""

import hashlib

from crosscheck.extract import annotate
from crosscheck.extract.kinds.origin import EXTRACTOR, LONGEST
from crosscheck.model.article import Article
from crosscheck.model.values import OriginValue


def credits(text: str, language: str) -> list[OriginValue]:
    digest = hashlib.sha256(text.encode()).hexdigest()
    article = Article(id="a", outlet="A", title="", published=None, language=language, source="a", sha256=digest, body=text)
    found = list(EXTRACTOR.extract(annotate(article)))
    assert all(0 < d.end - d.start <= LONGEST for d in found)
    return [d.value for d in found if isinstance(d.value, OriginValue)]


def test_a_plain_credit_is_not_exclusive() -> None:
    (found,) = credits("Forty boats were lost, according to the coastguard.", "en")
    assert (found.body, found.exclusive, found.first) == ("navy", False, False)


def test_who_brought_it_to_light_comes_first() -> None:
    (found,) = credits("The sale was first disclosed by Radio Delta in March.", "en")
    assert (found.name, found.first, found.exclusive) == ("Radio Delta", True, True)
    (found,) = credits("Rencana itu mula-mula dibocorkan Radio Delta pada Maret.", "id")
    assert (found.name, found.first, found.body) == ("Radio Delta", True, "broadcaster")


def test_an_origin_that_shuts_out_another_names_it() -> None:
    (found,) = credits("Angka itu berasal dari serikat tani, bukan dari polisi.", "id")
    assert found.exclusive
    assert found.refused
    assert "police" in found.others


def test_one_body_under_two_names_is_one_origin() -> None:
    office = OriginValue(name="Regional Health Department", body="health")
    assert office.same_body(OriginValue(name="health department spokesman", body="health"))
    assert OriginValue(name="World Food Council").same_body(OriginValue(name="WFC"))
    assert not office.same_body(OriginValue(name="farmers' union", body="union"))
    assert office.relate(OriginValue(name="farmers' union", body="union", exclusive=True)).stand == "conflict"
    assert office.relate(OriginValue(name="farmers' union", body="union")).stand == "unknown"


def test_a_figure_that_stems_from_a_body_is_its_own() -> None:
    (found,) = credits("Angka 27 bermula dari hitungan Yayasan Laut.", "id")
    assert (found.name, found.exclusive) == ("Yayasan Laut", True)
    (found,) = credits("The fruit came from the union.", "en")
    assert not found.exclusive


def test_a_pronoun_stands_for_the_body_of_its_sentence() -> None:
    (found,) = credits("Nelayan melihat asap itu, dan merekalah yang pertama memberi tahu petugas.", "id")
    assert found.name.startswith("Nelayan")
    assert (found.body, found.first) == ("residents", True)


def test_a_body_that_counts_by_its_own_staff_shuts_out_others() -> None:
    (found,) = credits("The tally came from the ministry, which visited the villages itself.", "en")
    assert (found.body, found.exclusive) == ("ministry", True)
