"""How soon and how often an engine works ahead: a slow or busy machine seldom does so in vain."""

from __future__ import annotations

SHORTEST_PAUSE_MS = 96.0
"""Silence after which the whole is decoded: 1.2 times for a command of people, 1.4 in noise."""
_LONGEST_PAUSE_MS = 900.0
"""By then the end is decided, whatever was said. In noise, half of the pauses within a command that
are long enough for a decode are shorter than 320 ms."""
_PAUSE_SHARE = 0.1
"""A decode that has begun cannot be taken back. So the longer one takes, the longer must a pause
be: that costs the answer this share of it, and spares it many a decode that would be in its way."""
_DRAFT_EVERY_MS = 500.0
_DRAFTS_SHARE = 1 / 3
"""Of the time, at most: a pause may have to wait for a draft to end."""
_NEWEST = 0.3
"""Weight of the last decode in the average; those before it fade."""
_FORGIVEN = 0.9
"""What is left after an utterance of how long a draft took: the machine may have been busy then,
and where no drafts are made nothing else would tell that it is not any more."""


class Pace:
    """Knows how long one engine's decodes take; averages that forget, so that load shows and goes.

    Used by all its utterances at once: an update that is lost to another one does no harm.
    """

    def __init__(self, whole_ms: float = 0.0, draft_ms: float = 0.0) -> None:
        """Take how long a decode of the whole and a draft take, in milliseconds."""
        self._whole_ms = whole_ms
        self._draft_ms = draft_ms

    @property
    def pause_ms(self) -> float:
        """Silence after which the whole is decoded."""
        return min(_LONGEST_PAUSE_MS, max(SHORTEST_PAUSE_MS, _PAUSE_SHARE * self._whole_ms))

    @property
    def draft_every_ms(self) -> float:
        """From the beginning of a draft, or of speech, to the next draft."""
        return max(_DRAFT_EVERY_MS, self._draft_ms / _DRAFTS_SHARE)

    def took(self, milliseconds: float, *, draft: bool) -> None:
        """Learn how long a decode took."""
        if draft:
            self._draft_ms += _NEWEST * (milliseconds - self._draft_ms)
        else:
            self._whole_ms += _NEWEST * (milliseconds - self._whole_ms)

    def forgive(self) -> None:
        """Expect drafts to take a little less time; once for each utterance."""
        self._draft_ms *= _FORGIVEN
