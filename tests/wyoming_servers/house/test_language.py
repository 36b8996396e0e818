"""What is mended in the rules of the intents package, for as long as it needs mending."""

import pytest
from home_assistant_intents import get_intents

from wyoming_servers.house import language as language_module
from wyoming_servers.house.language import language_pack
from wyoming_servers.house.matcher import matcher_for


@pytest.mark.parametrize(
    ("language", "rule", "said"),
    [
        (language, rule, said)
        for language, rules in language_module._MENDED.items()
        for rule, (said, _) in rules.items()
    ],
)
def test_a_rule_that_is_mended_is_as_it_was(language, rule, said):
    assert said in get_intents(language)["expansion_rules"][rule]


@pytest.mark.parametrize("language", language_module._EITHER)
def test_a_word_for_blinds_and_shutters_is_a_word_for_both(language):
    classes = language_pack(language).intents.slot_lists["cover_classes"].values
    assert ["blind", "shutter"] in [one.value_out for one in classes]


@pytest.mark.parametrize("said", ["spegni", "riaccendi"])
def test_a_verb_alone_mutes_nothing(home, said):
    matched = matcher_for(home("it")).match_all(said, "it", "living_room")
    assert not [one for one in matched if "Mute" in one.intent]


def test_what_counts_down_in_words_is_not_taken_for_what_counts_up(home):
    read = matcher_for(home("de")).match_all
    said = [f"Fernseher zehn Prozent {more}" for more in ("lauter", "leiser", "lauter")]
    steps = [one.slots["volume_step"] for text in said for one in read(text, "de")]
    assert steps == [10, -10, 10]
