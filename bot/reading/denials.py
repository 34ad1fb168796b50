"""Whether a claim is denied: 'coca did not exceed 200,000 hectares', 'es cierto que no subió'. Yes to its contrary would be wrong.

'Didn't it rise?' and '¿no subió?' only ask whether it did.
"""

from itertools import pairwise
from typing import Final

from bot.reading.hearing import Heard
from bot.values.amount import Amount, Hedge

_NOT: Final = frozenset(
    """
    no not nor nunca never jamas tampoco isnt wasnt arent werent didnt doesnt dont hasnt havent hadnt cannot cant wont
    """.split()
)
_WRONG: Final = frozenset(
    "wrong incorrect false untrue inaccurate mistaken misleading falso incorrecto equivocado".split()
)
_TO_SAY: Final = frozenset("to that que decir".split())
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


def denies(heard: Heard) -> bool:
    """Say whether something is said or asked to be not so; a 'not' that opens a question or ends one denies nothing."""
    if heard.said.isdisjoint(_NOT | _WRONG):
        return False
    words = heard.texts
    if any(word in _WRONG and then in _TO_SAY for word, then in pairwise(words)):
        return True
    for at, word in enumerate(words):
        after = words[at + 1] if at + 1 < len(words) else ""
        opens = _POINTING.issuperset(words[:at]) and "?" in heard.question.text
        ends = _TAG.issuperset(words[at:])
        chosen = at > 0 and words[at - 1] in _CHOICE
        of_verb = at > 0 and words[at - 1] in _BEING
        plain = not after or after[0].isdigit() or (after in _NO_VERBS and not of_verb)
        if word in _NOT and not (opens or ends or chosen or plain):
            return True
    return False


def contrary(bound: Amount) -> Amount | None:
    """Return the bound that is kept where this one is not; ``None`` for a number that is none."""
    hedge = _CONTRARY.get(bound.hedge)
    return None if hedge is None else bound.model_copy(update={"hedge": hedge})
