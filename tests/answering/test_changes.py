"""What may be set against what, and the reason where it may not."""

from decimal import Decimal

import pytest

from bot.answering.changes import (
    Reason,
    change_between,
    difference_between,
    either_stands_alone,
    gap_between,
    is_percentage,
    only_bounds,
    trends_agree,
    vintages_forbid,
    volunteered_change,
)
from bot.answering.choose import choose
from bot.answering.notes import Notes
from bot.values.catalogue import Caveat
from bot.values.fact import Break, Figure, LaterRevision, SeriesNote, Status
from bot.values.finding import Change, DerivedKind, Finding, Incomparable, NoChange
from tests import make
from tests.make import figure, series, year

BREAK = Break(before=year("2005"), why="the area surveyed grew", why_es="el área creció")
NOTED = make.catalogue(
    caveats={
        "alone": Caveat(id="alone", says="of one month", says_es="de un mes", alone=True),
        "apart": Caveat(id="apart", says="by another method", says_es="por otro método", alone=True),
        "told": Caveat(id="told", says="of a survey", says_es="de una encuesta"),
    },
    notes=(
        SeriesNote(
            applies_to=series(measure="", substance="", place="CO", estimator="us"),
            breaks=(BREAK,),
            later_revisions=(LaterRevision(period=year("2018"), note="revised again", note_es="revisada"),),
        ),
    ),
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


@pytest.mark.parametrize(("unit", "is_one"), [("percent", True), ("ha", False), ("furlong", False)])
def test_a_unit_that_is_not_on_file_is_no_percentage(unit: str, is_one: bool) -> None:
    """Nor is any but those that editors filed as such."""
    assert is_percentage(unit, NOTED) is is_one


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


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("2016-2019", "2015-2019", False),
        ("2012-2015", "2016-2019", True),
        ("2020", "2021", True),
        ("2020-02", "2020-03", True),
        ("2020", "2020-03", False),
        ("2020", "FY2021", False),
    ],
)
def test_only_periods_of_one_length_and_kind_are_compared(one: str, other: str, alike: bool) -> None:
    """Four years of seizures are not set against five; a leap year is a year, and February is a month."""
    change = _change(_finding(figure(period=one)), _finding(figure(period=other)))
    if alike:
        assert isinstance(change, Change)
    else:
        assert make.only(NoChange, change).why is Incomparable.DEFINITIONS
        assert make.only(NoChange, change).detail == "the two periods are of different kinds"
        assert make.only(NoChange, change).detail_es == "los dos periodos son de distinta clase"


def test_the_editors_words_go_with_the_refusal() -> None:
    """A break and a later revision say why in the editor's own words."""
    across = make.only(NoChange, _change(_finding(figure(period="2004")), _finding(figure(period="2005"))))
    assert (across.detail, across.detail_es) == ("the area surveyed grew", "el área creció")
    revised = make.only(NoChange, _change(_finding(figure(period="2018")), _finding(figure(period="2019"))))
    assert (revised.detail, revised.detail_es) == ("revised again", "revisada")


def test_a_refusal_names_the_findings_that_it_is_about() -> None:
    """The figure that is missing, a bound or revised; neither where the two only do not go together."""
    firm, other = _finding(figure("245,000", period="2020")), _finding(figure("more than 9", period="2019"))
    for lacking in (
        _finding(figure("withheld")),
        _finding(figure("more than 750")),
        _finding(figure(period="2018")),
    ):
        for change in (_change(firm, lacking), _change(lacking, firm)):
            assert make.only(NoChange, change).of == (lacking,)
    refused = make.only(NoChange, _change(firm, other))
    assert (refused.before, refused.after) == (firm, other)
    assert (refused.detail, refused.detail_es) == ("", "")
    assert make.only(NoChange, _change(other, other)).of == (other, other)
    assert make.only(NoChange, _change(firm, _finding(figure(period="FY2021")))).of == ()
    assert only_bounds(firm, firm) is None
    assert only_bounds(firm, other) == Reason(Incomparable.HEDGED, of=(other,))


def _warned(period: str, *caveats: str) -> Finding:
    return _finding(figure(period=period).model_copy(update={"caveats": caveats}))


def test_what_editors_set_against_nothing_is_compared_with_nothing() -> None:
    """A warning that is only told does not forbid; the first that does gives its words, and who carries it."""
    plain, told = _warned("2020"), _warned("2020", "told", "not on file")
    alone, apart = _warned("2021", "told", "alone"), _warned("2020", "apart")
    month = Reason(Incomparable.DEFINITIONS, "of one month", "de un mes")
    method = Reason(Incomparable.DEFINITIONS, "by another method", "por otro método")

    assert either_stands_alone(plain, told, NOTED) is None
    assert either_stands_alone(plain, alone, NOTED) == month._replace(of=(alone,))
    assert either_stands_alone(alone, plain, NOTED) == month._replace(of=(alone,))
    assert either_stands_alone(alone, alone, NOTED) == month._replace(of=(alone, alone))
    assert either_stands_alone(apart, alone, NOTED) == method._replace(of=(apart,))
    for refused in (_change(plain, alone), difference_between(alone, plain, NOTED)):
        assert make.only(NoChange, refused).detail == "of one month"


def test_a_figure_that_was_revised_or_is_uncertain_forbids_on_either_side() -> None:
    """Nobody knows that the two were current on one day, whichever of them it is about."""
    plain, revised = _finding(figure(period="2019")), _finding(figure(period="2018"))
    torn = _finding(
        figure("1,379", "2018-09-19", period="2019"), figure("1,058", make.edition("undated"), period="2019")
    )
    later = Reason(Incomparable.LATER_REVISION, "revised again", "revisada", (revised,))
    for one, other, reason in (
        (plain, plain, None),
        (plain, revised, later),
        (revised, plain, later),
        (plain, torn, Reason(Incomparable.VINTAGES)),
        (torn, plain, Reason(Incomparable.VINTAGES)),
    ):
        assert vintages_forbid(one, other) == reason
        assert isinstance(difference_between(one, other, NOTED), NoChange) or reason is None


def test_both_sides_of_a_break_are_compared_within_themselves() -> None:
    """2005 begins the new series: 2005 and 2006 may be compared, 2003 and 2004 too."""
    assert isinstance(_change(_finding(figure(period="2005")), _finding(figure(period="2006"))), Change)
    assert isinstance(_change(_finding(figure(period="2003")), _finding(figure(period="2004"))), Change)


def test_places_of_different_periods_differ_by_nothing() -> None:
    """One country's 2020 is not set against another's 2021."""
    other = _finding(figure(of=series(place="PE"), period="2020"))
    refused = make.only(NoChange, difference_between(_finding(figure()), other, NOTED))
    assert (refused.detail, refused.detail_es) == (
        "the two are held for different periods",
        "las dos cifras son de periodos distintos",
    )


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
        (figure(of=series(place="PE", scope="women")), Incomparable.SCOPES),
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
    assert (difference.absolute.kind, difference.relative) == (DerivedKind.DIFFERENCE, None)


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
    one, other = _finding(figure("195")), _finding(figure("195", of=series(estimator="unodc")))
    gap = gap_between(one, other, NOTED)
    assert gap is not None
    assert (gap.value, gap.operands) == (Decimal(0), (other.current.id, one.current.id))


@pytest.mark.parametrize(
    "other",
    [
        figure("345", of=series(estimator="unodc", scope="women")),
        figure("345", of=series(estimator="unodc", place="PE")),
        figure("345", of=series(estimator="unodc", substance="cannabis")),
        figure("345", of=series(estimator="unodc", measure="eradication")),
        figure("345", of=series(estimator="unodc"), period="2020"),
        figure("345", of=series(estimator="unodc"), unit="km2"),
        figure("more than 345", of=series(estimator="unodc")),
        figure("not published", of=series(estimator="unodc")),
    ],
)
def test_no_gap_between_what_is_not_the_same_thing(other: Figure) -> None:
    """Another place, period, scope or unit, or no firm number, leaves no gap to state."""
    assert gap_between(_finding(figure("195")), _finding(other), NOTED) is None
    assert gap_between(_finding(other), _finding(figure("195")), NOTED) is None


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
    for change in (
        volunteered_change(settled, leaked, NOTED, Notes(NOTED)),
        volunteered_change(leaked, settled, NOTED, Notes(NOTED)),
    ):
        refused = make.only(NoChange, change)
        assert (refused.why, refused.of) == (Incomparable.UNSETTLED, (leaked,))
    # What may not be compared at all is not refused for being leaked.
    bound = _finding(figure("more than 9", period="2022"))
    assert _why(volunteered_change(bound, leaked, NOTED, Notes(NOTED))) is Incomparable.HEDGED


def test_no_change_is_volunteered_between_two_releases_that_give_the_years_apart() -> None:
    """273 t for 2011, as estimated anew in 2022, and 210 t for 2012, as of 2017, may be one and the same harvest."""
    anew = _finding(figure("195", "2012", period="2011"), figure("273", "2022-07-14", period="2011"))
    left = _finding(figure("210", "2017-03-14", period="2012"))
    again = _finding(figure("210", "2022-07-14", period="2012"))

    assert isinstance(_change(anew, left), Change)
    assert isinstance(volunteered_change(anew, again, NOTED, Notes(NOTED)), Change)
    refused = make.only(NoChange, volunteered_change(anew, left, NOTED, Notes(NOTED)))
    assert (refused.before, refused.after, refused.why) == (anew, left, Incomparable.VINTAGES)
    assert refused.detail == "one was estimated anew in a release that does not give the other"
    assert refused.detail_es == "una se volvió a estimar en una publicación que no da la otra"
    bound = _finding(figure("more than 9", "2017-03-14", period="2012"))
    assert _why(volunteered_change(anew, bound, NOTED, Notes(NOTED))) is Incomparable.HEDGED
