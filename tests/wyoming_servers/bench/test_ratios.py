from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from tests.wyoming_servers.bench.made_up import load
from wyoming_servers.bench.ratios import (
    STATED,
    against,
    is_as_stated_for,
    ratios,
    worse_than_stated,
)
from wyoming_servers.bench.results import OURS, STOCK, Results


def test_the_effort_is_that_of_the_median_turn_alone(made_up):
    assert ratios(made_up)["effort"] == 12.0


def test_a_crowd_is_compared_with_the_turns_of_its_own_round(made_up):
    made_up.loads = [
        one
        for slower in (1.0, 5.0, 1.2)  # other programs came and went
        for one in (
            load(OURS, 1, turns=2, cpu=2.0 * slower),
            load(OURS, 4, turns=4, cpu=5.0 * slower),
        )
    ]
    assert ratios(made_up)["crowd"] == 1.25


def test_a_run_without_a_crowd_has_no_ratio_of_it(made_up):
    made_up.loads = [one for one in made_up.loads if one.satellites == 1]
    assert "crowd" not in ratios(made_up)


def test_a_run_that_failed_has_no_ratios():
    assert ratios(Results()) == {}


@pytest.mark.parametrize("name", STATED)
def test_a_ratio_within_its_noise_is_as_stated(name):
    stated = STATED[name]
    assert not worse_than_stated({name: 0.99 * stated.value * stated.noise})
    assert not worse_than_stated({name: 0.1})


@pytest.mark.parametrize("name", STATED)
def test_a_ratio_beyond_its_noise_is_told_with_what_it_is(name):
    stated = STATED[name]
    [sentence] = worse_than_stated({name: 1.01 * stated.value * stated.noise})
    assert name in sentence
    assert stated.meaning in sentence


def test_what_is_stated_is_of_embedded_engines(made_up):
    assert is_as_stated_for(made_up)
    made_up.parts[1] = replace(made_up.parts[1], origin="downloaded")
    assert not is_as_stated_for(made_up)


def test_another_stack_is_told_as_a_factor_of_ours(made_up):
    factors = against(made_up, STOCK)
    assert factors["first audio"] == pytest.approx(402 / 102)
    assert factors["CPU of a turn"] == 4
    assert factors["memory"] == 1
    assert "tool call" not in factors


def test_the_docs_state_the_same_ratios():
    text = (Path(__file__).parents[3] / "docs" / "bench.md").read_text()
    rows = re.findall(r"^\| `(\w+)` \| ([^|]+) \| ([\d.]+) \| ([\d.]+) \|$", text, re.MULTILINE)
    assert rows == [
        (name, stated.meaning, str(stated.value), str(stated.noise))
        for name, stated in STATED.items()
    ]
