"""The whole loop on real input: four server processes, recorded people, a home that changes."""

from __future__ import annotations

import csv
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import pytest_asyncio

from tests.e2e.hass.servers import environment
from wyoming_servers.audio.formats import SPEECH
from wyoming_servers.audio.wav import read_wav
from wyoming_servers.demo.ask import ROOMS, changes
from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.demo.turn import TurnReport, VoiceLoop
from wyoming_servers.runtime.processes import RoomProcess, running

asked_of_servers = pytest.mark.asyncio(loop_scope="module")

MISSED = 2
"""So many of the recorded commands may be rejected or heard wrongly: better missed than made up."""
CHANGED = {
    "lock_the_front_door": {"lock.front_door": "locked"},
    "turn_off_lights_in_the_office": {"light.office_lights": "off", "light.desk_lamp": "off"},
    "pause": {"media_player.living_room_speaker": "paused"},
    "set_bed_light_brightness_to_50_percent": {"light.bed_light": "on"},
}
"""State of the entities a command changes, for those whose states are told apart easily."""


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def uris(tmp_path_factory):
    """The addresses of the four servers, on free ports."""
    folder = tmp_path_factory.mktemp("servers")
    options = ("--port", "0", "--log-level", "warning", "--data-dir", str(folder))
    rooms = {room: RoomProcess(room, options, environment(folder)) for room in ROOMS}
    async with running(rooms.values()):
        yield {name: room.uri for name, room in rooms.items()}


async def turn(uris: dict[str, str], pcm: bytes) -> tuple[TurnReport, dict[str, str]]:
    """Run one turn in a fresh home; return the report, and the states it changed."""
    home = SimulatedHome.default()
    loop = VoiceLoop(uris, home, area=home.speaker_area)
    await loop.introduce()
    before = home.states()
    report = TurnReport()
    await loop.hear(pcm, report, pace=False)
    await loop.answer(report)
    changed = changes(before, home.states())
    return report, {entity: change["after"]["state"] for entity, change in changed.items()}


def words(text: str) -> str:
    return re.sub(r"[^a-z0-9' ]", "", text.lower()).strip()


def expected(recordings: Path) -> dict[str, str]:
    with (recordings / "commands" / "transcripts.tsv").open() as file:
        return {row["file"]: row["text"] for row in csv.DictReader(file, delimiter="\t")}


@asked_of_servers
@pytest.mark.recordings
@pytest.mark.slow
async def test_people_s_commands_are_understood_and_done(uris, recordings):
    texts = expected(recordings)
    right = 0
    for name, text in texts.items():
        pcm = read_wav(recordings / "commands" / name, SPEECH)[1]
        report, changed = await turn(uris, pcm)
        assert report.wake is None
        if words(report.transcript) != words(text):
            continue
        right += 1
        assert report.source == "fast-path", text
        assert report.reply, text
        assert report.reply_pcm, text
        for entity_id, state in CHANGED.get(Path(name).stem, {}).items():
            assert changed.get(entity_id) == state, text
    assert right >= len(texts) - MISSED


@asked_of_servers
@pytest.mark.recordings
async def test_what_is_no_command_does_nothing(uris, recordings):
    for path in sorted((recordings / "not_commands").glob("*.wav")):
        report, changed = await turn(uris, read_wav(path, SPEECH)[1])
        assert (report.transcript, report.tool_calls, changed) == ("", [], {})


@asked_of_servers
@pytest.mark.recordings
async def test_a_command_after_its_wake_word_is_done(uris, recordings):
    wake = read_wav(recordings / "wake" / "okay_nabu.wav", SPEECH)[1]
    command = read_wav(recordings / "commands" / "lock_the_front_door.wav", SPEECH)[1]
    report, changed = await turn(uris, wake + command)
    assert report.wake == "okay_nabu"
    assert report.transcript == "lock the Front Door"
    assert changed == {"lock.front_door": "locked"}


@asked_of_servers
@pytest.mark.recordings
async def test_the_speaker_is_not_waited_for_longer_than_the_words_ask(uris, recordings):
    command = read_wav(recordings / "commands" / "lock_the_front_door.wav", SPEECH)[1]
    home, report = SimulatedHome.default(), TurnReport()
    loop = VoiceLoop(uris, home)
    await loop.introduce()
    await loop.hear(command + bytes(10 * SPEECH.bytes_per_second), report, pace=True)
    assert report.transcript == "lock the Front Door"
    spans = {span.name: span for span in report.turn.spans}
    assert spans["speech"].end_ms == spans["endpoint"].start_ms
    assert spans["endpoint"].end_ms == spans["transcript"].start_ms


def test_a_typed_turn_is_printed_as_one_json_object(tmp_path):
    reply_wav = tmp_path / "reply.wav"
    command = [sys.executable, "-m", "wyoming_servers", "ask", "turn on the kitchen light"]
    done = subprocess.run(
        [*command, "--json", "--reply-wav", str(reply_wav)],
        capture_output=True,
        text=True,
        check=True,
    )
    answer = json.loads(done.stdout)
    assert answer["wake"] is None
    assert answer["transcript"] == "turn on the kitchen light"
    assert answer["tool_calls"][0]["arguments"]["name"] == "Kitchen Light"
    assert answer["states_changed"]["light.kitchen_light"]["after"]["state"] == "on"
    assert answer["reply"] == "Turned on the light"
    assert read_wav(reply_wav)[0].rate == 22_050
    assert answer["reply_wav"] == str(reply_wav)
    assert answer["spans_ms"]["understand"] > 0


@pytest.mark.parametrize(
    ("given", "advice"),
    [
        (["ask", "missing.wav"], "missing.wav: No such file"),
        (["ask", ""], "nothing was asked"),
        (["ask", "hello", "--home", "missing.yaml"], "missing.yaml"),
        (["ask", "hello", "--llm-engine", "nonsense"], "there are: fake, llama-cpp, none"),
        (["serve", "stt", "--port", "99999"], "option 'port'"),
    ],
)
def test_wrong_input_is_answered_with_a_sentence(given, advice):
    command = [sys.executable, "-m", "wyoming_servers", *given]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert advice in done.stderr
    assert "Traceback" not in done.stderr
