"""Years, places and substances compared, and what is refused."""

from bot.values.amount import Amount, parse_amount
from bot.values.answer import Comparison, NoFigure, NotComparable, SideBySide
from bot.values.asked import Claimed
from bot.values.catalogue import Caveat, PlaceKind
from bot.values.claimed import ClaimedMove, Way
from bot.values.compared import ComparisonQuery, Side
from bot.values.fact import Break, Figure, SeriesKey, SeriesNote
from bot.values.finding import Change, DerivedKind, Finding, Incomparable, MissingPart, NoChange
from bot.values.query import FigureQuery
from tests import make
from tests.answering.conftest import Ask, Holding
from tests.make import edition, figure, series, side, subject, year

OUTPUT = series("potential-production", "cocaine", "XF")
COCA = series("cultivation", "coca", "XR")


def _years(key: SeriesKey, *codes: str, estimator: str = "", as_of: str = "") -> ComparisonQuery:
    sides = tuple(side(code, subject(key, estimator=estimator)) for code in codes)
    return ComparisonQuery(sides=sides, as_of=make.day(as_of) if as_of else None)


def _recipe(change: Change | NoChange) -> str:
    found = make.only(Change, change).relative
    assert found is not None
    return found.recipe


def _told(findings: tuple[Finding, ...]) -> list[str]:
    return [f"{one.series.estimator} {one.period.code} {make.written(one.current)}" for one in findings]


async def test_years_are_compared_within_each_estimator(ask: Ask) -> None:
    """Both estimators' changes are given, and that they point opposite ways."""
    found = make.only(Comparison, await ask(_years(COCA, "2020", "2021")))
    assert [_told(one) for one in found.findings] == [
        ["observatory 2020 24,500", "observatory 2021 23,400"],
        ["league 2020 14,300", "league 2021 20,425"],
    ]
    assert [_recipe(change) for change in found.changes] == [
        "(23,400 - 24,500) / 24,500 = -4.5%",
        "(20,425 - 14,300) / 14,300 = 42.8%",
    ]
    assert found.trends_agree is False
    assert found.dispute is not None


async def test_the_fields_own_trap(holding: Holding) -> None:
    """Bolivia 2011 to 2012 is 190 to 165 today and 190 to 155 as of July 2013, and never 265 to 155."""
    key = series("potential-production", "cocaine", "BO")
    page = edition("undated", key="late", between="2019-08 to 2020-07-31")
    rows = [
        figure("265", "2012-07-30", of=key, period="2011", unit="t"),
        figure("265", edition("2013", speaks_for=()), of=key, period="2011", unit="t"),
        figure("190", "2013-07-09", of=key, period="2011", unit="t"),
        figure("155", "2013-07-09", of=key, period="2012", unit="t"),
        figure("165", page, of=key, period="2012", unit="t"),
    ]
    ask = await holding(rows)
    today = make.only(Comparison, await ask(_years(key, "2011", "2012")))
    assert _told(today.findings[0]) == ["us 2011 190", "us 2012 165"]
    assert _recipe(today.changes[0]) == "(165 - 190) / 190 = -13.2%"
    then = make.only(Comparison, await ask(_years(key, "2011", "2012", as_of="2013-07-31")))
    assert _told(then.findings[0]) == ["us 2011 190", "us 2012 155"]
    assert _recipe(then.changes[0]) == "(155 - 190) / 190 = -18.4%"
    before = make.only(NoFigure, await ask(_years(key, "2011", "2012", as_of="2013-07-08")))
    assert (before.missing, before.asked) == (MissingPart.AS_OF, "2013-07-08")


async def test_revised_figures_are_compared_as_of_one_day(ask: Ask) -> None:
    """Freedonia fell by 25 percent with today's values, and by 18 with those of August 2021."""
    today = make.only(Comparison, await ask(_years(OUTPUT, "2019", "2020")))
    then = make.only(Comparison, await ask(_years(OUTPUT, "2019", "2020", as_of="2021-08-01")))
    assert _recipe(today.changes[0]) == "(165 - 220) / 220 = -25.0%"
    assert _recipe(then.changes[0]) == "(155 - 190) / 190 = -18.4%"


async def test_a_month_stands_for_its_year_where_each_year_has_one(holding: Holding) -> None:
    """Two Decembers are compared for their years; a year with two months, or a whole year beside a month, is not."""
    key = series("purity", "cocaine", "US")
    months = {"2013-01": "46.4", "2017-12": "64.3", "2018-03": "60", "2018-09": "61", "2019": "62"}
    ask = await holding([figure(value, of=key, period=code) for code, value in months.items()])
    found = make.only(Comparison, await ask(_years(key, "2013", "2017")))
    assert [one.period.code for one in found.findings[0]] == ["2013-01", "2017-12"]
    assert make.only(NoFigure, await ask(_years(key, "2013", "2018"))).asked == "2013"
    assert make.only(NoFigure, await ask(_years(key, "2017", "2019"))).asked == "2017"


async def test_a_break_is_refused_for_one_estimator_and_not_the_other(ask: Ask) -> None:
    """The Observatory's survey grew in 2017; the League's did not."""
    found = make.only(Comparison, await ask(_years(COCA, "2016", "2020")))
    refused, computed = found.changes
    assert make.only(NoChange, refused).why is Incomparable.BREAK
    assert make.only(Change, computed).before.series.estimator == "league"


async def test_a_comparison_that_only_misleads_is_refused_with_another_offered(ask: Ask) -> None:
    """Across the break alone nothing is compared; the other estimator's years are offered."""
    found = make.only(NotComparable, await ask(_years(COCA, "2016", "2020", estimator="observatory")))
    assert (found.why, found.detail) == (Incomparable.BREAK, "The area surveyed doubled in 2017.")
    assert _told(found.findings) == ["observatory 2016 11,500", "observatory 2020 24,500"]
    assert [one.question for one in found.instead] == [
        "Ruritania coca area under cultivation League 2016 vs 2020",
        "Ruritania coca area under cultivation Observatory 2016",
        "Ruritania coca area under cultivation Observatory 2020",
    ]


async def test_a_later_revision_not_held_is_refused(ask: Ask) -> None:
    """Freedonia's 2018 has been revised and the revision is not held."""
    key = series("cultivation", "coca", "XF")
    found = make.only(NotComparable, await ask(_years(key, "2018", "2019", estimator="observatory")))
    assert found.why is Incomparable.LATER_REVISION


async def test_a_side_nobody_holds_is_named(ask: Ask) -> None:
    """A year that no estimator holds is no comparison but a missing period."""
    found = make.only(NoFigure, await ask(_years(COCA, "2021", "2031")))
    assert (found.missing, found.asked) == (MissingPart.FUTURE, "2031")


async def test_an_estimator_with_one_side_is_named_as_incomplete(ask: Ask) -> None:
    """Who lacks a year is left out by name and year."""
    key = series("potential-production", "cocaine", "XR")
    found = make.only(Comparison, await ask(_years(key, "2020", "2021", as_of="2022-08-01")))
    assert [one[0].series.estimator for one in found.findings] == ["observatory"]
    assert found.incomplete == (("league", year("2021")),)
    assert found.trends_agree is None


async def test_sides_held_by_different_estimators_are_not_joined(holding: Holding) -> None:
    """One estimator's 2020 is never set against the other's 2021."""
    rows = [figure("100", period="2020"), figure("200", of=series(estimator="unodc"))]
    ask = await holding(rows)
    found = make.only(NotComparable, await ask(_years(series(), "2020", "2021")))
    assert found.why is Incomparable.ESTIMATORS
    assert _told(found.findings) == ["us 2020 100", "unodc 2021 200"]


async def test_places_are_compared_in_one_year(ask: Ask) -> None:
    """Two countries differ; they do not change into each other."""
    sides = (side("2021", subject(COCA)), side("2021", subject(COCA, place="XS")))
    found = make.only(Comparison, await ask(ComparisonQuery(sides=sides)))
    change = make.only(Change, found.changes[0])
    assert change.absolute.kind is DerivedKind.DIFFERENCE
    assert change.absolute.recipe == "9,800 - 23,400 = -13,600"
    assert found.trends_agree is None
    assert found.incomplete == (("league", year("2021")),)


async def test_places_asked_for_the_latest_are_compared_in_their_last_common_year(ask: Ask) -> None:
    """Ruritania is held to 2022 and Sylvania to 2021: they meet in 2021."""
    sides = (side("", subject(COCA)), side("", subject(COCA, place="XS")))
    found = make.only(Comparison, await ask(ComparisonQuery(sides=sides)))
    assert _told(found.findings[0]) == ["observatory 2021 23,400", "observatory 2021 9,800"]


async def test_places_and_years_at_once_are_not_compared(ask: Ask) -> None:
    """One country's 2020 says nothing about another's 2021; each comparison alone is offered."""
    sides = (side("2020", subject(COCA)), side("2021", subject(COCA, place="XS")))
    found = make.only(NotComparable, await ask(ComparisonQuery(sides=sides)))
    assert found.why is Incomparable.DEFINITIONS
    assert "Ruritania vs Sylvania coca area under cultivation Observatory 2020" in [
        one.question for one in found.instead
    ]


async def test_substances_are_compared_where_one_measure_counts_both(ask: Ask) -> None:
    """Deaths by drug are set against each other, and never added."""
    deaths = series("overdose-deaths", "cocaine", "XR")
    sides = (side("2021", subject(deaths)), side("2021", subject(deaths._replace(substance="fentanyl"))))
    found = make.only(Comparison, await ask(ComparisonQuery(sides=sides)))
    assert make.only(Change, found.changes[0]).absolute.recipe == "706 - 245 = 461"


async def test_measures_are_not_compared(ask: Ask) -> None:
    """An area and an output are different things, given apart."""
    output = series("potential-production", "cocaine", "XR")
    sides = (side("2021", subject(COCA)), side("2021", subject(output._replace(substance="cocaine"))))
    found = make.only(NotComparable, await ask(ComparisonQuery(sides=sides)))
    assert found.why is Incomparable.DEFINITIONS
    assert len(found.findings) == 2


async def test_estimators_compared_are_set_side_by_side(ask: Ask) -> None:
    """Two estimators of one year are no comparison but two estimates with a gap."""
    sides = tuple(side("2021", subject(COCA, estimator=name)) for name in ("observatory", "league"))
    found = make.only(SideBySide, await ask(ComparisonQuery(sides=sides)))
    assert _told(found.findings) == ["observatory 2021 23,400", "league 2021 20,425"]


async def test_estimators_and_years_at_once_are_refused_and_offered_apart(ask: Ask) -> None:
    """The Observatory's 2020 against the League's 2021 is refused, each one's own years are offered."""
    sides: tuple[Side, ...] = (
        side("2020", subject(COCA, estimator="observatory")),
        side("2021", subject(COCA, estimator="league")),
    )
    found = make.only(NotComparable, await ask(ComparisonQuery(sides=sides)))
    assert found.why is Incomparable.ESTIMATORS
    assert [one.question for one in found.instead][:2] == [
        "Ruritania coca area under cultivation Observatory 2020 vs 2021",
        "Ruritania coca area under cultivation League 2020 vs 2021",
    ]


async def test_an_estimator_named_on_one_side_is_meant_for_both(ask: Ask) -> None:
    """The League's 2020 against 2021 is the League's 2021."""
    sides = (side("2020", subject(COCA, estimator="league")), side("2021", subject(COCA)))
    found = make.only(Comparison, await ask(ComparisonQuery(sides=sides)))
    assert [_told(one) for one in found.findings] == [["league 2020 14,300", "league 2021 20,425"]]


async def test_the_scope_that_holds_all_sides_is_taken(holding: Holding) -> None:
    """Where the final count lacks a year, the provisional one that has both is compared."""
    final, fresh = series(scope="final-residents"), series(scope="provisional-reported")
    rows = [figure("1", of=final, period="2020")]
    rows += [figure(value, of=fresh, period=code) for value, code in (("2", "2020"), ("3", "2021"))]
    found = make.only(Comparison, await (await holding(rows))(_years(series(), "2020", "2021")))
    assert {one.series.scope for one in found.findings[0]} == {"provisional-reported"}


async def test_of_scopes_that_hold_all_sides_the_first_is_taken(holding: Holding) -> None:
    """Final counts are compared where they are held, and provisional ones beside them are not."""
    rows = [
        figure(value, of=series(scope=scope), period=code)
        for scope in ("final-residents", "provisional-reported")
        for value, code in (("2", "2020"), ("3", "2021"))
    ]
    found = make.only(Comparison, await (await holding(rows))(_years(series(), "2020", "2021")))
    assert [one[0].series.scope for one in found.findings] == ["final-residents"]


async def test_several_years_compare_the_first_with_the_last(ask: Ask) -> None:
    """Three years give three findings and the change from the first to the last."""
    found = make.only(Comparison, await ask(_years(COCA, "2018", "2020", "2022", estimator="observatory")))
    assert len(found.findings[0]) == 3
    assert _recipe(found.changes[0]) == "(23,000 - 20,800) / 20,800 = 10.6%"


async def test_conversions_go_with_a_comparison(ask: Ask) -> None:
    """Asked in acres, every finding is converted."""
    query = _years(COCA, "2020", "2021").model_copy(update={"unit": make.slot("acre")})
    assert len(make.only(Comparison, await ask(query)).converted) == 4


async def test_parts_of_a_country_may_be_compared(holding: Holding) -> None:
    """Departments are places like any other."""
    rows = [figure("10", of=series(place="CO-05")), figure("20", of=series(place="CO-54"))]
    places = {key: make.place(key, PlaceKind.DEPARTMENT, "CO") for key in ("CO-05", "CO-54")}
    ask = await holding(rows, make.catalogue(rows, places=places))
    sides = tuple(side("2021", subject(series(place=key))) for key in places)
    assert make.only(Comparison, await ask(ComparisonQuery(sides=sides))).findings


async def test_a_break_by_the_day_parts_months(holding: Holding) -> None:
    """A break in the middle of a year parts its months."""
    rows = [figure("1", period="2015-05"), figure("2", period="2015-07")]
    note = SeriesNote(applies_to=series(), breaks=(Break(before=year("2015-06"), why="new labs"),))
    ask = await holding(rows, make.catalogue(rows, notes=(note,)))
    assert (
        make.only(NotComparable, await ask(_years(series(), "2015-05", "2015-07"))).why is Incomparable.BREAK
    )


async def test_a_form_named_on_one_side_is_not_asked_of_the_other(holding: Holding) -> None:
    """Salts of cocaine and base are each held; they are told apart and neither is denied."""
    salts = series("seizures", "cocaine", "CO", estimator="unodc", scope="salts")
    base = series("seizures", "cocaine-base", "CO", estimator="co-gov")
    ask = await holding(
        [
            figure("669,340", "2023", of=salts, period="2021", unit="kg"),
            figure("74.5", "2023-01-30", of=base, period="2021", unit="t"),
        ]
    )
    sides = (side("2021", subject(salts, scope="salts")), side("2021", subject(base)))
    found = make.only(NotComparable, await ask(ComparisonQuery(sides=sides)))
    assert found.why is Incomparable.ESTIMATORS
    assert _told(found.findings) == ["unodc 2021 669,340", "co-gov 2021 74.5"]


async def test_the_side_that_is_missing_goes_by_its_own_name(ask: Ask) -> None:
    """Where the second side is not held, it is not the first that is denied."""
    nowhere = series("cultivation", "coca", "XQ")
    sides = (side("2021", subject(COCA)), side("2021", subject(nowhere)))
    found = make.only(NoFigure, await ask(ComparisonQuery(sides=sides)))
    assert make.only(FigureQuery, found.query).subject.place.value == "XQ"


async def test_what_is_held_of_the_other_side_is_told(holding: Holding) -> None:
    """Nobody has 2010, and the 2011 that was asked about is given with its revision."""
    rows = [figure("265", "2012-07-30", period="2011"), figure("190", "2013-07-09", period="2011")]
    found = make.only(NoFigure, await (await holding(rows))(_years(series(), "2010", "2011")))
    assert (found.asked, _told(found.beside)) == ("2010", ["us 2011 190"])
    assert found.beside[0].is_revised


LONE = Caveat(id="lone", says="Not to be compared.", says_es="No se compara.", alone=True)


def _lone(amount: str, period: str, of: SeriesKey | None = None) -> Figure:
    return figure(amount, of=of, period=period).model_copy(update={"caveats": ("lone",)})


async def test_the_year_that_can_be_compared_with_nothing_is_named_with_the_nearest_that_can(
    holding: Holding,
) -> None:
    """Of 2010, which stands alone, 2012 is told; of two such years the nearest to each."""
    rows = [
        _lone("9", "2010"),
        *(figure("10", period=code) for code in ("2011", "2013", "2015")),
        _lone("8", "2016"),
    ]
    ask = await holding(rows, make.catalogue(rows, caveats={"lone": LONE}))
    one = make.only(NotComparable, await ask(_years(series(), "2010", "2015")))
    both = make.only(NotComparable, await ask(_years(series(), "2010", "2016")))

    assert [each.period.code for each in one.of] == ["2010"]
    assert [each.period.code for each in one.comparable] == ["2011", "2015"]
    assert "2011 vs 2015" in one.instead[0].question
    assert [each.period.code for each in both.of] == ["2010", "2016"]
    assert [each.period.code for each in both.comparable] == ["2011", "2015"]


async def test_of_two_places_the_nearest_year_of_both_is_told(holding: Holding) -> None:
    """Where one place's year stands alone, both are told for the nearest year in which neither does."""
    peru = series(place="PE")
    rows = [
        _lone("9", "2010"),
        figure("5", of=peru, period="2010"),
        *(figure("6", of=key, period=code) for key in (series(), peru) for code in ("2008", "2013")),
    ]
    ask = await holding(rows, make.catalogue(rows, caveats={"lone": LONE}))
    sides = (side("2010", subject(series())), side("2010", subject(peru)))
    found = make.only(NotComparable, await ask(ComparisonQuery(sides=sides)))

    assert [(each.series.place, each.period.code) for each in found.of] == [(series().place, "2010")]
    assert [(each.series.place, each.period.code) for each in found.comparable] == [
        (series().place, "2008"),
        ("PE", "2008"),
    ]


async def test_where_nothing_of_the_series_can_be_compared_nothing_is_offered(holding: Holding) -> None:
    """Each figure can still be asked for alone."""
    rows = [_lone("9", "2010"), _lone("8", "2011")]
    ask = await holding(rows, make.catalogue(rows, caveats={"lone": LONE}))
    found = make.only(NotComparable, await ask(_years(series(), "2010", "2011")))

    assert found.comparable == ()
    assert len(found.instead) == 2


async def test_a_bound_is_named_as_what_cannot_be_compared(holding: Holding) -> None:
    """More than 7 is no figure, and which of the two it is must be told."""
    rows = [figure("more than 7", period="2010"), figure("9", period="2011"), figure("8", period="2012")]
    ask = await holding(rows)
    found = make.only(NotComparable, await ask(_years(series(), "2010", "2012")))

    assert (found.why, [each.period.code for each in found.of]) == (Incomparable.HEDGED, ["2010"])
    assert [each.period.code for each in found.comparable] == ["2011", "2012"]


async def test_drugs_are_put_in_order_by_their_figures(holding: Holding) -> None:
    """The first is set against the second; what was said to be first stays the first side that was asked for."""
    counted = {"cocaine": "24000", "heroin": "9000", "synthetic-opioids": "70000"}
    keys = {drug: series("overdose-deaths", drug, "US") for drug in counted}
    ask = await holding([figure(value, of=keys[drug], period="2021") for drug, value in counted.items()])
    sides = tuple(side("2021", subject(keys[drug])) for drug in counted)
    most = make.only(Comparison, await ask(ComparisonQuery(sides=sides, order=Claimed.MORE)))
    assert [one.series.substance for one in most.findings[0]] == ["synthetic-opioids", "cocaine", "heroin"]
    assert _recipe(most.changes[0]) == "(24,000 - 70,000) / 70,000 = -65.7%"
    assert most.query.sides[0].subject.substance.value == "cocaine"
    least = make.only(Comparison, await ask(ComparisonQuery(sides=sides, order=Claimed.LESS)))
    assert [one.series.substance for one in least.findings[0]] == ["heroin", "cocaine", "synthetic-opioids"]


async def test_the_latest_comparison_is_of_the_newest_count_that_has_all_sides(holding: Holding) -> None:
    """Where no year is named, a provisional count of 2024 says more of now than a final one of 2021."""
    rows = []
    for scope, code, numbers in (
        ("final", "2021", ("9000", "24000")),
        ("provisional", "2024", ("2800", "22000")),
    ):
        for drug, value in zip(("heroin", "cocaine"), numbers, strict=True):
            rows.append(figure(value, of=series("overdose-deaths", drug, "US", scope=scope), period=code))
    ask = await holding(rows)
    keys = [series("overdose-deaths", drug, "US") for drug in ("heroin", "cocaine")]
    newest = tuple(side("", subject(key)) for key in keys)
    found = make.only(Comparison, await ask(ComparisonQuery(sides=newest)))
    assert [make.written(one.current) for one in found.findings[0]] == ["2,800", "22,000"]
    dated = tuple(side("2021", subject(key)) for key in keys)
    found = make.only(Comparison, await ask(ComparisonQuery(sides=dated)))
    assert [make.written(one.current) for one in found.findings[0]] == ["9,000", "24,000"]


async def test_a_claim_that_another_count_of_the_same_estimator_keeps_is_not_denied(holding: Holding) -> None:
    """Down 27 percent in the predicted count and 24 in the final one; a count that says the same adds nothing."""
    counts = {"final": ("105000", "79400"), "predicted": ("110000", "80400"), "reported": ("106900", "81000")}
    keys = {scope: series("overdose-deaths", "all-drugs", "US", scope=scope) for scope in counts}
    rows = [
        figure(value, of=keys[scope], period=code)
        for scope, values in counts.items()
        for code, value in zip(("2023", "2024"), values, strict=True)
    ]
    ask = await holding(rows)
    whole = subject(series("overdose-deaths", "all-drugs", "US"))
    fell = ClaimedMove(way=Way.FALL, amount=make.only(Amount, parse_amount("27")), unit="percent")
    query = ComparisonQuery(sides=(side("2023", whole), side("2024", whole)), claimed=fell)
    found = make.only(Comparison, await ask(query))
    assert [(one[0].series.scope, kept) for one, kept in zip(found.findings, found.kept, strict=True)] == [
        ("final", False),
        ("predicted", True),
    ]
