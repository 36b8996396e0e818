"""What the command line says to what is wrong."""

from __future__ import annotations

import pytest

from satellite.__main__ import main


@pytest.fixture
def refused(capsys):
    """Run a command that cannot be carried out; returns what it says."""

    def refused(*arguments):
        try:
            status = main([*arguments])
        except SystemExit as ended:
            status = ended.code
        assert status == 2
        return capsys.readouterr().err

    return refused


@pytest.mark.parametrize(
    ("arguments", "advice"),
    [
        (["diagnos"], "'diagnose'"),
        (["flash"], "--image --boot"),
        (["flash", "--boot", "/", "--hat", "no-such"], "respeaker-2mics"),
        (["diagnose", "--seconds", "0"], "more than 0"),
        (["diagnose", "--seconds", "some"], "some"),
        (["diagnose", "--picture", "/no/such/folder/x.svg"], "/no/such/folder/x.svg"),
        (["update", "--root", "/"], "--root"),
    ],
)
def test_what_is_wrong_is_not_hidden_behind_all_options(refused, arguments, advice):
    said = refused(*arguments)
    assert advice in said.splitlines()[0]
    assert said.count("\n") == 2
    assert "--help" in said


@pytest.mark.parametrize("option", ["--microphone", "--speaker"])
def test_what_is_no_device_is_told_before_anything_begins(refused, option):
    assert f"option '{option[2:]}'" in refused(option, "hw:1")


def test_a_satellite_has_a_name(refused):
    assert "option 'name'" in refused("--name", "")


def test_a_file_that_is_not_there_is_named_without_a_number(refused):
    said = refused("flash", "--boot", "/", "--name", "Hall", "--ssh-key", "/no/such.pub")
    assert said == "laramie-satellite: /no/such.pub: No such file or directory\n"
