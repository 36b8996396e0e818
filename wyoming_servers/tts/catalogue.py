"""Voices and models that can be downloaded."""

from collections.abc import Iterator
from importlib.resources import files

from wyoming_servers.runtime.catalogue import MB, CatalogueEntry

_REVISION = "main"


def _piper_voices() -> Iterator[CatalogueEntry]:
    """Yield all voices of Piper's own collection, which lie in folders by language and name."""
    table = files(__package__).joinpath("piper_voices.txt").read_text(encoding="utf-8")
    for line in table.splitlines():
        if line.startswith("#"):
            continue
        name, megabytes, speakers = line.split()
        code, speaker, quality = name.split("-")
        family = code.partition("_")[0]
        several = f", {speakers} speakers" if int(speakers) > 1 else ""
        yield CatalogueEntry(
            name=name,
            engine="piper",
            repository="rhasspy/piper-voices",
            folder=f"{family}/{code}/{speaker}/{quality}",
            files=("*.onnx", "*.onnx.json"),  # of any name: so is a voice of one's own
            extra_files=("MODEL_CARD",),
            revision=_REVISION,
            about_bytes=int(megabytes) * MB,
            about_ram_bytes=2 * int(megabytes) * MB,
            languages=(code.replace("_", "-"), family),
            licence="MIT",
            summary=f"{speaker.replace('_', ' ')}, {quality.replace('_', ' ')} quality{several}",
        )


_KOKORO_LANGUAGES = (
    "en-US", "en-GB", "en", "es", "fr-FR", "fr", "hi", "it", "ja", "pt-BR", "pt", "zh",
)  # fmt: skip


def _kokoro(  # noqa: PLR0917 - a table row
    name: str,
    megabytes: int,
    ram_megabytes: int,
    repository: str,
    files: tuple[str, str],
    summary: str,
    sha256: dict[str, str] | None = None,
) -> CatalogueEntry:
    """Return a graph with its voices, as one who works with kokoro-onnx keeps them on the hub."""
    return CatalogueEntry(
        name=name,
        engine="kokoro",
        repository=repository,
        files=files,
        revision=_REVISION,
        sha256=sha256 or {},
        about_bytes=megabytes * MB,
        about_ram_bytes=ram_megabytes * MB,
        languages=_KOKORO_LANGUAGES,
        licence="Apache-2.0",
        summary=summary,
    )


_ORIGINAL = ("kokoro-v1.0.onnx", "voices-v1.0.bin")
_RENAMED = ("model.onnx", "voices.bin")
_KOKORO = (
    _kokoro(
        "kokoro-v1.0",
        354,
        900,
        "fastrtc/kokoro-onnx",
        _ORIGINAL,
        "54 voices, the whole model",
        # As published for the release of kokoro-onnx that these files come from.
        {
            "kokoro-v1.0.onnx": "7d5df8ecf7d4b1878015a32686053fd0eebe2bc377234608764cc0ef3636a6c5",
            "voices-v1.0.bin": "bca610b8308e8d99f32e6fe4197e7ec01679264efed0cac9140fe9c29f1fbf7d",
        },
    ),
    _kokoro(
        "kokoro-v1.0-fp16",
        206,
        700,
        "speaches-ai/Kokoro-82M-v1.0-ONNX-fp16",
        _RENAMED,
        "the same in 16 bits",
    ),
    _kokoro(
        "kokoro-v1.0-int8",
        121,
        500,
        "speaches-ai/Kokoro-82M-v1.0-ONNX-int8",
        _RENAMED,
        "the same in 8 bits, smallest",
    ),
)


CATALOGUE = (*_piper_voices(), *_KOKORO)
