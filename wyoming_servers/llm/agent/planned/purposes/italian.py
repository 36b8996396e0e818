"""What devices are for, in Italian."""

from __future__ import annotations

from typing import Final

from .purpose import DOORS, FESTIVE, Purpose, Purposes

_GROWN = (
    *("pomodor[io]", "peperoni", "cetrioli", "fragole", "fagiol(?:i|ini)", "zucchine|melanzane"),
    *("insalat[ae]|lattuga", "porri|cavoli", "verdure|orto"),
)
"""What grows in a kitchen garden."""
_WATERED = (
    *(f"{one}|orto" for one in _GROWN),
    *("prato", "rosai|ros[ae]", "siep[ei]", "erbe|basilico|prezzemolo|menta", "orchide[ae]"),
    *("piantine", "limon[ei]", "gerani", "aranci|uliv[io]", "ortensi[ae]", "petunie"),
)
_CHARGED = (
    *("telefon(?:o|ino)|cellulare|iphone|smartphone", "tablet|ipad", "portatile|computer", "drone"),
    *("orologio", "spazzolino", "macchina fotografica|fotocamera", "rasoio", "cuffie", "trapano"),
)
_DRIVEN = (
    *("macchina|auto(?: elettrica)?|tesla", "bici(?:cletta)?(?: elettrica)?", "monopattino"),
    *("motorino|scooter", "carrozzina"),
)
_FED = (
    *(
        "gatt[oi]|gattin[oi]",
        "can[ei]|cucciol[oi]",
        "pesc[ei](?: ross[oi])?|carpe",
        "gallin[ae]|pulcini",
    ),
    *(
        "uccelli|pappagallo",
        "conigli[oi]?",
        "cavall[oi]|pony",
        "criceto",
        "mucc(?:a|he)",
        "maial[ei]",
    ),
    *("anatr[ae]", "pecor[ae]", "capr[ae]", "tartarug(?:a|he)"),
)
_WASHED = (
    "bucato(?: sporco)?|biancheria(?: da letto)?|panni(?: sporchi)?|vestiti|asciugaman[io]"
    "|calzin[io]|camici[ae]|lenzuola|roba sporca|pannolini|mutand[ae]|magliett[ae]|pantaloni"
    "|pigiam[ai]|maglioni|jeans|bavaglini|body|divis[ae]|reggiseni|(?:niente|nulla) (?:di pulito "
    ")?da mettermi|niente di pulito"
)
_PLANTS = (
    "piant[ae](?: in vaso)?|fior[ei]|giardino|aiuol[ae]|fiorier[ae]|vas[oi]|serra|cespugli|felc[ei]"
)
_FLAT = (
    r"\w*scaric\w*|batteria|\w*caric\w*|terra|mort\w*|morire|spegner\w*|per cento|corrente|zero"
    r"|lumicino|sera"
)
_HUNGRY = r"fame|affamat\w*|mangi\w*|mangime|nutri\w*|pappa"
_NO_WATER = r"luce|sole|concime|tagli\w*|pota\w*"

ITALIAN: Final = Purposes(
    measures="tazza di|tazzina di|bicchiere di|fetta di|po' di|un|una|un po' di|bel|buon|bella"
    "|buona|altro|fare il|fare",
    closer=(r"(?:il|lo|la|i|gli|le|mio|mia|miei|mie)", r"(?: .*)?"),
    others=r"lampad[ae]|luc[ei]|lampadario|faretti|illuminazione|sensore|rilevatore|tavolo"
    r"|tavolino|blocco|notific\w+|avvis\w+|display|riavvi\w*|ionizzatore|eco|limite|telecamera|tv"
    r"|televisore",
    told=r"accend\w*|attiva\w*|collega",
    some=r"un|una|uno|un po' di|un'altra|del|dei|delle|della|bisogno di|voglia di|voglio|vorrei",
    purposes=(
        Purpose(
            said="caffè|caffettino|espresso|cappuccino|caffellatte|caffeina|macinare il caffè"
            "|caffè lungo|macchiato|caffeuccio",
            names=r"macchina del caffè|macchinetta(?: del caffè)?|caffettiera"
            r"|(?<!angolo )(?<!tavolino )caffè|nespresso|espresso",
        ),
        Purpose(
            said="tè(?: caldo)?|tisana|camomilla|acqua calda|bollire l'acqua|acqua bollente",
            names="bollitore",
        ),
        Purpose(said="latte(?: caldo)?|cioccolata(?: calda)?|cacao", names="montalatte"),
        Purpose(
            said=rf"{_PLANTS}|{'|'.join(_WATERED)}",
            unheard=_NO_WATER,
            names=r"irrigazione|irrigatore|irrigatori|goccia a goccia|annaffia\w+|innaffia\w+"
            r"|pompa (?:del )?giardino|valvola (?:del )?giardino",
            things=_WATERED,
            is_in_need=True,
            is_rooted=True,
        ),
        Purpose(
            said="|".join(_DRIVEN),
            heard=_FLAT,
            names=r"wallbox|colonnina|caricatore|caricabatterie|(?:ri)?carica (?:auto|macchina"
            r"|bici|monopattino)",
            things=(*_DRIVEN, *_CHARGED),
            is_in_need=True,
        ),
        Purpose(
            said="|".join(_CHARGED),
            heard=_FLAT,
            names=r"caricatore|caricabatterie|base di ricarica|carica (?:telefono|cellulare)",
            things=(*_CHARGED, *_DRIVEN),
            is_in_need=True,
        ),
        Purpose(
            said="piatt[io](?: sporchi)?|stoviglie|tazz[ae]|bicchier[ei]|pentole|biberon|posate"
            "|forchett[ae]|cucchiaio?|coltell[io]"
            "|padelle|tegami",
            names="lavastoviglie|lavapiatti",
            unheard=r"\w*(?:cald|scald|asciug)\w*",
            is_in_need=True,
        ),
        Purpose(
            said="asciugaman[oi]|accappatoio",
            names=r"scalda ?salviette|scalda ?asciugamani|termoarredo",
            heard=r"\w*(?:cald|fredd)\w*",
            is_in_need=True,
        ),
        Purpose(
            said="letto|materasso|coperta|lenzuola",
            names=r"scalda ?letto|coperta (?:elettrica|termica)|termocoperta",
            heard=r"\w*(?:cald|fredd)\w*",
            is_in_need=True,
            is_hot=True,
        ),
        Purpose(
            said=_WASHED,
            names="asciugatrice|asciugabiancheria",
            heard=r"bagnat\w*|umid\w*|fradici\w*|asciug(?:a|ano|ato|ati|are|arsi|hino)",
            is_in_need=True,
        ),
        Purpose(
            said=_WASHED,
            names="lavatrice|lavasciuga",
            unheard=r"bagnat\w*|umid\w*|fradici\w*|asciug(?:a|ano|ato|ati|are|arsi)|\w*cald\w*"
            r"|stir\w*",
            is_in_need=True,
        ),
        Purpose(said="umid[oa]|umidità", names="deumidificatore", is_of_room=True),
        Purpose(said="secc[oa]|aria secca", names="umidificatore", is_of_room=True),
        Purpose(
            is_of_room=True,
            said="polline|pollini|polvere|aria pulita|allergia",
            names=r"purificatore(?: d'aria)?",
        ),
        Purpose(
            said="fumo|odore|odori|puzza|vapore",
            names=r"purificatore(?: d'aria)?|cappa(?: \w+)?|aspiratore|estrattore",
            is_of_room=True,
        ),
        Purpose(
            said="fuoco(?: nel camino)?|falò",
            names=r"camin(?:o|etto)|stufa a (?:legna|pellet)|braciere",
            is_hot=True,
        ),
        Purpose(said="sauna|bagno turco", names="sauna|bagno turco", is_hot=True),
        Purpose(said="bagno(?: caldo)?", names="vasca(?: da bagno)?"),
        Purpose(said="doccia(?: calda)?", names=r"scaldabagno|boiler|scaldacqua"),
        Purpose(
            said="idromassaggio|spa|vasca idromassaggio", names="idromassaggio|spa", is_in_need=True
        ),
        Purpose(
            said="piscina|piscinetta",
            names=r"(?:riscaldamento|pompa di calore)(?: della| di)? piscina",
            heard=r"\w*(?:cald|fredd)\w*",
            is_in_need=True,
        ),
        Purpose(
            said="piscina|piscinetta",
            names=r"(?:pompa|filtro|robot)(?: della| di)? piscina",
            unheard=r"\w*(?:cald|fredd)\w*",
            is_in_need=True,
        ),
        Purpose(
            said="laghetto|acquario|fontana|vasca",
            names=r"(?:pompa|filtro)(?: del| dell'| della| di)? ?(?:laghetto|acquario)|fontana",
            things=("laghetto", "acquario", "fontana"),
            is_in_need=True,
        ),
        Purpose(
            said="|".join(_FED),
            heard=_HUNGRY,
            names=r"mangiatoia(?: \w+)*|distributore di (?:cibo|crocchette|mangime)"
            r"|alimentatore(?: \w+)*|dispenser(?: \w+)*",
            things=_FED,
            is_in_need=True,
        ),
        Purpose(
            said="|".join(_FED),
            heard=r"sete|bere|acqua|abbever\w+",
            names=r"abbeverato(?:io|i)(?: \w+)*|fontanella",
            things=_FED,
            is_in_need=True,
        ),
        Purpose(
            said="galline|pulcini|anatre|oche|quaglie",
            names=r"pollaio|porta (?:del pollaio|delle galline)",
            action="open",
            domains=DOORS,
            is_in_need=True,
        ),
        Purpose(
            said="gatt[oi]|can[ei]",
            names=r"gattaiola|porta (?:del|dei) (?:gatt[oi]|can[ei])",
            things=("gatt[oi]|gattaiola", "can[ei]"),
            action="open",
            domains=DOORS,
            is_in_need=True,
        ),
        Purpose(
            said="cavall[oi]|pony|mucc(?:a|he)|pecore|capr[ae]",
            names=r"(?:porta|cancello)(?: \w+)* (?:stalla|scuderia|recinto|ovile|pascolo)",
            action="open",
            domains=DOORS,
            is_in_need=True,
        ),
        Purpose(said="toast|pane tostato|tostare il pane", names="tostapane|tostiera", is_hot=True),
        Purpose(said="pane|pane fresco|fare il pane|impastare|il pane", names="macchina del pane"),
        Purpose(said="riso|cuocere il riso", names="cuociriso"),
        Purpose(said="pop ?corn", names=r"macchina dei pop ?corn|pop ?corn"),
        Purpose(said="waffle", names="piastra per waffle", is_hot=True),
        Purpose(
            said="ghiaccio|cubetti di ghiaccio|il ghiaccio",
            names="macchina del ghiaccio|fabbricatore di ghiaccio",
        ),
        Purpose(said="frullato|frullare", names="frullatore"),
        Purpose(said="succo|spremuta", names="spremiagrumi|estrattore di succo|centrifuga"),
        Purpose(said="barbecue|grigliata", names="barbecue|griglia", is_hot=True),
        Purpose(
            said="vialetto|sentiero|marciapiede|rampa|cortile|grondaia|tetto|scala esterna",
            names=r"(?:riscaldamento|cavo scaldante|antighiaccio)(?: \w+)* (?:vialetto|rampa"
            r"|marciapiede|cortile|grondaia|tetto|scala)|antighiaccio|scioglineve",
            things=(
                *(
                    "vialetto",
                    "sentiero|marciapiede",
                    "rampa",
                    "cortile",
                    "grondaia|tetto",
                    "scala",
                ),
            ),
            is_in_need=True,
        ),
        Purpose(
            is_of_room=True,
            said="zanzare|mosche|insetti|moscerini",
            names=r"(?:anti ?)?zanzar[ae]|zanzariera elettrica|antizanzare|(?:trappola"
            r"|fulmina) ?insetti",
        ),
        Purpose(said="natale", names=r"(?:\w+ )*(?:di )?natale", domains=FESTIVE),
        Purpose(said="stampare", names="stampante"),
        Purpose(said="scansionare", names="scanner|stampante"),
        Purpose(said="stirare", names=r"ferro(?: da stiro)?", is_hot=True),
        Purpose(said="cucire", names="macchina da cucire"),
        Purpose(said="saldare", names="saldatore", is_hot=True),
        Purpose(said="asciugarmi i capelli", names="asciugacapelli|phon", is_hot=True),
    ),
)
