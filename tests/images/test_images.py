"""The apps' images are built and run as the Supervisor runs them.

The tests of ``inside`` run in a network and mount namespace of their own: a stand-in for the
Supervisor has port 80 there, and nothing of this machine's network is touched.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from script.images import OWN_DEBIAN, Store, build, build_debian

pytestmark = pytest.mark.slow

HERE = Path(__file__).parent
APPS = ("wake", "tts")
"""The ones whose images are quick to make."""
TOOLS = ("buildah", "podman", "debootstrap", "catatonit", "crun", "iptables", "unshare", "ip")
LIMITS = """\
[containers]
default_ulimits=["nofile=16384:16384","nproc=32768:32768"]
[engine]
cgroup_manager="cgroupfs"
events_logger="file"
"""
INSIDE = """
umount /sys/fs/cgroup/unified 2>/dev/null || true
ip link set lo up
mkdir -p /run/netns && mount -t tmpfs none /run/netns
exec "$@"
"""


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """Images of this working tree; where Debian's one is kept, it is made once."""
    absent = [tool for tool in TOOLS if shutil.which(tool) is None]
    if absent or os.geteuid() != 0:
        needs = f"{', '.join(absent)} and root" if absent else "root"
        pytest.skip(f"NO IMAGE WAS BUILT OR RUN: that needs {needs}")
    kept = os.environ.get("APP_IMAGES")
    folder = Path(kept) if kept else tmp_path_factory.mktemp("images")
    store = Store(folder)
    if not store.has(OWN_DEBIAN):
        build_debian(store)
    build(store, APPS, OWN_DEBIAN)
    return folder


def test_the_apps_run_as_the_supervisor_runs_them(store, tmp_path):
    configuration = tmp_path / "containers.conf"
    configuration.write_text(LIMITS)
    environment = os.environ | {"CONTAINERS_CONF": str(configuration), "APP_IMAGES": str(store)}
    pytest_ = (sys.executable, "-m", "pytest", "-q", str(HERE / "inside"))
    command = ("unshare", "-m", "-n", "--propagation", "private", "bash", "-euc", INSIDE, "-")
    done = subprocess.run([*command, *pytest_], env=environment, check=False)
    assert done.returncode == 0


@pytest.mark.parametrize(("app", "most_mb"), [("wake", 400), ("tts", 530)])
def test_an_image_does_not_grow_unseen(store, app, most_mb):
    """Debian and Python are 120 MB of it, what all servers need is 190 MB."""
    from wyoming_servers import __version__  # noqa: PLC0415

    assert Store(store).size_bytes(f"localhost/{app}:{__version__}") < most_mb * 1e6
