"""What is heard and watched, in German: calls, adverts, songs, what somebody in a film said."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.hints.hint import PAUSED, PLAYING, SILENT, Hint

_SONG = (
    r"(?:song|lied|titel|nummer|track|stück|schlager|ohrwurm|platte|album|sänger|sängerin|band"
    r"|podcast)"
)
_AWFUL = (
    r"(?:doof|blöd|mies|langweilig|furchtbar|schlecht|öde|schrecklich|scheisse|ätzend|grauenhaft"
    r"|grottig|lahm"
    r"|nervig|nervt|ausgelutscht|abgedroschen|deprimierend|peinlich|kacke|nicht mein ding"
    r"|nicht meins)"
)
_SHOWN = (
    r"(?:tatort|tagesschau|nachrichten|fussball|spiel|sportschau|formel 1|rennen|serie|krimi"
    r"|wetterbericht"
    r"|quiz|finale|länderspiel|heute show|lindenstrasse|traumschiff|bachelor|sendung"
    r"|rosenheim cops)"
)

PLAYERS: Final = (
    Hint(
        plan="mute",
        words="werbung werbepause werbeblock reklame werbespot werbespots",
        said=r"^(?:(?:oh|nicht|schon|wieder|immer|diese|die|blöde|jetzt|kommt|ist|och|mann|wieso"
        r"|boah|ständig"
        r"|dauernd|nee|ach|hier|läuft|so eine|alter|ätzende|noch|mehr|nur|ey) )*(?:werbung"
        r"|werbepause|werbeblock"
        r"|reklame)(?: (?:schon|wieder|ätzend|nervt|total|so|mich|jetzt|wie|immer|echt|ey|mann"
        r"|ist|läuft|kommt|na"
        r"|toll|super|geht|mir|auf|den|die|keks|nerven|geist))*$",
        despite="others asked later refused",
        while_=PLAYING,
        is_bound=True,
    ),
    Hint(
        plan="next",
        words="song lied titel nummer track stück schlager ohrwurm platte album sänger sängerin "
        "band podcast",
        said=rf"(?:dieser|dieses|diese|der|das|die) {_SONG}(?: [\w']+){{0,2}} {_AWFUL}"
        rf"|{_SONG} (?:ist|finde ich)(?: [\w']+){{0,2}} {_AWFUL}|(?:nicht"
        rf"|schon) (?:schon )?wieder (?:der|dieser|dieses"
        rf"|das|die|diese) {_SONG}|(?:kann|mag)(?: [\w']+)? (?:den|das|diesen"
        rf"|dieses) {_SONG}(?: [\w']+){{0,2}} (?:nicht|nimmer)"
        rf"|{_SONG}(?: [\w']+){{0,4}} (?:nicht mehr hören|schon (?:hundert|tausend|zehn)mal"
        rf"|aus den ohren|zum hals raus)",
        unsaid="buch|auto|liebe|nie|jacke|satt|telefon\\w*|haus",
        despite="told asked refused past",
        while_=PLAYING,
        is_bound=True,
    ),
    Hint(
        plan="pause",
        words="telefon handy klingelt geklingelt läutet bimmelt vibriert anruf anrufer "
        "ruft call türklingel festnetz"
        " tür klo toilette pinkeln pipi popcorn zurück wieder weiterlaufen wartet "
        "warte stopp moment",
        said=r"^(?:(?:oh|moment|mal|warte|sorry|pst|psst|das|mein|die|da|hey|ist"
        r"|ups) )*(?:telefon|handy|türklingel"
        r"|festnetz)$|(?:telefon|handy)(?: \w+){0,2} (?:klingelt|läutet|bimmelt|geht|brummt"
        r"|vibriert)|(?:klingelt|läutet"
        r"|bimmelt|vibriert)(?: \w+){0,2} (?:telefon|handy)|(?:es"
        r"|da) (?:hat )?(?:gerade )?(?:klingelt|geklingelt"
        r"|läutet|geläutet)(?: (?:an der (?:haus)?tür|gerade|jetzt))*$|(?:oma|opa|mama|papa"
        r"|jemand|der chef|meine \w+"
        r"|mein \w+|die \w+|\w+) ruft(?: (?:mich|uns|gerade|eben|jetzt|schon|wieder))* an$"
        r"|(?:ich|da) (?:kriege|bekomme"
        r"|habe|kommt)(?: (?:gerade|eben|jetzt))* (?:einen|ein) (?:anruf|call)|(?:jemand|wer"
        r"|besuch|postbote|paketbote"
        r"|pizzabote|lieferdienst|einer)(?: \w+){0,2} (?:an|vor) der (?:haus)?tür|(?:muss|müssen"
        r"|gehe|husche)"
        r"(?: \w+){0,4} (?:aufs klo|auf die toilette|auf toilette|pinkeln|für kleine \w+|pipi"
        r"|aufs töpfchen)"
        r"|(?:hole|holen|mache|machen|brauche)(?: \w+){0,4} (?:popcorn|chips|was zu (?:trinken"
        r"|knabbern|essen)"
        r"|was zum (?:trinken|knabbern)|ein bier|getränke|snacks)|^(?:bin )?(?:gleich"
        r"|sofort) (?:wieder )?(?:da|zurück)$"
        r"|nicht (?:ohne mich )?weiterlaufen lassen|nicht ohne mich weiter\w*|(?:pinkel|klo"
        r"|pipi)pause",
        unsaid="ladegerät|ladekabel|akku|finde|verloren|wo ist|kaputt|liste|kauf\\w*|gestern"
        "|papier|hund|kalt|licht"
        r"|lautlos|auto|verstopft|putz\w*|jacke|minuten|leise",
        despite="refused others asked later ordered",
        while_=PLAYING,
        is_bound=True,
    ),
    Hint(
        plan="louder",
        words="lieblingslied lieblingssong geiler geile geiles "
        "cooler mein unser gesagt lieblingsband hammer",
        said=rf"(?:mein|meine|unser|unsere) (?:lieblingslied|lieblingssong|lieblingsband"
        rf"|{_SONG})(?: (?:läuft|kommt|jetzt|endlich"
        rf"|wieder|ja))*$|(?:geiler|geile|geiles|cooler|cooles|hammer|mega|super|genialer"
        rf"|geniales|krasser|guter|gutes|bester)"
        rf" {_SONG}(?: (?:mehr|davon|ey|alter|digga|mann))*$|was (?:hat|haben) (?:er|sie|der|die"
        rf"|das) (?:da |gerade |eben |jetzt )*"
        "gesagt$",
        unsaid="verloren|handy|auto|buch|nicht",
        despite="asked told others",
        while_=PLAYING,
        is_bound=True,
    ),
    Hint(
        plan="play",
        words="weiter waren wieder weitergehen zurück",
        said=r"^(?:(?:so|gut|ok|okay|jetzt|also|ja|na|alles klar|und) )*(?:weiter geht es"
        r"|weiter geht's|es geht weiter"
        r"|kann weitergehen|kann weiter gehen|wo waren wir(?: stehen geblieben)?"
        r"|wir können weitermachen|weiter im text"
        r"|(?:ich bin|bin|wir sind|da bin ich|da sind wir) (?:wieder )?(?:da|zurück|wieder)"
        r"|alle wieder da|weiter)$",
        despite="asked past",
        while_=PAUSED,
        is_bound=True,
    ),
    Hint(
        plan="on what=fernseher",
        words="tatort tagesschau nachrichten fussball spiel sportschau formel rennen "
        "serie krimi wetterbericht quiz finale"
        " länderspiel heute lindenstrasse traumschiff bachelor sendung anpfiff anstoss rosenheim",
        said=rf"(?:gleich|jetzt|sofort)(?: \w+){{0,2}} (?:kommt|kommen|läuft|laufen|beginnt"
        rf"|beginnen|fängt|fangen|ist|geht)"
        rf"(?: \w+){{0,2}} {_SHOWN}|{_SHOWN} (?:kommt|kommen|läuft|laufen|beginnt|beginnen|fängt"
        rf"|fangen|geht)(?: \w+){{0,2}}"
        rf" (?:gleich|jetzt|an|los)|zeit für (?:den|die|das) {_SHOWN}|^(?:gleich"
        rf"|jetzt) (?:ist )?(?:anpfiff|anstoss)$"
        rf"|(?:kommt|läuft|beginnt) (?:gleich|jetzt) (?:der|die|das) {_SHOWN}",
        unsaid="radio|karten|stadion|brett\\w*|handy|ausgefallen|abgesagt|verein",
        despite="refused asked",
        while_=SILENT,
        is_bound=True,
    ),
    Hint(
        plan="off what=fernseher",
        words="guckt schaut hin zu zuschaut hinschaut",
        said=r"(?:keiner|niemand|kein mensch|keine sau)(?: \w+){0,2} (?:guckt|schaut"
        r"|kuckt)(?: (?:da|das|hier|mehr|eh|doch|ja"
        r"|überhaupt|sowieso))*(?: (?:hin|zu|fern|an))?$|(?:guckt|schaut|kuckt)(?: (?:da|das"
        r"|hier|eh|doch|ja|sowieso"
        r"|überhaupt|gerade))* (?:keiner|niemand|kein mensch)(?: (?:mehr|hin|zu|fern|an))*$",
        unsaid="aufeinander|nach|fenster",
        despite="others told refused later",
        while_=PLAYING,
        is_bound=True,
    ),
)
"""Only while something plays, in the speaker's room."""
