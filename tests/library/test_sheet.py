"""Tables: cells by column, blank ones left out, every row with its line."""

from bot.library.problems.problem import At, Problem
from bot.library.sheet import Row, read_sheet

COLUMNS = ("place", "period", "value", "note")
NEEDED = {"period": "When.", "value": "How much."}


def _read(text: str) -> tuple[list[Row] | None, list[str]]:
    problems: list[Problem] = []
    rows = read_sheet(text, "x.csv", problems.append, COLUMNS, NEEDED)
    return rows, [f"{problem.at.line} {problem.kind}" for problem in problems]


def test_blank_cells_are_left_out() -> None:
    """A blank cell is the same as none, and a blank line is no row."""
    rows, problems = _read('place,period,value,note\nXR,2021,"1,200",\n\n,2022,9,x\n')
    assert problems == []
    assert rows == [
        Row({"place": "XR", "period": "2021", "value": "1,200"}, At("x.csv", 2)),
        Row({"period": "2022", "value": "9", "note": "x"}, At("x.csv", 4)),
    ]


def test_a_row_over_several_lines_stands_in_its_first() -> None:
    """A quoted cell may hold line breaks and quotes; the next row's line is right all the same."""
    rows, _ = _read('period,value,note\n2021,1,"two\nlines and ""quotes"""\n2022,2,\n')
    assert rows is not None
    assert [(row.at.line, row.cells.get("note")) for row in rows] == [
        (2, 'two\nlines and "quotes"'),
        (4, None),
    ]


def test_a_faulty_row_does_not_hide_the_others() -> None:
    """Rows with too few or too many cells are reported, each with its line, and the rest is read."""
    rows, problems = _read("period,value\n2021\n2022,1,2\n2023,3\n")
    assert problems == ["2 wrong_number_of_cells", "3 wrong_number_of_cells"]
    assert rows == [Row({"period": "2023", "value": "3"}, At("x.csv", 4))]


def test_a_faulty_header_is_one_message_a_column() -> None:
    """Every column that is wrong is named."""
    assert _read("perod,value,value,colour\n") == (
        None,
        ["1 unknown_column", "1 repeated_column", "1 unknown_column", "1 missing_column"],
    )


def test_tabs_are_no_separators() -> None:
    """A table saved with tabs is told so, and a tab in a cell is refused."""
    assert _read("period\tvalue\n2021\t3\n") == (None, ["1 wrong_separator"])
    assert _read("period,value,note\n2021,3,a\tb\n")[1] == ["2 tab_character"]


def test_a_quote_left_open() -> None:
    """A quote that swallows the rest of the table is reported where it opens."""
    rows, problems = _read('period,value,note\n2021,1,x\n2022,2,"open\n2023,3,\n')
    assert problems == ["3 broken_table"]
    assert rows == [Row({"period": "2021", "value": "1", "note": "x"}, At("x.csv", 2))]


def test_an_empty_table() -> None:
    """Nothing at all, or nothing but blank lines, is an empty file."""
    assert _read("") == (None, ["0 empty_file"])
    assert _read("\n\n") == (None, ["0 empty_file"])
    assert _read("period,value\n") == ([], [])
