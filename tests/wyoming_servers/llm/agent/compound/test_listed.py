"""Things for lists, told without a verb."""

from dataclasses import replace

import pytest

from wyoming_servers.house.snapshot import Entity
from wyoming_servers.llm.agent.compound.listed import with_verbs


@pytest.fixture
def house(home):
    lists = ("Provisions", "Vet List", "Jobs")
    todo = [
        Entity(entity_id=f"todo.x{n}", name=name, domain="todo") for n, name in enumerate(lists)
    ]
    return replace(home("en"), entities=tuple(todo))


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("rum on the provisions", "put rum on the provisions"),
        ("rum, limes and ice on the provisions", "put rum, limes and ice on the provisions"),
        ("wormer onto vet list please", "put wormer on the vet list"),
        (
            "rum on the provisions and wormer on the vet list",
            "put rum on the provisions, put wormer on the vet list",
        ),
        ("rum off the provisions", "take rum off the provisions"),
        ("need rum and limes chuck em on the provisions", "put rum and limes on the provisions"),
        ("rum and limes, stick those on provisions", "put rum and limes on the provisions"),
        ("we need some rum so put it on the provisions", "put rum on the provisions"),
    ],
)
def test_what_is_for_a_list_gets_a_verb(house, said, meant):
    assert with_verbs(said, "en", house) == meant


@pytest.mark.parametrize(
    "said",
    [
        "put rum on the provisions",
        "is rum on the provisions",
        "rum is on the provisions",
        "what's on the vet list",
        "there's rum on the provisions",
        "we have rum on the provisions",
        "rum on the shopping list",
        "turn the light on the provisions",
        "take rum off the jobs and put it on the provisions",
        "rum on the provisions and the lamp off",
    ],
)
def test_other_sentences_stay_as_they_are(house, said):
    assert with_verbs(said, "en", house) == said
