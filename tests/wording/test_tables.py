"""Tables: every figure a row with its edition, and no cell that a spreadsheet would run."""

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.values.answer import NoFigure
from bot.values.asked import Form
from bot.values.fact import Status
from bot.values.finding import DerivedKind, MissingPart
from bot.values.query import FigureQuery
from bot.values.slot import Slot
from bot.wording.tables import COLUMNS, CONVERTED, safe
from tests.make import subject, when
from tests.wording.make import COCA, UN_COCA, derived, fig, figures, found, page, reply, spanish, understood

ASKED = FigureQuery(subject=subject(COCA), when=when("2021"), form=Form.CSV)
READING = understood(ASKED)
_RUNS = re.compile(r"[=+\-@＝＋－＠\t\r\n]")


def _rows(table: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(table)))


def test_each_figure_is_a_row_with_its_edition_and_source() -> None:
    """The lead, what it replaced, and the other estimator's, each told apart and cited."""
    lead = found(fig("230,000", COCA, on="2021-07-01"), fig("234,000", COCA))
    other = found(fig("about 204,000", UN_COCA, on="2022-10-20", status=Status.PROVISIONAL))
    made = reply(figures(lead, others=(other,), query=ASKED), reading=READING)
    told = (
        "value",
        "current",
        "estimator",
        "edition",
        "published",
        "hedge",
        "unit",
        "status",
        "facts_version",
    )

    assert [tuple(row[name] for name in told) for row in _rows(made.table)] == [
        (
            "230000",
            "no",
            "the US government",
            "ondcp-2021-07-01",
            "2021-07-01",
            "exactly",
            "hectares",
            "published",
            "v1",
        ),
        (
            "234000",
            "yes",
            "the US government",
            "ondcp-2022-07-14",
            "2022-07-14",
            "exactly",
            "hectares",
            "published",
            "v1",
        ),
        (
            "204000",
            "yes",
            "UNODC",
            "unodc-2022-10-20",
            "2022-10-20",
            "about",
            "hectares",
            "provisional",
            "v1",
        ),
    ]
    assert made.headline.startswith("Colombia had 234,000 hectares")
    assert (
        made.lines[0] == "3 rows, each with its edition and source; numbers are plain, with a decimal point."
    )
    assert made.text().endswith(made.table.rstrip("\n"))


def test_a_range_keeps_both_ends_and_a_missing_figure_its_word() -> None:
    """Neither is squeezed into one number."""
    (row,) = _rows(reply(figures(found(fig("600 to 750", COCA)), query=ASKED), reading=READING).table)
    (gone,) = _rows(reply(figures(found(fig("withheld", COCA)), query=ASKED), reading=READING).table)

    assert (row["value"], row["high"], row["hedge"]) == ("600", "750", "between")
    assert (gone["value"], gone["missing"]) == ("", "withheld")


def test_names_are_in_the_language_asked_and_headers_in_english() -> None:
    """A reporter in Bogotá reads hectáreas; a program reads the same headers everywhere."""
    made = spanish(
        figures(found(fig("234,000", COCA)), query=ASKED), reading=understood(ASKED, language="es")
    )
    (row,) = _rows(made.table)

    assert list(row) == list(COLUMNS)
    assert (row["unit"], row["value"]) == ("hectáreas", "234000")
    assert made.lines[0].startswith("1 fila, cada una con su edición")


def test_a_unit_asked_for_has_columns_of_its_own() -> None:
    """The source's value stays where it was, and ours stands behind it."""
    asked = ASKED.model_copy(update={"unit": Slot[str](value="acre")})
    lead = found(fig("234,000", COCA))
    acres = derived(DerivedKind.CONVERSION, "578000", "acre", lead)
    (row,) = _rows(reply(figures(lead, converted=(acres,), query=asked), reading=understood(asked)).table)

    assert [row[name] for name in ("value", *CONVERTED)] == ["234000", "578000", "", "acres"]


def test_a_refusal_has_no_table() -> None:
    """What is nearest is not what was asked: it is told as such, and put into no table."""
    refused = NoFigure(
        facts_version="v1",
        query=ASKED,
        missing=MissingPart.PERIOD,
        asked="2030",
        nearest=(found(fig("9", COCA)),),
    )

    assert reply(refused, reading=READING).table == ""


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("-1+1", "'-1+1"),
        ("-12.5", "-12.5"),
        ("-12.5 t", "'-12.5 t"),
        ("-", "'-"),
        ("\t=1+1", "'=1+1"),
        ("\r=1+1", "'=1+1"),
        ("\n=1+1", "'=1+1"),
        ("  =1+1", "'=1+1"),
        ("\x00=1+1", "'=1+1"),
        ("\u200b=1+1", "'=1+1"),
        ("＝1+1", "'＝1+1"),
        ("-１２", "'-１２"),
        ("a\r\nb", "a b"),
        ('=HYPERLINK("https://x.example","y")', '\'=HYPERLINK("https://x.example","y")'),
        ("Nariño", "Nariño"),
        ("", ""),
    ],
)
def test_no_cell_is_a_formula(cell: str, written: str) -> None:
    """A number may be negative, because it computes nothing; anything else that would act is text."""
    assert safe(cell) == written


@given(
    cell=st.text(
        alphabet=st.one_of(st.characters(), st.sampled_from("=+-@\t\r\n\x00 \u200b＝'\",;0123456789."))
    )
)
def test_whatever_is_in_a_cell_it_runs_nothing_and_comes_back_on_one_line(cell: str) -> None:
    """Read back from CSV, a cell is the same, begins with nothing that acts, and is one line."""
    written = io.StringIO()
    csv.writer(written, lineterminator="\n").writerow([safe(cell), "next"])
    ((back, after),) = csv.reader(io.StringIO(written.getvalue()))

    assert (back, after) == (safe(cell), "next")
    assert written.getvalue().count("\n") == 1
    assert not _RUNS.match(back) or re.fullmatch(r"-[0-9]+(\.[0-9]+)?", back)


def test_what_editors_and_sources_wrote_cannot_act() -> None:
    """A title, a note or a locator that looks like a formula is text in the table."""
    hostile = page(title="=cmd|' /C calc'!A0")
    row = fig("234,000", COCA, on=hostile).model_copy(update={"note": "@SUM(1)", "where": "\t-2+3"})
    (told,) = _rows(reply(figures(found(row), query=ASKED), reading=READING).table)

    assert (told["title"], told["note"], told["locator"]) == ("'=cmd|' /C calc'!A0", "'@SUM(1)", "'-2+3")
