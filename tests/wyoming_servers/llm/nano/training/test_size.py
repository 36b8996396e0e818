import pytest

from wyoming_servers.llm.nano.training.size import Size


@pytest.mark.parametrize("name", ["width", "inner"])
def test_what_could_not_be_exported_is_refused_before_it_is_trained(name):
    with pytest.raises(ValueError, match=f"{name} is 100: choose a multiple of 32"):
        Size(**{name: 100})


def test_heads_that_do_not_share_the_width_are_refused():
    with pytest.raises(ValueError, match="5 heads"):
        Size(width=192, heads=5)


def test_a_head_has_its_share_of_the_width():
    assert Size(width=192, heads=3).head == 64
