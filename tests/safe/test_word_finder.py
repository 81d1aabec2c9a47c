"""The quick finder of words finds what the pattern for any case finds."""

import re

from hypothesis import given
from hypothesis import strategies as st

from crosscheck.safe.patterns import any_of, word_list
from crosscheck.safe.sieves import WordFinder

WORDS = ("not", "not only", "l'État", "tidak", "no")
TEXT = st.lists(st.sampled_from(["Not", "only", "NOT", "l'état", "İ", "no.", "nothing", "Tidak", " ", "\n", "x"]), max_size=12)


@given(TEXT)
def test_places_are_those_of_the_pattern_for_any_case(parts: list[str]) -> None:
    text = " ".join(parts)
    wanted = [m.span() for m in word_list(WORDS).finditer(text)]
    assert [m.span() for m in WordFinder(WORDS).finditer(text)] == wanted
    first = WordFinder(WORDS).search(text)
    assert (first.span() if first else None) == (wanted[0] if wanted else None)


@given(TEXT)
def test_a_tree_of_letters_matches_what_the_words_one_by_one_match(parts: list[str]) -> None:
    text = " ".join(parts)
    for known in (WORDS, [w.lower() for w in WORDS]):
        for flags in (0, re.IGNORECASE):
            plain = re.compile(rf"(?<!\w){any_of(known)}(?!\w)", flags)
            assert [m.span() for m in word_list(known, flags).finditer(text)] == [m.span() for m in plain.finditer(text)]
