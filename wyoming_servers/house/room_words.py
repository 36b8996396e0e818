"""What rooms are called in most homes.

A word of these was heard well: where the house has no such room, another room or device that only
sounds like it is asked about first. "Bedroom" is not "bathroom".
"""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from typing import Final

from .names import fold
from .tags import family_of

_ROOMS: Final = {
    "en": "attic balcony basement bathroom bedroom cellar closet conservatory corridor den "
    "driveway entrance foyer garage garden hall hallway kitchen kitchenette landing laundry loft "
    "lounge nursery office pantry patio playroom porch shed staircase stairs stairway study "
    "terrace toilet veranda workshop yard backyard bath boardroom",
    "de": "abstellraum arbeitszimmer bad badezimmer balkon büro carport dachboden diele einfahrt "
    "esszimmer flur garage garten gästezimmer heizungsraum hof hobbyraum kammer keller "
    "kinderzimmer küche schlafzimmer speisekammer speicher stube terrasse toilette treppenhaus "
    "veranda vorraum waschküche werkstatt wintergarten wohnzimmer",
    "fr": "atelier balcon bureau buanderie cave cellier chambre couloir cour cuisine entrée "
    "escalier garage grange grenier jardin palier patio salon séjour terrasse toilettes véranda "
    "vestibule",
    "es": "altillo aseo balcón baño bodega buhardilla cocina comedor cuarto desván despacho "
    "despensa dormitorio entrada escalera estudio garaje habitación jardín lavadero oficina "
    "pasillo patio recibidor salón sótano sala taller terraza trastero vestíbulo",
    "it": "atrio bagno balcone camera cantina corridoio cortile cucina disimpegno garage giardino "
    "ingresso lavanderia mansarda officina ripostiglio sala salone salotto scale soffitta "
    "soggiorno studio taverna terrazza ufficio veranda",
    "nl": "badkamer balkon berging bijkeuken eetkamer gang garage hal kantoor kelder keuken "
    "logeerkamer oprit overloop schuur slaapkamer speelkamer terras toilet trap tuin veranda "
    "wasruimte werkkamer werkplaats woonkamer zolder kinderkamer",
}


@lru_cache(maxsize=8)
def room_words(language: str) -> frozenset[str]:
    """Return the folded words for rooms of a language; empty where nobody wrote them down."""
    return frozenset(map(fold, _ROOMS.get(family_of(language), "").split()))


def is_another_room(word: str, name: Collection[str], language: str) -> bool:
    """Tell whether a folded word is for a room that the words of a name do not have."""
    return word in room_words(language) and not any(
        one.startswith(word) or word.startswith(one) for one in name
    )
