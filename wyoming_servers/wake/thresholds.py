"""What score is enough: for all words, for one, and for one as one client hears it."""

from __future__ import annotations

import json
import logging
import threading
import time
from pathlib import Path
from tempfile import NamedTemporaryFile

from wyoming_servers.wire.errors import RequestError

from .options import WakeOptions
from .words import word_key

LEAST, MOST = 0.05, 0.99
"""What may be set."""
MOST_RAISED = 0.9
"""False wakes raise a threshold no further: the word must still be heard."""
_LEAST_STEP, _MOST_STEP = 0.05, 0.1
"""What one false wake raises it by."""
_ABOVE = 0.02
"""How far over the score of a false wake a threshold is raised, within a step."""
_LOOK_SECONDS = 1.0
"""How often the file is looked at: the command line writes it, too."""
LONGEST_NAME = 64
"""Of a word, a client or a group of clients."""
_MOST_SET = 1000
"""Thresholds that may be set; clients name words and each other as they like."""

_LOGGER = logging.getLogger(__name__)


class Thresholds:
    """Changed while streams listen, and kept on disk. Thread-safe."""

    def __init__(self, options: WakeOptions) -> None:
        """Begin with what the options say; what is set later counts more."""
        self._path = options.data_dir / "wake-thresholds.json"
        self._options = options
        self._lock = threading.Lock()
        self._set: dict[str, dict[str, float]] = {}
        """By client, "" for all, and there by word."""
        self._version: tuple[int, int] | None = None
        self._looked_at = -_LOOK_SECONDS
        self._look()

    def of(self, word: str, client: str) -> float:
        """Return what score of a word is enough for a client."""
        if time.monotonic() - self._looked_at >= _LOOK_SECONDS:
            self._look()
        key = word_key(word)
        for known in (self._set.get(client, {}), self._set.get("", {})):
            if key in known:
                return known[key]
        return self._options.threshold_of(word)

    @property
    def by_word(self) -> dict[str, float]:
        """Those of words that have one of their own."""
        return self._options.word_thresholds | self._set.get("", {})

    @property
    def by_client(self) -> dict[str, dict[str, float]]:
        """Those of clients that have some of their own."""
        return {client: dict(words) for client, words in self._set.items() if client}

    def change(self, word: str, threshold: float | None, client: str = "") -> None:
        """Set what is enough for a client, or for all; None is what the options say.

        Raises RequestError for what is no threshold, or one too many.
        """
        if threshold is not None and not LEAST <= threshold <= MOST:
            raise RequestError(f"a threshold is from {LEAST} to {MOST}, not {threshold:g}")
        if not word or max(len(word), len(client)) > LONGEST_NAME:
            raise RequestError(f"words and clients have names of up to {LONGEST_NAME} letters")
        with self._lock:
            self._read_if_changed()
            wanted = {name: dict(words) for name, words in self._set.items()}
            words = wanted.setdefault(client, {})
            words.pop(word_key(word), None)
            if threshold is not None:
                words[word_key(word)] = round(threshold, 3)
            wanted = {name: words for name, words in wanted.items() if words}
            if sum(map(len, wanted.values())) > _MOST_SET:
                raise RequestError(f"{_MOST_SET} thresholds are set; set some of them to none")
            self._set = wanted
            self._write()

    def raise_over(self, word: str, client: str, score: float) -> float:
        """Make a score that was a false wake not enough, within bounds; return the threshold."""
        now = self.of(word, client)
        step = min(max(score + _ABOVE - now, _LEAST_STEP), _MOST_STEP)
        raised = max(now, min(now + step, MOST_RAISED))
        self.change(word, raised, client)
        return raised

    def _look(self) -> None:
        self._looked_at = time.monotonic()
        with self._lock:
            self._read_if_changed()

    def _read_if_changed(self) -> None:
        """Take what the file says now; a broken one is told, and changes nothing."""
        version = self._file_version()
        if version == self._version:
            return
        self._version = version
        try:
            said = json.loads(self._path.read_text())
            self._set = {
                str(client): {str(word): float(threshold) for word, threshold in words.items()}
                for client, words in said.items()
            }
        except FileNotFoundError:
            self._set = {}
        except (OSError, ValueError, AttributeError, TypeError) as error:
            _LOGGER.warning("%s cannot be read: %s", self._path, error)

    def _write(self) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with NamedTemporaryFile("w", dir=self._path.parent, delete=False) as file:
                json.dump(self._set, file)
            Path(file.name).replace(self._path)
        except OSError as error:
            _LOGGER.warning("thresholds hold until the next start only: %s", error)
        self._version = self._file_version()

    def _file_version(self) -> tuple[int, int] | None:
        try:
            status = self._path.stat()
        except OSError:
            return None
        return status.st_mtime_ns, status.st_ino
