"""The voices that are loaded: those last used, as far as there is room for them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial

from wyoming_servers.runtime.idle import Idle

from .piper_folder import StoredVoice
from .piper_voice import PiperVoice


class LoadedVoices:
    """Loads a voice when it is first needed. Thread-safe.

    ``most_bytes`` bounds the files of all that are loaded at a time; one always may be.
    """

    def __init__(
        self,
        stored: Mapping[str, StoredVoice],
        load: Callable[[StoredVoice], PiperVoice],
        *,
        most_bytes: int,
        idle_seconds: float,
    ) -> None:
        self._sizes = {name: voice.size_bytes for name, voice in stored.items()}
        self._most_bytes = most_bytes
        self._lock = threading.Lock()
        self._voices: dict[str, Idle[PiperVoice]] = {
            name: Idle(partial(load, voice), idle_seconds=idle_seconds, is_lazy=True)
            for name, voice in stored.items()
        }
        """The one last used last."""

    @contextmanager
    def use(self, name: str) -> Iterator[PiperVoice]:
        """Lend a voice; blocks while it loads. Raises what loading raises."""
        with self._lock:
            self._voices[name] = self._voices.pop(name)
            self._make_room_for(name)
        with self._voices[name].use() as voice:
            yield voice

    def close(self) -> None:
        """Release them all, once nobody speaks."""
        for voice in self._voices.values():
            voice.close()

    def _make_room_for(self, wanted: str) -> None:
        loaded = [name for name, voice in self._voices.items() if voice.is_loaded]
        taken = sum(self._sizes[name] for name in {*loaded, wanted})
        for name in loaded:
            if taken <= self._most_bytes:
                break
            if name != wanted and self._voices[name].release():
                taken -= self._sizes[name]
