"""Forms of Spanish verbs that lists of words lack: the imperfect of each verb of ours, and what other verbs' forms are of.

'Bajaba' is the imperfect of 'bajaron', and 'vendía' is no slip for 'venía': it is a form of 'vender'.
"""

from collections.abc import Iterator
from typing import Final

_SHORTEST_STEM: Final = 3

_STEMS: Final = (("jeron", "ci"), ("yeron", "i"), ("ieron", "i"), ("aron", "ab"))
"""How the third person plural of the preterite ends, and the stem of the imperfect without its ending."""

_STEMS_CHANGED: Final = {
    "murieron": "mori",
    "pidieron": "pedi",
    "midieron": "medi",
    "tuvieron": "teni",
    "hicieron": "haci",
}

_OF_ER_AND_IR: Final = "en io ieron ia ian ido ida iendo iera ieran".split()
_TOLD: Final = {
    "ar": "an o aron aba aban ado ada ando ara aran".split(),
    "er": _OF_ER_AND_IR,
    "ir": _OF_ER_AND_IR,
}
"""Regular endings of the third person, with participle and gerund, by that of the infinitive."""

_FORMS: Final = (
    *(
        (ending, ("ar",))
        for ending in ("aba", "aban", "abamos", "ando", "aron", "ara", "aran", "aria", "arian")
    ),
    *((ending, ("er", "ir")) for ending in ("ia", "ian", "iamos", "iendo", "ieron", "iera", "ieran", "io")),
    *((ending, ("ar",)) for ending in ("ado", "ada", "ados", "adas")),
    *((ending, ("er", "ir")) for ending in ("ido", "ida", "idos", "idas")),
    *((f"{of}{ending}", (of,)) for of in ("er", "ir") for ending in ("ia", "ian")),
)
"""Regular endings by which a word is a form of a verb, with the infinitives it may have."""

_CHANGING: Final = frozenset({"ieron", "iendo", "iera", "ieran", "io"})
_CHANGED: Final = {"i": "e", "u": "o"}
"""What the last vowel of a stem was in the infinitive, and the endings before which it changes."""


def imperfects(phrase: str) -> Iterator[str]:
    """Yield the imperfect of a verb that is given as the third person plural of its preterite: bajaron, bajaba, bajaban."""
    if " " in phrase:
        return
    stem = _STEMS_CHANGED.get(phrase, "")
    if not stem:
        stem = next((phrase[: -len(end)] + new for end, new in _STEMS if phrase.endswith(end)), "")
    if len(stem) >= _SHORTEST_STEM:
        yield f"{stem}a"
        yield f"{stem}an"


def told_forms(infinitive: str) -> Iterator[str]:
    """Yield how a regular verb tells of others, from its infinitive: incautan, incautó, incautaban, incautado, incautando.

    The present of one alone is left out, which is a noun as often: *planta*, *marca*.
    """
    stem, ending = infinitive[:-2], infinitive[-2:]
    if " " in infinitive or ending not in _TOLD or len(stem) < _SHORTEST_STEM:
        return
    yield from (f"{stem}{end}" for end in _TOLD[ending])


def infinitives(word: str) -> Iterator[str]:
    """Yield the infinitives that a flattened word may be a regular form of."""
    for ending, of in _FORMS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _SHORTEST_STEM:
            yield from (stem + each for each in of)
            if "ir" in of and ending in _CHANGING:
                yield f"{_unchanged(stem)}ir"


def _unchanged(stem: str) -> str:
    """Return the stem of an infinitive in -ir whose last vowel is another in some forms: pidieron, pedir; durmiendo, dormir."""
    at = max(stem.rfind("i"), stem.rfind("u"))
    return stem[:at] + _CHANGED[stem[at]] + stem[at + 1 :] if at >= 0 else stem
