"""Dates against three public sets; floors are figures that may only go up. Skipped where the sets are absent."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from date_sets import MEANTIME, PFSA, RECOGNIZERS, meantime_accuracy, pfsa_weekdays, recognizer_accuracy

MEANTIME_VALUES = 0.92  # "between 2014 and 2016" is one stretch of time here, and two years there
RECOGNIZERS_NEWS = 0.87


@pytest.mark.skipif(not MEANTIME.exists(), reason="the MEANTIME corpus is not beside the project")
def test_values_of_meantime() -> None:
    accuracy, total = meantime_accuracy()
    assert total >= 140
    assert accuracy >= MEANTIME_VALUES


@pytest.mark.skipif(not RECOGNIZERS.exists(), reason="the Recognizers-Text specifications are not beside the project")
def test_news_forms_of_recognizers() -> None:
    accuracy, total = recognizer_accuracy()
    assert total >= 90
    assert accuracy >= RECOGNIZERS_NEWS


@pytest.mark.skipif(not PFSA.exists(), reason="PFSA-ID is not beside the project")
def test_weekdays_of_pfsa() -> None:
    pairs, misfits, found, invented = pfsa_weekdays()
    assert pairs >= 620
    assert (found, invented) == (misfits, 0)
