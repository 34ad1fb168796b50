"""What a word means here: our definition, the source's own, and what statements say of it."""

import re
from typing import Final

from bot.values.amount import Amount
from bot.values.answer import Meaning
from bot.values.fact import Edition
from bot.values.finding import Derived
from bot.values.query import MeaningQuery
from bot.wording.amounts import amount_text, derived_text
from bot.wording.citations import curled, quoted
from bot.wording.drafts import ROOM, Draft, Line, Weight, line
from bot.wording.phrases import capital, flowing, sentence
from bot.wording.statements import statement_text
from bot.wording.voice import Voice

_SENTENCES: Final = re.compile(r"(?<=[.!?]) (?=[A-ZÁÉÍÓÚÑ¿¡])")
_HALF: Final = ROOM // 2 - 40
"""Characters that each of two definitions may have beside the other, with their names."""


def word_meaning(voice: Voice, answer: Meaning) -> Draft:
    """Say how much a number is in another unit, where that is asked; else our definition, then that of the other word, the source's in its own words, and the statements that bear on it."""
    if answer.query.amount is not None and answer.converted:
        return Draft(_equal(voice, answer.query, answer.query.amount, answer.converted[0]))
    name, ours, cites = _name(voice, answer), _ours(voice, answer), _cites(answer)
    if ours:
        draft = Draft(_defined(voice, answer, in_brief=answer.query.beside is not None))
    elif answer.statements:
        first = answer.statements[0]
        draft = Draft(Line(statement_text(voice, first), Weight.MUST, ((first.edition, first.where), *cites)))
    else:
        told = voice.say(f"No definition of {name} is held.", f"No tenemos una definición de {name}.")
        return Draft(Line(told, Weight.MUST, cites))
    if answer.beside is not None:
        draft.lines.append(_defined(voice, answer.beside, in_brief=True))
    if answer.from_source:
        theirs = quoted(voice, flowing(answer.from_source).removesuffix("."))
        draft.lines.append(
            Line(
                voice.say(f"In the source's own words: {theirs}.", f"En palabras de la fuente: {theirs}."),
                Weight.HIGH,
                cites,
            )
        )
    draft.lines += [
        line(statement_text(voice, statement), Weight.MIDDLE, statement)
        for statement in answer.statements
        if not (not ours and statement is answer.statements[0])
    ]
    return draft


def _equal(voice: Voice, query: MeaningQuery, amount: Amount, derived: Derived) -> Line:
    """Say how much a number of one unit is in another."""
    given, result = amount_text(voice, amount, query.what.value), derived_text(voice, derived)
    equals = "equivale" if amount.low == 1 else "equivalen"
    return Line(
        voice.say(
            f"{given} is {result}, converted by us.", f"{given} {equals} a {result}, conversión nuestra."
        )
    )


def _defined(voice: Voice, answer: Meaning, *, in_brief: bool) -> Line:
    """Say a name and our definition of it, all of it or as much as leaves room for another."""
    ours = _ours(voice, answer)
    told = _in_brief(ours) if in_brief else ours
    return Line(f"{_name(voice, answer)}: {sentence(told)}", Weight.MUST, _cites(answer))


def _name(voice: Voice, answer: Meaning) -> str:
    return capital(voice.say(answer.name, answer.name_es or answer.name))


def _ours(voice: Voice, answer: Meaning) -> str:
    return curled(voice, flowing(voice.say(answer.definition, answer.definition_es or answer.definition)))


def _cites(answer: Meaning) -> tuple[tuple[Edition, str], ...]:
    return tuple((edition, "") for edition in answer.editions)


def _in_brief(definition: str) -> str:
    """Return the first sentences of a definition, as many as leave room for another beside it."""
    told, *rest = _SENTENCES.split(definition)
    for one in rest:
        if len(told) + len(one) > _HALF:
            break
        told = f"{told} {one}"
    return told
