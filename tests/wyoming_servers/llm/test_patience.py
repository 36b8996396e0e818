import pytest

from wyoming_servers.llm.patience import Patience
from wyoming_servers.wire.errors import RequestError
from wyoming_servers.wire.protocol import Chat


def chat(*roles, conversation="one", **options):
    messages = [{"role": role} for role in roles or ("user",)]
    return Chat(
        conversation_id=conversation, house_id="h", hash="0", messages=messages, options=options
    )


FURTHER = ("user", "assistant", "tool")


def test_every_turn_has_the_whole_time():
    patience = Patience(8)
    assert patience.left(chat()) == 8
    patience.take(chat(), 6)
    assert patience.left(chat()) == 8


def test_the_rounds_of_a_turn_share_it():
    patience = Patience(8)
    patience.take(chat(), 5)
    assert patience.left(chat(*FURTHER)) == 3
    patience.take(chat(*FURTHER), 2)
    assert patience.left(chat(*FURTHER)) == 1
    patience.take(chat(*FURTHER), 2)
    assert patience.left(chat(*FURTHER)) == 0


def test_conversations_do_not_share_it():
    patience = Patience(8)
    patience.take(chat(), 5)
    assert patience.left(chat(*FURTHER, conversation="two")) == 8


def test_a_chat_may_have_a_time_of_its_own():
    assert Patience(8).left(chat(budget_seconds=2.5)) == 2.5


@pytest.mark.parametrize("patience", [Patience(0), Patience(8)])
def test_nothing_is_for_ever_but_zero(patience):
    assert patience.left(chat(budget_seconds=0)) is None


@pytest.mark.parametrize("seconds", [-1, "8", True, None, float("nan")])
def test_another_value_is_refused(seconds):
    with pytest.raises(RequestError, match="budget_seconds"):
        Patience(8).left(chat(budget_seconds=seconds))


def test_turns_that_never_went_on_are_forgotten():
    patience = Patience(8)
    for number in range(300):
        patience.take(chat(conversation=str(number)), 5)
    assert patience.left(chat(*FURTHER, conversation="0")) == 8
    assert patience.left(chat(*FURTHER, conversation="299")) == 3
