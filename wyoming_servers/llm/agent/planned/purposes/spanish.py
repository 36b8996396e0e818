"""What devices are for, in Spanish."""

from __future__ import annotations

from typing import Final

from .purpose import DOORS, FESTIVE, Purpose, Purposes

_GROWN = (
    *("tomates?|tomateras?", "pimientos?", "pepinos", "fresas", "judías", "lechugas?|calabacines"),
    *("puerros|coles", "verduras|huerto|huerta"),
)
"""What grows in a kitchen garden."""
_WATERED = (
    *(f"{one}|huerto|huerta" for one in _GROWN),
    *("césped|pasto|hierba", "rosales?|rosas?", "setos?", "hierbas|albahaca|perejil", "orquídeas?"),
    *("frutales", "semilleros", "limoneros?", "palmeras?", "geranios?", "naranjos?", "olivos?"),
    *("hortensias?", "petunias?"),
)
_CHARGED = (
    *("móvil(?:es)?|teléfono|celular|iphone", "tablet|tableta|ipad", "portátil|ordenador|laptop"),
    *("dron", "reloj", "cepillo(?: de dientes)?", "cámara", "maquinilla|afeitadora", "cascos?"),
    *("mando", "taladro"),
)
_DRIVEN = (
    *("coche(?: eléctrico)?|auto|carro|tesla", "bici(?:cleta)?s?(?: eléctricas?)?", "patinete"),
    *("moto", "silla de ruedas"),
)
_FED = (
    *("gat[oa]s?|gatitos?", "perr[oa]s?|cachorros?", "pe(?:z|ces)|carpas", "gallinas?|pollitos?"),
    *("pájaros?|periquito|loro", "conejos?", "caballos?|poni", "hámster", "vacas?", "cerdos?"),
    *("patos?", "ovejas?", "cabras?", "tortugas?"),
)
_WASHED = (
    "ropa(?: sucia| blanca| de cama| interior)?|colada|toallas?|calcet[ií]n(?:es)?|camisas?"
    "|sábanas|trapos|pañales|camisetas?|bragas|calzoncillos|pantalones|pijamas?|jerséis|vaqueros"
    "|baberos|bodis|uniformes?|muda|nada (?:limpio )?que ponerme|qué ponerme"
)
_PLANTS = "plantas?|flores|flor|jardín|macetas?|parterres?|jardineras?|invernadero|arbustos"
_FLAT = (
    r"batería|\w*carg\w*|muert\w*|morir|apagar|por ciento|últimas|vací\w*|enchuf\w*|aguantar|rojo"
)
_HUNGRY = r"hambre|hambrient\w*|comer|comida|comido|aliment\w*|pienso"
_NO_WATER = r"luz|sol|abono|cort\w*|pod\w*"

SPANISH: Final = Purposes(
    measures="taza de|vaso de|jarra de|rebanada de|poco de|un|una|otro|otra|buen|buena|rico|hacer"
    "|preparar|gran",
    closer=(r"(?:el|la|los|las|mi|mis)", r"(?: .*)?"),
    others=r"lámparas?|luz|luces|foco|iluminación|sensor|detector|mesa|mesita|bloqueo"
    r"|notificaci\w+|alertas?|pantalla|reinici\w*|ionizador|eco|límite|cámara|tele|tv",
    told=r"enciend\w*|encend\w*|prend\w*|pon|activ\w*|conecta",
    some=r"un|una|unos|unas|algo de|un poco de|otro|otra|necesito|quiero|ganas de|apetecen?",
    purposes=(
        Purpose(
            said="cafés?|caf(?:el|et|ec)ito|cafelazo|cortado|espresso|expreso|cappuccino"
            "|capuchino|café con leche|cafeína",
            names=r"cafetera|máquina de café|nespresso|senseo|espresso|(?<!rincón )(?<!rincón de "
            r")(?<!mesa )café",
        ),
        Purpose(
            said="tés?|infusión|manzanilla|tila|mate|agua caliente|hervir agua|té caliente",
            names=r"hervidor(?: de agua)?|tetera|pava(?: eléctrica)?|calentador de agua",
        ),
        Purpose(
            said="leche(?: caliente)?|chocolate(?: caliente)?|cola cao|cacao",
            names="espumador(?: de leche)?",
        ),
        Purpose(
            said=rf"{_PLANTS}|{'|'.join(_WATERED)}",
            unheard=_NO_WATER,
            names=r"riego|aspersor(?:es)?|goteo|goteros?|regador|bomba del? jardín|válvula del? "
            r"jardín|manguera",
            things=_WATERED,
            is_in_need=True,
            is_rooted=True,
        ),
        Purpose(
            said="|".join(_DRIVEN),
            heard=_FLAT,
            names=r"wallbox|cargador|punto de carga|estación de carga|carga del? (?:coche|auto"
            r"|bici|patinete)",
            things=(*_DRIVEN, *_CHARGED),
            is_in_need=True,
        ),
        Purpose(
            said="|".join(_CHARGED),
            heard=_FLAT,
            names=r"cargador(?:es)?|base de carga",
            things=(*_CHARGED, *_DRIVEN),
            is_in_need=True,
        ),
        Purpose(
            said="platos?(?: sucios)?|vajilla|tazas?|vasos?|ollas|cacharros|trastes|biberones"
            "|cubiertos|sartenes|cazuelas|cucharas",
            names=r"lavavajillas|lavaplatos",
            unheard=r"\w*(?:calient|seca|calent)\w*",
            is_in_need=True,
        ),
        Purpose(
            said="toallas?|albornoz",
            names=r"toallero(?: \w+)?|calienta ?toallas|seca ?toallas",
            heard=r"\w*(?:calient|calent|frí)\w*",
            is_in_need=True,
        ),
        Purpose(
            said="cama|colchón|manta",
            names=r"manta eléctrica|calienta ?camas|colchón térmico",
            heard=r"\w*(?:calient|calent|frí)\w*",
            is_in_need=True,
            is_hot=True,
        ),
        Purpose(
            said=_WASHED,
            names="secadora",
            heard=r"moja\w*|húmed\w*|empapad\w*|seca\w*",
            is_in_need=True,
        ),
        Purpose(
            said=_WASHED,
            names=r"lavadora|lavarropas",
            unheard=r"moja\w*|húmed\w*|empapad\w*|sec\w*|calient\w*|calent\w*|planch\w*",
            is_in_need=True,
        ),
        Purpose(said="húmed[oa]|humedad", names="deshumidificador", is_of_room=True),
        Purpose(said="(?:re)?sec[oa]|aire seco", names="humidificador", is_of_room=True),
        Purpose(
            is_of_room=True,
            said="polen|polvo|aire limpio|alergia",
            names=r"purificador(?: de aire)?",
        ),
        Purpose(
            said="humo|olor|olores|vapor|mal olor",
            names=r"purificador(?: de aire)?|campana(?: extractora)?|extractor(?: \w+)?",
            is_of_room=True,
        ),
        Purpose(
            said="fuego|hoguera|buen fuego", names="chimenea|estufa de leña|brasero", is_hot=True
        ),
        Purpose(said="sauna", names="sauna", is_hot=True),
        Purpose(said="baño(?: caliente| de burbujas)?", names="bañera"),
        Purpose(
            said="ducha(?: caliente)?", names=r"calentador(?: de agua)?|termo(?: eléctrico)?|boiler"
        ),
        Purpose(said="jacuzzi|spa|hidromasaje", names="jacuzzi|spa|hidromasaje", is_in_need=True),
        Purpose(
            said="piscina|alberca|pileta",
            names=r"(?:calefacción|calentador|bomba de calor)(?: de la| de)? (?:piscina|alberca"
            r"|pileta)",
            heard=r"\w*(?:calient|calent|frí)\w*",
            is_in_need=True,
        ),
        Purpose(
            said="piscina|alberca|pileta",
            names=r"(?:bomba|filtro|depuradora|robot|limpiafondos)(?: de la| de)? (?:piscina"
            r"|alberca|pileta)|depuradora",
            unheard=r"\w*(?:calient|calent|frí)\w*",
            is_in_need=True,
        ),
        Purpose(
            said="estanque|acuario|pecera|fuente",
            names=r"(?:bomba|filtro)(?: del| de la| de)? (?:estanque|acuario|pecera)|fuente",
            things=("estanque", "acuario|pecera", "fuente"),
            is_in_need=True,
        ),
        Purpose(
            said="|".join(_FED),
            heard=_HUNGRY,
            names=r"comedero(?: \w+)*|alimentador(?: \w+)*|dispensador de comida",
            things=_FED,
            is_in_need=True,
        ),
        Purpose(
            said="|".join(_FED),
            heard=r"sed|beber|agua|abrev\w+",
            names=r"bebederos?(?: \w+)*|abrevaderos?(?: \w+)*|fuente",
            things=_FED,
            is_in_need=True,
        ),
        Purpose(
            said="gallinas|pollitos|patos|gansos|codornices",
            names=r"gallinero|puerta (?:del gallinero|de las gallinas)",
            action="open",
            domains=DOORS,
            is_in_need=True,
        ),
        Purpose(
            said="gat[oa]s?|perr[oa]s?",
            names=r"gatera|(?:puerta|trampilla) (?:del?|de la|de los) (?:gat|perr)[oa]s?",
            things=("gat[oa]s?|gatera", "perr[oa]s?"),
            action="open",
            domains=DOORS,
            is_in_need=True,
        ),
        Purpose(
            said="caballos?|poni|vacas?|ovejas?|cabras?",
            names=r"(?:puerta|portón)(?: \w+)* (?:establo|cuadra|corral|granero|prado)",
            action="open",
            domains=DOORS,
            is_in_need=True,
        ),
        Purpose(said="tostadas?|pan tostado|tostar pan", names="tostadora|tostador", is_hot=True),
        Purpose(said="pan|pan fresco|amasar", names="panificadora"),
        Purpose(said="arroz|cocer arroz", names="arrocera"),
        Purpose(said="palomitas", names="palomitero|palomitera"),
        Purpose(said="gofres?|waffles?", names="gofrera|wafflera", is_hot=True),
        Purpose(said="huevos? duros?|huevo", names="cuecehuevos"),
        Purpose(said="hielo|cubitos(?: de hielo)?", names=r"máquina de hielo|fábrica de hielo"),
        Purpose(said="batido|licuado|batir", names="batidora|licuadora"),
        Purpose(said="zumo|jugo", names="exprimidor|licuadora"),
        Purpose(said="barbacoa|asado|parrillada", names="barbacoa|parrilla|grill", is_hot=True),
        Purpose(
            said="entrada|camino|acera|rampa|patio|canalón|tejado|escalera de fuera|vereda",
            names=r"(?:calefacción|cable calefactor|deshielo)(?: \w+)* (?:entrada|camino|acera"
            r"|rampa|patio|canalón|tejado|escalera)|deshielo",
            things=(*("entrada", "camino|acera|vereda", "rampa", "canalón|tejado", "escalera"),),
            is_in_need=True,
        ),
        Purpose(
            is_of_room=True,
            said="mosquitos?|moscas|zancudos|bichos|insectos",
            names=r"(?:anti|mata|trampa de |trampa para )?(?:mosquitos|insectos|moscas)"
            r"|antimosquitos",
        ),
        Purpose(said="navidad", names=r"(?:\w+ )*(?:de )?navidad", domains=FESTIVE),
        Purpose(said="imprimir", names="impresora"),
        Purpose(said="escanear", names="escáner|impresora"),
        Purpose(said="planchar", names="plancha", is_hot=True),
        Purpose(said="coser", names="máquina de coser"),
        Purpose(said="soldar", names="soldador", is_hot=True),
        Purpose(said="secarme el pelo", names=r"secador(?: de pelo)?", is_hot=True),
    ),
)
