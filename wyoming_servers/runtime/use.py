"""Tell a running server to work with another engine or model."""

from __future__ import annotations

from wyoming_servers.wire.client import Client
from wyoming_servers.wire.errors import EngineUnavailable
from wyoming_servers.wire.protocol import LoadModel, Models

from .certificate import certificate
from .config import RoomOptions, environment_name, read_options
from .room import Room

_EVERY_ADDRESS = {"0.0.0.0": "127.0.0.1", "::": "::1"}


async def use(room: Room, name: str) -> Models:
    """Have the server that a room's options tell of take an engine or model; it speaks on.

    Raises NameUnknown, EngineUnavailable, NotAuthorized.
    """
    options = read_options(room.options, {})
    uri, fingerprint = _address(options)
    try:
        async with Client.connect(uri, fingerprint=fingerprint) as client:
            if options.token:
                await client.authorize(options.token.get_secret_value())
            await client.send(LoadModel(model=name))
            return Models.from_data((await client.wait_for(Models.TYPE)).data)
    except (OSError, TimeoutError) as error:
        raise EngineUnavailable(
            f"no server of {room.name} answers at {uri} ({str(error) or 'too slow'}): start one "
            f"with 'laramie serve {room.name}', or tell where with "
            f"{environment_name(room.options, 'host')} and {environment_name(room.options, 'port')}"
        ) from error


def _address(options: RoomOptions) -> tuple[str, str | None]:
    """Return where our own events are served, and the fingerprint of what is shown there."""
    host = _EVERY_ADDRESS.get(options.host, options.host)
    host = f"[{host}]" if ":" in host else host
    if options.secure_port is None:
        return f"tcp://{host}:{options.port}", None
    return f"tls://{host}:{options.secure_port}", certificate(options).fingerprint
