"""Patterns by which what hangs on a cable is plugged in and out: "put the bike on charge"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from wyoming_servers.house.patterns import Patterns, say

_PLUGGED: Final[dict[str, Any]] = {"domain": ["switch", "light", "fan", "humidifier"]}
"""What hangs on a cable: were it switches alone, "plug" and "los" would be words for them. A word
for an outlet or a light must not be said here: it would be one for all of these."""
_NETZ: Final = "(vom|von dem) (Strom|Netz|Stromnetz)"
_LE: Final = "[(le |la |l')]{name}"
_IL: Final = "[(il |lo |la |l')]{name}"
_EL: Final = "[(el|la)] {name}"
_DIE: Final = "[(der|die|das|den|dem)] {name}"
_DE: Final = "[(de|het)] {name}"
_TO: Final = "(häng|hänge|steck|stecke|schließ|schließe|nimm|setz|setze)"
_IN: Final[Mapping[str, tuple[str, ...]]] = {
    "en": (
        "(plug in|connect) [<the>] {name}",
        "plug [<the>] {name} in",
        "(put|leave|set) [<the>] {name} (on [to] charge|charging|on [(the|its)] charger)",
        "(charge|recharge) [up] [<the>] {name} [up]",
        "start (charging|recharging) [<the>] {name}",
        "(plug|hook|put) [<the>] {name} [(up|in)] (to|into|on) the (mains|wall)",
    ),
    "de": (
        f"(steck|stecke|stöpsel|stöpsle) {_DIE} ein",
        f"(lad|lade) {_DIE} [auf]",
        f"(häng|hänge|steck|stecke) {_DIE} (ans Ladegerät|ans Ladekabel|an den Lader)",
        f"{_TO} {_DIE} (an den Strom|ans (Netz|Stromnetz)|unter Strom)",
        "[(der|die|das|den)] {name} (laden|aufladen|einstecken|anstecken|an den Strom hängen)",
    ),
    "fr": (
        f"(branche|connecte) {_LE}",
        f"mets {_LE} (en charge|à charger|à recharger|sous tension)",
        f"(mets|branche) {_LE} (sur le secteur|au courant)",
        f"(charge|recharge) {_LE}",
    ),
    "es": (
        f"(enchufa|conecta) {_EL}",
        f"(pon|deja) {_EL} (a cargar|cargando)",
        f"(pon|deja) a cargar {_EL}",
        f"(pon|conecta|enchufa) {_EL} a la corriente",
        f"(carga|recarga) {_EL}",
    ),
    "nl": (
        f"(sluit|koppel) {_DE} aan",
        f"(doe|steek) de stekker in {_DE}",
        f"(zet|leg|hang|doe) {_DE} aan de (lader|oplader)",
        f"(zet|hang|steek|doe) {_DE} ((aan|op) de stroom|op het net)",
    ),
    "it": (
        f"(attacca|collega) {_IL}",
        f"metti {_IL} (in|sotto) carica",
        f"(attacca|collega|metti) {_IL} (alla|sotto) corrente",
        f"metti (in|sotto) carica {_IL}",
        f"(carica|ricarica) {_IL}",
    ),
}
_OUT: Final[Mapping[str, tuple[str, ...]]] = {
    "en": (
        "(unplug|disconnect) [<the>] {name}",
        "pull the plug on [<the>] {name}",
        "stop (charging|recharging) [<the>] {name}",
        "take [<the>] {name} off [(the|its)] (charge|charger)",
    ),
    "de": (
        f"(steck|stecke|stöpsel|stöpsle) {_DIE} aus",
        f"(trenn|trenne) {_DIE} [{_NETZ}]",
        f"nimm {_DIE} {_NETZ}",
        f"(zieh|ziehe) den Stecker (von|vom|bei|beim) {_DIE}",
        f"(nimm|nehmt) {_DIE} vom (Ladegerät|Ladekabel|Lader)",
    ),
    "fr": (f"(débranche|déconnecte) {_LE}", f"arrête de (charger|recharger) {_LE}"),
    "es": (f"(desenchufa|desconecta) {_EL}", f"(deja|para) de cargar {_EL}"),
    "nl": (
        f"koppel {_DE} (af|los)",
        f"(haal|trek) de stekker uit {_DE}",
        f"haal {_DE} van de (lader|oplader)",
    ),
    "it": (
        f"(stacca|scollega) {_IL}",
        f"stacca la spina (di|del |della |dell'){_IL}",
        f"smetti di caricare {_IL}",
    ),
}
PATTERNS: Final[Mapping[str, Patterns]] = {
    language: {
        "HassTurnOn": [say(*_IN[language], where=_PLUGGED)],
        "HassTurnOff": [say(*_OUT[language], where=_PLUGGED)],
    }
    for language in _IN
}
