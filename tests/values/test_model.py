"""Values made of fields that were checked before."""

from bot.values.fact import SeriesKey
from bot.values.finding import Held

KEY = SeriesKey("cultivation", "coca", "CO", "us", "")


def test_a_value_of_checked_fields_is_like_any_other():
    """It equals one that was checked, and a changed copy of it leaves others alone."""
    made = Held.checked(series=KEY, first="2019", last="2021", count=3, gaps=())
    other = Held.checked(series=KEY, first="2019", last="2021", count=3, gaps=())

    changed = made.model_copy(update={"count": 4})

    assert made == Held(series=KEY, first="2019", last="2021", count=3, gaps=()) == other
    assert (changed.count, made.count) == (4, 3)
    assert other.model_fields_set == {"series", "first", "last", "count", "gaps"}
