from wyoming_servers.house.numbers import spoken_numbers


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
