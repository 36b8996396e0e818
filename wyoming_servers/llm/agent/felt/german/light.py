"""Light and what is seen, in German."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.felt.feeling import Signs

from .words import EYES, GAP, LAMP, LIKE, LOOK, LOOKERS, NOTHING, SCREEN

SHADE: Final = Signs(
    alone=rf"(?:seh|erkenn|les)\w* (?:\w+ ){{0,3}}{SCREEN} (?:\w+ ){{0,2}}(?:nicht|kaum|nichts"
    rf"|nix)"
    rf"|sonne\w* {GAP}(?:(?:in|ins|auf|aufs|an) {GAP}(?:gesicht\w*|{EYES}|{SCREEN}|sofa"
    r"|bett|kissen|schreibtisch|tastatur|nacken|kopf|teller|buch|decke|glatze|pelz)|rein"
    r"|herein|hinein|reinknallt|reinscheint|reinballert|blendet|knallt|ballert|prallt|brutzelt)"
    rf"|(?:knallt|ballert|prallt|blendet|brennt|sticht) {GAP}(?:die )?sonne"
    r"|(?:laterne|strassenlaterne|strassenlampe|mond|vollmond|scheinwerfer|leuchtreklame) (?:\w+ )"
    r"{0,4}(?:rein|herein|hinein|gesicht|bett|augen)"
    rf"|{SCREEN}(?: \w+){{0,4}}? (?:spiegelt|spiegelung\w*|reflektiert|{NOTHING}|kaum"
    rf"|nicht (?:zu )?(?:lesen|erkennen|sehen)|nicht richtig)|spiegel\w* {GAP}{SCREEN}"
    rf"|reflexion\w* {GAP}{SCREEN}|{NOTHING} {GAP}(?:auf|von) {GAP}{SCREEN}"
    r"|(?:bin|werde|wird|sind|werden) (?:\w+ ){0,3}geblendet|gegen die sonne|gegenlicht"
    rf"|zu hell (?:\w+ ){{0,5}}{SCREEN}|{SCREEN} (?:\w+ ){{0,3}}zu hell"
    r"|(?:vor lauter|bei (?:der|dieser)|durch die) sonne|in der prallen sonne|(?:scheint"
    r"|leuchtet) (?:\w+ ){0,3}(?:sonne|strassenlampe|strassenlaterne|laterne|mond|vollmond"
    r"|reklame)(?: \w+){0,3}"
    r" (?:kissen|bett|gesicht|augen|rein|herein)",
    state="gegenlicht",
)
DARKNESS: Final = Signs(
    alone=rf"(?:(?:nicht|kaum|nie) )?(?:schlaf\w*|einschlafen|pennen|auge zu\w*"
    rf"|wach) {GAP}(?:hell|taghell|{LAMP})"
    rf"|(?:hell|taghell|{LAMP}) {GAP}(?:\w*schlafen|schläft|pennen|auge zu\w*|wach\w*|aufwach\w*)"
    r"|(?:muss|soll|sollte|brauch\w*|mag|hätt\w*) (?:\w+ ){0,3}(?:ganz |richtig |völlig |stock"
    r"|zappen)"
    r"?(?:dunkel|dunkler|duster|dunkelheit)(?: (?:zum|sein|haben|hier|damit|um)|$)"
    r"|(?:migräne|nachtschicht|nachtdienst) (?:\w+ ){0,6}(?:dunkel|\w*hell|licht|schlafen)",
)
SUN: Final = Signs(
    alone=rf"(?:tageslicht|sonnenlicht|sonnenstrahlen?|bisschen sonne|die sonne) {GAP}(?:rein"
    r"|herein|hinein|reinlassen|wär\w*|gut|tät\w*|genießen|geniessen|vermiss\w*|aussperren)"
    r"|ausgesperrt\w* sonne|kein (?:bisschen )?tageslicht"
    r"|schade um (?:die|das|den) (?:schöne\w* )?(?:sonne|wetter|tag|aussicht|ausblick)"
    r"|(?:seh\w*|sieht) (?:\w+ ){0,5}(?:von draussen|von der aussicht|vom garten|nach draussen"
    r"|vom schnee|vom meer|von der welt|was draussen los ist)"
    r"|(?:will|möchte|würd\w*|mag) (?:\w+ ){0,3}(?:rausgucken|rausschauen|rauskucken|raussehen"
    r"|hinausschauen|(?:den garten|die sterne|den schnee|die berge|das meer|die aussicht) sehen)"
    r"|bei (?:so einem|diesem|dem) (?:schönen )?(?:wetter|sonnenschein) (?:\w+ ){0,4}im dunkeln",
)
PRIVACY: Final = Signs(
    alone=rf"(?:von (?:draussen|aussen|der strasse|gegenüber"
    rf"|drüben)(?: \w+){{0,2}} )?{LOOKERS}(?: \w+){{0,4}}? (?:auf|in|ins) (?:(?:den|die|das"
    rf"|meine?n?|unsere?n?) )?\w*(?:tisch|teller|bett|zimmer|fenster|küche|stube|topf)"
    rf" {LOOK}\w*|{LOOKERS}(?: \w+){{0,6}}? (?:(?:rein|herein|hinein|rüber|zu"
    rf"|durch|mit){LOOK}\w*"
    rf"|{LOOK}\w*(?: \w+){{0,6}}? (?:rein|herein|hinein|rüber|zu|mit|teller|fenster|suppe|stube"
    r"|bude|uns an))|(?:rein|herein|hinein|rüber)zu(?:glotz|guck|kuck|schau|seh|starr|gaff"
    r"|blick)\w*|(?:ständig|dauernd|schon wieder|andauernd|immerzu) (?:\w+ ){0,3}"
    rf"(?:rein|herein|hinein|rüber)?{LOOK}\w*(?: \w+)? (?:rein|herein|hinein|rüber)"
    r"|(?:mann|frau|typ|kerl)(?: \w+){0,4} (?:sieht|beobachtet|schaut|guckt|starrt) (?:mich"
    r"|uns)(?: an| zu)?|präsentierteller|glashaus|schaufenster|goldfischglas|aquarium"
    r"|privatsphäre|peepshow"
    r"|privatkino für|beobachtet (?:werde|wird|mich|uns|vor|fühle)|(?:fühl\w*"
    r"|werde?n?) (?:\w+ ){0,4}"
    r"(?:beobachtet|angestarrt|begafft|angeglotzt)|zuschauer|neugierige\w* (?:nachbar\w*|blicke?n?"
    r"|leute|augen)|(?:zieh\w*) (?:mich|uns) (?:\w+ )?(?:gerade |jetzt |mal |kurz )*(?:um|aus)$"
    r"|(?:muss|will|möchte) (?:mich|uns) (?:\w+ )?(?:umziehen|ausziehen)|(?:bin|stehe?|lauf\w*"
    r"|sitz\w*)"
    r" (?:\w+ ){0,4}(?:nackt|nackig|nackert|im adamskostüm|in unterwäsche|in unterhose"
    r"|im schlafanzug)|man kann (?:von (?:draussen|aussen|der strasse) )?(?:\w+ ){0,2}(?:rein"
    r"|hinein)"
    r"(?:sehen|gucken|schauen|kucken)",
    state=r"schaufenster|aquarium|glashaus|zoo",
)
UNLIT: Final = Signs(
    alone=rf"hier brenn(?:t|en) (?:\w+ ){{0,3}}{LAMP}|{LAMP} brenn(?:t|en) (?:\w+ ){{0,2}}hier"
    rf"|hier ist (?:\w+ ){{0,3}}{LAMP} (?:noch )?an|(?:strom|energie) (?:\w+ )?verschwend\w*"
    rf"|verschwendung|brenn(?:t|en)(?: \w+){{0,3}} {LAMP} (?:für nichts|umsonst|für die katz"
    rf"|unnötig|obwohl)"
    r"|aktien (?:vom|beim|bei dem|von den) (?:stromanbieter|stadtwerken?|elektrizitätswerk)"
    r"|geld\w* (?:zum fenster|scheisser)|stromrechnung(?! nicht)",
)
SOFT: Final = Signs(
    alone=rf"{LAMP} (?:ist|is|wirkt|sind) (?:\w+ ){{0,3}}?(?:so |zu |viel zu |arg |ganz schön "
    r"|richtig |echt )(?:kalt|kaltes|steril|weiss|bläulich|blau|ungemütlich|klinisch|hart)"
    rf"|(?:kaltes|steriles|ungemütliches|klinisches|hartes) {LAMP}"
    rf"|wie (?:im|in) (?:\w+ )?(?:krankenhaus|op|operationssaal|wartezimmer|supermarkt"
    rf"|zahnarztpraxis"
    r"|praxis|leichenhalle|labor|amtsstube|behörde|turnhalle|tankstelle|kantine)|bahnhofswartesaal"
    r"|ungemütlich\w*",
)
CLEAR: Final = Signs(
    alone=rf"{LAMP} (?:ist|is|sind) (?:\w+ ){{0,3}}?(?:zu |so |viel zu )(?:gelb|gelblich|orange"
    rf"|warm|warmes)|bei (?:dem|diesem) (?:\w+ )?{LAMP} (?:\w+ ){{0,4}}(?:müde|schläfrig)",
)
LESS_LIGHT: Final = Signs(
    alone=rf"{LAMP} {GAP}(?:blend\w*|stechen|sticht|brennt mir|brennen mir|weh|kopf\w*|migräne"
    rf"|nerv\w*|knallt|grell|zu (?:hell|stark)|scheint (?:mir|uns)|in (?:den|die|meinen|meine"
    rf"|seinen|ihren|seine|ihre) {EYES})"
    rf"|(?:kopf\w*|migräne) (?:von|bei|wegen) {GAP}{LAMP}|grelle\w* {LAMP}"
    rf"|{EYES} {GAP}(?:weh|schmerzen|tränen|brennen|wehtun|flimmern)|(?:tut|tun|brennt|weh"
    rf"|sticht|tränen"
    rf"|brennen|schmerzen) {GAP}{EYES}|{LIKE} (?:flutlicht|fussballstadion|operationssaal"
    r"|landebahn|solarium|verhör\w*|kreuzverhör|filmstudio|scheinwerferlicht|sonnenstudio)"
    r"|(?:brauch\w*|fehlt mir|hol\w*|setz\w*) (?:\w+ ){0,4}sonnenbrille|festbeleuchtung"
    r"|flutlicht|weniger (?:grell|hell)"
    r"|sonnenbrille aufsetzen|schweisserbrille|werde? (?:ich )?(?:\w+ )?blind|blendet (?:mich"
    r"|uns|ihn"
    r"|sie|so|total|wie|ja|voll|ganz|tierisch|furchtbar)|(?:mich|uns) blendet",
    state=r"grell|blendend|gleissend|taghell|(?:zu|viel zu|so|ganz schön|echt|richtig|mega|voll"
    r"|arg)"
    r" (?:grell|hell)(?! ist es)|(?:ist das|ist es) hell|flutlichtanlage"
    r"|festbeleuchtung",
)
LIGHT: Final = Signs(
    alone=rf"(?:seh\w*|sieht|erkenn\w*|find\w*) {GAP}(?:{NOTHING}|(?:die|meine) (?:\w+ )?hand"
    r" (?:\w+ )?vor(?: \w+){1,2}(?: nicht)?|nicht (?:wo|was|wohin|ob|wie|mal|einmal|die hand))"
    r"|hand (?:nicht )?vor\w* (?:den |dem )?"
    rf"(?:augen|gesicht)(?: nicht)?|{NOTHING} (?:mehr )?(?:zu )?(?:sehen|erkennen)"
    rf"|nicht\w* (?:\w+ )?(?:die hand"
    r" vor augen)|(?:seh\w*|erkenn\w*|find\w*) (?:\w+ )?(?:de[nrm]|die|das(?! problem| ziel"
    r"| ende)|mein\w*|ihr\w*"
    r"|sein\w*) (?:\w+ )"
    r"{1,2}(?:nicht|kaum|nimmer)$|(?:bei|in(?! de[rm] "
    rf"{LAMP}(?! (?:kann|seh|les|erkenn|find|schreib|soll)))) (?:diesem|dem|der|dieser|so wenig"
    r"|dem bisschen"
    r"|dem bissel"
    rf"|so einem|dem schwachen) (?:\w+ )?(?:{LAMP}|dunkelheit|\w*licht|halbdunkel|finsternis"
    rf"|dämmerung)"
    r"(?: (?:kann|seh|les|erkenn|find|schreib|soll)\w*(?: \w+){0,5}? (?:nicht|nichts|kaum"
    r"|kein\w*|nix)(?: \w+){0,3})?"
    r"|so kann (?:ich|man|kein mensch|keiner)(?: \w+){0,4} (?:lesen|stricken|nähen|malen"
    r"|schminken|sticken|zeichnen)"
    r"|(?:sitz\w*|steh\w*|lieg\w*|tapp\w*|tast\w*|ess\w*|les\w*|arbeit\w*|koch\w*|stolper\w*"
    r"|duschen?"
    r"|lauf\w*) (?:\w+ ){0,4}(?:im|in dem) (?:dunkeln|dustern|finstern|halbdunkeln?|stockdunkeln)"
    r"|im (?:dunkeln|dustern|finstern|halbdunkeln?) (?:sitz\w*|steh\w*|tapp\w*|herum\w*|rum\w*"
    r"|ess\w*)"
    r"|(?:(?:hat|habe?|haben|kriegt) (?:\w+ ){0,3})?(?:angst|fürcht\w*"
    r"|grusel\w*) (?:\w+ ){0,3}(?:im dunkeln|vor der dunkelheit)|im dunkeln (?:\w+ )"
    r"{0,2}(?:angst|fürcht\w*)|weniger (?:finster|düster|dunkel)|(?:kann|können|könnt) (?:die"
    r"|den|meine|meinen|unsere"
    r"|das) (?!problem|sinn|unterschied|film|welt)(?:\w+ ){1,2}(?:nicht"
    r"|kaum) (?:mehr )?(?:erkennen|lesen|finden|sehen)"
    r"|in (?:dieser|diesem|unserer) (?:höhle|gruft|dunkelkammer|bärenhöhle|verlies|bunker"
    r"|kohlenkeller|grab)|maulwurf(?: \w+){0,2} mehr als (?:ich|wir)|stolper\w*|(?:hals|haxen"
    r"|genick|knochen|ohren"
    r"|gräten) (?:\w+ )?brech\w*"
    r"|find\w* (?:\w+ ){1,4}(?:nicht|nimmer|nie) (?:\w+ ){0,4}(?:dunkel|duster|finster|düster)"
    r"|br(?:ech|ich)\w* (?:mir|sich|man sich|dir|uns) (?:\w+ ){0,4}(?:hals|haxen|genick|beine?"
    r"|knochen|ohren|gräten)".replace("{0}", "")
    .replace("{{", "{")
    .replace("}}", "}")
    + r"|(?:verderb\w*|ruinier\w*) (?:\w+ ){0,5}augen|augen (?:\w+ ){0,2}(?:verderb\w*|ruinier\w*)"
    r"|(?:hier|ja|fast|bald|schon) (?:\w+ ){0,3}(?:taschenlampe|stirnlampe|grubenlampe"
    r"|nachtsichtgerät"
    r"|blindenstock|fackel)|wo ist (?:\w+ ){0,3}lichtschalter|licht\w* ins dunkel\w*"
    r"|es werde licht"
    r"|wer hat (?:\w+ ){0,2}licht (?:\w+ )?(?:aus|ausgemacht|ausgeschaltet|ausgeknipst)"
    r"|(?:stromausfall|stromrechnung nicht bezahlt|stromsperre)|(?:bisschen|etwas|mehr"
    r"|wenig) licht"
    r" (?:\w+ )?(?:wär\w*|tät\w*|könnt\w*|würd\w*|bitte|schad\w*)|blinde kuh"
    r"|blind wie ein maulwurf"
    r"|zu (?:dunkel|duster|finster) (?:zum|um|für)|(?:nicht|kaum) (?:\w+ )?genug licht"
    r"|wird (?:mir )?(?:langsam |schon |allmählich )*(?:zu )?(?:dunkel|duster|finster)"
    rf"|(?<!kalt )(?<!kühl )(?<!laut )(?<!warm ){LIKE} (?:\w*höhle|\w*keller|gruft|grab|tunnel"
    rf"|bergwerk|stollen|katakomben|verlies"
    r"|dunkelkammer|geisterbahn|sarg|sack|kerker|grube|kuharsch|bärenarsch|hühnerarsch|arsch"
    r"|nacht|mitternacht|wolfsschlucht|dracula\w*|besenkammer|pechfass|kuh)",
    state=r"\w*dunkel|dunkler|\w*duster|\w*düster|\w*finster|schummrig|dämmrig|funzelig|dunkelheit"
    r"|höhle|gruft|schwarz wie (?:\w+ )?\w+|dunkel wie .*|duster wie .*|finster wie .*",
)
