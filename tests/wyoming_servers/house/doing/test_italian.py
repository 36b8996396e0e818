import pytest

from wyoming_servers.house.changes import CHANGE
from wyoming_servers.house.matcher import matcher_for

ON, OFF, LIGHT = "HassTurnOn", "HassTurnOff", "HassLightSet"
WARM, MOVE = "HassClimateSetTemperature", "HassSetPosition"


@pytest.mark.parametrize(
    ("said", "intent", "slots"),
    [
        ("accendi la piantana al venti per cento", LIGHT, {"brightness": 20}),
        ("accendi la luce in cucina al 70 per cento", LIGHT, {"area": "Cucina"}),
        ("accendi la piantana di rosso", LIGHT, {"color": "red"}),
        ("metti rossa la piantana", LIGHT, {"name": "Piantana", "color": "red"}),
        ("fammi diventare blu la piantana", LIGHT, {"name": "Piantana", "color": "blue"}),
        ("giù la tapparella del soggiorno", OFF, {"name": "Tapparella del soggiorno"}),
        ("su la tapparella del soggiorno", ON, {"name": "Tapparella del soggiorno"}),
        ("rendi la piantana verde", LIGHT, {"color": "green"}),
        ("piantana accesa", ON, {"name": "Piantana"}),
        ("tv in funzione", ON, {"name": "TV"}),
        ("termostato acceso", ON, {"name": "Termostato"}),
        ("via la piantana", OFF, {"name": "Piantana"}),
        ("via la luce", OFF, {"domain": "light"}),
        ("tv spenta", OFF, {"name": "TV"}),
        ("luci spente", OFF, {"domain": "light"}),
        ("luce spenta in camera", OFF, {"area": "Camera", "domain": "light"}),
        ("luce della camera accesa", ON, {"area": "Camera", "domain": "light"}),
        ("tenda della camera chiusa", OFF, {"name": "Tenda della camera"}),
        ("tapparelle alzate", ON, {"device_class": "shutter"}),
        ("chiudi le tapparelle in tutta la casa", OFF, {"device_class": "shutter", "area": None}),
        ("chiudi la porta del garage", OFF, {"name": "Porta del garage"}),
        ("tapparella del soggiorno al 50%", MOVE, {"position": 50}),
        ("imposta la temperatura del soggiorno a 22 gradi", WARM, {"area": "Soggiorno"}),
        ("metti la tv a volume 15", "HassSetVolume", {"name": "TV", "volume_level": 15}),
        ("accendi la piantana al 50", LIGHT, {"name": "Piantana", "brightness": 50}),
        ("metti la musica a 20", "HassSetVolume", {"device_class": "speaker"}),
        ("volume della tv a 15", "HassSetVolume", {"name": "TV", "volume_level": 15}),
        ("la tv al 15", "HassSetVolume", {"name": "TV", "volume_level": 15}),
        ("ferma la tv", "HassMediaPause", {"name": "TV"}),
        ("metti la tv più forte", CHANGE, {"name": "TV", "look": "volume"}),
        ("Rosie pulisci la cucina", "HassVacuumCleanArea", {"name": "Rosie", "area": "Cucina"}),
        ("fai pulire la cucina a Rosie", "HassVacuumCleanArea", {"name": "Rosie"}),
        ("metti due gradi in più in camera", CHANGE, {"area": "Camera", "step": "up"}),
        ("tira la tapparella giù", OFF, {"device_class": "shutter"}),
        ("chiudi la tenda della camera per metà", MOVE, {"position": 50}),
        ("continua la musica", "HassMediaUnpause", {"device_class": "speaker"}),
        ("metti la canzone dopo", "HassMediaNext", {}),
        ("Rosie vai", "HassVacuumStart", {"name": "Rosie"}),
        ("Rosie torna a casa", "HassVacuumReturnToBase", {"name": "Rosie"}),
        ("pulisci casa", "HassVacuumStart", {}),
        ("fai scendere la tapparella del soggiorno", OFF, {"name": "Tapparella del soggiorno"}),
        ("metti il volume della tv a trentacinque", "HassSetVolume", {"volume_level": 35}),
        ("quanti gradi segna il termostato", "HassClimateGetTemperature", {"name": "Termostato"}),
        ("piantana blu", LIGHT, {"name": "Piantana", "color": "blue"}),
        ("disattiva la modalità ospiti", OFF, {"name": "Modalità ospiti"}),
        ("ventilatore a mezza potenza", "HassFanSetSpeed", {"percentage": 50}),
        ("metti lavare i vetri alle faccende", "HassListAddItem", {"item": "lavare i vetri"}),
        ("metti cinque minuti di timer", "HassStartTimer", {"minutes": 5}),
    ],
)
def test_what_italians_say_is_done(home, said, intent, slots):
    match = matcher_for(home("it")).match(said, "it", "living_room")
    assert match is not None
    assert match.intent == intent
    assert {slot: match.slots.get(slot) for slot in slots} == slots


@pytest.mark.parametrize("said", ["la tv è accesa", "la piantana è accesa"])
def test_a_state_that_is_asked_for_is_not_set(home, said):
    match = matcher_for(home("it")).match(said, "it", "living_room")
    assert match is not None
    assert match.intent == "HassGetState"


def test_what_clings_to_a_verb_is_the_thing_before(home):
    said = "accendi la piantana e falla blu"
    matches = matcher_for(home("it")).match_all(said, "it", "living_room")
    assert [(one.intent, one.slots["name"]) for one in matches] == [
        (ON, "Piantana"),
        (LIGHT, "Piantana"),
    ]
