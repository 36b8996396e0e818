"""Talk to a brain, and read what it says."""

from dataclasses import replace
from datetime import UTC, datetime

from wyoming_servers.llm.agent.brain import FAST_PATH, Brain
from wyoming_servers.llm.engine import Capabilities, Stop, TextDelta, ToolCall
from wyoming_servers.wire.protocol import Chat

DONE = {"speech": {}, "response_type": "action_done", "data": {"success": [], "failed": []}}
NOON = datetime(2026, 10, 8, 12, 5, tzinfo=UTC)


class Without:
    """An engine without tools that must not be asked."""

    capabilities = Capabilities()

    def reply(self, request):
        raise AssertionError(request)

    def close(self):
        pass


def chat(house, *messages, language="en", area=None):
    said = [
        {"role": "user", "content": message} if isinstance(message, str) else message
        for message in messages
    ]
    return Chat(
        conversation_id="c",
        house_id=house.house_id,
        hash=house.hash,
        messages=said,
        language=language,
        area=area,
    )


def brain_of(house):
    return Brain(house, now=lambda: NOON)


def read(answer):
    """Return the text, the calls and the stop of an answer."""
    items = list(answer)
    assert isinstance(items[-1], Stop)
    assert not any(isinstance(item, Stop) for item in items[:-1])
    text = "".join(item.text for item in items if isinstance(item, TextDelta))
    return text, [item for item in items if isinstance(item, ToolCall)], items[-1]


def told(house, sentence, *results, language="en", area=None):
    """Return the reply after each call of a sentence was answered with a result."""
    brain = brain_of(house)
    _, calls, _ = read(brain.answer(chat(house, sentence, language=language, area=area), Without()))
    messages = [
        {"role": "user", "content": sentence},
        {
            "role": "assistant",
            "content": "",
            "tool_calls": [
                {"id": call.id, "name": call.name, "arguments": dict(call.arguments)}
                for call in calls
            ],
        },
        *(
            {"role": "tool", "tool_call_id": call.id, "name": call.name, "content": result}
            for call, result in zip(calls, results, strict=False)
        ),
    ]
    # Another instance answers: nothing is kept between the two calls.
    answer = brain_of(house).answer(chat(house, *messages, language=language, area=area), Without())
    text, further, stop = read(answer)
    assert (further, stop.reason, answer.source) == ([], "stop", FAST_PATH)
    return text


class Shrugging:
    """An engine without tools that is asked for what the fast path leaves."""

    capabilities = Capabilities()

    def reply(self, request):
        assert request.messages
        yield TextDelta(text="…")
        yield Stop(reason="not_understood")

    def close(self):
        pass


class Conversation:
    """Says one sentence after the other; every call is answered with success."""

    def __init__(self, house, *, language="en", area=None, engine=None, **options):
        self.house = house
        self.messages = []
        self._about = {"language": language, "area": area}
        self._options = options
        self._engine = engine or Shrugging()
        self.is_open = False

    def say(self, text):
        """Return the calls as (intent, arguments), or the reply when there are none."""
        self.messages.append({"role": "user", "content": text})
        reply, calls = self._answer()
        if calls:
            made = [
                {"id": call.id, "name": call.name, "arguments": dict(call.arguments)}
                for call in calls
            ]
            self.messages.append({"role": "assistant", "content": "", "tool_calls": made})
            self.messages += [
                {"role": "tool", "tool_call_id": call.id, "name": call.name, "content": DONE}
                for call in calls
            ]
            reply, further = self._answer()
            assert further == []
        self.messages.append({"role": "assistant", "content": reply})
        return [(call.name.rpartition("__")[2], dict(call.arguments)) for call in calls] or reply

    def _answer(self):
        said = replace(chat(self.house, *self.messages, **self._about), options=self._options)
        answer = brain_of(self.house).answer(said, self._engine)
        reply, calls, _ = read(answer)
        self.is_open = answer.continue_conversation
        return reply, calls


def success(house, entity_id):
    target = {"name": house.entity_by_id[entity_id].name, "type": "entity", "id": entity_id}
    return {**DONE, "data": {"success": [target], "failed": []}}
