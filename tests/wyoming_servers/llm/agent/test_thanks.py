"""Thanks that end a conversation."""

import pytest

from wyoming_servers.llm.agent.thanks import is_thanks


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "thank you dear nothing more for now"),
        ("en", "no that's it thanks"),
        ("en", "cheers love, that'll be all"),
        ("de", "nein danke sonst nichts mehr"),
        ("de", "danke dir schatz das war's"),
        ("de", "super danke mehr brauch ich nicht"),
        ("fr", "merci ma belle c'est tout"),
        ("fr", "non merci ça ira"),
        ("es", "muchas gracias no necesito más"),
        ("es", "gracias guapa nada más"),
        ("nl", "dank je wel lieverd verder niks meer"),
        ("nl", "merci schat meer moet dat niet zijn"),
        ("nl", "bedankt hoor dat was alles voor vandaag"),
        ("it", "no grazie, per oggi è tutto"),
    ],
)
def test_who_thanks_and_says_that_it_was_all_asks_for_nothing(home, language, said):
    assert is_thanks(said, language, home(language))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "thanks turn it off that's all"),
        ("en", "nothing more on the list thanks"),
        ("en", "that's enough"),
        ("de", "danke das Licht noch aus das war's"),
        ("nl", "dank je doe de lamp maar uit verder niks"),
        ("nl", "een beetje meer dank je"),
        ("fr", "éteins tout merci c'est tout"),
    ],
)
def test_thanks_beside_what_is_to_be_done_are_more(home, language, said):
    assert not is_thanks(said, language, home(language))
