import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.llm.agent.compound.remark_before import behind_remarks


@pytest.mark.parametrize(
    ("language", "said", "deed"),
    [
        ("en", "i'm done cooking turn off the hood", "turn off the hood"),
        ("en", "someone's at the door turn on the hall light", "turn on the hall light"),
        ("en", "what a scorcher turn on the fan", "turn on the fan"),
        ("de", "die Schwiegereltern kommen mach die Stehlampe an", "mach die Stehlampe an"),
        ("de", "was für eine Hitze mach den Ventilator an", "mach den Ventilator an"),
        ("fr", "mes beaux-parents arrivent allume le lampadaire", "allume le lampadaire"),
        ("fr", "quelle chaleur allume le ventilateur", "allume le ventilateur"),
        ("es", "que vienen mis suegros enciende la cafetera", "enciende la cafetera"),
        ("es", "uf qué bochorno dele al ventilador", "dele al ventilador"),
        ("es", "ya he terminado apague la tele", "apague la tele"),
        ("it", "ho finito di cucinare spegni la cappa", "spegni la cappa"),
        ("it", "hanno suonato accendi la luce", "accendi la luce"),
        ("nl", "wat een hitte zet de ventilator aan", "zet de ventilator aan"),
        ("nl", "we gaan slapen doe de lamp uit", "doe de lamp uit"),
    ],
)
def test_why_is_told_before_what_is_to_be_done(home, language, said, deed):
    assert deed in behind_remarks(said, language, home(language))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "the kids are asleep don't turn on the TV"),
        ("en", "i can always turn off the TV"),
        ("en", "we're the ones who close the curtain"),
        ("en", "she's home she'll turn off the TV"),
        ("en", "when we're gone turn off the TV"),
        ("en", "i'm leaving unlock the front door"),
        ("en", "i'm done with the lamp turn off the TV"),
        ("fr", "les enfants dorment ne allume pas la télé"),
        ("fr", "on a un voisin qui allume la télé"),
        ("es", "he visto que la vecina baja la persiana"),
        ("es", "ya nadie de la familia apaga la tele"),
        ("es", "tengo sueño no apagues la tele"),
        ("es", "tengo frío enciéndela"),
        ("it", "ho visto mio padre che spegne la tele"),
        ("it", "è tardi non accendere la tele"),
    ],
)
def test_what_may_belong_to_what_is_told_is_not_told_to_be_done(home, language, said):
    assert not [*behind_remarks(said, language, home(language))]


def test_several_things_behind_why_are_done_as_if_said_alone(home):
    said = "i'm done in here turn off the TV and turn off the bed light"
    calls, _ = done(home("en"), said, area="bedroom")
    assert calls == [("HassTurnOff", "TV"), ("HassTurnOff", "Bed Light")]
