"""Plans that leave out a device of which the sentence tells."""

import pytest

from tests.wyoming_servers.llm.agent.test_parted import answered

SAID = "see to the bed light and the coffee machine, both are wanted"


@pytest.mark.parametrize(
    ("plan", "done"),
    [
        ("on what= bed light ; on what= coffee machine", 2),
        ("on what= bed light", 0),
        ("on what= coffee machine", 0),
    ],
)
def test_a_plan_is_followed_where_it_heeds_all_that_is_named(home, plan, done):
    calls, _ = answered(home("en"), SAID, (SAID, plan))
    assert len(calls) == done


def test_another_device_of_the_kind_will_do_for_a_name_of_one_word(home):
    said = "see to the light that is a lamp, it is wanted"
    calls, _ = answered(home("en"), said, (said, "on what= bed light"), area="bedroom")
    assert calls == [("HassTurnOn", "Bed Light")]
