"""What runs on a push and on a tag."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest
import yaml

APPS = ("wake", "stt", "llm", "tts", "laramie")


@pytest.fixture(params=["test.yaml", "release.yaml"])
def path(request, repository):
    return repository / ".github" / "workflows" / request.param


def test_nothing_of_others_is_run_that_could_change(path):
    used = re.findall(r"uses: (\S+)(.*)", path.read_text())
    foreign = [(name, rest) for name, rest in used if not name.startswith("./")]
    assert foreign
    for name, rest in foreign:
        assert re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", name)
        assert re.fullmatch(r" # v[\d.]+", rest)


def test_a_job_has_no_more_rights_than_it_needs(path):
    workflow = yaml.safe_load(path.read_text())
    assert workflow["permissions"] == {"contents": "read"}
    for name, job in workflow["jobs"].items():
        assert ("permissions" in job) == (name in ("images", "publish"))
        assert "timeout-minutes" in job or "uses" in job


def test_a_tag_publishes_every_image(repository):
    text = (repository / ".github" / "workflows" / "release.yaml").read_text()
    assert f"for app in {' '.join(APPS)}; do" in text
    assert f"for app in tools base llama {' '.join(APPS)}; do" in text
    for app in APPS:
        assert (repository / "addons" / app / "Dockerfile").exists()


def test_actionlint_finds_nothing(path):
    if shutil.which("actionlint") is None:
        pytest.skip("actionlint is not installed: nothing was checked by it")
    done = subprocess.run(["actionlint", str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
