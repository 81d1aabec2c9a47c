import pytest

from crosscheck.dataset.calibrating import Example, probability, shift_of
from crosscheck.model.discrepancy import Finding
from crosscheck.model.phrase import EMPTY
from crosscheck.rules import calibration, rules


def test_a_rule_that_says_too_much_is_shifted_down() -> None:
    said = calibration.log_odds(0.9)
    examples = [Example("NUM001", said, k % 2 == 0) for k in range(40)]
    shift = shift_of(examples)
    assert shift < 0
    assert 0.5 < probability(said, shift) < 0.7


def test_a_rule_that_keeps_its_word_is_left_alone() -> None:
    said = calibration.log_odds(0.8)
    assert shift_of([Example("NUM001", said, k % 5 > 0) for k in range(50)]) == pytest.approx(0, abs=0.01)


def test_few_examples_shift_little() -> None:
    said = calibration.log_odds(0.9)
    few, many = (shift_of([Example("NUM001", said, False)] * n) for n in (1, 30))
    assert -0.5 < few < 0
    assert many < -2


def test_the_shift_is_applied_to_the_log_odds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calibration, "_shifts", lambda: {"NUM001": -1.0})
    finding = Finding(sides=(), confidence=0.8, message=EMPTY)
    rule, other = rules()["NUM001"], rules()["NUM002"]
    assert calibration.calibrated(rule, finding).confidence == pytest.approx(0.595, abs=0.001)
    assert calibration.calibrated(other, finding) is finding
