"""What is felt in a room, in French, Spanish and Italian."""

import pytest

from wyoming_servers.house.snapshot import Area, House
from wyoming_servers.llm.agent.felt.feeling import Need
from wyoming_servers.llm.agent.felt.french import FRENCH
from wyoming_servers.llm.agent.felt.italian import ITALIAN
from wyoming_servers.llm.agent.felt.spanish import SPANISH
from wyoming_servers.llm.agent.felt.statement import stated

TABLES = {"fr": FRENCH, "es": SPANISH, "it": ITALIAN}
CELLARS = {"fr": "Cave", "es": "Bodega", "it": "Cantina"}


def found(language, text):
    """Return what a statement tells of: what is lacking, and in which room."""
    cellar = Area(area_id="cellar", name=CELLARS[language])
    house = House(house_id="h", language=language, areas=(cellar,))
    statement = stated(text, TABLES[language], house, language)
    return statement and (statement.need, statement.place.area_id)


@pytest.mark.parametrize(
    ("language", "text", "need"),
    [
        ("fr", "j'y vois que dalle", Need.LIGHT),
        ("fr", "On se croirait dans une caverne, ici.", Need.LIGHT),
        ("fr", "que la lumière soit", Need.LIGHT),
        ("fr", "j'ai de la lumière plein les yeux", Need.LESS_LIGHT),
        ("fr", "j'ai la flemme de me lever éteindre", Need.UNLIT),
        ("fr", "le soleil me tape en pleine figure", Need.SHADE),
        ("fr", "je voudrais voir le ciel", Need.SUN),
        ("fr", "les voisins d'en face se rincent l'œil", Need.PRIVACY),
        ("fr", "un peu d'intimité ne ferait pas de mal", Need.PRIVACY),
        ("fr", "j'ai le bout du nez gelé", Need.WARMTH),
        ("fr", "c'est pas chaud", Need.WARMTH),
        ("fr", "je suis en train de fondre", Need.COOLNESS),
        ("fr", "on chauffe les petits oiseaux", Need.NO_DRAUGHT),
        ("fr", "ça empeste le poisson", Need.AIR),
        ("fr", "l'air est sec, j'ai la gorge qui gratte", Need.MOISTURE),
        ("fr", "le miroir est plein de buée", Need.DRYNESS),
        ("fr", "j'entends rien à ce qu'ils racontent", Need.LOUDER),
        ("fr", "on s'entend plus penser", Need.QUIETER),
        ("fr", "chut, la petite vient de s'endormir", Need.QUIETER),
        ("fr", "on m'appelle, attends", Need.SILENCE),
        ("fr", "mes orteils ont démissionné", Need.WARMTH),
        ("fr", "visibilité nulle", Need.LIGHT),
        ("fr", "je rêve d'obscurité", Need.DARKNESS),
        ("fr", "tout le village profite du spectacle", Need.PRIVACY),
        ("es", "esto parece la boca del lobo", Need.LIGHT),
        ("es", "¿hemos dejado de pagar la luz o qué?", Need.LIGHT),
        ("es", "los de abajo van a subir a matarnos", Need.QUIETER),
        ("es", "la señora del quinto no nos quita ojo", Need.PRIVACY),
        ("es", "no veo ni lo que coso", Need.LIGHT),
        ("es", "me molesta la luz", Need.LESS_LIGHT),
        ("es", "qué pereza levantarme a apagar", Need.UNLIT),
        ("es", "me da el sol en los ojos", Need.SHADE),
        ("es", "quiero ver la calle", Need.SUN),
        ("es", "los de enfrente nos están viendo", Need.PRIVACY),
        ("es", "se me han quedado los pies como témpanos", Need.WARMTH),
        ("es", "esto es una nevera", Need.WARMTH),
        ("es", "me estoy asando", Need.COOLNESS),
        ("es", "no corre ni gota de aire", Need.COOLNESS),
        ("es", "me entra un chorro de aire en la nuca", Need.NO_DRAUGHT),
        ("es", "huele que apesta", Need.AIR),
        ("es", "el aire está muy seco", Need.MOISTURE),
        ("es", "el espejo está empañado", Need.DRYNESS),
        ("es", "no me entero de nada de lo que dicen", Need.LOUDER),
        ("es", "me va a estallar la cabeza", Need.QUIETER),
        ("es", "me están llamando", Need.SILENCE),
        ("it", "mi sto rovinando gli occhi", Need.LIGHT),
        ("it", "atmosfera da funerale", Need.LIGHT),
        ("it", "sto facendo la sauna gratis", Need.COOLNESS),
        ("it", "volume eccessivo", Need.QUIETER),
        ("it", "sembra di stare in una grotta", Need.LIGHT),
        ("it", "mi dà fastidio la luce", Need.LESS_LIGHT),
        ("it", "con questa luce non chiudo occhio", Need.UNLIT),
        ("it", "il sole mi acceca", Need.SHADE),
        ("it", "fuori c'è il sole e noi al buio", Need.SUN),
        ("it", "ci guardano tutti dalla strada", Need.PRIVACY),
        ("it", "ho i piedi ghiacciati", Need.WARMTH),
        ("it", "fa un freddo boia", Need.WARMTH),
        ("it", "si crepa dal caldo", Need.COOLNESS),
        ("it", "non tira un filo d'aria", Need.COOLNESS),
        ("it", "mi arriva una corrente sul collo", Need.NO_DRAUGHT),
        ("it", "c'è puzza di fritto", Need.AIR),
        ("it", "l'aria è troppo secca", Need.MOISTURE),
        ("it", "lo specchio è appannato", Need.DRYNESS),
        ("it", "non si sente una mazza", Need.LOUDER),
        ("it", "non sono mica sorda", Need.QUIETER),
        ("it", "ho una chiamata", Need.SILENCE),
    ],
)
def test_a_statement_tells_what_is_lacking(language, text, need):
    assert found(language, text) == (need, None)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "il faisait noir au cinéma"),
        ("fr", "ma sœur a toujours froid"),
        ("fr", "chez ma grand-mère c'est une glacière"),
        ("fr", "s'il fait trop chaud je te le dirai"),
        ("fr", "il fait pas froid"),
        ("fr", "je ne vois pas ce que tu veux dire"),
        ("fr", "il faut que je me change les idées"),
        ("fr", "ça sent le gaz"),
        ("fr", "la soupe est trop chaude"),
        ("fr", "le four est chaud"),
        ("fr", "quelle chaleur fait-il ici"),
        ("fr", "il fait chaud comment ici"),
        ("es", "ayer no se veía nada en el cine"),
        ("es", "mi hermana siempre tiene frío"),
        ("es", "en mi pueblo sí que hacía calor"),
        ("es", "si hiciera frío ya te lo diría"),
        ("es", "no hace frío"),
        ("es", "no veo por qué"),
        ("es", "me he cambiado de trabajo"),
        ("es", "huele a gas"),
        ("es", "la sopa está muy caliente"),
        ("es", "el horno está caliente"),
        ("es", "qué tan caliente está aquí"),
        ("es", "bájale al abanico"),
        ("es", "súbele a la música y bájale al abanico"),
        ("it", "al cinema era buio"),
        ("it", "mia sorella ha sempre freddo"),
        ("it", "fa caldo a Palermo"),
        ("it", "se avessi freddo te lo direi"),
        ("it", "non fa freddo"),
        ("it", "non vedo perché"),
        ("it", "non mi sento bene"),
        ("it", "ho cambiato lavoro"),
        ("it", "puzza di gas"),
        ("it", "la minestra è troppo calda"),
    ],
)
def test_what_is_only_talked_of_asks_for_nothing(language, text):
    assert found(language, text) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "la cave est une vraie éponge"),
        ("es", "hay humedad en la bodega"),
        ("it", "in cantina c'è la muffa"),
    ],
)
def test_a_room_that_is_named_is_meant(language, text):
    assert found(language, text) == (Need.DRYNESS, "cellar")
