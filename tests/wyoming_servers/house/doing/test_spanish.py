import pytest

from wyoming_servers.house.matcher import matcher_for

ON, OFF, LIGHT = "HassTurnOn", "HassTurnOff", "HassLightSet"


@pytest.mark.parametrize(
    ("said", "intent", "slots"),
    [
        ("luz apagada", OFF, {"domain": "light"}),
        ("luces encendidas en el dormitorio", ON, {"domain": "light", "area": "Dormitorio"}),
        ("luz del dormitorio apagada", OFF, {"domain": "light", "area": "Dormitorio"}),
        ("persianas bajadas en el dormitorio", OFF, {"area": "Dormitorio"}),
        ("persianas subidas", ON, {"domain": "cover"}),
        ("abre la persiana del salón tres cuartos", "HassSetPosition", {"position": 75}),
        ("ponle más fuerza al ventilador", "LaramieChange", {"look": "speed", "step": "up"}),
        ("ventilador prendido", ON, {"name": "Ventilador"}),
        ("tele apagada", OFF, {"name": "Tele"}),
        ("luz del dormitorio al 40", LIGHT, {"area": "Dormitorio", "brightness": 40}),
        ("un poco de música en el salón", "HassMediaUnpause", {"device_class": "speaker"}),
        ("enciende la lámpara de pie en rosa", LIGHT, {"color": "pink"}),
        ("todas las persianas abajo", "HassTurnOff", {"domain": "cover", "area": None}),
        ("todas las persianas arriba", "HassTurnOn", {"domain": "cover", "area": None}),
        ("guarda la persiana del salón", "HassTurnOff", {"name": "Persiana del salón"}),
        (
            "pon la lámpara de pie en rosa al 10 por ciento",
            LIGHT,
            {"color": "pink", "brightness": 10},
        ),
    ],
)
def test_what_spaniards_say_is_done(home, said, intent, slots):
    match = matcher_for(home("es")).match(said, "es", "living_room")
    assert match is not None
    assert match.intent == intent
    assert {slot: match.slots.get(slot) for slot in slots} == slots
