"""How one reply is to be read and spoken: what was asked for, with what the engine can do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from .engine import Capabilities, Request
from .options import TtsOptions
from .reading import Reading
from .script import Script


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What makes the same audio of the same text, whoever asks."""

    request: Request
    script: Script
    """Takes the text."""
    reading: Reading

    @classmethod
    def by(
        cls,
        request: Request,
        able: Capabilities,
        options: TtsOptions,
        text_format: str | None = None,
    ) -> Self:
        """Return what a request asks for; ``text_format`` is Wyoming's."""
        language = able.language(request) or options.language
        return cls(
            request=request,
            script=Script(language, text_format=text_format, keeps_markup=not options.speakable),
            reading=Reading(language, able.speaks, is_speakable=options.speakable),
        )
