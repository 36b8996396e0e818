"""What is said in the house stays with those who were told it."""

from __future__ import annotations

import aiohttp

SAID = ("Sesame", "Kitchen Light", "heard 480 ms")
"""Of what was heard, asked, known of the house and spoken in the turn."""


async def pages(servers) -> str:
    """All that servers tell over HTTP."""
    told = []
    async with aiohttp.ClientSession() as session:
        for server in servers:
            for page in ("health", "metrics", "turns"):
                url = f"http://127.0.0.1:{server.http_port}/{page}"
                async with session.get(url) as response:
                    told.append(await response.text())
    return "\n".join(told)


async def test_health_metrics_and_turns_tell_nothing_that_was_said(spoken_turn):
    told = await pages(await spoken_turn())
    assert "laramie_turns_total 1.0" in told
    assert '"spans"' in told
    assert [words for words in SAID if words in told] == []


async def test_logs_tell_nothing_that_was_said(spoken_turn, caplog):
    caplog.set_level("INFO")
    await spoken_turn()
    ours = [line for line in caplog.records if line.name.startswith("wyoming_servers")]
    assert ours
    assert [words for words in SAID if words in caplog.text] == []


async def test_no_recording_is_kept_unless_it_is_asked_for(spoken_turn):
    servers = await spoken_turn()
    folder = servers[0].service.options.data_dir
    kept = {path.relative_to(folder).parts[0] for path in folder.rglob("*") if path.is_file()}
    assert kept == {"server_id", "houses", "phrases"}
