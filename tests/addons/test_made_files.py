"""What the apps' folders hold of the program's options is up to date, and the program takes it."""

from __future__ import annotations

import json

import pytest
import yaml

from script import addons
from tests.images.inside.apparmor import Profile
from wyoming_servers.runtime.certificate_files import SSL, named
from wyoming_servers.runtime.config import read_options

MADE = addons.files()


@pytest.mark.parametrize("path", MADE, ids=str)
def test_a_made_file_is_what_the_program_would_write(path, repository):
    assert (repository / path).read_text() == MADE[path], "run script/addons.py"


@pytest.mark.parametrize("app", addons.APPS, ids=lambda app: app.folder)
def test_the_program_takes_what_an_app_begins_with(app, tmp_path, monkeypatch):
    options, _ = addons.app_options(app)
    file = tmp_path / "options.json"
    file.write_text(json.dumps(options))
    monkeypatch.setenv("LARAMIE_OPTIONS_FILE", str(file))
    for room in app.rooms:
        kind = addons.module_of(room, "options", f"{room.title()}Options")
        for name, value in read_options(kind, {}).model_dump().items():
            given = options.get(room, options).get(name, value)
            assert value == (",".join(given) if name == "engine" and given != value else given)


@pytest.mark.parametrize("app", addons.APPS, ids=lambda app: app.folder)
def test_an_app_speaks_tls_where_its_option_says_and_that_port_can_be_published(
    app, tmp_path, monkeypatch
):
    made, spoken = addons.config(app), addons.translations(app, "en")["network"]
    told = [int(port.removesuffix("/tcp")) for port, text in spoken.items() if "(TLS)" in text]
    assert len(told) == len(app.rooms)
    file = tmp_path / "options.json"
    monkeypatch.setenv("LARAMIE_OPTIONS_FILE", str(file))
    for room, port in zip(app.rooms, told, strict=True):
        assert f"{port}/tcp" in made["ports"]
        schema = made["schema"] if app.is_single else made["schema"][room]
        assert schema["secure_port"].endswith("?")
        chosen = {"secure_port": port}
        file.write_text(json.dumps(chosen if app.is_single else {room: chosen}))
        kind = addons.module_of(room, "options", f"{room.title()}Options")
        options = read_options(kind, {})
        assert options.secure_port == port == options.port + 1


@pytest.mark.parametrize("app", addons.APPS, ids=lambda app: app.folder)
def test_an_app_reads_home_assistants_certificates_and_can_change_none(app, repository):
    made = addons.config(app)
    assert {"type": "ssl", "read_only": True} in made["map"]
    profile = Profile((repository / "addons" / app.folder / "apparmor.txt").read_text())
    for path in (f"{SSL}/", f"{SSL}/fullchain.pem", f"{SSL}/live/home/privkey.pem"):
        assert profile.allows(path, "r")
        assert not profile.allows(path, "w")


@pytest.mark.parametrize("app", addons.APPS, ids=lambda app: app.folder)
def test_an_app_has_one_certificate_for_all_its_servers(app, tmp_path, monkeypatch):
    chosen = {"certfile": "fullchain.pem", "keyfile": "privkey.pem"}
    made = addons.config(app)
    assert {made["schema"][name] for name in chosen} == {"str?"}
    assert not set(chosen) & set(made["options"])
    file = tmp_path / "options.json"
    file.write_text(json.dumps(made["options"] | chosen))
    monkeypatch.setenv("LARAMIE_OPTIONS_FILE", str(file))
    for room in app.rooms:
        options = read_options(addons.module_of(room, "options", f"{room.title()}Options"), {})
        assert (str(options.certfile), str(options.keyfile)) == tuple(chosen.values())
    assert {path.name for path in named()} == set(chosen.values())


@pytest.mark.parametrize("room", ["wake", "stt", "llm", "tts"])
def test_an_app_shows_each_option_or_says_why_not(room):
    kind = addons.module_of(room, "options", f"{room.title()}Options")
    hidden = addons.SET_BY_THE_IMAGE | addons.FOR_SERVERS_OF_MANY
    assert set(kind.model_fields) == set(addons.room_fields(room)) | (
        hidden & set(kind.model_fields)
    )


def test_a_number_out_of_range_is_refused_before_the_program_sees_it():
    fields = addons.room_fields("wake")
    assert addons.schema_type("threshold", fields["threshold"]) == (False, "float(0,1)")
    assert addons.schema_type("trigger_level", fields["trigger_level"]) == (False, "int(1,)")


def test_a_room_that_can_chain_engines_offers_a_list_of_them():
    assert addons.engines("stt")[0]
    assert not addons.engines("tts")[0]
    assert "fake" not in addons.engines("stt")[1]


@pytest.mark.parametrize("language", addons.LANGUAGES)
def test_a_language_has_no_text_for_what_is_not_there(language):
    words = addons.texts(language)
    shown = {room: set(addons.room_fields(room)) for room in ("wake", "stt", "llm", "tts")}
    for room, options in shown.items():
        assert set(words[room]) <= options
        assert all(len(text) == 2 for text in words[room].values()) or language == "en"
    assert set(words["all"]) <= set.union(*shown.values())


def test_the_yaml_reads_back_as_it_was_meant():
    for app in addons.APPS:
        assert yaml.safe_load(addons.as_yaml(addons.config(app))) == addons.config(app)
