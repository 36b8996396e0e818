import pytest

from wyoming_servers.tts.told_voices import told_voices


@pytest.mark.parametrize(
    "told",
    [
        ["ann", "bob"],
        {"voices": ["ann", "bob"], "uploaded_voices": []},
        {"voices": [{"id": "ann", "name": "ann"}, {"id": "bob", "name": "bob"}]},
        {"voices": [{"name": "ann"}, {"voice_id": "bob"}, "ann"]},
        {"object": "list", "data": [{"id": "ann"}, {"id": "bob"}]},
        {"voices": {"ann": {"gender": "f"}, "bob": {}}},
    ],
)
def test_names_are_found_in_every_shape(told):
    assert [voice.name for voice in told_voices(told, "en")] == ["ann", "bob"]


@pytest.mark.parametrize("told", [None, 5, "ann", {}, [], {"voices": 5}, [5, None, {}, {"id": ""}]])
def test_what_is_no_list_of_voices_is_none(told):
    assert told_voices(told, "en") == ()


@pytest.mark.parametrize(
    ("told", "languages"),
    [
        ({"language": "de_at"}, ("de-AT", "de")),
        ({"languages": ["en-US", "fr"]}, ("en-US", "en", "fr")),
        ({"locale": "pt-br"}, ("pt-BR", "pt")),
        ({"language": "German"}, ("nl-BE", "nl")),
        ({"language": None}, ("nl-BE", "nl")),
        ({}, ("nl-BE", "nl")),
    ],
)
def test_languages_are_what_is_told_else_the_usual_one(told, languages):
    (voice,) = told_voices([{"id": "ann", **told}], "nl-BE")
    assert voice.languages == languages


def test_kokoros_names_tell_the_language():
    voices = told_voices(["af_heart", "zm_yunxi", "xf_odd", "af"], "nl")
    assert [voice.languages[0] for voice in voices] == ["en-US", "zh", "nl", "nl"]


def test_a_voice_is_described_by_its_name():
    (voice,) = told_voices([{"id": "a1", "name": "Ann"}], "en")
    assert (voice.name, voice.description) == ("a1", "Ann")
