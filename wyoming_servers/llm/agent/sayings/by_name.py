"""What is said of timers and players, by language: "zieh beim Kuchen fünf Minuten ab".

Who takes minutes off, or puts some on, tells of what; that this is a timer goes without saying.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .notation import Table

_DER: Final = "[(der|die|das|den|dem|mein|meine|meinen|meinem|meiner)]"
_LE: Final = "[(le|la|les|l|mon|ma|mes)]"
_EL: Final = "[(el|la|los|las|mi|mis)]"
_DE: Final = "[(de|het|mijn|onze)]"
_TOCA: Final = (
    "(pon|ponme|pónme|ponnos|ponga|reproduce|toca|tócame|quiero escuchar|quiero oír|ponedme"
    "|hazme sonar)"
)
_METS: Final = (
    "(mets|mets moi|mets nous|joue|joue moi|lance|lance moi|fais moi écouter|je veux écouter"
    "|je voudrais écouter|j aimerais écouter|balance)"
)
_SENTI: Final = (
    "(metti|mettimi|mettici|fammi sentire|facci sentire|fammi ascoltare|facci ascoltare|riproduci"
    "|suona|voglio sentire|voglio ascoltare|vorrei sentire|vorrei ascoltare|fai partire)"
)
_PAUSA: Final = "(metti in pausa|pausa|ferma|stoppa|interrompi|blocca)"

BY_NAME: Final[Mapping[str, Table]] = {
    "en": (
        (
            "play",
            (
                (
                    "(carry on|continue|go on|keep going|resume) [(with|playing)] [(the music|the"
                    " song|the radio|music)] in [the] {where}"
                ),
            ),
        ),
        ("next", ("(change|switch) (the|this|that) (song|track|tune|music)",)),
    ),
    "de": (
        (
            "timer_less",
            (
                (
                    f"(zieh|ziehe|nimm|streich) (beim|bei|vom|von) {_DER} {{name}} {{for}} (ab"
                    "|weg|runter)"
                ),
                (
                    f"(zieh|ziehe|nimm|streich) {{for}} (beim|bei|vom|von) {_DER} {{name}} (ab"
                    "|weg|runter)"
                ),
            ),
        ),
        (
            "timer_more",
            (
                f"(gib|pack|tu|leg) {{for}} (beim|bei|auf|zum|zu) {_DER} {{name}} (drauf|dazu)",
                f"(gib|pack|tu|leg) (beim|bei|zum) {_DER} {{name}} [noch] {{for}} (drauf|dazu)",
            ),
        ),
        (
            "pause",
            (
                (
                    "(mach|schalt|schalte|dreh|stell) (bei|in|im) [(der|dem)] {where} [die] musik"
                    " (aus|ab)"
                ),
            ),
        ),
        ("next", ("(wechsel|wechsle) [mal] (das|den|die) (lied|song|musik|titel)",)),
    ),
    "fr": (
        (
            "timer_less",
            (
                (
                    "(enlève|retire|ôte|supprime) {for} (au|à la|aux|à l|du|de la|des|de l|sur)"
                    f" {_LE} {{name}}"
                ),
            ),
        ),
        (
            "timer_cancel",
            ("(annule|supprime|arrête) celui (de|du|des|pour) [(le|la|les|l)] {name}",),
        ),
        (
            "previous",
            ("(remets|rejoue|repasse) (cette|la même|la) (chanson|musique) [encore une fois]",),
        ),
        (
            "music",
            (
                (
                    f"{_METS} (la chanson|le morceau|l album|la playlist|le titre|l artiste|le"
                    " groupe) {song}"
                ),
            ),
        ),
        (
            "next",
            (
                "change [(de|la|cette)] (chanson|musique|morceau|titre)",
                (
                    "(j aime pas|je n aime pas) (ça|celle là|celui là|cette chanson|ce morceau)"
                    " (change|passe|saute|suivante|suivant)"
                ),
            ),
        ),
    ),
    "es": (
        ("timer_cancel", ("(cancela|anula) el (de|del|para) [(el|la|los|las)] {name}",)),
        ("state media", ("(quién|quien) (canta|está cantando) [(esto|eso|esta|esta canción)]",)),
        (
            "timer_less",
            (
                (
                    "(quita|quítale|quítales|resta|réstale|descuenta|bájale) {for} (al|a|a la|del"
                    f"|de|de la) {_EL} {{name}}"
                ),
            ),
        ),
        (
            "mute",
            (
                "(quita|quítale|corta|córtale|apaga) el (sonido|audio) (a|al|de|del) [la] {what}",
                "(deja|pon) [(a|el|la)] {what} sin (sonido|voz|audio)",
            ),
        ),
        (
            "music",
            (
                (
                    f"{_TOCA} (la canción|el tema|la rola|el disco|el álbum|la playlist|la lista"
                    " de reproducción|el grupo|al grupo) {song}"
                ),
            ),
        ),
        (
            "next",
            (
                "[la] siguiente (rola|melodía|pieza)",
                "(cambia|cámbiale|cámbiame) [(de|la|a|esta)] (canción|música|tema|rola)",
                (
                    "no me gusta (esta|esta canción|este tema|esta rola) (cámbiala|cámbialo"
                    "|cambia|pásala|pasa|quítala|salta|sáltala)"
                ),
            ),
        ),
    ),
    "nl": (
        (
            "timer_less",
            (
                f"(haal|trek|neem|doe) {{for}} van {_DE} {{name}} (af|weg)",
                f"(haal|trek|neem|doe) {{for}} af van {_DE} {{name}}",
            ),
        ),
        (
            "timer_more",
            (
                f"(doe|tel|gooi|zet) [er] {{for}} bij (voor|bij) {_DE} {{name}}",
                f"(doe|tel|gooi|zet) [er] (voor|bij) {_DE} {{name}} [nog] {{for}} bij",
                f"(doe|tel|gooi|zet) {{for}} bij {_DE} {{name}}",
            ),
        ),
        ("next", ("(ander|een ander|doe een ander|draai een ander) (nummer|liedje|lied)",)),
    ),
    "it": (
        (
            "timer_left",
            (
                (
                    "(il|lo|la|l|i|gli|le) {name} quanto (deve|devono) [ancora] (cuocere|bollire"
                    "|stare in forno|riposare|aspettare)"
                ),
            ),
        ),
        ("timer_cancel", ("(annulla|cancella) quello (di|del|della|dei|delle|per) {name}",)),
        (
            "timer",
            (
                (
                    "(dimmi|avvisami|avvertimi|fammi sapere|chiamami) quando (sono passati"
                    "|sono passate|passano|è passata|è passato|saranno passati|sono trascorsi)"
                    " {for}"
                ),
            ),
        ),
        (
            "pause",
            (
                (
                    f"{_PAUSA} [la] (musica|radio|canzone) (di|del|della|dello|in|nel|nella|nello)"
                    " {where}"
                ),
                f"{_PAUSA} [la] musica (su|sul|sulla|dal|dalla|della|del) {{what}}",
            ),
        ),
        (
            "music",
            (
                (
                    f"{_SENTI} (la canzone|il brano|il pezzo|il disco|l album|la playlist|il"
                    " gruppo) {song}"
                ),
            ),
        ),
        (
            "next",
            (
                "cambia [(la|questa|sta)] (canzone|musica|pezzo|brano)",
                (
                    "non mi piace (questa|questa canzone|sta canzone|questo pezzo) (cambia"
                    "|cambiala|salta|saltala|passa|vai avanti|prossima|cambialo)"
                ),
            ),
        ),
    ),
}
