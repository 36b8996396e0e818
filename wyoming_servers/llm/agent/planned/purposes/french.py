"""What devices are for, in French."""

from __future__ import annotations

from typing import Final

from .purpose import DOORS, FESTIVE, Purpose, Purposes

_GROWN = (
    *(
        "tomates?|plants? de tomates?",
        "poivrons?",
        "concombres?",
        "fraises|fraisiers?",
        "haricots?",
    ),
    *("courgettes?", "salades?|laitues?", "poireaux|choux", "légumes|potager"),
)
"""What grows in a kitchen garden."""
_WATERED = (
    *(f"{one}|potager" for one in _GROWN),
    *("pelouse|gazon", "rosiers?|roses?", "haies?", "herbes|basilic|persil|menthe", "orchidées?"),
    *("fruitiers|verger", "semis", "citronniers?", "palmiers?", "géraniums?", "hortensias?"),
    "oliviers?",
)
_CHARGED = (
    *("téléphones?|portable|iphone|smartphone", "tablettes?|ipad", "ordinateur|ordi|pc", "drone"),
    *("montre", "brosse à dents", "appareil photo", "rasoir", "casque", "visseuse", "manette"),
)
_DRIVEN = (
    *("voiture|tesla|zoé|auto|véhicule", "vélos?(?: électriques?)?", "trottinette", "scooter"),
    "fauteuil roulant",
)
_FED = (
    *("chats?|chatons?", "chiens?|chiots?", "poissons?|carpes", "poules?|poussins", "oiseaux"),
    *("lapins?", "chevaux|cheval|poney", "hamster", "vaches?", "cochons?", "canards?", "moutons?"),
    *("chèvres?", "tortues?"),
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
_NO_WATER = r"lumière|soleil|engrais|tond\w*|taill\w*|coup\w*"

FRENCH: Final = Purposes(
    measures="tasse de|tasse d'|bol de|verre de|pot de|tranche de|peu de|un|une|du|de la|des"
    "|petite?|bonne?|grande?|chaud|encore|faire du|faire",
    closer=(r"(?:le|la|les|mes|mon|ma)", r"(?: .*)?"),
    others=r"lampes?|lumières?|éclairage|spots?|lampadaire|capteur|détecteur|table|caméra"
    r"|verrouillage|sécurité|notifications?|affichage|redémarr\w*|ioniseur|éco|limite|télé|tv",
    told=r"allum\w*|mets|mettre|active\w*|branche\w*",
    some=r"un|une|du|des|un peu de|encore un|encore une|d'un|d'une|besoin de|envie de",
    purposes=(
        Purpose(
            said="cafés?|expresso|espresso|cappuccino|latte|caféine|café au lait|petit noir"
            "|café chaud|(?:petit )?kawa|petit café",
            names=r"cafetière|machine à café|machine à expresso|expresso|espresso|nespresso"
            r"|senseo|(?<!coin )(?<!table )(?<!pause )café",
        ),
        Purpose(
            said="thés?|tisanes?|infusion|eau chaude|bouillir de l'eau|faire bouillir de l'eau"
            "|thé chaud",
            names="bouilloire|théière|samovar",
        ),
        Purpose(said="lait(?: chaud)?|chocolat(?: chaud)?|cacao", names="mousseur(?: à lait)?"),
        Purpose(
            said=rf"{_PLANTS}|{'|'.join(_WATERED)}",
            unheard=_NO_WATER,
            names=r"arros\w+|irrigation|goutte à goutte|asperseurs?|goutteurs?|pompe (?:du"
            r"|de) jardin|vanne (?:du|de) jardin|tuyau (?:du|de) jardin|eau (?:du|de) jardin",
            things=_WATERED,
            is_in_need=True,
            is_rooted=True,
        ),
        Purpose(
            said="|".join(_DRIVEN),
            heard=_FLAT,
            names=r"wallbox|borne(?: de recharge| de charge)?|chargeurs?|(?:prise|recharge"
            r"|charge)(?: de la| du)? (?:voiture|auto|vélo|trottinette|tesla|zoé)",
            things=(*_DRIVEN, *_CHARGED),
            is_in_need=True,
        ),
        Purpose(
            said="|".join(_CHARGED),
            heard=_FLAT,
            names=r"chargeurs?|station de charge|socle de charge",
            things=(*_CHARGED, *_DRIVEN),
            is_in_need=True,
        ),
        Purpose(
            said="vaisselle(?: sale)?|assiettes|tasses|verres|casseroles|biberons",
            names="lave vaisselle",
            unheard=r"\w*(?:chaud|chauff|réchauff|sèch)\w*",
            is_in_need=True,
        ),
        Purpose(
            said="serviettes?|peignoir",
            names=r"sèche serviettes?|porte serviettes?(?: chauffant)?|chauffe serviettes?",
            heard=r"\w*chau\w*|froid\w*",
            is_in_need=True,
        ),
        Purpose(
            said="lit|matelas|couverture|draps",
            names=r"couverture chauffante|chauffe lit|surmatelas chauffant",
            heard=r"\w*chau\w*|froid\w*",
            is_in_need=True,
            is_hot=True,
        ),
        Purpose(
            said=_WASHED,
            names="sèche linge",
            heard=r"mouillée?s?|humides?|trempée?s?|s[èe]ch\w*",
            is_in_need=True,
        ),
        Purpose(
            said=_WASHED,
            names=r"lave linge|machine à laver",
            unheard=r"\w*(?:mouill|humide|tremp|s[èe]ch|chaud|chauff|repass)\w*",
            is_in_need=True,
        ),
        Purpose(said="humide|moite|humidité", names="déshumidificateur|déshu", is_of_room=True),
        Purpose(said="sec|air sec", names="(?<!dés)humidificateur", is_of_room=True),
        Purpose(
            is_of_room=True,
            said="pollen|poussière|air pur|allergie",
            names=r"purificateur(?: d'air)?",
        ),
        Purpose(
            said="fumée|odeurs?|vapeur|mauvaise odeur",
            names=r"purificateur(?: d'air)?|hotte(?: \w+)?|extracteur|vmc|aération",
            is_of_room=True,
        ),
        Purpose(
            said="feu(?: de cheminée| de camp)?|bon feu|flambée",
            names="cheminée|poêle|brasero|insert",
            is_hot=True,
        ),
        Purpose(said="sauna|hammam", names=r"sauna|hammam", is_hot=True),
        Purpose(said="bain(?: chaud)?", names=r"baignoire"),
        Purpose(
            said="douche(?: chaude)?", names=r"chauffe eau|ballon d'eau chaude|eau chaude|chaudière"
        ),
        Purpose(said="jacuzzi|spa|bain à remous", names="jacuzzi|spa", is_in_need=True),
        Purpose(
            said="piscine",
            names=r"(?:chauffage|pompe à chaleur)(?: de la| de| la)? piscine",
            heard=r"\w*chau\w*|froid\w*",
            is_in_need=True,
        ),
        Purpose(
            said="piscine",
            names=r"(?:pompe|filtre|filtration|robot)(?: de la| de| la)? piscine",
            unheard=r"\w*(?:chau|froid)\w*",
            is_in_need=True,
        ),
        Purpose(
            said="bassin|étang|aquarium|mare|fontaine",
            names=r"(?:pompe|filtre)(?: \w+){0,2} (?:bassin|étang|aquarium)|fontaine",
            things=("bassin|étang|mare", "aquarium", "fontaine"),
            is_in_need=True,
        ),
        Purpose(
            said="|".join(_FED),
            heard=_HUNGRY,
            names=r"distributeur(?: \w+)*|mangeoire(?: \w+)*|nourrisseur",
            things=_FED,
            is_in_need=True,
        ),
        Purpose(
            said="|".join(_FED),
            heard=r"soif|boire|abreuv\w+",
            names=r"abreuvoirs?(?: \w+)*|fontaine(?: à eau)?(?: \w+)*",
            things=_FED,
            is_in_need=True,
        ),
        Purpose(
            said="poules|poussins|canards|oies|cailles",
            names=r"poulailler|porte des poules|trappe des poules",
            action="open",
            domains=DOORS,
            is_in_need=True,
        ),
        Purpose(
            said="chats?|chien|chiens",
            names=r"chatière|trappe d[ue]s? (?:chat|chien)s?|porte d[ue]s? (?:chat|chien)s?",
            things=("chats?|chatière", "chiens?"),
            action="open",
            domains=DOORS,
            is_in_need=True,
        ),
        Purpose(
            said="chevaux|cheval|poney|vaches?|moutons?|chèvres?",
            names=r"(?:porte|portail|barrière)(?: \w+)* (?:écurie|étable|bergerie|pré|enclos)",
            action="open",
            domains=DOORS,
            is_in_need=True,
        ),
        Purpose(
            said=r"toasts?|pain grillé|tartine grillée|griller du pain",
            names="grille pain",
            is_hot=True,
        ),
        Purpose(said="pain frais|pain", names="machine à pain"),
        Purpose(said="riz|cuire du riz", names="cuiseur à riz"),
        Purpose(said="gaufres?", names="gaufrier", is_hot=True),
        Purpose(said="œufs? durs?|oeufs? durs?", names="cuiseur à (?:œufs|oeufs)"),
        Purpose(said="glaçons|faire des glaçons", names="machine à glaçons"),
        Purpose(said="smoothies?|mixer", names="blender|mixeur"),
        Purpose(said="jus", names=r"centrifugeuse|presse agrumes|extracteur de jus"),
        Purpose(said="barbecue|grillades", names="barbecue|grill|plancha", is_hot=True),
        Purpose(
            said="allée|chemin|trottoir|rampe|perron|cour|gouttière|descente de garage|toit",
            names=r"(?:chauffage|câble chauffant|dégivrage)(?: \w+)* (?:allée|rampe|trottoir"
            r"|perron|cour|gouttières?|toit|descente)|dégivrage|déneigement",
            things=(
                "allée",
                "chemin|trottoir",
                "rampe",
                "perron",
                "gouttières?|toit",
                "piscine|salon|chambre",
            ),
            is_in_need=True,
        ),
        Purpose(
            is_of_room=True,
            said="moustiques?|mouches|insectes|moucherons|guêpes",
            names=r"(?:anti|piège|lampe anti)(?: à)? (?:moustiques?|insectes|mouches)"
            r"|antimoustiques?",
        ),
        Purpose(said="noël", names=r"(?:\w+ )*(?:de )?noël", domains=FESTIVE),
        Purpose(said="imprimer", names="imprimante"),
        Purpose(said="scanner", names="scanner|scanneur|imprimante"),
        Purpose(said="repasser", names=r"fer à repasser|fer|centrale vapeur", is_hot=True),
        Purpose(said="coudre", names="machine à coudre"),
        Purpose(said="souder", names="fer à souder|poste à souder", is_hot=True),
        Purpose(said="sécher mes cheveux", names="sèche cheveux", is_hot=True),
    ),
)
