"""Real pip, in a virtual environment of its own."""

from __future__ import annotations

import importlib.metadata
import sys
import venv
import zipfile
from pathlib import Path

import pip
import pytest

from satellite.service.place import ServiceError, machine, session
from satellite.service.update import installed_extras, installer, update


def release(folder, version):
    """A wheel of a program by our name."""
    path = folder / f"laramie-{version}-py3-none-any.whl"
    info = f"laramie-{version}.dist-info"
    with zipfile.ZipFile(path, "w") as wheel:
        wheel.writestr("laramie.py", "")
        wheel.writestr(
            f"{info}/METADATA", f"Metadata-Version: 2.1\nName: laramie\nVersion: {version}\n"
        )
        wheel.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        wheel.writestr(f"{info}/RECORD", "")
    return str(path)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("update") / "environment"
    venv.create(folder, symlinks=True)
    # Not every Python brings a pip to install; the one beside us does as well.
    (packages,) = folder.glob("lib/*/site-packages")
    (folder / "borrowed").mkdir()
    (folder / "borrowed/pip").symlink_to(Path(pip.__file__).parent)
    (packages / "borrowed.pth").write_text(str(folder / "borrowed"))
    return folder


@pytest.fixture
def environment(made, monkeypatch):
    """The satellite seems to run in it."""
    monkeypatch.setattr(sys, "prefix", str(made))
    monkeypatch.setattr(sys, "executable", str(made / "bin/python"))
    return made


def installed_in(environment):
    return sorted(path.stem for path in environment.glob("lib/*/site-packages/laramie-*"))


def test_another_release_takes_the_place_of_the_one_before(environment, tmp_path, systemctl):
    place = machine()
    for version in ("1.0", "1.1"):
        said = list(update(place, release(tmp_path, version)))
        assert installed_in(environment) == [f"laramie-{version}"]
    back = "The way back: laramie-satellite update laramie==1.0"
    assert said == [f"laramie 1.1 is in {environment}", back]
    assert not systemctl()


def test_an_earlier_release_is_brought_back_by_its_number(environment, tmp_path, monkeypatch):
    place = machine()
    list(update(place, release(tmp_path, "1.1")))
    release(tmp_path, "1.0")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    list(update(place, "laramie==1.0"))
    assert installed_in(environment) == ["laramie-1.0"]


@pytest.mark.usefixtures("environment")
def test_an_installed_service_is_restarted(tmp_path, systemctl, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    place = session()
    place.unit.parent.mkdir(parents=True)
    place.unit.touch()
    assert list(update(place, release(tmp_path, "1.2")))[-1] == "The satellite has been restarted"
    assert systemctl() == ["--user try-restart laramie-satellite.service"]


@pytest.mark.usefixtures("environment")
def test_how_to_restart_a_service_that_could_not_be_is_told(tmp_path, systemctl, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    systemctl.program.write_text("#!/bin/sh\nexit 1\n")
    place = session()
    place.unit.parent.mkdir(parents=True)
    place.unit.touch()
    with pytest.raises(ServiceError, match="as it was: systemctl --user try-restart"):
        list(update(place, release(tmp_path, "1.3")))


@pytest.mark.usefixtures("environment")
def test_a_release_that_cannot_be_had_is_told(tmp_path, capfd):
    with pytest.raises(ServiceError, match="has failed"):
        list(update(machine(tmp_path), str(tmp_path / "none.whl")))
    assert "none.whl" in capfd.readouterr().err


@pytest.mark.usefixtures("environment")
def test_an_environment_of_somebody_else_is_told(monkeypatch):
    monkeypatch.setattr("os.access", lambda *_: False)
    with pytest.raises(ServiceError, match="put sudo before the command"):
        next(update(machine(), None))


@pytest.mark.usefixtures("environment")
def test_without_pip_uv_does_it_and_without_both_it_says_so(monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    assert installer()[:3] == ["/usr/bin/uv", "pip", "install"]
    monkeypatch.setattr("shutil.which", lambda _: None)
    with pytest.raises(ServiceError, match="ensurepip"):
        installer()


def test_optional_parts_that_are_there_stay(monkeypatch):
    requires = [
        "aiohttp",
        "pytest>=9; extra == 'all'",
        "pytest; extra == 'some'",
        "no-such>1; extra == 'all'",
    ]
    monkeypatch.setattr(importlib.metadata, "requires", lambda _: requires)
    assert installed_extras() == ["some"]
