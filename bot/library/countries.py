"""The names of all countries, so that one the facts hold nothing for is known for what it is."""

from collections.abc import Container

from babel import Locale

_NO_COUNTRIES = frozenset({"EU", "UN", "EZ", "ZZ"})


def countries_elsewhere(held: Container[str]) -> dict[str, tuple[str, str]]:
    """Return the English and the Spanish name of each country that is not among the places held, by its code."""
    english, spanish = (Locale.parse(language).territories for language in ("en", "es"))
    return {
        code: (str(english.get(code) or spanish[code]), str(spanish.get(code) or english[code]))
        for code in {**english, **spanish}
        if code.isalpha() and code not in held and code not in _NO_COUNTRIES
    }
