"""What is offered where a question leaves out what is counted, or is not understood: questions that can be asked."""

from collections.abc import Sequence

from bot.reading.asks import MOST_CANDIDATES, Ask
from bot.reading.attempt import Attempt
from bot.reading.hearing import Heard
from bot.reading.knowledge import Knowledge
from bot.reading.series.settle import Settler
from bot.reading.slots import Slots
from bot.values.query import AnyQuery, FigureQuery, YearCardQuery
from bot.values.reading import Candidate
from bot.values.text import folded

MOST_SUGGESTIONS = 3

_LONGEST = 120
"""Characters of a question that is offered again without some of its words."""

_LEADING = frozenset(
    "a an the of in on at by for from with near among per vs versus against than un una el la los las de del en por para con entre sobre".split()
)
"""Words that go with the one behind them."""

_MARKS = ".,;:!?¿¡()\"'“”‘’«»"


def ask_what(attempt: Attempt) -> Ask:
    """Ask what is counted, where everything but that was understood."""
    catalogue, language = attempt.knowledge.catalogue, attempt.heard.language
    text = " ".join(attempt.heard.texts)
    counted = {measure for slot in attempt.own.measures for measure in slot.value}
    themes = catalogue.themes.values()
    leading = [(theme.card[0].measure, theme.card[0].substance) for theme in themes]
    fitting = [pair for pair in leading if _fits(attempt, *pair) and (not counted or pair[0] in counted)]
    if not fitting and counted:
        # What is counted was said, and stands at the head of no theme: nothing else is offered in its place.
        names = sorted(catalogue.measures[one].called(language) for one in counted)
        return Ask("measure", _completing(names, text))
    if attempt.own.unit_kind is not None and not counted:
        # Hectares are planted, and they are cleared.
        lines = [(line.measure, line.substance) for theme in themes for line in theme.card]
        fitting = list(dict.fromkeys([*fitting, *(pair for pair in lines if _fits(attempt, *pair))]))
    if not fitting:
        # Of what nothing is held there at all, what is counted so elsewhere is offered.
        fitting = [pair for pair in leading if catalogue.measures[pair[0]].unit_kind == attempt.own.unit_kind]
    things = [
        f"{catalogue.substances[substance].called(language)} {catalogue.measures[measure].called(language)}"
        for measure, substance in fitting or leading
    ]
    return Ask("measure", _completing(things, text))


def _completing(names: Sequence[str], text: str) -> tuple[Candidate, ...]:
    """Return the question with each of these names for what it leaves out."""
    return tuple(Candidate(label=name, question=f"{name}: {text}") for name in names[:MOST_CANDIDATES])


def _fits(attempt: Attempt, measure: str, substance: str) -> bool:
    """Say whether something is counted in the unit named and by whoever is named, and held where the question asks."""
    whose = attempt.own.estimators
    if whose and not any((each.value, (measure, substance)) in attempt.knowledge.places_by for each in whose):
        return False
    kind = attempt.knowledge.catalogue.measures[measure].unit_kind
    places = attempt.own.place_ids
    here = not places or any(attempt.knowledge.holds(place, measure, substance) for place in places)
    return here and attempt.own.unit_kind in (None, kind)


def suggestions(
    heard: Heard, knowledge: Knowledge, settler: Settler, nearly: AnyQuery | Ask | None, stray: Sequence[str]
) -> tuple[str, ...]:
    """Return the nearest questions that can be asked: what is left without the stray words, then examples."""
    found = []
    match nearly:
        case FigureQuery(subject=subject, when=when):
            found.append(
                settler.phrasing.question(
                    subject.measure.value, subject.substance.value, subject.place.value, Slots(whens=(when,))
                )
            )
        case YearCardQuery(theme=theme, place=place, when=when):
            found.append(settler.phrasing.card(theme.value, place.value, Slots(whens=(when,))))
        case None | Ask():
            pass
        case _ if left := _without_unexplained(heard, stray):
            found.append(left)
    asked = knowledge.recall.content_of(heard.texts)
    found += knowledge.examples.nearest(asked, heard.language, MOST_SUGGESTIONS)
    return tuple(dict.fromkeys(found))[:MOST_SUGGESTIONS]


def _without_unexplained(heard: Heard, stray: Sequence[str]) -> str:
    """Return the question as it was asked without the words that nothing explains; empty where more than they stray."""
    text = heard.question.text
    if (
        not heard.unexplained
        or set(stray) != set(heard.unexplained)
        or len(text) > _LONGEST
        or heard.confused
    ):
        return ""
    kept: list[str] = []
    for word in text.split():
        if word.strip(_MARKS) not in heard.unexplained:
            kept.append(word)
            continue
        while kept and folded(kept[-1]) in _LEADING:
            kept.pop()
    return " ".join(kept)
