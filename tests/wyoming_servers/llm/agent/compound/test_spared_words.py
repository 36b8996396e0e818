"""What stays as it is, in French, Spanish and Italian."""

import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.llm.agent.compound.left_alone import left_alone


@pytest.mark.parametrize(
    ("language", "said", "halves"),
    [
        ("fr", "éteins la lampe mais laisse la télé", ("éteins la lampe", "la télé")),
        ("fr", "éteins la lampe, la télé reste allumée", ("éteins la lampe", "la télé")),
        ("fr", "ferme le store et pas le volet", ("ferme le store", "le volet")),
        ("es", "apaga la luz pero deja encendida la tele", ("apaga la luz", "la tele")),
        ("es", "apaga la luz y deja la tele encendida", ("apaga la luz", "la tele")),
        ("es", "apaga la luz, la tele no", ("apaga la luz", "la tele")),
        ("it", "spegni la luce ma lascia accesa la tele", ("spegni la luce", "la tele")),
        ("it", "spegni la luce, la tele resta accesa", ("spegni la luce", "la tele")),
        ("it", "spegni la luce e lascia il resto", ("spegni la luce", "il resto")),
        ("fr", "ferme le volet mais pas complètement", None),
        ("es", "baja la persiana pero no del todo", None),
        ("it", "accendi la luce ma non troppo forte", None),
        ("it", "lascia accesa la luce", None),
    ],
)
def test_what_stays_is_told_apart(language, said, halves):
    assert left_alone(said, language) == halves


def test_the_rest_is_done(home):
    said = "enciende Bed Light y Desk Lamp, TV no"
    english = home("en")
    calls, _ = done(english, said, language="es")
    assert [about for _, about in calls] == ["Bed Light", "Desk Lamp"]
