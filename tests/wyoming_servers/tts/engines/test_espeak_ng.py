import itertools
import threading

import numpy as np
import pytest

from wyoming_servers.tts.engine import Request
from wyoming_servers.tts.options import TtsOptions
from wyoming_servers.tts.speakable import language, spoken
from wyoming_servers.wire.errors import EngineUnavailable, NameUnknown

espeak_ng = pytest.importorskip("wyoming_servers.tts.engines.espeak_ng")
espeak_library = pytest.importorskip("wyoming_servers.tts.engines.espeak_library")


def make(**options):
    try:
        return espeak_ng.EspeakNgEngine(TtsOptions(**options))
    except EngineUnavailable as error:
        pytest.skip(str(error))


@pytest.fixture(scope="module")
def engine():
    return make()


def seconds(engine, *texts, **request) -> float:
    pcm = b"".join(engine.synthesize(iter(texts), Request(**request)))
    return len(pcm) / 2 / engine.capabilities.rate


def test_it_speaks_more_than_a_hundred_languages(engine):
    voices = engine.capabilities.voices
    assert len({voice.languages[0] for voice in voices}) > 100
    assert len({voice.name for voice in voices}) == len(voices)


def test_voices_have_stable_names_and_proper_tags(engine):
    voices = {voice.name: voice for voice in engine.capabilities.voices}
    assert voices["en-us"].languages == ("en-US", "en")
    assert voices["en-us"].description == "English (America)"
    assert voices["pt-br"].languages == ("pt-BR", "pt")
    assert voices["fr"].languages[0] == "fr-FR"


def test_speech_is_speech(engine):
    pcm = b"".join(engine.synthesize(["The kitchen light is on."], Request()))
    samples = np.frombuffer(pcm, "<i2").astype(float)
    assert 0.8 < len(samples) / engine.capabilities.rate < 3
    assert np.sqrt((samples**2).mean()) > 500


def test_audio_comes_while_it_is_made(engine):
    stream = engine.synthesize(["One sentence that is long enough for many chunks."], Request())
    assert 0 < len(next(stream)) <= engine.capabilities.rate // 5
    assert len(list(stream)) > 5


@pytest.mark.parametrize(
    ("language", "voice"),
    [
        ("en", "en"),
        ("en-US", "en-us"),
        ("en_US", "en-us"),
        ("en-AU", "en"),
        ("de-AT", "de"),
        ("es-MX", "es-419"),
        ("pt-BR", "pt-br"),
        ("zh-Hans-CN", "cmn"),
        ("no", "nb"),
        ("FR", "fr"),
    ],
)
def test_a_language_picks_its_voice(language, voice):
    assert make(language=language).capabilities.default_voice == voice


def test_a_language_nobody_speaks_is_refused(engine):
    with pytest.raises(NameUnknown, match="'xx-YY'"):
        seconds(engine, "Hello.", language="xx-YY")


@pytest.mark.parametrize("name", ["en-us", "en_US", "gmw/en-US", "en-us+f2", "EN-US+F2", "en-gb"])
def test_a_voice_has_several_spellings(engine, name):
    assert seconds(engine, "Hello.", voice=name) > 0.2


@pytest.mark.parametrize("name", ["nobody", "en-us+nobody", "", "+f2"])
def test_an_unknown_voice_is_refused(engine, name):
    with pytest.raises(NameUnknown, match=r"nobody|''"):
        seconds(engine, "Hello.", voice=name)


def test_a_speaker_is_a_variant_of_any_voice(engine):
    assert seconds(engine, "Hello.", speaker="f2") > 0.2
    with pytest.raises(NameUnknown, match="'nobody'"):
        seconds(engine, "Hello.", speaker="nobody")


def test_the_chosen_voice_is_the_default_one():
    engine = make(voice="de+f2")
    assert engine.capabilities.default_voice == "de+f2"
    assert seconds(engine, "Hallo.") > 0.2


def test_words_per_minute_are_kept():
    text = "The kitchen light is on, and the door is locked."
    assert seconds(make(words_per_minute=100), text) > 1.5 * seconds(
        make(words_per_minute=250), text
    )


@pytest.mark.parametrize("text", ["", " ", "😀", "...", "!", "\x00\x01", "—"])
def test_what_cannot_be_said_is_silent(engine, text):
    assert seconds(engine, text) == 0


def test_control_characters_are_no_commands(engine):
    usual = seconds(engine, "Turn it on.")
    assert seconds(engine, "\x01500S \x00Turn it \ud800on.") < 3 * usual
    assert seconds(engine, "Turn it on.") == pytest.approx(usual, abs=0.05)


@pytest.mark.parametrize("text", ['a <break time="9s"/> b', "a &lt; b", "a [[h@l'oU]] b"])
def test_markup_is_spoken_as_it_stands(engine, text):
    assert seconds(engine, "a b") + 0.3 < seconds(engine, text) < 9


def test_a_request_may_be_spoken_faster(engine):
    text = "The kitchen light is on, and the door is locked."
    assert seconds(engine, text, rate=0.6) > 1.5 * seconds(engine, text, rate=1.5)
    assert seconds(engine, text, rate=0.01) < 4 * seconds(engine, text)


def test_texts_follow_each_other_without_a_gap(engine):
    together = seconds(engine, "It is on.", "", "It is off.")
    apart = seconds(engine, "It is on.") + seconds(engine, "It is off.")
    assert together == pytest.approx(apart, abs=0.05)


def test_clients_take_turns(engine):
    """A second client is served while the first, who speaks for an hour, is in between texts."""
    hour = engine.synthesize(itertools.repeat("This does not end."), Request())
    next(hour)
    assert seconds(engine, "Hello.") > 0.2
    hour.close()


def test_a_client_that_leaves_stops_the_synthesis(engine):
    endless = engine.synthesize(["word " * 200_000], Request())
    next(endless)
    endless.close()
    done = threading.Event()
    engine._espeak._thread.submit(done.set)
    assert done.wait(5)
    assert seconds(engine, "Hello.") > 0.2


def test_without_a_library_it_says_what_to_install():
    with pytest.raises(EngineUnavailable, match=r"nowhere.*pip install 'laramie\[espeak-ng\]'"):
        espeak_library._open([("/nowhere/libespeak-ng.so", None)])


def phonemes(engine, voice, text):
    """Return what espeak-ng would say, as it writes sounds."""
    said = engine._espeak.phonemes(text, engine._named(voice).identifier)
    return "".join(character for character in said if character not in " ˈˌ")


@pytest.mark.parametrize(
    ("voice", "written", "in_words"),
    [
        ("en-us", "21.5 °C", "twenty one point five degrees Celsius"),
        ("en-us", "$5.50", "five dollars and fifty cents"),
        ("en-us", "1,250 W", "one thousand two hundred fifty watts"),
        ("de", "1 °C", "ein Grad Celsius"),
        ("de", "21.5 °C", "einundzwanzig Komma fünf Grad Celsius"),
        ("fr", "1 h", "une heure"),
        ("es", "21 °C", "veintiún grados Celsius"),
        ("it", "1 h", "un'ora"),
        ("nl", "5,5 %", "vijf komma vijf procent"),
    ],
)
def test_what_is_made_of_signs_sounds_like_the_words(engine, voice, written, in_words):
    said = phonemes(engine, voice, spoken(written, language(voice)))
    assert said == phonemes(engine, voice, in_words)


def test_sounds_and_speech_do_not_disturb_each_other(engine):
    english = engine._named("en-us").identifier
    usual = seconds(engine, "Guten Tag.", voice="de")
    assert engine._espeak.phonemes("the light", english) == "ðə lˈa^ɪt"  # noqa: RUF001 - IPA
    assert engine._espeak.phonemes("the light", english, mnemonics=True) == "D@2 l'aIt"
    assert seconds(engine, "Guten Tag.", voice="de") == pytest.approx(usual, abs=0.01)
