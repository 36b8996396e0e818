"""Words of one part of a sentence that stand for words of another, by language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_UNITS = "hours?|minutes?|seconds?|degrees?|percent|%|more|times?|notch|clicks?|steps?|o'clock"

_SAME_DE = "(?:das gleiche|dasselbe|genau das|genauso)"

_SAME_FR = "(?:pareil|de même|idem|la même chose)"
_NOUNS_FR = (
    "lumières?|lampes?|volets?|stores?|rideaux?|rideau|chauffages?|radiateurs?|thermostats?"
    "|clims?|ventilateurs?|télés?|enceintes?|radios?|portes?|fenêtres?|prises?|spots?"
)
_NOUNS_ES = (
    "luz|luces|lámparas?|focos?|persianas?|cortinas?|estores?|toldos?|calefacción|radiador(?:es)?"
    "|termostatos?|aire|ventilador(?:es)?|teles?|altavoz|altavoces|radios?|puertas?|ventanas?"
    "|enchufes?"
)

_NOUNS_IT = (
    "luc[ei]|lampad[ae]|lampadari[oi]?|tend[ae]|tapparell[ae]|persian[ae]|serrand[ae]|venezian[ae]"
    "|riscaldamento|termosifon[ei]|termostat[oi]|condizionator[ei]|ventilator[ei]|tele|tv|cass[ae]"
    "|radio|port[ae]|finestr[ae]|pres[ae]"
)
_NOUNS_NL = (
    "licht(?:en|je|jes)?|lamp(?:en|je|jes)?|verlichting|gordijn(?:en)?|rolluik(?:en)?|screens?"
    "|rolgordijn(?:en)?|jaloezie(?:ën)?|zonwering|verwarming|radiator(?:en)?|thermostaat|airco"
    "|kachel|ventilator(?:en)?|tv|televisie|radio|speakers?|deur(?:en)?|ramen|raam|stekkers?"
)


@dataclass(frozen=True, kw_only=True)
class Leaning:
    """Regular expressions, without regard to case; what a language lacks finds nothing."""

    one: str
    """A thing told by how it is: groups ``art`` and ``how``."""
    bare_one: str = r"(?!)(?P<how>)"
    """The same at the start of a part, without an article: a group ``how``."""
    one_at: str = r"(?!)(?P<art>)"
    """A thing told by where it is: a group ``art``; the place follows."""
    nouns: str
    """Words for kinds of things."""
    there: str
    at: str
    """How a place is said: ``{place}`` stands for its name."""
    its: str = r"(?!)(?P<noun>)"
    """What belongs to it: a group ``noun``."""
    hers: str = "(?!)"
    """What is of the one whose thing was named before."""
    also: str = r"(?!)(?P<what>)"
    """Things told by no more than their kind, of the room before: a group ``what``."""
    bare: str = r"(?!)(?P<noun>)"
    """A thing told by no more than its kind, and its state: a group ``noun``."""
    same: tuple[str, ...]
    """Says that the same is to be done, with a group ``what``."""
    too: str
    """How that is said otherwise: ``{what}``."""
    courtesy: tuple[str, ...]
    """What may begin a part, or end it, and tells nothing."""
    idle: str
    """A part that tells nothing."""
    it: str = "(?!)"
    """What stands for the one thing that was left out."""
    so_long: str = r"(?!)(?P<what>)(?P<long>)"
    """A thing and how long: groups ``what`` and ``long``."""
    lasting: str = "(?!)"
    """Says of a thing before it that it is to be on so long."""
    on: str = ""
    """How that is said in full, of a thing and how long."""
    but: str = "(?!)"
    """Before what a part leaves out, which may lean on what it is left out of."""
    room_too: str = "(?!)"
    """A part that tells of a room that the same is to be done there: a group ``what``."""
    too_there: str = ""
    """How that is said of the thing before and not of the room's lights: ``{what}``."""
    of_it: str = r"the \g<noun>"
    """How what belongs to a place is said, of what ``its`` finds."""
    contrast: str = "(?!)"
    """Joins another command on: "mais" of "éteins la télé mais allume la lampe"."""
    runs_on: str = r"(?!)(?P<last>)"
    """The last word, a group ``last``, before a command that nothing stands before."""
    begins: str = "(?!)"
    """Begins a command before one that nothing stands before, with a verb that fewer know."""
    nouns_first: bool = False
    """Whether what a thing is like stands behind it: "le chevet droit"."""


_VERBS_DE: Final = (
    r"(?:mach|schalt|stell|dreh|fahr|zieh|sperr|schließ|dimm|starte|stopp|häng|steck|pausier|schick"
    r"|knips|hol|nimm)e?"
)
_DIE: Final = (
    r"(?:(?:mir|bitte|mal)\s+)?(?:d(?:er|ie|as|en|em)|meine?[nrms]?|unsere?[nrms]?|im|in|beim)\s"
)


LEANING: Final = {
    "en": Leaning(
        one=r"\b(?P<art>the|that|this|my)\s+(?P<how>(?!other|next|last|same|only|previous)"
        rf"[\w']+(?:\s+[\w']+)?)\s+ones?\b(?!\s+(?:{_UNITS}))",
        bare_one=r"^(?P<how>(?!(?:the|that|this|my|no|each|every|any|another|other|next|last|same"
        r"|which|in|for|and|or|at|to|of|just|only|it|let|what|who|there|here)\b)[\w'\u2019]+)"
        r"(?:\s+ones?\b|(?<=['\u2019]s))(?=\s+(?:on|off|up|down|open|closed|shut|to|at|too|\d+)\b)",
        one_at=r"\b(?P<art>the|that)\s+ones?(?=\s+(?:in|on|at|by|over|near|upstairs|downstairs)\b)",
        nouns="lights?|lamps?|blinds?|shutters?|curtains?|shades?|awnings?|heating|heaters?"
        "|thermostats?|radiators?|ac|fans?|tv|telly|speakers?|radios?|doors?|windows?|locks?"
        "|sockets?|plugs?|vents?|screens?|chargers?|sprinklers?|pumps?",
        there=r"(?<!is )(?<!are )\b(?:(?:in|over|up|down|out) there|there(?! (?:is|are|was))"
        r"|in (?:that|the same) room)\b(?!')",
        at="in {place}",
        its=r"\b(?:its|their)\s+(?P<noun>[\w']+)",
        hers=r"\b(?:her|his)\s+(?=\w)",
        also=r"(?P<what>(?:the )?(?:lights?|blinds?|curtains?|shutters?|heating|fans?|tv|music)"
        r"(?: on| off| up| down| closed| shut| open)?) (?:too|as well|also)",
        bare=r"(?:(?:is|are) )?the (?P<noun>lights?|lamps?|blinds?|curtains?|shutters?|heating"
        r"|fans?|tv|telly|doors?|windows?) (?:on|off|up|down|open|closed|shut|locked|unlocked)",
        same=(
            r"(?:and )?(?:do )?(?:the )?same (?:goes )?(?:for|in|with|on|to) (?P<what>.+)",
            r"(?P<what>.+?) (?:(?:to )?the same|likewise|ditto)",
            r"(?:and )?(?:don't forget|not forgetting)(?: about)? (?P<what>(?:the|my|our) .+)",
        ),
        too="{what} too",
        courtesy=(
            r"(?:when|once) (?:you|that)(?:'re|'ve|'s| are| have| is) (?:done|finished|ready)",
            r"while you(?:'re| are) (?:at it|there)",
            r"please and (?:thank you|thanks)|if you (?:would|could)|would you|could you please",
            r"before i forget(?: again)?|while i think of it|while i remember|one more thing",
            r"oh(?: yes| yeah)?",
            r"last but not least|and finally|finally|afterwards|for good measure",
        ),
        idle=r"done|thanks?(?: you)?(?: very much| a lot)?|cheers|please(?: and thank you)?"
        r"|that's (?:it|all)|thank you|ta"
        r"|don't (?:turn|switch|put) (?:it|them|that) (?:back (?:on|off)|(?:on|off) again)",
        it=r"\b(?:it|that(?: one)?)\b",
        so_long=r"(?P<art>(?:and )?(?:the )?)(?P<what>[\w' ]+?) for (?P<long>[\w ]+)",
        lasting=r"\b(?:on|run|start)\b.* for ",
        on=r"\g<art>\g<what> on for \g<long>",
        but=r"\s+(?=(?:but|except)(?: not| for| leave| keep)? the\s)",
        contrast=r",?\s+but\s+(?:do\s+)?",
    ),
    "de": Leaning(
        one=r"\b(?P<art>die|den|das|der)\s+(?P<how>(?:link|recht|ober|unter|vorder|hinter|mittler"
        r"|groß|klein|gelb|rot|blau|grün|weiß|schwarz|neu|alt)\w{1,2})"
        r"(?=\s*(?:$|an\b|aus\b|auf\b|zu\b|ab\b|hoch\b|runter\b|heller|dunkler|auch\b|ganz\b"
        r"|ebenfalls|halb|[,.!?]))",
        one_at=r"\b(?P<art>die|den|das|der)(?=\s+(?:im|in der|in dem|am|auf dem|vom)\s)",
        nouns="lichter|licht|lampen?|leuchten?|rollos?|rollläden|rollladen|rolladen|rolläden"
        "|jalousien?|vorhänge|vorhang|gardinen?|markisen?|heizung(?:en)?|heizkörper"
        "|thermostate?|klimaanlagen?|ventilator(?:en)?|lüfter|fernseher|lautsprecher|radios?"
        "|türen|tür|fenster|schlösser|schloss|steckdosen?|pumpen?",
        there=r"\b(?:dort(?: drin(?:nen)?)?|da ?drin(?:nen)?"
        r"|in (?:dem|diesem|demselben) (?:raum|zimmer))\b",
        at="in {place}",
        same=(
            rf"(?:und )?(?:mache? )?{_SAME_DE} (?:auch )?(?:in|im|bei|beim|mit|für) (?P<what>.+)",
            r"(?P<what>.+?) (?:genauso|ebenso|desgleichen|dasselbe|das gleiche)",
        ),
        too="{what} auch",
        courtesy=(
            r"(?:wenn|sobald) (?:du (?:damit )?fertig bist|das (?:erledigt|fertig) ist)",
            r"(?:und )?wenn du (?:schon |gerade )?(?:mal )?dabei bist",
            r"zum schluss|zuletzt|zu guter letzt|hinterher",
        ),
        idle=r"fertig|danke(?: schön| dir| sehr)?|das war(?:'s| es|s)|bitte(?: danke)?|mehr nicht",
        so_long=r"(?P<art>(?:und )?(?:d(?:er|ie|as|en) )?)(?P<what>[\w ]+?) für (?P<long>[\w ]+)",
        lasting=r" für .*\b(?:an|ein)\b",
        on=r"\g<art>\g<what> für \g<long> an",
        but=r"\s+(?=(?:außer|ausser|bis auf|aber nicht) d(?:er|ie|as|en|em)\s)",
        contrast=r",?\s+(?:aber|dafür|dagegen)\s+(?:dafür\s+)?",
        runs_on=r"\b(?!(?:und|oder|dann|danach|aber|auch|bitte|ich|du|er|sie|wir|ihr|wer|nicht|wenn|falls"
        rf"|mir|mal|so|dass|zuerst|noch)\b)(?P<last>\w+)\s+(?={_VERBS_DE}\s+{_DIE})",
        begins=rf"{_VERBS_DE}\s",
    ),
    "fr": Leaning(
        one=r"\b(?P<art>le|la|les)\s+(?P<how>gauche|droite?|haut|bas|(?:petit|grand|bleu|vert)e?"
        r"|rouge|jaune|blanche?|premi(?:er|ère)|second|seconde|deuxième|troisième)s?"
        r"(?=\s*(?:$|(?:à|au|en|sur|aussi|plus|moins)\b|[,.!?]))",
        nouns=_NOUNS_FR,
        there=r"\b(?:là-bas|là-dedans|dans (?:cette|la même) pièce)(?!\w)",
        at="dans {place}",
        its=rf"\b(?:son|sa|ses)\s+(?P<noun>{_NOUNS_FR})\b",
        of_it=r"la \g<noun>",
        bare=rf"(?:la |le |les )?(?P<noun>{_NOUNS_FR}) "
        r"(?:allumé|éteint|ouvert|fermé|baissé|levé)e?s?",
        same=(
            rf"(?:et )?(?:fais )?{_SAME_FR} (?:pour|avec|dans|à|au) (?P<what>.+)",
            rf"(?P<what>.+?) {_SAME_FR}",
            r"(?:et )?n'oublie(?:z)? pas (?P<what>(?:la |le |les |l').+)",
        ),
        too="{what} aussi",
        room_too=r"(?:et )?(?P<what>.+?) (?:aussi|également)",
        too_there="aussi dans {what}",
        courtesy=(
            r"(?:tant|pendant) que tu y es|tant qu'à faire|au passage|dans la foulée|du coup",
            r"quand tu (?:peux|pourras|auras fini)|quand (?:c'est|ce sera) fait|si tu peux",
            r"avant que j'oublie|j'allais oublier|pour finir|une dernière chose|pour commencer",
        ),
        idle=r"(?:ok |bon )?merci(?: beaucoup| bien)?|c'est (?:tout|bon|fait)|voilà|ce sera tout",
        runs_on=r"\b(?!(?:et|puis|ensuite|alors|aussi|enfin|tu|je|il|elle|on|vous|nous|si|quand|ne|me"
        r"|te|se|en|qui|que|pas|avant|après|temps)\b)(?P<last>\w+)\s+(?=(?:allume|éteins|ouvre|ferme|mets|baisse"
        r"|monte|lance|arrête|coupe|sors|rentre|tire|verrouille|active)(?:-moi|-nous|-lui|-leur)?\s+"
        r"(?:l['\u2019]|(?:le|la|les|du|un|une|mon|ma)\s))",
        contrast=r",?\s+(?:mais|par contre|en revanche)\s+(?:par contre\s+)?",
        nouns_first=True,
    ),
    "es": Leaning(
        one=r"\b(?P<art>el|la|los|las)\s+(?P<how>(?:derech|izquierd|roj|pequeñ|blanc|amarill"
        r"|primer|segund|tercer)[oa]s?|grandes?|azul(?:es)?|verdes?)"
        r"(?=\s*(?:$|(?:al?|en|también|más|menos)\b|[,.!?]))",
        nouns=_NOUNS_ES,
        there=r"\b(?:allí|allá|ahí)(?: dentro)?\b|\ben (?:esa|la misma) habitación\b",
        at="en {place}",
        its=rf"\b\w+[ae]le\s+(?:la|las|el|los)\s+(?:{_NOUNS_ES})\b(?!\s+(?:del?|en)\b)",
        of_it=r"\g<0>",
        bare=rf"(?:la |el |las |los )?(?P<noun>{_NOUNS_ES}) "
        r"(?:encendid|prendid|apagad|abiert|cerrad|subid|bajad)[oa]s?",
        same=(
            r"(?:y )?(?:haz )?(?:lo mismo|igual) (?:con|en|para) (?P<what>.+)",
            r"(?:y )?no (?:te )?olvides (?P<what>(?:el |la |los |las ).+)",
            r"(?P<what>.+?) (?:igual|lo mismo)",
        ),
        too="{what} también",
        room_too=r"(?:y )?(?P<what>.+?) también",
        too_there="también en {what}",
        courtesy=(
            r"ya que (?:estás|estamos)(?: (?:en ello|ahí|en eso))?|de paso|por cierto",
            r"cuando (?:puedas|termines|acabes)|si puedes|si no (?:te importa|es molestia)",
            r"antes de que se me olvide|se me olvidaba|por último|una (?:última )?cosa(?: más)?",
        ),
        idle=r"(?:vale |muchas )?gracias|eso es todo|nada más|ya está|y listo|listo",
        runs_on=r"\b(?!(?:y|e|o|luego|después|también|además|planta|no|se|me|te|si|cuando|ni|que|más"
        r"|antes|tanto)\b)(?P<last>\w+)\s+(?=(?:enciende|prende|apaga|abre|cierra|pon|sube|baja|quita|saca"
        r"|recoge|pausa|lanza|arranca|bloquea|activa|echa|fuera|(?:encend|prend|pon)é|(?:apag|cerr|baj"
        r"|quit|sac|ech)á|(?:abr|sub)í|(?:enci[eé]nde|pr[eé]nde|ap[aá]ga|[aá]bre|ci[eé]rra|p[oó]n|s[uú]be"
        r"|b[aá]ja|qu[ií]ta|s[aá]ca|[eé]cha)(?:me|le|nos|les))\s+(?:el|la|los|las|un|una)\s)",
        contrast=r",?\s+(?:pero|en cambio|sino)\s+(?:en cambio\s+)?",
        nouns_first=True,
    ),
    "it": Leaning(
        one=r"\b(?P<art>il|lo|la|i|gli|le|l')\s*(?P<how>(?:sinistr|destr|ross|piccol|bianc|giall"
        r"|prim|second|terz|alt|bass)[oaie]|grand[ei]|blu|verd[ei])"
        r"(?=\s*(?:$|(?:al?|in|anche|pure|più|meno|acces\w|spent\w|apert\w|chius\w)\b|[,.!?]))",
        nouns=_NOUNS_IT,
        there=r"\b(?:lì|là)(?: dentro)?(?!\w)|\bin (?:quella|questa|tale) stanza\b",
        at="in {place}",
        bare=rf"(?:(?:la|le|il|i|gli|lo) )?(?P<noun>{_NOUNS_IT})"
        r" (?:(?:acces|spent|apert|chius|abbassat|alzat)[oaie]|su|giù|al? .+)",
        same=(
            r"(?:fai )?(?:lo stesso|la stessa cosa|idem) (?:(?:con|per|anche) )?(?P<what>.+)",
            r"(?P<what>.+?) (?:idem|lo stesso|uguale)",
            r"non dimenticare (?P<what>(?:il |lo |la |i |gli |le |l').+)",
        ),
        too="anche {what}",
        courtesy=(
            r"(?:già |visto )?che ci sei|intanto|nel frattempo|magari|a questo punto|per caso",
            r"quando (?:puoi|hai finito|riesci)|se (?:puoi|riesci|non ti dispiace)",
            r"prima che (?:mi dimentichi|me ne dimentichi)|mi raccomando|un'ultima cosa",
        ),
        idle=r"(?:ok |bene )?grazie(?: mille| tante)?|basta(?: così)?|è tutto|tutto qui|fatto",
        contrast=r",?\s+(?:ma|però|invece|mentre)\s+(?:invece\s+)?",
        nouns_first=True,
    ),
    "nl": Leaning(
        one=r"\b(?P<art>de|het|die|dat)\s+(?P<how>(?:link|recht|bovenst|onderst|voorst|achterst"
        r"|groot|grot|klein|rod|blauw|groen|witt|gel|eerst|tweed|derd)(?:e|er|se)?)"
        r"(?=\s*(?:$|(?:aan|uit|open|dicht|toe|omhoog|omlaag|ook|op|naar)\b|[,.!?]))",
        nouns=_NOUNS_NL,
        there=r"\bdaar(?:binnen)?(?: ook)?(?!\w)|\bin (?:die|dezelfde) kamer\b",
        at="in {place}",
        bare=rf"(?:(?:de|het) )?(?P<noun>{_NOUNS_NL})"
        r" (?:aan|uit|af|open|dicht|toe|omhoog|omlaag|naar (?:boven|beneden)|op .+)",
        same=(
            r"(?:doe )?(?:hetzelfde|idem|zo ook) (?:(?:met|voor) )?(?P<what>.+)",
            r"(?P<what>.+?) (?:idem|hetzelfde|ook zo)",
            r"vergeet (?P<what>(?:de|het) .+) niet",
        ),
        too="{what} ook",
        courtesy=(
            r"(?:als|nu) je (?:toch |er )?(?:bezig|daar|er) bent|ondertussen|intussen|trouwens",
            r"als je (?:klaar bent|kan|kunt|wil|wilt|tijd hebt)|als (?:het|dat) (?:kan|klaar is)",
            r"voor(?:dat)? ik het vergeet|tot slot|ten slotte|als laatste|nog één ding",
        ),
        idle=r"(?:oké |ok )?(?:bedankt|dank ?je(?: wel)?|dank u(?: wel)?)|dat is alles|klaar",
        contrast=r",?\s+(?:maar|daarentegen)\s+",
    ),
}
