"""Parts of sentences, in English."""

from __future__ import annotations

CANT = r"(?:can't|can (?:hardly|barely|scarcely)|can (?:no longer)|struggling to|not able to)"
SCREEN = r"(?:screen|telly|tv|television|monitor|laptop|computer|tablet|phone|film|match|game)"
