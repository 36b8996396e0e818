"""AI tasks: text, structured data, and what a server cannot do."""

from __future__ import annotations

import json

import probatio
import pytest

pytest.importorskip("turbojpeg", reason="AI tasks bring Home Assistant's camera, which needs it")

from homeassistant.components import ai_task
from homeassistant.exceptions import HomeAssistantError
from homeassistant.helpers import llm, selector
from homeassistant.setup import async_setup_component

from custom_components.laramie.errors import CannotConnect, NoData, NoModel, TooSlow
from tests.homeassistant.laramie.scripted import Scripted, delta, stop

pytestmark = pytest.mark.filterwarnings("default")  # Home Assistant's warnings are not ours

TASK = {
    "data": {},
    "subentry_type": "ai_task_data",
    "title": "Laramie AI Task",
    "unique_id": None,
}
ENTITY = "ai_task.laramie_ai_task"
STRUCTURE = probatio.Schema(
    {probatio.Required("bins"): selector.TextSelector(), probatio.Optional("days"): int}
)


@pytest.fixture
def generate(home):
    async def generate(**given):
        task = {"task_name": "bins", "instructions": "Which bins are put out?"} | given
        return await ai_task.async_generate_data(home, entity_id=ENTITY, **task)

    return generate


async def test_a_task_is_answered_with_text(added, generate):
    script = Scripted([delta(content="The green "), delta(content="ones."), stop()])
    async with added(script, TASK):
        result = await generate()
    assert result.data == "The green ones."
    [chat] = script.of("laramie-chat")
    assert chat["messages"][-1] == {"role": "user", "content": "Which bins are put out?"}
    assert "json_schema" not in chat
    [house] = script.of("laramie-house")
    assert (house["hash"], house["tools"]) == (chat["hash"], [])


@pytest.mark.parametrize("text", ['{"bins": "green"}', '```json\n{"bins": "green"}\n```\n'])
async def test_a_task_is_answered_with_structured_data(added, generate, text):
    script = Scripted([delta(content=text), stop()])
    async with added(script, TASK):
        result = await generate(structure=STRUCTURE)
    assert result.data == {"bins": "green"}
    [chat] = script.of("laramie-chat")
    directions = chat["messages"][1]
    assert directions["role"] == "system"
    schema = json.loads(directions["content"].partition(": ")[2])
    assert schema["required"] == ["bins"]
    assert chat["json_schema"] == schema


@pytest.mark.parametrize("text", ["The green ones.", '{"days": 1}', "[]", ""])
async def test_an_answer_of_another_structure_is_an_error(added, generate, text):
    async with added(Scripted([delta(content=text), stop()]), TASK):
        with pytest.raises(NoData, match="larger model"):
            await generate(structure=STRUCTURE)


async def test_a_server_without_a_model_does_no_tasks(server, add_entry, generate):
    await add_entry(server, TASK)
    with pytest.raises(NoModel, match="no language model loaded"):
        await generate(instructions="why is the sky blue")


async def test_a_server_that_is_away_does_no_tasks(serving, add_entry, generate):
    async with serving() as server:
        await add_entry(server, TASK)
    with pytest.raises(CannotConnect):
        await generate()


async def test_a_model_that_is_too_slow_fails_the_task(added, generate):
    async with added(Scripted([delta(content="Did you mean…?"), stop("timeout")]), TASK):
        with pytest.raises(TooSlow, match="longer than its time budget"):
            await generate()


async def test_the_tasks_model_is_loaded_first(added, generate):
    script = Scripted([delta(content="Green."), stop()], models=("small", "large"))
    async with added(script, TASK, model="large"):
        assert (await generate()).data == "Green."
    kinds = [event.type for event in script.asked]
    assert kinds.index("laramie-load") < kinds.index("laramie-chat")
    assert script.of("laramie-load") == [{"model": "large"}]


async def test_attachments_are_refused(home, added, generate):
    assert await async_setup_component(home, "media_source", {})
    async with added(Scripted(), TASK):
        with pytest.raises(HomeAssistantError, match="does not support attachments"):
            await generate(attachments=[{"media_content_id": "media-source://camera/camera.x"}])


async def test_a_task_may_use_tools(home, added, generate):
    api = llm._async_get_apis(home)["assist"]
    script = Scripted([delta(content="Green."), stop()])
    async with added(script, TASK):
        await generate(llm_api=api, structure=None)
    [house] = script.of("laramie-house")
    assert "intent__HassTurnOn" in {tool["name"] for tool in house["tools"]}
