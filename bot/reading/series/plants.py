"""A plant told by the drug that is made from it: 'the crop they make blow from', 'la planta de la que sale la cocaína'.

Such words are read as the name of the crop, before anything else is: the drug in them is not asked about.
"""

from collections.abc import Sequence
from typing import Final

from bot.reading.knowledge import Knowledge
from bot.reading.words.little_words import WHICH
from bot.values.text import Word, folded

_PLANTS: Final = frozenset("plant crop bush shrub flower planta mata cultivo arbusto flor".split())
_RAW: Final = frozenset({("raw", "material"), ("raw", "ingredient"), ("materia", "prima")})
"""What is made into something by its very name."""

_OPENING: Final = _PLANTS | {"raw", "materia"}
_LINKS: Final = frozenset(
    """
    that which they you we people folks gangs traffickers cartels is are was used to for of get gets the
    que se con de del la el las los cual donde para usan utilizan sirve
    """.split()
)
_MAKING: Final = frozenset(
    """
    make makes making made produce produces producing produced refine refined process processed turned into come comes cook cooked extract
    extracted derive derived behind gives
    hace hacen hacer produce produce producen producir saca sacan sacar sale salen obtiene obtienen extrae extraen fabrica fabrican
    """.split()
)
_TAIL: Final = frozenset("is are gets get was being".split()) | _MAKING
_FROM: Final = frozenset({"from", "of", "with"})

_ASKING: Final = WHICH | frozenset("whats is the called name from of es la el se llama".split())

_NAME: Final = 3
"""Words of the longest name looked for."""


def with_plants(words: Sequence[Word], text: str, knowledge: Knowledge) -> Sequence[Word]:
    """Return the words with the name of a crop in place of those that tell it by the drug made from it."""
    texts = [word.text for word in words]
    if _OPENING.isdisjoint(texts):
        return words
    for at in range(len(texts)):
        found = _told_at(texts, at, knowledge) if not at or texts[at - 1] not in WHICH else None
        if found is not None and not _is_asked_after(texts, at, found[0]):
            end, crop = found
            if _takes_from(words, end, text, knowledge):
                end += 1
            named = Word(crop, words[at].start, words[end - 1].end)
            return (*words[:at], named, *with_plants(words[end:], text, knowledge))
    return words


def _told_at(texts: Sequence[str], at: int, knowledge: Knowledge) -> tuple[int, str] | None:
    """Return where such words that begin here end, but for the 'from' behind them, with the name of the crop."""
    is_raw = tuple(texts[at : at + 2]) in _RAW
    if not is_raw and texts[at] not in _PLANTS:
        return None
    start = at + (2 if is_raw else 1)
    drug = _past(texts, start, _LINKS | _MAKING)
    mention = next(knowledge.lexicon.mentions(texts[drug : drug + _NAME]), None)
    if mention is None or mention.first:
        return None
    named = (_crop(knowledge, name.id) for name in mention.names if name.kind == "substance")
    crop = next(filter(None, named), "")
    behind = drug + mention.last
    end = _past(texts, behind, _TAIL)
    comes_from = end > behind and end < len(texts) and texts[end] in _FROM
    made = is_raw or comes_from or not _MAKING.isdisjoint(texts[start:drug])
    return (end if comes_from else behind, crop) if made and crop else None


def _is_asked_after(texts: Sequence[str], first: int, last: int) -> bool:
    """Say whether the plant itself is what is asked for: 'what is the plant that cocaine is made from'."""
    return _ASKING.issuperset(texts[:first]) and _ASKING.issuperset(texts[last:])


def _past(texts: Sequence[str], at: int, words: frozenset[str]) -> int:
    """Return the position behind a run of these words."""
    while at < len(texts) and texts[at] in words:
        at += 1
    return at


def _takes_from(words: Sequence[Word], at: int, text: str, knowledge: Knowledge) -> bool:
    """Say whether a preposition belongs to the plant: 'make blow from, in Peru', and not 'the plant behind coke from Peru'."""
    if at >= len(words) or words[at].text not in _FROM:
        return False
    after = [word.text for word in words[at + 1 : at + 1 + _NAME]]
    named = next(knowledge.lexicon.mentions(after), None)
    place = named is not None and not named.first and any(name.kind == "place" for name in named.names)
    return not place or text[words[at].end : words[at].end + 1] == ","


def _crop(knowledge: Knowledge, substance: str) -> str:
    """Return the name in one word of the crop that a drug is made from, if it is made from one."""
    substances = knowledge.catalogue.substances
    crop = substances.get(substances[substance].made_from)
    names = () if crop is None else map(folded, crop.names)
    return next((name for name in names if " " not in name), "")
