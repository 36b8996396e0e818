"""What a satellite tells of itself when it is asked, beside its link."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .client import LaramieClient, ServerInfo, server_info
from .errors import NotOurs, WrongRoom
from .protocol import INFO_KEY
from .satellite_protocol import SATELLITE, Diagnose, Diagnosis

MEDIA_FORMAT = 44_100, 2
"""Samples per second and channels, for a satellite that does not tell what it plays best."""


@dataclass(frozen=True, kw_only=True)
class SatelliteInfo(ServerInfo):
    """What one of our satellites tells of itself; stays the same while it runs."""

    name: str
    area: str | None
    settings: list[str]
    """Those fields of the protocol's ``Settings`` that it has."""
    wake_words: list[dict[str, Any]]
    """``{"id", "phrase", "languages"}``"""
    slots: int
    """How many wake words it listens for at a time, each with an assistant of its own."""
    media_rate: int
    """Samples per second of media."""
    media_channels: int


async def describe_satellite(client: LaramieClient) -> SatelliteInfo:
    """Return what a satellite tells of itself.

    Raises LaramieError: CannotConnect, NotOurs, ServerTooOld, ServerTooNew, or WrongRoom for one
    of our servers.
    """
    event = await client.info()
    server = server_info(event)
    if server.room != SATELLITE:
        raise WrongRoom(server.room)
    try:
        return _satellite(server, event.data)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
        raise NotOurs(f"its info is not that of a satellite: {error!r}") from error


async def diagnose(client: LaramieClient) -> dict[str, Any]:
    """Return a satellite's own report. Raises LaramieError."""
    async with client.connect() as connection:
        return (await connection.ask(Diagnose(), Diagnosis)).report


def _satellite(server: ServerInfo, data: dict[str, Any]) -> SatelliteInfo:
    satellite = data["satellite"]
    speakers = [program["snd_format"] for program in data.get("snd", [])]
    rate, channels = (speakers[0]["rate"], speakers[0]["channels"]) if speakers else MEDIA_FORMAT
    return SatelliteInfo(
        room=server.room,
        server_id=server.server_id,
        program_version=server.program_version,
        wants_token=server.wants_token,
        secure_port=server.secure_port,
        name=str(satellite["name"]),
        area=satellite.get("area"),
        settings=sorted(str(name) for name in data[INFO_KEY].get("settings", [])),
        wake_words=[
            {
                "id": model["name"],
                "phrase": model.get("phrase") or model["name"],
                "languages": model.get("languages", []),
            }
            for program in data.get("wake", [])
            for model in program["models"]
        ],
        slots=int(satellite.get("max_active_wake_words") or 1),
        media_rate=int(rate),
        media_channels=int(channels),
    )
