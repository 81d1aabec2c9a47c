"""What a pattern is said to need of a text is there wherever the pattern fits."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.extract import extract_claims
from crosscheck.model.article import Article
from crosscheck.safe.needs import needs_of, needs_of_words, words_in
from crosscheck.safe.sieves import SIEVES, Sieve

SOURCES = (
    r"\b(?P<n>first|2nd|ke-2)\b[^.;]{1,100}?\bsince\b(?P<gap>x{0,5})",
    r"(?<!\w)(?:a|b\s{1,3}c)(?!\w)",
    r"\bno (?:first|last) (?:\w{2,20} ){0,2}?\w{3,20}\b",
    r"\bha(?:d|s|ve)(?: not|n['’]t) (?:\w{2,15} ){0,3}?(?:a single|even an?)",
    r"[nN]o|since",
    r"not?\b",
    r"(?:the \w{1,3}|since )first",
    r"(?i:NOT) a",
)
PIECES = ("first", "2nd", "ke-2", "since", "ſince", "SİNCE", "fırst", "a", "b", "c", "no", "not", "N", "last", "had", "has")
MORE = ("have", "n't", "n’t", "single", "even", "an", "the", "xxx", " ", "-", ".", "\n", "  ")
TEXT = st.lists(st.sampled_from(PIECES + MORE + (" ",) * 20), max_size=16).map("".join)


@pytest.mark.parametrize("source", SOURCES)
@given(text=TEXT)
def test_a_pattern_fits_only_where_its_needs_are_met(source: str, text: str) -> None:
    for flags in (0, re.IGNORECASE):
        if re.compile(source, flags).search(text):
            assert all(need.met(words_in(text)) for need in needs_of(source, flags))


@pytest.mark.parametrize(
    ("source", "text", "may"),
    [
        (r"\bsince\b", "it has been since", True),
        (r"\bsince\b", "sincere", False),
        (r"\b(?:not|never) (?:seen|heard)\b", "Never was it told", False),
        (r"\b(?:not|never) (?:seen|heard)\b", "never heard", True),
        (r"\bke-2\b", "ke pasar", False),
        (r"since", "sincere", True),
    ],
)
def test_needs_tell_texts_apart(source: str, text: str, may: bool) -> None:
    assert Sieve(source, re.IGNORECASE).may_fit(words_in(text)) is may


def test_words_that_letters_of_other_alphabets_may_stand_for_are_not_asked_for() -> None:
    assert needs_of_words(["µm"]) is None
    assert needs_of_words(["mm"]) is not None


def test_the_patterns_of_the_package_need_something() -> None:
    text = "It was the first fire since 2011, said Ana Ruiz. It was said."
    extract_claims(Article(id="a", outlet="", title="", published=None, language="en", source="", sha256="", body=text))
    made = [sieve for sieve in SIEVES if isinstance(sieve, Sieve)]
    assert sum(sieve.keys is not None for sieve in made) > 0.8 * len(made) > 20
