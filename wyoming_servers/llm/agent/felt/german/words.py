"""Words that several signs have, in German."""

from __future__ import annotations

from typing import Final

GAP: Final = r"(?:[\w']+ ){0,4}?"
NOTHING: Final = (
    r"(?:nichts|nix|nüscht|gar nichts|überhaupt nichts|absolut nichts|null|kaum (?:noch )?(?:was"
    r"|etwas|mehr was))"
)
IN_A: Final = (
    r"(?:in|im|auf|beim|am|unter)(?: (?:der|dem|den|einem|einer|nem|ner|diesem|so einer))?"
)
LIKE: Final = rf"(?:wie {IN_A}(?: \w+en)?|der reinste|die reinste|das reinste|die reine|wie)"
SCREEN: Final = (
    r"(?:\w*bildschirm|monitor|fernseher|tv|display|leinwand|laptop|folien|beamer|tablet|glotze"
    r"|präsentation|bildfläche)"
)
EYES: Final = r"(?:augen|äuglein|augapfel|netzhaut)"
LAMP: Final = (
    r"(?:\w*licht|\w*lichter|\w*lampen?|\w*beleuchtung|\w*strahler|funzeln?|birnen?|\w*leuchten?)"
)
LIMBS: Final = (
    r"(?:finger\w*|händ\w*|füsse?|füsschen|zehen?|nase|näschen|ohren|hintern|po|popo|arsch|beine"
    r"|knochen|knie|glieder)"
)
PLAYED: Final = (
    r"(?:musik|gedudel|geplärre|gejaule|gedröhne|gequassel|gequatsche|gelaber|geschrammel|gejohle"
    r"|geschrei|geklimper|gebrabbel|gesinge|radau|lärm|krach|radio|sender|fernseher"
    r"|gebrüll|schlagermusik|bass|bässe|hörspiel|krachmacher|dudelfunk|katzenmusik|getrommel)"
)
LOOKERS: Final = (
    r"(?:nachbar\w*|leute|passanten|jeder|jede|alle|man|gegenüber|strasse|postbote|wer|einer|dorf"
    r"|fremde\w*|typ|kerl|gaffer|spanner|kunden|spaziergänger|siedlung|welt|viertel|irgendwer"
    r"|irgendeiner|jemand|schulkinder|hinz|fussgänger|kollegen|block)"
)
LOOK: Final = r"(?:glotz|guck|kuck|schau|seh|sieh|starr|gaff|blick|lins|spanner|lunz|les|beobacht)"
SMALL: Final = (
    r"(?:baby|kind|kinder|kleine|kleiner|kleinen|mäuschen|maus|zwerg|säugling|zwillinge|sohn"
    r"|tochter|enkel|enkelin|papa|mama|opa|oma|mann|frau|freundin|freund|mitbewohner\w*|sie|er"
    r"|schatz|murkel|bub|mäderl|knirps|spatz|patient\w*|gäste?)"
)
ASLEEP: Final = (
    r"(?:schläft|schlafen|eingeschlafen|eingenickt|eingedöst|eingepennt|weggenickt|eingeduselt"
    r"|weggeschlummert"
    r"|pennt|ratzt|schlummert|döst|einschlafen|weggedöst|im tiefschlaf|im reich der träume)"
)
