"""Repairs come when somebody must act, and go when it is done."""

from __future__ import annotations

import pytest
from homeassistant.helpers import issue_registry as ir

from custom_components.laramie.const import DOMAIN
from custom_components.laramie.errors import ServerTooNew, ServerTooOld
from custom_components.laramie.issues import tell_of_server
from tests.homeassistant.laramie.conftest import CONVERSATION
from tests.homeassistant.laramie.scripted import Scripted

pytestmark = pytest.mark.filterwarnings("default")  # Home Assistant's warnings are not ours


@pytest.fixture
def issues(home):
    """The repairs shown now, by what they are about."""

    def read():
        registry = ir.async_get(home)
        return {
            issue.translation_key: issue.translation_placeholders
            for (domain, _), issue in registry.issues.items()
            if domain == DOMAIN and issue.active
        }

    return read


@pytest.mark.parametrize(
    ("error", "key"), [(ServerTooOld, "server_too_old"), (ServerTooNew, "server_too_new")]
)
async def test_a_server_that_no_longer_fits_is_shown(agent, home, issues, error, key):
    assert issues() == {}
    tell_of_server(home, agent, error("update it"))
    assert issues() == {key: {"title": "Laramie"}}
    tell_of_server(home, agent, None)
    assert issues() == {}


async def test_a_missing_model_is_shown_until_it_is_there(home, added, issues, until):
    script = Scripted()
    async with added(script, model="small") as entry:
        await until(issues)
        assert issues() == {"model_missing": {"title": "Laramie", "model": "small"}}
        await home.config_entries.async_unload(entry.entry_id)
        assert issues() == {}
        script.models = ("small",)
        await home.config_entries.async_setup(entry.entry_id)
        await until(lambda: script.loaded == "small")
        assert issues() == {}


async def test_another_server_at_the_address_is_shown_until_it_is_the_right_one(
    serving, add_entry, issues, until, time_passes
):
    async with serving() as server:
        pass
    another = server.service.options.data_dir / "another"
    async with serving(port=server.port, data_dir=another):
        await add_entry(server, CONVERSATION)
        await until(issues)
        assert issues() == {"another_server": {"title": "Laramie"}}
    async with serving(port=server.port):
        await time_passes(2)
        await until(lambda: not issues())
