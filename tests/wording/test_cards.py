"""A year card keeps every line and loses history before it loses figures."""

from bot.values.answer import YearCard
from bot.values.finding import CardEntry
from bot.values.period import parse_period
from bot.values.query import YearCardQuery
from bot.values.slot import Slot
from bot.wording.drafts import ROOM
from tests.make import when
from tests.wording.make import BORDER, COCA, DEATHS, change, fig, found, page, reply
from tests.wording.stories_of_figures import COCA_20, COCA_21, OUTPUT_20, OUTPUT_21, UN_COCA_21, UN_OUTPUT_21

QUERY = YearCardQuery(theme=Slot[str](value="coca"), place=Slot[str](value="CO"), when=when())


def _card(*entries: CardEntry) -> YearCard:
    return YearCard(facts_version="v1", query=QUERY, place="CO", period=parse_period("2021"), entries=entries)


AREA = CardEntry(
    measure="cultivation", substance="coca", findings=(COCA_21, UN_COCA_21), change=change(COCA_20, COCA_21)
)
OUTPUT = CardEntry(
    measure="potential-production",
    substance="cocaine",
    findings=(OUTPUT_21, UN_OUTPUT_21),
    change=change(OUTPUT_20, OUTPUT_21),
)


def _further(name: str, amount: str, before: str) -> CardEntry:
    of = COCA._replace(measure=name, estimator="co-gov")
    old = found(fig(before, of, "2020", page("2021-01-16", "co-gov")))
    new = found(fig(amount, of, "2021", page("2025-01-16", "co-gov")))
    return CardEntry(measure=name, substance="coca", findings=(new,), change=change(old, new))


def test_a_card_names_the_first_publication_only_where_it_differs_enough() -> None:
    """994 for 1,010 is said; a rounding of a tenth of a per cent is not."""
    near = found(
        fig("103,100", BORDER, "2021", "2021-12-30"), fig("103,257.248", BORDER, "2021", "2025-01-16")
    )
    made = reply(
        _card(AREA, OUTPUT, CardEntry(measure="border-seizures", substance="fentanyl", findings=(near,)))
    )

    assert "from 994 in 2020 (first published as 1,010); 1,400" in made.lines[2]
    assert made.lines[3] == (
        "Border seizures of fentanyl: 103,257 kilograms (the CBP, 16 January 2025; ports of entry only)."
    )


def test_the_latest_period_is_named_on_a_card_that_asked_for_none() -> None:
    """Whoever asks for no year is told which it is."""
    assert reply(_card(AREA)).lines[0] == "2021 is the latest period held from the US government."


def test_a_full_card_loses_history_from_its_last_line_up_and_keeps_every_figure() -> None:
    """How things moved gives way before what they were, and days of editions before anything else."""
    further = tuple(
        _further(f"eradication-by-method-{number}", f"10{number},000", f"13{number},000")
        for number in range(2)
    )
    made = reply(_card(AREA, OUTPUT, *further))

    assert len("\n".join([made.headline, *made.lines])) <= ROOM
    assert all(f"10{number},000 hectares" in "\n".join(made.lines) for number in range(2))
    assert "That is down 4.5%" in made.lines[0]
    assert "1,400 (UNODC, 20 October 2022" in made.lines[1]
    assert "down" not in made.lines[-1]


def test_a_card_says_provisional_once() -> None:
    """A scope that names its status needs no second word."""
    of = DEATHS._replace(scope="provisional-reported")
    deaths = found(fig("24,710", of, status="provisional"))
    made = reply(_card(AREA, CardEntry(measure="overdose-deaths", substance="cocaine", findings=(deaths,))))

    assert made.lines[2] == (
        "Overdose deaths (cocaine): 24,710 deaths (the CDC, 14 July 2022; provisional, reported count)."
    )


def test_an_overfull_card_names_what_it_has_no_room_for() -> None:
    """Of seven things counted the last are at least named."""
    further = tuple(
        _further(f"eradication-by-method-{number}", f"10{number},000", f"13{number},000")
        for number in range(5)
    )
    made = reply(_card(AREA, OUTPUT, *further))

    assert len("\n".join([made.headline, *made.lines])) <= ROOM
    assert made.lines[-1].startswith("Also held: ")
    assert "eradication-by-method-4" in made.lines[-1]
