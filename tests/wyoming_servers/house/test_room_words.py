import pytest

from wyoming_servers.house.room_words import is_another_room, room_words


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("en", "bathroom"),
        ("en-GB", "hall"),
        ("de", "küche"),
        ("fr", "entrée"),
        ("es", "baño"),
        ("it", "bagno"),
        ("nl", "zolder"),
    ],
)
def test_the_common_rooms_of_a_language_are_known(language, word):
    assert word in room_words(language)


def test_a_language_without_a_table_has_none():
    assert not room_words("cy")


def test_a_room_that_a_name_does_not_have_is_another():
    assert is_another_room("bathroom", ("bedroom", "fan"), "en")
    assert is_another_room("zolder", ("kelder",), "nl")


@pytest.mark.parametrize(
    ("word", "name", "language"),
    [
        ("bedroom", ("bedroom", "fan"), "en"),
        ("hall", ("hallway",), "en"),
        ("küche", ("küchenlicht",), "de"),
        ("bad", ("bedroom",), "en"),
    ],
)
def test_a_room_of_the_name_and_what_is_no_room_are_not(word, name, language):
    assert not is_another_room(word, name, language)
