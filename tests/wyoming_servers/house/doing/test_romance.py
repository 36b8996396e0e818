import pytest

from wyoming_servers.house.changes import CHANGE
from wyoming_servers.house.matcher import matcher_for

ON, OFF, LIGHT = "HassTurnOn", "HassTurnOff", "HassLightSet"
WARM, TIMER = "HassClimateSetTemperature", "HassStartTimer"
DEGREES_LESS = {"look": "temperature", "step": "down"}


@pytest.mark.parametrize(
    ("language", "said", "intent", "slots"),
    [
        ("fr", "mets vingt et un dans le salon", WARM, {"area": "Salon", "temperature": 21}),
        ("fr", "baisse d'un degré dans la chambre", CHANGE, DEGREES_LESS),
        ("fr", "déroule le store du salon", ON, {"name": "Store du salon"}),
        ("fr", "rentre le store du salon", OFF, {"name": "Store du salon"}),
        ("fr", "lance la machine à café", ON, {"name": "Machine à café"}),
        ("fr", "ferme la porte d'entrée", ON, {"name": "Porte d'entrée"}),
        ("fr", "mets la lampe de chevet en lumière froide", LIGHT, {"temperature": 4000}),
        ("fr", "passe au morceau d'après", "HassMediaNext", {}),
        ("fr", "reviens à la chanson d'avant", "HassMediaPrevious", {}),
        ("fr", "lumière", ON, {"area": "Salon", "domain": "light"}),
        ("fr", "remets la musique", "HassMediaUnpause", {"device_class": "speaker"}),
        ("fr", "dis à Rosie de rentrer à sa base", "HassVacuumReturnToBase", {"name": "Rosie"}),
        ("fr", "mets un chrono de trois minutes", TIMER, {"minutes": 3}),
        ("fr", "préviens-moi dans une heure et quart", TIMER, {"minutes": 75}),
        ("fr", "enlève le pain de la liste", "HassShoppingListCompleteItem", {"item": "pain"}),
        ("fr", "mets la lampe de chevet plus chaude", LIGHT, {"temperature": 2700}),
        ("fr", "une lumière plus froide dans la chambre", LIGHT, {"area": "Chambre"}),
        ("fr", "mets la lampe de chevet en bleu ciel", LIGHT, {"color": "skyblue"}),
        ("fr", "coupe l'eau", OFF, {"domain": "valve", "device_class": "water"}),
        ("fr", "monte le radiateur à 20 degrés et demi", WARM, {"temperature": 20.5}),
        ("fr", "mets la musique de la cuisine en pause", "HassMediaPause", {"area": "Cuisine"}),
        ("fr", "mets le mode invité", ON, {"name": "Mode invité"}),
        ("it", "tira su la tenda da sole che piove", OFF, {"device_class": "awning"}),
        ("it", "tira giù la tenda da sole", ON, {"device_class": "awning"}),
        ("fr", "mets la machine à café", ON, {"name": "Machine à café"}),
        ("fr", "lampe de chevet à 30", LIGHT, {"brightness": 30}),
        ("fr", "réduis la vitesse du ventilateur", CHANGE, {"look": "speed", "step": "down"}),
        ("fr", "mets la lampe de chevet plus fort", CHANGE, {"look": "brightness", "step": "up"}),
        ("fr", "chauffe la chambre", CHANGE, {"look": "temperature", "step": "up"}),
        ("fr", "baisse d'un demi-degré dans la chambre", CHANGE, {"amount": 0.5}),
        ("fr", "monte un peu le store du salon", CHANGE, {"look": "position", "step": "up"}),
        ("fr", "fais le ménage dans la cuisine", "HassVacuumCleanArea", {"area": "Cuisine"}),
        ("fr", "demande à Rosie de nettoyer la cuisine", "HassVacuumCleanArea", {"name": "Rosie"}),
        ("fr", "mets la télé à 30", "HassSetVolume", {"volume_level": 30}),
        ("fr", "passe l'aspi dans la cuisine", "HassVacuumCleanArea", {"area": "Cuisine"}),
        ("es", "enciende el radiador a 21", WARM, {"temperature": 21}),
        ("es", "ahorita apaga la fuente", OFF, {"name": "Fuente"}),
        ("es", "ambiente buenas noches", ON, {"name": "Buenas noches"}),
        ("fr", "silence dans la cuisine", "HassMediaPlayerMute", {"area": "Cuisine"}),
        ("es", "baja un poco la persiana del salón", CHANGE, {"look": "position"}),
        ("es", "sube medio grado el radiador", CHANGE, {"amount": 0.5}),
        ("es", "sube la velocidad del ventilador", CHANGE, {"look": "speed", "step": "up"}),
        ("es", "más calor en el dormitorio", CHANGE, {"look": "temperature", "step": "up"}),
        ("es", "luz de la cama al 30", LIGHT, {"brightness": 30}),
        ("es", "pon la luz de la oficina en luz de día", LIGHT, {"temperature": 6500}),
        ("es", "ponle color turquesa a la luz de la cama", LIGHT, {"color": "turquoise"}),
        ("es", "que Rosie limpie la cocina", "HassVacuumCleanArea", {"name": "Rosie"}),
        ("es", "enciende el ventilador al 40", "HassFanSetSpeed", {"percentage": 40}),
        ("es", "bloquea las puertas", ON, {"domain": "lock"}),
        ("es", "buenas noches", ON, {"name": "Buenas noches"}),
        ("es", "noche de cine", ON, {"name": "Noche de cine"}),
        ("es", "es la hora de noche de cine", ON, {"name": "Noche de cine"}),
        ("es", "toca el timbre", ON, {"name": "Timbre"}),
        ("es", "quita el modo invitado", OFF, {"name": "Modo invitado"}),
        ("es", "apaga el humidificador", OFF, {"name": "Humidificador"}),
        ("es", "corta el agua", OFF, {"domain": "valve", "device_class": "water"}),
        ("es", "pon la luz de la cama más cálida", LIGHT, {"temperature": 2700}),
        ("es", "luz cálida en el dormitorio", LIGHT, {"area": "Dormitorio"}),
        ("es", "ponele 22 al radiador", WARM, {"temperature": 22}),
        ("es", "apaga la planta baja", OFF, {"floor": "Planta baja", "domain": "light"}),
        ("es", "pon el salón a veintiuno", WARM, {"area": "Salón", "temperature": 21}),
        ("es", "baja un grado en el dormitorio", CHANGE, DEGREES_LESS),
        ("es", "baja todas las persianas", OFF, {"device_class": ["blind", "shutter"]}),
        ("es", "pon en marcha la fuente", ON, {"name": "Fuente"}),
        ("es", "corta la fuente", OFF, {"name": "Fuente"}),
        ("es", "ponle el seguro a la puerta principal", ON, {"name": "Puerta principal"}),
        ("es", "pon la luz de la cama en luz cálida", LIGHT, {"temperature": 2700}),
        ("es", "manda a Rosie a su base", "HassVacuumReturnToBase", {"name": "Rosie"}),
        ("es", "pasa la aspiradora por el salón", "HassVacuumCleanArea", {"area": "Salón"}),
        ("es", "avísame dentro de una hora y cuarto", TIMER, {"minutes": 75}),
        ("es", "no queda leche, apúntala", "HassShoppingListAddItem", {"item": "leche"}),
        ("it", "metti ventuno in soggiorno", WARM, {"area": "Soggiorno", "temperature": 21}),
        ("it", "abbassa di un grado in camera", CHANGE, DEGREES_LESS),
        ("it", "spegni la cucina", OFF, {"area": "Cucina", "domain": "light"}),
        ("it", "fai partire la fontana", ON, {"name": "Fontana"}),
        ("it", "ferma la fontana", OFF, {"name": "Fontana"}),
        ("it", "metti la luce del letto in luce calda", LIGHT, {"temperature": 2700}),
        ("it", "la luce del letto, la puoi spegnere", OFF, {"name": "Luce del letto"}),
        ("it", "torna alla canzone di prima", "HassMediaPrevious", {}),
        ("it", "avvisami fra un'ora e un quarto", TIMER, {"minutes": 75}),
        ("it", "aggiungi due minuti", "HassIncreaseTimer", {"minutes": 2}),
        ("it", "togli il pane dalla lista", "HassShoppingListCompleteItem", {"item": "pane"}),
    ],
)
def test_what_people_say_is_done(home, language, said, intent, slots):
    match = matcher_for(home(language)).match(said, language, "living_room")
    assert match is not None
    assert match.intent == intent
    assert {slot: match.slots.get(slot) for slot in slots} == slots


@pytest.mark.parametrize(("language", "said"), [("fr", "mets du jazz"), ("it", "metti del jazz")])
def test_what_is_no_command_is_sought_among_music(home, language, said):
    match = matcher_for(home(language)).match(said, language, "living_room")
    assert match is not None
    assert match.free_text == ("search_query",)


@pytest.mark.parametrize("said", ["spegni", "accendi"])
def test_a_verb_alone_does_nothing_to_the_sound(home, said):
    assert matcher_for(home("it")).match_all(said, "it", "living_room") == ()
