"""What the Supervisor, HACS and Home Assistant ask of the repository.

The rules are those that the Supervisor's own checks have; its code is not at hand here.
"""

from __future__ import annotations

import json
import re
import tomllib

import pytest
import yaml
from PIL import Image

from wyoming_servers import __version__

APPS = ("laramie", "llm", "stt", "tts", "wake")
LANGUAGES = ("de", "en", "es", "fr", "nl")
KEYS = {
    *("name", "version", "slug", "description", "url", "image", "arch", "homeassistant"),
    *("startup", "discovery", "ports", "ingress", "ingress_entry", "panel_icon", "tmpfs", "map"),
    *("backup_exclude", "options", "schema"),
}
TYPE = re.compile(
    r"(bool|email|url|port|str|password"
    r"|int(\(-?\d*,-?\d*\))?|float(\((-?\d*\.?\d+)?,(-?\d*\.?\d+)?\))?"
    r"|list\([^)]+\))\??"
)
HACS_KEYS = {
    *("content_in_root", "country", "filename", "hacs", "hide_default_branch", "homeassistant"),
    *("name", "persistent_directory", "render_readme", "zip_release"),
}


@pytest.fixture(params=APPS)
def folder(request, repository):
    return repository / "addons" / request.param


@pytest.fixture
def config(folder):
    return yaml.safe_load((folder / "config.yaml").read_text())


def leaves(schema):
    """Yield the types of a schema with their paths."""
    for name, kind in schema.items():
        if isinstance(kind, dict):
            yield from (((name, *path), leaf) for path, leaf in leaves(kind))
        else:
            yield (name,), kind


def at(options, path):
    for name in path:
        options = options[name]
    return options


def test_there_are_these_apps_and_what_they_are_made_of(repository):
    assert {path.name for path in (repository / "addons").iterdir()} == {*APPS, "base"}


def test_an_app_has_all_its_files(folder):
    names = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    assert names == {
        *("config.yaml", "Dockerfile", "README.md", "DOCS.md", "CHANGELOG.md"),
        *("apparmor.txt", "icon.png", "logo.png"),
        *(f"translations/{language}.yaml" for language in LANGUAGES),
    }


def test_a_config_has_only_keys_that_the_supervisor_knows(config):
    assert set(config) == KEYS
    assert re.fullmatch(r"[-_.A-Za-z0-9]+", config["slug"])
    assert config["arch"] == ["amd64", "aarch64"]
    assert re.fullmatch(r"[a-z0-9./-]+", config["image"])
    assert re.fullmatch(r"\d{4}\.\d+\.\d+", config["homeassistant"])


def test_an_app_bears_the_programs_version(config, folder):
    assert config["version"] == __version__
    assert f"\nARG BUILD_VERSION={__version__}\n" in (folder / "Dockerfile").read_text()
    assert f"\n## {__version__}\n" in (folder / "CHANGELOG.md").read_text()


def test_slugs_are_not_shared(repository):
    slugs = {
        yaml.safe_load(path.read_text())["slug"]
        for path in (repository / "addons").glob("*/config.yaml")
    }
    assert len(slugs) == len(APPS)


def test_who_has_the_language_agent_announces_itself_to_our_integration_alone(config, folder):
    with_agent = folder.name in ("llm", "laramie")
    assert config["discovery"] == (["laramie"] if with_agent else ["wyoming"])


def test_no_port_is_published_unasked(config):
    assert config["ports"]
    assert set(config["ports"].values()) == {None}
    assert "8099/tcp" not in config["ports"]  # the way in is through Home Assistant


def test_every_option_has_a_type_the_supervisor_knows(config):
    for path, kind in leaves(config["schema"]):
        kind = kind[0] if isinstance(kind, list) else kind  # noqa: PLW2901 - the item's
        assert TYPE.fullmatch(kind), path


def test_an_app_can_start_with_what_it_begins_with(config):
    for path, kind in leaves(config["schema"]):
        items = kind if isinstance(kind, list) else [kind]
        if not items[0].endswith("?"):
            value = at(config["options"], path)
            assert isinstance(value, list) == isinstance(kind, list)
    assert {path for path, _ in leaves(config["schema"])} >= {
        path for path, _ in leaves(config["options"])
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_option_and_port_is_told_in_every_language(folder, config, language):
    told = yaml.safe_load((folder / "translations" / f"{language}.yaml").read_text())
    assert set(told) == {"configuration", "network"}
    assert set(told["network"]) == set(config["ports"])
    expected = {path for path, _ in leaves(config["schema"])}
    found = set()
    for name, text in told["configuration"].items():
        fields = text.get("fields")
        found |= {(name, field) for field in fields} if fields else {(name,)}
        for one in (text, *(fields or {}).values()):
            assert set(one) <= {"name", "description", "fields"}
            assert one["name"].strip() == one["name"] != ""
            assert len(one["name"]) <= 48
            assert one["description"].rstrip().endswith((".", "…")), one
    assert found == expected


def test_languages_are_not_copies_of_english(folder):
    read = {
        language: yaml.safe_load((folder / "translations" / f"{language}.yaml").read_text())
        for language in LANGUAGES
    }
    english = list(_descriptions(read["en"]["configuration"]))
    for language in set(LANGUAGES) - {"en"}:
        other = list(_descriptions(read[language]["configuration"]))
        assert len(other) == len(english)
        assert not set(other) & set(english)


def test_what_is_written_as_code_is_the_same_in_all_languages(folder):
    """Names of engines, values, paths and addresses are not translated."""
    told = {
        language: yaml.safe_load((folder / "translations" / f"{language}.yaml").read_text())
        for language in LANGUAGES
    }
    marks = {language: list(_marks(text["configuration"])) for language, text in told.items()}
    for language in LANGUAGES:
        assert marks[language] == marks["en"], language


def test_pictures_are_of_the_sizes_the_store_shows(folder):
    for name, size in (("icon", (128, 128)), ("logo", (250, 100))):
        with Image.open(folder / f"{name}.png") as picture:
            assert picture.size == size


def test_an_image_installs_extras_that_there_are(folder, repository):
    extras = tomllib.loads((repository / "pyproject.toml").read_text())["project"][
        "optional-dependencies"
    ]
    text = (folder / "Dockerfile").read_text().replace("\\\n", " ")
    (given,) = re.findall(r"install/install\.py (?:--wheels /wheels )?([^\n]+)", text)
    installed, _, without = given.partition("--without")
    assert set(installed.split()) <= set(extras)
    assert set(without.split()) <= {"onnxruntime"}


def test_an_image_needs_no_files_beside_its_dockerfile(folder):
    """The Supervisor builds an app in its own folder."""
    lines = (folder / "Dockerfile").read_text().splitlines()
    own = [line for line in lines if line.startswith(("COPY", "ADD"))]
    assert all(line.startswith("COPY --from=") for line in own)


def test_the_port_that_home_assistant_asks_is_the_one_the_image_serves(folder):
    text = (folder / "Dockerfile").read_text()
    assert re.search(r"^EXPOSE .*\b8099$", text, re.MULTILINE)
    assert text.rstrip().endswith('"--http-port", "8099"]')
    base = (folder.parent / "base" / "Dockerfile").read_text()
    assert re.search(r"^HEALTHCHECK .*\\\n +CMD .*'127\.0\.0\.1', 8099,", base, re.MULTILINE)


def test_the_repository_is_one_that_the_supervisor_adds(repository):
    told = yaml.safe_load((repository / "repository.yaml").read_text())
    assert set(told) == {"name", "url", "maintainer"}
    assert told["url"].startswith("https://")


def test_hacs_takes_the_repository(repository):
    told = json.loads((repository / "hacs.json").read_text())
    assert set(told) <= HACS_KEYS
    assert told["name"]
    assert (
        len([path for path in (repository / "custom_components").iterdir() if path.is_dir()]) == 1
    )


def test_the_integration_has_the_programs_version_and_its_manifests_order(repository):
    text = (repository / "custom_components" / "laramie" / "manifest.json").read_text()
    manifest = json.loads(text)
    keys = list(manifest)
    assert keys == ["domain", "name", *sorted(keys[2:])]
    assert manifest["version"] == __version__
    needed = {"codeowners", "documentation", "issue_tracker", "integration_type", "iot_class"}
    assert needed <= set(keys)


def _descriptions(texts):
    for text in texts.values():
        yield text["description"]
        yield from _descriptions(text.get("fields", {}))


def _marks(texts):
    """Yield each text's names with underscores, paths and addresses, in no order."""
    for name, text in texts.items():
        found = re.findall(
            r"https?://\S+?(?=[.,:;]*(?:\s|$))|/share/[\w./]+\w|\w+\.pem|\w+_\w+=[\d.]+\d",
            text["description"],
        )
        yield name, sorted(found)
        yield from _marks(text.get("fields", {}))
