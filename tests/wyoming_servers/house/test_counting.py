import pytest

from wyoming_servers.house.counting import counts_on


@pytest.mark.parametrize(
    ("name", "language", "is_more"),
    [
        ("la pasta y otro de cinco para los huevos", "es", True),
        ("les pâtes et un de 5 pour les œufs", "fr", True),
        ("rice and chicken", "en", False),
        ("2 eggs", "en", False),
        ("", "it", False),
    ],
)
def test_a_number_behind_and_makes_more_than_one_of_a_name(name, language, is_more):
    assert counts_on(name, language) is is_more
