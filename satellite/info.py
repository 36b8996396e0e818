"""What the satellite tells of itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wyoming.audio import AudioFormat as StockFormat
from wyoming.event import Event
from wyoming.info import Attribution, Info, Satellite, SndProgram, WakeModel, WakeProgram

from wyoming_servers import __version__
from wyoming_servers.audio.formats import AudioFormat
from wyoming_servers.wire.protocol import INFO_KEY, MIN_VERSION, VERSION
from wyoming_servers.wire.satellite_protocol import SATELLITE

from .options import SatelliteOptions

MADE_BY = Attribution(name="Laramie", url="https://github.com/laramie-voice/laramie")
SLOTS = 2
"""Wake words at a time, each with an assistant of its own."""


def satellite_info(
    options: SatelliteOptions,
    satellite_id: str,
    *,
    secure_port: int | None,
    settings: Sequence[str],
    active: Sequence[str | None],
    words: Sequence[WakeModel],
    media: AudioFormat,
) -> Event:
    """Return the whole Info, as our integration reads it."""
    made: dict[str, Any] = {"attribution": MADE_BY, "installed": True, "version": __version__}
    info = Info(
        satellite=Satellite(
            name=options.name,
            description="Laramie satellite",
            area=options.area,
            has_vad=False,
            max_active_wake_words=SLOTS,
            active_wake_words=[word for word in active[:SLOTS] if word],
            **made,
        ),
        wake=[WakeProgram(name="wake", description=None, models=list(words), **made)],
        snd=[
            SndProgram(
                name="speaker",
                description=None,
                snd_format=StockFormat(media.rate, media.width, media.channels),
                **made,
            )
        ],
    ).event()
    info.data[INFO_KEY] = {
        "version": VERSION,
        "min_version": MIN_VERSION,
        "program_version": __version__,
        "room": SATELLITE,
        "server_id": satellite_id,
        "settings": sorted(settings),
    }
    if options.token:
        info.data[INFO_KEY]["wants_token"] = True
    if secure_port is not None:
        info.data[INFO_KEY]["secure_port"] = secure_port
    return info


def stock_info(info: Event) -> Event:
    """Leave out what Home Assistant's own integration would take for a wake word server."""
    return Event(type=info.type, data=info.data | {"wake": [], "snd": []})
