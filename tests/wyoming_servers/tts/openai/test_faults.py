"""The server that speaks is away, refuses, fails or lies. It is a fake; HTTP is real."""

import logging
import re
import socket

import pytest
from aiohttp import web

pytest.importorskip("httpx2")

from tests.wyoming_servers.tts.openai.speaking import SENTENCE, options, speak
from wyoming_servers.runtime.engines import load
from wyoming_servers.tts.engines import ENGINES
from wyoming_servers.tts.engines.openai import OpenAiEngine
from wyoming_servers.tts.options import TtsOptions
from wyoming_servers.wire.errors import EngineFailed, EngineUnavailable

SECRET = "sk-very-secret-0123456789"  # noqa: S105 - it opens nothing
FLOAT_WAV = (
    b"RIFF\xff\xff\xff\xffWAVEfmt \x10\x00\x00\x00\x03\x00\x01\x00"
    b"\xc0\x5d\x00\x00\x00\x77\x01\x00\x04\x00\x20\x00data\xff\xff\xff\xff"
)


def failure(engine, kind):
    with pytest.raises(kind) as raised:
        speak(engine, SENTENCE)
    return str(raised.value)


def sound(body, kind="audio/pcm"):
    return web.Response(body=body, content_type=kind)


@pytest.mark.parametrize(
    ("refusal", "kind", "words"),
    [
        (web.Response(status=401), EngineUnavailable, "wants a key.*LARAMIE_TTS_API_KEY"),
        (web.Response(status=403), EngineUnavailable, "LARAMIE_TTS_API_KEY"),
        (web.Response(status=404), EngineUnavailable, "/v1/audio/speech.*LARAMIE_TTS_URL"),
        (web.Response(status=413), EngineFailed, "refuses the request .status 413"),
        (web.Response(status=429), EngineFailed, "no more requests now .*later"),
        (web.Response(status=500, text="<html>"), EngineFailed, "failed .status 500.: try again"),
        (
            web.json_response({"detail": {"message": "out of\nmemory " * 99}}, status=503),
            EngineFailed,
            "status 503: out of memory out of.{,200}: try",
        ),
        (
            web.Response(status=307, headers={"Location": "http://other:9/v1?key=secret"}),
            EngineUnavailable,
            "sends on to http://other:9/v1, .*LARAMIE_TTS_URL",
        ),
        (web.Response(text="<html>Log in"), EngineUnavailable, "text/plain .*LARAMIE_TTS_URL"),
        (web.json_response([1]), EngineUnavailable, "application/json instead of speech"),
        (web.json_response({"error": "no such voice"}), EngineFailed, "no such voice"),
        (sound(b""), EngineFailed, "sent no audio"),
        (sound(b"x"), EngineFailed, "sent no audio"),
        (sound(b"ID3\x04" + bytes(99), "audio/mpeg"), EngineUnavailable, "MP3, which is not"),
        (sound(b"OggS" + bytes(99)), EngineUnavailable, "Ogg, which is not"),
        (sound(FLOAT_WAV), EngineUnavailable, "a WAV of kind 3"),
        (sound(FLOAT_WAV.replace(b"\x03\x00\x01", b"\x01\x00\x63")), EngineUnavailable, "channels"),
        (sound(FLOAT_WAV.replace(b"fmt ", b"odd ")), EngineUnavailable, "not tell its format"),
        (sound(FLOAT_WAV[:30]), EngineFailed, "the beginning of a WAV"),
        (
            sound(b"RIFF....WAVE" + b"JUNK\xff\xff\xff\xff" + bytes(99_999)),
            EngineUnavailable,
            "without",
        ),
        (
            web.Response(body=b"no gzip", headers={"Content-Encoding": "gzip"}),
            EngineFailed,
            "broke off",
        ),
    ],
)
def test_what_the_server_answers_is_told_with_what_to_do(server, refusal, kind, words):
    engine = OpenAiEngine(options(server))
    server.refusals = [refusal]
    said = failure(engine, kind)
    assert server.url.removesuffix("/v1") in said
    assert re.search(words, said), said
    assert engine.problem == said
    assert speak(engine, SENTENCE)
    assert engine.problem == ""


def test_a_voice_the_server_refuses_is_told(server):
    server.unknown = {"nobody"}
    with pytest.raises(EngineFailed) as said:
        speak(OpenAiEngine(options(server)), "Hi.", voice="nobody")
    assert "nobody" in str(said.value)


def test_a_wrong_model_is_answered_with_those_there_are(server):
    server.wants_model = True
    server.models = (*(f"whisper-{number}" for number in range(9)), "xtts", "kokoro")
    said = failure(OpenAiEngine(options(server, model="tts-2")), EngineUnavailable)
    assert "LARAMIE_TTS_MODEL" in said
    assert "it has kokoro, xtts, whisper-0, whisper-1, whisper-2:" in said


def test_of_several_models_one_has_to_be_chosen(server):
    server.models = ("piper-de", "kokoro", "whisper-1")
    engine = OpenAiEngine(options(server))
    assert "has several models: kokoro, piper-de; set LARAMIE_TTS_MODEL" in engine.problem
    assert failure(engine, EngineUnavailable) == engine.problem
    assert not server.asked


@pytest.mark.parametrize("pieces", [0, 1, 3])
def test_an_answer_that_breaks_off_is_told(engine, server, pieces):
    server.cut_after = pieces
    assert "broke off" in failure(engine, EngineFailed)


def test_a_wav_that_is_shorter_than_it_says_is_told(engine, server):
    server.always_wav, server.wav_size = True, 10_000_000
    assert "its audio breaks off" in failure(engine, EngineFailed)


@pytest.mark.parametrize("place", ["before", "within"])
def test_a_slow_server_is_not_waited_for_forever(server, place):
    server.gates.hold(place)
    engine = OpenAiEngine(options(server, answer_seconds=0.3))
    said = failure(engine, EngineFailed)
    assert "0.3 seconds" in said
    assert "LARAMIE_TTS_ANSWER_SECONDS" in said
    assert server.asked[0].abandoned.wait(20)


def test_the_engine_starts_while_the_server_is_away(caplog):
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{nobody.getsockname()[1]}/v1"
        engine = load("openai", ENGINES["openai"], TtsOptions(url=url))
        assert f"{url} cannot be reached" in caplog.text
        assert engine.capabilities.voices
        said = failure(engine, EngineUnavailable)
    assert "Connection refused" in said
    assert "LARAMIE_TTS_URL" in said


def test_the_voices_of_a_server_that_was_away_are_told_once_it_is_back(server):
    server.key, server.voices = SECRET, ["ann"]
    engine = OpenAiEngine(options(server))
    assert "ann" not in {voice.name for voice in engine.capabilities.voices}
    server.key = ""
    assert speak(engine, SENTENCE)
    assert [voice.name for voice in engine.capabilities.voices] == ["ann"]


def unavailable(**given):
    with pytest.raises(EngineUnavailable) as raised:
        load("openai", ENGINES["openai"], TtsOptions(**given))
    return str(raised.value)


def test_without_an_address_nothing_leaves_the_house():
    assert "LARAMIE_TTS_URL=http://" in unavailable()


@pytest.mark.parametrize("url", ["nas:8000", "ftp://nas/v1", "http://", " "])
def test_a_wrong_address_is_told(url):
    assert "LARAMIE_TTS_URL" in unavailable(url=url)


def test_a_wrong_key_is_told_but_not_shown(server, caplog):
    caplog.set_level(logging.DEBUG)
    server.key = "another"
    engine = OpenAiEngine(options(server, api_key=SECRET))
    assert "does not accept the key" in caplog.text
    said = failure(engine, EngineUnavailable)
    assert "Incorrect API key provided: ***" in said
    assert SECRET not in said + caplog.text + repr(options(server, api_key=SECRET))


def test_the_key_is_sent(server):
    server.key = SECRET
    engine = OpenAiEngine(options(server, api_key=f" {SECRET}\n"))
    assert not engine.problem
    assert speak(engine, SENTENCE)


@pytest.mark.parametrize(
    "told", [None, 5, "ann", {}, {"voices": 5}, {"voices": [5, None, {}, {"id": ""}]}]
)
def test_voices_that_are_told_in_an_odd_way_are_none(server, told):
    server.voices = told
    assert speak(OpenAiEngine(options(server)), SENTENCE)
