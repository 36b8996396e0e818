"""A certificate is made once, for all servers of a data folder."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.builders.certificates import vouched_for
from wyoming_servers.runtime import certificate as module
from wyoming_servers.runtime.certificate import certificate
from wyoming_servers.runtime.config import LinkOptions, OptionsError, read_options
from wyoming_servers.tts.options import TtsOptions


@pytest.fixture
def options(tmp_path) -> LinkOptions:
    return TtsOptions(data_dir=tmp_path / "data")


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
    files = vouched_for(tmp_path / "own")
    own = {"certificate": files.certificate, "private_key": files.private_key}
    options = TtsOptions(data_dir=tmp_path / "data", **own)
    assert len(certificate(options).fingerprint.split(":")) == 32
    assert not options.data_dir.exists()


@pytest.mark.parametrize("broken", ["certificate", "private_key"])
@pytest.mark.parametrize("content", [None, "no certificate", "the other's"])
def test_files_that_are_none_are_told(tmp_path, broken, content):
    files, others = vouched_for(tmp_path / "own"), vouched_for(tmp_path / "other")
    own = {"certificate": files.certificate, "private_key": files.private_key}
    if content is None:
        own[broken].unlink()
    elif content == "the other's":
        own[broken].write_bytes(getattr(others, broken).read_bytes())
    else:
        own[broken].write_text(content)
    with pytest.raises(OptionsError, match="are no certificate and its key"):
        certificate(TtsOptions(data_dir=tmp_path, **own))


def test_where_no_program_makes_one_that_is_told(options, monkeypatch):
    monkeypatch.setattr(module, "OPENSSL", "no-such-program")
    with pytest.raises(OptionsError, match="install openssl, or set certificate and private_key"):
        certificate(options)


@pytest.mark.parametrize("alone", ["certificate", "private_key"])
def test_one_file_without_the_other_is_refused(alone):
    with pytest.raises(OptionsError, match="need each other"):
        read_options(TtsOptions, {alone: "file.pem"})
