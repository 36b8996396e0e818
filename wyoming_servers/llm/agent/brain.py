"""The brain of a house: the fast path where it understands, the engine where it does not."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from wyoming_servers.house.room_names import with_room_names
from wyoming_servers.house.several import begins_command
from wyoming_servers.house.snapshot import House
from wyoming_servers.llm.engine import Capabilities, Engine, Request, Stop, TextDelta, ToolCall
from wyoming_servers.llm.nano.planner import Planner
from wyoming_servers.llm.running import NotInTime
from wyoming_servers.wire.protocol import Chat

from .claims import claims_of
from .conversation import Turn, last_turn
from .data import ask_for_data
from .decimals import with_own_decimals
from .fast_path import Plan, is_ours, tell
from .follow_up import keeps_open
from .foreseen import likely_replies
from .model import ask_model, preparation
from .phrases import phrase
from .reply import error
from .results import has_changed_something, told_failures
from .searched import further_calls, of_steps
from .understand import Listener
from .which_timer import timer_calls, timer_question

FAST_PATH = "fast-path"
"""Name of the source of an answer that needed no model."""
TIMEOUT = "timeout"
"""Why an answer stopped whose model did not begin in time."""
_NO_WORD = "zzz"


class Answer:
    """An answer as it is made: iterate it once; the last item, and only it, is a Stop."""

    def __init__(
        self,
        items: Iterable[TextDelta | ToolCall | Stop],
        source: str,
        *,
        keeps_open: Callable[[str], bool],
    ) -> None:
        """``keeps_open`` tells of a whole reply whether the microphone should stay open."""
        self.source = source
        """``fast-path`` or the engine's name; certain once the Stop has come."""
        self.continue_conversation = False
        """Whether the microphone should stay open; certain once the Stop has come."""
        self._items = iter(items)
        self._keeps_open = keeps_open
        self._said = ""

    def __iter__(self) -> Iterator[TextDelta | ToolCall | Stop]:
        return self

    def __next__(self) -> TextDelta | ToolCall | Stop:
        item = next(self._items)
        if isinstance(item, TextDelta):
            self._said += item.text
        elif isinstance(item, Stop):
            ours = item.reason == TIMEOUT
            self.source = FAST_PATH if ours else item.engine or self.source
            finished = item.reason not in ("tool_calls", "length")
            self.continue_conversation = finished and self._keeps_open(self._said)
        return item

    def close(self) -> None:
        """Stop the engine: nobody wants the rest."""
        if isinstance(self._items, Generator):
            self._items.close()


class Brain:
    """Answers for one house, keeping nothing between calls. Thread-safe."""

    def __init__(
        self,
        house: House,
        *,
        now: Callable[[], datetime] | None = None,
        planner: Planner | None = None,
    ) -> None:
        self.house = house
        self._now = now or house.now
        self._listener = Listener(with_room_names(house), self._now, planner)

    def prepare(self, language: str | None = None) -> None:
        """Load a language ahead; blocks up to a second."""
        self._listener.load(language or self.house.language)

    def rehearse(self) -> None:
        """Prepare, and make all else that the first turn would wait for; blocks up to 2 s.

        A sentence that says nothing, after one like it, passes every parser, and each makes what it
        needs of the house.
        """
        self.prepare()
        house, language = self.house, self.house.language
        text = " ".join((*(entity.name for entity in house.entities[:1]), _NO_WORD))
        chat = Chat(
            conversation_id="",
            house_id=house.house_id,
            hash=house.hash,
            messages=[{"role": "user", "content": text}],
            language=language,
        )
        before = (*chat.messages, {"role": "assistant", "content": ""})
        self._listener.understand(Turn(text=text, before=before, calls=(), results={}), chat)
        claims_of(language)
        with_own_decimals("", (), language)

    def likely_replies(self, language: str | None = None) -> list[str]:
        """Return what is likely to be said, the likeliest first; may block up to a second."""
        return likely_replies(self.house, language)

    def preparation(
        self, language: str | None, able: Capabilities, area: str | None = None
    ) -> Request:
        """Return what an engine can get ready for, before anything is said in an area."""
        return preparation(self.house, language, able, self._now(), area)

    def answer(self, chat: Chat, engine: Engine, *, engine_name: str = "engine") -> Answer:
        """Answer the last message of a chat. Understanding blocks; iterating may, too."""
        if chat.json_schema is not None:
            return self._ask_engine(chat, engine, engine_name)
        turn = last_turn(chat.messages)
        ours = turn is not None and all(is_ours(str(call.get("id"))) for call in turn.calls)
        answer = self._answer_fast(turn, chat, engine) if turn and ours else None
        return answer or self._ask_engine(chat, engine, engine_name)

    def _answer_fast(self, turn: Turn, chat: Chat, engine: Engine) -> Answer | None:
        """Answer without the engine; None when it is not understood, or the engine knows a way."""
        understood = self._listener.understand(turn, chat)
        if not understood:
            return None if engine.capabilities.tools else self._guessed(turn, chat)
        if understood.is_refused:
            return _said(phrase("left_alone", chat.language or self.house.language), asks=False)
        plan, question = self._listener.decide(understood, chat)
        if turn.calls:
            return self._after_tools(plan, turn)
        if plan.lacks_tool and engine.capabilities.tools:
            return None
        if plan.calls and question is None:
            return _ours([*plan.calls, Stop(reason="tool_calls")], asks=False)
        text = question.text if question else plan.text
        return _said(
            text, asks=question is not None, understood=bool(question or not plan.lacks_tool)
        )

    def _guessed(self, turn: Turn, chat: Chat) -> Answer | None:
        """Ask what a command was likely meant for, or tell what it lacks; nobody else could."""
        language = chat.language or self.house.language
        if turn.is_long or not begins_command(turn.text, language):
            return None
        if question := self._listener.guess(turn, chat):
            return _said(question.text, asks=True)
        lacking = self._listener.lacking(turn, language)
        return _said(lacking, asks=False, understood=False) if lacking else None

    def _after_tools(self, plan: Plan, turn: Turn) -> Answer:
        further = further_calls(plan, turn, self.house) or timer_calls(plan, turn, self.house)
        if further:
            return _ours([*further, Stop(reason="tool_calls")], asks=False)
        if question := timer_question(plan, turn):
            return _said(question.text, asks=True)
        return _said(tell(plan, of_steps(turn), self.house), asks=False)

    def _ask_engine(self, chat: Chat, engine: Engine, name: str) -> Answer:
        turn = last_turn(chat.messages)
        language = chat.language or self.house.language
        is_spoken = chat.json_schema is None
        ask = ask_model if is_spoken else ask_for_data
        return Answer(
            self._begun(ask(chat, engine, self.house, self._now()), turn, chat),
            name,
            keeps_open=lambda reply: is_spoken and keeps_open(reply, turn, language),
        )

    def _begun(
        self, items: Iterator[TextDelta | ToolCall | Stop], turn: Turn | None, chat: Chat
    ) -> Iterator[TextDelta | ToolCall | Stop]:
        """Say something where the engine says nothing, or nothing in time."""
        language = chat.language or self.house.language
        has_begun = False
        try:
            for item in items:
                if isinstance(item, Stop) and not has_begun:
                    sorry = error(language, "no_intent")
                    text = self._instead(turn, language, sorry)
                    yield TextDelta(text=text)
                    yield replace(item, reason="not_understood") if text == sorry else item
                    return
                has_begun = True
                yield item
        except NotInTime:
            if not has_begun:
                question = self._listener.guess(turn, chat) if turn and not turn.calls else None
                sorry = question.text if question else phrase("too_slow", language)
                yield TextDelta(text=self._instead(turn, language, sorry))
            yield Stop(reason=TIMEOUT)

    def _instead(self, turn: Turn | None, language: str, sorry: str) -> str:
        """Return what to say when the model says nothing, though its tools may have done it."""
        if turn and (failed := told_failures(turn, self.house, language)):
            return failed
        return phrase("done", language) if turn and has_changed_something(turn) else sorry


def _said(text: str, *, asks: bool, understood: bool = True) -> Answer:
    items: list[TextDelta | ToolCall | Stop] = [TextDelta(text=text)] if text else []
    stop = Stop(reason="stop" if understood else "not_understood")
    return _ours([*items, stop], asks=asks)


def _ours(items: Iterable[TextDelta | ToolCall | Stop], *, asks: bool) -> Answer:
    return Answer(items, FAST_PATH, keeps_open=lambda _: asks)
