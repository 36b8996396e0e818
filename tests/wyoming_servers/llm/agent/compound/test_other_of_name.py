"""The big one of two things whose names end alike."""

from dataclasses import replace

import pytest

from wyoming_servers.house.snapshot import Entity
from wyoming_servers.llm.agent.compound.written_out import written_out


@pytest.mark.parametrize(
    ("other", "meant"),
    [
        ("Grote Lamp", "leeslamp aan en die grote lamp uit"),
        ("Plafonnière", "leeslamp aan en die grote uit"),
    ],
)
def test_the_big_one_is_another_than_the_one_that_is_named(home, other, meant):
    things = tuple(
        Entity(entity_id=f"light.n{at}", name=name, domain="light")
        for at, name in enumerate(("Leeslamp", other))
    )
    ours = replace(home("nl"), entities=things, areas=(), floors=())
    assert written_out("leeslamp aan en die grote uit", "nl", ours) == meant
