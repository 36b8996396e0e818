"""More or less of something than it is now, as one says it in Italian."""

import pytest

from tests.wyoming_servers.llm.agent.relative.steps import done, house_of
from wyoming_servers.llm.agent.relative.reader import relative

NAMES = (
    *("Piantana", "Radio", "Ventilatore"),
    *("Tapparella salotto", "Tenda da sole", "Riscaldamento salotto"),
)


@pytest.fixture
def house(home):
    return house_of("it", "Salotto", NAMES, home("it").tools)


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("piantana un pelo più scura", "Piantana", 50),
        ("la piantana è troppo luminosa", "Piantana", 40),
        ("la piantana non è abbastanza luminosa", "Piantana", 80),
        ("un po' meno luce dalla piantana", "Piantana", 50),
        ("togli un po' di luce dalla piantana", "Piantana", 50),
        ("piantana venti per cento in più", "Piantana", 80),
        ("piantana meno venti", "Piantana", 40),
        ("abbassa la piantana di un terzo", "Piantana", 40),
        ("dimezza la piantana", "Piantana", 30),
        ("la piantana fino all'ottanta per cento", "Piantana", 80),
        ("mi abbassi la radio della metà?", "Radio", 25),
        ("raddoppia il volume della radio", "Radio", 100),
        ("meno forte la radio", "Radio", "down"),
        ("la radio più poco", "Radio", "down"),
        ("la radio alzala un po' che non sento niente", "Radio", "up"),
        ("mi abbasseresti la radio un altro po'?", "Radio", "down"),
        ("potresti alzarmela, la radio, di cinque", "Radio", 5),
        ("ventilatore su di una tacca", "Ventilatore", 60),
        ("il ventilatore va troppo forte", "Ventilatore", 20),
        ("tapparella salotto un altro dieci per cento su", "Tapparella salotto", 40),
        ("fai scendere la tapparella del salotto di venti", "Tapparella salotto", 10),
        ("la tenda da sole un po' più fuori", "Tenda da sole", 60),
        ("chiudi ancora un pochino la tenda da sole", "Tenda da sole", 40),
        ("più giù la tapparella del salotto", "Tapparella salotto", 10),
        ("tapparella salotto poco più giù", "Tapparella salotto", 20),
        ("riscaldamento giù di mezzo grado", "Riscaldamento salotto", 19.5),
        ("dai un grado e mezzo in più al salotto", "Riscaldamento salotto", 21.5),
        ("fa troppo freddo in salotto, alza di due", "Riscaldamento salotto", 22),
        ("riscaldamento salotto, abbassa di uno", "Riscaldamento salotto", 19),
    ],
)
def test_words_for_more_and_less_stand_in_any_order(house, text, name, value):
    assert done(house, text) == (name, value)


@pytest.mark.parametrize(
    "text",
    [
        "la radio è più alta adesso",
        "la radio è abbastanza alta",
        "la radio poco",
        "abbastanza alta la radio",
        "è più luminosa la piantana",
        "quanto è più luminosa la piantana",
        "ieri la piantana era troppo luminosa",
        "non abbassare la radio di dieci",
        "non alzare mai il riscaldamento di due gradi",
        "ho alzato il riscaldamento di due gradi",
        "se la radio è troppo forte abbassala un po'",
        "quando esco abbassa il riscaldamento di due gradi",
        "metti la piantana su dieci per cento",
        "riscaldamento salotto a venti gradi",
        "la piantana a metà",
        "tapparella salotto su",
        "alza la tenda da sole di un quarto",
        "riscaldamento salotto su di venti",
        "alza la mano un po' di più",
        "abbassa i prezzi del dieci per cento",
        "tira su un po' il morale di Luca",
    ],
)
def test_what_is_no_step_of_one_device_is_left_to_others(house, text):
    assert relative(text, "it", house, None) is None
