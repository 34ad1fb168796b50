"""Charts before they are drawn: lines, gaps and breaks in their places, and every word that stands in the picture."""

from decimal import Decimal

import pytest

from bot.values.answer import Trend
from bot.values.asked import Form
from bot.values.catalogue import Caveat
from bot.values.chart import Chart, Mark
from bot.values.compared import TrendQuery
from bot.values.fact import Break, Figure, SeriesKey, Status
from bot.values.finding import Course, Derived, DerivedKind, Finding
from bot.values.period import parse_period
from bot.values.reply import Reply
from bot.values.slot import Slot, Span
from bot.wording.axes import value_ticks, year_ticks
from bot.wording.locales import SPANISH
from tests.make import subject
from tests.wording.make import COCA, UN_COCA, derived, fig, found, page, reply, spanish, understood, voice
from tests.wording.names import CATALOGUE

QUERY = TrendQuery(subject=subject(COCA), span=Slot[Span](value=Span()), form=Form.CHART)


def _points(of: SeriesKey = COCA, **values: str) -> tuple[Finding, ...]:
    return tuple(found(fig(value, of, code.removeprefix("y"))) for code, value in values.items())


def _course(*points: Finding, breaks: tuple[Break, ...] = ()) -> Course:
    return Course(points=points, breaks=breaks, highest=points[0], lowest=points[0])


def _reply(*courses: Course, converted: tuple[Derived, ...] = (), query: TrendQuery = QUERY) -> Reply:
    answer = Trend(facts_version="v1", query=query, courses=courses, converted=converted)
    return reply(answer, reading=understood(query))


def _chart(*courses: Course, converted: tuple[Derived, ...] = (), query: TrendQuery = QUERY) -> Chart:
    made = _reply(*courses, converted=converted, query=query).chart
    assert made is not None
    return made


def _elsewhere(finding: Finding) -> Figure:
    """Return a finding's figure as another page of the same publisher and day gives it."""
    figure = finding.current
    return figure.model_copy(update={"edition": figure.edition.model_copy(update={"id": "another"})})


def _years(chart: Chart) -> list[list[list[int]]]:
    return [[[int(point.at) for point in run] for run in line.runs] for line in chart.lines]


def test_each_estimator_is_a_line_of_its_own() -> None:
    """Two series share the axes and nothing else."""
    made = _chart(
        _course(*_points(y2019="212,000", y2020="245,000")),
        _course(*_points(UN_COCA, y2019="154,476", y2020="142,784")),
    )

    assert [line.name for line in made.lines] == ["The US government", "UNODC"]
    assert _years(made) == [[[2019, 2020]], [[2019, 2020]]]
    assert (made.title, made.unit) == ("Cultivation of coca in Colombia, 2019–2020", "Hectares")


def test_a_missing_year_parts_a_line_and_is_named() -> None:
    """2003 is not held: the line stops before it and begins again after it."""
    made = _chart(_course(*_points(y2001="1", y2002="2", y2004="3")))

    assert _years(made) == [[[2001, 2002], [2004]]]
    assert "The US government: not held: 2003." in made.notes


def test_a_break_parts_a_line_and_is_explained() -> None:
    """Where the method changed nothing is joined, and the reason stands in the picture."""
    broken = Break(before=parse_period("2005"), why="The area grew by 81 percent")
    made = _chart(_course(*_points(y2004="1", y2005="2"), breaks=(broken,)))

    assert _years(made) == [[[2004], [2005]]]
    assert made.lines[0].breaks == (Decimal("2004.5"),)
    assert made.notes[0] == "The US government: the series breaks before 2005: the area grew by 81 percent."
    assert Mark.BREAK in {mark for mark, _ in made.legend}


def test_a_break_stands_right_before_the_year_that_it_is_told_of() -> None:
    """Years not held before it do not draw it away from that year."""
    broken = Break(before=parse_period("2020"), why="The survey asked in another way")
    made = _chart(_course(*_points(y2017="1", y2020="2"), breaks=(broken,)))

    assert made.lines[0].breaks == (Decimal("2019.5"),)


@pytest.mark.parametrize(
    ("amount", "status", "mark"),
    [
        ("234,000", Status.PUBLISHED, Mark.EXACT),
        ("234,000", Status.FINAL, Mark.EXACT),
        ("about 234,000", Status.PUBLISHED, Mark.ABOUT),
        ("at least 1", Status.PUBLISHED, Mark.AT_LEAST),
        ("more than 1", Status.PUBLISHED, Mark.AT_LEAST),
        ("at most 1", Status.PUBLISHED, Mark.AT_MOST),
        ("less than 1", Status.PUBLISHED, Mark.AT_MOST),
        ("1 to 3", Status.PUBLISHED, Mark.RANGE),
        ("234,000", Status.PROVISIONAL, Mark.UNSETTLED),
        ("234,000", Status.LEAKED, Mark.UNSETTLED),
    ],
)
def test_what_is_no_settled_exact_figure_is_marked(amount: str, status: Status, mark: Mark) -> None:
    """Each mark that occurs is explained, and no other."""
    made = _chart(_course(found(fig(amount, COCA, status=status))))

    assert made.lines[0].runs[0][0].mark is mark
    assert [shown for shown, _ in made.legend] == ([] if mark is Mark.EXACT else [mark])


def test_a_range_keeps_both_ends_and_is_joined_to_nothing() -> None:
    """No line leads to the middle of a range, which nobody has published."""
    made = _chart(_course(*_points(y2019="1", y2020="2 to 6", y2021="3")))
    (ranged,) = made.lines[0].runs[1]

    assert _years(made) == [[[2019], [2020], [2021]]]
    assert [ranged.low, ranged.high] == [Decimal(2), Decimal(6)]


def test_the_alternative_text_has_first_last_and_peak() -> None:
    """Whoever does not see the picture is told its shape, with hedges and status."""
    points = (
        *_points(y2019="about 212,000", y2020="245,000"),
        found(fig("234,000", COCA, status=Status.LEAKED)),
    )

    assert _chart(_course(*points)).alt_text == (
        "Line chart. Cultivation of coca in Colombia, 2019–2021, in hectares. The US government: first about 212,000 "
        "hectares in 2019, last 234,000 hectares in 2021 (leaked, unpublished), peak 245,000 hectares in 2020."
    )
    assert _chart(_course(points[1])).alt_text.endswith("The US government: only 245,000 hectares in 2020.")


def test_source_edition_and_version_stand_in_the_picture() -> None:
    """Few editions are each named; of many, how many, from when to when, and the last."""
    many = tuple(found(fig(str(year), COCA, str(year), on=f"{year + 1}-07-14")) for year in range(2015, 2021))

    assert _chart(_course(many[0])).notes == (
        "Source, the US government: ONDCP, 14 July 2016.",
        "Facts version v1.",
    )
    twins = tuple(found(fig("1", COCA, year, on=page(title=year))) for year in ("2019", "2020"))
    twins = (twins[0], twins[1].model_copy(update={"current": _elsewhere(twins[1])}))
    assert _chart(_course(*twins)).notes[0] == "Source, the US government: ONDCP, 14 July 2022."
    assert _chart(_course(*many)).notes[0] == (
        "Source, the US government: 6 editions, 14 July 2016 to 14 July 2021; the last point: ONDCP, 14 July 2021."
    )


def test_a_series_in_another_unit_is_converted_or_left_out_by_name() -> None:
    """Acres are drawn as hectares that we worked out; a unit of another kind is named and not drawn."""
    acres = found(fig("100", UN_COCA, "2020", unit="acre"))
    ours = derived(DerivedKind.CONVERSION, "40.5", "ha", acres)
    lead = _course(*_points(y2020="245,000"))
    drawn = _chart(lead, _course(acres), converted=(ours,))
    left_out = _chart(lead, _course(found(fig("5", UN_COCA, "2020", unit="t"))))

    assert drawn.lines[1].runs[0][0].low == Decimal("40.5")
    assert "UNODC: converted by us from acres." in drawn.notes
    assert len(left_out.lines) == 1
    assert "UNODC: left out, in metric tons: 2020." in left_out.notes


def test_in_spanish_every_word_is_spanish() -> None:
    """Title, unit, notes, alternative text and numbers."""
    answer = Trend(
        facts_version="v1",
        query=QUERY,
        courses=(_course(*_points(UN_COCA, y2019="154,476", y2021="204,257")),),
    )
    made = spanish(answer, reading=understood(QUERY, language="es")).chart

    assert made is not None
    assert made.title == "Cultivo de coca en Colombia, 2019–2021"
    assert [tick.label for tick in made.values][-1] == "250.000"
    assert made.notes == (
        "La UNODC: no tenemos 2020.",
        "Fuente, la UNODC: UNODC, 14 de julio de 2022.",
        "Versión v1 de los datos.",
    )
    assert "primero 154.476 hectáreas en 2019, último 204.257 hectáreas en 2021" in made.alt_text


def test_the_terminal_has_bars_on_one_scale() -> None:
    """A dot for a year not held, a stroke for a break, and the peak in words."""
    broken = Break(before=parse_period("2021"), why="New.")
    made = _reply(
        _course(*_points(y2018="25", y2020="50", y2021="100"), breaks=(broken,)),
        _course(*_points(UN_COCA, y2019="50")),
    )

    assert made.chart is not None
    assert made.chart.sparkline == (
        "The US government  2018 ▃·▅|█ 2021  peak 100 hectares in 2021",
        "UNODC              2019 ▅ 2019  peak 50 hectares in 2019",
    )
    assert "\n".join(made.chart.sparkline) in made.text()
    assert made.table not in made.text()


@pytest.mark.parametrize(
    ("highest", "labels"),
    [
        ("245000", ["0", "50,000", "100,000", "150,000", "200,000", "250,000"]),
        ("3001", ["0", "1,000", "2,000", "3,000"]),
        ("2.7", ["0", "0.5", "1", "1.5", "2", "2.5", "3"]),
        ("0.3", ["0", "0.05", "0.1", "0.15", "0.2", "0.25", "0.3"]),
        ("4800000", ["0", "1 million", "2 million", "3 million", "4 million", "5 million"]),
        ("1", ["0", "0.2", "0.4", "0.6", "0.8", "1"]),
        ("0", ["0", "1"]),
    ],
)
def test_the_scale_begins_at_nought_and_goes_by_round_numbers(highest: str, labels: list[str]) -> None:
    """Whatever the size of the figures, six steps at most, written as the newsroom writes numbers."""
    assert [tick.label for tick in value_ticks(voice(), Decimal(highest), "ha")] == labels


def test_the_scale_bears_the_units_sign() -> None:
    """Dollars stand before the number, per cent behind it, as the language has it."""
    assert value_ticks(voice(), Decimal(500), "usd_per_g")[-1].label == "$500"
    assert value_ticks(voice(SPANISH), Decimal(40), "percent")[-1].label == "40%"


@pytest.mark.parametrize(
    ("first", "last", "years"),
    [
        (2015, 2020, "2015 2016 2017 2018 2019 2020"),
        (1999, 2023, None),
        (2021, 2021, "2021"),
        (1950, 2024, None),
    ],
)
def test_years_are_round_and_few_enough_to_be_read(first: int, last: int, years: str | None) -> None:
    """Every year where there is room, else every second, fifth or tenth."""
    labels = [tick.label for tick in year_ticks(first, last)]
    assert len(labels) <= 13
    assert years is None or labels == years.split()


def test_what_stands_alone_is_joined_to_nothing_and_is_no_peak() -> None:
    """A figure that editors set against no other is drawn, marked, and leads no line."""
    caveat = Caveat(id="odd", says="Odd.", says_es="Rara.", alone=True)
    names = CATALOGUE.model_copy(update={"caveats": {**CATALOGUE.caveats, "odd": caveat}})
    odd = found(fig("900,000", COCA, "2020", caveats=("odd",)))
    course = _course(*_points(y2019="1"), odd, *_points(y2021="3"))
    answer = Trend(facts_version="v1", query=QUERY, courses=(course,))
    made = reply(answer, reading=understood(QUERY), catalogue=names).chart

    assert made is not None
    assert _years(made) == [[[2019], [2020], [2021]]]
    assert made.legend == ((Mark.ALONE, "not to be compared with the others"),)
    assert made.alt_text.endswith("peak 3 hectares in 2021.")


def test_dollars_on_an_axis_have_cents_or_none() -> None:
    """Two dollars fifty are $2.50, and five are $5."""
    ticks = value_ticks(voice(), Decimal(14), "usd_per_g")

    assert [tick.label for tick in ticks] == ["$0", "$2.50", "$5", "$7.50", "$10", "$12.50", "$15"]
