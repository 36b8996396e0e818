"""The voices a speech server tells of: there is no standard for it, but a few habits."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from wyoming_servers.house.tags import family_of

from .engine import Voice, bcp47
from .kokoro_names import languages_of

_TAG = re.compile(r"[a-z]{2,3}([-_][a-z0-9]{2,8})*", re.IGNORECASE)
_NAME_KEYS = ("id", "voice_id", "name")
_LANGUAGE_KEYS = ("languages", "language", "lang", "locale")


def told_voices(told: Any, language: str) -> tuple[Voice, ...]:
    """Return what a server's JSON tells, () for nothing that can be understood.

    Names or objects, in a list, in a mapping by name, and either of these below ``voices`` or
    ``data``. A voice of which nothing is told speaks ``language``.
    """
    if isinstance(told, dict):
        told = told.get("voices") or told.get("data") or []
    items: Iterable[Any] = ()
    if isinstance(told, dict):
        items = [{**value, "id": name} for name, value in told.items() if isinstance(value, dict)]
    elif isinstance(told, list):
        items = [{"id": item} if isinstance(item, str) else item for item in told]
    voices = [_voice(item, language) for item in items if isinstance(item, dict)]
    return tuple({voice.name: voice for voice in voices if voice}.values())


def _voice(told: dict[str, Any], language: str) -> Voice | None:
    names = [told[key] for key in _NAME_KEYS if isinstance(told.get(key), str) and told[key]]
    if not names:
        return None
    label = told.get("name")
    return Voice(
        name=names[0],
        languages=_languages(told) or languages_of(names[0]) or _with_family(language),
        description=label if isinstance(label, str) else names[0],
    )


def _languages(told: dict[str, Any]) -> tuple[str, ...]:
    """Return tags, the most exact first; names of languages such as ``English`` are none."""
    for key in _LANGUAGE_KEYS:
        given = told.get(key)
        texts = given if isinstance(given, list) else [given]
        tags = [text for text in texts if isinstance(text, str) and _TAG.fullmatch(text)]
        if tags:
            return tuple(dict.fromkeys(part for text in tags for part in _with_family(text)))
    return ()


def _with_family(language: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((bcp47(language), family_of(language))))
