import json
from pathlib import Path

import pytest

from wyoming_servers.house.snapshot import house_from_message
from wyoming_servers.wire.protocol import PushHouse, house_hash

HOMES = Path(__file__).parents[1] / "house" / "homes"


@pytest.fixture(scope="session")
def home():
    """The same home with names in a language: ``home("de")``."""

    def read(language):
        data = json.loads((HOMES / f"{language}.json").read_text(encoding="utf-8"))
        data["tools"] = json.loads((HOMES / "tools.json").read_text(encoding="utf-8"))
        return house_from_message(PushHouse(house_id="home", hash=house_hash(data), **data))

    return read
