"""Words as they are compared."""

import pytest

from wyoming_servers.house.roots import Roots


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "Lights", "light"),
        ("de", "Küchenlampen", "kuchenlampe"),
        ("de", "Straße", "strasse"),
        ("fr", "Étagères", "etagere"),
        ("es", "sofás", "sofa"),
        ("en", "spot three", "Spot 3"),
        ("de", "Lampe zwölf", "Lampe 12"),
        ("nb", "Lampe tre", "Lampe 3"),
        ("xx", "Lamp", "lamp"),
    ],
)
def test_the_same_words_have_the_same_roots(language, one, other):
    roots = Roots(language)
    assert roots.of(one) == roots.of(other) != []


def test_a_short_word_keeps_its_ending():
    assert Roots("en").of("gas bus") == ["gas", "bus"]


def test_a_sentence_is_read_once_and_without_politeness():
    assert Roots("en").said("please turn the light, the light off") == ["turn", "light", "off"]


def test_a_language_without_spaces_is_read_in_pairs():
    assert Roots("zh").of("客厅吊灯") == ["客厅", "厅吊", "吊灯"]
    assert Roots("zh").of("灯") == ["灯"]


def test_no_word_has_no_root():
    assert Roots("en").of("…") == []
