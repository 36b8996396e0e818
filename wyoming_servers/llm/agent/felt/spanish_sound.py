"""How sound is felt, in Spanish."""

from __future__ import annotations

from .feeling import Signs

CANT = (
    r"(?:no (?:\w+ )?(?:puedo|podemos|puede|consigo|logro|hay quien|hay manera de|hay forma de"
    r"|hay dios que|deja\w*|me deja\w*|nos deja\w*|me dejas|nos dejan) )?"
)
NOISE = (
    r"(?:ruido|escándalo|jaleo|estruendo|follón|alboroto|música|tele|radio|sonido|anuncios?|bulla"
    r"|barullo|jarana|ruidos|cancion\w*|canción)"
)
WHO = (
    r"(?:bebé|niñ[oa]s?|peques?|chic[oa]s?|críos?|nen[ea]s?|mujer|marido|mamá|papá|hij[oa]s?"
    r"|gemelos|abuel[oa]s?|yay[oa]|todos|todo el mundo|gente|mellizos|enano|pequeñ[oa]s?|mateo"
    r"|crío|cría|criatura)"
)
LOUDER = Signs(
    alone=r"no (?:\w+ )?(?:oigo|oye|oímos|se oye|escucho|se escucha|escuchamos|pillo|pillamos"
    r"|capto)(?: (?:nada|ni \w+|bien|un (?:carajo|pijo|pimiento)|una (?:mierda|leche|palabra)"
    r"|la mitad|casi))?(?! (?:pensar|hablar|mis|mi propi))|no (?:\w+ )?(?:entero|enteramos"
    r"|entiendo|entendemos|se entiende|entera) (?:\w+ ){0,6}?(?:dice\w*|diálogos?|palabras?"
    r"|película|noticias|hablan?)|(?:dur[oa] de oído|medio sord[oa]|sord[oa] como"
    r"|quedando sord[oa]|sord[oa] perdid[oa])(?! con)|(?:habla|hablan|dice|suena) (?:\w+ "
    r"){0,2}?(?:baj[oi]\w*|bajito|flojo|flojito|entre dientes|muy poco)|(?:susurr|murmur"
    r"|mascull)\w+|qué (?:ha dicho|han dicho|dice|dicen|dijo|dijeron)|no se (?:le|les) (?:oye"
    r"|entiende|escucha)|(?:está|tan|muy|demasiado) (?:baj(?:o|ito)|floj(?:o"
    r"|ito)) (?:el (?:sonido|volumen)|la tele|eso|esto)|(?:tele|radio|música|volumen|sonido|esto"
    r"|eso) (?:\w+ ){0,2}?(?:muy |tan |demasiado )(?:baj[oa]|bajit[oa]|floj[oa])|más (?:caña(?! "
    r"de)|volumen)|no hay sonido|no vocaliza\w*(?: nada)?|(?:alguien )?(?:ha |han )?(?:entendido"
    r"|oído|pillado) (?:\w+ )?lo que (?:ha|han|dice|dicen|dijo)(?: dicho)?|sin sonido"
    r"|aguzar el oído|subtítulos",
    state=r"inaudible|más (?:alto|fuerte)|(?:muy|demasiado|tan) (?:bajito|bajo|flojo|flojito)",
)
SILENCE = Signs(
    alone=rf"(?:poco|algo|necesito|quiero|minuto|momento) (?:de |un poco de )?(?:silencio|paz"
    rf"|tranquilidad|calma)|cállate|cállense|callaos|callarse|calla ya|a callar|al (?:teléfono"
    rf"|móvil)|(?:estoy|está|estamos) (?:en (?:una |plena )?(?:reunión|llamada|videollamada"
    rf"|videoconferencia|conferencia)|reunid[oa]s?|hablando por teléfono)|(?:suena|sonando"
    rf"|vibra) (?:el|mi) (?:teléfono|móvil)|(?:teléfono|móvil) (?:\w+ )?(?:suena|sonando|vibra)"
    rf"|(?:me|nos) (?:están? )?llama(?:n|ndo)?(?! la atención)(?: (?:por teléfono|mi \w+|al \w+"
    rf"|la \w+|el \w+))?$|(?:tengo|entra|me entra) una (?:llamada|videollamada|reunión)"
    rf"|(?:tengo que|voy a|debo) (?:contestar|coger|responder|atender)(?: (?:el teléfono"
    rf"|una llamada|la llamada|el móvil|al teléfono))?|(?:llaman|tocan|están llamando|han llamado"
    rf"|suena) (?:a la puerta|al timbre|el timbre|al telefonillo)|(?:hart[oa]s?|hasta (?:las "
    rf"narices|el gorro|el moño|los cojones|la coronilla)) (?:de|con) (?:\w+ )?{NOISE}"
    rf"|no (?:\w+ )?(?:aguanto|soporto|quiero|puedo con) (?:\w+ ){{0,2}}?{NOISE}|{NOISE} (?:no "
    rf"(?:la|lo) (?:aguanto|soporto)|(?:\w+ ){{0,2}}?(?:molesta|cansa|fastidia"
    rf"|pone de los nervios|vuelve loc[oa]|taladra|satura))",
    state=r"chis+t?|shh+|silencio|chitón",
)
QUIETER = Signs(
    alone=rf"(?:romp|revent|estall|explot|perfor|taladr|destroz)\w* (?:\w+ )?(?:los "
    rf"|mis )(?:oídos|tímpanos|oído)|(?:estall|explot|revient|revent)\w* (?:\w+ )?(?:la "
    rf"|mi )cabeza|(?:cabeza|oídos) (?:\w+ )?(?:como un bombo|estallar|a punto de|reventar)"
    rf"|(?:duele|dolor de|duelen) (?:\w+ )?(?:la cabeza|cabeza|los oídos|oídos)|migraña|jaqueca"
    rf"|no (?:\w+ )?(?:oigo|oye|escucho) (?:ni )?(?:\w+ )?(?:pensar|mis pensamientos"
    rf"|a mí mism[oa])|no (?:me oigo|se oye) (?:ni )?hablar|no (?:\w+ )?(?:estoy|soy|estamos"
    rf"|está) (?:\w+ )?sord[oa]s?|(?:quedar\w*|quedo|dejando|vas a dejar|dejas|deja) (?:\w+ "
    rf")?sord[oa]s?|escándalo|jaleo|estruendo|follón|alboroto|barullo|bulla|jarana|guirigay"
    rf"|estrépito|ensordecedor\w*|atronador\w*|(?:chill|grit|berre|vocifer|ladr|bram)(?:a|an|ando"
    rf"|en) (?:\w+ )?(?:tanto|mucho|demasiado|esa|esta|la tele|en la tele)|(?:muy|demasiado"
    rf"|tan) (?:alt[oa]|fuerte) (?:eso|esto|la \w+|el \w+|aquí)|(?:eso|esto|tele|música|radio"
    rf"|volumen|sonido) (?:\w+ ){{0,2}}?(?:muy|demasiado|tan) (?:alt[oa]|fuerte)|(?:demasiado"
    rf"|tanto|mucho|menos|menudo|vaya|qué|este|ese|menos) ruido|{WHO} (?:\w+ ){{0,4}}?(?:duerm\w+"
    rf"|dormid[oa]s?|dormir(?:se)?|dormirá|durmiendo|durmió|acostad[oa]s?|sobad[oa]s?|en la cama"
    rf"|echando la siesta|siesta)|se (?:ha|han|acaba de|acaban de|está|están) (?:por fin "
    rf")?(?:dormid[oa]|dormir|quedad[oa] dormid[oa]s?|quedando dormid[oa]s?|quedad[oa] frit[oa]s?"
    rf"|quedad[oa] roque|quedad[oa] sopa|durmiendo)(?: \w+ \w+)?|(?:va|vas|van|vais"
    rf"|vamos) a despertar|despert\w+ (?:a )?(?:al |la |los |las |todo )?(?:\w+ )?(?:bebé"
    rf"|niñ[oa]s?|vecin\w+|edificio|casa|muertos|barrio|pequeñ\w+|peque)|vecin[oa]s? (?:\w+ "
    rf"){{0,4}}?(?:quej\w+|protest\w+|golpe\w+|aporre\w+|policía)|{CANT}(?:concentrar(?:me|nos"
    rf"|se)?|pensar|trabajar|leer|estudiar|hablar|dormir|trabajo|concentro|estudio"
    rf"|oír\w*) (?:\w+ ){{0,3}}?(?:con|de) (?:\w+ ){{0,2}}?{NOISE}|no me (?:deja|dejas"
    rf"|dejan) (?:trabajar|dormir|pensar|estudiar|leer|concentrarme|hablar)(?: (?:\w+ "
    rf"){{0,2}}?{NOISE})?|(?:necesito|tengo que|quiero) (?:concentrarme|concentración)"
    rf"|no hay quien (?:hable|mantenga una conversación|duerma|estudie|piense)|un poco menos alto"
    rf"|(?:suena|suenan) (?:demasiado|muchísimo|a todo trapo)|volumen (?:excesivo|inaceptable)"
    rf"|exceso de ruido|más (?:bajo|bajito|flojo)|me matan si|(?:van|va) a (?:subir|venir"
    rf"|bajar) a (?:matarnos|quejarse|matarme|protestar)|tengo (?:un )?examen|así no hay manera"
    rf"|baja eso",
    state=r"ruidos[oa]|discoteca|concierto|obra|aeropuerto|feria de abril|ruido|escandalera"
    r"|gallinero|verbena",
)
