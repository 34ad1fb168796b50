"""Words that may be a slip for several others: the question is read each way, and what makes sense of it is taken.

A way that nobody can make a question of is left out. Where those that are left mean different things, the likelier
slip is taken if it is likelier by a margin; else the question is asked back.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import islice, product
from typing import NamedTuple

from bot.reading.hearing import Heard, hear
from bot.reading.knowledge import Knowledge
from bot.reading.spelling.lexicon import Lexicon
from bot.reading.spelling.mending import Doubt
from bot.reading.spelling.names import TOO_FAR, Fix
from bot.reading.spelling.respelt import respelt
from bot.reading.spelling.speller import Speller
from bot.values.catalogue import PlaceKind
from bot.values.compared import TrendQuery
from bot.values.query import FigureQuery, RecordQuery, YearCardQuery
from bot.values.question import Question, Spoken
from bot.values.reading import Candidate, NotUnderstood, OutOfScope, Reading, Step, Unclear, Understood

MOST_DOUBTS = 3
MOST_WAYS = 16
MOST_OFFERED = 4

_ASSUMED = " (assumed)"

Chosen = Mapping[int, Fix]
"""What some of the words are read as, by their position."""


class _Way(NamedTuple):
    """One way to read the doubtful words, what its slips cost, and the reading."""

    cost: float
    chosen: Chosen
    reading: Reading
    meaning: str


def read_each_way(
    heard: Heard, knowledge: Knowledge, otherwise: Spoken, read: Callable[[Heard], Reading]
) -> Reading:
    """Read a question, its misspelt words each way that they can be meant.

    Where nothing makes sense of it, ordinary words may name towns, and those that are seldom used or of the other
    language count as misspelt too.
    """
    listen = partial(hear, heard.question, knowledge, otherwise, explains=heard.explains)
    anew = partial(hear, knowledge=knowledge, otherwise=otherwise, explains=heard.explains)

    def written_right(chosen: Chosen) -> Reading | None:
        right = respelt(heard.question, heard.typed, knowledge, chosen)
        return None if right is None else right.read(anew, lambda one: read(anew(one)), knowledge)

    reading = _weighed(heard, knowledge, listen, read, written_right)
    if not isinstance(reading, NotUnderstood) or heard.too_long:
        return reading
    as_read = [heard.as_read(word) for word in heard.unexplained]
    if any(map(knowledge.is_town, as_read)):
        of_towns = partial(listen, towns=True)
        again = _weighed(of_towns(typed=heard.typed), knowledge, of_towns, read)
        if _is_of_town(again, knowledge):
            return again
    bold = heard.language
    if any(knowledge.speller.bold_fixes(word, bold) for word in as_read):
        bolder = partial(listen, bold=bold)
        again = _weighed(bolder(), knowledge, bolder, read)
        # What was said is found by its words: a word that was changed is no evidence of it.
        return again if isinstance(again, Understood) and again.query.kind != "statement" else reading
    return reading


def _is_of_town(reading: Reading, knowledge: Knowledge) -> bool:
    """Say whether a question is about a town of which that is held, several of one name, or a place of which nothing is."""
    if isinstance(reading, Unclear):
        return reading.about == "place"
    match reading.query if isinstance(reading, Understood) else None:
        case FigureQuery(subject=subject) | TrendQuery(subject=subject) | RecordQuery(subject=subject):
            place = subject.place.value
            held = knowledge.holds(place, subject.measure.value, subject.substance.value)
        case YearCardQuery() as query:
            place = query.place.value
            card = knowledge.catalogue.themes[query.theme.value].card
            held = any(knowledge.holds(place, line.measure, line.substance) for line in card)
        case _:
            return False
    named = knowledge.catalogue.places.get(place)
    return held or (named is not None and named.kind is PlaceKind.AREA)


def _weighed(
    heard: Heard,
    knowledge: Knowledge,
    listen: Callable[..., Heard],
    read: Callable[[Heard], Reading],
    written_right: Callable[[Chosen], Reading | None] = lambda _: None,
) -> Reading:
    """Return what the doubtful words make of the question, read each way that they can be meant.

    Once one makes sense, those are left that could not be meant as well, being less likely by a margin.
    """
    if not heard.doubts or heard.too_long:
        return read(heard)
    speller = knowledge.speller
    doubts = [
        doubt._replace(
            fixes=tuple(fix._replace(cost=speller.odds.cost(fix, heard.language)) for fix in doubt.fixes)
        )
        for doubt in heard.doubts
    ]
    best: _Way | None = None
    senseless: list[Reading] = []
    rivals: list[_Way] = []
    for cost, chosen in _combined(doubts):
        if best is not None and cost > best.cost + _margin(best, chosen, speller):
            continue
        reading = read(listen(chosen=chosen, typed=heard.typed))
        if isinstance(reading, NotUnderstood):
            senseless.append(reading)
            continue
        way = _Way(cost, chosen, reading, _meaning(reading))
        if best is None:
            best = way
        elif way.meaning != best.meaning:
            rivals.append(way)
    if best is None:
        return senseless[0]
    best, rivals = _making_more_sense(best, rivals, knowledge.lexicon)
    offered = any(
        _is_only_offered(best.chosen[doubt.at], doubt)
        or _passes_over(best.chosen[doubt.at], doubt, knowledge.lexicon)
        for doubt in doubts[:MOST_DOUBTS]
    )
    if not rivals and not offered:
        return written_right(best.chosen) or best.reading
    return _asked_back([best, *rivals], doubts, knowledge.lexicon, heard.question)


def _is_only_offered(fix: Fix, doubt: Doubt) -> bool:
    """Say whether a reading of a word is too unlikely to be answered: with two slips only the likeliest is not."""
    return fix.slips == TOO_FAR or (fix.slips > 1 and fix.cost > doubt.fixes[0].cost)


def _making_more_sense(best: _Way, rivals: list[_Way], lexicon: Lexicon) -> tuple[_Way, list[_Way]]:
    """Return the likeliest way with its rivals, without those no likelier that would be asked back themselves.

    'Cáunto se multiplicó' is 'cuánto' and no 'canuto'. Between two names of one kind nobody chooses.
    """
    if isinstance(best.reading, Unclear):
        clear = (each for each in rivals if isinstance(each.reading, Understood) and each.cost <= best.cost)
        if (other := next(clear, None)) is not None and not _are_names_alike(best, other, lexicon):
            best, rivals = other, [each for each in rivals if each is not other]
    return best, [
        each
        for each in rivals
        if not (isinstance(best.reading, Understood) and isinstance(each.reading, Unclear))
        or each.cost < best.cost
        or _are_names_alike(best, each, lexicon)
    ]


def _are_names_alike(one: _Way, other: _Way, lexicon: Lexicon) -> bool:
    """Say whether two ways differ by names of one kind."""
    differing = ((one.chosen[at].read[0], fix.read[0]) for at, fix in other.chosen.items())
    return any(
        mine != its and lexicon.is_a(mine, kind) and lexicon.is_a(its, kind)
        for mine, its in differing
        for kind in ("place", "substance", "estimator")
    )


def _passes_over(fix: Fix, doubt: Doubt, lexicon: Lexicon) -> bool:
    """Say whether a word is left out for a less likely slip than another by which it says what nobody makes sense of.

    'Mayoe' is 'mayor' before it is 'maybe'.
    """
    likeliest = doubt.fixes[0]
    return likeliest.cost < fix.cost and _says_nothing(fix, lexicon) and not _says_nothing(likeliest, lexicon)


def _says_nothing(fix: Fix, lexicon: Lexicon) -> bool:
    return not any(map(lexicon.meanings, fix.read))


def _combined(doubts: Sequence[Doubt]) -> list[tuple[float, dict[int, Fix]]]:
    """Return the ways to read all doubtful words together, the likeliest first."""
    positions = [doubt.at for doubt in doubts[:MOST_DOUBTS]]
    combined = (
        (sum(fix.cost for fix in fixes), dict(zip(positions, fixes, strict=True)))
        for fixes in product(*(doubt.fixes for doubt in doubts[:MOST_DOUBTS]))
    )
    return sorted(islice(combined, MOST_WAYS**2), key=lambda way: way[0])[:MOST_WAYS]


def _meaning(reading: Reading) -> str:
    match reading:
        case Understood():
            # What goes without saying for one and is said for the other makes no other answer.
            return f"{reading.query.describe().replace(_ASSUMED, '')} {reading.left_unanswered}"
        case Unclear():
            return " or ".join(each.question for each in reading.candidates)
        case OutOfScope():
            return reading.why
        case NotUnderstood():
            return ""


def _margin(best: _Way, other: Chosen, speller: Speller) -> float:
    """Return how much less likely another way must be to be left out: what was said is found by words, and a slip is none."""
    differing = [(best.chosen[at], fix) for at, fix in other.items() if best.chosen[at] != fix]
    told = isinstance(best.reading, Understood) and best.reading.query.kind == "statement"
    return max((speller.odds.margin(one, two) for one, two in differing), default=0) + told


def _asked_back(
    ways: Sequence[_Way], doubts: Sequence[Doubt], lexicon: Lexicon, question: Question
) -> Unclear:
    offered = list({way.meaning: way for way in reversed(ways)}.values())[::-1][:MOST_OFFERED]
    first = max(doubts[:MOST_DOUBTS], key=lambda doubt: len({way.chosen[doubt.at].read for way in offered}))
    candidates = []
    for way in offered:
        said = " ".join(map(lexicon.written, way.chosen[first.at].read))
        candidates.append(Candidate(label=said, question=_with(question.text, doubts, way.chosen, lexicon)))
    told = " or ".join(each.label for each in candidates)
    return Unclear(
        language=ways[0].reading.language,
        corrected=(),
        steps=(*ways[0].reading.steps, Step(did="asked back", found=f"{first.typed.text!r} may be {told}")),
        about="word" if len(candidates) > 1 else "offered",
        candidates=tuple(candidates),
    )


def _with(text: str, doubts: Sequence[Doubt], chosen: Chosen, lexicon: Lexicon) -> str:
    """Return the question with its doubtful words written as they are read."""
    for doubt in reversed(doubts[:MOST_DOUBTS]):
        said = " ".join(map(lexicon.written, chosen[doubt.at].read))
        text = text[: doubt.typed.start] + said + text[doubt.typed.end :]
    return text
