"""A run on the embedded engines: real servers, real time, real speech."""

from __future__ import annotations

import json
from functools import partial

import pytest
import pytest_asyncio

from wyoming_servers.audio.formats import SPEECH
from wyoming_servers.bench.command import tell
from wyoming_servers.bench.endpoint import SILENCE_MS, Silence
from wyoming_servers.bench.ratios import STATED, ratios
from wyoming_servers.bench.results import OURS, Results
from wyoming_servers.bench.run import Plan, measure
from wyoming_servers.bench.satellites import Satellites
from wyoming_servers.bench.stacks import our_stack
from wyoming_servers.bench.utterances import LEAD_MS, TAIL_MS, in_quiet_room, spoken

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]

COMMANDS = ("turn on the kitchen light", "turn off the living room lamp")
PLAN = Plan(rounds=1, turns=1, satellites=(1, 4), starts=1)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def utterances():
    """The wake phrase and two commands, spoken by espeak-ng."""
    return await spoken(("okay nabu", *COMMANDS))


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def results(rooms, utterances):
    """What a run of one and of four satellites tells."""
    wake_phrase, *commands = utterances
    advanced: list[int] = []
    satellites = Satellites(wake_phrase, commands)
    stacks = {OURS: partial(our_stack, rooms)}
    found = await measure(stacks, satellites, PLAN, advanced.append)
    assert sum(advanced) == PLAN.turns_of(1)
    return found


async def test_every_turn_reaches_all_stages_in_their_order(results):
    assert len(results.turns) == 1 + 1 + 4
    for turn in results.turns:
        assert turn.problem == ""
        assert turn.right
        assert [*turn.after_ms] == [
            *("endpoint", "transcript", "first token", "tool call", "first audio", "end")
        ]
        assert [*turn.after_ms.values()] == sorted(turn.after_ms.values())


async def test_what_the_servers_use_is_counted(results):
    assert [load.turns for load in results.loads] == [1, 4]
    for load in results.loads:
        assert load.cpu_seconds["stt"] > 0
        assert min(load.memory_mb.values()) > 1


async def test_the_parts_that_were_measured_are_embedded(results):
    assert [(part.room, part.origin) for part in results.parts] == [
        (room, "embedded") for room in ("wake", "stt", "llm", "tts")
    ]


async def test_a_run_tells_of_all_stated_ratios(results):
    assert set(ratios(results)) == set(STATED)


async def test_a_run_is_printed_written_and_kept(results, tmp_path, capsys):
    assert tell(results, out=tmp_path, check=False) == 0
    [written] = tmp_path.glob("bench-*.json")
    [picture] = tmp_path.glob("bench-*.png")
    assert Results.load(written) == results
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert "ms since the end of speech" in capsys.readouterr().out
    [line] = (tmp_path / "data/laramie/bench/history.jsonl").read_text().splitlines()
    assert set(json.loads(line)["figures"]) == {*STATED, "wait"}


async def test_speech_ends_where_its_last_word_does(utterances):
    for utterance in utterances[1:]:
        speech = utterance.pcm[LEAD_MS * 32 : -TAIL_MS * 32]
        assert 0.5 * SPEECH.milliseconds(len(speech)) < utterance.speech_end_ms - LEAD_MS
        assert utterance.speech_end_ms <= LEAD_MS + SPEECH.milliseconds(len(speech))
        later = in_quiet_room(utterance.text, speech + bytes(SPEECH.bytes_per_second))
        assert later.speech_end_ms == pytest.approx(utterance.speech_end_ms, abs=20)


async def test_what_was_sent_is_told_from_the_end_of_speech(utterances):
    utterance = utterances[1]
    speech = SPEECH.milliseconds(len(utterance.until(0.0)))
    assert speech == pytest.approx(utterance.speech_end_ms, abs=1)
    assert SPEECH.milliseconds(len(utterance.until(200.0))) == pytest.approx(speech + 200, abs=1)
    assert utterance.until(None) == utterance.pcm


async def test_silence_is_over_speech_the_default_wait_after_it(utterances):
    is_over, fed = Silence(), 0.0
    pcm = utterances[1].pcm
    for at in range(0, len(pcm), 640):
        fed += 20.0
        if is_over(pcm[at : at + 640]):
            break
    assert SILENCE_MS <= fed - utterances[1].speech_end_ms + 100 <= SILENCE_MS + 400
