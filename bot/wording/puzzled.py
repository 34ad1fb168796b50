"""What is said to a message that asks nothing we can read: a greeting, thanks, or words not understood."""

from typing import Final

from bot.values.reading import Courtesy
from bot.values.returned import Puzzled
from bot.wording.drafts import Draft, line
from bot.wording.next_questions import choice
from bot.wording.phrases import echoed, listed
from bot.wording.voice import Voice

_COURTESIES: Final = {
    Courtesy.GREETING: (
        "Hello. I answer questions on drug policy with cited figures.",
        "Hola. Respondo preguntas sobre política de drogas con cifras citadas.",
    ),
    Courtesy.THANKS: ("You are welcome.", "De nada."),
    Courtesy.TAKEN: ("All right.", "De acuerdo."),
    Courtesy.LANGUAGE: ("From here on I answer in English.", "Desde ahora respondo en español."),
}


def word_puzzled(voice: Voice, answer: Puzzled) -> Draft:
    """Say that a question was not understood, which words were not, and the nearest questions that would be."""
    reading = answer.reading
    words = [echoed(word) for word in (reading.unexplained or reading.unheeded)[:3]]
    if reading.courtesy:
        headline = voice.say(*_COURTESIES[reading.courtesy])
    elif words:
        told = listed(voice, [voice.say(f"“{word}”", f"«{word}»") for word in words])
        headline = (
            voice.say(f"I did not understand {told}.", f"No entendí {told}.")
            if reading.unexplained
            else voice.say(
                f"I found no answer that takes {told} into account.",
                f"No encontré una respuesta que tome en cuenta {told}.",
            )
        )
    else:
        headline = voice.say("I did not understand that.", "No entendí la pregunta.")
    ask = (
        voice.say("You can ask, for example:", "Puede preguntar, por ejemplo:")
        if reading.courtesy
        else voice.say("Did you mean one of these?", "¿Quiso decir alguna de estas?")
        if reading.suggestions
        else voice.say("Ask for a figure, a place and a year.", "Pida una cifra, un lugar y un año.")
    )
    draft = Draft(line(f"{headline} {ask}"))
    draft.choices = tuple(choice(question) for question in reading.suggestions[:3])
    return draft
