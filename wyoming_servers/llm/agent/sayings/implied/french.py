"""What is implied in French."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.sayings.notation import Table

from .notation import table_of

IMPLIED: Final[Table] = table_of(
    r"""
OH = [(ah|oh|bon|ben|bah|mais|dis|dis donc|oh là là|pff|mince|zut|purée|putain|sérieux
        |franchement|regarde|écoute|tiens|aïe|attention|chéri|chérie|maman|papa|non mais|attends
        |allez|bref)]
I_FIND = [(je crois que|je crois qu|je trouve que|je trouve qu|on dirait que|on dirait qu|tu
        vois|il faut dire que|il faut dire qu|voilà que|voilà qu|il paraît que)]
NOW = [(là|ici|encore|déjà|maintenant|aujourd hui|ce soir|ce matin|quand même|non|hein|vraiment
        |grave|de nouveau|tu sais|en plus|partout|ici aussi|les pauvres|la pauvre|le pauvre)]
AROUND = OH I_FIND ... NOW
THE = [(le|la|les|l|mon|ma|mes|notre|nos|ce|cette|ces)]
SOME = [(du|de la|de l|des|de|d|un peu de|un peu d)]
THERE_IS = ([il] y a|y a|j ai|on a|il reste)
IS = (est|sont|c est)
SO = [(tout|toute|tous|toutes|trop|très|super|vraiment|déjà|encore|carrément|complètement|bien)]
DIRT = (miettes|poussière|moutons|poils|saletés|saleté|terre|boue|sable|gravier|confettis|farine
        |chips|céréales|cheveux|copeaux|crasse|toiles d araignée|litière|foin|feuilles mortes)
GROUND = (sol|tapis|parquet|carrelage|moquette|plancher|couloir|salon|séjour|appart|appartement
        |maison|chambre|cuisine|entrée|pièce)
ON_IT = [(par terre|partout|au sol|sous la table|sous le canapé|(sur|dans) THE GROUND)]
FILTHY = (sale|dégueu|dégueulasse|crade|cradingue|crado|immonde|dégoûtant|poussiéreux|cracra)

on vacuum
    (j ai|on a|les enfants ont) (fait tomber|renversé) (mes|mon|ma|le bol de|le paquet de|la
        boîte de) DIRT [ON_IT]
    (il y a|y a) (un mouton|des moutons|un nid) de poussière (qui me regarde|sous le canapé|sous
        le lit|dans le coin|qui traîne)
    THE GROUND (crisse|craque|colle) (sous les pieds|de partout|de miettes)
    (j ai|on a|les enfants ont) (ramené|rapporté|traîné) SOME DIRT (avec|sous|sur) (les|mes|nos
        |leurs) (bottes|chaussures|pieds|semelles)
    (ma|la|cette) (moquette|maison|chambre) (ressemble à une plage|est une plage)
    THERE_IS [(plein|encore|toujours|trop|tellement)] SOME DIRT (par terre|partout|au sol|sous
        la table|sous le canapé|(sur|dans) THE GROUND)
    THERE_IS (plein|trop|tellement) SOME DIRT
    THE GROUND (est|a l air) SO FILTHY
    THE GROUND est SO (plein|couvert|rempli|jonché) SOME DIRT
    (j ai|on a|les enfants ont|le petit a|la petite a|tu as|t as|le gamin a) (renversé|fait
        tomber|mis|répandu|semé|foutu|ramené) SOME DIRT ON_IT
    (le chat|le chien|la chienne|la chatte) a (mis|perdu|laissé|semé) [plein] SOME DIRT
        [partout] ON_IT
    (le chat|le chien) perd ses poils
    on marche (dans|sur) SOME THE DIRT
    [(ça|le sol|le tapis)] SO (colle|crisse|craque) sous (les|mes|nos) (pieds|pas|chaussures
        |chaussons)
    (un coup|un petit coup) d (aspirateur|aspi) (ne serait pas de trop|serait pas de trop|ne
        ferait pas de mal|ferait pas de mal|s impose|serait le bienvenu)
    THE GROUND (aurait|a) (bien|grand) besoin d (un coup|un petit coup|être nettoyé|être
        nettoyée|être aspiré|un bon nettoyage|un coup d aspirateur)
    (c est|quelle) [(une|vraie|une vraie)] porcherie
    (quelle crasse|que de poussière|quel bazar par terre)

on mower
    THE (herbe|pelouse|gazon) [(elle|il)] est plus (haute|haut|grande) que (moi|nous|le chien
        |les enfants)
    THE (herbe|pelouse|gazon) (pousse|monte|repousse) SO [(vite|à vue d œil)]
    THE (herbe|pelouse|gazon) IS SO (haute|haut|longue|long)
    THE (herbe|pelouse|gazon|jardin) (est|ressemble à|a l air d|c est) [(devenu|devenue)] (une
        |une vraie) (jungle|savane|forêt vierge|prairie)
    THE (herbe|pelouse|gazon) (nous arrive|m arrive|arrive) (aux genoux|au genou|aux chevilles|à
        la taille)
    THE (pelouse|gazon) (aurait|a) (bien|grand) besoin d (une coupe|être tondue|être tondu|un
        coup|une tonte)
TUNE = (chanson|morceau|titre|tube|air|piste|refrain|mélodie|chanteur|chanteuse|truc)
THIS_TUNE = (cette|ce|cet) TUNE
HATE = (supporte plus|supporte pas|peux plus|aime pas|blaire pas|peux pas blairer|encadre pas
        |veux plus|veux pas)
DULL = (nulle|nul|pourrie|pourri|relou|naze|moche|chiante|chiant|insupportable|horrible|pénible
        |saoulante|saoulant|ringarde|ringard|barbante|barbant|agaçante|agaçant)

next
    (je|j) [(ne|n en)] HATE THIS_TUNE
    THIS_TUNE [(là)] [(moi)] (je|j) [(ne|n en)] (la|le) HATE
    (j en ai|on en a) (marre|assez|ras le bol|plein le dos) (de|d) THIS_TUNE
    (je déteste|j ai horreur de|je hais|j en peux plus de|j aime pas) THIS_TUNE
    [(c est|elle est|il est|qu est ce que c est)] SO DULL THIS_TUNE
    THIS_TUNE (est|c est) SO DULL
    THIS_TUNE (me saoule|m énerve|me gonfle|me tape sur les nerfs|me rend fou|me rend folle|me
        soûle|m agace)
    (encore|toujours) THIS_TUNE
    (pas|oh non pas|non pas) [(encore)] THIS_TUNE
    [(je l ai|on l a)] [(déjà)] (entendue|entendu) (cent|mille|dix|trop de|vingt) fois THIS_TUNE
    quelle (chanson|rengaine|mélodie) DULL
    c est quoi THIS_TUNE DULL

?play
    (j ai|on a) (raccroché|fini au téléphone|fini mon appel|fini l appel)

?pause
    (je suis|suis|chuis) (au téléphone|en visio|en réunion|en ligne|en appel|en conférence|au
        bout du fil)
    (on|mon chef|ma chef|le patron|le bureau|mon patron|ma mère|maman|mamie|quelqu un) (m
        appelle|essaie de m appeler)
    (le|mon) téléphone (sonne|vibre)
    (j ai|on a) (un appel|un coup de fil|une visio|une réunion|une conférence)
    (je dois|il faut que je|faut que je) (répondre|décrocher|prendre cet appel|passer un coup de
        fil|prendre un appel)
COOKS = (cuire|reposer|infuser|chauffer|mijoter|lever|refroidir|tremper|sécher|bouillir|mariner
        |dorer|frémir|gratiner|décongeler|durcir|rissoler|macérer|poser|pauser|agir)
MUST_COOK = (doit|doivent|va|vont|devrait|devraient|peut|peuvent)

NAME = {name:(?!(?:y|aller|venir|trajet|train|bus|tram|métro|avion|vol|réunion|film|match
        |épisode|mari|femme|voisine?s?|copine?|chef|il|elle|on|ils|elles|nous|que|qui|quand|si)
        )\S+}

timer
    (le|la|les) NAME (il|elle) lui faut [encore] {for}
    il faut [encore] {for} (à la|au|aux) NAME
    (il lui|il leur|lui|leur) faut [encore] {for} [(de cuisson|au four|de repos)]
    THE NAME (en a|en ont) [(encore)] pour {for}
    THE NAME MUST_COOK [(encore)] COOKS [(pendant|encore)] {for}
    [(il)] faut (que|qu) THE NAME (cuise|cuisent|repose|reposent|infuse|infusent|mijote|mijotent
        |lève|chauffe|chauffent|refroidisse|trempe|trempent|sèche|marine|reste|restent|passe
        |passent) [(encore|pendant)] {for}
    [(il)] faut laisser NAME COOKS [(encore|pendant)] {for}
    [(il)] faut (laisser|faire) COOKS NAME [(encore|pendant)] {for}
    [(il)] faut [(compter)] {for} (pour le|pour la|pour les|pour l|aux|au) NAME
    THE NAME (a|ont) [(encore)] (besoin de|besoin d) {for} [(de cuisson|au four|de repos|au
        micro ondes)]
    THE NAME (demande|demandent|veulent|veut) [(encore)] {for} [(de cuisson|au four|de repos|au
        micro ondes|de plus)]
    THE NAME (sera|seront|est|sont|c est) (prêt|prêts|prête|prêtes|cuit|cuits|cuite|cuites|à
        point) dans {for}
    (je dois|il faut que je|faut que je|faudra que je|on doit) (sortir|retourner|retirer|arroser
        |surveiller|vérifier|couper|éteindre) NAME dans {for}
    [(il)] (faut|faudra) (sortir|retourner|retirer|surveiller|vérifier) NAME dans {for}
    dans {for} [(il)] (faut|faudra|je dois|on doit) (sortir|retourner|retirer|surveiller
        |vérifier) NAME
    (je viens de mettre|j ai mis|je mets|on vient de mettre) THE NAME (au four|à cuire|à infuser
        |sur le feu|à chauffer|à lever) (pour|pendant) {for}

timer
    [(il)] faut (que|qu) (ça|elle|il|ils|elles|tout ça) (cuise|cuisent|repose|reposent|infuse
        |mijote|lève|chauffe|refroidisse|trempe|sèche|marine|reste) [(encore|pendant)] {for}
    (ça|c|il|elle) (doit|devrait|va) [(encore)] COOKS [(pendant|encore)] {for}
    (à laisser|laisser|laissez|laisse) COOKS [(pendant|encore)] {for}
    (ça sera|ce sera|c est) (prêt|cuit) dans {for}
    (sieste|pause|petite sieste|une sieste|une pause|petite pause|repos) (de|d|pendant) {for}
    (réveil|rappel) dans {for}
    (je m allonge|je m accorde|je me repose|je fais une sieste|je ferme les yeux|je pique un
        somme|on fait une pause|je fais une pause|je me pose|je m assoupis) [(de|d|pendant|pour
        |un peu)] {for}
    (dis le moi|fais moi signe|préviens moi) (quand|dès que|une fois que) {for} (sont passées
        |sont passés|se sont écoulées|se seront écoulées|est passée|est passé)
JAR = (pot|paquet|bouteille|boîte|tube|brique|sac|bocal|rouleau|flacon|sachet|bidon|tablette
        |plaquette|canette|carton|barquette|réserve|stock)
GOODS = {text:(?!(?:ça|rien|tout|temps|place|toi|moi|lui|eux|nous|patience|courage|gens|argent
        |budget|fric|sous|boulot|monde|clients|énergie|forces?|idées?|souffle|sommeil|vacances
        |jours|essence|personnel|bras|espace|air) )\S+}
INFINITIVE = {text:(?!(?:autre|toi|moi|lui|elle|eux|ça|rien|tout|nous|vous) )\S+}

add
    (qui a|quelqu un a|les enfants ont|vous avez) [encore] (fini|bu|mangé|englouti|sifflé) (tout
        le|toute la|tous les|le dernier|la dernière) {text:(?!(?:gâteau d|monde|temps|nuit
        |journée|soirée) )\S+}
    THE (dernier|dernière) {text} est (dedans|partie|parti|passé|passée|dans la machine|utilisé)
    THE JAR (de|d) {text} est SO (vide|fini|finie|terminé|terminée|à sec)
    c était (le dernier|la dernière|notre dernier|notre dernière) JAR (de|d) {text}
    (j ai|on a|tu as|t as|quelqu un a) (fini|terminé|vidé|entamé) (le dernier|la dernière) JAR
        (de|d) {text}
    (j ai|on a|tu as|t as|quelqu un a|les enfants ont) (mangé|bu|utilisé) (le dernier|la
        dernière|les derniers|les dernières) {text}
    (le dernier|la dernière|les dernières|les derniers) {text} (vient|viennent) d y passer
    [(il)] [(n y a|y a|n en reste|reste|ne reste)] plus (un gramme|une goutte|une miette|un brin
        |un grain|une pincée|une cuillère|une feuille|un rouleau|une tranche|un paquet|une
        boîte) (de|d) {text}
    [(il)] (ne reste|reste) (qu un fond|plus qu un fond|qu une goutte|plus qu une goutte|plus
        beaucoup|presque plus|plus guère) (de|d) {text}
    (on va|je vais|on risque d) [(bientôt)] (manquer|tomber à court|être à court) (de|d) GOODS
    (il faudra|faudra|il faudrait|faudrait|faut|il faut|je dois|on doit|il va falloir|va falloir
        |il serait temps de|il serait temps d) [(penser à|que j|que je)] (racheter|acheter
        |reprendre|rachète|achète|se réapprovisionner en) SOME {text}
    (niveau|côté|question) GOODS (on est|c est) [(un peu|bien|très)] (juste|juste juste|à sec
        |limite|la misère|la cata)

add
    (il faudra|faudra|il faudrait|faudrait|faut|il faut|il va falloir) que je (pense|songe) (à|à
        ne pas oublier de) INFINITIVE
    (il faut|faut|il faudrait|faudrait|il ne faut) [(surtout)] pas (que j oublie|que je oublie
        |oublier|qu on oublie|que j oubli) (de|d) INFINITIVE
    (que je n oublie pas|que j oublie pas|je ne dois pas oublier|je dois pas oublier|n oublions
        pas|on ne doit pas oublier) (de|d) INFINITIVE
    (je dois|on doit|il faut|faut) (penser|songer) à INFINITIVE
    (fais moi|fais nous|faites moi) penser (à|de|d) INFINITIVE
    penser à INFINITIVE
THIRSTY = (soif|besoin d eau|besoin de boire)
DRY = (tirent la langue|tire la langue|piquent du nez|pique du nez|font la tête|fait la tête
        |crèvent de soif|meurent de soif|meurt de soif|crève de soif|manquent d eau|manque d eau
        |réclament à boire|réclame à boire|réclament de l eau|se dessèchent|se dessèche|grillent
        |grille|jaunissent|jaunit|flétrissent|fanent|fane|ont le bec sec|baissent la tête)
PARCHED = (à sec|desséchées|desséchés|desséchée|desséché|sèches|secs|sèche|sec|assoiffées
        |flétries)
DRINK = {what:café|petit café|petit noir|expresso|espresso|cappuccino|kawa|petit kawa|thé|petit
        thé|tasse de thé|tisane|infusion}
DISHES = {what:vaisselle|assiettes|casseroles|plats|verres|couverts|tasses}
CLOTHES = {what:chaussettes?|chaussette|culottes?|slips?|caleçons?|chemises?|t shirts?|tee
        shirts?|pantalons?|pyjamas?|bodies|body|serviettes?|torchons?|draps|linge|bleus?|pulls?
        |jeans?|bavoirs?|blouses?|sous vêtements|vêtements|fringues|couches lavables}
WORN = {what:rien à me mettre|rien à mettre|rien à me mettre sur le dos}
WASH = {what:linge|lessive|draps|serviettes|vêtements|chemises|torchons|fringues|habits}

PLANTS = {what:(?:plantes?|plants?|fleurs?|tomates?|salades?|laitues?|rosiers?|roses?|géraniums?
        |basilic|persil|menthe|herbes|potager|jardin|pelouse|gazon|haies?|courgettes?
        |concombres?|fraises|fraisiers?|citronniers?|oliviers?|orchidées?|hortensias?
        |jardinières?|bacs?|semis|légumes|haricots|poireaux|choux|arbustes|massifs?|ficus|bonsaï
        |pots)}
WHAT = {what:(?!(?:voisine?s?|sa|son|ses|leurs?|ta|tes|belle|beau|mère|sœur|frère|tante|oncle
        |mamie|papi|si|quand|ne|n) )\S+}

on
    (je boirais|on boirait|je prendrais|je me ferais|je me boirais) [(bien|volontiers)] (un|une)
        [(bon|petit|bonne)] DRINK
    ([il] [n] y a|on a|j ai) pas (une|un|de) DISHES [de] (propre|propres)
    {what:caféine|café|thé} (requise|requis|obligatoire|d urgence|svp)
    (évier|lavabo) (saturé|débordant|plein) [(de|d)] {what:vaisselle|assiettes|casseroles}
    THE WHAT (a|ont) SO THIRSTY
    THE PLANTS DRY
    THE PLANTS (est|sont) SO PARCHED
    (un|un bon|un petit) DRINK [(ne)] serait (pas de refus|bienvenu|le bienvenu|parfait|pas de
        trop)
    (un|un bon|une|une bonne) DRINK (me ferait du bien|nous ferait du bien|me ferait plaisir|me
        réveillerait|ne ferait pas de mal|ferait pas de mal|et ça repart|s impose)
    (je tuerais|je donnerais tout|je donnerais n importe quoi|je vendrais ma mère) pour (un|une
        |un bon) DRINK
    (j ai|on a) [(bien|grand|vraiment)] (besoin|envie) (d un|d une|de mon|de ma|d un bon|d un
        petit) DRINK
    sans [(mon|ma|un)] DRINK (je ne suis bon à rien|je suis bon à rien|je démarre pas|je ne
        démarre pas|je fonctionne pas|je ne fonctionne pas|je suis personne)
    (l évier|le plan de travail|la table) (déborde|est plein|est rempli|croule sous|est
        encombré) SOME THE DISHES [sale] [sales]
    THE DISHES (s accumule|s accumulent|s empile|s empilent|traîne|traînent|sent mauvais|pue
        |puent|est sale|sont sales|déborde|déborde de l évier)
    ([il] [n] y a|y a|j ai|je n ai|on a|on n a|il reste|il ne reste|nous n avons) plus (une|un
        |de|d|aucune|aucun|une seule|un seul) DISHES (propre|propres)
    ([il] [n] y a|y a|j ai|je n ai|on a|on n a|il reste|il ne reste|nous n avons) plus (une|un
        |de|d|aucune|aucun|une seule|un seul) CLOTHES (propre|propres)
    (je n ai|j ai) plus WORN
    (le|la|les) (panier|bac|corbeille|panière) [(de|à)] {what:linge} [sale] (déborde|est plein
        |est pleine|est rempli)
    THE WASH (est|sont) SO [(encore)] (trempé|trempés|trempée|trempées|mouillé|mouillés|mouillée
        |mouillées|humide|humides)
    THE WASH [ne] sèche pas
"""
)
