import numpy as np
import pytest

from wyoming_servers.stt.whisper_context import in_context, least_seconds


@pytest.mark.parametrize(
    ("model", "asked", "least"),
    [
        ("faster-whisper-base", None, 30.0),
        ("faster-whisper-large-v3-turbo", None, 30.0),
        ("acft-whisper-base.en", None, 4.0),
        ("whisper-small-ACFT-ct2", None, 4.0),
        ("faster-whisper-base", 10.0, 10.0),
        ("acft-whisper-base.en", 30.0, 30.0),
    ],
)
def test_a_model_has_the_context_of_its_training_unless_it_is_known_to_bear_less(
    model, asked, least
):
    assert least_seconds(model, asked) == least


@pytest.mark.parametrize(
    ("seconds", "least", "context"),
    [
        (0.5, 30.0, 30),
        (30.0, 30.0, 30),
        (0.5, 4.0, 4),
        (2.7, 4.0, 4),
        (2.8, 4.0, 5),  # with 1.28 s of silence it would not fit
        (9.0, 4.0, 11),
        (29.5, 4.0, 30),
        (0.5, 0.1, 2),
        (40.0, 4.0, 30),
    ],
)
def test_the_context_holds_the_audio_and_some_silence_in_whole_seconds(seconds, least, context):
    features = np.ones((80, round(100 * seconds)), np.float32)
    fitted = in_context(features, least)
    assert fitted.shape == (80, 100 * context)
    assert fitted.dtype == np.float32
    heard = min(3000, features.shape[1])
    assert fitted[:, :heard].all()
    assert not fitted[:, heard:].any()
