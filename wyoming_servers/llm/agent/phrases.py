"""The few sentences the intents package lacks."""

from __future__ import annotations

from typing import Final

_PHRASES: Final = {
    "en": {
        "done": "Done",
        "which_area": "In which room: {areas}?",
        "or": "or",
        "and": "and",
        "empty": "The list is empty",
        "away": "away",
        "no_tool": "Sorry, this home gave me no way to do that",
        "partly": "Not everything worked: {names} did not respond",
    },
    "de": {
        "done": "Erledigt",
        "which_area": "In welchem Raum: {areas}?",
        "or": "oder",
        "and": "und",
        "empty": "Die Liste ist leer",
        "away": "unterwegs",
        "no_tool": "Das kann ich hier leider nicht, dafür fehlt mir die Freigabe",
        "partly": "Nicht alles hat geklappt: {names} hat nicht reagiert",
    },
    "fr": {
        "done": "C'est fait",
        "which_area": "Dans quelle pièce : {areas} ?",
        "or": "ou",
        "and": "et",
        "empty": "La liste est vide",
        "away": "absent",
        "no_tool": "Désolé, cette maison ne me permet pas de faire cela",
        "partly": "Tout n'a pas fonctionné : {names} n'a pas répondu",
    },
    "es": {
        "done": "Hecho",
        "which_area": "¿En qué habitación: {areas}?",
        "or": "o",
        "and": "y",
        "empty": "La lista está vacía",
        "away": "fuera de casa",
        "no_tool": "Lo siento, esta casa no me permite hacer eso",
        "partly": "No todo ha funcionado: {names} no ha respondido",
    },
    "nl": {
        "done": "Klaar",
        "which_area": "In welke kamer: {areas}?",
        "or": "of",
        "and": "en",
        "empty": "De lijst is leeg",
        "away": "afwezig",
        "no_tool": "Sorry, dat mag ik in dit huis niet doen",
        "partly": "Niet alles is gelukt: {names} reageerde niet",
    },
    "it": {
        "done": "Fatto",
        "which_area": "In quale stanza: {areas}?",
        "or": "o",
        "and": "e",
        "empty": "La lista è vuota",
        "away": "fuori casa",
        "no_tool": "Mi dispiace, questa casa non mi permette di farlo",
        "partly": "Non tutto ha funzionato: {names} non ha risposto",
    },
    "pt": {
        "done": "Feito",
        "which_area": "Em que divisão: {areas}?",
        "or": "ou",
        "and": "e",
        "empty": "A lista está vazia",
        "away": "fora de casa",
        "no_tool": "Desculpe, esta casa não me permite fazer isso",
        "partly": "Nem tudo funcionou: {names} não respondeu",
    },
    "sv": {
        "done": "Klart",
        "which_area": "I vilket rum: {areas}?",
        "or": "eller",
        "and": "och",
        "empty": "Listan är tom",
        "away": "borta",
        "no_tool": "Tyvärr, det får jag inte göra i det här hemmet",
        "partly": "Allt fungerade inte: {names} svarade inte",
    },
    "da": {
        "done": "Udført",
        "which_area": "I hvilket rum: {areas}?",
        "or": "eller",
        "and": "og",
        "empty": "Listen er tom",
        "away": "ude",
        "no_tool": "Beklager, det må jeg ikke i dette hjem",
        "partly": "Ikke alt virkede: {names} svarede ikke",
    },
    "nb": {
        "done": "Ferdig",
        "which_area": "I hvilket rom: {areas}?",
        "or": "eller",
        "and": "og",
        "empty": "Listen er tom",
        "away": "borte",
        "no_tool": "Beklager, det får jeg ikke gjøre i dette hjemmet",
        "partly": "Ikke alt virket: {names} svarte ikke",
    },
    "pl": {
        "done": "Gotowe",
        "which_area": "W którym pokoju: {areas}?",
        "or": "czy",
        "and": "i",
        "empty": "Lista jest pusta",
        "away": "poza domem",
        "no_tool": "Przepraszam, ten dom mi na to nie pozwala",
        "partly": "Nie wszystko się udało: {names} nie odpowiada",
    },
}


def phrase(key: str, language: str, **values: str) -> str:
    """Return a sentence of our own, in English for a language without a table."""
    table = _PHRASES.get(language.partition("-")[0], _PHRASES["en"])
    return table[key].format(**values)


def alternatives(names: list[str], language: str) -> str:
    """Return "a, b or c"."""
    return _listed(names, phrase("or", language))


def series(names: list[str], language: str) -> str:
    """Return "a, b and c"."""
    return _listed(names, phrase("and", language))


def _listed(names: list[str], word: str) -> str:
    *most, last = names
    return f"{', '.join(most)} {word} {last}" if most else last
