"""What was measured, as sentences that tell what to do."""

from __future__ import annotations

from collections.abc import Iterator

from .measure import NOTHING_DB, Echo, Levels

DEAF_DB = -75.0
QUIET_DB = -40.0
GOOD_DB = -26.0
"""Where speech is loud enough for every engine, and shouting does not clip."""
APART_DB = 12.0
CLIPPED = 1e-4
OFFSET = 0.01
LITTLE_DB, LOUD_LOSS_DB = 10.0, 20.0
LATE_MS = 400.0
"""The echo canceller finds delays up to half a second."""


def of_levels(levels: Levels) -> Iterator[str]:
    """Yield sentences on the microphone."""
    if levels.speech_db <= NOTHING_DB:
        yield (
            "The microphone gives nothing but zeros: it is muted at itself, unplugged, or another "
            "one is meant. 'laramie-satellite devices' lists all, --microphone chooses one."
        )
        return
    if levels.speech_db < DEAF_DB:
        yield (
            f"The microphone hears next to nothing ({levels.speech_db:.0f} dB): turn it up "
            "('alsamixer', F4), and see with 'laramie-satellite devices' whether it is the right "
            "one."
        )
        return
    if levels.clipped > CLIPPED:
        yield (
            f"{100 * levels.clipped:.2f} % of the samples are clipped: turn the microphone down "
            "('alsamixer', F4), as --microphone-gain comes too late for that."
        )
    elif levels.speech_db < QUIET_DB:
        gain = GOOD_DB - levels.speech_db
        yield (
            f"Your voice is quiet ({levels.speech_db:.0f} dB): turn the microphone up "
            f"('alsamixer', F4), or try --microphone-gain {gain:.0f} or --auto-gain."
        )
    if levels.speech_db - levels.floor_db < APART_DB:
        yield (
            f"Your voice is only {levels.speech_db - levels.floor_db:.0f} dB above the noise of "
            f"the room ({levels.floor_db:.0f} dB): come nearer, put the satellite away from fans "
            "and walls, or try --noise-suppression. If you did not speak, speak next time."
        )
    if abs(levels.offset) > OFFSET:
        yield (
            f"The samples are off zero by {100 * levels.offset:.1f} %: a cheap microphone. It does "
            "no harm to wake words, but costs loudness."
        )


def of_echo(echo: Echo | None, left_db: float | None) -> Iterator[str]:
    """Yield sentences on the speaker; ``left_db`` is how much of its echo was taken out."""
    if echo is None:
        yield (
            "The test sound was not heard. If you did not hear it either, the speaker is off, "
            "muted or another one is meant ('laramie-satellite devices', --speaker). If you did, "
            "there is no echo to take out: all the better."
        )
        return
    if echo.clipped > CLIPPED:
        yield "The speaker overdrives the microphone: turn it down, or put the two further apart."
    if echo.delay_ms > LATE_MS:
        yield (
            f"The speaker is heard {echo.delay_ms:.0f} ms late, too late to be told from speech: "
            "use shorter buffers (--buffer-time of aplay, --latency-msec of pacat)."
        )
    if left_db is None:
        yield ("The satellite hears its own voice: pip install 'laramie[satellite]' takes it out.")
    elif left_db < LITTLE_DB and echo.loss_db < LOUD_LOSS_DB:
        yield (
            f"Only {left_db:.0f} dB of the satellite's own voice are taken out: the speaker "
            "distorts at this volume, or the sound has gaps (the picture shows them). Where the "
            "sound server takes it out, try --echo aec3: older ones find no delays above 40 ms."
        )


def summary(levels: Levels, echo: Echo | None, left_db: float | None) -> list[str]:
    """Return all sentences: what is, and what to do."""
    sentences = [*of_levels(levels), *of_echo(echo, left_db)]
    if not sentences:
        sentences = ["All is well."]
    if levels.speech_db > NOTHING_DB:
        sentences.append(
            f"Loudest speech {levels.speech_db:.0f} dB, highest peak {levels.peak_db:.0f} dB, "
            f"noise of the room {levels.floor_db:.0f} dB (0 dB is the end of the scale)."
        )
    if echo:
        sentences.append(
            f"The speaker is heard {echo.delay_ms:.0f} ms after it is told to play, "
            f"{_than(echo.loss_db)} than it was told"
            + (f"; {left_db:.0f} dB of it are taken out." if left_db is not None else ".")
        )
    return sentences


def _than(loss_db: float) -> str:
    return f"{abs(loss_db):.0f} dB {'quieter' if loss_db > 0 else 'louder'}"
