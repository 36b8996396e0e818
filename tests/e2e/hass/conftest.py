"""A home for each module, in each Home Assistant that is installed."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.e2e.hass.box import Box, added, box_in
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
    if request.param != INSTALLED and getattr(request.module, "ONE_RELEASE", False):
        pytest.skip("one release is enough")
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


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def shared_box(
    shared_home: VoiceHome, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Box]:
    """A satellite of ours that Home Assistant does not know yet."""
    async with box_in(shared_home, tmp_path_factory.mktemp("box")) as box:
        yield box


@pytest_asyncio.fixture(scope="module", loop_scope="module", params=["wyoming", "laramie"])
async def added_box(shared_box: Box, request: pytest.FixtureRequest) -> AsyncIterator[Box]:
    """The satellite, driven by core's integration and by ours."""
    async with added(shared_box, request.param) as box:
        yield box


@pytest_asyncio.fixture(loop_scope="module")
async def box(home: VoiceHome, added_box: Box) -> Box:
    """The satellite when all is quiet, in a house in its first state."""
    assert home.api is added_box.api
    await added_box.becomes("idle")
    await added_box.room.until_quiet()
    return added_box
