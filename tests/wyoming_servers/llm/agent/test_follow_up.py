import pytest

from wyoming_servers.llm.agent.conversation import last_turn
from wyoming_servers.llm.agent.follow_up import keeps_open

DONE = {"response_type": "action_done", "data": {"success": [], "failed": []}}
FAILED = {"error": "HomeAssistantError"}
PARTLY = {"response_type": "action_done", "data": {"failed": [{"name": "Lamp"}]}}
STATES = {"success": True, "result": "Lamp: on"}


def turn_with(*results):
    calls = [{"id": str(number), "name": "x"} for number in range(len(results))]
    return last_turn(
        [
            {"role": "user", "content": "do it"},
            {"role": "assistant", "content": "", "tool_calls": calls},
            *(
                {"role": "tool", "tool_call_id": str(number), "content": result}
                for number, result in enumerate(results)
            ),
        ]
    )


NOTHING = last_turn([{"role": "user", "content": "hello"}])


@pytest.mark.parametrize(
    ("reply", "is_open"),
    [
        ("Which room?", True),
        ('Do you mean the "Bed Light"?', True),
        ('Did you say "bed light?"', True),
        ("Which room (kitchen or bedroom?)", True),
        ("どの部屋ですか？", True),  # noqa: RUF001 - as it is written
        ("Hello! How can I help you?", True),
        ("You asked: which room? I do not know.", False),
        ("It is on.", False),
        ("It is on;", False),
        ("", False),
    ],
)
def test_a_question_at_the_end_keeps_the_microphone_open(reply, is_open):
    assert keeps_open(reply, NOTHING, "en") == is_open


def test_greeks_ask_with_another_mark():
    assert keeps_open("Ποιο δωμάτιο;", NOTHING, "el")


@pytest.mark.parametrize(
    ("reply", "language"),
    [
        ("The light is on. Is there anything else I can help you with?", "en"),
        ("Done! Can I help you with something else?", "en"),
        ("Done. What else can I do for you?", "en"),
        ("Das Licht ist an. Kann ich sonst noch etwas für dich tun?", "de-DE"),
        ("C'est fait. Puis-je vous aider avec autre chose ?", "fr"),
        ("Hecho. ¿Necesitas algo más?", "es"),
        ("Klaar. Kan ik nog iets anders voor je doen?", "nl"),
        ("Fatto. Posso aiutarti con altro?", "it"),
        ("Feito. Posso ajudar com mais alguma coisa?", "pt"),
        ("Klart. Kan jag hjälpa dig med något mer?", "sv"),
        ("Udført. Kan jeg hjælpe med andet?", "da"),
        ("Ferdig. Kan jeg hjelpe deg med noe annet?", "nb"),
        ("Gotowe. Czy mogę jeszcze w czymś pomóc?", "pl"),
    ],
)
def test_politeness_after_an_action_does_not(reply, language):
    assert not keeps_open(reply, turn_with(DONE), language)
    assert keeps_open(reply, NOTHING, language)


@pytest.mark.parametrize("results", [(FAILED,), (DONE, FAILED), (PARTLY,), ()])
def test_politeness_keeps_it_open_while_nothing_is_done(results):
    assert keeps_open("How can I help you?", turn_with(*results), "en")


@pytest.mark.parametrize("result", [DONE, STATES])
def test_a_real_question_after_an_action_keeps_it_open(result):
    reply = "The bed light is on. Shall I turn on the desk lamp, too?"
    assert keeps_open(reply, turn_with(result), "en")
