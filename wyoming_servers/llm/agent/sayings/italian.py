"""What is said in Italian."""

from __future__ import annotations

from typing import Final

from .implied.italian import IMPLIED
from .loosely import LOOSELY
from .notation import Sayings, Table

_THE = "[(il|lo|la|l|i|gli|le|mio|mia|il mio|la mia|questo|questa|un|una)]"
_A = "[(un|uno|una|il|mio|un altro|un nuovo|nuovo)]"
_SOME = "[(del|dello|della|dell|dei|degli|delle|un po di|po di)]"
_PUT = "(metti|aggiungi|segna|scrivi|annota|inserisci|mettici|aggiungici|segnami)"
_ONTO = "(in|sulla|sul|sull|nella|nel|nell|alla|al|all|a|su|per la|per il)"
_TAKE = "(togli|leva|elimina|cancella|rimuovi|depenna|toglimi)"
_OFF = "(da|dalla|dal|dall|della|dello|del|dai|dalle)"
_TICK = "(spunta|depenna|completa)"
_DONE = "(fatto|fatta|fatti|fatte|completato|completata|comprato|comprata|finito|finita)"
_SET = (
    "(imposta|metti|avvia|fai partire|crea|fammi|voglio|mi serve|dammi|punta|programma|lancia"
    "|attiva|inizia|comincia|impostami|mettimi|vorrei)"
)
_TIMER = "(timer|conto alla rovescia|sveglia|allarme|cronometro|contaminuti)"
_TIMERS = "(timer|sveglie|allarmi|conti alla rovescia)"
_FOR = "(di|da|per|a|tra|fra)"
_CANCEL = "(annulla|ferma|cancella|elimina|togli|spegni|interrompi|stoppa|dimentica)"
_MORE = "(in più|ancora|extra|aggiuntivi)"
_PLAY = (
    "(metti|riproduci|suona|fammi sentire|facci sentire|fammi ascoltare|voglio sentire"
    "|voglio ascoltare|vorrei sentire|vorrei ascoltare|ascoltiamo|mettici|metti su|fai partire)"
)
_LIKE = "[(musica di|un po di|qualcosa di|canzoni di|qualche canzone di)]"
_CLASS = "[(l album|il disco|la canzone|il brano|la playlist|il gruppo|la stazione|la radio)]"
_ALL_HEAR = "(tutti|tutta la famiglia|tutta la casa|i bambini|bambini|ragazzi|tutte|chiunque)"
_EVERYWHERE = (
    "(ovunque|in tutta la casa|in tutte le stanze|su tutti gli altoparlanti|a tutti|dappertutto"
    "|su tutte le casse|a tutta la casa|per tutta la casa)"
)

_TELLING: Table = (
    (
        "say",
        (
            f"(di|dì|annuncia|comunica|dillo) a {_ALL_HEAR} (che|:) {{text}}",
            f"(avvisa|avverti|informa) {_ALL_HEAR} (che|:) {{text}}",
            f"(di|dì|annuncia|trasmetti) {_EVERYWHERE} [(che|:)] {{text}}",
            f"(fai|fa) un annuncio [{_EVERYWHERE}] [(che|dicendo che|:)] {{text}}",
            f"(manda|invia|trasmetti) (un|il) messaggio {_EVERYWHERE} [(che|:)] {{text}}",
            "(annuncia|comunica) (che|:) {text}",
        ),
    ),
)
_TIMING: Table = (
    (
        "timer ; timer",
        (
            f"{_SET} {_A} {_TIMER} {_FOR} {{for}} e [(uno|un altro|una)] {_FOR} {{2.for}}",
            f"{_SET} (due|2) {_TIMERS} [uno] {_FOR} {{for}} e [uno] {_FOR} {{2.for}}",
            (
                f"{_SET} {_A} {_TIMER} {_FOR} {{for}} per {_THE} {{tag}} e {_FOR} {{2.for}} per"
                f" {_THE}"
                " {2.tag}"
            ),
        ),
    ),
    (
        "timer",
        (
            f"[{_SET}] {_A} {_TIMER} [{_FOR}] {{for}}",
            "(svegliami|avvisami|avvertimi|chiamami|avvisaci|svegliaci) (tra|fra|dopo) {for}",
            "(tra|fra) {for} (svegliami|avvisami|avvertimi|chiamami)",
            "(conta|cronometra) {for}",
        ),
    ),
    (
        "timer",
        (
            (
                f"(ricordami|ricordaci|avvisami) (tra|fra) {{for}}"
                f" [(di|che|del|della|d|per)] {_THE} {{name}}"
            ),
            (
                f"(tra|fra) {{for}} (ricordami|ricordaci|avvisami)"
                f" [(di|che|del|della|d|per)] {_THE} {{name}}"
            ),
            f"(ricordami|ricordaci) [(di|che|del|della|d|per)] {_THE} {{name}} (tra|fra) {{for}}",
            f"[{_SET}] un promemoria (tra|fra) {{for}} (per|di) {_THE} {{name}}",
        ),
    ),
    (
        "timer_more",
        (
            "(ancora|altri|altre|aggiungi) {for}",
            f"{{for}} {_MORE}",
            f"(aggiungi|metti|dai) [altri] {{for}} [{_MORE}] (al|alla|sul) {_TIMER}",
            (
                f"(aggiungi|metti|dai) [altri] {{for}} [{_MORE}] (al|alla|ai|alle|agli|all|a)"
                f" [{_TIMER}]"
                f" [(di|del|della|dei|delle|per)] {_THE} {{name}}"
            ),
            f"(allunga|prolunga|aumenta|estendi) {_THE} {_TIMER} di {{for}}",
            (
                f"(allunga|prolunga|aumenta) {_THE} {_TIMER} (di|del|della|dei|delle|per) {_THE}"
                f" {{name}}"
                " di {for}"
            ),
            f"(ancora|altri) {{for}} per {_THE} {{name}}",
        ),
    ),
    (
        "timer_less",
        (
            f"(togli|leva) {{for}} (al|alla|dal|dalla) {_TIMER}",
            f"(accorcia|riduci|diminuisci) {_THE} {_TIMER} di {{for}}",
            (
                f"(accorcia|riduci) {_THE} {_TIMER} (del|della|dei|delle|per) {_THE} {{name}} di"
                f" {{for}}"
            ),
            "{for} in meno",
        ),
    ),
    (
        "timer_cancel all",
        (
            f"{_CANCEL} (tutti|tutte) [(i|le|miei|i miei)] {_TIMERS}",
            f"{_CANCEL} (entrambi|entrambe) [(i|le)] {_TIMERS}",
        ),
    ),
    (
        "timer_cancel",
        (
            f"{_CANCEL} {_THE} {_TIMER}",
            f"non (mi serve|serve|ho) più [bisogno del] {_THE} {_TIMER}",
            f"{_CANCEL} {_THE} {_TIMER} (di|da) {{for}}",
            (
                f"{_CANCEL} {_THE} {_TIMER} (di|del|dello|della|dell|dei|delle|degli|per) {_THE}"
                f" {{name}}"
            ),
        ),
    ),
    (
        "timer_pause",
        (
            f"(metti in pausa|sospendi|pausa) {_THE} {_TIMER}",
            (
                f"(metti in pausa|sospendi) {_THE} {_TIMER} (del|della|dei|delle|per) {_THE}"
                f" {{name}}"
            ),
            f"metti {_THE} {_TIMER} in pausa",
        ),
    ),
    (
        "timer_go",
        (
            f"(riprendi|continua|fai ripartire|riavvia) {_THE} {_TIMER}",
            f"(riprendi|fai ripartire) {_THE} {_TIMER} (del|della|dei|delle|per) {_THE} {{name}}",
        ),
    ),
    (
        "timer_left",
        (
            "(quanto|quanto tempo) (manca|resta|rimane) [ancora]",
            (
                f"(quanto|quanto tempo) (manca|resta|rimane) [ancora] (al|alla|sul|per) {_THE}"
                f" {_TIMER}"
            ),
            (
                f"(quanto|quanto tempo) (manca|resta|rimane) [ancora] (al|alla|sul) {_TIMER}"
                f" (del|della|dei|delle|per) {_THE} {{name}}"
            ),
            (
                f"(quanto|quanto tempo) (manca|resta|rimane) [ancora] (per|alla|al|ai|alle) {_THE}"
                f" {{name}}"
            ),
            f"quando (suona|finisce|scade) {_THE} {_TIMER}",
            f"(quali|che) {_TIMERS} (sono|ci sono|ho) [(attivi|attive|in corso)]",
        ),
    ),
    (
        "timer",
        (
            f"[{_SET}] {_A} {_TIMER} {_FOR} {{for}} (per|chiamato) {_THE} {{name}}",
            f"[{_SET}] {_A} {_TIMER} (per|chiamato) {_THE} {{name}} {_FOR} {{for}}",
            f"{{for}} per {_THE} {{tag}}",
        ),
    ),
)
_LISTING: Table = (
    (
        "remove ; add",
        (
            f"(sposta|passa|trasferisci) {_THE} {{12.text}} {_OFF} {{list}} {_ONTO} {{2.list}}",
            (
                f"(sostituisci|cambia) {_THE} {{text}} con {_SOME} {{2.text}} (nella|sulla|in|su)"
                f" {{12.list}}"
            ),
        ),
    ),
    (
        "add ; add",
        (f"{_PUT} {_SOME} {{text}} {_ONTO} {{list}} e {_SOME} {{2.text}} {_ONTO} {{2.list}}",),
    ),
    ("clear", ("(svuota|cancella|azzera) {list}", f"{_TAKE} tutto {_OFF} {{list}}")),
    (
        "done",
        (
            f"{_TICK} {_THE} {{text}} (nella|sulla|dalla|dal|nel|in) {{list}}",
            f"(segna|metti) {_THE} {{text}} come {_DONE} [(nella|sulla|in)] {{list}}",
            f"(segna|metti) {_THE} {{text}} come {_DONE}",
            f"(spunta|depenna) {_THE} {{text}}",
        ),
    ),
    (
        "remove",
        (
            f"{_TAKE} {_THE} {{text}} {_OFF} {{list}}",
            f"non (mi serve|ci serve|serve|mi servono|ci servono|servono) più {_THE} {{text}}",
        ),
    ),
    (
        "has",
        (
            (
                "(c è|ci sono|abbiamo|ho) [già] [(messo|segnato|scritto|aggiunto)]"
                f" {_SOME} {_THE} {{text}} (nella|sulla|in|sul|nel) {{list}} [già]"
            ),
            f"{_THE} {{text}} (è|sono) [già] (nella|sulla|in|sul|nel) {{list}}",
        ),
    ),
    (
        "read",
        (
            (
                "(cosa c è|che cosa c è|che c è|cosa ho|cosa abbiamo|cosa manca|c è qualcosa)"
                " [(ancora|scritto)]"
                " (nella|sulla|in|sul|nel|per) {list}"
            ),
            "(leggi|leggimi|dimmi|mostrami) {list}",
            (
                "cosa (devo|dobbiamo|bisogna) (comprare|prendere|fare|portare) (al|alla|in|da|dal"
                "|per) {list}"
            ),
            "quante (cose|voci|attività) (ci sono|ho|restano) (nella|sulla|in|sul|nel) {list}",
        ),
    ),
    (
        "add",
        (
            "{list} : {text}",
            f"{_PUT} {_SOME} {{text}} {_ONTO} {{list}}",
            f"{_PUT} {_ONTO} {{list}} {_SOME} {{text}}",
            (
                "(manca|mancano|serve|servono|è finito|è finita|sono finite|sono finiti)"
                f" {_THE} {{text}} (mettilo|mettila|mettili|mettile|aggiungilo|aggiungila|segnalo"
                "|segnala)"
                f" {_ONTO} {{list}}"
            ),
            "(ci serve|ci servono|mi serve|mi servono) {text} (dal|dalla|al|in) {list}",
            "nuova attività (per|in|nella) {list} [:] {text}",
        ),
    ),
)
_PLAYING: Table = (
    ("pause", ("(spegni|ferma|togli) la musica (in|nel|nella|nello) {where}",)),
    (
        "music",
        (
            f"{_PLAY} {_LIKE} {_CLASS} {{text}} (su|sul|sulla|sullo|sull|con|dalla|dal) {{what}}",
            f"{_PLAY} {_LIKE} {_CLASS} {{text}} (in|nel|nella|nello|nell) {{where}}",
            "(sintonizza|metti|cambia) {what} (su|a) {song}",
        ),
    ),
)
ITALIAN: Final = Sayings(
    table=(*LOOSELY["it"], *_TELLING, *_TIMING, *_LISTING, *_PLAYING, *IMPLIED),
    waits="(?:aspetta|aspetti|dammi|mi dia) un (?:secondo|minuto|attimo)",
    polite=(
        "per favore",
        "puoi",
        "potresti",
        "e",
        "anche",
        "grazie",
        "dai",
        "per piacere",
        "senti",
    ),
    pronouns=frozenset(
        {"lo", "la", "li", "le", "questo", "quello", "ciò", "tutto", "niente", "qualcosa", "musica"}
        | {"lista", "pausa", "mi", "l"}
    ),
    never=frozenset({"timer", "sveglia", "allarme", "cronometro"}),
    questions=frozenset(
        {"cosa", "c", "quanto", "quante", "quanti", "quando", "dove", "sostituisci", "sposta"}
    ),
    verbs=frozenset(
        {"metti", "aggiungi", "accendi", "spegni", "chiudi", "apri", "alza", "abbassa", "togli"}
        | {"leva", "riproduci", "suona", "spunta", "imposta", "avvia", "ricordami", "di"}
    ),
)
