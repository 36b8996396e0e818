"""Robots that are sent off by their name."""

import pytest

from wyoming_servers.house.matcher import matcher_for


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "send Rosie out for a spin"),
        ("en", "let Rosie go for a run"),
        ("en", "tell Rosie to vacuum"),
        ("de", "schick die Rosie mal los"),
        ("de", "Rosie darf eine Runde drehen"),
        ("fr", "envoie Rosie faire un tour"),
        ("fr", "que Rosie passe l'aspirateur"),
        ("es", "manda a la Rosie a limpiar"),
        ("es", "que Rosie se ponga a barrer"),
        ("nl", "stuur Rosie op pad"),
        ("nl", "laat Rosie maar een rondje rijden"),
        ("it", "manda Rosie a fare un giro"),
        ("it", "fai pulire Rosie"),
        ("en", "let Rosie do her rounds"),
        ("de", "lass Rosie ihre Runde drehen"),
        ("fr", "Rosie peut faire les sols"),
        ("es", "que Rosie haga su ronda"),
        ("nl", "laat Rosie ondertussen haar rondje rijden"),
        ("nl", "mag Rosie de vloer doen"),
        ("it", "Rosie può fare il suo giro"),
        ("en", "get Rosie out"),
        ("en", "Rosie start hoovering"),
        ("de", "Rosie fang an zu saugen"),
        ("fr", "Rosie commence à nettoyer"),
        ("es", "Rosie ponte a barrer"),
        ("nl", "Rosie begin maar met stofzuigen"),
        ("it", "Rosie vai a pulire"),
        ("fr", "envoie Rosie passer l'aspirateur"),
        ("fr", "envoie Rosie au boulot"),
        ("fr", "dis à Rosie de passer l'aspirateur"),
        ("de", "sag Rosie sie soll saugen"),
        ("es", "manda a Rosie a pasar la aspiradora"),
        ("es", "dile a Rosie que barra"),
        ("it", "manda Rosie a passare l'aspirapolvere"),
        ("it", "dì a Rosie di pulire"),
        ("it", "manda in giro Rosie a pulire"),
        ("it", "manda Rosie in giro"),
        ("nl", "zeg tegen Rosie dat ze moet stofzuigen"),
        ("en", "Rosie off you go"),
        ("de", "Rosie leg los"),
        ("fr", "Rosie tu peux y aller"),
        ("es", "Rosie ya puedes empezar"),
        ("nl", "Rosie ga je gang"),
        ("it", "Rosie puoi partire"),
    ],
)
def test_a_robot_that_is_sent_off_starts(home, language, said):
    match = matcher_for(home(language)).match(said, language, area="living_room")
    assert match is not None
    assert (match.intent, match.slots["name"]) == ("HassVacuumStart", "Rosie")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "send Rosie home"),
        ("en", "tell Rosie to stop cleaning"),
        ("de", "Rosie hör auf zu saugen"),
        ("de", "Rosie hör auf"),
        ("fr", "Rosie arrête d'aspirer"),
        ("fr", "dis à Rosie d'arrêter de nettoyer"),
        ("es", "Rosie deja de limpiar"),
        ("nl", "Rosie hou op met stofzuigen"),
        ("it", "Rosie smetti di pulire"),
        ("it", "di' a Rosie di smettere"),
        ("de", "schick Rosie heim"),
        ("en", "Rosie go back to your dock"),
        ("en", "Rosie can head home"),
        ("de", "Rosie fahr zurück in deine Station"),
        ("de", "Rosie kann wieder in ihre Station"),
        ("fr", "Rosie retourne à ta base"),
        ("fr", "Rosie peut rentrer à sa base"),
        ("es", "Rosie vuelve a tu base"),
        ("es", "Rosie puede volver a la base"),
        ("nl", "Rosie ga terug naar je station"),
        ("nl", "Rosie mag terug naar haar station"),
        ("it", "Rosie torna alla tua base"),
        ("it", "Rosie può tornare a casa"),
    ],
)
def test_a_robot_that_is_sent_home_goes_there(home, language, said):
    match = matcher_for(home(language)).match(said, language, area="living_room")
    assert match is not None
    assert match.intent == "HassVacuumReturnToBase"


@pytest.mark.parametrize("said", ["set Rosie off", "let Rosie loose"])
def test_what_may_mean_something_else_sends_no_robot_off(home, said):
    match = matcher_for(home("en")).match(said, "en", area="living_room")
    assert match is None or match.intent != "HassVacuumStart"
