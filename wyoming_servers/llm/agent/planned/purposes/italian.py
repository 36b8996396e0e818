"""What devices are for, in Italian."""

from __future__ import annotations

from typing import Final

from .purpose import Purposes, Words, any_of

_GROWN = (
    "pomodor[io], peperoni, cetrioli, fragole, fagiol(?:i|ini), zucchine|melanzane"
    ", insalat[ae]|lattuga, porri|cavoli, verdure|orto"
)
"""What grows in a kitchen garden."""
_WATERED = ", ".join(f"{one}|orto" for one in _GROWN.split(", ")) + (
    ", prato, rosai|ros[ae], siep[ei], erbe|basilico|prezzemolo|menta, orchide[ae], piantine"
    ", limon[ei], gerani, aranci|uliv[io], ortensi[ae], petunie"
)
_CHARGED = (
    "telefon(?:o|ino)|cellulare|iphone|smartphone, tablet|ipad, portatile|computer, drone"
    ", orologio, spazzolino, macchina fotografica|fotocamera, rasoio, cuffie, trapano"
)
_DRIVEN = (
    "macchina|auto(?: elettrica)?|tesla, bici(?:cletta)?(?: elettrica)?, monopattino"
    ", motorino|scooter, carrozzina"
)
_FED = (
    "gatt[oi]|gattin[oi], can[ei]|cucciol[oi], pesc[ei](?: ross[oi])?|carpe"
    ", gallin[ae]|pulcini, uccelli|pappagallo, conigli[oi]?, cavall[oi]|pony, criceto"
    ", mucc(?:a|he), maial[ei], anatr[ae], pecor[ae], capr[ae], tartarug(?:a|he)"
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
_WARM = r"\w*(?:cald|fredd)\w*"
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
    words={
        "coffee": Words(
            "caffè|caffettino|espresso|cappuccino|caffellatte|caffeina|macinare il caffè"
            "|caffè lungo|macchiato|caffeuccio",
            r"macchina del caffè|macchinetta(?: del caffè)?|caffettiera"
            r"|(?<!angolo )(?<!tavolino )caffè|nespresso|espresso",
        ),
        "tea": Words(
            "tè(?: caldo)?|tisana|camomilla|acqua calda|bollire l'acqua|acqua bollente", "bollitore"
        ),
        "milk": Words("latte(?: caldo)?|cioccolata(?: calda)?|cacao", "montalatte"),
        "plants": Words(
            f"{_PLANTS}|{any_of(_WATERED)}",
            r"irrigazione|irrigatore|irrigatori|goccia a goccia|annaffia\w+|innaffia\w+"
            r"|pompa (?:del )?giardino|valvola (?:del )?giardino",
            unheard=_NO_WATER,
            things=_WATERED,
        ),
        "vehicle": Words(
            any_of(_DRIVEN),
            r"wallbox|colonnina|caricatore|caricabatterie|(?:ri)?carica (?:auto|macchina"
            r"|bici|monopattino)",
            heard=_FLAT,
            things=f"{_DRIVEN}, {_CHARGED}",
        ),
        "gadget": Words(
            any_of(_CHARGED),
            r"caricatore|caricabatterie|base di ricarica|carica (?:telefono|cellulare)",
            heard=_FLAT,
            things=f"{_CHARGED}, {_DRIVEN}",
        ),
        "dishes": Words(
            "piatt[io](?: sporchi)?|stoviglie|tazz[ae]|bicchier[ei]|pentole|biberon|posate"
            "|forchett[ae]|cucchiaio?|coltell[io]"
            "|padelle|tegami",
            "lavastoviglie|lavapiatti",
            unheard=r"\w*(?:cald|scald|asciug)\w*",
        ),
        "towels": Words(
            "asciugaman[oi]|accappatoio",
            r"scalda ?salviette|scalda ?asciugamani|termoarredo",
            heard=_WARM,
        ),
        "bed": Words(
            "letto|materasso|coperta|lenzuola",
            r"scalda ?letto|coperta (?:elettrica|termica)|termocoperta",
            heard=_WARM,
        ),
        "drying": Words(
            _WASHED,
            "asciugatrice|asciugabiancheria",
            heard=r"bagnat\w*|umid\w*|fradici\w*|asciug(?:a|ano|ato|ati|are|arsi|hino)",
        ),
        "washing": Words(
            _WASHED,
            "lavatrice|lavasciuga",
            unheard=r"bagnat\w*|umid\w*|fradici\w*|asciug(?:a|ano|ato|ati|are|arsi)|\w*cald\w*"
            r"|stir\w*",
        ),
        "damp": Words("umid[oa]|umidità", "deumidificatore"),
        "dry_air": Words("secc[oa]|aria secca", "umidificatore"),
        "dust": Words("polline|pollini|polvere|aria pulita|allergia", r"purificatore(?: d'aria)?"),
        "smoke": Words(
            "fumo|odore|odori|puzza|vapore",
            r"purificatore(?: d'aria)?|cappa(?: \w+)?|aspiratore|estrattore",
        ),
        "fire": Words(
            "fuoco(?: nel camino)?|falò", r"camin(?:o|etto)|stufa a (?:legna|pellet)|braciere"
        ),
        "sauna": Words("sauna|bagno turco", "sauna|bagno turco"),
        "bath": Words("bagno(?: caldo)?", "vasca(?: da bagno)?"),
        "shower": Words("doccia(?: calda)?", r"scaldabagno|boiler|scaldacqua"),
        "hot_tub": Words("idromassaggio|spa|vasca idromassaggio", "idromassaggio|spa"),
        "pool_heat": Words(
            "piscina|piscinetta",
            r"(?:riscaldamento|pompa di calore)(?: della| di)? piscina",
            heard=_WARM,
        ),
        "pool": Words(
            "piscina|piscinetta",
            r"(?:pompa|filtro|robot)(?: della| di)? piscina",
            unheard=_WARM,
        ),
        "pond": Words(
            "laghetto|acquario|fontana|vasca",
            r"(?:pompa|filtro)(?: del| dell'| della| di)? ?(?:laghetto|acquario)|fontana",
            things="laghetto, acquario, fontana",
        ),
        "hungry": Words(
            any_of(_FED),
            r"mangiatoia(?: \w+)*|distributore di (?:cibo|crocchette|mangime)"
            r"|alimentatore(?: \w+)*|dispenser(?: \w+)*",
            heard=_HUNGRY,
            things=_FED,
        ),
        "thirsty": Words(
            any_of(_FED),
            r"abbeverato(?:io|i)(?: \w+)*|fontanella",
            heard=r"sete|bere|acqua|abbever\w+",
            things=_FED,
        ),
        "hens_out": Words(
            "galline|pulcini|anatre|oche|quaglie", r"pollaio|porta (?:del pollaio|delle galline)"
        ),
        "pets": Words(
            "gatt[oi]|can[ei]",
            r"gattaiola|porta (?:del|dei) (?:gatt[oi]|can[ei])",
            things="gatt[oi]|gattaiola, can[ei]",
        ),
        "stable": Words(
            "cavall[oi]|pony|mucc(?:a|he)|pecore|capr[ae]",
            r"(?:porta|cancello)(?: \w+)* (?:stalla|scuderia|recinto|ovile|pascolo)",
        ),
        "toast": Words("toast|pane tostato|tostare il pane", "tostapane|tostiera"),
        "bread": Words("pane|pane fresco|fare il pane|impastare|il pane", "macchina del pane"),
        "rice": Words("riso|cuocere il riso", "cuociriso"),
        "popcorn": Words("pop ?corn", r"macchina dei pop ?corn|pop ?corn"),
        "waffles": Words("waffle", "piastra per waffle"),
        "ice": Words(
            "ghiaccio|cubetti di ghiaccio|il ghiaccio",
            "macchina del ghiaccio|fabbricatore di ghiaccio",
        ),
        "smoothie": Words("frullato|frullare", "frullatore"),
        "juice": Words("succo|spremuta", "spremiagrumi|estrattore di succo|centrifuga"),
        "barbecue": Words("barbecue|grigliata", "barbecue|griglia"),
        "frost": Words(
            "vialetto|sentiero|marciapiede|rampa|cortile|grondaia|tetto|scala esterna",
            r"(?:riscaldamento|cavo scaldante|antighiaccio)(?: \w+)* (?:vialetto|rampa"
            r"|marciapiede|cortile|grondaia|tetto|scala)|antighiaccio|scioglineve",
            things="vialetto, sentiero|marciapiede, rampa, cortile, grondaia|tetto, scala",
        ),
        "insects": Words(
            "zanzare|mosche|insetti|moscerini",
            r"(?:anti ?)?zanzar[ae]|zanzariera elettrica|antizanzare|(?:trappola"
            r"|fulmina) ?insetti",
        ),
        "christmas": Words("natale", r"(?:\w+ )*(?:di )?natale"),
        "print": Words("stampare", "stampante"),
        "scan": Words("scansionare", "scanner|stampante"),
        "iron": Words("stirare", r"ferro(?: da stiro)?"),
        "sew": Words("cucire", "macchina da cucire"),
        "solder": Words("saldare", "saldatore"),
        "hair": Words("asciugarmi i capelli", "asciugacapelli|phon"),
    },
)
