"""Our own sentences beside those of the intents package."""

from home_assistant_intents import get_intents

from wyoming_servers.house.sentences import further_sentences


def test_a_sentence_of_ours_whose_words_a_variety_lacks_is_left_out():
    whole, lacking = further_sentences("de", get_intents("de")), further_sentences("de", {})
    assert "HassLightSet" in whole["intents"]
    assert "HassLightSet" not in lacking["intents"]
    assert "HassNevermind" in lacking["intents"]
