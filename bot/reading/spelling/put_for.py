"""What a word is put for, as the words beside it tell: *colombias coca*, *were is*, *ten tones*, *enter 2013 y 2023*, *Esados Unidis*."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from bot.reading.spelling.keyboard import LIKELY, one_slip
from bot.reading.spelling.lexicon import Lexicon
from bot.reading.spelling.names import SPELT, Fix, Grade
from bot.reading.spelling.odds import SHORTEST_RARE
from bot.reading.spelling.speller import BEFORE_NAMES, Speller
from bot.reading.vocabulary import OUTLET
from bot.reading.words.calendar_words import OPENING_SPANS
from bot.reading.words.conjugation import IDLE_VERBS
from bot.reading.words.little_words import DOES
from bot.values.text import Word

_REACH: Final = 3
"""Words behind the place among which what is its own is looked for."""

_SIDES: Final = ("north", "south", "west", "east")

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
    "asta": _put("hasta", f"{_YEAR} enero marzo junio septiembre diciembre hoy ahora el que"),
    "hast": _put("hasta", f"{_YEAR} enero marzo junio septiembre diciembre hoy ahora el que"),
    "dese": _put("desde", f"{_YEAR} el que cuando"),
    "desee": _put("desde", f"{_YEAR} el que cuando"),
    "blow": _put("below", _YEAR),
    "tones": _put("tonnes", "of de", "many"),
    "sized": _put("seized", "in by at on from since fy", "got was were"),
    "stat": _put("state", "had has with saw ranks recorded reported"),
    "stats": _put("states", "had have with saw recorded reported"),
}

_JOINING: Final = frozenset("oyv")
"""Letters that join two places by themselves: o, y, v."""

_ARTICLES: Final = ("las", "los", "la", "lo")

_OF_A_YEAR: Final = 4
"""Digits of a year."""

_IDLE: Final = frozenset({SPELT, "refusal"})
"""Kinds of what a word stands for that say nothing by themselves."""

_RELATIVE: Final = frozenset("that who which to".split())
_THE_MOST: Final = frozenset({("the", "most"), ("the", "least"), ("more", "cocaine"), ("most", "cocaine")})
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
        # 'Did Colombia size' takes no measure of it, nor do those 'that size the most'.
        does = lexicon.is_a(before, "place") and any(each.text in DOES for each in typed[:at])
        seizes = does or (before in _RELATIVE and behind[:1] != ["of"]) or tuple(behind[:2]) in _THE_MOST
        return Fix(word, ("seize",), 1, LIKELY) if seizes else None
    found = _WITHIN.get(word)
    if found is None:
        return None
    after = behind[0] if behind else ""
    fits = before in found.before or after in found.behind or (after[:1].isdigit() and _YEAR in found.behind)
    return Fix(word, (found.meant,), 1, LIKELY) if fits else None


def told_by_neighbours(
    near: tuple[Fix, ...], texts: Sequence[str], at: int, lexicon: Lexicon
) -> tuple[Fix, ...]:
    """Return the one of the likeliest fixes that opens a span of years, or that makes a turn of phrase with the words beside it.

    'Sice 2010' is 'since' and no spice; 'fente a' is 'frente a' and no people.
    """
    likeliest = [fix for fix in near if fix.cost == near[0].cost and len(fix.read) == 1 == fix.slips]
    if len(near) == 1 or not likeliest:
        return near
    after = texts[at + 1 : at + _REACH]
    if after and len(after[0]) == _OF_A_YEAR and after[0].isdigit():
        opening = [fix for fix in likeliest if fix.read[0] in OPENING_SPANS]
        if len(opening) == 1:
            return (opening[0],)
    before = texts[max(0, at - _REACH + 1) : at]
    turns = [fix for fix in likeliest if lexicon.makes_turn(before, fix.read[0], after)]
    # 'Eadliest year' may be the deadliest, whatever is said of the earliest; 'laest coca' the latest or the least.
    named = any(
        name.kind not in _IDLE for fix in near if fix not in turns for name in lexicon.meanings(fix.read[0])
    )
    return (turns[0],) if len(turns) == 1 and not named else near


def with_letter(texts: Sequence[str], at: int, lexicon: Lexicon) -> tuple[Fix, ...]:
    """Return a place and the one letter behind it that joins it to the next: 'Méxicoo Estados Unidos', 'mexicov usa'."""
    word, letter = texts[at][:-1], texts[at][-1]
    if letter not in _JOINING or not lexicon.is_a(word, "place"):
        return ()
    behind = texts[at + 1 : at + _REACH]
    names = [name for end in range(1, len(behind) + 1) for name in lexicon.names(" ".join(behind[:end]))]
    return (Fix(texts[at], (word, letter), 1, LIKELY),) if any(name.kind == "place" for name in names) else ()


def with_article(texts: Sequence[str], at: int, lexicon: Lexicon) -> tuple[Fix, ...]:
    """Return a verb and the article that ran into it before what it names: 'explicala diferencia', and no 'dímelo'."""
    word, behind = texts[at], texts[at + 1 : at + 2]
    if (
        word not in IDLE_VERBS
        or not behind
        or not lexicon.meanings(behind[0])
        or behind[0] not in lexicon.grades
    ):
        return ()
    article = next((each for each in _ARTICLES if word.endswith(each)), "")
    verb = word.removesuffix(article)
    known = bool(article) and (verb in IDLE_VERBS or verb in lexicon.grades)
    return (Fix(word, (verb, article), 1, LIKELY),) if known else ()


def pairs(
    typed: Sequence[Word], slips: Mapping[int, Sequence[Fix]], lexicon: Lexicon, speller: Speller
) -> Iterator[tuple[int, Fix]]:
    """Yield what makes a name of two misspelt words side by side: 'Esados Unidis'."""
    for at in slips:
        if at + 1 not in slips:
            continue
        first, second = (
            (
                *slips[each],
                *(Fix(typed[each].text, (part,), 1, LIKELY) for part in speller.parts_near(typed[each].text)),
            )
            for each in (at, at + 1)
        )
        named = {
            (one.read, other.read): (one, other)
            for one in first
            for other in second
            if one.slips == other.slips == len(one.read) == len(other.read) == 1
            and lexicon.completed((), (*one.read, *other.read), ())
        }
        if len(named) == 1:
            one, other = next(iter(named.values()))
            yield at, one
            yield at + 1, other


def with_tilde(near: tuple[Fix, ...], told: str, lexicon: Lexicon) -> tuple[Fix, ...]:
    """Return the fixes without those no likelier that lack the ñ that was typed: 'Nadiño' is Nariño and nothing 'andino'."""
    if "ñ" not in told.lower():
        return near
    tilde = [fix for fix in near if any("ñ" in lexicon.written(word).lower() for word in fix.read)]
    return tuple(fix for fix in near if fix in tilde or fix.cost < tilde[0].cost) if tilde else near


def at_capital(word: str, told: str, lexicon: Lexicon) -> tuple[Fix, ...]:
    """Return the two known words that a capital inside of one parts: 'underEvo', 'cocaínaPerú'."""
    at = next((at for at in range(1, len(told)) if told[at].isupper() and told[at - 1].islower()), 0)
    parts = (word[:at], word[at:])
    known = len(told) == len(word) and all(map(lexicon.knows, parts)) if at else False
    return (Fix(word, parts, 1, LIKELY),) if known else ()


def _owned(word: str, lexicon: Lexicon, speller: Speller) -> tuple[Fix, ...]:
    """Return the place that a word is the genitive of; of Virginias, Carolinas and Koreas there are two."""
    one = word[:-1]
    owns = word.endswith("s") and one in lexicon.grades and lexicon.is_a(one, "place")
    if not owns or lexicon.knows(word):
        return ()
    several = any(lexicon.names(f"{side} {one}") for side in _SIDES)
    return () if several or speller.odds.is_rare(one) else (Fix(word, (one,), 1, LIKELY),)


def owner(typed: Sequence[Word], at: int, lexicon: Lexicon, speller: Speller) -> tuple[Fix, ...]:
    """Return the place that a word is the genitive of, where its something is named behind it or was before."""
    found = _owned(typed[at].text, lexicon, speller)
    if not found or (at and typed[at - 1].text in _THAN):
        return found
    after = (word.text for word in typed[at + 1 : at + 1 + _REACH])
    thing = next((word for word in after if not (word.isdigit() or lexicon.is_turn(word, counted=False))), "")
    return found if lexicon.is_a(thing, "substance", "measure", "theme") else ()


def capitals_of(typed: Sequence[Word], text: str) -> frozenset[int]:
    """Return the positions of words that a capital marks as names: in a sentence, and not in a headline."""
    upper = [at for at, word in enumerate(typed) if text[word.start].isupper()]
    if 2 * len(upper) > len(typed):
        return frozenset()
    return frozenset(at for at in upper if at and text[: typed[at].start].rstrip()[-1:].isalnum())


def said_around(
    typed: Sequence[Word], at: int, text: str, lexicon: Lexicon, speller: Speller
) -> tuple[Fix, ...]:
    """Return the chatter that a long word near nothing else may be a slip for, unless it stands as a name does."""
    named = at > 0 and typed[at - 1].text in BEFORE_NAMES
    word = typed[at].text
    if named or len(word) < SHORTEST_RARE or not word.isalpha() or word in lexicon.grades:
        return ()
    if speller.is_meant(word, word):
        return ()
    said = next((each for each in one_slip(word) if _is_chatter(each, lexicon)), "")
    named = at in capitals_of(typed, text) and OUTLET not in lexicon.names(said)
    return (Fix(word, (said,), 1, LIKELY),) if said and not named else ()


def _is_chatter(word: str, lexicon: Lexicon) -> bool:
    around = lexicon.grades.get(word) is Grade.FOREIGN and len(word) >= SHORTEST_RARE
    return around and all(name.kind != "refusal" for name in lexicon.names(word))


def mistaken(typed: Sequence[Word], at: int, lexicon: Lexicon, speller: Speller) -> tuple[Fix, ...]:
    """Return what a word by itself is easily taken for; the District of Columbia is no Colombia."""
    near = speller.mistaken(typed[at].text)
    texts = [word.text for word in typed]
    around = texts[max(0, at - _REACH) : at], (texts[at],), texts[at + 1 : at + 1 + _REACH]
    return near if near and not lexicon.completed(*around) else ()


def year_typed(word: Word, text: str) -> tuple[Fix, ...]:
    """Return the year that was typed with a letter for a digit."""
    told = text[word.start : word.end]
    mixed = told != word.text and any(map(str.isalpha, told)) and any(map(str.isdigit, told))
    return (Fix(told, (word.text,), 1, LIKELY),) if mixed else ()
