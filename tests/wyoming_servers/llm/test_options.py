import pytest

from wyoming_servers.llm.nano.languages import LANGUAGES
from wyoming_servers.llm.options import LlmOptions
from wyoming_servers.runtime.config import OptionsError, read_options


@pytest.mark.parametrize(
    ("written", "languages"),
    [("all", LANGUAGES), ("none", ()), ("de", ("de",)), ("en, nl", ("en", "nl"))],
)
def test_the_own_model_is_asked_in_the_languages_one_wants(written, languages):
    options = read_options(LlmOptions, {"nano_languages": written})
    assert options.languages_of_nano == languages


def test_a_language_the_own_model_does_not_read_is_answered_with_those_it_does():
    with pytest.raises(OptionsError, match="all, none, or some of en,de,fr,es,nl,it"):
        read_options(LlmOptions, {"nano_languages": "en,tlh"})
