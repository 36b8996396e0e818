"""Options of the speech-to-text room."""

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from wyoming_servers.runtime.config import RoomOptions


class SttOptions(RoomOptions):
    """What can be set about listening."""

    model_config = SettingsConfigDict(env_prefix="LARAMIE_STT_")

    engine: str = Field("pocketsphinx", description="Engine to use.")
    port: int = Field(10300, ge=0, le=65535, description="Wyoming port; 0 takes any free one.")
    language: str = Field("en", description="Language when a client names none.")
    longest_seconds: float = Field(
        60.0, gt=0, description="Longest utterance that is listened to, in seconds."
    )
