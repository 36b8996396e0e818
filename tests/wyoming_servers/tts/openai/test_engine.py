"""Another server speaks. It is a fake, as none can be had here; HTTP is real."""

import pytest

pytest.importorskip("httpx2")

from tests.builders.speech_server import HERTZ, VOICES
from tests.wyoming_servers.tts.openai.speaking import (
    SENTENCE,
    SENTENCE_SECONDS,
    hertz,
    options,
    seconds,
    speak,
)
from wyoming_servers.tts.engine import Request
from wyoming_servers.tts.engines.openai import OpenAiEngine
from wyoming_servers.wire.errors import NameUnknown


def make(server, **more):
    return OpenAiEngine(options(server, **more))


def test_text_becomes_speech(engine, server):
    pcm = speak(engine, SENTENCE)
    assert seconds(pcm) == pytest.approx(SENTENCE_SECONDS, abs=0.001)
    assert hertz(pcm) == pytest.approx(HERTZ, abs=5)
    (asked,) = server.asked
    assert asked.body == {
        "model": "tts-1",
        "input": SENTENCE,
        "voice": "alloy",
        "response_format": "pcm",
        "stream_format": "audio",
    }
    assert "Authorization" not in asked.headers


def test_audio_is_passed_on_while_the_server_works(engine, server):
    go_on = server.gates.hold("within")
    stream = engine.synthesize([SENTENCE], Request())
    first = next(stream)
    assert 0 < seconds(first) < SENTENCE_SECONDS / 2
    assert not server.asked[0].answered.is_set()
    go_on()
    assert seconds(first + b"".join(stream)) == pytest.approx(SENTENCE_SECONDS, abs=0.001)


@pytest.mark.parametrize("dialect", VOICES)
@pytest.mark.parametrize("rate", [1.0, 2.0])
def test_every_server_is_understood(server, dialect, rate):
    server.dialect = dialect
    pcm = speak(make(server), SENTENCE, rate=rate)
    assert seconds(pcm) == pytest.approx(SENTENCE_SECONDS / rate, abs=0.001)


@pytest.mark.parametrize("end", ["", "/", "/v1/", "/v1/audio/speech"])
def test_an_address_may_be_told_in_several_ways(server, end):
    assert speak(make(server, url=server.url.replace("/v1", end)), SENTENCE)


@pytest.mark.parametrize("size", [None, 0, 0x7FFFFFFF, 0xFFFFFFFF])
@pytest.mark.parametrize("rate", [16_000, 24_000, 44_100])
def test_a_wav_tells_its_rate(server, size, rate):
    server.always_wav, server.wav_size, server.rate = True, size, rate
    pcm = speak(make(server), SENTENCE)
    assert seconds(pcm) == pytest.approx(SENTENCE_SECONDS, abs=0.005)
    assert hertz(pcm) == pytest.approx(HERTZ, abs=5)


@pytest.mark.parametrize(
    ("headers", "given"),
    [
        ({"Content-Type": "audio/pcm;rate=16000;channels=1"}, {}),
        ({"X-Sample-Rate": "16000"}, {}),
        ({"X-Sample-Rate": "1"}, {"pcm_rate": 16_000}),
        ({}, {"pcm_rate": 16_000}),
    ],
)
def test_the_rate_of_plain_pcm_is_told_by_headers_or_the_option(server, headers, given):
    server.rate, server.headers = 16_000, headers
    assert hertz(speak(make(server, **given), SENTENCE)) == pytest.approx(HERTZ, abs=5)


@pytest.mark.parametrize(
    ("unknown", "left"),
    [
        ({"stream_format"}, {"response_format": "pcm", "speed": 2.0}),
        ({"stream_format", "pcm"}, {"response_format": "wav", "speed": 2.0}),
        ({"stream_format", "pcm", "speed"}, {"response_format": "wav"}),
    ],
)
def test_a_server_that_knows_less_is_asked_for_less_from_then_on(server, unknown, left):
    server.unknown = unknown
    engine = make(server)
    for _ in range(2):
        assert speak(engine, SENTENCE, rate=2.0)
    asked = [{key: body.get(key) for key in left} == left for body in bodies(server)]
    assert asked[-2:] == [True, True]
    assert unknown.isdisjoint({*bodies(server)[-1], *bodies(server)[-1].values()})
    assert len(asked) == len(unknown) + 2


def bodies(server):
    return [asked.body for asked in server.asked]


@pytest.mark.parametrize(
    ("rate", "words_per_minute", "speed"),
    [(1.0, 165, None), (1.2, 165, 1.2), (1.0, 330, 2.0), (2.0, 330, 4.0), (9.0, 165, 4.0)],
)
def test_the_speed_is_what_the_request_and_the_option_say(server, rate, words_per_minute, speed):
    speak(make(server, words_per_minute=words_per_minute), SENTENCE, rate=rate)
    assert server.asked[0].body.get("speed") == speed


def test_the_servers_own_voices_are_told(server):
    server.dialect = "kokoro-fastapi"
    capabilities = make(server).capabilities
    told = {voice.name: voice.languages for voice in capabilities.voices}
    assert told == {"af_heart": ("en-US", "en"), "ff_siwis": ("fr-FR", "fr")}
    assert capabilities.default_voice == "af_heart"
    assert make(server, language="fr").capabilities.default_voice == "ff_siwis"


def test_a_language_picks_its_voice(server):
    server.dialect = "kokoro-fastapi"
    engine = make(server)
    for language, voice in (("fr-CA", "ff_siwis"), ("en", "af_heart"), (None, "af_heart")):
        speak(engine, SENTENCE, language=language)
        assert server.asked[-1].body["voice"] == voice
    with pytest.raises(NameUnknown, match="'de', but for en-US, fr-FR"):
        speak(engine, SENTENCE, language="de")


def test_a_voice_that_came_later_is_found(server):
    server.voices = ["ann"]
    engine = make(server)
    with pytest.raises(NameUnknown, match=r"'bob' at http://127\.0\.0\.1:\d+/v1, but ann$"):
        speak(engine, SENTENCE, voice="bob")
    server.voices = ["ann", "bob"]
    assert speak(engine, SENTENCE, voice="bob")
    assert [voice.name for voice in engine.capabilities.voices] == ["ann", "bob"]


def test_a_server_that_tells_no_voices_may_have_any(server):
    engine = make(server, voice="my-clone")
    assert engine.capabilities.default_voice == "my-clone"
    speak(engine, SENTENCE)
    speak(engine, SENTENCE, voice="another")
    assert [body["voice"] for body in bodies(server)] == ["my-clone", "another"]


@pytest.mark.parametrize(
    ("models", "given", "used"),
    [
        (("kokoro", "whisper-1"), None, "kokoro"),
        (("tts-1", "tts-1-hd"), None, "tts-1"),
        ((), None, "tts-1"),
        (("tts-1",), "xtts", "xtts"),
    ],
)
def test_the_model_is_the_one_that_is_meant(server, models, given, used):
    server.models = models
    speak(make(server, model=given), SENTENCE)
    assert server.asked[0].body["model"] == used


def test_voices_of_another_server_or_model_are_others(server):
    told = {make(server, model=model).capabilities.identity for model in ("one", "two", "two")}
    assert len(told) == 2


@pytest.mark.parametrize("text", ["", " ", "😀", "\x00\x1b"])
def test_nothing_is_sent_where_there_is_nothing_to_say(engine, server, text):
    assert speak(engine, text) == b""
    assert not server.asked


def test_who_is_gone_is_not_answered(engine, server):
    server.gates.hold("within")
    stream = engine.synthesize([SENTENCE], Request())
    assert next(stream)
    stream.close()
    assert server.asked[0].abandoned.wait(20)
