"""What is to be done after a while, where no pattern has it so."""

import pytest

from tests.wyoming_servers.llm.nano.plan_text import plan_from
from wyoming_servers.llm.agent.compound.delayed import is_deferred, with_delays_last
from wyoming_servers.llm.agent.planned.commands import reading_of


@pytest.mark.parametrize(
    ("language", "said", "written"),
    [
        ("en", "fan on for two minutes then off again", "fan on for two minutes"),
        (
            "en",
            "turn on the fan and off again in ten minutes",
            "turn on the fan and turn off the fan in ten minutes",
        ),
        (
            "de",
            "Lüfter aus und in zehn Minuten wieder an",
            "Lüfter aus und Lüfter an in zehn Minuten",
        ),
        (
            "de",
            "mach das Licht im Bad an und schalte es nach einer halben Stunde wieder aus",
            "mach das Licht im Bad an und mach das Licht im Bad aus in einer halben Stunde",
        ),
        (
            "de",
            "Heizung auf 22 und in einer Stunde aus",
            "Heizung auf 22 und Heizung aus in einer Stunde",
        ),
        (
            "de",
            "Kessel anschalten und in zehn Minuten wieder ausmachen",
            "Kessel anschalten und Kessel ausschalten in zehn Minuten",
        ),
        (
            "de",
            "schalte den Kessel in einer halben Stunde ein",
            "schalte den Kessel ein in einer halben Stunde",
        ),
        (
            "nl",
            "doe de lamp aan en over een kwartier weer uit",
            "doe de lamp aan en doe de lamp uit over een kwartier",
        ),
        (
            "fr",
            "allume la lampe et dans dix minutes tu l'éteins",
            "allume la lampe et éteins la lampe dans dix minutes",
        ),
        (
            "es",
            "prende el boiler y en veinte minutos lo apagas",
            "prende el boiler y apaga el boiler en veinte minutos",
        ),
        (
            "it",
            "accendi la ventola e tra mezz'ora la spegni",
            "accendi la ventola e spegni la ventola tra mezz'ora",
        ),
    ],
)
def test_what_is_to_be_done_later_takes_its_thing_of_the_part_before(language, said, written):
    assert with_delays_last(said, language) == written


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("doe over een kwartier de lamp uit", "doe de lamp uit over een kwartier"),
        ("over een kwartier de lamp uitzetten", "doe de lamp uit over een kwartier"),
        ("over een uur mogen de gordijnen dicht", "doe de gordijnen dicht over een uur"),
    ],
)
def test_a_time_in_the_midst_of_a_command_is_put_behind_it(said, written):
    assert with_delays_last(said, "nl") == written


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "mach das Licht in der Küche an und in der Diele aus"),
        ("de", "stell einen Timer auf zehn Minuten und mach das Licht aus"),
        ("de", "in zehn Minuten wieder an"),
        ("nl", "zet een timer over tien minuten"),
        ("es", "baja la persiana en el salón y súbela en el dormitorio"),
        ("fr", "allume la lampe dans la cuisine"),
        ("en", "turn the lamp on and it off in ten minutes"),
    ],
)
def test_all_else_is_left_as_it_was_said(language, said):
    assert with_delays_last(said, language) == said


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "turn off all of it in ten minutes"),
        ("de", "in zehn Minuten soll das Licht aus"),
        ("it", "tra dieci minuti la luce spegnila"),
        ("es", "en veinte minutos me apagas el boiler"),
    ],
)
def test_a_command_for_later_is_told_from_a_timer(language, said):
    assert is_deferred(said, language)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "weck mich in 20 Minuten und mach das Licht aus"),
        ("en", "wake me in ten minutes and turn off the light"),
        ("de", "in zehn Minuten"),
        ("nl", "over tien minuten moet de lasagne eruit"),
        ("it", "avvisami tra dieci minuti e spegni la luce"),
    ],
)
def test_a_timer_beside_a_command_is_one(language, said):
    assert not is_deferred(said, language)


def test_no_plan_does_at_once_what_is_to_be_done_later(home):
    plan = plan_from("timer for= 10 minuti ; off what= lampada")
    said = "tra dieci minuti la lampada spegnila"
    assert reading_of(plan, said, "it", home("it"), None) is None
    beside = "avvisami tra dieci minuti e spegni la lampada"
    assert reading_of(plan, beside, "it", home("it"), None) is not None


def test_a_timer_with_a_name_is_no_command_for_later(home):
    plan = plan_from("timer for= 10 minuten name= lasagne")
    said = "in 10 Minuten muss die Lasagne aus dem Ofen"
    assert reading_of(plan, said, "de", home("de"), None) is not None
