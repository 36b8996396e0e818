"""Options of the LLM room."""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, Field
from pydantic_settings import SettingsConfigDict

from wyoming_servers.runtime.config import EngineNames, RemoteOptions

from .nano.languages import LANGUAGES


def _read_by_nano(value: str) -> str:
    if value not in ("all", "none") and set(value.split(",")) - set(LANGUAGES):
        raise ValueError(f"should be all, none, or some of {','.join(LANGUAGES)}")
    return value


class LlmOptions(RemoteOptions):
    """What can be set about thinking."""

    model_config = SettingsConfigDict(env_prefix="LARAMIE_LLM_", protected_namespaces=())

    engine: EngineNames = Field(
        "none",
        description="Engine for what the fast path does not understand; none for none. Of several, "
        "separated by commas, the first that answers.",
    )
    port: int = Field(10600, ge=0, le=65535, description="Wyoming port; 0 takes any free one.")
    language: str = Field("en", description="Language when a client names none.")
    nano_languages: Annotated[EngineNames, AfterValidator(_read_by_nano)] = Field(
        "all",
        description="Languages in which the house's own small model reads what the fast path does "
        "not understand, such as en,de; all, or none.",
    )
    model: str | None = Field(
        None,
        description="GGUF file, as a path or a name in models_dir; of the openai engine, the "
        "server's name of it. Of several engines, engine=model, separated by commas.",
    )
    models_dir: Path = Field(
        default_factory=lambda given: given["data_dir"] / "models" / "llm",
        description="Folder of GGUF models.",
    )
    context_tokens: int = Field(4096, ge=256, description="Longest conversation, in tokens.")
    conversations: int = Field(
        2, ge=1, le=32, description="Conversations the model works on at once; each needs memory."
    )
    max_tokens: int = Field(256, ge=1, description="Longest answer, in tokens.")
    budget_seconds: float = Field(
        8.0,
        ge=0,
        description="Give an answer up whose first word takes longer, in seconds; 0 waits.",
    )
    url: str | None = Field(
        None,
        description="Server of the openai engine, such as http://127.0.0.1:11434/v1: it is sent "
        "what is said, and the names and states of the house.",
    )
    answer_seconds: float = Field(
        30.0, gt=0, description="Longest silence of that server in an answer, in seconds."
    )
    warm_up: Literal["auto", "on", "off"] = Field(
        "auto",
        description="Have that server read the house when somebody starts to speak; auto where it "
        "is in this network, and costs nothing.",
    )
    threads: int = Field(0, ge=0, description="Threads the model uses; 0 chooses.")
    batch_tokens: int = Field(
        0, ge=0, le=4096, description="Tokens of a prompt read in one go; 0 chooses."
    )
    gpu_layers: int = Field(
        -1, ge=-1, description="Layers on the GPU, where there is one; -1 for all, 0 for none."
    )
    flash_attention: Literal["auto", "on", "off"] = Field(
        "auto", description="Flash attention; auto takes it on a GPU and for a small kv_type."
    )
    kv_type: Literal["f16", "q8_0", "q4_0"] = Field(
        "f16", description="How the model's memory is kept; q8_0 takes half, and a little quality."
    )
    prefix_cache_mb: int = Field(
        1024,
        ge=0,
        description="Disk for what was read of houses, so that a restart is warm, in MB.",
    )
    idle_unload_seconds: float = Field(
        0.0, ge=0, description="Release the model after this long without work; 0 keeps it."
    )

    @property
    def languages_of_nano(self) -> tuple[str, ...]:
        """Languages in which the house's own model is asked."""
        known = {"all": LANGUAGES, "none": ()}
        return known.get(self.nano_languages, tuple(self.nano_languages.split(",")))
