"""The server's model is chosen in Home Assistant."""

from __future__ import annotations

import pytest
from homeassistant.const import STATE_UNAVAILABLE
from homeassistant.exceptions import HomeAssistantError

from tests.homeassistant.laramie.conftest import CONVERSATION
from tests.homeassistant.laramie.scripted import Scripted

pytestmark = pytest.mark.filterwarnings("default")  # Home Assistant's warnings are not ours

MODEL = "select.laramie_model"


async def choose(home, model):
    await home.services.async_call(
        "select", "select_option", {"entity_id": MODEL, "option": model}, blocking=True
    )


async def test_another_model_is_loaded(home, added):
    script = Scripted(models=("small", "large"))
    async with added(script):
        state = home.states.get(MODEL)
        assert state.state == "small"
        assert state.attributes["options"] == ["no_model", "large", "small"]
        await choose(home, "large")
        assert home.states.get(MODEL).state == script.loaded == "large"


async def test_what_another_client_loaded_is_shown(home, added, until):
    script = Scripted(models=("small", "large"))
    async with added(script) as entry:
        script.loaded = "large"
        entry.runtime_data.tell()
        await until(lambda: home.states.get(MODEL).state == "large")


async def test_a_model_that_cannot_be_loaded_is_an_error(home, serving, add_entry, tmp_path):
    models = tmp_path / "models"
    models.mkdir()
    (models / "broken.gguf").write_bytes(b"GGUF")
    async with serving(models_dir=models) as server:
        await add_entry(server, CONVERSATION)
        (models / "broken.gguf").unlink()
        with pytest.raises(HomeAssistantError, match="answered with an error"):
            await choose(home, "broken")


async def test_a_model_is_released(home, added):
    script = Scripted(models=("small",))
    async with added(script):
        await choose(home, "no_model")
        assert script.loaded is None
        assert home.states.get(MODEL).state == "no_model"


@pytest.mark.usefixtures("agent")
async def test_a_server_that_has_no_model_says_so(home):
    state = home.states.get(MODEL)
    assert (state.state, state.attributes["options"]) == ("no_model", ["no_model"])
    await choose(home, "no_model")
    assert home.states.get(MODEL).state == "no_model"


async def test_a_model_that_another_program_runs_is_shown_and_stays(home, added):
    script = Scripted(models=("small",))
    script.loaded = "elsewhere"
    async with added(script):
        state = home.states.get(MODEL)
        assert state.state == "elsewhere"
        assert state.attributes["options"] == ["elsewhere", "small"]


async def test_a_server_that_is_away_leaves_nothing_to_choose(home, added, until):
    async with added(Scripted(models=("small", "large"))):
        assert home.states.get(MODEL).state == "small"
    await until(lambda: home.states.get(MODEL).state == STATE_UNAVAILABLE)
