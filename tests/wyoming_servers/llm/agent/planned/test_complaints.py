"""Which negations belong to a complaint, in German and Dutch."""

import pytest

from tests.wyoming_servers.llm.nano.plan_text import plan_from
from wyoming_servers.llm.agent.planned.objections import COMPLAINED, surely_from

COMPLAINTS = [
    ("de", "bei dem Krach kann ich nicht denken", "quieter"),
    ("de", "die Funzel reicht nicht", "brighter lights"),
    ("de", "so grell muss es nicht sein", "dimmer lights"),
    ("de", "im Bad will es nicht warm werden", "warmer where= bad"),
    ("de", "warum sitzen wir im Dunkeln", "on lights"),
    ("de", "ist die Heizung kaputt oder warum ist es so kalt", "warmer"),
    ("nl", "de radio niet zo hard", "quieter what= radio"),
    ("nl", "ik krijg het maar niet warm", "warmer"),
    ("nl", "mijn ogen kunnen niet tegen dat licht", "dimmer lights"),
    ("nl", "waarom zitten we in het donker", "on lights"),
]
OPPOSED = [
    ("de", "mach das Licht nicht so hell", "dimmer lights"),
    ("de", "schließ das Rollo nicht", "close what= rollo"),
    ("de", "ich schließe nie ab, ich kann so nicht schlafen", "lock door"),
    ("nl", "zet de radio niet zo hard", "quieter what= radio"),
    ("nl", "doe het licht niet uit", "off what= licht"),
]


def from_of(language, sentence, plan):
    return surely_from(plan_from(plan), sentence, language, lambda _: None)


@pytest.mark.parametrize(("language", "sentence", "plan"), COMPLAINTS)
def test_what_cannot_be_borne_is_complained_about(language, sentence, plan):
    assert from_of(language, sentence, plan) == COMPLAINED


@pytest.mark.parametrize(("language", "sentence", "plan"), OPPOSED)
def test_a_negated_deed_is_none(language, sentence, plan):
    assert from_of(language, sentence, plan) is None
