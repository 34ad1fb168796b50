"""How a figure moved from the period before: absolute and relative together, hedged where either end is."""

from bot.values.finding import Incomparable, NoChange
from tests.wording.make import COCA, PREVALENCE, change, fig, figures, found, page, reply, spanish

LEAD = found(fig("972"))


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

    assert (
        "from 810 in 2020 (released in 2021), a drop" in reply(figures(after, change(bare, after))).lines[0]
    )
    assert "(810; publicada en 2021), 25 menos" in spanish(figures(after, change(bare, after))).lines[0]
    assert "in 2020 (ONDCP, undated), a" in reply(figures(after, change(undated, after))).lines[0]
    assert "in 2020 (2021, via AP), a" in reply(figures(after, change(elsewhere, after))).lines[0]


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


def test_a_warning_that_bars_a_change_is_said_once() -> None:
    """A figure that stands alone says so itself; only another's warning is the reason of its own sentence."""
    plain, odd = found(fig("114,100", COCA, "2004")), found(fig("144", COCA, "2005", caveats=("odd",)))
    warning = {"detail": "The unit is odd.", "detail_es": "La unidad es rara."}
    own = NoChange(before=plain, after=odd, why=Incomparable.DEFINITIONS, **warning)
    other = NoChange(before=odd, after=plain, why=Incomparable.DEFINITIONS, **warning)

    assert reply(figures(odd, own)).lines == (
        "No change is computed from 2004, 114,100 hectares (ONDCP, 14 July 2022).",
    )
    assert reply(figures(odd, own)).caveats == ("The unit is odd.",)
    assert spanish(figures(plain, other)).lines == (
        "No se calcula la variación frente a 2005, 144 hectáreas (ONDCP, 14 de julio de 2022): la unidad es rara.",
    )


def test_a_change_beside_next_to_nothing_is_rounded_as_anyone_rounds() -> None:
    """A half goes up, as whoever subtracts the two numbers does it, and not to the next even number."""
    before, after = found(fig("1,900,000", COCA, "2020")), found(fig("169.50", COCA))

    assert reply(figures(after, change(before, after))).lines[0].endswith("a drop of 1,899,831.")
