"""What is refused whatever else a question says: advice, forecasts, opinions, orders to us, other languages."""

from bot.reading.hearing import Heard
from bot.reading.words.phrases import phrases
from bot.values.reading import OutOfScope, OutOfScopeReason
from bot.values.text import folded

_ANSWERED_BEFORE = frozenset({OutOfScopeReason.FORECAST, OutOfScopeReason.OPINION})
"""Reasons to refuse that give way to a statement filed under this very question."""

_ASKED_OF_US = frozenset(
    {
        *phrases("""
            do you think | do you like | do you agree | your opinion | your take | in your view | your view
        """),
        *("que opinas", "que piensas", "crees que", "tu opinion", "estas de acuerdo"),
    }
)
"""What asks for a view of ours, which nobody's statement is."""

_LONG = 5
"""Letters of a word of another language that is hardly a name."""

FOREIGN_WORDS = 2
"""Words of another language that make a question foreign: one alone may be a name."""


def asks_what_to_use(heard: Heard) -> bool:
    """Say whether it is asked whether a figure may be used, which after one is no question for advice: 'should I use it'."""
    return "to_use" in heard.cues and not (heard.of("substance") or heard.of("theme"))


def refusal(heard: Heard) -> OutOfScope | None:
    """Refuse what is not ours, whatever else it says."""
    refused = heard.of("refusal")
    foreign = [each for each in refused if each.ids[0] == OutOfScopeReason.OTHER_LANGUAGE]
    for each in refused:
        reason = OutOfScopeReason(each.ids[0])
        if reason is OutOfScopeReason.OTHER_LANGUAGE and len(foreign) < FOREIGN_WORDS:
            continue
        if reason is OutOfScopeReason.FORECAST and not _looks_ahead(heard):
            continue
        if heard.flat_of(each) in OF_SOMEBODY and heard.of("actor"):
            continue
        if heard.flat_of(each) in SOLD_BY and any(
            "price" in one for named in heard.of("measure") for one in named.ids
        ):
            continue
        if heard.flat_of(each) in FETCHED and (heard.timings or _is_counted(heard)):
            continue
        if heard.flat_of(each) in SAID_BY and not heard.said.isdisjoint(ASKING):
            continue
        if heard.flat_of(each) in WHO_IS_RIGHT and "to_use" in heard.cues and _refused_choice(heard) is None:
            continue
        return OutOfScope(
            language=heard.language,
            corrected=() if reason is OutOfScopeReason.OTHER_LANGUAGE else heard.made_sense_of,
            steps=heard.steps(("refused", f"{reason}: {each.words}")),
            why=reason,
            words=each.words,
        )
    return _refused_choice(heard)


OF_SOMEBODY = frozenset({"que opina", "que piensa"})
"""What asks for our opinion only where nobody else is named."""

SOLD_BY = frozenset({"dose", "dosis"})
"""What a drug is taken by, and sold by as well."""

FETCHED = frozenset({"get me"})
"""What asks for a drug, unless what is counted of it or a year is named: 'can you get me coca 2021'."""

_QUANTITIES = frozenset("a an one some".split())
"""What opens a quantity that may be bought: a gram of it."""


def _is_counted(heard: Heard) -> bool:
    """Say whether a measure is named, and not only a quantity."""
    return any(heard.texts[each.first] not in _QUANTITIES for each in heard.of("measure"))


WHO_IS_RIGHT = frozenset({"who is right", "which is better", "who is better"})
"""What asks for an opinion, unless figures are what is spoken of."""

_FIGURES = frozenset(
    "number numbers figure figures estimate estimates data cifra cifras numero numeros dato datos".split()
)
_TAKING = ("use", "better", "uso", "usamos", "usar", "mejor")
"""What is done with drugs as well as with figures."""

_WHICH = ("which", "what", "who", "cual", "que", "con", "en", "a", "de", *_FIGURES)

SAID_BY = frozenset({"say that", "says that", "said that"})
"""What tells us to say something, unless it is asked what somebody else did say."""

ASKING = frozenset("when who where why what which did does".split())


def _refused_choice(heard: Heard) -> OutOfScope | None:
    """Refuse 'which should I use' where it is asked of drugs to take, or of people, and not of figures."""
    if "to_use" not in heard.cues:
        return None
    counting = {each.start for each in heard.of("estimator")}
    people = any(each.start not in counting for each in heard.of("actor"))
    for each in heard.cued("to_use"):
        flat = heard.flat_of(each)
        taken = flat.endswith(_TAKING) and (heard.of("substance") or not flat.startswith(_WHICH))
        why = OutOfScopeReason.ADVICE if taken and heard.said.isdisjoint(_FIGURES) else None
        if people or heard.of("topic"):
            why = OutOfScopeReason.OPINION
        if why is not None:
            steps = heard.steps(("refused", f"{why}: {each.words}"))
            return OutOfScope(
                language=heard.language, corrected=heard.made_sense_of, steps=steps, why=why, words=each.words
            )
    return None


def is_final(refused: OutOfScope) -> bool:
    """Say whether nothing held could answer after all: what somebody said may be just what is asked, but not what we think."""
    return refused.why not in _ANSWERED_BEFORE or folded(refused.words) in _ASKED_OF_US


def foreign(heard: Heard) -> OutOfScope | None:
    """Refuse what nothing makes sense of where one longer word of it is of another language."""
    found = [each for each in heard.of("refusal") if each.ids[0] == OutOfScopeReason.OTHER_LANGUAGE]
    long = next((each for each in found if len(each.words) >= _LONG), None)
    if long is None:
        return None
    steps = heard.steps(("refused", f"{OutOfScopeReason.OTHER_LANGUAGE}: {long.words}"))
    return OutOfScope(
        language=heard.language, steps=steps, why=OutOfScopeReason.OTHER_LANGUAGE, words=long.words
    )


def _looks_ahead(heard: Heard) -> bool:
    """'Will' asks for a forecast unless the year it names is past; this year's figures come next year."""
    years = [timing.period.year for timing in heard.timings if timing.period is not None]
    return not years or max(years) >= heard.question.today.year
