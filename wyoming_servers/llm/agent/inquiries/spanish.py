"""How questions are put in Spanish."""

from __future__ import annotations

import re
from typing import Final

from .forms import (
    EVERY,
    HERE,
    IS,
    LOW,
    OPPOSITE,
    SENSED,
    TELL,
    VALUE,
    WITHIN,
    Forms,
    for_each,
    forms,
)
from .spanish_compared import COMPARISONS

_NOUNS: Final = {
    "brightness": "brillo|intensidad|luminosidad|nivel de (?:brillo|luz)",
    "volume": "(?:nivel de )?volumen",
    "battery": "(?:nivel de |porcentaje de )?(?:bateria|carga|pila)",
    "speed": "velocidad|potencia",
    "position": "posicion|apertura",
    "kelvin": "temperatura de color",
    "color": "color",
    "humidity": "(?:nivel de )?humedad",
}
_ADJECTIVES: Final = {
    "brightness": "brillantes?|luminos[oa]s?|fuertes?|claras?|tenues?",
    "volume": "alt[oa]s?|baj[oa]s?|fuertes?|ruidos[oa]s?",
    "battery": "cargad[oa]s?",
    "speed": "rapid[oa]s?|veloz|lent[oa]s?|fuerte",
    "position": "(?:abiert|cerrad|subid|bajad|desplegad|extendid|recogid)[oa]s?",
    "temperature": "calientes?|fri[oa]s?|calid[oa]s?",
}
_OPENED: Final = "(?:abiert|cerrad|subid|bajad|desplegad|extendid|recogid)[oa]s?"
_AIR: Final = {"humidity": "humed[oa]s?|sec[oa]s?", "noise": "ruidos[oa]"}
_AIR_OF: Final = {"humidity": "humedad", "noise": "ruido"}
_STATES: Final = {
    "on": "(?:encendid|prendid|activad|conectad|enchufad|puest)[oa]s?|en marcha|funcionando"
    "|andando",
    "off": "(?:apagad|desactivad|desconectad|desenchufad)[oa]s?",
    "open": "(?:entre)?abiert[oa]s?",
    "closed": "cerrad[oa]s?",
    "locked": "(?:cerrad[oa]s? )?con (?:llave|cerrojo|seguro|pestillo)|bloquead[oa]s?"
    "|tran?cad[oa]s?|trabad[oa]s?",
    "unlocked": "(?:abiert[oa]s? )?sin (?:llave|cerrojo|seguro)|desbloquead[oa]s?",
}
_AS_IT_SHOULD: Final = {state: _STATES[state] for state in ("off", "closed", "locked")}
"""Who only says that something is so asks whether it is; whoever says "encendida" may complain."""
_ENCLOSED: Final = {state: _STATES[state] for state in ("open", "closed", "locked", "unlocked")}
_DONE: Final = {
    "closed": "(?:he|hemos|ha) cerrado|cerre|cerramos|cerraron",
    "off": "(?:he|hemos|ha) (?:apagado|desenchufado)|apague|apagamos|desenchufe",
    "on": "(?:he|hemos|ha) (?:encendido|prendido|enchufado)|encendi|prendi",
}
_ON_OFF: Final = ("(?:encendid|prendid)[oa]", "apagad[oa]")
_SENSED: Final = {
    "smoke": "humo|fuego|un incendio",
    "gas": "(?:una |alguna )?(?:fuga de |escape de )?gas",
    "moisture": "(?:una |alguna )?(?:fuga|inundacion|filtracion)(?: de agua)?|agua",
    "motion occupancy presence": "(?:algun )?movimiento|alguien|gente|alguna persona",
}
_BE: Final = "(?:esta(?:ra)?n?)"
_STILL: Final = "(?: aun| todavia| ya| bien| realmente)"
_KEEP: Final = "(?:sigue|siguen|continua|(?:se )?quedo|(?:se )?quedaron|(?:se )?ha quedado)"
_LEFT: Final = (
    "(?:(?:me |nos |se )?(?:he|hemos|han) dejado|(?:me |nos |se )?(?:deje|dejamos|dejaron)"
    "|alguien (?:ha dejado|dejo))"
)
_THIS: Final = (
    "(?!(?:un|una|unos|unas|algo|alguna?s?|algun|alguien|tod[oa]s?) )"
    "(?!(?:la |las )?(?:luz|luces)(?:$| (?:esta|sigue|ya|aun|todavia|encendid|prendid|apagad)))"
)
"""Before what is one thing, and not any, nor all the light there is."""
_TAG: Final = "(?:no|verdad|cierto|no es cierto|no es verdad|no es asi|a que si|o no|eh)"
_IS_SO: Final = (
    rf"{_BE}{_STILL}* {_THIS}T{_STILL}* Q",
    rf"{_BE}{_STILL}* Q {_THIS}T",
    rf"{_THIS}T (?:no )?(?:{_BE}|{_KEEP}){_STILL}* Q{_STILL}* {_TAG}",
    rf"acaso (?:no )?(?:{_BE}|{_KEEP}){_STILL}* {_THIS}T{_STILL}* Q",
    rf"acaso (?:no )?(?:{_BE}|{_KEEP}){_STILL}* Q {_THIS}T",
    rf"acaso {_THIS}T (?:no )?(?:{_BE}|{_KEEP}){_STILL}* Q",
    rf"acaso {_THIS}T Q",
    rf"acaso {_LEFT} {_THIS}T Q",
    rf"acaso {_LEFT} Q {_THIS}T",
)
"""What has a question mark is tried with "acaso" before it: statements have the same order."""
_BLIND: Final = r"(?P<thing>(?:la |las |el |los )?(?:persiana|estor|cortina|contraventana)\w*.*?)"
"""What is shut when it is down, as an awning is not."""
_WHAT: Final = "(?:cual es|cuanto es|que es|cual) (?:el|la)"
_OF: Final = "(?:del|de la|de los|de las|de|en el|en la|en|al|a la)"
_IN: Final = "(?:por |en |de )?"
_BATTERIES: Final = "(?:baterias?|pilas?)"
_THING: Final = "(?:(?:aparato|dispositivo|cosa|sensor)(?:e?s)? )?"
_WEAK: Final = (
    "(?:casi |muy |por )?(?:baj[oa]s?|vaci[oa]s?|descargad[oa]s?|agotad[oa]s?|gastad[oa]s?"
    "|agotarse|acabarse|floj[oa]s?|debil(?:es)?|muert[oa]s?|en las ultimas)"
)
_HOW: Final = "(?:que tan|como de|cuan)"
_JUICE: Final = "(?:de )?(?:bateria|carga|pila)"

SPANISH: Final = Forms(
    early=(
        *forms(
            VALUE,
            rf"a (?:que temperatura|cuanto|cuantos grados) (?:{_BE}|tengo|tenemos)"
            r" (?:puest|programad|ajustad|fijad|regulad)[oa]s? T",
            r"a (?:que temperatura|cuanto|cuantos grados)"
            r" (?:tengo|tienes|tenes|tenemos|puse|pusimos) T",
            about="target",
        ),
        *for_each(
            VALUE,
            _NOUNS,
            rf"{_WHAT} Q(?: actual)? {_OF} T",
            rf"(?:a|en|de) que Q (?:{_BE}|va|van|tengo|tenemos|gira|giran|suena|es|son)"
            r"(?: puest[oa]s?)? T",
            r"que Q (?:le queda a|tienen?|muestran?|marcan?) T",
            rf"(?:el|la) Q(?: actual)? {_OF} T",
        ),
        *for_each(
            VALUE,
            _ADJECTIVES,
            rf"{_HOW} Q (?:{_BE}|va|van|gira|suena|alumbra|brilla|tienes|tengo) T",
            rf"acaso {_BE} (?:muy|demasiado|tan) Q T",
            rf"acaso T {_BE} (?:muy|demasiado|tan) Q",
        ),
        *forms(VALUE, rf"{_HOW} (?:alto|bajo|fuerte) {_BE} el volumen {_OF} T", about="volume"),
        *forms(VALUE, r"(?:a )?cuanto (?:brilla|alumbra|ilumina)n? T", about="brightness"),
        *forms(
            VALUE,
            rf"(?:{_HOW}|como de) (?:rapido|fuerte|deprisa) (?:va|gira|sopla) T",
            r"a cuanto (?:gira|sopla) T",
            about="speed",
        ),
        *forms(
            VALUE,
            rf"(?:(?:a|en)? ?cuanto|hasta donde|cuanto de|que tanto) {_BE} {_OPENED} T",
            rf"cuanto de {_OPENED} {_BE} T",
            rf"hasta donde {_BE} T",
            about="position",
        ),
        *forms(
            VALUE,
            rf"cuant[oa] {_JUICE} (?:(?:le|les|me|nos) )?quedan?(?: todavia| aun)?"
            r" (?:a|al|en|en el|en la|de|del) T",
            rf"cuant[oa] {_JUICE} (?:tienen?|lleva) T",
            rf"T cuant[oa] {_JUICE} (?:tienen?|le queda)",
            rf"cuanto (?:le |les )?queda {_JUICE} (?:a|al|en|en el|de|del) T",
            rf"como (?:va|van|anda|andan|{_BE}) {_JUICE} T",
            rf"como (?:va|anda|{_BE}) T {_JUICE}",
            rf"como (?:va|anda|{_BE}) la {_JUICE} del? T",
            rf"necesita(?:n)? {_JUICE} T",
            rf"(?:le )?queda {_JUICE} (?:a|al|en el|en) T",
            rf"tiene (?:suficiente |bastante )?{_JUICE} T",
            r"acaso (?:hay que|tengo que|debo|toca) (?:re)?cargar T",
            rf"{_BE}(?: ya| bien| del todo)? cargad[oa]s? T",
            rf"{_BE} T (?:ya |bien |del todo )?cargad[oa]s?",
            rf"acaso T (?:necesita {_JUICE}|{_BE} cargad[oa]s?|tiene {_JUICE})",
            about="battery",
        ),
        *for_each(
            HERE, _AIR, rf"(?:{_BE}|es) Q {_IN}T", rf"acaso (?:{_BE}|es) (?:muy |algo )?Q {_IN}T"
        ),
        *for_each(
            HERE,
            _AIR_OF,
            rf"(?:que|cuant[oa]) (?:nivel de )?Q hay(?: {_IN}T)?",
            rf"acaso (?:hay|hace) (?:much[oa] |demasiad[oa] )?Q {_IN}T",
        ),
        *forms(
            HERE,
            r"acaso (?:hace|hay|sopla) (?:mucho |un poco de )?viento(?: afuera| fuera)?",
            r"(?:que|cuanto) viento (?:hace|hay|sopla)(?: afuera| fuera)?",
            r"(?:a cuanto|a que velocidad) (?:va|sopla|esta) el viento(?: afuera| fuera)?",
            rf"{_WHAT} (?:fuerza|velocidad) del viento",
            about="wind",
        ),
        *forms(
            HERE,
            r"(?:cuanto|cuanta agua|cuanta lluvia|cuantos litros)"
            r" (?:ha llovido|llovio|ha caido|han caido|cayo|cayeron|lleva llovido)"
            r"(?: anoche| esta noche)?",
            about="rain",
        ),
        *COMPARISONS,
        *for_each(
            TELL,
            {
                "on": f"(?:{_ON_OFF[0]} o {_ON_OFF[1]}|{_ON_OFF[1]} o {_ON_OFF[0]})",
                "open": "(?:abiert[oa] o cerrad[oa]|cerrad[oa] o abiert[oa])",
            },
            rf"{_BE} T Q",
            rf"acaso T {_BE} Q",
        ),
        *for_each(WITHIN, _ENCLOSED, *_IS_SO),
        *for_each(
            EVERY,
            {state: _STATES[state] for state in ("closed", "locked")},
            rf"(?:acaso )?(?:ya )?{_BE}{_STILL}* todo(?: bien)? (?:Q)",
            rf"(?:acaso )?(?:ya )?todo {_BE}{_STILL}* (?:Q)",
            rf"acaso (?:todo|{_KEEP} todo)(?: bien)? (?:Q)",
        ),
        *forms(
            LOW,
            rf"(?:que|cuales) (?:son las )?{_BATTERIES} (?:{_BE}|son|andan?|hay)?(?: ya)? ?{_WEAK}",
            rf"(?:que|cuales) {_BATTERIES} (?:hay que|tengo que|debo|toca)"
            r" (?:cambiar|cargar|recargar)",
            rf"que {_THING}(?:necesitan?|pide|piden) {_BATTERIES}(?: nuev[oa]s?)?",
            rf"que {_THING}(?:tienen?|andan?|{_BE}|va|van) (?:con )?(?:la |el )?(?:poca )?"
            rf"{_BATTERIES}(?: {_WEAK})?",
            rf"que {_THING}{_BE} (?:sin|con poca|baj[oa]s? de) {_BATTERIES}",
            rf"a que {_THING}(?:le|les) queda poca {_BATTERIES}",
            response="which",
        ),
        *forms(
            LOW,
            rf"hay (?:(?:alguna|algunas|una) )?{_BATTERIES} (?:que este )?{_WEAK}",
            rf"(?:acaso )?(?:{_BE} )?alguna {_BATTERIES} (?:{_BE} )?{_WEAK}",
            rf"{_BE} {_WEAK} alguna {_BATTERIES}",
            rf"acaso hay que (?:cambiar|cargar) (?:alguna )?{_BATTERIES}",
            rf"hay (?:algo|algun {_THING}?) ?(?:con|que tenga)(?: poca| la)? {_BATTERIES}"
            rf"(?: {_WEAK})?",
            response="any",
        ),
        *forms(
            IS,
            rf"{_BE} (?:del todo|completamente|totalmente) abiert[oa]s? T",
            rf"{_BE} T (?:del todo|completamente|totalmente) abiert[oa]s?",
            rf"{_BE} T abiert[oa]s? (?:del todo|completamente|totalmente)",
            about="fully open",
        ),
    ),
    late=(
        *for_each(IS, _STATES, *_IS_SO),
        *for_each(
            IS,
            {"open": "(?:subid|levantad)[oa]s?|arriba", "closed": "bajad[oa]s?|abajo"},
            rf"{_BE}{_STILL}* {_BLIND} (?:Q)",
            rf"{_BE}{_STILL}* (?:Q) {_BLIND}",
            rf"acaso {_BLIND} (?:{_BE}|{_KEEP}) (?:Q)",
            rf"{_BLIND} (?:{_BE}|{_KEEP}) (?:Q) {_TAG}",
        ),
        *for_each(
            IS,
            {
                "out": "(?:des)?plegad[oa]s?|extendid[oa]s?|sacad[oa]s?|a?fuera",
                "in": "recogid[oa]s?|metid[oa]s?|a?dentro",
            },
            *_IS_SO,
            rf"acaso {_THIS}T {_BE}{_STILL}* Q",
        ),
        *for_each(IS, _AS_IT_SHOULD, rf"{_THIS}T {_BE} Q"),
        *forms(
            IS,
            rf"acaso (?:(?:he|hemos|ha) cerrado|cerre|cerramos) {_THIS}T con llave",
            rf"acaso (?:(?:he|hemos|ha) trancado|tranque|trancamos) {_THIS}T",
            about="locked",
        ),
        *for_each(IS, _DONE, rf"acaso (?:Q) {_THIS}T"),
        *for_each(
            IS,
            {"home": "en (?:la )?casa|aqui|de vuelta", "not_home": "fuera(?: de casa)?|afuera"},
            rf"(?:acaso )?(?:{_BE}|sigue|siguen) {_THIS}T (?:ya |todavia |aun )?(?:Q)",
            rf"(?:acaso )?(?:{_BE}|sigue|siguen) (?:ya )?(?:Q) {_THIS}T",
            rf"acaso {_THIS}T (?:ya )?(?:{_BE}|sigue) (?:Q)",
        ),
        *for_each(
            IS,
            {
                "home": "(?:ha llegado|llego|ha vuelto|volvio|regreso)(?: ya)?",
                "not_home": "(?:se ha ido|se fue|ha salido|salio|se ha marchado)(?: ya)?",
            },
            rf"(?:acaso )?(?:ya )?(?:Q) {_THIS}T(?: a casa| de casa| ya| aun| todavia)*",
            rf"acaso {_THIS}T (?:ya |aun |todavia )*(?:Q)(?: a casa| de casa| ya| aun| todavia)*",
        ),
        *for_each(
            IS,
            {OPPOSITE[state]: said for state, said in _STATES.items()},
            rf"(?:que|cuales) T no {_BE} (?:Q)",
            response="which",
        ),
        *for_each(SENSED, _SENSED, rf"hay (?:Q) {_IN}T", r"hay (?:Q)(?: por ahi| en casa)?"),
        *forms(
            HERE,
            r"(?:cuanto|que tanto|que tan|como de) (?:frio|calor|caliente) (?:hace|hay|esta)"
            r"(?: (?:aqui|aca))?(?: (?:a?dentro))?",
            about="temperature",
        ),
        *forms(
            VALUE,
            r"(?:a )?(?:que temperatura|cuantos grados) (?:esta|tiene|marca|hay|hace)(?: en)? T",
            r"(?:que tanto|cuanto|que tan) (?:frio|calor|caliente) (?:hace|hay|esta) (?:en )?T",
            about="temperature",
        ),
        *forms(
            VALUE,
            rf"cuant[oa]s? T (?:(?:nos|me|le) )?(?:quedan?|hay|tenemos|tengo)(?: {_OF} U)?",
            r"cuant[oa] T tiene U",
            r"cuantos litros de T (?:(?:nos|me) )?(?:quedan|hay|tenemos)",
            r"acaso queda T",
            r"cuanto (?:nos |me )?queda del? T(?: en U)?",
            rf"{_HOW} (?:llen|vaci)[oa]s? {_BE} T",
            r"cuanto (?:queda|hay) en T",
            about="level",
        ),
        *forms(
            VALUE,
            rf"(?:que|cual es (?:el|la)|cuant[oa]) T (?:hay |tenemos )?{_OF} U",
            r"(?:que|cuant[oa]) T (?:hay|tenemos|tengo|llevamos)",
            r"(?:que|cuanto) (?:marca|indica|dice|mide|pone) T",
            r"(?:a|en) cuanto (?:esta|anda|va) T",
            about="any",
        ),
        *forms(
            TELL,
            r"acaso (?:ya )?(?:ha )?(?:terminado|acabado|termino|acabo)(?: ya)? T",
            r"acaso T (?:ya )?(?:ha )?(?:terminado|acabado|termino|acabo)",
            rf"(?:acaso )?{_BE} (?:ya )?(?:list[oa]s?|lavando|secando|cargando|calentando|limpiando"
            r"|sonando|regando|trabajando) T",
            rf"(?:acaso )?{_BE} T (?:ya )?(?:list[oa]s?|lavando|secando|cargando|calentando"
            r"|limpiando|sonando|regando|trabajando)",
            r"que (?:esta haciendo|hace) T",
            rf"como (?:{_BE}|va|anda) T",
        ),
    ),
    without_acutes=True,
    asks="acaso",
    opening=re.compile(
        "^(?:oye|hola|ok|bueno|a ver|y|ya|eh|mira|perdona|disculpa|che|pues|entonces|vale|por favor"
        "|dime|decime|digame|me (?:dices|decis|dice)|me (?:puedes|podrias|podes|puede) decir"
        "|(?:puedes|podrias|podes) decirme|sabes|(?:quiero|quisiera|necesito) saber|fijate"
        "|comprueba|checa|revisa|me pregunto|por casualidad|sera que|es (?:verdad|cierto) que"
        "|(?:puedes|podrias) (?:comprobar|mirar|checar|revisar|fijarte)) (?:si )?"
    ),
    ending=re.compile(
        " (?:por ?fa(?:vor)?|gracias|ahora|ahora mismo|ahorita|en este momento|en estos momentos"
        "|actualmente|hoy|exactamente|mas o menos|che|por casualidad|de momento)$"
    ),
    outdoors=frozenset(
        (
            *("fuera", "afuera", "exterior", "calle", "patio", "terraza", "balcón", "balcon"),
            *("jardín", "jardin", "azotea", "porche", "huerto", "huerta"),
        )
    ),
    kept=frozenset(
        (
            *("nevera", "frigorífico", "refrigerador", "heladera", "refri", "congelador", "horno"),
            *("piscina", "alberca", "pileta", "agua", "depósito", "tanque", "caldera", "termo"),
            *("acuario", "pecera", "freezer", "boiler", "exterior", "fuera", "afuera", "batería"),
            *("suelo", "tierra", "cpu", "procesador", "leche", "cava", "vino"),
        )
    ),
)
