"""Two questions in one message: where the one ends and the other begins."""

import re

FEWEST_LETTERS = 8
"""A part shorter than this is an afterthought, not a question."""

_ENDS = re.compile(r"[?？!]+\s*|\n\s*\n|\.\s+(?=(?:also|plus|and|tambi[eé]n|adem[aá]s|y)\b)", re.IGNORECASE)
_JOINED = re.compile(
    # The look-behind starts each run of spaces once: without it, a page of blank lines takes minutes.
    r"(?:,\s+|(?<!\s)\s+|;\s*)(?:and|also|plus|y|e|también|tambien|además|ademas)[,:]?\s+(?=¿?(?:how|what|when|who|which|where|was|is|did|"
    r"cuánt|cuant|qué|que|cuándo|cuando|quién|quien|cuál|cual|fue|hubo)\w*)",
    re.IGNORECASE,
)


def apart(text: str) -> tuple[str, ...]:
    """Return the message whole, or the first question and the rest where two stand side by side."""
    for border in (_ENDS, _JOINED):
        match = border.search(text)
        if match is None:
            continue
        first, rest = text[: match.start()].strip(" ¿¡"), text[match.end() :].strip()
        if min(len(first), len(rest.strip(" ?!¿¡"))) >= FEWEST_LETTERS:
            return first, rest
    return (text,)
