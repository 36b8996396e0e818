"""What devices are for, in French."""

from __future__ import annotations

from typing import Final

from .purpose import Purposes, Words, any_of

_GROWN = (
    "tomates?|plants? de tomates?, poivrons?, concombres?, fraises|fraisiers?, haricots?"
    ", courgettes?, salades?|laitues?, poireaux|choux, légumes|potager"
)
"""What grows in a kitchen garden."""
_WATERED = ", ".join(f"{one}|potager" for one in _GROWN.split(", ")) + (
    ", pelouse|gazon, rosiers?|roses?, haies?, herbes|basilic|persil|menthe, orchidées?"
    ", fruitiers|verger, semis, citronniers?, palmiers?, géraniums?, hortensias?, oliviers?"
)
_CHARGED = (
    "téléphones?|portable|iphone|smartphone, tablettes?|ipad, ordinateur|ordi|pc, drone"
    ", montre, brosse à dents, appareil photo, rasoir, casque, visseuse, manette"
)
_DRIVEN = (
    "voiture|tesla|zoé|auto|véhicule, vélos?(?: électriques?)?, trottinette, scooter"
    ", fauteuil roulant"
)
_FED = (
    "chats?|chatons?, chiens?|chiots?, poissons?|carpes, poules?|poussins, oiseaux, lapins?"
    ", chevaux|cheval|poney, hamster, vaches?, cochons?, canards?, moutons?, chèvres?"
    ", tortues?"
)
_WASHED = (
    "linge|lessive|vêtements|chaussettes?|chemises?|draps|serviettes?|torchons?|habits|couches?"
    "|fringues|culottes?|slips?|caleçons?|t shirts?|tee shirts?|pantalons?|pyjamas?|body|bodies"
    "|bavoirs?|blouses?|bleus?|pulls?|jeans?|sous vêtements|rien à (?:me )?mettre.*"
)
_PLANTS = "plantes?(?: vertes)?|fleurs?|jardin|massifs?|jardinières?|serre|arbustes|bacs?"
_FLAT = (
    r"plat|batterie|vide|\w*charg\w*|jus|pour cent|mort\w*|s'éteindre|lâcher|branch\w*|tiendra"
    r"|courant"
)
_HUNGRY = r"faim|manger|mangé|nourri\w*|croquettes"
_WARM = r"\w*chau\w*|froid\w*"
_NO_WATER = r"lumière|soleil|engrais|tond\w*|taill\w*|coup\w*"

FRENCH: Final = Purposes(
    measures="tasse de|tasse d'|bol de|verre de|pot de|tranche de|peu de|un|une|du|de la|des"
    "|petite?|bonne?|grande?|chaud|encore|faire du|faire",
    closer=(r"(?:le|la|les|mes|mon|ma)", r"(?: .*)?"),
    others=r"lampes?|lumières?|éclairage|spots?|lampadaire|capteur|détecteur|table|caméra"
    r"|verrouillage|sécurité|notifications?|affichage|redémarr\w*|ioniseur|éco|limite|télé|tv",
    told=r"allum\w*|mets|mettre|active\w*|branche\w*",
    some=r"un|une|du|des|un peu de|encore un|encore une|d'un|d'une|besoin de|envie de",
    words={
        "coffee": Words(
            "cafés?|expresso|espresso|cappuccino|latte|caféine|café au lait|petit noir"
            "|café chaud|(?:petit )?kawa|petit café",
            r"cafetière|machine à café|machine à expresso|expresso|espresso|nespresso"
            r"|senseo|(?<!coin )(?<!table )(?<!pause )café",
        ),
        "tea": Words(
            "thés?|tisanes?|infusion|eau chaude|bouillir de l'eau|faire bouillir de l'eau"
            "|thé chaud",
            "bouilloire|théière|samovar",
        ),
        "milk": Words("lait(?: chaud)?|chocolat(?: chaud)?|cacao", "mousseur(?: à lait)?"),
        "plants": Words(
            f"{_PLANTS}|{any_of(_WATERED)}",
            r"arros\w+|irrigation|goutte à goutte|asperseurs?|goutteurs?|pompe (?:du"
            r"|de) jardin|vanne (?:du|de) jardin|tuyau (?:du|de) jardin|eau (?:du|de) jardin",
            unheard=_NO_WATER,
            things=_WATERED,
        ),
        "vehicle": Words(
            any_of(_DRIVEN),
            r"wallbox|borne(?: de recharge| de charge)?|chargeurs?|(?:prise|recharge"
            r"|charge)(?: de la| du)? (?:voiture|auto|vélo|trottinette|tesla|zoé)",
            heard=_FLAT,
            things=f"{_DRIVEN}, {_CHARGED}",
        ),
        "gadget": Words(
            any_of(_CHARGED),
            r"chargeurs?|station de charge|socle de charge",
            heard=_FLAT,
            things=f"{_CHARGED}, {_DRIVEN}",
        ),
        "dishes": Words(
            "vaisselle(?: sale)?|assiettes|tasses|verres|casseroles|biberons",
            "lave vaisselle",
            unheard=r"\w*(?:chaud|chauff|réchauff|sèch)\w*",
        ),
        "towels": Words(
            "serviettes?|peignoir",
            r"sèche serviettes?|porte serviettes?(?: chauffant)?|chauffe serviettes?",
            heard=_WARM,
        ),
        "bed": Words(
            "lit|matelas|couverture|draps",
            r"couverture chauffante|chauffe lit|surmatelas chauffant",
            heard=_WARM,
        ),
        "drying": Words(
            _WASHED, "sèche linge", heard=r"mouillée?s?|humides?|trempée?s?|s[èe]ch\w*"
        ),
        "washing": Words(
            _WASHED,
            r"lave linge|machine à laver",
            unheard=r"\w*(?:mouill|humide|tremp|s[èe]ch|chaud|chauff|repass)\w*",
        ),
        "damp": Words("humide|moite|humidité", "déshumidificateur|déshu"),
        "dry_air": Words("sec|air sec", "(?<!dés)humidificateur"),
        "dust": Words("pollen|poussière|air pur|allergie", r"purificateur(?: d'air)?"),
        "smoke": Words(
            "fumée|odeurs?|vapeur|mauvaise odeur",
            r"purificateur(?: d'air)?|hotte(?: \w+)?|extracteur|vmc|aération",
        ),
        "fire": Words(
            "feu(?: de cheminée| de camp)?|bon feu|flambée", "cheminée|poêle|brasero|insert"
        ),
        "sauna": Words("sauna|hammam", r"sauna|hammam"),
        "bath": Words("bain(?: chaud)?", r"baignoire"),
        "shower": Words(
            "douche(?: chaude)?", r"chauffe eau|ballon d'eau chaude|eau chaude|chaudière"
        ),
        "hot_tub": Words("jacuzzi|spa|bain à remous", "jacuzzi|spa"),
        "pool_heat": Words(
            "piscine",
            r"(?:chauffage|pompe à chaleur)(?: de la| de| la)? piscine",
            heard=_WARM,
        ),
        "pool": Words(
            "piscine",
            r"(?:pompe|filtre|filtration|robot)(?: de la| de| la)? piscine",
            unheard=r"\w*(?:chau|froid)\w*",
        ),
        "pond": Words(
            "bassin|étang|aquarium|mare|fontaine",
            r"(?:pompe|filtre)(?: \w+){0,2} (?:bassin|étang|aquarium)|fontaine",
            things="bassin|étang|mare, aquarium, fontaine",
        ),
        "hungry": Words(
            any_of(_FED),
            r"distributeur(?: \w+)*|mangeoire(?: \w+)*|nourrisseur",
            heard=_HUNGRY,
            things=_FED,
        ),
        "thirsty": Words(
            any_of(_FED),
            r"abreuvoirs?(?: \w+)*|fontaine(?: à eau)?(?: \w+)*",
            heard=r"soif|boire|abreuv\w+",
            things=_FED,
        ),
        "hens_out": Words(
            "poules|poussins|canards|oies|cailles", r"poulailler|porte des poules|trappe des poules"
        ),
        "pets": Words(
            "chats?|chien|chiens",
            r"chatière|trappe d[ue]s? (?:chat|chien)s?|porte d[ue]s? (?:chat|chien)s?",
            things="chats?|chatière, chiens?",
        ),
        "stable": Words(
            "chevaux|cheval|poney|vaches?|moutons?|chèvres?",
            r"(?:porte|portail|barrière)(?: \w+)* (?:écurie|étable|bergerie|pré|enclos)",
        ),
        "toast": Words(r"toasts?|pain grillé|tartine grillée|griller du pain", "grille pain"),
        "bread": Words("pain frais|pain", "machine à pain"),
        "rice": Words("riz|cuire du riz", "cuiseur à riz"),
        "waffles": Words("gaufres?", "gaufrier"),
        "eggs": Words("œufs? durs?|oeufs? durs?", "cuiseur à (?:œufs|oeufs)"),
        "ice": Words("glaçons|faire des glaçons", "machine à glaçons"),
        "smoothie": Words("smoothies?|mixer", "blender|mixeur"),
        "juice": Words("jus", r"centrifugeuse|presse agrumes|extracteur de jus"),
        "barbecue": Words("barbecue|grillades", "barbecue|grill|plancha"),
        "frost": Words(
            "allée|chemin|trottoir|rampe|perron|cour|gouttière|descente de garage|toit",
            r"(?:chauffage|câble chauffant|dégivrage)(?: \w+)* (?:allée|rampe|trottoir"
            r"|perron|cour|gouttières?|toit|descente)|dégivrage|déneigement",
            things="allée, chemin|trottoir, rampe, perron, gouttières?|toit, piscine|salon|chambre",
        ),
        "insects": Words(
            "moustiques?|mouches|insectes|moucherons|guêpes",
            r"(?:anti|piège|lampe anti)(?: à)? (?:moustiques?|insectes|mouches)"
            r"|antimoustiques?",
        ),
        "christmas": Words("noël", r"(?:\w+ )*(?:de )?noël"),
        "print": Words("imprimer", "imprimante"),
        "scan": Words("scanner", "scanner|scanneur|imprimante"),
        "iron": Words("repasser", r"fer à repasser|fer|centrale vapeur"),
        "sew": Words("coudre", "machine à coudre"),
        "solder": Words("souder", "fer à souder|poste à souder"),
        "hair": Words("sécher mes cheveux", "sèche cheveux"),
    },
)
