"""Words for "also" and "then" behind the beginning of a command, and between two."""

import pytest

from wyoming_servers.llm.agent.compound.opened import without_early_join


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("can you also turn off the kettle", "en", "can you turn off the kettle"),
        ("and could you then close the blinds", "en", "and could you close the blinds"),
        ("mach dann die Musik leiser", "de", "mach die Musik leiser"),
        ("kannst du danach das Licht ausmachen", "de", "kannst du das Licht ausmachen"),
        ("tu peux ensuite fermer le volet", "fr", "tu peux fermer le volet"),
        ("kun je dan de televisie uitzetten", "nl", "kun je de televisie uitzetten"),
        ("puedes luego cerrar la persiana", "es", "puedes cerrar la persiana"),
        ("puoi poi chiudere la tapparella", "it", "puoi chiudere la tapparella"),
        ("tv uit en speel dan wat muziek", "nl", "tv uit en speel wat muziek"),
        ("Fernseher aus und spiel dann Musik", "de", "Fernseher aus und spiel Musik"),
        ("lamp on and can you also stir the fan", "en", "lamp on and can you stir the fan"),
    ],
)
def test_behind_a_beginning_such_a_word_joins_nothing(text, language, said):
    assert without_early_join(text, language) == said


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("turn off the kettle then close the blinds", "en"),
        ("lamp off then fan on", "en"),
        ("mach das Licht aus und dann die Musik leiser", "de"),
        ("also mach das Licht aus", "de"),
    ],
)
def test_between_commands_it_stays(text, language):
    assert without_early_join(text, language) == text
