"""What is said of lists by their names, by language: what is moved, and what a shop is to give.

"In der Drogerie brauche ich Seife" means the list that is called so, where the house has one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .notation import Table

_DER: Final = "[(der|die|das|den|dem|mein|meine|meinen)]"
_LE: Final = "[(le|la|les|l|mon|ma|mes|du|de la|de l|des|d)]"
_EL: Final = "[(el|la|los|las|mi|mis)]"
_DE: Final = "[(de|het|mijn)]"
_IL: Final = "[(il|lo|la|l|i|gli|le|del|dello|della|dell|dei|degli|delle)]"

_BUY: Final = "(get|buy|pick up|order|grab)"
_WANT: Final = f"(i|we) [(also|still)] (need|want|need to {_BUY}|have to {_BUY}|must {_BUY})"
_BRAUCH: Final = "(brauch|brauche|brauchen|benötige|benötigen|bräuchte|bräuchten) (ich|wir)"
_NOCH: Final = "[(noch|auch|auch noch|bitte|bitte noch|mal|unbedingt|dringend)]"
_FAUT: Final = (
    "(il me faut|il nous faut|il faut|faut|il me faudrait|il nous faudrait|j ai besoin"
    "|on a besoin|je dois prendre|je dois acheter|on doit prendre|on doit acheter"
    "|il faut prendre|il faut acheter) [(encore|aussi)]"
)
_FALTA: Final = (
    "(necesito|necesitamos|me hace falta|nos hace falta|me hacen falta|nos hacen falta|hace falta"
    "|hacen falta|tengo que comprar|tenemos que comprar|hay que comprar|tengo que coger"
    "|hay que coger|tengo que recoger|tengo que traer|hay que traer) [(también|además)]"
)
_NODIG: Final = "[(nog|ook|ook nog|even)] {text} (nodig|halen|kopen|meenemen|bestellen)"
_SERVE: Final = (
    "(devo|dobbiamo|bisogna|c è da|ci sono da) [(ancora|anche)] (prendere|comprare|ritirare"
    "|ordinare)"
)
_MI_SERVE: Final = (
    "(mi serve|ci serve|mi servono|ci servono|serve|servono|ci vuole|ci vogliono|ho bisogno di"
    "|abbiamo bisogno di) [(anche|ancora|pure)]"
)

NAMED_LISTS: Final[Mapping[str, Table]] = {
    "en": (
        (
            "remove ; add",
            (
                (
                    "(move|transfer|shift) [the] {12.text} (from|off|out of) {list} (to|onto)"
                    " {2.list}"
                ),
                "(move|transfer|shift) [the] {12.text} (to|onto|over to|into|across to) {2.list}",
                (
                    "(put|stick|pop|move) [the] {12.text} (on|onto) {2.list} (instead of|not|and"
                    " not|rather than) [(on|onto)] {list}"
                ),
                "(put|write) {2.text} (on|onto) {12.list} instead of [the] {text}",
                "instead of [the] {text} (put|write) {2.text} (on|onto) {12.list}",
            ),
        ),
        (
            "?remove ; add",
            (
                f"instead of [the] {{text}} {_BUY} {{2.text}}",
                f"{_BUY} {{2.text}} instead of [the] {{text}}",
            ),
        ),
        (
            "add",
            (
                "for {list} (add|note|write down|put down) [also] {text}",
                f"(at|from) [the] {{list}} {_WANT} [(some|also)] {{text}}",
            ),
        ),
        ("?add", (f"for {{list}} {_WANT} [(some|also)] {{text}}",)),
    ),
    "de": (
        (
            "remove ; add",
            (
                (
                    "(verschieb|schieb|schiebe|pack|packe|setz|setze|schreib|schreibe)"
                    f" {_DER} {{12.text}} [(rüber|mal|bitte)] (auf|in) {{2.list}} (statt|anstatt"
                    "|und nicht) [(auf|in)] {list}"
                ),
                (
                    f"(verschieb|verschiebe|schieb|schiebe) {_DER} {{12.text}} [(rüber|mal"
                    "|bitte)] (auf|in|zu|zur) {2.list} [rüber]"
                ),
                "(schreib|setz|pack) statt {text} [(lieber|bitte)] {2.text} auf {12.list}",
                "(schreib|setz|pack) {2.text} statt {text} auf {12.list}",
            ),
        ),
        (
            "?remove ; add",
            (
                (
                    "(kauf|nimm|hol|besorg|wir nehmen|wir kaufen) statt {text}"
                    " [(lieber|bitte|diesmal)] {2.text}"
                ),
                (
                    "statt {text} [(lieber|bitte|diesmal)] {2.text} (kaufen|nehmen|holen|besorgen"
                    "|mitbringen)"
                ),
            ),
        ),
        (
            "add",
            (
                f"für {{list}} (schreib|setz|pack|notier) {_NOCH} {{text}} (auf|dazu|drauf|ein)",
                f"für {{list}} (schreib|setz|pack|notier) {_NOCH} {{text}} auf die liste",
                f"(auf|in|zu|zur) {{list}} (schreib|schreibe|setz|setze|pack) {_NOCH} {{text}}",
                (
                    f"(in der|im|bei|beim|vom|von der|aus der|aus dem) {{list}} {_BRAUCH} {_NOCH}"
                    " {text}"
                ),
                (
                    "(in der|im|bei|beim|vom|von der|aus der) {list} (muss ich|müssen wir)"
                    f" {_NOCH} {{text}} (kaufen|holen|besorgen|mitnehmen|abholen)"
                ),
            ),
        ),
        ("?add", (f"für {{list}} {_BRAUCH} {_NOCH} {{text}}",)),
    ),
    "fr": (
        (
            "remove ; add",
            (
                (
                    f"(mets|met|mettez|passe|déplace|bascule) {_LE} {{12.text}} (sur|dans)"
                    " {2.list} (au lieu de|plutôt que|et pas) [(sur|dans)] {list}"
                ),
                (
                    f"(déplace|déplacez|transfère|passe|bouge|bascule) {_LE} {{12.text}} (sur|dans"
                    "|vers|à) {2.list}"
                ),
                (
                    f"à la place (du|de la|des|de l|de|d) {{text}} (mets|note|ajoute) {_LE}"
                    " {2.text} (sur|dans|à) {12.list}"
                ),
                (
                    f"(mets|note|ajoute) {_LE} {{2.text}} (sur|dans|à) {{12.list}} à la place (du"
                    "|de la|des|de l|de|d) {text}"
                ),
            ),
        ),
        (
            "?remove ; add",
            (
                (
                    "à la place (du|de la|des|de l|de|d) {text} (prends|achète|prenons|on prend"
                    f"|on achète) {_LE} {{2.text}}"
                ),
            ),
        ),
        (
            "add",
            (
                (
                    "pour {list} (ajoute|mets|note|marque|rajoute|inscris) [(aussi|encore|en plus)]"
                    f" {_LE} {{text}}"
                ),
                f"(à|au|chez) {{list}} {_FAUT} {_LE} {{text}}",
                f"(à|au|dans|sur) {{list}} (ajoute|mets|note|marque|inscris) {_LE} {{text}}",
            ),
        ),
        (
            "?add",
            (
                f"pour {{list}} {_FAUT} {_LE} {{text}}",
                (
                    "[il] (faut|faudrait) [surtout] pas [(que j|qu on|que je|que l on)] (oublier"
                    f"|oublie) {_LE} {{text}}"
                ),
            ),
        ),
    ),
    "es": (
        (
            "remove ; add",
            (
                (
                    f"(pon|pasa|mueve|apunta) {_EL} {{12.text}} (en|a) {{2.list}} (en vez|en lugar)"
                    " (de|del) [en] {list}"
                ),
                (
                    f"(mueve|mueva|pasa|pásame|cambia|traslada) {_EL} {{12.text}} (a|al|para)"
                    " {2.list}"
                ),
                (
                    f"en (lugar|vez) (de|del) {_EL} {{text}} (pon|apunta|añade) {_EL} {{2.text}}"
                    " (en|a) {12.list}"
                ),
                (
                    f"(pon|apunta|añade) {_EL} {{2.text}} (en|a) {{12.list}} en (lugar|vez) (de"
                    f"|del) {_EL} {{text}}"
                ),
            ),
        ),
        (
            "?remove ; add",
            (
                f"en (lugar|vez) (de|del) {_EL} {{text}} (compra|compramos|coge) {_EL} {{2.text}}",
                f"(compra|coge) {_EL} {{2.text}} en (lugar|vez) (de|del) {_EL} {{text}}",
            ),
        ),
        (
            "add",
            (
                (
                    "para {list} (apunta|pon|añade|anota|agrega|apuntamos) [(también|además)]"
                    f" {_EL} {{text}}"
                ),
                f"(en|de|del) {{list}} {_FALTA} {_EL} {{text}}",
                f"(en|a) {{list}} (apunta|pon|añade|anota|agrega|mete) {_EL} {{text}}",
            ),
        ),
        ("?add", (f"para {{list}} {_FALTA} {_EL} {{text}}",)),
    ),
    "nl": (
        (
            "remove ; add",
            (
                (
                    f"(zet|verplaats) {_DE} {{12.text}} op {{2.list}} (in plaats van|en niet) [op]"
                    " {list}"
                ),
                (
                    f"(verplaats|schuif|verhuis|zet) {_DE} {{12.text}} (naar|over naar|door naar)"
                    " {2.list}"
                ),
                f"zet in plaats van {_DE} {{text}} {{2.text}} op {{12.list}}",
                f"zet {{2.text}} op {{12.list}} in plaats van {_DE} {{text}}",
            ),
        ),
        (
            "?remove ; add",
            (
                f"(koop|haal|neem) in plaats van {_DE} {{text}} [(liever|maar)] {{2.text}}",
                f"in plaats van {_DE} {{text}} [(liever|maar)] {{2.text}} (kopen|halen|nemen)",
            ),
        ),
        (
            "add",
            (
                "voor {list} [(ook|nog)] (zet|schrijf|noteer) [(ook|nog|even)] {text} (op|erbij)",
                f"(bij|van|in) {{list}} (heb ik|hebben we|moet ik|moeten we) {_NODIG}",
            ),
        ),
        ("?add", (f"voor {{list}} (heb ik|hebben we|moet ik|moeten we) {_NODIG}",)),
    ),
    "it": (
        (
            "remove ; add",
            (
                (
                    f"(metti|sposta|passa) {_IL} {{12.text}} (sulla|nella|sul|in|alla) {{2.list}}"
                    " (invece che|invece di|e non|anziché) (sulla|nella|sul|in|della|alla) {list}"
                ),
                (
                    f"(sposta|passa|trasferisci|spostami) {_IL} {{12.text}} (sulla|nella|sul|in"
                    "|alla|a|per la|per le) {2.list}"
                ),
                (
                    f"(al posto|invece) (di|del|dello|della|dell|dei|degli|delle) {{text}} (metti"
                    f"|segna|scrivi|aggiungi) {_IL} {{2.text}} (sulla|nella|alla|in|sul)"
                    " {12.list}"
                ),
                (
                    f"(metti|segna|scrivi|aggiungi) {_IL} {{2.text}} (sulla|nella|alla|in|sul)"
                    " {12.list} (al posto|invece) (di|del|dello|della|dell|dei|degli|delle) {text}"
                ),
            ),
        ),
        (
            "?remove ; add",
            (
                (
                    "(al posto|invece) (di|del|dello|della|dell|dei|degli|delle) {text} (compra"
                    f"|compriamo|prendi|prendiamo) {_IL} {{2.text}}"
                ),
                (
                    f"(compra|prendi) {_IL} {{2.text}} (al posto|invece) (di|del|dello|della|dell"
                    "|dei|degli|delle) {text}"
                ),
            ),
        ),
        (
            "add",
            (
                (
                    "per {list} (metti|mettiamo|aggiungi|aggiungiamo|segna|segniamo|scrivi) [(in"
                    f" lista|sulla lista)] [(anche|pure)] {_IL} {{text}}"
                ),
                f"(in|al|alla|dal|dalla) {{list}} {_SERVE} [(anche|ancora)] {_IL} {{text}}",
                f"(in|al|alla|dal|dalla) {{list}} {_MI_SERVE} {_IL} {{text}}",
                (
                    "(mettimi|mettici|segnami|scrivimi|aggiungimi) (in|sulla|nella|alla) {list}"
                    f" {_IL} {{text}}"
                ),
                (
                    f"(mettimi|segnami|scrivimi|aggiungimi|annotami) {_IL} {{text}} (in|sulla"
                    "|nella|alla|nel|sul) {list}"
                ),
                "(segna|scrivi|metti|aggiungi|annota) (tra|fra) {list} [:] {text}",
                (
                    "(in|al|alla|ai|alle|nel|nella|nei|nelle|sul|sulla|tra|fra) {list} (metti"
                    f"|mettici|aggiungi|segna|segnaci|scrivi|scrivici|annota) {_IL} {{text}}"
                ),
            ),
        ),
        (
            "?add",
            (
                f"per {{list}} {_SERVE} {_IL} {{text}}",
                f"per {{list}} {_MI_SERVE} {_IL} {{text}}",
                (
                    "[che] non (ci scordiamo|ci dimentichiamo|dimentichiamo|scordiamoci"
                    f"|dimentichiamoci|mi scordi|mi dimentichi) [di] {_IL} {{text}}"
                ),
            ),
        ),
    ),
}
