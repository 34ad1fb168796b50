"""How a newsroom writes numbers: its language and country by CLDR, and the house's own choices on top."""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from babel import Locale as CldrLocale
from babel.core import UnknownLocaleError

from bot.values.question import Language

_THIN_SPACE: Final = "\u202f"
_FIXED_SPACE: Final = "\u00a0"


class Locale(NamedTuple):
    """A language with the country whose number marks are used; 230.028 is one number in Bogotá, another in Mexico.

    ``academy`` follows the Spanish Academy instead: thin spaces between thousands, none in numbers of four
    digits, and a space before the percent sign.
    """

    language: Language
    territory: str
    academy: bool = False


class Marks(NamedTuple):
    """The signs a number is written with; ``ungrouped`` is the greatest number that takes no separator."""

    decimal: str
    group: str
    ungrouped: int
    percent: str


class NotALocale(ValueError):
    """The text names no locale we can write; the message says how to write one."""


ENGLISH: Final = Locale(language="en", territory="US")
SPANISH: Final = Locale(language="es", territory="CO")

_FORM: Final = re.compile(r"(en|es)_([A-Z]{2}|\d{3})(:academy)?")


def default_locale(language: Language) -> Locale:
    """Return the house's locale for a language where no setting says otherwise."""
    return SPANISH if language == "es" else ENGLISH


def parse_locale(text: str) -> Locale:
    """Read a locale as a setting gives it: ``en_US``, ``es_CO``, ``es_MX``, or ``es_CO:academy``.

    Raises:
        NotALocale: with the forms that would be understood.
    """
    match = _FORM.fullmatch(text)
    if match is None:
        raise NotALocale(f"{text!r} is not a locale; write en_US · es_CO · es_MX · es_CO:academy")
    locale = Locale(
        language="es" if match[1] == "es" else "en",
        territory=match[2],
        academy=match[3] is not None,
    )
    try:
        marks(locale)
    except UnknownLocaleError as error:
        raise NotALocale(f"{text!r} is a locale that CLDR does not know; try en_US or es_CO") from error
    return locale


@lru_cache(maxsize=32)
def marks(locale: Locale) -> Marks:
    """Return the signs of a locale, read from CLDR once."""
    cldr = CldrLocale(locale.language, locale.territory)
    symbols = cldr.number_symbols["latn"]
    decimal = str(symbols["decimal"])
    if locale.academy:
        return Marks(decimal, _THIN_SPACE, 9999, f"{_FIXED_SPACE}%")
    spaced = _FIXED_SPACE if _FIXED_SPACE in cldr.percent_formats[None].pattern else ""
    return Marks(decimal, str(symbols["group"]), 999, f"{spaced}%")


def month_first(locale: Locale) -> bool:
    """Say whether a locale writes 4 July as 7/4, as CLDR's short date has it."""
    pattern = CldrLocale(locale.language, locale.territory).date_formats["short"].pattern
    return str(pattern).startswith("M")


@lru_cache(maxsize=4)
def month_names(language: Language) -> tuple[str, ...]:
    """Return the twelve months as they stand inside a date, read from CLDR once."""
    months = CldrLocale(language).months["format"]["wide"]
    return tuple(str(months[number]) for number in range(1, 13))


def country_name(code: str, language: Language) -> str:
    """Return CLDR's name of a country we hold nothing on, or the code where it has none."""
    return str(CldrLocale(language).territories.get(code, code))
