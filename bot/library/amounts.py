"""What an amount, or a period, that cannot be read was probably meant to be, so that a message can offer it."""

import re
from functools import lru_cache
from typing import Final

from bot.values.amount import Amount, Missing, NotAnAmount, parse_amount
from bot.values.period import NotAPeriod, parse_period

_HEDGES: Final = (
    (r"over|above|more than|exceeding|>|más de|mas de", "more than "),
    (r"under|below|less than|fewer than|<|menos de", "less than "),
    (r"at least|minimum|min\.?|no less than|>=|≥|al menos", "at least "),
    (r"at most|up to|maximum|max\.?|<=|≤|hasta", "at most "),
    (r"about|approximately|approx\.?|around|circa|ca\.?|c\.|nearly|roughly|~|≈|unos|unas|cerca de", "about "),
)
_MISSING: Final = re.compile(
    r"[-–—.?*]+|n/?a|n\.a\.|none|null|nil|unknown|missing|no data|s/?d|\.\.", re.IGNORECASE
)
_SCALES: Final = {"thousand": 3, "k": 3, "mil": 3, "million": 6, "m": 6, "millones": 6, "billion": 9, "bn": 9}
_NUMBER: Final = r"-?\d[\d,]*(?:\.\d+)?"
_SCALED: Final = re.compile(rf"({_NUMBER})\s*({'|'.join(_SCALES)})\b", re.IGNORECASE)
_UNIT: Final = re.compile(rf"({_NUMBER})\s*([^\W\d]+\.?|%|°|\$)+(?:\s+[^\W\d]+)*$")
_BETWEEN: Final = re.compile(
    rf"(?:between |from |entre |de )?({_NUMBER})\s*(?:-|–|—|to|and|y|a)\s*({_NUMBER})", re.IGNORECASE
)
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@lru_cache(maxsize=65536)
def amount_of(text: str) -> Amount | Missing | None:
    """Return the amount a fact file gives, or ``None`` where the text is none."""
    try:
        return parse_amount(text)
    except NotAnAmount:
        return None


def meant_amount(text: str) -> tuple[str, str]:
    """Return what an unreadable amount was probably meant to be and the unit behind it, either may be empty."""
    if _MISSING.fullmatch(text.strip()):
        return "not published", ""
    words, hedge = " ".join(text.split()), ""
    for pattern, written in _HEDGES:
        if match := re.match(rf"(?:{pattern})\s*(?=\d)", words, re.IGNORECASE):
            hedge, words = written, words[match.end() :]
            break
    words = re.sub(r"(?<=\d)[   '](?=\d{3}\b)", ",", words)
    words, unit = re.sub(r"^[$€£]\s*", "", words), ""
    words = _SCALED.sub(_unscaled, words)
    if match := _UNIT.fullmatch(words):
        words, unit = match[1], words[len(match[1]) :].strip()
    if match := _BETWEEN.fullmatch(words):
        words = f"{match[1]} to {match[2]}"
    elif words.count(",") and not amount_of(words):
        plain = words.replace(",", "")
        words = plain if amount_of(plain) and len(words.rpartition(",")[2]) > 2 else words  # noqa: PLR2004
    meant = amount_of(hedge + words)
    if meant is None and hedge:
        meant = amount_of(words)
    if isinstance(meant, Missing):
        return str(meant), unit
    return (meant.written(), unit) if meant else ("", "")


def _unscaled(match: re.Match[str]) -> str:
    number, exponent = match[1].replace(",", ""), _SCALES[match[2].lower()]
    whole, _, decimals = number.partition(".")
    digits = whole + decimals.ljust(exponent, "0")
    point = len(whole) + exponent
    return f"{int(digits[:point]):,}" + (f".{digits[point:]}" if digits[point:] else "")


def meant_period(text: str) -> str:
    """Return what an unreadable period was probably meant to be, or an empty text."""
    flat = text.strip().lower().replace("–", "-").replace("—", "-")
    meant = ""
    if match := re.fullmatch(r"(?:fy|fiscal year|fiscal)[ -]?(\d{2}|\d{4})", flat):
        meant = f"FY{match[1] if len(match[1]) > 2 else '20' + match[1]}"  # noqa: PLR2004
    elif match := re.fullmatch(r"([a-z]{3})[a-z]*\.?,? (\d{4})", flat):
        month = _MONTHS.index(match[1]) + 1 if match[1] in _MONTHS else 0
        meant = f"{match[2]}-{month:02}" if month else ""
    elif match := re.fullmatch(r"(\d{4}) ?(?:-|to|/|a) ?(\d{4})", flat):
        meant = f"{match[1]}-{match[2]}"
    elif match := re.fullmatch(r"(\d{4})[/.](\d\d?)[/.](\d\d?)", flat):
        meant = f"{match[1]}-{int(match[2]):02}-{int(match[3]):02}"
    elif match := re.fullmatch(r"(\d{4})\.0", flat):
        meant = match[1]
    try:
        return parse_period(meant).code if meant else ""
    except NotAPeriod:
        return ""
