import pytest

from wyoming_servers.tts.engine import Request
from wyoming_servers.tts.engines.fake import SAMPLES_PER_CHARACTER, FakeEngine
from wyoming_servers.tts.options import TtsOptions
from wyoming_servers.wire.errors import NameUnknown


def spoken(*texts, **request):
    return list(FakeEngine(TtsOptions()).synthesize(texts, Request(**request)))


def test_a_tone_is_as_long_as_its_text():
    lengths = [len(pcm) // 2 for pcm in spoken("a", "abcd")]
    assert lengths == [SAMPLES_PER_CHARACTER, 4 * SAMPLES_PER_CHARACTER]


def test_voices_sound_different_and_speakers_the_same():
    assert spoken("abc", voice="high") != spoken("abc")
    assert spoken("abc", language="de") == spoken("abc", voice="high", speaker="two")


@pytest.mark.parametrize("request_", [{"voice": "nobody"}, {"speaker": "nobody"}])
def test_unknown_names_are_refused(request_):
    with pytest.raises(NameUnknown, match="nobody"):
        spoken("abc", **request_)
