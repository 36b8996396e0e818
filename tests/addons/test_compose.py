"""The Compose files, and the commands of the documentation, start what is published."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from urllib.parse import urlsplit

import pytest
import yaml

from script import addons
from wyoming_servers.runtime.config import read_options, unknown_variables

KEYS = {
    *("image", "restart", "init", "network_mode", "user", "read_only", "cap_drop", "security_opt"),
    *("tmpfs", "volumes", "environment", "ports"),
}
RIGHTS = {
    "init": True,
    "user": "1000",
    "read_only": True,
    "cap_drop": ["all"],
    "security_opt": ["no-new-privileges:true"],
    "tmpfs": ["/tmp"],  # noqa: S108 - the container's
    "restart": "unless-stopped",
}


@pytest.fixture(params=["compose.yaml", "compose.gpu.yaml"])
def path(request, repository):
    return repository / "addons" / "base" / request.param


@pytest.fixture
def services(path):
    return yaml.safe_load(path.read_text())["services"]


@pytest.fixture
def ours(services):
    found = [one for one in services.values() if one["image"].startswith(addons.REGISTRY)]
    assert found
    return found


@pytest.fixture(scope="session")
def published():
    """The images' names, with what each app's folder tells of it."""
    read = {app.folder: addons.config(app) for app in addons.APPS}
    return {f"{one['image']}:{one['version']}": folder for folder, one in read.items()}


def ports(repository, app):
    text = (repository / "addons" / app / "Dockerfile").read_text()
    (exposed,) = re.findall(r"^EXPOSE (.+)$", text, re.MULTILINE)
    return exposed.split()


def test_what_it_starts_is_published_and_has_no_rights(ours, published):
    for service in ours:
        assert set(service) <= KEYS
        assert service["image"] in published
        assert {name: service[name] for name in RIGHTS} == RIGHTS


def test_what_it_keeps_lasts_longer_than_the_container(path, ours, repository, published):
    volumes = yaml.safe_load(path.read_text())["volumes"]
    for service in ours:
        kept, *_ = service["volumes"]
        volume, _, place = kept.partition(":")
        assert volume in volumes
        dockerfile = repository / "addons" / published[service["image"]] / "Dockerfile"
        assert f"\nVOLUME {place}\n" in dockerfile.read_text()


def test_models_of_ones_own_lie_where_an_image_looks_for_them(repository):
    compose = yaml.safe_load((repository / "addons/base/compose.yaml").read_text())
    _, shown = compose["services"]["laramie"]["volumes"]
    folder, _, place = shown.partition(":")
    place, _, mode = place.partition(":")
    assert (folder, mode) == ("./models", "ro")
    dockerfile = (repository / "addons/laramie/Dockerfile").read_text()
    assert {f"LARAMIE_{room}_SHARED_MODELS={place}" for room in ("STT", "LLM", "TTS")} <= set(
        dockerfile.split()
    )
    assert f'LARAMIE_WAKE_MODEL_FOLDERS="[\\"{place}/wake\\"]"' in dockerfile
    assert f'-v "$PWD/models:{place}:{mode}"' in (repository / "docs/install.md").read_text()


def test_who_does_not_share_the_hosts_network_publishes_the_servers_ports(
    ours, repository, published
):
    for service in ours:
        served = ports(repository, published[service["image"]])
        given = [one.split(":") for one in service.get("ports", ())]
        assert given == (
            []
            if service.get("network_mode") == "host"
            else [[port, port] for port in served if port != str(addons.INGRESS_PORT)]
        )


def test_the_servers_take_the_options_it_sets(ours, published, monkeypatch):
    for service in ours:
        for name, value in service["environment"].items():
            monkeypatch.setenv(name, str(value))
        (app,) = (one for one in addons.APPS if one.folder == published[service["image"]])
        kinds = [addons.module_of(room, "options", f"{room.title()}Options") for room in app.rooms]
        prefixes = tuple(kind.model_config["env_prefix"] for kind in kinds)
        assert all(name.startswith(prefixes) for name in service["environment"])
        for kind in kinds:
            assert unknown_variables(kind) == []
            read_options(kind, {})


def test_the_server_that_is_asked_is_one_that_it_starts(repository):
    services = yaml.safe_load((repository / "addons/base/compose.gpu.yaml").read_text())["services"]
    asked = urlsplit(services["llm"]["environment"]["LARAMIE_LLM_URL"])
    assert f"--port {asked.port} " in services[asked.hostname]["command"]


def compose(*arguments):
    """Run Docker's own Compose, whose rules are the published ones."""
    command = ["docker", "compose", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_compose_itself_reads_it(path):
    if shutil.which("docker") is None or compose("version").returncode != 0:
        pytest.skip("docker compose is not installed: it read nothing")
    done = compose("-f", str(path), "config", "--quiet")
    assert done.returncode == 0, done.stderr


def test_podman_compose_reads_it(path, services):
    if find_spec("podman_compose") is None or shutil.which("podman") is None:
        pytest.skip("podman-compose or podman is not installed: it read nothing")
    command = (sys.executable, "-m", "podman_compose", "-f", str(path), "config")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    read = yaml.safe_load(done.stdout)["services"]
    assert {name: one["image"] for name, one in read.items()} == {
        name: one["image"] for name, one in services.items()
    }


def test_the_model_on_the_gpu_takes_as_much_as_it_is_given(repository):
    """llama-server divides its context among those who talk at once."""
    services = yaml.safe_load((repository / "addons/base/compose.gpu.yaml").read_text())["services"]
    told = dict(re.findall(r"--([a-z-]+) (\d+)", services["model"]["command"]))
    ours = int(services["llm"]["environment"]["LARAMIE_LLM_CONTEXT_TOKENS"])
    assert int(told["ctx-size"]) == int(told["parallel"]) * ours


def test_the_documentation_starts_what_is_published(repository, published):
    text = (repository / "docs" / "install.md").read_text()
    named = re.findall(rf"{re.escape(addons.REGISTRY)}/[a-z]+\S*?(?=[\s`])", text)
    assert named
    assert set(named) <= set(published)


def test_docker_run_gives_the_rights_that_compose_gives(repository):
    text = (repository / "docs" / "install.md").read_text().replace("\\\n", "")
    (command,) = re.findall(r"docker run -d (.+)", text)
    assert set(re.findall(r"--[a-z-]+ ?(?![-$])\S*", command)) >= {
        *("--restart unless-stopped", "--user 1000", "--cap-drop all", "--tmpfs /tmp"),
        "--security-opt no-new-privileges",
    }
    assert {"--init", "--read-only"} <= set(command.split())
