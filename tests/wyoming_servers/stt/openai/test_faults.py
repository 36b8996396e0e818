"""The server that transcribes is away, refuses, fails or lies. It is a fake; HTTP is real."""

import logging
import re
import socket

import pytest
from aiohttp import web

pytest.importorskip("httpx2")

from tests.wyoming_servers.stt.openai.transcribing import PAUSE, TEXT, cut, hear, options
from wyoming_servers.runtime.config import OptionsError, read_options
from wyoming_servers.runtime.engines import load
from wyoming_servers.stt.engine import Request
from wyoming_servers.stt.engines import ENGINES
from wyoming_servers.stt.engines.openai import OpenAiEngine
from wyoming_servers.stt.options import SttOptions
from wyoming_servers.wire.errors import EngineFailed, EngineUnavailable

SECRET = "sk-very-secret-0123456789"  # noqa: S105 - it opens nothing


def failure(engine, audio, kind):
    with pytest.raises(kind) as raised:
        hear(engine, audio)
    return str(raised.value)


@pytest.mark.parametrize(
    ("refusal", "kind", "words"),
    [
        (web.Response(status=401), EngineUnavailable, "wants a key.*LARAMIE_STT_API_KEY"),
        (web.Response(status=403), EngineUnavailable, "LARAMIE_STT_API_KEY"),
        (web.Response(status=404), EngineUnavailable, "/v1/audio/transcriptions.*LARAMIE_STT_URL"),
        (web.Response(status=413), EngineFailed, "refuses the request .status 413"),
        (web.Response(status=429), EngineFailed, "no more requests now .*later"),
        (web.Response(status=500, text="<html>"), EngineFailed, "failed .status 500.: try again"),
        (
            web.json_response({"error": {"message": "out of\nmemory " * 99}}, status=503),
            EngineFailed,
            "status 503: out of memory out of.{,200}: try",
        ),
        (
            web.Response(status=307, headers={"Location": "http://other:9/v1?key=secret"}),
            EngineUnavailable,
            "sends on to http://other:9/v1, .*LARAMIE_STT_URL",
        ),
        (web.Response(text="<html>Log in"), EngineUnavailable, "no JSON .*LARAMIE_STT_URL"),
        (web.json_response([1]), EngineUnavailable, "instead of a transcript"),
        (web.json_response({"text": 5}), EngineUnavailable, "instead of a transcript"),
        (web.json_response({"error": "no samples"}), EngineFailed, "no samples"),
        (
            web.Response(body=b"data: {\n\n", content_type="text/event-stream"),
            EngineUnavailable,
            "instead of a transcript",
        ),
        (
            web.Response(body=b'data: {"choices": 5}\n\n', content_type="text/event-stream"),
            EngineUnavailable,
            "instead of a transcript",
        ),
        (
            web.Response(body=b"", content_type="text/event-stream"),
            EngineFailed,
            "breaks off",
        ),
        (
            web.Response(body=b"no gzip", headers={"Content-Encoding": "gzip"}),
            EngineFailed,
            "broke off",
        ),
    ],
)
def test_what_the_server_answers_is_told_with_what_to_do(server, speech, refusal, kind, words):
    engine = OpenAiEngine(options(server))
    server.refusals = [refusal]
    said = failure(engine, speech, kind)
    assert server.url.removesuffix("/v1") in said
    assert re.search(words, said), said
    assert engine.problem == said
    assert hear(engine, speech)[-1].text == TEXT
    assert engine.problem == ""


@pytest.mark.parametrize("model", [None, "whisper-large"])
def test_a_wrong_model_is_answered_with_those_there_are(server, speech, model):
    server.wants_model = True
    server.models = (*(f"embedding-{number}" for number in range(9)), "tts", "my-whisper", "asr-1")
    engine = OpenAiEngine(options(server, model=model))
    said = failure(engine, speech, EngineUnavailable)
    assert "LARAMIE_STT_MODEL" in said
    assert "it has asr-1, my-whisper, embedding-0, embedding-1, embedding-2:" in said


def test_a_server_that_lists_no_models_is_asked_all_the_same(server, speech):
    server.models = ()
    engine = OpenAiEngine(options(server))
    assert not engine.problem
    assert hear(engine, speech)[-1].text == TEXT
    server.refusals = [web.Response(status=404)]
    assert "LARAMIE_STT_MODEL" in failure(engine, speech, EngineUnavailable)


@pytest.mark.parametrize("dialect", ["openai", "vllm", "whisper.cpp"])
@pytest.mark.parametrize("pieces", [0, 1, 2])
def test_an_answer_that_breaks_off_is_no_answer(engine, server, speech, dialect, pieces):
    server.dialect, server.cut_after = dialect, pieces
    assert "try again" in failure(engine, speech, EngineFailed)


def test_what_goes_wrong_while_the_server_answers_is_told(engine, server, speech):
    server.trouble = "CUDA out of memory"
    assert "CUDA out of memory" in failure(engine, speech, EngineFailed)


def test_what_went_wrong_at_a_pause_is_tried_again_at_the_end(engine, server, speech):
    server.refusals = [web.Response(status=500)]
    asking = engine.transcribe(iter(audio_after_an_answer(server, speech)), Request(language="en"))
    assert list(asking)[-1].text == TEXT
    assert len(server.asked) == 2


def audio_after_an_answer(server, speech):
    """Yield a command, and silence until the server has answered and the answer was read."""
    yield from cut(speech + PAUSE)
    server.wait_for(1).answered.wait(20)
    yield from cut(30 * PAUSE)


def test_a_slow_server_is_not_waited_for_forever(server, speech):
    server.gates.hold("before")
    engine = OpenAiEngine(options(server, answer_seconds=0.3))
    said = failure(engine, speech, EngineFailed)
    assert "0.3 seconds" in said
    assert "LARAMIE_STT_ANSWER_SECONDS" in said
    assert server.asked[0].abandoned.wait(20)


def test_a_server_that_works_for_ever_is_not_waited_for_either(server, speech):
    server.says_it_works = True
    engine = OpenAiEngine(options(server, answer_seconds=0.3))
    assert "0.3 seconds" in failure(engine, speech, EngineFailed)


def test_the_engine_starts_while_the_server_is_away(speech, caplog):
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{nobody.getsockname()[1]}/v1"
        engine = load("openai", ENGINES["openai"], SttOptions(url=url))
        assert f"{url} cannot be reached" in caplog.text
        said = failure(engine, speech, EngineUnavailable)
    assert "Connection refused" in said
    assert "LARAMIE_STT_URL" in said


def unavailable(**given):
    with pytest.raises(EngineUnavailable) as raised:
        load("openai", ENGINES["openai"], SttOptions(**given))
    return str(raised.value)


def test_without_an_address_nothing_leaves_the_house():
    assert "LARAMIE_STT_URL=http://" in unavailable()


@pytest.mark.parametrize("url", ["nas:8000", "ftp://nas/v1", "http://", "http://nas:port/v1", " "])
def test_a_wrong_address_is_told(url):
    assert "LARAMIE_STT_URL" in unavailable(url=url)


def test_a_wrong_key_is_told_but_not_shown(server, speech, caplog):
    caplog.set_level(logging.DEBUG)
    server.key = "another"
    engine = OpenAiEngine(options(server, api_key=SECRET))
    assert "does not accept the key" in caplog.text
    said = failure(engine, speech, EngineUnavailable)
    assert "Incorrect API key provided: ***" in said
    assert SECRET not in said + caplog.text + repr(options(server, api_key=SECRET))


@pytest.mark.parametrize("key", [f"{SECRET}\n{SECRET}", f"{SECRET}é", f"{SECRET}\0"])
def test_a_key_that_cannot_be_sent_is_told_but_not_shown(server, key):
    said = unavailable(url=server.url, api_key=key)
    assert "LARAMIE_STT_API_KEY" in said
    assert SECRET not in said


@pytest.mark.parametrize("key", [1234567, ["1234567"], {"key": "1234567"}])
def test_a_key_of_another_kind_is_not_shown_either(key):
    try:
        shown = repr(read_options(SttOptions, {"api_key": key}))
    except OptionsError as error:
        shown = str(error)
    assert "1234567" not in shown


def test_a_name_and_password_are_sent_and_not_shown(server, speech, caplog):
    caplog.set_level(logging.DEBUG)
    url = server.url.replace("http://", f"http://me:{SECRET}@")
    engine = OpenAiEngine(options(server, url=url))
    server.refusals = [web.Response(status=500)]
    assert "http://127.0.0.1" in failure(engine, speech, EngineFailed)
    assert server.asked[0].headers["Authorization"].startswith("Basic ")
    assert SECRET not in caplog.text


def test_the_key_is_sent(server, speech):
    server.key = SECRET
    engine = OpenAiEngine(options(server, api_key=f" {SECRET}\n"))
    assert not engine.problem
    assert hear(engine, speech)[-1].text == TEXT
