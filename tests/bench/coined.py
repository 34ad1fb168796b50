"""Invented names that are spelt and built like real ones: no two alike, and the same for the same seed."""

from collections.abc import Iterator
from random import Random

_ONSETS = "b c d f g l m n p r s t v z br cr dr gr tr pl cl ch qu ll".split()
_VOWELS = "a e i o u a e o ia ue".split()
_ENDINGS = "n l r s nda nco ria mbo lla ndo rro cal tá nte sca ".split(" ")
_LEADS = "San|Santa|El|La|Los|Puerto|Villa|New|North|South|Upper|Lower".split("|")


def coined_words(random: Random, count: int) -> list[str]:
    """Return that many different words of two to four syllables."""
    found: dict[str, None] = {}
    while len(found) < count:
        syllables = (random.choice(_ONSETS) + random.choice(_VOWELS) for _ in range(random.randint(2, 4)))
        found["".join(syllables) + random.choice(_ENDINGS)] = None
    return list(found)


def coined_names(random: Random, words: list[str], count: int) -> Iterator[str]:
    """Yield that many different names of places: one word for most, a lead or a second word for the others."""
    seen: set[str] = set()
    while len(seen) < count:
        name = random.choice(words).capitalize()
        form = random.random()
        if form > 0.85:
            name = f"{name} de {random.choice(words).capitalize()}"
        elif form > 0.6:
            name = f"{random.choice(_LEADS)} {name}"
        if name not in seen:
            seen.add(name)
            yield name
