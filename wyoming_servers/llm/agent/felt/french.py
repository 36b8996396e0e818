"""What is felt, in French. Elisions are parted, and the first half of a negation is left out."""

from __future__ import annotations

from typing import Final

from .feeling import Felt, Need, Signs

_BODY = r"(?:pieds|mains|doigts|orteils|nez|oreilles|fesses|miches|jambes|genoux|extrémités)"
_SCREEN = r"(?:écran|télé|télévision|ordi|ordinateur|tablette|téléphone|film|match|jeu)"
_FACE = (
    rf"(?:yeux|œil|figure|face|visage|gueule|tête|lit|bureau|clavier|oreiller|canapé|table|poire"
    rf"|berceau|tronche|assiette|{_SCREEN})"
)
_LAMP = r"(?:lumières?|lampes?|plafonnier|ampoules?|spots?|néons?|éclairage)"
_CANT = (
    r"(?:(?:arrive|arrivons|peux|peut|pouvons|réussis|faut|dois|essaie|essaye|voudrais|veux"
    r"|veut) (?:\w+ )?(?:pas |plus |jamais )?(?:à |de )?)?(?:me |m |se |s |nous )?"
)
_NOISE = (
    "(?:bruit|boucan|vacarme|raffut|tintamarre|tapage|barouf|chahut|ramdam|musique|son|télé|radio"
    "|pub|pubs)"
)
_WHO = (
    "(?:bébé|petite?|enfants|gosses|gamine?s?|mari|femme|chérie?|papa|maman|fille|fils|loulou"
    "|puce|jumeaux|mamie|papi|tout le monde|gens|monde|ils|elles?|mioche|nouveau né|coloc)"
)
_ONLOOKER = (
    "(?:voisine?s?|gens|passants|tout le monde|facteur|rue|en face|quelqu un|type|mec|bonhomme"
    "|curieux|badauds|inconnu|immeuble|quartier)"
)
_WATCHES = (
    r"(?:regarde\w*|voi[st]|voient|voir|mate(?:nt)?|observe\w*|épie\w*|espionne\w*|reluque\w*"
    r"|zieute\w*|lorgne\w*|scrute\w*|dévisage\w*)"
)
_SMELLS = (
    "(?:mauvais|pas (?:très |trop |super )?bon|fort|drôle|bizarre|poisson|friture|graillon|choux?"
    "|oignons?|brûlé|cramé|roussi|renfermé|chien(?: mouillé)?|fauve|pieds|chaussettes?|poney"
    "|tabac|transpiration|sueur|poubelles?|égouts?|clope|cigarette|pipi|vomi|couche|rat mort"
    "|cheval|ail|bouc|chacal|fumée|ferme|purin|lisier|œufs? pourris?|ours|vestiaire|frites"
    "|fromage|huile)"
)

_LIGHT = Signs(
    alone=r"(?:voit|vois|voyons|distingue|distingues) (?:strictement |absolument |presque "
    r"|vraiment )?(?:plus |pas )?(?:rien(?! de)|goutte|que dalle|que tchi|que du noir|grand chose"
    r"|à deux mètres|le bout de mon nez)|y (?:voi[st]|voyons) (?:pas|plus|mal|à peine|que dalle"
    r"|rien)|(?:voi[st]|distingue) (?:\w+ )?(?:pas|plus|à peine|mal) (?:\w+ )?(?:mes |ma |mon "
    r"|les |la |le |l )?(?:pieds|mains?|doigts|tête|assiette|aiguille|trou|touches|lettres"
    r"|serrure|marches|escalier|lignes|mots|cartes|livre|bouquin|jeu|puzzle|tricot|dessin|papier"
    r"|stylo|clés|clefs|visage|figure|gueule|contour\w*)|voi[st] (?:pas|plus|mal|à peine"
    r"|même pas) (?:ce que (?:je|j|on) (?:fais|fait|coupe|mange|lis|lit|écris|couds|tricote"
    r"|cuisine|bricole|bois|épluche|visse|peins)|où (?:je|on) (?:met|mets|pose|marche|vais|va))"
    r"|(?:arrive|peux|peut) (?:pas|plus|à peine|même pas)(?: à)? (?:lire|coudre|tricoter"
    r"|distinguer|y voir|écrire|dessiner|enfiler)(?: \w+){0,4}? (?:avec|dans|sous|sans) (?:cette"
    r"|ce|la|le|si)? ?(?:\w+ )?(?:lumière|noir|pénombre|obscurité|éclairage)|dans (?:le noir"
    r"|la pénombre|l obscurité)|manque (?:un peu |vachement |cruellement )?de (?:lumière|clarté"
    r"|lumières)|pas (?:assez|beaucoup|tellement|des masses) (?:de lumière|lumineux|éclairé"
    r"|clair)|(?:besoin|un peu|peu plus|plus) (?:de|d y) (?:lumière|clarté|voir clair"
    r"|voir quelque chose)|que la lumière soit|fiat lux|y voir (?:plus )?clair|(?:abîm\w+"
    r"|crève\w*|esquint\w+|bousill\w+|us\w+|fatigu\w+|tu\w+|nique\w*|ruin\w+) (?:\w+ )?(?:les|mes"
    r"|nos) yeux (?:à|dans|sur|pour|avec)|(?:abîmer|crever|esquinter|bousiller|user|tuer|laisser"
    r"|laisse|perdre) (?:les|mes|la) (?:yeux|vue)|(?:mes|les) yeux (?:\w+ )?fatiguent|à tâtons"
    r"|à l aveuglette|lampe (?:de poche|torche|frontale)|(?:le soir|la nuit) (?:tombe|est tombée"
    r"|arrive)|jour (?:baisse|tombe|décline)|qui a éteint|peur du noir(?! depuis)|yeux de chat"
    r"|chauve souris|comme (?:une |des )taupes?|colin maillard|(?:rater|louper|manquer) une "
    r"marche|me (?:casser la (?:figure|gueule)|prendre les pieds)|(?:clarté|éclairage) (?:\w+ "
    r")?(?:faiblard\w*|insuffisant\w*|tristoun\w+|riquiqui)|visibilité (?:nulle|zéro|réduite)"
    r"|luminosité (?:insuffisante|trop faible)|éclairage insuffisant|un peu de lumière"
    r"|économise\w* (?:sur )?(?:les )?(?:bougies|la lumière|l éclairage)|payé (?:la facture"
    r"|l électricité|edf)|(?:me|m|nous) (?:suis |sommes )?(?:encore )?(?:cogné|pris|cognée"
    r"|cognés) (?:dans|contre|les pieds)|chien d aveugle|braille|lumière s il te plaît",
    state=r"(?<!petit )(?<!un )(?<!en )(?<!le )(?<!du )noir(?: comme [\w ]+)?|sombre"
    r"|nuit(?: noire)?|obscure?|cavernes?|grotte|cave|tombeau|tombe|crypte|mine|catacombes|cachot"
    r"|trou|terrier|tunnel|panne (?:de courant|d électricité)|coupure de courant|éclipse|glauque"
    r"|lugubre|pénombre|obscurité|tristounet|souterrain|donjon|maison hantée|cul d (?:un )?ours"
    r"|four (?:là dedans )?noir",
)
_LESS_LIGHT = Signs(
    alone=r"ébloui\w*|aveugl(?:e|ent|ant|ante|é|ée|és)|(?:brûle|crève|agresse|explose|arrache"
    r"|nique|flingue|déchire|fusille)\w* (?:\w+ )?(?:les |mes |nos )(?:yeux|rétines?)"
    r"|mal aux yeux|(?:trop|tant|tellement|bien trop|un peu trop) (?:de |d )?(?:lumière|lumineux"
    r"|lumineuse|éclairé|éclairée|éclairage|clair|claire)|lumière (?:\w+ ){0,2}?(?:forte|crue"
    r"|vive|violente|agressive|intense|gêne|dérange|fatigue|agace|énerve|insupportable|pénible)"
    r"|plein les yeux|(?:besoin de|faut|sors|sortir|met\w*) (?:mes |des |les )?lunettes de soleil"
    r"|(?:pauvres|oh|aïe|ouille) (?:mes |pauvres )?yeux|interrogatoire|luminosité (?:excessive"
    r"|trop forte)|excès de lumière|mes yeux$",
    state=r"stade(?: de france)?|plateau (?:de )?télé|phare|projecteurs?|grand stade",
)
_UNLIT = Signs(
    alone=rf"{_CANT}(?:dormir|endormir|fermer l œil|trouver le sommeil|s endormir|dors|dort"
    rf"|roupiller) (?:\w+ ){{0,2}}?avec (?:\w+ ){{0,2}}?{_LAMP}|{_LAMP} (?:m |me |nous |l |le "
    rf"|la )?(?:\w+ )?(?:empêche|réveille|garde éveill|tient éveill)\w*|{_LAMP} (?:\w+ "
    rf"){{0,3}}?(?:pour (?:rien|personne|le chat|des prunes|les fantômes)|en plein jour"
    rf"|inutilement)|(?:allumée?s?|éclairer?|brille|brûlent?) (?:\w+ ){{0,2}}?(?:pour (?:rien"
    rf"|personne|le chat|des prunes|les fantômes)|en plein jour)|gaspill\w+ (?:\w+ )?(?:\w+ "
    rf")?(?:électricité|courant|énergie|lumière)|facture d électricité|actions chez edf"
    rf"|plus besoin de (?:la |cette |autant de )?(?:lumières?|lampes?)|(?:flemme|paresse"
    rf"|courage) (?:\w+ ){{0,5}}?éteindre|(?:arrête|fini|finis|assez|terminé) de lire|assez lu"
    rf"|(?:est|suis) (?:déjà )?au lit et (?:la |les )?(?:lumières?|lampes?) (?:est|sont|reste)"
    rf"|voit (?:très |assez |bien )+sans (?:la )?(?:lumière|lampe)",
    state=r"versailles|sapin de noël|fête foraine|las vegas|foire du trône",
)
_SHADE = Signs(
    alone=rf"(?:soleil|lumière du jour|lampadaire (?:de la rue|dehors|d en face)|réverbère|phares"
    rf"|lune|enseigne) (?:\w+ ){{0,6}}?{_FACE}|(?:soleil|lumière (?:de la rue|du dehors|de dehors"
    rf"|du jour)|réverbère|lune) (?:\w+ ){{0,3}}?(?:éblouit|aveugle|tape|cogne|brûle|rentre|entre"
    rf"|gêne|dérange|chauffe|crame|réveill\w+|plombe|inonde|passe)|plein soleil|(?:éteins"
    rf"|éteignez|éteint)(?: moi)? (?:ce|le) soleil|(?:cogne|tape|chauffe) (?:\w+ )?(?:ce"
    rf"|le) soleil|contre jour|reflets?|réverbération|(?:voit|vois|voir|lire"
    rf"|lis) (?:\w+ ){{0,6}}?(?:avec|à cause d\w|au) (?:ce |cette |le |la |tout ce )?(?:soleil"
    rf"|reflet|luminosité|contre jour|grand jour)|plisse\w* les yeux|(?:dor\w+|endorm\w+|sieste"
    rf"|sommeil) (?:\w+ ){{0,4}}?(?:soleil|jour|réverbère|lampadaire)|fait (?:encore |trop "
    rf"|déjà )?(?:grand )?jour (?:\w+ ){{0,4}}?(?:dor\w+|endorm\w+|sieste)(?: jamais| pas)?"
    rf"|(?:peu|besoin|envie) d ombre|entre de la lumière|(?:réverbère|lampadaire) (?:\w+ "
    rf"){{0,2}}?(?:zèle|clignote|éclaire)|(?:jour|lumière) (?:\w+ ){{0,2}}?(?:passe|rentre|entre"
    rf"|filtre)",
)
_DARKNESS = Signs(
    alone=r"(?:(?:besoin|rêve|envie) (?:de |d |du |de l )|faut (?:le |du |l )|veux (?:le |du |l )"
    r"|voudrais (?:le |du |l ))(?:noir|obscurité)(?: \w+)?|noir (?:complet|total|absolu) (?:pour"
    r"|s il)|(?:dormir|dors|endormir) (?:\w+ )?(?:avec|dans) (?:tant|autant|toute cette"
    r"|cette) (?:de )?(?:lumière|clarté)",
)
_SUN = Signs(
    alone=r"(?:voir|regarder|voie|admirer) (?:un peu )?(?:le |la |les |l )?(?:ciel|rue|jardin|mer"
    r"|étoiles|dehors|neige|lever de soleil|coucher de soleil|vue|lumière du jour|oiseaux|pluie"
    r"|soleil|montagnes?|paysage|ce qui se passe dehors)|entrer (?:\w+ ){0,3}?(?:soleil|lumière"
    r"|jour|clarté)|(?:un peu|besoin|envie|manque|peu plus) (?:de |d |du )(?:lumière du jour"
    r"|soleil|lumière naturelle|jour)|(?:beau|jour|soleil|splendide|magnifique|temps superbe"
    r"|grand soleil)(?: dehors)? et (?:\w+ ){0,5}?(?:noir|enfermée?s?|volets?|renfermée?s?"
    r"|pénombre|terrés|cloîtrés)|vampires?|(?:profiter|profite) (?:un peu )?(?:du soleil"
    r"|de la vue|du beau temps|de la lumière)",
)
_PRIVACY = Signs(
    alone=rf"{_ONLOOKER} (?:\w+ ){{0,4}}?(?:{_WATCHES}(?! (?:\w+ ){{0,2}}?(?:télé|télévision|film"
    rf"|match|foot|séries?|mal|rien))|rince\w* l œil)|rincent? l œil|(?:on|ça) (?:me "
    rf"|nous ){_WATCHES}|(?:être|sens|sent|suis|est|sommes) (?:tout le temps "
    rf"|un peu )?(?:observée?s?|épiée?s?|regardée?s?|espionnée?s?|matée?s?)|(?:peu|manque|besoin"
    rf"|plus|envie) d intimité|vis à vis|à poil|tout nu|toute nue|en (?:slip|culotte|caleçon"
    rf"|petite tenue|sous vêtements|peignoir|serviette)|(?:me|se) (?:changer(?! les)|déshabiller"
    rf"|rhabiller)|(?:m|s) habiller|me change$|voit tout (?:de|depuis|chez|d)"
    rf"|regards? (?:indiscrets?|des)|(?:voit|voient|regarde\w*) (?:\w+ ){{0,2}}?(?:chez nous"
    rf"|chez moi|par la fenêtre|à travers|de la rue)|(?:donne\w*|donnons) en spectacle"
    rf"|profite\w* du spectacle|(?:perd|perdent|rate|ratent) (?:pas )?une miette|quitte\w* pas "
    rf"(?:des yeux|du regard)|comme (?:dans |en )(?:un aquarium|un bocal|vitrine)",
    state="vitrine|aquarium|bocal(?: à poissons? rouges?)?|poissons? rouges?|loft story|zoo"
    "|maison de verre",
)
_SOFT = Signs(
    alone=rf"{_LAMP} (?:\w+ ){{0,3}}?(?:froide?s?|blafarde?s?|blanche?s?|blanc|d hôpital"
    rf"|bleutée?s?|de morgue|glauque)|tête de (?:mort|déterré|cadavre|zombie|revenant) (?:\w+ "
    rf"){{0,3}}?(?:lumière|éclairage)|lumière (?:un peu )?plus (?:douce|chaude|tamisée"
    rf"|chaleureuse|intime)|quelque chose de plus (?:doux|tamisé|intime)",
    state=r"hôpital|morgue|bloc opératoire|salle d attente|(?:cabinet|salle) d\w* (?:dentiste"
    r"|opération)|supermarché|laboratoire|labo|commissariat|clinique",
)
_CLEAR = Signs(
    alone=rf"{_LAMP} (?:\w+ ){{0,2}}?(?:jaune|jaunâtre|orangée?|orange|endort|m endort)",
)
_WARMTH = Signs(
    alone=rf"(?:grelott\w+|frissonn\w+|claqu\w+ des dents|tremble\w* de froid)|(?:on|je|me"
    rf"|se) (?:les |se |se les |me |me les )?(?:gèle|gelons|caille|pèle|meule|congèle)|(?:ça"
    rf"|il) (?:caille|pèle|meule|pince|pique)|{_BODY} (?:\w+ ){{0,3}}?(?:gelée?s?|glacée?s?"
    rf"|froids?|froides?|engourdie?s?|bleue?s?|glaçons?|congelée?s?|frigorifiée?s?)"
    rf"|chair de poule|(?:mort|morte|mourir|crève|crevons|crever|meurs|meurt|transie?s?"
    rf"|bleue?s?) de froid|froid (?:de (?:canard|loup|chien|gueux)|polaire|sibérien|glacial"
    rf"|du diable)|pas (?:très |bien |super |vraiment |trop |franchement |exactement "
    rf"|précisément |des plus |spécialement )?(?:chaud|chaude|la canicule|les tropiques|tropical"
    rf"|assez chaud)|assez chaud|(?:sors|sortir|faut|chercher|met\w*|garde\w*|besoin d|avec"
    rf"|remet\w*|enfil\w+) (?:\w+ ){{0,2}}?(?:doudoune|manteau|bonnet|plaid|couverture|pull"
    rf"|polaire|écharpe|moufles|bouillotte|gilet|gants|anorak)|(?:peu|besoin|envie"
    rf"|manque) (?:plus )?de (?:chaleur|chauffage)|(?:me|nous|se) réchauffer|plus chaud (?:dehors"
    rf"|dans le frigo|ici)|(?:vapeur|fumée|buée) (?:\w+ )?(?:quand|sort|en parlant|en respirant)"
    rf"|attraper (?:la mort|froid|un rhume|la crève|la pneumonie)|prendre froid|(?:croirait"
    rf"|dirait|est) (?:\w+ )?(?:au mois de|en plein|en|en plein mois de) (?:janvier|décembre"
    rf"|février)|finir en (?:glaçon|stalactite|bonhomme de neige)|température (?:insuffisante"
    rf"|trop basse|glaciale)|transie?s?$|frigorifiée?s?|prends? froid|remonter la température"
    rf"|un froid$|le jour où (?:j|on) (?:aurai|aura) chaud|(?:sens|sent) plus (?:mes|mon|ses"
    rf"|les) (?:pieds|mains|doigts|orteils|nez|oreilles)|(?:pieds|mains|doigts|orteils"
    rf"|nez) (?:\w+ ){{0,2}}?(?:démissionné|tombent|tomber|disparu)",
    state="froid|frisquet|(?<!plus )frais|fraîche?|frigo|frigidaire|congélateurs?|congélo"
    "|glacière|igloos?|banquise|sibérie|pôle (?:nord|sud)|alaska|groenland|antarctique|glacial"
    "|glaciale|glacée?s?|glaçons?|gelée?s?|polaire|arctique|chambre froide|esquimaux?|pingouins?"
    "|ours polaire|toundra|laponie|il gèle|caille|iceberg",
)
_COOLNESS = Signs(
    alone=r"(?:transpir\w+|dégoulin\w+|suffoque de chaleur|étouffe de (?:chaud|chaleur))|(?:je|on"
    r"|nous) (?:suis |est |sommes )?(?:en train de )?(?:fond(?! devant)|fonds(?! devant)|fondre"
    r"|fondons|cuis|cuit|cuisons|sue|suons|bous|rôtis|rôtit|liquéfie)|me liquéfie|en (?:nage"
    r"|sueur|eau)$|(?:en|je suis en|on est en) (?:nage|sueur)|grosses gouttes|sueur|(?:mort|morte"
    r"|mourir|meurs|meurt|crève|crevait|crever|étouffe|claque) (?:\w+ )?de (?:chaud|chaleur)"
    r"|chaleur (?:à crever|à mourir|insupportable|étouffante|de bête|de four|monstre|de dingue"
    r"|infernale|accablante|pas possible|d enfer|de fou|humide)|supporte (?:pas|plus) (?:cette "
    r"|la |ce )?(?:chaleur|chaud|cagnard)|(?:cette|quelle) (?:chaleur|canicule|fournaise|étuve)"
    r"|(?:colle|collent|collé) (?:au |à la |aux |à mon |à ma |à )(?:\w+ )?(?:siège|canapé|chaise"
    r"|draps?|peau|dos|fauteuil)|bouffées? de chaleur|(?:me|nous|se) rafraîchir|(?:peu|besoin"
    r"|envie) (?:plus )?de (?:fraîcheur|frais)|éventail|m éventer?|cuire un œuf|moins chaud"
    r"|(?:croirait|dirait) (?:\w+ )?(?:au mois d|en plein|en) (?:août|juillet)"
    r"|température (?:excessive|trop élevée|insupportable)|(?:pas|sans) un (?:souffle|brin"
    r"|poil) d air|souffle d air|climat (?:de|du) (?:dubaï|sahara|congo|désert)|(?:de"
    r"|d) l air qui bouge",
    state="(?<!c est )(?<!c est trop )(?<!c est très )chaud|(?<!le )four|fournaise|étuve|sauna"
    "|sahara|désert|tropiques|tropical|canicule|serre|enfer|bouillante?|brûlante?|torride"
    "|suffocante?|caniculaire|cocotte minute|volcan|grille pain|équateur|cagnard|barbecue"
    "|rôtissoire|chaudière|bouilloire|lourd",
)
_DRAUGHT = Signs(
    alone=r"courants? d air|(?:vent|air froid|air) (?:\w+ ){0,3}?(?:passe|entre|rentre|souffle"
    r"|siffle|engouffre|arrive) (?:\w+ ){0,3}?(?:dans|sous|par|sur|ici|partout|cou|nuque|dos)"
    r"|(?:nés?|née|élevés?|élevée) dans une (?:grange|étable|église)|(?:chauffe|chauffer"
    r"|chauffes) (?:\w+ )?(?:la rue|dehors|le jardin|les petits oiseaux|l extérieur|le quartier"
    r"|les oiseaux|la planète)|rideaux (?:\w+ )?(?:volent|s envolent|bougent)|chaleur (?:\w+ "
    r")?(?:s en va|s échappe|fout le camp|se sauve)|(?:mouches|moustiques|guêpes|pluie"
    r"|abeilles) (?:\w+ )?(?:rentrent?|entrent?)|pleut dedans|air (?:froid )?(?:sur"
    r"|dans) (?:la nuque|le cou|le dos|les jambes|les pieds)",
)
_AIR = Signs(
    alone=rf"respir\w+ (?:\w+ )?(?:pas|plus|mal|à peine|rien)|(?:peux|peut|arrive|pouvons) (?:pas"
    rf"|plus|à peine|même plus)(?: à)? respirer|étouffe|étouffons|suffoqu\w+|asphyxi\w+"
    rf"|manque d (?:air|oxygène)|(?:besoin|peu|bol|envie|plus|bouffée) d (?:air"
    rf"|oxygène)(?! marin)|l air (?:\w+ ){{0,2}}?(?:vicié|irrespirable|confiné|pollué|pesant"
    rf"|épais|lourd|mauvais|enfumé)|air (?:frais|pur)|pue|puent|schlingue|chlingue|fouette|daube"
    rf"|refoule|empeste(?:nt)?|sent (?:\w+ )?(?:le |la |les |l )?{_SMELLS}|(?:quelle|cette"
    rf"|c est quoi cette|d où vient cette|mauvaise) odeur|odeurs? (?:de|d) (?!pain|café|gâteau"
    rf"|fleur|lavande|noël|propre|frais)\w+|puanteur|a pété|boucher le nez|enfumée?s?|(?:plein"
    rf"|tant|toute cette|toute la|partout) (?:de |la )?fumée|fumée (?:\w+ ){{0,2}}?(?:partout"
    rf"|reste|stagne)|(?:fait|a|ai) (?:brûlé|cramé|brûler|cramer)(?: (?:le|la|les|l|mon|ma"
    rf"|mes) \w+)|aérer un peu|(?:est|a) (?:mort|crevé|décédé|rendu l âme|pourri) (?:quelque "
    rf"chose |quelque part |ici |là )",
    state="renfermé|vicié|confiné|irrespirable|étouffant|puant|nauséabond|fumoir|tabagie|vestiaire",
)
_MOISTURE = Signs(
    alone=r"l air (?:\w+ ){0,3}?secs?|(?:gorge|bouche|nez|lèvres|narines) (?:\w+ "
    r"){0,3}?(?:sèches?|secs?|desséchée?s?|gercée?s?|gratte|irritée?|craquelée?s?)"
    r"|électricité statique|(?:prends?|prend) (?:des |du |un coup de )(?:jus|châtaignes?)"
    r"|manque d humidité|air sec",
    state=r"sec",
)
_DRYNESS = Signs(
    alone=r"(?:vitres?|fenêtres?|carreaux|miroirs?|murs?|glace|plafond) (?:\w+ "
    r"){0,4}?(?:embuée?s?|buée|dégoulin\w+|suint\w+|ruissell\w+|mouillée?s?|trempée?s?|moisie?s?"
    r"|moisissures?|pleurent?)|plein de buée|buée (?:sur|partout|dans)|condensation|moisissures?"
    r"|plein de vapeur|vapeur partout|sent (?:le |l )?(?:moisi|humide|humidité|champignon)"
    r"|linge (?:\w+ )?sèche (?:pas|plus|jamais|mal)|trop d humidité",
    state="humide|moite|hammam|marécage|marais|jungle|détrempé|moisi|bain turc|éponge|humidité"
    "|poisseux",
)
_LOUDER = Signs(
    alone=r"(?:entend|entends|entendons) (?:\w+ )?(?:rien|pas|plus|que dalle|mal|à peine"
    r"|que couic|un mot sur deux)(?! (?:penser|parler|réfléchir))|(?:comprend|comprends|capte"
    r"|pige|suis|suit|saisis) (?:\w+ )?(?:rien|pas|plus|que dalle|mal|à peine|un mot) (?:\w+ "
    r")?(?:à |de |aux |les )?(?:ce qu (?:ils?|elles?|on)|dialogues?|paroles|infos|film|discours"
    r"|un mot|mots)|(?:tend\w*|tendre) l oreille|dure? d (?:oreille|l oreille)"
    r"|devien(?!\w*dr)\w+ (?:\w+ )?sourde?|articul\w+ (?:pas|plus|mal|rien)|sourdingue|(?:parle"
    r"|parlent) (?:\w+ )?(?:bas|doucement|dans (?:sa|leur) barbe)|marmonn\w+|chuchot\w+|(?:ils?"
    r"|elles?) (?:a|ont) dit quoi|(?:qu est ce|c est quoi ce) qu (?:ils?|elles?) (?:a dit|ont dit"
    r"|dit|disent|raconte\w*|vient de dire)|rien (?:capté|entendu|compris) (?:\w+ )?(?:à|de|du"
    r"|au)|parle plus fort|plus de son|pas de son|pas assez fort|son (?:\w+ ){0,2}?(?:bas|faible"
    r"|faiblard)|sous titres|tout ce que (?:tu as|t as) comme (?:son|volume)|plus de (?:volume"
    r"|patate|pêche)|à fond la caisse",
    state=r"inaudible",
)
_SILENCE = Signs(
    alone=rf"(?:peu|besoin|envie|minute|moment) (?:de |d )(?:silence|calme|paix|tranquillité)"
    rf"|la ferme|la paix$|taisez vous|tais toi|au (?:téléphone|bout du fil)|en (?:visio|réunion"
    rf"|conférence|pleine visio)|(?:ai|a) une (?:visio|réunion) (?:\w+ )?(?:maintenant|là)"
    rf"|téléphone (?:\w+ )?(?:sonne|vibre)|(?:m|nous) appelle(?:nt)?(?! (?:\w+ )?(?:plus|pas))"
    rf"|(?:ai|a) un (?:appel|coup de fil)|(?:ça|on) (?:sonne|frappe|toque)|(?:dois|faut que je"
    rf"|vais) (?:répondre|décrocher|prendre (?:cet|un|l) appel|passer un coup de fil)|(?:marre"
    rf"|assez|plein le dos|ras le bol|dessus la tête) de (?:\w+ ){{0,2}}?{_NOISE}|(?:supporte"
    rf"|peux|veux|tiens) (?:pas|plus) (?:\w+ ){{0,2}}?{_NOISE}|{_NOISE} (?:\w+ ){{0,2}}?(?:agace"
    rf"|énerve|tape sur|saoule|gonfle|rend (?:fou|folle|dingue)|insupporte|insupportable)"
    rf"|(?:agaçante?|insupportable|pénible|soûlante?|saoulante?|fatigante?) (?:\w+ )?{_NOISE}",
    state=r"chut+|silence|veilleuse",
)
_QUIETER = Signs(
    alone=rf"(?:cass|pèt|explos|perc|défonc|bris|vrill|arrach|écorch)\w* (?:\w+ )?(?:les |mes "
    rf"|nos )(?:oreilles|tympans|pieds avec (?:ce|cette))|mal (?:aux oreilles|au crâne|à la tête)"
    rf"|tête (?:\w+ ){{0,3}}?(?:exploser?|éclate\w*|comme une (?:citrouille|pastèque))|migraine"
    rf"|(?:entend|entends|entendre) (?:\w+ )?(?:plus|pas|même plus) (?:\w+ )?(?:penser|parler"
    rf"|réfléchir)|s entend (?:plus|pas|même plus)|(?:suis|est|sommes) (?:quand même )?pas "
    rf"(?:encore )?sourde?s?|(?:braill|hurl|gueul|beugl|vocifér|cri|aboi)(?:e|ent|er)(?: trop"
    rf"| tellement| sans arrêt)?(?: dans (?:ce|cette|la) \w+)?|boucan|vacarme|raffut|tintamarre"
    rf"|tapage|barouf|chahut|ramdam|tohu bohu|assourdissante?|trop (?:fort|bruyant|de bruit)"
    rf"|si fort|moins (?:de bruit|fort)|(?:pas|moins) si fort|{_WHO} (?:\w+ ){{0,4}}?(?:dort"
    rf"|dorment|sommeille|endort|endormie?s?|endormir|assoupie?s?|écroulée?s?|fermé? les yeux"
    rf"|fermer les yeux|fait dodo|parti au pays des rêves|sieste|couchée?s?|roupille|pionce)"
    rf"|(?:va|vas|vont|allez|allons|risque\w* de) (?:\w+ )?réveiller|réveill\w+ (?:le |la |les "
    rf"|tout )(?:\w+ )?(?:bébé|petite?|enfants|voisins|quartier|immeuble|maison|monde|morts"
    rf"|gosses|gamins)|voisine?s? (?:\w+ ){{0,4}}?(?:plain\w*|râl\w+|tap\w+|cogn\w+|débarqu\w+"
    rf"|sonn\w+|gueul\w+|tambourin\w+)|{_CANT}(?:concentrer?|réfléchir|penser|travailler|bosser"
    rf"|lire|étudier|réviser|parler|discuter|téléphoner|dormir) (?:\w+ ){{0,3}}?(?:avec|dans"
    rf"|à cause d\w) (?:\w+ ){{0,2}}?{_NOISE}|(?:me|nous|se) concentrer|peu de concentration"
    rf"|tuer (?:s ils|si ils) entendent|un ton en dessous|baisse d un ton|de quoi devenir sourde?"
    rf"|(?:niveau sonore|volume|son) (?:inacceptable|excessif|trop fort|insupportable)"
    rf"|entend (?:ça |\w+ )?(?:depuis|jusque? (?:dans|à|au)|de) (?:la |le |l |chez )?\w+|(?:veux"
    rf"|peux|voudrais) (?:plus )?rien entendre|perdre l (?:ouïe|audition)|partiel demain"
    rf"|examen demain|doucement (?:les basses|avec|y a)|mollo (?:sur|avec)",
    state="bruyante?|plus (?:bas|doucement)|discothèque|boîte(?: de nuit)?|concert|chantier"
    "|aéroport|foire|fort|bruit",
)

FRENCH: Final = Felt(
    forms={
        r"([cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(\w+)": r"\1 \2",
        r"(?:n|ne) (\w+)": r"\1",
        r"il y a|ya|y'a": "y a",
        r"t es|tu es|t'es": "tu es",
        r"(?:ferait|serait) pas (?:de mal|de refus|du luxe|de trop|mal venue?)|(?:ferait"
        r"|ça ferait) du bien|serait (?:le bienvenu|la bienvenue|bienvenue?|cool|sympa|chouette"
        r"|pas mal)": "svp",
        r"(caille|pèle|meule|gèle|froid|chaud) sa (?:mère|race)": r"\1",
        r"chuis|j suis": "je suis",
        r"(?:la|cette|notre|ma) (?:pièce|chambre) (?:est|a)": "cette pièce est",
        r"(?:cet|l|notre|cette) (?:appart|appartement|baraque|maison|endroit) est": "cette pièce e"
        "st",
        r"dans (?:cette|la|notre|ma) (?:pièce|baraque|maison|piaule)|dans (?:cet|l|mon) appart\w*"
        r"|là dedans|ici dedans|par ici|chez nous|chez moi|à la maison|dans le coin": "ici",
        r"hyper|super|vachement|grave|carrément|méga|sacrément|fichtrement|diablement": "très",
    },
    at="(?:(?:là|en bas|en haut|là haut) )?(?:dans|au|aux|à|en|sur|du côté de|vers)(?: la| le| l"
    "| les| mon| ma| notre| cette| ce)?",
    the="le|la|l|les|mon|ma|mes|notre|ce|cette|cet",
    here="ici",
    this="cette pièce",
    away="(?:dans|au|aux|à|en) (?:le|la|l|les|un|une|mon|ma|mes|ton|ta|tes|son|sa|ses|leur|votre)"
    "|en",
    frame="ambiance atmosphère déco charmant sympa bravo fantastique formidable cool merveilleux "
    "magnifique a ai as au aux avec avoir bah beaucoup ben bien bigre bon bordel bébé c ce cela "
    "cet cette chaud chez chéri chérie comme d dans de des diable dieu dirait dis donc du déjà "
    "elle en encore enfants est et eu euh fait fais franchement genre hein hop hou j je juste l "
    "la le les là lit ma maintenant mais man maman me mec merde mes mince moi mon monde même n "
    "nom nos notre nous oh oulà ouf ouais oui on ou papa peu pfff pfiou pff plein pour pourrait "
    "purée putain quand même qu quasi quelle quel que qui quoi sa se sens sent ses soir matin "
    "midi sommes son sont suis sur sérieusement sérieux s t ta tellement tes nuque cou dos pieds "
    "mains yeux visage tête jambes fenêtre oreilles ventre allongé allongée ton tout toute "
    "toujours trop très tu un une va vois voilà vrai vraie vraiment vous y zut il ils elles "
    "croirait croirais croire dire aujourd'hui hui ça brr brrr ouh wow aïe ah eh hé dieux mon là "
    "dessus presque assez si devient devenu devenue commence commencé recommence parfait "
    "absolument complètement totalement affreusement horriblement terriblement drôlement "
    "légèrement rudement plutôt limite véritable vrais vraies sacré sacrée foutu fichu maudit "
    "fichue petit petite gros grosse bête chien chienne copain pote gars les mecs filles merci "
    "please svp plaît te ordinateur laramie intérieur canapé fauteuil table chaise côté coin "
    "assis assise coincés coincé éclairage lumière lumières tous toutes chacun temps",
    openers=r"(?:est ce qu\w*|fait il|a t il|y a t il|combien|comment|où|quel temps|qui|quand"
    r"|allume\w*|éteins|mets|met|ferme|ouvre|baisse|monte|augmente|diminue|ajoute|lance|joue"
    r"|rappelle|cherche|trouve|montre|raconte|sais tu|tu sais|connais|as tu|avez vous|es tu"
    r"|peux tu|tu peux|pourrais)(?!\w)",
    against=r"(?<!en )fait il|comment|tu as|vous avez|(?:voisins|enfants) sont|étai\w+|avai\w+"
    r"|faisai\w+|serai\w*"
    r"|ferai\w*|aurai\w*|aura|auront|sera|seront|fera|feront|été|eu|fut|hier|avant hier|autrefois"
    r"|jadis|demain|bientôt|tout à l heure|plus tard|dernière?s?|prochaine?s?|quand(?! même)"
    r"|lorsque?|si(?! (?:froid|chaud|noir|sombre|fort|peu|lourd|bruyant|humide|sec))|s (?:il|ils"
    r"|elle)|au cas où|dehors|à l extérieur|au (?:boulot|travail|cinéma|théâtre|restaurant|resto"
    r"|garage|magasin|soleil|ski)|à l (?:école|hôtel|hôpital|église|étranger)|chez (?!nous|moi"
    r"|soi)\w*|dit|disent|disait|parait|paraît|raconte|affaire|film|livre|roman|histoire|chanson"
    r"|blague|rêve|rêvé|pas|plus|jamais|sans|ni|aucun\w*|personne|aime|adore|préfère|adorons"
    r"|aimons|(?:ma|mon|sa|son|ta|ton|leur|votre) (?:sœur|frère|mère|père|patron\w*|voisine?"
    r"|amie?|copine|copain|collègue|cousine?|tante|oncle|voiture|bureau|école|frigo|four"
    r"|belle \w+|beau \w+)|voisine? d|parfois|souvent|d habitude|en général|chaque|tous les"
    r"|autre(?:s)? jour|l année|l hiver|l été|cet (?:été|hiver)|vacances|météo|météorologie"
    r"|radio dit|norvège|canada|espagne|paris|bretagne|fallait|resté\w*|allé\w*|parti\w*"
    r"|voudrais savoir|peut être|imagine\w*|heureusement|tant mieux|café|thé|piment|moutarde"
    r"|sauce|soupe|goût|alcool|vin|bière|parfum|fromage|plat|gâteau|frites|repas|pour les|gaz"
    r"|nickel|agréable|ça va|fait du bien|génial|parfaitement",
    signs={
        Need.SHADE: _SHADE,
        Need.DARKNESS: _DARKNESS,
        Need.SUN: _SUN,
        Need.PRIVACY: _PRIVACY,
        Need.UNLIT: _UNLIT,
        Need.SOFT_LIGHT: _SOFT,
        Need.CLEAR_LIGHT: _CLEAR,
        Need.LESS_LIGHT: _LESS_LIGHT,
        Need.LIGHT: _LIGHT,
        Need.DRYNESS: _DRYNESS,
        Need.MOISTURE: _MOISTURE,
        Need.QUIETER: _QUIETER,
        Need.SILENCE: _SILENCE,
        Need.LOUDER: _LOUDER,
        Need.NO_DRAUGHT: _DRAUGHT,
        Need.WARMTH: _WARMTH,
        Need.COOLNESS: _COOLNESS,
        Need.AIR: _AIR,
    },
    names={
        "lamps": r"lampes?|lumières?|ampoules?|spots?|guirlandes?|lampadaire|veilleuse|néon",
        "heaters": "radiateur|chauffage(?: d'appoint)?|convecteur|poêle|bain d'huile|soufflant"
        "|cheminée",
        "shades": r"stores?|volets?|rideaux?|voilages?|persiennes?|jalousies?|occultants?",
        "extractors": r"hotte(?: \w+)?|vmc|extracteur|aération|ventilation|aspiration"
        r"|purificateur(?: d'air)?|désodorisateur",
        "humidifiers": r"humidificateur|humidifieur",
        "dehumidifiers": r"déshumidificateur|déshu|absorbeur d'humidité",
    },
)
