"""Which entries of a vocabulary a reading has come upon, wherever in its query they stand."""

from bot.values.catalogue import Catalogue
from bot.values.query import MeaningQuery, StatementQuery
from bot.values.reading import Reading, Understood
from bot.values.slot import Slot

SLOTS = {
    "substances": {"substance"},
    "measures": {"measure"},
    "places": {"place", "places", "within"},
    "estimators": {"estimator", "estimators"},
    "scopes": {"scope"},
    "units": {"unit"},
    "themes": {"theme"},
    "topics": {"topic"},
    "actors": {"actor"},
}
FIRST = 3
"""How many of the statements found are shown, and so count as read."""


def noticed(reading: Reading, sort: str) -> set[str]:
    """Return the ids of that vocabulary whose words the reader found, whatever came of the question."""
    return {step.found.rpartition("' is ")[2] for step in reading.steps if f"{step.did}s" == sort}


def named(reading: Reading, sort: str, catalogue: Catalogue) -> set[str]:
    """Return the ids of that vocabulary that will be answered with: in a query's slots or its statements."""
    if not isinstance(reading, Understood):
        return set()
    query, ids = reading.query, _within(reading.query, sort, "")
    if isinstance(query, MeaningQuery) and f"{query.sort}s" == sort:
        ids |= {query.what.value}
    if isinstance(query, StatementQuery):
        told = [each for each in catalogue.statements if each.id in query.ids[:FIRST]]
        for each in told:
            ids |= {"topics": {each.topic}, "actors": {each.held_by}, "places": set(each.places)}.get(
                sort, set()
            )
    return ids


def _within(value: object, sort: str, field: str) -> set[str]:
    if isinstance(value, Slot):
        return {str(value.value)} if field in SLOTS[sort] else _within(value.value, sort, field)
    if isinstance(value, tuple):
        return {key for each in value for key in _within(each, sort, field)}
    fields = getattr(type(value), "model_fields", {})
    return {key for name in fields for key in _within(getattr(value, name), sort, name)}
