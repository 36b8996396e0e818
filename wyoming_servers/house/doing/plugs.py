"""Patterns by which what hangs on a cable is plugged in and out: "disconnect the charger"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from wyoming_servers.house.patterns import Patterns, say

_PLUGGED: Final[dict[str, Any]] = {"domain": ["switch", "light", "fan", "humidifier"]}
"""What hangs on a cable: were it switches alone, "plug" and "los" would be words for them."""
_NETZ: Final = "(vom|von dem) (Strom|Netz|Stromnetz)"
_LE: Final = "[(le |la |l')]{name}"
_IL: Final = "[(il |lo |la |l')]{name}"
_EL: Final = "[(el|la)] {name}"
_DIE: Final = "[(der|die|das|den|dem)] {name}"
_DE: Final = "[(de|het)] {name}"
_IN: Final[Mapping[str, tuple[str, ...]]] = {
    "en": ("(plug in|connect) [<the>] {name}", "plug [<the>] {name} in"),
    "de": (f"(steck|stecke|stöpsel|stöpsle) {_DIE} ein",),
    "fr": (f"(branche|connecte) {_LE}",),
    "es": (f"(enchufa|conecta) {_EL}",),
    "nl": (f"(sluit|koppel) {_DE} aan", f"(doe|steek) de stekker in {_DE}"),
    "it": (f"(attacca|collega) {_IL}",),
}
_OUT: Final[Mapping[str, tuple[str, ...]]] = {
    "en": ("(unplug|disconnect) [<the>] {name}", "pull the plug on [<the>] {name}"),
    "de": (
        f"(steck|stecke|stöpsel|stöpsle) {_DIE} aus",
        f"(trenn|trenne) {_DIE} [{_NETZ}]",
        f"nimm {_DIE} {_NETZ}",
        f"(zieh|ziehe) den Stecker (von|vom|bei|beim) {_DIE}",
    ),
    "fr": (f"(débranche|déconnecte) {_LE}",),
    "es": (f"(desenchufa|desconecta) {_EL}",),
    "nl": (f"koppel {_DE} (af|los)", f"(haal|trek) de stekker uit {_DE}"),
    "it": (f"(stacca|scollega) {_IL}", f"stacca la spina (di|del |della |dell'){_IL}"),
}
PATTERNS: Final[Mapping[str, Patterns]] = {
    language: {
        "HassTurnOn": [say(*_IN[language], where=_PLUGGED)],
        "HassTurnOff": [say(*_OUT[language], where=_PLUGGED)],
    }
    for language in _IN
}
