"""How sound is felt, in Italian."""

from __future__ import annotations

from .feeling import Signs

CANT = (
    r"(?:non (?:\w+ )?(?:riesco|riusciamo|riesce|posso|si può|si riesce|mi fai|mi fa|mi fate"
    r"|mi lascia\w*)(?: \w+)? ?(?:a )?)?"
)
NOISE = (
    r"(?:rumore|baccano|casino|chiasso|frastuono|fracasso|trambusto|musica|tele|radio|pubblicità"
    r"|suono|schiamazzo|cagnara|confusione|caciara|bordello)"
)
WHO = (
    r"(?:bambin[oaie]|bimb[oaie]|piccol[oaie]|neonat[oa]|moglie|marito|mamma|papà|figli[oae]?"
    r"|gemelli|nonn[oaie]|tutti|gente|ragazzi|pupo|creatura|cucciol[oa]|nanerottolo|nipotin[oaie]"
    r"|coinquilin[oa])"
)
LOUDER = Signs(
    alone=r"non (?!mi |ti |vi )(?:\w+ )?(?:sento|si sente|sentiamo|sente)(?! (?:la mancanza"
    r"|il bisogno|alcun|mai))(?: (?:niente|nulla|bene|un (?:tubo|cavolo|cazzo|accidente)"
    r"|una (?:mazza|cippa|sega|parola)|più|quasi|che cosa|cosa|quello che|le|la|il|i"
    r"|più niente))?(?! (?:pensare|parlare|i miei pensieri|bene oggi|freddo|caldo|odor\w+|puzz\w+"
    r"|di))|non (?:\w+ )?(?:capisco|capiamo|si capisce|capisce|afferro) (?:\w+ ){0,4}?(?:dicono"
    r"|dice|dialoghi|parole|film|parlano|notiziario|telegiornale)|mangiano le parole"
    r"|dur[oa] d orecchi\w*|mezz[oa] sord[oa]|sord[oa] come|diventando sord[oa]|(?:parl|bisbigli"
    r"|sussurr|borbott|mormor)\w+ (?:\w+ ){0,2}?(?:piano|a bassa voce|sottovoce|basso"
    r"|tra i denti)|bisbigli\w+|borbott\w+|(?:che|cosa|che cosa) (?:ha|hanno) detto|cosa (?:dice"
    r"|dicono|sta dicendo)|(?:volume|audio|tele|radio|musica|suono) (?:\w+ ){0,2}?(?:troppo "
    r"|così |molto )?(?:bass[oa]|fiac\w+)|(?:troppo|così) (?:piano|bass[oa])|a palla|a manetta"
    r"|più volume|a tutto volume|non c è audio|senza audio|tendere l orecchio|sottotitoli|a bomba",
    state=r"inudibile|più forte|bassino",
)
SILENCE = Signs(
    alone=rf"(?:un po|bisogno|voglio|vorrei|minuto|attimo|serve) (?:di )?(?:silenzio|pace|quiete"
    rf"|tranquillità|calma)|(?:sta|stai|state) zitt[oaie]|fate silenzio|chiudi il becco"
    rf"|al telefono|in linea|(?:sono|siamo|è|sto) (?:\w+ )?(?:in (?:riunione|call|videochiamata"
    rf"|chiamata|conferenza|videoconferenza|meeting)|al telefono)|(?:squilla|suona|vibra) (?:\w+ "
    rf")?(?:telefono|cellulare)|(?:telefono|cellulare) (?:\w+ )?(?:squilla|suona|vibra"
    rf"|sta squillando)|(?:mi|ci) (?:stanno |sta )?(?:chiama|chiamano|chiamando)(?! (?:mai|così"
    rf"|tutti))(?: (?:il capo|mia madre|la mamma|al telefono|qualcuno|dall ufficio|in ufficio))?"
    rf"|(?:ho|c è|mi arriva|arriva) una (?:chiamata|telefonata|videochiamata|riunione|call)"
    rf"|(?:devo|fammi|fatemi) (?:rispondere|fare una telefonata|telefonare|prendere (?:questa"
    rf"|la) chiamata)|(?:suonano|bussano|hanno suonato|suona|hanno bussato) (?:\w+ )?(?:alla "
    rf"porta|il campanello|al campanello|citofono|al citofono)|(?:stuf[oaie]|stanc[oah]\w*"
    rf"|non ne posso più|basta) (?:di|con) (?:\w+ )?{NOISE}|non (?:\w+ )?(?:sopporto|reggo"
    rf"|voglio sentire) (?:\w+ ){{0,2}}?{NOISE}|{NOISE} (?:\w+ ){{0,2}}?(?:dà fastidio|stufa"
    rf"|stanca|innervosisce|dà sui nervi|fa impazzire|ha stufato|mi ha stancato)",
    state=r"sh+|silenzio|zitti|ssst|sst",
)
QUIETER = Signs(
    alone=rf"(?:spacc|romp|perfor|trapan|sfond|buc|assord)\w* (?:\w+ )?(?:i |le |gli )?(?:timpani"
    rf"|orecchie|orecchi)|(?:scoppi|esplod|spacc)\w* (?:\w+ )?(?:la )?testa|testa (?:\w+ "
    rf"){{0,2}}?(?:scoppi\w+|esplod\w+|come un pallone|pulsa|martella)|mal di testa"
    rf"|male (?:la testa|alla testa|le orecchie|alle orecchie)|emicrania|non (?:\w+ )?(?:sento"
    rf"|sentiamo|riesco a sentire) (?:più )?(?:nemmeno |neanche )?(?:pensare|parlare"
    rf"|i miei pensieri|me stess[oa])|non (?:sono|siamo|sei) (?:\w+ )?sord[oaie]|(?:diventar\w*"
    rf"|divento|diventiamo) sord[oaie]|baccano|casino|chiasso|frastuono|fracasso|trambusto"
    rf"|schiamazz\w+|cagnara|caciara|assordant\w+|(?:url|strill|grid|sbrait|abbai|stritol)(?:a"
    rf"|ano|ando|are)(?: (?:troppo|tanto|così|sempre|in (?:questo|quel) film))?|troppo forte"
    rf"|così forte|troppo (?:rumore|casino)|(?:volume|tele|musica|radio|audio) (?:\w+ "
    rf"){{0,2}}?(?:troppo |così )?(?:fort[ei]|alt[oa])|meno (?:rumore|forte|casino)|(?:che|questo"
    rf"|quanto|tutto questo) rumore|{WHO} (?:\w+ ){{0,4}}?(?:dorm\w+|addorment\w+|nanna|a letto"
    rf"|riposa\w*|pisolino|ronfa\w*)|(?:si è|si sono|si sta) (?:\w+ )?(?:addormentat\w+"
    rf"|addormentando)(?: \w+ \w+)?|(?:svegli|sveglier)\w+ (?:\w+ )?(?:il |la |i |tutto |tutta "
    rf"|tutti )?(?:\w+ )?(?:bambin\w+|piccol\w+|vicin\w+|palazzo|morti|quartiere|bimb\w+"
    rf"|condominio|neonat\w+|casa)|vicin[oaie] (?:\w+ ){{0,4}}?(?:lament\w+|protest\w+|batt\w+"
    rf"|bussa\w*|lagna\w*|carabinieri|polizia|incazz\w+)|con (?:\w+ ){{0,2}}?{NOISE} non (?:\w+ "
    rf")?(?:riesco a|si riesce a|posso|si può|riusciamo a) \w+|{CANT}(?:concentrar\w+|pensare"
    rf"|lavorare|leggere|studiare|parlare|dormire) (?:\w+ ){{0,3}}?(?:con"
    rf"|per) (?:\w+ ){{0,2}}?{NOISE}|(?:devo|ho bisogno di|voglio|vorrei) (?:concentrarmi"
    rf"|concentrazione|un po di concentrazione)|più (?:piano|basso)|abbassa la voce"
    rf"|volume (?:eccessivo|inaccettabile|esagerato)|rumorosità|(?:perdere|perso"
    rf"|perdo) (?:l )?udito|(?:verranno|vengono|salgono) a (?:lamentarsi|protestare|ucciderci)"
    rf"|finalmente dorme|ho un esame|così non si può",
    state=r"rumoros[oa]|(?:troppo|così) alt[oa]|discoteca|concerto|cantiere|aeroporto"
    r"|stadio pieno|mercato|rumore|bolgia|pollaio",
)
