"""A loaded thing that is released while nobody uses it, and loaded again when somebody does."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Generic, Protocol, TypeVar

from wyoming_servers.wire.errors import EngineFailed


class Closable(Protocol):
    """What can be released."""

    def close(self) -> None:
        """Release it; blocks."""
        ...


Loaded = TypeVar("Loaded", bound=Closable)


class Idle(Generic[Loaded]):
    """Loads at once, and again when needed; ``idle_seconds`` of 0 never releases. Thread-safe.

    With ``is_lazy`` it is loaded by the first who needs it.
    """

    def __init__(
        self, load: Callable[[], Loaded], *, idle_seconds: float, is_lazy: bool = False
    ) -> None:
        self._load = load
        self._idle_seconds = idle_seconds
        self._changed = threading.Condition()
        self._users = 0
        self._closed = False
        self._timer: threading.Timer | None = None
        self._loaded: Loaded | None = None if is_lazy else load()

    @property
    def is_loaded(self) -> bool:
        """Whether it takes up memory now."""
        return self._loaded is not None

    @contextmanager
    def use(self) -> Iterator[Loaded]:
        """Lend what is loaded; blocks while it loads. Raises what loading raises."""
        loaded = self._enter()
        try:
            yield loaded
        finally:
            self._leave()

    def release(self) -> bool:
        """Release it until somebody needs it; tell whether nobody was using it."""
        with self._changed:
            if not self._users:
                self._release()
            return not self._users

    def close(self) -> None:
        """Release it for good, once nobody uses it."""
        with self._changed:
            self._closed = True
            self._changed.wait_for(lambda: not self._users)
            self._release()

    def _enter(self) -> Loaded:
        with self._changed:
            if self._closed:
                raise EngineFailed("the model was unloaded")
            if self._timer is not None:
                self._timer.cancel()
            if self._loaded is None:
                self._loaded = self._load()
            self._users += 1
            return self._loaded

    def _leave(self) -> None:
        with self._changed:
            self._users -= 1
            self._changed.notify_all()
            if not self._users and self._idle_seconds and not self._closed:
                self._timer = threading.Timer(self._idle_seconds, self._release_if_idle)
                self._timer.daemon = True
                self._timer.start()

    def _release_if_idle(self) -> None:
        with self._changed:
            if not self._users and threading.current_thread() is self._timer:
                self._release()

    def _release(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        if self._loaded is not None:
            loaded, self._loaded = self._loaded, None
            loaded.close()
