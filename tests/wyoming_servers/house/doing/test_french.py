import pytest

from wyoming_servers.house.matcher import matcher_for

ON, OFF, LIGHT = "HassTurnOn", "HassTurnOff", "HassLightSet"
MOVE, WARM, PLAY = "HassSetPosition", "HassClimateSetTemperature", "HassMediaUnpause"


@pytest.mark.parametrize(
    ("said", "intent", "slots"),
    [
        ("lumière éteinte", OFF, {"domain": "light"}),
        ("lumières allumées dans la chambre", ON, {"domain": "light", "area": "Chambre"}),
        ("la lumière de la chambre éteinte", OFF, {"domain": "light", "area": "Chambre"}),
        ("volets fermés dans la chambre", OFF, {"device_class": "shutter", "area": "Chambre"}),
        ("volets levés", ON, {"device_class": "shutter"}),
        ("allume le lampadaire en rose à 10 pour cent", LIGHT, {"color": "pink", "brightness": 10}),
        ("allume le lampadaire à 20", LIGHT, {"brightness": 20}),
        ("baisse le lampadaire à 20", LIGHT, {"brightness": 20}),
        ("mets la lumière de la chambre à 30", LIGHT, {"area": "Chambre", "brightness": 30}),
        ("allume la chambre à 30", LIGHT, {"area": "Chambre", "brightness": 30}),
        ("mets la chambre à 18", WARM, {"area": "Chambre", "temperature": 18}),
        ("un peu de musique dans le salon", PLAY, {"device_class": "speaker"}),
        ("mets la musique plus fort dans le salon", "LaramieChange", {"area": "Salon"}),
        ("ferme le store du salon aux trois quarts", MOVE, {"position": 25}),
        ("mets plus de puissance au ventilateur", "LaramieChange", {"look": "speed"}),
        ("lampadaire allumé", ON, {"name": "Lampadaire"}),
        ("télé éteinte", OFF, {"name": "Télé"}),
        ("lumière de la chambre à 40", LIGHT, {"area": "Chambre", "brightness": 40}),
        ("range le rideau de la chambre", OFF, {"name": "Rideau de la chambre"}),
        ("baisse le rideau de la chambre à 30", MOVE, {"position": 30}),
        ("lance un ventilateur", ON, {"name": "Ventilateur"}),
    ],
)
def test_what_the_french_say_is_done(home, said, intent, slots):
    match = matcher_for(home("fr")).match(said, "fr", "living_room")
    assert match is not None
    assert match.intent == intent
    assert {slot: match.slots.get(slot) for slot in slots} == slots
