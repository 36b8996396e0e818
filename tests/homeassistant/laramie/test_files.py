"""The files Home Assistant reads beside the code."""

from __future__ import annotations

import json
import re
import struct
from pathlib import Path

import pytest
from homeassistant.helpers.service import _SERVICES_SCHEMA
from homeassistant.util.yaml import load_yaml_dict

REPOSITORY = Path(__file__).parents[3]
INTEGRATION = REPOSITORY / "custom_components" / "laramie"
TRANSLATIONS = sorted((INTEGRATION / "translations").glob("*.json"))


def texts(node: dict, path: str = "") -> dict[str, str]:
    """Return the sentences of a translation by their place."""
    found = {}
    for key, value in node.items():
        place = f"{path}/{key}"
        found |= texts(value, place) if isinstance(value, dict) else {place: value}
    return found


def read(path: Path) -> dict[str, str]:
    return texts(json.loads(path.read_text(encoding="utf-8")))


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"{(\w+)}", text))


@pytest.mark.parametrize("name", ["protocol.py", "satellite_protocol.py"])
def test_the_protocol_is_the_servers_own_file(name):
    own = (REPOSITORY / "wyoming_servers" / "wire" / name).read_bytes()
    assert (INTEGRATION / name).read_bytes() == own


def test_five_languages_are_spoken():
    assert [path.stem for path in TRANSLATIONS] == ["de", "en", "es", "fr", "nl"]


@pytest.mark.parametrize("path", TRANSLATIONS, ids=lambda path: path.stem)
def test_every_language_says_all_that_english_says(path):
    english, other = read(INTEGRATION / "translations" / "en.json"), read(path)
    assert other.keys() == english.keys()
    for key, text in other.items():
        assert text.strip() == text != ""
        assert placeholders(text) == placeholders(english[key]), key


def test_every_action_and_field_is_named_and_has_an_icon():
    actions = load_yaml_dict(str(INTEGRATION / "services.yaml"))
    english = json.loads((INTEGRATION / "translations" / "en.json").read_text(encoding="utf-8"))
    icons = json.loads((INTEGRATION / "icons.json").read_text(encoding="utf-8"))
    assert _SERVICES_SCHEMA(actions)  # as Home Assistant reads it
    assert actions.keys() == english["services"].keys() == icons["services"].keys()
    for name, action in actions.items():
        assert action["fields"].keys() == english["services"][name]["fields"].keys()


def test_the_version_is_the_projects():
    manifest = json.loads((INTEGRATION / "manifest.json").read_text(encoding="utf-8"))
    version = re.search(
        r'__version__ = "(.+)"', (REPOSITORY / "wyoming_servers" / "__init__.py").read_text()
    )
    assert manifest["version"] == version[1]


def test_hacs_finds_one_integration_and_its_name():
    card = json.loads((REPOSITORY / "hacs.json").read_text(encoding="utf-8"))
    assert card["name"] == "Laramie"
    assert [path.name for path in (REPOSITORY / "custom_components").iterdir()] == ["laramie"]


@pytest.mark.parametrize(("name", "size"), [("icon.png", 256), ("icon@2x.png", 512)])
def test_the_icon_has_the_size_that_home_assistant_shows(name, size):
    head = (INTEGRATION / "brand" / name).read_bytes()[:26]
    assert head.startswith(b"\x89PNG")
    assert struct.unpack(">II", head[16:24]) == (size, size)
