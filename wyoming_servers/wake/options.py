"""Options of the wake room."""

from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, Field
from pydantic_settings import SettingsConfigDict

from wyoming_servers.runtime.config import RoomOptions, Secret

from .words import word_key


def _checked(thresholds: tuple[str, ...]) -> tuple[str, ...]:
    """Refuse what is not written as ``word=0.6``. Raises ValueError."""
    for text in thresholds:
        word, _, threshold = text.partition("=")
        try:
            fits = 0 < float(threshold) < 1
        except ValueError:
            fits = False
        if not word.strip() or not fits:
            raise ValueError(f"'{text}' is no threshold of a word: write okay_nabu=0.6")
    return thresholds


class WakeOptions(RoomOptions):
    """What can be set about waking."""

    model_config = SettingsConfigDict(env_prefix="LARAMIE_WAKE_")

    engine: str = Field("fusion", description="Engine to use.")
    port: int = Field(10400, ge=0, le=65535, description="Wyoming port; 0 takes any free one.")
    max_connections: int = Field(160, ge=1, description="Connections at once.")
    max_streams: int = Field(128, ge=1, description="Satellites that are listened to at once.")
    threshold: float = Field(
        0.5, gt=0, lt=1, description="Score from which a word counts as heard, 0 to 1."
    )
    thresholds: Annotated[tuple[str, ...], AfterValidator(_checked)] = Field(
        (), description="Scores that count for single words, such as okay_nabu=0.6."
    )
    trigger_level: int = Field(
        1, ge=1, description="How many scores in a row must reach the threshold (80 ms each)."
    )
    refractory_seconds: float = Field(
        2.0, ge=0, description="Do not hear the same word again for this long, in seconds."
    )
    arbitration_ms: int = Field(
        80,
        ge=0,
        description="When several satellites hear the same word, wait for all of them so many "
        "milliseconds and let the one that heard it best answer; 0 lets all answer.",
    )
    verifiers: tuple[Literal["phrase", "voice"], ...] = Field(
        (),
        description="Second opinions on a word before it is told: phrase (PocketSphinx, English), "
        "voice (Silero).",
    )
    keep_heard_mb: int = Field(
        0,
        ge=0,
        description="Keep the audio around wake words and near misses on disk, up to so many "
        "megabytes, for 'laramie wake tune'; 0 keeps none.",
    )
    model_folders: tuple[Path, ...] = Field(
        (),
        description="Folders with further models: .tflite of openWakeWord, .json and .tflite of "
        "microWakeWord, .ppn of Porcupine. They are watched.",
    )
    access_key: Secret = Field(None, description="Picovoice's access key, for engine porcupine.")

    @cached_property
    def word_thresholds(self) -> dict[str, float]:
        """Scores that count for single words, by their keys."""
        pairs = (text.partition("=") for text in self.thresholds)
        return {word_key(word): float(threshold) for word, _, threshold in pairs}

    def threshold_of(self, word: str) -> float:
        """Return the score from which a word counts as heard."""
        return self.word_thresholds.get(word_key(word), self.threshold)
