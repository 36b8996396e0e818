from dataclasses import replace

import pytest

from wyoming_servers.house.snapshot import Entity
from wyoming_servers.llm.agent.compound.both import told_in_pairs


def _with(house, *covers):
    """Return a house with further covers, by name and room."""
    more = [
        Entity(
            entity_id=f"cover.more_{at}", name=name, domain="cover", area=area, device_class="blind"
        )
        for at, (name, area) in enumerate(covers)
    ]
    return replace(house, entities=(*house.entities, *more))


@pytest.mark.parametrize(
    ("language", "said", "pair", "meant"),
    [
        ("en", "close both shades", ("Left Shade", "Right Shade"), "close {} and {}"),
        ("de", "die Rollos beide zu", ("Rollo links", "Rollo rechts"), "{} und {} zu"),
        ("fr", "ferme les deux volets", ("Volet gauche", "Volet droit"), "ferme {} et {}"),
        ("es", "baja los dos estores", ("Estor grande", "Estor chico"), "baja {} y {}"),
        (
            "it",
            "apri entrambe le veneziane",
            ("Veneziana grande", "Veneziana piccola"),
            "apri {} e {}",
        ),
        ("nl", "rolgordijnen allebei dicht", ("Rolgordijn groot", "Rolgordijn"), "{} en {} dicht"),
        (
            "nl",
            "doe beide rolgordijnen open",
            ("Rolgordijn A", "Rolgordijn B"),
            "doe {} en {} open",
        ),
    ],
)
def test_both_are_the_two_that_there_are(home, language, said, pair, meant):
    house = home(language)
    bare = replace(house, entities=tuple(e for e in house.entities if e.domain != "cover"))
    house = _with(bare, *zip(pair, ("kitchen", "bedroom"), strict=True))
    assert told_in_pairs(said, language, house) == meant.format(*pair)


def test_of_more_both_are_those_of_the_room(home):
    rooms = ("kitchen", "kitchen", "bedroom")
    house = _with(home("en"), *((f"Shade {at}", room) for at, room in enumerate(rooms)))
    assert told_in_pairs("close both shades", "en", house) == "close all the shades in here"


@pytest.mark.parametrize(
    "said",
    [
        "are both shades open",
        "both of us are cold",
        "close both shades in the kitchen",
        "it is both hot and dark",
    ],
)
def test_what_is_no_pair_or_is_placed_stays(home, said):
    house = _with(home("en"), ("Left Shade", "kitchen"), ("Right Shade", "kitchen"))
    assert told_in_pairs(said, "en", house) == said


@pytest.mark.parametrize(
    ("language", "said", "pair"),
    [
        ("en", "close both the bedroom shades", ("Left Bedroom Shade", "Right Bedroom Shade")),
        ("fr", "ferme les deux volets de chevet", ("Volet de chevet A", "Volet de chevet B")),
    ],
)
def test_a_noun_that_goes_on_is_no_kind_by_itself(home, language, said, pair):
    house = _with(home(language), *((name, "kitchen") for name in pair))
    assert told_in_pairs(said, language, replace(house, areas=())) == said
