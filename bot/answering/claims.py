"""Claims of a record that were checked before, found beside the figures they speak of."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from bot.answering.inquiry import Inquiry
from bot.values.catalogue import Asked
from bot.values.fact import SeriesKey, Statement, StatementKind
from bot.values.period import Period
from bot.values.text import folded

_MOST: Final = 2
_WORDS_OF_RECORD: Final = frozenset({"record", "records", "highest", "maximo", "historico"})


async def record_claims(
    series: SeriesKey, periods: Sequence[Period], inquiry: Inquiry
) -> tuple[Statement, ...]:
    """Return the claims of a record for this place and one of these years that name what was counted."""
    years = {str(period.year) for period in periods}
    names = _names(series, inquiry)
    found = [
        asked.id
        for asked in inquiry.catalogue.statements
        if asked.kind == StatementKind.CLAIM
        and series.place in asked.places
        and _is_of_record(asked, years, names)
    ]
    return await inquiry.store.statements(found[:_MOST])


def _is_of_record(asked: Asked, years: set[str], names: frozenset[str]) -> bool:
    told = _told(asked.words)
    return bool(told & _WORDS_OF_RECORD) and bool(told & years) and bool(told & names)


@lru_cache(maxsize=1024)
def _told(words: str) -> frozenset[str]:
    return frozenset(folded(words).split())


def _names(series: SeriesKey, inquiry: Inquiry) -> frozenset[str]:
    substance = inquiry.catalogue.substances.get(series.substance)
    if substance is None:
        return frozenset()
    return frozenset(
        name for written in (substance.name, substance.name_es) for name in folded(written).split()
    )
