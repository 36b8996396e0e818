"""Engines' own scores on the room's scale."""

import numpy as np
import pytest

from wyoming_servers.stt.confidence import of_whisper
from wyoming_servers.stt.options import SttOptions

SURE = SttOptions().endpoint_sure


@pytest.mark.parametrize("probability", [0.75, 0.8, 0.95, 1.0])
def test_what_whisper_takes_for_clear_speech_is_sure(probability):
    assert SURE <= of_whisper(np.log(probability)) <= 1


@pytest.mark.parametrize("probability", [0.7, 0.5, 0.4])
def test_what_whisper_is_in_doubt_of_is_not_sure(probability):
    assert 0 < of_whisper(np.log(probability)) < SURE


def test_what_whisper_takes_for_failed_is_worth_nothing():
    assert of_whisper(-1.0) == of_whisper(-7.0) == 0


def test_a_better_score_is_never_worth_less():
    worth = [of_whisper(score) for score in np.linspace(-2, 0, 100)]
    assert worth == sorted(worth)
