from dataclasses import replace

import pytest

from wyoming_servers.house.parted_words import with_whole_words
from wyoming_servers.house.snapshot import Area, Entity, House

NAMES = ("Wasmachine", "Xbox", "Bedroom Fan", "Night Light", "Nightlight", "Online Radio")
HOUSE = House(
    house_id="h",
    language="en",
    areas=(Area(area_id="b", name="Bathroom"),),
    entities=tuple(
        Entity(entity_id=f"switch.n{at}", name=name, domain="switch")
        for at, name in enumerate(NAMES)
    ),
)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("zet de was machine aan", "zet de wasmachine aan"),
        ("shut off the ex box", "shut off the xbox"),
        ("is the x box on", "is the xbox on"),
        ("turn on the Bed Room fan", "turn on the BedRoom fan"),
        ("is the fan in the bed room on and the bath room warm", None),
    ],
)
def test_a_word_of_a_name_is_one_word_again(text, whole):
    whole = whole or "is the fan in the bedroom on and the bathroom warm"
    assert with_whole_words(text, HOUSE) == whole


@pytest.mark.parametrize(
    "text",
    [
        "turn on the night light",  # is called so
        "turn on line 2",
        "ask my ex about the box",
        "the ex boxer is on",
        "go to bed, room service is here",
        "the bed roomy as it is",
    ],
)
def test_words_that_are_no_parts_stay_apart(text):
    assert with_whole_words(text, HOUSE) == text


def test_how_long_in_one_dutch_word_is_two(home):
    assert with_whole_words("Hoelang moet de rijst nog", home("nl")) == "hoe lang moet de rijst nog"


@pytest.mark.parametrize(
    ("said", "known"),
    [
        ("zet de tv harder en gooi de radio eruit", "zet de tv harder en gooi de radio uit"),
        ("zet de tv harder en de radio eraf", "zet de tv harder en de radio uit"),
        ("knal die lamp er maar uit", "knal die lamp uit"),
        ("de lamp mag van de stroom af", "de lamp mag uit"),
        ("haal de lamp van het net", "zet de lamp uit"),
        ("zet koffie en haal de stekker eruit", "zet koffie en haal de stekker eruit"),
        ("hoe ziet het eruit", "hoe ziet het eruit"),
    ],
)
def test_what_is_thrown_out_in_dutch_goes_off(home, said, known):
    assert with_whole_words(said, home("nl")) == known


@pytest.mark.parametrize(
    ("language", "said", "known"),
    [
        ("nl", "doe de deur plus het hek op slot", "doe de deur en het hek op slot"),
        ("en", "lock the door plus the gate", "lock the door and the gate"),
        ("de", "schließ die Tür plus das Tor", "schließ die Tür und das Tor"),
        ("en", "start Disney Plus", "start Disney Plus"),
        ("nl", "hoeveel is 2 plus 2", "hoeveel is 2 plus 2"),
    ],
)
def test_what_is_added_with_plus_is_joined(home, language, said, known):
    assert with_whole_words(said, home(language)) == known


@pytest.mark.parametrize(
    ("said", "known"),
    [
        (
            "Flurlicht und Kellerlicht weg das Radio an",
            "Flurlicht und Kellerlicht aus das Radio an",
        ),
        ("die Lampe weg von hier", "die Lampe weg von hier"),
    ],
)
def test_a_light_that_is_to_be_gone_in_german_is_to_be_off(home, said, known):
    assert with_whole_words(said, home("de")) == known


def test_what_is_made_small_in_dutch_is_called_as_in_the_house(home):
    names = ("Bedlamp", "Stoeltje", "Radio")
    things = tuple(
        Entity(entity_id=f"switch.n{at}", name=name, domain="switch")
        for at, name in enumerate(names)
    )
    ours = replace(home("nl"), entities=things)
    for said, known in (
        ("bedlampje uit, stoeltje aan en het meisje", "bedlamp uit, stoeltje aan en het meisje"),
        ("de bedlampjes aan", "de bedlampen aan"),
    ):
        assert with_whole_words(said, ours) == known
