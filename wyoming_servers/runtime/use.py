"""Tell a running server to work with another engine or model."""

from __future__ import annotations

from wyoming_servers.wire.client import Client
from wyoming_servers.wire.errors import EngineUnavailable
from wyoming_servers.wire.protocol import LoadModel, Models

from .config import environment_name, read_options
from .room import Room

_EVERY_ADDRESS = {"0.0.0.0": "127.0.0.1", "::": "::1"}


async def use(room: Room, name: str) -> Models:
    """Have the server that a room's options tell of take an engine or model; it speaks on.

    Raises NameUnknown, EngineUnavailable, NotAuthorized.
    """
    options = read_options(room.options, {})
    host = _EVERY_ADDRESS.get(options.host, options.host)
    uri = f"tcp://[{host}]:{options.port}" if ":" in host else f"tcp://{host}:{options.port}"
    try:
        async with Client.connect(uri) as client:
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
