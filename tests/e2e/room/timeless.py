"""The satellite for a room where time stands still: a speaker that plays nothing there works."""

from __future__ import annotations

from satellite.__main__ import main
from satellite.devices import command
from tests.e2e.waiting import PATIENCE_SECONDS

if __name__ == "__main__":
    command.STUCK_SECONDS = PATIENCE_SECONDS
    main()
