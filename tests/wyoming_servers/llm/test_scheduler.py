"""Jobs share a model's memory step by step; the memory is a list, so that a test sees its steps."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from wyoming_servers.llm.scheduler import AHEAD, WHILE_WRITING, Job, Scheduler
from wyoming_servers.wire.errors import EngineFailed

from .memories import ListMemory


@pytest.fixture
def make():
    made = []

    def make(memory, *, conversations=2, batch_tokens=100):
        made.append(
            Scheduler(
                memory,
                conversations=conversations,
                batch_tokens=batch_tokens,
                keep=lambda prefix, _state: kept.append(prefix),
                is_kept=kept.__contains__,
            )
        )
        return made[-1]

    kept = make.kept = []
    yield make
    for scheduler in made:
        scheduler.close()


def job(tokens, *, most=9, **given):
    return Job(tokens=list(tokens), most=most, sampler={}, **given)


def test_what_the_model_writes_is_yielded_up_to_its_end(make):
    assert list(make(ListMemory(length=3)).write(job([9, 9]))) == [1, 2, 3]


def test_no_more_is_written_than_was_asked_for(make):
    assert list(make(ListMemory(length=9)).write(job([9, 9], most=2))) == [1, 2]


def test_who_leaves_gives_the_place_away(make):
    scheduler = make(ListMemory(length=10**6), conversations=1)
    writing = scheduler.write(job([9], most=10**6))
    next(writing)
    writing.close()
    assert list(scheduler.write(job([8], most=2))) == [1, 2]


def test_a_long_prompt_is_read_in_pieces(make):
    memory = ListMemory(length=0)
    list(make(memory, batch_tokens=4).write(job(range(10))))
    assert list(map(len, memory.read)) == [4, 4, 2]


def test_who_does_not_read_is_waited_for(make):
    memory = ListMemory(length=100)
    scheduler = make(memory)
    writing = scheduler.write(job([900], most=100))
    next(writing)
    assert len(list(scheduler.write(job([800], most=50)))) == 50
    assert len([step for step in memory.read if len(step) == 2]) <= AHEAD + 1
    assert len(list(writing)) == 99


def test_while_somebody_is_answered_prompts_are_read_in_small_pieces(make):
    memory = ListMemory(length=50)
    scheduler = make(memory, batch_tokens=1000)
    with ThreadPoolExecutor(2) as pool:
        memory.go_on = threading.Semaphore(2)
        first = pool.submit(lambda: list(scheduler.write(job([900], most=50))))
        for _ in range(3):
            memory.began.acquire()
        long = pool.submit(lambda: list(scheduler.write(job(range(100, 400), most=1))))
        # The step under way ends only now, so that the long prompt is there for the next one.
        while not scheduler._waiting:
            pass
        memory.go_on.release(10**6)
        assert len(first.result()) == 50
        assert long.result() == [1]
    mixed = [step for step in memory.read if any(token >= 100 and token != 900 for token in step)]
    assert max(map(len, mixed)) <= WHILE_WRITING + 1


def test_a_prefix_is_read_once_and_kept(make):
    memory = ListMemory()
    scheduler = make(memory)
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(scheduler.read, [[1, 2, 3]] * 4))
    assert memory.read == [[1, 2, 3]]
    assert make.kept == [[1, 2, 3]]
    assert scheduler.knows([1, 2, 3])


def test_a_prompt_reads_its_prefix_first_and_says_what_was_known(make):
    memory = ListMemory()
    scheduler = make(memory)
    first, second = (job([1, 2, 3, said], prefix=[1, 2, 3]) for said in (7, 8))
    assert list(scheduler.write(first)) == list(scheduler.write(second)) == [1, 2, 3]
    assert memory.read[:2] == [[1, 2, 3], [7]]
    assert (first.cached, second.cached) == (0, 3)


def test_a_saved_prefix_is_not_read_and_not_saved_again(make):
    memory = ListMemory()
    known = job([1, 2, 3, 7], prefix=[1, 2, 3], state=bytes([1, 2, 3]))
    list(make(memory).write(known))
    assert memory.read[0] == [7]
    assert known.cached == 3
    assert not make.kept


def test_another_prefix_takes_the_place_of_the_one_before(make):
    memory = ListMemory(cells=99)
    scheduler = make(memory)
    scheduler.read([1, 2, 3, 4])
    list(scheduler.write(job([1, 2, 3, 4, 7], prefix=[1, 2, 3, 4])))
    scheduler.read([1, 2, 5])
    assert scheduler.knows([1, 2, 5])
    assert not scheduler.knows([1, 2, 3])
    assert memory.read[-1] == [5]


def test_a_saved_prefix_takes_it_too(make):
    scheduler = make(ListMemory(cells=99))
    scheduler.read([1, 2, 3, 4])
    scheduler.read([5, 6], bytes([5, 6]))
    assert scheduler.knows([5, 6])
    assert not scheduler.knows([1])


def test_a_preparation_lets_a_conversation_go_first(make):
    memory = ListMemory(length=1)
    scheduler = make(memory, conversations=1, batch_tokens=2)
    memory.go_on = threading.Semaphore(0)
    with ThreadPoolExecutor(2) as pool:
        preparing = pool.submit(scheduler.read, [1, 2, 3, 4, 5, 6])
        memory.began.acquire()
        answer = pool.submit(lambda: list(scheduler.write(job([9, 9]))))
        while not scheduler._waiting:
            pass
        memory.go_on.release(10**6)
        assert answer.result() == [1]
        preparing.result()
    assert memory.read == [[1, 2], [9, 9], [1], [3, 4], [5, 6]]


def test_what_is_read_ahead_is_known_and_kept_for_no_restart(make):
    memory = ListMemory()
    scheduler = make(memory)
    scheduler.read([1, 2, 3])
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(scheduler.read_ahead, [[1, 2, 3, 4, 5]] * 4))
    assert memory.read == [[1, 2, 3], [4, 5]]
    assert [1, 2, 3] in memory.held.values()
    assert make.kept == [[1, 2, 3]]
    known = job([1, 2, 3, 4, 5, 9], prefix=[1, 2, 3])
    list(scheduler.write(known))
    assert (memory.read[2], known.cached) == ([9], 5)


def test_reading_ahead_ends_with_the_step_in_which_somebody_speaks(make):
    memory = ListMemory(length=1)
    scheduler = make(memory, batch_tokens=2)
    memory.go_on = threading.Semaphore(0)
    with ThreadPoolExecutor(2) as pool:
        ahead = pool.submit(scheduler.read_ahead, [1, 2, 3, 4, 5, 6])
        memory.began.acquire()
        asked = job([1, 2, 9, 9])
        answer = pool.submit(lambda: list(scheduler.write(asked)))
        while not scheduler._waiting:
            pass
        memory.go_on.release(10**6)
        ahead.result()
        assert answer.result() == [1]
    assert memory.read == [[1, 2], [9, 9], [1]]
    assert asked.cached == 2


def test_nothing_is_read_ahead_beside_a_prompt(make):
    memory = ListMemory(length=1)
    scheduler = make(memory, batch_tokens=2)
    memory.go_on = threading.Semaphore(0)
    with ThreadPoolExecutor(2) as pool:
        answer = pool.submit(lambda: list(scheduler.write(job([7, 8, 9]))))
        memory.began.acquire()
        ahead = pool.submit(scheduler.read_ahead, [1, 2, 3])
        while not scheduler._waiting:
            pass
        memory.go_on.release(10**6)
        ahead.result()
        assert answer.result() == [1]
    assert memory.read == [[7, 8], [9], [1]]


def test_while_somebody_is_answered_others_are_read_ahead_for(make):
    memory = ListMemory(length=100)
    scheduler = make(memory)
    writing = scheduler.write(job([900], most=100))
    next(writing)
    scheduler.read_ahead([1, 2, 3])
    assert scheduler.knows([1, 2, 3])
    writing.close()


def test_old_conversations_make_room(make):
    memory = ListMemory(cells=12, length=1)
    scheduler = make(memory)
    for said in range(20, 30):
        assert list(scheduler.write(job([said] * 6))) == [1]


def test_what_can_never_fit_is_told(make):
    memory = ListMemory(cells=5)
    scheduler = make(memory)
    with pytest.raises(EngineFailed, match="memory is full"):
        list(scheduler.write(job([9] * 6)))
    assert list(scheduler.write(job([9]))) == [1, 2, 3]


def test_a_prefix_that_fails_fails_those_who_wait_for_it(make):
    scheduler = make(ListMemory(cells=5))
    with pytest.raises(EngineFailed, match="memory is full"):
        list(scheduler.write(job([9] * 7, prefix=[9] * 6)))


def test_closed_it_ends_what_is_under_way_and_takes_nothing_more(make):
    scheduler = make(ListMemory(length=10**6))
    writing = scheduler.write(job([9], most=10**6))
    next(writing)
    scheduler.close()
    with pytest.raises(EngineFailed, match="unloaded"):
        list(writing)
    with pytest.raises(EngineFailed, match="unloaded"):
        scheduler.read([1])
