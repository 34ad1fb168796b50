"""How lists of phrases are written: one after another, between bars and line ends."""


def phrases(text: str) -> tuple[str, ...]:
    """Return the phrases of a text that stand between bars and line ends."""
    return tuple(phrase.strip() for phrase in text.replace("\n", "|").split("|") if phrase.strip())
