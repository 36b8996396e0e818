"""Options in, discovery out, a turn, and a stop: what the Supervisor and Home Assistant see."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress

import pytest

from tests.builders.piper_voice import build_piper_voice
from tests.builders.supervisor import stand_in_supervisor
from tests.builders.tiny_gguf import build_tiny_gguf
from tests.builders.tiny_whisper import build_tiny_whisper
from tests.images.inside.conftest import BRIDGE
from tests.images.inside.turns import (
    FIRST_RATE,
    LLM,
    PATIENCE_SECONDS,
    PORTS,
    STT,
    TTS,
    WAKE,
    answered,
    called,
    spoken,
    written,
)
from wyoming_servers.runtime.machine import cpu_features
from wyoming_servers.wire.client import describe
from wyoming_servers.wire.tls import TlsProblem

UIDS = """
import pathlib
for status in pathlib.Path("/proc").glob("[0-9]*/status"):
    if status.with_name("cmdline").read_text().startswith("/opt/laramie/bin/python"):
        print(*[line for line in status.read_text().splitlines() if line[:4] == "Uid:"])
"""
IMPORTS = """
import importlib, sys
engines = importlib.import_module(f"wyoming_servers.{sys.argv[1]}.engines").ENGINES
for name, engine in engines.items():
    if name != "cluster":  # no app has Ray
        importlib.import_module(engine.target.partition(":")[0])
"""
PICKED = """
import pathlib, llama_cpp
from wyoming_servers.llm.engines.llama_cpu import load_kernels
load_kernels()
print(*(path.name for path in pathlib.Path(llama_cpp.__file__).parent.glob("lib/libggml-cpu*")))
print(llama_cpp.llama_print_system_info().decode())
"""
PLANS = """
from wyoming_servers.llm.nano.planner import Planner
print(Planner().load())
"""
GPUS = {
    "llm": "import llama_cpp; print(llama_cpp.llama_supports_gpu_offload())",
    "tts": """
import onnxruntime
processors = {"AzureExecutionProvider", "CPUExecutionProvider"}
print(not processors.issuperset(onnxruntime.get_available_providers()))
""",
    "stt": """
import pathlib, sysconfig
print(any(pathlib.Path(sysconfig.get_path("purelib")).rglob("libcublas*")))
""",
}
"""What tells whether an engine could compute on a GPU; CTranslate2 only finds out by trying."""
FEATURES = {"avx2": "AVX2", "avx512f": "AVX512", "avx512_vnni": "AVX512_VNNI", "asimddp": "DOTPROD"}
"""Linux's and ggml's names of what processors differ by most."""


async def taken_by(supervisor):
    async with asyncio.timeout(PATIENCE_SECONDS):
        return await supervisor.taken.get()


async def told_when_started(app):
    """Start an app beside a Supervisor; return what that is told."""
    async with stand_in_supervisor(host="0.0.0.0", port=80) as supervisor:
        await asyncio.to_thread(app.run)
        return await taken_by(supervisor)


@pytest.mark.parametrize("app", [*PORTS, "laramie"])
def test_nothing_that_an_engine_needs_was_left_out_of_an_image(container, app):
    made = container(app)
    for room in PORTS if app == "laramie" else (app,):
        made.python(IMPORTS, room)


@pytest.mark.parametrize("app", GPUS)
def test_no_engine_of_an_app_misses_a_device_that_its_config_does_not_ask_for(container, app):
    assert container(app).python(GPUS[app]).split()[0] == "False"


async def test_an_app_takes_its_options_and_tells_home_assistant_where_it_is(container):
    wake = container("wake")
    wake.set_options(engine="fusion", threshold=0.41, log_level="debug")
    message = await told_when_started(wake)
    assert message == {"service": "wyoming", "config": {"uri": "tcp://local-wake:10400"}}
    told = await asyncio.to_thread(wake.health)
    assert (told["status"], told["engine"]["name"]) == ("ok", "fusion")
    info, ours = await describe(WAKE, timeout_seconds=PATIENCE_SECONDS)
    assert "okay_nabu" in {model.name for model in info.wake[0].models}
    assert ours["room"] == "wake"
    assert await asyncio.to_thread(wake.stop) == 0


async def test_it_is_no_root_though_the_supervisor_starts_it_so(container):
    wake = container("wake")
    wake.set_options()
    await asyncio.to_thread(wake.run)
    await asyncio.to_thread(wake.health)
    lines = wake("exec", wake.name, "python3", "-c", UIDS).splitlines()
    assert lines
    assert all(line.split()[1:] == ["1000"] * 4 for line in lines)


async def test_a_call_is_heard_through_the_published_port(container, recordings):
    wake = container("wake")
    wake.set_options()
    await asyncio.to_thread(wake.run)
    await asyncio.to_thread(wake.health)
    assert await called(WAKE, recordings / "wake" / "okay_nabu.wav") == "okay_nabu"


async def test_its_health_check_passes_while_it_answers_and_fails_when_nothing_does(container):
    wake = container("wake")
    wake.set_options()
    await asyncio.to_thread(wake.run)
    await asyncio.to_thread(wake.health)
    told = wake("image", "inspect", wake.image, "--format={{json .HealthCheck.Test}}")
    _, *check = json.loads(told)
    wake("exec", wake.name, *check)
    with pytest.raises(AssertionError, match="ConnectionRefusedError"):
        wake("run", "--rm", wake.image, *check)


async def test_after_a_kill_it_is_the_same_server_again(container):
    wake = container("wake")
    wake.set_options()
    known = []
    for _ in range(2):
        await asyncio.to_thread(wake.run)
        known.append((await asyncio.to_thread(wake.health))["server_id"])
        wake("kill", "-s", "KILL", wake.name)
    assert known[0] == known[1]


async def test_a_wrong_option_is_answered_with_a_sentence(container):
    wake = container("wake")
    wake.set_options(treshold=0.4)
    await asyncio.to_thread(wake.run)
    assert await asyncio.to_thread(wake.exit_status) == 2
    assert "there is no option 'treshold'; did you mean 'threshold'?" in wake.logs()
    assert "Traceback" not in wake.logs()


async def test_started_by_hand_it_is_reached_and_stays_the_same_server(container):
    tts = container("tts")
    known = []
    for _ in range(2):
        await asyncio.to_thread(tts.run_by_hand)
        known.append((await asyncio.to_thread(tts.health))["server_id"])
        assert await spoken(f"tcp://{BRIDGE}:{PORTS['tts']}", "The light is on.") > FIRST_RATE
        assert await asyncio.to_thread(tts.stop) == 0
    assert known[0] == known[1]


async def test_its_secure_port_shows_a_certificate_that_it_made(container):
    tts = container("tts")
    await asyncio.to_thread(
        lambda: tts.run_by_hand("-p", "10201:10201", "-e", "LARAMIE_TTS_SECURE_PORT=10201")
    )
    told = (await asyncio.to_thread(tts.health))["secure"]
    secure = f"tls://{BRIDGE}:10201"
    info, _ = await describe(
        secure, fingerprint=told["fingerprint"], timeout_seconds=PATIENCE_SECONDS
    )
    assert info.tts


async def test_it_shows_home_assistants_certificate_and_the_one_it_is_renewed_with(container):
    tts = container("tts")
    own, first = tts.renew_certificate()
    tts.set_options(secure_port=10201, **own)
    await asyncio.to_thread(tts.run)
    assert (await asyncio.to_thread(tts.health))["secure"]["fingerprint"] == first
    secure = TTS.replace("tcp:", "tls:").replace("10200", "10201")
    assert (await describe(secure, fingerprint=first, timeout_seconds=PATIENCE_SECONDS))[0].tts
    _, second = tts.renew_certificate()
    info = None
    while info is None:
        with suppress(TlsProblem):
            info, _ = await describe(secure, fingerprint=second, timeout_seconds=PATIENCE_SECONDS)
    assert await asyncio.to_thread(tts.stop) == 0


async def test_without_the_certificate_that_it_is_to_show_it_does_not_start(container):
    tts = container("tts")
    own, _ = tts.renew_certificate()
    tts.set_options(secure_port=10201, **own | {"certfile": "fullchain.pem"})
    await asyncio.to_thread(tts.run)
    assert await asyncio.to_thread(tts.exit_status) == 2
    assert "certfile: there is no /ssl/fullchain.pem; in /ssl there is authority" in tts.logs()
    assert "Traceback" not in tts.logs()


async def test_a_voice_copied_to_the_share_speaks(container):
    tts = container("tts")
    build_piper_voice(tts.share / "laramie/models/tts/en_US-own-low", "en_US-own-low", "tiny")
    tts.set_options(engine="piper", model="en_US-own-low")
    await asyncio.to_thread(tts.run)
    assert (await asyncio.to_thread(tts.health))["engine"]["name"] == "piper"
    assert await spoken(TTS, "The light is on.") > FIRST_RATE


async def test_speech_is_written_down_at_the_first_start(container, recordings):
    stt = container("stt")
    stt.set_options(engine=["pocketsphinx"], language="en")
    message = await told_when_started(stt)
    assert message == {"service": "wyoming", "config": {"uri": "tcp://local-stt:10300"}}
    await asyncio.to_thread(stt.health)
    assert await written(STT, recordings / "commands" / "pause.wav") == "pause"
    assert await asyncio.to_thread(stt.stop) == 0


async def test_a_model_copied_to_the_share_hears_without_a_network(container, recordings):
    stt = container("stt")
    build_tiny_whisper(stt.share / "laramie/models/stt/my-own", (" Open", " the", " door", "."))
    stt.set_options(engine=["faster-whisper"], language="en", model="my-own")
    await asyncio.to_thread(stt.run)
    await asyncio.to_thread(stt.health)
    heard = await written(STT, recordings / "commands/turn_off_lights_in_the_office.wav")
    assert heard == "Open the door."


async def test_the_language_agent_answers_at_the_first_start(container):
    llm = container("llm")
    llm.set_options(engine=["none"], language="en")
    message = await told_when_started(llm)
    assert message == {"service": "laramie", "config": {"uri": "tcp://local-llm:10600"}}
    await asyncio.to_thread(llm.health)
    assert await answered(LLM, "turn on the bed light")
    assert await asyncio.to_thread(llm.stop) == 0


async def test_a_language_model_copied_to_the_share_answers(container):
    llm = container("llm")
    models = llm.share / "laramie/models/llm"
    models.mkdir(parents=True)
    script = ["The", " sky", " is", " blue."]
    build_tiny_gguf(models / "my-own.gguf", script, context_tokens=4096)
    llm.set_options(engine=["llama-cpp"], model="my-own", context_tokens=4096)
    await asyncio.to_thread(llm.run)
    await asyncio.to_thread(llm.health)
    assert await answered(LLM, "Why is the sky so high?") == "The sky is blue."


def test_llama_cpp_picks_the_kernels_of_this_processor(container):
    there, used, *_ = container("llm").python(PICKED).splitlines()
    if "libggml-cpu.so" in there.split():
        pytest.skip(
            "LLAMA.CPP HAS ONE PROCESSOR'S KERNELS: it was compiled for the tests, not here"
        )
    wanted = [name for linux, name in FEATURES.items() if linux in (cpu_features() or ())]
    assert [name for name in wanted if f"{name} = 1" not in used] == []


def test_llama_cpp_reads_the_houses_own_model(container):
    assert container("llm").python(PLANS).split()[0] == "True"


async def test_all_four_are_one_app_with_one_page(container, recordings):
    laramie = container("laramie")
    laramie.set_options(log_level="info", wake={"threshold": 0.41}, tts={"words_per_minute": 180})
    message = await told_when_started(laramie)
    rooms = {room: f"tcp://local-laramie:{port}" for room, port in PORTS.items()}
    assert message == {"service": "laramie", "config": {"uri": rooms.pop("llm")} | rooms}
    told = await asyncio.to_thread(laramie.health)
    assert {room: body["status"] for room, body in told["rooms"].items()} == dict.fromkeys(
        PORTS, "ok"
    )
    assert await called(WAKE, recordings / "wake" / "okay_nabu.wav") == "okay_nabu"
    assert await written(STT, recordings / "commands" / "pause.wav") == "pause"
    assert await answered(LLM, "turn on the bed light")
    assert await spoken(TTS, "The light is on.") > FIRST_RATE
    assert await asyncio.to_thread(laramie.stop) == 0


async def test_all_four_show_home_assistants_certificate(container):
    laramie = container("laramie")
    own, shown = laramie.renew_certificate()
    laramie.set_options(**own, **{room: {"secure_port": port + 1} for room, port in PORTS.items()})
    await asyncio.to_thread(laramie.run)
    told = await asyncio.to_thread(laramie.health)
    assert {body["secure"]["fingerprint"] for body in told["rooms"].values()} == {shown}
    for port in PORTS.values():
        secure = f"tls://127.0.0.1:{port + 1}"
        await describe(secure, fingerprint=shown, timeout_seconds=PATIENCE_SECONDS)
    assert await asyncio.to_thread(laramie.stop) == 0
