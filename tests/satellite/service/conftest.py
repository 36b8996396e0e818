"""A machine's files below a folder, on which the real commands work."""

from __future__ import annotations

import pytest

from satellite.__main__ import main


@pytest.fixture
def root(tmp_path):
    """The root of a Raspberry Pi that does not run."""
    root = tmp_path / "root"
    (root / "etc/systemd/system/multi-user.target.wants").mkdir(parents=True)
    (root / "etc/group").write_text("root:x:0:\naudio:x:29:pi\nspi:x:989:pi\n")
    return root


@pytest.fixture
def run(capsys):
    """Run the command line; what it has said, and whether all went well."""

    def run(*arguments):
        status = main([str(argument) for argument in arguments])
        said = capsys.readouterr()
        return status, said.out + said.err

    return run


@pytest.fixture
def systemctl(tmp_path, monkeypatch):
    """Stands in for systemd, which runs on no machine here; notes what it is asked."""
    notes = tmp_path / "asked"
    program = tmp_path / "programs/systemctl"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\necho "$@" >> {notes}\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent), prepend=":")
    monkeypatch.setattr("satellite.service.place.RUNS", tmp_path)

    def asked():
        return notes.read_text().splitlines() if notes.exists() else []

    asked.program = program
    return asked
