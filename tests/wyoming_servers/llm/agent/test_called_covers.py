"""Covers that are called by the name of another class."""

from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.house.snapshot import Entity

COVERS = (("Emils Rollo", "shade"), ("Opas Rollo", "shade"), ("Jalousie", "blind"))


def house_of(home):
    others = [one for one in home("de").entities if one.domain != "cover"]
    covers = [
        Entity(
            entity_id=f"cover.cover_{at}",
            name=name,
            domain="cover",
            area="kitchen",
            device_class=kind,
            state="open",
        )
        for at, (name, kind) in enumerate(COVERS)
    ]
    return replace(home("de"), entities=(*others, *covers))


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("alle Rollos zu", ["Emils Rollo", "Opas Rollo"]),
        ("alle Rollos zu außer Emils Rollo", ["Opas Rollo"]),
        ("alle Rollos und Jalousien zu außer Emils Rollo", ["Opas Rollo", None]),
    ],
)
def test_those_are_meant_that_are_called_so(home, said, names):
    calls, _ = done(house_of(home), said, language="de")
    assert [name for _, name in calls] == names


def test_a_class_is_meant_by_a_word_that_none_is_called_by(home):
    calls, _ = done(house_of(home), "alle Jalousien zu", language="de")
    assert [name for _, name in calls] == [None]


def test_where_none_is_here_it_is_asked_which_of_those_is_meant(home):
    house = house_of(home)
    covers = [one for one in house.entities if one.domain == "cover"]
    rooms = zip(("kitchen", "bedroom", "office"), covers, strict=True)
    moved = [replace(cover, area=room) for room, cover in rooms]
    others = [one for one in house.entities if one.domain != "cover"]
    calls, said = done(
        replace(house, entities=(*others, *moved)), "zieh die Rollos hoch", language="de"
    )
    assert not calls
    assert "Küche" in said
