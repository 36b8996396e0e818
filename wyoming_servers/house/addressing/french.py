"""French: "sois un amour et …", "il faudrait que tu …", "… une bonne fois pour toutes"."""

from __future__ import annotations

from typing import Final

from .address import Address

_SOMEBODY = (
    r"m(?:on|a|es) (?:amour|chou|chéri|chérie|c(?:œ|oe)ur|vieux|grand|grande|belle|pote|poulet"
    r"|loulou|puce|trésor|cher|chère|lapin|ami|amie|chat)|chérie?|bébé|mec|frérot|frangin"
)
_OATH = (
    r"bon (?:dieu|sang)|(?:oh )?mon dieu|putain|punaise|bordel|purée|merde|mince|nom d(?:'|e )\w+"
    r"|la vache|pour l'amour d(?:u ciel|e dieu)"
)
_WHEN = (
    r"quand (?:tu (?:peux|pourras|veux|auras?(?: fini)?)|t'as|tu as|vous (?:pouvez|pourrez|avez))"
    r"(?: (?:le|un peu de) temps| (?:une|deux) (?:minutes?|secondes?)| un moment)?"
)
_IF = (
    r"si (?:ça|cela) (?:ne )?(?:te|t'|vous|t) ?(?:dérange|embête|ennuie|gêne) pas(?: trop)?"
    r"|si (?:ce n'|c')est pas trop (?:te |vous )?demander|si possible"
    r"|si (?:tu peux|vous pouvez|tu veux|vous voulez)(?: bien)?"
)
_INFINITIVE = (
    r"(?=(?:me |m'|nous )?(?:éteindre|rallumer|allumer|ouvrir|refermer|fermer|mettre|remettre"
    r"|baisser|monter|lancer|arrêter|couper|régler|brancher|débrancher|démarrer|verrouiller)\b)"
)

ADDRESS: Final = Address(
    openings=rf"au fait|sinon|en fait|en passant|je (?:t'en|vous en) (?:prie|supplie)"
    r"|excuse[zs]?-moi|pardon|désolée?|je répète"
    r"|(?:bonjour|bonsoir|salut|coucou)(?: madame| monsieur| mademoiselle| à toi| à vous| toi)?"
    r"|(?:rends|rendez)[- ]moi (?:un )?(?:petit )?service(?: et)?"
    r"|(?:fais|faites)[- ]moi (?:ce )?plaisir(?: et)?"
    rf"|(?:sois|soyez) (?:un amour|un ange|gentille?|sympa|mignonn?e?|cool)(?: et)?|{_IF}",
    calls=rf"{_SOMEBODY}|{_OATH}|écoute[zs]?(?:[- ]moi)?(?: bien)?|regarde[zs]?(?: voir)?|frère"
    rf"|la maison"
    r"|les (?:gars|enfants|filles|amis)|ordinateur|va|vite|j'ai dit|je te dis",
    requests=r"(?!)",
    deeds=r"(?:allume[rz]?|éteins|éteignez|ouvre[rz]?|ferme[rz]?|verrouille[rz]?|mets|mettez"
    r"|règle[rz]?"
    r"|baisse[rz]?|monte[rz]?|lève[rz]?|lance[rz]?|arrête[rz]?|coupe[rz]?|ajoute[rz]?|tu peux"
    r"|tu pourrais|peux-tu|pourrais-tu)",
    closings=r"s'il (?:te|vous) pla[iî]t|s'te pla[iî]t|s'?teu?pl(?:a[iî][st]?|[éè])"
    r"|s'il te pl[éè]|siou?pl(?:a[iî]t|[éè])|stp|svp"
    r"|merci(?: bien| beaucoup| d'avance| à toi| à vous| mille fois)?|tout de suite|immédiatement"
    r"|sur le champ|vite fait|hein|d'accord|du coup|une (?:bonne )?fois(?: pour toutes)?"
    rf"|tu veux bien|{_WHEN}|{_IF}",
    names=rf"{_SOMEBODY}|{_OATH}|l(?:a|e|es) pauvres?(?: petite?s?| chérie?s?| vieux)?",
    free=r"(?:joue|(?:mets|passe|lance) .*(?:liste|courses|musique|chanson|playlist)|écoute|ajoute"
    r"|rajoute|note|rappelle|dis|cherche|écris|j'|je|on)",
    rewritten=(
        (rf"(?:tu|vous) (peux|pourrais|pouvez|pourriez) pas {_INFINITIVE}", r"tu \1 "),
        (
            (
                r"(?:est-ce qu'on peut|on peut|tu dois|vas-y|va|viens|je (?:te|vous) demande d['e]"
                rf"|ça serait (?:bien|gentil|sympa|cool) d['e] ?) ?{_INFINITIVE}"
            ),
            "tu peux ",
        ),
        (
            (
                r"(?:il (?:faut|faudrait)|(?:ce|ça) serait (?:bien|gentil|sympa|cool|super)"
                r"|j'ai besoin)"
                r" que (?=tu |vous )"
            ),
            "je veux que ",
        ),
        (
            (
                rf"si (?:tu pouvais|vous pouviez) {_INFINITIVE}(.+?)(?:,? (?:ce|ça) serait \w+"
                rf"| merci)$"
            ),
            r"tu peux \1",
        ),
    ),
)
