"""Whether an answer to a question of ours means yes or no."""

from __future__ import annotations

from typing import Final

from wyoming_servers.house.caution import is_careful
from wyoming_servers.house.names import small_words, words_of
from wyoming_servers.house.tags import family_of

_YES: Final = {
    "en": "yes yeah yep yup sure correct right exactly affirmative absolutely definitely do it go "
    "ahead confirm confirmed indeed of course that one i am",
    "de": "ja jawohl jo klar sicher genau richtig stimmt natürlich gerne mach das es korrekt",
    "fr": "oui ouais si bien sûr exact exactement exacte vas y d'accord fais le volontiers "
    "confirme",
    "es": "sí si claro vale correcto exacto exactamente hazlo adelante por supuesto confirmo",
    "nl": "ja jawel zeker klopt precies natuurlijk doe maar dat graag juist",
    "it": "sì si certo esatto esattamente giusto fallo vai pure confermo va bene",
    "pt": "sim claro certo exato exatamente isso faz faça isso confirmo com certeza",
    "sv": "ja japp jo visst absolut precis gör det gärna stämmer",
    "da": "ja jo jep gerne præcis netop gør det selvfølgelig rigtigt",
    "nb": "ja jo jepp gjerne nettopp gjør det selvfølgelig riktig stemmer",
    "pl": "tak jasne pewnie dokładnie zgadza się zrób to oczywiście potwierdzam",
}
_NO: Final = {
    "en": "no nope nah don't dont cancel stop leave never nevermind negative wrong neither none "
    "nothing",
    "de": "nein nee ne nö nicht nichts keine keinen keins keiner abbrechen stopp lass falsch",
    "fr": "non pas rien aucun aucune annule arrête laisse stop faux",
    "es": "no nada ninguno ninguna cancela cancelar para déjalo",
    "nl": "nee neen niet niets geen annuleer stop laat fout",
    "it": "no non annulla lascia ferma sbagliato",
    "pt": "não cancela cancelar para deixa errado",
    "sv": "nej inte avbryt stopp låt fel",
    "da": "nej ikke annuller stop lad forkert",
    "nb": "nei ikke avbryt stopp la feil",
    "pl": "nie anuluj stop zostaw źle",
}
_MOST_WORDS = 5


def agrees(text: str, language: str) -> bool | None:
    """Return whether a text says yes, or None when it is neither yes nor no.

    A yes with anything else in it is none: "yes, but not the back door".
    """
    family = family_of(language)
    words = words_of(text)
    if not words or len(words) > _MOST_WORDS:
        return None
    yes, no = (set(words_of(table.get(family, table["en"]))) for table in (_YES, _NO))
    if words[0] in no:
        return False
    polite = {word for filler in small_words(family).fillers for word in words_of(filler)}
    said = set(words)
    if said & yes and said <= yes | polite | {"please"} and not is_careful(text, family):
        return True
    return None
