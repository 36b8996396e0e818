import pytest

from tests.wyoming_servers.llm.nano.plan_text import plan_from
from wyoming_servers.llm.nano.plans import in_order, items_of, plan_of, text_of


@pytest.mark.parametrize(
    "text",
    [
        "none",
        "on what= kitchen light",
        "bright half what= lamp where= here",
        "is open what= window",
        "off all but= hall ; lock what= front door ; timer for= 5 minutes name= pasta",
    ],
)
def test_a_plan_that_was_written_is_read_back(text):
    plan = plan_from(text)
    assert plan_of(items_of(plan)) == plan


def test_a_plan_can_be_read_by_people():
    plan = plan_from("on what= lamp ; measure temperature")
    assert text_of(plan) == "<on> <what=> lamp <then> <measure> <:temperature> <end>"


def test_constants_stand_in_one_order():
    assert in_order(["much", "all", "lights", "on"]) == ("on", "lights", "all", "much")


@pytest.mark.parametrize(
    "items",
    [
        [("kitchen", False), ("<end>", True)],
        [("<on>", True), ("<what=>", True), ("lamp", False)],
        [("<then>", True), ("<on>", True), ("<end>", True)],
    ],
)
def test_what_is_no_plan_is_refused(items):
    with pytest.raises(ValueError, match=r"word|end|action"):
        plan_of(items)
