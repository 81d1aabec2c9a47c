"""Quotations compared word by word."""

from hypothesis import assume, given
from hypothesis import strategies as st

from crosscheck.model.relation import Stand
from crosscheck.model.values import QuoteValue
from crosscheck.model.values.quote import opposed_signs
from crosscheck.model.values.quote_words import compare, denied, equal

WORDS = st.lists(
    st.sampled_from(["gate", "gates", "open", "river", "~the", "~of", "!", "^may", "^will", "@1p", "@3p", "#9", "…"]), max_size=12
)


def quote(words: list[str], language: str = "en") -> QuoteValue:
    return QuoteValue(words=" ".join(words), tokens=tuple(words), language=language)


def kinds(a: str, b: str) -> list[str]:
    return sorted(c.kind for c in compare(tuple(a.split()), tuple(b.split())).serious)


@given(WORDS, WORDS)
def test_relate_is_symmetric(a: list[str], b: list[str]) -> None:
    assert quote(a).relate(quote(b)).stand is quote(b).relate(quote(a)).stand


@given(WORDS)
def test_relate_is_reflexive(a: list[str]) -> None:
    assert quote(a).relate(quote(a)).stand is Stand.SAME


@given(WORDS, st.integers(0, 12))
def test_a_quotation_cut_at_its_end_is_no_conflict(a: list[str], length: int) -> None:
    """Unless what is cut is a "perhaps": that is more than a word left out."""
    assume("^may" not in a[length:] or any(w[0] not in "~^" for w in a[length:]))
    assert quote(a).relate(quote(a[:length])).stand is not Stand.CONFLICT


def test_negation_is_a_change() -> None:
    assert kinds("@1p ^will open ~the gate tonight", "@1p ^will ! open ~the gate tonight") == ["negation"]


def test_number_is_a_change() -> None:
    assert kinds("@1p open #9 gates tonight", "@1p open #12 gates tonight") == ["number"]


def test_certainty_is_a_change_of_its_own() -> None:
    assert kinds("~the gate ^may open tonight", "~the gate ^will open tonight") == ["certainty"]


def test_word_in_the_middle_is_left_out() -> None:
    assert kinds("open ~the old gate tonight", "open ~the gate tonight") == ["left out"]


def test_marked_gap_is_no_change() -> None:
    assert kinds("open ~the old river gate tonight", "open ~the … gate tonight") == []


def test_small_words_are_no_change() -> None:
    assert kinds("open ~the gate ~of wood", "open gate wood") == []


def test_another_person_is_a_change() -> None:
    assert kinds("~did @1p open ~the gate", "~did @3p open ~the gate") == ["person"]


def test_equal_words() -> None:
    assert equal("conclusion", "conclusions")
    assert equal("organisation", "organization")
    assert not equal("volume", "number")
    assert not equal("eight", "eighty")
    assert not equal("#80", "#800")


def test_opposed_signs() -> None:
    assert opposed_signs(("order:before",), ("order:after",)) == ("order:before", "order:after")
    assert opposed_signs(("order:before",), ("order:before", "order:after")) is None
    assert opposed_signs(("order:before",), ("quantity:all",)) is None


def test_long_quotations_are_compared_in_bounded_time() -> None:
    assert compare(("word",) * 5000, ("word",) * 5000).share <= 1.0


def clauses(*texts: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(text.split()) for text in texts)


def test_a_clause_is_denied_by_the_same_words() -> None:
    assert denied(clauses("@3m ~is ! armed", "~there ~is ! danger"), clauses("@3m ~is armed", "people stay")) == 1
    assert denied(clauses("~the lock broke ~the gate"), clauses("~it ! ~the lock ~that broke ~the gate")) == 3


def test_what_is_not_denied() -> None:
    assert denied(clauses("@1p ! know"), clauses("@1p know")) == 0, "a short word is said of anything"
    assert denied(clauses("@1s regretted ~it"), clauses("@3p ! regretted ~it")) == 0, "another is meant"
    assert denied(clauses("@1p ! harvest", "@1p harvest"), clauses("@1p harvest")) == 0, "it says both"
    assert denied(clauses("@1p ! harvest rice"), clauses("@1p harvest maize")) == 0, "other words"


@given(WORDS, WORDS)
def test_denial_is_symmetric_and_never_of_oneself(a: list[str], b: list[str]) -> None:
    assert denied((tuple(a),), (tuple(b),)) == denied((tuple(b),), (tuple(a),))
    assert denied((tuple(a),), (tuple(a),)) == 0
