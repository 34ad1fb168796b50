"""A number asked after by itself that no figure held has."""

from bot.values.answer import NoFigure
from bot.values.traced import NumberQuery
from bot.wording.amounts import amount_text, hedge_words
from bot.wording.numbers import plain
from bot.wording.phrases import echoed, listed
from bot.wording.subjects import parts_of
from bot.wording.voice import Voice


def no_number(voice: Voice, answer: NoFigure) -> str:
    """Say that no figure held has the number asked after, or none of what else was named."""
    query = answer.query
    if not isinstance(query, NumberQuery):
        return echoed(answer.asked)
    number = f"{hedge_words(voice, query.claimed.hedge)}{plain(query.claimed.low, voice.locale)}"
    if query.unit is not None:
        number = amount_text(voice, query.claimed, query.unit.value)
    told = listed(voice, [part.text for part in parts_of(voice, query)])
    if told:
        return voice.say(
            f"None of the figures held for {told} is {number}",
            f"Ninguna de las cifras disponibles para {told} es de {number}",
        )
    return voice.say(
        f"No figure held is {number}, in any edition",
        f"Ninguna cifra disponible es {number}, en ninguna edición",
    )
