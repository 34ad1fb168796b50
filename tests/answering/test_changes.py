"""What may be set against what, and the reason where it may not."""

from decimal import Decimal

import pytest

from bot.answering.changes import (
    change_between,
    difference_between,
    gap_between,
    trends_agree,
    volunteered_change,
)
from bot.answering.choose import choose
from bot.answering.notes import Notes
from bot.values.fact import Break, Figure, LaterRevision, SeriesNote, Status
from bot.values.finding import Change, DerivedKind, Finding, Incomparable, NoChange
from tests import make
from tests.make import figure, series, year

BREAK = Break(before=year("2005"), why="the area surveyed grew", why_es="el área creció")
NOTED = make.catalogue(
    notes=(
        SeriesNote(
            applies_to=series(measure="", substance="", place="CO", estimator="us"),
            breaks=(BREAK,),
            later_revisions=(LaterRevision(period=year("2018"), note="revised again", note_es="revisada"),),
        ),
    )
)


def _finding(*rows: Figure) -> Finding:
    finding = choose(rows, Notes(NOTED).later_revision(rows[0].series, rows[0].period))
    assert finding is not None
    return finding


def _change(before: Finding, after: Finding) -> Change | NoChange:
    return change_between(before, after, NOTED, Notes(NOTED))


def _why(change: Change | NoChange) -> Incomparable:
    return make.only(NoChange, change).why


def test_a_change_shows_absolute_and_relative_with_their_recipes() -> None:
    """From 245,000 to 234,000 hectares is 11,000 less, and 4.5 percent."""
    before, after = _finding(figure("245,000", period="2020")), _finding(figure("234,000"))
    change = make.only(Change, _change(before, after))
    assert change.absolute.kind is DerivedKind.CHANGE
    assert (change.absolute.value, change.absolute.unit) == (Decimal(-11000), "ha")
    assert change.absolute.recipe == "234,000 - 245,000 = -11,000"
    assert change.relative is not None
    assert (change.relative.value, change.relative.unit) == (Decimal("-4.5"), "percent")
    assert change.relative.recipe == "(234,000 - 245,000) / 245,000 = -4.5%"
    assert change.relative.operands == (after.current.id, before.current.id)


def test_half_a_tenth_is_rounded_away_from_nought() -> None:
    """8 to 8.5 percent of a thousand is 6.25 percent, printed 6.3; the same downwards."""
    up = make.only(Change, _change(_finding(figure("800", period="2020")), _finding(figure("850"))))
    down = make.only(Change, _change(_finding(figure("800", period="2020")), _finding(figure("750"))))
    assert up.relative is not None
    assert down.relative is not None
    assert (up.relative.value, down.relative.value) == (Decimal("6.3"), Decimal("-6.3"))


def test_from_nought_there_is_no_percentage() -> None:
    """A rise from 0 is a number and never a percentage."""
    change = make.only(Change, _change(_finding(figure("0", period="2020")), _finding(figure("12"))))
    assert (change.absolute.value, change.relative) == (Decimal(12), None)


def test_a_change_of_percentages_is_in_points() -> None:
    """1.9 to 2.1 percent is 0.2 points, and no percentage stands beside it."""
    before = _finding(figure("1.9", period="2020", unit="percent"))
    change = make.only(Change, _change(before, _finding(figure("2.1", unit="percent"))))
    assert (change.absolute.kind, change.absolute.unit) == (DerivedKind.POINTS_CHANGE, "points")
    assert (change.absolute.value, change.relative) == (Decimal("0.2"), None)


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (figure(of=series(estimator="unodc")), Incomparable.ESTIMATORS),
        (figure(of=series(scope="women")), Incomparable.SCOPES),
        (figure(of=series(place="PE")), Incomparable.DEFINITIONS),
        (figure(of=series(substance="cannabis")), Incomparable.DEFINITIONS),
        (figure(of=series(measure="eradication")), Incomparable.DEFINITIONS),
        (figure(unit="km2"), Incomparable.UNITS),
        (figure("not published"), Incomparable.MISSING),
        (figure("more than 750"), Incomparable.HEDGED),
        (figure("at most 750"), Incomparable.HEDGED),
        (figure("600 to 750"), Incomparable.HEDGED),
        (figure(period="FY2021"), Incomparable.DEFINITIONS),
        (figure(period="2021-12"), Incomparable.DEFINITIONS),
        (figure(period="2018"), Incomparable.LATER_REVISION),
        (figure(period="2004"), Incomparable.BREAK),
    ],
)
def test_what_is_not_alike_is_not_compared(other: Figure, why: Incomparable) -> None:
    """Each difference gives its own reason, in whichever direction it is asked."""
    base = _finding(figure("245,000", period="2020"))
    assert _why(_change(base, _finding(other))) is why
    assert _why(_change(_finding(other), base)) is why


def test_spans_of_different_length_are_not_compared() -> None:
    """Four years of seizures are not set against one year's, nor against five."""
    four, five = _finding(figure(period="2016-2019")), _finding(figure(period="2015-2019"))
    assert _why(_change(four, five)) is Incomparable.DEFINITIONS


def test_the_editors_words_go_with_the_refusal() -> None:
    """A break and a later revision say why in the editor's own words."""
    across = make.only(NoChange, _change(_finding(figure(period="2004")), _finding(figure(period="2005"))))
    assert (across.detail, across.detail_es) == ("the area surveyed grew", "el área creció")
    revised = make.only(NoChange, _change(_finding(figure(period="2018")), _finding(figure(period="2019"))))
    assert revised.detail == "revised again"


def test_both_sides_of_a_break_are_compared_within_themselves() -> None:
    """2005 begins the new series: 2005 and 2006 may be compared, 2003 and 2004 too."""
    assert isinstance(_change(_finding(figure(period="2005")), _finding(figure(period="2006"))), Change)
    assert isinstance(_change(_finding(figure(period="2003")), _finding(figure(period="2004"))), Change)


def test_a_figure_of_uncertain_vintage_is_not_compared() -> None:
    """Where two of its own releases cannot be ordered, nobody knows which is current."""
    torn = _finding(figure("1,379", "2018-09-19"), figure("1,058", make.edition("undated")))
    assert _why(_change(_finding(figure(period="2020")), torn)) is Incomparable.VINTAGES


def test_somebody_elses_odd_page_does_not_make_a_figure_uncertain() -> None:
    """A page that speaks for nobody leaves the estimator's figure as sure as it was."""
    odd = figure("950", make.edition("2023", speaks_for=()))
    change = _change(_finding(figure(period="2020")), _finding(figure("994"), odd))
    assert isinstance(change, Change)


def test_places_differ_by_a_difference_not_a_change() -> None:
    """Two countries in one year by one estimator are compared, and no break or order of time matters."""
    colombia, peru = _finding(figure("234,000")), _finding(figure("84,400", of=series(place="PE")))
    difference = make.only(Change, difference_between(colombia, peru, NOTED))
    assert difference.absolute.kind is DerivedKind.DIFFERENCE
    assert difference.relative is not None
    assert difference.relative.kind is DerivedKind.PERCENT_DIFFERENCE
    assert difference.relative.recipe == "(84,400 - 234,000) / 234,000 = -63.9%"


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (figure(of=series(place="PE", estimator="unodc")), Incomparable.ESTIMATORS),
        (figure(of=series(place="PE"), period="2020"), Incomparable.DEFINITIONS),
        (figure(of=series(place="PE", measure="eradication")), Incomparable.DEFINITIONS),
        (figure("more than 9", of=series(place="PE")), Incomparable.HEDGED),
        (figure("9", of=series(place="PE"), unit="km2"), Incomparable.UNITS),
    ],
)
def test_places_are_compared_only_like_with_like(other: Figure, why: Incomparable) -> None:
    """A difference wants one estimator, one measure, one unit, one period and firm numbers."""
    assert _why(difference_between(_finding(figure()), _finding(other), NOTED)) is why


def test_percentages_of_two_places_differ_in_points() -> None:
    """Prevalences are set apart in points."""
    one, other = figure("2.1", unit="percent"), figure("1.4", unit="percent", of=series(place="PE"))
    difference = make.only(Change, difference_between(_finding(one), _finding(other), NOTED))
    assert (difference.absolute.value, difference.absolute.unit) == (Decimal("-0.7"), "points")


def test_a_gap_names_its_base_in_both_directions() -> None:
    """345 is 77 percent more than 195, and 195 is 43 percent less than 345."""
    us, un = _finding(figure("195")), _finding(figure("345", of=series(estimator="unodc")))
    up, down = gap_between(us, un, NOTED), gap_between(us, un, NOTED, down=True)
    assert up is not None
    assert down is not None
    assert up.recipe == "(345 - 195) / 195 = 76.9%"
    assert down.recipe == "(195 - 345) / 345 = -43.5%"
    assert gap_between(un, us, NOTED) == up


def test_a_gap_of_percentages_is_in_points_both_ways() -> None:
    """2.4 and 1.7 percent lie 0.7 points apart, and no percentage of a percentage is told."""
    one = _finding(figure("2.4", unit="percent"))
    other = _finding(figure("1.7", unit="percent", of=series(estimator="unodc")))
    up, down = gap_between(one, other, NOTED), gap_between(one, other, NOTED, down=True)
    assert up is not None
    assert down is not None
    assert (up.recipe, up.unit) == ("2.4 - 1.7 = 0.7", "points")
    assert (down.recipe, down.unit) == ("1.7 - 2.4 = -0.7", "points")


def test_figures_alike_have_a_gap_of_nought() -> None:
    """Two estimators that agree are nought percent apart."""
    gap = gap_between(_finding(figure("195")), _finding(figure("195", of=series(estimator="unodc"))), NOTED)
    assert gap is not None
    assert gap.value == 0


@pytest.mark.parametrize(
    "other",
    [
        figure("345", of=series(estimator="unodc", scope="women")),
        figure("345", of=series(estimator="unodc", place="PE")),
        figure("345", of=series(estimator="unodc"), period="2020"),
        figure("345", of=series(estimator="unodc"), unit="km2"),
        figure("more than 345", of=series(estimator="unodc")),
        figure("not published", of=series(estimator="unodc")),
    ],
)
def test_no_gap_between_what_is_not_the_same_thing(other: Figure) -> None:
    """Another place, period, scope or unit, or no firm number, leaves no gap to state."""
    assert gap_between(_finding(figure("195")), _finding(other), NOTED) is None


def test_trends_agree_only_where_two_have_one() -> None:
    """Up and up agree, up and down do not, and one alone says nothing."""
    up = _change(_finding(figure("1", period="2020")), _finding(figure("2")))
    down = _change(_finding(figure("2", period="2020")), _finding(figure("1")))
    refused = _change(_finding(figure("more than 2", period="2020")), _finding(figure("1")))
    assert trends_agree([up, up]) is True
    assert trends_agree([up, down]) is False
    assert trends_agree([up, refused]) is None
    same = _change(_finding(figure("2", period="2020")), _finding(figure("2")))
    assert trends_agree([up, same]) is False
    assert trends_agree([down, same]) is False
    assert trends_agree([same, same]) is True


@pytest.mark.parametrize("status", [Status.LEAKED, Status.ANNOUNCED])
def test_no_change_is_volunteered_from_or_to_what_its_maker_has_not_published(status: Status):
    """Asked for by name the two may be compared; nobody gets the headline of a leak unasked."""
    settled = _finding(figure("2,664", "2024-10-18", period="2023"))
    leaked = _finding(figure("3,001", "2025-11-18", period="2024", status=status))

    assert make.only(Change, _change(settled, leaked)).absolute.value == Decimal(337)
    assert _why(volunteered_change(settled, leaked, NOTED, Notes(NOTED))) == Incomparable.UNSETTLED
    assert _why(volunteered_change(leaked, settled, NOTED, Notes(NOTED))) == Incomparable.UNSETTLED
