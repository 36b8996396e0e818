"""The AppArmor profile of an app allows what its container does."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import pytest

from tests.builders.piper_voice import build_piper_voice
from tests.builders.tiny_gguf import build_tiny_gguf
from tests.builders.tiny_whisper import build_tiny_whisper
from tests.images.inside.apparmor import Profile, done, traced
from tests.images.inside.turns import (
    FIRST_RATE,
    LLM,
    PORTS,
    STT,
    TTS,
    WAKE,
    answered,
    called,
    spoken,
    written,
)

ADDONS = Path(__file__).parents[3] / "addons"

pytestmark = pytest.mark.skipif(
    shutil.which("strace") is None, reason="NO PROFILE WAS COMPARED WITH WHAT IS DONE: no strace"
)


async def wakes(models, recordings):
    models.mkdir(parents=True)
    yield {"engine": "fusion"}
    assert await called(WAKE, recordings / "wake" / "okay_nabu.wav") == "okay_nabu"


async def hears(models, recordings):
    build_tiny_whisper(models / "my-own", (" Open", " the", " door", "."))
    model = "faster-whisper=my-own"
    yield {"engine": ["pocketsphinx", "faster-whisper"], "model": model, "language": "en"}
    assert await written(STT, recordings / "commands" / "pause.wav") == "pause"


async def thinks(models, _recordings):
    models.mkdir(parents=True)
    build_tiny_gguf(models / "my-own.gguf", ["Blue."], context_tokens=4096)
    yield {"engine": ["llama-cpp"], "model": "my-own", "context_tokens": 4096}
    assert await answered(LLM, "Why is the sky so high?") == "Blue."


async def speaks(models, _recordings):
    build_piper_voice(models / "en_US-own-low", "en_US-own-low", "tiny")
    yield {"engine": "piper", "model": "en_US-own-low"}
    assert await spoken(TTS, "The light is on.") > FIRST_RATE


@pytest.mark.parametrize(
    ("app", "use", "certificate"),
    [
        *(("wake", wakes, None), ("stt", hears, None), ("llm", thinks, None)),
        *(("tts", speaks, None), ("tts", speaks, "one's own")),
    ],
)
async def test_a_profile_allows_what_an_app_does(container, app, use, certificate, recordings):
    made = container(app)
    if made.store.architecture != made.store.own:
        pytest.skip("NO PROFILE WAS COMPARED WITH WHAT IS DONE: strace sees what the emulator does")
    using = use(made.share / "laramie" / "models" / app, recordings)
    # For a secure port it reads a certificate, or makes it, by a program of its own.
    own = made.renew_certificate()[0] if certificate else {}
    made.set_options(**await anext(using), secure_port=PORTS[app] + 1, **own)
    pid = await asyncio.to_thread(made.prepare)
    with traced(pid, made.data.parent):
        made("start", made.name)
        assert (await asyncio.to_thread(made.health))["status"] == "ok"
        assert await anext(using, None) is None
        assert await asyncio.to_thread(made.stop) == 0
    used = done(made.data.parent)
    assert ("/opt/laramie/bin/laramie", "x") in used
    assert (("/ssl/key.pem", "r") if own else ("/usr/bin/openssl", "x")) in used
    profile = Profile((ADDONS / app / "apparmor.txt").read_text())
    assert sorted({each for each in used if not profile.allows(*each)}) == []
