"""What every wake engine promises, whichever it is."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from wyoming_servers.runtime.engines import load, missing
from wyoming_servers.wake.engine import Request
from wyoming_servers.wake.engines import ENGINES
from wyoming_servers.wake.options import WakeOptions
from wyoming_servers.wire.errors import NameUnknown

RATE = 16000
SURE = 0.1
"""A score below this is far from a detection."""


WITHOUT_KEY = sorted(set(ENGINES) - {"porcupine"})
"""Porcupine works with a key of Picovoice's only, which no test has."""


@pytest.fixture(scope="module", params=WITHOUT_KEY)
def engine(request):
    spec = ENGINES[request.param]
    if reason := missing(spec):
        pytest.skip(reason)
    engine = load(request.param, spec, WakeOptions())
    yield engine
    engine.close()


@pytest.fixture(scope="module")
def audio() -> bytes:
    """Two seconds of noise with peaks in it: a word for the fake, for real ones none."""
    samples = np.random.default_rng(7).normal(0, 300, 2 * RATE).clip(-9999, 9999)
    samples[[RATE // 2, RATE]] = 32767, -32768
    return samples.astype("<i2").tobytes()


def listen(engine, pieces, *names):
    return list(engine.scores(iter(pieces), Request(names=names)))


def cut(audio, size):
    return [audio[start : start + size] for start in range(0, len(audio), size)]


def test_it_tells_its_words(engine):
    words = engine.capabilities.words
    assert words
    assert len({word.name for word in words}) == len(words)
    assert all(word.name and word.phrase and word.languages for word in words)


def test_pieces_of_any_length_give_the_same(engine, audio):
    whole = listen(engine, [audio])
    for size in (2, 640, 2560, 30_000):
        assert listen(engine, cut(audio, size)) == whole
    assert listen(engine, [b"", *cut(audio, 1000), b""]) == whole


@pytest.mark.recordings
def test_real_phrases_in_pieces_of_any_length_give_the_same(engine, recordings):
    pcm = (recordings / "wake" / "okay_nabu.wav").read_bytes()[44:]
    whole = listen(engine, [pcm])
    for size in (320, 2048, 5000):
        assert listen(engine, cut(pcm, size)) == whole


def test_streams_at_once_do_not_disturb_each_other(engine, audio):
    quiet = bytes(len(audio))
    alone = [listen(engine, [audio]), listen(engine, [quiet])]
    with ThreadPoolExecutor(4) as pool:
        jobs = [pool.submit(listen, engine, cut(pcm, 2048)) for pcm in (audio, quiet) * 2]
        assert [job.result() for job in jobs] == alone * 2


def test_scores_come_in_order_and_within_the_audio(engine, audio):
    scores = listen(engine, cut(audio, 3200))
    ends = [score.end_ms for score in scores]
    assert ends == sorted(ends)
    assert all(0 <= end <= 2000 for end in ends)
    assert all(0 <= score.score <= 1 for score in scores)


def test_every_word_is_scored_each_step(engine, audio):
    steps = 2000 // engine.capabilities.step_ms
    for word in engine.capabilities.words:
        ends = [score.end_ms for score in listen(engine, [audio], word.name)]
        assert len(set(ends)) >= steps - 1


def test_a_score_is_told_before_the_audio_goes_on(engine, audio):
    step_bytes = engine.capabilities.step_ms * RATE // 1000 * 2
    fed = 0

    def fed_slowly():
        nonlocal fed
        for piece in cut(audio, step_bytes):
            fed += len(piece)
            yield piece

    for score in engine.scores(fed_slowly(), Request()):
        assert fed * 1000 // (2 * RATE) - score.end_ms <= engine.capabilities.step_ms


def test_only_what_was_asked_for_is_told(engine, audio):
    for word in engine.capabilities.words:
        assert {score.name for score in listen(engine, [audio], word.name)} == {word.name}


@pytest.mark.parametrize("pieces", [[], [b""], [bytes(2)], [bytes(3200)]])
def test_silence_and_nothing_at_all_score_nothing(engine, pieces):
    assert all(score.score < SURE for score in listen(engine, pieces))


def test_an_unknown_word_is_refused(engine):
    with pytest.raises(NameUnknown, match="word_nobody_knows"):
        listen(engine, [bytes(3200)], "word_nobody_knows")


def test_a_stream_can_be_left_early(engine, audio):
    stream = engine.scores(iter(cut(audio, 640)), Request())
    next(stream, None)
    stream.close()
    assert listen(engine, [audio]) == listen(engine, [audio])


def test_what_breaks_the_input_comes_through(engine):
    def broken():
        yield bytes(3200)
        raise ConnectionError("gone")

    with pytest.raises(ConnectionError, match="gone"):
        listen(engine, broken())
