"""The language that an answer is asked for in: 'en español porfa' is no question about Spain."""

from typing import Final, NamedTuple

from bot.values.question import Spoken
from bot.values.text import Word, words

_LANGUAGES: Final[dict[str, Spoken]] = {
    **dict.fromkeys("espanol castellano spanish".split(), "es"),
    **dict.fromkeys("ingles english".split(), "en"),
    **dict.fromkeys("portugues portuguese frances french aleman german italiano italian".split(), ""),
}
"""What each language is answered in; nothing for those that are not spoken here."""

_BEGINNINGS: Final = "espa castellano spanish ingl english portug fran fren alem germ ital".split()

_INTO: Final = frozenset("in into to en al a em auf".split())
_PLEASE: Final = frozenset(
    "please pls plz por favor porfa porfavor porfis porfi gracias thanks thank you now ahora mejor thx".split()
)
_OF_ANSWERS: Final = frozenset(
    """
    answer answers respuesta version say tell give repeat repite repitelo translate translated translation traduce traducelo
    traduceme traduccion traducida traducir traducirlo responde respondeme respondame contesta contestame reply write escribe
    switch cambia habla hablame speak dime dilo damelo
""".split()
)
"""Words that ask for an answer to be given once more, or otherwise."""

_IDLE: Final = frozenset(
    """
    and but y e pero the el la lo same mismo misma that this it eso esto again otra vez can could would puedes puede podrias
    get have show put send please just all everything quiero necesito pasa pasame dame ponlo ponme
    back go going return let lets vuelve volver volvamos regresa
    puedo me us nos te se i en in from here on de aqui adelante ok okay no not instead only solo siempre always
""".split()
)
_AROUND: Final = _INTO | _PLEASE | _OF_ANSWERS | _IDLE
"""Words beside the name of a language that ask for nothing but the language."""


class Wanted(NamedTuple):
    """The language that an answer is asked for in, empty for one not spoken here, and what else is asked."""

    language: Spoken
    rest: str
    """The question without what asks for the language, each word in its place; empty where nothing is left."""


def language_wanted(text: str) -> Wanted | None:
    """Return the language that a message asks for, beside a question or alone: 'and in 2023, in Spanish please'.

    A language elsewhere names people or a country: 'Spanish ports', 'what the French seized'.
    """
    # Nearly every question names no language: looking for the beginnings of their names costs less than taking it apart.
    lowered = text.lower()
    if not [begins for begins in _BEGINNINGS if begins in lowered]:
        return None
    heard = words(text)
    at = next((at for at, word in enumerate(heard) if word.text in _LANGUAGES), None)
    if at is None:
        return None
    language = _LANGUAGES[heard[at].text]
    into = at > 0 and heard[at - 1].text in _INTO
    before, after = heard[: at - into], heard[at + 1 :]
    if _all_in(before, _AROUND) and _all_in(after, _AROUND):
        alone = _all_in((*before, *after), _PLEASE)
        asked = into or alone or not _OF_ANSWERS.isdisjoint(word.text for word in (*before, *after))
        return Wanted(language, "") if asked else None
    if not into or not language:
        return None
    if _all_in(after, _PLEASE):
        kept = text[: heard[at - 1].start]
        return Wanted(language, kept + " " * (len(text) - len(kept)))
    if not before and text[heard[at].end :].lstrip()[:1] in {",", ":"}:
        gone = heard[at].end
        return Wanted(language, " " * gone + text[gone:].replace(",", " ", 1).replace(":", " ", 1))
    return None


def _all_in(said: tuple[Word, ...], known: frozenset[str]) -> bool:
    return all(word.text in known for word in said)
