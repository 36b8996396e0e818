"""Plans written down: ``on all what= lights where= kitchen ; lock what= front door``."""

from wyoming_servers.llm.nano.plans import Command


def plan_from(text):
    return tuple(_command(part.split()) for part in text.split(";"))


def _command(said):
    action, *rest = said
    constants, spans, role = [], {}, ""
    for word in rest:
        if word.endswith("="):
            role = word[:-1]
            spans[role] = ()
        elif role:
            spans[role] = (*spans[role], word)
        else:
            constants.append(word)
    return Command(action=action, constants=tuple(constants), spans=spans)
