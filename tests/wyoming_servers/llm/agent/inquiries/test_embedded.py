"""Questions that hang on another clause are put by themselves."""

import pytest

from wyoming_servers.llm.agent.inquiries.embedded import by_itself


@pytest.mark.parametrize(
    ("language", "said", "alone"),
    [
        ("en", "can you check if the back door is locked", "is the back door locked"),
        ("en", "do you know whether there s a window open", "is there a window open"),
        ("en", "i wonder if i left the iron on", "did i left the iron on"),
        ("de", "weisst du ob die kellertür zu ist", "ist die kellertür zu"),
        ("de", "sag mir mal wie warm es im bad ist", "wie warm ist es im bad"),
        ("de", "ich weiss nicht ob ich den ofen ausgemacht habe", "habe ich den ofen ausgemacht"),
        ("nl", "kun je me zeggen of de achterdeur op slot zit", "zit de achterdeur op slot"),
        ("nl", "weet jij hoe warm het op zolder is", "hoe warm is het op zolder"),
        ("nl", "weet je of ik de lamp heb uitgedaan", "heb ik de lamp uitgedaan"),
        ("fr", "tu sais si la porte est fermée", "est ce que la porte est fermée"),
        ("fr", "je me demande s il y a du monde", "est ce qu il y a du monde"),
        ("es", "sabes si la plancha sigue encendida", "acaso la plancha sigue encendida"),
        ("it", "mi sai dire se la porta è chiusa", "se la porta è chiusa"),
    ],
)
def test_a_question_that_hangs_on_another_clause_is_put_by_itself(language, said, alone):
    assert by_itself(said, language) == alone


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "if the back door is locked turn off the lights"),
        ("en", "check the oven"),
        ("de", "ob das gut ist"),
        ("de", "sag der oma dass sie da ist"),
        ("nl", "kijk eens hoe mooi"),
        ("fr", "si tu sors ferme la porte"),
        ("es", "si llueve cierra el toldo"),
        ("it", "se piove chiudi la tenda"),
        ("pl", "czy wiesz czy drzwi są zamknięte"),
    ],
)
def test_conditions_and_other_clauses_are_left_as_they_are(language, said):
    assert by_itself(said, language) == said
