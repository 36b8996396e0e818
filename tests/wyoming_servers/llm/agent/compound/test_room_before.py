from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.house.match import Match
from wyoming_servers.house.snapshot import Entity
from wyoming_servers.llm.agent.compound.room_before import in_room_before
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.questions import Understood


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "turn off the lights in the bedroom and close the curtains"),
        ("de", "mach das Licht im Schlafzimmer aus und den Vorhang zu"),
    ],
)
def test_what_is_not_here_is_meant_in_the_room_before(home, language, said):
    house = home(language)
    calls, _ = done(house, said, language=language, area="kitchen")
    bedroom = house.area_by_id["bedroom"].name
    curtain = house.entity_by_id["cover.bedroom_curtain"].name
    assert [tool for tool, _ in calls] == ["HassTurnOff", "HassTurnOff"]
    assert {about for _, about in calls} <= {bedroom, curtain}


def test_what_is_here_is_meant_here(home):
    calls, _ = done(home("en"), "turn off the lights in the bedroom and close the blinds")
    assert calls == [("HassTurnOff", "Bedroom"), ("HassTurnOff", "Living Room")]


def test_what_is_called_so_in_the_room_before_is_meant_before_what_is_alike_here(home):
    said = "doe de bedlamp in de slaapkamer aan en doe het rolgordijn dicht"
    house = home("nl")
    blind = Entity(
        entity_id="cover.one", name="Rolgordijn", domain="cover", area="bedroom", state="open"
    )
    house = replace(house, entities=(*house.entities, blind))
    calls, _ = done(house, said, language="nl")
    assert calls[1] in {("HassTurnOff", "Rolgordijn"), ("HassTurnOff", "Slaapkamer")}


def test_what_is_in_neither_room_is_not_moved_there(home):
    calls, _ = done(home("en"), "turn off the lights in the kitchen and turn on the fans")
    assert ("HassTurnOn", "Kitchen") not in calls


def with_two(house, domain, noun):
    """Return a house with one thing in the bedroom and one in the office."""
    two = tuple(
        Entity(entity_id=f"{domain}.{room}", name=f"{name} {noun}", domain=domain, area=room)
        for room, name in (("bedroom", "White"), ("office", "Black"))
    )
    lamp = Entity(entity_id="light.bunk", name="Bunk Lamp", domain="light", area="bedroom")
    return replace(house, entities=(lamp, *two))


def test_of_two_the_one_in_the_room_before_is_meant(home):
    house = with_two(home("en"), "climate", "Radiator")
    calls, _ = done(house, "bunk lamp on and radiator to 20", area="kitchen")
    assert [about for _, about in calls] == ["Bunk Lamp", "White Radiator"]


def test_of_two_doors_it_is_asked_which_is_meant(home):
    house = with_two(home("en"), "lock", "Hatch")
    calls, _ = done(house, "bunk lamp on and unlock the hatch", area="kitchen")
    assert not calls


@pytest.mark.parametrize(
    ("language", "said", "room"),
    [
        ("en", "in the kitchen everything off and lock the front door", "Kitchen"),
        ("nl", "in de keuken alles uit en doe de voordeur op slot", "Keuken"),
    ],
)
def test_everything_is_that_of_the_room_that_a_sentence_begins_with(home, language, said, room):
    calls, _ = done(home(language), said, language=language)
    assert calls[0] == ("HassTurnOff", room)


@pytest.mark.parametrize(
    ("said", "room"),
    [
        ("skip this song in the bedroom and turn the volume up", "Bedroom"),
        ("skip this song in the bedroom and turn the volume up here", "Living Room"),
        ("pause the music in the bedroom and turn the volume up", "Living Room"),
    ],
)
def test_the_volume_is_that_of_what_goes_on_playing(home, said, room):
    house = home("en")
    players = tuple(
        Entity(
            entity_id=f"media_player.{area}",
            name=f"Player {at}",
            domain="media_player",
            area=area,
            state="playing",
            attributes={"volume_level": 0.3},
            features=4 | 32 | 1,
        )
        for at, area in enumerate(("bedroom", "living_room"))
    )
    others = (one for one in house.entities if one.domain != "media_player")
    calls, _ = done(replace(house, entities=(*others, *players)), said)
    rooms = {"Player 0": "Bedroom", "Player 1": "Living Room"}
    assert [rooms.get(about, about) for _, about in calls] == ["Bedroom", room]


@pytest.mark.parametrize(
    ("language", "there", "everywhere"),
    [
        ("en", "turn off all the lights there", "turn off all the lights"),
        ("de", "alle Lampen dort aus", "alle Lampen aus"),
        ("fr", "éteins toutes les lumières là-haut", "éteins toutes les lumières"),
        ("es", "apaga todas las luces ahí", "apaga todas las luces"),
        ("nl", "alle lampen daar uit", "alle lampen uit"),
        ("it", "spegni tutte le luci lì", "spegni tutte le luci"),
    ],
)
def test_all_there_is_all_of_the_floor_that_was_named(home, language, there, everywhere):
    house = home(language)
    floor = house.floors[0]
    turn = Turn(text=there, before=(), calls=(), results={})
    for said, meant in ((there, floor.floor_id), (everywhere, None)):
        first, second = (
            Match(
                text=text,
                language=language,
                intent="HassTurnOff",
                slots={"domain": kind},
                texts={},
                response="default",
                floor_id=where,
            )
            for text, kind, where in (("", "cover", floor.floor_id), (said, "light", None))
        )
        understood = Understood(turn=turn, area=None, matches=(first, second))
        assert in_room_before(understood, house).matches[1].floor_id == meant
