from wyoming_servers.house.spans import spans_of, with_parts

TEXT = "lamp on, then lamp off"


def test_each_part_is_found_behind_the_one_before():
    assert spans_of(TEXT, ["lamp", "lamp off"]) == [(0, 4), (14, 22)]


def test_none_stands_anywhere_where_one_is_missing():
    assert spans_of(TEXT, ["lamp on", "fan on"]) == []


def test_what_stands_between_parts_and_behind_them_is_kept():
    written = with_parts(TEXT, ["lamp", "lamp"], ["the light", "fan"])
    assert written == "the light on, then fan off"


def test_a_text_without_one_of_the_parts_is_as_it_was():
    assert with_parts(TEXT, ["lamp on", "fan on"], ["a", "b"]) == TEXT
