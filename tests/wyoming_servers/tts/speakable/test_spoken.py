"""What holds for any text."""

import itertools
import string
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wyoming_servers.tts.speakable import language, spoken

TAGS = ["en", "de", "fr", "es", "it", "nl", "pl", "ja", "xx"]
WORDS = ["lamp", "kitchen", "hall", "warm", "door", "fan", "Anna", "today", "été", "größer"]
MARKS = ",.!? -:;'()"
FRAGMENTS = [
    *("5", "21.5", "21,5", "1.234,5", "1,234.5", "1/2", "½", "-3", "2026", "007", "3."),
    *("°C", "%", "kWh", "km/h", "m²", "€", "$", "µg/m³", "W", "h", "min", "20:15", "8 PM", "8h05"),
    *("2026-11-21", "21.11.2026", "11/21/2026", "a@b.de", "light.hall", "v1.2.3", "10.0.0.1"),
    *("+49 171 123456", "*", "**", "_", "&", "=", "~", "<", ">", "@", "#", "/", "\\", "|", "^"),
    *("–", "—", "-", "…", "...", "(", ")", "[", "]", '"', "„", "“", "🙂", "\x00", "\u200b"),  # noqa: RUF001
    *("1" * 40, "0" * 30, "12345678901234567890,5", "1.000" * 20, "9" * 5000),
    *("Dr.", "etc.", "z. B.", "XIV", "II", "3rd", "2e", "3º", "word", "Licht", "heures", " ", " "),
]
TEXT = st.lists(st.sampled_from(FRAGMENTS) | st.characters(), max_size=30).map("".join)


def is_read(character):
    """Whether a voice reads a character or pauses at it; others it would spell out."""
    kind = unicodedata.category(character)
    return (
        kind[0] in "LMN"
        or character in "-'.,;:!?…()¿¡ ·"
        or kind == "Po"
        or character in "「」『』\u200c\u200d"
    )


@given(TEXT, st.sampled_from(TAGS[:-1]))
def test_nothing_is_left_that_a_voice_would_spell_out(text, tag):
    said = spoken(text, language(tag))
    assert [character for character in said if not is_read(character)] == []
    assert not set(said) & set('*_#@&%/\\|^~<>=+{}[]"$€°')


def test_a_language_nobody_knows_loses_ornaments_only():
    text = "*ñuqa* 21.5 °C, 5 % 😀 3 € + 2"
    assert spoken(text, language("xx")) == "ñuqa 21.5 °C, 5 % 3 € + 2"


@given(TEXT, st.sampled_from(TAGS))
def test_there_is_something_to_say_or_nothing(text, tag):
    said = spoken(text, language(tag))
    assert said == said.strip()
    assert "  " not in said
    assert not said or any(map(str.isalnum, said))


@given(
    st.lists(st.sampled_from(WORDS) | st.integers(2, 20).map(str), min_size=1),
    st.sampled_from(TAGS),
)
def test_plain_words_and_numbers_are_never_lost(words, tag):
    assert spoken(" ".join(words), language(tag)).split() == words


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t",
        "😀🎉",
        "👨‍👩‍👧 🇩🇪 ☀️",
        "\x00\x01\x1b",
        "***",
        "-- / --",
        "…",
        "«»",
        "\ufeff\u200b",
    ],
)
def test_nothing_to_say_is_nothing(text, tag):
    assert spoken(text, language(tag)) == ""


LONG = [
    *(
        "It is 21.5 °C, 45 % at 20:15 on 2026-11-21 for 5.50 €. ",
        "a",
        "1",
        "1.",
        "- ",
        "1-",
        "x@y.",
    ),
    *("192.168.", "0", "0 ", "(", "I", "° ", "/", "+1 ", ",5", "&", "20:", "\u00a0", "w.", "XV "),
]


@pytest.mark.parametrize(("unit", "tag"), zip(LONG, itertools.cycle(TAGS), strict=False))
def test_a_hundred_kilobytes_are_read_in_one_go(unit, tag):
    """Were a pattern to look back over all that was read, this would take hours."""
    text = unit * (100_000 // len(unit))
    assert len(spoken(text, language(tag))) < 20 * len(text)


@given(st.text(string.ascii_letters + " ", max_size=80))
def test_letters_are_left_in_their_order(text):
    kept = [letter for letter in text.lower() if letter != " "]
    said = iter(spoken(text, language("en")).lower())
    assert all(letter in said for letter in kept) or any(word.isupper() for word in text.split())
