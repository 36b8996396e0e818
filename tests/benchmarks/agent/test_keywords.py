"""The keyword baseline makes the plans it is expected to make, and the mistakes."""

from __future__ import annotations

import pytest

from tests.benchmarks.agent.keywords import read
from wyoming_servers.llm.nano.plans import text_of


@pytest.mark.parametrize(
    ("text", "language", "plan"),
    [
        ("turn on the garden lantern", "en", "<on> <what=> garden lantern <end>"),
        (
            "set the stove lamp to thirty percent",
            "en",
            "<bright> <what=> stove lamp <to=> 30 <end>",
        ),
        ("set the heating to 20", "en", "<heat> <what=> heating <to=> 20 <end>"),
        ("make the globe red", "en", "<color> <what=> globe <to=> red <end>"),
        ("start a timer for 7 minutes", "en", "<timer> <for=> 7 minutes <end>"),
        (
            "lock the attic and turn the pump off",
            "en",
            "<lock> <what=> attic <then> <off> <what=> pump <end>",
        ),
        ("schalte die Gartenlaterne ein", "de", "<on> <what=> gartenlaterne <end>"),
        ("éteins la lanterne du jardin", "fr", "<off> <what=> lanterne jardin <end>"),
        ("enciende el farol del jardín", "es", "<on> <what=> farol jardín <end>"),
        ("doe de tuinlantaarn aan", "nl", "<on> <what=> tuinlantaarn <end>"),
        ("spegni la lanterna del giardino", "it", "<off> <what=> lanterna giardino <end>"),
        (
            "turn off the pump and the lantern",
            "en",
            "<off> <what=> pump <then> <off> <what=> lantern <end>",
        ),
        (
            "schalte die Pumpe und die Laterne aus",
            "de",
            "<off> <what=> pumpe <then> <off> <what=> laterne <end>",
        ),
        ("all lanterns off", "en", "<off> <:all> <what=> lanterns <end>"),
        ("add figs to the shopping list", "en", "<add> <text=> figs <end>"),
        ("cancel the timer", "en", "<timer_cancel> <end>"),
        ("I can hardly see", "en", "<end>"),
        ("never turn the pump off", "en", "<off> <what=> never pump <end>"),
    ],
)
def test_a_word_tells_the_action_and_the_rest_the_device(text, language, plan):
    assert text_of(read(text, language)) == plan
