"""Options of the text-to-speech room."""

from typing import Literal

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from wyoming_servers.runtime.config import RemoteOptions


class TtsOptions(RemoteOptions):
    """What can be set about speaking."""

    model_config = SettingsConfigDict(env_prefix="LARAMIE_TTS_")

    engine: str = Field("espeak-ng", description="Engine to use.")
    port: int = Field(10200, ge=0, le=65535, description="Wyoming port; 0 takes any free one.")
    voice: str | None = Field(None, description="Voice when a client names none.")
    language: str = Field("en", description="Language when neither client nor voice says.")
    model: str | None = Field(
        None,
        description="Voice of piper or model of kokoro, by name or as a path; of the openai "
        "engine, the server's name of its model.",
    )
    url: str | None = Field(
        None,
        description="Server of the openai engine, such as http://127.0.0.1:8880/v1: it is sent "
        "what is to be said.",
    )
    answer_seconds: float = Field(
        30.0, gt=0, description="Longest silence of that server in an answer, in seconds."
    )
    pcm_rate: int = Field(
        24_000,
        ge=8000,
        le=48000,
        description="Samples per second of that server's PCM, where it does not say.",
    )
    words_per_minute: int = Field(
        165, ge=80, le=450, description="How fast to speak; 165 is a Piper voice's own pace."
    )
    noise_scale: float | None = Field(
        None, ge=0, le=2, description="Variety of piper's sound; none takes the voice's own."
    )
    noise_w_scale: float | None = Field(
        None, ge=0, le=2, description="Variety of piper's rhythm; none takes the voice's own."
    )
    voices_mb: int = Field(
        512, ge=1, description="Voices of piper that are loaded at a time, by their files in MB."
    )
    idle_unload_seconds: float = Field(
        0.0, ge=0, description="Release a voice after this long without work; 0 keeps it."
    )
    threads: int = Field(0, ge=0, description="Threads a voice is computed on; 0 chooses.")
    device: Literal["auto", "cpu", "cuda"] = Field(
        "auto", description="Where piper computes; auto takes a GPU that ONNX Runtime knows."
    )
    speakable: bool = Field(
        default=True,
        description="Say numbers, units, dates and the like as they are meant, and no markup; "
        "otherwise text is spoken as it was written.",
    )
    phrases_mb: int = Field(
        16, ge=0, description="Memory for what was said before, in MB; 0 keeps nothing."
    )
    phrases_disk_mb: int = Field(
        64, ge=0, description="Disk for what was said more than once, in MB; 0 keeps nothing."
    )
    rate: int = Field(
        22050, ge=8000, le=48000, description="Samples per second of what is sent, 16-bit mono."
    )
