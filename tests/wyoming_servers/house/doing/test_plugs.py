"""What hangs on a cable and is plugged in or out."""

from dataclasses import replace

import pytest

from wyoming_servers.house.matcher import matcher_for
from wyoming_servers.house.snapshot import Entity

CHARGER = Entity(entity_id="switch.charger", name="Zappi", domain="switch")
LAMP = Entity(entity_id="light.lamp", name="Gira", domain="light")
RADIO = Entity(entity_id="media_player.radio", name="Tivoli", domain="media_player")


def heard(home, language, said):
    house = replace(home(language), entities=(CHARGER, LAMP, RADIO))
    found = matcher_for(house).match(said, language)
    return found and (found.intent, found.entity_ids)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "disconnect the Zappi"),
        ("en", "unplug Zappi"),
        ("de", "steck den Zappi aus"),
        ("de", "nimm den Zappi vom Strom"),
        ("fr", "déconnecte le Zappi"),
        ("es", "desconecta el Zappi"),
        ("nl", "haal de stekker uit de Zappi"),
        ("it", "scollega lo Zappi"),
        ("en", "stop charging the Zappi"),
        ("de", "nimm den Zappi vom Ladegerät"),
        ("fr", "arrête de charger le Zappi"),
        ("es", "deja de cargar el Zappi"),
        ("nl", "haal de Zappi van de lader"),
        ("it", "smetti di caricare lo Zappi"),
    ],
)
def test_what_is_plugged_out_is_turned_off(home, language, said):
    assert heard(home, language, said) == ("HassTurnOff", ("switch.charger",))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "plug the Zappi in"),
        ("de", "steck den Zappi ein"),
        ("fr", "branche le Zappi"),
        ("es", "enchufa el Zappi"),
        ("nl", "sluit de Zappi aan"),
        ("it", "collega lo Zappi"),
        ("en", "put the Zappi on charge"),
        ("en", "charge up the Zappi"),
        ("de", "lad den Zappi auf"),
        ("fr", "mets le Zappi à charger"),
        ("fr", "mets le Zappi en charge"),
        ("es", "pon a cargar el Zappi"),
        ("nl", "zet de Zappi aan de lader"),
        ("it", "metti in carica lo Zappi"),
        ("en", "plug the Zappi into the mains"),
        ("de", "häng den Zappi an den Strom"),
        ("de", "den Zappi laden"),
        ("fr", "mets le Zappi sous tension"),
        ("es", "pon el Zappi a la corriente"),
        ("nl", "hang de Zappi aan de stroom"),
        ("it", "attacca lo Zappi alla corrente"),
    ],
)
def test_what_is_plugged_in_is_turned_on(home, language, said):
    assert heard(home, language, said) == ("HassTurnOn", ("switch.charger",))


@pytest.mark.parametrize(("language", "said"), [("de", "nimm den Zappi"), ("en", "connect Tivoli")])
def test_what_is_taken_or_is_a_player_is_not(home, language, said):
    assert heard(home, language, said) is None


def test_a_lamp_is_unplugged_too(home):
    assert heard(home, "en", "unplug Gira") == ("HassTurnOff", ("light.lamp",))
