"""The question before something is done that may not have been meant."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.engine import ToolCall

from .phrases import phrase, series
from .resolve import touched
from .which_timer import RunningTimer

_MOST_NAMES = 4
_SWITCHED: Final[Mapping[str, Mapping[str, str]]] = {
    "HassTurnOn": {"cover": "open", "valve": "open", "lock": "lock"},
    "HassTurnOff": {"cover": "close", "valve": "close", "lock": "unlock"},
}
"""What switching does to some kinds of device; others go on and off."""
_SET: Final = {
    "HassLightSet": ("brightness", " %"),
    "HassFanSetSpeed": ("percentage", " %"),
    "HassSetPosition": ("position", " %"),
    "HassSetVolume": ("volume_level", " %"),
    "HassClimateSetTemperature": ("temperature", "°"),
}
"""Arguments that hold what is set, and their units."""
_STARTED: Final = ("HassVacuumStart", "HassLawnMowerStartMowing")
_LISTED: Final = {
    "HassListAddItem": "add",
    "HassListCompleteItem": "done",
    "HassListRemoveItem": "remove",
}
_PLAYERS: Final = {
    "HassMediaPause": "pause",
    "HassMediaUnpause": "play",
    "HassMediaNext": "next",
    **dict.fromkeys(("HassMediaSearchAndPlay", "search_media"), "music"),
    **dict.fromkeys(("HassStartTimer", "GetDateTime"), "timer"),
    "HassMediaPrevious": "previous",
    "HassMediaPlayerMute": "mute",
    "HassMediaPlayerUnmute": "unmute",
}
"""What is done to a player or a timer; which one goes without saying."""
_QUESTIONS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "on": "Shall I turn on {names}?",
        "off": "Shall I turn off {names}?",
        "open": "Shall I open {names}?",
        "close": "Shall I close {names}?",
        "start": "Shall I start {names}?",
        "lock": "Shall I lock {names}?",
        "unlock": "Shall I unlock {names}?",
        "set": "Shall I set {names} to {value}?",
        "change": "Shall I change {names}?",
        "add": "Shall I put {names} on the list?",
        "done": "Shall I tick {names} off the list?",
        "remove": "Shall I take {names} off the list?",
        "timer": "Shall I set a timer?",
        "long": "Shall I set a timer for {value}?",
        "louder": "Shall I turn the volume up?",
        "quieter": "Shall I turn the volume down?",
        "pause": "Shall I pause it?",
        "play": "Shall I play on?",
        "next": "Shall I skip it?",
        "previous": "Shall I go back to the one before?",
        "mute": "Shall I mute it?",
        "unmute": "Shall I turn the sound back on?",
        "music": "Shall I play {names}?",
    },
    "de": {
        "on": "Soll ich einschalten: {names}?",
        "off": "Soll ich ausschalten: {names}?",
        "open": "Soll ich öffnen: {names}?",
        "close": "Soll ich schließen: {names}?",
        "start": "Soll ich starten: {names}?",
        "lock": "Soll ich abschließen: {names}?",
        "unlock": "Soll ich aufschließen: {names}?",
        "set": "Soll ich auf {value} stellen: {names}?",
        "change": "Soll ich verstellen: {names}?",
        "add": "Soll {names} auf die Liste?",
        "done": "Soll ich auf der Liste abhaken: {names}?",
        "remove": "Soll {names} von der Liste?",
        "timer": "Soll ich einen Timer stellen?",
        "long": "Soll ich einen Timer stellen, der so lange läuft: {value}?",
        "louder": "Soll ich lauter machen?",
        "quieter": "Soll ich leiser machen?",
        "pause": "Soll ich anhalten, was läuft?",
        "play": "Soll ich weiterspielen?",
        "next": "Soll ich zum Nächsten springen?",
        "previous": "Soll ich zum Vorigen zurückgehen?",
        "mute": "Soll ich den Ton abschalten?",
        "unmute": "Soll ich den Ton wieder einschalten?",
        "music": "Soll ich spielen: {names}?",
    },
    "fr": {
        "on": "Dois-je allumer : {names} ?",
        "off": "Dois-je éteindre : {names} ?",
        "open": "Dois-je ouvrir : {names} ?",
        "close": "Dois-je fermer : {names} ?",
        "start": "Dois-je démarrer : {names} ?",
        "lock": "Dois-je verrouiller : {names} ?",
        "unlock": "Dois-je déverrouiller : {names} ?",
        "set": "Dois-je régler à {value} : {names} ?",
        "change": "Dois-je régler : {names} ?",
        "add": "Dois-je mettre {names} sur la liste ?",
        "done": "Dois-je cocher {names} sur la liste ?",
        "remove": "Dois-je retirer {names} de la liste ?",
        "timer": "Dois-je lancer un minuteur ?",
        "long": "Dois-je lancer un minuteur de {value} ?",
        "louder": "Dois-je monter le volume ?",
        "quieter": "Dois-je baisser le volume ?",
        "pause": "Dois-je mettre en pause ?",
        "play": "Dois-je reprendre la lecture ?",
        "next": "Dois-je passer au suivant ?",
        "previous": "Dois-je revenir au précédent ?",
        "mute": "Dois-je couper le son ?",
        "unmute": "Dois-je remettre le son ?",
        "music": "Dois-je mettre {names} ?",
    },
    "es": {
        "on": "¿Enciendo {names}?",
        "off": "¿Apago {names}?",
        "open": "¿Abro {names}?",
        "close": "¿Cierro {names}?",
        "start": "¿Pongo en marcha {names}?",
        "lock": "¿Bloqueo {names}?",
        "unlock": "¿Desbloqueo {names}?",
        "set": "¿Pongo {names} a {value}?",
        "change": "¿Cambio {names}?",
        "add": "¿Pongo {names} en la lista?",
        "done": "¿Marco {names} en la lista?",
        "remove": "¿Quito {names} de la lista?",
        "timer": "¿Pongo un temporizador?",
        "long": "¿Pongo un temporizador de {value}?",
        "louder": "¿Subo el volumen?",
        "quieter": "¿Bajo el volumen?",
        "pause": "¿Lo pongo en pausa?",
        "play": "¿Sigo reproduciendo?",
        "next": "¿Paso al siguiente?",
        "previous": "¿Vuelvo al anterior?",
        "mute": "¿Quito el sonido?",
        "unmute": "¿Vuelvo a poner el sonido?",
        "music": "¿Pongo {names}?",
    },
    "nl": {
        "on": "Zal ik {names} aanzetten?",
        "off": "Zal ik {names} uitzetten?",
        "open": "Zal ik {names} openen?",
        "close": "Zal ik {names} sluiten?",
        "start": "Zal ik {names} starten?",
        "lock": "Zal ik {names} op slot doen?",
        "unlock": "Zal ik {names} van het slot halen?",
        "set": "Zal ik {names} op {value} zetten?",
        "change": "Zal ik {names} aanpassen?",
        "add": "Zal ik {names} op de lijst zetten?",
        "done": "Zal ik {names} afvinken op de lijst?",
        "remove": "Zal ik {names} van de lijst halen?",
        "timer": "Zal ik een timer zetten?",
        "long": "Zal ik een timer zetten voor {value}?",
        "louder": "Zal ik het volume hoger zetten?",
        "quieter": "Zal ik het volume lager zetten?",
        "pause": "Zal ik het pauzeren?",
        "play": "Zal ik verder afspelen?",
        "next": "Zal ik naar het volgende gaan?",
        "previous": "Zal ik naar het vorige teruggaan?",
        "mute": "Zal ik het geluid uitzetten?",
        "unmute": "Zal ik het geluid weer aanzetten?",
        "music": "Zal ik {names} spelen?",
    },
    "it": {
        "on": "Devo accendere {names}?",
        "off": "Devo spegnere {names}?",
        "open": "Devo aprire {names}?",
        "close": "Devo chiudere {names}?",
        "start": "Devo avviare {names}?",
        "lock": "Devo bloccare {names}?",
        "unlock": "Devo sbloccare {names}?",
        "set": "Devo impostare {names} a {value}?",
        "change": "Devo regolare {names}?",
        "add": "Devo mettere {names} nella lista?",
        "done": "Devo spuntare {names} dalla lista?",
        "remove": "Devo togliere {names} dalla lista?",
        "timer": "Devo impostare un timer?",
        "long": "Devo impostare un timer di {value}?",
        "louder": "Devo alzare il volume?",
        "quieter": "Devo abbassare il volume?",
        "pause": "Devo metterlo in pausa?",
        "play": "Devo riprendere?",
        "next": "Devo passare al successivo?",
        "previous": "Devo tornare al precedente?",
        "mute": "Devo togliere l'audio?",
        "unmute": "Devo rimettere l'audio?",
        "music": "Devo mettere {names}?",
    },
}
"""In the languages of the house's own model, which is what has doubts about a deed."""


def doubt(calls: Sequence[ToolCall], house: House, language: str) -> str | None:
    """Return "Shall I turn on Desk Lamp?"; None where that takes more than one short question."""
    questions = _QUESTIONS.get(family_of(language))
    if questions is None or len({call.name for call in calls}) != 1:
        return None
    intent = calls[0].name.rpartition("__")[2]
    if (plain := _of_no_device(intent, calls[0])) is not None:
        return questions[plain].format(names=calls[0].arguments.get("search_query", ""))
    entities = [entity for call in calls for entity in touched(call.arguments, house)]
    deed = _deed(intent, entities)
    names = list(dict.fromkeys(entity.name for entity in entities))
    if deed in _LISTED.values():
        names = [str(call.arguments.get("item", "")) for call in calls]
    if deed is None or not names:
        return None
    value = _value(intent, calls)
    if deed == "set" and not value:
        deed = "change"
    return questions[deed].format(names=_told(names, language), value=value)


def long_timer(length: Mapping[str, int], language: str) -> str | None:
    """Return "Shall I set a timer for 22 hours?"; None in a language without the question."""
    questions = _QUESTIONS.get(family_of(language))
    told = RunningTimer(
        name="", start=(length.get("hours", 0), length.get("minutes", 0), 0), is_active=True
    )
    return questions["long"].format(value=told.label(language)) if questions else None


def _told(names: list[str], language: str) -> str:
    """Return names in a row, of many the first ones."""
    if len(names) <= _MOST_NAMES:
        return series(names, language)
    first, left = ", ".join(names[: _MOST_NAMES - 1]), len(names) - _MOST_NAMES + 1
    return phrase("and_more", language, names=first, count=str(left))


def _of_no_device(intent: str, call: ToolCall) -> str | None:
    """Return the key of a question that needs no names of devices."""
    if intent == "HassSetVolumeRelative":
        return "quieter" if _is_down(call) else "louder"
    return _PLAYERS.get(intent)


def _is_down(call: ToolCall) -> bool:
    step = call.arguments.get("volume_step")
    return step == "down" or (isinstance(step, (int, float)) and step < 0)


def _deed(intent: str, entities: Sequence[Entity]) -> str | None:
    """Return what would be done to all of them, None where it is not one deed."""
    if intent in _STARTED:
        return "start"
    if intent not in _SWITCHED:
        return "set" if intent in _SET else _LISTED.get(intent)
    usual = "on" if intent == "HassTurnOn" else "off"
    deeds = {_SWITCHED[intent].get(entity.domain, usual) for entity in entities}
    return deeds.pop() if len(deeds) == 1 else None


def _value(intent: str, calls: Sequence[ToolCall]) -> str:
    """Return what would be set, with its unit; empty where it is not one value."""
    slot, unit = _SET.get(intent, ("", ""))
    values = {call.arguments.get(slot) for call in calls}
    return f"{values.pop()}{unit}" if len(values) == 1 and None not in values else ""
