import pytest

from wyoming_servers.house.english_sounds import alike_in_english


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("saw", "sore"),
        ("knight", "night"),
        ("whole", "hole"),
        ("one", "won"),
        ("robby", "robbie"),
        ("shop in", "shopping"),
    ],
)
def test_words_that_sound_the_same_are_the_same(said, meant):
    assert alike_in_english(tuple(said.split()), (meant,)) == 1


@pytest.mark.parametrize(
    ("near", "far", "meant"),
    [("whole", "wool", "hall"), ("pawn", "pan", "pond"), ("boof", "book", "booth")],
)
def test_what_sounds_nearer_is_more_alike(near, far, meant):
    assert alike_in_english((near,), (meant,)) > alike_in_english((far,), (meant,))
