"""Occasions in Italian."""

from __future__ import annotations

from typing import Final

from .occasion import Occasion, Occasions, Usual

_NOW = r"(?: tutti| ora| adesso| subito| finalmente)?"
_GO = rf"(?:(?:io )?(?:me ne )?vado|(?:noi )?(?:ce ne )?andiamo|(?:me ne )?sto andando){_NOW}"
_TIME = r"(?:(?:è |ora è |adesso è )?(?:ora|tempo|il momento|l'ora) (?:di|del|della|dell'))"
_WILL = (
    rf"(?:{_GO} a|{_TIME}|voglio|vogliamo|vorrei|vorremmo|ho voglia di|abbiamo voglia di"
    r"|sto per|stiamo per)"
)
_MUST = rf"(?:{_WILL}|devo|dobbiamo|bisogna)"
_WE_ARE = r"(?:(?:io )?sono|(?:noi )?siamo)(?: già| appena| di nuovo| finalmente| ora| tutti)?"
_DOING = r"(?:sto|stiamo)"
_FILM = (
    r"(?:(?:(?:un|il|la|una|questo|questa|quel|qualche|nostro) )?(?:bel )?(?:film|serie|partita|tv"
    r"|tivù|televisione|telefilm|puntata)|netflix|qualcosa)"
)
_MEAL = r"(?:cena|pranzo|colazione|merenda|cibo)"
_EAT = r"(?:mangiare|cenare|pranzare|fare colazione|fare merenda)"
_OUT = (
    r"(?: di casa| fuori| da casa| in vacanza| in viaggio| al lavoro| a lavoro| a lavorare"
    r"| in ufficio| a scuola| in palestra| a fare (?:la spesa|una passeggiata|un giro|due passi"
    r"|compere)| a (?:correre|passeggio)| per il weekend| per (?:il )?fine settimana)"
)
_COSY = r"(?:accogliente|romantic[oa]|intim[oa]|rilassante)"

ITALIAN: Final = Occasions(
    fillers="ok|okay|va bene|bene|allora|dunque|beh|dai|su|forza|ehi|ciao|ora|adesso|finalmente|e"
    "|ecco"
    "|oh|ah|grazie|per favore|ragazzi|ragazze|tutti|a tutti|gente|bambini|famiglia|amore|tesoro"
    "|casa"
    "|io|noi|subito|per oggi|per stanotte|buonasera|computer|perfetto|eccoci",
    occasions=(
        Occasion(
            said=rf"(?:{_GO}|{_MUST} (?:andare|andarmene)) (?:a (?:letto|dormire|nanna|coricarmi)"
            rf"|a (?:coricarsi|coricarci))|{_MUST} (?:dormire|mettermi a letto|coricarmi"
            rf"|metterci a"
            r" letto)|(?:mi metto|ci mettiamo) a (?:letto|dormire)|(?:mi corico|ci corichiamo)"
            rf"|{_WE_ARE} (?:a letto|pront[oiae] per (?:andare a (?:letto|dormire)|la notte"
            rf"|dormire))|(?:tutti )?a (?:letto|nanna|dormire)|{_TIME} (?:nanna|andare a (?:letto"
            rf"|dormire))"
            r"|buona ?notte(?: a domani)?|notte(?: notte)?|sogni d'oro|dormi bene|dormite bene"
            r"|(?:ci vediamo|a) domattina",
            usual=Usual.NIGHT,
            names=r"buona ?notte|a letto|a nanna|nanna|andare a (?:letto|dormire)|dormire|sonno"
            r"|modalità notte|ora della nanna",
        ),
        Occasion(
            said=rf"in piedi|{_WE_ARE} (?:svegli[oaie]?|in piedi|alzat[oaie])"
            r"|(?:mi alzo|ci alziamo|mi sveglio)|(?:mi sono|ci siamo) (?:appena "
            r"|già )?(?:svegliat[oaie]|alzat[oaie])"
            rf"|{_TIME} (?:alzarsi|svegliarsi|sveglia|alzarci)",
            usual=Usual.MORNING,
            names=r"buon ?giorno|mattina|mattino|mattutin[oa]|risveglio|sveglia|svegliarsi|alzarsi",
        ),
        Occasion(
            said=rf"(?:me ne vado|me la filo|me la svigno|ce ne andiamo|io esco|esco|usciamo"
            rf"|parto|partiamo|vado via"
            rf"|andiamo via){_NOW}{_OUT}?|(?:vado|andiamo){_NOW}{_OUT}|{_DOING} (?:uscendo"
            rf"|andando via|partendo){_OUT}?|{_MUST} (?:uscire|partire|andare via|andarmene"
            rf"|andarcene){_OUT}?|{_TIME} (?:andare|andarsene|partire)"
            r"|(?:mi avvio|ci avviamo)|arrivederci|ciao ciao|a dopo|a presto|ci vediamo(?: dopo)?"
            r"|(?:non c'è più|non c'è) nessuno(?: in casa)?|(?:sono )?(?:usciti|andati via) tutti"
            r"|tutti (?:fuori|sono usciti|escono)",
            usual=Usual.LEAVING,
            names=r"ciao ciao|arrivederci|uscire|uscita|esco|usciamo|fuori casa|via di casa"
            r"|partenza|assente|assenza|casa vuota|nessuno in casa|tutti fuori",
        ),
        Occasion(
            said=rf"{_WE_ARE} (?:(?:a|in) casa|tornat[oaie]|rientrat[oaie]|arrivat[oaie]|qui|qua"
            r"|di ritorno)(?: a casa)?|(?:eccomi|eccoci)(?: (?:qui|qua|a casa|di ritorno"
            r"|tornat[oaie]))?|(?:finalmente )?(?:a casa|di ritorno)",
            usual=Usual.COMING,
            names=r"arrivo|rientro|ritorno|tornato|sono a casa|sono tornat[oa]|bentornat[oaie]"
            r"|benvenut[oaie]|torno a casa|ritorno a casa",
        ),
        Occasion(
            said=rf"{_WILL} (?:guardare|guardarmi|guardarci|vedere|vederci|mettere) {_FILM}"
            rf"|(?:guardo|guardiamo|guardiamoci|mi guardo|ci guardiamo|vediamo) {_FILM}"
            rf"|{_DOING} (?:guardando|vedendo) {_FILM}|{_TIME} (?:un )?(?:film|cinema"
            rf"|partita)"
            r"|(?:è )?(?:una )?(?:serata|notte) (?:film|cinema|netflix|tv)|(?:inizia|comincia"
            r"|sta per (?:iniziare|cominciare)) (?:il film|la (?:partita|serie))|(?:il film"
            r"|la (?:partita|serie)) (?:inizia|comincia|sta per (?:iniziare|cominciare)"
            r"|è iniziato)",
            usual=Usual.FILM,
            names=r"film|cinema|serata film|serata cinema|home cinema|netflix|guardare la (?:tv"
            r"|tele)|serie tv",
        ),
        Occasion(
            said=rf"a (?:tavola|cena|pranzo|colazione)(?: tutti)?|{_WILL} (?:a )?{_EAT}|si mangia"
            rf"|{_GO} a (?:tavola|cena|pranzo|mangiare)|(?:mangiamo|ceniamo|pranziamo|mangio"
            rf"|ceno)"
            r"|(?:facciamo|faccio) (?:colazione|merenda)|buon appetito"
            rf"|(?:la|il) {_MEAL} è (?:pront[oa]|servit[oa]|in tavola)|è (?:pront[oa]"
            rf"|in tavola) (?:la|il) {_MEAL}|{_TIME} (?:{_MEAL}|{_EAT})|{_DOING} (?:cenando"
            rf"|pranzando|mangiando|facendo colazione)|{_WE_ARE} a tavola",
            names=r"cena|cenare|(?<!sala da )pranzo|pranzare|colazione|pasto(?! d)"
            r"|(?<!da )mangiare|merenda|a tavola",
        ),
        Occasion(
            said=rf"{_TIME} (?:la )?festa|{_WILL} (?:fare )?(?:una )?(?:festa|festeggiare)"
            rf"|si festeggia"
            r"|(?:facciamo|faccio) (?:una )?festa|(?:che )?(?:inizia|cominci|inizi"
            r"|comincia) la festa|la festa (?:inizia|comincia|è (?:iniziata|cominciata))"
            r"|che la festa (?:inizi|cominci|abbia inizio)|(?:ho|abbiamo) (?:degli "
            r"|gli )?(?:ospiti|amici|invitati)(?: in casa| a casa)?|(?:abbiamo|ho) (?:gente"
            r"|visite)(?: a casa| in casa)?|(?:gli |i miei |i nostri )?(?:ospiti|amici"
            r"|invitati) (?:sono (?:qui|qua|arrivati|alla porta)|arrivano)|(?:arrivano"
            r"|sono arrivati|stanno arrivando|ci sono) (?:gli )?(?:ospiti|amici|invitati)",
            names=r"festa|party|(?<!degli )(?<!camera )(?<!bagno )ospiti|invitati|visite"
            r"|festeggiare",
        ),
        Occasion(
            said=rf"{_WILL} (?:a )?leggere(?: un (?:po'|po|libro|pochino)| il (?:mio )?libro"
            r"| il giornale| qualche pagina| un romanzo)?|(?:mi metto"
            r"|ci mettiamo) a leggere(?: un (?:po'|libro))?|(?:leggo|leggiamo)(?: un (?:po'|po"
            r"|libro)| il (?:mio )?libro)?"
            rf"|{_DOING} leggendo(?: un libro)?|{_TIME} (?:la )?lettura|(?:un )?momento di lettura",
            usual=Usual.READING,
            names=r"leggere|lettura|libro|angolo lettura|modalità lettura",
        ),
        Occasion(
            said=rf"{_MUST} (?:lavorare|mettermi a lavorare|studiare|concentrarmi|concentrarci"
            r"|fare i compiti|mettermi al lavoro|concentrarsi)|(?:mi metto"
            r"|ci mettiamo) (?:al lavoro|a (?:lavorare|studiare))|al lavoro|a lavorare|a studiare"
            r"|(?:inizio|cominciamo|comincio|iniziamo) a (?:lavorare|studiare)|(?:lavoro|lavoriamo"
            r"|studio|studiamo)(?: un po'?)?|(?:mi concentro|ci concentriamo)"
            rf"|{_DOING} (?:lavorando|studiando)|{_WE_ARE} al lavoro|{_TIME} (?:il )?(?:lavoro"
            rf"|compiti)"
            r"|ho bisogno di concentrazione|(?:devo|dobbiamo) (?:finire )?i compiti",
            usual=Usual.WORK,
            names=r"(?<!piano di )(?<!da )(?<!dal )lavoro|lavorare|studiare|modalità studio"
            r"|concentrazione|concentrarsi|compiti|smart working",
        ),
        Occasion(
            said=rf"{_MUST} (?:a )?(?:rilassarmi|rilassarci|rilassarsi|riposarmi|riposarci"
            rf"|staccare)"
            r"(?: un po'?| un attimo)?|(?:mi rilasso|ci rilassiamo|mi riposo"
            r"|rilassiamoci)(?: un po'?)?|ho bisogno di (?:relax|rilassarmi)"
            r"|(?:un )?momento (?:di )?relax|relax"
            rf"|(?:crea|metti|fai|voglio|vorrei|vogliamo|rendi) (?:un'|una |l'"
            rf"|un po' di )?(?:atmosfera|luce|ambiente)(?: più)? {_COSY}|(?:un'|una )?(?:atmosfera"
            rf"|luce) {_COSY}|(?:rendi(?:lo|la)?|fai)(?: (?:tutto|la stanza|l'ambiente))? (?:più"
            rf"|un po' più) {_COSY}|(?:è )?(?:una )?(?:serata|cena|cenetta) romantica"
            rf"|{_TIME} (?:relax|rilassarsi)",
            usual=Usual.EASE,
            names=r"relax|rilassarsi|rilassante|riposo|accogliente|romantic[oa]|romanticismo"
            r"|atmosfera|soffus[oa]|chill|serata romantica",
        ),
    ),
)
