"""Where a command begins."""

import pytest

from wyoming_servers.house.several import begins_command


def test_a_command_begins_with_a_verb_and_goes_on():
    assert begins_command("Turn on the lamp", "en")
    assert begins_command("mach die Lampe an", "de")
    assert not begins_command("turning thirty is fine", "en")
    assert not begins_command("the lamp on", "en")
    assert not begins_command("turn", "en")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "allumez la lampe"),
        ("fr", "fermez-lui les volets"),
        ("fr", "allume-moi la liseuse"),
        ("fr", "éteins-la maintenant"),
        ("fr", "tu me baisses la télé"),
        ("it", "accendimi la luce"),
        ("it", "spegnigli la radio"),
        ("it", "spenga la luce"),
        ("it", "stoppale la musica"),
        ("it", "sbloccami la porta"),
        ("it", "spegnimela la lampada"),
        ("it", "porta la lampada al 20"),
        ("de", "Machen Sie das Licht an"),
    ],
)
def test_a_command_begins_politely_too_or_with_a_verb_to_which_something_clings(language, said):
    assert begins_command(said, language)


def test_a_door_in_italian_is_no_verb():
    assert not begins_command("porta sul giardino", "it")
    assert not begins_command("porta di casa chiusa", "it")
