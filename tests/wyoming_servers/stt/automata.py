"""Whether an automaton accepts words."""


def accepts(automaton, *spoken):
    """Follow all transitions the words allow."""
    states = {0}
    for word in spoken:
        states = {
            step.target
            for step in automaton.transitions
            if step.source in states and step.word.spoken == word
        }
    return bool(states & automaton.finals)
