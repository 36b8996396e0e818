"""A German house: understood, answered and spoken in German."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.in_process import served, tell
from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.demo.turn import TurnReport, VoiceLoop
from wyoming_servers.llm.room import ROOM as LLM
from wyoming_servers.tts.room import ROOM as TTS

pytest.importorskip("espeakng_loader")

HOME = Path(__file__).with_name("german_home.yaml")
TURNS = {
    "Schalte die Kaffeemaschine ein": (
        "Kaffeemaschine eingeschaltet",
        ["Kaffeemaschine eingeschaltet"],
        {"switch.kaffeemaschine": "on"},
    ),
    "Mach die Stehlampe an und schließ die Haustür ab": (
        "Licht eingeschaltet. abgeschlossen",
        ["Licht eingeschaltet. abgeschlossen"],
        {"light.stehlampe": "on", "lock.haustuer": "locked"},
    ),
    "Wie warm ist es im Wohnzimmer?": ("20,5 Grad", ["20,5 Grad"], {}),
    "Wie ist der Stromzähler?": (
        "Stromzähler ist 12345,7 kWh",
        ["Stromzähler ist 12345,7 Kilowattstunden"],
        {},
    ),
}
"""What is said -> what is answered, what the voice is given, and states afterwards."""


async def test_a_turn_in_german_is_german_from_end_to_end(tmp_path, monkeypatch):
    home = SimulatedHome.load(HOME)
    rooms = ((LLM, {"engine": "none"}), (TTS, {"engine": "espeak-ng", "language": "de"}))
    async with served(tmp_path, *rooms) as servers:
        uris = {name: server.uri for name, server in servers.items()}
        engine, given = await servers["tts"].service.ready_engine(), []
        synthesize = engine.synthesize

        def noting(texts, request):
            assert engine.capabilities.language(request) == "de"
            given.extend(texts := list(texts))
            return synthesize(texts, request)

        monkeypatch.setattr(engine, "synthesize", noting)
        await tell(uris["llm"], home.snapshot())
        loop = VoiceLoop(uris, home, area=home.speaker_area)
        for sentence, (reply, words, states) in TURNS.items():
            given.clear()
            report = TurnReport(transcript=sentence)
            await loop.answer(report)
            assert (report.reply, report.source, given) == (reply, "fast-path", words)
            assert any(report.reply_pcm)
            now = home.states()
            assert {entity: now[entity]["state"] for entity in states} == states
