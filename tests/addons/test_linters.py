"""The linters' words; a linter that this machine lacks is named as the reason of a skip."""

from __future__ import annotations

import shutil
import subprocess

import pytest

APPS = ("laramie", "llm", "stt", "tts", "wake")


def run(*command):
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed: nothing was checked by it")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_hadolint_finds_nothing(repository):
    run("hadolint", *map(str, sorted((repository / "addons").glob("*/*Dockerfile"))))


@pytest.mark.parametrize("app", APPS)
def test_the_apparmor_profile_can_be_read(app, repository):
    run("apparmor_parser", "-Q", "-K", str(repository / "addons" / app / "apparmor.txt"))


def test_yamllint_finds_nothing(repository):
    paths = [repository / "addons", repository / "repository.yaml", repository / ".github"]
    there = [str(path) for path in paths if path.exists()]
    run("yamllint", "-s", "-c", str(repository / ".yamllint"), *there)


def test_shellcheck_finds_nothing(repository):
    scripts = [
        str(path)
        for path in (repository / "script").iterdir()
        if path.is_file() and path.read_text().startswith("#!/usr/bin/env bash")
    ]
    run("shellcheck", "-x", "-S", "warning", *scripts)
