"""The apps' images are built and run as the Supervisor runs them.

The tests of ``inside`` run in a network and mount namespace of their own: a stand-in for the
Supervisor has port 80 there, and nothing of this machine's network is touched.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import ExitStack
from importlib.metadata import version
from pathlib import Path

import pytest

from script.images import APART, APPS, WITH_LLAMA, Store, build, llama_tag, own_debian, take_llama
from tests.images.emulation import emulated

pytestmark = pytest.mark.slow

HERE = Path(__file__).parent
WANTED = tuple(os.environ.get("APP_IMAGES_OF", "").split())
"""By default all but those for which llama.cpp would have to be compiled."""
EMULATED = tuple(os.environ.get("APP_IMAGES_AARCH64", "").split())
QEMU = os.environ.get("LARAMIE_QEMU_AARCH64") or shutil.which("qemu-aarch64")
FOR_EMULATION = "APP_IMAGES_AARCH64=tts, half an hour, and qemu-aarch64 of version 10 or newer"
MOST_MB = {"wake": 250, "stt": 400, "llm": 275, "tts": 400, "laramie": 560}
TOOLS = ("buildah", "podman", "debootstrap", "catatonit", "crun", "iptables", "unshare", "ip")
LIMITS = """\
[containers]
init_path="/usr/bin/catatonit"
default_ulimits=["nofile=16384:16384","nproc=32768:32768"]
[engine]
cgroup_manager="cgroupfs"
events_logger="file"
"""
INSIDE = """
umount /sys/fs/cgroup/unified 2>/dev/null || true
ip link set lo up
mkdir -p /run/netns && mount -t tmpfs none /run/netns
"$@" || exit
"""
"""Not by exec: the shell is the parent of whom a container leaves behind, and waits for them."""


def compiled_llama():
    """Return the wheel that pip compiled for these tests, if it keeps it: minutes less."""
    command = (sys.executable, "-m", "pip", "cache", "list", "--format=abspath", "llama_cpp_python")
    found = subprocess.run(command, capture_output=True, text=True, check=False).stdout.split()
    return next((Path(path) for path in found if f"-{version('llama-cpp-python')}-" in path), None)


def wanted(store):
    """Return the apps whose images are built."""
    if not store.has(llama_tag(store)) and (wheel := compiled_llama()):
        take_llama(store, wheel)
    quick = APPS if store.has(llama_tag(store)) else sorted(set(APPS) - set(WITH_LLAMA))
    return WANTED or tuple(quick)


@pytest.fixture(scope="module", params=["", "aarch64"], ids=["own", "aarch64"])
def store(request, tmp_path_factory):
    """Images of this working tree; where Debian's one is kept, it is made once."""
    absent = [tool for tool in TOOLS if shutil.which(tool) is None]
    if absent or os.geteuid() != 0:
        needs = f"{', '.join(absent)} and root" if absent else "root"
        pytest.skip(f"NO IMAGE WAS BUILT OR RUN: that needs {needs}")
    kept = os.environ.get("APP_IMAGES")
    store = Store(Path(kept) if kept else tmp_path_factory.mktemp("images"), request.param)
    with ExitStack() as stack:
        if request.param and store.own != request.param:
            if not (EMULATED and QEMU):
                pytest.skip(f"NO IMAGE FOR {request.param} WAS BUILT: that needs {FOR_EMULATION}")
            stack.enter_context(emulated(Path(QEMU)))
        apps = EMULATED if request.param else wanted(store)
        build(store, apps, own_debian(store))
        yield store, apps


def test_the_apps_run_as_the_supervisor_runs_them(store, tmp_path):
    images, _ = store
    configuration = tmp_path / "containers.conf"
    networks = f'[network]\nnetwork_config_dir="{tmp_path}"\n'
    configuration.write_text(LIMITS + networks)
    environment = os.environ | {
        "CONTAINERS_CONF": str(configuration),
        "APP_IMAGES": str(images.folder),
        "APP_IMAGES_ARCHITECTURE": images.architecture,
    }
    pytest_ = (sys.executable, "-m", "pytest", "-q", str(HERE / "inside"))
    command = (*APART, "--net", "bash", "-euc", INSIDE, "-")
    done = subprocess.run([*command, *pytest_], env=environment, check=False)
    assert done.returncode == 0


def test_an_image_does_not_grow_unseen(store):
    images, apps = store
    sizes = {app: images.size_bytes(app) / 1e6 for app in apps}
    assert {app: size for app, size in sizes.items() if size > MOST_MB[app]} == {}
