"""What is wrong with the files of a certificate is told, with the option and what to do."""

from __future__ import annotations

import json

import pytest
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)

from tests.builders.certificates import vouched_for
from wyoming_servers.runtime import certificate_files
from wyoming_servers.runtime.certificate_files import load, located, named
from wyoming_servers.runtime.config import OptionsError


@pytest.fixture
def files(tmp_path):
    return vouched_for(tmp_path / "own")


def problem(files):
    with pytest.raises(OptionsError) as told:
        load(files.certificate, files.private_key)
    return str(told.value)


def test_a_file_that_is_not_there_is_told_with_what_is(files):
    files.certificate.rename(files.certificate.with_name("fullchain.pem"))
    assert problem(files) == (
        f"certfile: there is no {files.certificate}; in {files.certificate.parent} there is "
        "authority.pem, fullchain.pem, key.pem"
    )


def test_a_folder_that_is_not_there_holds_nothing(files):
    gone = files.certificate.parent.rename(files.certificate.parent.with_name("gone"))
    assert problem(files).endswith(f"in {files.certificate.parent} there is nothing")
    assert gone.is_dir()


def test_of_many_files_some_are_named(files):
    for number in range(20):
        (files.certificate.parent / f"{number:02}.pem").touch()
    files.certificate.unlink()
    assert problem(files).endswith("06.pem, 07.pem, …")


def test_a_link_that_leads_nowhere_is_told(files):
    files.private_key.unlink()
    files.private_key.symlink_to("/nowhere/key.pem")
    assert problem(files) == (
        f"keyfile: {files.private_key} is a link to /nowhere/key.pem, which is not there"
    )


def test_what_cannot_be_read_is_told(files):
    files.private_key.unlink()
    files.private_key.mkdir()
    assert problem(files).startswith(f"keyfile: {files.private_key} cannot be read (Is a dir")


@pytest.mark.parametrize("content", [b"", b"no certificate", b"0\x82\xff\x00"])
def test_what_is_not_pem_is_told(files, content):
    files.certificate.write_bytes(content)
    assert f"certfile: {files.certificate} is no certificate in PEM" in problem(files)


def test_a_key_that_is_not_pem_is_told(files):
    files.private_key.write_text("no key")
    assert f"keyfile: {files.private_key} is no private key in PEM" in problem(files)


def test_files_that_have_changed_places_are_told(files):
    key = files.private_key.read_bytes()
    files.private_key.write_bytes(files.certificate.read_bytes())
    files.certificate.write_bytes(key)
    assert problem(files).endswith(": certfile and keyfile have changed places")


def test_the_key_of_another_certificate_is_told(files, tmp_path):
    files.private_key.write_bytes(vouched_for(tmp_path / "other").private_key.read_bytes())
    assert problem(files) == (
        f"keyfile: the key in {files.private_key} is not that of the first certificate in "
        f"{files.certificate}: take the two that were made for each other"
    )


@pytest.mark.parametrize("form", [PrivateFormat.PKCS8, PrivateFormat.TraditionalOpenSSL])
def test_a_key_with_a_password_is_told(files, form):
    key = load_pem_private_key(files.private_key.read_bytes(), None)
    files.private_key.write_bytes(
        key.private_bytes(Encoding.PEM, form, BestAvailableEncryption(b"sesame"))
    )
    assert "has a password, and nobody is there to type it: 'openssl pkey" in problem(files)


@pytest.mark.parametrize("broken", ["certificate", "private_key"])
def test_what_is_damaged_is_told(files, broken):
    path = getattr(files, broken)
    begin, *_, end = path.read_text().splitlines()
    path.write_text(f"{begin}\nMIIB\n{end}\n")
    assert problem(files).startswith(f"certfile and keyfile: {files.certificate} and ")


def test_both_can_be_in_one_file(files):
    both = files.certificate.read_bytes() + files.private_key.read_bytes()
    files.certificate.write_bytes(both)
    alone = load(files.certificate, files.private_key)[1]
    assert load(files.certificate, files.certificate)[1] == alone


def test_names_are_looked_for_in_home_assistants_folder_where_there_is_one(tmp_path, monkeypatch):
    given = (tmp_path / "fullchain.pem").relative_to(tmp_path)
    monkeypatch.setattr(certificate_files, "SSL", tmp_path)
    assert located(given) == tmp_path / "fullchain.pem"
    assert located(tmp_path / "own" / "a.pem") == tmp_path / "own" / "a.pem"
    monkeypatch.setattr(certificate_files, "SSL", tmp_path / "none")
    assert located(given) == given


@pytest.mark.parametrize(
    ("options", "names"),
    [
        ({}, []),
        ({"certfile": "", "keyfile": None, "language": "en"}, []),
        ({"certfile": "a.pem", "keyfile": "/share/b.pem"}, ["/share/b.pem", "a.pem"]),
        ({"certfile": "a.pem", "llm": {"keyfile": " c.pem"}}, ["a.pem", "c.pem"]),
    ],
)
def test_the_options_file_names_them_for_all_servers_or_one(tmp_path, monkeypatch, options, names):
    file = tmp_path / "options.json"
    file.write_text(json.dumps(options))
    monkeypatch.setenv("LARAMIE_OPTIONS_FILE", str(file))
    monkeypatch.setattr(certificate_files, "SSL", tmp_path / "none")
    assert sorted(map(str, named())) == names
