import pytest

from wyoming_servers.house.numbers import in_one_word, is_rest_of_number, spoken_numbers


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


@pytest.mark.parametrize(
    ("language", "said", "written"),
    [
        ("de", "auf fünf und vierzig Minuten", "auf fünfundvierzig Minuten"),
        ("de", "ein und zwanzig Grad", "einundzwanzig Grad"),
        ("nl", "twee en twintig", "tweeëntwintig"),
        ("nl", "vijf en veertig", "vijfenveertig"),
    ],
)
def test_a_number_heard_in_several_words_is_one(language, said, written):
    assert in_one_word(said, language) == written


@pytest.mark.parametrize(
    ("language", "text"),
    [("de", "fünf und zehn Minuten"), ("de", "vierzig und fünf"), ("en", "five and forty")],
)
def test_two_numbers_stay_two(language, text):
    assert in_one_word(text, language) == text


@pytest.mark.parametrize(
    ("heard", "written"),
    [
        ("set the heating to twenty won", "set the heating to twenty one"),
        ("set the lamp to forty too percent", "set the lamp to forty two percent"),
        ("set the heating to ate teen degrees", "set the heating to eighteen degrees"),
        ("set the heating to nine teen", "set the heating to nineteen"),
        ("set the lamp to for tea percent", "set the lamp to forty percent"),
        ("set the lamp to thirsty percent", "set the lamp to thirty percent"),
        ("set a timer for sicks minutes", "set a timer for six minutes"),
        ("set a timer for eight teen minutes", "set a timer for eighteen minutes"),
        ("set a timer for twenty ate minutes", "set a timer for twenty eight minutes"),
        ("twenty to nine", "twenty to nine"),
        ("boil some water for tea", "boil some water for tea"),
        ("a timer for eighteen minutes", "a timer for eighteen minutes"),
    ],
)
def test_english_numbers_that_were_heard_as_other_words_are_numbers(heard, written):
    assert in_one_word(heard, "en") == written
