"""What of a prompt is known is found, and the longest unused makes room."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wyoming_servers.llm.slots import Slots, common_size

from .memories import ListMemory


def read(slots, memory, tokens, *, is_prefix=False):
    """Let a model have read a prompt; return how much of it was known."""
    slot = slots.take(tokens)
    known = len(slot.tokens)
    memory.held[slot.number] += tokens[known:]
    slot.tokens = list(tokens)
    slots.release(slot, is_prefix=is_prefix)
    return known


@given(st.lists(st.integers(0, 2)), st.lists(st.integers(0, 2)))
def test_the_common_beginning_of_two_prompts_is_counted(one, other):
    size = common_size(one, other)
    assert one[:size] == other[:size]
    assert size == min(len(one), len(other)) or one[size] != other[size]


def test_the_longest_known_beginning_is_taken():
    memory = ListMemory()
    slots = Slots(memory)
    assert read(slots, memory, [1, 2, 3]) == 0
    assert read(slots, memory, [1, 2, 3, 4, 5]) == 3
    assert read(slots, memory, [1, 2, 3, 4, 9]) == 4


def test_the_last_token_is_read_even_when_it_is_known():
    memory = ListMemory()
    slots = Slots(memory)
    read(slots, memory, [1, 2, 3])
    assert read(slots, memory, [1, 2, 3]) == 2


def test_a_recurrent_model_takes_up_wholes_only():
    memory = ListMemory(copies_parts=False)
    slots = Slots(memory)
    read(slots, memory, [1, 2, 3])
    assert not slots.knows([1, 2])
    assert slots.knows([1, 2, 3])
    assert read(slots, memory, [1, 2, 9]) == 0
    assert read(slots, memory, [1, 2, 3, 4]) == 3


def test_the_longest_unused_goes_first_and_prefixes_last():
    memory = ListMemory(sequences=4)
    slots = Slots(memory)
    read(slots, memory, [1, 1], is_prefix=True)
    read(slots, memory, [2, 2])
    read(slots, memory, [3, 3])
    read(slots, memory, [2, 2, 2])
    read(slots, memory, [4, 4])
    assert slots.knows([1, 1])
    assert not slots.knows([3, 3])
    assert slots.knows([2, 2, 2])
    while slots.evict():
        pass
    assert not slots.knows([1, 1])


def test_a_slot_in_use_is_never_taken_away():
    memory = ListMemory(sequences=4)
    slots = Slots(memory)
    busy = slots.take([1, 2])
    busy.tokens = [1, 2]
    assert not slots.evict()
    assert busy.tokens == [1, 2]


def test_what_was_saved_is_known_again():
    memory = ListMemory()
    slots = Slots(memory)
    assert slots.restore([1, 2, 3], bytes([1, 2, 3]))
    assert read(slots, memory, [1, 2, 3, 4]) == 3


def test_a_prefix_that_was_not_kept_elsewhere_stays():
    memory = ListMemory(sequences=5)
    slots = Slots(memory)
    for prefix in ([1, 1], [2, 2]):
        read(slots, memory, prefix, is_prefix=True)
    read(slots, memory, [1, 1, 7])
    read(slots, memory, [3, 3, 7])
    slots.make_way([3, 3], [[2, 2]].__contains__)
    assert slots.knows([1, 1])
    assert not slots.knows([1, 1, 7])
    assert not slots.knows([2, 2])
    assert slots.knows([3, 3, 7])


def test_conversations_make_room_for_what_was_saved():
    memory = ListMemory(cells=8)
    slots = Slots(memory)
    read(slots, memory, [7, 7, 7, 7])
    assert slots.restore([1, 2, 3, 4, 5], bytes([1, 2, 3, 4, 5]))
    assert not slots.knows([7])


@pytest.mark.parametrize("state", [b"", bytes(99)])
def test_a_state_that_cannot_be_used_leaves_nothing_behind(state):
    memory = ListMemory(cells=8)
    slots = Slots(memory)
    assert not slots.restore([1, 2], state)
    assert not slots.knows([1])
    assert not any(memory.held.values())
