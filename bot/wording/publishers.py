"""Publishers as newsrooms call them inside a sentence: ONDCP, not its name in full; that stands in the citation."""

import re
from functools import lru_cache
from typing import Final

from bot.values.fact import Edition
from bot.wording.voice import Voice

_IN_BRACKETS: Final = re.compile(r"\(([A-Z]{3,})\)$")
_PLACE: Final = re.compile(r" \([^)]*\)$")
"""Where a newspaper of that name appears, which only the citation needs."""

_SMALL_WORDS: Final = frozenset(
    {"of", "for", "and", "on", "the", "de", "del", "la", "las", "los", "el", "y", "para"}
)


def published_by(voice: Voice, edition: Edition) -> str:
    """Return an edition's publisher inside a sentence: by its abbreviation, else by its name in the reader's language."""
    short = publisher_short(edition.publisher, edition.publisher_name)
    is_name = short == _PLACE.sub("", edition.publisher_name)
    if voice.english or not is_name or not edition.publisher_name_es:
        return short
    return _PLACE.sub("", edition.publisher_name_es)


def publisher_in_full(voice: Voice, edition: Edition) -> str:
    """Return an edition's publisher with nothing left out."""
    return voice.say(edition.publisher_name, edition.publisher_name_es or edition.publisher_name)


@lru_cache(maxsize=1024)
def publisher_short(publisher: str, name: str) -> str:
    """Return the abbreviation a publisher is known by, or its name where it has none.

    An abbreviation stands in brackets at the end of the name, before its first comma, or is the publisher's id
    where the words of the name spell it: ``ondcp`` is ONDCP because an Office of National Drug Control Policy is.
    """
    if match := _IN_BRACKETS.search(name):
        return match[1]
    head = name.partition(",")[0]
    if head.isupper():
        return head
    initials = "".join(
        (word if word.isupper() else word[0]).lower()
        for word in re.split(r"[\s-]+", name)
        if word and word.lower() not in _SMALL_WORDS
    )
    if publisher.isalpha() and len(publisher) > 1 and publisher in initials:
        return publisher.upper()
    return _PLACE.sub("", name)
