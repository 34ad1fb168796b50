"""A question in, one reading out: a query, a question back, or why it is not ours to answer.

The order of suspicion: what must be refused whatever else it says; a question about what was said or done; a
question about figures, refused again where a word of it is left unexplained; and last the nearest questions that
could be asked instead.
"""

from itertools import pairwise

from bot.reading.attempt import Attempt
from bot.reading.frames.table import BINDING, FRAMES
from bot.reading.hearing import Heard, hear
from bot.reading.knowledge import Knowledge
from bot.reading.messages import apart
from bot.reading.settle import MOST_CANDIDATES, Ask, Incomplete, Settler
from bot.reading.slots import Slots, gather
from bot.reading.telling import read_statement
from bot.reading.thread import joined, recalled, shifted
from bot.values.catalogue import UnitKind
from bot.values.query import (
    AnyQuery,
    Candidate,
    CoverageQuery,
    FigureQuery,
    MeaningQuery,
    NotUnderstood,
    OutOfScope,
    OutOfScopeReason,
    Reading,
    RevisionsQuery,
    SourcesQuery,
    Step,
    TrendQuery,
    Unclear,
    Understood,
    YearCardQuery,
)
from bot.values.question import Language, Question

MOST_SUGGESTIONS = 3
FOREIGN_WORDS = 2
"""Words of another language that make a question foreign: one alone may be a name."""
MANY = frozenset("many cuantos cuantas".split())
COUNTED = frozenset(
    """
    people persons personas person countries country paises pais families familias farmers farms growers campesinos
    productores cultivadores planes aviones avionetas lines lineas times veces departments departamentos states estados
""".split()
)

OF_TERMS = frozenset("since government gobierno administration presidency presidencia mandato".split())
"""Words that only a term of office explains."""

ANSWERED_BEFORE = frozenset({OutOfScopeReason.FORECAST, OutOfScopeReason.OPINION})
"""Reasons to refuse that give way to a statement filed under this very question."""

PLAINLY_SUPERLATIVE = frozenset(
    """
    most biggest largest highest greatest least fewest smallest lowest mayor menor mayores menores maximo minimo
""".split()
)
"""Words that a plain figure cannot answer to."""

FOR_WORDS = ("topic", "actor", "refusal")
"""Kinds of name that no question about figures takes into account."""


def read(
    question: Question, knowledge: Knowledge, earlier: AnyQuery | None = None, otherwise: Language = "en"
) -> Reading:
    """Read a question, with the last query of its thread and its language where there is one.

    Total: any text gives a reading. Of two questions in one message the first is read, and the other named.
    """
    parts = apart(question.text)
    if len(parts) > 1:
        first, second = (
            _read(question.model_copy(update={"text": part}), knowledge, before, otherwise)
            for part, before in zip(parts, (earlier, None), strict=True)
        )
        if isinstance(first, Understood) and isinstance(second, Understood):
            return first.model_copy(update={"left_unanswered": parts[1]})
    return _read(question, knowledge, earlier, otherwise)


def _read(question: Question, knowledge: Knowledge, earlier: AnyQuery | None, otherwise: Language) -> Reading:
    heard = hear(question, knowledge, otherwise)
    settler = Settler(
        knowledge, heard.language, frozenset(word.text for word in heard.words), heard.bearings.level
    )
    if heard.too_long:
        return _not_understood(
            heard, knowledge, Step(did="gave up", found="longer than a question"), None, settler
        )
    refused = _refusal(heard)
    if refused is not None and refused.why not in ANSWERED_BEFORE:
        return refused
    before = recalled(earlier) if earlier is not None and _asks(heard) else Slots()
    own = shifted(gather(heard, knowledge, follows=bool(before.kind)), before, heard.cues)
    slots = joined(own, before)
    attempt = Attempt(heard=heard, own=own, before=before, slots=slots, knowledge=knowledge, settler=settler)
    statement = read_statement(attempt)
    if refused is not None and not (statement is not None and statement.filed):
        return refused
    if statement is not None and statement.certain:
        return _understood(heard, statement.query, Step(did="statement", found=statement.reason))
    outcome, kind = _framed(attempt)
    stray = _stray(heard, before, outcome, knowledge)
    if outcome is not None and not stray and not heard.doubtful and not heard.confused:
        step = Step(did="kind", found=kind)
        if isinstance(outcome, Ask):
            return _ask(heard, outcome, step)
        return _understood(heard, outcome, step)
    if statement is not None:
        return _understood(heard, statement.query, Step(did="statement", found=statement.reason))
    if heard.doubtful and outcome is not None and not stray:
        return _ask_doubtful(heard, settler)
    why = f"nothing explains {', '.join(stray)}" if stray else "no kind fits"
    return _not_understood(heard, knowledge, Step(did="gave up", found=why), outcome, settler)


def _asks(heard: Heard) -> bool:
    """Say whether anything is asked at all: thanks, greetings and insults repeat no question of the thread."""
    named = any(found for kind, found in heard.found.items() if kind not in {"cue", "filler"})
    return named or bool(heard.timings or heard.numbers or heard.cues - IDLE)


def _refusal(heard: Heard) -> OutOfScope | None:
    """Refuse what is not ours, whatever else it says."""
    foreign = [each for each in heard.of("refusal") if each.ids[0] == OutOfScopeReason.OTHER_LANGUAGE]
    for each in heard.of("refusal"):
        reason = OutOfScopeReason(each.ids[0])
        if reason is OutOfScopeReason.OTHER_LANGUAGE and len(foreign) < FOREIGN_WORDS:
            continue
        if reason is OutOfScopeReason.FORECAST and not _looks_ahead(heard):
            continue
        return OutOfScope(
            language=heard.language,
            corrected=heard.corrected,
            steps=(*heard.steps, Step(did="refused", found=f"{reason}: {each.words}")),
            why=reason,
            words=each.words,
        )
    return None


def _looks_ahead(heard: Heard) -> bool:
    """'Will' asks for a forecast unless the year it names is past."""
    years = [timing.period.year for timing in heard.timings if timing.period is not None]
    return not years or max(years) > heard.question.today.year


REPEATED = frozenset(
    {"figure", "year_card", "comparison", "trend", "ranking", "record", "share", "estimators"}
)
"""Kinds that a follow-up naming only another place or unit asks for again."""

REPEATED_FOR_ANOTHER_PERIOD = REPEATED - {"comparison", "trend"}


def _framed(attempt: Attempt) -> tuple[AnyQuery | Ask | None, str]:
    """Return what the first frame that claims the question makes of it."""
    incomplete = ""
    for frame in FRAMES:
        repeated = frame.kind == _repeated(attempt)
        if (repeated or frame.claims(attempt)) and not (attempt.heard.cues & BINDING) - frame.binds:
            outcome = frame.build(attempt)
            if isinstance(outcome, Incomplete):
                incomplete = incomplete or frame.kind
            elif outcome is not None:
                return outcome, frame.kind
    if incomplete:
        return _ask_what(attempt), incomplete
    return None, ""


def _repeated(attempt: Attempt) -> str:
    """Return the kind that a follow-up without a kind of its own repeats."""
    own, kind = attempt.own, attempt.before.kind
    if own.names_a_thing or attempt.heard.cues - NEUTRAL or len(own.places) + len(own.whens) > 1:
        return ""
    again = REPEATED_FOR_ANOTHER_PERIOD if own.whens or own.span else REPEATED
    return kind if kind in again else ""


IDLE = frozenset({"and", "said"})
"""Cues that ask for nothing by themselves."""

NEUTRAL = frozenset({"and", "follow", "meant", "latest", "quantity", "as_of", "said"})
"""Cues that give a follow-up no kind of its own."""


def _ask_what(attempt: Attempt) -> Ask:
    """Ask what is counted, where everything but that was understood."""
    catalogue = attempt.knowledge.catalogue
    text = " ".join(word.text for word in attempt.heard.words)
    candidates = []
    for theme in catalogue.themes.values():
        measure, substance = (
            catalogue.measures[theme.card[0].measure],
            catalogue.substances[theme.card[0].substance],
        )
        spanish = attempt.heard.language == "es"
        thing = f"{substance.name_es} {measure.name_es}" if spanish else f"{substance.name} {measure.name}"
        candidates.append(Candidate(label=thing, question=f"{thing}: {text}"))
    return Ask("measure", tuple(candidates[:MOST_CANDIDATES]))


def _stray(
    heard: Heard, before: Slots, query: AnyQuery | Ask | None, knowledge: Knowledge
) -> tuple[str, ...]:
    """Return the words that nobody explains, or that the query has no use for.

    Such are names that only questions about words know, a scope that the series does not have, a number that is
    no year, and 'that year' where no year was spoken of.
    """
    used = {
        at
        for kind, found in heard.found.items()
        if kind not in (*FOR_WORDS, "scope")
        for each in found
        for at in range(each.first, each.last)
    }
    if isinstance(query, MeaningQuery | CoverageQuery):
        return heard.unexplained
    terms = {query.span.start} if isinstance(query, TrendQuery) else set()
    unused = [
        each.words
        for kind in FOR_WORDS
        for each in heard.of(kind)
        if used.isdisjoint(range(each.first, each.last)) and each.start not in terms
    ]
    subject = getattr(query, "subject", None)
    if subject is None or subject.scope is None:
        unused += [each.words for each in heard.of("scope") if used.isdisjoint(range(each.first, each.last))]
    counts = (
        heard.has_percent or isinstance(query, RevisionsQuery) or bool(heard.cues & {"ranking", "position"})
    )
    if not counts:
        unused += [heard.words[at].text for at in heard.numbers]
    if isinstance(query, FigureQuery | YearCardQuery | SourcesQuery):
        cued = {at for each in heard.of("cue") for at in range(each.first, each.last)}
        unused += [
            word.text
            for at, word in enumerate(heard.words)
            if at not in cued and word.text in PLAINLY_SUPERLATIVE
        ]
    timed = {at for timing in heard.timings for at in range(timing.first, timing.last)}
    if not terms - {0}:
        unused += [
            word.text for at, word in enumerate(heard.words) if word.text in OF_TERMS and at not in timed
        ]
    if "that_period" in heard.cues and not (before.whens or before.span):
        unused += [each.words for each in heard.of("cue") if "that_period" in each.ids]
    if (
        subject is not None
        and knowledge.catalogue.measures[subject.measure.value].unit_kind != UnitKind.COUNT
    ):
        unused += _counted_nouns(heard)
    return (*heard.unexplained, *unused)


def _counted_nouns(heard: Heard) -> list[str]:
    """Return what 'how many' counts where that is no unit of the answer: people, countries, families."""
    words = [word.text for word in heard.words]
    return [noun for many, noun in pairwise(words) if many in MANY and noun in COUNTED]


def _understood(heard: Heard, query: AnyQuery, step: Step) -> Understood:
    return Understood(
        language=heard.language,
        corrected=heard.corrected,
        steps=(*heard.steps, step, Step(did="read as", found=query.describe())),
        query=query,
    )


def _ask(heard: Heard, ask: Ask, step: Step) -> Unclear:
    return Unclear(
        language=heard.language,
        corrected=heard.corrected,
        steps=(*heard.steps, step, Step(did="asked back", found=ask.about)),
        about=ask.about,
        candidates=ask.candidates,
    )


def _ask_doubtful(heard: Heard, settler: Settler) -> Unclear:
    typed, meant = heard.doubtful[0]
    del settler
    text = heard.question.text
    candidates = []
    for word in meant[:4]:
        position = text.lower().find(typed)
        said = text[:position] + word + text[position + len(typed) :] if position >= 0 else word
        candidates.append(Candidate(label=word, question=said))
    return Unclear(
        language=heard.language,
        corrected=heard.corrected,
        steps=(*heard.steps, Step(did="asked back", found=f"{typed!r} may be {' or '.join(meant)}")),
        about="word",
        candidates=tuple(candidates),
    )


def _not_understood(
    heard: Heard, knowledge: Knowledge, step: Step, nearly: AnyQuery | Ask | None, settler: Settler
) -> NotUnderstood:
    return NotUnderstood(
        language=heard.language,
        corrected=heard.corrected,
        steps=(*heard.steps, step),
        unexplained=tuple(word[:40] for word in heard.unexplained[:5]),
        suggestions=_suggestions(heard, knowledge, nearly, settler),
    )


def _suggestions(
    heard: Heard, knowledge: Knowledge, nearly: AnyQuery | Ask | None, settler: Settler
) -> tuple[str, ...]:
    """Return the nearest questions that can be asked: what would be left without the unexplained words, then examples."""
    found = []
    if isinstance(nearly, FigureQuery):
        subject = nearly.subject
        found.append(
            settler.question(
                subject.measure.value,
                subject.substance.value,
                subject.place.value,
                Slots(whens=(nearly.when,)),
            )
        )
    asked = knowledge.recall.content_of(word.text for word in heard.words)
    found += knowledge.examples.nearest(asked, heard.language, MOST_SUGGESTIONS)
    return tuple(dict.fromkeys(found))[:MOST_SUGGESTIONS]
