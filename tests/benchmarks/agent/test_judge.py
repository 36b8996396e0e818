"""What counts as right, in part, wrong and nothing."""

from __future__ import annotations

import pytest

from tests.benchmarks.agent.judge import Outcome, Turn, judge
from tests.benchmarks.agent.results import Share, p_value, percentile
from tests.benchmarks.agent.sentences import Rule, Sentence, home_files
from tests.benchmarks.agent.simulated import fresh_home, reading_of

[FLAT] = [path for path in home_files() if path.stem == "flat"]
ON, OFF = "intent__HassTurnOn", "intent__HassTurnOff"
SET, START = "light__HassLightSet", "intent__HassStartTimer"
ADD = "todo__HassListAddItem"


def sentence(label="easy", **expected):
    said = {"home": "flat", "language": "en", "said": ("…",), "label": label}
    for key in ("then", "some", "may"):
        rules = expected.pop(key, {})
        said[key] = tuple(Rule(entity_ids=(name,), wanted=value) for name, value in rules.items())
    return Sentence(**said, **expected)


def outcome(sentence, *calls, reply="Done", understood=True):
    """What is judged of a subject that makes these tool calls and says this."""
    home = fresh_home(FLAT, sentence.given)
    before = reading_of(home)
    for tool, arguments in calls:
        assert "error" not in home.call(tool, arguments)
    after = reading_of(home)
    return judge(
        sentence,
        Turn(before=before, after=after, reply=reply, understood=understood, milliseconds=1),
    )


KETTLE, RAIL = (ON, {"name": "Kettle"}), (ON, {"name": "Towel Rail"})
BOTH = sentence(then={"switch.kettle": "on", "switch.towel_rail": "on"})


@pytest.mark.parametrize(
    ("calls", "expected"),
    [
        ((KETTLE, RAIL), Outcome.RIGHT),
        ((KETTLE,), Outcome.PART),
        ((KETTLE, RAIL, (ON, {"name": "Nespresso"})), Outcome.WRONG),
        (((ON, {"name": "Nespresso"}),), Outcome.WRONG),
        ((), Outcome.NOTHING),
    ],
)
def test_all_that_was_asked_and_nothing_else(calls, expected):
    assert outcome(BOTH, *calls) is expected


def test_one_of_several_ways_is_enough_but_no_other():
    dark = sentence(some={"light.hue_go": "on", "light.reading_lamp": "on"})
    assert outcome(dark, (ON, {"name": "Hue Go"})) is Outcome.RIGHT
    assert outcome(dark, (ON, {"name": "Hue Go"}), (OFF, {"name": "Uplighter"})) is Outcome.WRONG


def test_what_may_happen_need_not():
    asked = sentence(then={"switch.kettle": "on"}, may={"switch.towel_rail": "on"})
    assert outcome(asked, KETTLE) is Outcome.RIGHT
    assert outcome(asked, KETTLE, RAIL) is Outcome.RIGHT
    assert outcome(asked, RAIL) is Outcome.PART


def test_what_is_off_again_is_as_if_it_had_never_been_on():
    lamp = {"name": "Reading Lamp"}
    assert outcome(sentence(then={"switch.kettle": "on"}), (ON, lamp), (OFF, lamp), KETTLE) is (
        Outcome.RIGHT
    )


@pytest.mark.parametrize(
    ("wanted", "brightness", "expected"),
    [
        ({"pct": 30}, 30, Outcome.RIGHT),
        ({"pct": 30}, 40, Outcome.WRONG),
        ({"pct": "down"}, 40, Outcome.RIGHT),
        ({"pct": "up"}, 40, Outcome.WRONG),
    ],
)
def test_brightness_is_as_asked(wanted, brightness, expected):
    call = (SET, {"name": "Uplighter", "brightness": brightness})
    assert outcome(sentence(then={"light.uplighter": wanted}), call) is expected


@pytest.mark.parametrize(("said", "expected"), [("red", Outcome.RIGHT), ("blue", Outcome.WRONG)])
def test_a_colour_is_near_the_one_asked_for(said, expected):
    call = (SET, {"name": "Hue Go", "color": said})
    assert outcome(sentence(then={"light.hue_go": {"color": "red"}}), call) is expected


@pytest.mark.parametrize(
    ("timer", "expected"),
    [
        ({"minutes": 12, "name": "pasta"}, Outcome.RIGHT),
        ({"minutes": 12}, Outcome.PART),
        ({"minutes": 20, "name": "pasta"}, Outcome.WRONG),
    ],
)
def test_a_timer_has_its_length_and_name(timer, expected):
    asked = sentence(timers=({"seconds": 720, "name": "pasta"},))
    assert outcome(asked, (START, timer)) is expected


def test_a_timer_nobody_asked_for_is_wrong():
    asked = sentence(then={"switch.kettle": "on"})
    assert outcome(asked, KETTLE, (START, {"minutes": 1})) is Outcome.WRONG


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        (("pears", "flour"), Outcome.RIGHT),
        (("pears",), Outcome.PART),
        (("pears and flour",), Outcome.PART),
        (("pears", "plums"), Outcome.WRONG),
    ],
)
def test_a_list_gets_the_items_and_no_others(items, expected):
    asked = sentence(lists={"todo.shopping_list": {"add": ["pears", "flour"]}})
    calls = [(ADD, {"name": "Shopping List", "item": item}) for item in items]
    assert outcome(asked, *calls) is expected


@pytest.mark.parametrize(
    ("reply", "understood", "expected"),
    [
        ("The kettle is off", True, Outcome.RIGHT),
        ("The kettle is on", True, Outcome.WRONG),
        ("The offer is here", True, Outcome.WRONG),
        ("Sorry, it may be off", True, Outcome.NOTHING),
        ("It is off", False, Outcome.NOTHING),
        ("", True, Outcome.NOTHING),
    ],
)
def test_a_question_is_judged_by_the_reply(reply, understood, expected):
    asked = sentence("question", says=("no|off",), changes_nothing=True)
    assert outcome(asked, reply=reply, understood=understood) is expected


def test_a_question_that_switches_something_is_wrong():
    asked = sentence("question", says=("off",), changes_nothing=True)
    assert outcome(asked, KETTLE, reply="It was off") is Outcome.WRONG


@pytest.mark.parametrize(
    ("calls", "reply", "expected"),
    [
        ((), "Sorry, I can't", Outcome.RIGHT),
        ((), " ", Outcome.NOTHING),
        ((KETTLE,), "Done", Outcome.WRONG),
    ],
)
def test_what_is_no_command_changes_nothing_and_is_replied_to(calls, reply, expected):
    asked = sentence("restraint", changes_nothing=True)
    assert outcome(asked, *calls, reply=reply) is expected


def test_the_interval_is_wilsons():
    # Newcombe (1998), method 3: 81 of 263, and 0 of 20.
    assert Share(count=81, of=263).interval == pytest.approx((0.2553, 0.3662), abs=1e-4)
    assert Share(count=0, of=20).interval == pytest.approx((0.0, 0.1611), abs=1e-4)


def test_percentiles_are_values_that_were_measured():
    assert percentile(range(1, 101), 50) == 50
    assert percentile(range(1, 101), 99) == 99
    assert percentile([7.0], 99) == 7.0


def test_equals_are_told_apart_from_unequals():
    assert p_value(5, 5) == 1.0
    assert p_value(0, 10) == pytest.approx(2 / 2**10)


@pytest.mark.parametrize(("asks", "expected"), [(True, Outcome.RIGHT), (False, Outcome.NOTHING)])
def test_asking_back_is_right_where_a_sentence_says_so(asks, expected):
    reading = reading_of(fresh_home(FLAT))
    turn = Turn(
        before=reading, after=reading, reply="Which?", understood=True, milliseconds=1, asks=asks
    )
    assert judge(sentence("half", then={"switch.kettle": "on"}, may_ask=True), turn) is expected
    assert judge(sentence("half", then={"switch.kettle": "on"}), turn) is Outcome.NOTHING
