"""French: "éteins-moi ce lustre", "tu pourrais allumer", "vous éteignez", "il faudrait fermer"."""

from __future__ import annotations

from typing import Final

_ASKED = (
    r"(?:tu|vous|on) (?:peux|pourrais|pouvez|pourriez|veux|voudrais|voulez|voudriez|peut|pourrait"
    r"|sais|saurais|savez|sauriez)"
    r"|(?:tu )?(?:peux|pourrais|veux|voudrais|sais|saurais)-tu"
    r"|(?:pouvez|pourriez|voulez|voudriez|savez|sauriez)-vous"
    r"|(?:il )?(?:faut|faudrait)|j'aimerais|je voudrais|je veux"
    r"|(?:sois|soyez|serais-tu|seriez-vous) (?:assez )?(?:gentil|gentille|aimable)s? (?:de|et)"
    r"|veuillez|(?:merci|c'est possible|(?:ce |ça )?serait(?:-il)? possible|est-ce possible) de"
)
_KINDLY = r"(?:avoir (?:l'amabilité|la gentillesse) (?:de |d'))"
_INFINITIVE = r"(?=(?:m'|me |nous )?\w+(?:er|ir|re)\b)"
_WISHED = r"(?:je |j')(?:voudrais|veux|aimerais) (?:bien )?que (?:tu |vous |t')"
_NOT_CLOSED = (
    r"(?=(?:la |le |les |l')?(?:télé|télévision|tv|radio|musique|lumières?|lampes?|ampoules?|clim"
    r"|fan|ventilateur|ventilo|chauffage|son|poste|ordi|ordinateur)\b)"
)
"""What is said to be opened in Québec when it goes on: "ouvre la lumière"."""
_ROOM_OF = r"(?!(?:moi|nous|toi|vous|soi|lui|elle|eux|le|la|les|des|mon|ma|mes|ton|ta|un|une)\b|l')"
_HOME: Final = rf"\bchez {_ROOM_OF}"
_HEATERS = "fournaise|clim|radiateur|plinthe|chaudière|chauffage|convecteur|thermopompe"
_WISH = r"(?:je voudrais|j'aimerais|je veux|il (?:me |nous )?(?:faut|faudrait))"
_REGULAR = "allum|ouvr|ferm|mont|baiss|arrêt|coup|activ|pass|remont|verrouill|ajout|tamis"
_PLACE = r"(?:chez|dans|à|au|en|sur) (?:\w+(?:'|,? )){1,4}"
_DEED = (
    r"(?=(?:(?:r|re)?(?:allum|ferm|mont|baiss|arrêt|coup|activ|pass|verrouill|ajout|tamis|lanc"
    r"|démarr|règl)(?:es|ez)|éteins|éteignez|mets|mettez)\b(?! (?:toujours|souvent|jamais|encore"
    r"|trop|déjà|plus|pas)\b))"
)
"""What "tu" is told to do; what opens is told plainly."""
_PLEASE = (
    r"s'il (?:te|vous) pla[iî]t|si (?:tu veux|vous voulez) bien|si possible|je (?:te|vous) prie"
)

_ROBOT: Final = r"(?:le |l')?(?:robot|aspi)[\w ]*|(?!(?:la|le|les|l|mon|ma|mes|ton|ta)\b)\w+"
"""What goes to its dock to be charged: a robot, called so or by its name alone."""
_TELL_ME = (
    r"(?:est-ce que )?(?:tu|vous) (?:peux|pourrais|pouvez|pourriez) (?:me |nous )?dire"
    r"|(?:peux|pourrais)-tu (?:me |nous )?dire|pouvez-vous (?:me |nous )?dire"
    r"|(?:tu|vous) (?:sais|savez|saurais)|sais-tu|(?:dis|dites)[- ](?:moi|nous)|dis voir"
)
_WH = r"(?=(?:à |sur |de )?(?:combien|quel(?:le)?s?|qui|où|comment)\b)"

SPELLINGS: Final = (
    (r"\bdans toute? (la |le |l')(?!maison|appart)", r"dans \1"),
    (rf"^(?:{_TELL_ME}) {_WH}", ""),
    (r"\b(?:tout d'abord|d'abord|premièrement|en premier),?\s+", ""),
    (rf",?\s+(?:{_PLEASE})\W*$", ""),
    (r"^(?:bon|bah|ben|alors|allez|dis(?: donc)?|vas-y|hop|tiens|oh|ah|pff),?\s+", ""),
    (r"\b(merci|possible) d'(?=éteindre|ouvrir|allumer|arrêter|activer|ajouter)", r"\1 de "),
    (rf"^(?:est-ce que )?(?:{_ASKED})(?: bien)? {_KINDLY}?{_INFINITIVE}(?:m'|me |nous )?", ""),
    (rf"^{_WISHED}(?:m'|me |nous )?(?=\w+(?:es|ez)\b)", ""),
    (r"^(?:tu|vous) (?:m'|me |nous )(?=\w+(?:s|ez)\b)", ""),
    (rf"^({_PLACE})?(?:tu|vous) (?:m'|me |nous )?{_DEED}", r"\1"),
    (
        r"^(?:et |ça te dit )?si (?:tu|vous|on) (?:m'|me |nous )?(?=\w+(?:ais|ait|iez)\b)",
        "",
    ),
    (r"\b(\w+)[- ](?:moi|nous)\b(?! dans)", r"\1"),
    (r"\b(?:éteignez|éteignes?)\b|^éteign(?:ais|ait|iez)\b", "éteins"),
    (r"\b(?:mettez|mettes)\b|^mett(?:ais|ait|iez)\b", "mets"),
    (rf"^({_REGULAR})(?:ais|ait|iez)\b", r"\1e"),
    (r"\b(allum|ouvr|ferm|mont|baiss|lanc|arrêt|coup|activ|pass|rest)e[sz]\b", r"\1e"),
    (r"\b(verrouill|déverrouill|remont|descend|ajout|augment|diminu)e[sz]\b", r"\1e"),
    (r"^(allume|éteins) voir\b", r"\1"),
    (
        r"^((?:la |le |les |l'|ma |mon )[^,]+?),? (?:il|elle)s? (?=(?:est|sont|tourne(?:nt)?)\b)",
        r"\1 ",
    ),
    (r"^(?:il|elle)s? ((?:est|sont) à combien) ((?:la |le |les |l').+)$", r"\2 \1"),
    (r"^(\w+) (?:aussi|également) (?=(?:la|le|les)\b|l')", r"\1 "),
    (r"\ben veilleuse$", "à 10 pour cent"),
    (r"^fait (?=(?:trop|très|vraiment|un peu)\b)", "il fait "),
    (r"^(?:mets|mettre|met) en (?:marche|route|service) ", "allume "),
    (r"^(?:fais|faire) (?:marcher|tourner|fonctionner|démarrer|partir) ", "allume "),
    (rf"^(?:ouvre|ouvrir) {_NOT_CLOSED}", "allume "),
    (rf"^(?:ferme|fermer) {_NOT_CLOSED}", "éteins "),
    (r"^(?:pars?|partez|partir) (?=(?:la|le|les) |l')", "démarre "),
    (r"^(?:re)?branche[rz]?(?= (?:la|le|les)\b| l')", "allume"),
    (r"^débranche[rz]?(?= (?:la|le|les)\b| l')", "éteins"),
    (r"^(?:rallume[rz]?|réactive[rz]?)\b", "allume"),
    (r"^met\b(?=.* )", "mets"),
    (r"^pousse[rz]?\b", "monte"),
    (r"^(?:remets|remettez|remettre)(?= .* (?:à|sur|en) )", "mets"),
    (r"^(?:mets|passe) (.+?) (?:à|sur|en) (?:off|arrêt)$", r"éteins \1"),
    (r"^(?:mets|passe) (.+?) (?:à|sur|en) (?:on|marche)$", r"allume \1"),
    (r"^arrose[rz]?(?= (?:le|la|les)\b| l')", "allume l'arrosage dans"),
    (r"^(?:referme[rz]?)\b", "ferme"),
    (r"^(?:rouvre[rz]?|rouvrir)\b", "ouvre"),
    (r"^entrouvr(?:e|ez|ir)\b", "ouvre un peu"),
    (r"^fai(?:s|re|tes) (?:rentrer|revenir|retourner) (?=(?:la|le) |l')", "renvoie "),
    (r"^(?:envoie|renvoie|ramène) (.+?) (?:se (?:re)?charger|en charge)$", r"renvoie \1"),
    (rf"^mets ({_ROBOT}) (?:(?:se|à) (?:re)?charger|en charge)$", r"renvoie \1"),
    (rf"\b(?:le )?thermostat (?:de la|du|de l') ?(?=(?:{_HEATERS})\b)", ""),
    (r"\bchez les (?=\w)", "dans la chambre des "),
    (rf"{_HOME}(?=[aeiouyéèê])", "dans la chambre d'"),
    (rf"{_HOME}(?=\w)", "dans la chambre de "),
    (r"\b(?:du|d'en) haut\b", "en haut"),
    (r"\b(?:du|d'en) bas\b", "en bas"),
    (rf"^{_WISH} (?:avoir )?(?=\d+(?:[.,]\d+)? ?(?:degrés?|°))", "mets "),
    (rf"^{_WISH} que (.+?) (?:soit|soient) (?:à|au) ", r"mets \1 à "),
    (rf"^{_WISH} que (.+?) (?:soit|soient) allumée?s?$", r"allume \1"),
    (rf"^{_WISH} que (.+?) (?:soit|soient) éteinte?s?$", r"éteins \1"),
    (rf"^{_WISH} que (.+?) (?:soit|soient) fermée?s?$", r"ferme \1"),
    (rf"^{_WISH} que (.+?) (?:soit|soient) (?:en )?(?=\w+$)", r"mets \1 en "),
    (r"\bà (?:bloc|donf|pleine puissance|pleine vitesse|plein régime)\b", "à fond"),
    (r"\bà mi[- ](?:puissance|intensité|hauteur|course|vitesse)\b", "à moitié"),
    (r"\bles deux (?=\w+s\b)", "les "),
    (r"\bjusqu'(?:en haut|au bout)\b", "complètement"),
    (r"\bventilo\b", "ventilateur"),
    (r"\bl'aspi\b", "l'aspirateur"),
    (r"\b(?:chrono|chronomètre|compte à rebours)\b", "minuteur"),
    (r"\b(\d+) et (?:des )?poussières?\b", r"\1"),
)

_OF = r"(?:d'|de |du |de la |de l')"
IN_FULL: Final = (
    (
        rf"\b(les|des) (\w+s) ({_OF}[\w ]+?) et (?={_OF}\w+(?: \w+)?$)",
        r"\1 \2 \3 et \1 \2 ",
    ),
    (
        rf"\b((la|le|les) (\w+) .*?\b(?:et|puis) (?:\w+ )?)(?:celle|celui|celles|ceux) (?={_OF})",
        r"\1\2 \3 ",
    ),
)
"""What a part of a sentence leaves to the one before: "la lumière du hall et celle du palier"."""
