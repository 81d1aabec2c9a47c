"""A quotation without a single word is read as any other."""

from crosscheck.extract import extract_claims
from crosscheck.model.article import Article


def test_marks_without_words_between_them_are_no_trouble() -> None:
    body = (
        "“He put the magazine in the rifle and ran,” detective John Ernst said in an affidavit. “… He admitted that at the "
        "moment he loaded the magazine, his plan was to return to the party,” Ernst wrote."
    )
    article = Article(id="a", outlet="", title="", published=None, language="en", source="", sha256="", body=body)
    assert extract_claims(article)
