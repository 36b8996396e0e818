import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.llm.agent.compound.things_meant import without_retracted


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        ("en", ["milk", "no", "butter"], ["butter"]),
        ("en", ["milk", "no wait", "butter"], ["butter"]),
        ("en", ["milk", "bread", "no", "butter"], ["milk", "butter"]),
        ("en", ["milk", "I mean butter", "eggs"], ["butter", "eggs"]),
        ("en", ["milk", "bread", "not bread", "eggs"], ["milk", "eggs"]),
        ("en", ["milk", "bread", "no not bread", "eggs"], ["milk", "eggs"]),
        ("en", ["milk", "bread", "no", "not bread", "eggs"], ["milk", "eggs"]),
        ("de", ["Milch", "nein", "Butter"], ["Butter"]),
        ("de", ["Milch", "ich meine Butter"], ["Butter"]),
        ("fr", ["lait", "non", "beurre"], ["beurre"]),
        ("es", ["leche", "digo mantequilla"], ["mantequilla"]),
        ("nl", ["melk", "nee", "boter"], ["boter"]),
        ("it", ["latte", "anzi", "burro"], ["burro"]),
    ],
)
def test_the_thing_before_is_taken_back(language, said, meant):
    assert without_retracted(said, language) == meant


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["milk", "no fat yogurt", "eggs"]),
        ("en", ["eggs", "no-bake cheesecake"]),
        ("en", ["no"]),
        ("de", ["Milch", "Nektarinen"]),
        ("sv", ["mjölk", "nej", "smör"]),
    ],
)
def test_things_that_begin_like_it_take_nothing_back(language, said):
    assert without_retracted(said, language) == said


def test_what_is_meant_goes_on_the_list(home):
    calls, said = done(home("en"), "put milk, no, butter on the shopping list")
    assert len(calls) == 1
    assert "milk" not in said
