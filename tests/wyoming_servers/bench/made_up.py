"""Turns and loads that were made up."""

from __future__ import annotations

from wyoming_servers.bench.results import Load, TurnTimes

ROOMS = ("wake", "stt", "llm", "tts")


def turn(stack: str, first_audio: float, **given) -> TurnTimes:
    """Return a turn that went well."""
    after = {"endpoint": first_audio / 2, "first audio": first_audio, "end": first_audio + 10}
    said = {"said": "Turn on the light.", "heard": "turn on the light"}
    return TurnTimes(stack=stack, after_ms=after, woken=True, **(said | given))


def load(stack: str, satellites: int, *, turns: int, cpu: float) -> Load:
    """Return a load of 400 MB whose processor time is one room's; a turn is 5 s of audio."""
    return Load(
        stack=stack,
        satellites=satellites,
        turns=turns,
        audio_seconds=5.0 * turns,
        cpu_seconds={"wake": 0.0, "stt": cpu, "llm": 0.0, "tts": 0.0},
        memory_mb=dict.fromkeys(ROOMS, 100.0),
    )
