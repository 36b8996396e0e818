from wyoming_servers.house.letter_names import in_letters


def test_letters_that_were_said_one_by_one_are_put_together():
    assert in_letters(("see", "oh", "two"), "en") == "co2"
    assert in_letters(("t", "vee"), "en") == "tv"
    assert in_letters(("co", "two"), "en") == "co2"


def test_words_that_name_no_letters_are_none():
    assert in_letters(("sea", "view"), "en") is None
    assert in_letters(("see", "ess"), "cy") is None
