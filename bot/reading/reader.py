"""A question in, one reading out: a query, a question back, or why it is not ours to answer.

The order of suspicion: what must be refused whatever else it says; a question about what was said or done; a
question about figures, refused again where a word of it is left unexplained; and last the nearest questions that
could be asked instead.
"""

from collections.abc import Callable
from functools import partial

from bot.reading.amounts.numbers import is_bound
from bot.reading.amounts.records_said import judged_in_part
from bot.reading.asks import Ask, Incomplete
from bot.reading.attempt import Attempt
from bot.reading.concluded import asked_back, in_language, not_understood, understood
from bot.reading.doubts import read_each_way
from bot.reading.frames.each import each_day_for_as_of
from bot.reading.frames.figures import of_their_theme
from bot.reading.frames.frame import BINDING
from bot.reading.frames.gains import as_moves
from bot.reading.frames.origins import asks_origin
from bot.reading.frames.table import FRAMES
from bot.reading.frames.traced import asks_after_number, asks_what_it_is
from bot.reading.hearing import Heard
from bot.reading.knowledge import Knowledge
from bot.reading.messages.asides import without_asides, without_number
from bot.reading.messages.at_once import first_at_once
from bot.reading.messages.courtesies import thanks
from bot.reading.messages.forms import form_of
from bot.reading.messages.language_wanted import language_wanted
from bot.reading.messages.listening import Listener
from bot.reading.messages.messages import GOING_ON, apart, in_both_places, lent_by
from bot.reading.messages.speakers import (
    OF_FIGURES,
    tells,
    without_asker,
    without_purpose,
    without_speaker,
    without_view,
)
from bot.reading.offers import ask_what
from bot.reading.places.bearings import of_its_regions
from bot.reading.places.governments import with_government
from bot.reading.places.last_place import pointed
from bot.reading.places.namesakes import namesake
from bot.reading.plain import plainly_asked
from bot.reading.scrutiny.denials import uncounted
from bot.reading.scrutiny.refused import asks_what_to_use, foreign, is_final, refusal
from bot.reading.scrutiny.stray import stray_words
from bot.reading.scrutiny.unjudged import of_unnamed_part
from bot.reading.scrutiny.untaken import assumes, assumes_everything, has_no_cause, is_yes_or_no, unheld_rate
from bot.reading.series.given import with_aid
from bot.reading.series.settle import Settler
from bot.reading.slots import Slots, gather
from bot.reading.spelling.respelt import read_respelt
from bot.reading.statements.telling import read_last_resort, read_statement, read_unheld
from bot.reading.threads.again import asks_anything, drawn_again, repeated
from bot.reading.threads.asked_of_both import are_several, asks_of_both, is_of_all_told
from bot.reading.threads.last_answer import asking_who, of_last_answer
from bot.reading.threads.moved_on import brought_up_to_date, of_all_drugs, shifted, told_year
from bot.reading.threads.narrowed import as_follow_up
from bot.reading.threads.paired import of_both
from bot.reading.threads.thread import NOTHING_TOLD, Told, joined, recalled, without_strangers
from bot.reading.threads.told_after import follow_statement, its_year
from bot.values.asked import Form
from bot.values.compared import ComparisonQuery
from bot.values.parts import ShareQuery
from bot.values.query import AnyQuery, FigureQuery, HelpQuery, YearCardQuery
from bot.values.question import Question, Spoken
from bot.values.reading import NotUnderstood, OutOfScope, OutOfScopeReason, Reading, Understood
from bot.values.text import folded


def read(
    question: Question,
    knowledge: Knowledge,
    earlier: AnyQuery | None = None,
    otherwise: Spoken = "",
    *,
    told: Told = NOTHING_TOLD,
    explains: bool = False,
) -> Reading:
    """Read a question, with the last query of its thread, those before it and its language where there is one.

    Total: any text gives a reading. Of two questions in one message the first is read, and the other named.
    What only asks for a language asks for the last answer in it. The reading has its steps only where it is to be
    explained.
    """
    heard_in = Listener(knowledge, otherwise, explains=explains)
    whole = partial(_read, heard_in=heard_in, knowledge=knowledge, told=told, otherwise=otherwise)
    again = partial(_first_of, whole=whole, earlier=earlier)
    asked = partial(_read_asked, hear=heard_in, knowledge=knowledge, again=again)
    question = without_number(question)
    wanted = language_wanted(question.text)
    if wanted is None:
        return read_respelt(question, heard_in, knowledge, asked)
    if not wanted.rest:
        return in_language(wanted.language, otherwise, knowledge, earlier)
    question = question.model_copy(update={"text": wanted.rest, "language": wanted.language})
    reading = read_respelt(question, heard_in, knowledge, asked)
    return reading.model_copy(update={"wanted": wanted.language})


def _read_asked(
    question: Question, *, hear: Listener, knowledge: Knowledge, again: Callable[[Question], Reading]
) -> Reading:
    """Read what is asked, and where nothing makes sense of it what is left of it without asides and without who said so."""
    question = without_asker(question, hear, knowledge)
    if not question.language and len(apart(question.text)) > 1:
        # 'Coca 2023 y cuánto subió': the first of the two need not say in which language it is.
        question = question.model_copy(update={"language": hear(question).language})
    reading = again(question)
    if isinstance(reading, OutOfScope) and reading.why is OutOfScopeReason.OPINION:
        fact = without_view(question)
        alone = reading if fact is None else again(fact)
        return alone if isinstance(alone, Understood) and alone.query.kind in OF_FIGURES else reading
    if not isinstance(reading, NotUnderstood):
        return reading
    bare = without_asides(question, hear)
    claim = without_speaker(question, hear)
    plain = without_purpose(question, hear)
    left = (bare, plain, claim, *(without_asides(one, hear) for one in (plain, claim) if one is not None))
    for one in filter(None, left):
        alone = again(one)
        if not isinstance(alone, NotUnderstood) and (one is not claim or tells(alone, one, knowledge)):
            return alone
    parts = (judged_in_part(one, hear, again) for one in (question, *filter(None, left)))
    return next(filter(None, parts), reading)


def _first_of(question: Question, whole: Callable[..., Reading], earlier: AnyQuery | None) -> Reading:
    """Read the first of two questions in one message, with the other named; or the message whole."""
    parts = apart(question.text)
    if len(parts) == 1:
        return first_at_once(question, whole(question, earlier=earlier), whole)
    one, other = (question.model_copy(update={"text": part}) for part in parts)
    first = whole(one, earlier=earlier)
    if not isinstance(first, Understood):
        return whole(question, earlier=earlier)
    if isinstance(first.query, HelpQuery):
        # 'Can you help me?' only asks whether it may ask; every word of the rest keeps its place.
        return whole(question.without(0, question.text.rfind(parts[1])), earlier=earlier)
    goes_on = folded(parts[1]).split()[0] in GOING_ON
    second = whole(other, earlier=first.query if goes_on else None)
    if isinstance(second, Understood) and (lent := lent_by(question.text, parts, first.query, second.query)):
        first = whole(one.model_copy(update={"text": f"{one.text} {lent}"}), earlier=earlier)
        if not isinstance(first, Understood):
            return first
    left = first.model_copy(update={"left_unanswered": parts[1]})
    if (joint := in_both_places(question, parts)) is not None:
        both = whole(joint, earlier=earlier)
        if isinstance(both, Understood) and isinstance(both.query, ComparisonQuery):
            return both
    if isinstance(second, Understood):
        return left
    together = whole(question, earlier=earlier)
    if isinstance(together, Understood) and together.query.kind != first.query.kind:
        # What nothing makes sense of by itself gives the first question no other kind.
        return left
    return left if isinstance(together, NotUnderstood) else together


def _read(
    question: Question,
    *,
    heard_in: Listener,
    knowledge: Knowledge,
    earlier: AnyQuery | None,
    told: Told,
    otherwise: Spoken,
) -> Reading:
    def read_heard(heard: Heard) -> Reading:
        if earlier is None and (plain := plainly_asked(heard, knowledge)) is not None:
            query, kind = plain
            return understood(heard, query, ("kind", kind), Form.REPLY)
        return _read_heard(heard, knowledge, earlier, told)

    return read_each_way(heard_in(question), knowledge, otherwise, read_heard)


def _read_heard(heard: Heard, knowledge: Knowledge, earlier: AnyQuery | None, told: Told) -> Reading:
    settler = Settler(knowledge, heard)
    if heard.too_long:
        return not_understood(heard, knowledge, ("gave up", "longer than a question"), settler)
    if thanks([word.text for word in heard.typed.words], heard.question.text):
        return not_understood(heard, knowledge, ("gave up", "thanks ask for nothing"), settler)
    refused = None if earlier is not None and asks_what_to_use(heard) else refusal(heard)
    if refused is not None and is_final(refused):
        return refused
    if earlier is not None and asks_of_both(heard):
        earlier = of_both(earlier, told, heard, knowledge)
    before = Slots() if earlier is None else recalled(earlier, told.lead)
    heard = drawn_again(asking_who(pointed(each_day_for_as_of(as_moves(heard)), before)), before)
    heard = with_government(heard, before.place_ids, knowledge)
    heard = with_aid(heard, knowledge)
    if before.places and not heard.of("place"):
        heard = heard._replace(bearings=of_its_regions(heard.bearings, heard.texts))
    if not asks_anything(heard) and not (is_of_all_told(heard) and are_several(before, heard)):
        before = Slots()
    if heard.cues & {"that_period", "previous_period", "next_period"} and not before.whens:
        before = before._replace(whens=its_year(knowledge, earlier) or told_year(before, heard))
    own = gather(heard, knowledge, after=before.kind)
    if "published_when" not in heard.cues:
        # 'How recent is that' asks for the day of what was told, and for nothing newer.
        own, before = brought_up_to_date(own, before, heard)
    own = as_follow_up(
        of_all_drugs(shifted(own, before, heard), before, heard, knowledge), before, heard, knowledge
    )
    slots = without_strangers(joined(own, before), own, knowledge)
    attempt = Attempt(heard=heard, own=own, before=before, slots=slots, knowledge=knowledge, settler=settler)
    form = form_of(heard)
    if (again := of_last_answer(attempt, earlier, form)) is not None:
        return again
    statement = follow_statement(attempt, earlier) or read_statement(attempt)
    if refused is not None and not (statement is not None and statement.filed):
        return refused
    if statement is not None and statement.certain and not _is_of_number(attempt, filed=statement.filed):
        return understood(heard, statement.query, ("statement", statement.reason), form)
    outcome, kind = _framed(attempt)
    if (rate := unheld_rate(attempt, outcome)) is not None:
        return rate
    if unnamed := of_unnamed_part(heard, outcome):
        return not_understood(heard, knowledge, ("gave up", f"nobody names {unnamed}"), settler)
    denied = uncounted(heard, outcome)
    unjudged = isinstance(outcome, FigureQuery | YearCardQuery) and is_yes_or_no(attempt)
    stray = (*stray_words(heard, own, before, outcome, knowledge), *denied, *(("yes or no",) * unjudged))
    of_part = stray and isinstance(outcome, ShareQuery) and outcome.claimed is not None
    if (denied or unjudged or of_part) and statement is not None and not statement.near:
        # Whether half of it lies in three departments is told by no other claim of a part, nor who has none by who has some.
        statement = None
    if assumes_everything(outcome, knowledge) or (statement is not None and has_no_cause(outcome)):
        outcome = None
    if outcome is not None and not stray and not heard.confused and not (heard.guessed and assumes(outcome)):
        step = ("kind", kind)
        if isinstance(outcome, Ask):
            return asked_back(heard, outcome, step)
        return understood(heard, outcome, step, form or _kept(attempt))
    statement = statement or (None if denied else read_last_resort(attempt, stray))
    if statement is None and outcome is not None:
        statement = read_unheld(attempt, stray)
    # What was said is found by its words: a word that was guessed is little evidence of it.
    if statement is not None and (statement.filed or not heard.guessed):
        return understood(heard, statement.query, ("statement", statement.reason), form)
    why = f"nothing explains {', '.join(stray)}" if stray else "no kind fits"
    return foreign(heard) or not_understood(heard, knowledge, ("gave up", why), settler, outcome, stray)


def _is_of_number(attempt: Attempt, *, filed: bool) -> bool:
    """Say whether a number or where something comes from is asked after, which figures tell better than words do."""
    told = filed and not asks_what_it_is(attempt)
    of_number = asks_after_number(attempt) and not (
        told or attempt.knowledge.recall.exact(attempt.heard.flat)
    )
    return of_number or asks_origin(attempt)


def _kept(attempt: Attempt) -> Form:
    """Return a chart's form for a follow-up that repeats it or adds to it: 'and Peru?', 'add Peru'."""
    drawn = attempt.cue("chart") or repeated(attempt) == attempt.before.kind
    return Form.CHART if attempt.before.charted and drawn else Form.REPLY


def _framed(attempt: Attempt) -> tuple[AnyQuery | Ask | None, str]:
    """Return what the first frame that claims the question makes of it."""
    if (astray := namesake(attempt)) is not None:
        return astray, "place"
    incomplete = ""
    again = repeated(attempt)
    binding = attempt.heard.cues & BINDING
    if binding and attempt.counts_rates:
        binding -= {"per"}
    if attempt.cue("out") or attempt.is_dated_by_somebody:
        # When a figure will be out nobody knows: whether it is held is what can be told. 'When Duque left' is a year.
        binding -= {"when"}
    for frame in FRAMES:
        if binding <= frame.binds and (frame.kind == again or frame.claims(attempt)):
            outcome = frame.build(attempt)
            if isinstance(outcome, Incomplete):
                incomplete = incomplete or frame.kind
            elif outcome is not None:
                return outcome, frame.kind
    bare = not attempt.slots.names_a_thing and attempt.heard.cues <= _OF_NOTHING
    own = attempt.own
    beside = own.places or own.whens or own.estimators or is_bound(attempt.heard)
    sized = own.unit_kind is not None and beside and not attempt.slots.names_a_thing
    if (themed := of_their_theme(attempt)) is not None:
        return _framed(themed)
    if incomplete or sized or (bare and (own.whens or own.span or own.estimators or len(own.places) > 1)):
        return ask_what(attempt), incomplete
    return None, ""


_OF_NOTHING = frozenset("compare and latest said out when coverage revised".split())
"""Cues beside which what is counted may be asked back."""
