"""What goes with a figure: other units, the period it is of, margins, conflicts, and what is not held."""

from bot.values.fact import LaterRevision, Status
from bot.values.finding import DerivedKind
from bot.values.period import parse_period
from bot.values.query import FigureQuery
from bot.values.slot import Slot
from tests.make import subject, when
from tests.wording.make import (
    COCA,
    DEATHS,
    PREVALENCE,
    PRODUCTION,
    UN_COCA,
    derived,
    fig,
    figures,
    found,
    page,
    reply,
    spanish,
    understood,
)
from tests.wording.stories import STORIES

LEAD = found(fig("972"))
ANSWER = STORIES["figure with another estimate, a fall and a revision before"]


def test_a_conversion_stands_second_and_keeps_the_hedge() -> None:
    """More than 750 metric tons are more than so many pounds."""
    lead = found(fig("more than 750"))
    pounds = derived(DerivedKind.CONVERSION, "1650000", "lb", lead)
    made = figures(lead, converted=(pounds,))

    assert reply(made).lines == ("Converted by us: more than 750 metric tons is more than 1,650,000 pounds.",)
    assert spanish(made).lines == (
        "Conversión nuestra: más de 750 toneladas métricas equivalen a más de 1.650.000 libras.",
    )


def test_both_ends_of_a_range_are_converted() -> None:
    """A range stays a range in the other unit."""
    lead = found(fig("1,200 to 1,900", COCA))
    ends = tuple(derived(DerivedKind.CONVERSION, value, "acre", lead) for value in ("2970", "4700"))

    assert reply(figures(lead, converted=ends)).lines == (
        "Converted by us: between 1,200 and 1,900 hectares is between 2,970 acres and 4,700 acres.",
    )


def test_the_latest_held_is_named_where_the_newest_was_asked_for() -> None:
    """Whoever asks for the newest is told which period that is."""
    query = FigureQuery(subject=subject(COCA), when=when())
    newest = figures(found(fig("234,000", COCA)), query=query)
    last_year = figures(found(fig("234,000", COCA)), asked_for=parse_period("2025"))

    assert reply(newest).lines == ("2021 is the latest period held from the US government.",)
    assert reply(last_year).lines == ("Nothing is held for 2025; the latest figure held is for 2021.",)
    assert spanish(last_year).lines == ("No tenemos nada para 2025; la última cifra es la de 2021.",)


def test_a_newer_figure_beside_the_lead_names_its_period() -> None:
    """A leak of a later year never passes for the lead's year."""
    lead = found(fig("234,000", COCA))
    newer = found(fig("261,000", UN_COCA, "2024", status=Status.ANNOUNCED))

    assert reply(figures(lead, others=(newer,))).lines == (
        "UNODC's estimate for 2024 is 261,000 hectares (14 July 2022; announced).",
    )


def test_an_earlier_day_s_knowledge_is_named_at_once() -> None:
    """An answer as of a day begins with the day."""
    made = figures(LEAD, as_of="2023-01-01")

    assert reply(made).headline.startswith("As known on 1 January 2023: Colombia's potential")
    assert spanish(made).headline.startswith(
        "Según lo que se sabía el 1 de enero de 2023: la producción potencial"
    )


def test_silent_estimators_and_later_revisions_are_named() -> None:
    """What is not held is said, with whose it would be."""
    later = LaterRevision(period=parse_period("2021"), note="", note_es="")
    made = figures(found(fig("972"), later_revision=later), silent=("unodc",))

    assert reply(made).lines == (
        "No figure for 2021 from UNODC is held.",
        "A later revision of 2021 is known to exist and is not held.",
    )
    assert spanish(made).lines == (
        "No tenemos cifra de la UNODC para 2021.",
        "Se sabe de una revisión posterior de 2021 que no tenemos.",
    )


def test_what_we_did_to_a_figure_and_its_margin_are_said() -> None:
    """A conversion by us and the source's own margin stand below the figure."""
    lead = found(
        fig(
            "2.1",
            PREVALENCE,
            interval={"hedge": "between", "low": "1.7", "high": "2.4"},
            interval_means="95% confidence interval",
            processing="unit converted",
            how="per mille divided by ten",
        )
    )

    assert reply(figures(lead)).lines == (
        "Unit converted by us: per mille divided by ten.",
        "The source gives a range between 1.7% and 2.4% (95% confidence interval).",
    )
    assert spanish(figures(lead)).lines == (
        "Conversión nuestra.",
        "La fuente da un intervalo entre el 1,7% y el 2,4%.",
    )


def test_pages_that_conflict_are_both_shown() -> None:
    """Where order cannot be told, the other page's figure is said too."""
    other = fig("61,812", COCA, on=page("undated", "cia"))
    made = figures(found(fig("57,000", COCA), conflicting=(other,)))

    assert reply(made).lines == (
        "Another page gives 61,812 hectares (as given by CIA, undated); which came later cannot be told.",
    )


def test_a_missing_figure_is_a_word() -> None:
    """Not published is neither nought nor silence."""
    made = figures(found(fig("not published")))

    assert reply(made).headline == (
        "Potential production of cocaine in Colombia in 2021: not published, according to an estimate by the US "
        "government (ONDCP, 14 July 2022)."
    )


def test_one_of_something_takes_the_singular() -> None:
    """One death is one death, in a sentence whose verb allows it."""
    assert "recorded 1 death from overdoses" in reply(figures(found(fig("1", DEATHS)))).headline
    assert "registró 1 muerte por sobredosis" in spanish(figures(found(fig("1", DEATHS)))).headline


def test_questions_to_ask_next_are_whole_questions() -> None:
    """What is offered next can be asked as it stands."""
    assert [choice.question for choice in reply(ANSWER).choices] == [
        "Potential production of cocaine in Colombia in 2021: why do they differ?",
        "Was 2021 a record for potential production of cocaine in Colombia?",
        "Potential production of cocaine in Colombia over time",
    ]


def test_a_unit_of_another_kind_is_refused_in_words() -> None:
    """Metric tons in acres: the figure stands, and why it is not converted."""
    asked = FigureQuery(subject=subject(PRODUCTION), when=when("2021"), unit=Slot[str](value="acre"))
    made = figures(LEAD, query=asked)

    assert reply(made, reading=understood(asked)).lines == (
        "This is counted in metric tons, which cannot be converted into acres.",
    )
    assert spanish(made, reading=understood(asked, language="es")).lines == (
        "Esto se cuenta en toneladas métricas y no se puede convertir a acres.",
    )


def test_the_units_own_name_asks_for_no_conversion() -> None:
    """Whoever asks for metric tons is given metric tons, and no word about it."""
    asked = FigureQuery(subject=subject(PRODUCTION), when=when("2021"), unit=Slot[str](value="t"))

    assert reply(figures(LEAD, query=asked), reading=understood(asked)).lines == ()
