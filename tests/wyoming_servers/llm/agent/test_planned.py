"""What the agent does with plans of the house's own model, by how sure it was of them."""

from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.talk import NOON, chat
from tests.wyoming_servers.llm.nano.plan_text import plan_from
from wyoming_servers.house.snapshot import Entity
from wyoming_servers.llm.agent.brain import Brain
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.plan_reader import PLANNED, PlanReader
from wyoming_servers.llm.agent.planned.objections import PLAIN
from wyoming_servers.llm.engine import TextDelta, ToolCall
from wyoming_servers.llm.engines.none import NoModelEngine
from wyoming_servers.llm.nano.writing import Written

COFFEE = ("it is a day to get the coffee going", "on what= coffee machine")
IF = ("it would be lovely if the coffee were going", "on what= coffee machine")
ASKED = ("is there any life in the coffee gadget", "is on what= coffee machine")


class SaysAlways:
    """A stand-in for the model: the same plan for every sentence, as sure as a test wants."""

    def __init__(self, plan, probability, others=()):
        self._written = Written(
            plan=plan_from(plan),
            probability=probability,
            others=tuple(Written(plan=plan_from(one), probability=share) for one, share in others),
        )

    def load(self):
        return True

    def plan(self, text, language):
        del text, language
        return self._written


def answered(house, sentence, plan, probability, others=()):
    """Return the names of the tools that are called, and what is said."""
    brain = Brain(house, now=lambda: NOON, planner=SaysAlways(plan, probability, others))
    items = [*brain.answer(chat(house, sentence), NoModelEngine(None))]
    said = "".join(item.text for item in items if isinstance(item, TextDelta))
    return [item.name for item in items if isinstance(item, ToolCall)], said


def with_coffee(house, state):
    """Return a house whose coffee machine is on or off."""
    entities = (
        replace(one, state=state) if one.name == "Coffee Machine" else one for one in house.entities
    )
    return replace(house, entities=tuple(entities))


def test_what_the_model_is_sure_of_is_done(home):
    calls, _ = answered(home("en"), *COFFEE, PLAIN)
    assert [call.rpartition("__")[2] for call in calls] == ["HassTurnOn"]


def test_what_the_model_is_less_sure_of_is_asked(home):
    calls, said = answered(home("en"), *COFFEE, PLANNED)
    assert not calls
    assert said == "Shall I turn on Coffee Machine?"


@pytest.mark.parametrize(("probability", "is_asked"), [(PLANNED - 0.01, True), (0.49, False)])
def test_what_nothing_else_understands_is_asked_about_where_it_is_likelier_than_not(
    home, probability, is_asked
):
    calls, said = answered(home("en"), *COFFEE, probability)
    assert not calls
    assert ("coffee" in said.casefold()) == is_asked


def test_a_condition_is_asked_about_however_sure_the_model_is(home):
    calls, said = answered(home("en"), *IF, 0.99)
    assert not calls
    assert said.startswith("Shall I turn")


@pytest.mark.parametrize(
    "other", ["on what= coffee machine where= kitchen", "on where= kitchen what= coffee machine"]
)
def test_plans_that_come_to_the_same_make_it_sure_together(home, other):
    calls, _ = answered(home("en"), *COFFEE, 0.6, [(other, PLAIN - 0.6)])
    assert [call.rpartition("__")[2] for call in calls] == ["HassTurnOn"]


@pytest.mark.parametrize("other", ["off what= coffee machine", "none"])
def test_plans_that_come_to_something_else_do_not(home, other):
    calls, said = answered(home("en"), *COFFEE, 0.72, [(other, PLAIN - 0.72)])
    assert not calls
    assert said == "Shall I turn on Coffee Machine?"
    _, left = answered(home("en"), *COFFEE, 0.48, [(other, PLAIN - 0.48)])
    assert "coffee" not in left.casefold()


def test_less_is_enough_where_all_that_was_said_is_taken_up(home):
    other = "off what= coffee machine"
    calls, _ = answered(home("en"), *COFFEE, 0.76, [(other, 0.2)])
    assert [call.rpartition("__")[2] for call in calls] == ["HassTurnOn"]
    calls, said = answered(home("en"), f"{COFFEE[0]} at 40", COFFEE[1], 0.76, [(other, 0.2)])
    assert not calls
    assert said == "Shall I turn on Coffee Machine?"
    calls, said = answered(home("en"), *COFFEE, 0.76, [("none", 0.2)])
    assert not calls


def test_two_of_something_are_not_the_only_one_there_is(home):
    said = "see to it that both floor lamps go dark"
    calls, _ = answered(home("en"), said, "off what= floor lamps", 0.99)
    assert not calls


def test_what_the_house_has_not_is_hardly_meant(home):
    calls, said = answered(home("en"), *COFFEE, 0.36, [("on what= unicorn", 0.64)])
    assert not calls
    assert said == "Shall I turn on Coffee Machine?"
    calls, _ = answered(home("en"), *COFFEE, 0.8, [("on what= unicorn", 0.2)])
    assert [call.rpartition("__")[2] for call in calls] == ["HassTurnOn"]
    _, left = answered(home("en"), COFFEE[0], "on what= unicorn", 0.8, [(COFFEE[1], 0.2)])
    assert "coffee" not in left.casefold()


def test_the_likelier_of_two_plans_is_what_most_plans_come_to(home):
    others = [("off what= coffee machine", 0.35), ("off what= coffee machine where= kitchen", 0.37)]
    calls, said = answered(with_coffee(home("en"), "on"), *COFFEE, 0.28, others)
    assert not calls
    assert said == "Shall I turn off Coffee Machine?"


GLOOMY = "I've dropped my pills in the kitchen and it's too dark to find them"


def test_less_will_do_where_the_words_tell_of_the_need_too(home):
    calls, _ = answered(home("en"), GLOOMY, "on lights where= kitchen", 0.8)
    assert [call.rpartition("__")[2] for call in calls] == ["HassTurnOn"]
    calls, said = answered(home("en"), GLOOMY, "on lights where= kitchen", 0.5)
    assert not calls
    assert said.startswith("Shall I turn on")


@pytest.mark.parametrize("plan", ["warmer where= kitchen", "off lights where= kitchen"])
def test_of_another_need_they_do_not_tell(home, plan):
    calls, said = answered(home("en"), GLOOMY, plan, 0.49)
    assert not calls
    assert "Shall I" not in said


@pytest.mark.parametrize(
    ("plan", "other"),
    [
        ("timer for= 10 minutes name= glue", "timer for= 10 minutes"),
        ("add text= glue", "add text= the glue"),
    ],
)
def test_what_a_timer_is_called_and_articles_part_no_plans(home, plan, other):
    said = "the glue, 10 minutes for the glue, I suppose"
    calls, _ = answered(home("en"), said, plan, 0.6, [(other, PLAIN - 0.6)])
    assert len(calls) == 1


@pytest.mark.parametrize(
    ("text", "is_asked"),
    [
        ("the pot is empty and I don't feel awake", True),
        ("we'd all be happier if the pot were full", True),
        ("don't bother with the pot", False),
        ("if the pot were full we'd be happier", False),
    ],
)
def test_a_word_of_caution_in_a_sentence_leaves_a_question_before_it_nothing(home, text, is_asked):
    calls, said = answered(home("en"), text, COFFEE[1], PLANNED)
    assert not calls
    assert ("Coffee Machine" in said) == is_asked


def test_plans_for_one_need_are_asked_about_together(home):
    said = ("people can hardly follow with all that going on", "pause where= living room")
    calls, asked = answered(home("en"), *said, 0.4, [("quieter where= living room", 0.2)])
    assert not calls
    assert asked == "Shall I pause it?"
    _, left = answered(home("en"), *said, 0.4, [("off lights where= living room", 0.2)])
    assert "Shall I" not in left


def test_what_is_hardly_likely_contradicts_no_rule(home):
    planner = SaysAlways("on lights where= kitchen", 0.5)
    plans = PlanReader(house=home("en"), planner=planner, now=lambda: NOON)
    turn = Turn(text=GLOOMY, before=(), calls=(), results={})
    assert plans.read(turn, "en", None)
    assert plans.likely(turn, "en", None) is None


@pytest.mark.parametrize(("talk", "need", "is_asked"), [(0.6, 0.25, True), (0.8, 0.1, False)])
def test_the_words_of_a_need_are_asked_about_unless_the_model_surely_takes_it_for_talk(
    home, talk, need, is_asked
):
    calls, said = answered(home("en"), GLOOMY, "none", talk, [("on lights where= kitchen", need)])
    assert not calls
    assert ("Shall I" in said) == is_asked


@pytest.mark.parametrize("probability", [0.49, 0.6])
def test_how_a_device_is_that_was_named_is_told_where_nothing_else_is_understood(home, probability):
    _, told = answered(home("en"), *ASKED, probability)
    assert (told == "No, off") == (probability > 0.5)


def test_what_is_felt_in_a_room_is_not_answered_in_another(home):
    house = home("en")
    draughty = Entity(
        entity_id="cover.skylight",
        name="Skylight",
        domain="cover",
        device_class="window",
        area="office",
        state="open",
    )
    house = replace(house, entities=(*house.entities, draughty))
    planner = SaysAlways("close window", 0.99)
    read = PlanReader(house=house, planner=planner, now=lambda: NOON).read
    turn = Turn(text="it's ever so breezy", before=(), calls=(), results={})
    (draught,) = read(turn, "en", "kitchen").matches
    (said,) = read(replace(turn, text="shut the window"), "en", "kitchen").matches
    assert (draught.area_id, draught.here, said.here) == ("kitchen", False, True)


@pytest.mark.parametrize(
    "plan", ["add text= gizmo", "next", "timer for= 10 minutes", "on fan where= kitchen"]
)
def test_what_needs_no_device_or_is_not_there_is_not_guessed(home, plan):
    calls, said = answered(home("en"), "the gizmo was 10 minutes in the kitchen", plan, 0.6)
    assert (calls, said.endswith("?")) == ([], False)


@pytest.mark.parametrize("state", ["on", "off"])
def test_what_is_so_already_is_not_asked_about_unless_it_was_named(home, state):
    house = home("en")
    entities = (
        replace(one, state=state) if one.domain == "light" else one for one in house.entities
    )
    lit = replace(house, entities=tuple(entities))
    calls, said = answered(lit, "my, this kitchen", "on lights where= kitchen", PLANNED)
    assert (calls, said.startswith("Shall I")) == ([], state == "off")
    _, named = answered(with_coffee(house, state), *COFFEE, PLANNED)
    assert named.startswith("Shall I")


@pytest.mark.parametrize(("state", "is_turned_on"), [("off", True), ("heat", False)])
def test_heating_that_is_off_goes_on_where_somebody_is_cold(home, state, is_turned_on):
    house = home("en")
    entities = tuple(
        replace(one, state=state) if one.domain == "climate" else one for one in house.entities
    )
    planner = SaysAlways("warmer where= living room", 0.99)
    plans = PlanReader(house=replace(house, entities=entities), planner=planner, now=lambda: NOON)
    turn = Turn(text="granny has put on her third cardigan", before=(), calls=(), results={})
    (match,) = plans.read(turn, "en", "living_room").matches
    assert (match.intent == "HassTurnOn") == is_turned_on
