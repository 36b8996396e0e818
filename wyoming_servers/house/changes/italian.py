"""The Italian patterns for "brighter", "too cold" and "everything"."""

from __future__ import annotations

from typing import Any

from wyoming_servers.house.patterns import CLIMATE, COVER, HERE, PLAYER, Patterns, say

from .blocks import CHANGE, ROOM_WARMTH, change, degrees, last, off, sizes

LISTS = {
    **sizes(
        "([ancora] un (po'|po|poco|pochino|filo) [di]|leggermente|ancora)",
        "(molto|parecchio)",
        half="della metà",
    ),
    **ROOM_WARMTH,
}
_SIZE = "{laramie_size:size}"
_PERCENT = "(del|di) {brightness:amount}(<percent>|[ ]percento)"
_DEGREES = "[di ]({temperature:amount}|un) grad(o|i)"
_BY = f"[({_SIZE}|{_PERCENT})]"
_BY_DEGREES = f"[({_SIZE}|{_DEGREES})]"
_THE = "[il |lo |la |l'|i |gli |le ]"
_OF = "(del |dello |della |dell'|dei |degli |delle |di )"
_IN = "(in |nel |nello |nella |nell'|nei |nelle |del |della |dell'|dello )"
_AT = f"{_IN}{{area}}"
_UP, _DOWN = "(alza|aumenta|alzare|aumentare)", "(abbassa|diminuisci|riduci|abbassare|ridurre)"
_LIGHTS = "[(la|le)] (luce|luci)"
_MORE = {"up": "più", "down": "meno"}
_MAKE = "(rendi|metti|fai|imposta)"


def _light(more: str, raised: str, step: str) -> list[dict[str, Any]]:
    level = "(la luminosità|l'intensità|il livello)"
    return change(
        "brightness",
        step,
        named=(
            f"[{_MAKE}] {_THE}{{name}} [{_SIZE}] {more}",
            f"{raised} [{_SIZE}] {level} {_OF}{{name}} {_BY}",
            f"{raised} [{_SIZE}] {_THE}{{name}} {_BY}",
        ),
        there=(
            f"{raised} [{_SIZE}] ({_LIGHTS}|{level}) {_AT} {_BY}",
            f"[{_MAKE}] {_LIGHTS} {_AT} [{_SIZE}] {more}",
        ),
        here=(
            f"{raised} [{_SIZE}] ({_LIGHTS}|{level}) [<in_here>] {_BY}",
            f"[{_MAKE} {_LIGHTS}] [{_SIZE}] {more}",
        ),
    )


def _heat(more: str, raised: str, step: str) -> list[dict[str, Any]]:
    heat = "(la temperatura|il riscaldamento|il termostato)"
    return change(
        "temperature",
        step,
        named=(f"{raised} [{_SIZE}] {_THE}{{name}} {_BY_DEGREES}",),
        there=(
            f"{raised} [{_SIZE}] {heat} {_AT} {_BY_DEGREES}",
            f"{raised} [{_SIZE}] {heat} {_BY_DEGREES} {_AT}",
            f"[fai] [{_SIZE}] {more} {_AT}",
            f"[{_MAKE}] {_DEGREES} [in] {_MORE[step]} {_AT}",
            f"{raised} {_DEGREES} {_AT}",
        ),
        here=(
            f"{raised} [{_SIZE}] {heat} [<in_here>] {_BY_DEGREES}",
            f"[fai] [{_SIZE}] {more} [<in_here>]",
            f"{raised} {_DEGREES} [<in_here>]",
        ),
    )


def _sound(more: str, raised: str, step: str) -> list[dict[str, Any]]:
    sound = "(il volume|la musica|l'audio)"
    return change(
        "volume",
        step,
        named=(
            f"{raised} [{_SIZE}] [{sound} {_OF}]{_THE}{{name}} {_BY}",
            f"{_MAKE} {_THE}{{name}} [{_SIZE}] {more}",
        ),
        there=(f"{raised} [{_SIZE}] {sound} {_AT} {_BY}",),
        here=(f"{raised} [{_SIZE}] {sound} {_BY}", f"[metti {sound}] [{_SIZE}] {more}"),
    )


def _moved(verb: str, step: str) -> list[dict[str, Any]]:
    by = f"({_SIZE} [più]|{_PERCENT})"
    return change(
        "position", step, named=(f"{verb} {by} {_THE}{{name}}", f"{verb} {_THE}{{name}} {by}")
    )


_VERY = "(troppo|molto|così|un po' troppo|un po'|davvero|abbastanza)"
_SEE = "non (vedo|si vede) (niente|nulla)"


def _felt(how: str, all_: str, step: str) -> list[dict[str, Any]]:
    """Return the blocks for "ho freddo" and "fa troppo freddo in bagno"."""
    return change(
        "temperature",
        step,
        there=(f"fa [{_VERY}] {how} {_AT}",),
        here=(
            f"ho [{_VERY}] {how}",
            f"fa {_VERY} {how} [<in_here>]",
            f"fa {how} <in_here>",
            f"<in_here> fa [{_VERY}] {how}",
            f"fa un {how} (bestiale|tremendo|terribile|cane|boia|insopportabile)",
            all_,
        ),
    )


PATTERNS: Patterns = {
    CHANGE: [
        *_light("più (luminos(o|a|i|e)|chiar(o|a))", _UP, "up"),
        *_light(
            "(più scur(o|a)|meno luminos(o|a|i|e)|più soffus(o|a|e))", f"({_DOWN}|attenua)", "down"
        ),
        *change(
            "brightness",
            "up",
            there=(f"[({_SIZE}|mi serve)] più luce {_AT}",),
            here=(f"[({_SIZE}|mi serve)] più luce [<in_here>]",),
        ),
        *change(
            "brightness",
            "down",
            named=(f"{_THE}{{name}} è {_VERY} (forte|luminos(o|a))",),
            there=(f"[{_SIZE}] meno luce {_AT}", f"c'è troppa luce {_AT}"),
            here=(f"[{_SIZE}] meno luce [<in_here>]", "c'è troppa luce [<in_here>]"),
        ),
        *change(
            "darkness",
            "up",
            there=(
                f"è [{_VERY}] buio {_AT}",
                f"{_SEE} {_AT}",
                f"(ho bisogno di|mi serve) luce {_AT}",
            ),
            here=(
                f"è {_VERY} buio [<in_here>]",
                f"(è buio <in_here>|<in_here> è [{_VERY}] buio)",
                f"{_SEE} [<in_here>]",
                "(ho bisogno di|mi serve) luce [<in_here>]",
            ),
        ),
        *_heat("più (caldo|calore)", _UP, "up"),
        *_heat("più (freddo|fresco)", _DOWN, "down"),
        *_felt("freddo", "(sto congelando|sto gelando|mi sto congelando)", "up"),
        *_felt("caldo", "(sto sudando|(muoio|si muore|sto morendo) di caldo|si soffoca)", "down"),
        *_sound("più (forte|alto)", _UP, "up"),
        *_sound("più (basso|piano)", _DOWN, "down"),
        say(
            f"{_THE}{{name}} è {_VERY} (bass(o|a)|pian(o|a))",
            f"non sento {_THE}{{name}}",
            where=PLAYER,
            look="volume",
            step="up",
        ),
        say(
            f"(la musica|il volume) è {_VERY} (bass(o|a))",
            "non (sento|si sente) (la musica|niente|nulla)",
            where=HERE,
            look="volume",
            step="up",
        ),
        say(f"{_THE}{{name}} è {_VERY} (alt(o|a)|forte)", where=PLAYER, look="volume", step="down"),
        say(
            f"(la musica|il volume) è {_VERY} (alt(o|a)|forte)",
            where=HERE,
            look="volume",
            step="down",
        ),
        *_moved("(apri|aprire)", "up"),
        *_moved("(chiudi|chiudere)", "down"),
        last("up", f"[{_SIZE}] [di] più"),
        last("down", f"[{_SIZE}] [di] meno"),
        *degrees(f"{_DEGREES} [in] più", f"{_DEGREES} [in] meno"),
    ],
    "HassTurnOn": [
        say(
            "(chiudi|blocca) tutte le porte [a chiave]",
            "(chiudi|blocca) (tutto|la casa) a chiave",
            response="lock",
            domain="lock",
        ),
        say(
            f"(chiudi|chiudere) a chiave {_THE}{{name}}",
            f"(chiudi|chiudere) {_THE}{{name}} a chiave",
            f"blocca[re] {_THE}{{name}}",
            where={"domain": ["lock"]},
            response="lock",
        ),
    ],
    "HassTurnOff": [
        *off(
            f"(spegni|spegnere) tutto {_IN}({{area}}|{{floor}})",
            here="(spegni|spegnere) tutto <in_here>",
        ),
        say("sblocca tutte le porte", response="lock", domain="lock"),
        say(
            f"sblocca[re] {_THE}{{name}}",
            where={"domain": ["lock"]},
            response="lock",
        ),
    ],
    "HassClimateSetTemperature": [
        say(
            f"[(metti|imposta|porta)] {_THE}{{name}} (a|su) {{temperature}} grad(o|i)",
            where=CLIMATE,
        ),
        say(f"(scalda|riscalda) {_THE}{{area}} a {{temperature}} grad(o|i)"),
    ],
    "HassSetPosition": [
        say(
            f"(apri|aprire|chiudi|chiudere) {_THE}{{name}} (a|per) metà",
            where=COVER,
            position=50,
        ),
        say(
            f"(apri|aprire|alza) {_THE}{{name}} (del tutto|completamente)",
            where=COVER,
            position=100,
        ),
        say(f"(chiudi|abbassa) {_THE}{{name}} (del tutto|completamente)", where=COVER, position=0),
    ],
}
