"""What every text-to-speech engine promises, whichever it is."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.builders.speaking_engines import speaking
from wyoming_servers.runtime.engines import load, missing
from wyoming_servers.tts.engine import Request
from wyoming_servers.tts.engines import ENGINES
from wyoming_servers.tts.options import TtsOptions
from wyoming_servers.wire.errors import EngineUnavailable, NameUnknown

SENTENCE = "The kitchen light is on."
OTHER = "It is off."


@pytest.fixture(scope="module", params=sorted(ENGINES))
def engine(request, tmp_path_factory):
    name, spec = request.param, ENGINES[request.param]
    if reason := missing(spec):
        pytest.skip(reason)
    with speaking(name, tmp_path_factory.mktemp(name)) as options:
        try:
            engine = load(name, spec, TtsOptions(**options))
        except EngineUnavailable as error:
            pytest.skip(str(error))
        yield engine
        engine.close()


def speak(engine, *texts, **request) -> list[bytes]:
    return list(engine.synthesize(iter(texts), Request(**request)))


def seconds(engine, *texts, **request) -> float:
    return sum(map(len, speak(engine, *texts, **request))) / 2 / engine.capabilities.rate


def test_it_tells_its_voices(engine):
    capabilities = engine.capabilities
    names = [voice.name for voice in capabilities.voices]
    assert len(set(names)) == len(names)
    assert capabilities.default_voice in names
    assert all(voice.languages for voice in capabilities.voices)
    assert 8000 <= capabilities.rate <= 48000


def test_every_piece_is_whole_samples(engine):
    pieces = speak(engine, SENTENCE, OTHER)
    assert pieces
    assert all(piece and len(piece) % 2 == 0 for piece in pieces)


def test_longer_text_is_longer_speech(engine):
    assert 0 < seconds(engine, OTHER) < seconds(engine, SENTENCE, OTHER, SENTENCE)


def test_every_voice_speaks(engine):
    for voice in engine.capabilities.voices[:20]:
        assert seconds(engine, SENTENCE, voice=voice.name) > 0, voice.name
        for speaker in voice.speakers[:2]:
            assert seconds(engine, SENTENCE, voice=voice.name, speaker=speaker) > 0


def test_a_language_is_enough(engine):
    language = engine.capabilities.voices[0].languages[0]
    assert seconds(engine, SENTENCE, language=language) > 0


def test_streams_at_once_do_not_disturb_each_other(engine):
    texts = ([SENTENCE] * 3, [OTHER]) * 2
    alone = [seconds(engine, *text) for text in texts]
    with ThreadPoolExecutor(len(texts)) as pool:
        jobs = [pool.submit(seconds, engine, *text) for text in texts]
        together = [job.result() for job in jobs]
    # Some engines vary what they say a little from time to time; the texts differ by seconds.
    assert together == pytest.approx(alone, abs=0.2)


def test_speech_starts_before_the_text_has_ended(engine):
    taken = []

    def texts():
        for text in (SENTENCE, OTHER):
            taken.append(text)
            yield text

    stream = engine.synthesize(texts(), Request())
    assert next(stream)
    assert taken == [SENTENCE]
    assert list(stream)
    assert taken == [SENTENCE, OTHER]


def test_a_stream_can_be_left_early(engine):
    stream = engine.synthesize(iter([SENTENCE] * 50), Request())
    next(stream)
    stream.close()
    assert seconds(engine, OTHER) > 0


@pytest.mark.parametrize("texts", [[], [""], ["", ""]])
def test_nothing_to_say_is_no_audio(engine, texts):
    assert speak(engine, *texts) == []


@pytest.mark.parametrize("text", ["\x00\x1b[0m", "😀", "<b>", "\n", "x" * 3000, "你好", "\ud800"])
def test_odd_text_does_no_harm(engine, text):
    speak(engine, text)
    assert seconds(engine, OTHER) == pytest.approx(seconds(engine, OTHER), abs=0.02)


def test_unknown_names_are_refused(engine):
    with pytest.raises(NameUnknown, match="voice nobody has"):
        speak(engine, OTHER, voice="voice nobody has")
    with pytest.raises(NameUnknown, match="speaker nobody has"):
        speak(engine, OTHER, speaker="speaker nobody has")


def test_what_breaks_the_input_comes_through(engine):
    def broken():
        yield OTHER
        raise ConnectionError("gone")

    with pytest.raises(ConnectionError, match="gone"):
        list(engine.synthesize(broken(), Request()))
