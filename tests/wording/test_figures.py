"""The answer to a plain question: one figure, and everything that an editor would ask about it."""

from bot.values.answer import DerivedKind, Incomparable, NoChange
from bot.values.fact import Dispute, LaterRevision, Status
from bot.values.period import parse_period
from bot.values.query import FigureQuery
from tests.make import subject, when
from tests.wording.make import (
    BORDER,
    COCA,
    DEATHS,
    PREVALENCE,
    UN_COCA,
    UN_PRODUCTION,
    change,
    derived,
    fig,
    figures,
    found,
    gap,
    page,
    reply,
    spanish,
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


def test_a_change_of_percentages_is_in_points() -> None:
    """A percentage that rises by 0.2 has not risen by 0.2 per cent."""
    before, after = found(fig("1.9", PREVALENCE, "2020")), found(fig("2.1", PREVALENCE))

    assert reply(figures(after, change(before, after))).lines == (
        "That is up 0.2 percentage points from 1.9% in 2020.",
    )
    assert spanish(figures(after, change(before, after))).lines == (
        "La cifra subió 0,2 puntos porcentuales frente a 2020 (1,9%).",
    )


def test_a_change_by_exactly_one_point_is_in_the_singular() -> None:
    """One percentage point is one point."""
    before, after = found(fig("1.1", PREVALENCE, "2020")), found(fig("2.1", PREVALENCE))

    assert "up 1 percentage point from" in reply(figures(after, change(before, after))).lines[0]
    assert "subió 1 punto porcentual frente" in spanish(figures(after, change(before, after))).lines[0]


def test_no_change_and_a_change_from_nought_are_said_in_words() -> None:
    """Nought per cent and a division by nought are no percentages."""
    same, nought = found(fig("972", period="2020")), found(fig("0", period="2020"))

    assert reply(figures(LEAD, change(same, LEAD))).lines == ("That is unchanged from 972 in 2020.",)
    assert reply(figures(LEAD, change(nought, LEAD))).lines == ("That is up from 0 in 2020, a rise of 972.",)
    assert spanish(figures(LEAD, change(same, LEAD))).lines == ("La cifra no cambió frente a 2020 (972).",)
    assert spanish(figures(LEAD, change(nought, LEAD))).lines == (
        "La cifra subió frente a 2020 (0), 972 más.",
    )


def test_a_change_too_small_for_a_percentage_keeps_its_absolute_size() -> None:
    """Two hectares in a million are a rise, though no percentage shows it."""
    before, after = found(fig("999,998", COCA, "2020")), found(fig("1,000,003", COCA))

    assert reply(figures(after, change(before, after))).lines == (
        "That is up from 999,998 in 2020, a rise of 5.",
    )


def test_a_change_from_an_approximate_figure_is_approximate() -> None:
    """A hedge on either side hedges the change; one smaller than the hedge is no change that can be told."""
    before = found(fig("about 130,000", COCA, "2020"))
    after, near = found(fig("103,000", COCA)), found(fig("131,000", COCA))

    assert reply(figures(after, change(before, after))).lines == (
        "That is down about 21% from about 130,000 in 2020, a drop of about 27,000.",
    )
    assert reply(figures(near, change(before, near))).lines == (
        "That is little changed from about 130,000 in 2020.",
    )
    assert spanish(figures(near, change(before, near))).lines == (
        "La cifra apenas cambió frente a 2020 (alrededor de 130.000).",
    )


def test_the_base_of_a_change_names_its_release_where_it_is_another() -> None:
    """Both sides of a change show which release they are from."""
    before, after = found(fig("245,000", COCA, "2020", "2021-07-16")), found(fig("234,000", COCA))

    assert reply(figures(after, change(before, after))).lines == (
        "That is down 4.5% from 245,000 in 2020 (released 16 July 2021), a drop of 11,000.",
    )
    assert spanish(figures(after, change(before, after))).lines == (
        "La cifra bajó un 4,5% frente a 2020 (245.000; publicada el 16 de julio de 2021), 11.000 menos.",
    )


def test_a_release_known_by_its_year_alone_is_not_taken_for_a_period() -> None:
    """From 810 in 2020, released in a bare 2021, by another publisher or undated."""
    after = found(fig("785"))
    bare = found(fig("810", period="2020", on="2021"))
    undated = found(fig("810", period="2020", on="undated"))
    elsewhere = found(fig("810", period="2020", on=page("2021", "ap", carries=("us", "2021"))))

    assert "from 810 in 2020 (released 2021), a drop" in reply(figures(after, change(bare, after))).lines[0]
    assert "(810; publicada en 2021), 25 menos" in spanish(figures(after, change(bare, after))).lines[0]
    assert "in 2020 (ONDCP, undated), a" in reply(figures(after, change(undated, after))).lines[0]
    assert "in 2020 (2021, via AP), a" in reply(figures(after, change(elsewhere, after))).lines[0]


def test_another_estimator_s_figure_is_called_disputed_where_it_is() -> None:
    """A dispute about the second figure is no dispute about the first."""
    lead = found(fig("999", period="2023", on="2024-07-14"))
    other = found(fig("2,664", UN_PRODUCTION, "2023", "2024-10-18"))
    answer = figures(lead, others=(other,), dispute=_dispute("Colombia's government rejects it."))

    assert "disputed" not in reply(answer).headline
    assert reply(answer).lines[0] == "UNODC's estimate is 2,664 metric tons (18 October 2024; disputed)."
    assert spanish(answer).lines[0].endswith("(18 de octubre de 2024; en disputa).")


def test_a_change_that_is_not_computed_says_why() -> None:
    """A break leaves both figures and no percentage."""
    before, after = found(fig("114,100", COCA, "2004")), found(fig("144,000", COCA, "2005"))
    refused = NoChange(
        before=before,
        after=after,
        why=Incomparable.BREAK,
        detail="The area surveyed grew by 81 percent.",
        detail_es="El área observada creció 81 por ciento.",
    )

    assert reply(figures(after, refused)).lines == (
        (
            "No change is computed from 2004, 114,100 hectares (ONDCP, 14 July 2022): the method changed in between (the "
            "area surveyed grew by 81 percent)."
        ),
    )
    assert spanish(figures(after, refused)).lines == (
        (
            "No se calcula la variación frente a 2004, 114.100 hectáreas (ONDCP, 14 de julio de 2022): el método cambió "
            "entre una y otra (el área observada creció 81 por ciento)."
        ),
    )


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

    assert reply(newest).lines == ("2021 is the latest period held.",)
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
        "La unidad la convertimos nosotros.",
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
