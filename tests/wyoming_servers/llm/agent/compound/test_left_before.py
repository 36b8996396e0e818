"""What stays as it is, said before what is to be done, with no pause between them."""

import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.llm.agent.compound.left_alone import left_alone


@pytest.mark.parametrize(
    ("language", "said", "halves"),
    [
        ("en", "leave the TV alone just turn off the lamp", ("turn off the lamp", "the TV")),
        ("en", "don't touch the TV and turn off the lamp", ("turn off the lamp", "the TV")),
        (
            "de",
            "lass die Lampe in Ruhe und mach das Licht aus",
            ("mach das Licht aus", "die Lampe"),
        ),
        (
            "de",
            "Finger weg vom Fernseher mach nur die Lampe aus",
            ("mach nur die Lampe aus", "Fernseher"),
        ),
        ("fr", "laisse la télé et éteins la lampe", ("éteins la lampe", "la télé")),
        ("fr", "touche pas à la télé éteins la lampe", ("éteins la lampe", "la télé")),
        ("es", "deja encendida la tele y apaga la luz", ("apaga la luz", "la tele")),
        ("es", "no toques la tele apaga la luz", ("apaga la luz", "la tele")),
        ("it", "lascia accesa la tele e spegni la luce", ("spegni la luce", "la tele")),
        ("it", "non toccare la tele spegni la luce", ("spegni la luce", "la tele")),
        ("it", "la tele lasciala com'è spegni la luce", ("spegni la luce", "la tele")),
        ("es", "la tele déjala así y apaga la luz", ("apaga la luz", "la tele")),
        ("nl", "laat de tv aan en doe de lamp uit", ("doe de lamp uit", "de tv")),
        ("nl", "blijf van de tv af doe de lamp uit", ("doe de lamp uit", "de tv")),
    ],
)
def test_what_is_left_first_is_told_from_the_command_behind(language, said, halves):
    assert left_alone(said, language) == halves


@pytest.mark.parametrize(
    ("language", "said", "halves"),
    [
        ("en", "not the TV but the lamp on", ("the lamp on", "the TV")),
        ("en", "not the TV the lamp on", ("the lamp on", "the TV")),
        ("en", "turn on not the TV but the lamp", ("turn on the lamp", "the TV")),
        ("en", "don't turn off the TV but the lamp", ("turn off the lamp", "the TV")),
        ("en", "don't touch the TV just the lamp off", ("the lamp off", "the TV")),
        ("de", "nicht die Lampe sondern den Fernseher an", ("den Fernseher an", "die Lampe")),
        ("de", "mach nicht die Lampe sondern das Licht an", ("mach das Licht an", "die Lampe")),
        ("fr", "n'éteins pas la lampe mais la télé", ("éteins la télé", "la lampe")),
        ("fr", "pas la lampe mais la télé allumée", ("la télé allumée", "la lampe")),
        ("es", "apaga no la luz sino la tele", ("apaga la tele", "la luz")),
        ("it", "non la luce ma la tele accesa", ("la tele accesa", "la luce")),
        ("it", "non spegnere la luce ma la tele", ("spegnere la tele", "la luce")),
        ("nl", "niet de lamp maar de tv uit", ("de tv uit", "de lamp")),
        ("nl", "doe niet de lamp maar de tv uit", ("doe de tv uit", "de lamp")),
    ],
)
def test_another_thing_is_meant_instead_of_the_one_that_is_not(language, said, halves):
    assert left_alone(said, language) == halves


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "leave the lamp on until I turn it off"),
        ("en", "leave the lamp and the TV on"),
        ("de", "lass das Rollo runter und mach das Licht aus"),
        ("nl", "laat de gordijnen zakken en doe de lamp uit"),
        ("fr", "ne laisse pas la lampe allumée"),
        ("es", "deja la luz encendida"),
        ("it", "non spegnere la luce ma non troppo tardi"),
    ],
)
def test_nothing_is_told_to_stay_where_no_command_stands_behind_or_it_may_be_moved(language, said):
    assert left_alone(said, language) is None


@pytest.mark.parametrize(
    ("said", "language", "names"),
    [
        ("leave the TV alone and turn off the desk lamp", "en", ["Desk Lamp"]),
        ("not the bed light but the desk lamp on", "en", ["Desk Lamp"]),
        ("lass Bed Light in Ruhe und mach Desk Lamp aus", "de", ["Desk Lamp"]),
        ("laisse Bed Light et éteins Desk Lamp", "fr", ["Desk Lamp"]),
        ("deja Bed Light y apaga Desk Lamp", "es", ["Desk Lamp"]),
        ("lascia Bed Light e spegni Desk Lamp", "it", ["Desk Lamp"]),
        ("laat Bed Light aan en doe Desk Lamp uit", "nl", ["Desk Lamp"]),
    ],
)
def test_only_what_is_not_left_is_done(home, said, language, names):
    calls, _ = done(home("en"), said, language=language)
    assert [about for _, about in calls] == names
