from dataclasses import replace

import numpy as np
import pytest

from tests.benchmarks.stt_corpus import RATE, Speech, pink
from tests.benchmarks.wake_corpus import CONDITIONS, Trial, mixed, phrase_end

SECOND = np.sin(np.arange(RATE) * 0.3).astype(np.float32)
TRIAL = Trial(source="spoken", word="alexa", name="en-us+m1", text="alexa", seed=1)


def level(samples):
    return np.sqrt(np.mean(samples**2))


@pytest.mark.parametrize("snr_db", [10.0, 5.0, -3.0])
def test_noise_lies_so_far_below_the_speech(snr_db):
    added = mixed(SECOND, level(SECOND), 7 * pink(RATE), snr_db) - SECOND
    assert 20 * np.log10(level(SECOND) / level(added)) == pytest.approx(snr_db, abs=0.01)


def test_a_phrase_ends_before_the_pause_after_which_something_else_is_said():
    silence = np.zeros(RATE // 4, np.float32)
    speech = Speech(np.concatenate([SECOND, silence, SECOND]))
    assert phrase_end(speech) == len(SECOND)
    assert phrase_end(Speech(SECOND)) == len(SECOND)


def test_a_short_gap_in_a_phrase_does_not_end_it():
    gap = np.zeros(RATE // 10, np.float32)
    assert phrase_end(Speech(np.concatenate([SECOND, gap, SECOND]))) == 2 * RATE + len(gap)


@pytest.mark.parametrize("condition", CONDITIONS)
def test_a_phrase_ends_a_while_before_its_audio_does(condition):
    audio = replace(TRIAL, condition=condition).audio()
    assert 800 < audio.phrase_end_ms < 1000 * len(audio.samples) / RATE - 900


def test_silence_around_a_phrase_moves_its_end():
    padded, clean = replace(TRIAL, condition="padded").audio(), TRIAL.audio()
    # espeak-ng's breath is never twice the same.
    assert padded.phrase_end_ms == pytest.approx(clean.phrase_end_ms + 2000, abs=30)
    assert not padded.samples[: 2 * RATE].any()
