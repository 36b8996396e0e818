import pytest

from wyoming_servers.llm.agent.compound.here_in import without_here
from wyoming_servers.llm.agent.compound.written_out import written_out


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        ("en", "here in the kitchen the light on", "in the kitchen the light on"),
        ("de", "mach hier in der Küche das Licht an", "mach in der Küche das Licht an"),
        ("fr", "allume ici dans la cuisine", "allume dans la cuisine"),
        ("es", "aquí en la cocina apaga la luz", "en la cocina apaga la luz"),
        ("it", "qui in cucina spegni la luce", "in cucina spegni la luce"),
        ("nl", "hier in de keuken het licht uit", "in de keuken het licht uit"),
        ("en", "come here in a minute", "come here in a minute"),
        ("nl", "hier in bed is het koud", "hier in bed is het koud"),
    ],
)
def test_here_before_its_room_is_that_room(home, language, said, meant):
    assert without_here(said, language, home(language)) == meant


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("es", "apaga la tele y en la cocina enciende la luz"),
        ("fr", "éteins la télé et dans la cuisine allume la lumière"),
    ],
)
def test_no_pause_is_heard_between_a_room_and_what_is_done_there(home, language, said):
    assert written_out(said, language, home(language)) == said
