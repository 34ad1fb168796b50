"""Which row is current, and what came before it."""

import itertools
from datetime import date

import pytest

from bot.answering.choose import choose, is_unsure, may_differ_by_release
from bot.values.amount import Amount
from bot.values.fact import Figure, LaterRevision, Standing, Status
from bot.values.finding import Finding
from tests.make import edition, figure, series, year


def _values(figures: tuple[Figure, ...]) -> list[str]:
    return [row.amount.written() for row in figures if isinstance(row.amount, Amount)]


def _chosen(*figures: Figure, as_of: str = "") -> Finding:
    finding = choose(figures, as_of=date.fromisoformat(as_of) if as_of else None)
    assert finding is not None
    return finding


def _alike(*figures: Figure) -> Finding:
    """Choose among rows that share one amount, as the rows of a store do."""
    amount = figures[0].amount
    return _chosen(*(row.model_copy(update={"amount": amount}) for row in figures))


def test_the_latest_release_is_current_and_the_first_stays_in_history() -> None:
    """A revision replaces the figure first published, which stands first in the history."""
    finding = _chosen(figure("994", "2022-07-14"), figure("1,010", "2021-06-25"))
    assert _values((finding.current,)) == ["994"]
    assert _values(finding.history) == ["1,010", "994"]
    assert finding.is_revised
    assert finding.earliest is None


def test_a_withdrawn_row_is_never_current() -> None:
    """A misprint that was withdrawn gives way to the older row, and stands nowhere."""
    finding = _chosen(
        figure("27,200", "2012-09-17"),
        figure("27,700", "2013-08-01", standing=Standing.WITHDRAWN),
    )
    assert _values(finding.history) == ["27,200"]
    assert (finding.repeats, finding.conflicting) == ((), ())


def test_only_withdrawn_rows_or_repeats_are_no_finding() -> None:
    """Where nothing else is held there is no answer."""
    assert (
        choose([figure(standing=Standing.WITHDRAWN), figure("9", "2023-01-01", standing=Standing.REPEAT)])
        is None
    )


def test_a_later_page_that_prints_the_old_figure_is_a_repeat() -> None:
    """The Factbook still shows 1,010 t after the estimator revised it to 994."""
    factbook = edition("2023", speaks_for=())
    finding = _chosen(figure("1,010", "2021-06-25"), figure("994", "2022-07-14"), figure("1,010", factbook))
    assert _values((finding.current,)) == ["994"]
    assert [row.edition.id for row in finding.repeats] == ["release-2023"]


def test_a_page_that_prints_another_figure_conflicts_and_is_not_current() -> None:
    """A page that speaks for nobody cannot revise the estimator."""
    finding = _chosen(figure("994", "2022-07-14"), figure("950", edition("2023-01-05", speaks_for=())))
    assert _values((finding.current,)) == ["994"]
    assert _values(finding.conflicting) == ["950"]


def test_news_of_a_release_counts_from_the_day_of_the_release() -> None:
    """A newspaper that carries the release of 14 July is as good as the release, whenever it was printed."""
    news = edition("2022-09-01", speaks_for=(), carries=[("us", "2022-07-14")])
    finding = _chosen(figure("1,010", "2021-06-25"), figure("994", news))
    assert _values(finding.history) == ["1,010", "994"]
    assert _values(
        _chosen(figure("1,010", "2021-06-25"), figure("994", news), as_of="2022-07-14").history
    ) == [
        "1,010",
        "994",
    ]


def test_another_estimators_release_is_not_carried_for_this_one() -> None:
    """A page that carries UNODC's release says nothing first hand about the US figure."""
    other = edition("2023-01-01", speaks_for=(), carries=[("unodc", "2023-01-01")])
    assert _values(_chosen(figure("994", "2022-07-14"), figure("950", other)).history) == ["994"]


def test_without_any_page_of_its_own_the_latest_page_serves() -> None:
    """Where only others report an estimator, the newest of them is the current figure."""
    older, newer = edition("2008", speaks_for=()), edition("2010", speaks_for=())
    assert _values(_chosen(figure("120", older), figure("130", newer)).history) == ["120", "130"]


def test_final_outranks_provisional_whatever_its_date() -> None:
    """A provisional count refreshed in 2025 does not replace the final count of 2022, nor precede it."""
    finding = _chosen(
        figure("70,601", "2022-12-22", status=Status.FINAL),
        figure("71,238", "2022-05-11", status=Status.PROVISIONAL),
        figure("71,143", "2025-12-18", status=Status.PROVISIONAL),
    )
    assert _values(finding.history) == ["71,238", "70,601"]
    assert _values(finding.conflicting) == ["71,143"]


def test_a_leak_after_publication_is_not_what_came_first() -> None:
    """The figure first published is not the leaked one that appeared years later."""
    finding = _chosen(figure("400", "2020-01-01"), figure("450", "2024-01-01", status=Status.LEAKED))
    assert finding.first.amount == figure("400").amount
    assert not finding.is_revised


def test_an_announced_figure_comes_before_the_published_one() -> None:
    """What a president announced is the first figure once the survey publishes another."""
    finding = _chosen(
        figure("253,000", "2024-08-01", status=Status.ANNOUNCED), figure("261,386", "2024-10-18")
    )
    assert _values(finding.history) == ["253,000", "261,386"]


def test_more_digits_are_no_revision() -> None:
    """204,257 replaces the rounded 204,000 as the current print, and the history has one entry."""
    finding = _chosen(figure("204,000", "2022-10-20"), figure("204,257", "2026-06-25"))
    assert _values(finding.history) == ["204,257"]
    assert _values(finding.repeats) == ["204,000"]
    assert finding.first.edition.id == "release-2022-10-20"


def test_a_later_rounding_does_not_lose_digits() -> None:
    """A summary table that rounds the figure is a repeat of it."""
    finding = _chosen(figure("204,257", "2022-10-20"), figure("204,000", "2026-06-25"))
    assert _values((finding.current,)) == ["204,257"]
    assert not finding.is_revised


def test_a_change_of_three_digits_is_a_revision() -> None:
    """61,812 is no fuller print of 57,000."""
    assert _values(_chosen(figure("57,000", "2009-01-01"), figure("61,812", "2016-07-01")).history) == [
        "57,000",
        "61,812",
    ]


def test_of_two_prints_of_one_figure_the_estimators_own_page_is_cited() -> None:
    """The same figure on the estimator's page and in a later paper is cited to the estimator."""
    news = edition("2022-07-14", key="news", speaks_for=(), carries=[("us", "2022-07-14")])
    for chosen in (_chosen, _alike):
        finding = chosen(figure("245,000", "2021-07-16"), figure("245,000", news))
        assert finding.current.edition.id == "release-2021-07-16"
        assert [row.edition.id for row in finding.repeats] == ["news"]


def test_of_two_prints_of_one_day_the_unhedged_is_cited() -> None:
    """The release says 972 and the newspaper about 972, on the same day: the release is cited."""
    news = edition("2022-07-14", key="a-news", speaks_for=(), carries=[("us", "2022-07-14")])
    other = edition("2022-07-14", key="z-news", speaks_for=(), carries=[("us", "2022-07-14")])
    assert _chosen(figure("972", news), figure("about 972", other)).current.edition.id == "a-news"
    assert _chosen(figure("about 972", news), figure("972", other)).current.edition.id == "z-news"


def test_of_two_prints_of_one_day_its_own_page_is_cited() -> None:
    """The estimator's page and a report of it, alike to the digit: the page is cited, whatever their names."""
    for own, news in (("a", "z"), ("z", "a")):
        page = edition("2022-07-14", key=own)
        report = edition("2022-07-14", key=news, speaks_for=(), carries=[("us", "2022-07-14")])
        assert _chosen(figure("972", page), figure("972", report)).current.edition.id == own


def test_of_two_pages_of_its_own_the_latest_is_cited() -> None:
    """A figure confirmed a year later is cited to the confirmation, and first published where it was."""
    finding = _chosen(figure("245,000", "2021-07-16"), figure("245,000", "2022-07-14"))
    assert finding.current.edition.id == "release-2022-07-14"
    assert finding.first.edition.id == "release-2021-07-16"


def test_a_nought_at_the_end_makes_no_fuller_print() -> None:
    """The later page is cited, though an earlier one wrote the same number with one nought more."""
    finding = _chosen(figure("759,329.010", "2021-07-16"), figure("759,329.01", "2022-07-14"))
    assert finding.current.edition.id == "release-2022-07-14"


def test_a_figure_that_comes_back_stands_in_history_twice() -> None:
    """Published, changed, and changed back: the first is the first and the last is the current."""
    finding = _chosen(figure("175", "2013-07-09"), figure("170", "2014-02-01"), figure("175", "2014-06-01"))
    assert _values(finding.history) == ["175", "170", "175"]
    assert finding.current.edition.id == "release-2014-06-01"
    assert len({row.id for row in finding.history}) == 3


def test_a_figure_that_comes_back_is_cited_to_a_page_since_it_was_left() -> None:
    """175.2 of before the 170 says nothing of the 175 that came back, though it has more digits."""
    back, confirmed = figure("175", "2016-01-01"), figure("175.1", "2017-01-01")
    for older in (
        [figure("175.2", "2013"), figure("170", "2014-06-01"), figure("170", "2015-06-01")],
        # Not to be ordered against the first 170: it is no link of the chain, and was left all the same.
        [figure("175.2", "2014"), figure("170", "2014-06-01"), figure("170", "2015-06-01")],
    ):
        assert _chosen(*older, back).current == back
        # Of the pages since then the fullest is cited, not the last.
        assert _chosen(*older, confirmed, figure("175", "2018-01-01")).current == confirmed


def test_each_figure_of_the_history_is_the_page_that_first_printed_it() -> None:
    """1,010 was confirmed and printed more fully before it was revised; the history has the page of 2020."""
    finding = _chosen(
        figure("1,010", "2020-06-25"),
        figure("1,010.4", "2021-06-25"),
        figure("994", "2022-07-14"),
        figure("994", "2023-07-14"),
        figure("950", "2024-07-14"),
    )
    assert [row.edition.id for row in finding.history] == [
        "release-2020-06-25",
        "release-2022-07-14",
        "release-2024-07-14",
    ]
    assert [row.edition.id for row in finding.repeats] == ["release-2021-06-25", "release-2023-07-14"]


def test_releases_that_cannot_be_ordered_prefer_the_exactly_dated() -> None:
    """Beside a dated release, one of unknown date conflicts; it is neither current nor history."""
    finding = _chosen(figure("1,379", "2018-09-19"), figure("1,058", edition("undated")))
    assert _values((finding.current,)) == ["1,379"]
    assert _values(finding.conflicting) == ["1,058"]
    assert _values(finding.history) == ["1,379"]


def test_an_undated_page_with_bounds_is_ordered_by_them() -> None:
    """A page that must have come out after the release revises it, though it bears no date."""
    later = edition("undated", between="2019-08 to 2020-07-31")
    finding = _chosen(figure("155", "2013-07-09"), figure("165", later))
    assert _values(finding.history) == ["155", "165"]


def test_a_bare_year_is_not_ordered_against_a_day_in_it() -> None:
    """2014 may be before or after March 2014, so the exactly dated stands and the other conflicts."""
    finding = _chosen(figure("170", "2014"), figure("175", "2014-03-01"))
    assert _values((finding.current,)) == ["175"]
    assert _values(finding.conflicting) == ["170"]


def test_as_of_a_day_only_what_was_surely_out_counts() -> None:
    """In July 2013 Bolivia's 2011 was 190, in 2012 it was 265, and before that it was not known."""
    rows = [figure("265", "2012-07-30"), figure("190", "2013-07-09")]
    assert _values(_chosen(*rows, as_of="2013-07-09").history) == ["265", "190"]
    assert _values(_chosen(*rows, as_of="2013-07-08").history) == ["265"]
    assert choose(rows, as_of=date(2012, 7, 29)) is None


def test_a_bare_year_is_known_only_when_it_is_over() -> None:
    """A page dated 2014 was surely out by its last day, and not a day earlier."""
    row = figure("170", "2014")
    assert choose([row], as_of=date(2014, 12, 30)) is None
    assert choose([row], as_of=date(2014, 12, 31)) is not None


def test_a_word_for_no_number_gives_way_to_a_number() -> None:
    """Not published stands only until a number is."""
    finding = _chosen(figure("not published", "2021-01-01"), figure("4,100", "2022-01-01"))
    assert _values(finding.history) == ["4,100"]
    assert (finding.repeats, finding.conflicting) == ((), ())


def test_a_word_for_no_number_can_be_all_there_is() -> None:
    """Where nothing else is held the finding says why there is no number."""
    assert _chosen(figure("withheld")).current.amount == "withheld"


def test_a_later_word_for_no_number_takes_no_number_away() -> None:
    """A page that has no number to give says nothing against the one that was given."""
    finding = _chosen(figure("4,100", "2021-01-01"), figure("withheld", "2022-01-01"))
    assert _values((finding.current,)) == ["4,100"]


def test_of_words_for_no_number_the_last_stands() -> None:
    """Withheld at first and again, and then not published after all: told twice and once."""
    finding = _chosen(
        figure("withheld", "2020-01-01"),
        figure("withheld", "2021-01-01"),
        figure("not published", "2022-01-01"),
    )
    assert [row.amount for row in finding.history] == ["withheld", "not published"]
    assert [row.amount for row in finding.repeats] == ["withheld"]


def test_a_number_on_a_page_of_others_is_not_what_the_estimator_withheld() -> None:
    """The estimator published no number, and a newspaper that prints one cannot publish it for them."""
    finding = _chosen(figure("withheld", "2021-01-01"), figure("4,100", edition("2022-01-01", speaks_for=())))
    assert finding.current.amount == "withheld"
    assert _values(finding.conflicting) == ["4,100"]
    assert not is_unsure(finding)


def test_where_all_print_one_amount_the_most_settled_of_them_is_cited() -> None:
    """A final print of the same number stands before a provisional one that came out later."""
    finding = _alike(
        figure("972", "2021-07-16", status=Status.FINAL),
        figure("972", "2022-07-14", status=Status.PROVISIONAL),
    )
    assert finding.current.edition.id == "release-2021-07-16"
    assert [row.edition.id for row in finding.repeats] == ["release-2022-07-14"]


def test_one_amount_in_two_units_is_two_figures() -> None:
    """Nine hundred and seventy tons are not nine hundred and seventy kilograms, read from one cell or not."""
    finding = _alike(figure("970", "2021-01-01", unit="t"), figure("970", "2022-01-01", unit="kg"))
    assert [row.unit for row in finding.history] == ["t", "kg"]


def test_a_row_marked_repeat_is_never_current_even_on_the_estimators_page() -> None:
    """An editor can mark a row as a repeat whatever the dates say."""
    finding = _chosen(figure("910", "2020-01-01"), figure("850", "2021-01-01", standing=Standing.REPEAT))
    assert _values(finding.history) == ["910"]
    assert (_values(finding.repeats), finding.conflicting) == (["850"], ())


def test_a_later_revision_not_held_is_carried_along() -> None:
    """The editor's note that a newer figure exists stays with the finding."""
    later = LaterRevision(period=year("2021"), note="revised in 2023")
    finding = choose([figure()], later)
    assert finding is not None
    assert finding.later_revision == later


@pytest.mark.parametrize("order", list(itertools.permutations(range(4))))
def test_the_order_of_the_rows_does_not_matter(order: tuple[int, ...]) -> None:
    """The same rows in any order give the same finding."""
    rows = [
        figure("195", "2012-07-30"),
        figure("190", "2013-07-09"),
        figure("195", edition("2013", speaks_for=())),
        figure("220", "2017-03-14"),
    ]
    finding = _chosen(*(rows[number] for number in order))
    assert finding == _chosen(*rows)
    assert _values(finding.history) == ["195", "190", "220"]


def test_a_rounding_of_two_figures_stands_for_neither() -> None:
    """Where the first print rounds both the old and the new figure, the history shows the old one in full."""
    finding = _chosen(
        figure("130,000", "2021-07-16"), figure("130,142", "2023"), figure("130,136.429", "2025-01-16")
    )
    assert _values(finding.history) == ["130,142", "130,136.429"]
    assert finding.first.edition.id == "release-2021-07-16"
    # What was current before that is another step, and stays as it is.
    earlier = figure("150,000", "2020-07-16")
    assert _values(_chosen(earlier, *finding.history, *finding.repeats).history) == [
        "150,000",
        "130,142",
        "130,136.429",
    ]
    # It rounds the next figure as that was first printed, and not as it was printed later.
    finding = _chosen(
        figure("130,000", "2021"),
        figure("130,142", "2022"),
        figure("131,300", "2023"),
        figure("131,310", "2024"),
    )
    assert _values(finding.history) == ["130,142", "131,310"]


def test_a_last_digit_five_may_be_rounded_either_way() -> None:
    """10,903.965 is printed as .97 and as .96, and both are the same figure."""
    for rounded in ("10,903.97", "10,903.96"):
        assert not _chosen(figure("10,903.965", "2022-01-01"), figure(rounded, "2025-01-01")).is_revised


@pytest.mark.parametrize(
    ("other", "unsure"),
    [
        (figure("1,058", edition("undated")), True),
        (figure("1,058", edition("undated", speaks_for=())), False),
        (figure("more than 1,000", edition("undated")), False),
        (figure("less than 1,000", edition("undated")), True),
        (figure("1,058", "2025", status=Status.LEAKED), False),
        (figure("1,379", edition("undated")), False),
        (figure("1,379", edition("undated"), unit="km2"), True),
        (figure("1,500", edition("undated")), True),
        (figure("1,300 to 1,379", edition("undated")), False),
        (figure("1,379 to 1,400", edition("undated")), False),
    ],
)
def test_only_a_rival_that_contradicts_makes_a_figure_unsure(other: Figure, unsure: bool) -> None:
    """A page of its own, as settled, of unknown date, that says otherwise: only all of that together."""
    assert is_unsure(_chosen(figure("1,379", "2018-09-19"), other)) is unsure


def test_one_rival_that_contradicts_is_enough() -> None:
    """Another page of unknown date that agrees with the figure takes none of it away."""
    agrees, contradicts = (
        figure("more than 1,000", edition("undated", key="a")),
        figure("1,058", edition("undated", key="b")),
    )
    assert is_unsure(_chosen(figure("1,379", "2018-09-19"), agrees, contradicts))


def test_a_rival_that_was_surely_superseded_is_none() -> None:
    """Two releases of 2011 cannot be ordered, but both gave way to that of 2016."""
    rows = [figure("62,700", "2011-06-24"), figure("57,000", "2011"), figure("61,812", "2016-07-01")]
    finding = _chosen(*rows)
    assert _values(finding.conflicting) == ["57,000"]
    assert not is_unsure(finding)


@pytest.mark.parametrize(
    ("later", "unsure"),
    [
        (figure("1,380", "2020-01-01"), False),
        (figure("1,380", edition("2020-01-01", speaks_for=(), carries=[("us", "2020-01-01")])), False),
        (figure("1,380", edition("2020-01-01", speaks_for=())), True),
        (figure("1,200", "2020-01-01", standing=Standing.REPEAT), True),
    ],
)
def test_a_figure_that_its_estimator_printed_again_has_outlived_its_rival(
    later: Figure, unsure: bool
) -> None:
    """Of 1,379 and 1,058, both of 2018, nobody knows which came last; a rounded print of the first by itself tells."""
    finding = _chosen(figure("1,379", "2018-09-19"), figure("1,058", "2018"), later)
    assert _values((finding.current,)) == ["1,379"]
    assert _values(finding.conflicting) == ["1,058"]
    assert is_unsure(finding) is unsure


_NEWS_2022 = edition("2022-07-20", key="news", speaks_for=(), carries=[("us", "2022-07-14")])
_FACTBOOK = edition("2022-07-14", key="factbook", speaks_for=())


@pytest.mark.parametrize(
    ("earlier", "later", "may"),
    [
        ([figure("210", "2012"), figure("273", "2022-07-14")], [figure("200", "2017")], True),
        # Whichever of the two it was, and whether or not it was estimated anew more than once.
        ([figure("200", "2017")], [figure("210", "2012"), figure("273", "2022-07-14")], True),
        (
            [figure("210", "2012"), figure("240", "2014"), figure("273", "2022-07-14")],
            [figure("200", "2017")],
            True,
        ),
        # Neither was estimated anew.
        ([figure("273", "2022-07-14")], [figure("200", "2017")], False),
        # What had only been announced was settled, and so was what was provisional.
        (
            [figure("210", "2012", status=Status.ANNOUNCED), figure("273", "2022-07-14")],
            [figure("200", "2017")],
            False,
        ),
        # … but it was estimated anew after that.
        (
            [
                figure("210", "2012", status=Status.ANNOUNCED),
                figure("220", "2013"),
                figure("273", "2022-07-14"),
            ],
            [figure("200", "2017")],
            True,
        ),
        # One release gives both, with its own hand or as news of it.
        ([figure("210", "2012"), figure("273", "2022-07-14")], [figure("200", "2022-07-14")], False),
        ([figure("210", "2012"), figure("273", "2022-07-14")], [figure("200", _NEWS_2022)], False),
        # … as it does where it prints again what had been published before, but not where it prints something else.
        (
            [figure("210", "2012"), figure("273", "2022-07-14")],
            [figure("200.4", "2017"), figure("200", "2022-07-14")],
            False,
        ),
        (
            [figure("210", "2012"), figure("273", "2022-07-14")],
            [figure("200", "2017"), figure("150", "2022-07-14", standing=Standing.REPEAT)],
            True,
        ),
        # A page of others that prints both of one day, and pages of no day, are not known to be one release.
        ([figure("210", "2012"), figure("273", "2022-07-14")], [figure("200", _FACTBOOK)], True),
        (
            [figure("210", "2012"), figure("273", edition("undated", between="2020 to 2021"))],
            [figure("200", edition("undated", between="2018 to 2019"))],
            True,
        ),
    ],
)
def test_two_years_may_differ_only_because_one_was_estimated_anew(
    earlier: list[Figure], later: list[Figure], may: bool
) -> None:
    """Estimated anew, and by no release together with the other."""
    assert may_differ_by_release(_chosen(*earlier), _chosen(*later)) is may


def test_units_keep_figures_apart() -> None:
    """The same number in another unit is another figure."""
    key = series()
    finding = _chosen(
        figure("970", "2021-01-01", of=key, unit="t"), figure("970", "2022-01-01", of=key, unit="kg")
    )
    assert len(finding.history) == 2
