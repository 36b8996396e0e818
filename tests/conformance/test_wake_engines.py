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


@pytest.fixture(scope="module", params=sorted(ENGINES))
def engine(request):
    spec = ENGINES[request.param]
    if reason := missing(spec):
        pytest.skip(reason)
    engine = load(request.param, spec, WakeOptions(trigger_level=1))
    yield engine
    engine.close()


@pytest.fixture(scope="module")
def audio() -> bytes:
    """Two seconds of noise with peaks in it: a word for the fake, for real ones none."""
    samples = np.random.default_rng(7).normal(0, 300, 2 * RATE).clip(-9999, 9999)
    samples[[RATE // 2, RATE]] = 32767, -32768
    return samples.astype("<i2").tobytes()


def listen(engine, pieces, *names):
    return list(engine.detect(iter(pieces), Request(names=names)))


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


def test_detections_come_in_order_and_within_the_audio(engine, audio):
    detections = listen(engine, cut(audio, 3200))
    ends = [detection.end_ms for detection in detections]
    assert ends == sorted(ends)
    assert all(0 <= end <= 2000 for end in ends)
    assert all(0 <= detection.score <= 1 for detection in detections)


def test_only_what_was_asked_for_is_told(engine, audio):
    for word in engine.capabilities.words:
        names = {detection.name for detection in listen(engine, [audio], word.name)}
        assert names <= {word.name}


@pytest.mark.parametrize("pieces", [[], [b""], [bytes(2)], [bytes(3200)]])
def test_silence_and_nothing_at_all_fire_nothing(engine, pieces):
    assert listen(engine, pieces) == []


def test_an_unknown_word_is_refused(engine):
    with pytest.raises(NameUnknown, match="word_nobody_knows"):
        listen(engine, [bytes(3200)], "word_nobody_knows")


def test_a_stream_can_be_left_early(engine, audio):
    stream = engine.detect(iter(cut(audio, 640)), Request())
    next(stream, None)
    stream.close()
    assert listen(engine, [audio]) == listen(engine, [audio])


def test_what_breaks_the_input_comes_through(engine):
    def broken():
        yield bytes(3200)
        raise ConnectionError("gone")

    with pytest.raises(ConnectionError, match="gone"):
        listen(engine, broken())
