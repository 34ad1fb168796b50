"""The names of one version of the facts, with every turn of phrase: what a question's words can stand for."""

from collections.abc import Iterator

from bot.reading.spelling.names import CONFUSED, SPELT, Name
from bot.reading.spelling.nearby import SHORTEST_CORRECTED
from bot.reading.words.calendar_words import DECADES, ONWARD, OPEN, RELATIVE
from bot.reading.words.chatter import CHATTER, OUTLETS
from bot.reading.words.cues import CUES
from bot.reading.words.equals import FORMS
from bot.reading.words.fillers import FILLERS
from bot.reading.words.newsrooms import ASKING, ROLES, SAYING
from bot.reading.words.refusals import REFUSALS
from bot.reading.words.verbs import imperfects, told_forms
from bot.values.catalogue import Catalogue, Estimator, Named, Place, PlaceKind
from bot.values.text import folded

CALENDAR = tuple(
    """
    january february march april august september october november december enero febrero marzo abril mayo junio julio
    agosto septiembre setiembre octubre noviembre diciembre fiscal ejercicio decade decada between entre until hasta since
    desde partir antes before after despues pasado pasada proximo ultimos ultimas current coming previous
""".split()
)
"""The longer words of dates and spans."""

_OF_PARTS = frozenset("mayoria majority mitad tercio".split())
"""The longer words for how large a part is."""

_SPELT_OUT = frozenset(DECADES) | {
    word
    for table in (OPEN, ONWARD, RELATIVE)
    for turns in table.values()
    for turn, _ in turns
    for word in turn
}
"""The words of decades and of turns of phrase about years."""

_OF_SPEAKERS = frozenset(map(folded, (*ROLES, *ASKING, *SAYING)))
"""Words by which a question is told from who asks it, and what is said from who says so."""

AROUND = Name("filler", "around")
"""What is said around a question."""

OUTLET = Name("filler", "outlet")
"""Who reported what is asked about."""

SMALL_PLACES = frozenset({PlaceKind.MUNICIPALITY, PlaceKind.AREA})
"""Kinds of place whose names are many, and must be meant before they are heard."""

_WITH_VERBS = frozenset({"measure", "topic", "cue"})

_PARTICIPLES = ("ado", "ido")
_SHORTEST_PARTICIPLE = 5


def vocabularies(catalogue: Catalogue) -> Iterator[tuple[str, Named]]:
    """Yield every entry of the vocabulary with the kind of word it is."""
    for kind, entries in (
        ("place", catalogue.places),
        ("substance", catalogue.substances),
        ("measure", catalogue.measures),
        ("estimator", catalogue.estimators),
        ("scope", catalogue.scopes),
        ("unit", catalogue.units),
        ("theme", catalogue.themes),
        ("topic", catalogue.topics),
        ("actor", catalogue.actors),
        ("event", catalogue.events),
    ):
        for entry in entries.values():
            yield kind, entry


def names(catalogue: Catalogue) -> Iterator[tuple[str, Name, bool]]:
    """Yield each phrase with what it stands for, and whether the name is a rare one."""
    for kind, entry in vocabularies(catalogue):
        rare = isinstance(entry, Place) and entry.kind in SMALL_PLACES
        name = Name(kind, entry.id)
        for phrase in (entry.name, entry.name_es, *entry.aliases):
            yield phrase, name, rare
        if isinstance(entry, Place) and entry.in_prose:
            yield entry.in_prose, name, rare
        if isinstance(entry, Estimator):
            yield from ((full, name, rare) for full in (entry.full_name, entry.full_name_es) if full)
        for phrase in entry.aliases_es:
            yield phrase, name, rare
            for other in (*other_gender(phrase), *_imperfects(kind, phrase), *_told(kind, phrase)):
                yield other, name, rare
    for kind, table in (("cue", CUES), ("refusal", REFUSALS)):
        for identity, phrases in table.items():
            for phrase in phrases:
                for form in (phrase, *_imperfects(kind, phrase)):
                    yield form, Name(kind, str(identity)), False
    for phrase in FILLERS:
        for form in (phrase, *imperfects(phrase)):
            yield form, Name("filler", ""), False
    for phrase in CHATTER:
        yield phrase, AROUND, False
    for phrase in OUTLETS:
        yield phrase, OUTLET, False
    # 'Bajo Cauca' is no part of Cauca: known as a whole, it keeps its parts from being read.
    for kind, entry in vocabularies(catalogue):
        for phrase in entry.not_to_be_confused_with:
            if " " in phrase:
                yield phrase, Name(CONFUSED, f"{kind} {entry.id}"), False
    # Words of dates and of what statements answer stand for nothing by themselves, and are misspelt all the same.
    told = {
        word
        for each in catalogue.statements
        for text in (*each.asked, each.words)
        for word in folded(text).split()
        if word.isalpha()
    }
    for word in (*CALENDAR, *sorted(_OF_PARTS | _SPELT_OUT | _OF_SPEAKERS | told | set(FORMS))):
        if len(word) >= SHORTEST_CORRECTED:
            yield word, Name(SPELT, word), False


def _imperfects(kind: str, phrase: str) -> Iterator[str]:
    """Yield the imperfect of a verb that says what is counted, or how something moved."""
    if kind in _WITH_VERBS:
        yield from imperfects(folded(phrase))


def _told(kind: str, phrase: str) -> Iterator[str]:
    """Yield the regular forms of a verb that says what is counted."""
    if kind == "measure":
        yield from told_forms(folded(phrase))


def other_gender(phrase: str) -> Iterator[str]:
    """Yield the other form of a Spanish participle, which agrees with what was sown or seized: sembrado, sembrada."""
    if " " not in phrase and len(phrase) >= _SHORTEST_PARTICIPLE and phrase.endswith(_PARTICIPLES):
        yield phrase[:-1] + "a"


def elsewhere(catalogue: Catalogue) -> Iterator[tuple[str, Name]]:
    """Yield the names of the countries that nothing is held for, so that they are known for what they are."""
    for spanish in (False, True):
        for code, named in catalogue.elsewhere.items():
            yield named[spanish], Name("elsewhere", code)


def confusable_phrases(catalogue: Catalogue) -> Iterator[str]:
    """Yield what is easily taken for one of our names and is none."""
    for _, entry in vocabularies(catalogue):
        yield from entry.not_to_be_confused_with


def confusable(catalogue: Catalogue) -> Iterator[tuple[str, Name]]:
    """Yield the same with the names that it is taken for."""
    for kind, entry in vocabularies(catalogue):
        for phrase in entry.not_to_be_confused_with:
            yield phrase, Name(kind, entry.id)
