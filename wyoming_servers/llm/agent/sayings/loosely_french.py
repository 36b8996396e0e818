"""What is said of timers, lists and the weather in passing, in French."""

from __future__ import annotations

from typing import Final

from .notation import Table

_METTRE: Final = (
    "(parapluie|manteau|veste|imperméable|bonnet|crème solaire|gants|lunettes de soleil|écharpe"
    "|bottes|pull)"
)

FRENCH: Final[Table] = (
    (
        "weather",
        (
            (
                "[(est ce que)] (je dois|il faut|faut il|on doit|dois je) (prendre|mettre|sortir)"
                f" [(un|une|le|la|mon|ma|des|les|mes)] {_METTRE} [(aujourd hui|dehors)]"
            ),
            (
                "[(est ce que)] (j ai|on a|ai je) besoin (d|de) [(un|une|mon|ma)]"
                f" {_METTRE} [(aujourd hui|dehors)]"
            ),
        ),
    ),
    ("?add", ("{text} (sur|à) {list}",)),
    (
        "timer",
        (
            "(mets|met|mettez|lance|fais|démarre) {for} pour [(le|la|les|l|mon|ma|mes)] {name}",
            "(minuteur|compte) pour [(le|la|les|l)] {name} {for}",
        ),
    ),
    (
        "has",
        (
            (
                "[(est ce que)] (j ai|on a|quelqu un a) [(déjà|bien)] (mis|noté|ajouté"
                "|marqué|inscrit) [(du|de la|de l|des|le|la|les|l)] {text} (sur|dans|à) {list}"
            ),
            (
                "[(est ce que|est ce qu)] (j ai|on a|quelqu un a) [(déjà|bien)] (mis|noté|ajouté"
                "|marqué|inscrit) [(du|de la|de l|des|le|la|les|l)] {text} [(sur|dans) {list}]"
            ),
        ),
    ),
    (
        "done",
        (
            "(j ai|on a|je viens d) [déjà] (acheté|acheter) (le|la|les|l) {text}",
            "[(le|la|les|l)] {text} (est|sont|c est) (acheté|achetée|achetés|achetées)",
        ),
    ),
    (
        "?add",
        (
            (
                "(rajoute|ajoute|note|inscris|marque) [(moi|aussi|encore)] (du|de la|de l|des|d|un"
                "|une|deux|trois|le|la|les) {text}"
            ),
        ),
    ),
    (
        "weather",
        ("[(est ce qu)] il fait (froid|chaud|bon|beau|doux|frais|moche) (dehors|à l extérieur)",),
    ),
    (
        "timer_left",
        (
            (
                "(c est quand que|quand est ce que|dans combien de temps) (le|la|les|l) {name}"
                " (est|sont) (prêt|prête|prêts|prêtes|cuit|cuite|cuits|cuites|fini|finie)"
            ),
        ),
    ),
    ("timer_more", ("(le|la|les|l) {tag} encore {for}",)),
    ("timer", ("[(mets|lance|règle)] [(un|le)] minuteur [(de|sur|à)] {count}",)),
    (
        "done",
        (
            (
                "(j ai|on a) [déjà] (pris|acheté|fait|trouvé) [(le|la|les|l)] {text} (raye|barre"
                "|coche|enlève|retire) (le|la|les) [(de|sur) {list}]"
            ),
        ),
    ),
    (
        "read task",
        (
            (
                "(qu est ce que|qu est ce qu) (j ai|on a|nous avons|il y a|il reste) [encore] à"
                " faire [(aujourd hui|ce matin|ce soir)]"
            ),
        ),
    ),
    ("?remove", ("(enlève|retire|supprime|raye|barre) (le|la|les|l) {text}",)),
    ("next", ("passe à (la|le) (suivante|suivant|prochaine|prochain)",)),
    (
        "state media",
        ("c est quoi qui (passe|joue)", "qu est ce qui (passe|joue) [(là|en ce moment)]"),
    ),
    ("pause", ("(mets|met|mettez) [(la|le|ça|tout)] (sur|en) pause",)),
    (
        "state media",
        ("qui chante [(ça|là|cette chanson)]", "c est qui [(qui chante|ça|l artiste)]"),
    ),
)
