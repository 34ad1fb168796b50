"""What a word means here: our definition, the source's own, and what statements say of it."""

from bot.values.answer import Meaning
from bot.wording.citations import quoted
from bot.wording.drafts import Draft, Line, Weight, line
from bot.wording.phrases import capital, flowing, sentence
from bot.wording.statements import statement_text
from bot.wording.voice import Voice


def word_meaning(voice: Voice, answer: Meaning) -> Draft:
    """Say our definition, then the source's in its own words, then the statements that bear on it."""
    name = capital(voice.say(answer.name, answer.name_es or answer.name))
    ours = flowing(voice.say(answer.definition, answer.definition_es or answer.definition))
    cites = tuple((edition, "") for edition in answer.editions)
    if ours:
        draft = Draft(Line(f"{name}: {sentence(ours)}", Weight.MUST, cites))
    elif answer.statements:
        first = answer.statements[0]
        draft = Draft(Line(statement_text(voice, first), Weight.MUST, ((first.edition, first.where), *cites)))
    else:
        told = voice.say(f"No definition of {name} is held.", f"No tenemos una definición de {name}.")
        return Draft(Line(told, Weight.MUST, cites))
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
