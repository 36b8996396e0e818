"""What a client's system message adds to ours."""

import pytest

from wyoming_servers.llm.agent.client_prompt import own_words

LIST = """\
Static Context: An overview of the areas and the devices in this smart home:
- names: Bed Light, Nightlight
  domain: light
  areas: Bedroom
- names: "Anna's: lamp"
  domain: light
"""
HERE = (
    "You are in area {area} and all generic commands like 'turn on the lights' should target this "
    "area."
)


def test_what_a_user_wrote_stays():
    written = "You are a pirate.\n\nAnswer with a rhyme.\n- never swear"
    assert own_words(written) == written


@pytest.mark.parametrize(
    "known",
    [
        LIST,
        "Current time is 12:05:33. Today's date is 2026-10-08.\n",
        HERE.format(area="Kitchen (floor Ground)"),
        HERE.format(area="Kitchen"),
    ],
)
def test_what_home_assistant_writes_and_we_tell_is_left_out(known):
    assert own_words(known) == ""
    assert own_words(f"You are a pirate.\n{known}\nThe dog is called Rex.") in (
        "You are a pirate.\nThe dog is called Rex.",
        "You are a pirate.\n\nThe dog is called Rex.",
    )


def test_a_message_of_a_megabyte_is_read_at_once():
    many = "- names: Lamp\n  domain: light\n" * 40_000
    header = LIST.splitlines(keepends=True)[0]
    assert own_words(f"Hello.\n{header}{many}Goodbye.") == "Hello.\nGoodbye."
    assert own_words("x" * 1_000_000) == "x" * 1_000_000
