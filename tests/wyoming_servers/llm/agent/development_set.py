"""Sentences by which the fast path is developed, judged by what the home is afterwards.

They lie in ``data``, one file for each language and home: ``data/en.yaml`` is said in that of
``data/house.yaml``, ``data/mill_en.yaml`` in that of ``data/mill.yaml``, with the names of that
language. The keys are those of the held-out sentences
(``tests/benchmarks/agent/sentences.py``), and ``after``: what was said before, one turn each.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from tests.benchmarks.agent.judge import Outcome, Turn, judge
from tests.benchmarks.agent.sentences import Sentence, _sentence
from tests.benchmarks.agent.simulated import reading_of
from tests.wyoming_servers.llm.agent.talk import Shrugging, brain_of, read
from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.demo.layout import Layout, _Loader, check_layout
from wyoming_servers.wire.protocol import Chat

DATA = Path(__file__).parent / "data"
LANGUAGES = ("en", "de", "fr", "es", "nl", "it", "sv", "pl")
MILL_LANGUAGES = ("en", "de", "fr", "es", "nl", "it")
ASKED = "asked"


@dataclass(frozen=True, kw_only=True)
class Said:
    """A sentence with what was said before it."""

    sentence: Sentence
    after: tuple[str, ...]


@cache
def layout(language: str, home: str = "house") -> Layout:
    """Return a home with its names in a language."""
    data, names = _read(home), _read(f"{home}_names")[language]
    floors = {floor: _named(said) for floor, said in names["floors"].items()}
    for kind in ("areas", "entities"):
        for thing, about in data[kind].items():
            data[kind][thing] = {**(about or {}), **_named(names[kind][thing])}
    return check_layout({**data, "name": "House", "language": language, "floors": floors}, language)


def sentences(language: str, home: str = "house") -> Iterator[Said]:
    """Yield the sentences of a language that are said in a home."""
    house = SimulatedHome(layout(language, home)).snapshot()
    for kind, entries in _read(language if home == "house" else f"{home}_{language}").items():
        for entry in entries:
            after = tuple(entry.pop("after", ()))
            sentence = _sentence(home, language, kind, entry, house)
            # What is asked of the home is judged by the reply, whatever the kind.
            changes_nothing = bool(entry.get("none"))
            yield Said(sentence=replace(sentence, changes_nothing=changes_nothing), after=after)


def outcome(said: Said) -> tuple[str, str]:
    """Return what came of a sentence, ``asked`` when it was asked about, and the reply."""
    home = SimulatedHome(layout(said.sentence.language, said.sentence.home))
    messages: list[dict[str, Any]] = []
    for text in said.after:
        _say(home, messages, text, said.sentence)
    before = reading_of(home)
    reply, reason, is_open = _say(home, messages, said.sentence.text, said.sentence)
    turn = Turn(
        before=before,
        after=reading_of(home),
        reply=reply,
        understood=reason != "not_understood",
        milliseconds=0,
    )
    result = judge(said.sentence, turn)
    if said.sentence.changes_nothing and not turn.touched:
        result = Outcome.RIGHT  # "never mind" needs no reply
    if is_open and not turn.touched and result is not Outcome.RIGHT:
        return ASKED, reply
    return result.value, reply


def _say(
    home: SimulatedHome, messages: list[dict[str, Any]], text: str, sentence: Sentence
) -> tuple[str, str, bool]:
    area = sentence.area or home.speaker_area
    messages.append({"role": "user", "content": text})
    while True:
        house = home.snapshot()
        chat = Chat(
            conversation_id="c",
            house_id=house.house_id,
            hash=house.hash,
            messages=messages,
            language=sentence.language,
            area=area,
        )
        answer = brain_of(house).answer(chat, Shrugging())
        reply, calls, stop = read(answer)
        made = [
            {"id": call.id, "name": call.name, "arguments": dict(call.arguments)} for call in calls
        ]
        messages.append({"role": "assistant", "content": reply, "tool_calls": made})
        if not calls:
            return reply, stop.reason, answer.continue_conversation
        messages += [
            {
                "role": "tool",
                "tool_call_id": call["id"],
                "name": call["name"],
                "content": home.call(call["name"], call["arguments"], area),
            }
            for call in made
        ]


def _read(name: str) -> Any:
    text = (DATA / f"{name}.yaml").read_text("utf-8")
    return yaml.load(text, _Loader)  # noqa: S506 - it is a SafeLoader


def _named(names: list[str]) -> dict[str, Any]:
    return {"name": names[0], "aliases": names[1:]}
