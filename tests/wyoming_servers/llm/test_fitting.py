"""A conversation is cut to the model's context."""

import pytest

from wyoming_servers.llm.chat_template import changes_last
from wyoming_servers.llm.fitting import fit

SYSTEM = {"role": "system", "content": "s" * 50}


def read(messages):
    """Count every letter as a token; return them with the last messages read."""
    seen[:] = messages
    return [1] * sum(len(str(message["content"])) for message in messages)


seen = []


def user(letter, size=50):
    return {"role": "user", "content": letter * size}


def tool(content):
    return {"role": "tool", "tool_call_id": "1", "name": "x", "content": content}


def test_what_fits_stays_as_it_is():
    messages = (SYSTEM, user("a"), tool({"ok": True}))
    assert len(fit(messages, read, most_tokens=1000)) == 100 + len('{"ok": true}')
    assert seen[:2] == [SYSTEM, user("a")]


def test_the_oldest_turns_go_first_and_with_all_that_followed_them():
    answer = {"role": "assistant", "content": "b" * 50}
    messages = (SYSTEM, user("a"), answer, tool("t" * 50), user("c"), user("d"))
    assert len(fit(messages, read, most_tokens=160)) == 150
    assert seen == [SYSTEM, user("c"), user("d")]


def long_talk(turns):
    answer = {"role": "assistant", "content": "b" * 50}
    return (SYSTEM, *(message for _ in range(turns) for message in (user("a"), answer)), user("c"))


def test_a_long_conversation_is_not_read_once_for_each_turn_that_goes():
    reads = []

    def watch(messages):
        reads.append(len(messages))
        return read(messages)

    assert len(fit(long_talk(1000), watch, most_tokens=1000)) <= 1000
    assert len(reads) < 20


def test_a_conversation_that_grows_begins_the_same_for_some_turns():
    beginnings = []
    for turns in range(12, 24):
        fit(long_talk(turns), read, most_tokens=1000)
        beginnings.append(turns + 1 - sum(message["role"] == "user" for message in seen))
    assert set(beginnings) == {4, 8, 12, 16}


def test_the_end_that_changes_stays_with_what_was_said_last():
    system = {"role": "system", "content": "Rules.\n\nThe lamp is off."}
    call = {"id": "1", "name": "x", "arguments": {}}
    asked = {"role": "assistant", "content": "", "tool_calls": [call]}
    messages = (system, user("a"), asked, tool("t" * 50), user("b"), asked, tool("done"))
    moved = changes_last(messages, "Rules.")
    fit(moved, read, most_tokens=100)
    said = {"role": "user", "content": f"The lamp is off.\n\n{'b' * 50}"}
    assert seen == [{"role": "system", "content": "Rules."}, said, asked, tool("done")]


def test_what_was_said_last_stays_even_when_it_does_not_fit():
    assert len(fit((SYSTEM, user("a"), user("b", 500)), read, most_tokens=100)) == 550
    assert seen == [SYSTEM, user("b", 500)]


@pytest.mark.parametrize("content", ["x" * 1_000_000, {"result": "x" * 1_000_000}])
def test_a_tools_result_of_a_megabyte_is_cut_and_says_so(content, caplog):
    tokens = fit((SYSTEM, user("a"), tool(content)), read, most_tokens=1000)
    assert len(tokens) <= 1000
    assert "[cut: only the first " in seen[-1]["content"]
    assert "is cut to" in caplog.text
    assert seen[:2] == [SYSTEM, user("a")]


def test_a_megabyte_is_not_counted_letter_by_letter():
    sizes = []

    def watch(messages):
        tokens = read(messages)
        sizes.append(len(tokens))
        return tokens

    fit((SYSTEM, user("a"), tool("x" * 1_000_000)), watch, most_tokens=1000)
    assert max(sizes) < 3000


def test_several_long_results_are_cut_until_they_fit():
    results = [tool(letter * 5000) for letter in "xyz"]
    assert len(fit((SYSTEM, user("a"), *results), read, most_tokens=1000)) <= 1000
    assert len(seen) == 5
