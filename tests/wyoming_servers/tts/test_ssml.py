import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wyoming_servers.tts.spans import Style
from wyoming_servers.tts.ssml import Break, Ssml, say_as


def read(*texts, tag="en"):
    """Return what was read, text that follows text as one."""
    ssml = Ssml(tag)
    items = [item for text in texts for item in ssml.push(text)]
    items.extend(ssml.finish())
    joined = []
    for item in items:
        if isinstance(item, str) and joined and isinstance(joined[-1], str):
            joined[-1] += item
        else:
            joined.append(item)
    return joined


FRENCH, SLOW = Style(language="fr"), Style(rate=0.75)
CASES = [
    ("", []),
    ("<speak>Hello</speak>", ["Hello"]),
    ("a <break time='500ms'/> b", ["a ", Break(500), " b"]),
    ('a<break time="1.5s"/>b', ["a", Break(1500), "b"]),
    ("a<break/>b", ["a", Break(400), "b"]),
    ("a<break strength='none'/>b", ["a", Break(0), "b"]),
    ("a<break time='an hour'/>b", ["a", Break(400), "b"]),
    ("a<break time='3600s'/>b", ["a", Break(10_000), "b"]),
    ("The <lang xml:lang='fr'>Louvre</lang>!", ["The ", FRENCH, "Louvre", Style(), "!"]),
    ("<speak xml:lang='fr'>Bonjour</speak>", [FRENCH, "Bonjour", Style()]),
    ("<prosody rate='slow'>Wait</prosody> go", [SLOW, "Wait", Style(), " go"]),
    ("<prosody rate='75%'>Wait</prosody>", [SLOW, "Wait", Style()]),
    ("<prosody rate='-25%'>Wait</prosody>", [SLOW, "Wait", Style()]),
    ("<prosody rate='0.75'>Wait</prosody>", [SLOW, "Wait", Style()]),
    ("<prosody rate='900%'>Wait</prosody>", [Style(rate=2.5), "Wait", Style()]),
    ("<prosody pitch='+2st'>Wait</prosody>", ["Wait"]),
    ("<sub alias='World Wide Web'>WWW</sub> is", ["World Wide Web is"]),
    ("<say-as interpret-as='characters'>AB1</say-as>", ["A, B, 1"]),
    ("<say-as interpret-as='telephone'>0171 23</say-as>", ["0 1 7 1, 2 3"]),
    ("<say-as interpret-as='ordinal'>3</say-as> lamp", ["3th lamp"]),
    ("<say-as interpret-as='date'>2026-11-21</say-as>", ["2026-11-21"]),
    ("<p>One</p><p>Two</p>", ["One", Break(250), "Two", Break(250)]),
    ("<voice name='x'><emphasis>Now</emphasis></voice>", ["Now"]),
    ("1 &lt; 2 &amp; 3 &#x41;", ["1 < 2 & 3 A"]),
    ("<!-- no --><?xml version='1.0'?><!DOCTYPE speak>Yes", ["Yes"]),
    # broken
    ("<speak>Hello", ["Hello"]),
    ("Hello</speak></p>", ["Hello"]),
    ("<prosody rate='slow'>Wait</speak>", [SLOW, "Wait", Style()]),
    ("a < b, 5 > 3 & c &d", ["a < b, 5 > 3 & c &d"]),
    ("a <break time=", ["a <break time="]),
    ("<sub alias='x'>never closed", ["x"]),
    ("<say-as interpret-as='digits'>1 2", ["1, 2"]),
    ("<lang xml:lang='fr'><b>Oui</lang></b> no", [FRENCH, "Oui", Style(), " no"]),
]


@pytest.mark.parametrize(("text", "items"), CASES)
def test_what_is_meant_is_read(text, items):
    assert read(text) == items


@pytest.mark.parametrize(("text", "items"), CASES)
def test_it_is_read_letter_by_letter_too(text, items):
    assert read(*text) == items


PARTS = [
    "<",
    ">",
    "/",
    "speak",
    "<break/>",
    "<p>",
    "</p>",
    "&",
    "amp;",
    "<!--",
    "-->",
    "word ",
    "'",
]


@given(
    st.lists(st.sampled_from(PARTS) | st.characters(), max_size=30), st.lists(st.integers(0, 99))
)
def test_it_does_not_matter_how_it_is_cut(parts, cuts):
    text = "".join(parts)
    places = [0, *sorted(cut for cut in cuts if cut < len(text)), len(text)]
    assert read(*(text[a:b] for a, b in itertools.pairwise(places))) == read(text)


@given(st.lists(st.sampled_from(["one ", "<b>", "</b>", "<p>", "<break/>", "<x y='1'>"])))
def test_words_are_never_lost(parts):
    text = "".join(item for item in read("".join(parts)) if isinstance(item, str))
    assert text == "one " * parts.count("one ")


@pytest.mark.parametrize(
    ("kind", "text", "tag", "said"),
    [
        ("ordinal", "3", "de", "3te"),
        ("ordinal", "3", "pl", "3."),
        ("ordinal", "third", "en", "third"),
        ("digits", "none", "en", "none"),
        ("spell-out", "a-b", "en", "a, b"),
        ("", "5", "en", "5"),
    ],
)
def test_say_as(kind, text, tag, said):
    assert say_as(kind, text, tag) == said
