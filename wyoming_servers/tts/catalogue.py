"""Voices that can be downloaded."""

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
            files=(f"{name}.onnx", f"{name}.onnx.json"),
            extra_files=("MODEL_CARD",),
            revision=_REVISION,
            about_bytes=int(megabytes) * MB,
            about_ram_bytes=2 * int(megabytes) * MB,
            languages=(code.replace("_", "-"), family),
            licence="MIT",
            summary=f"{speaker.replace('_', ' ')}, {quality.replace('_', ' ')} quality{several}",
        )


CATALOGUE = tuple(_piper_voices())
