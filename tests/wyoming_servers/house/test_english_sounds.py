import pytest

from wyoming_servers.house.english_sounds import alike_in_english, sounds_the_same


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("saw", "sore"),
        ("knight", "night"),
        ("whole", "hole"),
        ("one", "won"),
        ("robby", "robbie"),
        ("shop in", "shopping"),
        ("ours", "hours"),
        ("eyes", "ice"),
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


@pytest.mark.parametrize(
    ("said", "meant"), [("rumba", "roomba"), ("jack oozy", "jacuzzi"), ("tread meal", "treadmill")]
)
def test_vowels_are_told_apart_least(said, meant):
    assert sounds_the_same(tuple(said.split()), (meant,))


@pytest.mark.parametrize(("said", "meant"), [("pet", "bed"), ("dog", "dock"), ("lime", "line")])
def test_short_words_with_another_consonant_are_others(said, meant):
    assert not sounds_the_same((said,), (meant,))
