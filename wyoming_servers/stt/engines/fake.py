"""A scripted engine for tests: it hears how long the audio was."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wyoming_servers.house.snapshot import House
from wyoming_servers.stt.engine import Capabilities, Hypothesis, Request

_BYTES_PER_MS = 32
_PARTIAL_EVERY_MS = 200


class FakeEngine:
    """Hears ``heard 480 ms`` in 480 ms of audio, and nothing in silence (all samples zero).

    A partial comes after every 200 ms. A house makes it hear the name of the house's first entity
    as well: ``heard 480 ms Bed Light``.
    """

    def __init__(self, options: object) -> None:
        del options
        self._name = ""
        self.closed = False

    @property
    def capabilities(self) -> Capabilities:
        """What it can do."""
        return Capabilities(languages=("en",), streams_partials=True, uses_house=True, version="1")

    def know_house(self, house: House) -> None:
        """Take the name to be heard from a house."""
        self._name = house.entities[0].name if house.entities else ""

    def transcribe(self, audio: Iterable[bytes], request: Request) -> Iterator[Hypothesis]:
        """Yield a partial per 200 ms and the final."""
        del request
        name, length, told, silent = self._name, 0, 0, True
        for chunk in audio:
            length += len(chunk)
            silent = silent and not any(chunk)
            heard = length // _BYTES_PER_MS // _PARTIAL_EVERY_MS * _PARTIAL_EVERY_MS
            if heard > told and not silent:
                told = heard
                yield Hypothesis(text=_text(heard, name), language="en")
        text = "" if silent else _text(length // _BYTES_PER_MS, name)
        yield Hypothesis(text=text, final=True, language="en", confidence=1.0)

    def close(self) -> None:
        """Remember that it was closed."""
        self.closed = True


def _text(milliseconds: int, name: str) -> str:
    return f"heard {milliseconds} ms {name}".rstrip()
