import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.llm.agent.compound.remark_behind import before_remarks


@pytest.mark.parametrize(
    ("language", "said", "deed"),
    [
        ("en", "turn off the bed light we're done for the night", "turn off the bed light"),
        ("en", "TV down grandma's asleep", "TV down"),
        ("en", "fan off it's giving me a headache", "fan off"),
        ("en", "turn on the hall light so nobody trips", "turn on the hall light"),
        ("de", "mach den Fernseher leiser die Kinder schlafen", "mach den Fernseher leiser"),
        ("de", "Licht aus wir gehen jetzt", "Licht aus"),
        ("fr", "baisse la télé mamie dort", "baisse la télé"),
        ("fr", "ferme les volets il va pleuvoir", "ferme les volets"),
        ("fr", "éteins la télé de toute façon on s'entend plus", "éteins la télé"),
        ("es", "baja la tele que la abuela está dormida", "baja la tele"),
        ("es", "apaga la lámpara que nos vamos", "apaga la lámpara"),
        ("nl", "zet de radio zachter de baby slaapt", "zet de radio zachter"),
        ("nl", "doe het licht uit we gaan slapen", "doe het licht uit"),
        ("it", "abbassa la radio che il nonno dorme", "abbassa la radio"),
        ("it", "chiudi la tenda sta per piovere", "chiudi la tenda"),
        ("it", "apri la porta che hanno suonato", "apri la porta"),
        ("it", "togli il pane che l'ho già preso", "togli il pane"),
        ("it", "spegni la lampada che per oggi ho finito", "spegni la lampada"),
        ("es", "abre la puerta que han llamado", "abre la puerta"),
        ("es", "quita el pan que ya lo tengo comprado", "quita el pan"),
        ("en", "open the curtain I want to watch the ducks", "open the curtain"),
        ("en", "turn on the bed light so I can see what we're short of", "turn on the bed light"),
        ("de", "mach den Fernseher aus ich will schlafen", "mach den Fernseher aus"),
        ("fr", "ouvre le rideau je veux regarder la neige", "ouvre le rideau"),
        ("es", "apaga la tele que quiero dormir", "apaga la tele"),
        ("nl", "doe de tv uit ik wil slapen", "doe de tv uit"),
        ("it", "spegni la tele che voglio dormire", "spegni la tele"),
        ("es", "sube la persiana que son las once", "sube la persiana"),
        ("es", "apaga la tele que luego se me olvida", "apaga la tele"),
        ("es", "enciende la lámpara que vienen mis suegros", "enciende la lámpara"),
        ("it", "alza la tapparella che sono le undici", "alza la tapparella"),
        ("it", "spegni la tele che poi me lo dimentico", "spegni la tele"),
        ("fr", "ouvre le rideau il est onze heures", "ouvre le rideau"),
        ("fr", "éteins la télé sinon j'oublie", "éteins la télé"),
        ("en", "open the curtain it's eleven already", "open the curtain"),
        ("de", "mach den Vorhang auf es ist schon elf Uhr", "mach den Vorhang auf"),
        ("nl", "doe het gordijn open het is al elf uur", "doe het gordijn open"),
        ("en", "start the pump before the cellar floods", "start the pump"),
        ("en", "turn off the TV before grandma wakes up", "turn off the TV"),
        ("de", "mach den Vorhang zu bevor es regnet", "mach den Vorhang zu"),
        ("fr", "ferme le rideau avant qu'il pleuve", "ferme le rideau"),
        ("es", "cierra la cortina antes de que llueva", "cierra la cortina"),
        ("nl", "doe het gordijn dicht voordat het regent", "doe het gordijn dicht"),
        ("it", "chiudi la tenda prima che piova", "chiudi la tenda"),
        ("en", "turn on the fan I'm having a bath", "turn on the fan"),
        ("de", "mach die Lampe an ich muss ein Bad nehmen", "mach die Lampe an"),
    ],
)
def test_why_is_told_behind_what_is_to_be_done(home, language, said, deed):
    assert deed in [text for text, _ in before_remarks(said, language, home(language))]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "turn off the light I mean the fan"),
        ("en", "turn off the lights that are on"),
        ("en", "turn off the lights they're using"),
        ("en", "turn off the lights we're in the bedroom"),
        ("en", "turn on the light before ten"),
        ("en", "turn on the light when I'm home"),
        ("en", "turn the TV off and keep the light as it is"),
        ("nl", "doe de tv uit en hou het licht zoals het is"),
        ("en", "turn on the heating I want it at 21"),
        ("en", "turn on the light I'm only kidding"),
        ("en", "turn off the light I want to turn it on"),
        ("en", "turn off the light I want the other off"),
        ("de", "mach das Licht aus ich will es heller"),
        ("fr", "éteins la lumière je veux du noir"),
        ("es", "apaga la luz que quiero"),
        ("de", "mach das Licht aus wenn ich gehe"),
        ("de", "mach die Lampe an die im Bad ist"),
        ("fr", "éteins la lumière qui est allumée"),
        ("es", "apaga la luz que está encendida"),
        ("nl", "doe de lamp aan die op tafel staat"),
        ("it", "spegni la luce che è accesa"),
        ("es", "pon la lámpara al diez que son veinte"),
        ("es", "apaga la tele que luego apagas la luz"),
        ("en", "set the heating to ten it's too cold in the kitchen"),
    ],
)
def test_what_may_change_what_is_to_be_done_is_no_remark(home, language, said):
    assert not [*before_remarks(said, language, home(language))]


def test_what_stands_before_a_remark_is_done_as_if_said_alone(home):
    calls, _ = done(home("en"), "turn off the bed light we're done for the night", area="bedroom")
    assert calls == [("HassTurnOff", "Bed Light")]


def test_a_room_before_a_remark_is_that_of_all_that_is_to_be_done(home):
    said = "turn off the lights and the fan in the bedroom we're done for the night"
    calls, _ = done(home("en"), said, area="kitchen")
    assert {about for _, about in calls} <= {"Bedroom", "Bedroom Fan"}
    assert calls


def test_what_is_felt_beside_it_is_no_reason_for_what_is_to_be_done(home):
    calls, _ = done(home("en"), "turn off the TV it's freezing in here", area="living_room")
    assert calls != [("HassTurnOff", "TV")]


@pytest.mark.parametrize(
    ("language", "said", "deed"),
    [
        ("en", "turn the bed light on for the kids", "turn the bed light on"),
        ("en", "unlock the front door for aunt Deb", "unlock the front door"),
        ("de", "mach das Bettlicht für Oma an", ""),
        ("de", "Bettlicht an für die Kinder", "Bettlicht an"),
        ("fr", "allume le lampadaire pour mamie", "allume le lampadaire"),
        ("es", "enciende la luz de la cama para la abuela", "enciende la luz de la cama"),
        ("nl", "bedlamp aan voor oma", "bedlamp aan"),
        ("it", "accendi la piantana per il nonno", "accendi la piantana"),
        ("en", "turn the bed light on for an hour", ""),
        ("en", "turn on the light for the kids", ""),
        ("en", "turn the bed light on and set a timer for the kids", ""),
        ("en", "turn the bed light on for a while", ""),
        ("it", "accendi la piantana per un'ora", ""),
        ("de", "Bettlicht an für eine Weile", ""),
    ],
)
def test_for_whom_it_is_done_is_told_behind_a_thing_that_is_named(home, language, said, deed):
    found = [text for text, _ in before_remarks(said, language, home(language))]
    assert found == ([deed] if deed else [])


def test_a_thing_for_a_list_that_is_named_behind_it_ends_before_a_remark(home):
    calls, _ = done(home("en"), "put milk on the shopping list and turn on the TV we've run out")
    assert calls == [("HassListAddItem", "Shopping List"), ("HassTurnOn", "TV")]


def test_things_that_share_what_is_done_with_them_may_stand_before_a_remark(home):
    said = "bed light and desk lamp both on please I'm reading"
    calls, _ = done(home("en"), said)
    assert calls == [("HassTurnOn", "Bed Light"), ("HassTurnOn", "Desk Lamp")]
