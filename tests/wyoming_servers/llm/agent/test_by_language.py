import pytest

from wyoming_servers.llm.agent.by_language import ByLanguage
from wyoming_servers.llm.agent.sayings.notation import Sayings

SAYINGS = "wyoming_servers.llm.agent.sayings"


def test_a_region_has_the_table_of_its_language():
    tables = ByLanguage(SAYINGS, Sayings, "en de")
    assert tables.get("de-AT") is tables["de"]
    assert tables.get("en_US") is tables["en"]


def test_what_the_package_is_not_said_to_have_is_not_looked_for():
    assert ByLanguage(SAYINGS, Sayings, "en de").get("pl") is None


def test_a_module_that_defines_something_else_is_refused():
    with pytest.raises(TypeError, match=r"ENGLISH of .*sayings is no int"):
        ByLanguage(SAYINGS, int, "en").get("en")
