from __future__ import annotations

import socket
from dataclasses import replace

import pytest

from wyoming_servers.runtime.certificate import certificate
from wyoming_servers.runtime.config import read_options
from wyoming_servers.runtime.doctor import examine
from wyoming_servers.runtime.engines import EngineSpec
from wyoming_servers.runtime.models import list_models
from wyoming_servers.runtime.report import print_findings, print_models
from wyoming_servers.tts.room import ROOM as TTS
from wyoming_servers.wake.room import ROOM as WAKE


@pytest.fixture
def fake_rooms(monkeypatch):
    for room in ("WAKE", "TTS"):
        monkeypatch.setenv(f"LARAMIE_{room}_ENGINE", "fake")
        monkeypatch.setenv(f"LARAMIE_{room}_PORT", "0")
    return [WAKE, TTS]


def finding(findings, subject: str):
    (found,) = (one for one in findings if subject in one.subject)
    return found


def test_a_room_that_can_work_is_well(monkeypatch, stt_room):
    monkeypatch.setenv("LARAMIE_STT_ENGINE", "gated")
    monkeypatch.setenv("LARAMIE_STT_PORT", "0")
    findings = examine([stt_room])
    assert finding(findings, "engine gated (chosen)").ok
    assert finding(findings, "port").ok
    assert not [one for one in findings if one.needed and not one.ok]


def test_a_chosen_engine_that_is_broken_is_needed_and_says_why(monkeypatch, stt_room):
    monkeypatch.setenv("LARAMIE_STT_ENGINE", "broken")
    found = finding(examine([stt_room]), "engine broken (chosen)")
    assert not found.ok
    assert found.needed
    assert "file is damaged" in found.advice


def test_another_engine_that_is_missing_is_no_harm(monkeypatch, stt_room):
    monkeypatch.setenv("LARAMIE_STT_ENGINE", "gated")
    other = EngineSpec(target="x:Y", summary="", requires=("no_such_package",), extra="whisper")
    room = replace(stt_room, engines={**stt_room.engines, "whisper": other})
    found = finding(examine([room]), "engine whisper")
    assert not found.ok
    assert not found.needed
    assert "pip install 'laramie[whisper]'" in found.advice


def test_of_several_engines_one_has_to_work(monkeypatch, stt_room):
    monkeypatch.setenv("LARAMIE_STT_PORT", "0")
    monkeypatch.setenv("LARAMIE_STT_ENGINE", "broken,gated")
    findings = examine([stt_room])
    broken = finding(findings, "engine broken (chosen, 1 of 2)")
    assert not broken.ok
    assert not broken.needed
    assert "file is damaged" in broken.advice
    assert finding(findings, "engine gated (chosen, 2 of 2)").ok
    monkeypatch.setenv("LARAMIE_STT_ENGINE", "broken,gatd")
    wrong = [one for one in examine([stt_room]) if one.needed and not one.ok]
    assert [one.subject for one in wrong] == ["engine broken (chosen, 1 of 2)", "engine"]


def test_an_engine_there_is_not_is_found(monkeypatch, stt_room):
    monkeypatch.setenv("LARAMIE_STT_ENGINE", "gatd")
    wrong = [one for one in examine([stt_room]) if one.needed and not one.ok]
    assert "there is no engine 'gatd'" in wrong[0].advice


def test_the_fingerprint_of_a_secure_port_is_told(monkeypatch, fake_rooms):
    monkeypatch.setenv("LARAMIE_TTS_SECURE_PORT", "10201")
    shown = certificate(read_options(TTS.options, {})).fingerprint
    found = finding(examine(fake_rooms[1:]), "secure port 10201")
    assert found.ok
    assert shown in found.advice


def test_a_certificate_that_cannot_be_used_is_needed_and_says_why(monkeypatch, fake_rooms):
    given = {"SECURE_PORT": "10201", "CERTFILE": "no.pem", "KEYFILE": "no.pem"}
    for name, value in given.items():
        monkeypatch.setenv(f"LARAMIE_TTS_{name}", value)
    found = finding(examine(fake_rooms[1:]), "secure port")
    assert found.needed
    assert not found.ok
    assert "certfile: there is no no.pem" in found.advice


def test_wrong_options_are_a_finding(monkeypatch, stt_room):
    monkeypatch.setenv("LARAMIE_STT_PORT", "many")
    (found,) = examine([stt_room])
    assert found.needed
    assert "'port'" in found.advice


def test_a_port_that_is_taken_is_told(monkeypatch, stt_room):
    monkeypatch.setenv("LARAMIE_STT_ENGINE", "gated")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        monkeypatch.setenv("LARAMIE_STT_PORT", str(taken.getsockname()[1]))
        found = finding(examine([stt_room]), "port")
    assert not found.ok
    assert "in use" in found.advice


def test_the_report_says_what_to_repair(fake_rooms, monkeypatch, capsys):
    assert print_findings(examine(fake_rooms))
    assert "can work" in capsys.readouterr().out
    monkeypatch.setenv("LARAMIE_WAKE_ENGINE", "nothing")
    assert not print_findings(examine(fake_rooms))
    assert "1 thing" in capsys.readouterr().out


def test_models_are_listed_by_room(fake_rooms, capsys):
    models = list_models(fake_rooms)
    assert {model.name for model in models} == {"fake_word", "other_word", "low", "high"}
    assert {model.engine for model in models} == {"fake"}
    print_models(models, all_of_them=True)
    shown = capsys.readouterr().out
    assert "wake  fake, 2 in 1 languages" in shown
    assert "high" in shown


def test_an_engine_that_cannot_load_has_no_models(monkeypatch, stt_room):
    monkeypatch.setenv("LARAMIE_STT_ENGINE", "broken")
    assert [model.installed for model in list_models([stt_room])] == [False]
