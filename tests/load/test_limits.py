"""Limits can be set by name, each is known, and none that is not there is taken."""

from dataclasses import fields

import pytest

from crosscheck.load import Limits
from crosscheck.load.options import LIMIT_NAMES, make_limits


def test_every_limit_can_be_set_by_its_name() -> None:
    made = make_limits(dict.fromkeys(LIMIT_NAMES, 3))
    assert {getattr(made, each.name) for each in fields(Limits)} == {3}


def test_units_and_both_ways_to_write_a_name() -> None:
    made = make_limits({"file-bytes": "2MB", "json_depth": 9, "fetch-seconds": 0.5})
    assert (made.file_bytes, made.json_depth, made.fetch_seconds) == (2_000_000, 9, 0.5)
    assert made.articles == Limits().articles


@pytest.mark.parametrize(
    ("named", "words"),
    [({"size": 3}, "no limit 'size'; known: file-bytes"), ({"articles": 0}, "articles: 0 is not"), ({"claims": 1.5}, "claims: ")],
)
def test_a_faulty_limit_is_refused(named: dict[str, object], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        make_limits(named)
