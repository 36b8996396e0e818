"""Whether a sentence promises to do something: with no tool called, nobody will.

The package of intents has no promises to learn from, so they are written down: who acts, and the
verbs of a home. "I'll tell you" is none.
"""

from __future__ import annotations

import re
from typing import Final

from wyoming_servers.house.tags import family_of

_DO: Final = {
    "en": "turn|switch|set|dim|brighten|open|close|shut|lock|unlock|start|stop|play|pause|resume"
    "|raise|lower|increase|decrease|adjust|change|activate|deactivate|add|cancel|do that|do it",
    "de": r"\w*schalten|\w*stellen|\w*machen|öffnen|schliessen|dimmen|starten|stoppen|\w*sperren"
    r"|\w*drehen|\w*fahren|abspielen|pausieren|erhöhen|senken|ändern|hinzufügen|abbrechen|erledigen",
    "fr": "allumer|éteindre|ouvrir|fermer|régler|mettre|baisser|monter|augmenter|diminuer|démarrer"
    "|arrêter|lancer|verrouiller|déverrouiller|activer|désactiver|ajouter|annuler|le faire",
    "es": "encender|apagar|abrir|cerrar|poner|subir|bajar|ajustar|aumentar|reducir|iniciar|parar"
    "|detener|bloquear|desbloquear|activar|desactivar|añadir|cancelar|cambiar|hacerlo",
    "nl": r"\w*zetten|\w*doen|\w*schakelen|openen|sluiten|dimmen|\w*stellen|starten|stoppen"
    r"|\w*grendelen|verhogen|verlagen|afspelen|pauzeren|toevoegen|annuleren|regelen",
    "it": "accendere|spegnere|aprire|chiudere|impostare|alzare|abbassare|aumentare|ridurre|avviare"
    "|fermare|bloccare|sbloccare|attivare|disattivare|aggiungere|annullare|farlo",
    "pt": "ligar|desligar|acender|apagar|abrir|fechar|definir|ajustar|aumentar|diminuir|iniciar"
    "|parar|trancar|destrancar|ativar|desativar|adicionar|cancelar|fazer isso",
    "sv": "tända|släcka|slå|öppna|stänga|dimma|ställa|sätta|höja|sänka|starta|stoppa|låsa|spela"
    "|pausa|ändra|fixa",
    "da": "tænde|slukke|åbne|lukke|dæmpe|indstille|sætte|hæve|sænke|starte|stoppe|låse|afspille"
    "|ændre|ordne",
    "nb": "slå|skru|tenne|slukke|åpne|lukke|dimme|stille|sette|heve|senke|starte|stoppe|låse|spille"
    "|endre|ordne",
}
"""Verbs as they stand behind the words of ``_WILL``."""
_WILL: Final = {
    "en": r"i (?:ll|will|shall)|i (?:m|am) (?:now )?(?:going to|about to)|let me",
    "de": "(?:ich werde|werde ich|ich will)",
    "fr": "je vais|je m apprête à|laissez moi|laisse moi",
    "es": "voy a|déjame|permíteme",
    "nl": "ik (?:zal|ga)|(?:zal|ga) ik",
    "it": "(?:sto per|vado ad?|lasciami)",
    "pt": "(?:eu )?vou|deixe me|deixa me",
    "sv": "jag (?:ska|skall|kommer att)",
    "da": "jeg (?:vil|skal)",
    "nb": "jeg (?:vil|skal)",
}
_FAR_BEHIND: Final = ("de", "nl")
"""Languages whose verb ends the sentence."""
_ALSO: Final = {
    "de": r"ich (?:schliesse|öffne|dimme|starte|stoppe|stelle|drehe|fahre|sperre|erhöhe|senke)"
    r"|ich mache\b.* (?:an|aus|auf|zu|heller|dunkler|lauter|leiser)",
    "fr": "j (?:allume|éteins|ouvre|active|désactive|augmente|arrête|ajoute)"
    "|je (?:ferme|règle|mets|baisse|monte|démarre|lance|verrouille|déverrouille)",
    "es": "encenderé|apagaré|abriré|cerraré|pondré|subiré|bajaré|ajustaré|activaré|bloquearé"
    "|enciendo|apago|abro|cierro|pongo|subo",
    "nl": "ik (?:zet|schakel|open|sluit|dim|stel|start|vergrendel|ontgrendel)"
    r"|ik doe\b.* (?:aan|uit|open|dicht)",
    "it": "accenderò|spegnerò|aprirò|chiuderò|imposterò|alzerò|abbasserò"
    "|accendo|spengo|apro|chiudo|imposto|alzo|abbasso",
    "pt": "ligarei|desligarei|acenderei|apagarei|abrirei|fecharei|ligo|desligo|acendo|apago|abro",
    "sv": "jag (?:tänder|släcker|slår|öppnar|stänger|dimmar|ställer|sätter|höjer|sänker|låser)",
    "da": "jeg (?:tænder|slukker|åbner|lukker|dæmper|indstiller|sætter|hæver|sænker|låser)",
    "nb": "jeg (?:slår|skrur|tenner|slukker|åpner|lukker|dimmer|stiller|setter|hever|senker|låser)",
    "pl": "(?:włącz|wyłącz|zgasz|zapal|otworz|zamkn|ustawi|zwiększ|zmniejsz)ę"
    "|(?:włącz|wyłącz|otwier|zamyk|ustawi|zwiększ|zmniejsz)am",
}
"""Promises of one verb, and what is said while one does it."""
_WORDS_BETWEEN = r"(?: \w+){0,2}"


def promise_pattern(language: str) -> re.Pattern[str] | None:
    """Return what finds a promise among folded words without signs; None for other languages."""
    family = family_of(language)
    between = r"\b.*" if family in _FAR_BEHIND else _WORDS_BETWEEN
    ways = [f"(?:{_WILL[family]}){between} (?:{_DO[family]})"] if family in _DO else []
    ways += [_ALSO[family]] if family in _ALSO else []
    return re.compile("|".join(rf"\b(?:{way})\b" for way in ways)) if ways else None
