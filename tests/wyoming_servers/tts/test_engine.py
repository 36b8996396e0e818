import pytest

from wyoming_servers.tts.engine import Capabilities, Request, Voice


def capabilities(default="en-us"):
    voices = (Voice(name="en-us", languages=("en-US", "en")), Voice(name="de", languages=("de",)))
    return Capabilities(voices=voices, default_voice=default, rate=22050)


@pytest.mark.parametrize(
    ("request_", "language"),
    [
        ({}, "en-US"),
        ({"voice": "de"}, "de"),
        ({"voice": "DE+f2"}, "de"),
        ({"voice": "de", "language": "en"}, "de"),
        ({"language": "fr-CA"}, "fr-CA"),
        ({"voice": "nobody"}, None),
    ],
)
def test_a_request_has_the_language_of_its_voice(request_, language):
    assert capabilities().language(Request(**request_)) == language


def test_a_default_voice_may_have_a_variant():
    assert capabilities("de+f2").language(Request()) == "de"


def test_a_language_is_spoken_whatever_its_region():
    assert capabilities().speaks("de-AT")
    assert capabilities().speaks("en_GB")
    assert not capabilities().speaks("fr")
