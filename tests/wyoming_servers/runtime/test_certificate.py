"""A certificate is made once, for all servers of a data folder, unless one's own is set."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.builders.certificates import vouched_for
from wyoming_servers.runtime import certificate as module
from wyoming_servers.runtime import certificate_files
from wyoming_servers.runtime.certificate import certificate
from wyoming_servers.runtime.config import LinkOptions, OptionsError, read_options
from wyoming_servers.tts.options import TtsOptions


@pytest.fixture
def options(tmp_path) -> LinkOptions:
    return TtsOptions(data_dir=tmp_path / "data")


def own(files, data_dir) -> LinkOptions:
    return TtsOptions(data_dir=data_dir, certfile=files.certificate, keyfile=files.private_key)


def test_it_stays_the_same_and_only_its_owner_reads_the_key(options):
    first = certificate(options)
    assert certificate(options).fingerprint == first.fingerprint
    folder = options.data_dir / "tls"
    assert sorted(path.name for path in folder.iterdir()) == ["certificate.pem", "private-key.pem"]
    assert (folder / "private-key.pem").stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700


def test_servers_that_start_together_have_one(options):
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(certificate, [options] * 4))
    assert len({one.fingerprint for one in made}) == 1
    assert [path.name for path in options.data_dir.iterdir()] == ["tls"]


def test_ones_own_is_taken_and_none_is_made(tmp_path):
    options = own(vouched_for(tmp_path / "own"), tmp_path / "data")
    assert len(certificate(options).fingerprint.split(":")) == 32
    assert not options.data_dir.exists()


def test_where_ones_own_cannot_be_used_none_is_made_in_its_place(tmp_path):
    files = vouched_for(tmp_path / "own")
    files.private_key.unlink()
    options = own(files, tmp_path / "data")
    with pytest.raises(OptionsError, match=r"keyfile: there is no .*key\.pem"):
        certificate(options)
    assert not options.data_dir.exists()


def test_in_an_app_a_bare_name_is_one_of_home_assistants(tmp_path, monkeypatch):
    files = vouched_for(tmp_path / "ssl")
    monkeypatch.setattr(certificate_files, "SSL", tmp_path / "ssl")
    names = {"certfile": files.certificate.name, "keyfile": files.private_key.name}
    found = certificate(TtsOptions(data_dir=tmp_path, **names)).fingerprint
    assert found == certificate(own(files, tmp_path)).fingerprint


def test_a_renewed_one_is_known_and_told(tmp_path, caplog):
    caplog.set_level("INFO")
    files = vouched_for(tmp_path)
    shown = certificate(own(files, tmp_path))
    first = shown.fingerprint
    vouched_for(tmp_path)
    assert shown.fingerprint != first
    assert f"the certificate was renewed; its fingerprint: {shown.fingerprint}" in caplog.text


def test_half_renewed_it_is_shown_as_before_and_that_is_told_once(tmp_path, caplog):
    files = vouched_for(tmp_path)
    shown = certificate(own(files, tmp_path))
    first, key = shown.fingerprint, files.private_key.read_bytes()
    vouched_for(tmp_path)
    renewed = files.private_key.read_bytes()
    files.private_key.write_bytes(key)
    assert [shown.fingerprint for _ in range(3)] == [first] * 3
    assert caplog.text.count("have changed; it is shown as before: keyfile: the key in") == 1
    files.private_key.write_bytes(renewed)
    assert shown.fingerprint != first


def test_where_no_program_makes_one_that_is_told(options, monkeypatch):
    monkeypatch.setattr(module, "OPENSSL", "no-such-program")
    with pytest.raises(OptionsError, match="install openssl, or set certfile and keyfile"):
        certificate(options)


@pytest.mark.parametrize("alone", ["certfile", "keyfile"])
def test_one_file_without_the_other_is_refused(alone):
    with pytest.raises(OptionsError, match="need each other"):
        read_options(TtsOptions, {alone: "file.pem"})


def test_a_field_that_was_cleared_names_no_file():
    options = read_options(TtsOptions, {"certfile": "", "keyfile": " ", "ca_file": ""})
    assert (options.certfile, options.keyfile, options.ca_file) == (None, None, None)
