from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("pyopen_wakeword", reason="pyopen-wakeword is not installed")

import pyopen_wakeword

from wyoming_servers.wake.speech_embedding import BLOCK, FEATURES, SPAN, SpeechEmbedding
from wyoming_servers.wake.tflite import Interpreter, Library

PACKAGE = Path(pyopen_wakeword.__file__).parent
FRAMES = 76
BLOCKS = 13
"""So many make one whole window of the models: 76 frames, 8 in each."""


@pytest.fixture(scope="module")
def models():
    library = Library(PACKAGE)
    mel = Interpreter(library, PACKAGE / "models" / "melspectrogram.tflite", (1, SPAN))
    return mel, Interpreter(library, PACKAGE / "models" / "embedding_model.tflite")


@pytest.fixture(scope="module")
def embedding(models):
    return SpeechEmbedding(*models)


def noise(seed, level):
    return np.random.default_rng(seed).normal(0, level, (BLOCKS, BLOCK)).astype(np.int16)


def embedded(embedding, *streams):
    """Return the last embedding of each stream."""
    states = [embedding.begin() for _ in streams]
    for blocks in zip(*streams, strict=True):
        embeddings, states = embedding.next(states, blocks)
    return embeddings


@pytest.mark.parametrize("level", [3, 300, 9000])
def test_it_computes_what_the_models_do_from_the_whole_window(models, embedding, level):
    mel, whole = models
    audio = noise(0, level)
    [got] = embedded(embedding, audio)
    before = np.concatenate([np.zeros(SPAN - BLOCK), audio.ravel()]).astype(np.float32)
    spans = [before[start : start + SPAN] for start in range(0, BLOCKS * BLOCK, BLOCK)]
    mels = np.concatenate([mel.run(span[None]).reshape(8, 32) / 10 + 2 for span in spans])
    expected = whole.run(mels[None, -FRAMES:, :, None]).ravel()
    assert got.shape == (FEATURES,)
    np.testing.assert_allclose(got, expected, atol=1e-3)


def test_streams_computed_at_once_do_not_disturb_each_other(embedding):
    streams = noise(1, 100), noise(2, 5000), np.zeros((BLOCKS, BLOCK), np.int16)
    together = embedded(embedding, *streams)
    for stream, got in zip(streams, together, strict=True):
        np.testing.assert_allclose(got, embedded(embedding, stream)[0], atol=1e-3)


def test_a_state_can_be_gone_on_from_twice(embedding):
    blocks = noise(3, 1000)
    _, [state] = embedding.next([embedding.begin()], blocks[:1])
    first, _ = embedding.next([state], blocks[1:2])
    second, _ = embedding.next([state], blocks[1:2])
    assert (first == second).all()
