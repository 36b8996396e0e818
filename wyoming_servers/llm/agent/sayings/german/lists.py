"""What is said of lists in German."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.sayings.notation import Table

_THE = "[(der|die|das|den|dem|des|meine|meiner|meinen|meinem|mein|unsere|unserer|unser|unseren)]"
_OFF = "(von|aus|vom)"
_ONTO = "(auf|zu|zur|zum|in|an|für)"
_PUT = "(setz|setze|schreib|schreibe|pack|packe|tu|tue|stell|stelle|nimm|füg|füge|notier|notiere)"
_PUT += "[(mir|uns|bitte|mal|noch|doch|auch|bitte noch)]"
_TAKE = "(nimm|streich|streiche|lösch|lösche|entfern|entferne|tu|hol|schmeiß|wirf|radier)"
_AWAY = "[(runter|herunter|raus|weg|ab|heraus|wieder runter)]"
_TICK = "(hak|hake|streich|streiche|kreuz|kreuze)"
_MAKE = "(hak|hake|streich|streiche|kreuz|kreuze|mach)"
_DONE = "(erledigt|fertig|gemacht|abgehakt|gekauft|besorgt|geschafft)"
_TAKE_INF = "(streichen|löschen|entfernen|runternehmen|nehmen|herunternehmen|wegnehmen)"
_PUT_INF = "(setzen|schreiben|packen|tun|stellen|nehmen|hinzufügen|notieren|eintragen|hinschreiben)"

LISTS: Final[Table] = (
    (
        "remove ; add",
        (
            (
                f"(verschieb|verschiebe|schieb|schiebe|beweg|bewege) {_THE} {{12.text}} {_OFF}"
                f" {{list}} {_ONTO} {{2.list}}"
            ),
            (
                f"(ersetz|ersetze|tausch|tausche) {_THE} {{text}} (durch|gegen|mit) {{2.text}}"
                f" {_ONTO} {{12.list}} [aus]"
            ),
            (
                f"(ersetz|ersetze|tausch|tausche) {_ONTO} {{12.list}} {_THE} {{text}} (durch|gegen"
                f"|mit) {{2.text}} [aus]"
            ),
        ),
    ),
    (
        "add ; add",
        (f"{_PUT} {{text}} {_ONTO} {{list}} und {{2.text}} {_ONTO} {{2.list}}",),
    ),
    (
        "clear",
        (
            "(leer|leere|lösch|lösche) {list} [(komplett|ganz|aus)]",
            "{list} (leeren|löschen|komplett löschen)",
            f"{_TAKE} (alles|alle sachen|alle einträge) {_OFF} {{list}} {_AWAY}",
        ),
    ),
    (
        "done",
        (
            f"{_MAKE} {_THE} {{text}} {_ONTO} {{list}} ab",
            f"{_MAKE} {_THE} {{text}} {_OFF} {{list}} ab",
            f"{_TICK} {_THE} {{text}} ab",
            (
                f"(markier|markiere|setz|setze|mach) {_THE} {{text}} {_ONTO} {{list}} (als|auf)"
                f" {_DONE}"
            ),
            f"(markier|markiere|setz|setze) {_THE} {{text}} (als|auf) {_DONE}",
            f"{_THE} {{text}} {_ONTO} {{list}} (ist|sind) {_DONE}",
            f"{_THE} {{text}} {_ONTO} {{list}} abhaken",
            f"{_THE} {{text}} abhaken",
            (
                f"(ich hab|ich habe|wir haben|hab) {_THE} {{text}} {{x}} [du kannst] [(es|das|sie"
                "|ihn)] (abhaken|hak es ab|hak das ab|streich es|streichen)"
            ),
            (
                f"(ich hab|ich habe|wir haben|hab) {_THE} {{text}} [schon] (die|das|der|den)"
                " (kann|können|kannst du) (weg|runter|ab|streichen|abhaken|löschen)"
            ),
            (
                f"{_THE} {{text}} (ist|sind|wurde|wurden) {{x}} (hak|streich|hake|streiche) (es|das"
                "|sie|ihn) [ab]"
            ),
        ),
    ),
    (
        "remove",
        (
            f"{_TAKE} {_THE} {{text}} [wieder] {_OFF} {{list}} {_AWAY}",
            f"{_THE} {{text}} [wieder] {_OFF} {{list}} {_TAKE_INF}",
            f"{_OFF} {{list}} {_THE} {{text}} {_TAKE_INF}",
            f"(ich|wir) (brauche|brauchen|brauch) {_THE} {{text}} (nicht mehr|doch nicht)",
            "(ich|wir) (brauche|brauchen|brauch) (keine|kein|keinen) {text} mehr",
        ),
    ),
    (
        "has",
        (
            (
                f"(ist|sind|steht|stehen) [(schon|noch|da)] {_THE} {{text}} [(schon|noch|bereits)]"
                f" (auf|in) {{list}}"
            ),
            (
                f"(haben wir|hab ich|habe ich|hat jemand) [(schon|bereits)] {_THE} {{text}} [(schon"
                f"|bereits)] (auf|in) {{list}} [(geschrieben|gesetzt|stehen)]"
            ),
            f"(brauchen wir|brauche ich|brauch ich) [(noch|auch)] {_THE} {{text}}",
        ),
    ),
    (
        "read",
        (
            (
                "was (fehlt|fehlt mir|fehlt uns|braucht man|brauchen wir|brauche ich|kommt|muss)"
                " [noch] [alles] (auf|von|in|bei|aus) {list}"
            ),
            (
                "was (steht|ist|stehen|sind|gibt es|hab ich|habe ich|haben wir) [(alles|noch|so"
                "|gerade|offen|denn)] [(auf|in|an)] {list} [(noch|alles|drauf|zu tun|offen|stehen)]"
            ),
            "(lies|lese|sag|zeig|nenn|nenne) [(mir|uns)] [(mal|bitte)] {list} [(vor|an|auf)]",
            (
                "was (muss|müssen|soll|sollen|brauche|brauchen) (ich|wir) [(noch|alles)] (aus|vom"
                "|von|im|beim|für|bei) {list} [(holen|kaufen|besorgen|mitbringen|erledigen|machen)]"
            ),
            (
                "wie viele [(sachen|dinge|einträge|artikel|aufgaben|punkte)] (stehen|sind) [noch]"
                " (auf|in) {list}"
            ),
            (
                "wie (viele|viel) {list} (habe ich|hab ich|haben wir|sind|gibt es|muss ich) [noch]"
                " [(da|offen|übrig|zu tun|zu erledigen|erledigen|machen)]"
            ),
            (
                "wie (viel|viele) [(sachen|dinge|aufgaben)] (habe ich|haben wir|muss ich) [noch]"
                " (zu tun|zu erledigen|erledigen|machen)"
            ),
            "ist [noch] (was|etwas|irgendwas) (auf|in) {list}",
            "was (gibt es|ist|habe ich|haben wir) [heute] [(noch|alles)] zu (tun|erledigen)",
            "ist {list} leer",
            "{list} (vorlesen|anzeigen|bitte vorlesen)",
        ),
    ),
    (
        "add",
        (
            "{list} : {text}",
            f"{_PUT} {_ONTO} {{list}} [:] {{text}} [drauf]",
            (
                f"{_PUT} {{text}} [(noch|bitte|auch|mit)] {_ONTO} {{list}}"
                " [(drauf|dazu|hinzu|rauf|mit drauf|bitte|mit)]"
            ),
            (
                f"{{text}} (muss|müssen|soll|sollen|kommt|kommen|gehört|gehören) [(noch|auch)]"
                f" {_ONTO} {{list}} [(drauf|rauf)]"
            ),
            f"{{text}} [(noch|bitte|auch|mit)] {_ONTO} {{list}} [{_PUT_INF}]",
            "(ich|wir) (brauche|brauchen|brauch) [noch] {text} (aus|vom|von|beim) {list}",
            (
                f"{{x}} (braucht|brauchen|möchte|will|wünscht sich|brauche) {{text}} {_PUT} (es|das"
                f"|sie|ihn) {_ONTO} {{list}}"
            ),
            (
                "(es fehlt|es fehlen|uns fehlt|uns fehlen|es gibt kein|es gibt keine|wir haben"
                f" keine|wir haben kein|wir haben keinen) {{text}} [mehr] {_PUT} (es|das|sie|ihn"
                f"|welche|welches) {_ONTO} {{list}}"
            ),
            "(neuer eintrag|neue aufgabe|neuer punkt) (auf|für|in) {list} [:] {text}",
        ),
    ),
)
