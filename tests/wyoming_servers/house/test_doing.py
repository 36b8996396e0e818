import pytest

from wyoming_servers.house.doing import LIST_HAS, LIST_ITEMS
from wyoming_servers.house.matcher import matcher_for

ON, OFF, STOP = "HassTurnOn", "HassTurnOff", "HassStopMoving"
PLAY, PAUSE = "HassMediaUnpause", "HassMediaPause"
WARM, LIGHT, STATE = "HassClimateSetTemperature", "HassLightSet", "HassGetState"
BLIND = {"device_class": "blind"}
GARAGE = {"device_class": "garage"}
HEATING = {"domain": "climate", "area": "{living_room}"}
SPEAKER = {"device_class": "speaker"}
TELEVISION = {"device_class": "tv"}
WHOLE_HOUSE = {"domain": ["light", "fan", "media_player"]}

DONE = {
    "en": [
        ("blinds up", ON, BLIND),
        ("bedroom curtain down", OFF, {"name": "Bedroom Curtain"}),
        ("garage door up", ON, {"name": "Garage Door"}),
        ("play the next song", "HassMediaNext", {}),
        ("play the last song again", "HassMediaPrevious", {}),
        ("go back a track", "HassMediaPrevious", {}),
        ("volume to 30 percent", "HassSetVolume", {"volume_level": 30}),
        ("give me five more minutes on the timer", "HassIncreaseTimer", {"minutes": 5}),
        ("10 more seconds on my timer", "HassIncreaseTimer", {"seconds": 10}),
        ("extend the timer by two hours", "HassIncreaseTimer", {"hours": 2}),
        ("wake me up in 20 minutes", "HassStartTimer", {"minutes": 20}),
        ("tick off bread on the shopping list", "HassListCompleteItem", {"item": "bread"}),
        ("mark the laundry as done on chores", "HassListCompleteItem", {"name": "Chores"}),
        ("put on some music", PLAY, SPEAKER),
        ("turn the music off", PAUSE, {}),
        ("turn off the telly", OFF, TELEVISION),
        ("turn everything off", OFF, WHOLE_HOUSE),
        ("lights to 30 percent", LIGHT, {"area": "Living Room", "brightness": 30}),
        ("start the vacuum cleaner in the kitchen", "HassVacuumCleanArea", {"area": "Kitchen"}),
        ("is milk on the shopping list", LIST_HAS, {"item": "milk"}),
        ("is anything on the shopping list", LIST_ITEMS, {}),
        ("are the lights off upstairs", STATE, {"floor": "Upper Floor", "state": "off"}),
        ("is everything locked", STATE, {"domain": "lock", "state": "locked"}),
    ],
    "de": [
        ("zieh den Vorhang zu", OFF, {"device_class": "curtain"}),
        ("lass die Jalousien im Wohnzimmer runter", OFF, {**BLIND, "area": "Wohnzimmer"}),
        ("alle Rollläden runter", OFF, {"device_class": "shutter"}),
        ("Jalousie stopp", STOP, BLIND),
        ("mach die Garage zu", OFF, GARAGE),
        ("Heizung aus", OFF, HEATING),
        ("mach es im Schlafzimmer 19 Grad warm", WARM, {"area": "Schlafzimmer"}),
        ("spiel etwas Musik", PLAY, SPEAKER),
        ("mach die Musik aus", PAUSE, {}),
        ("mach die Glotze aus", OFF, TELEVISION),
        ("mach im ganzen Haus das Licht aus", OFF, {"domain": "light"}),
        ("Jalousie ganz hoch", "HassSetPosition", {"position": 100}),
        ("mach überall das Licht an", ON, {"domain": "light", "area": None}),
        ("mach das Licht im Schlafzimmer rot", LIGHT, {"area": "Schlafzimmer", "color": "red"}),
        ("mach den Ton aus", "HassMediaPlayerMute", {}),
        ("weck mich in 20 Minuten", "HassStartTimer", {"minutes": 20}),
        ("gib dem Timer noch 5 Minuten", "HassIncreaseTimer", {"minutes": 5}),
        ("mach den Timer 2 Minuten kürzer", "HassDecreaseTimer", {"minutes": 2, "name": None}),
        ("steht Milch auf der Einkaufsliste", LIST_HAS, {"item": "Milch"}),
        ("gibt es noch Milch auf der Einkaufsliste", LIST_HAS, {"item": "Milch"}),
        ("gibt es Milch auf der Liste", LIST_HAS, {"item": "Milch"}),
        ("hast du Milch auf die Liste gesetzt", LIST_HAS, {"item": "Milch"}),
        ("hak Milch auf der Einkaufsliste ab", "HassListCompleteItem", {"item": "Milch"}),
        ("ist der Fernseher an", STATE, {"name": "Fernseher"}),
        ("saug mal durch", "HassVacuumStart", {}),
    ],
    "fr": [
        ("lève le store", ON, {}),
        ("tire les rideaux", OFF, {"device_class": "curtain"}),
        ("arrête le store", STOP, {}),
        ("ferme le garage", OFF, GARAGE),
        ("éteins le chauffage", OFF, HEATING),
        ("mets 21 degrés dans le salon", WARM, {"area": "Salon", "temperature": 21}),
        ("mets de la musique", PLAY, SPEAKER),
        ("éteins la musique", PAUSE, {}),
        ("éteins la télévision", OFF, TELEVISION),
        ("éteins tout", OFF, WHOLE_HOUSE),
        ("lumière rouge dans la chambre", LIGHT, {"area": "Chambre", "color": "red"}),
        ("volume à 30", "HassSetVolume", {"volume_level": 30}),
        ("réveille-moi dans 20 minutes", "HassStartTimer", {"minutes": 20}),
        ("rajoute 5 minutes", "HassIncreaseTimer", {"minutes": 5}),
        ("est-ce qu'il y a du lait sur la liste de courses", LIST_HAS, {"item": "lait"}),
        ("raye le lait de la liste de courses", "HassListCompleteItem", {"item": "lait"}),
        ("ferme à clé la porte d'entrée", ON, {"name": "Porte d'entrée"}),
        ("est-ce que la télé est allumée", STATE, {"name": "Télé"}),
        ("passe l'aspirateur dans le salon", "HassVacuumCleanArea", {"area": "Salon"}),
    ],
    "es": [
        ("detén la persiana", STOP, {"device_class": ["blind", "shutter"]}),
        ("abre el garaje", ON, GARAGE),
        ("apaga la calefacción", OFF, HEATING),
        ("pon el salón a 21 grados", WARM, {"area": "Salón", "temperature": 21}),
        ("pon algo de música", PLAY, SPEAKER),
        ("quita la música", PAUSE, {}),
        ("apaga la televisión", OFF, TELEVISION),
        ("pon la tele", ON, {"name": "Tele"}),
        ("todas las luces apagadas", OFF, {"domain": "light"}),
        ("pon la luz roja", LIGHT, {"color": "red"}),
        ("volumen al 30", "HassSetVolume", {"volume_level": 30}),
        ("avísame en 10 minutos", "HassStartTimer", {"minutes": 10}),
        ("cinco minutos más", "HassIncreaseTimer", {"minutes": 5}),
        ("hay leche en la lista de la compra", LIST_HAS, {"item": "leche"}),
        ("echa la llave a la puerta principal", ON, {"name": "Puerta principal"}),
        ("está encendida la tele", STATE, {"name": "Tele"}),
        ("pasa la aspiradora en el salón", "HassVacuumCleanArea", {"area": "Salón"}),
    ],
    "nl": [
        ("trek de gordijnen dicht", OFF, {"device_class": "curtain"}),
        ("haal de jaloezie op", ON, BLIND),
        ("alle gordijnen dicht", OFF, {"device_class": "curtain"}),
        ("stop de jaloezie", STOP, BLIND),
        ("open de garage", ON, GARAGE),
        ("verwarming uit", OFF, HEATING),
        ("zet muziek op", PLAY, SPEAKER),
        ("muziek uit", PAUSE, {}),
        ("doe de televisie uit", OFF, TELEVISION),
        ("doe overal het licht uit", OFF, {"domain": "light", "area": None}),
        ("geluid uit", "HassMediaPlayerMute", {}),
        ("maak me wakker over 20 minuten", "HassStartTimer", {"minutes": 20}),
        ("doe er 5 minuten bij", "HassIncreaseTimer", {"minutes": 5}),
        ("staat er melk op de boodschappenlijst", LIST_HAS, {"item": "melk"}),
        ("vink melk af op de boodschappenlijst", "HassListCompleteItem", {"item": "melk"}),
        ("staat de tv aan", STATE, {"name": "Tv"}),
        ("laat de stofzuiger beginnen", "HassVacuumStart", {}),
    ],
    "it": [
        ("tira su le tapparelle in soggiorno", ON, {"area": "Soggiorno"}),
        ("ferma la tapparella", STOP, {}),
        ("chiudi il garage", OFF, GARAGE),
        ("spegni il riscaldamento", OFF, HEATING),
        ("metti 21 gradi in soggiorno", WARM, {"area": "Soggiorno", "temperature": 21}),
        ("metti un po' di musica", PLAY, SPEAKER),
        ("spegni la musica", PAUSE, {}),
        ("spegni la TV", OFF, {"name": "TV"}),
        ("spegni la televisione", OFF, TELEVISION),
        ("tutte le luci spente", OFF, {"domain": "light"}),
        ("luce rossa in camera", LIGHT, {"area": "Camera", "color": "red"}),
        ("imposta la luce al 30 %", LIGHT, {"brightness": 30}),
        ("togli l'audio", "HassMediaPlayerMute", {}),
        ("svegliami tra 20 minuti", "HassStartTimer", {"minutes": 20}),
        ("togli 2 minuti al timer", "HassDecreaseTimer", {"minutes": 2}),
        ("cosa c'è nella lista della spesa", LIST_ITEMS, {}),
        ("c'è il latte nella lista della spesa", LIST_HAS, {"item": "latte"}),
        ("la TV è accesa", STATE, {"name": "TV"}),
        ("passa l'aspirapolvere in soggiorno", "HassVacuumCleanArea", {"area": "Soggiorno"}),
    ],
}

NO_COMMAND = {
    "en": [
        "front door up",
        "kitchen window up",
        "wake me in the kitchen",
        "put on some weight",
        "the heating is off",
        "everything is off",
        "never turn off everything",
        "turn off",
        "is milk good",
        "lamp off the record",
    ],
    "de": [
        "stell die Heizung ein",
        "lass die Tür zu",
        "lass die Tür auf",
        "lass die Jalousie oben",
        "die Heizung ist aus",
        "alles ist aus",
        "mach nie die Garage auf",
        "erinnere mich an den Müll",
        "zieh die Jacke an",
    ],
    "fr": [
        "tout est éteint",
        "n'ouvre pas le garage",
        "remonte dans ta chambre",
        "du lait dans le café",
        "continue à parler",
    ],
    "es": ["no abras el garaje", "todo está apagado", "hay leche en la nevera", "para el coche"],
    "nl": ["doe je jas uit", "open de garage niet", "laat de gordijnen dicht", "haal de post op"],
    "it": ["non aprire il garage", "tutto è spento", "tira la corda", "prima mangiamo"],
}


@pytest.mark.parametrize(
    ("language", "text", "intent", "slots"),
    [(language, *said) for language, many in DONE.items() for said in many],
)
def test_what_people_say_is_done(home, language, text, intent, slots):
    house = home(language)
    match = matcher_for(house).match(text, language, area="living_room")
    assert match is not None
    assert match.intent == intent
    here = house.area_by_id["living_room"].name
    wanted = {slot: here if one == "{living_room}" else one for slot, one in slots.items()}
    assert {slot: match.slots.get(slot) for slot in wanted} == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [(language, text) for language in NO_COMMAND for text in NO_COMMAND[language]],
)
def test_what_is_no_command_is_not_read_as_one(home, language, text):
    assert matcher_for(home(language)).match_all(text, language, "living_room") == ()
