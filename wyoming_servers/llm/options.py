"""Options of the LLM room."""

from pathlib import Path

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from wyoming_servers.runtime.config import RoomOptions


class LlmOptions(RoomOptions):
    """What can be set about thinking."""

    model_config = SettingsConfigDict(env_prefix="LARAMIE_LLM_", protected_namespaces=())

    engine: str = Field(
        "none", description="Engine for what the fast path does not understand; none for none."
    )
    port: int = Field(10600, ge=0, le=65535, description="Wyoming port; 0 takes any free one.")
    language: str = Field("en", description="Language when a client names none.")
    model: str | None = Field(None, description="GGUF file, as a path or a name in models_dir.")
    models_dir: Path = Field(
        default_factory=lambda given: given["data_dir"] / "models" / "llm",
        description="Folder of GGUF models.",
    )
    context_tokens: int = Field(4096, ge=256, description="Context of the model, in tokens.")
    max_tokens: int = Field(256, ge=1, description="Longest answer, in tokens.")
    threads: int = Field(0, ge=0, description="Threads the model uses; 0 chooses.")
    gpu_layers: int = Field(0, ge=-1, description="Layers on the GPU; -1 for all.")
