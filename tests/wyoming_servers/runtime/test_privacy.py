"""What is said in the house stays with those who were told it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import aiohttp

REPOSITORY = Path(__file__).parents[3]
SAID = ("Sesame", "Kitchen Light", "heard 480 ms")
"""Of what was heard, asked, known of the house and spoken in the turn."""
COMPUTE = """
import sys
if sys.argv[1:]:
    import wyoming_servers
import onnxruntime
from onnx import TensorProto, helper
ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [1]) for name in "ab"]
graph = helper.make_graph([helper.make_node("Identity", ["a"], ["b"])], "g", ends[:1], ends[1:])
model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
onnxruntime.InferenceSession(model.SerializeToString())
"""


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
    assert kept == {"server_id", "houses", "phrases", "told"}


def test_onnx_runtime_collects_nothing_for_its_makers(tmp_path):
    """It would, for itself: where it no longer does, its switch can go."""
    kept = {}
    for who in ((), ("laramie",)):
        home = tmp_path / "_".join(("home", *who))
        home.mkdir()
        environment = {"HOME": str(home), "PATH": os.environ["PATH"], "PYTHONPATH": str(REPOSITORY)}
        command = (sys.executable, "-c", COMPUTE, *who)
        subprocess.run(command, env=environment, check=True)
        kept[who] = [path.name for path in home.rglob("*") if path.is_file()]
    assert kept[("laramie",)] == []
    assert kept[()]
