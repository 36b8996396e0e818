"""What is said in French."""

from __future__ import annotations

from typing import Final

from .implied.french import IMPLIED
from .loosely import LOOSELY
from .notation import Sayings, Table

_THE = "[(le|la|les|l|mon|ma|mes|notre|nos|ce|cette)]"
_A = "[(un|une|le|mon|ce|un nouveau)]"
_PUT = "(mets|met|mettez|ajoute|ajoutez|note|notez|rajoute|rajoutez|inscris|écris|marque|colle)"
_PUT += "[(moi|nous|aussi|donc|encore)]"
_SOME = "[(du|de la|de l|des|de|d|un peu de)]"
_ONTO = "(sur|dans|à|au|aux)"
_TAKE = "(enlève|enlevez|retire|retirez|supprime|supprimez|efface|effacez|raye|barre|ôte|vire)"
_OFF = "(de|du|des|d|dans|sur)"
_TICK = "(coche|cochez|valide)"
_DONE = (
    "(fait|faite|faits|faites|terminé|terminée|fini|finie|acheté|achetée|achetés|achetées|réglé)"
)
_SET = (
    "(mets|met|mettez|lance|lancez|démarre|démarrez|règle|crée|programme|fais|mets moi|lance moi"
    "|je veux|je voudrais|il me faut|j ai besoin d|commence)"
)
_TIMER = "(minuteur|minuterie|timer|compte à rebours|chrono|alarme)"
_TIMERS = "(minuteurs|minuteries|timers|comptes à rebours|alarmes)"
_FOR = "(de|d|pour|à|sur|pendant)"
_CANCEL = "(annule|annulez|arrête|arrêtez|stoppe|supprime|coupe|éteins|efface|oublie|enlève)"
_LONGER = "(de plus|en plus|supplémentaires|encore)"
_PLAY = (
    "(mets|met|mettez|joue|jouez|lance|passe|mets moi|mets nous|fais moi écouter|je veux écouter"
    "|je voudrais écouter|on veut écouter|j aimerais écouter|écouter|diffuse|fais jouer)"
)
_CLASS = "[(l album|la chanson|le morceau|la playlist|l artiste|le groupe|la station|le titre)]"
_ALL_HEAR = "(tout le monde|tous|toute la famille|la famille|les enfants|toute la maison|chacun)"
_EVERYWHERE = (
    "(partout|dans toute la maison|dans toutes les pièces|sur toutes les enceintes"
    "|sur tous les haut-parleurs|à tous|à toutes les pièces|à tout le monde)"
)

_TELLING: Table = (
    (
        "say",
        (
            f"(dis|dites|annonce|annoncez|signale) à {_ALL_HEAR} (que|qu|de) {{text}}",
            f"(préviens|prévenez|informe|avertis) {_ALL_HEAR} (que|qu|de) {{text}}",
            f"(annonce|annoncez|diffuse|dis) {_EVERYWHERE} [:] [(que|qu)] {{text}}",
            (
                f"(fais|faites|passe) une annonce [{_EVERYWHERE}] [:] [(que|qu|pour dire que)]"
                f" {{text}}"
            ),
            f"(envoie|diffuse) (un|le) message {_EVERYWHERE} [:] {{text}}",
            "(annonce|annoncez) (que|qu|:) {text}",
        ),
    ),
)
_TIMING: Table = (
    (
        "timer ; timer",
        (
            f"{_SET} {_A} {_TIMER} {_FOR} {{for}} et [(un|une)] [autre] {_FOR} {{2.for}}",
            f"{_SET} (deux|2) {_TIMERS} [(un|une)] {_FOR} {{for}} et [(un|une)] {_FOR} {{2.for}}",
            (
                f"{_SET} {_A} {_TIMER} {_FOR} {{for}} pour {_THE} {{tag}} et {_FOR} {{2.for}} pour"
                f" {_THE}"
                " {2.tag}"
            ),
        ),
    ),
    (
        "timer",
        (
            f"[{_SET}] {_A} {_TIMER} [{_FOR}] {{for}}",
            "(réveille|préviens|avertis|alerte|sonne|appelle) (moi|nous) dans {for}",
            "(dis|fais) moi signe dans {for}",
            "(sonne|bipe) dans {for}",
            "(chronomètre|compte) {for}",
        ),
    ),
    (
        "timer",
        (
            f"rappelle (moi|nous) dans {{for}} (de|d|que|qu) {_THE} {{name}}",
            f"rappelle (moi|nous) {_THE} {{name}} dans {{for}}",
            f"rappelle (moi|nous) (de|d|que|qu) {_THE} {{name}} dans {{for}}",
            f"dans {{for}} rappelle (moi|nous) (de|d|que|qu) {_THE} {{name}}",
            f"(préviens|avertis) (moi|nous) dans {{for}} (pour|de|d|que) {_THE} {{name}}",
            f"[{_SET}] un rappel dans {{for}} pour {_THE} {{name}}",
        ),
    ),
    (
        "timer_more",
        (
            "(encore|rajoute|ajoute|donne moi|donne moi encore) {for}",
            f"{{for}} {_LONGER}",
            f"(ajoute|rajoute|mets) {{for}} [{_LONGER}] (au|à la|sur le|sur la) {_TIMER}",
            (
                f"(ajoute|rajoute|mets|donne) [encore] {{for}} [{_LONGER}] (au|à la|aux|pour|sur|à)"
                f" {_THE}"
                f" [{_TIMER}] [(de|des|du|pour)] {_THE} {{name}}"
            ),
            f"(prolonge|rallonge|augmente) {_THE} {_TIMER} de {{for}}",
            (
                f"(prolonge|rallonge|augmente) {_THE} {_TIMER} (de|des|du|pour) {_THE} {{name}} de"
                f" {{for}}"
            ),
            f"encore {{for}} pour {_THE} {{name}}",
        ),
    ),
    (
        "timer_less",
        (
            f"(enlève|retire|ôte) {{for}} (au|à la|du|de la) {_TIMER}",
            f"(raccourcis|réduis|diminue) {_THE} {_TIMER} de {{for}}",
            (
                f"(raccourcis|réduis|diminue) {_THE} {_TIMER} (de|des|du|pour) {_THE} {{name}} de"
                f" {{for}}"
            ),
            "{for} de moins",
        ),
    ),
    (
        "timer_cancel all",
        (
            f"{_CANCEL} tous [les|mes] {_TIMERS}",
            f"{_CANCEL} toutes [les|mes] {_TIMERS}",
            f"{_CANCEL} (les|mes) [(deux|2)] {_TIMERS}",
        ),
    ),
    (
        "timer_cancel",
        (
            f"{_CANCEL} {_THE} {_TIMER}",
            f"(je n ai|on n a|j ai) plus besoin du {_TIMER}",
            f"{_CANCEL} {_THE} {_TIMER} (de|d) {{for}}",
            f"{_CANCEL} {_THE} {_TIMER} (de|des|du|pour|d) {_THE} {{name}}",
        ),
    ),
    (
        "timer_pause",
        (
            f"(mets|met) {_THE} {_TIMER} en pause",
            f"(mets|met) {_THE} {_TIMER} (de|des|du|pour|d) {_THE} {{name}} en pause",
            f"(pause|suspends|interromps) {_THE} {_TIMER}",
        ),
    ),
    (
        "timer_go",
        (
            f"(reprends|relance|continue|redémarre|remets) {_THE} {_TIMER}",
            (
                f"(reprends|relance|continue|redémarre) {_THE} {_TIMER} (de|des|du|pour|d) {_THE}"
                f" {{name}}"
            ),
        ),
    ),
    (
        "timer_left",
        (
            (
                "(combien de temps|combien) [(il)] (reste|reste t il|il reste|il me reste)"
                " [(encore)]"
            ),
            f"[(il)] (reste|reste t il) combien [de temps] [(sur|pour|au|à)] {_THE} [{_TIMER}]",
            (
                "(combien de temps|combien) [il] (reste|reste t il|il reste) (sur|pour|au|à)"
                f" {_THE} {_TIMER}"
            ),
            (
                "(combien de temps|combien) [il] (reste|reste t il|il reste) (sur|pour|au|à)"
                f" {_THE} {_TIMER}"
                f" (de|des|du|pour|d) {_THE} {{name}}"
            ),
            (
                "(combien de temps|combien) [il] (reste|reste t il|il reste) (pour|aux|au|à)"
                f" {_THE} {{name}}"
            ),
            f"quand (sonne|finit|se termine) {_THE} {_TIMER}",
            (
                f"(quels|quelles) {_TIMERS} (sont en cours|tournent|sont actifs|sont actives|y a t"
                " il)"
            ),
        ),
    ),
    (
        "timer",
        (
            f"[{_SET}] {_A} {_TIMER} {_FOR} {{for}} (pour|appelé|nommé) {_THE} {{name}}",
            f"[{_SET}] {_A} {_TIMER} (pour|appelé|nommé) {_THE} {{name}} {_FOR} {{for}}",
            f"[{_SET}] {_A} {_TIMER} {{tag}} {_FOR} {{for}}",
            f"{{for}} pour {_THE} {{tag}}",
        ),
    ),
)
_LISTING: Table = (
    (
        "remove ; add",
        (
            (
                f"(déplace|déplacez|transfère|passe|bouge) {_THE} {{12.text}} {_OFF} {{list}}"
                f" {_ONTO} {{2.list}}"
            ),
            (
                f"(remplace|remplacez|change) {_THE} {{text}} par {_SOME} {{2.text}} (sur|dans)"
                f" {{12.list}}"
            ),
        ),
    ),
    (
        "add ; add",
        (f"{_PUT} {_SOME} {{text}} {_ONTO} {{list}} et {_SOME} {{2.text}} {_ONTO} {{2.list}}",),
    ),
    ("clear", ("(vide|videz|efface|effacez) {list}", f"{_TAKE} tout {_OFF} {{list}}")),
    (
        "done",
        (
            f"{_TICK} {_THE} {{text}} (sur|dans|de) {{list}}",
            f"{_TICK} {_THE} {{text}}",
            f"(marque|note|mets) {_THE} {{text}} comme {_DONE} [(sur|dans)] {{list}}",
            f"(marque|note|mets) {_THE} {{text}} comme {_DONE}",
        ),
    ),
    (
        "remove",
        (
            f"{_TAKE} {_THE} {{text}} {_OFF} {{list}}",
            f"(je n ai|on n a|j ai|nous n avons) plus besoin (de|du|des|d) {_THE} {{text}}",
        ),
    ),
    (
        "has",
        (
            f"(est ce que|est ce qu) {_THE} {{text}} (est|sont) [déjà] (sur|dans) {{list}}",
            f"(est ce qu|y a t il|il y a) [il y a] [déjà] {_SOME} {{text}} (sur|dans) {{list}}",
            (
                "(a t on|on a|avons nous|est ce qu on a) [déjà] [(mis|noté|ajouté|marqué|inscrit)]"
                f" {_SOME} {_THE} {{text}} (sur|dans)"
                f" {{list}}"
            ),
        ),
    ),
    (
        "read",
        (
            (
                "(qu est ce qu il y a|qu y a t il|qu est ce que j ai|qu est ce qu on a|il y a quoi"
                "|quoi)"
                " [(encore|d autre)] (sur|dans|à faire pour) {list}"
            ),
            "(lis|lisez|donne|montre|dis) [(moi|nous)] {list}",
            (
                "(qu est ce que je dois|que dois je|qu est ce qu on doit|que faut il) (acheter"
                "|prendre|faire"
                "|apporter) (à|au|chez|pour|dans) {list}"
            ),
            (
                "combien (de|d) {list} [(il)] [(me|nous)] (reste|reste t il|y a|y a t il|ai je"
                "|j ai|on a) [encore] [(à faire|en attente)]"
            ),
            (
                "combien de (choses|tâches|trucs) [(il)] [(me|nous)] (reste|reste t il|ai je|j ai"
                "|on a) [encore] à faire"
            ),
            (
                "combien (de choses|de trucs|d articles|d éléments|de tâches) [(il y a|y a t il"
                "|sont)] (sur|dans) {list}"
            ),
        ),
    ),
    (
        "add",
        (
            "{list} : {text}",
            f"{_PUT} {_SOME} {{text}} {_ONTO} {{list}}",
            f"{_PUT} {_ONTO} {{list}} {_SOME} {{text}}",
            (
                f"il (faut|manque|nous faut|me faut) {_SOME} {{text}} (sur|dans|pour|de|du|chez|au)"
                f" {{list}}"
            ),
            (
                f"il (faut|manque|nous faut) {_SOME} {{text}} {_PUT} (le|la|les|en|l) {_ONTO}"
                f" {{list}}"
            ),
            "(nouvelle tâche|nouvel élément) (sur|dans|pour) {list} [:] {text}",
        ),
    ),
)
_PLAYING: Table = (
    ("pause", ("(coupe|arrête|éteins|stoppe) la musique (dans|à|au|de) {where}",)),
    (
        "music",
        (
            f"{_PLAY} {_SOME} {_CLASS} {{text}} (sur|avec) {{what}}",
            f"{_PLAY} {_SOME} {_CLASS} {{text}} (dans|au|à la|à l|à) {{where}}",
            f"(sur|dans) {{what}} {_PLAY} {_SOME} {_CLASS} {{text}}",
            "(mets|règle|change) {what} sur {song}",
        ),
    ),
)
FRENCH: Final = Sayings(
    table=(*LOOSELY["fr"], *_TELLING, *_TIMING, *_LISTING, *_PLAYING, *IMPLIED),
    waits="(?:attends|attendez|donne moi|donnez moi|laisse moi) une? (?:seconde|minute|instant)",
    polite=(
        *("s il te plaît", "s il vous plaît", "peux tu", "tu peux", "est ce que tu peux", "merci"),
        *("pourrais tu", "dis", "alors", "et", "aussi", "stp", "s il te plait", "tu veux bien"),
    ),
    pronouns=frozenset(
        {
            "le",
            "la",
            "les",
            "ça",
            "cela",
            "ceci",
            "en",
            "un",
            "une",
            "tout",
            "rien",
            "quelque chose",
        }
        | {"l", "musique", "pause", "liste", "moi"}
    ),
    never=frozenset({"minuteur", "minuterie", "timer", "alarme", "chrono"}),
    questions=frozenset(
        {"qu", "que", "est", "combien", "y", "quoi", "quand", "où", "remplace", "déplace"}
    ),
    verbs=frozenset(
        {"mets", "met", "ajoute", "allume", "éteins", "ferme", "ouvre", "joue", "lance", "arrête"}
        | {"enlève", "retire", "règle", "baisse", "monte", "coche", "rappelle", "dis"}
    ),
)
