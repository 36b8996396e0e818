"""What is to be off wholly."""

import pytest

from wyoming_servers.house.rephrasing.wholly import without_wholly


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        ("en", "lamp fully off", "lamp off"),
        ("en", "turn the lamp off completely", "turn the lamp off"),
        ("de", "Lampe ganz aus", "Lampe aus"),
        ("de", "die Lampe komplett ausschalten", "die Lampe ausschalten"),
        ("fr", "éteins complètement la lampe", "éteins la lampe"),
        ("fr", "lampe complètement éteinte", "lampe éteinte"),
        ("es", "apaga del todo la lámpara", "apaga la lámpara"),
        ("it", "spegni del tutto la lampada", "spegni la lampada"),
        ("nl", "doe de lamp helemaal uit", "doe de lamp uit"),
    ],
)
def test_it_is_to_be_off(language, said, meant):
    assert without_wholly(said, language) == meant


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "blinds fully open"),
        ("de", "mach ganz oben das Licht aus"),
        ("de", "ganz auf die Heizung"),
        ("fr", "ouvre complètement le volet"),
        ("nl", "gordijn helemaal open"),
    ],
)
def test_how_far_a_thing_is_to_be_open_stays(language, said):
    assert without_wholly(said, language) == said
