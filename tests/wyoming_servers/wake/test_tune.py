import pytest

from wyoming_servers.wake.kept import Moment
from wyoming_servers.wake.tune import Evidence, evidence


def moment(at, peak=0.9, *, woke=True, said=None, word="alexa", client="kitchen") -> Moment:
    return Moment(word=word, client=client, at=at, woke=woke, peak=peak, threshold=0.5, said=said)


def told(said=(), not_said=()) -> Evidence:
    return Evidence(word="alexa", client="kitchen", said=list(said), not_said=list(not_said))


@pytest.mark.parametrize(
    ("moments", "said", "not_said"),
    [
        pytest.param([moment(0, 0.9)], [0.9], [], id="who woke was called"),
        pytest.param([moment(0, 0.9, said=False)], [], [0.9], id="unless somebody objects"),
        pytest.param([moment(0, 0.3, woke=False)], [], [0.3], id="a near miss was nothing"),
        pytest.param(
            [moment(0, 0.3, woke=False), moment(8, 0.9)],
            [0.3, 0.9],
            [],
            id="but a call when it was repeated",
        ),
        pytest.param([moment(0, 0.3, woke=False), moment(12, 0.9)], [0.9], [0.3], id="soon enough"),
        pytest.param(
            [moment(0, 0.3, woke=False), moment(5, 0.9, said=False)],
            [],
            [0.3, 0.9],
            id="by a word that was said",
        ),
        pytest.param(
            [moment(5, 0.9), moment(0, 0.3, woke=False)], [0.3, 0.9], [], id="in whatever order"
        ),
        pytest.param([moment(0, 0.3, woke=False, said=True)], [0.3], [], id="or somebody says so"),
    ],
)
def test_what_was_kept_is_judged(moments, said, not_said):
    assert evidence(moments) == [told(said, not_said)]


def test_words_and_clients_are_judged_apart():
    near, call = moment(0, 0.3, woke=False), moment(5, client="hall")
    other = moment(6, word="Okay Nabu")
    assert [(one.word, one.client) for one in evidence([near, call, other])] == [
        ("alexa", "hall"),
        ("alexa", "kitchen"),
        ("okay_nabu", "kitchen"),
    ]


@pytest.mark.parametrize(
    ("said", "not_said", "better"),
    [
        pytest.param([0.9] * 3, [0.55], None, id="too few to tell"),
        pytest.param([0.9] * 9, [0.3] * 9, 0.5, id="what works stays"),
        pytest.param([0.9] * 9, [0.62] * 2, 0.65, id="false wakes raise it over them"),
        pytest.param([*[0.9] * 9, 0.42, 0.42], [0.3], 0.4, id="missed calls lower it under them"),
        pytest.param([*[0.9] * 9, 0.42], [0.45, 0.45], 0.5, id="not at the price of false wakes"),
        pytest.param([0.6] * 2, [0.7] * 9, 0.75, id="a few calls are given up for many"),
        pytest.param([0.6] * 9, [0.7] * 2, 0.5, id="but not many for a few"),
        pytest.param([0.95] * 9, [0.97] * 9, 0.5, id="what cannot be told apart is left"),
    ],
)
def test_a_threshold_is_proposed_that_is_wrong_least(said, not_said, better):
    assert told(said, not_said).propose(0.5) == better
