"""What changes goes to the end of the prompt."""

from wyoming_servers.llm.chat_template import ChatTemplate, changes_last

STABLE = "Rules."


def system(text):
    return {"role": "system", "content": text}


def user(text):
    return {"role": "user", "content": text}


def test_the_changing_part_goes_to_what_the_user_said_last():
    result = {"role": "tool", "tool_call_id": "1", "name": "x", "content": {}}
    messages = (system("Rules.\n\nIt is noon."), user("Hi"), user("Lamp"), result)
    moved = changes_last(messages, STABLE)
    assert moved == [system("Rules."), user("Hi"), user("It is noon.\n\nLamp"), result]
    assert messages[2] == user("Lamp")


def test_where_nothing_changes_nothing_is_moved():
    for messages in (
        (system("Rules."), user("Hi")),
        (system("Other."), user("Hi")),
        (system("Rules.\n\nIt is noon."),),
        (user("Hi"),),
        (),
    ):
        assert changes_last(messages, STABLE) == messages


def test_without_a_stable_part_nothing_is_moved():
    messages = (system("Rules.\n\nIt is noon."), user("Hi"))
    assert changes_last(messages, "") == messages


def plain(messages, **_given):
    return "".join(f"[{message['role']}] {message['content']}\n" for message in messages)


def test_what_prompts_begin_with_is_what_two_of_them_have_in_common():
    template = ChatTemplate(plain)
    for situation, begins in (("", ""), ("It is noon.", "It is noon.\n\n")):
        shared = f"[system] Rules.\n[user] {begins}"
        assert template.beginnings(STABLE, (), situation) == (f"{shared}a\n", f"{shared}1\n")
        said = f"{STABLE}\n\n{situation}".strip()
        assert template.prompt(changes_last((system(said), user("Hi")), STABLE), ()) == (
            f"{shared}Hi\n"
        )
