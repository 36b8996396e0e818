import pytest

from wyoming_servers.house.room_words import room_words


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
