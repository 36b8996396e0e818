"""A button and a mute switch, as contacts to ground on GPIOs."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

from .body import Device
from .gpio import Edge
from .state import Signal, State

HOLD_SECONDS = 0.8
BOUNCE_SECONDS = 0.05
"""Who lets go presses again no sooner: a worn contact bounces for longer than the kernel waits."""


class Contacts(Protocol):
    """Open GPIOs with contacts."""

    def fileno(self) -> int:
        """Return what is readable when there are edges."""

    def edges(self) -> list[Edge]:
        """Return those that have come. Raises OSError."""

    def is_closed(self, line: int) -> bool:
        """Return whether a contact is closed now. Raises OSError."""

    def close(self) -> None:
        """Free the GPIOs."""


class Press:
    """Decides what a button's edges mean: no input or output, and no clock.

    ``Signal.BUTTON`` comes when it is pressed, not when it is let go: a reply is to stop at once.
    ``Signal.STOP`` follows when it is held, and ends what the press has begun.
    """

    def __init__(self) -> None:
        """Begin with a button that nobody presses."""
        self.held_at: float | None = None
        """When it will have been held, in seconds; None while nobody presses or it was told."""
        self._released_at = float("-inf")
        self._pressed = False

    def take(self, *, pressed: bool, at: float) -> list[Signal]:
        """Return what an edge means; times in seconds."""
        signals = self.wait(at)
        if pressed and not self._pressed:
            self.held_at = at + HOLD_SECONDS
            if at - self._released_at >= BOUNCE_SECONDS:
                signals.append(Signal.BUTTON)
        elif not pressed and self._pressed:
            self.held_at = None
            self._released_at = at
        self._pressed = pressed
        return signals

    def wait(self, until: float) -> list[Signal]:
        """Return what it means that no edge has come up to a time."""
        if self.held_at is None or until < self.held_at:
            return []
        self.held_at = None
        return [Signal.STOP]


class Buttons(Device):
    """Tells signals when the button is pressed, and mutes as long as the switch is closed."""

    name = "buttons"

    def __init__(
        self,
        open_contacts: Callable[[], Contacts],
        tell: Callable[[Signal], object],
        mute: Callable[[bool], object],
        *,
        button: int | None,
        switch: int | None,
    ) -> None:
        """Take how to open the contacts, who is told, and which line is which."""
        super().__init__()
        self._open = open_contacts
        self._tell = tell
        self._mute = mute
        self._button = button
        self._switch = switch
        self._press = Press()
        self._closed = False
        """Whether the switch is closed."""

    def show(self, state: State) -> None:
        """Mute again whoever unmutes: the switch is to be trusted."""
        if self._closed and not state.muted:
            self._mute(True)  # noqa: FBT003 - the one thing there is to say

    async def _use(self) -> None:
        contacts = self._open()
        loop = asyncio.get_running_loop()
        failed: asyncio.Future[None] = loop.create_future()
        try:
            # An open switch unmutes nothing that somebody else has muted before.
            if self._switch is not None and contacts.is_closed(self._switch):
                self._turn(closed=True)
            loop.add_reader(contacts.fileno(), self._read, contacts, failed)
            self.problem = ""
            await failed
        finally:
            loop.remove_reader(contacts.fileno())
            self._press = Press()
            contacts.close()

    def _read(self, contacts: Contacts, failed: asyncio.Future[None]) -> None:
        try:
            edges = contacts.edges()
        except OSError as error:
            asyncio.get_running_loop().remove_reader(contacts.fileno())
            with suppress(asyncio.InvalidStateError):
                failed.set_exception(error)
            return
        for edge in edges:
            if edge.line == self._button:
                self._tell_all(self._press.take(pressed=edge.closed, at=edge.at))
                self._wait()
            else:
                self._turn(closed=edge.closed)

    def _wait(self) -> None:
        """Ask in time whether the button is held."""
        if self._press.held_at is not None:
            loop = asyncio.get_running_loop()
            loop.call_at(self._press.held_at, self._hold, self._press.held_at)

    def _hold(self, at: float) -> None:
        self._tell_all(self._press.wait(at))

    def _tell_all(self, signals: list[Signal]) -> None:
        for signal in signals:
            self._tell(signal)

    def _turn(self, *, closed: bool) -> None:
        if closed is not self._closed:
            self._closed = closed
            self._mute(closed)
