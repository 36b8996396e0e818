import pytest

from wyoming_servers.house.match import Match
from wyoming_servers.llm.agent.compound.not_so import unless_so
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.questions import Understood


def kept(said, language, intent):
    """Tell whether a reading with one deed is kept."""

    def read(turn, language, area):
        return Understood(
            turn=turn, area=area, matches=(Match(text=said, language=language, intent=intent),)
        )

    turn = Turn(text=said, before=(), calls=(), results={})
    return unless_so(turn, language, None, read=read) is not None


@pytest.mark.parametrize(
    ("language", "off", "on"),
    [
        ("en", "why isn't the telly off yet", "the telly isn't on"),
        ("de", "warum ist der Fernseher noch nicht aus", "das Licht ist nicht an"),
        ("fr", "la télé n'est pas encore éteinte", "la lampe n'est pas allumée"),
        ("es", "¿por qué no está apagada la tele?", "la luz todavía no está encendida"),
        ("nl", "de tv is nog niet uit", "waarom gaat de lamp niet aan"),
        ("it", "la tele non è ancora spenta", "le luci non sono accese"),
    ],
)
def test_nothing_is_done_contrary_to_what_is_missed(language, off, on):
    assert not kept(off, language, "HassTurnOn")
    assert kept(off, language, "HassTurnOff")
    assert not kept(on, language, "HassTurnOff")
    assert kept(on, language, "HassTurnOn")


@pytest.mark.parametrize(
    ("language", "said"), [("en", "the telly needn't be on"), ("nl", "de tv is nog aan")]
)
def test_what_is_not_needed_or_is_so_is_read_as_it_is(language, said):
    assert kept(said, language, "HassTurnOff")
