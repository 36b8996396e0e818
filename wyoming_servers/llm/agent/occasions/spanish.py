"""Occasions in Spanish."""

from __future__ import annotations

from typing import Final

from .occasion import Occasion, Occasions, Usual

_NOW = r"(?: ya| ahora| ahora mismo| todos)?"
_GO = rf"(?:(?:yo )?(?:me )?voy|(?:nosotros )?(?:nos )?vamos|vámonos){_NOW}"
_TIME = r"(?:(?:ya )?es hora de|hora de|ya toca|toca|llegó la hora de)"
_WILL = (
    rf"(?:{_GO} a|{_TIME}|quiero|queremos|quisiera|me gustaría|nos gustaría|me apetece|nos apetece"
    r"|tengo ganas de|tenemos ganas de)"
)
_MUST = rf"(?:{_WILL}|tengo que|tenemos que|debo|necesito|necesitamos|hay que)"
_WE_ARE = r"(?:estoy|estamos|ya estoy|ya estamos)"
_DOING = r"(?:estoy|estamos)(?: ya)?"
_FILM = (
    r"(?:(?:una|la|esta|nuestra|un|el|algo de|unas) )?(?:película|peli|serie|partido|tele"
    r"|televisión|netflix|algo|cine)"
)
_MEAL = r"(?:cena|comida|almuerzo|desayuno|merienda)"
_EAT = r"(?:comer|cenar|almorzar|desayunar|merendar)"
_OUT = (
    r"(?: de casa| de viaje| de vacaciones| de compras| de paseo| fuera| al? (?:trabajo|trabajar"
    r"|oficina|la oficina|la escuela|colegio|cole|instituto|gimnasio|súper|supermercado|la calle"
    r"|pasear|hacer la compra|correr|dar (?:un paseo|una vuelta)))"
)
_COSY = r"(?:acogedor|acogedora|romántico|romántica|íntimo|íntima|relajante|agradable)"

SPANISH: Final = Occasions(
    fillers="ok|okay|vale|bueno|bien|pues|venga|entonces|así que|oye|hola|eh|ah|oh|ahora"
    "|ahora mismo|ya"
    "|buenas|por favor|gracias|todos|a todos|chicos|chicas|niños|familia|gente|amigos|cariño"
    "|mi amor"
    "|por fin|al fin|casa|ordenador|por hoy|yo|nosotros|listo|muy bien|y",
    occasions=(
        Occasion(
            said=rf"(?:{_GO} |{_MUST} (?:irme |irnos |ir )?)(?:para |a )?"
            r"(?:la cama|(?:a )?(?:dormir|acostarme|acostarnos|acostarse|acostar"
            r"|meterme en la cama))"
            rf"|(?:ya )?(?:me acuesto|nos acostamos|me meto en la cama|nos metemos en la cama)"
            rf"|{_WE_ARE} (?:en la cama|acostad[oa]s?|list[oa]s? para (?:dormir|ir a la cama))"
            r"|(?:todos )?a (?:la cama|dormir|mimir|sobar|planchar la oreja)|(?:me voy|nos vamos"
            r"|voy|vamos) a mimir"
            r"|(?:ya )?(?:es )?hora de (?:la cama|irse a (?:la cama|dormir))|que (?:descanses"
            r"|descanséis|descansen)|dulces sueños|felices sueños|que duermas bien"
            r"|que durmáis bien|hasta mañana",
            usual=Usual.NIGHT,
            names=r"buenas noches|a la cama|a dormir|dormir|hora de dormir|acostarse|ir a la cama"
            r"|sueño|modo noche|modo nocturno",
        ),
        Occasion(
            said=rf"buenos días|buen día|a levantarse|{_WE_ARE} (?:despiert[oa]s?|levantad[oa]s?"
            r"|en pie|de pie)|(?:ya )?(?:me levanto|nos levantamos|me despierto)|(?:ya )?(?:me he"
            r"|nos hemos) (?:levantado|despertado)|(?:ya )?me (?:levanté|desperté)|acab(?:o"
            r"|amos) de (?:levantar|despertar)(?:me|nos)"
            rf"|(?:{_GO} a|{_TIME}) (?:levantar|despertar)(?:me|nos|se)?",
            usual=Usual.MORNING,
            names=r"buenos días|buen día|despertar|despertarse|levantarse|mañana|mañanas",
        ),
        Occasion(
            said=rf"(?:ya )?(?:me voy|nos vamos|me marcho|nos marchamos|salgo|salimos"
            rf"|me largo|me piro|nos piramos|me abro){_NOW}{_OUT}?|vámonos{_OUT}?"
            rf"|(?:{_DOING} )saliendo(?: de casa"
            rf"| por la puerta)?|(?:voy|vamos) (?:al (?:trabajo|cole|colegio|gimnasio|súper)"
            rf"|a la (?:oficina|escuela))|(?:{_WILL}) (?:salir|irme|irnos|marcharme"
            rf"|marcharnos){_OUT}?|{_TIME} (?:irse|marcharse)"
            r"|adiós|adios|chao|chau|hasta luego|hasta pronto|nos vemos(?: luego)?|me despido"
            r"|(?:ya )?no (?:queda|hay) nadie(?: en casa)?|(?:ya )?(?:se han ido|salieron) todos"
            r"|todos (?:se van|se han ido|salimos|nos vamos)(?: de casa)?",
            usual=Usual.LEAVING,
            names=r"adiós|hasta luego|salir|salir de casa|salida(?! del sol)|irse|me voy|nos vamos"
            r"|fuera de casa|ausente|ausencia|modo ausente|casa vacía|nadie en casa"
            r"|despedida",
        ),
        Occasion(
            said=r"(?:ya )?(?:estoy|estamos|ando) (?:ya )?(?:en casa|aqu[ií]|acá|de vuelta"
            r"|de regreso)(?: en casa| otra vez)?|(?:ya )?(?:he|hemos) (?:llegado|vuelto"
            r"|regresado)(?: a casa)?|(?:ya )?(?:llegué|llegamos|volví|volvimos|regresé"
            r"|regresamos)(?: a casa)?|acab(?:o|amos) de (?:llegar|volver|entrar"
            r"|regresar)(?: a casa)?|(?:ya )?(?:soy yo|somos nosotros)|de vuelta(?: en casa)?"
            r"|por fin en casa",
            usual=Usual.COMING,
            names=r"llegada|llegar|llegar a casa|he llegado|ya llegué|bienvenid[oa]s?|bienvenida"
            r"|vuelta a casa|de vuelta|volver a casa|regreso|ya estoy en casa",
        ),
        Occasion(
            said=rf"{_WILL} (?:ver|mirar|poner|empezar) {_FILM}|(?:a )?ver {_FILM}|{_TIME} {_FILM}"
            rf"|(?:estoy|estamos) (?:viendo|mirando) {_FILM}|(?:veo|vemos|ponemos"
            rf"|pongo) {_FILM}"
            r"|(?:es )?(?:noche|tarde|sesión|hora|hora del|momento) (?:de |del )?(?:la "
            r"|una )?(?:cine|película|películas|peli|pelis|netflix|tele|partido)"
            r"|(?:ya )?(?:empieza|comienza|va a empezar) (?:la (?:peli|película|serie)|el partido)"
            r"|(?:la (?:peli|película)|el partido) (?:ya )?(?:empieza|comienza|va a empezar)",
            usual=Usual.FILM,
            names=r"película|películas|peli|pelis|cine|noche de cine|cine en casa|netflix"
            r"|ver la tele|ver tele",
        ),
        Occasion(
            said=rf"a (?:{_EAT}|la mesa)(?: todos)?|{_WILL} (?:a )?(?:{_EAT}|sentarnos a la mesa)"
            r"|(?:ya )?(?:ceno|cenamos|comemos|almorzamos|desayunamos|desayuno)|buen provecho"
            rf"|(?:la|el) {_MEAL} (?:ya )?está (?:list[oa]|servid[oa]|en la mesa|ya)"
            rf"|(?:ya )?está (?:list[oa]|servid[oa]) (?:la|el) {_MEAL}"
            rf"|(?:ya )?(?:es )?hora (?:de {_EAT}|de la {_MEAL}|del {_MEAL})"
            r"|(?:estoy|estamos) (?:cenando|comiendo|almorzando|desayunando|a la mesa|en la mesa)",
            names=r"cena|cenar|comida(?! (?:del?|para|gato|perro)(?!\w))|(?<!de )comer|almuerzo"
            r"|almorzar|desayuno|desayunar|merienda|a la mesa",
        ),
        Occasion(
            said=rf"(?:ya )?(?:es )?(?:hora|momento) de (?:la )?fiesta|{_WILL} (?:hacer"
            rf"|dar) una fiesta"
            r"|(?:vamos )?de fiesta|(?:que )?(?:empieza|empiece|comienza|comience) la fiesta"
            r"|(?:ya )?(?:tengo|tenemos) (?:invitados|visita|visitas|gente(?: en casa)?)|(?:los "
            r"|nuestros |mis )?(?:invitados|amigos) (?:ya )?(?:están (?:aquí|en la puerta)|llegan"
            r"|han llegado|llegaron|están llegando)|(?:ya )?(?:llegan|han llegado|llegaron"
            r"|están (?:aquí|llegando)|vienen) (?:los |las )?(?:invitados|visitas|amigos)"
            r"|(?:ya )?(?:viene|llega|ha llegado) (?:la )?(?:visita|gente)"
            r"|la fiesta (?:ya )?(?:empieza|comienza|ha empezado)",
            names=r"fiesta|fiestas|(?<!de )invitados|(?<!de )visitas?|reunión con amigos|guateque",
        ),
        Occasion(
            said=rf"{_WILL} (?:a )?(?:leer|ponerme a leer)(?: un (?:rato|poco|libro|ratito)"
            rf"| mi libro"
            r"| una novela| una revista| el periódico)?|(?:me pongo"
            r"|nos ponemos) a leer(?: un rato)?|a leer|(?:es )?hora de (?:la )?lectura"
            r"|(?:un )?(?:rato|momento) de lectura|(?:estoy|estamos) leyendo(?: un libro)?"
            r"|leo un (?:rato|libro|poco)",
            usual=Usual.READING,
            names=r"leer|lectura|libro|modo lectura|rincón de lectura",
        ),
        Occasion(
            said=rf"{_MUST} (?:a )?(?:ponerme a )?(?:trabajar|estudiar|concentrarme|concentrarnos"
            r"|concentrarse|hacer (?:los|mis) deberes|hacer la tarea|currar)|al trabajo"
            r"|a (?:trabajar|estudiar|currar)|me voy a concentrar|nos vamos a concentrar"
            r"|(?:me pongo|nos ponemos) a (?:trabajar|estudiar|currar)|(?:ya )?(?:empiezo"
            r"|empezamos) a (?:trabajar|estudiar)|(?:es )?hora (?:del trabajo|de (?:los )?deberes)"
            r"|(?:estoy|estamos) (?:trabajando|estudiando)|necesito concentración",
            usual=Usual.WORK,
            names=r"(?<!mesa de )(?<!del )trabajo|trabajar|estudiar|modo estudio|hora de estudio"
            r"|concentración|concentrarse|deberes|teletrabajo",
        ),
        Occasion(
            said=rf"{_MUST} (?:a )?(?:relajarme|relajarnos|relajarse|relajar|desconectar|descansar)"
            r"(?: un (?:rato|poco|ratito))?|(?:me relajo|nos relajamos)(?: un (?:poco|rato))?"
            r"|a relajarse|(?:(?:necesito|quiero) )?(?:un )?(?:momento|rato) (?:de )?relax"
            rf"|(?:pon|ponme|crea|créame|quiero|queremos|haz|hazme) (?:un |una |el )?(?:ambiente"
            rf"|luz)(?: (?:más|muy|un poco más))? {_COSY}|(?:un )?ambiente (?:más )?{_COSY}"
            r"|(?:haz|ponlo|hazlo|ponlo todo) (?:un poco )?(?:más )?" + _COSY + r"|luz romántica"
            r"|(?:es )?(?:una )?(?:noche"
            r"|velada|cena"
            r"|cita) romántica"
            r"|modo relax",
            usual=Usual.EASE,
            names=r"relax|relajación|relajarse|relajante|relajad[oa]|descansar|descanso|acogedora?"
            r"|romántic[oa]|romance|luz ambiente|luz de ambiente|velada|cita romántica|chill",
        ),
    ),
)
