"""One house for all that is looked at.

The tests read every word that is shown. Their pictures are for people: LARAMIE_PICTURES names the
folder to write them to.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from tests.e2e.hass.network import NoNamespace
from tests.e2e.hass.process import Missing

if TYPE_CHECKING:
    from tests.browser.home import NewHome

PICTURES = os.environ.get("LARAMIE_PICTURES")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def home(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[NewHome]:
    """The house, as the tests before have left it."""
    from tests.browser.home import new_home  # noqa: PLC0415 - skipped where no browser can be used

    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.skip("no chromium: sudo apt install chromium")
    try:
        async with new_home(tmp_path_factory.mktemp("home"), chromium) as home:
            yield home
    except (Missing, NoNamespace) as error:
        pytest.skip(str(error))


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Where pictures are written."""
    return Path(PICTURES or tmp_path)
