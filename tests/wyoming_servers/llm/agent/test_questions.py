from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.talk import Conversation
from wyoming_servers.house.snapshot import Entity
from wyoming_servers.llm.engine import Capabilities, Stop, TextDelta, ToolCall

UNLOCKED = [("HassTurnOff", {"name": "Front Door", "domain": ["lock"]})]


class Unlocking:
    """A model that always unlocks the front door, after turning on the fountain if told so."""

    capabilities = Capabilities(tools=True)

    def __init__(self, *, fountain=False):
        self.fountain = fountain

    def reply(self, request):
        if request.messages[-1]["role"] == "tool":
            yield TextDelta(text="Done")
            yield Stop(reason="stop")
            return
        yield TextDelta(text="Well. ")
        if self.fountain:
            yield ToolCall(id="1", name="intent__HassTurnOn", arguments={"name": "Fountain"})
        door = {"name": "front door", "domain": ["lock"]}
        yield ToolCall(id="2", name="intent__HassTurnOff", arguments=door)
        yield Stop(reason="tool_calls")

    def close(self):
        pass


def test_nothing_is_confirmed_unless_the_client_asks_for_it(home):
    assert Conversation(home("en")).say("unlock the front door") == UNLOCKED


@pytest.mark.parametrize("yes", ["yes", "Yes, please.", "sure", "go ahead", "yeah do it"])
def test_a_dangerous_command_is_done_after_a_yes(home, yes):
    talk = Conversation(home("en"), confirm=True)
    assert talk.say("unlock the front door") == "Shall I unlock the Front Door?"
    assert talk.is_open
    assert talk.say(yes) == UNLOCKED
    assert talk.messages[-1]["content"] == "Unlocking"


@pytest.mark.parametrize("no", ["no", "No thanks", "nope", "cancel", "don't"])
def test_a_dangerous_command_is_left_after_a_no(home, no):
    talk = Conversation(home("en"), confirm=True)
    talk.say("unlock the front door")
    assert talk.say(no) == "All right, I leave it"
    assert not talk.is_open


@pytest.mark.parametrize(
    "said", ["yes but not the back door", "maybe", "what time is it", "yes yes yes yes yes yes"]
)
def test_anything_else_opens_nothing(home, said):
    talk = Conversation(home("en"), confirm=True)
    talk.say("unlock the front door")
    assert talk.say(said) in ("…", [("GetDateTime", {})])


def test_a_yes_out_of_nowhere_opens_nothing(home):
    talk = Conversation(home("en"), confirm=True)
    assert talk.say("yes") == "…"
    talk.say("unlock the front door")
    talk.say("what time is it")
    assert talk.say("yes") == "…"


@pytest.mark.parametrize(
    ("language", "command", "question", "yes"),
    [
        ("de", "schließ die Haustür auf", "Soll ich aufschließen: Haustür?", "ja bitte"),
        ("fr", "déverrouille la porte d'entrée", "Dois-je déverrouiller : Porte d'entrée ?", "oui"),
        ("es", "desbloquea la puerta principal", "¿Desbloqueo Puerta principal?", "sí claro"),
        ("nl", "ontgrendel de voordeur", "Zal ik Voordeur van het slot halen?", "ja graag"),
    ],
)
def test_the_question_and_the_yes_are_in_the_users_language(home, language, command, question, yes):
    talk = Conversation(home(language), language=language, confirm=["lock"])
    assert talk.say(command) == question
    assert [intent for intent, _ in talk.say(yes)] == ["HassTurnOff"]


@pytest.mark.parametrize(
    ("kind", "command", "question"),
    [
        ("garage", "open the garage", "Shall I open the Garage Door?"),
        ("valve", "open the garden water", "Shall I open the Garden Water?"),
        ("lock", "unlock the back door", "Shall I unlock the Back Door?"),
    ],
)
def test_each_kind_is_confirmed_when_it_was_asked_for(home, kind, command, question):
    assert Conversation(home("en"), confirm=[kind]).say(command) == question
    others = [other for other in ("lock", "garage", "valve", "alarm") if other != kind]
    assert isinstance(Conversation(home("en"), confirm=others).say(command), list)


@pytest.mark.parametrize(
    "command",
    [
        "lock the front door",
        "close the garage",
        "open the curtains",
        "set the garage door to 0 percent",
    ],
)
def test_what_makes_the_house_safer_is_not_confirmed(home, command):
    assert isinstance(Conversation(home("en"), confirm=True).say(command), list)


def test_all_commands_wait_for_the_one_that_is_dangerous(home):
    talk = Conversation(home("en"), confirm=True)
    assert talk.say("turn on the fountain and unlock the front door") == (
        "Shall I unlock the Front Door?"
    )
    assert [intent for intent, _ in talk.say("yes")] == ["HassTurnOn", "HassTurnOff"]


def test_what_is_put_off_is_confirmed_before(home):
    talk = Conversation(home("en"), confirm=True)
    assert talk.say("unlock the front door in ten minutes") == "Shall I unlock the Front Door?"
    [(intent, timer)] = talk.say("yes")
    assert intent == "HassStartTimer"
    assert timer["conversation_command"] == "unlock the front door"


def test_it_is_confirmed_too(home):
    talk = Conversation(home("en"), confirm=True)
    talk.say("is the front door locked")
    assert talk.say("unlock it") == "Shall I unlock the Front Door?"
    assert talk.say("yes") == UNLOCKED


def test_a_misheard_name_opens_nothing_unasked(home):
    talk = Conversation(home("en"))
    assert talk.say("unlock the frond door") == "Shall I unlock the Front Door?"
    assert talk.say("yes") == UNLOCKED


def test_a_doubtful_name_is_asked_about(home):
    talk = Conversation(home("en"))
    assert talk.say("turn on the kitten light") == "Did you mean Kitchen Light?"
    assert talk.is_open
    assert talk.say("yes") == [("HassTurnOn", {"name": "Kitchen Light", "domain": ["light"]})]
    talk.say("turn on the kitten light")
    assert talk.say("no") == "All right, I leave it"


def test_one_of_two_names_that_sound_alike_is_chosen(home):
    house = home("en")
    lights = [
        Entity(entity_id=f"light.{name}", name=f"{name.title()} Light", domain="light")
        for name in ("bath", "path")
    ]
    talk = Conversation(replace(house, entities=(*house.entities, *lights)))
    assert talk.say("turn on the vath light").startswith("Which one: ")
    assert talk.say("the path light please") == [
        ("HassTurnOn", {"name": "Path Light", "domain": ["light"]})
    ]


def test_a_models_call_is_confirmed_too(home):
    talk = Conversation(home("en"), confirm=True, engine=Unlocking())
    assert talk.say("be nice to my guests") == "Well. Shall I unlock the Front Door?"
    assert talk.is_open
    assert talk.say("but slowly") == "Well. Shall I unlock the Front Door?"
    assert talk.say("yes") == [("HassTurnOff", {"name": "Front Door", "domain": ["lock"]})]


def test_a_yes_to_another_question_of_the_model_opens_nothing(home):
    talk = Conversation(home("en"), confirm=True, engine=Unlocking())
    talk.messages = [
        {"role": "user", "content": "be nice to my guests"},
        {"role": "assistant", "content": "Are they nice?"},
    ]
    assert talk.say("yes") == "Well. Shall I unlock the Front Door?"


def test_a_models_harmless_call_goes_first(home):
    talk = Conversation(home("en"), confirm=True, engine=Unlocking(fountain=True))
    assert talk.say("be nice to my guests") == [("HassTurnOn", {"name": "Fountain"})]
