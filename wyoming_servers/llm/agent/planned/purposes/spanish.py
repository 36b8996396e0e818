"""What devices are for, in Spanish."""

from __future__ import annotations

from typing import Final

from .purpose import Purposes, Words, any_of

_GROWN = (
    "tomates?|tomateras?, pimientos?, pepinos, fresas, judías, lechugas?|calabacines"
    ", puerros|coles, verduras|huerto|huerta"
)
"""What grows in a kitchen garden."""
_WATERED = ", ".join(f"{one}|huerto|huerta" for one in _GROWN.split(", ")) + (
    ", césped|pasto|hierba, rosales?|rosas?, setos?, hierbas|albahaca|perejil, orquídeas?"
    ", frutales, semilleros, limoneros?, palmeras?, geranios?, naranjos?, olivos?"
    ", hortensias?, petunias?"
)
_CHARGED = (
    "móvil(?:es)?|teléfono|celular|iphone, tablet|tableta|ipad, portátil|ordenador|laptop"
    ", dron, reloj, cepillo(?: de dientes)?, cámara, maquinilla|afeitadora, cascos?, mando"
    ", taladro"
)
_DRIVEN = (
    "coche(?: eléctrico)?|auto|carro|tesla, bici(?:cleta)?s?(?: eléctricas?)?, patinete, moto"
    ", silla de ruedas"
)
_FED = (
    "gat[oa]s?|gatitos?, perr[oa]s?|cachorros?, pe(?:z|ces)|carpas, gallinas?|pollitos?"
    ", pájaros?|periquito|loro, conejos?, caballos?|poni, hámster, vacas?, cerdos?, patos?"
    ", ovejas?, cabras?, tortugas?"
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
_WARM = r"\w*(?:calient|calent|frí)\w*"
_NO_WATER = r"luz|sol|abono|cort\w*|pod\w*"

SPANISH: Final = Purposes(
    measures="taza de|vaso de|jarra de|rebanada de|poco de|un|una|otro|otra|buen|buena|rico|hacer"
    "|preparar|gran",
    closer=(r"(?:el|la|los|las|mi|mis)", r"(?: .*)?"),
    others=r"lámparas?|luz|luces|foco|iluminación|sensor|detector|mesa|mesita|bloqueo"
    r"|notificaci\w+|alertas?|pantalla|reinici\w*|ionizador|eco|límite|cámara|tele|tv",
    told=r"enciend\w*|encend\w*|prend\w*|pon|activ\w*|conecta",
    some=r"un|una|unos|unas|algo de|un poco de|otro|otra|necesito|quiero|ganas de|apetecen?",
    words={
        "coffee": Words(
            "cafés?|caf(?:el|et|ec)ito|cafelazo|cortado|espresso|expreso|cappuccino"
            "|capuchino|café con leche|cafeína",
            r"cafetera|máquina de café|nespresso|senseo|espresso|(?<!rincón )(?<!rincón de "
            r")(?<!mesa )café",
        ),
        "tea": Words(
            "tés?|infusión|manzanilla|tila|mate|agua caliente|hervir agua|té caliente",
            r"hervidor(?: de agua)?|tetera|pava(?: eléctrica)?|calentador de agua",
        ),
        "milk": Words(
            "leche(?: caliente)?|chocolate(?: caliente)?|cola cao|cacao", "espumador(?: de leche)?"
        ),
        "plants": Words(
            f"{_PLANTS}|{any_of(_WATERED)}",
            r"riego|aspersor(?:es)?|goteo|goteros?|regador|bomba del? jardín|válvula del? "
            r"jardín|manguera",
            unheard=_NO_WATER,
            things=_WATERED,
        ),
        "vehicle": Words(
            any_of(_DRIVEN),
            r"wallbox|cargador|punto de carga|estación de carga|carga del? (?:coche|auto"
            r"|bici|patinete)",
            heard=_FLAT,
            things=f"{_DRIVEN}, {_CHARGED}",
        ),
        "gadget": Words(
            any_of(_CHARGED),
            r"cargador(?:es)?|base de carga",
            heard=_FLAT,
            things=f"{_CHARGED}, {_DRIVEN}",
        ),
        "dishes": Words(
            "platos?(?: sucios)?|vajilla|tazas?|vasos?|ollas|cacharros|trastes|biberones"
            "|cubiertos|sartenes|cazuelas|cucharas",
            r"lavavajillas|lavaplatos",
            unheard=r"\w*(?:calient|seca|calent)\w*",
        ),
        "towels": Words(
            "toallas?|albornoz",
            r"toallero(?: \w+)?|calienta ?toallas|seca ?toallas",
            heard=_WARM,
        ),
        "bed": Words(
            "cama|colchón|manta",
            r"manta eléctrica|calienta ?camas|colchón térmico",
            heard=_WARM,
        ),
        "drying": Words(_WASHED, "secadora", heard=r"moja\w*|húmed\w*|empapad\w*|seca\w*"),
        "washing": Words(
            _WASHED,
            r"lavadora|lavarropas",
            unheard=r"moja\w*|húmed\w*|empapad\w*|sec\w*|calient\w*|calent\w*|planch\w*",
        ),
        "damp": Words("húmed[oa]|humedad", "deshumidificador"),
        "dry_air": Words("(?:re)?sec[oa]|aire seco", "humidificador"),
        "dust": Words("polen|polvo|aire limpio|alergia", r"purificador(?: de aire)?"),
        "smoke": Words(
            "humo|olor|olores|vapor|mal olor",
            r"purificador(?: de aire)?|campana(?: extractora)?|extractor(?: \w+)?",
        ),
        "fire": Words("fuego|hoguera|buen fuego", "chimenea|estufa de leña|brasero"),
        "sauna": Words("sauna", "sauna"),
        "bath": Words("baño(?: caliente| de burbujas)?", "bañera"),
        "shower": Words(
            "ducha(?: caliente)?", r"calentador(?: de agua)?|termo(?: eléctrico)?|boiler"
        ),
        "hot_tub": Words("jacuzzi|spa|hidromasaje", "jacuzzi|spa|hidromasaje"),
        "pool_heat": Words(
            "piscina|alberca|pileta",
            r"(?:calefacción|calentador|bomba de calor)(?: de la| de)? (?:piscina|alberca"
            r"|pileta)",
            heard=_WARM,
        ),
        "pool": Words(
            "piscina|alberca|pileta",
            r"(?:bomba|filtro|depuradora|robot|limpiafondos)(?: de la| de)? (?:piscina"
            r"|alberca|pileta)|depuradora",
            unheard=_WARM,
        ),
        "pond": Words(
            "estanque|acuario|pecera|fuente",
            r"(?:bomba|filtro)(?: del| de la| de)? (?:estanque|acuario|pecera)|fuente",
            things="estanque, acuario|pecera, fuente",
        ),
        "hungry": Words(
            any_of(_FED),
            r"comedero(?: \w+)*|alimentador(?: \w+)*|dispensador de comida",
            heard=_HUNGRY,
            things=_FED,
        ),
        "thirsty": Words(
            any_of(_FED),
            r"bebederos?(?: \w+)*|abrevaderos?(?: \w+)*|fuente",
            heard=r"sed|beber|agua|abrev\w+",
            things=_FED,
        ),
        "hens_out": Words(
            "gallinas|pollitos|patos|gansos|codornices",
            r"gallinero|puerta (?:del gallinero|de las gallinas)",
        ),
        "pets": Words(
            "gat[oa]s?|perr[oa]s?",
            r"gatera|(?:puerta|trampilla) (?:del?|de la|de los) (?:gat|perr)[oa]s?",
            things="gat[oa]s?|gatera, perr[oa]s?",
        ),
        "stable": Words(
            "caballos?|poni|vacas?|ovejas?|cabras?",
            r"(?:puerta|portón)(?: \w+)* (?:establo|cuadra|corral|granero|prado)",
        ),
        "toast": Words("tostadas?|pan tostado|tostar pan", "tostadora|tostador"),
        "bread": Words("pan|pan fresco|amasar", "panificadora"),
        "rice": Words("arroz|cocer arroz", "arrocera"),
        "popcorn": Words("palomitas", "palomitero|palomitera"),
        "waffles": Words("gofres?|waffles?", "gofrera|wafflera"),
        "eggs": Words("huevos? duros?|huevo", "cuecehuevos"),
        "ice": Words("hielo|cubitos(?: de hielo)?", r"máquina de hielo|fábrica de hielo"),
        "smoothie": Words("batido|licuado|batir", "batidora|licuadora"),
        "juice": Words("zumo|jugo", "exprimidor|licuadora"),
        "barbecue": Words("barbacoa|asado|parrillada", "barbacoa|parrilla|grill"),
        "frost": Words(
            "entrada|camino|acera|rampa|patio|canalón|tejado|escalera de fuera|vereda",
            r"(?:calefacción|cable calefactor|deshielo)(?: \w+)* (?:entrada|camino|acera"
            r"|rampa|patio|canalón|tejado|escalera)|deshielo",
            things="entrada, camino|acera|vereda, rampa, canalón|tejado, escalera",
        ),
        "insects": Words(
            "mosquitos?|moscas|zancudos|bichos|insectos",
            r"(?:anti|mata|trampa de |trampa para )?(?:mosquitos|insectos|moscas)"
            r"|antimosquitos",
        ),
        "christmas": Words("navidad", r"(?:\w+ )*(?:de )?navidad"),
        "print": Words("imprimir", "impresora"),
        "scan": Words("escanear", "escáner|impresora"),
        "iron": Words("planchar", "plancha"),
        "sew": Words("coser", "máquina de coser"),
        "solder": Words("soldar", "soldador"),
        "hair": Words("secarme el pelo", r"secador(?: de pelo)?"),
    },
)
