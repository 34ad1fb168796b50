"""One figure, the others beside it, and how it moved."""

from bot.values.answer import Figures, NoFigure
from bot.values.catalogue import Substance, UnitKind
from bot.values.fact import Standing, Status
from bot.values.finding import Change, Finding, Incomparable, MissingPart, NoChange
from bot.values.query import FigureQuery
from bot.values.slot import Slot
from tests import make
from tests.answering.conftest import Ask, Holding
from tests.make import asks, figure, series, subject, year

OUTPUT = series("potential-production", "cocaine", "XR")
COCA = series("cultivation", "coca", "XR")
DEATHS = series("overdose-deaths", "all-drugs", "XR")


def _told(finding: Finding) -> tuple[str, str, str]:
    return finding.series.estimator, finding.period.code, make.written(finding.current)


async def test_the_first_estimator_leads_and_the_other_stands_beside(ask: Ask) -> None:
    """Two estimates of one year are both given, with the gap and its base."""
    found = make.only(Figures, await ask(asks("2021", subject(COCA))))
    assert _told(found.lead) == ("observatory", "2021", "23,400")
    assert [_told(one) for one in found.others] == [("league", "2021", "20,425")]
    assert found.gap is not None
    assert found.gap.recipe == "(23,400 - 20,425) / 20,425 = 14.6%"
    assert found.dispute is not None
    assert found.dispute.id == "coca-xr-2020"
    assert found.silent == ()


async def test_the_year_before_is_told_within_each_estimator(ask: Ask) -> None:
    """The lead fell and the other rose: each against its own figure of the year before."""
    found = make.only(Figures, await ask(asks("2021", subject(COCA))))
    change = make.only(Change, found.change)
    assert change.relative is not None
    assert change.relative.recipe == "(23,400 - 24,500) / 24,500 = -4.5%"
    (other,) = found.other_changes
    assert make.only(Change, other).absolute.recipe == "20,425 - 14,300 = 6,125"


async def test_the_estimator_asked_for_leads(ask: Ask) -> None:
    """Whoever asks for the League gets the League first, and the Observatory beside it."""
    found = make.only(Figures, await ask(asks("2020", subject(OUTPUT, estimator="league"))))
    assert _told(found.lead) == ("league", "2020", "505")
    assert [_told(one) for one in found.others] == [("observatory", "2020", "394")]


async def test_a_revised_figure_brings_its_history(ask: Ask) -> None:
    """410 came first and 394 is current; the almanac's old number is a repeat."""
    found = make.only(Figures, await ask(asks("2020", subject(OUTPUT))))
    assert [make.written(row) for row in found.lead.history] == ["410", "394"]
    assert [row.edition.id for row in found.lead.repeats] == ["almanac-2022"]


async def test_a_change_that_may_be_all_revision_is_not_volunteered(ask: Ask) -> None:
    """2020 was estimated anew in a release that does not give 2019: beside the figure no fall is told."""
    found = make.only(Figures, await ask(asks("2020", subject(OUTPUT))))
    refused = make.only(NoChange, found.change)
    assert (refused.why, bool(refused.detail), bool(refused.detail_es)) == (Incomparable.VINTAGES, True, True)
    assert make.only(Change, found.other_changes[0]).absolute.recipe == "505 - 450 = 55"


async def test_a_preliminary_figure_that_was_settled_is_no_new_estimate(holding: Holding) -> None:
    """The final figures of two years are compared, though each came out on its own day."""
    rows = [
        figure("498", "2020-12-30", period="2020", status=Status.PRELIMINARY),
        figure("505", "2022-01-10", period="2020"),
        figure("669", "2023-01-30", period="2021"),
    ]
    found = make.only(Figures, await (await holding(rows))(asks("2021")))
    assert make.only(Change, found.change).absolute.recipe == "669 - 505 = 164"


async def test_the_latest_settled_figure_leads_over_a_newer_leak(ask: Ask) -> None:
    """The published range of 2022 leads, and the leak of 2023 stands beside it with its status."""
    found = make.only(Figures, await ask(asks(asked=subject(OUTPUT))))
    assert _told(found.lead) == ("league", "2022", "600 to 750")
    assert [(_told(one), one.current.status) for one in found.others] == [
        (("league", "2023", "820"), Status.LEAKED)
    ]
    assert make.only(NoChange, found.change).why is Incomparable.HEDGED
    assert found.silent == ("observatory",)


async def test_a_leak_is_answered_when_its_year_is_asked(ask: Ask) -> None:
    """Where a leak is all there is for a year, the year's question gets it."""
    found = make.only(Figures, await ask(asks("2023", subject(OUTPUT))))
    assert found.lead.current.status is Status.LEAKED


async def test_final_counts_lead_and_provisional_ones_stand_beside(ask: Ask) -> None:
    """Another scope of the same estimator is given, not mixed in."""
    found = make.only(Figures, await ask(asks("2021", subject(DEATHS))))
    assert (found.lead.series.scope, make.written(found.lead.current)) == ("final-residents", "1,066")
    assert [(one.series.scope, make.written(one.current)) for one in found.others] == [
        ("provisional-reported", "1,071")
    ]
    assert found.gap is None


async def test_the_latest_is_the_latest_final_count_with_the_fresh_one_beside(ask: Ask) -> None:
    """A provisional year after the last final one does not lead, and is shown with its own period."""
    found = make.only(Figures, await ask(asks(asked=subject(DEATHS))))
    assert found.lead.period == year("2021")
    assert [(one.series.scope, one.period.code) for one in found.others][-1] == (
        "provisional-reported",
        "2022",
    )


async def test_a_scope_asked_for_leads(ask: Ask) -> None:
    """Whoever asks for the provisional count gets its newest year."""
    found = make.only(Figures, await ask(asks(asked=subject(DEATHS, scope="provisional-reported"))))
    assert make.written(found.lead.current) == "1,079"


async def test_a_year_said_loosely_is_met_by_the_fiscal_year(ask: Ask) -> None:
    """Border seizures are held by fiscal year: 2021 gets FY2021, which the finding names."""
    border = series("border-seizures", "cocaine", "XR")
    found = make.only(Figures, await ask(asks("2021", subject(border))))
    assert found.lead.period == year("FY2021")
    assert found.lead.series.scope == "all-border"
    assert make.only(Change, found.change).before.period == year("FY2020")


async def test_a_fiscal_year_is_not_met_by_a_calendar_year(ask: Ask) -> None:
    """Who asks for FY2021 of a calendar series is told that it is not held."""
    found = make.only(NoFigure, await ask(asks("FY2021", subject(COCA))))
    assert (found.missing, found.asked) == (MissingPart.PERIOD, "FY2021")


async def test_a_withdrawn_figure_is_never_the_answer(ask: Ask) -> None:
    """Freedonia's misprinted 9,900 of 2021 is nowhere in an answer."""
    found = make.only(Figures, await ask(asks("2021", subject(series("cultivation", "coca", "XF")))))
    told = [make.written(row) for one in (found.lead, *found.others) for row in (*one.history, *one.repeats)]
    assert told == ["3,990"]


async def test_a_number_is_preferred_to_a_word_for_its_absence(ask: Ask) -> None:
    """Where one estimator published nothing and the other a number, the number leads."""
    found = make.only(Figures, await ask(asks("2020", subject(series("cultivation", "coca", "XF")))))
    assert _told(found.lead) == ("league", "2020", "4,100")
    assert found.silent == ("observatory",)


async def test_none_recorded_is_an_answer(ask: Ask) -> None:
    """Where the only row says none recorded, that is what is told."""
    found = make.only(Figures, await ask(asks("2021", subject(series("seizures", "cocaine", "XS")))))
    assert found.lead.current.amount == "none recorded"
    assert make.only(NoChange, found.change).why is Incomparable.MISSING


async def test_figures_are_converted_where_a_unit_is_asked(ask: Ask) -> None:
    """The source's unit stays, and a conversion of each finding is derived."""
    found = make.only(Figures, await ask(asks("2021", subject(COCA), unit=make.slot("acre"))))
    assert [f"{one.value:,f}" for one in found.converted] == ["57,800", "50,471"]
    assert found.lead.current.unit == "ha"


async def test_as_of_a_day_the_figure_is_what_was_known_then(ask: Ask) -> None:
    """In August 2021 the output of 2020 was 410, and 2019 had not been touched since."""
    found = make.only(Figures, await ask(asks("2020", subject(OUTPUT), as_of=make.day("2021-08-01"))))
    assert make.written(found.lead.current) == "410"
    assert found.as_of == make.day("2021-08-01").value
    assert found.others == ()


async def test_before_it_was_published_there_is_no_figure(ask: Ask) -> None:
    """On the first day of 2021 nothing was known of 2020, and the day is what is missing."""
    found = make.only(NoFigure, await ask(asks("2020", subject(OUTPUT), as_of=make.day("2021-01-01"))))
    assert (found.missing, found.asked) == (MissingPart.AS_OF, "2021-01-01")
    assert [_told(one) for one in found.nearest] == [("observatory", "2019", "380")]


async def test_before_anything_was_published_the_day_is_missing(ask: Ask) -> None:
    """Long before the first edition nothing was known at all."""
    found = make.only(NoFigure, await ask(asks(asked=subject(COCA), as_of=make.day("2001-01-01"))))
    assert (found.missing, found.asked) == (MissingPart.AS_OF, "2001-01-01")


async def test_a_dispute_can_let_an_estimator_lead(holding: Holding) -> None:
    """An editor's word on who leads outranks the usual order."""
    rows = [figure("195"), figure("345", of=series(estimator="unodc"))]
    dispute = make.dispute("2021", "2021", lead_with="unodc")
    ask = await holding(rows, make.catalogue(rows, disputes=(dispute,)))
    found = make.only(Figures, await ask(asks("2021")))
    assert _told(found.lead) == ("unodc", "2021", "345")
    assert found.dispute == dispute


async def test_the_whole_leads_over_a_part_by_a_nearer_estimator(holding: Holding) -> None:
    """The first estimator's count of a part does not lead over the second's of the whole."""
    rows = [figure("900", of=series(scope="women")), figure("345", of=series(estimator="unodc"))]
    found = make.only(Figures, await (await holding(rows))(asks("2021")))
    assert found.lead.series.estimator == "unodc"


async def test_a_group_answers_for_a_substance_that_is_not_counted_apart(holding: Holding) -> None:
    """Fentanyl deaths are answered by synthetic opioids, visible in the series, never by all drugs."""
    opioids, everything = (
        series("overdose-deaths", "synthetic-opioids"),
        series("overdose-deaths", "all-drugs"),
    )
    rows = [figure("70,601", of=opioids, unit="people"), figure("106,699", of=everything, unit="people")]
    substances = {
        "fentanyl": Substance(id="fentanyl", name="fentanyl", name_es="fentanilo"),
        "synthetic-opioids": Substance(id="synthetic-opioids", name="x", name_es="x", includes=("fentanyl",)),
        "all-drugs": Substance(id="all-drugs", name="x", name_es="x", includes=("fentanyl", "cocaine")),
    }
    measures = {"overdose-deaths": make.measure("overdose-deaths", part_of_whole="all-drugs")}
    ask = await holding(rows, make.catalogue(rows, substances=substances, measures=measures))
    found = make.only(Figures, await ask(asks("2021", subject(series("overdose-deaths", "fentanyl")))))
    assert (found.lead.series.substance, make.written(found.lead.current)) == ("synthetic-opioids", "70,601")
    refused = await ask(asks("2021", subject(series("overdose-deaths", "cocaine"))))
    assert make.only(NoFigure, refused).missing is MissingPart.SUBSTANCE


async def test_what_names_the_substance_itself_stands_beside_its_group_and_leads_where_that_has_nothing(
    holding: Holding,
) -> None:
    """Methamphetamine by its name on certificates is held for 2021 and 2022, its group for 2022 alone."""
    group, named = series("overdose-deaths", "stimulants"), series("overdose-deaths", "meth-by-name")
    rows = [figure("34", of=group, period="2022"), figure("30", of=named, period="2022")]
    rows += [figure("9.6", of=named, period="2021")]
    substances = {
        "meth": Substance(id="meth", name="meth", name_es="meta"),
        "meth-by-name": Substance(id="meth-by-name", name="x", name_es="x", by_name_of="meth"),
        "stimulants": Substance(id="stimulants", name="x", name_es="x", includes=("meth",)),
    }
    ask = await holding(rows, make.catalogue(rows, substances=substances))
    asked = subject(group)
    asked = asked.model_copy(
        update={"substance": asked.substance.model_copy(update={"narrower": "meth"})},
    )
    both = make.only(Figures, await ask(asks("2022", asked)))
    assert [make.written(one.current) for one in (both.lead, *both.by_name)] == ["34", "30"]
    alone = make.only(Figures, await ask(asks("2021", asked)))
    assert (make.written(alone.lead.current), alone.query.subject.substance.narrower) == ("9.6", "")
    assert make.only(NoFigure, await ask(asks("2019", asked))).asked == "2019"


async def test_only_repeats_are_no_answer(holding: Holding) -> None:
    """A row that an editor marked as a repeat is never the figure, even alone."""
    ask = await holding([figure(standing=Standing.REPEAT), figure("5", period="2019")])
    found = make.only(NoFigure, await ask(asks("2021")))
    assert [make.written(one.current) for one in found.nearest] == ["5"]


async def test_the_newest_announced_figure_answers_where_nothing_is_settled(holding: Holding) -> None:
    """A series of announcements alone still has a latest figure."""
    rows = [figure(period=code, status=Status.ANNOUNCED) for code in ("2020", "2021")]
    assert make.only(Figures, await (await holding(rows))(asks())).lead.period == year("2021")


async def test_the_latest_as_of_a_day_can_be_long_ago(holding: Holding) -> None:
    """What was newest then is found however many years have been published since."""
    rows = [figure(period="2000", released="2001-05-01"), figure(period="2020", released="2021-05-01")]
    found = make.only(Figures, await (await holding(rows))(asks(as_of=make.day("2005-01-01"))))
    assert found.lead.period == year("2000")


async def test_a_count_that_ended_long_ago_does_not_lead(holding: Holding) -> None:
    """The latest is that of the scope that is kept up, though an older scope comes first."""
    old, new = series(scope="final-residents"), series(scope="women")
    rows = [figure(period="2002", of=old), figure(period="2019", of=new)]
    ask = await holding(rows)
    assert make.only(Figures, await ask(asks())).lead.series.scope == "women"
    then = make.only(Figures, await ask(asks(as_of=make.day("2024-01-01"))))
    assert then.lead.series.scope == "women"


async def test_a_dispute_that_arose_later_is_not_told_as_known_then(holding: Holding) -> None:
    """What its pages first said in October 2022 nobody could say in July; of a day after, it is told."""
    rows = [figure("234,000"), figure("204,000", "2022-07-20", of=series(estimator="unodc"))]
    later = make.edition("2022-10-20", key="later")
    disputes = (make.dispute("2021", "2021").model_copy(update={"editions": (rows[0].edition.id, "later")}),)
    held = {row.edition.id: row.edition for row in rows} | {"later": later}
    ask = await holding(rows, make.catalogue(rows, disputes=disputes, editions=held))
    told = [
        make.only(Figures, await ask(asks("2021", subject(series()), as_of=make.day(day)))).dispute
        for day in ("2022-08-01", "2022-11-01")
    ]
    assert [one is not None for one in told] == [False, True]


async def test_what_is_counted_with_something_more_stands_beside_the_thing_alone(ask: Ask) -> None:
    """Cocaine alone brings cocaine and cocaine base of the same year; asked for both, there is nothing wider."""
    seized = series("seizures", "cocaine", "XR")
    alone = make.only(Figures, await ask(asks("2021", subject(seized))))
    both = make.only(Figures, await ask(asks("2021", subject(seized._replace(substance="cocaine-and-base")))))

    assert [(one.series.substance, *_told(one)) for one in alone.wider] == [
        ("cocaine-and-base", "observatory", "2021", "more than 75"),
        ("cocaine-and-base", "xr-gov", "2021", "75.7"),
    ]
    assert both.wider == ()


async def test_what_stands_beside_the_lead_in_another_unit_is_told_in_its_unit_too(holding: Holding) -> None:
    """Square kilometers beside hectares are converted; the lead and what shares its unit are not."""
    rows = [
        figure("234,000"),
        figure("2,042.57", of=series(estimator="unodc"), unit="km2"),
        figure("200,000", of=series(estimator="co-gov")),
    ]
    found = make.only(Figures, await (await holding(rows))(asks("2021", subject(series()))))

    assert [one.recipe for one in found.alongside] == ["2,042.57 * 100 / 1 = 204,257"]


PURITY = series("purity", "cocaine", "US", "dea")


async def test_the_months_of_a_year_without_a_figure_answer_as_months(holding: Holding) -> None:
    """Nobody has 2013 as a whole: its newest month leads, by its own name, and the others stand beside it."""
    rows = [figure(value, of=PURITY, period=code) for code, value in (("2013-01", "46"), ("2013-06", "48"))]
    ask = await holding([*rows, figure("64", of=PURITY, period="2012")])
    found = make.only(Figures, await ask(asks("2013", subject(PURITY))))
    assert (_told(found.lead), found.asked_for) == (("dea", "2013-06", "48"), year("2013"))
    assert [_told(one) for one in found.others] == [("dea", "2013-01", "46")]


async def test_who_has_months_of_the_year_is_not_silent_on_it(holding: Holding) -> None:
    """One estimator has 2007 and another two months of it, which no difference is computed from."""
    ours = PURITY._replace(estimator="us")
    rows = [figure(value, of=PURITY, period=code) for code, value in (("2007-01", "96"), ("2007-09", "136"))]
    ask = await holding(
        [*rows, figure("122", of=ours, period="2007"), figure("80", of=PURITY, period="2006")]
    )
    found = make.only(Figures, await ask(asks("2007", subject(PURITY))))
    assert [_told(one) for one in (found.lead, *found.others)] == [
        ("us", "2007", "122"),
        ("dea", "2007-09", "136"),
        ("dea", "2007-01", "96"),
    ]
    assert (found.silent, found.gap) == ((), None)


async def test_a_part_contradicts_no_whole(holding: Holding) -> None:
    """A count of some departments that fell, beside a count of the country that rose: told, and set against nothing."""
    part = series(estimator="unodc", scope="women")
    rows = [figure("200", period="2020"), figure("230", period="2021")]
    rows += [figure("90", of=part, period="2020"), figure("70", of=part, period="2021")]
    names = make.catalogue(rows)
    scope = names.scopes["women"].model_copy(update={"part": True})
    ask = await holding(rows, names.model_copy(update={"scopes": {**names.scopes, "women": scope}}))
    found = make.only(Figures, await ask(asks("2021")))
    assert [_told(one) for one in found.others] == [("unodc", "2021", "70")]
    assert (found.other_changes, found.gap) == ((), None)


async def test_a_price_is_given_for_the_quantity_asked_about(holding: Holding) -> None:
    """A gram of 2020 is not held, and the price of a unit is none of it; a gram of 2021 is, beside a dearer unit."""
    by_gram, by_unit = (
        series("price-retail", "heroin", "GB"),
        series("price-retail", "heroin", "GB", scope="u"),
    )
    rows = [figure("63", of=by_gram, period="2019", unit="usd_per_g")]
    rows += [figure("137", of=by_gram, period="2021", unit="usd_per_g")]
    rows += [figure("12", of=by_unit, period=code, unit="usd_per_unit") for code in ("2020", "2021")]
    held = make.catalogue(rows)
    units = {
        "usd_per_g": make.unit("usd_per_g", UnitKind.PRICE, factor="1000"),
        "usd_per_unit": make.unit("usd_per_unit", UnitKind.PRICE),
    }
    ask = await holding(rows, held.model_copy(update={"units": held.units | units}))

    def asked(code: str, unit: str) -> FigureQuery:
        return asks(code, subject(by_gram), unit=Slot[str](value=unit))

    refused = make.only(NoFigure, await ask(asked("2020", "usd_per_g")))
    assert [(one.period.code, make.written(one.current)) for one in refused.nearest] == [
        ("2021", "137"),
        ("2019", "63"),
        ("2020", "12"),
    ]
    unit = make.only(Figures, await ask(asked("2021", "usd_per_unit")))
    assert make.written(unit.lead.current) == "12"
    assert make.written(make.only(Figures, await ask(asked("2021", "usd_per_g"))).lead.current) == "137"
    assert make.written(make.only(Figures, await ask(asks("2020", subject(by_gram)))).lead.current) == "12"


async def test_the_latest_is_a_year_where_one_is_held_and_several_years_as_one_otherwise(
    holding: Holding,
) -> None:
    """A total of fifteen years ends later than anybody's single year, and is no one's latest."""
    rows = [
        figure("5,316", of=series("seizures", "cannabis", "XR", "treasury"), period="2010-2024", unit="kg"),
        figure("391", of=series("seizures", "cannabis", "XR", "observatory"), period="2022", unit="kg"),
    ]
    asked = make.asks("", make.subject(series("seizures", "cannabis", "XR")))
    both = make.only(Figures, await (await holding(rows))(asked))
    assert both.lead.period.code == "2022"
    alone = make.only(Figures, await (await holding(rows[:1]))(asked))
    assert alone.lead.period.code == "2010-2024"
