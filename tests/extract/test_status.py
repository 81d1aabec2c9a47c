"""Status and negation of what stands at a span."""

import pytest

from crosscheck.extract.clauses import clause_at
from crosscheck.extract.document import Doc
from crosscheck.extract.sentences import split
from crosscheck.extract.status import governing, negated_by, status_by
from crosscheck.lang import language_for
from crosscheck.model.article import Article
from crosscheck.model.base import Span
from crosscheck.model.claim import Status


def read(text: str, code: str) -> tuple[Status, bool]:
    """Status and negation of the words between [[ and ]]."""
    start = text.index("[[")
    end = text.index("]]") - 2
    body = text.replace("[[", "").replace("]]", "")
    article = Article(id="a", outlet="A", title="", published=None, language=code, source="", sha256="", body=body)
    language = language_for(code)
    doc = Doc(article, language, split(article, language))
    span = Span(start=start, end=end)
    sentence = doc.sentence_at(start)
    assert sentence is not None
    clause = clause_at(sentence, span, language)
    cues = governing(doc, sentence, clause, span)
    return status_by(cues), negated_by(cues)


@pytest.mark.parametrize(
    ("text", "code", "status", "negated"),
    [
        ("The ferry carried [[40 passengers]] at dawn.", "en", Status.ASSERTED, False),
        ("The ferry could carry [[40 passengers]] at dawn.", "en", Status.HEDGED, False),
        ("The ferry will carry [[40 passengers]] at dawn.", "en", Status.PLANNED, False),
        ("The owner denied that [[40 passengers]] were on board.", "en", Status.DENIED, False),
        ("The ferry did not carry [[40 passengers]] at dawn.", "en", Status.ASSERTED, True),
        ("Not only did it carry [[40 passengers]] at dawn.", "en", Status.ASSERTED, False),
        ("The mayor denied the report, but [[40 passengers]] were hurt in it.", "en", Status.ASSERTED, False),
        ("On 3 May the ferry carried [[40 passengers]] to the island.", "en", Status.ASSERTED, False),
        ("The report that [[40 passengers]] drowned was denied.", "en", Status.DENIED, False),
        ("The crew left the pier without [[40 passengers]] on board.", "en", Status.ASSERTED, True),
        ("It is possible that [[40 passengers]] were on the ferry.", "en", Status.HEDGED, False),
        ("Feri itu membawa [[40 penumpang]] pada subuh.", "id", Status.ASSERTED, False),
        ("Feri itu diduga membawa [[40 penumpang]] pada subuh.", "id", Status.HEDGED, False),
        ("Feri itu akan membawa [[40 penumpang]] pada subuh.", "id", Status.PLANNED, False),
        ("Pemilik membantah bahwa [[40 penumpang]] ada di feri itu.", "id", Status.DENIED, False),
        ("Feri itu tidak membawa [[40 penumpang]] pada subuh.", "id", Status.ASSERTED, True),
        ("Feri itu tidak hanya membawa [[40 penumpang]] pada subuh.", "id", Status.ASSERTED, False),
        ("Feri itu berangkat tanpa [[40 penumpang]] di atasnya.", "id", Status.ASSERTED, True),
        ("Bupati membantah kabar itu, tetapi [[40 penumpang]] terluka di dalamnya.", "id", Status.ASSERTED, False),
    ],
)
def test_status_of(text: str, code: str, status: Status, negated: bool) -> None:
    assert read(text, code) == (status, negated)
