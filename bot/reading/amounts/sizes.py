"""Sizes that are claimed of a part or a change: more than half, 20% of it, fell by 10%, doubled."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from bot.reading.amounts.bounds import is_of_level
from bot.reading.amounts.numbers import ARTICLES, find_amount, hedge_of, is_near, words_before
from bot.reading.amounts.passages import passage_of
from bot.reading.hearing import Heard
from bot.reading.times.year_words import is_year
from bot.reading.words.calendar_words import YEARS
from bot.reading.words.cues import EXCEEDING
from bot.reading.words.little_words import OF, PERCENTS
from bot.reading.words.motion import MOVES, WAYS
from bot.reading.words.phrases import by_first_word
from bot.values.amount import Amount, Hedge
from bot.values.claimed import ANYHOW, PERCENT, TIMES, ClaimedMove, Way

_FRACTIONS: Final = by_first_word(
    (tuple(name.split()), Decimal(percent))
    for percent, names in (
        ("50", "half | mitad"),
        ("33.33", "third | tercio | tercera parte"),
        ("66.67", "two thirds | two third | dos tercios | dos terceras partes"),
        ("25", "quarter | cuarto | cuarta parte"),
        ("75", "three quarters | three quarter | tres cuartos | tres cuartas partes"),
        ("20", "fifth | quinto | quinta parte"),
        ("10", "tenth | decima parte"),
    )
    for name in names.split(" | ")
)
"""Parts in words, in percent; thirds as exactly as two decimals give them."""

_HALF: Final = Decimal(50)
_MAJORITY: Final = by_first_word(
    (tuple(name.split()), _HALF)
    for name in "mayoria | mayor parte | grueso | majority | bulk | most".split(" | ")
)
"""More than half, in words, of what is said to be so; of what is asked where it is they ask for the most."""

_IN_BULK: Final = ("in", "bulk")
"""How something is sold, and no part of it."""

_PARTS: Final = frozenset((*_FRACTIONS, *_MAJORITY))
"""Words that the names of parts begin with."""

_MULTIPLES: Final = {
    **dict.fromkeys(
        "double doubled doubles doubling duplico duplicado duplicar duplica duplicaron".split(), 2
    ),
    **dict.fromkeys(
        "triple tripled triples tripling triplico triplicado triplicar triplica triplicaron".split(), 3
    ),
    **dict.fromkeys(
        "quadruple quadrupled quadruples cuadruplico cuadruplicado cuadruplicar cuadruplicaron".split(), 4
    ),
    **dict.fromkeys("quintuple quintupled quintuples quintuplico quintuplicado quintuplicar".split(), 5),
    **dict.fromkeys("sextuple sextupled sextuples sextuplico sextuplicado".split(), 6),
}
_HALVED: Final = frozenset("halve halved halves halving".split())
_BY: Final = frozenset("by in en".split())
SIZES: Final = frozenset(_MULTIPLES) | _HALVED | frozenset("half mitad".split())
"""Words that claim a size: a query that does without the claim must not do without them."""


OF_SIZES: Final = SIZES | frozenset(
    """
    third thirds quarter quarters fifth tenth tercio tercios tercera terceras cuarto cuartos cuarta cuartas quinto quinta
    decima parte partes mayoria majority bulk grueso ciento one two three dos tres nearly almost casi cerca close up down
    paso pasaron pasado pasa pasan went go gone goes llego llegaron alcanzo alcanzaron
    """.split()
)
"""Words that only a size explains."""


OF_ORDERS: Final = frozenset("mayoria majority bulk grueso parte".split())
"""Words for the most of something, which an order of places tells as well: where the bulk of it is."""


class Size(NamedTuple):
    """A part in percent as it is claimed, and whether it is said to be a part of something."""

    amount: Amount
    first: int
    last: int


def claimed_percent(heard: Heard, half: Hedge = Hedge.ABOUT) -> Size | None:
    """Return the one percentage that a question names, in figures or words; ``None`` where there are several.

    ``half`` is what half is taken for where no word says more of it.
    """
    if not heard.numbers and heard.said.isdisjoint(_PARTS):
        return None
    found = [*_in_figures(heard), *_in_words(heard, half)]
    return found[0] if len(found) == 1 and len(heard.numbers) <= 1 else None


def claimed_part(heard: Heard) -> Size | None:
    """Return the percentage that is claimed of a whole: 20% of it, half of it, most coca."""
    size = claimed_percent(heard)
    if size is None:
        return None
    last, *after = heard.texts[size.last - 1 : size.last + 1]
    return size if last == "most" or not OF.isdisjoint(after) else None


def is_ranked_beside(heard: Heard, size: Size | None) -> bool:
    """Say whether places are to be put in order by another word than that of the size: *la mayor parte* is one."""
    ranked = heard.cued("ranking")
    return any(size is None or not size.first <= each.first < size.last for each in ranked)


def is_change_claimed(heard: Heard) -> bool:
    """Say whether a percentage is named that is not of something."""
    return claimed_percent(heard) is not None and claimed_part(heard) is None


def claimed_move(heard: Heard, unit: str) -> ClaimedMove | None:
    """Return how much something is said to have risen or fallen by; ``unit`` is the one that amounts are claimed in."""
    if (passage := passage_of(heard, moves=_moves(heard))) is not None:
        return _passed(heard, passage.levels, unit)
    multiples = [(at, _MULTIPLES[word]) for at, word in enumerate(heard.texts) if word in _MULTIPLES]
    if multiples:
        at, times = multiples[0]
        if len(multiples) > 1 or heard.numbers:
            return None
        hedge = hedge_before(heard, at, Hedge.AT_LEAST)
        return ClaimedMove(way=Way.RISE, amount=_amount(hedge, Decimal(times)), unit=TIMES)
    if not _HALVED.isdisjoint(heard.said) and not heard.numbers:
        at = next(at for at, word in enumerate(heard.texts) if word in _HALVED)
        return ClaimedMove(
            way=Way.FALL, amount=_amount(hedge_before(heard, at, Hedge.AT_LEAST), _HALF), unit=PERCENT
        )
    return _moved_by(heard, unit)


def _passed(heard: Heard, levels: tuple[Amount, ...], unit: str) -> ClaimedMove | None:
    """Return the move to a level, by a percentage, from another level or by whatever it was."""
    if len(levels) > 1:
        start, end = levels[0].low, levels[-1].low
        way, apart = (Way.RISE if end > start else Way.FALL), _amount(Hedge.EXACTLY, abs(end - start))
        contrary = "fall" if way is Way.RISE else "rise"
        said = heard.cues & WAYS
        return (
            None
            if said == {contrary}
            else ClaimedMove(way=way, amount=apart, unit=unit, levels=levels, level_unit=unit)
        )
    sizes, way = _in_figures(heard), _way(heard)
    if not sizes and way is not Way.EITHER:
        return ClaimedMove(way=way, amount=ANYHOW, unit=PERCENT, levels=levels, level_unit=unit)
    if len(sizes) != 1:
        return None
    return ClaimedMove(way=way, amount=sizes[0].amount, unit=PERCENT, levels=levels, level_unit=unit)


def _moves(heard: Heard) -> bool:
    return not heard.cues.isdisjoint(MOVES)


def _moved_by(heard: Heard, unit: str) -> ClaimedMove | None:
    # What fell by half is not denied for having fallen by a little more.
    size = claimed_percent(heard, Hedge.AT_LEAST)
    if size is not None:
        # What fell to a third fell by two thirds; only to half and by half are the same.
        before = heard.texts[max(size.first - 3, 0) : size.first]
        to = ("to" if heard.language == "en" else "a") in before and size.amount.low != _HALF
        return None if to else ClaimedMove(way=_way(heard), amount=size.amount, unit=PERCENT)
    amount = find_amount(heard) if len(heard.numbers) == 1 and not heard.has_percent else None
    if amount is None or is_of_level(heard):
        return None
    at = heard.numbers[0]
    amount = amount.model_copy(update={"hedge": hedge_before(heard, at, amount.hedge)})
    by = not _BY.isdisjoint(heard.texts[max(at - 4, 0) : at]) or at in {
        each.last for each in heard.cued(*WAYS)
    }
    return (
        ClaimedMove(way=_way(heard), amount=amount, unit=unit)
        if by or amount.hedge is not Hedge.EXACTLY
        else None
    )


def _way(heard: Heard) -> Way:
    rise, fall = "rise" in heard.cues, "fall" in heard.cues
    return Way.EITHER if rise == fall else Way.RISE if rise else Way.FALL


def _in_figures(heard: Heard) -> Sequence[Size]:
    words = heard.texts
    sizes = []
    for at in heard.numbers:
        after = words[at + 1 : at + 3]
        if after[:1] and after[0] in PERCENTS:
            last = at + 2
        elif after == ("por", "ciento"):
            last = at + 3
        else:
            continue
        number = Decimal(words[at].replace(",", ".").lstrip("'"))
        sizes.append(Size(_amount(hedge_before(heard, at, Hedge.EXACTLY), number), at, last))
    return sizes


def _in_words(heard: Heard, half: Hedge) -> Sequence[Size]:
    """Return the parts that are named in words: two thirds, and not a third."""
    if heard.said.isdisjoint(_PARTS):
        return ()
    words = heard.texts
    if found := _majority(heard):
        return found
    sizes: list[Size] = []
    end = 0
    for at, word in enumerate(words):
        for parts, percent in _FRACTIONS.get(word, ()) if at >= end else ():
            last = at + len(parts)
            if words[at:last] == parts and _stands_as_part(words, at, last) and not _is_of_year(words, last):
                hedge = hedge_before(heard, at, half if percent == _HALF else Hedge.ABOUT)
                sizes.append(Size(_amount(hedge, percent), at, last))
                end = last
                break
    return sizes


def _majority(heard: Heard) -> Sequence[Size]:
    """Return 'the majority of it' as more than half, unless it is asked where that is."""
    words = heard.texts
    return [
        Size(_amount(Hedge.MORE_THAN, percent), at, at + len(parts))
        for at, word in enumerate(words)
        for parts, percent in _MAJORITY.get(word, ())
        if words[at : at + len(parts)] == parts
        and not heard.bearings.where
        and words[at - 1 : at + 1] != _IN_BULK
        # Who has most of it is an order; that somebody has is a claim.
        and (word != "most" or (_is_of_it(heard, at) and _is_judged(heard)))
    ]


def _is_of_it(heard: Heard, at: int) -> bool:
    """Say whether 'most' is a part of what stands behind it: most of the coca, is most coca in Nariño."""
    words = heard.texts
    if words[at + 1 : at + 2] == ("of",):
        return True
    # Whoever has 'most coca' has more than the others.
    opens = words[at - 1 : at] in _OPENING if at else not _IS.isdisjoint(words[2:4])
    return opens and any(each.first in (at, at + 1) for each in heard.named("substance", "measure"))


_OPENING = tuple((word,) for word in "is are was were does do did that".split())
_IS = frozenset("is are was were comes".split())


def _is_judged(heard: Heard) -> bool:
    # 'Most overdose deaths are in California' says so.
    stated = heard.texts[:1] == ("most",) and not _IS.isdisjoint(heard.texts[2:4])
    return (heard.bearings.whether or stated or "right" in heard.cues) and not heard.bearings.level


def _is_of_year(words: Sequence[str], last: int) -> bool:
    """Say whether it is a part of a year: the first half of 2022 is half of nothing that is counted."""
    after = words[last + 1 : last + 4]
    named = after[1:] if not ARTICLES.isdisjoint(after[:1]) and not YEARS.isdisjoint(after[1:2]) else after
    named = named[1:] if not YEARS.isdisjoint(named[:1]) else named
    return not OF.isdisjoint(words[last : last + 1]) and any(map(is_year, named[:1]))


def _stands_as_part(words: Sequence[str], first: int, last: int) -> bool:
    """Say whether 'third' is a part and no rank: a third of it, by a third."""
    if words[first] in ("half", "mitad") or last - first > 1:
        return True
    before, after = words[max(first - 1, 0) : first], words[last : last + 1]
    return not ARTICLES.isdisjoint(before) and (not OF.isdisjoint(after) or not _BY.isdisjoint(words[:first]))


def hedge_before(heard: Heard, at: int, otherwise: Hedge) -> Hedge:
    """Return the hedge before a size, its article left out."""
    hedge = hedge_of(words_before(heard, at))
    if hedge is None and is_near(heard, at):
        hedge = Hedge.ABOUT
    if hedge is None and not heard.said.isdisjoint(EXCEEDING):
        hedge = Hedge.MORE_THAN
    return otherwise if hedge is None else hedge


def _amount(hedge: Hedge, number: Decimal) -> Amount:
    return Amount(hedge=hedge, low=number, high=number)


def is_percentage(words: Sequence[str]) -> bool:
    """Say whether the words for a part may as well ask how much something moved by."""
    return any(word.startswith(("%", "percent", "pct", "porcent", "ciento")) for word in words)
