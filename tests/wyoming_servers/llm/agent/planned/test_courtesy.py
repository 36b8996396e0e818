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
