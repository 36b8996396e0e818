from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from wyoming_servers.runtime.identity import kept_id

READ_ID = """
import pathlib, sys
from wyoming_servers.runtime.identity import kept_id
sys.stdin.readline()
print(kept_id(pathlib.Path(sys.argv[1]), "stt"))
"""


def test_an_id_stays_over_restarts_and_names_its_part(tmp_path):
    first = kept_id(tmp_path / "new" / "folder", "stt")
    assert first.endswith("-stt")
    assert kept_id(tmp_path / "new" / "folder", "stt") == first
    assert kept_id(tmp_path / "elsewhere", "stt") != first


def test_the_parts_of_an_installation_are_known_as_one(tmp_path):
    stt, tts = kept_id(tmp_path, "stt"), kept_id(tmp_path, "tts")
    assert stt.removesuffix("-stt") == tts.removesuffix("-tts")


def test_a_folder_that_cannot_be_written_only_costs_the_id_its_permanence():
    assert kept_id(Path("/proc/laramie"), "stt").endswith("-stt")


def test_a_folder_that_is_a_file_only_costs_the_id_its_permanence(tmp_path):
    (tmp_path / "data").write_text("")
    assert kept_id(tmp_path / "data", "stt").endswith("-stt")


async def test_rooms_that_start_at_once_agree_on_the_id(tmp_path):
    """Each process waits for its line, so that they write as close together as can be."""
    processes = [
        await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", READ_ID, tmp_path),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        for _ in range(4)
    ]
    answers = await asyncio.gather(*(process.communicate(b"go\n") for process in processes))
    assert len({out for out, _ in answers}) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["server_id"]
