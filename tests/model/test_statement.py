"""Statements conflict where opposed states, or an event and its denial, meet; never with themselves."""

from hypothesis import given
from hypothesis import strategies as st

from crosscheck.model.relation import Stand
from crosscheck.model.values import StatementValue
from crosscheck.model.values.statement import oppositions, speak_of_two_things

MARKS = st.lists(st.sampled_from(["open=+", "open=-", "condition=stable", "condition!stable", "which-way=north"]), max_size=3)
EVENTS = st.lists(st.sampled_from(["meeting", "talks", "lawsuit"]), max_size=2)


@st.composite
def statements(draw: st.DrawFn) -> StatementValue:
    words = draw(st.sampled_from(["a b", "c d", "e f"]))
    states, events, denies = (tuple(draw(s)) for s in (MARKS, EVENTS, EVENTS))
    certainty = draw(st.sampled_from([1.0, 0.5]))
    return StatementValue(words=words, states=states, events=events, denies=denies, certainty=certainty)


@given(statements(), statements())
def test_relate_is_symmetric(a: StatementValue, b: StatementValue) -> None:
    assert a.relate(b).stand == b.relate(a).stand
    assert set(oppositions(a, b)) == set(oppositions(b, a))


@given(statements())
def test_a_statement_never_conflicts_with_itself(a: StatementValue) -> None:
    assert a.relate(a).stand is Stand.SAME


@given(statements(), statements())
def test_doubt_never_makes_a_conflict(a: StatementValue, b: StatementValue) -> None:
    doubtful = a.model_copy(update={"certainty": 0.5})
    assert doubtful.relate(b).stand is not Stand.CONFLICT


def test_what_is_denied_meets_what_is_told() -> None:
    told = StatementValue(words="they met", events=("meeting",))
    denied = StatementValue(words="no talks", denies=("talks",), negated=True)
    assert oppositions(told, denied) == ("~talks",)
    assert told.relate(denied).stand is Stand.CONFLICT


def test_words_that_tell_two_things_apart_are_no_opposition() -> None:
    north = StatementValue(words="north gate", states=("which-way=north",))
    south = StatementValue(words="south gate", states=("which-way=south",))
    assert oppositions(north, south) == ()
    assert speak_of_two_things(north, south)


def said(words: str, *, negated: bool = False, certainty: float = 1.0, states: tuple[str, ...] = ()) -> StatementValue:
    return StatementValue(
        words=words, negated=negated, certainty=certainty, states=states, events=("sale",), stems=tuple(words.split())
    )


def test_a_negation_of_nearly_the_same_words_is_a_conflict() -> None:
    plain, denied = said("ticket sell twice"), said("ticket sell twice", negated=True)
    assert oppositions(plain, denied) == ("polarity",)
    assert oppositions(plain, said("boat sell harbour", negated=True)) == ()


def test_a_promise_and_a_refusal_conflict_though_neither_is_done() -> None:
    promise = said("club pay fine", certainty=0.7, states=("willing=+",))
    refusal = said("club refuse fine", negated=True, states=("willing=-",))
    assert promise.relate(refusal).reason == "willing"
    assert said("gate", certainty=0.7, states=("open=+",)).relate(said("door", states=("open=-",))).reason == ""
