import pytest

from wyoming_servers.llm.agent.planned.courtesy import plain


@pytest.mark.parametrize(
    ("language", "said", "left"),
    [
        ("en", "lamp off if you don't mind", "lamp off"),
        ("en", "lamp off if you don t mind", "lamp off"),
        ("de", "Licht aus, wenn du kannst", "licht aus"),
        ("fr", "éteins si tu peux", "éteins"),
        ("es", "apaga la luz si no es molestia", "apaga la luz"),
        ("nl", "lamp uit als het kan", "lamp uit"),
        ("it", "spegni se non ti dispiace", "spegni"),
        ("fr", "si ça te dérange pas éteins", "éteins"),
        ("fr", "éteins si tu y vois", "éteins si tu y vois"),
        ("es", "si eres amable apaga la luz", "si eres amable apaga la luz"),
        ("es", "apaga la luz si haces el favor", "apaga la luz"),
        ("it", "se non è un problema spegni", "spegni"),
        ("it", "se piove chiudi", "se piove chiudi"),
        ("de", "wenn du schon mal dabei bist mach das Licht aus", "mach das licht aus"),
        ("de", "bevor ich's vergesse, das Licht aus", "das licht aus"),
        ("de", "ob du wohl das Licht ausmachen könntest", "wohl das licht ausmachen könntest"),
        ("de", "wie wär's, wenn du das Licht ausmachst", "das licht ausmachst"),
        ("de", "mehr Licht wäre nicht schlecht", "mehr licht wäre"),
        ("de", "das Rollo bis zur Hälfte runter", "das rollo runter"),
        ("de", "damit keiner stolpert das Licht an", "das licht an"),
        ("de", "bevor ich gehe, mach es aus", "bevor ich gehe mach es aus"),
        ("de", "ob das Licht aus ist", "ob das licht aus ist"),
        ("nl", "kun je misschien de lamp dimmen", "de lamp dimmen"),
        ("nl", "meer licht zou fijn zijn", "meer licht"),
        ("nl", "zou de lamp uit mogen", "de lamp uit mogen"),
        ("nl", "het tocht als een gek", "het tocht"),
        ("nl", "ik moet weg, alles uit", "weg alles uit"),
        ("nl", "moet de radio zo hard", "de radio zo hard"),
        ("nl", "moet de radio uit", "moet de radio uit"),
        ("nl", "als een gast komt doe je open", "als een gast komt doe je open"),
        ("nl", "misschien doe ik het later", "misschien doe ik het later"),
        ("en", "if it rains close the window", "if it rains close the window"),
        ("xx", "if you can", "if you can"),
    ],
)
def test_politeness_goes_and_conditions_stay(language, said, left):
    assert plain(said, language, is_joined=False) == left


def test_first_and_then_are_links_only_between_commands():
    said = "prima spegni la luce"
    assert plain(said, "it", is_joined=True) == "spegni la luce"
    assert plain(said, "it", is_joined=False) == said
