"""What people call kinds of device."""

import pytest

from wyoming_servers.house.device_words import device_words


@pytest.mark.parametrize(
    ("language", "word", "kind"),
    [
        ("en", "lamps", "light"),
        ("en", "curtain", "curtain"),
        ("en", "colder", "climate"),
        ("de", "rollladen", "cover"),
        ("de", "dunkel", "light"),
        ("de", "garage", "garage"),
        ("fr", "volet", "cover"),
        ("es", "temperatura", "temperature"),
        ("es", "persianas", "shutter"),
        ("fr", "stores", "shade"),
        ("nl-BE", "verwarming", "climate"),
        ("sv", "lampor", "light"),
    ],
)
def test_a_word_means_a_kind(language, word, kind):
    assert device_words(language)[word][kind] > 0.5


@pytest.mark.parametrize("word", ["the", "please", "and", "turn", "on", "blue"])
def test_words_of_any_command_and_colours_mean_none(word):
    assert word not in device_words("en")


def test_a_language_without_patterns_has_english_words():
    assert device_words("xx")["thermostat"] == {"climate": 1.0}


@pytest.mark.parametrize(("language", "word"), [("en", "light"), ("de", "licht"), ("en", "lamp")])
def test_a_word_of_a_colour_of_several_words_stays_a_kind_of_device(language, word):
    assert "light" in device_words(language)[word]


@pytest.mark.parametrize(
    ("language", "word"), [("en", "speakers"), ("fr", "enceintes"), ("es", "altavoces")]
)
def test_speakers_are_players_of_a_class(language, word):
    assert device_words(language)[word].keys() >= {"media_player", "speaker"}
