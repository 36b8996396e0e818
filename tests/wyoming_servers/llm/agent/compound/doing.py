"""What is done about one sentence in the home of the tests."""

from tests.wyoming_servers.llm.agent.talk import NOON, chat
from wyoming_servers.llm.agent.brain import Brain
from wyoming_servers.llm.engine import TextDelta, ToolCall
from wyoming_servers.llm.engines.none import NoModelEngine

_ABOUT = ("name", "area")


def done(house, sentence, *, language="en", area="living_room"):
    """Return tool calls as (tool, name or area), and what is said."""
    about = chat(house, sentence, language=language, area=area)
    items = [*Brain(house, now=lambda: NOON).answer(about, NoModelEngine(None))]
    said = "".join(item.text for item in items if isinstance(item, TextDelta))
    made = [item for item in items if isinstance(item, ToolCall)]
    return [(call.name.rpartition("__")[2], _about(call.arguments)) for call in made], said


def _about(arguments):
    return next((arguments[key] for key in _ABOUT if key in arguments), None)
