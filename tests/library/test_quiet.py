"""Rules that ask an editor to look again keep quiet where there is nothing to see, or where it was explained."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from bot.library.check import check_facts
from tests.library.broken import NEWSROOM

TODAY = date(2023, 12, 1)
HEADER = """\
measure: cultivation
substance: coca
unit: ha
default_estimator: league
default_edition: league-2023-09-11
default_where: table 9
default_scope: all-border
"""


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    """Copy the invented newsroom."""
    return Path(shutil.copytree(NEWSROOM, tmp_path / "facts"))


def _kinds(facts: Path, rows: str, header: str = HEADER) -> list[str]:
    """Return the kinds of problem that a file of figures brings."""
    (facts / "figures" / "extra.yaml").write_text(header, "utf-8")
    (facts / "figures" / "extra.csv").write_text(rows, "utf-8")
    return [problem.kind for problem in check_facts(facts, TODAY).problems]


@pytest.mark.parametrize(
    ("rows", "kinds"),
    [
        ("XS,2020,900,\nXS,2021,9000,", ["tenfold"]),
        ("XS,2020,9000,\nXS,2021,900,", ["tenfold"]),
        ("XS,2020,900,\nXS,2021,8999,", []),
        ("XS,2020,900,\nXS,2021,9000,The survey is right.", []),
        ("XS,2020,900,\nXS,2022,9000,", []),
        ("XS,2020,0,\nXS,2021,9000,", []),
        ("XR-NO1,2020,3,\nXR-NO1,2021,45,", []),
    ],
)
def test_tenfold_jumps(facts: Path, rows: str, kinds: list[str]) -> None:
    """A jump counts between consecutive years of a country, from a number above nought, without a note."""
    assert _kinds(facts, f"place,period,value,note\n{rows}\n") == kinds


def test_a_jump_in_a_place_that_weighs_something(facts: Path) -> None:
    """Below a country, a jump counts where it moves a twentieth of the country's figure."""
    country = "XR,2020,1000,\nXR,2021,1000,\n"
    jump = "XR-NO1,2020,3,\nXR-NO1,2021,{},\n"
    assert _kinds(facts, "place,period,value,note\n" + country + jump.format(49)) == []
    assert _kinds(facts, "place,period,value,note\n" + country + jump.format(50)) == ["tenfold"]


def test_a_break_explains_a_jump(facts: Path) -> None:
    """A jump where a break is marked needs no note."""
    broken = "series:\n  - place: XS\n    breaks:\n      - before: 2021\n        why: The area doubled.\n"
    assert _kinds(facts, "place,period,value\nXS,2020,900\nXS,2021,9000\n", HEADER + broken) == []


@pytest.mark.parametrize(
    ("rows", "kinds"),
    [
        # Two provinces are all there are.
        ("XR,2021,1000\nXR-NO,2021,600\nXR-SO,2021,300", ["parts_and_whole"]),
        ("XR,2021,1000\nXR-NO,2021,600\nXR-SO,2021,390", []),
        ("XR,2021,1000\nXR-NO,2021,600", []),
        ("XR,2021,1000\nXR-NO,2021,600\nXR-SO,2021,not published", []),
        ("XR,2021,1000\nXR-NO,2021,600\nXR-SO,2021,more than 200", []),
        ("XR,2021,not published\nXR-NO,2021,600\nXR-SO,2021,300", []),
        # Three municipalities, of which two are held: too few proves nothing, too many does.
        ("XR-NO,2021,1000\nXR-NO1,2021,400\nXR-NO2,2021,300", []),
        ("XR-NO,2021,1000\nXR-NO1,2021,700\nXR-NO2,2021,500", ["parts_and_whole"]),
        # They add up in most years, so the year in which they do not is odd.
        (
            "\n".join(
                f"XR-NO,{year},1000\nXR-NO1,{year},400\nXR-NO2,{year},{rest}"
                for year, rest in ((2019, 600), (2020, 610), (2021, 300))
            ),
            ["parts_and_whole"],
        ),
    ],
)
def test_parts_and_wholes(facts: Path, rows: str, kinds: list[str]) -> None:
    """Parts are held against the whole only where none of them is missing, or where they are too many."""
    assert _kinds(facts, f"place,period,value\n{rows}\n") == kinds


def test_a_caveat_explains_a_sum(facts: Path) -> None:
    """A caveat on the file says enough about parts that do not add up."""
    rows = "place,period,value\nXR,2021,1000\nXR-NO,2021,600\nXR-SO,2021,300\n"
    assert _kinds(facts, rows, HEADER + "caveats: [legal-coca]\n") == []


def test_overlapping_categories_are_not_added(facts: Path) -> None:
    """Where one death can count twice, parts may be more than the whole together, not alone."""
    header = HEADER.replace("cultivation", "overdose-deaths").replace("unit: ha", "unit: people")
    header = header.replace("substance: coca\n", "")
    rows = "substance,place,period,value\nall-drugs,XR,2021,1000\ncocaine,XR,2021,{}\nfentanyl,XR,2021,900\n"
    assert _kinds(facts, rows.format(800), header) == []
    assert _kinds(facts, rows.format(1100), header) == ["part_over_whole"]


@pytest.mark.parametrize(
    ("rows", "kinds"),
    [
        ("XS,2021,4500,", ["apart_without_dispute"]),
        ("XS,2021,5000,", []),
        ("XS,2021,4500,Other months.", []),
        ("XS,2021,about 4500,", ["apart_without_dispute"]),
        ("XS,2021,not published,", []),
        ("XS,2019,4500,", []),
        ('XS,2021,"4,500 to 6,000",', []),
        # A dispute explains Ruritania.
        ("XR,2018,4000,", ["repeated_figure"]),
    ],
)
def test_estimators_far_apart(facts: Path, rows: str, kinds: list[str]) -> None:
    """More than twice as much for one period is worth a look, unless a note or a dispute explains it."""
    header = HEADER.replace("default_scope: all-border\n", "")
    header = header.replace("league-2023-09-11", "league-2021-09") if "XR" in rows else header
    assert _kinds(facts, f"place,period,value,note\n{rows}\n", header) == kinds


def test_nothing_twice(facts: Path) -> None:
    """None recorded beside 0 is no trouble once a note says what it means."""
    rows = "place,period,value,note\nXS,2020,0,Nobody grew any.\nXS,2021,none recorded,\n"
    assert _kinds(facts, rows) == []


def test_an_unknown_id_is_told_once_a_file(facts: Path) -> None:
    """A hundred rows with one wrong id are one message, which says how many there are."""
    rows = "".join(f"XFF,{1900 + number},{number}\n" for number in range(100))
    (facts / "figures" / "extra.yaml").write_text(HEADER, "utf-8")
    (facts / "figures" / "extra.csv").write_text(f"place,period,value\n{rows}", "utf-8")
    (problem,) = check_facts(facts, TODAY).problems
    assert str(problem) == (
        "figures/extra.csv:2: refused: vocabulary/places has no 'XFF'. It stands 99 more times in this file. "
        "Did you mean XF?"
    )


def test_an_unreadable_vocabulary_is_one_message(facts: Path) -> None:
    """A file that cannot be read does not make every reference to it an error."""
    (facts / "vocabulary" / "units.yaml").write_text('- id: "ha\n', "utf-8")
    assert [problem.kind for problem in check_facts(facts, TODAY).problems] == ["open_quote"]


def test_a_faulty_entry_still_has_its_id(facts: Path) -> None:
    """An estimator with a faulty field is one message, not one for each of its figures."""
    path = facts / "vocabulary" / "estimators.yaml"
    path.write_text(
        path.read_text("utf-8").replace("aliases: [League Crop Survey, LCS]", "aliases: LCS"), "utf-8"
    )
    assert [problem.kind for problem in check_facts(facts, TODAY).problems] == ["expected_shape"]
