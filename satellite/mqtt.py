"""Tells an MQTT broker what the satellite does, as a retained message."""

from __future__ import annotations

import asyncio
import json
from types import ModuleType
from typing import Any
from urllib.parse import unquote, urlsplit

from .hooks import HookError
from .state import State

PORTS = {"mqtt": 1883, "mqtts": 8883}
GONE = json.dumps({"phase": "off"})
"""What the broker tells of a satellite that has ended or cannot be reached."""


class MqttHook:
    """The client has a thread, and connects again by itself; nothing here waits for it."""

    def __init__(self, uri: str, topic: str, password: str | None = None) -> None:
        """Take mqtt://[USER@]HOST[:PORT], or mqtts:// for TLS. Raises HookError."""
        self.problem = "not connected yet"
        self._topic = topic
        self._payload = GONE
        self._place = urlsplit(uri)
        self._password = password
        try:
            port = self._place.port
        except ValueError:
            port = 0
        if self._place.password is not None:
            raise HookError("mqtt_uri holds a password, which all can see: set mqtt_password")
        if self._place.scheme not in PORTS or not self._place.hostname or port == 0:
            raise HookError(f"'{uri}' is no MQTT broker: write mqtt://[USER@]HOST[:PORT]")
        self._client: Any = None

    def show(self, state: State) -> None:
        """Publish a state, unless it looks as before."""
        payload = json.dumps({"phase": state.phase, "muted": state.muted})
        if payload != self._payload:
            self._payload = payload
            self._publish()

    async def run(self) -> None:
        """Stay connected until it is cancelled."""
        try:
            paho = _paho()
        except HookError as error:
            self.problem = str(error)
            return
        self._client = client = self._make(paho)
        client.connect_async(self._place.hostname, self._place.port or PORTS[self._place.scheme])
        client.loop_start()
        try:
            await asyncio.Event().wait()
        finally:
            self._payload = GONE
            self._publish()
            client.disconnect()
            await asyncio.to_thread(client.loop_stop)

    def _make(self, paho: ModuleType) -> Any:
        client = paho.Client(paho.CallbackAPIVersion.VERSION2)
        client.will_set(self._topic, GONE, retain=True)
        client.on_connect = self._connected
        client.on_connect_fail = self._not_connected
        client.on_disconnect = self._disconnected
        if self._place.username:
            client.username_pw_set(unquote(self._place.username), self._password)
        if self._place.scheme == "mqtts":
            client.tls_set()
        return client

    def _publish(self) -> None:
        if self._client is not None and self._client.is_connected():
            self._client.publish(self._topic, self._payload, retain=True)

    def _connected(self, _client: Any, _data: Any, _flags: Any, reason: Any, _more: Any) -> None:
        self.problem = f"the broker refuses: {reason}" if reason.is_failure else ""
        self._publish()

    def _not_connected(self, _client: Any, _data: Any) -> None:
        self.problem = f"{self._place.hostname} cannot be reached"

    def _disconnected(self, _client: Any, _data: Any, _flags: Any, reason: Any, _more: Any) -> None:
        if not self.problem:
            self.problem = f"the broker has gone: {reason}"


def _paho() -> ModuleType:
    try:
        import paho.mqtt.client as paho  # noqa: PLC0415 - only who uses a broker needs it
    except ImportError as error:
        raise HookError("paho-mqtt is not installed: pip install 'laramie[mqtt]'") from error
    return paho
