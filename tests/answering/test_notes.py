"""What editors wrote about series, found by series and period."""

import pytest

from bot.answering.notes import Notes, is_before_break
from bot.values.fact import Break, LaterRevision, SeriesKey, SeriesNote
from tests import make
from tests.make import series, year


def _notes(*notes: SeriesNote) -> Notes:
    return Notes(
        make.catalogue(notes=notes, disputes=(make.dispute("2015", "2018"), make.dispute("2018", "2020")))
    )


@pytest.mark.parametrize(
    ("period", "brk", "before"),
    [
        ("2004", "2005", True),
        ("2005", "2005", False),
        ("FY2005", "2005", False),
        ("FY2004", "2005", True),
        ("2005-01", "2005", False),
        ("2015-05", "2015-06", True),
        ("2015-06", "2015-06", False),
        ("2015-05-31", "2015-06", True),
        ("2015-06-01", "2015-06-01", False),
        ("2015", "2015-06", False),
    ],
)
def test_a_period_lies_before_a_break_or_not(period: str, brk: str, before: bool) -> None:
    """A break by the year parts years, fiscal ones by their number; a break by the month parts months."""
    assert is_before_break(year(period), Break(before=year(brk), why="x")) is before


@pytest.mark.parametrize(
    ("period", "dispute"),
    [
        ("2014", None),
        ("2015", "coca-2015"),
        ("2017", "coca-2015"),
        ("2019", "coca-2018"),
        ("2020", "coca-2018"),
        ("2021", None),
    ],
)
def test_a_dispute_holds_for_its_periods(period: str, dispute: str | None) -> None:
    """Both ends of a dispute's span belong to it, and nothing beyond them."""
    found = _notes().dispute(series(), year(period))
    assert (None if found is None else found.id) == dispute


def test_of_several_periods_the_last_disputed_one_decides() -> None:
    """A run of years takes the dispute about its end."""
    found = _notes().dispute(series(), year("2015"), year("2019"), year("2022"))
    assert found is not None
    assert found.id == "coca-2018"


def test_a_dispute_is_about_one_thing_in_one_place() -> None:
    """Peru's coca and Colombia's cocaine are not disputed by it."""
    assert _notes().dispute(series(place="PE"), year("2017")) is None
    assert _notes().dispute(series(substance="cocaine"), year("2017")) is None


@pytest.mark.parametrize(
    ("applies_to", "covered"),
    [
        (SeriesKey("", "", "", "", ""), True),
        (SeriesKey("cultivation", "", "CO", "", ""), True),
        (SeriesKey("", "", "", "us", ""), True),
        (SeriesKey("cultivation", "", "PE", "", ""), False),
        (SeriesKey("seizures", "", "CO", "", ""), False),
    ],
)
def test_an_empty_part_of_a_note_matches_any(applies_to: SeriesKey, covered: bool) -> None:
    """A note speaks of every series that agrees with the parts it names."""
    notes = _notes(
        SeriesNote(
            applies_to=applies_to,
            breaks=(Break(before=year("2005"), why="b"), Break(before=year("2001"), why="a")),
            later_revisions=(LaterRevision(period=year("2007-2010"), note="cut"),),
        )
    )
    assert [brk.why for brk in notes.breaks(series())] == (["a", "b"] if covered else [])
    revised = [
        notes.later_revision(series(), year(code)) is not None for code in ("2006", "2007", "2010", "2011")
    ]
    assert revised == ([False, True, True, False] if covered else [False] * 4)


def test_the_last_break_between_two_periods_is_named() -> None:
    """From 2000 to 2010 there are two breaks, and the later one is given, whichever way it is asked."""
    breaks = tuple(Break(before=year(code), why=code) for code in ("2001", "2005"))
    notes = _notes(SeriesNote(applies_to=series(), breaks=breaks))
    for one, other in (("2000", "2010"), ("2010", "2000")):
        found = notes.break_between(series(), year(one), year(other))
        assert found is not None
        assert found.why == "2005"
    assert notes.break_between(series(), year("2005"), year("2010")) is None
