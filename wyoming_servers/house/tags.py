"""Language tags, as Home Assistant and people write them: ``en``, ``en-GB``, ``pt_BR``."""


def family_of(tag: str) -> str:
    """Return the language of a tag without its region or script, in small letters."""
    return tag.replace("_", "-").partition("-")[0].casefold()
