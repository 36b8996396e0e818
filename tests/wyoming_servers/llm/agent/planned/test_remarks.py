"""What only tells of a deed, in its own words."""

import pytest

from wyoming_servers.llm.agent.planned.remarks import is_remark, tells_as_it_is
from wyoming_servers.llm.nano.plans import Command


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "turning the heater up two degrees costs money"),
        ("en", "Dimming the lights helps with migraines"),
        ("en", "locking the front door is security's job"),
        ("en", "someone turned the AC down to 16 again"),
        ("en", "our neighbour has closed the gate"),
        ("en", "guests keep turning the heating up"),
        ("en", "my brother likes turning the music up"),
        ("en", "forget the TV"),
        ("de", "die Heizung aufdrehen kostet Geld"),
        ("de", "vergiss den Fernseher"),
        ("nl", "de verwarming hoger zetten kost geld"),
        ("fr", "laisser la lumière allumée consomme"),
        ("es", "encender la calefacción gasta mucho"),
        ("it", "tenere la luce accesa consuma"),
    ],
)
def test_what_tells_of_a_deed_is_a_remark(language, text):
    assert is_remark(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "if it ever starts to rain close the awning"),
        ("en", "if we went away we'd have to close the shutters"),
        ("de", "falls es regnet mach die Markise zu"),
        ("de", "wenn Besuch käme, müsste man aufräumen"),
        ("fr", "si jamais il pleuvait faudrait rentrer le store"),
        ("fr", "s'il se met à neiger ferme les volets"),
        ("es", "si llueve cierra el toldo"),
        ("nl", "als het gaat regenen doe het scherm dicht"),
        ("it", "se piovesse bisognerebbe chiudere la tenda"),
    ],
)
def test_nobody_waits_for_the_weather(language, text):
    assert is_remark(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "if you can turn the heater up"),
        ("fr", "s'il te plaît ferme les volets"),
        ("fr", "si la pompe tourne encore coupe-la"),
        ("en", "turn the heater up two degrees"),
        ("en", "please keep running the fan"),
        ("en", "keep the heater running"),
        ("en", "turning in now, switch the lights off"),
        ("en", "running late, is the heater off"),
        ("en", "don't forget to lock the door"),
        ("en", "forget to lock up and you're out"),
        ("en", "I'd love it if you turned the lamp off"),
        ("en", "who turned the lamp off"),
        ("de", "mach die Lampe an, das kostet nichts"),
        ("de", "vergiss nicht, die Tür abzuschließen"),
        ("fr", "allumer la lumière"),
        ("fr", "oublie pas de fermer les volets"),
    ],
)
def test_what_asks_for_a_deed_is_none(language, text):
    assert not is_remark(text, language)


@pytest.mark.parametrize(
    ("action", "text", "language"),
    [
        ("off", "we're starting and the projector's still off", "en"),
        ("on", "the projector is on", "en"),
        ("off", "wir fangen an und der Projector ist noch aus", "de"),
        ("close", "le projector est déjà fermé", "fr"),
        ("off", "el projector está apagado", "es"),
        ("off", "de projector is nog steeds uit", "nl"),
        ("on", "il projector è acceso", "it"),
    ],
)
def test_what_is_so_already_is_not_done(action, text, language):
    plan = (Command(action=action, spans={"what": ("projector",)}),)
    opposite = {"on": "off", "off": "on", "close": "open"}[action]
    assert tells_as_it_is(plan, text, language)
    assert not tells_as_it_is(
        (Command(action=opposite, spans={"what": ("projector",)}),), text, language
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "how am i meant to dance in the kitchen to a whisper"),
        ("en", "how are the kids supposed to sleep with the fan at full speed"),
        ("de", "wie soll man bei voller Lautstärke schlafen"),
        ("fr", "comment veux-tu que je dorme avec le volume à fond"),
        ("es", "cómo quieres que duerma con la tele a tope"),
        ("nl", "hoe moet ik slapen met de radio op volle sterkte"),
        ("it", "come faccio a dormire con la tv al massimo"),
    ],
)
def test_nothing_is_set_to_what_is_complained_about(language, text):
    assert tells_as_it_is((Command(action="volume", constants=("max",)),), text, language)
    assert not tells_as_it_is((Command(action="quieter"),), text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the sun is up and it's still a cave in here"),
        ("de", "hier drin ist es zu dunkel zum Lesen"),
        ("fr", "il fait trop sombre ici"),
        ("es", "esto está demasiado oscuro"),
        ("nl", "het is hier pikdonker"),
        ("it", "qui è buio pesto"),
    ],
)
def test_no_light_is_turned_off_where_it_is_told_to_be_dark(language, text):
    assert tells_as_it_is((Command(action="off", constants=("lights",)),), text, language)
    assert not tells_as_it_is((Command(action="on", constants=("lights",)),), text, language)


def test_what_is_told_to_be_done_in_the_dark_is_done():
    text = "turn off the lights it's too dark for them to bother"
    assert not tells_as_it_is((Command(action="off", constants=("lights",)),), text, "en")
