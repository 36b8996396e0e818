"""The agent evaluation runs: all contenders, in one home."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("homeassistant", reason="runs where Home Assistant is installed")

from tests.benchmarks.agent.contenders import NAMES

REPOSITORY = Path(__file__).parents[2]


@pytest.mark.slow
def test_all_subjects_understand_some_of_a_home_and_not_all():
    command = [sys.executable, "-m", "tests.benchmarks.agent_eval", "--home", "casa"]
    run = subprocess.run(
        command, cwd=REPOSITORY, capture_output=True, text=True, check=False, timeout=300
    )
    assert run.returncode == 0, run.stderr
    outcomes = run.stdout.partition("## By label")[2]
    rows = [
        [cell.strip(" *") for cell in line.split("|")]
        for line in outcomes.splitlines()
        if line.startswith("| all |")
    ]
    assert tuple(row[3] for row in rows) == NAMES
    for row in rows:
        assert 0 < int(row[4].partition("%")[0]) < 100
