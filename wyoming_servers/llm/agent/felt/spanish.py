"""What is felt, in Spanish."""

from __future__ import annotations

from typing import Final

from .feeling import Felt, Need, Signs
from .spanish_sound import CANT, LOUDER, QUIETER, SILENCE

_BODY = r"(?:pies|manos|dedos|nariz|orejas|culo|piernas|rodillas|huesos|pie|mano|cara)"
_SCREEN = r"(?:pantalla|tele|televisión|ordenador|portátil|monitor|tablet|móvil|película|partido)"
_FACE = (
    rf"(?:ojos?|cara|cogote|coronilla|frente|nuca|cabeza|cama|mesa|teclado|almohada|sofá|cuna"
    rf"|plato|sillón|{_SCREEN})"
)
_LAMP = r"(?:luces|luz|lámparas?|bombillas?|focos?|fluorescente|flexo|lamparita)"
_ONLOOKER = (
    r"(?:vecin[oa]s?|gente|los de (?:enfrente|al lado|abajo|la calle)|todo el mundo|todos|cartero"
    r"|calle|enfrente|alguien|tipo|tío|señora?|curiosos|transeúntes|media calle|medio barrio"
    r"|barrio|camino)"
)
_WATCHES = (
    r"(?:mira\w*|ve|ven|viendo|ver|verá|verán|observa\w*|espía\w*|espiando|cotille\w*|fisgone\w*"
    r"|vigila\w*|fisga\w*|curiose\w*|vean|vea)"
)
_SMELLS = (
    r"(?:mal|fatal|raro|fuerte|regular|peste|que apesta|que echa para atrás|que tira (?:para"
    r"|de) (?:atrás|espaldas)|fritanga|frito|cerrado|humo|quemado|tostada\w*|chamusquina|tigre"
    r"|pies|cloaca|cañería|perro(?: mojado)?|sudor|tabaco|pescado|ajo|cebolla|col|coliflor|basura"
    r"|podrido|choto|cuadra|pis|caca|vómito|aceite|establo|zorruno|chotuno|rancio|perros muertos"
    r"|huevos? podridos?|muerto)"
)
_LIGHT = Signs(
    alone=r"no (?:\w+ )?(?:veo|vemos|ve|se ve|distingo) (?:ya )?(?:nada(?! (?:malo|raro|de|que|en"
    r"|claro|nuevo|especial|interesante|mal))|ni (?!a )\w+(?: \w+)?|un (?:pijo|carajo|pimiento"
    r"|burro|cuerno|comino|tubo)|una (?:mierda|leche|torta|puta mierda)|casi nada|apenas"
    r"|tres en un burro|lo que (?:coso|corto|leo|como|escribo|hago|toco|bebo|pelo|cocino|pongo"
    r"|me pongo|estoy \w+|tejo|pinto)|(?:por )?dónde (?:piso|pongo|voy|ando|están? (?:mis|mi|las"
    r"|el|la|los) \w+)|mis (?:manos|pies)|la (?:aguja|cara|comida|cerradura|letra)|el (?:ojal"
    r"|plato|suelo|papel)|las (?:letras|teclas|escaleras|llaves)|mis (?:cromos|cartas|gafas|cosas"
    r"|zapatillas|deberes)|los (?:escalones|pies|números|botones))|no (?:\w+ )?(?:veo|vemos|se ve"
    r"|ve)$|no (?:encuentro|encontramos|atino con|acierto con) (?:\w+ ){0,4}?(?:con esta luz"
    r"|en esta oscuridad|a oscuras|sin luz|en la oscuridad)|no (?:\w+ )?(?:puedo|se puede|podemos"
    r"|hay quien) (?:leer|coser|escribir|trabajar|cocinar|tejer|lea|cosa|cocine) (?:\w+ "
    r"){0,3}?(?:con esta luz|a oscuras|con tan poca luz|sin luz|así)|(?:poca|poquita|tan poca"
    r"|falta de|escasa) luz|(?:falta|hace falta|necesito|necesitamos|hay que poner|quiero"
    r"|pido) (?:\w+ )?(?:más |un poco de |algo de )?(?:luz|claridad|ver algo|ver mejor)"
    r"|(?:dejando|dejar|dejo|dejarme|quedando|quemando|estropeando|gastando) (?:\w+ )?(?:los ojos"
    r"|la vista|sin ojos|sin vista|ciega?|cegat[oa])|(?:cansa|canso) (?:la vista|los ojos)"
    r"|hágase la luz|a oscuras|en (?:la )?(?:penumbra|oscuridad)|a tientas|a ciegas"
    r"|ojos de (?:gato|lince|búho)|miedo (?:a|de) la oscuridad|(?:linterna|velas?|candil"
    r"|candelabro|farol)(?: \w+){0,3}?$|se (?:ha|está) (?:\w+ )?(?:hecho de noche"
    r"|haciendo de noche|oscureciendo|yendo la luz|hecho oscuro)|oscurece|anochece|anocheció"
    r"|ha anochecido|cae la noche|(?:ya )?es de noche|quién (?:ha apagado|apagó)|gallinita ciega"
    r"|más claridad|un poco de luz|visibilidad (?:nula|cero)|iluminación insuficiente"
    r"|(?:dejado de pagar|no hemos pagado|han cortado|pagamos) (?:\w+ )?(?:luz|recibo)|ilumíname"
    r"|iluminadme|perro guía|bastón de ciego|braille|(?:partir|abrir|romper|rompo|mato|matar"
    r"|parto) (?:la crisma|la cabeza|con (?:algo|las cosas))|me (?:tropiezo|choco) con",
    state=r"oscuro|oscura|oscuridad|boca del? lobo|boca de lobos?|cueva|caverna|tumba|catacumbas?"
    r"|mazmorra|mina|apagón|cripta|calabozo|murciélagos?|vampiros?|(?<!estoy )(?<!un )(?<!tan "
    r")negro|penumbra|túnel|pozo|de noche|sótano|lúgubre|tenebros[oa]|sombrí[oa]|noche cerrada"
    r"|velatorio|casa encantada|gruta|agujero negro",
)
_LESS_LIGHT = Signs(
    alone=r"deslumbr\w+|cegad\w+|cegador\w*|(?:me|nos) ciega\w*|quedo ciega?|(?:daño|dañ\w+"
    r"|mal) (?:a |en )?(?:\w+ )?(?:los |mis )ojos|(?:duelen|queman|escuecen|arden|lloran) (?:\w+ "
    r")?(?:los ojos|las retinas)|(?:demasiada|tanta|mucha) (?:luz|iluminación|claridad)"
    r"|luz (?:\w+ ){0,2}?(?:demasiado |muy |tan )?(?:fuerte|intensa|potente|brillante|agresiva"
    r"|molesta|me mata|horrible)|(?:me|nos) (?:molesta|mata|fastidia|estorba|agobia) (?:\w+ "
    r")?(?:tanta |esta |esa |la )luz|(?:molesta|fastidia) la luz|(?:necesito|pongo|ponerme|faltan"
    r"|con|dónde están) (?:mis |las |unas )?gafas de sol|(?:ay|uf|ah|dios) (?:mis|los) ojos"
    r"|mis (?:pobres )?ojos$|interrogatorio|exceso de luz|luminosidad excesiva"
    r"|tan(?:ta)? claridad",
    state=r"estadio|estadio de fútbol|plató|focos|bernabéu|camp nou|faro|demasiado (?:brillante"
    r"|clar[oa]|luminos[oa])|tan (?:brillante|luminos[oa])|quirófano encendido",
)
_UNLIT = Signs(
    alone=rf"{CANT}(?:dormir|dormirme|pegar ojo|duerm[oae]\w*|conciliar el sueño) (?:\w+ "
    rf"){{0,2}}?con (?:\w+ ){{0,2}}?{_LAMP}|no pego ojo con (?:\w+ ){{0,2}}?{_LAMP}"
    rf"|{_LAMP} (?:\w+ ){{0,3}}?(?:para (?:nada|nadie|el gato)|a lo tonto|en pleno día"
    rf"|a pleno sol|sin (?:motivo|razón|falta)|de día)|encendid[oa]s? (?:para (?:nada|nadie)"
    rf"|a lo tonto|en pleno día|tontamente)|(?:gast|derroch|malgast|desperdici|tir)\w+ (?:\w+ "
    rf")?(?:luz|electricidad|energía)|(?:factura|recibo) de la luz|(?:pereza|palo|flojera"
    rf"|pocas ganas|apetece|ganas) (?:\w+ ){{0,4}}?apagar\w*|no (?:\w+ )?leo más|dejo de leer"
    rf"|he (?:terminado|acabado) de leer|se acabó (?:la lectura|leer)|(?:no hace|ya no hace"
    rf"|no me hace) falta (?:ya )?(?:la |tanta )?(?:luz|lámpara)|(?:en|a) la cama (?:con"
    rf"|y) (?:la |las |todo )?{_LAMP} (?:\w+ ){{0,2}}?(?:encendid[oa]s?|puestas?|dada)"
    rf"|accionista de (?:iberdrola|endesa)",
    state=r"árbol de navidad|feria|las vegas|verbena|portal de belén|ferias?",
)
_SHADE = Signs(
    alone=rf"(?:sol|farola|luna|faros|luz de la calle|luz del día) (?:\w+ ){{0,6}}?{_FACE}"
    rf"|sol (?:\w+ ){{0,3}}?(?:ciega|deslumbra|pega|da de lleno|entra|molesta|quema|abrasa"
    rf"|achicharra|despierta|despertado|calienta|tuesta|cae|fastidia|estorba)|(?:entra|da|pega"
    rf"|molesta|quema|ciega|deslumbra|abrasa|despierta|ha despertado|está dando|está entrando"
    rf"|fastidia) (?:\w+ ){{0,3}}?(?:el sol|la farola|la luna|todo el sol)(?: en (?:\w+ )?(?:los "
    rf"|la |el |mis )?{_FACE})?|(?:demasiado|tanto|mucho) sol|pleno sol|(?:apaga|apagad|apagadme"
    rf"|apágame) (?:ese|este|el) sol|(?:pega|aprieta|achicharra) (?:\w+ )?(?:el|este) sol|solana"
    rf"|solanera|contraluz|reflejos?|resplandor|entornar los ojos|no (?:\w+ )?(?:veo|se ve|vemos"
    rf"|distingo) (?:\w+ ){{0,4}}?(?:con|por|del) (?:este |tanto |el |l )?(?:sol|reflejo"
    rf"|contraluz|brillo|resplandor)|no (?:\w+ )?(?:veo|vemos|se ve) (?:bien )?(?:la "
    rf"|el )?{_SCREEN}$|{CANT}(?:dorm\w+|duerm\w+|siesta) (?:\w+ ){{0,3}}?(?:sol|luz de la calle"
    rf"|farola|luz del día|tanta claridad)|entra (?:\w+ )?(?:mucha |demasiada |la |tanta )?(?:luz"
    rf"|claridad) (?:de la calle|de fuera|por la (?:ventana|persiana))|(?:todavía|aún) (?:es"
    rf"|hay) (?:de día|luz|sol) (?:\w+ ){{0,4}}?(?:dorm\w+|duerm\w+)|farola que (?:me|nos) \w+"
    rf"|(?:farola|foco) (?:\w+ ){{0,2}}?(?:mira|apunta|da|alumbra|enfoca)|(?:poco|algo) de sombra",
)
_DARKNESS = Signs(
    alone=r"(?:necesito|quiero|necesitamos) (?:estar |dormir |esto |la )?(?:a oscuras|oscuridad"
    r"|oscuro)(?: total| completa| \w+ dormir)?|(?:completamente|totalmente|del todo) (?:a "
    r"oscuras|oscuro) (?:para|por favor)|no (?:\w+ )?(?:duermo|puedo dormir|pego ojo) (?:\w+ "
    r"){0,2}?con (?:tanta|toda esta) claridad",
)
_SUN = Signs(
    alone=r"(?:ver|mirar|vea|veamos|disfrutar (?:de|del)) (?:un poco |un rato )?(?:el |la |las "
    r"|los |de la )?(?:cielo|calle|jardín|mar|estrellas|nieve|amanecer|atardecer|vistas?"
    r"|luz del día|pájaros|lluvia|sol|montañas?|paisaje|qué tiempo hace)|entr(?:e|ar|ara"
    r"|ase) (?:\w+ ){0,3}?(?:sol|luz|claridad)|(?:poco|algo|falta|necesito|ganas) (?:de )?(?:luz "
    r"(?:del día|natural)|sol)|(?:sol|buen día|día precioso|día estupendo|solazo|bueno) (?:\w+ "
    r"){0,4}?(?:y (?:nosotros|yo|aquí|estamos) (?:\w+ ){0,3}?(?:oscuras|encerrad\w+|oscuros?"
    r"|cerrad\w+|persianas?))|como vampiros|(?:ha|está) (?:\w+ )?(?:salido|saliendo) (?:\w+ )?el "
    r"sol|ha amanecido|(?:ya )?es de día|vampiros",
)
_PRIVACY = Signs(
    alone=rf"{_ONLOOKER} (?:\w+ ){{0,4}}?(?:nos |me |lo )?{_WATCHES}(?! (?:\w+ ){{0,2}}?(?:tele"
    rf"|televisión|película|partido|fútbol|series?))|(?:nos|me) (?:están? |va a |van a |puede "
    rf"|pueden )?(?:\w+ )?(?:ve|ven|viendo|ver|miran?|mirando|mirar|espían?|espiando|observan?"
    rf"|observando|cotillean\w*) (?:\w+ ){{0,2}}?(?:desde|todos?|los|las|el|la|todo"
    rf"|por la ventana|enfrente|vecinos?)|(?:poco|algo|falta|más|necesito|quiero) (?:de "
    rf")?(?:intimidad|privacidad)|no hay intimidad|en bolas|en pelotas|en cueros|desnud[oa]s?"
    rf"|en (?:bragas|calzoncillos|ropa interior|toalla|paños menores|camisón)|(?:me|nos) (?:voy"
    rf"|vamos|tengo|estoy) (?:a |que )?(?:cambiar(?! de)|desnudar|vestir|desvestir|vistiendo"
    rf"|cambiando)|(?:cambiarme|desnudarme|vestirme|desvestirme)(?! de)|se (?:nos )?ve todo "
    rf"(?:desde)?|no (?:nos |me )?quita\w* (?:el |los )?ojos?|mirándo(?:nos|me)"
    rf"|miradas? indiscretas?|dando (?:el |un )espectáculo|(?:como en|en) un (?:escaparate"
    rf"|acuario)|cotillas?|fisgones|mirones?",
    state=r"escaparate|acuario|pecera|gran hermano|peces|zoo|zoológico",
)
_SOFT = Signs(
    alone=rf"{_LAMP} (?:\w+ ){{0,3}}?(?:frías?|blanc[oa]s?|azulad[oa]|dura|cruda|de hospital"
    rf"|de quirófano)|cara de muert[oa]|parezco (?:un muerto|una muerta|un cadáver|un zombi"
    rf"|un vampiro|enferm[oa])|luz (?:un poco |algo )?más (?:suave|cálida|tenue|íntima|acogedora)"
    rf"|algo más (?:tenue|íntimo|acogedor)",
    state=r"hospital|quirófano|morgue|tanatorio|sala de espera|dentista|supermercado|laboratorio"
    r"|comisaría",
)
_CLEAR = Signs(
    alone=rf"{_LAMP} (?:\w+ ){{0,2}}?(?:amarill[oa]s?|amarillent[oa]s?|naranja|anaranjada)|(?:me"
    rf"|nos) (?:da|entra) sueño (?:\w+ )?luz",
)
_WARMTH = Signs(
    alone=rf"tirit\w+|temblando de frío|tiemblo de frío|(?:castañete\w+|rechinan"
    rf"|castañean) (?:\w+ )?(?:los )?dientes|dientes (?:\w+ )?castañete\w+|{_BODY} (?:\w+ "
    rf"){{0,3}}?(?:helad[oa]s?|congelad[oa]s?|frí[oa]s?|morad[oa]s?|témpanos?|hielos?|carámbanos?"
    rf"|cubitos?|entumecid[oa]s?)|(?:helad[oa]s?|congelad[oa]s?) (?:los |las |la )?{_BODY}"
    rf"|(?:pelo|pelamos|pela) de frío|(?:me|nos|se) (?:estoy |estamos |está )?(?:hielo|helamos"
    rf"|hiela|helando|congelo|congelamos|congela|congelando|pelo|pelando|muero de frío"
    rf"|quedo helad[oa]|arrecid[oa])|piel de gallina|(?:muert[oa]|muertos|muero|morir|morirme"
    rf"|muriendo|tieso|tiesa|tiesos) de frío|frío (?:que (?:pela|hace|te cagas|corta|flipas"
    rf"|no veas|mata|te mueres)|polar|siberiano|glacial|de (?:narices|cojones|perros|mil demonios"
    rf"|tres pares de narices|la leche))|(?:qué|vaya|menudo|tengo|tenemos|hace|pasando|paso"
    rf"|pasamos) (?:mucho |un |tanto |bastante )?(?:frío|fresco|fresquito|frío más tonto)|rasca"
    rf"|biruji|pelete|no (?:\w+ )?(?:hace|hay) (?:\w+ ){{0,2}}?calor|no (?:entro|consigo entrar) "
    rf"en calor|(?:saco|sacar|necesito|pongo|poner|ponerme|busco|traer|con|falta) (?:\w+ "
    rf"){{0,3}}?(?:manta|abrigo|bufanda|jersey|chaqueta|gorro|bata|edredón|guantes|plumas"
    rf"|plumífero|rebeca|bolsa de agua caliente)(?: (?:puest[oa]|en casa|aquí))?|(?:poco|poquito"
    rf"|algo|falta) de (?:calor|calorcito|calefacción)|(?:calentarme|calentarnos|calentar (?:esto"
    rf"|la casa)|entrar en calor)|más calor (?:fuera|en la calle)|(?:vaho|humo) (?:\w+ )?(?:al"
    rf"|cuando|por la boca)|(?:coger|pillar|agarrar|cojo) (?:\w+ )?(?:una pulmonía|un resfriado"
    rf"|un constipado|frío|un catarro)|en pleno (?:enero|diciembre|febrero|invierno)|quedar(?:me"
    rf"|nos)? ties[oa]s?|destemplad[oa]|temperatura (?:insuficiente|demasiado baja)",
    state=r"frí[oa]|fresquit[oa]|nevera|frigorífico|congelador|iglú|siberia|polo (?:norte|sur)"
    r"|alaska|groenlandia|antártida|helad[oa]s?|congelad[oa]s?|gélid[oa]|pingüinos?"
    r"|osos? polar(?:es)?|témpanos?|cubitos? de hielo|hielo|cámara frigorífica|laponia|rasca"
    r"|fresca|polar|carámbanos?|muñeco de nieve|teruel|en pleno (?:enero|diciembre|febrero"
    r"|invierno)|quedar(?:me|nos)? ties[oa]s?|destemplad[oa]|temperatura (?:insuficiente"
    r"|demasiado baja)",
)
_COOLNESS = Signs(
    alone=r"(?:sud(?:o|amos|ando|ad[oa])|sudando la gota gorda|gota gorda|chorreando"
    r"|empapad[oa] de sudor)|(?:me|nos|se) (?:estoy |estamos |está |voy a |vamos a )?(?:derrit\w+"
    r"|derret\w+|as[oa]|asamos|asando|asar|cuezo|cocemos|cociendo|cocer|abras\w+|achicharr\w+"
    r"|frío aquí|friendo|torr\w+|fundo|fundiendo|sancoch\w+|tuesto)|asad[oa]s?|sofocad[oa]s?"
    r"|sofocos?|acalorad[oa]s?|(?:muert[oa]|muertos|muero|morir|morirme|muriendo|asfixio"
    r"|ahogo) de calor|calor (?:que (?:hace|te cagas|te mueres|no veas|mata|flipas)|insoportable"
    r"|sofocante|horroroso|horrible|de (?:narices|cojones|muerte|mil demonios|justicia|morirse"
    r"|la leche|perros)|espantoso|infernal|agobiante)|(?:qué|vaya|menudo|tengo|tenemos|hace"
    r"|pasando|este|tanto|esta) (?:mucho |un |tanto |bastante )?(?:calor|calorazo|calufa|bochorno"
    r"|calorina|chicharrina|calor más tonto)|no (?:\w+ )?(?:aguanto|soporto|hay quien (?:pare"
    r"|aguante|soporte|duerma|esté)) (?:\w+ ){0,3}?(?:calor|bochorno)|no hay quien (?:pare"
    r"|aguante|duerma|esté) (?:aquí )?(?:de|con este|con el) calor|(?:no (?:\w+ )?(?:corre"
    r"|se mueve|entra|pasa|hay)) (?:ni )?(?:\w+ ){0,3}?(?:aire|brisa|airecito)|(?:poco|poquito"
    r"|algo) de (?:fresco|fresquito|aire fresco|brisa|airecito|aire)|refrescarme|refrescarnos"
    r"|refrescar (?:esto|el ambiente)|abanic\w+|freír un huevo|(?:pega|pegado|pegada"
    r"|pegan) (?:\w+ ){0,2}?(?:a la|al|a las) (?:silla|sofá|sábanas|piel|cuerpo|cama)|menos calor"
    r"|en pleno (?:agosto|julio)|temperatura (?:excesiva|demasiado alta)|convirtiendo en (?:sopa"
    r"|pollo asado|un charco)|(?:vender|hacer|asar) (?:pizzas|pollos)(?: aquí)?|bochorno",
    state=r"calor|(?<!el )horno|sauna|infierno|desierto|sáhara|sahara|trópico|tropical"
    r"|invernadero|caluros[oa]|bochorno\w*|asfixiante|sofocante|achicharrante|caldera|volcán"
    r"|ecuador|écija|sartén|olla|barbacoa|(?<!está )caliente|hirviendo|brasas|horno de pan|fragua"
    r"|solarium",
)
_DRAUGHT = Signs(
    alone=r"corrientes? de aire|corriente$|(?:hay|entra|hace|viene|tengo|me da|menuda|vaya"
    r"|qué) (?:\w+ ){0,2}?corriente(?! eléctrica| alterna)|(?:entra|se cuela|pasa|viene|llega"
    r"|da) (?:\w+ ){0,3}?(?:aire|viento|frío) (?:\w+ ){0,2}?(?:por|en|de|debajo)(?: \w+){0,2}"
    r"|(?:aire|viento|frío) (?:\w+ ){0,2}?(?:entra|se cuela|se mete|cuela) (?:\w+ )?por"
    r"|chorro de aire|(?:nacid[oa]s?|nacist\w+) en (?:un establo|una cuadra)|calent(?:ar|ando"
    r"|amos) (?:la calle|al vecino|el patio|el pueblo)|(?:se escapa|se va|se sale"
    r"|se pierde) (?:\w+ ){0,2}?(?:calor|calefacción)|entran? (?:\w+ )?(?:moscas|mosquitos|bichos"
    r"|lluvia|agua)|vuelan (?:las cortinas|los papeles)|aire en (?:la nuca|el cuello|la espalda)",
)
_AIR = Signs(
    alone=rf"no (?:\w+ )?(?:se puede|puedo|podemos|hay quien) (?:ni )?respir\w+|(?:me|nos"
    rf"|se) (?:estoy |estamos )?(?:ahog\w+|asfixi\w+|axfisi\w+|atufo)|falta (?:el |de )?(?:aire"
    rf"|oxígeno)|no hay (?:aire|oxígeno)|(?:necesito|quiero|bocanada de|falta|poco de"
    rf"|algo de) (?:\w+ )?(?:aire|oxígeno)(?: (?:fresco|puro|limpio))?"
    rf"|aire (?:\w+ ){{0,2}}?(?:viciado|cargado|irrespirable|pesado|denso|contaminado|rancio)"
    rf"|ambiente (?:\w+ )?cargado|huele (?:\w+ )?(?:a )?{_SMELLS}|huele que|apesta\w*|hiede|tufo"
    rf"|peste|pestazo|hedor|(?:qué|menud[oa]|vaya|ese|mal) (?:mal )?olor(?! a (?:pan|café|flores"
    rf"|limpio|bizcocho|navidad|gloria))|qué mal huele|se ha tirado un pedo|pedo|tapa\w+ la nariz"
    rf"|(?:lleno|llena|llenando|cuánto|tanto|mucho|todo) (?:\w+ )?(?:de )?humo|humareda"
    rf"|humo por todas partes|(?:se ha|se me ha|ha) (?:quemado|chamuscado|pegado|ahumado) (?:\w+ "
    rf"){{0,2}}?(?:comida|tostada|leche|aceite|arroz|cena|sartén|pan|pollo|guiso)|aire fresco"
    rf"|aire puro|olor a (?!pan|café|flor|limpio|bizcocho|navidad|gloria|mar)\w+|huele$"
    rf"|echando humo|(?:sale|saliendo) (?:\w+ )?humo|carbonizad[oa]s?",
    state=r"cargado|viciado|irrespirable|maloliente|pestilente|ahumadero|tigre|cuadra|pocilga"
    r"|zorrera|tufo|cerrado y mal ventilado",
)
_MOISTURE = Signs(
    alone=r"(?:aire|ambiente) (?:\w+ ){0,3}?sec[oa]|(?:garganta|boca|nariz|labios"
    r"|narices) (?:\w+ ){0,3}?(?:sec[oa]s?|resec[oa]s?|agrietad[oa]s?|irritad[oa]s?|tirante"
    r"|cuartead[oa]s?)|sequedad|electricidad estática|(?:me da|da|dan) (?:\w+ )?(?:calambres?"
    r"|chispazos?)|falta humedad|ambiente seco|reseca el ambiente|pica la garganta",
    state=r"sec[oa]|resec[oa]",
)
_DRYNESS = Signs(
    alone=r"(?:cristales?|ventanas?|espejos?|paredes?|pared|techo|azulejos|baldosas) (?:\w+ "
    r"){0,4}?(?:empañad[oa]s?|mojad[oa]s?|chorrean\w*|gote\w+|moho|mohos[oa]s?|húmed[oa]s?"
    r"|llor\w+|vaho|sudan\w*)|empañad[oa]s?|vaho en|condensación|moho|manchas de humedad"
    r"|lleno de vapor|vapor por|huele a (?:humedad|moho|húmedo)|(?:hay|mucha|tanta|cuánta"
    r"|demasiada|con esta|qué) humedad|ropa (?:\w+ )?no (?:se )?seca|no se seca (?:la ropa|nada"
    r"|el suelo)",
    state=r"húmed[oa]|humedad|baño turco|pantano|selva|charca|moho",
)

SPANISH: Final = Felt(
    forms={
        r"a ver si": "porfa",
        r"ta|tá|'tá": "está",
        r"toy|'toy": "estoy",
        r"pa": "para",
        r"(?:este|el|nuestro) (?:cuarto|dormitorio|piso|sitio|apartamento) está": "esto está",
        r"(?:esta|la|nuestra) (?:casa|habitación|sala|estancia|pieza) está": "esto está",
        r"(?:esta|la|nuestra) (?:casa|habitación|sala) (?:es|parece)": "esto parece",
        r"en (?:esta|la|nuestra) (?:casa|habitación|pieza|sala)|aquí dentro|aquí adentro|por aquí"
        r"|acá|en este (?:cuarto|piso|sitio)": "aquí",
        r"súper|super|mazo|la mar de|de lo más|bien de|requete|puñetero|puñetera|puto|puta"
        r"|jodid[oa]|maldit[oa]": "muy",
        r"(?:no )?(?:vendría|estaría|iría) (?:nada )?(?:mal|bien|de perlas|genial)|se agradecería"
        r"|por fa": "porfa",
    },
    at=r"(?:(?:ahí|allí|aquí|arriba|abajo|dentro) )?(?:en|por|de|del|al|a)(?: el| la| los| las"
    r"| mi| nuestro| nuestra| este| esta)?",
    the="el|la|los|las|mi|nuestro|nuestra|este|esta",
    here="aquí",
    this="esto",
    away=r"(?:en|al) (?:el|la|los|las|un|una|mi|tu|su|mis|sus|vuestra|tus)|en",
    frame="ambiente atmósfera colegas vivimos estupendo maravilloso fantástico precioso encanto "
    "a ahora ahí aún ay bastante bien buf bueno cariño casa caray cada casi chica chico chicos "
    "como con cosa coño creo cuánto da de del demasiado dentro dios e el ella en es esta estamos "
    "estar este esto estoy está están eso estos gente ha hace hacer haciendo hay he hemos hija "
    "hijo hombre hoy ja jo joder joé jolín jope la las le les lo los madre macho mamá mami maja "
    "me mi mía mis mira mogollón mucho muchísimo mucha muy nena niño niños noche nos nosotros o "
    "oh oiga oye para parece parecemos parezco pero perdona poco por porfa pues que qué quedado "
    "quedando quedo sala se sea señor siento sigue solo son su tan tanta tanto te tela tengo "
    "tenemos tía tío tiene tienes todavía todo todos toda todas tu un una uf uff un uy va vale "
    "vamos vaya verdad virgen voy y ya yo puesto poniendo pone ponga ponerse empieza empezando "
    "momento tarde rato vez ver ven favor gracias santo cielo cielos santa menudo menuda "
    "auténtico auténtica verdadero verdadera vida puro pura total totalmente completamente "
    "absolutamente realmente ciertamente algo así también aquello ese esa ordenador laramie sofá "
    "cama silla mesa rincón sentado sentada metido metida metidos estando morirse muero luz "
    "luces lado cuerpo mí ti nuestro bebé nuca cuello espalda pies manos ojos cara cabeza "
    "piernas ventana barriga tumbada tumbado dónde dormitorio habitación bonito bonita rico rica "
    "cerquita hecho hecha hechos dado da dando haces están debe deben  estamos estáis",
    openers=r"(?:cuánt[oa]s?|cómo|dónde|cuándo|quién(?! (?:ha apagado|apagó))|cuál|enciende|apaga"
    r"|pon|ponme|abre|cierra|sube|baja(?! eso)|aumenta|reduce|añade|agrega|busca|dime|recuérdame"
    r"|cuéntame|sabes|sabe|conoces|puedes|podrías|tienes|hace(?= (?:frío|calor|mucho frío"
    r"|mucho calor)$)|qué (?:temperatura|tiempo|hora|grados|tan)"
    r"|(?:s[uú]be|b[aá]ja|pr[eé]nde|ap[aá]ga|enci[eé]nde|ci[eé]rra|[aá]bre|pon)(?:les?|me)"
    r"(?= al? ))(?!\w)",
    against=r"era|eran|estab\w+|hab[ií]a\w*|hac[ií]an?|hacía|tenía\w*|hubo|fue|fueron|estuv\w+"
    r"|hizo|pasé|pasamos|tuve|tendr\w+|hará|habrá|estará|estarán|será|serán|haría|hiciera|hiciese"
    r"|estuviera|fuera(?! que)|fuese|ayer|anteayer|anoche|antes|antaño|antiguamente|mañana"
    r"|pasado mañana|luego|después|pronto|si(?! (?:me|nos) (?:oyen|ven))|cuando|como si|por si"
    r"|en caso|ojalá|quizás?|tal vez|a lo mejor|imagina\w*|en la (?:calle|escuela|oficina|mili"
    r"|universidad|playa|radio|nieve|sierra)|en el (?:trabajo|cine|teatro|pueblo|colegio|coche"
    r"|metro|tren|bus|hospital|gimnasio|restaurante|bar|norte|sur|extranjero|campo|congelador"
    r"|frigorífico)|en mi (?:pueblo|trabajo|tierra|época)|ahí fuera|allí|allá|no|ni|nunca|jamás"
    r"|sin|nadie|nada|tampoco|dice|dicen|dijo|contó|cuenta|leí|oí(?!d)|serie|peli|película|libro"
    r"|novela|cuento|historia|canción|chiste|sueño|soñé|gusta|gustan|encanta|prefiero|adoro|odio"
    r"|amo|(?:mi|su|tu|sus|mis|tus) (?:hermana|hermano|madre|padre|compañer[oa]|jefe|jefa|vecina?"
    r"|vecinos|amig[oa]s?|prim[oa]|tía|tío|suegr[oa]|novi[oa]|cuñad[oa]|coche|oficina|escuela"
    r"|pueblo|colega|compañer[oa]|nevera|horno)|a veces|normalmente|suele|suelo|siempre que"
    r"|cada vez|cada (?:invierno|verano|año)|en (?:invierno|verano|agosto|enero|vacaciones|madrid"
    r"|sevilla|burgos|españa|canadá|noruega|galicia|londres)|el (?:año|verano|invierno"
    r"|mes) pasado|pronóstico|café|té|sopa|comida|cerveza|vino|leche|agua|pan|salsa|arroz|carne"
    r"|plato|pizza|tortilla|en casa de|últimamente|temprano|desde|vida|jefe|japón|gas|menos mal"
    r"|genial|fenomenal|qué gusto|se está bien|perfecto|agradable|de verdad que no|vuestr[oa]",
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
        "lamps": r"lámparas?|luz|luces|bombillas?|focos?|guirnaldas?|farolillos?|flexo|lamparita",
        "heaters": r"radiador|calefactor|estufa|brasero|calefacción|chimenea|termoventilador",
        "shades": r"persianas?|estor(?:es)?|cortinas?|visillos?|toldo|contraventanas?",
        "extractors": r"extractor(?: \w+)?|campana(?: \w+)?|ventilación|purificador(?: de aire)?"
        r"|aireador|renovador",
        "humidifiers": r"humidificador|humificador",
        "dehumidifiers": r"deshumidificador|deshumificador",
    },
)
