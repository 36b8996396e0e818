"""Occasions in French."""

from __future__ import annotations

from typing import Final

from .occasion import Occasion, Occasions, Usual

_SELF = r"(?:me |m'|se |s'|nous )"
_NOW = r"(?: tous| toutes| enfin| vite| maintenant| juste| déjà)?"
_GO = (
    r"(?:(?:(?:je |j')(?:m'en )?vais|on (?:s'en )?va|nous allons|allons"
    rf"|(?:il )?faut que (?:j'aille|on aille)){_NOW} )"
)
_TIME = r"(?:(?:il est |c'est )?(?:grand )?(?:temps|l'heure|le moment) d(?:e |'))"
_WILL = (
    rf"(?:{_GO}|{_TIME}|(?:je |j')?veux |on veut |je voudrais |on voudrait |j'aimerais "
    rf"|on aimerait "
    r"|(?:j'ai|on a) envie d(?:e |'))"
)
_MUST = rf"(?:{_WILL}|(?:je |j')dois |on doit |nous devons |(?:il )?faut (?:que je )?)"
_WE_ARE = (
    rf"(?:(?:je |j')suis|chuis|on est|nous sommes|nous voilà|me voilà|me voici|nous voici){_NOW}"
)
_FOR_HOME = r"(?: de la maison| de chez (?:moi|nous)| d'ici)"
_TO_PLACE = (
    r"(?: (?:au|pour le) (?:travail|boulot|bureau|taf)| à l'école| au (?:sport|magasin)"
    r"| travailler| bosser| faire (?:les|des) courses| (?:me|se) promener| en (?:week-end"
    r"|vacances)| en weekend| en voyage)"
)
_MEAL = r"(?:dîner|souper|déjeuner|petit[ -]déjeuner|goûter|repas|petit[ -]déj)"
_EAT = (
    r"(?:manger|dîner|souper|déjeuner|petit-déjeuner|prendre le petit[ -]déjeuner|passer à table)"
)
_FILM = (
    r"(?:(?:(?:un|une|le|la|ce|cette|notre|mon|ma|des) )?(?:petit |bon )?(?:film|série|match|télé"
    r"|télévision|dvd)|netflix|quelque chose)"
)
_COSY = r"(?:cosy|romantique|chaleureux|chaleureuse|douillet|relaxant|relaxante|intime)"

FRENCH: Final = Occasions(
    fillers="ok|okay|bon|bien|ben|bah|eh bien|eh|hé|alors|allez|voilà|et|oh|ah|hop|maintenant"
    "|salut|coucou|bonjour|bonsoir|merci|tout le monde|tous|à tous|les enfants|les amis|les gars"
    "|chérie?|mon amour|ça y est|enfin|tout de suite|là|moi|nous|la maison|ordinateur|s'il te plaît"
    "|s'il vous plaît|c'est bon|pour aujourd'hui|pour la nuit|d'accord",
    occasions=(
        Occasion(
            said=rf"(?:{_GO}|{_WILL}(?:aller )?|(?:je|on) (?:file|monte|part|pars) )(?:au (?:lit"
            rf"|dodo|pieu)|dormir|faire dodo|{_SELF}(?:coucher|mettre au lit|pieuter))"
            rf"|(?:je me|j'me|on se) (?:couche|mets au lit|met au lit)|{_WE_ARE} (?:au lit"
            rf"|couchée?s?)|(?:{_WE_ARE} prête?s? (?:à|pour) )(?:aller )?(?:dormir|au lit"
            rf"|{_SELF}coucher|la nuit)"
            r"|(?:tout le monde |tous |allez )?au (?:lit|dodo|pieu|plumard)|dodo"
            rf"|(?:{_GO}|(?:je |j')(?:file|monte) )(?:pioncer|roupiller|ronquer|me pieuter"
            rf"|me pager)"
            r"|extinction des feux|je me couche tôt|je tombe de sommeil je me couche"
            r"|(?:c'est )?l'heure (?:du (?:dodo|coucher|lit)|d'aller au (?:lit|dodo))"
            r"|bonne nuit(?: à demain(?: matin)?)?|(?:dors|dormez) bien|fai(?:s"
            r"|tes) de beaux rêves|à demain matin",
            usual=Usual.NIGHT,
            names=r"bonne nuit|au lit|dodo|(?<!chambre à )coucher(?! d[eu] soleil)|au dodo|dormir"
            r"|sommeil|mode nuit|heure du coucher",
        ),
        Occasion(
            said=rf"bon matin|debout|{_WE_ARE} (?:réveillée?s?|debout|levée?s?)"
            r"|(?:je me|j'me|on se) (?:lève|réveille)|(?:je viens|on vient) de (?:me "
            r"|se )?(?:réveiller|lever)|(?:je me suis|on s'est) (?:enfin |juste )?(?:réveillée?s?"
            r"|levée?s?)"
            rf"|(?:{_GO}|{_TIME}){_SELF}(?:lever|réveiller)|(?:c'est )?l'heure du (?:réveil|lever)",
            usual=Usual.MORNING,
            names=r"bonjour|bon matin|matin|matinée|réveil|au lever|lever$|se lever|debout",
        ),
        Occasion(
            said=rf"(?:(?:je |j')(?:m'en vais|pars|sors|file|décolle|mets les voiles|me sauve"
            rf"|m'absente|quitte la maison)|(?:je "
            rf"|j')(?:y vais|vais y aller)|on (?:y va|s'en va|part|sort|file"
            rf"|quitte la maison)|nous (?:partons|sortons)){_NOW}(?:{_FOR_HOME}|{_TO_PLACE})?"
            r"|(?:(?:je |j')vais|on va) (?:au (?:travail|boulot|bureau|taf)|à l'école)"
            rf"|{_MUST}(?:partir|sortir|y aller|quitter la maison)(?:{_FOR_HOME}|{_TO_PLACE})?"
            rf"|{_WE_ARE} (?:partie?s?|sur le départ|prête?s? à (?:partir|sortir))"
            r"|au revoir|salut à plus|ciao|à plus|à plus tard|à tout à l'heure|à bientôt|à ce soir"
            r"|tout le monde (?:part|sort|s'en va|est (?:parti|sorti))"
            r"|il n'y a plus personne(?: à la maison)?|(?:c'est )?l'heure du départ",
            usual=Usual.LEAVING,
            names=r"au revoir|départ|(?<!à )partir|je pars|on part|sortie|sortir(?! l)"
            r"|quitter la maison|absence|absente?s?|mode absent|maison vide|plus personne"
            r"|personne à la maison|tout le monde sort",
        ),
        Occasion(
            said=rf"{_WE_ARE} (?:rentrée?s?|là|de retour|arrivée?s?|revenue?s?|à la maison"
            rf"|chez nous"
            r"|chez moi)(?: à la maison| chez (?:nous|moi))?|(?:je viens|on vient"
            r"|nous venons) (?:juste )?(?:de rentrer|d'arriver|de revenir)(?: à la maison)?|(?:me"
            r"|nous) (?:voilà|voici)|c'est (?:moi|nous)|(?:enfin )?de retour|enfin (?:à la maison"
            r"|chez (?:moi|nous))",
            usual=Usual.COMING,
            names=r"je suis rentrée?|retour|retour à la maison|bienvenue|arrivée|arriver"
            r"|rentrer(?! (?:l|store))|je rentre|on rentre",
        ),
        Occasion(
            said=rf"{_WILL}(?:regarder|mater|voir|mettre|lancer) {_FILM}|(?:je |j'|on "
            rf"|nous )(?:regardons|regarde|mate|se met|lance|se fait|me fais) {_FILM}"
            r"|(?:c'est )?(?:une |la )?(?:soirée|séance) (?:film|ciné|cinéma|télé|netflix|série)"
            r"|(?:c'est )?l'heure (?:du|d'un) (?:film|match|ciné|cinéma)|(?:le film|la séance"
            r"|la série|le match) (?:commence|va commencer|démarre)"
            rf"|{_WE_ARE} (?:en train de|prête?s? à) regarder {_FILM}|(?:place au"
            rf"|c'est parti pour le)"
            r" film",
            usual=Usual.FILM,
            names=r"film|films|soirée film|ciné|cinéma|home cinéma|netflix|soirée télé"
            r"|regarder la télé",
        ),
        Occasion(
            said=rf"à table|on passe à table|{_WILL}{_EAT}|(?:je |j'|on )(?:mange|dîne|soupe"
            rf"|déjeune)"
            r"|nous (?:mangeons|dînons|déjeunons)"
            rf"|(?:le |la )?(?:{_MEAL}|bouffe) est (?:prêt|prête|servi|servie|sur la table)"
            rf"|le (?:{_MEAL}) est sur la table|(?:c'est )?l'heure du {_MEAL}|{_WE_ARE} (?:à table"
            rf"|en train d(?:e |'){_EAT})|(?:je me|on se) met(?:s)? à table"
            r"|bon appétit",
            names=r"dîner|souper|déjeuner|petit[ -]déjeuner|petit[ -]déj|repas(?! d)"
            r"|(?<!salle à )manger(?! aux? )|à table",
        ),
        Occasion(
            said=rf"{_WILL}faire (?:la|une) (?:fête|soirée)|on fait (?:la fête|une (?:fête|soirée))"
            r"|(?:(?:c'est )?l'heure de la fête|c'est la fête|que la fête commence"
            r"|la fête commence)|(?:on|nous|j') ?(?:a|avons|ai) (?:des|nos|les) (?:invités|amis"
            r"|visiteurs|gens)(?: à la maison)?|(?:on|nous|j') ?(?:a|avons|ai) (?:du monde"
            r"|de la visite)|(?:on |je )reçoi[st](?: du monde| des (?:invités|amis))?"
            r"|place à la fête|(?:les|nos|mes) (?:invités|amis|visiteurs) (?:arrivent|sont (?:là"
            r"|arrivés|à la porte))",
            names=r"fête|faire la fête|soirée entre amis|(?<!chambre des )(?<!chambre d')invités"
            r"|(?<!chambre )visiteurs|réception|party|apéro",
        ),
        Occasion(
            said=rf"{_WILL}(?:{_SELF}mettre à )?(?:lire|bouquiner)(?: un (?:peu|livre|bon livre"
            rf"|roman"
            r"|magazine)| mon (?:livre|roman)| le journal| quelques pages)?|(?:je |j'|on )(?:lis"
            r"|lit|bouquine)(?: un (?:peu|livre)| mon livre)?|(?:je me|on se) (?:mets|met) à lire"
            r"|(?:c'est )?l'heure (?:de lire|de la lecture)"
            rf"|{_WE_ARE} en train de (?:lire|bouquiner)|(?:un )?moment de lecture",
            usual=Usual.READING,
            names=r"lire|(?<!pause )(?<!reprendre la )lecture(?! d)|livre|bouquiner|coin lecture"
            r"|mode lecture",
        ),
        Occasion(
            said=rf"{_MUST}(?:aller )?(?:{_SELF}(?:concentrer|mettre au (?:travail|boulot))"
            r"|travailler|bosser|étudier|réviser|faire (?:mes|les|nos|des) devoirs)"
            r"|(?:il )?faut que je (?:travaille|bosse|me concentre|révise|me mette au travail)"
            r"|(?:je |j'|on )(?:travaille|bosse|révise|étudie)|au (?:travail|boulot)|(?:je me|j'me"
            r"|on se) (?:mets|met) (?:au (?:travail|boulot)|à (?:travailler|bosser))"
            r"|je commence (?:à travailler|le travail|à bosser|ma journée de travail)"
            rf"|{_WE_ARE} (?:au travail|en télétravail|en train de (?:travailler|bosser))"
            r"|(?:c'est )?l'heure (?:du travail|des devoirs)",
            usual=Usual.WORK,
            names=r"(?<!plan de )(?<!retour du )travail|travailler|boulot|bosser|concentration"
            r"|se concentrer|étude|études|étudier|réviser|révisions|devoirs|télétravail",
        ),
        Occasion(
            said=rf"{_MUST}{_SELF}(?:détendre|relaxer|reposer|poser|décontracter)(?: un peu)?"
            rf"|(?:(?:je |j')(?:me |m')|on (?:se |s'))(?:détends|détend|relaxe|pose"
            rf"|repose)(?: un peu)?"
            r"|(?:j'ai|on a|nous avons) besoin d(?:e |')(?:me |se |nous )?(?:détendre|relaxer"
            r"|détente)"
            rf"|(?:mets|fais|crée|rends|mettez|je veux|on veut)(?:-moi|-nous)? (?:une |d'une "
            rf"|un )?(?:ambiance|lumière|éclairage)(?: plus| un peu plus)? {_COSY}"
            rf"|(?:une )?(?:ambiance|lumière|soirée) {_COSY}|(?:c'est )?l'heure de la détente"
            r"|(?:un )?moment (?:de )?détente|détente",
            usual=Usual.EASE,
            names=r"détente|relax|relaxation|se détendre|repos|cosy|cocooning|romantique|romance"
            r"|zen|tamisée?|chill|soirée romantique|tête[ -]à[ -]tête",
        ),
    ),
)
