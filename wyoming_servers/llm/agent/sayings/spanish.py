"""What is said in Spanish."""

from __future__ import annotations

from typing import Final

from .implied.spanish import IMPLIED
from .loosely import LOOSELY
from .notation import Sayings, Table

_THE = "[(el|la|los|las|mi|mis|nuestro|nuestra|este|esta|ese|esa)]"
_A = "[(un|una|el|otro|mi|nuevo|un nuevo)]"
_PUT_VERBS = ("apúnta", "anóta", "agréga", "añáde", "méte", "escríbe", "súma", "pon")
_PUT_FOR = "|".join(f"{verb}{whom}" for verb in _PUT_VERBS for whom in ("me", "nos", "le", "les"))
_PUT = f"(pon|ponga|poned|añade|añada|agrega|agregue|apunta|anota|mete|escribe|suma|{_PUT_FOR})"
_ONTO = "(en|a|al|para)"
_TAKE = "(quita|quite|borra|elimina|saca|tacha|retira|quítame|suprime)"
_OFF = "(de|del)"
_TICK = "(marca|tacha|completa|señala)"
_DONE = (
    "(hecho|hecha|hechos|hechas|terminado|terminada|completado|completada|comprado|comprada|listo)"
)
_SET = (
    "(pon|ponme|ponga|inicia|empieza|crea|programa|activa|quiero|necesito|haz|arranca|lanza"
    "|comienza"
    "|configura|pónme)"
)
_TIMER = "(temporizador|cuenta atrás|alarma|contador|cronómetro|timer)"
_TIMERS = "(temporizadores|alarmas|timers)"
_FOR = "(de|para|a|en|con)"
_CANCEL = "(cancela|cancele|para|detén|quita|elimina|borra|apaga|olvida|anula)"
_MORE = "(más|extra|adicionales)"
_PLAY = (
    "(pon|ponme|ponga|ponnos|reproduce|toca|quiero escuchar|quiero oír|queremos escuchar|escuchar"
    "|me gustaría escuchar|me gustaría oír|vamos a escuchar)"
)
_SOME = "[(algo de|un poco de|música de|canciones de)]"
_CLASS = (
    "[(el álbum|el disco|la canción|la lista|el grupo|al grupo|la emisora|el tema|la playlist)]"
)
_ALL_HEAR = "(todos|todo el mundo|toda la familia|la familia|los niños|toda la casa|todas)"
_EVERYWHERE = (
    "(por toda la casa|en toda la casa|en todas las habitaciones|por todos los altavoces"
    "|en todos los altavoces|a todos|a todo el mundo|en todas partes|a toda la casa)"
)

_TELLING: Table = (
    (
        "say",
        (
            f"(di|dile|diles|avisa|anuncia|comunica|informa) a {_ALL_HEAR} [de] (que|:) {{text}}",
            f"(di|avisa|anuncia) {_EVERYWHERE} [(que|:)] {{text}}",
            f"(haz|da|pon) un anuncio [{_EVERYWHERE}] [(que diga|diciendo que|:)] {{text}}",
            (
                f"(manda|envía|emite) (un|el) mensaje {_EVERYWHERE} [(que diga|diciendo que|:)]"
                f" {{text}}"
            ),
            "(anuncia|avisa) (que|:) {text}",
        ),
    ),
)
_TIMING: Table = (
    (
        "timer ; timer",
        (
            f"{_SET} {_A} {_TIMER} {_FOR} {{for}} y [(otro|otra|uno)] {_FOR} {{2.for}}",
            (
                f"{_SET} (dos|2) {_TIMERS} [(uno|una)] {_FOR} {{for}} y [(otro|otra|uno)] {_FOR}"
                f" {{2.for}}"
            ),
            (
                f"{_SET} {_A} {_TIMER} {_FOR} {{for}} para {_THE} {{tag}} y {_FOR} {{2.for}} para"
                f" {_THE}"
                " {2.tag}"
            ),
        ),
    ),
    (
        "timer",
        (
            f"[{_SET}] {_A} {_TIMER} [{_FOR}] {{for}}",
            "(despiértame|avísame|llámame|alértame|dímelo|avísanos) (en|dentro de) {for}",
            "(en|dentro de) {for} (despiértame|avísame|llámame)",
            "(cuenta|cronometra) {for}",
            "avísame cuando (pasen|hayan pasado) {for}",
        ),
    ),
    (
        "timer",
        (
            (
                f"(recuérdame|recuérdanos|avísame) (en|dentro de) {{for}}"
                f" [(que|de que|de|por|para|para que)] {_THE} {{name}}"
            ),
            (
                f"(en|dentro de) {{for}} (recuérdame|recuérdanos|avísame)"
                f" [(que|de que|de|por|para|para que)] {_THE} {{name}}"
            ),
            f"(recuérdame|recuérdanos) [(que|de)] {_THE} {{name}} (en|dentro de) {{for}}",
            f"[{_SET}] un recordatorio (en|dentro de) {{for}} (para|de) {_THE} {{name}}",
        ),
    ),
    (
        "timer_more",
        (
            f"{{for}} {_MORE}",
            "otros {for}",
            (
                f"(añade|agrega|suma|pon|dale|ponle|añádele) {{for}} [{_MORE}] (al|a la|en el)"
                f" {_TIMER}"
            ),
            (
                f"(añade|agrega|suma|pon|dale|ponle|añádele) {{for}} [{_MORE}] (al|a la|a|para|a"
                " los|a las)"
                f" {_THE} [{_TIMER} (de|del|para)] {_THE} {{name}}"
            ),
            f"(alarga|prolonga|amplía|aumenta) {_THE} {_TIMER} [en] {{for}}",
            (
                f"(alarga|prolonga|amplía) {_THE} {_TIMER} (de|del|para) {_THE} {{name}} [en]"
                " {for}"
            ),
            f"{{for}} {_MORE} para {_THE} {{name}}",
        ),
    ),
    (
        "timer_less",
        (
            f"(quita|resta|quítale|réstale) {{for}} (al|a la|del|de la) {_TIMER}",
            f"(acorta|reduce) {_THE} {_TIMER} [en] {{for}}",
            f"(acorta|reduce) {_THE} {_TIMER} (de|del|para) {_THE} {{name}} [en] {{for}}",
            "{for} menos",
        ),
    ),
    (
        "timer_cancel all",
        (
            f"{_CANCEL} (todos|todas) [(los|las|mis)] {_TIMERS}",
            f"{_CANCEL} (los|las|mis) [(dos|2)] {_TIMERS}",
        ),
    ),
    (
        "timer_cancel",
        (
            f"{_CANCEL} {_THE} {_TIMER}",
            f"ya no necesito {_THE} {_TIMER}",
            f"{_CANCEL} {_THE} {_TIMER} (de|para) {{for}}",
            f"{_CANCEL} {_THE} {_TIMER} (de|del|para) {_THE} {{name}}",
        ),
    ),
    (
        "timer_pause",
        (
            f"(pausa|pon en pausa) {_THE} {_TIMER}",
            f"(pausa|pon en pausa) {_THE} {_TIMER} (de|del|para) {_THE} {{name}}",
            f"pon {_THE} {_TIMER} en pausa",
        ),
    ),
    (
        "timer_go",
        (
            f"(reanuda|continúa|sigue con|retoma) {_THE} {_TIMER}",
            f"(reanuda|continúa|sigue con|retoma) {_THE} {_TIMER} (de|del|para) {_THE} {{name}}",
        ),
    ),
    (
        "timer_left",
        (
            "(cuánto|cuánto tiempo) (queda|falta|me queda)",
            f"(cuánto|cuánto tiempo) (queda|falta|le queda) (en|al|a|del|para) {_THE} {_TIMER}",
            (
                f"(cuánto|cuánto tiempo) (queda|falta|le queda) (en|al|a|del|para) {_THE} {_TIMER}"
                f" (de|del|para) {_THE} {{name}}"
            ),
            (
                f"(cuánto|cuánto tiempo) (queda|falta|le queda|les queda) (para|a|al) {_THE}"
                f" {{name}}"
            ),
            f"cuándo (suena|termina|acaba) {_THE} {_TIMER}",
            f"qué {_TIMERS} (hay|tengo|están) [(activos|activas|en marcha|puestos)]",
        ),
    ),
    (
        "timer",
        (
            f"[{_SET}] {_A} {_TIMER} {_FOR} {{for}} (para|llamado|llamada) {_THE} {{name}}",
            f"[{_SET}] {_A} {_TIMER} (para|llamado|llamada|de) {_THE} {{name}} {_FOR} {{for}}",
            f"{{for}} para {_THE} {{tag}}",
        ),
    ),
)
_LISTING: Table = (
    (
        "remove ; add",
        (
            (
                f"(mueve|mueva|pasa|cambia|traslada) {_THE} {{12.text}} {_OFF} {{list}} {_ONTO}"
                f" {{2.list}}"
            ),
            f"(cambia|sustituye|reemplaza) {_THE} {{text}} por {{2.text}} (en|de) {{12.list}}",
        ),
    ),
    ("add ; add", (f"{_PUT} {{text}} {_ONTO} {{list}} y {{2.text}} {_ONTO} {{2.list}}",)),
    ("clear", ("(vacía|borra|limpia) {list}", f"{_TAKE} todo {_OFF} {{list}}")),
    (
        "done",
        (
            f"{_TICK} {_THE} {{text}} (en|de|del) {{list}}",
            f"(marca|pon) {_THE} {{text}} como {_DONE} [(en|de)] {{list}}",
            f"(marca|pon) {_THE} {{text}} como {_DONE}",
            f"{_TICK} {_THE} {{text}}",
        ),
    ),
    (
        "remove",
        (
            f"{_TAKE} {_THE} {{text}} {_OFF} {{list}}",
            f"ya no (necesito|necesitamos|hace falta|hacen falta) {_THE} {{text}}",
        ),
    ),
    (
        "has",
        (
            (
                "(está|están|hay|tenemos|tengo|he|hemos) [ya] [(puesto|apuntado|añadido)] [ya]"
                f" {_THE} {{text}} (en|a) {{list}} [ya]"
            ),
            (
                f"(necesitamos|necesito|hace falta|hacen falta) [(aún|todavía)] {_THE} {{text}}"
                " todavía"
            ),
        ),
    ),
    (
        "read",
        (
            (
                "(qué hay|qué tengo|qué tenemos|qué queda|qué pone|hay algo|qué falta) [(todavía"
                "|apuntado)]"
                " [por hacer] (en|de) {list}"
            ),
            "(lee|léeme|dime|enséñame|muéstrame) {list}",
            (
                "qué (tengo que|tenemos que|hay que|debo) (comprar|traer|coger|hacer|llevar)"
                " (en|de|del|para) {list}"
            ),
            "cuántas cosas [(me|nos)] (quedan|tengo|tenemos|faltan) (por|que|pendientes de) hacer",
            (
                "(cuántas|cuántos) (cosas|tareas|entradas|artículos|productos|elementos) (hay|tengo"
                "|tenemos|quedan) (en|de) {list}"
            ),
            (
                "(cuántas|cuántos) {list} [(me|nos)] (quedan|hay|tengo|tenemos|faltan)"
                " [(todavía|aún|pendientes|por hacer|que hacer)]"
            ),
        ),
    ),
    (
        "add",
        (
            "{list} : {text}",
            f"{_PUT} {{text}} {_ONTO} {{list}}",
            f"{_PUT} {_ONTO} {{list}} {{text}}",
            (
                "(hace falta|hacen falta|falta|faltan|necesitamos|necesito|no queda|no quedan)"
                f" {{text}}"
                f" {_PUT} (lo|la|los|las) {_ONTO} {{list}}"
            ),
            (
                f"(hace falta|hacen falta|falta|faltan|no queda|no quedan) {{text}} (apúntalo"
                "|apúntala"
                f"|apúntalos|apúntalas|añádelo|añádela|añádelos|ponlo|ponla|ponlos|ponlas) {_ONTO}"
                f" {{list}}"
            ),
            "(necesito|necesitamos|hay que comprar) {text} (de|del|en) {list}",
            "nueva tarea (en|para) {list} [:] {text}",
        ),
    ),
)
_PLAYING: Table = (
    ("pause", ("(quita|apaga|para|detén) la música (en|de|del) {where}",)),
    (
        "music",
        (
            f"{_PLAY} {_SOME} {_CLASS} {{text}} en {{where}}",
            f"{_PLAY} {_SOME} {_CLASS} {{text}} (en|por) {{what}}",
            f"en {{what}} {_PLAY} {_SOME} {_CLASS} {{text}}",
            "(cambia|sintoniza) {what} (a|en) {song}",
        ),
    ),
)
SPANISH: Final = Sayings(
    table=(*LOOSELY["es"], *_TELLING, *_TIMING, *_LISTING, *_PLAYING, *IMPLIED),
    waits="(?:espera|espere|dame|deme|esperad) un (?:segundo|segundito|minuto|minutito)",
    polite=("por favor", "puedes", "podrías", "oye", "y", "también", "gracias", "anda", "venga"),
    more=frozenset({"más"}),
    pronouns=frozenset(
        {"lo", "la", "los", "las", "eso", "esto", "algo", "nada", "todo", "música", "lista", "una"}
        | {"pausa", "me"}
    ),
    never=frozenset({"temporizador", "alarma", "timer", "cronómetro"}),
    questions=frozenset(
        {"qué", "cuánto", "cuántas", "cuántos", "hay", "está", "cuándo", "dónde", "cambia", "mueve"}
    ),
    verbs=frozenset(
        {"pon", "añade", "enciende", "apaga", "cierra", "abre", "sube", "baja", "quita", "borra"}
        | {"marca", "toca", "reproduce", "para", "recuérdame", "di", "avisa"}
    ),
)
