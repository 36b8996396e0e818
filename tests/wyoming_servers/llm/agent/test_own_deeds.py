"""What people do, and what they want done."""

import pytest

from wyoming_servers.llm.agent.own_deeds import tells_own_deed


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I'll turn off the telly", "en"),
        ("we're going to turn the heating down", "en"),
        ("I might turn the heating up", "en"),
        ("let me close the blinds", "en"),
        ("Tom is closing the blinds", "en"),
        ("they want us to turn the heating down", "en"),
        ("the blinds closed by themselves", "en"),
        ("the blinds should have been closed", "en"),
        ("will the telly turn off", "en"),
        ("is Tom allowed to have the console on", "en"),
        ("am I allowed the telly on", "en"),
        ("can the kids have the telly on", "en"),
        ("darf Tom die Konsole anmachen", "de"),
        ("Ich schalte gleich den Fernseher aus.", "de"),
        ("ich schließe die Tür ab", "de"),
        ("du hättest das Licht ausmachen sollen", "de"),
        ("j'éteins la télé", "fr"),
        ("voy a apagar la tele", "es"),
        ("apago la luz", "es"),
        ("ik zet de televisie aan", "nl"),
        ("we gaan het licht uitdoen", "nl"),
        ("mijn zoon laat altijd de tv aan", "nl"),
        ("ik heb gisteren de lamp aan laten staan", "nl"),
        ("I completely forgot to lock the door last night", "en"),
        ("ich hab gestern total vergessen die Küchenlampe auszumachen", "de"),
        ("hier j'ai oublié d'éteindre la lampe", "fr"),
        ("ayer se me olvidó apagar la lámpara", "es"),
        ("vorige week vergat ik het licht uit te doen", "nl"),
        ("ieri ho dimenticato di spegnere la lampada", "it"),
        ("sto per spegnere la televisione", "it"),
        ("chiudo la tapparella", "it"),
        ("forse più tardi accendo la stufa", "it"),
    ],
)
def test_a_deed_of_the_speaker_or_of_others_is_told(text, language):
    assert tells_own_deed(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ik heb de lamp aan laten staan", "nl"),
        ("I need the lamp off", "en"),
        ("can I have the telly on", "en"),
        ("can someone have the lamp off", "en"),
        ("can the blinds go down", "en"),
        ("darf ich dich bitten, das Licht auszumachen", "de"),
        ("I'd like you to turn the lamp on", "en"),
        ("will you turn off the telly", "en"),
        ("I'm freezing", "en"),
        ("I'm turning in", "en"),
        ("you can turn the telly off now", "en"),
        ("the fan can go off now", "en"),
        ("ich will das Licht aus haben", "de"),
        ("machst du das Licht aus", "de"),
        ("die Lampe soll an", "de"),
        ("tu éteins la télé", "fr"),
        ("apaga la luz", "es"),
        ("ik ga slapen", "nl"),
        ("spegni la luce", "it"),
        ("slå av lampen", "nb"),
    ],
)
def test_wishes_and_commands_tell_none(text, language):
    assert not tells_own_deed(text, language)
