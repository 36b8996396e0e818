"""The library works with a key of Picovoice's only, which no test has.

So it is replaced by a stand-in where it would need a valid one; that it refuses others is real.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("pvporcupine", reason="pvporcupine is not installed")

import pvporcupine

from wyoming_servers.wake.engine import Request
from wyoming_servers.wake.engines.porcupine import PorcupineEngine
from wyoming_servers.wake.options import WakeOptions
from wyoming_servers.wire.errors import EngineUnavailable, NameUnknown

KEY = "a-key-that-must-not-be-shown"
FRAME = 512


class StandIn:
    """Hears the keyword whose place in the list is the first sample of a frame, less one."""

    made: list[StandIn]

    def __init__(
        self, *, access_key: str, keyword_paths: Sequence[str], sensitivities: Sequence[float]
    ) -> None:
        assert access_key == KEY
        assert len(keyword_paths) == len(sensitivities)
        if any(b"broken" in Path(path).read_bytes() for path in keyword_paths):
            raise pvporcupine.PorcupineInvalidArgumentError("Initialization failed")
        self.sensitivities = sensitivities
        self.is_deleted = False
        StandIn.made.append(self)

    def process(self, pcm: Sequence[int]) -> int:
        assert len(pcm) == FRAME
        assert not self.is_deleted
        return pcm[0] - 1

    def delete(self) -> None:
        self.is_deleted = True


@pytest.fixture
def library(monkeypatch):
    """Take the stand-in's place for the library's; returns the handles that were made."""
    StandIn.made = []
    monkeypatch.setattr(pvporcupine, "create", StandIn)
    return StandIn.made


def engine(*folders, **options):
    made = PorcupineEngine(WakeOptions(access_key=KEY, model_folders=folders, **options))
    made.close()
    return made


def frames(*firsts):
    samples = np.zeros((len(firsts), FRAME), "<i2")
    samples[:, 0] = firsts
    return samples.tobytes()


def test_without_a_key_it_says_how_to_get_one():
    with pytest.raises(EngineUnavailable, match=r"access key.*LARAMIE_WAKE_ACCESS_KEY"):
        PorcupineEngine(WakeOptions())


def test_what_is_no_key_is_refused_by_the_library_itself_and_not_shown():
    with pytest.raises(EngineUnavailable, match="refuses the access key") as refused:
        PorcupineEngine(WakeOptions(access_key=KEY))
    assert KEY not in str(refused.value)
    assert refused.value.__suppress_context__


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (pvporcupine.PorcupineActivationRefusedError, "refuses"),
        (pvporcupine.PorcupineActivationLimitError, "too many devices"),
        (pvporcupine.PorcupineActivationThrottledError, "later"),
        (pvporcupine.PorcupineActivationError, "network"),
        (pvporcupine.PorcupineIOError, "PorcupineIOError"),
    ],
)
def test_every_failure_has_a_reason_without_the_key(monkeypatch, error, reason):
    def refuse(**_options):
        raise error(f"Initialization failed: {KEY}")

    monkeypatch.setattr(pvporcupine, "create", refuse)
    with pytest.raises(EngineUnavailable, match=reason) as refused:
        engine()
    assert KEY not in str(refused.value)


@pytest.mark.usefixtures("library")
def test_the_keywords_of_the_wheel_are_known():
    words = {word.name: word.phrase for word in engine().capabilities.words}
    assert words["hey_barista"] == "hey barista"
    assert words["alexa"] == "alexa"


@pytest.mark.usefixtures("library")
def test_a_hit_is_told_where_its_frame_ends():
    scores = engine().scores([frames(0, 2, 1)], Request(names=("alexa", "computer")))
    assert [(score.name, score.end_ms) for score in scores if score.score] == [
        ("computer", 64),
        ("alexa", 96),
    ]


@pytest.mark.usefixtures("library")
def test_the_last_frame_is_filled_up():
    scores = engine().scores([frames(1)[:512]], Request(names=("alexa",)))
    assert [(score.end_ms, score.score) for score in scores] == [(16, 1)]


def test_the_threshold_is_how_sensitive_it_is_not(library):
    list(engine(threshold=0.75).scores([frames(0)], Request(names=("alexa", "computer"))))
    assert list(library[-1].sensitivities) == [0.25, 0.25]


def test_every_handle_is_released(library):
    stream = engine().scores([frames(0), frames(0)], Request(names=("alexa",)))
    next(stream)
    stream.close()
    assert len(library) == 2
    assert all(handle.is_deleted for handle in library)


@pytest.mark.usefixtures("library")
def test_an_unknown_word_is_refused():
    with pytest.raises(NameUnknown, match=r"okay_toaster.*computer"):
        list(engine().scores([frames(0)], Request(names=("okay_toaster",))))


@pytest.mark.usefixtures("library")
def test_a_keyword_of_a_folder_is_named_as_its_file_begins(tmp_path):
    (tmp_path / "Hey-House_en_linux_v4_0_0.ppn").write_bytes(b"keyword")
    words = {word.name: word.phrase for word in engine(tmp_path).capabilities.words}
    assert words["Hey-House_en_linux_v4_0_0"] == "hey house"


@pytest.mark.usefixtures("library")
def test_a_broken_keyword_is_left_out(tmp_path, caplog):
    caplog.set_level(logging.WARNING)
    (tmp_path / "hey_house.ppn").write_bytes(b"broken")
    assert "hey_house.ppn is left out" in engine(tmp_path).problem
    assert KEY not in caplog.text


@pytest.mark.usefixtures("library")
def test_a_keyword_dropped_in_is_heard_by_streams_that_listen_for_all(tmp_path):
    porcupine = engine(tmp_path)
    stream = porcupine.scores(iter([frames(0), frames(0)]), Request())
    known = len(porcupine.capabilities.words)
    assert len({next(stream).name for _ in range(known)}) == known
    (tmp_path / "hey_house.ppn").write_bytes(b"keyword")
    porcupine._folders.look()
    porcupine._folders.look()
    assert "hey_house" in {score.name for score in stream}
