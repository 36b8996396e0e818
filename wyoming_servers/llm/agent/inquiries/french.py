"""How questions are put in French."""

from __future__ import annotations

import re
from typing import Final

from .forms import (
    BEYOND,
    COMPARED,
    EVERY,
    HERE,
    IS,
    LOW,
    MOST,
    OPPOSITE,
    SENSED,
    TELL,
    VALUE,
    WITHIN,
    Forms,
    for_each,
    forms,
)

_NOUNS: Final = {
    "brightness": "luminosité|intensité",
    "volume": "volume",
    "battery": "(?:niveau de )?(?:batterie|charge|pile)",
    "speed": "vitesse",
    "position": "position",
    "kelvin": "température de couleur",
    "color": "couleur",
    "humidity": "(?:taux d )?humidité|hygrométrie",
}
_AIR: Final = {"humidity": "humide|sec|sèche", "noise": "bruyant"}
_MORE: Final = {
    "temperature": "plus chaud",
    "humidity": "plus humide",
    "brightness": "plus (?:clair|lumineux)",
}
_LESS: Final = {
    "temperature": "plus froid|plus frais|moins chaud",
    "humidity": "plus sec|moins humide",
    "brightness": "plus sombre|moins clair",
}
_MOST: Final = {"temperature": "plus chaude?", "humidity": "plus humide"}
_LEAST: Final = {
    "temperature": "plus (?:froide?|frais|fraîche)|moins chaude?",
    "humidity": "plus (?:sec|sèche)|moins humide",
}
_STATES: Final = {
    "on": "allumée?s?|en marche|branchée?s?|activée?s?|en route",
    "off": "éteinte?s?|arrêtée?s?|coupée?s?|débranchée?s?",
    "open": "(?:grande? )?ouverte?s?|entrouverte?s?",
    "closed": "fermée?s?",
    "locked": "fermée?s? à (?:clé|clef)|verrouillée?s?",
    "unlocked": "déverrouillée?s?",
}
_MOVED: Final = {
    "up": "(?:re)?levée?s?|remontée?s?|en haut",
    "down": "baissée?s?|descendue?s?|abaissée?s?|en bas",
    "out": "sortie?s?|dépliée?s?|déployée?s?|déroulée?s?|dehors",
    "in": "rentrée?s?|repliée?s?|enroulée?s?",
}
_AS_IT_SHOULD: Final = {state: _STATES[state] for state in ("off", "closed", "locked")}
"""Who only says that something is so asks whether it is; whoever says "allumée" may complain."""
_ENCLOSED: Final = {state: _STATES[state] for state in ("open", "closed", "locked", "unlocked")}
_SENSED: Final = {
    "smoke": "de la fumée|un incendie|le feu",
    "gas": "du gaz",
    "moisture": "une fuite(?: d eau)?|de l eau",
    "motion occupancy presence": "du mouvement|un mouvement|quelqu un|du monde",
}
_WHETHER: Final = "est ce qu(?:e)? "
_ASK: Final = f"(?:{_WHETHER})?"
_WHAT: Final = "(?:quel(?:le)? est|c est quoi|quel(?:le)?)(?: le| la| l)?"
_OF: Final = "(?:de la|de l|du|des|de|d|dans la|dans le|dans l|dans|au|à la|à l)"
_IN: Final = "(?:dans |en |à |au |sur |chez )?(?:la |le |l |les )?"
_THERE_IS: Final = f"{_ASK}(?:il y a|y a t il|y a)"
_BE: Final = "(?:est|sont)"
_STILL: Final = "(?: bien| encore| toujours| déjà| vraiment)"
_THIS: Final = "(?!(?:une?|des|du|de la) )"
"""Before what is one thing, and not any."""
_IS_SO: Final = (
    rf"{_WHETHER}{_THIS}T(?: {_BE}{_STILL}*)? Q",
    rf"{_THIS}T {_BE} (?:il|elle|ils|elles){_STILL}* Q",
    rf"{_THIS}T {_BE}{_STILL}+ Q",
)
_UNIT: Final = "(?: degr[eé]s?| pour cent| pour 100| percent)?"
_BATTERIES: Final = "(?:batteries?|piles?)"
_WEAK: Final = (
    "(?:presque |bientôt )?(?:faibles?|vides?|à plat|déchargée?s?|basses?|mortes?"
    "|à (?:changer|remplacer|recharger|charger))"
)

FRENCH: Final = Forms(
    early=(
        *for_each(
            VALUE,
            _NOUNS,
            rf"{_WHAT} Q {_OF} T",
            r"(?:à|de) quel(?:le)? Q (?:est|sont|tourne) T",
            r"T (?:(?:il |elle )?est|sont|tourne) (?:à|de) quel(?:le)? Q",
            r"(?:il|elle) est à quel(?:le)? Q T",
        ),
        *forms(
            VALUE,
            r"combien de (?:batterie|charge|jus) (?:il )?(?:reste|reste t il|a|il y a|y a t il)"
            r"(?: encore)?(?: à| au| dans| pour| sur)? T",
            r"il reste combien de (?:batterie|charge|jus)(?: à| au| dans| pour| sur)? T",
            r"T (?:il |elle )?a (?:encore )?combien de (?:batterie|charge|jus)",
            rf"{_ASK}T (?:(?:il |elle )?a|a t (?:il|elle)) (?:encore |assez )?(?:de la|de|du) "
            r"(?:batterie|charge|jus)",
            r"(?:faut il|il faut|est ce qu il faut) (?:charger|recharger) T",
            rf"{_ASK}T est (?:bien |déjà )?(?:re)?chargée?s?(?: à combien)?",
            about="battery",
        ),
        *forms(
            VALUE,
            r"(?:de combien|à combien|à quel point) (?:est|sont) (?:ouverte?s?|fermée?s?) T",
            r"T (?:est|sont) (?:ouverte?s?|fermée?s?) (?:à|de) combien",
            about="position",
        ),
        *for_each(
            HERE,
            _AIR,
            rf"{_ASK}(?:c est|il fait|fait il) (?:très |trop |un peu )?Q {_IN}T",
        ),
        *forms(
            HERE,
            rf"{_THERE_IS} (?:beaucoup de |du )vent(?: dehors)?",
            r"(?:quelle est )?la (?:force|vitesse) du vent",
            about="wind",
        ),
        *forms(
            HERE,
            rf"{_ASK}(?:il a|a t il|combien a t il|combien il a) (?:beaucoup )?plu"
            r"(?: combien)?(?: aujourd hui| cette nuit)?",
            about="rain",
        ),
        *for_each(COMPARED, _MORE, rf"{_ASK}(?:il fait|fait il|c est) Q {_IN}T qu(?:e)? {_IN}U"),
        *for_each(
            COMPARED,
            _LESS,
            rf"{_ASK}(?:il fait|fait il|c est) Q {_IN}T qu(?:e)? {_IN}U",
            more=False,
        ),
        *forms(
            BEYOND,
            rf"{_ASK}(?:il fait|fait il) plus (?:de|que) N{_UNIT}(?: {_IN}T)?",
            about="temperature",
        ),
        *forms(
            BEYOND,
            rf"{_ASK}(?:il fait|fait il) moins (?:de|que) N{_UNIT}(?: {_IN}T)?",
            about="temperature",
            more=False,
        ),
        *for_each(
            MOST,
            _MOST,
            r"(?:quelle est|c est quoi) la (?:pièce|chambre) la Q",
            r"(?:c est )?quelle (?:pièce|chambre)(?: est)? la Q",
            r"(?:où|dans quelle pièce) (?:est ce qu )?(?:il fait|fait il|c est) (?:le|la) Q",
        ),
        *for_each(
            MOST,
            _LEAST,
            r"(?:quelle est|c est quoi) la (?:pièce|chambre) la Q",
            r"(?:où|dans quelle pièce) (?:est ce qu )?(?:il fait|fait il|c est) (?:le|la) Q",
            more=False,
        ),
        *for_each(WITHIN, _ENCLOSED, *_IS_SO),
        *for_each(
            EVERY,
            {state: _STATES[state] for state in ("closed", "locked")},
            rf"{_ASK}tout est(?: il)?(?: bien)? Q",
        ),
        *forms(
            LOW,
            rf"(?:quelles?|quels?) (?:sont les |est la )?(?:{_BATTERIES}|capteurs?|appareils?)"
            rf" (?:qui )?(?:est|sont)? ?{_WEAK}",
            rf"quelles? {_BATTERIES} (?:faut il|il faut|dois je|je dois) "
            r"(?:changer|remplacer|recharger)",
            response="which",
        ),
        *forms(
            LOW,
            rf"{_THERE_IS} (?:une|des) {_BATTERIES} {_WEAK}",
            rf"{_ASK}(?:une|des) {_BATTERIES} (?:est|sont) {_WEAK}",
            rf"{_THERE_IS} (?:une|des) {_BATTERIES} qui (?:est|sont) {_WEAK}",
            response="any",
        ),
        *forms(
            IS,
            rf"{_ASK}T {_BE} (?:complètement|entièrement|tout à fait) ouverte?s?",
            about="fully open",
        ),
    ),
    late=(
        *for_each(
            IS,
            _STATES | _MOVED,
            *_IS_SO,
            rf"{_WHETHER}(?:j ai|on a|quelqu un a|tu as|j aurais|on aurait){_STILL}* (?:pas )?"
            rf"(?:laissé|oublié) {_THIS}T Q",
            rf"{_WHETHER}T n {_BE} pas Q",
            rf"{_ASK}(?:j ai|on a|quelqu un a|tu as|ai je|a t on){_STILL}* laissé {_THIS}T Q",
        ),
        *for_each(IS, _AS_IT_SHOULD, rf"T {_BE} Q"),
        *for_each(
            IS,
            {
                "home": "(?:à la maison|rentrée?s?|là|arrivée?s?|de retour|chez nous)",
                "not_home": "(?:partie?s?|sortie?s?|absente?s?|dehors)",
            },
            *_IS_SO,
            rf"T {_BE} Q",
        ),
        *for_each(
            IS,
            {OPPOSITE[state]: said for state, said in _STATES.items()},
            r"(?:quelles?|quels?) T (?:ne |n )?(?:est|sont) pas Q",
            response="which",
        ),
        *for_each(SENSED, _SENSED, rf"{_THERE_IS} Q {_IN}T", rf"{_THERE_IS} Q(?: quelque part)?"),
        *forms(
            VALUE,
            r"combien (?:de |d )?T (?:il reste|reste t il|il y a|y a t il|on a)(?: encore)?"
            r"(?: (?:dans|au)(?: la| le| l)? U)?",
            r"il (?:me |nous )?reste combien (?:de |d )?T(?: dans(?: la| le| l)? U)?",
            r"T (?:est|sont) (?:pleine?s?|remplie?s?) (?:à combien|comment)",
            about="level",
        ),
        *forms(
            VALUE,
            rf"{_WHAT} T {_OF} U",
            r"T (?:(?:il |elle )?est à|affiche|indique|marque) combien",
            r"(?:il|elle) (?:est à|affiche|indique|marque) combien T",
            about="any",
        ),
        *forms(
            TELL,
            rf"{_WHETHER}T (?:est|a)(?: déjà| bientôt)? (?:finie?|terminée?|prête?)",
            rf"{_WHETHER}T (?:tourne|marche|fonctionne|chauffe|lave|charge|joue|sèche)",
            rf"{_ASK}T (?:tourne|marche|fonctionne|chauffe|lave|charge|joue|sèche)"
            r"(?: encore| toujours| bien)+",
            rf"{_ASK}T (?:est|sont){_STILL}* en train de \w+",
            r"(?:qu est ce que fait|que fait) T",
            r"T (?:en est où|fait quoi)",
        ),
    ),
    asks="est ce que",
    opening=re.compile(
        r"^(?:hé|salut|bonjour|ok|alors|et|euh|dis|dis moi|tu peux me dire|peux tu me dire|tu sais"
        r"|sais tu|bon|au fait|s il te plaît|je me demande) (?:si )?"
    ),
    ending=re.compile(
        r" (?:s il te plaît|s il vous plaît|stp|svp|maintenant|en ce moment|actuellement|merci"
        r"|aujourd hui|au fait|exactement|n est ce pas|pas vrai|hein|si|ou pas|ou non)$"
    ),
    outdoors=frozenset(
        ("dehors", "jardin", "terrasse", "balcon", "extérieur", "extérieure", "cour", "allée")
    ),
    kept=frozenset(
        (
            *("frigo", "réfrigérateur", "congélateur", "four", "piscine", "eau", "cuve", "ballon"),
            *("aquarium", "chaudière", "extérieur", "extérieure", "batterie", "sol", "citerne"),
        )
    ),
)
