"""Another server transcribes. It is a fake, as none can be had here; HTTP and speech are real."""

import numpy as np
import pytest

pytest.importorskip("httpx2")

from tests.wyoming_servers.stt.openai.transcribing import (
    PAUSE,
    RATE,
    TEXT,
    cut,
    hear,
    options,
)
from wyoming_servers.audio.formats import SPEECH
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.stt.engine import Request
from wyoming_servers.stt.engines.openai import OpenAiEngine


def house(*names):
    entities = (
        Entity(entity_id=f"light.{number}", name=name, domain="light")
        for number, name in enumerate(names)
    )
    return House(house_id="one", language="en", entities=tuple(entities))


def test_speech_becomes_text(engine, server, speech):
    final = hear(engine, PAUSE + speech + PAUSE)[-1]
    assert (final.text, final.language, final.final) == (TEXT, "en", True)
    (asked,) = server.asked
    assert asked.fields == {
        "model": "whisper-small",
        "language": "en",
        "response_format": "json",
        "stream": "true",
    }
    assert "Authorization" not in asked.headers


def test_only_the_speech_is_sent(engine, server, speech):
    hear(engine, PAUSE + speech + PAUSE)
    (asked,) = server.asked
    assert asked.format == (1, 2, RATE)
    margins = len(asked.pcm) - len(speech)
    assert 0.5 * len(PAUSE) < margins < 0.8 * len(PAUSE)


@pytest.mark.parametrize("dialect", ["openai", "speaches", "old-speaches", "vllm", "whisper.cpp"])
def test_every_server_is_understood(engine, server, speech, dialect):
    server.dialect = dialect
    assert hear(engine, speech + PAUSE)[-1].text == TEXT


def test_whispers_own_server_needs_no_other_address(server, speech):
    server.dialect = "whisper.cpp"
    engine = OpenAiEngine(options(server, url=server.url.replace("/v1", "/inference")))
    assert hear(engine, speech + PAUSE)[-1].text == TEXT


@pytest.mark.parametrize("end", ["", "/", "/v1/", "/v1/audio/transcriptions"])
def test_an_address_may_be_told_in_several_ways(server, speech, end):
    engine = OpenAiEngine(options(server, url=server.url.replace("/v1", end)))
    assert hear(engine, speech + PAUSE)[-1].text == TEXT


def test_words_come_while_the_server_works(engine, server, speech):
    go_on = server.gates.hold("within")
    texts = []
    for hypothesis in engine.transcribe(cut(speech), Request(language="en")):
        texts.append(hypothesis.text)
        if hypothesis.text == "Turn on":
            go_on()
    assert "Turn on" in texts
    assert texts[-1] == TEXT


def test_half_an_answer_is_not_told_while_somebody_may_go_on(engine, server, speech):
    go_on = server.gates.hold("within")

    def audio():
        yield from cut(speech + PAUSE)
        server.wait_for(1)
        yield from cut(PAUSE)
        ended.append(True)
        go_on()

    ended = []
    first, *_ = told = [
        (hypothesis.text, hypothesis.pending)
        for hypothesis in engine.transcribe(audio(), Request(language="en"))
        if not ended
    ]
    assert first == ("", True)
    assert {text for text, _ in told} <= {"", TEXT}


def test_what_was_asked_at_a_pause_is_not_asked_again_at_the_end(engine, server, speech):
    ended = []

    def audio():
        yield from cut(speech)
        for silence in cut(30 * PAUSE):
            if told:
                break
            yield silence
        yield from cut(PAUSE)
        ended.append(True)

    told = []
    for hypothesis in engine.transcribe(audio(), Request(language="en")):
        if not hypothesis.pending:
            told += [(hypothesis.text, hypothesis.final, bool(ended))]
    assert told == [(TEXT, False, False), (TEXT, True, True)]
    assert len(server.asked) == 1


def test_an_answer_before_the_end_tells_what_it_rests_on(engine, speech):
    *partials, final = hear(engine, speech + 30 * PAUSE)
    early = next(one for one in partials if one.text)
    spoken_ms = SPEECH.milliseconds(len(speech))
    assert spoken_ms - 200 < early.heard_ms < spoken_ms + 300
    assert final.heard_ms is None


def test_when_speech_goes_on_the_request_is_dropped(engine, server, speech):
    go_on = server.gates.hold("before")

    def audio():
        yield from cut(speech + PAUSE)
        first = server.wait_for(1)
        yield from cut(speech)
        assert first.abandoned.wait(20)
        yield from cut(PAUSE)
        second = server.wait_for(2)
        assert len(second.pcm) > 2 * len(first.pcm)
        go_on()

    assert list(engine.transcribe(audio(), Request(language="en")))[-1].text == TEXT
    assert len(server.asked) == 2


def test_who_is_gone_is_not_answered(engine, server, speech):
    server.gates.hold("before")
    hearing = engine.transcribe(cut(speech), Request(language="en"))
    assert next(hearing).text == ""
    asked = server.wait_for(1)
    hearing.close()
    assert asked.abandoned.wait(20)


@pytest.mark.parametrize(
    ("told", "known"), [("german", "de"), ("de", "de"), ("klingon", None), (None, None), (7, None)]
)
def test_the_server_finds_the_language_out_where_none_is_asked_for(
    engine, server, speech, told, known
):
    server.language = told
    final = hear(engine, speech + PAUSE, None)[-1]
    assert (final.text, final.language) == (TEXT, known)
    assert server.asked[0].fields["response_format"] == "verbose_json"
    assert "language" not in server.asked[0].fields


def test_a_language_is_told_by_its_base(engine, server, speech):
    assert hear(engine, speech + PAUSE, "de-AT")[-1].language == "de"
    assert server.asked[0].fields["language"] == "de"


@pytest.mark.parametrize("language", ["en", None])
def test_a_server_that_knows_less_is_asked_for_less(engine, server, speech, language):
    server.unknown = {"stream", "prompt", "verbose_json"}
    engine.know_house(house("Bed Light"))
    for _ in range(2):
        assert hear(engine, speech + PAUSE, language)[-1].text == TEXT
    plain = {"model": "whisper-small", "response_format": "json"}
    plain |= {"language": language} if language else {}
    assert [asked.fields == plain for asked in server.asked] == [False, True, True]


def test_the_names_of_a_house_are_expected(engine, server, speech):
    engine.know_house(house("Bed Light", "Größe", "bed light"))
    hear(engine, speech + PAUSE)
    assert server.asked[0].fields["prompt"] == "Bed Light, Größe"
    engine.know_house(house())
    hear(engine, speech + PAUSE)
    assert "prompt" not in server.asked[1].fields


def test_of_a_large_house_some_names_are_told(engine, server, speech):
    engine.know_house(house(*(f"Лампа {number}" for number in range(3000))))
    hear(engine, speech + PAUSE)
    prompt = server.asked[0].fields["prompt"]
    assert prompt.startswith("Лампа 0, Лампа 1, ")
    assert 480 < len(prompt.encode()) <= 500


@pytest.mark.parametrize("audio", [b"", bytes(2), PAUSE, "noise"])
def test_nothing_is_sent_where_nobody_speaks(engine, server, audio):
    if audio == "noise":
        audio = np.random.default_rng(0).normal(0, 300, 3 * RATE).astype("<i2").tobytes()
    assert [(one.text, one.final) for one in hear(engine, audio)] == [("", True)]
    assert not server.asked


def test_a_server_with_one_model_need_not_be_told_which(server, speech):
    engine = OpenAiEngine(options(server, model=None))
    assert hear(engine, speech)[-1].text == TEXT
    assert "model" not in server.asked[0].fields
