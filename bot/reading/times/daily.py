"""'Al día' before no date wants a count for each day, and not what was known on one."""

from typing import Final

from bot.reading.hearing import Found, Heard

_AL_DIA: Final = "al dia"


def each_day_for_as_of(heard: Heard) -> Heard:
    """Return the question with 'al día' as each day where no day stands behind it: 'muertes al día en 2022'."""
    if "as_of" not in heard.cues or "each_day" not in heard.cues:
        return heard
    cues = tuple(_each_day(each, heard) for each in heard.of("cue"))
    return heard._replace(
        found={**heard.found, "cue": cues}, cues=frozenset(one for each in cues for one in each.ids)
    )


def _each_day(each: Found, heard: Heard) -> Found:
    if heard.flat_of(each) != _AL_DIA:
        return each
    behind = heard.texts[each.last : each.last + 1]
    dated = behind != () and (behind[0] == "de" or behind[0][0].isdigit())
    return each._replace(ids=("as_of",) if dated else ("each_day",))
