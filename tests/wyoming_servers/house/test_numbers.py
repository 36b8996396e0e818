import pytest

from wyoming_servers.house.numbers import is_rest_of_number, spoken_numbers


def test_numbers_are_known_by_their_words():
    assert spoken_numbers("en")["twenty one"] == 21
    assert spoken_numbers("de")["einundzwanzig"] == 21
    assert spoken_numbers("fr")["vingt et une"] == 21
    assert spoken_numbers("nb")["fem"] == 5


def test_numbers_of_a_region_are_known_too():
    assert spoken_numbers("fr")["septante et un"] == 71
    assert spoken_numbers("fr")["huitante"] == 80


def test_an_article_is_no_number():
    assert "un" not in spoken_numbers("fr")


def test_a_language_without_rules_has_none():
    assert spoken_numbers("xx") == {}


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("en", "add three", "a half pounds of beef"),
        ("en", "a pound", "a half of butter"),
        ("fr", "2 kilos de farine et 3", "demi"),
        ("it", "venti", "mezzo"),
    ],
)
def test_a_share_behind_a_number_is_the_rest_of_it(language, before, after):
    assert is_rest_of_number(before, after, language)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("the lamp", "half the blinds"),
        ("set it to 20", "the fan to half"),
        ("", "a half"),
        ("3", ""),
    ],
)
def test_other_parts_are_not(before, after):
    assert not is_rest_of_number(before, after, "en")
