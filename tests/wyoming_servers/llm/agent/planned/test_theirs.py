from dataclasses import replace

import pytest

from wyoming_servers.house.snapshot import Area, Entity
from wyoming_servers.llm.agent.planned.theirs import in_their_room
from wyoming_servers.llm.nano.plans import Command

_ROOMS = {"en": "Nora's Room", "de": "Noras Zimmer", "fr": "Chambre de Nora"}
_ROOMS |= {"es": "Cuarto de Nora", "nl": "Kamer van Nora", "it": "Camera di Nora"}
_PAUSE = Command(action="pause")


def place_in(home, language, plan, text):
    """Return the place of the first command of a plan once whose thing it is has been told."""
    room = Area(area_id="nora", name=_ROOMS[language])
    box = Entity(entity_id="media_player.box", name="Box", domain="media_player", area="nora")
    house = home(language)
    house = replace(house, areas=(*house.areas, room), entities=(*house.entities, box))
    return " ".join(in_their_room(plan, text, language, house)[0].spans.get("where", ()))


@pytest.mark.parametrize(
    ("language", "said", "room"),
    [
        ("en", "pause Nora's audiobook", "nora s room"),
        ("de", "pausiere Noras Hörspiel", "noras zimmer"),
        ("de", "halt das Hörspiel bei Nora an", "noras zimmer"),
        ("fr", "pause le conte de Nora", "chambre de nora"),
        ("es", "pausa el cuento de Nora", "cuarto de nora"),
        ("nl", "pauzeer het sprookje van Nora", "kamer van nora"),
        ("it", "metti in pausa la favola di Nora", "camera di nora"),
    ],
)
def test_what_is_of_somebody_is_in_their_room(home, language, said, room):
    assert place_in(home, language, (_PAUSE,), said) == room


def test_the_part_that_tells_of_somebody_has_their_room(home):
    plan = (_PAUSE, Command(action="close", spans={"what": ("blinds",)}))
    assert (
        place_in(home, "en", plan, "pause Nora's audiobook and close the blinds") == "nora s room"
    )
    assert not place_in(home, "en", plan, "pause and close Nora's blinds")


@pytest.mark.parametrize(
    "said", ["pause the audiobook", "Nora wants it paused", "mute Nora's TV no pause the radio"]
)
def test_what_is_of_nobody_stays_here(home, said):
    assert not place_in(home, "en", (_PAUSE,), said)


def test_what_a_plan_tells_is_kept(home):
    plan = (Command(action="on", spans={"what": ("nora", "s", "lamp")}),)
    assert not place_in(home, "en", plan, "turn on Nora's lamp")


def test_who_is_left_out_is_no_place(home):
    close = Command(action="close", constants=("all",), spans={"but": ("quella", "di", "nora")})
    assert not place_in(home, "it", (close,), "chiudi tutto tranne quella di Nora")
