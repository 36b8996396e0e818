"""A server with a secure port: its certificate is confirmed once, and nothing goes out in plain."""

from __future__ import annotations

import asyncio
import ssl

import pytest
from homeassistant import config_entries
from homeassistant.data_entry_flow import FlowResultType
from homeassistant.helpers import issue_registry as ir
from homeassistant.setup import async_setup_component

from custom_components.laramie import streams
from custom_components.laramie.client import LaramieClient
from custom_components.laramie.const import DOMAIN
from custom_components.laramie.errors import (
    CannotConnect,
    CertificateChanged,
    CertificateExpired,
    NeedsTls,
    NotAuthorized,
    NoTls,
)
from custom_components.laramie.repairs import async_create_fix_flow
from tests.builders.certificates import vouched_for
from tests.homeassistant.laramie.conftest import CONVERSATION, address
from tests.homeassistant.laramie.test_config_flow import announced, start, submit
from tests.homeassistant.laramie.test_keeper import saved
from wyoming_servers.stt.room import ROOM as STT

pytestmark = pytest.mark.filterwarnings("default")  # Home Assistant's warnings are not ours

TOKEN = "open sesame"  # noqa: S105 - no secret
USER = config_entries.SOURCE_USER
WRONG = ":".join(["00"] * 32)


def fingerprint(server) -> str:
    return server.service.certificate.fingerprint


def secure(server, **more) -> dict[str, object]:
    """What an entry holds once the server is trusted."""
    known = {"host": "127.0.0.1", "port": server.doors.secure_port}
    return known | {"certificate": fingerprint(server)} | more


@pytest.fixture
async def guarded(serving):
    """The LLM server, with TLS and a token."""
    async with serving(secure_port=0, token=TOKEN) as server:
        yield server


@pytest.fixture
def client(guarded):
    """A client of it, some of whose knowledge is another."""

    def make(**changed):
        return LaramieClient.of(secure(guarded, token=TOKEN) | changed)

    return make


async def test_who_knows_certificate_and_token_is_served(client):
    assert await client().models()


async def test_another_certificate_is_not_talked_to(client, guarded):
    with pytest.raises(CertificateChanged) as told:
        await client(certificate=WRONG).models()
    assert fingerprint(guarded) in told.value.detail


async def test_a_plain_client_is_told_where_tls_is_spoken(client, guarded):
    with pytest.raises(NeedsTls) as told:
        await client(port=guarded.port, certificate=None, token=None).describe_llm()
    assert str(guarded.doors.secure_port) in told.value.detail


async def test_tls_at_the_stock_port_is_told(client, guarded, monkeypatch):
    monkeypatch.setattr(streams, "HANDSHAKE_SECONDS", 0.05)
    with pytest.raises(NoTls):
        await client(port=guarded.port).describe()


@pytest.mark.parametrize(("days", "error"), [(1, None), (-1, CertificateExpired)])
async def test_a_certificate_that_an_authority_vouches_for(
    serving, tmp_path, monkeypatch, days, error
):
    files = vouched_for(tmp_path / "own", days=days)
    context = ssl.create_default_context(cafile=files.authority)
    monkeypatch.setattr(streams, "client_context", lambda: context)
    own = {"certfile": files.certificate, "keyfile": files.private_key}
    async with serving(secure_port=0, **own) as server:
        client = LaramieClient("127.0.0.1", server.doors.secure_port, None, streams.TRUSTED)
        if error is None:
            assert await client.describe_llm()
        else:
            with pytest.raises(error):
                await client.describe_llm()


@pytest.mark.parametrize("stock", ["open", "closed"])
@pytest.mark.parametrize("by_hand", [True, False], ids=["by hand", "found"])
async def test_it_is_added_after_its_certificate_was_confirmed(core, serving, stock, by_hand):
    async with serving(secure_port=0, token=TOKEN, stock=stock) as server:
        if by_hand:
            form = await submit(core, await start(core, USER), address(server))
        else:
            form = await start(core, config_entries.SOURCE_ZEROCONF, announced(server))
        assert (form["step_id"], form["description_placeholders"]) == (
            "certificate",
            {"host": "127.0.0.1", "fingerprint": fingerprint(server)},
        )
        form = await submit(core, form, {})
        assert form["step_id"] == "token"
        refused = await submit(core, form, {"token": "sesame open"})
        assert refused["errors"] == {"base": "invalid_auth"}
        result = await submit(core, refused, {"token": TOKEN})
        assert result["type"] is FlowResultType.CREATE_ENTRY
        assert result["result"].data == secure(server, token=TOKEN)


async def test_a_second_server_of_a_trusted_machine_is_not_asked_about(core, serving, add_entry):
    async with serving(secure_port=0) as server:
        await add_entry(server, **secure(server))
        entry = core.config_entries.async_entries(DOMAIN)[0]
        form = await entry.start_reconfigure_flow(core)
        result = await submit(core, form, address(server))
        assert result["reason"] == "reconfigure_successful"
        assert entry.data == secure(server)


async def test_a_server_that_turns_to_tls_is_confirmed_anew(core, serving, add_entry, until):
    async with serving() as server:
        entry = await add_entry(server)
    async with serving(port=server.port, secure_port=0) as server:
        await core.config_entries.async_reload(entry.entry_id)
        await core.async_block_till_done()
        [form] = core.config_entries.flow.async_progress()
        assert form["step_id"] == "certificate"
        result = await submit(core, form, {})
        assert result["reason"] == "reauth_successful"
        assert entry.data == secure(server)
        await until(lambda: entry.runtime_data.link.info)


async def test_one_that_was_trusted_is_never_talked_to_in_plain_again(serving, add_entry, until):
    async with serving(secure_port=0) as server:
        data = secure(server, token=TOKEN)
    heard = []

    async def listen(reader, writer):
        heard.append(await reader.read(100))
        writer.close()

    async with await asyncio.start_server(listen, "127.0.0.1", data["port"]):
        entry = await add_entry(server, **data)
        await until(lambda: isinstance(entry.runtime_data.link.problem, CannotConnect))
    assert {words[:1] for words in heard} == {b"\x16"}  # a handshake's first byte
    assert entry.data == data


async def test_another_certificate_than_was_confirmed_is_a_repair(core, guarded, add_entry, until):
    entry = await add_entry(guarded, **secure(guarded, token=TOKEN, certificate=WRONG))
    await until(lambda: entry.runtime_data.link.problem)
    assert isinstance(entry.runtime_data.link.problem, CertificateChanged)
    issue = f"certificate_changed_{entry.entry_id}"
    assert ir.async_get(core).async_get_issue(DOMAIN, issue)
    form = await submit(core, await entry.start_reconfigure_flow(core), address(guarded))
    assert form["step_id"] == "certificate"
    assert (await submit(core, form, {}))["reason"] == "reconfigure_successful"
    await until(lambda: entry.runtime_data.link.info)
    assert not ir.async_get(core).async_get_issue(DOMAIN, issue)


async def test_who_announces_the_same_name_with_another_certificate_is_not_followed(
    core, serving, add_entry, tmp_path
):
    async with serving(secure_port=0) as server:
        entry = await add_entry(server, **secure(server))
    before = dict(entry.data)
    files = vouched_for(tmp_path / "another")
    own = {"certfile": files.certificate, "keyfile": files.private_key}
    async with serving(secure_port=0, **own) as another:
        result = await start(core, config_entries.SOURCE_ZEROCONF, announced(another))
        assert (result["type"], result["reason"]) == (FlowResultType.ABORT, "certificate_changed")
    async with serving() as plain:
        result = await start(core, config_entries.SOURCE_ZEROCONF, announced(plain))
        assert result["reason"] == "certificate_changed"
        form = await submit(core, await entry.start_reconfigure_flow(core), address(plain))
        assert form["errors"] == {"base": "no_tls"}
    assert entry.data == before


@pytest.fixture
def when_told(core_servers, until, time_passes):
    """Add a speech server, and wait for what comes of telling it of the house.

    A busy machine may be too slow for the first time; it is told again every five minutes.
    """

    async def wait(condition, *servers):
        await core_servers(*servers)
        for times in range(1, 20):
            if not condition():
                await time_passes(301 * times)
        await until(condition)

    return wait


async def test_a_speech_server_with_tls_learns_the_names(home, serving, add_entry, when_told):
    async with (
        serving(secure_port=0, token=TOKEN) as llm,
        serving(STT, engine="fake", secure_port=0, token=TOKEN) as stt,
    ):
        await add_entry(llm, CONVERSATION, **secure(llm, token=TOKEN))
        assert home.is_running
        await when_told(lambda: saved(stt), stt)


async def test_a_speech_server_of_another_machine_is_confirmed_by_a_repair(
    home, serving, add_entry, when_told, tmp_path
):
    assert await async_setup_component(home, "repairs", {})
    async with (
        serving(secure_port=0) as llm,
        serving(STT, engine="fake", secure_port=0, data_dir=tmp_path / "another") as stt,
    ):
        entry = await add_entry(llm, CONVERSATION, **secure(llm))
        key = f"speech_token_{entry.entry_id}"
        issues = ir.async_get(home)
        await when_told(lambda: issues.async_get_issue(DOMAIN, key), stt)
        assert not saved(stt)
        flow = await async_create_fix_flow(home, key, issues.async_get_issue(DOMAIN, key).data)
        flow.hass = home
        form = await flow.async_step_init()
        assert form["step_id"] == "certificate"
        assert form["description_placeholders"]["fingerprint"] == fingerprint(stt)
        await flow.async_step_certificate({})
        await home.async_block_till_done()
        await when_told(lambda: saved(stt))
        assert entry.data["speech_certificates"] == {stt.service.server_id: fingerprint(stt)}


async def test_a_wrong_token_is_asked_for_again_and_sent_to_the_known_certificate_only(
    core, guarded, add_entry
):
    entry = await add_entry(guarded, **secure(guarded, token=TOKEN))
    client = entry.runtime_data.client
    client.token = "sesame open"  # noqa: S105 - no secret
    with pytest.raises(NotAuthorized):
        await client.models()
    entry.async_start_reauth(core)
    await core.async_block_till_done()
    [form] = core.config_entries.flow.async_progress()
    assert form["step_id"] == "reauth_confirm"
    assert (await submit(core, form, {"token": TOKEN}))["reason"] == "reauth_successful"
    assert entry.data == secure(guarded, token=TOKEN)
