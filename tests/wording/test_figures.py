"""The answer to a plain question: one figure, and everything that an editor would ask about it."""

from bot.values.fact import Dispute, Status
from bot.values.period import parse_period
from bot.wording.drafts import Weight
from bot.wording.figures import word_figures
from tests.wording.make import (
    BORDER,
    COCA,
    DEATHS,
    UN_PRODUCTION,
    change,
    fig,
    figures,
    found,
    gap,
    page,
    reply,
    spanish,
    voice,
)

BEFORE = found(
    fig("1,010", period="2020", on="2021-06-25"),
    fig("994", period="2020", on=page(by="ap", carries=("us", "2022-07-14"))),
)
LEAD = found(fig("972"))
OTHER = found(fig("1,400", UN_PRODUCTION, on="2022-10-20"))
OTHER_BEFORE = found(fig("1,228", UN_PRODUCTION, "2020", on="2021-06-09"))
ANSWER = figures(
    LEAD,
    change(BEFORE, LEAD),
    others=(OTHER,),
    gap=gap(LEAD, OTHER),
    other_changes=(change(OTHER_BEFORE, OTHER),),
)


def test_the_article_s_own_question_is_answered_whole() -> None:
    """Colombia 2021 names the figure, the other estimate, the fall, and what 2020 was first said to be."""
    made = reply(ANSWER)

    assert made.headline == (
        "Colombia's potential cocaine production was 972 metric tons in 2021, according to an estimate by the "
        "US government (ONDCP, 14 July 2022)."
    )
    assert made.lines == (
        (
            "UNODC's estimate is 1,400 metric tons (20 October 2022), up 14% from 1,228 in 2020, the opposite direction; "
            "1,400 is 44% more than 972."
        ),
        (
            "The US government's estimate is down 2.2% from 994 in 2020, a drop of 22; 2020 was first published as 1,010 "
            "(ONDCP, 25 June 2021), since revised to 994 (14 July 2022, via AP)."
        ),
    )
    assert made.caveats == ("Potential production is what the harvest could yield.",)


def test_the_same_question_in_spanish_is_answered_as_whole() -> None:
    """Spanish says the same with Colombian numbers."""
    made = spanish(ANSWER)

    assert made.headline == (
        "La producción potencial de cocaína de Colombia fue de 972 toneladas métricas en 2021, según una estimación "
        "del Gobierno de Estados Unidos (ONDCP, 14 de julio de 2022)."
    )
    assert made.lines == (
        (
            "La estimación de la UNODC es de 1.400 toneladas métricas (20 de octubre de 2022), un 14% más que en 2020 "
            "(1.228), en sentido contrario; 1.400 es un 44% más que 972."
        ),
        (
            "La estimación del Gobierno de Estados Unidos bajó un 2,2% frente a 2020 (994), 22 menos; la cifra de 2020 se "
            "publicó primero como 1.010 (ONDCP, 25 de junio de 2021) y luego se revisó a 994 (14 de julio de 2022, vía AP)."
        ),
    )


def test_every_edition_a_reply_names_is_cited_with_its_link() -> None:
    """Citations follow the order in which figures are named."""
    links = [citation.link for citation in reply(ANSWER).citations]

    assert links == [
        "https://example.org/ondcp/2022-07-14",
        "https://example.org/unodc/2022-10-20",
        "https://example.org/unodc/2021-06-09",
        "https://example.org/ap/2022-07-14",
        "https://example.org/ondcp/2021-06-25",
    ]


def test_a_lead_that_was_revised_says_so_in_a_sentence_of_its_own() -> None:
    """Each step of a figure's history is named with its edition."""
    lead = found(
        fig("195", period="2011", on="2012-07-30"),
        fig("190", period="2011", on="2013-07-09"),
        fig("220", period="2011", on="2017-03-14"),
        fig("273", period="2011", on="2022-07-14"),
    )

    assert reply(figures(lead)).lines == (
        (
            "2011 was first published as 195 metric tons (ONDCP, 30 July 2012), since revised to 190 (9 July 2013), "
            "220 (14 March 2017) and 273 (14 July 2022)."
        ),
    )
    assert spanish(figures(lead)).lines == (
        (
            "La cifra de 2011 se publicó primero como 195 toneladas métricas (ONDCP, 30 de julio de 2012) y luego se "
            "revisó a 190 (9 de julio de 2013), 220 (14 de marzo de 2017) y 273 (14 de julio de 2022)."
        ),
    )


def test_the_earliest_edition_held_is_not_called_the_first_published() -> None:
    """An edition of years later is only the earliest that is held."""
    lead = found(fig("48,600", COCA, "1995", "2000-08-18"), fig("48,000", COCA, "1995", "2001-08-18"))

    assert reply(figures(lead)).lines == (
        (
            "1995 was 48,600 hectares (ONDCP, 18 August 2000) in the earliest edition held, since revised to 48,000 "
            "(18 August 2001)."
        ),
    )


def test_a_status_stands_in_the_sentence() -> None:
    """Provisional, announced and leaked are said where the figure is said."""
    provisional = found(fig("252,000", COCA, status=Status.PROVISIONAL))
    announced = found(fig("262,000", COCA, status=Status.ANNOUNCED))
    leaked = found(fig("3,001", UN_PRODUCTION, "2024", page("2025-11-18", "el-pais"), status=Status.LEAKED))

    assert (
        "according to a provisional estimate by the US government (ONDCP"
        in reply(figures(provisional)).headline
    )
    assert "according to a figure announced by the US government (ONDCP" in reply(figures(announced)).headline
    assert reply(figures(leaked)).headline == (
        "Colombia's potential cocaine production was 3,001 metric tons in 2024, according to a leaked, unpublished "
        "figure attributed to UNODC (as given by El País, 18 November 2025)."
    )
    assert spanish(figures(leaked)).headline == (
        "La producción potencial de cocaína de Colombia fue de 3.001 toneladas métricas en 2024, según una cifra "
        "filtrada y no publicada que se atribuye a la UNODC (tal como la da El País, 18 de noviembre de 2025)."
    )


def _dispute(say: str, first: str = "2023") -> Dispute:
    return Dispute(
        id="d",
        measure="potential-production",
        substance="cocaine",
        place="CO",
        between=("unodc", "co-gov"),
        first=parse_period(first),
        last=parse_period("2023"),
        why="Why.",
        why_es="Porqué.",
        say=say,
        say_es="El Gobierno la rechaza.",
    )


def test_a_disputed_figure_is_called_disputed_and_the_dispute_is_said() -> None:
    """What editors decided to say of a dispute stays, whatever the room."""
    lead = found(fig("2,664", UN_PRODUCTION, "2023", "2024-10-18"))
    answer = figures(lead, dispute=_dispute("Colombia's government disputes this figure."))

    assert reply(answer).headline == (
        "Colombia's potential cocaine production was 2,664 metric tons in 2023, according to a disputed estimate by "
        "UNODC (18 October 2024)."
    )
    assert reply(answer).lines == ("Colombia's government disputes this figure.",)
    assert "según una estimación en disputa de la UNODC" in spanish(answer).headline


def test_estimators_that_merely_measure_differently_are_not_in_dispute() -> None:
    """A note on method is said, and the figure is not called disputed."""
    lead = found(fig("2,664", UN_PRODUCTION, "2023", "2024-10-18"))
    answer = figures(lead, dispute=_dispute("The two survey different areas; quote both."))

    assert "disputed" not in reply(answer).text()
    assert reply(answer).lines == ("The two survey different areas; quote both.",)


def test_another_estimator_s_figure_is_called_disputed_where_it_is() -> None:
    """A dispute about the second figure is no dispute about the first."""
    lead = found(fig("999", period="2023", on="2024-07-14"))
    other = found(fig("2,664", UN_PRODUCTION, "2023", "2024-10-18"))
    answer = figures(lead, others=(other,), dispute=_dispute("Colombia's government rejects it."))

    assert "disputed" not in reply(answer).headline
    assert reply(answer).lines[0] == "UNODC's estimate is 2,664 metric tons (18 October 2024; disputed)."
    assert spanish(answer).lines[0].endswith("(18 de octubre de 2024; en disputa).")


def test_a_scope_and_a_fiscal_year_stand_in_the_sentence() -> None:
    """What was counted, and in which kind of year, is never left out."""
    made = found(fig("9,877", BORDER, "FY2021"))

    assert reply(figures(made)).headline == (
        "Border officers in the United States seized 9,877 kilograms of fentanyl in fiscal year 2021 (ports of "
        "entry only), according to the CBP (14 July 2022)."
    )
    assert spanish(figures(made)).headline == (
        "Los agentes de frontera de Estados Unidos incautaron 9.877 kilogramos de fentanilo en el año fiscal 2021 "
        "(solo puertos de entrada), según la CBP (14 de julio de 2022)."
    )


def test_a_status_that_the_scope_has_named_is_not_said_twice() -> None:
    """The final count of residents needs no second "final"."""
    lead = found(fig("24,486", DEATHS, status=Status.FINAL))
    beside = DEATHS._replace(scope="provisional-reported")
    other = found(fig("24,710", beside, status=Status.PROVISIONAL))
    made = reply(figures(lead, others=(other,)))

    assert made.headline == (
        "The United States recorded 24,486 deaths from overdoses involving cocaine in 2021 (final count of residents), "
        "according to the CDC (14 July 2022)."
    )
    assert made.lines == ("Counted another way (provisional, reported count): 24,710 deaths (14 July 2022).",)


def test_another_count_that_comes_to_the_same_is_left_out() -> None:
    """The same figure with more digits says nothing new."""
    lead = found(fig("24,486", DEATHS))
    other = found(fig("24,486.0", DEATHS._replace(scope="provisional-reported")))

    assert reply(figures(lead, others=(other,))).lines == ()


def test_a_newer_count_comes_before_other_counts_of_the_year_and_stays() -> None:
    """Who asks for the latest is told of the provisional count of the year after, whatever else there is room for."""
    lead = found(fig("72,776", DEATHS, "2023", status=Status.FINAL))
    beside = DEATHS._replace(scope="provisional-reported")
    same_year = found(fig("74,091", beside, "2023", status=Status.PROVISIONAL))
    newer = [
        found(fig(number, beside, year, status=Status.PROVISIONAL))
        for number, year in (("61,000", "2024"), ("48,661", "2025"))
    ]
    drafted = word_figures(voice(), figures(lead, others=(same_year, *newer)))
    first, *rest = drafted.lines

    assert first.text.startswith("The CDC's figure (provisional, reported count) for 2025 is 48,661 deaths")
    assert first.weight is Weight.MUST
    assert [other.weight for other in rest] == [Weight.HIGH, Weight.HIGH]
