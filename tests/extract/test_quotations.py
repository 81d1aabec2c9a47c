"""Quotations, their speakers, indirect statements, and the claims made of them."""

import pytest

from crosscheck.extract import annotate, extract_claims
from crosscheck.extract.document import Quotation
from crosscheck.model.article import Article
from crosscheck.model.values import QuoteValue


def article(body: str, code: str) -> Article:
    return Article(id="a", outlet="A", title="", published=None, language=code, source="", sha256="", body=body)


def quotations(body: str, code: str) -> list[Quotation]:
    return annotate(article(body, code)).quotations


def direct(body: str, code: str = "en") -> list[tuple[str, str | None]]:
    """Words and speaker of the direct quotations."""
    return [(q.words.strip(" ,"), q.entity) for q in quotations(body, code) if q.direct]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ('"The gate stays shut tonight," Ana Ruiz said.', "en"),
        ("“The gate stays shut tonight,” Ana Ruiz said.", "en"),
        ("«The gate stays shut tonight», Ana Ruiz said.", "en"),
        ("‘The gate stays shut tonight,’ Ana Ruiz said.", "en"),
        ("'The gate stays shut tonight,' said Ana Ruiz.", "en"),
        ('Ana Ruiz told reporters on Monday: "The gate stays shut tonight."', "en"),
        ('According to Ana Ruiz, "The gate stays shut tonight."', "en"),
        ('"The gate," Ana Ruiz said, "stays shut tonight."', "en"),
        ("”The gate stays shut tonight,” kata Ana Ruiz.", "id"),
        ('"The gate stays shut tonight," ujar Ana Ruiz di kantornya, Senin.', "id"),
        ('Ana Ruiz mengatakan, "The gate stays shut tonight."', "id"),
        ('Menurut Ana Ruiz, "The gate stays shut tonight."', "id"),
        ('Ana Ruiz datang pagi itu. "The gate stays shut tonight," katanya.', "id"),
    ],
)
def test_direct_quotation_and_its_speaker(body: str, code: str) -> None:
    found = [(words.replace(",", "").rstrip("."), who) for words, who in direct(body, code)]
    assert found == [("The gate stays shut tonight", "ana ruiz")]


def test_quotation_carried_over_paragraphs_is_one() -> None:
    body = 'Ana Ruiz said: "We shut the gate at nine.\n\n"We open it again at noon," she added.'
    found = [q for q in quotations(body, "en") if q.direct]
    assert len(found) == 1
    assert len(found[0].pieces) == 2
    assert found[0].entity == "ana ruiz"


def test_unclosed_quotation_ends_with_its_paragraph() -> None:
    body = 'Ana Ruiz said: "We shut the gate at nine.\n\nThe harbour was empty.'
    assert direct(body) == [("We shut the gate at nine.", "ana ruiz")]


@pytest.mark.parametrize(
    "body",
    [
        'The so-called "night gate" is old.',
        'She starred in "The Long Way Home Again" and two plays.',
        "It stood 5'6\" high and 3'2\" wide in the yard of the museum.",
    ],
)
def test_no_quotation(body: str) -> None:
    assert direct(body) == []


def test_following_quotation_has_the_speaker_before() -> None:
    body = '"The gate stays shut tonight," Ana Ruiz said. "We have no choice in this."'
    assert [who for _, who in direct(body)] == ["ana ruiz", "ana ruiz"]


def test_pronoun_means_the_speaker_before_not_the_name_inside_the_quotation() -> None:
    body = '"I spoke to Tom Hale at noon," Ana Ruiz said.\n\n"The gate stays shut tonight," she said.'
    assert [who for _, who in direct(body)] == ["ana ruiz", "ana ruiz"]


def test_description_means_the_person_so_described() -> None:
    body = (
        "Union leader Ana Ruiz met minister Tom Hale on Monday.\n\n"
        '"The gate stays shut tonight," the union leader said.\n\n"We will see about that," the minister said.'
    )
    assert [who for _, who in direct(body)] == ["ana ruiz", "tom hale"]


def test_a_group_is_no_person() -> None:
    (found,) = quotations('"The gate stays shut tonight," officials said.', "en")
    assert not found.person


@pytest.mark.parametrize(
    ("body", "code", "content", "who"),
    [
        ("Ana Ruiz said that the gate was shut at nine.", "en", "the gate was shut at nine", "ana ruiz"),
        ("The gate was shut at nine, according to Ana Ruiz.", "en", "The gate was shut at nine", "ana ruiz"),
        ("According to Ana Ruiz, the gate was shut at nine.", "en", "the gate was shut at nine", "ana ruiz"),
        ("Ana Ruiz denied that the gate was shut.", "en", "the gate was shut", "ana ruiz"),
        ("The gate was shut at nine on Friday, Ana Ruiz said.", "en", "The gate was shut at nine on Friday", "ana ruiz"),
        ("Ana Ruiz mengatakan bahwa gerbang ditutup pukul sembilan.", "id", "gerbang ditutup pukul sembilan", "ana ruiz"),
        ("Menurut Ana Ruiz, gerbang ditutup pukul sembilan.", "id", "gerbang ditutup pukul sembilan", "ana ruiz"),
        ("Gerbang ditutup pukul sembilan, kata Ana Ruiz.", "id", "Gerbang ditutup pukul sembilan", "ana ruiz"),
        (
            "Ana Ruiz, kepala pelabuhan, mengatakan bahwa gerbang ditutup pukul sembilan.",
            "id",
            "gerbang ditutup pukul sembilan",
            "ana ruiz",
        ),
    ],
)
def test_indirect_statement(body: str, code: str, content: str, who: str) -> None:
    found = [(q.words, q.entity) for q in quotations(body, code) if not q.direct]
    assert found == [(content, who)]


def values(body: str, code: str = "en") -> list[QuoteValue]:
    claims = [c for c in extract_claims(article(body, code)) if c.kind == "quote"]
    assert all(body[c.start : c.end] == c.text for c in claims)
    return [c.value for c in claims if isinstance(c.value, QuoteValue)]


def test_one_claim_for_each_sentence() -> None:
    found = values('"We shut the gate at nine. We open it again at noon," Ana Ruiz said.')
    assert [v.words for v in found] == ["We shut the gate at nine.", "We open it again at noon"]


def test_split_sentence_is_one_claim() -> None:
    (found,) = values('"The gate," Ana Ruiz said, "stays shut tonight."')
    assert found.words == "The gate stays shut tonight."
    assert found.source == "ana ruiz"


def test_signature_tells_what_can_be_compared_across_languages() -> None:
    (one,) = values('"We will not open half of the gates before Friday," Ana Ruiz said.')
    (other,) = values('"Kami tidak akan membuka separuh gerbang sebelum Jumat," kata Ana Ruiz.', "id")
    assert one.negations == other.negations == 1
    assert one.planned
    assert other.planned
    assert {"quantity:half", "order:before"} <= set(one.signs) & set(other.signs)


def test_long_evidence_is_cut() -> None:
    claims = extract_claims(article('"' + "We open the gate again and " * 40 + 'rest," Ana Ruiz said.', "en"))
    assert all(len(c.text) <= 300 for c in claims if c.kind == "quote")


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ('Ana Ruiz leads the team. "The gate stays shut tonight," said Tom Hale, quoting Ana Ruiz.', "en"),
        ('Ana Ruiz memimpin regu. "Pintu itu tetap ditutup malam ini," kata Tom Hale menirukan Ana Ruiz.', "id"),
        ('Ana Ruiz memimpin regu. "Pintu itu tetap ditutup malam ini," ujar Tom Hale, mengutip rekannya, Ana Ruiz.', "id"),
    ],
)
def test_who_is_quoted_by_another_is_the_speaker(body: str, code: str) -> None:
    assert [who for _, who in direct(body, code)] == ["ana ruiz"]


@pytest.mark.parametrize(
    ("words", "code", "hedged"),
    [
        ("We think the anchor cut the cable", "en", True),
        ("Kami menduga jangkar memutus kabel itu", "id", True),
        ("We cannot lift the anchor", "en", False),
        ("Kami tidak bisa mengangkat jangkar itu", "id", False),
    ],
)
def test_what_is_thought_is_hedged(words: str, code: str, hedged: bool) -> None:
    verb = "said" if code == "en" else "kata"
    (claim,) = [c for c in extract_claims(article(f'"{words}," {verb} Ana Ruiz.', code)) if c.kind == "quote"]
    assert isinstance(claim.value, QuoteValue)
    assert claim.value.hedged is hedged
