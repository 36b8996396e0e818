"""Options of the speech-to-text room."""

from typing import Literal

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from wyoming_servers.runtime.config import EngineNames, RemoteOptions

from .endpoint import Waits


class SttOptions(RemoteOptions):
    """What can be set about listening."""

    model_config = SettingsConfigDict(env_prefix="LARAMIE_STT_")

    engine: EngineNames = Field(
        "pocketsphinx",
        description="Engine to use; of several, separated by commas, the first that hears words "
        "is believed.",
    )
    port: int = Field(10300, ge=0, le=65535, description="Wyoming port; 0 takes any free one.")
    language: str = Field("en", description="Language when a client names none.")
    model: str | None = Field(
        None,
        description="Model of the engine, by name or as a path; of several engines that have one, "
        "engine=model, separated by commas.",
    )
    beam_size: int = Field(5, ge=1, description="Beams of faster-whisper; 1 is fastest.")
    threads: int = Field(0, ge=0, description="Threads the model uses; 0 chooses.")
    device: Literal["auto", "cpu", "cuda"] = Field(
        "auto", description="Where faster-whisper computes; auto takes a GPU that works."
    )
    compute_type: str | None = Field(
        None, description="Arithmetic of faster-whisper; int8 on a CPU, float16 on a GPU."
    )
    context_seconds: float | None = Field(
        None,
        gt=0,
        le=30,
        description="Least audio Whisper's encoder is given, in seconds; 30 suits every model.",
    )
    url: str | None = Field(
        None,
        description="Server of the openai engine, such as http://127.0.0.1:8000/v1: it is sent "
        "what is said, and the names of the house.",
    )
    answer_seconds: float = Field(
        30.0, gt=0, description="Wait for an answer of that server this long, in seconds."
    )
    longest_seconds: float = Field(
        60.0, gt=0, description="Longest upload that is listened to, in seconds."
    )
    endpointing: bool = Field(
        default=True,
        description="Decide here when the speaker has finished, instead of the client.",
    )
    endpoint_complete_ms: float = Field(
        120.0, ge=0, description="Silence after a complete command, in milliseconds."
    )
    endpoint_may_go_on_ms: float = Field(
        600.0,
        ge=0,
        description="Silence after a command that longer ones begin with, in milliseconds.",
    )
    endpoint_unknown_ms: float = Field(
        450.0, ge=0, description="Silence after words that are no command, in milliseconds."
    )
    endpoint_unfinished_ms: float = Field(
        900.0, ge=0, description="Silence after words that wait for more, in milliseconds."
    )
    endpoint_stable_ms: float = Field(
        60.0, ge=0, description="How long words stay the same to count as heard, in milliseconds."
    )
    endpoint_sure: float = Field(
        0.9, ge=0, le=1, description="Least confidence in words to end soon after them, 0 to 1."
    )
    endpoint_least_speech_ms: float = Field(
        120.0, ge=0, description="Least speech that is an utterance without words, in milliseconds."
    )
    endpoint_wake_tail_ms: float = Field(
        500.0,
        ge=0,
        description="The same for speech the audio begins with, in milliseconds.",
    )
    endpoint_pending_ms: float = Field(
        3000.0,
        ge=0,
        description="Longest silence after which words still being decoded are waited for, in "
        "milliseconds.",
    )
    endpoint_nothing_said_seconds: float = Field(
        5.0, gt=0, description="End with an empty transcript when nothing was said, in seconds."
    )
    endpoint_longest_seconds: float = Field(
        15.0, gt=0, description="End with what was heard, even in noise, in seconds."
    )

    @property
    def waits(self) -> Waits:
        """How long to wait for more."""
        return Waits(
            complete_ms=self.endpoint_complete_ms,
            may_go_on_ms=self.endpoint_may_go_on_ms,
            unknown_ms=self.endpoint_unknown_ms,
            unfinished_ms=self.endpoint_unfinished_ms,
            stable_ms=self.endpoint_stable_ms,
            least_speech_ms=self.endpoint_least_speech_ms,
            wake_tail_ms=self.endpoint_wake_tail_ms,
            pending_ms=self.endpoint_pending_ms,
            nothing_said_ms=1000 * self.endpoint_nothing_said_seconds,
            longest_ms=1000 * self.endpoint_longest_seconds,
        )
