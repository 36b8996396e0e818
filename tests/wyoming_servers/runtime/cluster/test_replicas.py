"""Engines as replicas on a real Ray cluster of two nodes."""

from __future__ import annotations

import os
import signal
from concurrent.futures import ThreadPoolExecutor

import pytest

pytest.importorskip("ray", reason="ray is not installed: pip install 'laramie[cluster]'")

from tests.builders.gated_engines import PCM, Gate, installed
from tests.builders.ray_cluster import deployed, ray_cluster, replicas
from wyoming_servers.house.snapshot import Area, House
from wyoming_servers.runtime.cluster.replicas import TRIES
from wyoming_servers.stt.engine import Request
from wyoming_servers.stt.engines.cluster import ClusterEngine as ClusterEars
from wyoming_servers.stt.options import SttOptions
from wyoming_servers.tts.engine import Request as SpeechRequest
from wyoming_servers.tts.engines.cluster import ClusterEngine as ClusterVoice
from wyoming_servers.tts.options import TtsOptions
from wyoming_servers.wire.errors import EngineFailed, EngineUnavailable

pytestmark = [pytest.mark.cluster, pytest.mark.slow, pytest.mark.filterwarnings("default")]

PATIENT = SttOptions(answer_seconds=600)
"""A replica takes seconds to start, and on a busy machine many."""
FRAMES = 32
AUDIO = b"\x01\x00" * 512 * FRAMES
JUDGED = Request(language="en", speech=[1.0] * (FRAMES - 8) + [0.0] * 8)
"""Somebody has judged where there is speech: what is heard does not depend on a detector."""

QUICK_SCALING = {
    "min_replicas": 1,
    "max_replicas": 2,
    "target_ongoing_requests": 1,
    "upscale_delay_s": 0,
    "downscale_delay_s": 0,
    "metrics_interval_s": 0.1,
    "look_back_period_s": 0.2,
}
"""What Serve does within minutes, at once."""


@pytest.fixture(scope="module")
def cluster(tmp_path_factory):
    with installed(tmp_path_factory.mktemp("plugin")), ray_cluster(2, 2) as cluster:
        yield cluster


@pytest.fixture
def pool():
    with ThreadPoolExecutor(8) as pool:
        yield pool


@pytest.fixture
def gate(pool, tmp_path):
    del pool  # which waits at its end: all gates are open by then, also where a test failed
    gates = []

    def at(room):
        gates.append(Gate(tmp_path / room))
        return gates[-1]

    yield at
    for one in gates:
        one.open()


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


def test_an_utterance_outlives_the_replica_that_heard_it(ears, pool, gate):
    heard_at = gate("stt")
    turn = pool.submit(hear, ears)
    (first,) = heard_at.wait_for(1)
    os.kill(first, signal.SIGKILL)
    assert len(heard_at.wait_for(2)) == 2
    heard_at.open()
    assert turn.result().isdecimal()
    assert ears.problem == ""


def test_every_replica_knows_the_house_it_is_asked_about(ears, pool, gate):
    gate("stt").open()
    ears.know_house(house("mill"))
    assert hear(ears).endswith(" mill")
    ears.know_house(house("barn"))
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


def test_what_kills_every_replica_is_given_up(cluster, tmp_path, pool, gate):
    del cluster
    given = {"engine": "gated", "data_dir": str(tmp_path)}
    # As many as are tried: nobody waits for one to be started again.
    with deployed("stt", given, num_replicas=TRIES):
        ears, heard_at, killed = ClusterEars(PATIENT), gate("stt"), set()
        turn = pool.submit(hear, ears)
        while not turn.done():
            for number in heard_at.wait_for(len(killed)) - killed:
                os.kill(number, signal.SIGKILL)
                killed.add(number)
        with pytest.raises(EngineFailed, match="died over this request"):
            turn.result()
        assert ears.problem


def test_replicas_come_with_work_and_go_after_it_and_every_turn_is_answered(
    cluster, tmp_path, pool, gate
):
    del cluster
    given = {"engine": "gated", "data_dir": str(tmp_path)}
    with deployed("stt", given, max_ongoing_requests=2, autoscaling_config=QUICK_SCALING):
        ears, heard_at = ClusterEars(PATIENT), gate("stt")
        # The first replica takes two; the third waits for another one to be started.
        turns = [pool.submit(hear, ears) for _ in range(3)]
        heard_at.wait_for(2)
        assert replicas("stt") == {"RUNNING": 2}
        heard_at.open()
        assert all(turn.result().isdecimal() for turn in turns)
        # One that is at work while one of the two is stopped, which may be its own.
        heard_at.shut()
        last = pool.submit(hear, ears)
        heard_at.wait_for(1)
        while replicas("stt").get("RUNNING") != 1:
            pass
        heard_at.open()
        assert last.result().isdecimal()
        while replicas("stt") != {"RUNNING": 1}:
            assert hear(ears).isdecimal()


def test_without_an_application_there_is_no_engine(cluster):
    del cluster
    with pytest.raises(EngineUnavailable, match="no application laramie-stt: serve deploy"):
        ClusterEars(PATIENT)
