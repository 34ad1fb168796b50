"""Words spelt right that are put for others where they stand: *colombias coca*, *were is*, *ten tones*, *enter 2013 y 2023*."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from bot.reading.keyboard import LIKELY
from bot.reading.lexicon import Lexicon
from bot.reading.names import Fix
from bot.reading.speller import Speller
from bot.values.text import Word

_REACH: Final = 3
"""Words behind the place among which what is its own is looked for."""

_THAN: Final = frozenset("than versus vs".split())
"""Words behind which it goes without saying what is the place's own."""

_ASKING: Final = frozenset("is are was were does do did can".split())
_POINTING: Final = frozenset("the a an my our your what how it this that".split())
"""What *here is* points to: then it asks for no place."""

_YEAR: Final = "0"
"""Stands for any number among the words behind."""


class _PutFor(NamedTuple):
    """What a word is put for, and the words of which one must stand right behind it or right before it."""

    meant: str
    behind: frozenset[str]
    before: frozenset[str] = frozenset()


def _put(meant: str, behind: str, before: str = "") -> _PutFor:
    return _PutFor(meant, frozenset(behind.split()), frozenset(before.split()))


_OPENING: Final = {"were": "where", "here": "where"}
"""What a question begins with that asks where."""

_WITHIN: Final = {
    "enter": _put("entre", f"{_YEAR} el los"),
    "ente": _put("entre", f"{_YEAR} el los"),
    "dese": _put("desde", f"{_YEAR} el que cuando"),
    "tones": _put("tonnes", "of de", "many"),
    "sized": _put("seized", "in by at on from since fy", "got was were"),
    "stat": _put("state", "had has with saw ranks recorded reported"),
    "stats": _put("states", "had have with saw recorded reported"),
}

_DID: Final = frozenset("did do does".split())
PUT_FOR: Final = frozenset((*_OPENING, *_WITHIN, "size"))
"""Words that may be put for others."""


def put_for(typed: Sequence[Word], at: int, lexicon: Lexicon) -> Fix | None:
    """Return what a word spelt right is put for, as the words beside it tell."""
    word = typed[at].text
    behind = [each.text for each in typed[at + 1 : at + _REACH]]
    if not at and word in _OPENING:
        asks = behind and behind[0] in _ASKING and not (word == "here" and _POINTING.intersection(behind))
        return Fix(word, (_OPENING[word],), 1, LIKELY) if asks else None
    before = typed[at - 1].text if at else ""
    if word == "size":
        # 'Did Colombia size' takes no measure of it.
        seizes = lexicon.is_a(before, "place") and any(each.text in _DID for each in typed[:at])
        return Fix(word, ("seize",), 1, LIKELY) if seizes else None
    found = _WITHIN.get(word)
    if found is None:
        return None
    after = behind[0] if behind else ""
    fits = before in found.before or after in found.behind or (after[:1].isdigit() and _YEAR in found.behind)
    return Fix(word, (found.meant,), 1, LIKELY) if fits else None


def at_capital(word: str, told: str, lexicon: Lexicon) -> tuple[Fix, ...]:
    """Return the two known words that a capital inside of one parts: 'underEvo', 'cocaínaPerú'."""
    at = next((at for at in range(1, len(told)) if told[at].isupper() and told[at - 1].islower()), 0)
    parts = (word[:at], word[at:])
    known = len(told) == len(word) and all(map(lexicon.knows, parts)) if at else False
    return (Fix(word, parts, 1, LIKELY),) if known else ()


def owner(typed: Sequence[Word], at: int, lexicon: Lexicon, speller: Speller) -> tuple[Fix, ...]:
    """Return the place that a word is the genitive of, where its something is named behind it or was before."""
    found = speller.owner(typed[at].text)
    if not found or (at and typed[at - 1].text in _THAN):
        return found
    after = (word.text for word in typed[at + 1 : at + 1 + _REACH])
    thing = next((word for word in after if not (word.isdigit() or lexicon.is_turn(word, counted=False))), "")
    return found if lexicon.is_a(thing, "substance", "measure", "theme") else ()
