from wyoming_servers.house.colors import spoken_colors


def test_colours_are_known_by_their_words():
    assert spoken_colors("en")["blue"] == "blue"
    assert spoken_colors("de")["blau"] == "blue"


def test_a_language_without_sentences_has_none():
    assert spoken_colors("xx") == {}
