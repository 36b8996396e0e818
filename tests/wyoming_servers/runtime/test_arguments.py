"""Options as arguments."""

from __future__ import annotations

import argparse

import pytest

from satellite.options import SatelliteOptions
from wyoming_servers.__main__ import ROOMS, room
from wyoming_servers.runtime.arguments import add_option_arguments, given_options
from wyoming_servers.runtime.config import environment_name, read_options
from wyoming_servers.wake.options import WakeOptions

KINDS = [*(room(name).options for name in ROOMS), SatelliteOptions]


def parsed(kind, *arguments: str) -> dict:
    parser = argparse.ArgumentParser()
    add_option_arguments(parser, kind)
    return given_options(kind, parser.parse_args(arguments))


@pytest.mark.parametrize("kind", KINDS)
def test_every_option_is_an_argument_with_its_help(kind):
    parser = argparse.ArgumentParser()
    add_option_arguments(parser, kind)
    shown = " ".join(parser.format_help().split())
    for option, field in kind.model_fields.items():
        assert f"--{option.replace('_', '-')}" in shown
        assert environment_name(kind, option) in shown
        assert " ".join(field.description.split()) in shown


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_not_given_is_left_to_the_other_sources(kind):
    assert parsed(kind) == {}


def test_arguments_have_the_types_of_their_options():
    given = parsed(
        WakeOptions,
        *("--port", "0", "--threshold", "0.7", "--no-zeroconf", "--log-json"),
        *("--model-folders", "/a", "--model-folders", "/b", "--log-level", "debug"),
    )
    options = read_options(WakeOptions, given)
    assert (options.port, options.threshold, options.zeroconf) == (0, 0.7, False)
    assert [str(folder) for folder in options.model_folders] == ["/a", "/b"]


def test_a_value_that_is_no_choice_is_refused(capsys):
    with pytest.raises(SystemExit):
        parsed(WakeOptions, "--log-level", "loud")
    assert "warning" in capsys.readouterr().err
