import pytest

from tests.wyoming_servers.llm.nano.plan_text import plan_from
from wyoming_servers.llm.agent.planned.commands import reading_of
from wyoming_servers.llm.agent.tolerant import DOUBTFUL, SURE


@pytest.mark.parametrize(
    ("language", "said", "is_sure"),
    [
        ("it", "spegni proprio tutto", True),
        ("it", "stacca tutto", True),
        ("it", "tutto a posto", False),
        ("nl", "alles mag nu wel uit", True),
        ("nl", "alles in orde", False),
    ],
)
def test_not_all_of_the_house_goes_off_where_off_was_not_said(home, language, said, is_sure):
    reading = reading_of(plan_from("off all"), said, language, home(language), None)
    assert reading is not None
    assert reading.score >= SURE if is_sure else reading.score <= DOUBTFUL
