"""Language models that can be downloaded: small ones that follow instructions and call tools."""

from wyoming_servers.runtime.catalogue import MB, CatalogueEntry

QWEN_LANGUAGES = ("ar", "de", "en", "es", "fr", "it", "ja", "ko", "pt", "ru", "th", "vi", "zh")
"""Those the makers name first; they claim more."""


def _gguf(  # noqa: PLR0917 - a table row
    name: str,
    repository: str,
    megabytes: int,
    ram_megabytes: int,
    summary: str,
    sha256: str = "",
    revision: str = "main",
    languages: tuple[str, ...] = QWEN_LANGUAGES,
) -> CatalogueEntry:
    file = f"{name}.gguf"
    return CatalogueEntry(
        name=name,
        engine="llama-cpp",
        repository=repository,
        files=(file,),
        revision=revision,
        sha256={file: sha256} if sha256 else {},
        about_bytes=megabytes * MB,
        about_ram_bytes=ram_megabytes * MB,
        languages=languages,
        licence="Apache-2.0",
        summary=summary,
    )


CATALOGUE = (
    _gguf(
        "qwen2.5-0.5b-instruct-q4_k_m",
        "Qwen/Qwen2.5-0.5B-Instruct-GGUF",
        491,
        800,
        "the smallest that calls tools at all",
        "74a4da8c9fdbcd15bd1f6d01d621410d31c6fc00986f5eb687824e7b93d7a9db",
        "9217f5db79a29953eb74d5343926648285ec7e67",
    ),
    _gguf("Qwen3-0.6B-Q8_0", "Qwen/Qwen3-0.6B-GGUF", 639, 1300, "small and newer"),
    _gguf(
        "qwen2.5-1.5b-instruct-q4_k_m",
        "Qwen/Qwen2.5-1.5B-Instruct-GGUF",
        1117,
        1700,
        "a good start on four cores",
        "6a1a2eb6d15622bf3c96857206351ba97e1af16c30d7a74ee38970e434e9407e",
        "91cad51170dc346986eccefdc2dd33a9da36ead9",
    ),
    _gguf(
        "smollm2-1.7b-instruct-q4_k_m",
        "HuggingFaceTB/SmolLM2-1.7B-Instruct-GGUF",
        1056,
        2200,
        "for English",
        languages=("en",),
    ),
    _gguf(
        "Qwen3-1.7B-Q8_0",
        "Qwen/Qwen3-1.7B-GGUF",
        1834,
        2600,
        "better with several steps",
        "061b54daade076b5d3362dac252678d17da8c68f07560be70818cace6590cb1a",
        "90862c4b9d2787eaed51d12237eafdfe7c5f6077",
    ),
    _gguf(
        "Qwen3-4B-Q4_K_M",
        "Qwen/Qwen3-4B-GGUF",
        2497,
        3400,
        "the best here, for a fast machine",
        "7485fe6f11af29433bc51cab58009521f205840f5b4ae3a32fa7f92e8534fdf5",
        "bc640142c66e1fdd12af0bd68f40445458f3869b",
    ),
)
