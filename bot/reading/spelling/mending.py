"""A question's words with their slips mended where one meaning is likely, and with what they may be where several are."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from bot.reading.amounts.spelt_numbers import with_numbers
from bot.reading.knowledge import Knowledge
from bot.reading.spelling.keyboard import LIKELY
from bot.reading.spelling.lexicon import Lexicon
from bot.reading.spelling.names import NO_NAMES, TOO_FAR, Fix, Grade, key
from bot.reading.spelling.nearby import SHORTEST_CORRECTED
from bot.reading.spelling.odds import LONG_NAME
from bot.reading.spelling.put_for import (
    PUT_FOR,
    at_capital,
    capitals_of,
    mistaken,
    owner,
    pairs,
    put_for,
    said_around,
    told_by_neighbours,
    with_article,
    with_letter,
    with_tilde,
    year_typed,
)
from bot.reading.spelling.speller import BEFORE_NAMES, Speller
from bot.reading.spelling.together import PAIR
from bot.reading.words.calendar_words import MONTHS
from bot.reading.words.oaths import OATHS, without_oaths
from bot.reading.words.shorthand import with_digits, written_out
from bot.values.question import Language
from bot.values.reading import Correction
from bot.values.text import Word, words

LONGEST = 150
"""Words heard of one message. A question is shorter; a draft is not a question."""

_REACH = 4
"""Words on each side that a name of several words is looked for among."""

_AS_LIKELY = 0.6
"""How much less likely a part of a name may be than another word."""

_OF = frozenset("of de".split())
_ABOUT = frozenset({"topic"})
"""Kinds of name that are words of the language: any of them may be another word."""


class Doubt(NamedTuple):
    """A word that may be a slip for several others: where it stands among the words typed, and what it may be."""

    at: int
    typed: Word
    fixes: tuple[Fix, ...]


class Slip(NamedTuple):
    """What a word may be a slip for, the likeliest first, and whether that makes a name of it and its neighbours."""

    near: tuple[Fix, ...]
    completes: bool = False


class Typed(NamedTuple):
    """The words of a question as they were typed, what some may be slips for, and whether more than a question's are."""

    words: Sequence[Word]
    slips: Mapping[int, Slip]
    too_long: bool


class Mended(NamedTuple):
    """The words as they are read, each with the span it was typed in; which were mended; and which may be several."""

    words: tuple[Word, ...]
    fixes: dict[int, Fix]
    doubts: tuple[Doubt, ...]
    guessed: bool
    """Whether a word was taken for one that names nothing, though it is spelt right or takes two slips."""

    def spans(self) -> Iterator[tuple[int, int, Fix]]:
        """Yield where each word that was mended begins and ends in the text, with how."""
        for at, fix in self.fixes.items():
            yield self.words[at].start, self.words[at + len(fix.read) - 1].end, fix

    def corrections(self, text: str, lexicon: Lexicon) -> tuple[Correction, ...]:
        """Return what was typed and what it was read as, of each word that was mended."""
        return tuple(
            Correction(typed=text[start:end], read=" ".join(map(lexicon.written, fix.read)))
            for start, end, fix in self.spans()
        )


def typed_in(
    text: str, knowledge: Knowledge, bold: Language | None = None, *, has_slips: bool = True
) -> Typed:
    """Return the words of a question, numbers and short words written out, with what they may be slips for."""
    everything = with_numbers(without_oaths(written_out(words(with_digits(text[: LONGEST * 40])), text)))
    first = everything[:LONGEST]
    if not has_slips:
        return Typed(first, {}, len(everything) > LONGEST)
    slips = _slips_of(first, text, knowledge.lexicon, knowledge.speller, bold)
    if sworn := {at: slip.near[0].read[0] for at, slip in slips.items() if slip.near[0].read[0] in OATHS}:
        first = without_oaths([word._replace(text=sworn.get(at, word.text)) for at, word in enumerate(first)])
        slips = _slips_of(first, text, knowledge.lexicon, knowledge.speller, bold)
    return Typed(first, slips, len(everything) > LONGEST)


def _slips_of(
    typed: Sequence[Word], text: str, lexicon: Lexicon, speller: Speller, bold: Language | None
) -> dict[int, Slip]:
    """Return what words of a question may be slips for, by their positions.

    Where ``bold`` is the language of the question, ordinary words that make no sense in it count as well.
    """
    found: dict[int, Slip] = {}
    capitals: frozenset[int] | None = None
    texts = [word.text for word in typed]
    if not PUT_FOR.isdisjoint(texts):
        put = {at: put_for(typed, at, lexicon) for at, each in enumerate(texts) if each in PUT_FOR}
        found = {at: Slip((fix,), completes=True) for at, fix in put.items() if fix is not None}
    for at in speller.unsure(texts):
        word = typed[at]
        if at in found:
            continue
        if word.text[0].isdigit():
            found[at] = Slip(year_typed(word, text))
            continue
        told = text[word.start : word.end]
        run_on = (with_letter, with_article)
        near = next(filter(None, (part(texts, at, lexicon) for part in run_on)), ())
        near = near or at_capital(word.text, told, lexicon) or speller.fixes(word.text, told)
        near = with_tilde(near, told, lexicon)
        if near and near[0].slips > 1:
            near = (*said_around(typed, at, text, lexicon, speller), *near)
        if completing := _completing(typed, at, near, lexicon, speller):
            found[at] = Slip(completing, completes=True)
            continue
        if not near and bold:
            near = speller.bold_fixes(word.text, bold, typed[at - 1].text if at else "")
        if near:
            capitals = capitals_of(typed, text) if capitals is None else capitals
            fitting = _fitting(near, typed, at, lexicon, capital=at in capitals)
            found[at] = Slip(told_by_neighbours(fitting, texts, at, lexicon))
        else:
            found[at] = Slip(
                owner(typed, at, lexicon, speller)
                or mistaken(typed, at, lexicon, speller)
                or said_around(typed, at, text, lexicon, speller)
            )
    alone = {at: slip.near for at, slip in found.items() if not slip.completes}
    for at, fix in pairs(typed, alone, lexicon, speller):
        found[at] = Slip((fix,), completes=True)
    return {at: slip for at, slip in found.items() if slip.near}


def mend(typed: Typed, lexicon: Lexicon, speller: Speller, chosen: Mapping[int, Fix]) -> Mended:
    """Mend the slips of a question's words; ``chosen`` decides for some of the words what they are read as.

    Everything that looks at words looks at the mended ones: a misspelt 'since' opens a span as well.
    """
    if not typed.slips and not chosen:
        return Mended(tuple(typed.words), {}, (), guessed=False)
    mended: list[Word] = []
    fixes: dict[int, Fix] = {}
    doubts: list[Doubt] = []
    guessed = False
    for at, word in enumerate(typed.words):
        slip = Slip((chosen[at],)) if at in chosen else typed.slips.get(at)
        if slip is None:
            mended.append(word)
            continue
        fix = slip.near[0]
        if len(slip.near) > 1 or (at not in chosen and fix.slips >= TOO_FAR):
            doubts.append(Doubt(at, word, slip.near))
            mended.append(word)
            continue
        if fix.read != (fix.typed,):
            fixes[len(mended)] = fix
            far = not slip.completes and (fix.slips > 1 or word.text in speller.ordinary)
            guessed |= far and _names_nothing(fix, typed.words, at, lexicon)
        mended += _read_as(word, fix.read)
    return Mended(tuple(mended), fixes, tuple(doubts), guessed)


def _fitting(
    near: tuple[Fix, ...], typed: Sequence[Word], at: int, lexicon: Lexicon, *, capital: bool
) -> tuple[Fix, ...]:
    """Return the fixes of the kind of word that must stand here.

    What has a capital in a sentence is the name of something, and so is what follows 'in' unless it is nearly right:
    'Beijing' is no 'being', but 'Orgaanización' is an organization; leaving out a place that we do not know would answer for another.
    """
    place = at > 0 and typed[at - 1].text in BEFORE_NAMES
    # 'Producción de' has what is counted before it as often as a place: 'la cifra de produsión'.
    counted = at > 0 and typed[at - 1].text in _OF and not capital
    fitting = tuple(
        fix
        for fix in near
        if _names(fix, lexicon)
        or (fix.slips == 1 and len(typed[at].text) >= LONG_NAME)
        or (counted and len(typed[at].text) >= LONG_NAME and lexicon.is_a(fix.read[0], "measure", "unit"))
        or not (capital or (place and (fix.slips > 1 or len(fix.read[0]) < SHORTEST_CORRECTED)))
    )
    # Nor is Chapare offered as Chipre: whoever names a place is not asked whether he means one that looks alike.
    far = all(fix.slips == TOO_FAR and lexicon.is_a(fix.read[0], "place") for fix in fitting)
    return () if far and (capital or place) else fitting


def _names(fix: Fix, lexicon: Lexicon) -> bool:
    """Say whether a word is read as a name or part of one, of months and units as well, or as a name and what ran into it."""
    unit = any(lexicon.is_a(word, "unit") for word in fix.read)
    proper = (lexicon.written(word)[0].isupper() and not lexicon.stands_alone(word) for word in fix.read)
    return (
        any(word in MONTHS or lexicon.is_name(word) for word in fix.read)
        or unit
        or any(proper)
        or any(name.kind == "place" for name in lexicon.names(" ".join(fix.read)))
    )


def _completing(
    typed: Sequence[Word], at: int, near: tuple[Fix, ...], lexicon: Lexicon, speller: Speller
) -> tuple[Fix, ...]:
    """Return what makes a name of a word and its neighbours, 'note de Santander', even of a word spelt right."""
    word = typed[at].text
    parts = near
    if not near and lexicon.grades.get(word, Grade.UNKNOWN) in NO_NAMES:
        parts = tuple(Fix(word, (part,), 1, LIKELY) for part in speller.parts_near(word))
    if not parts:
        return ()
    before, after = _around(typed, at)
    if lexicon.completed(before, (word,), after):
        return ()
    found = [fix for fix in parts if lexicon.completed(before, fix.read, after, idle=bool(near))]
    if near and not found:
        others = (Fix(word, (part,), 1, LIKELY) for part in speller.parts_near(word))
        found = [fix for fix in others if lexicon.completed(before, fix.read, after)]
    if (
        not found
        and near
        and after[:1]
        and after[0] in _OF
        and any(lexicon.is_a(each, "place") for each in after[1:2])
    ):
        # 'Enrte de Santander' is no 'entre': what is so much of a name was meant for one.
        return tuple(fix for fix in speller.parts_far(word) if lexicon.completed(before, fix.read, after))[:1]
    if not found:
        return ()
    best = found[0]
    if any(fix.cost == best.cost and key(fix.read) != key(best.read) for fix in found):
        return ()
    # What was decided may have been a decision and not a revision; the United States are no other states.
    rivals = [
        fix for fix in parts if fix not in found and fix.cost <= best.cost and not _is_idle(fix, lexicon)
    ]
    if rivals and lexicon.completed(before, best.read, after) <= _ABOUT:
        return ()
    return (best,) if best.cost <= parts[0].cost + (_AS_LIKELY if len(best.read) == 1 else 0) else ()


def _names_nothing(fix: Fix, typed: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Say whether a word is read as turns of phrase that make no name with its neighbours either."""
    before, after = _around(typed, at)
    turns = all(lexicon.is_turn(each, counted=False) for each in fix.read)
    return turns and not lexicon.completed(before, fix.read, after)


def _is_idle(fix: Fix, lexicon: Lexicon) -> bool:
    return not any(map(lexicon.meanings, fix.read))


def _around(typed: Sequence[Word], at: int) -> tuple[list[str], list[str]]:
    """Return the words before and after one, as many as a name reaches."""
    before, after = typed[max(0, at - _REACH) : at], typed[at + 1 : at + 1 + _REACH]
    return [word.text for word in before], [word.text for word in after]


def _read_as(word: Word, read: tuple[str, ...]) -> Iterator[Word]:
    """Yield a word as it is read; several that were typed as one share its span where letters cannot be told apart."""
    start, letters = word.start, len(word.text)
    lengths = list(map(len, read))
    if len(read) == PAIR and sum(lengths) != letters:
        # One of the two is spelt right: what is left is the other.
        last = lengths[1] if word.text.endswith(read[1]) else letters - lengths[0]
        lengths = [letters - last, last]
    apart = letters == word.end - word.start == sum(lengths)
    for each, length in zip(read, lengths, strict=True):
        yield Word(each, start, start + length) if apart else Word(each, word.start, word.end)
        start += length
