"""A run that was made up."""

from __future__ import annotations

from wyoming_servers.bench.results import OURS, STOCK, Load, Part, Results, TurnTimes

ROOMS = ("wake", "stt", "llm", "tts")


def run() -> Results:
    """Return a run of two stacks; stock takes four times as long and costs four times as much."""
    results = Results(began="2026-01-02T03:04:05+00:00", about={"machine": "one", "laramie": "1"})
    for stack, times, origin in ((OURS, 1, "embedded"), (STOCK, 4, "peer")):
        results.parts += [
            Part(stack=stack, room=room, engine="an engine", model="", origin=origin)
            for room in ROOMS
        ]
        results.starts[stack] = [2.0]
        for number in range(5):
            results.turns.append(turn(stack, 100.0 * times + number, effort=10.0 + number))
        results.turns.append(turn(stack, 900.0 * times, cold=True))
        results.turns += [turn(stack, 300.0 * times, satellites=4) for _ in range(4)]
        for _ in range(3):
            results.loads.append(load(stack, 1, turns=2, cpu=1.0 * times))
            results.loads.append(load(stack, 4, turns=4, cpu=2.0 * times))
    return results


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
