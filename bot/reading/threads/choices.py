"""A reply to a question asked back: the one of the choices offered that its number or its words pick out, or the rest of it."""

from collections.abc import Sequence
from typing import Final

from bot.reading.messages.messages import where_and_when
from bot.reading.words.little_words import LAST
from bot.values.reading import Candidate, OutOfScope, Reading, Understood
from bot.values.slot import Origin
from bot.values.text import words

_NUMBERS: Final = {
    word: number
    for number, several in enumerate(
        (
            "1 1st one first uno una primero primera primer",
            "2 2nd two second dos segundo segunda",
            "3 3rd three third tres tercero tercera tercer",
            "4 4th four fourth cuatro cuarto cuarta",
        )
    )
    for word in several.split()
}
_YES: Final = frozenset(
    "yes yep yeah sure ok okay exactly right correct si claro exacto eso correcto".split()
)
_AROUND: Final = frozenset(
    "the one of that this please thanks option number for in i mean meant it is s for please la el los las lo de del en para por favor"
    " only just solo solamente sola nomas and y opcion numero es ese esa decir quise quiero me refiero a gracias".split()
)
"""Words around a choice, which tell none from another."""


_MOST_WORDS: Final = 6
"""Words of a reply that only adds to what was asked."""


def picked(text: str, offered: Sequence[Candidate]) -> str:
    """Return the question of the one candidate that a reply picks out; empty where it picks none, or says more."""
    said = {word.text for word in words(text)}
    if not said or not offered:
        return ""
    if len(offered) == 1 and said & _YES and said <= _YES | _AROUND:
        return offered[0].question
    telling = said - _AROUND - _YES
    # In 'the first one' the number is the first; alone, 'one' is the number.
    telling = telling or said - _YES
    numbers = {_NUMBERS[word] for word in telling & _NUMBERS.keys()}
    numbers |= {len(offered) - 1} if telling & LAST else set()
    if numbers and telling <= _NUMBERS.keys() | LAST:
        chosen = numbers.pop() if len(numbers) == 1 else len(offered)
        return offered[chosen].question if chosen < len(offered) else ""
    named = [each for each in offered if telling <= {word.text for word in words(each.label)}]
    if len(named) > 1:
        # 'Cocaine' is the choice of that name, though 'cocaine base' has the word as well.
        named = [each for each in named if telling == _of_what(each)]
    return named[0].question if len(named) == 1 else ""


_OTHER: Final = frozenset("second 2nd other rest segunda segundo otra otro resto 2".split())
_AROUND_LEFT: Final = (
    _OTHER
    | _AROUND
    | frozenset(
        "and what about how question part answer now ok also y que hay pregunta parte ahora tambien a one bit".split()
    )
)


def asks_for_left(text: str) -> bool:
    """Say whether a message asks for the question that the last reply left unanswered: 'and the second one?', '¿y la otra?'."""
    said = {word.text for word in words(text)}
    return not said.isdisjoint(_OTHER) and said <= _AROUND_LEFT


def completes(text: str, reading: Reading) -> bool:
    """Say whether a reply to a question asked back may be the rest of it: a few words that leave open where or when."""
    if len(words(text)) > _MOST_WORDS or isinstance(reading, OutOfScope):
        return False
    if not isinstance(reading, Understood):
        return True
    return any(slot is not None and slot.origin is not Origin.SAID for slot in where_and_when(reading.query))


def _of_what(offered: Candidate) -> set[str]:
    """Return the words of the drug in a label that names what is counted, and of what; none of any other label."""
    _, colon, drug = offered.label.partition(":")
    return {word.text for word in words(drug)} if colon else set()
