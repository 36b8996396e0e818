"""A server with a certificate of one's own: trusted when it is told, and else not."""

import ssl
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("httpx2")

from wyoming_servers.runtime.openai_server import OpenAiServer
from wyoming_servers.stt.options import SttOptions
from wyoming_servers.wire.errors import EngineUnavailable

sys.path.insert(0, str(Path(__file__).parents[2]))
from builders.chat_server import chat_server


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate and its key, made by openssl."""
    folder = tmp_path_factory.mktemp("tls")
    given, key = folder / "cert.pem", folder / "key.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    about = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    try:
        subprocess.run(
            [*command, *about, "-out", given, "-keyout", key], check=True, capture_output=True
        )
    except FileNotFoundError:
        pytest.skip("openssl is not installed")
    return given, key


@pytest.fixture
def server(certificate):
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(*certificate)
    with chat_server(tls) as server:
        yield server


def test_an_unknown_certificate_is_not_trusted(server):
    problem = OpenAiServer(SttOptions(url=server.url), "stt").problem()
    assert "certificate verify failed" in problem


def test_a_certificate_that_is_given_is_trusted(server, certificate):
    options = SttOptions(url=server.url, ca_file=certificate[0])
    assert OpenAiServer(options, "stt").problem() == ""


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_a_file_without_certificates_is_told(tmp_path, content):
    file = tmp_path / "ca.pem"
    if content:
        file.write_text(content)
    with pytest.raises(EngineUnavailable, match=r"LARAMIE_STT_CA_FILE: .*no certificates"):
        OpenAiServer(SttOptions(url="https://nas/v1", ca_file=file), "stt")
