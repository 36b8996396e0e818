"""Patterns by which a robot is sent off by its name: "send Dusty out for a spin"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from wyoming_servers.house.patterns import VACUUM, Patterns, say

_OUT: Final = "(out|off|round|around)"
_SPIN: Final = "(for|on|to do) (a|its|his|her|the) (spin|run|round[s]|lap|tour|wander)"
_DO: Final = "do (a|its|his|her|the) (round[s]|lap|run|thing|job|floor[s])"
_TO_CLEAN: Final = "(clean[ing]|vacuum[ing]|hoover[ing]|sweep[ing]|mop[ping]|work) [up]"
_CLEANING: Final = "(cleaning|vacuuming|hoovering|working|sweeping|mopping)"
_LOS: Final = "(los|raus|auf (Tour|Runde|die Reise|eine Runde)|an die Arbeit|zum (Saugen|Putzen))"
_SAUGEN: Final = (
    "(saugen|staubsaugen|putzen|fahren|rumfahren|laufen|arbeiten|wischen"
    "|(eine|ihre|seine) Runde (drehen|fahren|machen)|den Boden machen)"
)
_TOUR: Final = (
    "(faire (un|son|sa) (tour|tournée|ronde)|faire le ménage|faire la poussière|faire le[s] sol[s])"
)
_NETTOYER: Final = (
    "(nettoyer|aspirer|balayer|travailler|bosser"
    f"|passer (l'aspirateur|un coup d'aspirateur|le balai)|{_TOUR})"
)
_AU_BOULOT: Final = "au (boulot|travail|turbin)"
_NETTOIE: Final = "(nettoie|aspire|balaie|travaille|passe l'aspirateur|fasse (un tour|le ménage))"
_LIMPIAR: Final = (
    "(limpiar|barrer|aspirar|fregar|trabajar|currar|pasear|dar (una vuelta|un paseo)"
    "|pasar (la aspiradora|el aspirador|la mopa|la escoba)"
    "|hacer (su|la|una) (ronda|limpieza)|hacer (el suelo|los suelos))"
)
_RIJDEN: Final = (
    "(rijden|rondrijden|stofzuigen|zuigen|poetsen|schoonmaken|werken|beginnen"
    "|(een|haar|zijn|z'n) (rondje|ronde[s]|toertje) (rijden|maken|doen|draaien)"
    "|(de vloer[en]|de grond) doen)"
)
_SOON: Final = "[maar] [(even|alvast|ondertussen|intussen|meteen)]"
_OP_PAD: Final = "(op pad|eropuit|weg|de baan op|op ronde|aan het werk|uit [om te] [stof]zuigen)"
_PULIRE: Final = (
    "(pulire|aspirare|spazzare|lavorare|lavare|girare|passare (l'aspirapolvere|lo straccio)"
    "|fare (un giro|il suo giro|le pulizie|il pavimento|i pavimenti))"
)
_THE: Final[Mapping[str, str]] = {
    "de": "[(der|die|das|den) ]{name}",
    "fr": "[(le |la |l')]{name}",
    "es": "[(el|la)] {name}",
    "nl": "[(de|het)] {name}",
    "it": "[(il |lo |la |l')]{name}",
}
_SENT: Final[Mapping[str, tuple[str, ...]]] = {
    "en": (
        f"(send|get|let) [<the>] {{name}} ({_OUT} [({_SPIN}|to {_TO_CLEAN})]|[go] {_SPIN}|go|run)",
        f"(send|set|tell|ask|get|put) [<the>] {{name}} to {_TO_CLEAN}",
        f"(send|get) [<the>] {{name}} {_OUT} {_TO_CLEAN}",
        f"(have|make|let) [<the>] {{name}} ({_TO_CLEAN}|{_DO})",
        f"[<the>] {{name}} (can|may|should) ({_TO_CLEAN}|{_DO})",
        f"[<the>] {{name}} ((start|begin|go|go and|get) {_TO_CLEAN}|(go and|go) {_DO})",
        "[<the>] {name} (off you go|[you can] (get going|get to work|start now))",
    ),
    "de": (
        f"(schick|schicke|lass|lasse) NAME [mal ]{_LOS}",
        f"(lass|lasse) NAME [mal ](los|{_SAUGEN})",
        f"sag NAME (er|sie|es) soll [mal ]{_SAUGEN}",
        f"NAME (soll|darf|kann) [mal ](los|losfahren|loslegen|{_SAUGEN})",
        f"NAME (geh|geh mal|fahr) {_SAUGEN}",
        "NAME (leg los|du kannst (los|loslegen|anfangen)|an die Arbeit)",
        "NAME (fang|fang mal) [bitte ](an zu (saugen|putzen|wischen)|mit dem Saugen an)",
    ),
    "fr": (
        f"(envoie|envoyez|lance|fais|laisse|mets) NAME ([à ]{_NETTOYER}|{_AU_BOULOT})",
        f"(dis|demande) à NAME (de |d'){_NETTOYER}",
        f"NAME {_AU_BOULOT}",
        "NAME (vas-y|tu peux (y aller|commencer|démarrer))",
        f"(fais|laisse) {_NETTOYER} NAME",
        f"que NAME {_NETTOIE}",
        f"NAME (peut|doit) {_NETTOYER}",
        f"NAME (va|commence à|mets-toi à) {_NETTOYER}",
    ),
    "es": (
        f"(manda|mandá|envía|pon|poné|echa|deja|saca) [a] NAME a {_LIMPIAR}",
        f"(haz|deja) que NAME (limpie|barra|aspire|friegue|se ponga a {_LIMPIAR})",
        f"que NAME (limpie|barra|aspire|friegue|(se ponga|empiece|vaya) a {_LIMPIAR})",
        "que NAME (haga (su|la|una) (ronda|limpieza)|dé (una|su) vuelta)",
        f"NAME (puede|que vaya a) {_LIMPIAR}",
        "dile a NAME que (limpie|barra|aspire|friegue|pase (la aspiradora|el aspirador))",
        "NAME (dale|a trabajar|[ya] puedes (empezar|salir|arrancar))",
        f"NAME (ponte a|empieza a|comienza a|ve a) {_LIMPIAR}",
    ),
    "nl": (
        f"(stuur|laat) NAME {_SOON} {_OP_PAD}",
        f"laat NAME {_SOON} {_RIJDEN}",
        "NAME (ga je gang|begin maar|aan de slag|je mag (beginnen|gaan))",
        f"NAME (mag|moet|kan) {_SOON} ({_OP_PAD}|[gaan] {_RIJDEN})",
        f"zeg tegen NAME dat (ze|hij) [moet|mag] {_RIJDEN} [moet|mag]",
        f"mag NAME {_SOON} ({_OP_PAD}|[gaan] {_RIJDEN})",
        f"NAME (ga|begin {_SOON} met) {_RIJDEN}",
    ),
    "it": (
        f"(manda|metti|fai andare) NAME a {_PULIRE}",
        f"(manda|fai andare) (in giro NAME|NAME in giro) [a {_PULIRE}]",
        f"(fai|lascia) {_PULIRE} NAME",
        "che NAME (pulisca|aspiri|spazzi|faccia (un giro|il suo giro|le pulizie))",
        f"NAME può {_PULIRE}",
        "NAME (al lavoro|puoi (partire|iniziare|cominciare|andare))",
        f"(di'|dì|dici|chiedi) a NAME di {_PULIRE}",
        f"NAME (vai a|comincia a|inizia a|mettiti a) {_PULIRE}",
    ),
}
_BASE: Final = "[charging] (dock|base|station|charger)"
_STATION: Final = "(Station|Basis|Basisstation|Ladestation|Ladebasis)"
_STATIE: Final = "(station|basis|basisstation|laadstation|oplaadstation|dock)"
_CALLED_HOME: Final[Mapping[str, tuple[str, ...]]] = {
    "en": (
        (
            f"[<the>] {{name}} [(can|may|should)] [(go|get|head|run|return|off)] [back] "
            f"(home|to (your|the|its|his|her) {_BASE})"
        ),
        "[<the>] {name} [(can|may|should)] [go] [and] (recharge|charge) [yourself]",
        f"tell [<the>] {{name}} to stop [{_CLEANING}]",
    ),
    "de": (
        (
            f"NAME (geh|fahr|kehr|ab|zurück) [bitte |wieder |mal ][zurück ]"
            f"(nach Hause|heim|(in|an|auf|zu) (deine[r]|die|der) {_STATION}[ zurück])"
        ),
        (
            "NAME (kann|darf|soll) [wieder ][zurück ](nach Hause|heim"
            f"|(in|an|auf|zu) (ihre[r]|seine[r]|die|der) {_STATION})[ zurück][ (gehen|fahren)]"
        ),
        f"NAME hör [bitte |jetzt ]auf[ (zu|mit dem) {_SAUGEN}]",
        "sag NAME (er|sie|es) soll aufhören",
    ),
    "fr": (
        (
            "NAME (rentre|retourne|va|reviens|repars) (à la maison|chez toi|te (charger|recharger)"
            "|(à|sur|dans) (ta|la|sa) (base|station|borne))"
        ),
        (
            "NAME (peut|doit) (rentrer|retourner|aller|revenir) (à la maison|se (charger|recharger)"
            "|(à|sur|dans) (la|sa) (base|station|borne))"
        ),
        f"NAME (arrête|arrête-toi|peut arrêter) [(de |d')][{_NETTOYER}]",
        f"dis à NAME d'arrêter [(de |d')][{_NETTOYER}]",
    ),
    "es": (
        (
            "NAME (vuelve|vete|regresa|ve|volvé|andá|andate) a (casa|cargar|cargarte"
            "|(tu|la|su) (base|estación|casa|sitio))"
        ),
        "NAME puede (volver|irse|regresar|ir) a (casa|cargar|cargarse|(la|su) (base|estación))",
        f"NAME (deja|dejá|para|pará|puede (dejar|parar)) [ya] de {_LIMPIAR}",
        f"dile a NAME que (deje|pare) [de {_LIMPIAR}]",
    ),
    "nl": (
        f"NAME [(ga|rijd|keer)] {_SOON} [terug] naar (huis|(je|jouw|de|het) {_STATIE}) [terug]",
        (
            f"NAME (mag|kan|moet) {_SOON} [terug] naar (huis|(de|het|haar|zijn) {_STATIE}) "
            "[terug] [(gaan|rijden)]"
        ),
        f"NAME (stop|hou op|kan stoppen) {_SOON} [met {_RIJDEN}]",
        f"zeg tegen NAME dat (ze|hij) moet stoppen [met {_RIJDEN}]",
    ),
    "it": (
        (
            "NAME (torna|vai|rientra|ritorna) (a casa|a (caricarti|ricaricarti)"
            "|(alla|in) [tua ](base|stazione))"
        ),
        (
            "NAME può (tornare|andare|rientrare) (a casa|a (caricarsi|ricaricarsi)"
            "|(alla|in) [sua ](base|stazione))"
        ),
        f"NAME (smetti|smettila|finisci|può smettere) [di {_PULIRE}]",
        f"(di'|dì|dici|chiedi) a NAME di smettere [di {_PULIRE}]",
    ),
}
"""What is said to a robot that is to go home, or to stop its work."""


def _said(sentences: tuple[str, ...], language: str) -> list[dict[str, Any]]:
    the = _THE.get(language, "{name}")
    return [say(*(one.replace("NAME", the) for one in sentences), where=VACUUM)]


PATTERNS: Final[Mapping[str, Patterns]] = {
    language: {
        "HassVacuumStart": _said(sentences, language),
        "HassVacuumReturnToBase": _said(_CALLED_HOME[language], language),
    }
    for language, sentences in _SENT.items()
}
