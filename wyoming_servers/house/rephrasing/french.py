"""French: "éteins-moi ce lustre", "tu pourrais allumer", "vous éteignez", "il faudrait fermer"."""

from __future__ import annotations

from typing import Final

_ASKED = (
    r"(?:tu|vous|on) (?:peux|pourrais|pouvez|pourriez|veux|voudrais|voulez|voudriez|peut|pourrait)"
    r"|(?:peux|pourrais|veux|voudrais)-tu|(?:pouvez|pourriez|voulez|voudriez)-vous"
    r"|(?:il )?(?:faut|faudrait)|j'aimerais|je voudrais|je veux"
    r"|(?:sois|soyez|serais-tu|seriez-vous) (?:assez )?(?:gentil|gentille|aimable)s? (?:de|et)"
)
_KINDLY = r"(?:avoir (?:l'amabilité|la gentillesse) (?:de |d'))"
_INFINITIVE = r"(?=(?:m'|me |nous )?\w+(?:er|ir|re)\b)"
_WISHED = r"(?:je |j')(?:voudrais|veux|aimerais) (?:bien )?que (?:tu |vous |t')"
_PLEASE = (
    r"s'il (?:te|vous) pla[iî]t|si (?:tu veux|vous voulez) bien|si possible|je (?:te|vous) prie"
)

SPELLINGS: Final = (
    (r"\b(?:tout d'abord|d'abord|premièrement|en premier),?\s+", ""),
    (rf",?\s+(?:{_PLEASE})\W*$", ""),
    (r"^(?:bon|bah|ben|alors|allez|dis(?: donc)?|vas-y|hop|tiens|oh|ah|pff),?\s+", ""),
    (rf"^(?:est-ce que )?(?:{_ASKED})(?: bien)? {_KINDLY}?{_INFINITIVE}(?:m'|me |nous )?", ""),
    (rf"^{_WISHED}(?:m'|me |nous )?(?=\w+(?:es|ez)\b)", ""),
    (r"^(?:tu|vous) (?:m'|me |nous )(?=\w+(?:s|ez)\b)", ""),
    (r"\b(\w+)[- ](?:moi|nous)\b(?! dans)", r"\1"),
    (r"\b(?:éteignez|éteignes?)\b", "éteins"),
    (r"\b(?:mettez|mettes)\b", "mets"),
    (r"\b(allum|ouvr|ferm|mont|baiss|lanc|arrêt|coup|activ|pass|rest)e[sz]\b", r"\1e"),
    (r"\b(verrouill|déverrouill|remont|descend|ajout|augment|diminu)e[sz]\b", r"\1e"),
    (r"^(allume|éteins) voir\b", r"\1"),
    (r"^fait (?=(?:trop|très|vraiment|un peu)\b)", "il fait "),
    (r"^(?:mets|mettre|met) en (?:marche|route|service) ", "allume "),
    (r"^(?:fais|faire) (?:marcher|tourner|fonctionner|démarrer) ", "allume "),
    (r"\bles deux (?=\w+s\b)", "les "),
    (r"\bjusqu'(?:en haut|au bout)\b", "complètement"),
    (r"\bventilo\b", "ventilateur"),
    (r"\b(?:chrono|chronomètre|compte à rebours)\b", "minuteur"),
    (r"\b(\d+) et (?:des )?poussières?\b", r"\1"),
)
