"""Whether a claim is denied: 'coca did not exceed 200,000 hectares', 'es cierto que no subió'. Yes to its contrary would be wrong.

'Didn't it rise?' and '¿no subió?' only ask whether it did.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from bot.reading.asks import Ask, part_of
from bot.reading.hearing import Heard
from bot.reading.negations import BESIDES, NOT, barring, barring_places
from bot.reading.times.periods import Role
from bot.reading.words.little_words import PAUSES
from bot.reading.words.motion import MOVES
from bot.values.amount import Amount, Hedge
from bot.values.asked import TrendAsk
from bot.values.compared import TrendQuery
from bot.values.query import (
    AnyQuery,
    CoverageQuery,
    FigureQuery,
    MeaningQuery,
    RankingQuery,
    RecordQuery,
    YearCardQuery,
)

_NOT: Final = frozenset(
    """
    no not nor nunca never jamas tampoco isnt wasnt arent werent didnt doesnt dont hasnt havent hadnt cannot cant wont
    """.split()
)
_WRONG: Final = frozenset(
    """
    wrong incorrect false untrue inaccurate mistaken misleading falso incorrecto equivocado equivoco equivocamos mentira mal miento
    """.split()
)
_TO_SAY: Final = frozenset("to that if que decir si al".split())
"""What follows 'wrong' where it denies what stands behind it: yes would be said of the opposite."""

_CHOICE: Final = frozenset("o or u si whether porque".split())
"""Words before 'not' that make it the other half of a choice."""

_POINTING: Final = frozenset("y e pero entonces acaso and but so why por que".split())
"""Words before a 'not' that opens a question."""

_NO_VERBS: Final = frozenset(
    """
    mas menos more less fewer en in de del of the el la los las un una a al por para from to for con only just solo solamente
    baja bajan llega llegan llego llegaron alcanza alcanzan alcanzo
    """.split()
)
"""What stands behind a 'not' that denies a name, or makes a bound: no more than, not in Peru."""

_BEING: Final = frozenset("is was are were be been being".split())
"""Verbs that 'not' stands behind in English: 'was not a record'."""

_TAG: Final = frozenset(
    "no not isnt it wasnt didnt doesnt right es cierto verdad asi cree crees creen correct correcto true".split()
)
"""Words of a tag at the end, which asks for yes: 'no es cierto', 'isn't it'."""


_CONTRARY: Final = {
    Hedge.MORE_THAN: Hedge.AT_MOST,
    Hedge.AT_LEAST: Hedge.LESS_THAN,
    Hedge.LESS_THAN: Hedge.AT_LEAST,
    Hedge.AT_MOST: Hedge.MORE_THAN,
}


_HAVING: Final = frozenset(
    """
    have has had having got report reported recorded tener tiene tienen tuvo tuvieron tenia tenian hay hubo habia haber
    registro registraron reporto reportaron
    """.split()
)
"""Verbs whose object is what a place has none of."""

_LIGHT: Final = _HAVING | frozenset(
    "be been being ever yet even actually really any the to es son era eran fue fueron ser sido ha han haya hayan se lo la los las el de".split()
)
"""Words between a 'not' and what is not counted: 'did not have any coca', 'no ha sido erradicada'."""


_WOULD: Final = frozenset({("would", "there"), ("would", "have")})
_CONDITIONAL: Final = ("would", "ria", "rian")
_POLITE: Final = frozenset("podria podrian querria gustaria sabria deberia".split())
_IF: Final = frozenset("if without had si sin".split())
_HYPOTHETICAL: Final = frozenset("habria habrian".split())


def denies(heard: Heard) -> bool:
    """Say whether something is said or asked to be not so; a 'not' that opens a question or ends one denies nothing."""
    if heard.said.isdisjoint(_NOT | _WRONG):
        return False
    words = heard.texts
    if calls_wrong(heard):
        return True
    for at in _denials(heard):
        after = words[at + 1] if at + 1 < len(words) else ""
        of_verb = at > 0 and words[at - 1] in _BEING
        if not (not after or after[0].isdigit() or (after in _NO_VERBS and not of_verb)):
            return True
    return False


def calls_wrong(heard: Heard) -> bool:
    """Say whether something is asked or said to be wrong: 'is it wrong to say', '¿me equivoco si digo que…?'."""
    if heard.said.isdisjoint(_WRONG):
        return False
    return any(word in _WRONG and then in _TO_SAY for word, then in pairwise(heard.texts))


def uncounted(heard: Heard, query: AnyQuery | Ask | None) -> tuple[str, ...]:
    """Return the words by which something else is asked for than what was counted: what was not, what is left out, what would be."""
    if query is None or isinstance(query, MeaningQuery | CoverageQuery):
        return ()
    return (*_left_out(heard, query), *_what_if(heard), *_not_since(heard), *_not_counted(heard, query))


def _left_out(heard: Heard, query: AnyQuery | Ask) -> Iterator[str]:
    """Yield the words that leave out a drug, a place or a part of what is counted which is read all the same."""
    if heard.said.isdisjoint(BESIDES) or any("but" in heard.flat_of(each) for each in heard.cued("follow")):
        # 'Same but for Peru' leaves nothing out.
        return
    words, text = heard.words, heard.question.text
    yield from barring(words, text, (*heard.of("substance"), *heard.of("scope")))
    if not part_of(query, "beside"):
        yield from barring_places(words, text, heard.of("place"))
    yield from (word for word in barring(words, text, heard.of("measure")) if word not in NOT)


def _what_if(heard: Heard) -> Iterator[str]:
    """Yield the words for what would be: how much coca would there be without spraying."""
    if "would" in heard.said:
        yield from (would for would, have in pairwise(heard.texts) if (would, have) in _WOULD)
    if not heard.said.isdisjoint(_IF):
        yield from (word for word in heard.texts if word.endswith(_CONDITIONAL) and word not in _POLITE)
    yield from (word for word in heard.texts if word in _HYPOTHETICAL)


def _not_counted(heard: Heard, query: AnyQuery | Ask) -> Iterator[str]:
    """Yield the 'not' before what is counted: coca that was not sprayed is told by no coca that was.

    How something moved is told by both figures, and so whether it did not.
    """
    course = isinstance(query, TrendQuery) and query.asks is TrendAsk.COURSE and query.way is None
    if heard.said.isdisjoint(_NOT) or not (
        course or isinstance(query, FigureQuery | YearCardQuery | RankingQuery | RecordQuery | Ask)
    ):
        return
    counted = {each.first for each in heard.of("measure")}
    counted |= {each.first for each in heard.cued(*MOVES)}
    drugs = {each.first for each in heard.of("substance")}
    words, text = heard.texts, heard.question.text
    for at in _denials(heard):
        behind = at + 1
        while words[behind : behind + 1] and words[behind] in _LIGHT:
            behind += 1
        had = not _HAVING.isdisjoint(words[at:behind])
        if behind in counted or (behind in drugs and had):
            paused = text[heard.words[at].end : heard.words[behind].start]
            if PAUSES.isdisjoint(paused):
                yield words[at]


def _not_since(heard: Heard) -> Iterator[str]:
    """Yield the 'not' right before a run of years: not since 2001 is no course since then."""
    if heard.said.isdisjoint(_NOT):
        return
    runs = (timing.first for timing in heard.timings if timing.role is Role.SPAN)
    yield from (heard.texts[at - 1] for at in runs if at and heard.texts[at - 1] in _NOT)


def _denials(heard: Heard) -> Iterator[int]:
    """Yield where a 'not' stands that neither opens a question, nor ends one, nor is the other half of a choice."""
    words = heard.texts
    for at, word in enumerate(words):
        if word not in _NOT:
            continue
        opens = _POINTING.issuperset(words[:at]) and "?" in heard.question.text
        ends = _TAG.issuperset(words[at:])
        if not (opens or ends or (at > 0 and words[at - 1] in _CHOICE)):
            yield at


def contrary(bound: Amount) -> Amount | None:
    """Return the bound that is kept where this one is not; ``None`` for a number that is none."""
    hedge = _CONTRARY.get(bound.hedge)
    return None if hedge is None else bound.model_copy(update={"hedge": hedge})
