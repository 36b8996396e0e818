"""What is implied in Italian."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.sayings.notation import Table

from .notation import table_of

IMPLIED: Final[Table] = table_of(
    r"""
OH = [(ah|oh|oddio|uffa|mamma mia|ma|guarda|senti|dai|boh|beh|cavolo|accidenti|caspita|ragazzi
        |amore|mamma|papà|attenzione|ehi|allora|eh|mannaggia|santo cielo|guarda che|madonna)]
I_FIND = [(mi sa che|credo che|mi pare che|pare che|sembra che|direi che|vedo che|c è da dire
        che)]
NOW = [(qui|qua|già|adesso|ora|di nuovo|ancora|oggi|dappertutto|ovunque|eh|davvero|proprio|anche
        |poverini|poverine|povere|poveri|per giunta|ormai)]
AROUND = OH I_FIND ... NOW
THE = [(il|la|lo|l|i|le|gli|mio|mia|miei|nostro|nostra|questo|questa|sto|sta|ste|sti)]
SOME = [(un po di|di|del|della|dello|dei|delle|degli|un|una|ancora|altro|altra)]
SO = [(molto|tutto|tutta|tutti|tutte|così|troppo|proprio|davvero|completamente|già|un po)]
DIRT = (briciole|polvere|peli|pelo|terra|fango|sabbia|sporco|farina|zucchero|sale|riso|cereali
        |patatine|vetri|coriandoli|segatura|paglia|foglie|trucioli|ghiaia|ragnatele|sporcizia
        |lanugine|capelli|biscotti|popcorn|croccantini|terriccio|laniccia)
GROUND = (pavimento|tappeto|parquet|moquette|corridoio|soggiorno|salotto|sala|cucina|casa|stanza
        |camera|ingresso|appartamento|cameretta)
ON_IT = [(per terra|a terra|sul pavimento|dappertutto|ovunque|sotto il tavolo|sotto al tavolo
        |sotto il divano|(sul|sulla|in|nel|nella|per) [(tutto|tutta)] THE GROUND)]

on vacuum
    THE GROUND (sembra|pare|è) (una spiaggia|un campo di battaglia|il deserto|un letto di
        briciole|un pollaio)
    (qualcuno|mio figlio|il bambino|la bambina) ha (sgranocchiato|mangiato|sbriciolato)
        (crackers|cracker|biscotti|patatine|pane|grissini) [(sul|sulla|in|nel|a)] [(divano|letto
        |salotto|tappeto|soggiorno|camera|terra)]
    (il cane|il gatto|i gatti) ha (ridecorato|riempito|ricoperto|tappezzato|cosparso) [(il|la
        |tutto il|tutta la)] [(tappeto|divano|pavimento|casa|salotto)] di (peli|pelo|sabbia
        |fango|terra)
    sotto il (letto|divano) (ci sono|vivono|c è) (batuffoli|gatti di polvere|conigli di polvere
        |palle di polvere|polvere)
    (c è|ci sono|abbiamo) [(un sacco di|un mare di|pieno di|tanta|tanto|troppa|ancora|di nuovo
        |tutte queste|tutta questa|della|delle|dei)] DIRT (per terra|a terra|sul pavimento
        |dappertutto|ovunque|da tutte le parti|sotto il tavolo|sotto al tavolo|sotto il divano
        |(sul|sulla|in|nel|nella|per) [(tutto|tutta)] THE GROUND)
    [(qui|qua)] è [(tutto)] (pieno|piena|ricoperto|coperto) di DIRT [ON_IT]
    THE GROUND è SO (pieno|piena|ricoperto|coperta|coperto) di DIRT
    THE GROUND è SO (sporco|sporca|lurido|lurida|lercio|lercia|schifoso|uno schifo|un disastro
        |una schifezza|impresentabile|zozzo|zozza|un porcile|polveroso)
    THE GROUND (fa schifo|fa pietà|è da far paura|grida vendetta)
    (pavimento|tappeto|casa) (lurido|lurida|sporco|sporca|lercio|zozzo|schifoso)
    (mi è|mi sono|ci è|ci sono|gli è|si è|si sono) (caduto|caduta|cadute|caduti|rovesciato
        |rovesciata|versato|versata|rovesciati|scappata) [(tutto|tutta|tutti|tutte|un po di)]
        THE [(pacco di|scatola di|sacchetto di)] DIRT ON_IT
    (ho|abbiamo|hanno|ha|i bambini hanno|il bambino ha|il cane ha|il gatto ha) (rovesciato|fatto
        cadere|sparso|portato|lasciato|riempito tutto di|portato dentro) [(tutto|tutta|tutti
        |tutte|un sacco di)] THE [(pacco di)] DIRT ON_IT
    (il cane|il gatto|la cagnetta|la gatta|i gatti|i cani) (ha|hanno|sta|stanno) (perso|perdendo
        |lasciato|lasciando|seminato) [(un sacco di|un mare di|tanti|tutti)] THE (pelo|peli
        |fango|sabbia|terra)
    (il cane|il gatto) perde [(tanto|tanti|un sacco di)] THE (pelo|peli)
    (si cammina|cammino|stiamo camminando|camminiamo) (sulle|sulla|sui|nella|in mezzo a) DIRT
    (qui|questa casa|questa stanza|la cucina) [(è|sembra|pare)] (un|una) (porcile|stalla
        |letamaio|discarica|porcilaia)
    (una passata|una passata di aspirapolvere|una spazzata|una pulita) (non guasterebbe|ci
        starebbe|ci vorrebbe|ci sta|servirebbe|non farebbe male|sarebbe l ideale|ci starebbe
        bene)
    THE GROUND (ha bisogno|avrebbe bisogno|grida) [(di|disperatamente di)] (una passata|una
        pulita|un passata|essere pulito|essere aspirato|una spazzata)
    (che|quanta|quanto) (sporcizia|sporco|polvere|schifo per terra|porcile)

on mower
    THE (erba|prato) è SO (alta|alto|lunga|cresciuta|cresciuto|incolto)
    THE (erba|prato) (cresce|sta crescendo|è cresciuta|è cresciuto) [(a vista d occhio|un sacco
        |troppo|tantissimo|in fretta)]
    THE (erba|prato|giardino) (è|sembra|pare|è diventato|è diventata) (una|un) (giungla|savana
        |foresta|bosco|selva)
    THE (erba|prato) (mi|ci) arriva (alle|al|alla|fino alle|fino al) (ginocchia|ginocchio
        |caviglie|vita|orecchie)
    THE (erba|prato|giardino) (ha|avrebbe) [proprio] bisogno di (una tagliata|un taglio|essere
        tagliato|una sistemata|una rasata)

TUNE = (canzone|pezzo|brano|musica|canzoncina|disco|cantante|ritornello|canzonetta)
THIS_TUNE = (questa|questo|sta|sto|quella|quel) TUNE
DULL = (orribile|brutta|brutto|bruttissima|una palla|una lagna|una noia|insopportabile|noiosa
        |noioso|pesante|una schifezza|uno strazio|uno schifo|una pizza|bruttissimo|terribile
        |pallosa|palloso|mortale)

next
    [(io)] non (sopporto|reggo|voglio|voglio sentire|mi piace|tollero|posso sentire) [(più
        |proprio)] THIS_TUNE
    THIS_TUNE non (la|lo|mi) (sopporto|reggo|piace|voglio sentire|posso sentire) [(più|proprio
        |per niente)]
    (odio|detesto|mi annoia|mi ha stancato|mi ha stufato) THIS_TUNE
    THIS_TUNE (mi ha stufato|mi stufa|mi annoia|mi ha stancato|mi dà sui nervi|mi fa venire il
        latte alle ginocchia|mi fa schifo|mi irrita|fa schifo|fa pietà|ha rotto|mi innervosisce
        |ha stufato|è|è proprio|è davvero) [DULL]
    (sono stufo|sono stufa|sono stanco|sono stanca|non ne posso più|ne ho abbastanza|ne ho piene
        le tasche) di THIS_TUNE
    (che|questa è una) (lagna|palla|noia|pizza|strazio|schifo) (di canzone|di musica|di pezzo
        |questa canzone|sta canzone|questo pezzo|sta musica)
    (di nuovo|sempre|un altra volta|ancora una volta) THIS_TUNE
    THIS_TUNE di nuovo
    (no|di nuovo no|ti prego no|non) [(ancora|di nuovo)] THIS_TUNE
    [(l ho|l abbiamo)] [già] (sentita|sentito) (mille|cento|troppe|cinquanta|venti) volte
        THIS_TUNE

NAME = {name:(?!(?:andare|treno|autobus|metro|aereo|volo|riunione|film|partita|puntata|marito
        |moglie|vicin[oa]|amic[oa]|capo|lui|lei|loro|noi|che|chi|quando|se|mi|ti|ci|non) )\S+}

timer
    THE NAME (ha|hanno) ancora {for} (davanti|di cottura|di forno|in forno|da fare)
    THE NAME (vuole|vogliono|ha bisogno di|hanno bisogno di|richiede|richiedono|necessita di
        |chiede) [(ancora|altri|altre|circa)] {for} [(di cottura|di forno|in forno|di riposo|sul
        fuoco|nel microonde)]
    (al|allo|alla|ai|alle|all|agli) NAME (manca|mancano|serve|servono|resta|restano) [(ancora
        |altri|altre|circa)] {for} [(di cottura|di forno|in forno)]
    (manca|mancano|servono|serve) [(ancora|altri)] {for} (al|allo|alla|ai|alle|all|agli) NAME
    THE NAME (deve|devono) [ancora] (cuocere|bollire|riposare|raffreddare|raffreddarsi|stare in
        forno|stare sul fuoco|lievitare|marinare|infondere|scaldare|scaldarsi|asciugare|stare
        |stare in ammollo|sobbollire|rosolare|gratinare|scongelare) [(ancora|altri|per|circa)]
        {for}
    THE NAME va (scaldato|scaldata|cotto|cotta|bollito|lasciato riposare|lasciata riposare
        |lasciato in infusione|fatto riposare|infornato|infornata) [(per|ancora)] {for}
    THE NAME vanno (scaldati|scaldate|cotti|cotte|bolliti|bollite|lasciati riposare|infornati)
        [(per|ancora)] {for}
    (bisogna|devo|dobbiamo|si deve) (lasciar|lasciare|far|fare) (cuocere|riposare|bollire
        |lievitare|raffreddare|marinare|scaldare) THE NAME [(per|ancora)] {for}
    (bisogna|devo|dobbiamo) (tirare fuori|togliere|girare|mescolare|controllare|spegnere|scolare
        |sfornare) THE NAME (tra|fra) {for}
    (tra|fra) {for} (bisogna|devo|dobbiamo) (tirare fuori|togliere|girare|mescolare|controllare
        |scolare|sfornare) THE NAME
    (ho messo|ho appena messo|metto|abbiamo messo|ho infornato|ho buttato) THE NAME [(in forno|a
        cuocere|sul fuoco|a bollire|a lievitare|nel microonde|in ammollo)] (per) {for}
    THE NAME (è|sono|sarà|saranno) (pronto|pronta|pronti|pronte|cotto|cotta|cotti|cotte) (tra
        |fra) {for}

timer
    (deve|devono) [ancora] (riposare|cuocere|bollire|raffreddare|lievitare|marinare|stare in
        forno|infondere|stare) [(per|ancora|altri)] {for}
    (lascia|lasciare|lasciamo|lasciamolo|lasciarlo) (riposare|cuocere|bollire|lievitare
        |raffreddare|in infusione) [(per|ancora)] {for}
    (sarà|è) (pronto|pronta|cotto|cotta) (tra|fra) {for}
    (mi stendo|mi sdraio|mi riposo|faccio un pisolino|faccio un riposino|chiudo gli occhi|faccio
        una pausa|facciamo una pausa|faccio una pennichella|schiaccio un pisolino|stacco) [(di
        |per|un attimo|un po)] {for}
    (pisolino|riposino|pausa|pennichella|siesta) di {for}
    (dammi|datemi) {for} e (mi alzo|arrivo|mi sveglio)
    ancora {for} e (mi alzo|poi mi alzo|poi basta|è pronto|è cotto)
    (avvisami|dimmelo|fammi un fischio|fammi sapere) (quando sono passati|quando sono passate
        |quando passano|dopo) {for}

JAR = (barattolo|pacco|pacchetto|bottiglia|scatola|tubo|tubetto|cartone|sacco|vasetto|rotolo
        |busta|lattina|tavoletta|flacone|tanica|scorta|confezione|sacchetto)
GOODS = {text:(?!(?:niente|tutto|tempo|posto|te|me|lui|lei|noi|pazienza|voglia|gente|soldi
        |budget|lavoro|clienti|energia|energie|forze|idee|sonno|ferie|vacanze|giorni|benzina
        |spazio|aria|batteria|luce|campo|fiato) )\S+}
TASK = {text:(?!(?:niente|tutto|te|me|lui|lei|noi|altro|questo|quello) )\S+}

add
    (quello|quella|questo|questa|era|quelli|ecco) [era] (l ultimo|l ultima) {text:(?!(?:volta
        |giorno|puntata|episodio|treno|parola|chance|occasione|capitolo|anno|mese) )\S+}
    THE JAR (di|del|della|dello|delle|dei) {text} è SO (vuoto|vuota|finito|finita|agli sgoccioli
        |terminato)
    (era|erano|questo era|questa era|quello era|quella era|è|questo è|questa è) (l ultimo|l
        ultima|ultimo|ultima) [JAR] di {text}
    (ho|hai|abbiamo|hanno|qualcuno ha|i bambini hanno) (mangiato|bevuto|consumato|aperto|usato)
        (l ultimo|l ultima|gli ultimi|le ultime|tutto il|tutta la|tutti i|tutte le) {text}
    non (c è|ce n è|è rimasto|è rimasta|rimane|resta) [più] (neanche|nemmeno|manco) (un|una)
        (goccia|grammo|briciola|pizzico|chicco|foglio|rotolo|fetta|pacco|scatola|bottiglia|filo
        |granello) di {text}
    (è rimasto|è rimasta|rimane|resta|c è rimasto|c è) (solo|giusto|appena) (un goccio|un
        goccino|un fondo|un dito|un po|un pochino|una punta|un pezzetto) di {text}
    (siamo|sono|stiamo) [(un po|quasi|ormai|praticamente)] (a corto|agli sgoccioli|alle ultime
        |senza|al verde|messi male) [(di|con|con il|con la|con le)] GOODS
    (il|la|lo|l|i|gli|le) GOODS (è|sono) [(quasi|ormai|praticamente)] (agli sgoccioli|alla fine
        |in esaurimento)
    (stiamo per|sto per) (finire|restare senza|rimanere senza) THE GOODS
    (sta per|stanno per|sta|stanno) (finire|finendo|esaurirsi) (il|la|lo|l|i|gli|le) GOODS
    (va|vanno) (comprato|comprata|comprati|comprate|ricomprato|ricomprata|presa|preso) (il|la|lo
        |l|i|gli|le|dell|del|della|delle|dei) {text}
    (bisogna|bisognerà|bisognerebbe|tocca|toccherà|devo|dobbiamo|dovrei|dovremmo) (comprare
        |ricomprare|riprendere) SOME {text}

add
    (devo|dovrei|dobbiamo|bisogna) (ricordarmi|ricordarmi|ricordarci|ricordare|ricordarsi) di
        TASK
    (devo|mi devo|dovrei) ricordare di TASK
    non (devo|posso|dobbiamo|voglio) (dimenticare|dimenticarmi|dimenticarci|scordare|scordarmi
        |dimenticarsi) di TASK
    (che non mi|speriamo non mi) (dimentichi|scordi) di TASK
    (fammi|fateci) (pensare a|ricordare di) TASK
    (bisogna|bisognerà|devo|dovrò) pensare a TASK

PLANTS = {what:(?:piant[ae]|piantine|fior[ei]|pomodor[io]|insalat[ae]|lattuga|ros[ae]|gerani
        |basilico|prezzemolo|menta|orto|giardino|prato|siep[ei]|zucchine|cetrioli|fragole|aranci
        |limon[ei]|uliv[io]|orchide[ae]|ortensi[ae]|vas[io]|fioriere|semenzai|verdure|fagiolini
        |porri|peperoni|arbusti|bonsai|ficus|petunie|melanzane|erbe)}
WHAT = {what:(?!(?:vicin[oaie]|suo|sua|suoi|sue|tuo|tua|sorella|fratello|suocera|zia|zio|nonna
        |se|quando|non) )\S+}
DRINK = {what:caffè|caffettino|espresso|cappuccino|caffeuccio|tè|tisana|camomilla|infuso
        |caffeina|caffè lungo|macchiato}
DISHES = {what:piatti|piatto|forchett[ae]|cucchiai[o]?|coltell[io]|bicchieri|bicchiere|posate
        |pentole|padelle|tazze|tazza|stoviglie|tegami}
CLOTHES = {what:calzini|calzino|mutande|mutanda|camicie|camicia|magliette|maglietta|pantaloni
        |pigiami|pigiama|asciugamani|asciugamano|lenzuola|vestiti|maglioni|jeans|bavaglini|body
        |divise|divisa|biancheria|reggiseni}
WASH = {what:panni|bucato|biancheria|lenzuola|asciugamani|camicie|vestiti|tende}

on
    (mi berrei|berrei|mi prenderei|mi farei|mi faccio) [(volentieri|proprio)] (un|una) [(bel
        |buon|bella)] DRINK
    (urge|serve|occorre|s impone) (un|una) [(bel|buon|bella)] DRINK
    (lavandino|lavello) (strapieno|pieno|colmo|stracolmo) di DISHES

    se non bevo (un|il) DRINK (mordo|uccido|ammazzo|crollo|svengo|non mi sveglio) [qualcuno]
    THE WHAT (ha|hanno) SO sete
    THE PLANTS (chiede|chiedono|vuole|vogliono|ha bisogno di|hanno bisogno di|implorano
        |reclamano) (acqua|bere|un po d acqua|essere innaffiate|essere innaffiati|un annaffiata)
    THE PLANTS (è|sono) SO (secca|secche|secco|secchi|appassita|appassite|appassito|appassiti
        |assetate|assetati|moscia|mosce|moscio|arida|aride|ingiallite|ingiallito|disidratate|a
        secco|allo stremo|sofferenti|morte di sete|afflosciate)
    THE PLANTS (si stanno|si sta|stanno|sta) (seccando|appassendo|morendo di sete|ingiallendo
        |afflosciando|rinsecchendo|boccheggiando|soffrendo la sete|patendo la sete)
    (un|una) [(bel|buon|bella)] DRINK (ci starebbe|ci starebbe bene|ci vorrebbe|ci vuole|ci sta
        |mi farebbe bene|mi rimetterebbe al mondo|mi resusciterebbe|non guasterebbe|mi ci vuole
        |sarebbe l ideale|sarebbe gradito|non ci starebbe male)
    (mi ci vorrebbe|ci vorrebbe|ci vuole|ci starebbe|mi ci vuole|mi serve|ho bisogno di|avrei
        bisogno di|mi farei|ucciderei per|darei non so cosa per|pagherei per) (un|una|il mio)
        [(bel|buon|bella)] DRINK
    senza [(il|un|il mio)] DRINK non (ragiono|connetto|parto|mi sveglio|funziono|ingrano|carburo
        |sono nessuno|sono una persona)
    non (c è|abbiamo|ho|è rimasto|ci sono|sono rimasti|è rimasta) [(più|neanche|nemmeno)] [(un
        |una|uno)] DISHES (pulito|pulita|puliti|pulite)
    (il lavandino|il lavello|l acquaio|la cucina) (trabocca|straripa|è pieno|è piena|è strapieno
        |è sommerso) di DISHES [(sporchi|sporche)]
    THE DISHES (è|sono) [(tutti|tutte|ancora)] (sporco|sporca|sporchi|sporche|da lavare
        |accumulati|accumulate|incrostati)
    (si accumulano|c è una montagna di|c è una pila di|ci sono pile di|c è un mare di) THE
        DISHES [(sporchi|sporche|da lavare)]
    non (ho|abbiamo|c è|ci sono|trovo|è rimasto) [(più|neanche|nemmeno)] [(un|una|uno|un paio
        di)] CLOTHES (pulito|pulita|puliti|pulite)
    non ho [più] {what:niente da mettermi|nulla da mettermi|niente di pulito|niente di pulito da
        mettermi}
    (il cesto|la cesta|il cestone) (dei|della) {what:panni|biancheria} [(sporchi|sporca)] (è
        pieno|è piena|trabocca|straripa|è stracolmo)
    THE WASH (è|sono) SO [ancora] (bagnato|bagnata|bagnati|bagnate|fradici|fradicio|fradicie
        |zuppi|zuppe|umido|umidi|umide|umida)
    THE WASH non si (asciuga|asciugano) [(mai|più)]
"""
)
