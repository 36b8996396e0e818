"""What else begins or ends in a day, in German."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from .occasion import Occasion

_AT = r"(?:(?:jetzt|nun|dann|so|gleich|endlich|langsam|mal|bald|nämlich|auch) )*"
_BED = r"(?:koje|kiste|falle|heia|federn|heiabett|bettchen|betti|matratze|nest|horizontale|decke)"
_TALK = (
    r"(?:präsentation|vortrag|meeting|besprechung|schulung|vorführung|sitzung|konferenz|workshop"
    r"|videokonferenz|kundentermin|call|teamrunde)"
)

GERMAN_DAYS: Final[Sequence[Occasion]] = (
    Occasion(
        said=rf"(?:ich|wir) mache?n? {_AT}(?:die|meine|unsere) augen zu|augen zu|ab in die {_BED}"
        rf"|(?:ich|wir) (?:muss|müssen|will|wollen|sollte|sollten|könnte) {_AT}(?:ins|in mein"
        rf"|unters)"
        rf" bett|(?:ich|wir) (?:verzieh|verkriech|pack|hau|leg|kuschel)e?n? (?:mich|uns) {_AT}"
        rf"(?:ins bett|in die {_BED}|ins nest|schlafen|unter die decke)|matratzenhorchdienst"
        rf"|(?:zeit|höchste zeit) für (?:die|mein|das) (?:{_BED}|bett)|nacht (?:zusammen"
        rf"|ihr lieben)"
        r"|ich bin (?:jetzt |so )?(?:hundemüde|todmüde|bettreif|reif fürs bett|reif für die insel"
        rf" ins bett)|(?:ich|wir) (?:verschwinde|verschwinden|gehe|gehen|geh) {_AT}(?:ins bett"
        rf"|in die {_BED}|schlummern|ratzen|in die horizontale)|(?:gute|gut) ?nacht(?: (?:mein"
        rf"|meine|ihr|an|alle|mama|papa|oma|opa))*(?: \w+)?"
        rf"|(?:jetzt )?wird (?:jetzt )?geschlafen|(?:jetzt )?ich schlafe(?: jetzt)?"
        rf"|schlafen jetzt|das sandmännchen"
        r" (?:kommt|war da)|(?:der )?tag ist (?:vorbei|zu ende|rum)|für heute reicht es mir",
        names=r"(?:gute[ -]?nacht|good ?night|schlafenszeit|schlafen(?:[ -]?gehen)?|schlaf"
        r"|schlafmodus|zu bett|ins bett|zubettgehen|bettzeit|nachtmodus|nachtruhe|bettruhe"
        r"|^nacht$)",
    ),
    Occasion(
        said=rf"alle (?:mann )?raus(?: aus dem haus)?|(?:bin|wir sind|ich bin) {_AT}(?:mal "
        rf"|jetzt )?"
        rf"(?:raus|weg|unterwegs|fort|dann mal weg|aus dem haus|auf achse)|(?:wollen|müssen"
        rf"|werden) wir {_AT}(?:das haus verlassen|los|gehen|aufbrechen)|(?:ich"
        rf"|wir) gehe?n? {_AT}(?:an die uni(?:versität)?|in die uni|zur uni|aus dem haus"
        rf"|zum unterricht|zum kurs)|abmarsch|abfahrt"
        rf"|(?:ich|wir) (?:hau|haue|hauen|düse|düsen|zisch|zische|mach|mache|machen"
        rf"|flitze) {_AT}(?:ab"
        r"|los|mich auf die socken|mich vom acker|uns auf die socken|uns vom acker|die fliege"
        r"|die biege|die flatter)"
        rf"|(?:tschüss|tschau|ciao|servus|ade|tschö|baba|so|also) {_AT}(?:ich|wir) (?:geh|gehe"
        rf"|gehen"
        rf"|fahr|fahre|fahren|muss|müssen) {_AT}(?:zur|in die|zum|ins|einkaufen|los|weg"
        rf"|mal)(?: \w+){{0,3}}"
        rf"|(?:ich|wir) (?:muss|müssen) {_AT}(?:los|weg|zum (?:bus|zug|bahnhof|arzt|training"
        rf"|dienst)"
        rf"|zur (?:arbeit|schule|schicht|uni|bahn)|in die (?:arbeit|schule|uni)"
        rf"|auf (?:die )?arbeit"
        r"|ins büro)|die wohnung ist (?:jetzt )?leer|das haus ist (?:jetzt )?leer|(?:mein "
        r"|unser )?taxi"
        r" (?:ist da|wartet|steht vor der tür)|(?:der )?urlaub beginnt|ab in den urlaub",
        names=r"(?:abwesend|abwesenheit|abwesenheitsmodus|(?:haus|wohnung|zuhause) verlassen"
        r"|beim verlassen|^verlassen$|weggehen|losgehen|wir gehen|ich gehe|^gehen$|^weg$|(?:alle"
        r"|bin|sind) weg"
        r"|tschüss?|auf wiedersehen|(?:niemand|keiner) (?:da|zuhause)|ausser haus|aus dem haus"
        r"|away"
        r"|good ?bye|bye|leaving)",
    ),
    Occasion(
        said=rf"popcorn (?:ist|steht) {_AT}(?:fertig|bereit)(?: wir können anfangen)?"
        rf"|(?:der )?film kann"
        rf" {_AT}(?:los(?:gehen)?|beginnen|anfangen|starten)|(?:auf geht'?s )?(?:einen )?film "
        rf"(?:an)?(?:schauen|gucken|sehen)|(?:ich|wir) mache?n? {_AT}(?:kino|kinoabend"
        rf"|filmabend)|vorhang auf|wir können {_AT}(?:den film anfangen"
        r"|mit dem film anfangen|film (?:schauen|gucken))|alle auf (?:ihre plätze|das sofa"
        r"|die couch)"
        r"|(?:der )?film ist (?:an|eingelegt|bereit)|es ist kinozeit|filmzeit",
        names=r"(?:filme?|film(?:abend|zeit|modus|nacht|szene|licht)|kino(?:abend|modus|zeit"
        r"|szene)?"
        r"|heimkino|movies?|cinema|netflix)",
    ),
    Occasion(
        said=rf"{_AT}(?:ist |haben wir |es ist )?{_AT}(?:feierabend|dienstschluss|arbeitsschluss"
        rf"|büroschluss"
        rf"|ladenschluss|geschäftsschluss)|{_AT}(?:ist )?(?:schluss|ende|genug"
        rf"|schicht(?: im schacht)?)"
        r" für heute|schicht im schacht|das war es(?: für heute)?|das war'?s(?: für heute)?"
        rf"|(?:ich|wir) mache?n? {_AT}(?:schluss|feierabend|dicht|zu|für heute schluss"
        rf"|den laden dicht)"
        rf"|(?:ich|wir) (?:bin|sind|war|waren) {_AT}(?:hier )?{_AT}(?:der letzte|die letzte"
        rf"|die letzten|fertig für"
        r" heute)(?: hier)?(?: im büro)?|genug gearbeitet|(?:alle|die kollegen) sind (?:jetzt "
        r"|schon )?(?:weg"
        r"|gegangen|nach hause gegangen|daheim)|hier ist (?:jetzt )?(?:keiner|niemand) mehr"
        r"|(?:das büro|der laden) (?:ist leer|macht (?:jetzt )?zu)|ich stemple (?:jetzt )?aus",
        names=r"(?:feierabend|dienstschluss|arbeitsende|büroschluss|ladenschluss|geschäftsschluss"
        r"|büro (?:schliessen|zu|aus|verlassen)|schluss|alles aus|abschliessen|schliessen)",
    ),
    Occasion(
        said=rf"{_AT}(?:der|die|das|unser|unsere|mein|meine) {_TALK} (?:geht|fängt|beginnt"
        rf"|startet|läuft) ?{_AT}"
        rf"(?:los|an)?|es geht {_AT}(?:los )?mit (?:dem|der) {_TALK}(?: los)?|(?:ich"
        rf"|wir) (?:will|möchte|wollen"
        r"|möchten|zeige|zeigen|würde gern|muss) (?:(?:den|dem|euch|ihnen|allen|jetzt|kunden"
        r"|team|chef|mal|meine"
        r"|die|unsere|ein|paar|kollegen|gästen|eine|neuen) )*(?:folien|präsentation|zahlen"
        r"|entwürfe|slides)"
        rf"(?: zeigen| präsentieren)?|zeit für (?:den|die|das) {_TALK}|(?:ich|wir) (?:halte"
        rf"|halten|starte"
        rf"|starten|beginne|beginnen) {_AT}(?:den|die|das|meinen|meine|unsere|mit der"
        rf"|mit dem) {_TALK}"
        r"|(?:die|unsere) kunden (?:sind da|sitzen schon|warten auf die präsentation)",
        names=r"(?:präsentation(?:smodus)?|präsentieren|vortrag|vorführung|beamer|schulung"
        r"|presentation"
        r"|meeting|besprechung|konferenz)",
    ),
    Occasion(
        said=rf"(?:ich|wir) (?:koche?n?|fange?n? {_AT}an zu kochen) ?{_AT}|{_AT}(?:wird"
        rf"|koche ich|kochen wir)"
        rf" ?(?:gekocht)?|(?:ich|wir) (?:muss|müssen|will|wollen|werde|werden) {_AT}(?:kochen"
        rf"|das essen machen"
        r"|mittagessen machen|abendessen machen)|ran an die töpfe|zeit zum kochen",
        names=r"(?:kochen|koch(?:licht|szene|modus|zeit)|küche hell|cooking)",
    ),
    Occasion(
        said=rf"(?:ich|wir) (?:gehe?n?|geh) {_AT}(?:baden|in die (?:bade)?wanne)|(?:ich"
        rf"|wir) nehme?n? {_AT}ein"
        rf" (?:schönes |heisses |langes )?bad|(?:ich|wir) (?:leg|lege|legen) (?:mich"
        rf"|uns) {_AT}in die (?:bade)?wanne"
        r"|ab in die (?:bade)?wanne|badezeit|zeit für (?:ein bad|die wanne)|badetag|wellness",
        names=r"(?:baden|bad(?:ezeit|eszene|emodus|elicht)?|wellness|badewanne|wanne|spa"
        r"|schaumbad)",
    ),
    Occasion(
        said=rf"(?:ich|wir) (?:will|wollen|werde|werden|gehe|gehen|geh|möchte"
        rf"|möchten)? ?{_AT}(?:zocken|daddeln|gamen)"
        rf"|zocken angesagt|{_AT}wird (?:gezockt|gedaddelt)|zeit (?:zum|fürs) (?:zocken|daddeln"
        rf"|gaming)"
        r"|(?:zocker|gaming|spiele)abend|eine runde zocken",
        names=r"(?:zocken|zocker(?:abend|modus|licht)?|gaming|gamen|spielen|spieleabend|game"
        r"|playstation|xbox)",
    ),
    Occasion(
        said=rf"(?:ich|wir) mache?n? {_AT}(?:sport|yoga|gymnastik|workout|ein workout|training"
        rf"|pilates|meine übungen)"
        rf"|zeit (?:für|zum) (?:sport|yoga|workout|trainieren|training|meine übungen)|(?:ich"
        rf"|wir) (?:gehe?n?|geh)"
        rf" {_AT}(?:trainieren|aufs laufband|auf die matte)|(?:ich|wir) trainiere?n? {_AT}"
        rf"|sportstunde",
        names=r"(?:sport|training|trainieren|workout|yoga|fitness|gymnastik|pilates)",
    ),
    Occasion(
        said=rf"(?:wir haben|ich habe|das wird) {_AT}(?:ein date|eine verabredung"
        rf"|unser jahrestag|ein romantischer"
        r" abend)|(?:meine|mein) (?:liebste|liebster|date|freundin|freund) kommt (?:gleich|jetzt"
        r"|bald)"
        r"|heute ist (?:unser )?(?:hochzeitstag|jahrestag|valentinstag)"
        r"|candle ?light(?: ?dinner)?",
        names=r"(?:romantisch(?:er|es)?|romantik|romantischer abend|date[ -]?night|candle ?light"
        r"|kuschelabend)",
    ),
)
"""Said by other words than those of ``german.py``; the scene of the first that the house has."""
