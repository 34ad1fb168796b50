"""Dates, nations and sources as agencies write them in a sentence: U.S., Dec. 18, published July 14, 2022, by ONDCP."""

import re
from typing import Final

from bot.values.fact import Figure
from bot.wording.dates import published_text
from bot.wording.locales import month_names
from bot.wording.phrases import is_own_page
from bot.wording.publishers import published_by
from bot.wording.voice import Voice

_SHORTENED: Final = {
    "January": "Jan.",
    "February": "Feb.",
    "August": "Aug.",
    "September": "Sept.",
    "October": "Oct.",
    "November": "Nov.",
    "December": "Dec.",
}
"""The months that agencies shorten beside a day."""

_DATE: Final = re.compile(rf"\b(\d{{1,2}}) ({'|'.join(month_names('en'))}) (\d{{4}})\b(?=( \w)?)")
_NATIONS: Final = re.compile(r"\b(US|UN)\b")


def dated_source(voice: Voice, figure: Figure) -> str:
    """Say when and where a figure came out, to stand behind its estimator's name: published July 14, 2022, by ONDCP."""
    edition, estimator = figure.edition, figure.series.estimator
    publisher = published_by(voice, edition)
    release = edition.released(estimator)
    told = published_text(release, voice.language)
    day = _on(voice, told, dated=release.is_dated)
    if estimator in edition.speaks_for:
        if is_own_page(voice, figure):
            return voice.say(f" published{day}" if day else "", day)
        office = edition.publisher_name
        article = "the " if " of " in office and not office.startswith(("the ", "The ")) else ""
        return voice.say(f" published{day} by {article}{office}", f"{day} ({publisher})")
    if any(carried == estimator for carried, _ in edition.carries):
        english = f" released{day} and reported by {publisher}" if day else f", as reported by {publisher}"
        return voice.say(english, f"{day}, que cita {publisher}")
    on = " on" if day[1:2].isdigit() and len(day) > len(" 2022") else ""
    return voice.say(
        f", as given by {publisher}{on}{day}", f", que recoge {publisher}{f' ({told})' if day else ''}"
    )


def _on(voice: Voice, told: str, *, dated: bool) -> str:
    """Put a date behind a participle or noun: " 14 July 2022", " in July 2016"; nothing where the page has none."""
    if not dated:
        return ""
    if told[0].isdigit() and not told.isdigit():
        return voice.say(f" {told}", f" del {told}")
    return voice.say(f" in {told}", f" de {told}")


def agency_marks(voice: Voice, text: str) -> str:
    """Write dates and the abbreviations of nations as English-language agencies do."""
    if not voice.english:
        return text
    return _NATIONS.sub(lambda found: ".".join(found[1]) + ".", _DATE.sub(_agency_date, text))


def _agency_date(found: re.Match[str]) -> str:
    day, month, number, goes_on = found.groups()
    return f"{_SHORTENED.get(month, month)} {day}, {number}{',' if goes_on else ''}"
