"""Readings that leave out a device of which the sentence tells."""

import pytest

from wyoming_servers.house.match import Match
from wyoming_servers.llm.agent.all_named import unless_left_out
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.questions import Understood


def kept(home, said, *entities):
    """Tell whether a reading about devices is kept."""
    house = home("en")
    ids = [one.entity_id for one in house.entities if one.name in entities]
    matches = tuple(
        Match(text=said, language="en", intent="HassTurnOn", entity_ids=(one,)) for one in ids
    )

    def read(turn, _language, area):
        return Understood(turn=turn, area=area, matches=matches)

    turn = Turn(text=said, before=(), calls=(), results={})
    return unless_left_out(turn, "en", None, read=read, house=house) is not None


@pytest.mark.parametrize(
    ("said", "entities", "is_kept"),
    [
        ("bed light on coffee machine too", ("Bed Light", "Coffee Machine"), True),
        ("bed light on coffee machine too", ("Bed Light",), False),
        ("bed light on floor lamp too", ("Bed Light",), False),
        ("bed light on fountain too", ("Bed Light",), False),
        ("bed light on but leave the coffee machine", ("Bed Light",), True),
        ("all lights on except the floor lamp", ("Bed Light",), True),
        ("some light please", ("Bed Light",), True),
    ],
)
def test_all_that_is_named_is_heeded_unless_it_is_left_alone(home, said, entities, is_kept):
    assert kept(home, said, *entities) is is_kept
