"""The small phrases that sentences are made of, each with its English and its Spanish beside it."""

import unicodedata
from collections.abc import Sequence
from typing import Final

from bot.values.fact import Figure, Status
from bot.wording.bodies import spanish_body
from bot.wording.dates import published_text, published_year
from bot.wording.publishers import published_by, publisher_short
from bot.wording.voice import Voice

_ORDINALS: Final = (
    ("first", "primero"),
    ("second", "segundo"),
    ("third", "tercero"),
    ("fourth", "cuarto"),
    ("fifth", "quinto"),
    ("sixth", "sexto"),
    ("seventh", "séptimo"),
    ("eighth", "octavo"),
    ("ninth", "noveno"),
    ("tenth", "décimo"),
)
_STATUS_WORDS: Final = {
    Status.FINAL: ("final", "final"),
    Status.PUBLISHED: ("", ""),
    Status.PROVISIONAL: ("provisional", "provisional"),
    Status.PRELIMINARY: ("preliminary", "preliminar"),
    Status.ANNOUNCED: ("announced", "anunciada"),
    Status.LEAKED: ("leaked, unpublished", "filtrada, sin publicar"),
}
_ECHO_ROOM: Final = 40
_COMMON_FIRST_WORDS: Final = frozenset(
    "A An And Another As At Before By Computed Counts Each Earlier Eradicated Few Figures Final Fiscal "
    "For From In It Its Later Method Money New No Not On One Only Potential Printed Reported Seizures Since "
    "Some Sprayed Spraying The This To Unit Until Years Yields Al Alrededor Antes Cada Como Con Conversión Cálculo De Desde "
    "Detrás El Ella En Entre Es Esta Este Esto Hasta La Las Lo Los Menos Método Más No Para Por Publicada "
    "Según Se Sin Solo Su Un Una".split()
)


def capital(text: str) -> str:
    """Begin a sentence with a capital."""
    return text[:1].upper() + text[1:]


def flowing(text: str) -> str:
    """Join the lines of prose that editors wrapped to keep their files readable."""
    return " ".join(text.split())


def sentence(text: str) -> str:
    """Begin with a capital and end with a full stop, unless the text brings its own ending."""
    text = flowing(text)
    return capital(text) if text.endswith((".", "?", "!", ".”", ".»")) else f"{capital(text)}."


def lowered(text: str) -> str:
    """Return a sentence as it stands inside another: a common first word in small letters, a name as it is."""
    return f"{text[:1].lower()}{text[1:]}" if text.partition(" ")[0] in _COMMON_FIRST_WORDS else text


def clause(text: str) -> str:
    """Return an editor's sentence as part of another: on one line, without its full stop, its start lowered."""
    return lowered(flowing(text).rstrip("."))


def listed(voice: Voice, items: Sequence[str]) -> str:
    """Join items: A, B and C; in Spanish "y" becomes "e" before the sound of an i."""
    if len(items) < 2:  # noqa: PLR2004 (one item or none needs no joining)
        return items[0] if items else ""
    joint = "and" if voice.english else _and_before(items[-1])
    return f"{', '.join(items[:-1])} {joint} {items[-1]}"


def neither(voice: Voice, names: Sequence[str]) -> str:
    """Join names of which none is meant: A, B or C; in Spanish each with its "de": de A, de B ni de C."""
    said = list(names) if voice.english else [f"de {name}" for name in names]
    joint = "or" if voice.english else "ni"
    return said[0] if len(said) == 1 else f"{', '.join(said[:-1])} {joint} {said[-1]}"


def _sounds(word: str) -> str:
    """Return a word with each accent behind its letter, so that it begins with the bare one."""
    return unicodedata.normalize("NFD", word.lower())


def _and_before(word: str) -> str:
    start = _sounds(word)
    # "Hielo" and "hiato" begin with the sound of a y, as do "ion" and "iodo"; they keep theirs.
    sounds_like_i = start.startswith("hi") and not start.startswith(("hie", "hia", "hio"))
    return "e" if sounds_like_i or (start.startswith("i") and not start.startswith(("io", "ia"))) else "y"


def ordinal(voice: Voice, position: int) -> str:
    """Name a rank: second, segundo; beyond ten "number 12", "número 12"."""
    if position <= len(_ORDINALS):
        return _ORDINALS[position - 1][0 if voice.english else 1]
    return voice.say(f"number {position}", f"número {position}")


def place_number(voice: Voice, position: int) -> str:
    """Name a rank as a seat: first place, el primer lugar, el lugar número 12."""
    word = ordinal(voice, position)
    if voice.english:
        return f"{word} place" if position <= len(_ORDINALS) else f"place {word}"
    if position > len(_ORDINALS):
        return f"el lugar {word}"
    # "Primero" and "tercero" lose their ending before a noun.
    return f"el {word.removesuffix('o') if word in ('primero', 'tercero') else word} lugar"


def possessive(name: str) -> str:
    """Return an English name as owner: UNODC's, the United States'."""
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def owned(voice: Voice, estimator: str, noun: tuple[str, str]) -> str:
    """Say whose something is: UNODC's estimate, la estimación de la UNODC. The noun brings its Spanish article."""
    name = voice.estimator(estimator)
    return voice.say(f"{possessive(name)} {noun[0]}", f"{noun[1]} de {name}")


def estimate_noun(voice: Voice, measure: str) -> tuple[str, str]:
    """Return what a measure's number is called: an estimate where it is one, else a figure."""
    return ("estimate", "la estimación") if voice.is_estimate(measure) else ("figure", "la cifra")


def status_word(voice: Voice, status: Status) -> str:
    """Return a status as one word for a figure or estimate, nothing for one simply published."""
    return _STATUS_WORDS[status][0 if voice.english else 1]


def plural_adjective(word: str) -> str:
    """Return a Spanish adjective in the plural: definitivas, provisionales."""
    return f"{word}s" if word.endswith(("a", "e", "o")) else f"{word}es"


def edition_mark(voice: Voice, figure: Figure, *, brief: bool = False, year_only: bool = False) -> str:
    """Say which edition a figure is from: "ONDCP, 14 July 2022"; whose page it is on where that is another's.

    ``brief`` leaves the publisher out where it has just been named, ``year_only`` the day where room is short.
    """
    edition, estimator = figure.edition, figure.series.estimator
    publisher = published_by(voice, edition)
    dated = published_year if year_only else published_text
    day = dated(edition.released(estimator), voice.language)
    if estimator in edition.speaks_for:
        return day if brief or is_own_page(voice, figure) else f"{publisher}, {day}"
    if any(carried == estimator for carried, _ in edition.carries):
        return voice.say(f"{day}, via {publisher}", f"{day}, vía {publisher}")
    if year_only:
        return voice.say(f"in {publisher}, {day}", f"en {publisher}, {day}")
    giver = spanish_body(publisher, edition.publisher_name_es)
    return voice.say(f"as given by {publisher}, {day}", f"tal como la da {giver}, {day}")


def is_own_page(voice: Voice, figure: Figure) -> bool:
    """Say whether a figure stands on a page of the very body that is named as its estimator."""
    edition, estimator = figure.edition, figure.series.estimator
    held = voice.catalogue.estimators.get(estimator)
    if held is None:
        return estimator == edition.publisher
    names = {held.name, held.name_es, held.full_name, held.full_name_es}
    bare = {name.removeprefix("the ") for name in names}
    return edition.publisher == estimator or bool(
        {edition.publisher_name, publisher_short(edition.publisher, edition.publisher_name)} & (names | bare)
    )


def noted(
    voice: Voice, figure: Figure, *, brief: bool = False, scope_said: bool = False, disputed: bool = False
) -> str:
    """Return the edition in brackets with the status where it has one: (14 July 2022; provisional).

    ``scope_said`` leaves out a status that the scope's name has just given.
    """
    status = status_word(voice, figure.status)
    if scope_said and status in voice.scope(figure.series.scope):
        status = ""
    said = [edition_mark(voice, figure, brief=brief), status]
    if disputed:
        said.append(voice.say("disputed", "en disputa"))
    return f"({'; '.join(part for part in said if part)})"


def attributed_mark(voice: Voice, figure: Figure) -> str:
    """Say who gives a figure and in which edition: the Colombian government, 14 July 2022, via ONDCP."""
    return f"{voice.estimator(figure.series.estimator)}, {edition_mark(voice, figure)}"


def echoed(words: str) -> str:
    """Make a person's own words safe to repeat: one short line without control characters or marks of emphasis."""
    shown = "".join(
        character for character in words if unicodedata.category(character)[0] != "C" or character.isspace()
    )
    kept = " ".join(shown.translate({ord(mark): None for mark in "*_~`<>|"}).split())
    return kept if len(kept) <= _ECHO_ROOM else f"{kept[: _ECHO_ROOM - 1].rstrip()}…"
