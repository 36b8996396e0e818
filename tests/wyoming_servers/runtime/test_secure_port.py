"""The secure port: encrypted, for our own; and the stock port beside it, as open as it is set."""

from __future__ import annotations

import asyncio
import ssl

import aiohttp
import pytest
from wyoming.event import Event
from wyoming.info import Describe

from tests.builders.certificates import vouched_for
from wyoming_servers.runtime.config import OptionsError, read_options
from wyoming_servers.runtime.kept import delete_kept, find_kept
from wyoming_servers.runtime.use import use
from wyoming_servers.tts.options import TtsOptions
from wyoming_servers.tts.room import ROOM as TTS
from wyoming_servers.wire import tls
from wyoming_servers.wire.client import Client, describe
from wyoming_servers.wire.errors import NotAuthorized, ShuttingDown
from wyoming_servers.wire.protocol import Authorize, ListModels, Models
from wyoming_servers.wire.tls import TlsProblem

TOKEN = "open sesame"  # noqa: S105 - no secret
SPEAK = Event(type="synthesize", data={"text": "Hello."})
WRONG = ":".join(["00"] * 32)


def secure(server) -> str:
    return f"tls://127.0.0.1:{server.doors.secure_port}"


def fingerprint(server) -> str:
    return server.service.certificate.fingerprint


def connected(server, **given):
    return Client.connect(secure(server), fingerprint=fingerprint(server), **given)


@pytest.fixture
async def server(serving):
    async with serving(TTS, secure_port=0) as server:
        yield server


@pytest.fixture
async def guarded(serving):
    async with serving(TTS, secure_port=0, token=TOKEN) as server:
        yield server


async def test_a_server_is_known_by_its_fingerprint(server):
    for written in (fingerprint(server), fingerprint(server).lower().replace(":", "")):
        info, ours = await describe(secure(server), fingerprint=written)
        assert info.tts
        assert ours["secure_port"] == server.doors.secure_port


async def test_all_is_served_on_the_secure_port(server):
    async with connected(server) as client:
        await client.send(SPEAK)
        assert await client.wait_for("audio-stop")
        await client.send(ListModels())
        assert await client.wait_for(Models.TYPE)


async def test_stock_clients_are_served_on_the_stock_port_and_our_own_events_are_not(server):
    async with Client.connect(server.uri) as client:
        await client.send(SPEAK)
        assert await client.wait_for("audio-stop")
        for ours in (ListModels(), Authorize(token=TOKEN)):
            await client.send(ours)
            with pytest.raises(NotAuthorized, match=f"only, on port {server.doors.secure_port}"):
                await client.receive()


@pytest.mark.parametrize("event", [SPEAK, ListModels()], ids=["stock", "ours"])
async def test_the_token_guards_all_of_the_secure_port(guarded, event):
    async with connected(guarded) as client:
        await client.send(event)
        with pytest.raises(NotAuthorized, match="needs this server's token"):
            await client.receive()
        with pytest.raises(NotAuthorized, match="not the one that is set"):
            await client.authorize("sesame open")
        await client.authorize(TOKEN)
        await client.send(event)
        assert await client.receive()


async def test_a_token_is_not_taken_where_it_could_be_read(guarded):
    async with Client.connect(guarded.uri) as client:
        with pytest.raises(NotAuthorized, match="with TLS only"):
            await client.authorize(TOKEN)


async def test_the_stock_port_can_be_closed(serving):
    async with serving(TTS, secure_port=0, stock="closed") as server:
        assert server.doors.stock_port is None
        assert server.uri == secure(server)
        assert [listening.getsockname()[1] for listening in server.doors.sockets] == [server.port]
        assert (await describe(server.uri, fingerprint=fingerprint(server)))[0].tts


async def test_the_stock_port_can_be_for_this_machine_only(serving):
    async with serving(TTS, host="127.0.0.2", secure_port=0, stock="local") as server:
        addresses = [listening.getsockname()[0] for listening in server.doors.sockets]
        assert addresses == ["127.0.0.1", "127.0.0.2"]
        assert (await describe(server.uri))[0].tts


def test_both_ports_cannot_be_closed():
    with pytest.raises(OptionsError, match=r"^stock is closed, so nobody could connect"):
        read_options(TtsOptions, {"stock": "closed"})


async def test_another_certificate_than_was_trusted_is_not_talked_to(server):
    with pytest.raises(TlsProblem, match="another one than was trusted") as told:
        await describe(secure(server), fingerprint=WRONG)
    assert fingerprint(server) in str(told.value)


async def test_a_certificate_that_nobody_vouches_for_is_not_trusted(server):
    with pytest.raises(TlsProblem, match=r"is not trusted .*: give its fingerprint"):
        await describe(secure(server))


async def test_a_plain_client_at_the_secure_port_is_told(server):
    uri = secure(server).replace("tls:", "tcp:")
    with pytest.raises(TlsProblem, match=f"write {secure(server)}"):
        await describe(uri)


async def test_a_client_with_tls_at_the_stock_port_is_told(server, monkeypatch):
    monkeypatch.setattr(tls, "HANDSHAKE_SECONDS", 0.05)
    with pytest.raises(TlsProblem, match="does not speak TLS: is it the secure port"):
        await describe(server.uri.replace("tcp:", "tls:"), fingerprint=fingerprint(server))


async def test_a_certificate_of_ones_own_needs_no_fingerprint(serving, tmp_path, monkeypatch):
    files = vouched_for(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(files.authority))
    own = {"certfile": files.certificate, "keyfile": files.private_key}
    async with serving(TTS, secure_port=0, **own) as server:
        assert (await describe(secure(server)))[0].tts


async def test_one_that_has_expired_is_told(serving, tmp_path, monkeypatch):
    files = vouched_for(tmp_path, days=-1)
    monkeypatch.setenv("SSL_CERT_FILE", str(files.authority))
    own = {"certfile": files.certificate, "keyfile": files.private_key}
    async with serving(TTS, secure_port=0, **own) as server:
        with pytest.raises(TlsProblem, match="has expired: renew it"):
            await describe(secure(server))


async def test_one_that_is_known_by_its_fingerprint_may_be_of_any_age(serving, tmp_path):
    files = vouched_for(tmp_path, days=-1)
    own = {"certfile": files.certificate, "keyfile": files.private_key}
    async with serving(TTS, secure_port=0, **own) as server:
        assert (await describe(secure(server), fingerprint=fingerprint(server)))[0].tts


async def test_one_that_was_renewed_is_shown_to_who_connects_next_and_others_stay(
    serving, tmp_path, monkeypatch
):
    files = vouched_for(tmp_path / "own")
    own = {"certfile": files.certificate, "keyfile": files.private_key}
    async with serving(TTS, secure_port=0, **own) as server, connected(server) as before:
        renewed = vouched_for(tmp_path / "own")
        monkeypatch.setenv("SSL_CERT_FILE", str(renewed.authority))
        assert (await describe(secure(server)))[0].tts
        await before.send(SPEAK)
        assert await before.wait_for("audio-stop")


async def test_one_that_cannot_be_used_ends_the_start_and_no_other_is_shown(serving, tmp_path):
    files = vouched_for(tmp_path / "own")
    files.private_key.write_text("no key")
    own = {"certfile": files.certificate, "keyfile": files.private_key}
    with pytest.raises(OptionsError, match="is no private key in PEM"):
        async with serving(TTS, secure_port=0, data_dir=tmp_path / "data", **own):
            pass
    assert not (tmp_path / "data" / "tls").exists()


async def test_without_its_identity_a_server_starts_as_another_one(serving, tmp_path, monkeypatch):
    monkeypatch.setenv("LARAMIE_TTS_DATA_DIR", str(tmp_path))
    known = []
    for _ in range(2):
        async with serving(TTS, secure_port=0, data_dir=tmp_path) as server:
            known.append((server.service.server_id, fingerprint(server)))
        assert list(delete_kept(find_kept((TTS,)), ["identity"]))
    [(first_id, first), (second_id, second)] = known
    assert first_id != second_id
    assert first != second


async def test_what_is_said_is_not_on_the_wire_in_plain(server):
    """Between client and server nothing can be read, and the version is a current one."""
    host, port = "127.0.0.1", server.doors.secure_port
    seen = bytearray()

    async def pass_on(reader, writer):
        while piece := await reader.read(65536):
            seen.extend(piece)
            writer.write(piece)
        writer.close()

    async def between(reader, writer):
        far = await asyncio.open_connection(host, port)
        await asyncio.gather(pass_on(reader, far[1]), pass_on(far[0], writer))

    async with await asyncio.start_server(between, host, 0) as proxy:
        uri = f"tls://{host}:{proxy.sockets[0].getsockname()[1]}"
        async with Client.connect(uri, fingerprint=fingerprint(server)) as client:
            await client.send(SPEAK)
            await client.wait_for("audio-stop")
            version = client._writer.get_extra_info("ssl_object").version()
    assert version == "TLSv1.3"
    assert len(seen) > 1000
    assert b"Hello" not in seen
    assert b"audio" not in seen


async def test_old_versions_of_tls_are_refused(server):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    context.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    with pytest.raises(OSError):  # noqa: PT011 - reset, or an alert
        await asyncio.open_connection("127.0.0.1", server.doors.secure_port, ssl=context)


async def test_who_is_connected_is_told_when_the_server_stops(serving):
    async with serving(TTS, secure_port=0) as server:
        opened = connected(server)
        client = await opened.__aenter__()
        await client.send(Describe().event())
        await client.wait_for("info")
    with pytest.raises(ShuttingDown):
        await client.receive()
    await opened.__aexit__(None, None, None)


async def test_health_tells_the_fingerprint_to_compare(serving):
    async with (
        serving(TTS, secure_port=0, http_port=0) as server,
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{server.http_port}/health") as answer,
    ):
        assert (await answer.json())["secure"] == {
            "port": server.doors.secure_port,
            "fingerprint": fingerprint(server),
        }


async def test_the_command_line_finds_its_own_server_there(serving, monkeypatch):
    async with serving(TTS, secure_port=0, token=TOKEN, stock="closed") as server:
        given = {"SECURE_PORT": server.port, "TOKEN": TOKEN, "STOCK": "closed"}
        given["DATA_DIR"] = server.service.options.data_dir
        for name, value in given.items():
            monkeypatch.setenv(f"LARAMIE_TTS_{name}", str(value))
        assert await use(TTS, "fake")
