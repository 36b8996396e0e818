"""A simulated home with lists and players, in which one says something and sees what happens."""

from dataclasses import replace

from tests.wyoming_servers.llm.agent.talk import Shrugging, brain_of, read
from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.demo.layout import check_layout
from wyoming_servers.house.snapshot import Tool
from wyoming_servers.wire.protocol import Chat

TEXT = {"type": "string"}


def tool(name, *slots):
    properties = dict.fromkeys(slots, TEXT)
    return Tool(name=name, description=name, parameters={"properties": properties})


FURTHER = (
    tool("media_player__HassMediaSearchAndPlay", "search_query", "name", "area", "floor"),
    tool("assist_satellite__HassBroadcast", "message"),
)
"""Tools that the simulated home lacks; what is told them is all that can be seen."""
ROOMS = {"lounge": {"name": "Lounge"}, "attic": {"name": "Attic"}}
PLAYERS = {
    "media_player.hifi": {"name": "Hi-Fi", "area": "lounge", "device_class": "speaker"},
    "media_player.radio": {"name": "Attic Radio", "area": "attic", "device_class": "speaker"},
}


class LivedIn:
    """Takes lists as things by name; every sentence begins a conversation, unless it answers."""

    def __init__(self, *, language="en", players=PLAYERS, **lists):
        entities = {
            f"todo.{key}": {"name": key.replace("_", " ").title(), "items": things}
            for key, things in lists.items()
        }
        layout = {"name": "Home", "language": language, "speaker": "lounge", "areas": ROOMS}
        self.home = SimulatedHome(
            check_layout(layout | {"entities": entities | players}, "here"), clock=lambda: 0.0
        )
        house = self.home.snapshot()
        self.house = replace(house, tools=(*house.tools, *FURTHER))
        self._language = language
        self._messages = []
        self.told = []

    def say(self, text, *, answering=False):
        """Return the reply."""
        said = {"role": "user", "content": text}
        self._messages = [*self._messages, said] if answering else [said]
        reply, calls = self._answer()
        while calls:
            made = [{"id": c.id, "name": c.name, "arguments": dict(c.arguments)} for c in calls]
            self._messages.append({"role": "assistant", "content": "", "tool_calls": made})
            self._messages += [self._called(call) for call in made]
            reply, calls = self._answer()
        self._messages.append({"role": "assistant", "content": reply})
        return reply

    def on(self, key):
        """Return what is to be done on a list."""
        return [item.summary for item in self.home.lists.items(f"todo.{key}", "needs_action")]

    def timers(self):
        """Return names and seconds of the timers that run."""
        running = self.home.timers.running()
        return [(timer.name, self.home.timers.left(timer)) for timer in running]

    def _called(self, call):
        name = call["name"].rpartition("__")[2]
        if name in ("HassMediaSearchAndPlay", "HassBroadcast"):
            self.told.append((name, call["arguments"]))
            result = {"response_type": "action_done", "data": {"success": [], "failed": []}}
        else:
            result = self.home.call(call["name"], call["arguments"])
        return {"role": "tool", "tool_call_id": call["id"], "name": name, "content": result}

    def _answer(self):
        said = Chat(
            conversation_id="c",
            house_id=self.house.house_id,
            hash=self.house.hash,
            messages=self._messages,
            language=self._language,
            area="lounge",
        )
        reply, calls, _ = read(brain_of(self.house).answer(said, Shrugging()))
        return reply, calls
