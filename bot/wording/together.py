"""Several places or drugs over the years, each in a sentence of its own: beside each other and never in one percentage."""

from collections.abc import Sequence
from dataclasses import replace

from bot.values.answer import Trend
from bot.values.fact import Figure
from bot.values.finding import Change, Course
from bot.wording.amounts import figure_amount
from bot.wording.caveats import caveat_lines
from bot.wording.dates import in_period
from bot.wording.disputes import dispute_lines
from bot.wording.drafts import Draft, Line, Weight, line, shortening
from bot.wording.moves import move_phrase
from bot.wording.next_questions import choices, how_did_it_develop
from bot.wording.openings import as_known
from bot.wording.phrases import capital, edition_mark, listed, lowered
from bot.wording.trends import break_lines, course_headline, gap_lines, refusal_lines
from bot.wording.voice import Voice


def word_courses_together(voice: Voice, answer: Trend) -> Draft:
    """Say the course of each in a sentence, the first in one that stands alone; then who else has them all."""
    (first, cited), *rest = (course_headline(voice, course, answer) for course in answer.courses)
    names = names_together(voice, answer)
    draft = Draft(line(as_known(voice, answer.as_of, first), Weight.MUST, *cited))
    draft.lines += [
        shortening([line(capital(text), Weight.MUST, *figures), _briefly(voice, name, course, figures)])
        for name, course, (text, figures) in zip(names[1:], answer.courses[1:], rest, strict=True)
    ]
    draft.lines += _beside(voice, answer)
    for name, course in zip(names, answer.courses, strict=True):
        notes = (
            *refusal_lines(voice, course, answer.query.asks),
            *break_lines(voice, course),
            *gap_lines(voice, course),
        )
        draft.lines += [replace(note, text=f"{capital(name)}: {lowered(note.text)}") for note in notes]
    for dispute in answer.disputes:
        draft.lines += dispute_lines(voice, dispute)
    draft.caveats = caveat_lines(voice, [course.points[-1] for course in answer.courses])
    draft.choices = choices(*(how_did_it_develop(voice, course.points[-1]) for course in answer.courses))
    return draft


def _briefly(voice: Voice, name: str, course: Course, figures: Sequence[Figure]) -> Line:
    """Say one course in fewer words: whose it is has been said of the first."""
    last = course.points[-1].current
    moved = f", {move_phrase(voice, course.change)}" if isinstance(course.change, Change) else ""
    mark = edition_mark(voice, last, brief=True)
    told = f"{figure_amount(voice, last)} {in_period(last.period, voice.language)} ({mark}){moved}"
    return line(f"{capital(name)}: {told}.", Weight.MUST, *figures)


def _beside(voice: Voice, answer: Trend) -> list[Line]:
    """Name the other estimators who have all of them, and are left out so that each has one line."""
    if not answer.beside:
        return []
    who = listed(voice, [voice.estimator(each) for each in answer.beside])
    text = voice.say(
        f"All of these are also held from {who}: name it to have those figures.",
        f"También tenemos todo esto según {who}: basta con nombrar la fuente.",
    )
    return [line(text, Weight.HIGH)]


def are_of_drugs(answer: Trend) -> bool:
    """Say whether the courses are of several drugs in one place, and not of several places."""
    return len({course.points[0].series.place for course in answer.courses}) == 1


def names_together(voice: Voice, answer: Trend) -> list[str]:
    """Name each course by what it does not share with the others."""
    keys = [course.points[0].series for course in answer.courses]
    if are_of_drugs(answer):
        return [voice.substance(key.substance) for key in keys]
    return [voice.place_name(key.place) for key in keys]
