"""Options of the text-to-speech room."""

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from wyoming_servers.runtime.config import RoomOptions


class TtsOptions(RoomOptions):
    """What can be set about speaking."""

    model_config = SettingsConfigDict(env_prefix="LARAMIE_TTS_")

    engine: str = Field("espeak-ng", description="Engine to use.")
    port: int = Field(10200, ge=0, le=65535, description="Wyoming port; 0 takes any free one.")
    voice: str | None = Field(None, description="Voice when a client names none.")
    language: str = Field("en", description="Language when neither client nor voice says.")
    words_per_minute: int = Field(165, ge=80, le=450, description="How fast to speak.")
    speakable: bool = Field(
        default=True,
        description="Say numbers, units, dates and the like as they are meant, and no markup; "
        "otherwise text is spoken as it was written.",
    )
    rate: int = Field(
        22050, ge=8000, le=48000, description="Samples per second of what is sent, 16-bit mono."
    )
