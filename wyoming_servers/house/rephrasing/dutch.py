"""Dutch: "zou u ... uit willen zetten", "de rolluiken mogen omlaag", "steek het licht aan"."""

from __future__ import annotations

from typing import Final

_END = r"(?:,? (?:alsjeblieft|alstublieft|graag))?\W*$"
_KIND = r"zo (?:vriendelijk|goed|lief|aardig)"
_BEING = rf"{_KIND} (?:willen zijn|zijn)(?: om)?|even|eens|misschien"
_COULD = "(?:zou|zouden|kan|kun|kunt|kunnen|wil|wilt)"
_VERBS = "zetten|doen|maken|draaien|steken"
_STATES = "aan|uit|af|open|dicht|toe|omhoog|omlaag|naar boven|naar beneden|op slot"
_GLADLY = "nu|even|weer|helemaal|ook|wel|best|gerust|juist|dan|maar"
_ALLOWED = rf"^(.+?) (?:mag|mogen|moet|moeten|kan|kunnen) (?:(?:{_GLADLY}) )*"
_THROW = "(?:gooi|knikker|kieper|mik|smijt|kwak|flikker)"
_WHITHER = r"(?:omhoog|omlaag|naar (?:boven|beneden))"

_SO_THAT = (
    r"^(?:(?:ik (?:wil|zou) (?:graag )?(?:willen )?|zorg (?:er ?voor )?|kijk |let erop ))dat "
)

SPELLINGS: Final = (
    (r"\b(?:eerst|allereerst|als eerste)\s+", ""),
    (r"(?<!\w)'?t is\b", "het is"),
    (r"\bhoe(lang|laat|ver)\b", r"hoe \1"),
    (r"\b(?:alle )?(?:twee de|beide)\s+", "de "),
    (r"^(?:(?:pff|poeh|oef|amai|jeetje|brr),? )?wat is het (?=.*(?:hier|binnen)\b)", "het is "),
    # Politeness: "zou u zo vriendelijk willen zijn ... uit te doen".
    (rf"^{_COULD} (?:je|jij|jullie|u|ge|gij) (?:(?:{_BEING}),? )*", ""),
    (r"^(?:wees|bent u|ben je) " + _KIND + r"(?: en| om)?,? ", ""),
    (
        r"^(doe|zet|maak|draai|trek|sluit|schakel|dim|steek)t?(?: u| jij| jullie| gij)?(?: dan)?\b",
        r"\1",
    ),
    (r"\bjuist (?=(?:aan|uit|open|dicht)\b)", ""),
    # "Ik wil dat je de lamp uitzet", "vergeet niet de lamp uit te zetten".
    (
        rf"^ik wil(?: graag)? dat (?:je|u|jij) (.+?) ?({_STATES}) ?(?:zet|doet|draait){_END}",
        r"zet \1 \2",
    ),
    (r"^(?:vergeet niet|denk eraan)(?: om)? (?=.*\bte \w+en\b)", ""),
    (r"^vergeet (.+?) niet (?:om )?(.*\bte \w+en)\b", r"\1 \2"),
    (r"^heb (?:je|jij|u)\b", "heb ik"),
    (
        r"^(?:(?:zet|start|maak) )?(?:een )?(\w{3,})timer ((?:van|voor|op) .+?)\W*$",
        r"timer \2 genaamd \1",
    ),
    # "De rolluiken mogen omlaag".
    (rf"{_ALLOWED}({_STATES})(?: gaan| zijn)?{_END}", r"\1 \2"),
    (rf"{_ALLOWED}(op [\w.,]+ ?(?:procent|%|graden|°))(?: zijn)?{_END}", r"\1 \2"),
    # "Zorg dat de ventilator draait", which the model takes for what is to end.
    (rf"{_SO_THAT}(.+) (?:draaie?n?|draait|loopt|lopen|brandt|branden){_END}", r"zet \1 aan"),
    (
        rf"{_SO_THAT}(.+) (aan|uit) (?:is|zijn|staat|staan|gaat|gaan|blijft|blijven){_END}",
        r"zet \1 \2",
    ),
    (r"^ik (?:wil|heb|zou graag) (?:graag )?licht(?: willen)?\W*$", "zet het licht aan"),
    (r"^licht (?:graag|alsjeblieft|alstublieft)\W*$", "zet het licht aan"),
    # The verb last: "de lamp uit willen zetten", "... uit te doen".
    (rf"^(.+) ({_STATES}) ?(?:willen |kunnen |te )?(?:{_VERBS}){_END}", r"zet \1 \2"),
    (rf"^(?!zet\b)(.+) (?:willen |kunnen )?(?:zetten|doen){_END}", r"zet \1"),
    (rf"^(.+) (?:willen |kunnen |te )?dimmen{_END}", r"dim \1"),
    # "Gooi de radio eruit", "knikker de deur dicht".
    (rf"^{_THROW} (.+) (?:eruit|eraf)\W*$", r"zet \1 uit"),
    (rf"^{_THROW} (?=.+ (?:aan|uit|open|dicht|op slot|op \d+)\b)", "doe "),
    # As they say in Flanders.
    (r"^(?:steek|doe|knip|klik) (.+) (aan|uit)\b(?=\W*$)", r"zet \1 \2"),
    (rf"^doof (.+?){_END}", r"zet \1 uit"),
    (rf"^(.+) doven{_END}", r"zet \1 uit"),
    (r"\btrager\b", "langzamer"),
    (r"^((?:zet|doe|trek) (?:.*(?:deur|poort|gordijn|rolluik|screen|raam).*)) toe\b", r"\1 dicht"),
    (r"^((?:.*(?:deur|poort|gordijn|rolluik|screen|raam)\w*)) toe\b", r"\1 dicht"),
    (r"^((?:zet|doe|draai) .+) af(?=\W*$)", r"\1 uit"),
    # "Op 30 procent omlaag".
    (rf"(op [\w.,]+ ?(?:procent|%|graden|°)) {_WHITHER}{_END}", r"\1"),
    (rf"\b{_WHITHER} (?=(?:op|naar|tot) (?:\d|\w+ (?:procent|graden)\b))", ""),
    (r"\b(?:een )?(?:tikkeltje|ietsiepietsie|kleine beetje)\b", "een beetje"),
    (r"\b(?:een )?graadje\b", "een graad"),
    (r"\b(licht|gordijn|rolluik|raam|deur|radio|lamp)(?:[tp]?je)s?\b", r"\1"),
    (r"\bterug (aan|uit|open|dicht)\b", r"\1"),
    (r"^(?:schrijf|noteer|plaats) (.+ (?:op|bij) .+)$", r"zet \1"),
)
