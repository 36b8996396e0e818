import pytest

from wyoming_servers.house.sound import alike, opens_alike


@pytest.mark.parametrize(
    ("heard", "meant"),
    [
        ("chicken", "kitchen"),
        ("curtin", "curtain"),
        ("sealing", "ceiling"),
        ("frond", "front"),
        ("küschenlicht", "küchenlicht"),
        ("cosina", "cocina"),
        ("bedrum", "bedroom"),
    ],
)
def test_misheard_words_sound_more_alike_than_other_words_of_a_house(heard, meant):
    others = ("toaster", "attic", "fridge", "chandelier", "oven", "cellar", "Keller", "four")
    assert alike(heard, meant) > 0.75 > max(alike(other, meant) for other in others)


def test_a_word_is_like_itself_whatever_its_accents():
    assert alike("habitación", "habitacion") == alike("büro", "büro") == 1


def test_words_of_other_scripts_are_compared_by_their_letters():
    assert alike("кухна", "кухня") > 0.7 > alike("спальня", "кухня")


@pytest.mark.parametrize(
    ("heard", "meant"),
    [("chicken", "kitchen"), ("phan", "fan"), ("sealing", "ceiling"), ("knight", "night")],
)
def test_one_sound_may_be_written_in_several_ways(heard, meant):
    assert opens_alike(heard, meant)


@pytest.mark.parametrize(("one", "other"), [("zolder", "kelder"), ("ático", "techo")])
def test_words_that_begin_with_other_sounds_are_told_apart(one, other):
    assert not opens_alike(one, other)
