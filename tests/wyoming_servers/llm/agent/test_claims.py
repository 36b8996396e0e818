"""What may be a command, by its words."""

from __future__ import annotations

import pytest

from wyoming_servers.llm.agent.claims import claims_of

NAMES = frozenset({"lamp", "lampe", "lámpara", "lampada"})


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "tell me of Rome"),
        ("de", "Goethe soll mit Schiller befreundet gewesen sein"),
        ("fr", "dis qui va y gagner"),
        ("es", "Cervantes no se ha muerto"),
        ("nl", "iemand moet dat betalen"),
        ("it", "le montagne sono antiche"),
    ],
)
def test_common_words_make_no_command(language, said):
    assert not claims_of(language).may_be_command(said, NAMES)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "turn it on"),
        ("de", "die Lampe soll an sein"),
        ("fr", "mets la lampe"),
        ("es", "no, la lámpara"),
        ("nl", "de lamp moet uit"),
        ("it", "accendi la lampada"),
    ],
)
def test_a_verb_or_a_name_of_the_house_makes_one(language, said):
    assert claims_of(language).may_be_command(said, NAMES)
