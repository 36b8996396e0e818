from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from wyoming_servers.house.snapshot import house_to_message
from wyoming_servers.house.store import HouseStore
from wyoming_servers.wire.errors import HouseUnknown, RequestError
from wyoming_servers.wire.protocol import PushHouse, PushHouseDelta


def state_of(house, entity_id):
    return house.entity_by_id[entity_id].state


def test_a_house_is_known_by_its_hash(home):
    store = HouseStore(None)
    house = store.put(house_to_message(home("en")))
    assert store.get("home", house.hash) is house
    assert store.last() is house


def test_an_unknown_house_says_so(home):
    store = HouseStore(None)
    with pytest.raises(HouseUnknown):
        store.get("home", "0")
    store.put(house_to_message(home("en")))
    with pytest.raises(HouseUnknown):
        store.get("home", "0")


def test_a_new_store_has_no_last_house(tmp_path):
    assert HouseStore(tmp_path / "houses").last() is None


def test_a_house_survives_a_restart(home, tmp_path):
    house = HouseStore(tmp_path).put(house_to_message(home("de")))
    assert HouseStore(tmp_path).get("home", house.hash) == house


def test_a_state_changes_without_a_write(home, tmp_path):
    store = HouseStore(tmp_path)
    before = store.put(house_to_message(home("en")))
    written = next(tmp_path.glob("*.json")).read_bytes()
    after = store.delta(
        PushHouseDelta(
            house_id="home",
            base=before.hash,
            hash=before.hash,
            states=[{"entity_id": "lock.front_door", "state": "unlocked"}],
        )
    )
    assert after.hash == replace(after).hash  # made anew
    assert state_of(after, "lock.front_door") == "unlocked"
    assert state_of(store.last(), "lock.front_door") == "unlocked"
    assert next(tmp_path.glob("*.json")).read_bytes() == written


def test_a_delta_to_another_house_is_refused(home):
    store = HouseStore(None)
    store.put(house_to_message(home("en")))
    with pytest.raises(HouseUnknown):
        store.delta(PushHouseDelta(house_id="home", base="0", hash="0"))


def test_a_wrong_house_is_refused():
    with pytest.raises(RequestError):
        HouseStore(None).put(PushHouse(house_id="home", hash="0", language="en"))


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b'{"house_id": "home"}'])
def test_a_damaged_file_is_set_aside(home, tmp_path, caplog, content):
    (tmp_path / "home.json").write_bytes(content)
    store = HouseStore(tmp_path)
    assert store.last() is None
    assert "damaged" in caplog.text
    assert [path.name for path in tmp_path.iterdir()] == ["home.damaged"]
    store.put(house_to_message(home("en")))
    assert HouseStore(tmp_path).last() is not None


def test_a_folder_that_cannot_be_written_is_no_crash(home, tmp_path, caplog):
    blocked = tmp_path / "file"
    blocked.write_text("")
    store = HouseStore(blocked / "houses")
    house = store.put(house_to_message(home("en")))
    assert store.last() is house
    assert "cannot be saved" in caplog.text


def test_a_house_id_never_leaves_the_folder(home, tmp_path):
    message = house_to_message(home("en"))
    odd = PushHouse(**{**message.to_data(), "house_id": "../../home"})
    HouseStore(tmp_path / "houses").put(odd)
    assert [path.parent for path in tmp_path.rglob("*.json")] == [tmp_path / "houses"]


def test_only_the_last_houses_are_kept(home, tmp_path):
    store, house = HouseStore(tmp_path), home("en")
    for number in range(40):
        store.put(house_to_message(replace(house, house_id=f"house-{number}")))
    assert len(list(tmp_path.iterdir())) == 16
    assert store.last().house_id == "house-39"
    with pytest.raises(HouseUnknown):
        store.get("house-0", house.hash)


def test_nobody_who_asks_waits_for_the_disk(home, tmp_path, monkeypatch):
    """A fake: no disk is slow when it is wanted."""
    is_written, goes_on = Event(), Event()
    rename = Path.replace

    def slowly(path, target):
        is_written.set()
        goes_on.wait()
        return rename(path, target)

    monkeypatch.setattr(Path, "replace", slowly)
    store, message = HouseStore(tmp_path), house_to_message(home("en"))
    with ThreadPoolExecutor() as pool:
        learning = pool.submit(store.put, message)
        try:
            is_written.wait()
            asking = pool.submit(store.get, message.house_id, message.hash)
            assert asking.result(timeout=60).hash == message.hash
            assert not learning.done()
        finally:
            goes_on.set()
    assert HouseStore(tmp_path).last() == learning.result()
