import pytest

from wyoming_servers.house.matcher import matcher_for
from wyoming_servers.house.respelling import respelled


@pytest.mark.parametrize(
    ("language", "said", "read"),
    [
        ("fr", "Tu peux m'allumer le lustre", "allumer le lustre"),
        ("fr", "est-ce que vous pourriez éteindre la radio", "éteindre la radio"),
        ("fr", "il faudrait fermer les volets", "fermer les volets"),
        ("fr", "éteignez-moi le lustre s'il vous plaît", "éteins le lustre"),
        ("fr", "je voudrais que tu allumes la radio", "allume la radio"),
        ("fr", "tu m'éteins la radio", "éteins la radio"),
        ("fr", "bon, mets en marche la cafetière", "allume la cafetière"),
        ("fr", "mets un chrono de 3 minutes", "mets un minuteur de 3 minutes"),
        ("fr", "ouvre la lumière", "allume la lumière"),
        ("fr", "débranche le lustre", "éteins le lustre"),
        ("fr", "entrouvre le store", "ouvre un peu le store"),
        ("fr", "fais rentrer Rosie dans le salon", "fais rentrer Rosie dans le salon"),
        ("fr", "fais revenir la balayeuse", "renvoie la balayeuse"),
        ("fr", "éteins la lumière chez Emma", "éteins la lumière dans la chambre d'Emma"),
        ("fr", "éteins la lumière chez Louis", "éteins la lumière dans la chambre de Louis"),
        ("fr", "je voudrais que le lustre soit rouge", "mets le lustre en rouge"),
        ("fr", "il me faudrait 19 degrés", "mets 19 degrés"),
        ("fr", "mets le thermostat du radiateur à 20", "mets radiateur à 20"),
        ("es", "apágame la radio", "apaga la radio"),
        ("es", "¿me apagas la radio", "apaga la radio"),
        ("es", "cortá el agua", "corta el agua"),
        ("es", "la persiana del salón abierta", "la persiana del salón subida"),
        ("es", "ponme lo de la radio", "pon radio"),
        ("es", "abrime la persiana", "abre la persiana"),
        ("es", "subile un poco a la radio", "sube un poco la radio"),
        ("es", "préndele a la luz", "prende la luz"),
        ("es", "hacé el favor de apagar la radio", "apagar la radio"),
        ("es", "ponle seguro a la puerta", "bloquea la puerta"),
        ("es", "quítale el seguro a la puerta", "desbloquea la puerta"),
        ("es", "trabá la puerta de atrás", "bloquea la puerta trasera"),
        ("es", "desenchufá la radio", "apaga la radio"),
        ("es", "dale pausa", "pausa"),
        ("es", "quiero que la radio esté al 20", "pon la radio al 20"),
        ("es", "¿me puedes encender la radio", "encender la radio"),
        ("es", "quiero que enciendas la radio", "enciende la radio"),
        ("es", "bájale dos grados al radiador", "baja dos grados el radiador"),
        ("es", "súbele un poco a la radio", "sube un poco la radio"),
        ("es", "a ver, préndeme la luz", "prende la luz"),
        ("es", "apague la luz si es tan amable", "apaga la luz"),
        ("it", "accendimi la radio", "accendi la radio"),
        ("it", "spenga la radio, cortesemente", "spegni la radio"),
        ("it", "mi potresti accendere la radio", "accendere la radio"),
        ("it", "vorrei che accendessi la radio", "accendi la radio"),
        ("it", "vorrei che abbassassi la radio", "abbassa la radio"),
        ("it", "riaccendi la radio", "accendi la radio"),
        ("it", "dai, riapri la tenda", "apri la tenda"),
    ],
)
def test_what_is_phrased_otherwise_is_read_as_a_plain_command(language, said, read):
    assert respelled(said, language) == read


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "tu peux fermer les yeux"),
        ("fr", "il faudrait repeindre le store du salon"),
        ("fr", "je voudrais une nouvelle télé"),
        ("fr", "j'ai dormi chez Louis"),
        ("fr", "ouvre la bouche"),
        ("es", "quiero la tele en el salón"),
        ("es", "me apagas el ánimo"),
        ("es", "quiero que vengas al salón"),
        ("es", "habría que pintar la persiana del salón"),
        ("es", "ya cerré la persiana del salón"),
        ("it", "vorrei che tu venissi in soggiorno"),
        ("it", "bisognerebbe dipingere la tapparella del soggiorno"),
    ],
)
def test_what_only_sounds_like_a_command_is_none(home, language, said):
    matches = matcher_for(home(language)).match_all(said, language, "living_room")
    assert not any(match.intent.startswith(("HassTurn", "HassSet")) for match in matches)
