"""The words of a state may stand in other forms than the lexicon gives them."""

import pytest

from crosscheck.extract.state_phrases import phrases
from crosscheck.extract.state_words import row_of
from crosscheck.lang import language_for


def _states(text: str, code: str) -> set[str]:
    lexicon = language_for(code).events
    return {f"{p.state}={p.value}" for _, _, p in phrases(text, row_of(text), lexicon)}


@pytest.mark.parametrize(
    ("text", "code", "state"),
    [
        ("the abbot stands down in May", "en", "resigned=+"),
        ("the abbess has already stepped down", "en", "resigned=+"),
        ("she keeps its title", "en", "title-kept=+"),
        ("rumah tempat kaum itu menentangnya", "id", "supported=-"),
        ("ia mengajukan langsung banding", "id", "appeal=+"),
        ("rapat itu telah kembali dihentikan", "id", "operating=-"),
    ],
)
def test_a_state_is_found_in_another_tense_voice_or_with_another_owner(text: str, code: str, state: str) -> None:
    assert state in _states(text, code)


@pytest.mark.parametrize(
    ("text", "code", "state"),
    [
        ("an open-air stage", "en", "open=+"),
        ("he stepped on the last stair down", "en", "resigned=+"),
        ("tim itu tidak menemukan bekas rem", "id", "found=-"),
    ],
)
def test_other_words_tell_no_state(text: str, code: str, state: str) -> None:
    assert state not in _states(text, code)
