"""German: "sei ein Schatz und …", "es wäre nett, wenn du … ausmachst", "… auf der Stelle"."""

from __future__ import annotations

from typing import Final

from .address import Address

_SOMEBODY = (
    r"schatz|schatzi|liebling|mein (?:lieber|guter|freund|schatz)|meine (?:liebe|gute)|digga"
    r"|digger|dicker|bro|leute|jungs|mädels|alter|mann|mensch"
)
_OATH = (
    r"verdammt(?: noch ?mal)?|himmel herrgott|herrgott(?: noch ?mal)?|(?:um|in) gottes willen"
    r"|(?:oh |ach )?mein gott|meine güte|zum donnerwetter|oh mann|mannomann|verflixt(?: noch ?mal)?"
)
_KIND = r"(?:nett|lieb|gut|freundlich)"
_IF = (
    rf"wenn(?: es|'s| das)? (?:geht|möglich(?: ist)?|(?:nicht zu viel|keine) (?:mühe|umstände)"
    r" (?:macht|ist|sind)|nicht zu viel verlangt ist|(?:dir )?nichts ausmacht)"
    rf"|falls möglich|wenn du (?:kannst|magst|so {_KIND} (?:bist|wärst)"
    r"|(?:mal |gerade |kurz )*zeit hast|nichts dagegen hast)"
)
_DONE = r"(?:machen|schalten|stellen|drehen|fahren|ziehen|öffnen|schließen|dimmen|starten|setzen)"
_WISHED = (
    r"(?:ich (?:möchte|will|hätte (?:es )?gerne?|wünsche mir|bitte dich)|(?:es |das )?wäre"
    r" (?:(?:sehr|so|echt) )?(?:nett|toll|lieb|schön|super|gut|prima|möglich)|ich wäre (?:dir )?"
    r"(?:(?:sehr|so) )?dankbar|ich fände es (?:gut|nett|schön|toll)|wie wär(?:e es|e|'?s))"
)

ADDRESS: Final = Address(
    openings=rf"ey(?: alter)?|entschuldigung|entschuldige(?: bitte)?|verzeihung|guck mal"
    r"|schau mal|alles klar|erst ?mal|meinetwegen|von mir aus|am besten|(?:ich )?bitte dich"
    rf"|darf ich (?:dich )?bitten|sei ein (?:schatz|engel) und|{_IF}"
    rf"|(?:sei|seien sie)(?: bitte)?(?: mal)? so {_KIND}(?: und)?"
    r"|(?:tu|tue|mach|mache) mir (?:bitte )?(?:den|die|einen|eine) (?:\w+ )?(?:gefallen|freude)"
    r"(?: und)?",
    calls=rf"{_SOMEBODY}|{_OATH}|kinder|jemand|so|du|geh|computer|haus|guten (?:morgen|tag|abend)"
    r"|ich (?:sagte|wiederhole|habe? gesagt)",
    requests=r"(?!)",
    deeds=r"(?:schalte?|mache?|stelle?|setze?|öffne|schließe?|sperre?|fahre?|ziehe?|dimme?|drehe?"
    r"|starte|stoppe?|spiele?|kannst|könntest|würdest|bring|lass|gib|schick)",
    closings=r"danke(?: schön| dir| sehr| euch| ihnen)?|dankeschön|(?:vielen|herzlichen) dank"
    rf"|bitte(?: schön| sehr| danke)?|bittschön|auf der stelle|sei so {_KIND}|{_IF}"
    r"|(?:jetzt )?endlich(?: mal)?",
    names=rf"{_SOMEBODY}|{_OATH}|(?:der|die|das) arme|dem armen|der armen|arme[rs]? (?:ding|kerl)",
    free=r"(?:spiel\w*|(?:setz|schreib|pack)\w* .*list|füg\w*|erinner\w*|sag\w*|such\w*|nimm"
    r"|streich\w*|wir|ich)",
    rewritten=(
        (
            (
                rf"{_WISHED},? (?:dass|wenn) du (?:bitte |mal )*(?=.+ \w+en (?:würdest|könntest)$)"
                r"(.+) \w+$"
            ),
            r"kannst du \1",
        ),
        (rf"{_WISHED},? (?:dass|wenn) du (?:bitte |mal )*(.+ \w+?)(?:e?st)$", r"kannst du \1en"),
        (
            (
                r"(?:kann man|magst du|willst du|möchtest du|du (?:kannst|darfst|könntest))"
                rf"(?: (?:mal|bitte|jetzt|ruhig|vielleicht|gerne?))* (?=.+{_DONE}$)"
            ),
            "kannst du ",
        ),
        (rf"lass (?:uns|mal)(?: mal)? (?=.+{_DONE}$)", "kannst du "),
    ),
)
