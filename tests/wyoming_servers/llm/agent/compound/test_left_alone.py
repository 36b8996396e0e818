from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.house.snapshot import Entity
from wyoming_servers.llm.agent.compound.left_alone import left_alone


@pytest.mark.parametrize(
    ("language", "said", "halves"),
    [
        ("en", "bed light off but leave the fan on", ("bed light off", "the fan")),
        ("en", "bed light off, leave the others", ("bed light off", "the others")),
        ("en", "bed light off and keep the desk lamp on", ("bed light off", "the desk lamp")),
        ("en", "turn on the TV, not the desk lamp", ("turn on the TV", "the desk lamp")),
        ("en", "turn on the TV but not the desk lamp", ("turn on the TV", "the desk lamp")),
        ("de", "Bettlicht aus, aber lass die Lampe an", ("Bettlicht aus", "die Lampe")),
        ("de", "Bettlicht aus, die Lampe bleibt an", ("Bettlicht aus", "die Lampe")),
        ("de", "Bettlicht aus, die Lampe aber nicht", ("Bettlicht aus", "die Lampe")),
        ("en", "TV off, the lamp stays on", ("TV off", "the lamp")),
        ("en", "TV off not the lamp", ("TV off", "the lamp")),
        ("en", "TV off, forget the lamp", ("TV off", "the lamp")),
        ("en", "TV off, don't forget the lamp", None),
        ("en", "the lamp stays on, TV off", ("TV off", "lamp")),
        ("en", "leave the lamp on and turn the TV off", ("turn the TV off", "the lamp")),
        ("en", "keep the lamp on, everything else off", ("everything off", "lamp")),
        ("de", "die Lampe bleibt an, Bettlicht aus", ("Bettlicht aus", "Lampe")),
        ("en", "turn off the bed light", None),
        ("en", "leave the bed light on", None),
        ("en", "TV off and leave the blinds halfway", None),
        ("de", "Fernseher aus und lass das Rollo halb offen", None),
        ("es", "apaga la tele y deja la persiana a medias", None),
        ("es", "apaga la luz y deja muda la tele", None),
        ("en", "lights off and leave the TV muted", None),
        ("en", "do not turn on the TV", None),
        ("en", "TV off but leave the lamp on and close the blinds", None),
        ("it", "spegni la tele ma lascia accesa la luce e chiudi la tenda", None),
        ("en", "TV off but leave the lamp and the fan on", ("TV off", "the lamp and the fan")),
        ("en", "TV off but leave us the lamp on", ("TV off", "the lamp")),
        ("de", "Fernseher aus aber lass ihm die Lampe an", ("Fernseher aus", "die Lampe")),
        ("fr", "éteins la télé mais laisse-lui la lampe", ("éteins la télé", "la lampe")),
        ("fr", "éteins la télé et laisse-moi la lampe", ("éteins la télé", "la lampe")),
        ("es", "apaga la tele y déjale la luz", ("apaga la tele", "la luz")),
        ("es", "apaga la tele pero la luz ni tocarla", ("apaga la tele", "la luz")),
        ("es", "apaga la tele y la luz ni la toques", ("apaga la tele", "la luz")),
        ("fr", "éteins la télé et la lampe on n'y touche pas", ("éteins la télé", "la lampe")),
        ("de", "Fernseher aus aber die Lampe nicht anfassen", ("Fernseher aus", "die Lampe")),
        ("nl", "zet de tv uit maar laat haar de lamp aan", ("zet de tv uit", "de lamp")),
        ("it", "spegni la tele ma lasciagli la luce", ("spegni la tele", "la luce")),
        ("sv", "släck lampan men lämna teven", None),
    ],
)
def test_what_stays_as_it_is_is_told_apart(language, said, halves):
    assert left_alone(said, language) == halves


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("turn on the TV, not the desk lamp", ["TV"]),
        ("turn on the bed light and the TV but leave the desk lamp off", ["Bed Light", "TV"]),
        ("turn off the bed light and leave the others", ["Bed Light"]),
        ("turn on the TV but keep the lamp off and turn on the bed light", ["TV", "Bed Light"]),
        (
            "turn on the bed light, the TV and the desk lamp, but not the TV",
            ["Bed Light", "Desk Lamp"],
        ),
    ],
)
def test_the_rest_is_done(home, said, names):
    calls, _ = done(home("en"), said)
    assert [about for _, about in calls] == names


@pytest.mark.parametrize(
    "said",
    [
        "turn on the TV, not the moon",
        "turn on the TV but leave me alone",
        "turn on the TV but not the TV",
    ],
)
def test_nothing_is_done_where_what_is_to_stay_is_not_known(home, said):
    calls, _ = done(home("en"), said)
    assert calls == []


@pytest.fixture
def with_blinds(home):
    """A home with blinds in another direction, and in another room."""
    names = {"South Blinds": "living_room", "Hall Blinds": "hallway"}
    blinds = (
        Entity(entity_id=f"cover.{at}", name=name, domain="cover", area=area, device_class="blind")
        for at, (name, area) in enumerate(names.items())
    )
    house = home("en")
    return replace(house, entities=(*house.entities, *blinds))


@pytest.mark.parametrize(
    "said",
    [
        "lower the blinds, not the south ones",
        "lower the blinds but not the south ones",
        "lower the blinds, leave the south ones",
    ],
)
def test_those_that_are_told_by_how_they_are_stay_where_all_are_called_so(with_blinds, said):
    calls, _ = done(with_blinds, said)
    assert calls == [("HassTurnOff", "Living Room Blinds")]


def test_what_is_elsewhere_anyway_keeps_none_back(with_blinds):
    calls, _ = done(with_blinds, "lower the blinds, not the hall ones")
    assert [name for _, name in calls] == ["Living Room Blinds", "South Blinds"]


def test_all_that_are_called_so_are_excepted(with_blinds):
    right = Entity(entity_id="cover.r", name="South Blinds Right", domain="cover", area="hallway")
    house = replace(with_blinds, entities=(*with_blinds.entities, right))
    calls, _ = done(house, "close all the blinds except the south ones")
    assert calls
    assert not [name for _, name in calls if "South" in name]


def test_what_is_told_by_a_part_of_its_name_stays(home):
    beams = Entity(entity_id="light.beam", name="Beam Lights", domain="light", area="living_room")
    house = home("en")
    house = replace(house, entities=(*house.entities, beams))
    calls, _ = done(house, "turn on the TV and the beam lights, not the beams")
    assert calls == [("HassTurnOn", "TV")]


def test_what_is_called_just_so_stays_and_not_what_is_called_after_it(home):
    strip = Entity(entity_id="light.strip", name="TV Strip", domain="light", area="living_room")
    house = home("en")
    house = replace(house, entities=(*house.entities, strip))
    calls, _ = done(house, "turn off everything in the living room but leave the TV")
    assert ("HassTurnOff", "TV Strip") in calls
    assert ("HassTurnOff", "TV") not in calls
