"""What is said turn by turn, judged by what the home is in the end.

``data/conversations.yaml`` and ``data/clarifications.yaml`` hold, for each home and language: the
turns, ``then`` with all entities
that differ in the end, ``lists`` with what is on a list, ``timers`` with their minutes, ``asks``
where the last reply is a question of ours, and ``reply`` with words of it.
"""

from typing import Any

import pytest

from tests.wyoming_servers.llm.agent.development_set import _read, layout
from tests.wyoming_servers.llm.agent.talk import Shrugging, brain_of, read
from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.wire.protocol import Chat

CONVERSATIONS = [
    (home, language, one)
    for file in ("conversations", "clarifications")
    for home, languages in _read(file).items()
    for language, conversations in languages.items()
    for one in conversations
]
SPEAKERS = {"villa": "living"}
"""Where the user of a home is, unless the conversation says so."""


class Talk:
    """A conversation with the brain and a home that does what its tools are called for."""

    def __init__(self, home, language, area):
        self.home = home
        self._language = language
        self._area = area
        self._messages: list[dict[str, Any]] = []

    def say(self, text):
        """Return the reply, and whether it leaves the microphone open."""
        self._messages.append({"role": "user", "content": text})
        while True:
            house = self.home.snapshot()
            chat = Chat(
                conversation_id="c",
                house_id=house.house_id,
                hash=house.hash,
                messages=self._messages,
                language=self._language,
                area=self._area,
                options={"confirm": True},
            )
            answer = brain_of(house).answer(chat, Shrugging())
            reply, calls, _ = read(answer)
            made = [
                {"id": call.id, "name": call.name, "arguments": dict(call.arguments)}
                for call in calls
            ]
            self._messages.append({"role": "assistant", "content": reply, "tool_calls": made})
            if not calls:
                return reply, answer.continue_conversation
            self._messages += [self._result(call) for call in made]

    def _result(self, call):
        result = self.home.call(call["name"], call["arguments"], self._area)
        return {"role": "tool", "tool_call_id": call["id"], "name": call["name"], "content": result}


def values(state):
    """Return what of an entity a user tells: what it is, and what it is set to."""
    known = state["attributes"]
    is_lit = state["state"] == "on" and known.get("brightness") is not None
    return {
        "state": state["state"],
        "pct": round(known["brightness"] * 100 / 255) if is_lit else None,
        "volume": round((known.get("volume_level") or 0) * 100),
        "position": known.get("current_position"),
        "temperature": known.get("temperature"),
        "color": list(known.get("rgb_color") or ()),
        "action": known.get("hvac_action"),
    }


def changes(before, after):
    known = {one: values(state) for one, state in before.items()}
    return {one: now for one, state in after.items() if (now := values(state)) != known[one]}


def is_as_told(now, told):
    """Tell whether an entity is as a conversation says it should be."""
    if not isinstance(told, dict):
        return told in ("any", now["state"])
    return all(now[key] == value for key, value in told.items())


@pytest.mark.parametrize(
    ("name", "language", "conversation"),
    CONVERSATIONS,
    ids=[f"{home}-{language}-{'/'.join(one['say'])}" for home, language, one in CONVERSATIONS],
)
def test_the_home_is_in_the_end_what_was_wanted(name, language, conversation):
    home = SimulatedHome.default() if name == "demo" else SimulatedHome(layout(language, name))
    before = home.states()
    talk = Talk(home, language, conversation.get("area", SPEAKERS.get(name)))
    for text in conversation["say"]:
        reply, is_open = talk.say(text)
    changed, wanted = changes(before, home.states()), dict(conversation.get("then", {}))
    for entity_id, items in conversation.get("lists", {}).items():
        assert [item.summary.lower() for item in home.lists.items(entity_id)] == items
        wanted.setdefault(entity_id, "any")
        changed.setdefault(entity_id, {"state": "any"})
    assert set(changed) == set(wanted), reply
    assert all(is_as_told(changed[one], wanted[one]) for one in wanted), (changed, reply)
    minutes = [
        (timer.start[0] or 0) * 60 + (timer.start[1] or 0) for timer in home.timers.running()
    ]
    assert minutes == conversation.get("timers", [])
    assert is_open == conversation.get("asks", False), reply
    assert conversation.get("reply", "") in reply
