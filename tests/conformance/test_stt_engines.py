"""What every speech-to-text engine promises, whichever it is."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import numpy as np
import pytest

from tests.builders.transcription_server import transcription_server
from wyoming_servers.house.snapshot import Area, Entity, House
from wyoming_servers.runtime.engines import load, missing
from wyoming_servers.stt.chain import Chain
from wyoming_servers.stt.engine import Request
from wyoming_servers.stt.engines import ENGINES
from wyoming_servers.stt.options import SttOptions
from wyoming_servers.wire.errors import EngineUnavailable

RATE = 16000
HOUSE = House(
    house_id="small",
    language="en",
    areas=(Area(area_id="den", name="Den"),),
    entities=(Entity(entity_id="light.lamp", name="Floor Lamp", domain="light", area="den"),),
)


def loaded(name, models, serving):
    """Return an engine with what it needs; skips the test where that cannot be had."""
    spec = ENGINES[name]
    if reason := missing(spec):
        pytest.skip(reason)
    given = {}
    if name == "faster-whisper":
        from tests.builders.tiny_whisper import build_tiny_whisper  # noqa: PLC0415 - needs its library

        given["model"] = str(build_tiny_whisper(models / "tiny"))
    if name == "sherpa-onnx":
        pytest.importorskip("onnx")
        from tests.builders.tiny_transducer import build_tiny_transducer  # noqa: PLC0415 - the same

        given["model"] = str(build_tiny_transducer(models / "tiny"))
    if name == "openai":
        given["url"] = serving.enter_context(transcription_server()).url
    if name == "cluster":
        pytest.importorskip("ray", reason="ray is not installed: pip install 'laramie[cluster]'")
        from tests.builders.ray_cluster import deployed, ray_cluster  # noqa: PLC0415 - the same

        serving.enter_context(ray_cluster(1))
        serving.enter_context(deployed("stt", {"engine": "fake"}))
    try:
        return load(name, spec, SttOptions(**given))
    except EngineUnavailable as error:
        pytest.skip(str(error))


HERE = [*sorted(ENGINES.keys() - {"cluster"}), "chain"]
ON_RAY = pytest.param("cluster", marks=pytest.mark.cluster)


@pytest.fixture(scope="module", params=[*HERE, ON_RAY])
def engine(request, tmp_path_factory):
    models = tmp_path_factory.mktemp("models")
    with ExitStack() as serving:
        if request.param == "chain":
            parts = {name: loaded(name, models, serving) for name in ("pocketsphinx", "fake")}
            engine = Chain(parts, {}, SttOptions())
        else:
            engine = loaded(request.param, models, serving)
        yield engine
        engine.close()


@pytest.fixture(scope="module")
def audio() -> bytes:
    """A second of noise, between silences."""
    noise = np.random.default_rng(5).normal(0, 900, RATE).clip(-9999, 9999).astype("<i2")
    return bytes(RATE) + noise.tobytes() + bytes(RATE)


def hear(engine, pieces):
    return list(engine.transcribe(iter(pieces), Request(language="en")))


def cut(audio, size):
    return [audio[start : start + size] for start in range(0, len(audio), size)]


def test_it_tells_what_it_can(engine):
    capabilities = engine.capabilities
    assert capabilities.languages
    assert capabilities.version


def test_only_the_last_hypothesis_is_final(engine, audio):
    *partials, final = hear(engine, cut(audio, 640))
    assert final.final
    assert not any(partial.final for partial in partials)


def test_what_comes_before_the_end_of_the_audio_is_announced(engine, audio):
    ended = []

    def pieces():
        yield from cut(audio, 640)
        ended.append(True)

    for _ in engine.transcribe(pieces(), Request(language="en")):
        assert ended or engine.capabilities.streams_partials


def test_pieces_of_any_length_give_the_same(engine, audio):
    whole = hear(engine, [audio])[-1]
    for size in (2, 320, 2048, 30_000):
        assert hear(engine, cut(audio, size))[-1] == whole
    assert hear(engine, [b"", *cut(audio, 1000), b""])[-1] == whole


def test_silence_and_no_audio_say_nothing(engine):
    for pieces in ([], [b""], [bytes(2)], cut(bytes(2 * RATE), 1024)):
        assert hear(engine, pieces)[-1].text == ""


def test_confidence_is_a_share(engine, audio):
    for hypothesis in hear(engine, cut(audio, 640)):
        assert hypothesis.confidence is None or 0 <= hypothesis.confidence <= 1


def test_a_house_may_come_at_any_time(engine, audio):
    def pieces():
        yield audio[:RATE]
        engine.know_house(HOUSE)
        yield audio[RATE:]

    assert hear(engine, pieces())[-1].final
    engine.know_house(House(house_id="empty", language="en"))
    assert hear(engine, [audio])[-1].final


def test_many_streams_at_once_do_not_disturb_each_other(engine, audio):
    alone = hear(engine, cut(audio, 640))[-1]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda _: hear(engine, cut(audio, 640))[-1], range(4)))
    assert together == [alone] * 4


def test_a_stream_may_be_left_before_its_end(engine, audio):
    for _ in engine.transcribe(iter(cut(audio, 640)), Request()):
        break
    assert hear(engine, [audio])[-1].final
