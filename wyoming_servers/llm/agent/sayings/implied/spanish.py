"""What is implied in Spanish."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.sayings.notation import Table

from .notation import table_of

IMPLIED: Final[Table] = table_of(
    r"""
OH = [(ay|oh|uy|oye|mira|anda|pues|bueno|jo|joder|hija|hijo|vaya|madre mía|por dios|ostras|hala
        |cariño|tío|tía|mamá|papá|atención|cuidado|es que|venga|bah|uf)]
I_FIND = [(creo que|me parece que|parece que|veo que|diría que|resulta que|ahora resulta que
        |que)]
NOW = [(aquí|ya|ahora|otra vez|de nuevo|hoy|por todas partes|por todos lados|eh|la verdad
        |también|los pobres|las pobres|pobres|pobrecitas|pobrecitos|encima|vamos|ya mismo)]
AROUND = OH I_FIND ... NOW
THE = [(el|la|los|las|mi|mis|nuestro|nuestra|este|esta|estos|estas|ese|esa)]
SOME = [(un poco de|algo de|de|un|una|unos|unas|más)]
SO = [(muy|todo|toda|todos|todas|tan|bastante|completamente|ya|más que|demasiado)]
DIRT = (migas|migajas|polvo|pelusas|pelusa|pelos|pelo|tierra|barro|arena|suciedad|porquería
        |mierda|harina|azúcar|sal|arroz|cereales|patatas fritas|cristales|confeti|serrín|paja
        |hojas|virutas|gravilla|telarañas|roña|pienso|palomitas|galletas)
GROUND = (suelo|alfombra|parqué|tarima|moqueta|pasillo|salón|sala|cocina|casa|cuarto|habitación
        |piso|entrada|rincón|comedor)
ON_IT = [(por el suelo|en el suelo|por todas partes|por todo|por todos lados|debajo de la mesa
        |debajo del sofá|(por|en) [todo|toda] THE GROUND)]

on vacuum
    THE GROUND (cruje|rechina) [(de|por)] [(tanta|tantas|tanto|las|la|los)] (miga|migas|arena
        |pelo|pelos|azúcar|tierra|gravilla)
    THE GROUND (parece|es) (una playa|un arenal|el desierto|un gallinero|un campo de batalla)
    (hay|tengo|tenemos) (pelusas|bolas de pelo|bolas de polvo|pelusillas) (rodando|que dan miedo
        |como gatos|debajo de la cama|bajo la cama|debajo del sofá)
    (he|ha|hemos|han) (pisado|entrado) [(con)] (barro|migas|los zapatos llenos de barro|las
        botas llenas de barro)
    (hay|queda|quedan|tenemos) [(mucho|mucha|muchas|muchos|un montón de|todavía|otra vez)] DIRT
        (por el suelo|en el suelo|por todas partes|por todos lados|por todo el suelo|por todo
        |debajo de la mesa|debajo del sofá|(por|en) [(todo|toda)] THE GROUND)
    [(está)] [(el suelo|la alfombra|la casa|todo|el salón|la cocina)] [(está)] SO lleno de DIRT
    [(está)] [(el suelo|la alfombra|la casa|todo|el salón|la cocina)] [(está)] SO llena de DIRT
    THE GROUND está SO (sucio|sucia|hecho un asco|hecha un asco|asqueroso|asquerosa|guarro
        |guarra|hecho una porquería|hecha una porquería|perdido|perdida|hecho una pocilga|hecha
        una pocilga|mugriento|que da asco|polvoriento)
    (se me ha|se me han|se nos ha|se nos han|se le ha|se le han|se ha|se han) (caído|derramado
        |roto|volcado|esparcido) THE [(paquete de|bote de|bolsa de|un montón de)] DIRT ON_IT
    (he|ha|han|hemos|el niño ha|la niña ha|los niños han|el perro ha|el gato ha) (tirado
        |derramado|dejado|metido|traído|llenado|volcado) [(el suelo de|todo de|la casa de)] THE
        DIRT ON_IT
    (el gato|el perro|la perra|la gata|los perros|los gatos) (ha|han|está|están) (dejado|dejando
        |soltado|soltando|llenado todo de|perdido|perdiendo) [(mucho|muchos)] THE (pelo|pelos
        |barro|arena)
    (el perro|el gato) suelta [(mucho)] pelo
    (vamos|voy|andamos) pisando DIRT
    (esto|esta casa|este cuarto|el salón|la cocina) (es|parece|está hecho|está hecha) (una|un)
        (pocilga|cuadra|estercolero|vertedero|leonera|porqueriza)
    (no vendría|no estaría|no iría|vendría|iría) (mal|bien|nada mal) (pasar el aspirador|pasar
        la aspiradora|una pasada|barrer|aspirar|barrer un poco|una barrida)
    THE GROUND (pide|necesita) [a gritos] (una pasada|un repaso|una limpieza|un barrido
        |aspirador|una aspiradora)
    (qué|menuda|vaya|cuánta) (porquería|mierda|suciedad|pelusa|polvareda)

on mower
    THE (césped|hierba) está más (alto|alta) que (yo|nosotros|el perro|los niños)
    THE (césped|hierba|jardín) (está|anda) SO (alto|alta|crecido|crecida|largo|larga|salvaje
        |descuidado)
    THE (césped|hierba) (ha crecido|crece|está creciendo) [(mucho|un montón|sin parar|muy
        deprisa|que da gusto|una barbaridad)]
    THE (césped|hierba|jardín) (parece|es|está hecho|está hecha) (una|un) (selva|jungla|sabana
        |bosque|maleza)
    THE (césped|hierba) (me|nos) llega (a|hasta) (la rodilla|las rodillas|los tobillos|el
        tobillo|la cintura|las orejas)
    THE (césped|hierba|jardín) (pide|necesita) [a gritos] (un corte|una siega|que lo corten|un
        repaso|un pelado)

TUNE = (canción|tema|temita|disco|melodía|temazo|cantante|estribillo)
THIS_TUNE = (esta|este|esa|ese) TUNE
DULL = (horrible|malísima|malísimo|un rollo|un coñazo|una turra|una mierda|una castaña
        |insoportable|aburrida|aburrido|fatal|pesada|pesado|cansina|cansino|una lata|un petardo
        |un tostón|un muermo|muy mala|muy malo|pesadísima|repetida)

next
    [(yo)] no (aguanto|soporto|puedo con|trago|me gusta|quiero|quiero oír) [nada] [más]
        THIS_TUNE
    THIS_TUNE no (la|lo|me) (aguanto|soporto|trago|gusta|quiero oír|puedo ni oír) [nada]
    (odio|detesto|me carga|me aburre|me cansa|me satura|me tiene harto|me tiene harta|me pone
        malo|me pone mala) THIS_TUNE
    THIS_TUNE (me aburre|me cansa|me carga|me satura|me tiene harto|me tiene harta|me pone de
        los nervios|me pone malo|me pone mala|me da dolor de cabeza|es|es muy|se me hace) [DULL]
    (estoy|estamos) (harto|harta|hartos|hasta las narices|hasta el gorro|hasta el moño) de
        THIS_TUNE
    (qué|menuda|menudo|vaya|uf qué) (rollo|coñazo|pesadez|turra|castaña|mierda|tostón|lata
        |peñazo|bodrio|pestiño) de (tema|canción|disco|música)
    (otra vez|ya estamos con|siempre) THIS_TUNE
    THIS_TUNE otra vez
    (no|otra vez no|por favor no) THIS_TUNE
    (ya|la) [(la|lo)] (he oído|hemos oído|tengo oída) (mil|cien|demasiadas|cincuenta|veinte)
        veces THIS_TUNE

NAME = {name:(?!(?:ir|tren|bus|autobús|metro|avión|vuelo|reunión|película|partido|capítulo
        |marido|mujer|vecin[oa]|amig[oa]|jef[ea]|él|ella|ellos|nosotros|que|quien|cuando|si|me
        |te|nos|no) )\S+}

timer
    THE NAME (tiene|tienen|necesita|necesitan|lleva|llevan|pide|piden|quiere|quieren) [(que)]
        [(estar|cocer|hornearse|reposar|hervir|cocerse)] [(todavía|aún|otros|otras|unos|unas)]
        {for} [(de horno|de cocción|de reposo|al fuego|en el horno|en el microondas|más)]
    (a la|al|a las|a los) NAME (le|les) (queda|quedan|falta|faltan) [(todavía|aún|unos|unas)]
        {for} [(de horno|de cocción|al fuego|en el horno)]
    (le|les) (queda|quedan|falta|faltan) [(todavía|aún)] {for} (a la|al|a las|a los) NAME
    THE NAME (tiene|tienen) que (cocer|cocerse|hervir|reposar|enfriar|enfriarse|estar|hornearse
        |asarse|hacerse|subir|levar|fermentar|macerar|infusionar|calentarse|secarse|remojar
        |remojarse|estar al fuego|estar en el horno) [(todavía|otros|otras|unos|unas|durante)]
        {for}
    (hay que|tengo que|debo) (dejar|cocer|hornear|hervir|reposar|asar|calentar|infusionar)
        [reposar] [cocer] THE NAME [(durante|unos|unas)] {for}
    (tengo que|hay que|debo|habrá que) (sacar|apagar|remover|dar la vuelta a|darle la vuelta a
        |mirar|retirar|vigilar) THE NAME (en|dentro de) {for}
    (en|dentro de) {for} (tengo que|hay que|habrá que|debo) (sacar|apagar|remover|mirar|retirar)
        THE NAME
    (he metido|acabo de meter|he puesto|acabo de poner|pongo|meto) THE NAME (en el horno|a cocer
        |al fuego|a hervir|a reposar|en el microondas|a remojo) [(para|durante|unos)] {for}
    THE NAME (estará|estarán|está|están) (listo|lista|listos|listas|hecho|hecha|hechos|hechas
        |cocido|cocidas) (en|dentro de) {for}

timer
    (tiene que|debe|hay que dejarlo|hay que dejarla|déjalo|dejarlo) (reposar|cocer|hervir
        |enfriar|hornearse|hacerse|infusionar|estar|cocerse|asarse|macerar) [(unos|unas|durante
        |todavía)] {for}
    (estará|está) (listo|lista|hecho|hecha) (en|dentro de) {for}
    (voy a echarme|me echo|voy a echar|me voy a echar|me tumbo|me acuesto|descanso|voy a
        descansar|hago un descanso|hacemos una pausa|cierro los ojos|doy una cabezada) [(una
        siesta|una siestecita|una cabezada|una cabezadita|un rato)] [(de|durante|unos|unas)]
        {for}
    (siesta|siestecita|descanso|pausa|cabezadita) de {for}
    dame {for} y me (levanto|pongo|voy)
    (avísame|dime|pégame un toque|dame un toque) (cuando pasen|cuando hayan pasado|pasados
        |pasadas) {for}

JAR = (bote|paquete|botella|caja|tubo|brick|cartón|saco|tarro|rollo|bolsa|lata|tableta|frasco
        |bidón|garrafa|reserva|sobre)
GOODS = {text:(?!(?:nada|todo|tiempo|sitio|ti|mí|él|ella|nosotros|paciencia|ganas|gente|dinero
        |pasta|presupuesto|trabajo|clientes|energía|fuerzas?|ideas?|sueño|vacaciones|días
        |gasolina|espacio|aire|batería|luz|cobertura) )\S+}
TASK = {text:(?!(?:nada|todo|ti|mí|él|ella|nosotros|otra|eso|esto|algo) )\S+}

add
    (la última|el último|las últimas|los últimos) [JAR] [de] {text} (me la he|me lo he|me los he
        |me las he|se la ha|se lo ha|nos lo hemos|nos la hemos) (comido|bebido|acabado|terminado
        |zampado) [(yo|él|ella|nosotros)]
    (apunta|apuntad|anotad|anota|que conste) que (no hay|no queda|no quedan|falta|faltan|se ha
        acabado|se ha terminado) [(el|la|los|las)] {text}
    (el|la|los|las|este|esta) JAR (de|del) {text} está SO (vacío|vacía|terminado|terminada
        |acabado|acabada|seco)
    (ese era|esa era|este era|esta era|era|este es|esta es) (el último|la última) [JAR] de
        {text}
    (he|has|hemos|han|alguien ha|los niños han) (gastado|terminado|acabado|abierto|usado) (el
        último|la última) JAR de {text}
    (me he|nos hemos|se han|te has|alguien se ha|los niños se han) (comido|bebido|acabado
        |terminado|zampado|pimplado) (el último|la última|los últimos|las últimas|toda la|todo
        el) {text}
    no queda (ni una|ni un|una|un) (gota|grano|miga|pizca|gramo|hoja|rollo|rodaja|paquete|caja
        |botella|bote|chispa) de {text}
    (queda|quedan|nos queda|me queda) (muy poco|muy poca|poquísimo|poquísima|poquito|poquita
        |cuatro gotas de|un culito de|un fondo de|un resto de|apenas|nada y menos de|muy pocos
        |muy pocas) [de] GOODS
    (vamos|estamos|ando|andamos|voy) [(muy|un poco|bastante|algo)] (justos|justo|justa|escasos
        |escaso|cortos|mal|bajo mínimos) de GOODS
    (nos estamos|me estoy|nos vamos a|me voy a) (quedando|quedar) sin GOODS
    (se está|se están|se nos está|se me está|se nos están) (acabando|terminando|gastando) (el|la
        |los|las) GOODS
    (habrá|habría|hay|va a haber) que (comprar|reponer|traer|pillar) [más] SOME {text}
    (tengo|tenemos) que (comprar|reponer) [más] SOME {text}
    (falta|faltan) {text:(?!(?:poco|un|una|mucho|dos|tres|cinco|diez|el|la|los|las|minutos|horas
        |días|gente|tiempo|dinero|luz|aire|ganas|espacio) )\S+}

add
    que no se me (olvide|pase) TASK
    (no se me puede|no se me tiene que|no me tengo que|no debo|no tengo que|no puedo) (olvidar
        |olvidarme de|olvidar de|pasar) TASK
    (tengo que|debo|debería|tendría que|hay que|a ver si me) (acordarme de|recordar|acuerdo de
        |acordarse de) TASK
    (acuérdame|hazme acordar|que me acuerde) (de|que tengo que) TASK

PLANTS = {what:(?:plantas?|flores?|tomates?|tomateras?|lechugas?|rosales?|rosas|geranios?
        |albahaca|perejil|hierbabuena|huerto|huerta|jardín|césped|setos?|calabacines|pepinos
        |fresas|naranjos?|limoneros?|limonero|olivos?|orquídeas?|hortensias?|macetas?
        |jardineras?|semilleros|verduras|judías|puerros|pimientos|arbustos|bonsái|ficus|petunias
        |frutales)}
WHAT = {what:(?!(?:vecin[oa]s?|su|sus|tu|tus|hermana|hermano|suegra|tía|tío|abuela|si|cuando|no)
        )\S+}
DRINK = {what:café|cafelito|cafetito|cortado|cafelazo|café con leche|expreso|té|infusión|tila
        |manzanilla|cafeína|cafecito}
DISHES = {what:platos?|vasos?|cubiertos|ollas|sartenes|cazuelas|tazas?|vajilla|cacharros
        |cucharas|plato|taza|vaso}
CLOTHES = {what:calcetines|calcetín|calzoncillos|bragas|camisas?|camisetas?|pantalones?|pijamas?
        |toallas?|sábanas|ropa|jerséis|vaqueros|baberos|bodis|uniformes?|ropa interior|trapos
        |muda}
WASH = {what:ropa|colada|sábanas|toallas|camisas|trapos|cortinas}

on
    (me tomaba|me tomaría|me bebería|nos tomábamos|me echaba) [yo] [ahora] (un|una) [(buen
        |buena)] DRINK
    (urge|hace falta|se impone|toca) (un|una) [(buen|buena)] DRINK
    (fregadero|pila) (a tope|hasta arriba|lleno|llena|a rebosar) de DISHES
    no (quedan|queda) [más] DISHES (limpio|limpia|limpios|limpias)
    me vendría de (lujo|cine|maravilla|perlas) (un|una) [(buen|buena)] DRINK
    me (apetece|muero de ganas de|vendría bien|tomaría|bebía) (un|una) [(buen|buena)] DRINK
    THE WHAT (tiene|tienen) SO sed
    THE WHAT (tiene|tienen) mucha sed
    THE PLANTS (pide|piden|necesita|necesitan|reclaman|quieren|quiere) [a gritos] (agua|un riego
        |beber|que las rieguen|que los rieguen|un poco de agua)
    THE PLANTS (está|están) SO (seca|secas|seco|secos|mustia|mustias|mustio|mustios|lacia|lacias
        |sedientas|sedientos|resecas|resecos|chuchurrías|chuchurríos|pachuchas|pachuchos
        |amarillas|amarillo|marchitas|muertas de sed|muertos de sed|para el arrastre
        |deshidratadas)
    THE PLANTS se (está|están) (secando|muriendo de sed|quedando secas|quedando secos
        |marchitando|agostando|poniendo amarillas|poniendo mustias|achicharrando)
    (con|por|a) (un|una) [buen] DRINK (me apañaba|me apaño|me conformo|sería otra|mataba
        |resucito|revivía)
    (un|una) [(buen|buena)] DRINK (me vendría|nos vendría|me sentaría|vendría|me vendría muy|no
        vendría|no estaría|no me vendría) (bien|de perlas|genial|de maravilla|mal|nada mal|de
        miedo)
    (me|nos) (vendría|sentaría) (bien|de perlas|genial|de maravilla|de miedo) (un|una) [(buen
        |buena)] DRINK
    (necesito|me hace falta|nos hace falta|me pide el cuerpo|daría lo que fuera por|mataría por
        |me muero por|quién pillara) (un|una|mi) [(buen|buena)] DRINK
    sin [(mi|un|el)] DRINK no (soy nadie|soy persona|funciono|arranco|me despierto|valgo nada)
    no (hay|queda|tengo|tenemos) [(ni)] [(un|una|ningún|ninguna)] DISHES (limpio|limpia|limpios
        |limpias)
    (el fregadero|la pila|la cocina|la encimera) está SO (lleno|llena|hasta arriba|a rebosar
        |petado) de [(los)] DISHES [(sucios|sucias)]
    THE DISHES (está|están) [(todos|todas)] (sucio|sucia|sucios|sucias|sin fregar|por fregar|sin
        lavar|amontonados|amontonadas)
    (se acumulan|se amontonan|hay una montaña de|hay un montón de|hay una pila de) THE DISHES
        [(sucios|sucias|por fregar|sin fregar)]
    no (hay|queda|quedan|tengo|tenemos|me quedan|me queda) [(ni)] [(un|una|unas|unos|ningún
        |ninguna)] [(par de)] CLOTHES (limpio|limpia|limpios|limpias)
    no tengo {what:nada que ponerme|qué ponerme|nada limpio que ponerme}
    (el cesto|la cesta|el cubo) de la {what:ropa} [sucia] está (lleno|llena|a rebosar|hasta
        arriba|a tope)
    THE WASH (está|están|sigue|siguen) SO [todavía] (mojada|mojado|mojadas|mojados|empapada
        |empapado|empapadas|húmeda|húmedas|chorreando)
    THE WASH no se (seca|secan) [(nunca|ni a tiros)]
"""
)
