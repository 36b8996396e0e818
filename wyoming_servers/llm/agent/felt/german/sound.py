"""What is heard, in German."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.felt.feeling import Signs

from .words import ASLEEP, GAP, LIKE, PLAYED, SMALL

SILENCE: Final = Signs(
    alone=r"^(?:das |da |ach |oh )*(?:hält|halte)(?: \w+){0,3} (?:kein mensch|niemand|keiner"
    r"|ja nicht) (?:mehr )?aus$"
    r"|(?:muss|geh\w*) (?:\w+ ){0,3}ans telefon|durch mark und bein|zum (?:davonlaufen|weglaufen)"
    r"|(?:ich|wir) telefoniere?n?|telefoniere (?:ich|gerade)|(?:bin|hänge?|sind"
    r"|sitze?)(?: \w+){0,3}"
    r" (?:am telefon|am hörer|am handy|im call|im meeting|in einer (?:video)?konferenz"
    r"|in einer besprechung)"
    r"|(?:telefon|handy) (?:klingelt|läutet|bimmelt)|klingelt (?:gerade )?(?:das "
    r"|mein )?(?:telefon|handy)"
    rf"|{PLAYED} {GAP}(?:nervt|nervig|nerven|keks|geist|wecker|senkel|sack|zeiger|wahnsinn"
    r"|nicht mehr (?:hören|ertragen|aushalten)|nicht aus|unerträglich|reicht|zuviel|zu viel"
    rf"|muss (?:jetzt )?nicht sein|verrückt|wild)|(?:nervt|reicht) {GAP}{PLAYED}"
    rf"|(?:kann|halt\w*|ertrag\w*|erträgt) {GAP}{PLAYED} (?:\w+ ){{0,3}}(?:hören|aus|ertragen"
    r"|nicht mehr|leiden|nimmer)|(?:nicht mehr hören|ohrwurm|seine? ruhe|meine? ruhe|unsere? ruhe"
    r"|ruhe (?:haben|wär\w*|bitte|jetzt|hier|im karton|im puff|gebrauchen)"
    r"|in ruhe (?:\w+ ){0,3}(?:arbeiten"
    r"|lesen|essen|telefonieren|reden|schlafen|lernen|denken|unterhalten)|stille wär\w*"
    r"|etwas stille"
    r"|endlich ruhe|schnauze|klappe)|(?:bei|zu) (?:dem|diesem|der|dieser|so einem"
    r"|so nem) (?:\w+ )?"
    rf"{PLAYED}(?: \w+){{0,2}} (?:kein|niemand|keiner|nicht|ja|doch|wer)",
    state="",
)
QUIETER: Final = Signs(
    alone=r"(?:lärm|krach|radau|getöse|gedröhne|gedudel|geplärre|krawall|rabatz|spektakel"
    r"|höllenlärm"
    r"|heidenlärm|mordslärm|mordskrach|höllenkrach|gewummer|geballer|klamauk|tohuwabohu|gebrüll)"
    r"|(?:radio|musik|fernseher|anlage|box|boxen|lautsprecher) (?:\w+ ){0,3}(?:plärrt|dröhnt"
    r"|brüllt|jault|scheppert|wummert|schreit|grölt|plärren|dröhnen)|ohrenbetäubend\w*"
    r"|trommelfell\w*|(?:ohren|schädel|kopf|birne) (?:\w+ ){0,3}(?:bluten"
    r"|dröhn\w*"
    r"|klingeln|fallen (?:\w+ )?ab|platz\w*|abfallen|wegfliegen|weh von)|(?:bluten|dröhnen"
    r"|klingeln|platzt"
    r"|dröhnt|fallen|fliegen) (?:mir |uns )(?:\w+ ){0,3}(?:ohren|schädel|kopf|birne|trommelfell)"
    r"|eigenes wort|nicht (?:mehr )?(?:denken|nachdenken|konzentrieren)|(?:kann|können) (?:mich"
    r"|man sich"
    r"|uns|sich|ich mich|wir uns)(?: \w+){0,6} (?:konzentrieren|unterhalten)|(?:kein mensch"
    r"|niemand"
    r"|keiner|unmöglich|nicht|kaum)(?: \w+){0,3} (?:arbeiten|lernen|telefonieren|unterhalten"
    r"|nachdenken|konzentrieren)|(?:muss|will|sollte|möchte) (?:(?:jetzt|mal|kurz|eben|gerade"
    r"|hier) )*(?:telefonieren|lernen"
    r"|büffeln|mich konzentrieren)$"
    r"|nachbarn? (?:\w+ ){0,4}(?:beschwer\w*|klopf\w*|hämmer\w*|polizei|meckern|wach|senkrecht"
    r"|schimpf\w*)|klopf\w* (?:\w+ ){0,3}(?:wand|decke|heizung|boden)"
    rf"|{SMALL} (?:(?!mein|dein|sein|ihr|von|immer|nie|nicht)[\w']+ ){{0,4}}?{ASLEEP}"
    rf"|{ASLEEP} {GAP}{SMALL}|(?:weck\w*|aufwecken|wach) {GAP}(?:baby"
    rf"|kind\w*"
    r"|kleine\w*|nachbar\w*|tote\w*|oma|opa|haus|block)|(?:baby|kind\w*|kleine\w*|haus"
    r"|nachbar\w*|tote)"
    r" (?:\w+ )?(?:aufwecken|wird wach|wach (?:wird|geworden)|wecken)|psst|pscht|pssst|schhh"
    r"|(?:will|möchte|versuch\w*|muss) (?:\w+ ){0,2}(?:zu )?(?:schlafen|dösen|pennen"
    r"|ein nickerchen)$"
    r"|(?:viel zu|zu|so|verdammt|ganz schön|echt|scheiss|sau|mega|voll|irre|wahnsinnig"
    r"|ist das) laut"
    rf"|{LIKE} (?:disco|disko|bahnhof|bahnhofshalle|rummel|kirmes|oktoberfest|bierzelt|rockkonzert"
    r"|konzert|baustelle|flughafen|jahrmarkt|startbahn|affenstall|hühnerstall|technoclub)",
    state=r"laut|\w+laut|krachig|disco|bahnhofshalle|ein krach|krach|lärm|irrenhaus",
)
LOUDER: Final = Signs(
    alone=rf"(?:versteh\w*|hör\w*|kapier\w*|bekomm\w*|krieg\w*|mitbekomm\w*) {GAP}(?:kein\w* "
    rf"(?:einziges )?"
    rf"(?:wort|ton|silbe)|kaum (?:ein wort|was|etwas)|nur (?:die hälfte|bahnhof|jedes zweite wort)"
    rf"|nicht (?:was|wovon) (?:die|der|sie|er))|(?:kein wort|keinen ton"
    rf"|keine silbe) (?:\w+ ){{0,4}}"
    r"(?:versteh\w*|hör\w*|mitbekomm\w*|mitkriegen)|(?:hör\w*) (?:\w+ ){0,2}(?:nichts|nix|kaum"
    r"|gar nichts"
    r"|fast nichts|nichts mehr)|(?:nichts|nix|kaum was|kaum etwas"
    r"|fast nichts) (?:mehr )?(?:zu )?(?:hören"
    r"|verstehen)|(?:nuschel\w*|flüster\w*|murmel\w*|wispert|wispern|hauch\w*)|(?:schauspieler\w*"
    r"|sprecher\w*|moderator\w*|kommentator\w*|nachrichten\w*|film|serie|podcast|sänger\w*|text"
    r"|dialoge?"
    r"|ansager\w*|reporter\w*|prediger|wetterbericht|hörbuch|hörspiel|radio|musik|fernseher|lied)"
    r" (?:\w+ ){0,4}?(?:versteh\w*|hör\w*|(?:nicht|kaum|schlecht) (?:zu )?(?:versteh\w*|hören)"
    r"|kaum|zu leise"
    r"|so leise)|(?:versteh\w*|versteht|hör\w*|hört) (?:\w+ ){0,3}(?:schauspieler\w*|sprecher\w*"
    r"|moderator\w*|kommentator\w*|nachrichten\w*|film|serie|podcast|dialoge?|reporter\w*|hörspiel"
    r"|radio|fernseher|text|musik) (?:\w+ ){0,3}(?:nicht|kaum|schlecht|gar nicht)|(?:versteh\w*"
    r"|hör\w*) (?:den|die|diesen|diese) (?!sinn|frage|witz|welt|aufgabe|logik|menschen|frauen"
    r"|männer|aufregung)(?:\w+ ){1,5}(?:nicht|kaum|schlecht)$|nicht (?:hören"
    r"|verstehen) was (?:er|sie|die|der|das)|watte im mund|schwerhörig|hörgerät\w*"
    r"|(?:bin|werd\w*) (?:ich )?(?:\w+ ){0,2}taub|taub auf|ohren (?:spitzen|sind auch nicht mehr)"
    r"|(?:viel zu|zu|so|arg|ziemlich|sehr|recht|wahnsinnig|etwas|ganz schön|ein bisschen"
    r"|bisschen) leise",
    state=r"leise",
)
