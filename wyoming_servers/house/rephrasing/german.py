"""German: "könnten Sie ... ausschalten", "die Rollläden sollen runter", "mach's heller"."""

from __future__ import annotations

from typing import Final

_END = r"(?:,? bitte)?\W*$"
_WILLING = r"(?:so|bitte so) (?:lieb|nett|gut|freundlich)"
_BEING = rf"(?:{_WILLING} sein|{_WILLING})(?: und|,)?"
_COULD = "(?:kannst|kann|könn(?:te)?[stn]*|würde(?:st|n|t))"
_WHO = "(?:du|sie|ihr|(?:mal )?(?:wer|jemand))"
_VERBS = "schalt|mach|dreh|stell|fahr|zieh|lass|dimm|setz|sperr|schließ"
_STATES = "an|aus|ein|ab|auf|zu|hoch|rauf|herauf|runter|herunter|raus|rein|zurück"
_SHALL = (
    r"^(.+?) (?:soll|sollen|muss|müssen|darf|dürfen|kann|können) "
    r"(?:(?:jetzt|bitte|mal|wieder|ganz) )*"
)
_SO_THAT = (
    r"^(?:(?:ich (?:will|möchte|wünsche mir|hätte gerne?|brauche)"
    r"|(?:schaue?|sorge?|gucke?|mache?|pass)(?: (?:bitte|mal|dafür|drum|darauf|auf))*),? )?dass "
)
_WHITHER = r"(?:hoch|rauf|herauf|runter|herunter|hinunter|nach (?:oben|unten))"

SPELLINGS: Final = (
    (r"\b(im|in (?:der|dem)) ganzen (?!haus\b)", r"\1 "),
    (r"\b(?:zuerst|als erstes|erst)\s+", ""),
    (r"\b(mach|dreh|stell|schalt|ist|wird|hat)'?s\b", r"\1 es"),
    (r"\bin (?:allen|jedem) (?:zimmern?|räumen|raum)\b", "überall"),
    (r"\b(oben|unten|(?:im|in der) [\w-]+) überall\b", r"\1"),
    (r"\büberall (?=(?:oben|unten|im|in der)\b)", ""),
    (r"^ist überall (?:das )?licht\b", "sind alle Lichter"),
    (r"^(oben|unten|(?:im|in der) [\w-]+) (alles aus)\b", r"\2 \1"),
    # A number that was heard in pieces: "fünf zig".
    (r"\b(zwan|vier|fünf|sech|sieb|acht|neun) (?=zig\b)", r"\1"),
    (r"\bdrei (?=(?:ß|ss)ig\b)", "drei"),
    (r"\bhab(?= ich\b)", "habe"),
    (r"^hast du\b", "habe ich"),
    (r"\bham(?= wir\b)", "haben"),
    (r"\bwir'?s\b", "wir es"),
    (r"\bmusi\b", "Musik"),
    (r"\b(nächste[snr]?) (?:geschichte|folge|kapitel|hörspiel)(?=(?:,? bitte)?\W*$)", r"\1 Lied"),
    (r"\b(?:finster|düster|duster)\b", "dunkel"),
    (r"^(verlänger|verkürz|erhöh|verringer|verminder)(?=\s)", r"\1e"),
    (r"\b(\w{3,})timer\b", r"\1 Timer"),
    (r"\b(?:(?:ein|a|e) )?(?:bissl|bisserl|bissle|bitzeli|bizli)\b", "ein bisschen"),
    (r"\bein (?:stückerl|stückl|stückle|eckerl)\b", "ein Stück"),
    (r"(\w*(?:lichter|licht|lampen?|leuchten?|strahler)) weg(?=\W*$)", r"\1 aus"),
    (r"\bhier (?:drin(?:nen)?|herin(?:nen)?)\b", "hier"),
    (r"\b(?:(?:die|der|den) )?beiden?\s+", "die "),
    (r"^(?:boah|puh|uff|mann|ach|oh),? ist (?:es|das) (?=.*\bhier\b)(?!.*\?$)", "es ist "),
    (r"^(?:mach|gib)e? (?:(?:mal|bitte|hier|uns|mir) )+licht\W*$", "schalte das Licht ein"),
    # Politeness: "wären Sie so nett, ... auszuschalten", "schalten Sie ... aus".
    (rf"^(?:wär(?:st|en|e)|bist|seid|sei|seien) (?:(?:du|sie|ihr) )?{_BEING} ", ""),
    (rf"^{_COULD} {_WHO} (?:{_BEING} )?", ""),
    (r"^(?:bitte )?(\w+?)eln sie\b", r"\1le"),
    (r"^(?:bitte )?(\w{3,})en (?:sie\b|s['`]?(?=\s))", r"\1e"),
    (r"\bhätte ich gerne?\b", ""),
    (r"^(?:ich (?:will|möchte|brauche|hätte gerne?) )licht\W*$", "schalte das Licht ein"),
    (r"^licht bitte\W*$", "schalte das Licht ein"),
    # "Das Licht soll aus".
    (rf"{_SHALL}({_STATES})(?: sein| gehen| werden)?{_END}", r"\1 \2"),
    (rf"{_SHALL}(auf [\w.,]+ ?(?:prozent|%|grad|°))(?: sein)?{_END}", r"\1 \2"),
    (rf"^lass(?:e|t)? (?!.*(?:timer|wecker|uhr|zeit))(.+?) laufen{_END}", r"\1 an"),
    # "Schau, dass der Lüfter läuft", which the model takes for what is to end.
    (
        rf"{_SO_THAT}(.+) (?:läuft|laufen|brennt|brennen|leuchtet|an (?:ist|sind|geht)){_END}",
        r"\1 an",
    ),
    (rf"{_SO_THAT}(.+) (aus|zu) (?:ist|sind|geht|gehen|bleibt|bleiben){_END}", r"\1 \2"),
    (rf"{_SO_THAT}es (.+ )?dunkel (?:ist|wird|bleibt){_END}", r"mach es \1dunkel"),
    (rf"^es soll (.+ )?dunkel (?:sein|werden){_END}", r"mach es \1dunkel"),
    # The verb last: "die Stehlampe dunkler stellen", "... auszumachen".
    (rf"^(.+) ({_STATES})(?:zu)?({_VERBS})en{_END}", r"\3e \1 \2"),
    (rf"^(?!auf\b)(.+) ({_VERBS})en{_END}", r"\2e \1"),
    # "Auf 30 Prozent runter".
    (rf"(auf [\w.,]+ ?(?:prozent|%|grad|°)) {_WHITHER}{_END}", r"\1"),
    (rf"\b{_WHITHER} (?=auf (?:\d|\w+ (?:prozent|grad)\b))", ""),
    (r"^(?:knips|schmei(?:ß|ss)|tu|dreh)e?\b(?=.*\b(?:an|aus)$)", "schalte"),
)
