"""Engines as replicas on a real Ray cluster of two nodes."""

from __future__ import annotations

import os
import signal
from concurrent.futures import ThreadPoolExecutor

import pytest

pytest.importorskip("ray", reason="ray is not installed: pip install 'laramie[cluster]'")

from tests.builders.gated_engines import PCM, Gate, installed
from tests.builders.ray_cluster import deployed, ray_cluster
from wyoming_servers.house.snapshot import Area, House
from wyoming_servers.stt.engine import Request
from wyoming_servers.stt.engines.cluster import ClusterEngine as ClusterEars
from wyoming_servers.stt.options import SttOptions
from wyoming_servers.tts.engine import Request as SpeechRequest
from wyoming_servers.tts.engines.cluster import ClusterEngine as ClusterVoice
from wyoming_servers.tts.options import TtsOptions
from wyoming_servers.wire.errors import EngineFailed, EngineUnavailable

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("default")]

PATIENT = SttOptions(answer_seconds=600)
"""A replica takes seconds to start, and on a busy machine many."""
FRAMES = 32
AUDIO = b"\x01\x00" * 512 * FRAMES
JUDGED = Request(language="en", speech=[1.0] * (FRAMES - 8) + [0.0] * 8)
"""Somebody has judged where there is speech: what is heard does not depend on a detector."""


@pytest.fixture(scope="module")
def cluster(tmp_path_factory):
    with installed(tmp_path_factory.mktemp("plugin")), ray_cluster(2, 2) as cluster:
        yield cluster


@pytest.fixture
def gate(tmp_path):
    def at(room):
        return Gate(tmp_path / room)

    return at


@pytest.fixture
def ears(cluster, tmp_path):
    del cluster
    with deployed("stt", {"engine": "gated", "data_dir": str(tmp_path)}, num_replicas=2):
        yield ClusterEars(PATIENT)


@pytest.fixture
def voice(cluster, tmp_path):
    del cluster
    with deployed("tts", {"engine": "gated", "data_dir": str(tmp_path)}, num_replicas=2):
        yield ClusterVoice(TtsOptions())


def house(name: str) -> House:
    area = Area(area_id=name, name=name)
    return House(house_id=name, language="en", areas=(area,))


def hear(engine) -> str:
    *_, final = engine.transcribe(iter([AUDIO]), JUDGED)
    assert final.final
    return final.text


def test_an_utterance_outlives_the_replica_that_heard_it(ears, gate):
    heard_at = gate("stt")
    with ThreadPoolExecutor() as pool:
        turn = pool.submit(hear, ears)
        (first,) = heard_at.wait_for(1)
        os.kill(first, signal.SIGKILL)
        assert len(heard_at.wait_for(2)) == 2
        heard_at.open()
        assert turn.result().isdecimal()
    assert ears.problem == ""


def test_every_replica_knows_the_house_it_is_asked_about(ears, gate):
    gate("stt").open()
    ears.know_house(house("mill"))
    assert hear(ears).endswith(" mill")
    ears.know_house(house("barn"))
    with ThreadPoolExecutor(8) as pool:
        texts = [*pool.map(lambda _: hear(ears), range(8))]
    assert all(text.endswith(" barn") for text in texts)
    assert len(gate("stt").wait_for(2)) == 2


def test_speech_goes_on_where_the_replica_that_spoke_died(voice, gate):
    said_at = gate("tts")
    speech = voice.synthesize(iter(["It is on."]), SpeechRequest())
    begun = next(speech)
    assert begun == PCM[: len(begun)]
    (first,) = said_at.wait_for(1)
    os.kill(first, signal.SIGKILL)
    said_at.open()
    assert begun + b"".join(speech) == PCM
    assert len(said_at.wait_for(2)) == 2


def test_what_kills_every_replica_is_given_up(ears, gate):
    heard_at, killed = gate("stt"), set()
    with ThreadPoolExecutor() as pool:
        turn = pool.submit(hear, ears)
        while not turn.done():
            for number in heard_at.wait_for(len(killed)) - killed:
                os.kill(number, signal.SIGKILL)
                killed.add(number)
        with pytest.raises(EngineFailed, match="died over this request"):
            turn.result()
    assert ears.problem


def test_more_work_makes_more_replicas(cluster, tmp_path, gate):
    del cluster
    scaling = {
        "min_replicas": 1,
        "max_replicas": 2,
        "target_ongoing_requests": 1,
        "upscale_delay_s": 0,
        "metrics_interval_s": 0.1,
        "look_back_period_s": 0.2,
    }
    given = {"engine": "gated", "data_dir": str(tmp_path)}
    with (
        deployed("stt", given, max_ongoing_requests=2, autoscaling_config=scaling),
        ThreadPoolExecutor() as pool,
    ):
        engine, heard_at = ClusterEars(PATIENT), gate("stt")
        # The first replica takes two; the third waits for another one to be started.
        turns = [pool.submit(hear, engine) for _ in range(3)]
        heard_at.wait_for(2)
        heard_at.open()
        assert all(turn.result().isdecimal() for turn in turns)


def test_without_an_application_there_is_no_engine(cluster):
    del cluster
    with pytest.raises(EngineUnavailable, match="no application laramie-stt: serve deploy"):
        ClusterEars(PATIENT)
