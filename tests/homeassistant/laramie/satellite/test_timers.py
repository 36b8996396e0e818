"""Timers are the satellite's: it counts, rings, and is told of all."""

from __future__ import annotations

import pytest
from homeassistant.core import Context
from homeassistant.helpers import intent

pytestmark = [
    pytest.mark.filterwarnings("default"),  # Home Assistant's warnings are not ours
    pytest.mark.usefixtures("entry"),
]


@pytest.fixture
def timer(home, device):
    """Have an intent about timers handled, as said at the satellite."""

    async def timer(kind, **slots):
        await intent.async_handle(
            home,
            "test",
            kind,
            {name: {"value": value} for name, value in slots.items()},
            device_id=device.id,
            context=Context(),
        )

    return timer


async def test_a_timer_is_started_changed_and_cancelled(box, timer):
    await timer(intent.INTENT_START_TIMER, minutes=5, name="pizza")
    started = await box.next("timer-started")
    assert {key: started[key] for key in ("name", "total_seconds", "start_minutes")} == {
        "name": "pizza",
        "total_seconds": 300,
        "start_minutes": 5,
    }
    await timer(intent.INTENT_INCREASE_TIMER, minutes=1)
    changed = await box.next("timer-updated")
    assert (changed["id"], changed["is_active"]) == (started["id"], True)
    assert changed["total_seconds"] == pytest.approx(360, abs=2)
    await timer(intent.INTENT_PAUSE_TIMER)
    assert not (await box.next("timer-updated"))["is_active"]
    await timer(intent.INTENT_CANCEL_TIMER)
    assert await box.next("timer-cancelled") == {"id": started["id"]}


async def test_a_timer_is_over(box, timer):
    await timer(intent.INTENT_START_TIMER, seconds=0)
    started = await box.next("timer-started")
    assert await box.next("timer-finished") == {"id": started["id"]}


async def test_a_satellite_that_comes_back_is_told_of_all(box, entry, timer, until, time_passes):
    for name in ("pizza", "tea", "eggs"):
        await timer(intent.INTENT_START_TIMER, minutes=5, name=name)
    ids = [(await box.next("timer-started"))["id"] for _ in range(3)]
    await box.stop()
    await until(lambda: not entry.runtime_data.available)
    await timer(intent.INTENT_CANCEL_TIMER, name="tea")
    await timer(intent.INTENT_PAUSE_TIMER, name="eggs")
    box.heard.clear()
    await box.start()
    await time_passes(2)
    await box.until(lambda: "timer-updated" in box.kinds())
    timers = [event for event in box.heard if event.type.startswith("timer-")]
    assert [(event.type, event.data["id"]) for event in timers] == [
        ("timer-cancelled", ids[1]),
        ("timer-started", ids[0]),
        ("timer-started", ids[2]),
        ("timer-updated", ids[2]),
    ]
    assert timers[1].data["total_seconds"] == pytest.approx(300, abs=5)
    assert not timers[3].data["is_active"]
