"""Italian words for more and less."""

from __future__ import annotations

import re
from typing import Final

from .words import Words, whither, words

_ONE: Final = "un altro|un|uno|una|un paio di|mezzo"
_SET_TO: Final = r"(?<!\bsu )(?<!\bsul )(?<!\bal )(?<!\ball )(?<!\bai )(?<!\ba )"
"""Before what is counted from what there is: "su 10 per cento" is where it is to be."""
_BY: Final = rf"(?:di |del |dell |d |un (?=\d)|altri |{_SET_TO})"
_N: Final = r"\d+(?:p\d+)?"
_CLITICS: Final = "(?:mi|ci|me|ce)?(?:l[oaie])?"
"""What hangs on an imperative or an infinitive: "alzala", "alzarmela"."""
_PART: Final = (
    r"(?:al? |per )?(?P<number>un terzo|2 terzi|un quarto|3 quarti|\d+(?= per 100| percento))"
    "(?: per 100| percento)?"
)
"""How much is open or closed where that stands behind it."""
_SO: Final = (
    "(?:(?:un po|un pochino|un tantino|davvero|veramente|proprio|decisamente|ancora|molto|sempre"
    "|già|fin) )*"
)
_BRIGHT: Final = "(?:luminos|chiar|intens|brillant|viv)[oaie]"
_DARK: Final = "(?:scur[oaie]|bui[oa]|fioc[oa]|fiochi|fioche|soffus[oaie]|tenu[ei]|cup[oaie])"
_HIGH: Final = "(?:alt[oaie]|fort[ei]|potent[ei])"
_LOW: Final = "(?:bass[oaie]|pian[oi]|debol[ei]|piano)"
_OPEN: Final = f"(?:apr(?:i{_CLITICS}|ir{_CLITICS}|ire|a))"
_SHUT: Final = f"(?:chiud(?:i{_CLITICS}|er{_CLITICS}|ere|a))"


def _ordered(*verbs: str) -> str:
    """Return the imperatives and infinitives of verbs in -are, with what hangs on them."""
    return f"(?:{'|'.join(verbs)})(?:ar?{_CLITICS}|are|i|eresti|erebbe)"


ITALIAN: Final = Words(
    never=re.compile(
        rf"^(?:(?:è|sono)(?! {_SO}troppo)|c|ci|quant\w*|qual\w*|che|chi|cosa|quando|perché|dove|dov"
        r"|come?|com|se|per caso|ho|hai|ha|abbiamo|hanno|a (?:che|quanto)|di quanto|vero)\b"
        r"|\b(?:se|quando|mentre|finché|mai|era|erano|ieri|stava|domani|ogni|prima|dopo|appena"
        r" (?:arriv|torn|fin)\w+)\b|\bnon (?!(?:è|sono|va) (?:abbastanza|così)|così|abbastanza"
        r"|(?:[cs]i )?(?:sent|ved)[oe]\b)"
    ),
    complaint=words(
        rf"(?:è|sono|va|vanno|gira|suona|fa|sta)(?= {_SO}(?:troppo|poco) )"
        r"|(?<=non )(?:è|sono|va)(?= abbastanza )"
    ),
    times=(
        (words(f"(?:la |di )?metà (?:meno|più) (?:{_HIGH}|{_BRIGHT}|veloce)"), 0.5),
        (words(f"{_ordered('dimezz')}|(?:2|due) volte meno"), 0.5),
        (words(f"(?:il |del )?doppio|{_ordered('raddoppi')}|2 volte(?: più)?"), 2),
        (words(f"(?:il |del )?triplo|{_ordered('triplic')}|3 volte(?: più)?"), 3),
    ),
    sizes=(
        (
            words(
                "un bel po|molto|parecchio|tanto|decisamente|nettamente|di molto|di tanto|un sacco"
                "|assai|di brutto|notevolmente|un bel pezzo"
            ),
            "much",
        ),
        (
            words(
                "(?:di )?(?:solo |appena |giusto )?un (?:po po|altro po|po|poco|pochino"
                "|pochett(?:o|ino)|pel(?:o|ino)|fil(?:o|ino)|tantino|tocco|goccio|pizzico|soffio|briciolo|attimo"
                "|attimino|cicinin|zic)"
                "|leggermente|lievemente|appena appena|poco poco|di poco"
                r"|poco(?= (?:più|meno)\b)|una briciola|un pezzetto"
            ),
            "little",
        ),
        (words("(?:della|di) metà"), "half"),
    ),
    percent=words(
        rf"{_BY}(?P<number>{_N}|{_ONE}) (?:per 100|percento|percent|punt[oi](?: percentual[ei])?)"
    ),
    degrees=words(
        rf"{_BY}(?P<number>un grado e mezzo|(?:{_N}|{_ONE})(?= (?:grad[oi]|degrees)))"
        "(?: (?:grad[oi]|degrees))?"
    ),
    notches=words(
        rf"{_BY}(?P<number>{_N}|{_ONE})"
        " (?:tacc(?:a|he)|scatt[oi]|livell[oi]|gradin[oi]|velocità|pass[oi]|step|marc(?:ia|e))"
    ),
    share=words("(?:di|d) (?P<number>un terzo|un quarto|un quinto|un decimo)"),
    bare=words(rf"(?:di |(?<=più )|(?<=meno ))(?P<number>{_N}|uno)"),
    value=words(
        r"(?:fino|sino) (?:a|al|all|ai) (?P<number>\d+)(?: per 100| percento| percent| gradi)?"
    ),
    absolute=words(r"(?:a|al|all|ai|su|sul) (?:\d+|metà|mezzo)|fino|sino|metà"),
    whither=(
        whither(
            "brightness",
            "down",
            f"meno {_BRIGHT}|più {_DARK}|troppo {_BRIGHT}|non così {_BRIGHT}|meno luce|troppa luce"
            "|(?:togli|leva)(?= (?:di )?luce)"
            f"|{_ordered('attenu', 'oscur')}|affievolisci",
        ),
        whither(
            "brightness",
            "up",
            f"più {_BRIGHT}|meno {_DARK}|(?:troppo|così) {_DARK}|(?:non abbastanza|poco) {_BRIGHT}"
            f"|più luce|poca luce|schiarisci|ravviva|{_ordered('rischiar')}"
            "|aggiungi(?= (?:di )?luce)",
        ),
        whither("volume", "down", "(?:più|così) silenzios[oaie]|(?:meno|troppo) rumoros[oaie]"),
        whither(
            "temperature",
            "up",
            f"(?:più|non abbastanza|poco) cald[oaie]|(?:meno|troppo) fredd[oaie]"
            f"|{_ordered('riscald', 'scald')}",
        ),
        whither(
            "temperature",
            "down",
            "più (?:fredd[oaie]|fresc(?:o|a|hi|he))|(?:meno|troppo) cald[oaie]"
            f"|{_ordered('raffredd', 'raffresc', 'rinfresc')}",
        ),
        whither(
            "speed",
            "up",
            f"(?:più|non abbastanza) (?:veloc(?:e|i|emente)|rapid[oaie]|svelt[oaie])"
            "|troppo lent[oaie]"
            f"|{_ordered('acceler', 'velocizz')}",
        ),
        whither(
            "speed",
            "down",
            f"più (?:lent[oaie]|lentamente)|(?:meno|troppo|così) veloc[ei]|{_ordered('rallent')}",
        ),
        whither(
            "position", "up", f"{_OPEN} (?:di più|ancora di più)|più apert[oaie]|più (?:in )?fuori"
        ),
        whither("position", "down", f"{_SHUT} (?:di più|ancora di più)|più (?:chius[oaie]|dentro)"),
        whither("position", "up", f"{_OPEN}|srotola|{_ordered('tir')} fuori|fuori", is_whole=True),
        whither(
            "position",
            "down",
            f"{_SHUT}|{_ordered('arrotol', 'ritir')}|riavvolgi|{_ordered('tir')} dentro|dentro",
            is_whole=True,
        ),
        whither(
            "",
            "up",
            f"(?:(?<=più )|(?<=non abbastanza )){_HIGH}"
            f"|(?:(?<=troppo )|(?<=meno )){_LOW}|(?<=più )(?:su|in alto)"
            r"|su(?= (?:di|del|un|ancora)\b|$)|salire"
            f"|{_ordered('alz', 'rialz', 'aument', 'increment', 'sollev', 'innalz')}"
            f"|{_ordered('tir', 'port', 'mand')} su",
        ),
        whither(
            "",
            "down",
            f"(?:(?<=meno |così )|(?<=troppo )){_HIGH}|(?<=più )(?:{_LOW}|poc[oa])|giù|in basso"
            "|scendere|(?<=troppo )rumore"
            f"|{_ordered('abbass', 'riabbass', 'cal', 'smorz')}|ridurre|ridurl[oaie]"
            f"|(?:diminuisc|riduc)(?:i{_CLITICS}|a)|diminuir(?:e|l[oaie])",
        ),
        whither("", "up", "(?:di |in )?più|un altro|altr[oi]|non abbastanza", is_weak=True),
        whither("", "down", "(?:di |in )?meno|troppo|così", is_weak=True),
    ),
    looks={
        "brightness": words("luminosità|intensità"),
        "volume": words("volume|audio|suono"),
        "speed": words("velocità"),
        "temperature": words("temperatura|gradi"),
        "position": words("posizione|apertura"),
    },
    fillers=words(
        "(?:mi |ci )?(?:puoi|potresti|può|potrebbe|riesci a|vuoi|vorresti)|si può|si potrebbe"
        "|(?:vorrei|vorremmo|voglio|vogliamo|preferirei|preferisco)|mi serv(?:e|ono)|bisogna"
        f"|{_ordered('port', 'regol', 'impost', 'lasci', 'mand', 'spost', 'gir', 'tir', 'us')}"
        f"|mett(?:i{_CLITICS}|er{_CLITICS}|ere|a|eresti|erebbe)|rend(?:i{_CLITICS}|er{_CLITICS}|ere|a)"
        f"|tien(?:i{_CLITICS}|ere)|fa(?:i|re|cci|mmi|m|ll?[oaie])?|da(?:i|re|mmi|cci|lle|gli|lla)?"
        "|(?:che |ché |perché )?non (?:[cs]i )?(?:sent|ved)[oe](?: (?:niente|nulla|bene))?"
        "|secondo me|ci (?:vuole|vorrebbe)|serv(?:e|irebbe)|caro|cara|tesoro|amore|oh|eh"
        "|spingi|muovi|va|vai|andare|avere|essere|per (?:favore|piacere|cortesia)|se puoi"
        "|grazie|prego|mi|ci|me|te|ce|tu|il|lo|la|l|i|gli|le|un|uno|una|e|poi|allora|ok|okay|adesso|ora"
        "|subito|ancora|anche|solo|soltanto|appena|giusto|però|ehi|scusa|senti|beh|su|dai|po|di"
        "|davvero|veramente|proprio|decisamente|sempre|già|non|così|qui|qua|per cento|per 100"
    ),
    numbers={
        **dict.fromkeys(("un", "uno", "una", "un altro"), 1),
        "un paio di": 2,
        "mezzo": 0.5,
        "un grado e mezzo": 1.5,
        "un terzo": 33,
        "un quarto": 25,
        "un quinto": 20,
        "un decimo": 10,
        "2 terzi": 67,
        "3 quarti": 75,
    },
    opened=words(f"{_PART} apert[oaie]"),
    closed=words(f"{_PART} chius[oaie]"),
)
