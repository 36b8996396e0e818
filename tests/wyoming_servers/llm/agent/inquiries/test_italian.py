"""Questions about values, comparisons and states, as one asks them in Italian."""

from functools import partial

import pytest

from tests.wyoming_servers.llm.agent.inquiries.asked import answer_of, entity, sensor
from wyoming_servers.house.snapshot import Area, House
from wyoming_servers.llm.agent.inquiries.reader import inquiry

HOUSE = House(
    house_id="h",
    language="it",
    areas=tuple(
        Area(area_id=one.casefold(), name=one)
        for one in ("Cucina", "Camera", "Bagno", "Giardino", "Cantina")
    ),
    entities=(
        entity("light", "Piantana", "on", area="camera", brightness=153, rgb_color=(0, 0, 255)),
        entity("light", "Lampadario", "on", area="cucina", brightness=255),
        entity("light", "Luce ventilatore", "off", area="camera"),
        entity("fan", "Ventilatore", "on", area="camera", percentage=40),
        entity("cover", "Tapparella cucina", "open", "shutter", "cucina", current_position=70),
        entity("lock", "Portone", "unlocked"),
        entity("lock", "Porta cantina", "locked", area="cantina"),
        entity("media_player", "Radio", "playing", "speaker", "cucina", volume_level=0.3),
        entity(
            *("climate", "Termosifone cucina", "heat", None, "cucina"),
            current_temperature=20.5,
            temperature=21,
        ),
        entity("climate", "Condizionatore", "off", area="camera", current_temperature=17.2),
        entity("switch", "Lavastoviglie", "off", area="cucina"),
        entity("vacuum", "Gino", "docked", battery_level=88),
        entity("person", "Marta", "not_home"),
        entity("weather", "Meteo", "sunny", wind_speed=9.0, wind_speed_unit="km/h", temperature=3),
        entity("binary_sensor", "Cancelletto", "on", "door", "giardino"),
        entity("binary_sensor", "Fumo cantina", "off", "smoke", "cantina"),
        sensor("Batteria cancello", 8, "%", "battery"),
        sensor("Temperatura frigo", 4.1, "°C", "temperature", "cucina"),
        sensor("Umidità bagno", 71, "%", "humidity", "bagno"),
        sensor("Temperatura giardino", 3.5, "°C", "temperature", "giardino"),
        sensor("Livello cisterna", 540, "L"),
        sensor("Consumo elettrico", 430, "W", "power"),
    ),
)
answer = partial(answer_of, HOUSE)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("quanta batteria ha ancora Gino?", "Gino: 88 %"),
        ("a quanto sta la batteria del cancello", "Batteria cancello è 8 %"),
        ("quant'è luminosa la piantana?", "Piantana: 60 %"),
        ("di che colore è la piantana", "Piantana: blu"),
        ("quant'è alto il volume della radio", "Radio: 30 %"),
        ("a che velocità gira il ventilatore", "Ventilatore: 40 %"),
        ("quanto è aperta la tapparella della cucina", "Tapparella cucina: 70 %"),
        ("a quanti gradi è impostato il termosifone", "Termosifone cucina: 21°"),
        ("quanto freddo fa nel frigo?", "Temperatura frigo è 4,1 °C"),
        ("dimmi se c'è umido in bagno", "Umidità bagno è 71 %"),
        ("quant'acqua c'è nella cisterna", "Livello cisterna è 540 L"),
        ("tira vento?", "Meteo: 9 km/h"),
        ("il termosifone a quanto è?", "Termosifone cucina: 21°"),
        ("la velocità del ventilatore qual è?", "Ventilatore: 40 %"),
        ("volume radio?", "Radio: 30 %"),
        ("a che livello è il ventilatore?", "Ventilatore: 40 %"),
        ("il ventilatore va forte?", "Ventilatore: 40 %"),
        ("dimmi la posizione della tapparella", "Tapparella cucina: 70 %"),
        ("la radio è troppo alta?", "Radio: 30 %"),
    ],
)
def test_a_value_is_told(sentence, told):
    assert answer(sentence) == told


@pytest.mark.parametrize("sentence", ["fa freddo di là in cucina?", "quanto caldo fa in cucina"])
def test_how_warm_a_room_is_no_fridge_tells(sentence):
    assert "20,5" in answer(sentence)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "in camera fa più freddo che in cucina?",
            "Sì. Condizionatore: 17,2°. Termosifone cucina: 20,5°",
        ),
        ("fa più caldo fuori che in camera", "No. Temperatura giardino: 3,5 °C. Cond"),
        ("fa più freddo in camera o in cucina?", "Condizionatore: 17,2°"),
        ("la piantana è più luminosa del lampadario?", "No. Piantana: 60 %. Lamp"),
        ("ci sono più di 20 gradi in cucina?", "Sì, 20,5°"),
        ("la temperatura del frigo è sotto i cinque gradi?", "Sì, 4,1 °C"),
        ("il consumo supera i 500 watt?", "No, 430 W"),
        ("la tapparella in cucina è aperta del tutto?", "No, 70 %"),
        ("dov'è che fa più freddo in casa?", "Condizionatore: 17,2°"),
        ("qual è la luce più forte", "Lampadario: 100 %"),
        ("la batteria di Gino è sotto il 50?", "No, 88 %"),
        ("la batteria del cancello è sotto il 20?", "Sì, 8 %"),
        ("in cucina si superano i 20 gradi?", "Sì, 20,5°"),
        ("quale batteria è più scarica?", "Batteria cancello: 8 %"),
    ],
)
def test_values_are_compared(sentence, told):
    assert answer(sentence).startswith(told)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("la lavastoviglie non è accesa, vero?", "No, è spento"),
        ("radio accesa?", "Sì"),
        ("luci accese in cucina?", "Sì"),
        ("avrò mica lasciato accesa la radio", "Sì"),
        ("non è che ho lasciato accesa la radio?", "Sì"),
        ("il portone l'ho chiuso a chiave?", "No"),
        ("la cantina è chiusa a chiave", "Sì"),
        ("è tutto chiuso a chiave?", "No, Portone"),
        ("la tapparella della cucina è giù?", "No"),
        ("portone?", "Portone è sbloccato"),
        ("Marta è già tornata?", "No"),
        ("Marta è tornata dal lavoro?", "No"),
        ("non ho mica dimenticato accesa la radio?", "Sì"),
        ("qualcuno ha spento la radio?", "No"),
        ("la tapparella è mezza aperta?", "Sì"),
        ("la tapparella è chiusa o aperta", "Tapparella cucina è aperto"),
        ("il cancelletto è aperto o chiuso", "Cancelletto è aperto"),
        ("quali batterie sono scariche", "Batteria cancello"),
        ("ci sono pile da cambiare?", "Sì, Batteria cancello"),
        ("c'è fumo in cantina?", "No"),
    ],
)
def test_a_state_is_told_however_it_is_asked_for(sentence, told):
    assert answer(sentence).startswith(told)


@pytest.mark.parametrize(
    "sentence",
    [
        "quanto è luminosa la luna?",
        "quanta batteria ha il sottomarino",
        "fa più caldo a Roma o a Milano?",
        "qual è il paese più freddo",
        "quanto latte va nel cappuccino?",
        "la vita è breve?",
        "c'è qualcuno su Marte?",
        "è accesa una luce",
        "la radio è accesa",
        "c'è umido in bagno",
        "fa freddo in camera",
        "la radio più bassa?",
        "il volume della radio al 20",
        "metti la radio a più di 20",
        "radio più 10",
    ],
)
def test_what_asks_for_nothing_in_the_house_is_left_to_others(sentence):
    found = (inquiry(sentence, "it", HOUSE, None, late=late) for late in (False, True))
    assert not any(found)
