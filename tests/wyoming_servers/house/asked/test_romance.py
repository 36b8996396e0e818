import pytest

from wyoming_servers.house.asking import LEVEL
from wyoming_servers.house.matcher import matcher_for

STATE, WARM, WEATHER = "HassGetState", "HassClimateGetTemperature", "HassGetWeather"
DARK = {"domain": "light", "state": "off"}
OPEN = ["open", "on"]


@pytest.mark.parametrize(
    ("language", "asked", "intent", "slots"),
    [
        ("fr", "est-ce que tout est éteint", STATE, DARK),
        ("fr", "tu as éteint la cuisine", STATE, {**DARK, "area": "Cuisine"}),
        ("fr", "y a-t-il une lumière allumée quelque part", STATE, {"state": "on"}),
        ("fr", "j'ai laissé la fenêtre de la cuisine ouverte", STATE, {"state": OPEN}),
        ("fr", "la fontaine tourne encore", STATE, {"name": "Fontaine", "state": "on"}),
        ("fr", "le store du salon est ouvert ou fermé", STATE, {"name": "Store du salon"}),
        ("fr", "il y a quelqu'un dans le jardin", STATE, {"device_class": "motion"}),
        ("fr", "on consomme combien d'électricité", STATE, {"device_class": "power"}),
        ("fr", "c'est combien le thermostat", LEVEL, {"name": "Thermostat"}),
        ("fr", "il fait combien dehors", WEATHER, {}),
        ("fr", "il fait combien dans la cuisine", WARM, {"area": "Cuisine"}),
        ("fr", "il fait quelle température dans la cuisine", WARM, {"area": "Cuisine"}),
        ("fr", "les volets de la chambre sont encore ouverts", STATE, {"state": "open"}),
        ("fr", "est-ce que les stores sont fermés", STATE, {"state": "closed"}),
        ("fr", "les lumières de la cuisine sont allumées", STATE, {"state": "on"}),
        ("fr", "la télé elle est allumée", STATE, {"name": "Télé"}),
        ("es", "las persianas están abiertas", STATE, {"state": "open"}),
        ("es", "están cerradas las persianas del salón", STATE, {"state": "closed"}),
        ("es", "se ha quedado encendida la fuente", STATE, {"name": "Fuente", "state": "on"}),
        ("es", "se quedó la ventana de la cocina abierta", STATE, {"state": OPEN}),
        ("fr", "le lampadaire il est à combien", LEVEL, {"name": "Lampadaire"}),
        ("fr", "à combien est le store du salon", LEVEL, {"name": "Store du salon"}),
        ("es", "la lámpara de pie a cuánto está", LEVEL, {"name": "Lámpara de pie"}),
        ("es", "a cuánto está la persiana del salón", LEVEL, {"name": "Persiana del salón"}),
        ("es", "hay luz en la cocina", STATE, {"domain": "light", "area": "Cocina"}),
        ("fr", "la porte d'entrée est bien fermée", STATE, {"state": "locked"}),
        ("fr", "tu peux me dire combien il fait dehors", WEATHER, {}),
        ("es", "la puerta principal está bien cerrada", STATE, {"state": "locked"}),
        ("es", "me puedes decir cuántos grados hay fuera", WEATHER, {}),
        ("fr", "quelle lumière est restée allumée dans la cuisine", STATE, {"state": "on"}),
        ("es", "qué luz se ha quedado encendida en la cocina", STATE, {"state": "on"}),
        ("es", "está todo apagado", STATE, DARK),
        ("es", "apagaste la cocina", STATE, {**DARK, "area": "Cocina"}),
        ("es", "me he dejado abierta la ventana de la cocina", STATE, {"state": OPEN}),
        ("es", "está bien cerrada la puerta principal", STATE, {"state": "locked"}),
        ("es", "sigue encendida la fuente", STATE, {"name": "Fuente", "state": "on"}),
        ("es", "está Anna", STATE, {"name": "Anna", "state": "home"}),
        ("es", "cuánta luz estamos gastando", STATE, {"device_class": "power"}),
        ("es", "cuántos grados hay fuera", WEATHER, {}),
        ("es", "por dónde anda Anna", STATE, {"name": "Anna"}),
        ("es", "a cuánto está la cocina", WARM, {"area": "Cocina"}),
        ("es", "cuánto marca la cocina", WARM, {"area": "Cocina"}),
        ("it", "è tutto spento", STATE, DARK),
        ("it", "hai spento la cucina", STATE, {**DARK, "area": "Cucina"}),
        ("it", "ho lasciato aperta la finestra della cucina", STATE, {"state": OPEN}),
        ("it", "la fontana è ancora accesa", STATE, {"name": "Fontana", "state": "on"}),
        ("it", "c'è qualcuno in giardino", STATE, {"device_class": "motion"}),
        ("it", "a quanto è il termostato", LEVEL, {"name": "Termostato"}),
        ("it", "quanta corrente stiamo consumando", STATE, {"device_class": "power"}),
    ],
)
def test_a_question_is_understood(home, language, asked, intent, slots):
    match = matcher_for(home(language)).match(asked, language, "living_room")
    assert match is not None
    assert match.intent == intent
    assert {slot: match.slots.get(slot) for slot in slots} == slots
