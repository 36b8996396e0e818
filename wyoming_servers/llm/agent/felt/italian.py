"""What is felt, in Italian. Elisions are parted."""

from __future__ import annotations

from typing import Final

from .feeling import Felt, Need, Signs
from .italian_sound import CANT, LOUDER, QUIETER, SILENCE

_BODY = (
    r"(?:piedi|mani|dita|naso|orecchie|gambe|ginocchia|ossa|chiappe|piede|sedere|punta del naso"
    r"|guance)"
)
_SCREEN = (
    r"(?:schermo|tele|tv|televisione|televisore|computer|portatile|monitor|tablet|telefono|film"
    r"|partita)"
)
_FACE = (
    rf"(?:occhi|faccia|viso|fronte|nuca|testa|letto|scrivania|tastiera|cuscino|divano|culla"
    rf"|piatto|poltrona|tavolo|{_SCREEN})"
)
_LAMP = r"(?:luci|luce|lampada|lampade|lampadine?|faretti|lampadario|neon|abat jour|lucina)"
_ONLOOKER = (
    r"(?:vicin[oaie]|gente|quelli (?:di fronte|di sopra|della strada|di là)|tutti|postino|strada"
    r"|di fronte|qualcuno|tizio|uomo|signora|curiosi|passanti|mezzo quartiere|quartiere"
    r"|dirimpettai\w*|palazzo|condominio)"
)
_WATCHES = (
    r"(?:guard\w+|ved(?:e|ono|ere|er)|vedano|osserv\w+|spi(?:a|ano|are|ando)|sbirci\w+|fiss\w+"
    r"|curios\w+)(?! (?:\w+ ){0,2}?(?:tele|televisione|tv|film|partita|serie))"
)
_SMELLS = (
    r"(?:fritto|fumo|bruciato|chiuso|muffa|stantio|piedi|cane(?: bagnato)?|sudore|sigarett\w+"
    r"|tabacco|pesce|aglio|cipolla|cavol\w+|broccoli|spazzatura|marcio|fogna|scarico|pipì|cacca"
    r"|vomito|stalla|rancido|olio|uova marce|morto|selvatico|calzini|spogliatoio|pollaio|letame"
    r"|immondizia)"
)
_LIGHT = Signs(
    alone=r"non (?:\w+ )?(?:\w+ )?(?:vedo|vediamo|vede|distinguo) (?:più )?(?:niente(?! di)"
    r"|nulla(?! di)|un (?:tubo|cavolo|accidente|cazzo|ca?vol\w*|piffero|beato)|una (?:mazza|cippa"
    r"|sega|beata)|a un palmo|quasi (?:niente|nulla)|bene|(?:che )?cosa (?:taglio|mangio|scrivo"
    r"|leggo|faccio|cucio|tocco|bevo|sto \w+)|quello che (?:faccio|taglio|leggo|scrivo|cucio"
    r"|mangio)|(?:dove|dov) (?:metto|vado|cammino|sono|poggio) (?:i |le )?(?:piedi|mani)?"
    r"|dove metto|le mie (?:mani|carte|cose|ciabatte)|i miei (?:libri|compiti|giochi)"
    r"|i (?:miei )?piedi|la (?:punta|serratura|mia mano|strada)|il (?:piatto|buco|filo)"
    r"|le (?:lettere|chiavi|scale|parole|righe)|(?:l |il )?ago|i (?:tasti|gradini|numeri)"
    r"|in faccia)|non (?:ci|si) (?:si )?vede(?: (?:niente|nulla|più|bene|un tubo|una mazza))?"
    r"|non ci vedo(?: \w+)?|mi vedo in faccia|non trov(?:o|iamo) (?:\w+ ){0,4}?(?:con questa luce"
    r"|al buio|in questo buio|senza luce)|(?:leggere|cucire|scrivere|lavorare|cucinare"
    r"|studiare) (?:\w+ ){0,2}?(?:al buio|con questa luce|con così poca luce|in penombra"
    r"|senza luce)|poca luce|pochissima luce|(?:manca|serve|servirebbe|ci vorrebbe|ci vuole"
    r"|bisogno di|voglio|vorrei) (?:\w+ ){0,3}?(?:luce(?! del| naturale)|chiarore|vederci)"
    r"|più luce|un po di luce(?! del| naturale)|visibilità (?:zero|nulla)|illuminazione "
    r"(?:insufficiente|scarsa)|(?:rovin|cav|consum|sforz|affatic|perd|ammazz|stanc)\w+ (?:\w+ "
    r")?(?:gli occhi|la vista|gli occhi|occhi)|(?:ci rimetto|mi gioco) (?:gli occhi|la vista)"
    r"|sia (?:fatta )?(?:la )?luce|fiat lux|al buio|a tentoni|risparmi\w+ (?:sulla "
    r"|sulle )?(?:luce|candele|lampadine)|cane guida|braille|alla cieca|buio pesto|paura del buio"
    r"|occhi (?:da|di) gatto|(?:torcia|candela|candele|pila|lanterna)$|(?:è|sta|si è"
    r"|si sta) (?:\w+ )?(?:calata la notte|calando la notte|facendo (?:buio|notte|sera|scuro)"
    r"|fatt[oa] (?:buio|notte|sera|scuro)|scesa la notte|facendo tardi e buio)|cala la notte"
    r"|scende la (?:notte|sera)|chi ha spento|mosca cieca|(?:mi|ci) (?:rompo|spacco) (?:il collo"
    r"|l osso|la testa|una gamba)|inciamp\w+|sbatto (?:contro|dappertutto)|come (?:una "
    r"|le )?talp[ae]|come (?:i |un )?pipistrell[io]",
    state=r"buio(?: pesto)?|scuro|notte(?: fonda)?|grotta|caverna|tomba|cripta|catacomb[ae]"
    r"|miniera|cella|black ?out|galleria|tunnel|pozzo|tetro|tetra|lugubre|cupo|cupa|penombra"
    r"|oscurità|tenebre|bocca (?:del|di) lupo|castello di dracula|casa stregata|mortorio"
    r"|(?<!in )cantina|buco nero|(?:da )?funerale|camera ardente|antro|spelonca|funereo|eclissi",
)
_LESS_LIGHT = Signs(
    alone=r"accec\w+(?! dal)|abbagli\w+|(?:fa|fanno|fate) male (?:agli|gli) occhi|(?:bruci|ferisc"
    r"|spacc|feris|lacer|distrugg)\w+ (?:gli |i miei |le )?(?:occhi|retine) (?:\w+ ){0,3}?luce"
    r"|male agli occhi|(?:troppa|tanta|così tanta|decisamente troppa) luce"
    r"|luce (?:\w+ ){0,2}?(?:troppo |molto |così )?(?:forte|intensa|violenta|potente|aggressiva"
    r"|fastidiosa)|(?:dà|da) (?:\w+ )?fastidio (?:\w+ )?(?:luce|luci|lampada)|(?:luce|luci"
    r"|lampada) (?:\w+ ){0,2}?(?:fastidio|disturba|infastidisce)|(?:servono|ci vogliono|metto"
    r"|mettermi|dove sono) (?:gli )?occhiali da sole|(?:ahi|oddio|ah|uh) (?:i miei |gli )?occhi"
    r"|i miei (?:poveri )?occhi$|interrogatorio|luminosità eccessiva|eccesso di luce"
    r"|troppa luminosità|luce negli occhi",
    state=r"stadio|san siro|faro|riflettori|set cinematografico|troppo (?:chiaro|luminos[oa])"
    r"|così (?:luminos[oa])",
)
_UNLIT = Signs(
    alone=rf"{CANT}(?:dormire|addormentar\w+|prendere sonno|chiudere occhio|dormo|chiudo occhio) "
    rf"(?:\w+ ){{0,2}}?con (?:\w+ ){{0,2}}?{_LAMP}(?: accesa?| accese)?"
    rf"|con (?:\w+ ){{0,2}}?{_LAMP} (?:accesa |accese )?non (?:\w+ )?(?:chiudo occhio|dormo"
    rf"|riesco a dormire|si dorme|prendo sonno)|{_LAMP} (?:\w+ ){{0,3}}?(?:per (?:niente|nulla"
    rf"|nessuno|il gatto)|inutilmente|in pieno giorno|di giorno|mi tiene svegli[oa]"
    rf"|tiene svegli\w+|sveglia)|acces[aeio] (?:per (?:niente|nulla|nessuno)|inutilmente"
    rf"|in pieno giorno|a vuoto)|(?:sprec|consum|butt)\w+ (?:\w+ )?(?:luce|elettricità|corrente"
    rf"|energia)|(?:chi la paga |occhio alla |pensa alla |arriva la |salata la )bolletta"
    rf"|azionisti? dell? enel|chi si alza a spegnere|(?:che )?(?:sbatti|pigrizia|fatica"
    rf"|voglia di) (?:\w+ ){{0,4}}?spegnere|basta leggere|(?:ho )?(?:finito|smetto) di leggere"
    rf"|non leggo più|non serve più (?:la )?luce|(?:luce|luci|lampada) non serv\w+(?: più)?",
    state=r"albero di natale|luna park|las vegas|festa patronale|sagra|giostra|presepe",
)
_SHADE = Signs(
    alone=rf"(?:sole|lampione|luna|fari|luce (?:della strada|del lampione|del giorno"
    rf"|di fuori)) (?:\w+ ){{0,6}}?{_FACE}|sole (?:\w+ ){{0,3}}?(?:accec\w+|abbagli\w+|batte"
    rf"|picchia|entra|dà fastidio|brucia|sveglia|svegliat\w+|scotta|cuoce|disturba)|(?:entra"
    rf"|batte|arriva|filtra|passa) (?:\w+ ){{0,3}}?(?:il sole|troppo sole|tutto il sole"
    rf"|luce (?:da fuori|dalla strada|dalla finestra|del lampione|di fuori)|la luce da fuori)(?: "
    rf"(?:\w+ )?(?:negli |in |sul |sullo |nel )?{_FACE})?|(?:troppo|tutto questo|tanto) sole"
    rf"|pieno sole|(?:spegni|spegnete|spegnimi|spegnetemi) (?:quel|il|questo) sole|controluce"
    rf"|rifless[oi]|riverbero|(?:mi|ci) (?:acceca|abbaglia) (?:il )?sole|strizz\w+ gli occhi"
    rf"|non (?:\w+ )?(?:vedo|si vede|vediamo) (?:\w+ ){{0,4}}?(?:con|per|dal) (?:questo |il "
    rf"|tutto questo )?(?:sole|riflesso|controluce)|non (?:vedo|si vede|vediamo) (?:bene )?(?:lo "
    rf"|la |il )?{_SCREEN}|{CANT}(?:dorm\w+|pisolino|riposino) (?:\w+ ){{0,3}}?(?:sole|lampione"
    rf"|luce del giorno|luce di fuori)|(?:ancora|già) (?:giorno|chiaro) (?:\w+ "
    rf"){{0,5}}?(?:dorm\w+|addorment\w+|nanna)|lampione che (?:mi|ci) \w+|lampione (?:\w+ "
    rf"){{0,2}}?(?:spia|punta|illumina|guarda|acceca)|un po d ombra",
)
_DARKNESS = Signs(
    alone=r"(?:voglio|mi serve|ho bisogno (?:del|di)|vorrei|serve) (?:il |un po di |di )?buio(?: "
    r"\w+)?|buio (?:completo|totale|assoluto) per|non (?:\w+ )?(?:dormo|riesco a dormire"
    r"|si dorme) (?:\w+ ){0,2}?con (?:tutto questo|tutta questa|tutto sto) chiarore",
)
_SUN = Signs(
    alone=r"(?:vedere|guardare|godermi|godersi|vediamo|veder) (?:un po )?(?:il |lo |la |le |gli "
    r"|i |l )?(?:cielo|strada|giardino|mare|stelle|neve|alba|tramonto|panorama|vista"
    r"|luce del giorno|uccellini|pioggia|sole|montagne|paesaggio|fuori|luna|che tempo fa)"
    r"|entr(?:i|are|asse) (?:\w+ ){0,3}?(?:sole|luce|giorno)|(?:un po|bisogno|manca"
    r"|voglia) (?:di |la |il |del )?(?:luce (?:del giorno|naturale|del sole)|sole)|(?:sole"
    r"|bella giornata|giornata splendida|bel tempo|giorno) (?:\w+ ){0,3}?e (?:noi|io|siamo|stiamo"
    r"|qui) (?:\w+ ){0,4}?(?:buio|chius\w+|rinchius\w+|tapparelle|tappati)|come vampiri|vampiri"
    r"|(?:è|ormai) (?:\w+ )?(?:spuntato|sorto|uscito) il sole|è già giorno$|si è fatto giorno",
)
_PRIVACY = Signs(
    alone=rf"{_ONLOOKER} (?:\w+ ){{0,4}}?{_WATCHES}|(?:ci|mi) (?:stanno |sta |possono "
    rf"|può )?(?:guard\w+|ved\w+|osserv\w+|spi(?:a|ano|ando|are)|fiss\w+|sbirci\w+) (?:\w+ "
    rf"){{0,2}}?(?:dalla|dal|tutti|da fuori|dentro|i vicini|il vicino|la vicina|di fronte"
    rf"|dirimpetta\w+)|(?:un po|bisogno|serve|più|vorrei|voglio) (?:di )?(?:privacy|intimità"
    rf"|riservatezza)|zero privacy|nessuna privacy|nud[oai]|in (?:mutande|reggiseno|accappatoio"
    rf"|slip|intimo|asciugamano|camicia da notte)$|(?:mi|devo|vado a|dobbiamo"
    rf"|sto per) (?:cambi(?!are (?:idea|aria|lavoro|discorso|canale))(?:o|armi|arci)|spogli\w+"
    rf"|vest(?:o|irmi|irci)|cambiare i vestiti)$|si vede tutto (?:da|dalla)|sguardi (?:indiscreti"
    rf"|dei)|occhi indiscreti|che (?:ci|mi) (?:guarda|guardano|spia|spiano|osserva|fissa)"
    rf"|non (?:ci|mi) (?:toglie|tolgono|levano|leva) gli occhi di dosso|si gode lo spettacolo"
    rf"|dando spettacolo|ficcanaso|impiccion[ei]|guardon[ei]",
    state=r"vetrina|acquario|grande fratello|boccia(?: dei pesci)?|pesci (?:rossi|in un acquario)"
    r"|zoo|casa di vetro",
)
_SOFT = Signs(
    alone=rf"{_LAMP} (?:\w+ ){{0,3}}?(?:fredd[ae]|bianc[ah]e?|azzurrin[ae]|dura|cruda|da ospedale"
    rf"|da obitorio|spettrale)|(?:faccia|sembro|cera) (?:\w+ ){{0,2}}?(?:morto|morta|cadavere"
    rf"|zombie|fantasma)(?: con questa luce)?|luce (?:un po )?più (?:soffusa|calda|morbida|intima"
    rf"|accogliente|soft)|qualcosa di più (?:soffuso|intimo)",
    state=r"ospedale|obitorio|sala operatoria|sala d attesa|dentista|supermercato|laboratorio"
    r"|questura|ambulatorio",
)
_CLEAR = Signs(
    alone=rf"{_LAMP} (?:\w+ ){{0,2}}?(?:giall[ae]|giallognola|arancione|fa venire sonno"
    rf"|mette sonno)",
)
_WARMTH = Signs(
    alone=rf"(?:sto |stiamo )?(?:tremando|rabbrividendo|battendo i denti)(?: (?:di|dal"
    rf"|per il) freddo)?|tremo(?: dal freddo| di freddo)?$|rabbrivid\w+|batt(?:o|iamo"
    rf"|ono) (?:\w+ )?denti|brivid\w+ di freddo|ho i brividi|{_BODY} (?:\w+ "
    rf"){{0,3}}?(?:gelat[ioae]|ghiacciat[ioae]|congelat[ioae]|fredd[ioae]|di ghiaccio|ghiaccioli"
    rf"|viola|blu|intirizzit\w+|ghiacciol\w+)|(?:mi|ci|si) (?:sto |stiamo |sta )?(?:gela|geliamo"
    rf"|gelando|congel\w+|surgel\w+|ghiacci\w+|gelo)|si gela|si congela|pelle d oca|(?:mort[oaie]"
    rf"|muoio|morire|morendo|crepa|crepo|morti) (?:di|dal) freddo|freddo (?:cane|boia|polare"
    rf"|siberiano|glaciale|becco|della madonna|bestiale|tremendo|porco|pazzesco|assurdo|da lupi"
    rf"|da morire|che si gela|micidiale)|(?:che|ho|abbiamo|fa|sento|c è|sto morendo di) (?:\w+ "
    rf"){{0,2}}?(?:freddo|freschino|freschetto|gelo)|non (?:\w+ )?(?:fa"
    rf"|c è) (?:\w+ ){{0,2}}?(?:caldo|caldissimo|calduccio)|non (?:mi|ci) (?:scaldo|riscaldo"
    rf"|scaldiamo)|(?:metto|mettermi|serve|servirebbe|prendo|prendere|con|tiro fuori|cerco"
    rf"|ci vuole) (?:\w+ ){{0,3}}?(?:coperta|cappotto|sciarpa|maglione|felpa|berretto|guanti"
    rf"|piumone|giacca|piumino|plaid|borsa dell acqua calda)(?: (?:addosso|in casa|qui))?"
    rf"|(?:un po|bisogno|voglia) (?:di |più )?(?:calore|tepore|calduccio|caldo)|(?:scaldarmi"
    rf"|scaldarci|scaldare (?:la casa|un po)|riscaldar\w+)|più caldo fuori|(?:fiato|vapore"
    rf"|nuvoletta|fumo) (?:\w+ )?(?:dalla bocca|quando|parlando)|(?:prend|becc|busc)\w+ (?:\w+ "
    rf")?(?:una polmonite|un raffreddore|un malanno|un accidente|freddo)|(?:essere|siamo) (?:a"
    rf"|in pieno) (?:gennaio|dicembre|febbraio|inverno)|temperatura (?:insufficiente"
    rf"|troppo bassa)|infreddolit[oaie]|intirizzit[oaie]|assiderat[oaie]",
    state=r"freddo|fredda|freschino|freschetto|frigo|frigorifero|freezer|congelatore|ghiacciaia"
    r"|igloo|siberia|polo(?: nord| sud)?|alaska|groenlandia|antartide|gelat[oa]|gelo"
    r"|ghiacciat[oa]|gelid[oa]|pinguin[oi]|ors[oi] polar[ei]|ghiacciol[oi]|cella frigorifera"
    r"|lapponia|ghiaccio|polare|glaciale|cubetto di ghiaccio|pupazzo di neve|infreddolit\w+",
)
_COOLNESS = Signs(
    alone=r"(?:sud(?:o|iamo|ando|at[oaie])|grond\w+|(?:bagnato|fradici[oa]|mad[iy]d[oa]) di "
    r"sudore|goccioloni|sudore)|(?:mi|ci|si) (?:sto |stiamo |sta )?(?:sciogli\w+|liquef\w+"
    r"|squagli\w+|cuoc\w+|arrost\w+|lessan\w+|bollend\w+)|(?:sto|stiamo) (?:\w+ )?(?:fondendo"
    r"|cuocendo|bollendo|arrostendo|evaporando|sciogliendo\w*|morendo di caldo|schiattando\w*)"
    r"|squagli\w+|(?:mort[oaie]|muoio|muore|morire|morendo|crepa|crepo|schiatt\w+|scoppi\w+"
    r"|svengo) (?:di|dal|per il) caldo|caldo (?:bestiale|boia|insopportabile|soffocante|pazzesco"
    r"|tremendo|infernale|assurdo|da morire|atroce|micidiale|torrido|africano|della madonna|porco"
    r"|cane|afoso)|(?:che|ho|abbiamo|fa|questo|sento|c è|tutto questo) (?:\w+ ){0,2}?(?:caldo"
    r"|caldazza|calura|afa|caldone)|non (?:\w+ )?(?:sopporto|reggo|resisto|si resiste"
    r"|ne posso più) (?:\w+ ){0,3}?(?:caldo|afa)|non si resiste$|non (?:\w+ )?(?:tira|c è|passa"
    r"|si muove|gira) (?:\w+ ){0,3}?(?:aria|brezza|vento|venticello)(?: d aria)?|filo d aria"
    r"|bava di vento|(?:un po|bisogno|voglia) (?:di |più )?(?:fresco|frescura|refrigerio"
    r"|freschino|venticello)|rinfresc\w+|ventagli\w+|sventol\w+|friggere un uovo|(?:appiccic"
    r"|incoll)\w+ (?:\w+ )?(?:alla|al|alle|addosso)|meno caldo|(?:essere|siamo) (?:a"
    r"|in pieno) (?:agosto|luglio|ferragosto)|temperatura (?:eccessiva|troppo alta)|fa(?:cendo"
    r"|ccio) la sauna|diventando (?:una zuppa|brodo|un brodo)|vampat[ae]|afa|canicola",
    state=r"caldo|calda|(?<!il )forno|sauna|inferno|deserto|sahara|tropici|tropicale|serra"
    r"|rovente|torrido|bollente|afoso|afosa|soffocante|fornace|altoforno|vulcano|equatore|africa"
    r"|griglia|pentola a pressione|barbecue|brace|fornello|solarium|asfissiante",
)
_DRAUGHT = Signs(
    alone=r"correnti? d aria|(?<!la )corrente$|spifferi?|(?:arriva|entra|c è|viene|tira|passa"
    r"|sento|fa) (?:\w+ ){0,2}?corrente(?! elettrica)|corrente (?:sul|sulla|sui|addosso|fredda"
    r"|in)|(?:entra|passa|arriva|tira|soffia) (?:\w+ ){0,3}?(?:aria fredda|vento|freddo"
    r"|aria gelida|gelo) ?(?:\w+ ){0,2}?(?:da|dalla|dal|sul|sulla|sotto|sui|in)?|(?:aria|vento"
    r"|freddo) (?:\w+ ){0,2}?(?:entra|passa|arriva|si infila|soffia) (?:da|dalla|dal|sotto|sul"
    r"|sulla)|(?:nat[oaie]|vissut\w+) in una (?:stalla|grotta|chiesa)|scald\w+ (?:la strada"
    r"|il giardino|fuori|i passeri|il quartiere)|(?:scappa|esce|se ne va|si disperde) (?:\w+ "
    r"){0,2}?(?:caldo|calore)|entrano (?:\w+ )?(?:mosche|zanzare|vespe|insetti)|piove dentro"
    r"|aria (?:sul collo|sulla nuca|sulla schiena)|volano (?:le tende|i fogli)",
)
_AIR = Signs(
    alone=rf"non (?:\w+ )?(?:si respira|respiro|riesco a respirare|si riesce a respirare"
    rf"|respiriamo)|soffoc\w+|asfissi\w+|manca (?:l |un po d )?(?:aria|ossigeno)|senza aria"
    rf"|non c è aria|(?:un po|bisogno|boccata|serve|voglia) (?:d |di )?(?:aria|ossigeno)(?: "
    rf"(?:fresca|pulita|buona|pura))?|aria (?:\w+ ){{0,2}}?(?:viziata|pesante|irrespirabile"
    rf"|stantia|chiusa|densa|cattiva|inquinata|malsana)|aria (?:fresca|pulita|pura)|puzz\w+"
    rf"|(?:che|cos è|quest[oa]|cattivo) (?:odore|odoraccio|fetore|olezzo|tanfo)|fetore|tanfo"
    rf"|olezzo|odore (?:di|del|della) {_SMELLS}|odora di {_SMELLS}|odoraccio|si sente (?:\w+ "
    rf")?{_SMELLS}|(?:ha |hanno )?scoreggi\w+|turar\w+ il naso|tappar\w+ il naso|(?:pieno|piena"
    rf"|tutto questo|troppo|tanto) (?:di )?fumo|fumo dappertutto|(?:si è|ho|è|si sono"
    rf"|hai) (?:bruciat\w+|carbonizzat\w+|attaccat\w+) (?:\w+ ){{0,2}}?(?:sugo|toast|arrosto"
    rf"|latte|cena|pane|torta|padella|riso|soffritto|cipolla|olio|pollo)|polvere nell aria"
    rf"|cambiare aria|sa di (?:bruciato|fumo|chiuso|muffa|stantio)|preso fuoco|(?:esce"
    rf"|fa) (?:\w+ )?fumo|in fumo|(?:è|c è) (?:morto|crepato) qualcosa|aria da tagliare",
    state=r"viziata|irrespirabile|puzzolente|maleodorante|fumeria|stalla|spogliatoio|porcile"
    r"|letamaio|affumicato|asfittico|camera a gas",
)
_MOISTURE = Signs(
    alone=r"aria (?:\w+ ){0,3}?secc[ah]|(?:gola|bocca|naso|nasino|labbra|narici) (?:\w+ "
    r"){0,4}?(?:secc[aoh]\w*|asciutt[aoie]|screpolat\w+|irritat\w+|aria secca)|secchezza"
    r"|elettricità statica|(?:prendo|prende|dà|prendiamo) (?:\w+ )?(?:la scossa|scosse)"
    r"|manca umidità|gola che (?:pizzica|gratta|raschia)|raschia la gola",
    state=r"secco|secca",
)
_DRYNESS = Signs(
    alone=r"(?:vetri|finestr[ae]|specchi[o]?|muri|pareti|parete|soffitto|piastrelle) (?:\w+ "
    r"){0,4}?(?:appannat\w+|bagnat\w+|gocciol\w+|grond\w+|muff\w+|ammuffit\w+|umid\w+|piang\w+"
    r"|sudano)|appannat\w+|condensa|muffa|macchie di umidità|pieno di vapore|vapore dappertutto"
    r"|(?:c è|che|tanta|troppa|quanta|con questa) umidità|(?:bucato|panni|biancheria) non (?:si "
    r")?asciuga\w*(?: mai)?|non si asciuga (?:niente|il bucato|mai)|puzza di muffa",
    state=r"umido|umida|umidità|bagno turco|palude|giungla|spugna|marcio|stagno|foresta pluviale"
    r"|hammam",
)

ITALIAN: Final = Felt(
    forms={
        r"([a-zàèéìòù]+)'([a-zàèéìòù]\w*)": r"\1 \2",
        r"po'": "po",
        r"mezz'|quest'|quell'|un'": "un",
        r"ce n è": "c è",
        r"(?:questa|la|nostra|mia) (?:stanza|camera|casa) (?:è|sembra|pare)": "questo posto è",
        r"(?:questo|il|quest) (?:appartamento|posto|buco) (?:è|sembra|pare)": "questo posto è",
        r"qui dentro|qua dentro|qua|in (?:questa|sta|questo|sto) (?:stanza|casa|camera|posto|buco"
        r"|appartamento)|in casa|da noi": "qui",
        r"super|mega|stra|proprio|veramente|davvero|maledettamente|cavolo di|cazzo di|fottut[oa]"
        r"|dannat[oa]|porca|ultra|troppo troppo": "molto",
        r"(?:non )?(?:ci starebbe|starebbe|guasterebbe|sarebbe) (?:bene|male|mica male|l ideale"
        r"|il top|graditissim\w+|gradit\w+)|non guasterebbe|mi farebbe (?:bene|piacere"
        r"|comodo)": "per favore",
    },
    at=r"(?:(?:giù|su|lì|là|qui) )?(?:in|nel|nella|nello|nei|sul|sulla|al|alla|dal|dalla|di|del"
    r"|della|per)(?: la| il| lo| mia| nostra| questa)?",
    the="il|la|lo|l|i|le|gli|mio|mia|nostro|nostra|questo|questa|sto|sta",
    here="qui",
    this="questo posto",
    away=r"(?:a|in|nel|nella|nello|negli|nelle|sul|sulla|al|alla)(?: un| una| mio| mia| tuo| suo"
    r"| vostro)?",
    frame="atmosfera ambiente clima complimenti fantastico bravi splendido meraviglioso colleghi "
    "viva giornata vedo a ah ahi ai al alla abbastanza abbiamo adesso amore anche ancora avere "
    "bambini bello bella ben bene boh buon c caspita cavolo cazzo che ci cielo ciò come con cosa "
    "cosi così cristo d da dal dai dei del della dello di diamine dici dio divano e ecco ed eh "
    "ehi essere fa facendo fare faccio fatto favore figa finalmente gente già giusto gli ha hai "
    "hanno ho i il in io l la le lei letto lo ma madonna mamma mattina mi mia mio molto momento "
    "ne nel nella nessuno noi non_ nonna nonno nostra nostro o oddio oggi oh ok ormai ovunque "
    "papà parecchio pare parere per perbacco pero però piu più piuttosto po poco poi proprio può "
    "qua qualcosa quanto quasi quel quella questa questo questi qui ragazzi ragazze sa scusa se_ "
    "seduta seduto seduti sei sembra sembrano sembrava_ sempre senti sera serata si siamo "
    "sinceramente solo sono sta stai stanno stare stasera stamattina stiamo sto su tanto tavolo "
    "te tesoro ti tra tremendamente troppo tu tua tutta tutti tutto uf uff ufff un una uno va "
    "vabbè ve vedi vero vero_ vi via vivere viviamo vi voi zia è posto angolo poltrona luce luci "
    "accidenti mannaggia santo santi numi pomeriggio collo nuca schiena piedi mani occhi faccia "
    "testa gambe finestra orecchie sdraiata sdraiato pancia completamente totalmente "
    "assolutamente autentico autentica vera veri diventato diventata diventando comincia "
    "iniziato inizia cominciando grande bel piccolo laramie computer trovo credo dentro "
    "dappertutto povero povera noi mezzo qualche quale d_ addirittura",
    openers=r"(?:quant[oaie]|come(?= (?:stai|sta|va|si))|dove|quando|chi(?! ha spento)|quale"
    r"|accendi|spegni|metti|apri|chiudi|alza|abbassa(?! la voce)|aumenta|riduci|aggiungi|cerca"
    r"|dimmi|ricordami|raccontami|sai|sapete|conosci|puoi|potresti|hai|avete|che (?:tempo"
    r"|temperatura|ora|gradi))(?!\w)",
    against=r"era|erano|eravamo|ero|eri|aveva\w*|avevo|faceva\w*|facevo|stav\w+|fu|fece|ci fu"
    r"|sarà|saranno|farà|avrà|sarebbe|farebbe|fosse|facesse|avessi|avesse|stat[oaie]|ieri"
    r"|l altro ieri|prima|una volta|un tempo|da piccol[oa]|da giovane|domani|dopodomani|dopo"
    r"|fra poco|tra poco|presto|se|quando|qualora|casomai|magari|forse|chissà|immagina\w*"
    r"|mettiamo|fuori(?! (?:c è|batte|entra))|all aperto|in (?:strada|ufficio|chiesa|spiaggia"
    r"|montagna|palestra|treno|metro|macchina|auto|campagna|piscina|negozio|città|vacanza)"
    r"|a (?:scuola|teatro|lavoro|messa|roma|milano|parigi|londra)|al (?:cinema|lavoro|mare"
    r"|ristorante|bar|parco|sole|nord|sud|supermercato|pronto)|dalle? (?:mia|sua|parti)|da mia"
    r"|dai miei|lì|là|laggiù|lassù|non|né|mai|senza|nessun\w*|niente|nulla|dice|dicono|ha detto"
    r"|disse|raccont\w+|film|libro|romanzo|storia|canzone|barzelletta|sogno|sognat\w+|piace"
    r"|piacciono|adoro|amo|preferisco|odio|(?:mia|mio|sua|suo|tua|tuo|miei|suoi) (?:sorella"
    r"|fratello|madre|padre|capo|vicin[oa]|amic[oa]|cugin[oa]|zi[oa]|suocer[oa]|ragazz[oa]"
    r"|cognat[oa]|macchina|ufficio|scuola|collega|frigo|forno|moto)|a volte|di solito|spesso"
    r"|ogni (?:volta|inverno|estate|anno|tanto)|d inverno|d estate|in (?:inverno|estate|agosto"
    r"|gennaio|norvegia|canada|spagna|sicilia|germania)|(?:anno|estate|inverno|mese) scors[oa]"
    r"|previsioni|caffè|tè|minestra|zuppa|birra|vino|latte|acqua|pane|sugo|riso|carne|pasta|pizza"
    r"|piatto|meno male|per fortuna|fantastico|gas|dalla nonna|dai nonni|che bello|si sta bene"
    r"|perfetto|piacevole|ultimamente|vita|desde|da (?:ieri|anni|mesi|tempo|sempre)|peperoncino",
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
        Need.QUIETER: QUIETER,
        Need.SILENCE: SILENCE,
        Need.LOUDER: LOUDER,
        Need.NO_DRAUGHT: _DRAUGHT,
        Need.WARMTH: _WARMTH,
        Need.COOLNESS: _COOLNESS,
        Need.AIR: _AIR,
    },
    names={
        "lamps": r"lampad[ae]|luce|luci|lampadin[ae]|faretti|lucine|lampadario|lume",
        "heaters": r"stufetta|stufa(?: \w+){0,2}|termosifone|radiatore|termoventilatore|caminetto"
        r"|camino|caldobagno",
        "shades": r"tapparell[ae]|tend[ae](?: \w+){0,2}|veneziana|veneziane|persian[ae]|scuri"
        r"|imposte|tendine|oscuranti",
        "extractors": r"cappa(?: \w+)?|aspiratore|ventola(?: \w+){0,2}|ventilazione|aerazione"
        r"|purificatore(?: d'aria)?|estrattore",
        "humidifiers": r"umidificatore",
        "dehumidifiers": r"deumidificatore",
    },
)
