"""Where others connect: the stock port, which is not encrypted, and the secure one."""

from __future__ import annotations

import asyncio
import ipaddress
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .certificate import Certificate
from .config import OPTIONS_FILE, LinkOptions

HANDSHAKE_SECONDS = 10.0
"""How long a client may take until the connection is encrypted."""
LOCAL = "127.0.0.1"

Accept = Callable[[asyncio.StreamReader, asyncio.StreamWriter], None]


@dataclass(frozen=True, kw_only=True)
class Doors:
    """What is bound; nobody comes in before ``open``."""

    servers: tuple[asyncio.Server, ...]
    stock_port: int | None
    """The bound Wyoming port; none where it is closed."""
    secure_port: int | None
    """The bound port with TLS; none where there is none."""

    async def open(self) -> None:
        """Let others connect."""
        for server in self.servers:
            await server.start_serving()

    @property
    def sockets(self) -> list[Any]:
        """All that listen."""
        return [listening for server in self.servers for listening in server.sockets]

    def close(self) -> None:
        """Listen no more; connections stay."""
        for server in self.servers:
            server.close()


async def bind(
    options: LinkOptions, certificate: Certificate | None, accept: Accept, *, limit: int
) -> Doors:
    """Take the ports that the options say; the secure one needs a certificate. Raises OSError."""
    stock = secure = None
    if options.stock != "closed":
        host = LOCAL if options.stock == "local" else options.host
        stock = await asyncio.start_server(
            accept, host, options.port, limit=limit, start_serving=False
        )
    try:
        if options.secure_port is not None and certificate is not None:
            secure = await asyncio.start_server(
                accept,
                options.host,
                options.secure_port,
                limit=limit,
                ssl=certificate.context,
                ssl_handshake_timeout=HANDSHAKE_SECONDS,
                start_serving=False,
            )
    except BaseException:
        if stock is not None:
            stock.close()
        raise
    return Doors(
        servers=tuple(server for server in (stock, secure) if server is not None),
        stock_port=_port(stock),
        secure_port=_port(secure),
    )


def reach(options: LinkOptions, doors: Doors, *, guards_stock: bool) -> str | None:
    """Return in a line what it means to listen there; None where only this machine can connect."""
    if is_loopback(options.host):
        return None
    ways = []
    if options.stock == "open":
        token = "with the token" if options.token and guards_stock else "without a token"
        ways.append(f"port {doors.stock_port} unencrypted and {token}")
    if doors.secure_port is not None:
        token = "with the token" if options.token else "without a token"
        ways.append(f"port {doors.secure_port} with TLS and {token}")
    if not ways:
        return None
    is_app = OPTIONS_FILE.exists()
    who = "Home Assistant and its apps" if is_app else f"Everybody who reaches {options.host}"
    idle = options.certfile is not None and options.secure_port is None
    unused = " (certfile is shown nowhere: no secure_port is set)" if idle else ""
    return f"{who} can use {', '.join(ways)}{unused}: see docs/security.md"


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach it."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _port(server: asyncio.Server | None) -> int | None:
    return server.sockets[0].getsockname()[1] if server else None
