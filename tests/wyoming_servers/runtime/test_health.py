from __future__ import annotations

import aiohttp
import pytest
from prometheus_client.parser import text_string_to_metric_families
from wyoming.asr import Transcribe
from wyoming.audio import AudioStart, AudioStop
from wyoming.info import SelectProgram

from wyoming_servers import __version__
from wyoming_servers.runtime import health
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.errors import NameUnknown


@pytest.fixture
async def browser():
    async with aiohttp.ClientSession() as session:
        yield session


def page(server, path: str) -> str:
    return f"http://127.0.0.1:{server.http_port}{path}"


async def transcribe(client: Client) -> None:
    await client.send(Transcribe())
    await client.send(AudioStart(rate=16000, width=2, channels=1))
    await client.send(AudioStop())
    await client.wait_for("transcript")


async def test_a_healthy_room_says_so(serving, stt_room, browser):
    async with (
        serving(stt_room, engine="gated", http_port=0) as server,
        browser.get(page(server, "/health")) as response,
    ):
        assert response.status == 200
        body = await response.json()
        assert body["status"] == "ok"
        assert body["room"] == "stt"
        assert body["version"] == __version__
        assert body["server_id"] == server.service.server_id
        assert body["engine"] == {"name": "gated", "state": "ready", "reason": ""}
        assert body["streams"] == 0


async def test_a_room_whose_engine_cannot_load_says_why(serving, stt_room, browser):
    async with (
        serving(stt_room, engine="broken", http_port=0) as server,
        browser.get(page(server, "/health")) as response,
    ):
        assert response.status == 503
        body = await response.json()
        assert body["status"] == "unavailable"
        assert "file is damaged" in body["engine"]["reason"]


async def test_metrics_count_what_happened(serving, stt_room, browser):
    async with (
        serving(stt_room, engine="gated", http_port=0) as server,
        Client.connect(server.uri) as client,
    ):
        server.service.engine.gate.set()
        await transcribe(client)
        await client.send(SelectProgram(name="whisper"))
        with pytest.raises(NameUnknown):
            await client.receive()
        async with browser.get(page(server, "/metrics")) as response:
            assert response.status == 200
            families = text_string_to_metric_families(await response.text())
    values = {
        (sample.name, *sample.labels.values()): sample.value
        for family in families
        for sample in family.samples
    }
    assert values["laramie_connections_total",] == 1
    assert values["laramie_open_connections",] == 1
    assert values["laramie_waiting",] == 0
    assert values["laramie_queued",] == 0
    assert values["laramie_turns_total",] == 1
    assert values["laramie_errors_total", "name-unknown"] == 1
    assert values["laramie_answer_seconds_count",] == 1


async def test_the_last_turns_are_shown_with_their_spans(serving, stt_room, browser):
    async with (
        serving(stt_room, engine="gated", http_port=0) as server,
        Client.connect(server.uri) as client,
    ):
        server.service.engine.gate.set()
        for _ in range(2):
            await transcribe(client)
        async with browser.get(page(server, "/turns")) as response:
            turns = await response.json()
    assert len(turns) == 2
    assert {span["name"] for span in turns[0]["spans"]} >= {"listen", "decode"}
    assert all(span["start_ms"] <= span["end_ms"] for span in turns[0]["spans"])


async def test_there_is_no_page_unless_it_is_asked_for(serving, stt_room):
    async with serving(stt_room, engine="gated") as server:
        assert server.http_port is None


async def test_two_servers_count_apart(serving, stt_room, browser):
    async with (
        serving(stt_room, engine="gated", http_port=0) as first,
        serving(stt_room, engine="gated", http_port=0) as second,
        Client.connect(first.uri),
        browser.get(page(second, "/metrics")) as response,
    ):
        assert "laramie_connections_total 0.0" in await response.text()


@pytest.fixture
def from_elsewhere(monkeypatch):
    """A fake: not every machine has a network."""
    monkeypatch.setattr(health, "is_loopback", lambda _: False)


TOKEN = "Öpen sesame"  # noqa: S105 - no secret


@pytest.mark.usefixtures("from_elsewhere")
@pytest.mark.parametrize(
    ("shown", "status"),
    [
        ({}, 403),
        ({"Authorization": f"Bearer {TOKEN}"}, 200),
        ({"Authorization": "Bearer open sesame"}, 403),
        ({"Authorization": f"Basic {TOKEN}"}, 403),
    ],
)
async def test_with_a_token_when_somebody_spoke_is_told_to_who_shows_it(
    serving, stt_room, browser, shown, status
):
    async with (
        serving(stt_room, engine="gated", token=TOKEN, http_port=0) as server,
        browser.get(page(server, "/metrics"), headers=shown) as metrics,
        browser.get(page(server, "/turns"), headers=shown) as turns,
        browser.get(page(server, "/health")) as for_everybody,
    ):
        assert (metrics.status, turns.status, for_everybody.status) == (status, status, 200)


async def test_this_machine_is_told_without_the_token(serving, stt_room, browser):
    async with (
        serving(stt_room, engine="gated", token=TOKEN, http_port=0) as server,
        browser.get(page(server, "/turns")) as response,
    ):
        assert response.status == 200


@pytest.mark.usefixtures("from_elsewhere")
async def test_a_page_takes_no_token_where_it_could_be_read(serving, stt_room, browser):
    shown = {"Authorization": f"Bearer {TOKEN}"}
    async with (
        serving(stt_room, engine="gated", token=TOKEN, secure_port=0, http_port=0) as server,
        browser.get(page(server, "/turns"), headers=shown) as response,
    ):
        assert response.status == 403
        assert "for this machine only" in await response.text()
