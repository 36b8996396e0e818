"""The whole house, said once for several things."""

import pytest

from wyoming_servers.llm.agent.compound.all_over import said_all_over


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        (
            "en",
            "lights off and blinds down everywhere",
            "lights off everywhere and blinds down everywhere",
        ),
        (
            "en",
            "in the whole house, turn off the lights and close the curtains",
            "turn off the lights in the whole house and close the curtains in the whole house",
        ),
        ("de", "Lichter aus und Rollos zu überall", "Lichter aus überall und Rollos zu überall"),
        (
            "fr",
            "éteins les lumières et ferme les volets partout",
            "éteins les lumières partout et ferme les volets partout",
        ),
        (
            "es",
            "apaga las luces y baja las persianas en toda la casa",
            "apaga las luces en toda la casa y baja las persianas en toda la casa",
        ),
        (
            "nl",
            "lichten uit en gordijnen dicht in het hele huis",
            "lichten uit in het hele huis en gordijnen dicht in het hele huis",
        ),
        (
            "it",
            "luci spente e tapparelle giù in tutta la casa",
            "luci spente in tutta la casa e tapparelle giù in tutta la casa",
        ),
    ],
)
def test_it_is_told_of_each_of_several_things(home, language, said, meant):
    assert said_all_over(said, language, home(language)) == meant


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "turn off the TV and close the blinds in the whole house"),
        ("en", "turn off the kitchen lights and close the blinds in the whole house"),
        ("en", "turn off the lights in the whole house"),
        ("it", "spegni la luce e chiudi le tapparelle in tutta la casa"),
    ],
)
def test_one_thing_or_those_of_a_room_are_not_meant_everywhere(home, language, said):
    assert said_all_over(said, language, home(language)) == said
