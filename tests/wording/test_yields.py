"""A yield in words: the output, what it comes to, its recipe, both releases, and that it is ours."""

from bot.values.answer import Share
from bot.values.finding import DerivedKind, Finding, PartOfWhole
from bot.values.parts import YieldQuery
from tests.make import subject, when
from tests.wording.make import (
    COCA,
    PRODUCTION,
    UN_COCA,
    UN_PRODUCTION,
    derived,
    fig,
    found,
    reply,
    spanish,
    understood,
)

QUERY = YieldQuery(made=subject(PRODUCTION), area=subject(COCA), when=when("2021"))


def _of(made: Finding, area: Finding, value: str) -> PartOfWhole:
    share = derived(DerivedKind.YIELD, value, "t_per_1000ha", made, area)
    return PartOfWhole(part=made, whole=area, share=share)


ANSWER = Share(
    facts_version="v1",
    query=QUERY,
    shares=(
        _of(found(fig("972")), found(fig("234,000", COCA)), "4.15"),
        _of(
            found(fig("1,400", UN_PRODUCTION, on="2022-10-20")),
            found(fig("204,257", UN_COCA, on="2026-06-25")),
            "6.9",
        ),
    ),
)


def test_a_yield_is_said_with_its_recipe_and_both_releases() -> None:
    """The numbers that were divided stand in the sentence, and the area's release where it is another."""
    made = reply(ANSWER, reading=understood(QUERY))

    assert made.headline == (
        "Colombia's potential cocaine production was 972 metric tons in 2021, or 4.15 metric tons per 1,000 hectares "
        "of coca (972 / 234,000 × 1,000, our calculation), according to an estimate by the US government (ONDCP, 14 "
        "July 2022)."
    )
    assert made.lines[0] == (
        "UNODC's estimate is 1,400 metric tons (20 October 2022), or 6.9 metric tons per 1,000 hectares of coca "
        "(1,400 / 204,257 × 1,000, our calculation; area: 25 June 2026)."
    )
    assert made.lines[1].startswith("Our division by the area")


def test_in_spanish_the_recipe_has_the_countrys_marks() -> None:
    """Points between thousands, a decimal comma, and nosotros as the ones who divide."""
    made = spanish(ANSWER, reading=understood(QUERY, language="es"))

    assert "o 4,15 toneladas métricas por cada 1.000 hectáreas de coca" in made.headline
    assert "(972 / 234.000 × 1.000, cálculo nuestro)" in made.headline
