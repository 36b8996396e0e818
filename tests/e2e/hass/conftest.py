"""A home for each module, in each Home Assistant that is installed."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.e2e.hass.home import VoiceHome, voice_home
from tests.e2e.hass.house import reset
from tests.e2e.hass.network import NoNamespace
from tests.e2e.hass.process import INSTALLED, Missing

OTHERS = [Path(name) for name in os.environ.get("LARAMIE_HASS", "").split(os.pathsep) if name]
"""Programs of further releases, each in an environment of its own."""


@pytest_asyncio.fixture(scope="module", loop_scope="module", params=[INSTALLED, *OTHERS], ids=str)
async def shared_home(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[VoiceHome]:
    """The home, as the tests before left it."""
    folder, discovered = (
        tmp_path_factory.mktemp("home"),
        getattr(request.module, "DISCOVERED", False),
    )
    try:
        async with voice_home(folder, program=request.param, discovered=discovered) as home:
            yield home
    except (Missing, NoNamespace) as error:
        pytest.skip(str(error))


@pytest_asyncio.fixture(loop_scope="module")
async def home(shared_home: VoiceHome) -> VoiceHome:
    """The home in its first state."""
    await reset(shared_home.api)
    return shared_home
