"""What extraction makes without checks is what the checks would have let through."""

import pytest

from crosscheck.extract import extract_claims
from crosscheck.model.article import Article
from crosscheck.model.claim import Claim
from crosscheck.model.values import NameValue

TEXTS = {
    "en": "Ana Ruiz, 54, the mayor of Brent, said on Monday: “We will not close the port.” At least 40 people were not hurt. "
    "Two and a half million litres of water were lost in the second flood since 2011.",
    "id": "Wali Kota Brentang Ana Ruiz (54) mengatakan pada Senin, “Kami tidak akan menutup pelabuhan.” Sedikitnya 40 orang "
    "selamat. Sekitar 2,5 juta liter air hilang dalam banjir kedua sejak 2011.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_made_claims_are_as_checked_ones(language: str) -> None:
    body = TEXTS[language]
    article = Article(id="a", outlet="o", title="", published=None, language=language, source="s", sha256="0", body=body)
    claims = extract_claims(article)
    assert {"statement", "name", "quantity", "quote"} <= {c.kind for c in claims}
    for claim in claims:
        value = {k: getattr(claim.value, k) for k in type(claim.value).model_fields}
        context = type(claim.context).model_validate({k: getattr(claim.context, k) for k in type(claim.context).model_fields})
        fields = {k: getattr(claim, k) for k in Claim.model_fields}
        checked = Claim.model_validate(fields | {"value": type(claim.value).model_validate(value), "context": context})
        assert checked == claim
        assert hash(checked.context) == hash(claim.context)
        assert checked.model_dump_json() == claim.model_dump_json()
        assert repr(checked) == repr(claim)


def test_a_made_value_is_one_like_any_other() -> None:
    made = NameValue.unchecked(type="name", name="Ana", kind="person", entity="ana", times=1, kin="")
    assert made == NameValue(name="Ana", kind="person", entity="ana")
    assert made.model_copy(update={"times": 2}).times == 2
    with pytest.raises(ValueError, match="frozen"):
        made.name = "Anna"  # type: ignore[misc]
