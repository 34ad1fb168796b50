"""A sentence for print of each estimator: ranks, records, runs of years, shares and sums, whoever leads the reply."""

import pytest

from bot.values.answer import Answer, Ranking, Record, Share, Totals, Trend
from bot.values.fact import Dispute, Status
from bot.values.finding import DerivedKind, RecordVerdict, RegionTotal
from bot.values.period import parse_period
from bot.values.query import RankingQuery, RecordQuery
from bot.values.question import Language
from bot.values.reply import Reply
from bot.wording.locales import default_locale
from bot.wording.replies import word
from tests.make import subject, when
from tests.wording.make import PRODUCTION, UN_PRODUCTION, derived, fig, found, page, understood
from tests.wording.names import CATALOGUE
from tests.wording.stories import STORIES
from tests.wording.test_copies import ASKED
from tests.wording.test_yields import ANSWER as YIELD

ESTIMATORS = {"us": "U.S. government", "unodc": "UNODC", "cdc": "CDC"}
US_SOURCE = (
    "according to an estimate by the U.S. government published July 14, 2022, by the White House Office of National "
    "Drug Control Policy"
)


def _copy(answer: Answer, language: Language = "en") -> Reply:
    reading = understood(ASKED, language=language)
    return word(answer, CATALOGUE, reading, default_locale(language))


def _sentences(answer: Answer, language: Language = "en") -> list[str]:
    """Return what stands above the credit line."""
    made = _copy(answer, language)
    credit = "Source: " if language == "en" else "Fuente: "
    lines = [made.headline, *made.lines]
    return lines[: next(number for number, told in enumerate(lines) if told.startswith(credit))]


def _speakers(answer: Answer) -> list[str]:
    """Return the estimators of an answer in the order of their sentences."""
    match answer:
        case Ranking():
            return [answer.estimator, *(other.estimator for other in answer.also)]
        case Record():
            return [verdict.finding.series.estimator for verdict in answer.verdicts]
        case Share():
            return [share.part.series.estimator for share in answer.shares]
        case Trend():
            return [course.points[0].series.estimator for course in answer.courses]
        case _:
            return []


TOLD = {
    name: answer
    for name, answer in {**STORIES, "yield": YIELD}.items()
    if isinstance(answer, Ranking | Record | Share | Trend)
    and name not in {"a rank beyond the list", "trend across a break"}
}


@pytest.mark.parametrize("name", TOLD)
def test_each_estimator_has_a_sentence_that_names_it(name: str) -> None:
    """As many sentences as estimators, each with its own name in it, and all their pages cited."""
    made = _sentences(TOLD[name])

    assert [ESTIMATORS[who] in said for who, said in zip(_speakers(TOLD[name]), made, strict=True)] == [
        True for _ in made
    ]


@pytest.mark.parametrize("name", TOLD)
@pytest.mark.parametrize("language", ["en", "es"])
def test_a_verdict_leaves_its_yes_or_no_behind(name: str, language: Language) -> None:
    """Nobody who reads the sentence in print has asked, and no doubt stands before what it is about."""
    openings = ("Yes", "No:", "No,", "Sí")

    assert [said for said in _sentences(TOLD[name], language) if said.startswith(openings)] == []


def test_a_rank_is_told_with_whoever_comes_next() -> None:
    """The first is ahead of somebody; the other estimator's first is its own sentence."""
    assert _sentences(STORIES["ranking"]) == [
        (
            "Colombia ranked first of the 3 with a figure in potential production of cocaine in 2021, with 972 metric tons, "
            f"ahead of Peru (785) and Bolivia (317), {US_SOURCE}."
        ),
        (
            "Colombia ranked first in potential production of cocaine in 2021, with 1,400 metric tons, ahead of Peru (800), "
            "according to an estimate by UNODC published Oct. 20, 2022."
        ),
    ]


def test_where_somebody_is_missing_nobody_is_ranked() -> None:
    """Whoever has no figure might stand anywhere: the figures are given without a rank."""
    assert _sentences(STORIES["another order without a place"])[1] == (
        "Colombia's potential cocaine production was 1,400 metric tons in 2021, against 800 in Peru, according to an "
        "estimate by UNODC published Oct. 20, 2022; no figure for Bolivia is held, so no rank is given."
    )
    assert _sentences(STORIES["a field with too few figures"], "es") == [
        (
            "La producción potencial de cocaína de Perú fue de 785 toneladas métricas en 2021, frente a 317 en Bolivia, según "
            "una estimación del Gobierno de Estados Unidos del 14 de julio de 2022 (ONDCP); no tenemos cifra de Argentina, "
            "Brasil, Chile, Ecuador, Guyana, Paraguay y otros, así que no se da un puesto."
        )
    ]


def test_as_many_ranks_are_told_as_were_asked_for() -> None:
    """The top two are two, and a tie at the end is not cut in half; of the second place only that is said."""
    ranking = STORIES["ranking"]
    assert isinstance(ranking, Ranking)
    two = ranking.model_copy(update={"query": _asked(count=2), "missing": ()})
    level = two.model_copy(
        update={"ranks": (*two.ranks[:2], two.ranks[2].model_copy(update={"position": 2}))}
    )

    assert "ahead of Peru (785), according" in _sentences(two)[0]
    assert "ahead of Peru (785) and Bolivia (317), according" in _sentences(level)[0]
    assert [
        said.partition(" in ")[0] for said in _sentences(two.model_copy(update={"query": _asked(position=2)}))
    ] == [
        "Peru ranked second",
        "Peru ranked second",
    ]


def _asked(**parts: object) -> RankingQuery:
    ranking = STORIES["ranking"]
    assert isinstance(ranking, Ranking)
    return ranking.query.model_copy(update=parts)


def test_a_figure_of_another_release_says_so_beside_it() -> None:
    """The source named at the end is of the first alone; what two others have in common is said once."""
    ranking = STORIES["ranking"]
    assert isinstance(ranking, Ranking)
    via = page("2022-07-15", "ap", carries=("us", "2022-07-14"))
    lead, *rest = ranking.ranks
    later = [
        rank.model_copy(update={"finding": found(rank.finding.current.model_copy(update={"edition": via}))})
        for rank in rest
    ]
    apart = ranking.model_copy(update={"ranks": (lead, *later), "also": (), "missing": ()})
    one = apart.model_copy(update={"ranks": (lead, later[0], rest[1])})

    assert (
        "ahead of Peru (785) and Bolivia (317; both July 14, 2022, via AP), according" in _sentences(apart)[0]
    )
    assert "ahead of Peru (785; July 14, 2022, via AP) and Bolivia (317), according" in _sentences(one)[0]


def test_a_record_has_its_span_ties_gaps_and_the_next() -> None:
    """All that the verdict rests on is in the sentence, the releases of what it is set against included."""
    assert _sentences(STORIES["a record with a tie and a break"])[0] == (
        "Colombia had 245,000 hectares of coca under cultivation in 2020, the highest in this series from 2005 (new "
        "method) to 2021, level with 2017, followed by 234,000 in 2021 (released July 14, 2022), according to an estimate "
        "by the U.S. government published July 16, 2021, by the White House Office of National Drug Control Policy."
    )
    assert _sentences(STORIES["no record"])[0] == (
        "Colombia had 234,000 hectares of coca under cultivation in 2021, below 245,000 in 2020 (released July 16, 2021), "
        f"the highest in this series since 2005 (new method; not held: 2009), {US_SOURCE}."
    )
    assert _sentences(STORIES["no record"], "es")[1] == (
        "Colombia tenía 204.000 hectáreas de coca en 2021, la más alta hasta entonces, pero por debajo de 261.386 en 2024 "
        "(publicada el 25 de junio de 2026), la cifra más alta de esta serie entre 2001 y 2024, según una estimación de la "
        "UNODC del 20 de octubre de 2022."
    )


def test_what_would_pass_a_record_and_who_disputes_it_stand_below() -> None:
    """A leaked figure is no basis for a verdict, and whoever prints one must know of it."""
    disputed = found(fig("2,664", UN_PRODUCTION, "2023", "2024-10-18"))
    leaked = found(fig("3,001", UN_PRODUCTION, "2024", page("2025-11-18", "el-pais"), status=Status.LEAKED))
    verdict = RecordVerdict(
        finding=disputed,
        is_record=True,
        span=(2005, 2023),
        record=disputed,
        runner_up=None,
        unsettled=(leaked,),
    )
    dispute = Dispute(
        id="d",
        measure="potential-production",
        substance="cocaine",
        place="CO",
        between=("unodc", "co-gov"),
        first=parse_period("2023"),
        last=parse_period("2023"),
        why="Why.",
        why_es="Porque.",
        say="Colombia's government disputes this figure.",
        say_es="El Gobierno la disputa.",
    )
    query = RecordQuery(subject=subject(UN_PRODUCTION), when=when("2023"))
    made = _copy(Record(facts_version="v1", query=query, verdicts=(verdict,), dispute=dispute))

    assert made.headline == (
        "Colombia's potential cocaine production was 2,664 metric tons in 2023, the highest in this series since 2005, "
        "according to a disputed estimate by UNODC published Oct. 18, 2024."
    )
    assert made.lines[2:] == (
        (
            "Not counted: 3,001 metric tons in 2024, according to a leaked, unpublished figure attributed to UNODC (as given "
            "by El País, Nov. 18, 2025)."
        ),
        "Colombia's government disputes this figure.",
    )


def test_a_rise_that_was_picked_says_of_which_years() -> None:
    """The biggest is the biggest of somebody's years, not of all time."""
    assert _sentences(STORIES["biggest rise"], "es")[0].startswith(
        "El mayor aumento en la serie del Gobierno de Estados Unidos de 2019 a 2021 fue en 2020: Colombia tenía"
    )
    assert _sentences(STORIES["last fall"])[0].startswith(
        "The last fall in the U.S. government's series from 2019 to 2021 was in 2021: Colombia had 234,000"
    )


def test_what_is_not_computed_is_said_with_whose_it_is() -> None:
    """Two figures across a break are two sentences, and the reason why no percentage stands between them is below."""
    made = _copy(STORIES["trend across a break"])

    assert len(_sentences(STORIES["trend across a break"])) == 3
    assert made.lines[-1] == (
        "The U.S. government: no change is computed: the method changed in between (the area grew)."
    )


def test_a_sum_is_told_with_what_it_is_made_of() -> None:
    """One sentence for each estimator, with the edition that all of it stands in."""
    peru = found(fig("785", PRODUCTION._replace(place="PE")))
    both = (found(fig("972")), peru)
    total = RegionTotal(
        findings=both,
        operands=tuple(finding.current for finding in both),
        total=derived(DerivedKind.TOTAL, "1757", "t", *both),
    )
    answer = Totals(facts_version="v1", query=ASKED, totals=(total,))

    assert _sentences(answer) == [
        (
            "Potential production of cocaine in Colombia and Peru came to 1,757 metric tons in all in 2021, our sum of the "
            "figures from the U.S. government in one edition (ONDCP, July 14, 2022): Colombia 972 and Peru 785."
        )
    ]


def test_notes_name_whose_figure_they_are_about() -> None:
    """A sum of ours among several figures is told apart by what differs between them."""
    ours = {"processing": "computed", "how": "sum of all months."}
    ranking = STORIES["ranking from the lowest"]
    assert isinstance(ranking, Ranking)
    ranks = tuple(
        rank.model_copy(update={"finding": found(rank.finding.current.model_copy(update=ours))})
        for rank in ranking.ranks
    )

    assert _copy(ranking.model_copy(update={"ranks": ranks})).lines[-1] == (
        "Bolivia and Peru: computed by us: sum of all months."
    )
