"""What is told not to be done."""

import pytest

from wyoming_servers.house.changes import CHANGE
from wyoming_servers.house.match import Match
from wyoming_servers.llm.agent.chain import Chain
from wyoming_servers.llm.agent.compound.prohibited import is_prohibited
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.questions import Understood

ON, OFF = "HassTurnOn", "HassTurnOff"


def prohibited(language, said, intent, **slots):
    match = Match(text=said, language=language, intent=intent, slots=slots, texts={}, response="")
    return is_prohibited([match], said, language)


@pytest.mark.parametrize(
    ("language", "said", "intent"),
    [
        ("en", "no need to close the curtains we like the view", OFF),
        ("en", "the telly needn't go off i'm watching", OFF),
        ("en", "better not switch the telly off", OFF),
        ("en", "don't turn the lamp on i can see enough", ON),
        ("de", "du brauchst die Lampe nicht auszumachen ich lese noch", OFF),
        ("de", "die Rollos müssen nicht runter ich schau gern raus", OFF),
        ("de", "mach die Lampe noch nicht an", ON),
        ("fr", "c'est pas la peine d'allumer le lampadaire", ON),
        ("fr", "n'éteins pas la télé je regarde encore", OFF),
        ("es", "la lámpara no la apagues que estoy leyendo", OFF),
        ("es", "no hace falta encender la luz", ON),
        ("nl", "doe de gordijnen maar niet dicht hoor ik kijk graag naar buiten", OFF),
        ("nl", "ge moet de tv niet afzetten ik kijk nog", OFF),
        ("nl", "de tv hoeft niet uit hoor ik zit nog te kijken", "HassMediaPause"),
        ("it", "la piantana non la spegnere che leggo", OFF),
        ("it", "non serve accendere la luce", ON),
    ],
)
def test_what_is_not_to_be_done_is_prohibited(language, said, intent):
    assert prohibited(language, said, intent)


@pytest.mark.parametrize(
    ("language", "said", "intent"),
    [
        ("en", "the lights don't have to be on", OFF),
        ("en", "can't you turn the telly off", OFF),
        ("en", "don't forget to turn the telly off", OFF),
        ("en", "i don't want to freeze turn the heating on", ON),
        ("de", "die Lampe braucht nicht mehr an sein", OFF),
        ("de", "kannst du die Lampe nicht ausmachen", OFF),
        ("de", "nicht die Lampe ausmachen sondern den Fernseher", OFF),
        ("fr", "n'oublie pas d'éteindre la télé", OFF),
        ("fr", "stoppe la pompe de la piscine éteins la hotte", OFF),
        ("fr", "ne laisse pas la télé allumée", OFF),
        ("es", "no apaga la tele", OFF),
        ("nl", "de lamp hoeft niet meer aan", OFF),
        ("nl", "kun je de tv niet uitzetten", OFF),
        ("nl", "vergeet niet de tv uit te zetten", OFF),
        ("nl", "doe de lamp uit maar de tv moet niet uit", OFF),
        ("it", "non lasciare la luce accesa", OFF),
    ],
)
def test_what_a_negation_asks_for_is_not(language, said, intent):
    assert not prohibited(language, said, intent)


def test_a_step_is_prohibited_in_its_direction_alone():
    said = "zet de tv maar niet harder de kleine slaapt"
    assert prohibited("nl", said, "HassSetVolumeRelative", volume_step="up")
    assert not prohibited("nl", said, "HassSetVolumeRelative", volume_step="down")
    assert prohibited("en", "don't turn the heating up", CHANGE, step="up")


def test_what_a_pattern_reads_into_a_prohibition_is_left(home):
    turn = Turn(text="mejor no apagues la luz del techo", before=(), calls=(), results={})
    match = Match(text=turn.text, language="es", intent=OFF, slots={}, texts={}, response="")
    understood = Understood(turn=turn, area=None, matches=(match,))

    class Read(Chain):
        def _parsers(self, _of):
            return iter([lambda *_: understood])

    asked = dict.fromkeys(("alone", "dialogue", "plans", "asked", "planner"))
    assert Read(house=home("es"), **asked).read(turn, "es", None).is_refused
