from tests.wyoming_servers.llm.agent.talk import Conversation


def test_a_sentence_of_which_no_word_is_left_is_not_understood(home):
    talk = Conversation(home("de"), language="de")
    assert talk.say("weder das noch kannst,") == "…"
