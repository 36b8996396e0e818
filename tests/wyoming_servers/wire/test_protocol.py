from __future__ import annotations

import copy
import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wyoming_servers.wire.protocol import (
    MIN_VERSION,
    VERSION,
    Chat,
    ChatDelta,
    ErrorCode,
    LoadModel,
    Message,
    MessageError,
    PushHouse,
    PushHouseDelta,
    fits,
    house_hash,
    version_problem,
)

HOUSE = {
    "language": "en",
    "areas": [{"area_id": "kitchen", "name": "Kitchen", "aliases": [], "floor": None}],
    "floors": [],
    "entities": [
        {
            "entity_id": f"light.l{number}",
            "name": f"Light {number}",
            "aliases": ["lamp"],
            "state": "on",
            "attributes": {"brightness": number},
        }
        for number in range(5)
    ],
    "tools": [{"name": "HassTurnOn", "description": "", "parameters": {}}],
}
REQUIRED = {"house_id": "h", "hash": "x", "language": "en"}


def test_a_message_is_the_same_after_a_round_trip():
    message = PushHouse(house_id="h", hash=house_hash(HOUSE), **HOUSE)
    assert PushHouse.from_data(message.to_data()) == message


def test_what_is_none_is_not_sent():
    assert ChatDelta(content="x").to_data() == {"content": "x"}


def test_unknown_keys_are_skipped():
    assert LoadModel.from_data({"model": "m", "new": {"in": "version 2"}}) == LoadModel(model="m")


@pytest.mark.parametrize(
    "wrong",
    [
        {"house_id": 5},
        {"hash": None},
        {"language": ["en"]},
        {"areas": {}},
        {"areas": ["kitchen"]},
        {"entities": "light"},
        {"entities": [None]},
    ],
)
def test_a_field_of_the_wrong_type_is_named(wrong):
    (name,) = wrong
    with pytest.raises(MessageError, match=f"laramie-house: '{name}' has the wrong type"):
        PushHouse.from_data({**REQUIRED, **wrong})


@pytest.mark.parametrize("name", REQUIRED)
def test_a_missing_field_is_named(name):
    with pytest.raises(MessageError, match=f"missing.*'{name}'"):
        PushHouse.from_data({key: value for key, value in REQUIRED.items() if key != name})


def test_lists_of_text_are_looked_into():
    with pytest.raises(MessageError, match="removed"):
        PushHouseDelta.from_data({"house_id": "h", "base": "a", "hash": "b", "removed": [5]})


def test_a_flag_is_no_number_and_none_only_fits_where_it_is_allowed():
    required = {"conversation_id": "c", "house_id": "h", "hash": "x", "messages": []}
    assert Chat.from_data({**required, "area": None}).area is None
    with pytest.raises(MessageError, match="options"):
        Chat.from_data({**required, "options": None})


@pytest.mark.parametrize(
    ("value", "hint", "expected"),
    [
        (5, float, True),
        (5.5, int, False),
        (True, int, False),
        (False, float, False),
        (None, str | None, True),
        (["a", None], list[str], False),
        ({"a": 1}, dict[str, Any], True),
        (object(), Any, True),
    ],
)
def test_json_values_fit_what_is_declared(value, hint, expected):
    assert fits(value, hint) is expected


def test_types_are_unique_and_ours():
    types = [kind.TYPE for kind in Message.__subclasses__()]
    assert len(set(types)) == len(types)
    assert all(event_type.startswith("laramie-") for event_type in types)


@given(
    st.sampled_from(Message.__subclasses__()),
    st.dictionaries(
        st.sampled_from(["house_id", "hash", "language", "messages", "model", "entities", "base"]),
        st.none() | st.integers() | st.text() | st.lists(st.integers() | st.text(), max_size=2),
    ),
)
def test_any_data_is_a_message_or_a_message_error(kind, data):
    try:
        message = kind.from_data(data)
    except MessageError:
        return
    assert kind.from_data(message.to_data()) == message


def test_the_hash_does_not_depend_on_states():
    changed = copy.deepcopy(HOUSE)
    for entity in changed["entities"]:
        entity |= {"state": "off", "attributes": {}}
    assert house_hash(changed) == house_hash(HOUSE)


def test_the_hash_does_not_depend_on_the_order_of_entities_or_keys():
    changed = copy.deepcopy(HOUSE)
    random.Random(5).shuffle(changed["entities"])
    changed["entities"] = [dict(reversed(entity.items())) for entity in changed["entities"]]
    assert house_hash(dict(reversed(changed.items()))) == house_hash(HOUSE)


@pytest.mark.parametrize(
    "change",
    [
        {"language": "de"},
        {"areas": []},
        {"floors": [{"floor_id": "up"}]},
        {"entities": HOUSE["entities"][1:]},
        {"tools": []},
    ],
)
def test_the_hash_depends_on_what_the_house_is(change):
    assert house_hash({**HOUSE, **change}) != house_hash(HOUSE)


def test_the_hash_depends_on_names():
    changed = copy.deepcopy(HOUSE)
    changed["entities"][0]["aliases"] = ["torch"]
    assert house_hash(changed) != house_hash(HOUSE)


def test_two_of_one_version_can_talk():
    theirs = {"version": VERSION, "min_version": MIN_VERSION}
    assert version_problem(theirs, us="server", them="integration") is None


def test_a_newer_one_that_still_understands_us_can_talk():
    theirs = {"version": VERSION + 5, "min_version": VERSION}
    assert version_problem(theirs, us="server", them="integration") is None


@pytest.mark.parametrize(
    "theirs", [{}, {"version": MIN_VERSION - 1}, {"version": None}, {"version": "one"}]
)
def test_one_that_is_too_old_is_told_to_update(theirs):
    code, advice = version_problem(theirs, us="server", them="integration")
    assert code == ErrorCode.VERSION_TOO_OLD
    assert "update integration" in advice


def test_one_that_no_longer_understands_us_says_to_update_us():
    theirs = {"version": VERSION + 5, "min_version": VERSION + 1}
    code, advice = version_problem(theirs, us="server", them="integration")
    assert code == ErrorCode.VERSION_TOO_NEW
    assert "update server" in advice
