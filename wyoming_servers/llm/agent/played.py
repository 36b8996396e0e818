"""Music that is sought and played with two tools, as Home Assistant offers them since 2026.11.

A player is told what to search for; the first thing that it found and can play is played there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from wyoming_servers.house.matcher import Match
from wyoming_servers.house.snapshot import Entity, House

from .resolve import touched

SOUGHT: Final = "HassMediaSearchAndPlay"
SEARCH, PLAY = "search_media", "play_media"
"""The tools that do together what is sought."""
_QUERY: Final = "search_query"
_PLACES: Final = ("name", "area", "floor")
_CONTENT: Final = ("media_content_id", "media_content_type")
_ABLE: Final = 512 | 4194304
"""Features of players that play and find something: PLAY_MEDIA and SEARCH_MEDIA."""


def search_arguments(match: Match, about: Mapping[str, Any], house: House) -> dict[str, Any]:
    """Return what a search is told; ``about`` is whom it concerns, as other tools are told it."""
    player = _player(touched(about, house))
    where = {"name": player.name} if player else about
    placed = {f"player_{place}": where[place] for place in _PLACES if where.get(place)}
    return {_QUERY: match.slots[_QUERY], **placed}


def play_arguments(searched: Mapping[str, Any], result: Any) -> dict[str, Any] | None:
    """Return what is played of what a search found; None where it found nothing to play."""
    chosen = next((one for one in found_by(result) or () if one.get("can_play")), None)
    if chosen is None:
        return None
    where = {key: value for key, value in searched.items() if key != _QUERY}
    return {**{key: str(chosen.get(key)) for key in _CONTENT}, **where}


def found_by(result: Any) -> Sequence[Mapping[str, Any]] | None:
    """Return what a search found; None where a result is not one of a search."""
    found = result.get("results") if isinstance(result, Mapping) else None
    return found if isinstance(found, Sequence) else None


def has_sought(result: Any) -> bool:
    """Tell whether a result is one of these two tools that did its work."""
    return found_by(result) is not None or result == {"success": True}


def _player(players: Sequence[Entity]) -> Entity | None:
    """Return the one of several players that is meant: it can search, is a speaker, plays."""
    for is_fit in (_is_able, _is_speaker, _is_playing):
        players = [one for one in players if is_fit(one)] or players
    return players[0] if len(players) == 1 else None


def _is_able(player: Entity) -> bool:
    return player.features & _ABLE == _ABLE


def _is_speaker(player: Entity) -> bool:
    return player.device_class == "speaker"


def _is_playing(player: Entity) -> bool:
    return player.state == "playing"
