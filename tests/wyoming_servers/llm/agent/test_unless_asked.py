"""A command that is read into a question is asked about before anything is done."""

import pytest

from wyoming_servers.house.match import Match
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.questions import Understood
from wyoming_servers.llm.agent.tolerant import SURE
from wyoming_servers.llm.agent.unless_asked import unless_asked


def read_as(intent, text, language, **how):
    def read(turn, language, area):
        match = Match(text=turn.text, language=language, intent=intent)
        return Understood(turn=turn, area=area, matches=(match,))

    turn = Turn(text=text, before=(), calls=(), results={})
    return unless_asked(turn, language, None, read=read, **how)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "is there enough light to read"),
        ("en", "is the kettle on by any chance"),
        ("de", "ist die Musik zu laut"),
        ("de", "putzt der Staubsauger die Küche"),
        ("nl", "stofzuigt de stofzuiger de keuken"),
        ("fr", "il y a assez de lumière ici pour lire ?"),
        ("fr", "l'aspirateur nettoie la cuisine ?"),
        ("es", "¿el robot limpia la cocina?"),
        ("it", "c'è abbastanza luce qui per leggere?"),
        ("it", "è finito il latte?"),
        ("en", "did you know the fan is running"),
        ("de", "weißt du, dass der Lüfter läuft"),
        ("nl", "weet je dat de lamp aan staat"),
        ("fr", "tu sais que la lampe est allumée"),
        ("es", "sabías que la tele está encendida"),
        ("it", "lo sai che il ventilatore è acceso"),
        ("en", "the kettle's on"),
        ("en", "Nelson is hoovering"),
        ("en", "the heating is at 20"),
        ("de", "der Ventilator läuft"),
        ("de", "die Stehlampe ist schon an"),
        ("nl", "de tv staat aan"),
        ("fr", "l'aspirateur tourne"),
        ("es", "el robot está limpiando"),
        ("it", "la pompa gira"),
        ("en", "the hall lamp goes off by itself all the time"),
        ("en", "the telly turns itself on at night"),
        ("de", "der Kronleuchter geht immer von ganz allein aus"),
        ("nl", "de lamp gaat steeds vanzelf uit"),
        ("fr", "la télé s'éteint toute seule"),
        ("es", "la tele se apaga sola"),
        ("it", "la luce si spegne da sola"),
    ],
)
def test_what_only_asks_is_asked_about(language, text):
    understood = read_as("HassTurnOn", text, language)
    assert understood.matches
    assert understood.score < SURE
    assert understood.is_guess


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "is there any chance you could turn on the light?"),
        ("en", "can you clean the kitchen?"),
        ("en", "lights on?"),
        ("en", "make sure the lamp is on"),
        ("en", "the lamp is still on"),
        ("de", "mach dass die Lampe an ist"),
        ("en", "turn the lamp on its own in the hall off"),
        ("de", "kannst du die Küche putzen?"),
        ("de", "geht das auch leiser?"),
        ("de", "ist es möglich das Licht anzumachen"),
        ("de", "macht das Licht an"),
        ("nl", "zet de lamp aan"),
        ("nl", "is het mogelijk om het licht aan te doen?"),
        ("fr", "tu peux nettoyer la cuisine ?"),
        ("fr", "la lumière, s'il te plaît ?"),
        ("es", "¿apagas la luz?"),
        ("es", "¿me enciendes la luz del salón?"),
        ("it", "spegni la luce?"),
        ("it", "il robot pulisce la cucina"),
        ("pl", "czy jest za ciemno?"),
    ],
)
def test_a_request_or_a_statement_is_done(language, text):
    assert read_as("HassTurnOn", text, language).score == 1.0


def test_a_question_is_answered():
    assert read_as("HassGetState", "is the lamp on", "en").score == 1.0


def test_a_cry_may_have_the_order_of_a_question():
    assert read_as("HassTurnOn", "ist das kalt hier", "de", marked=True).score == 1.0
    assert read_as("HassTurnOn", "ist das zu laut?", "de", marked=True).score < SURE
