import pytest

from tests.wyoming_servers.llm.nano.plan_text import plan_from
from wyoming_servers.llm.agent.planned.commands import reading_of
from wyoming_servers.llm.agent.tolerant import DOUBTFUL, SURE


@pytest.mark.parametrize(
    ("language", "said", "is_sure"),
    [
        ("it", "spegni proprio tutto", True),
        ("it", "stacca tutto", True),
        ("it", "tutto a posto", False),
        ("nl", "alles mag nu wel uit", True),
        ("nl", "alles in orde", False),
    ],
)
def test_not_all_of_the_house_goes_off_where_off_was_not_said(home, language, said, is_sure):
    reading = reading_of(plan_from("off all"), said, language, home(language), None)
    assert reading is not None
    assert reading.score >= SURE if is_sure else reading.score <= DOUBTFUL


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "turn them all off except the bed light"),
        ("de", "schalte sie alle aus außer der Stehlampe"),
        ("fr", "éteins-les toutes sauf le lampadaire"),
        ("es", "apágalas todas menos la lámpara de pie"),
        ("it", "spegnile tutte tranne la piantana"),
        ("nl", "doe ze allemaal uit behalve de bedlamp"),
    ],
)
def test_all_of_them_is_not_all_of_the_house(home, language, said):
    name = said.rpartition(" the " if language == "en" else " ")[2]
    plan = plan_from(f"off all but= {name}")
    assert reading_of(plan, said, language, home(language), None) is None


def test_who_is_polite_in_german_turns_off_everything(home):
    said = "schalten Sie bitte alles aus"
    assert reading_of(plan_from("off all"), said, "de", home("de"), None) is not None
