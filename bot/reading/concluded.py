"""How a reading is told once it is settled: understood, asked back, or not understood with what could be asked."""

from collections.abc import Sequence
from itertools import islice
from typing import Final

from bot.reading.asks import Ask
from bot.reading.frames.frame import BINDING
from bot.reading.hearing import Heard
from bot.reading.knowledge import Knowledge
from bot.reading.messages.courtesies import courtesy_of
from bot.reading.offers import MOST_SUGGESTIONS, suggestions
from bot.reading.series.settle import Settler
from bot.values.asked import Form
from bot.values.query import AnyQuery
from bot.values.question import Spoken
from bot.values.reading import (
    Courtesy,
    NotUnderstood,
    OutOfScope,
    OutOfScopeReason,
    Reading,
    Unclear,
    Understood,
)
from bot.values.text import folded

_MOST: Final = 5
_LONGEST: Final = 40
"""Words told of those that were not understood, and letters of each."""


def understood(heard: Heard, query: AnyQuery, step: tuple[str, str], form: Form) -> Understood:
    """Tell what a question asks, with the form that the answer is wanted in and the step that led there."""
    query = query.model_copy(update={"form": form}) if form else query
    return Understood(
        language=heard.language,
        corrected=heard.corrected,
        steps=heard.steps(step, ("read as", query.describe())) if heard.explains else (),
        query=query,
    )


def asked_back(heard: Heard, ask: Ask, step: tuple[str, str]) -> Unclear:
    """Tell what a question leaves open, with the questions that it may be."""
    return Unclear(
        language=heard.language,
        corrected=heard.corrected,
        steps=heard.steps(step, ("asked back", ask.about)),
        about=ask.about,
        candidates=ask.candidates,
    )


def not_understood(
    heard: Heard,
    knowledge: Knowledge,
    step: tuple[str, str],
    settler: Settler,
    nearly: AnyQuery | Ask | None = None,
    stray: Sequence[str] = (),
) -> NotUnderstood:
    """Tell that a question was not understood.

    ``nearly`` is what it would ask without the words that are ``stray``: it is offered first.
    """
    text = heard.question.text
    typed = {word.text: text[word.start : word.end] for word in heard.words}
    if nearly is None and not stray:
        stray = [each.words for each in heard.cued(*BINDING)]
    known = (told for told in dict.fromkeys(typed.get(word, word) for word in stray) if told in text)
    return NotUnderstood(
        language=heard.language,
        corrected=heard.made_sense_of,
        steps=heard.steps(step),
        courtesy=courtesy_of(folded(heard.question.text).split()),
        unexplained=tuple(word[:_LONGEST] for word in heard.unexplained[:_MOST]),
        unheeded=tuple(word[:_LONGEST] for word in islice(known, _MOST)) if not heard.unexplained else (),
        suggestions=suggestions(heard, knowledge, settler, nearly, stray),
    )


def in_language(
    language: Spoken, otherwise: Spoken, knowledge: Knowledge, earlier: AnyQuery | None
) -> Reading:
    """Repeat the last answer in the language asked for; say that it will be kept to where there is none."""
    if not language:
        return OutOfScope(language=otherwise or "es", why=OutOfScopeReason.OTHER_LANGUAGE)
    if earlier is not None:
        return Understood(language=language, wanted=language, query=earlier)
    examples = knowledge.examples.nearest(frozenset(), language, MOST_SUGGESTIONS)
    return NotUnderstood(
        language=language, wanted=language, courtesy=Courtesy.LANGUAGE, suggestions=tuple(examples)
    )
