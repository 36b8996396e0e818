"""What the grammar engine makes of commands and of other speech, and where each listener ends them.

Every utterance is heard in a process of a pool, on the clock of the audio.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.benchmarks.stt_corpus import (
    Case,
    Speech,
    background,
    in_room,
    recorded_commands,
    recorded_other_speech,
    rooms,
    say,
)
from tests.benchmarks.stt_listen import Ours, home_assistant
from tests.benchmarks.stt_sentences import COMMANDS, NOT_COMMANDS, VOICES
from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.house.matcher import Matcher
from wyoming_servers.house.names import fold
from wyoming_servers.stt.options import SttOptions

RECORDED, SPOKEN = "recordings", "spoken, held out"


@dataclass(frozen=True, kw_only=True)
class Hearing:
    """What became of one utterance; times in milliseconds since the speech ended."""

    condition: str
    name: str
    wanted: str
    """Empty for what is no command."""
    said: str
    same_words: bool
    same_meaning: bool
    ended_ms: float | None
    """When we decided that it is over; None where that did not happen."""
    answered_ms: float | None
    home_assistant_ms: float | None
    """When Home Assistant decided."""


def utterances(folder: Path, *, quick: bool) -> Iterator[Case]:
    """Yield commands and other speech, recorded and spoken, in quiet and in noise.

    In quiet every voice says every sentence, in noise they take turns.
    """
    few = 8 if quick else 1
    commands = list(recorded_commands(folder))[::few]
    recorded = [*commands, *recorded_other_speech(folder)]
    spoken = [list(_spoken(voice, few)) for voice in VOICES]
    for room in rooms({"": background(folder)}):
        for name, text, speech in recorded:
            yield in_room(f"{RECORDED}, {room.name}", room, name, text, speech)
    for room in rooms({"": background(folder)}):
        for number, voices in enumerate(zip(*spoken, strict=True)):
            one = number % len(voices)
            all_of_them = room.snr_db is None and not quick
            for name, text, speech in voices if all_of_them else voices[one : one + 1]:
                yield in_room(f"{SPOKEN}, {room.name}", room, name, text, speech)


def _spoken(voice: str, few: int) -> Iterator[tuple[str, str, Speech]]:
    for sentences, is_command in ((COMMANDS, True), (NOT_COMMANDS, False)):
        for sentence in sentences[::few]:
            text = sentence if is_command else ""
            yield f"{voice}: {sentence}", text, Speech(say(sentence, voice))


def hear_all(cases: Iterator[Case]) -> Iterator[Hearing]:
    """Yield what becomes of each utterance."""
    with ProcessPoolExecutor(max_workers=os.cpu_count()) as pool:
        yield from pool.map(hear, cases)


def hear(case: Case) -> Hearing:
    """Listen to one utterance, as we do and as Home Assistant does."""
    heard = _ours().hear(case.samples)
    same_words = bool(case.text) and fold(heard.text) == fold(case.text)
    return Hearing(
        condition=case.condition,
        name=case.name,
        wanted=case.text,
        said=heard.text,
        same_words=same_words,
        same_meaning=same_words or means_the_same(heard.text, case.text),
        ended_ms=_since(heard.decided_ms, case),
        answered_ms=_since(heard.answered_ms, case),
        home_assistant_ms=_since(home_assistant(case.samples), case),
    )


def means_the_same(said: str, wanted: str) -> bool:
    """Tell whether the demo house understands two sentences as the same command."""
    meanings = [
        [(m.intent, m.slots, m.entity_ids, m.area_id, m.floor_id) for m in found]
        for found in (_matcher().match_all(text, "en") for text in (said, wanted))
    ]
    return bool(meanings[0]) and meanings[0] == meanings[1]


def understood(sentence: str) -> bool:
    """Tell whether the demo house understands a sentence at all, when it is read."""
    return bool(_matcher().match_all(sentence, "en"))


def _since(now_ms: float | None, case: Case) -> float | None:
    return None if now_ms is None else now_ms - case.speech_end_ms


@cache
def _ours() -> Ours:
    return Ours(SttOptions(engine="pocketsphinx"), SimulatedHome.default().snapshot())


@cache
def _matcher() -> Matcher:
    return Matcher(SimulatedHome.default().snapshot())
