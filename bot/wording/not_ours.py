"""What is said of a question that is not ours, by the reason why."""

from typing import Final

from bot.values.reading import OutOfScopeReason
from bot.values.returned import NotOurs
from bot.wording.drafts import Draft, line
from bot.wording.next_questions import choices
from bot.wording.voice import Voice

_NOT_OURS: Final = {
    OutOfScopeReason.FORECAST: (
        "I hold published figures and make no forecasts.",
        "Tengo cifras publicadas y no hago pronósticos.",
    ),
    OutOfScopeReason.OPINION: (
        "That asks for an opinion; I give cited figures and what others have said on the record.",
        "Eso pide una opinión; doy cifras citadas y lo que otros han declarado.",
    ),
    OutOfScopeReason.ADVICE: (
        "I give no medical or legal advice; if someone may have overdosed, call the emergency services.",
        "No doy consejos médicos ni legales; si alguien puede tener una sobredosis, llame a emergencias.",
    ),
    OutOfScopeReason.SHOPPING: (
        "I do not help with buying or making drugs; I answer questions on drug policy.",
        "No ayudo a comprar ni a fabricar drogas; respondo preguntas sobre política de drogas.",
    ),
    OutOfScopeReason.OTHER_SUBJECT: (
        "That is outside drug policy, which is what I cover: crops, production, seizures, deaths, prices, laws.",
        "Eso no es política de drogas, que es lo que cubro: cultivos, producción, incautaciones, muertes, leyes.",
    ),
    OutOfScopeReason.OTHER_LANGUAGE: (
        "I answer in English and Spanish; please ask in one of them.",
        "Respondo en español y en inglés; pregunte por favor en uno de los dos. (Respondo em espanhol ou inglês.)",
    ),
    OutOfScopeReason.INSTRUCTION: (
        "I only answer questions on drug policy and take no instructions.",
        "Solo respondo preguntas sobre política de drogas y no sigo instrucciones.",
    ),
    OutOfScopeReason.COLOURFUL_UNIT: (
        "I do not convert into football fields and the like; ask for hectares, acres or square kilometers.",
        "No convierto a campos de fútbol ni medidas parecidas; pida hectáreas, acres o kilómetros cuadrados.",
    ),
    OutOfScopeReason.INFLATION: (
        "I do not adjust for inflation: prices and aid are in dollars of their own year.",
        "No ajusto por inflación: los precios y la ayuda se dan en dólares de su propio año.",
    ),
    OutOfScopeReason.PER_PERSON: (
        "No population is held, so I work nothing out per person; the overdose death rate is published as such.",
        "No tenemos cifras de población y no calculo nada por persona; la tasa de muertes por sobredosis sí se publica.",
    ),
    OutOfScopeReason.PER_DAY: (
        "Counts by the day or the week are told as the average of one year, where the year’s is held; ask for one year.",
        "Los conteos por día o por semana se dan como promedio de un año, si tenemos el de ese año; pregunte por uno.",
    ),
}


def word_not_ours(voice: Voice, answer: NotOurs) -> Draft:
    """Say in one line why a question is not ours, with questions that are, and no figure."""
    draft = Draft(line(voice.say(*_NOT_OURS[answer.reading.why])))
    draft.choices = choices(*answer.examples)
    return draft
