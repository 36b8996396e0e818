from wyoming_servers.llm.nano.plans import names_of_tokens
from wyoming_servers.llm.nano.training.merges import learn
from wyoming_servers.llm.nano.vocabulary import letters


def test_a_word_is_the_same_bytes_after_it_was_encoded():
    vocabulary = learn({"kitchen": 5, "küche": 5}, ("en",), 380)
    byte_of = {letter: byte for byte, letter in letters().items()}
    for word in ("kitchen", "küche", "straße", "日本", "x"):
        spelled = "".join(vocabulary.tokens[token] for token in vocabulary.word(word))
        assert bytes(byte_of[letter] for letter in spelled).decode() == f" {word}"


def test_what_is_said_often_takes_few_tokens():
    vocabulary = learn({"kitchen": 50, "zyx": 1}, ("en",), 380)
    assert len(vocabulary.word("kitchen")) == 1
    assert len(vocabulary.word("qqqq")) == 5


def test_a_prompt_tells_the_language_and_ends_where_the_plan_begins():
    vocabulary = learn({"light": 5}, ("en", "de"), 380)
    prompt = [vocabulary.tokens[token] for token in vocabulary.prompt(["light"], "de")]
    assert prompt == ["<de>", "Ġlight", "<plan>"]
    assert vocabulary.knows("en")
    assert not vocabulary.knows("fr")


def test_tokens_of_plans_are_no_words():
    vocabulary = learn({"on": 5}, ("en",), 380)
    assert len(set(vocabulary.tokens)) == len(vocabulary.tokens)
    assert vocabulary.word("on") != (vocabulary.ids["<on>"],)
    assert set(names_of_tokens()) <= set(vocabulary.tokens)
