"""Options of the wake room."""

from pathlib import Path

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from wyoming_servers.runtime.config import RoomOptions


class WakeOptions(RoomOptions):
    """What can be set about waking."""

    model_config = SettingsConfigDict(env_prefix="LARAMIE_WAKE_")

    engine: str = Field("openwakeword", description="Engine to use.")
    port: int = Field(10400, ge=0, le=65535, description="Wyoming port; 0 takes any free one.")
    threshold: float = Field(
        0.5, gt=0, lt=1, description="Score from which a word counts as heard, 0 to 1."
    )
    trigger_level: int = Field(
        1, ge=1, description="How many scores in a row must reach the threshold (80 ms each)."
    )
    refractory_seconds: float = Field(
        2.0, ge=0, description="Do not hear the same word again for this long, in seconds."
    )
    model_folders: tuple[Path, ...] = Field(
        (), description="Folders with further openWakeWord models (.tflite)."
    )
