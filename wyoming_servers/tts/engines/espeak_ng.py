"""espeak-ng in process: over a hundred languages, first audio in under a millisecond."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wyoming_servers.tts.engine import Capabilities, Request
from wyoming_servers.tts.options import TtsOptions
from wyoming_servers.tts.plain import plain
from wyoming_servers.wire.errors import NameUnknown

from .espeak_library import Dialect, load_espeak, plain_tag

_FEWEST_WORDS, _MOST_WORDS = 80, 450
"""A minute, as the library allows."""


class EspeakNgEngine:
    """Speaks on the one thread espeak-ng has, text by text, so that clients take turns."""

    def __init__(self, options: TtsOptions) -> None:
        self._espeak = load_espeak()
        self._words_per_minute = options.words_per_minute
        self._dialects = {dialect.name: dialect for dialect in self._espeak.dialects}
        self._variants = {name.lower(): name for name in self._espeak.variants}
        default = Request(voice=options.voice, language=options.language)
        self._default = self._voice_id(default)
        self.capabilities = Capabilities(
            voices=tuple(dialect.voice() for dialect in self._dialects.values()),
            default_voice=options.voice or self._speaking(options.language).name,
            rate=self._espeak.rate,
            version=self._espeak.version,
        )

    def synthesize(self, text: Iterable[str], request: Request) -> Iterator[bytes]:
        """Yield each text's audio while it is made."""
        voice_id = self._voice_id(request)
        wanted = round(self._words_per_minute * request.rate)
        words_per_minute = min(_MOST_WORDS, max(_FEWEST_WORDS, wanted))
        for piece in text:
            if spoken := plain(piece):
                yield from self._espeak.speak(spoken, voice_id, words_per_minute)

    def close(self) -> None:
        """Do nothing: the library is the process's own, and small."""

    def _voice_id(self, request: Request) -> str:
        """Return what espeak-ng calls the requested voice, such as ``gmw/en-US+f2``."""
        if request.voice is not None:
            name, _, variant = request.voice.partition("+")
            voice_id = self._named(name).identifier
        elif request.language is not None:
            voice_id, variant = self._speaking(request.language).identifier, ""
        else:
            voice_id, _, variant = self._default.partition("+")
        variant = request.speaker or variant
        if not variant:
            return voice_id
        if variant.lower() not in self._variants:
            some = ", ".join(sorted(self._variants)[:8])
            raise NameUnknown(f"there is no speaker '{variant}'; there are {some} and others")
        return f"{voice_id}+{self._variants[variant.lower()]}"

    def _named(self, name: str) -> Dialect:
        key = plain_tag(name.rpartition("/")[2])
        dialect = self._dialects.get(key) or self._best(key)
        if dialect is None:
            count = len(self._dialects)
            raise NameUnknown(f"there is no voice '{name}'; there are {count}, such as en-us or de")
        return dialect

    def _speaking(self, language: str) -> Dialect:
        """Return the voice for a language, or for what is left of its tag without the region."""
        tag = plain_tag(language)
        while tag:
            if dialect := self._best(tag):
                return dialect
            tag = tag.rpartition("-")[0]
        raise NameUnknown(f"there is no voice for language '{language}'; try en, de, fr or es")

    def _best(self, tag: str) -> Dialect | None:
        speaking = [dialect for dialect in self._dialects.values() if tag in dialect.tags]
        return min(speaking, key=lambda dialect: dialect.tags[tag], default=None)
