"""Messages about fields and tables: what is missing, unknown, or not written as its place wants it."""

from collections.abc import Iterable

from bot.library.problems.problem import listed, perhaps, please_look, refused, shown


@refused
def expected_shape(wanted: str, found: str) -> tuple[str, str]:
    """Refuse a list where a text should be, a text where a list should be, and so on."""
    return f"Here should be {wanted}, and there is {found}.", _SHAPES.get(
        wanted, "Compare another file of this kind."
    )


_SHAPES = {
    "a list": "Write it as [one, two], or one entry a line, each after a hyphen.",
    "a text": "Write the words after the colon, or indented under a |.",
    "fields": "Write one field a line, as name: value.",
}


@refused
def missing_field(name: str, meaning: str) -> tuple[str, str]:
    """Refuse a field without which the entry says nothing."""
    return f"{name} is missing here.", f"Add it. {meaning}".strip()


@refused
def unknown_field(name: str, known: Iterable[str]) -> tuple[str, str]:
    """Refuse a field that this kind of file does not have."""
    fields = sorted(known)
    offer = perhaps(name, fields).strip() or f"There are {listed(fields)}."
    return f"I do not know the field {name}.", offer


@refused
def not_one_of(name: str, text: str, allowed: Iterable[str]) -> tuple[str, str]:
    """Refuse a word that is none of those that can stand here."""
    return f"{name} cannot be {shown(text)}.", f"Write one of: {listed(allowed)}."


@refused
def not_an_id(text: str, wanted: str) -> tuple[str, str]:
    """Refuse an id that is not formed as ids are."""
    return f"{shown(text)} cannot be an id.", f"{wanted}"


@refused
def badly_written(name: str, text: str, wanted: str) -> tuple[str, str]:
    """Refuse a value that is not written as its field wants it."""
    return f"{name} cannot be {shown(text)}.", wanted


@please_look
def stray_whitespace(name: str) -> tuple[str, str]:
    """Point out spaces at the beginning or the end of a value."""
    return f"{name} has spaces at its beginning or end; I leave them out.", "Delete them."


@refused
def broken_table(why: str) -> tuple[str, str]:
    """Refuse text that is no CSV."""
    return f"I cannot read this as CSV: {why}.", "Look at the quotes in this line and the one above."


@refused
def wrong_separator(mark: str) -> tuple[str, str]:
    """Refuse a table whose cells are not separated by commas."""
    return f"The cells are separated by {mark}.", "Save the table with commas between the cells."


@refused
def wrong_number_of_cells(found: int, wanted: int) -> tuple[str, str]:
    """Refuse a row with more or fewer cells than the header."""
    return (
        f"This row has {found} cells, the header {wanted}.",
        'An amount with commas needs quotes: "234,000".',
    )


@refused
def repeated_column(name: str) -> tuple[str, str]:
    """Refuse a header that names one column twice."""
    return f"There are two columns {name}.", "Keep one."


@refused
def missing_column(name: str, meaning: str) -> tuple[str, str]:
    """Refuse a table without a column that it needs."""
    return f"The column {name} is missing.", f"Add it. {meaning}"


@refused
def unknown_column(name: str, known: Iterable[str]) -> tuple[str, str]:
    """Refuse a column that this kind of table does not have."""
    columns = list(known)
    offer = perhaps(name, columns).strip() or f"There are {listed(columns)}."
    return f"I do not know the column {shown(name)}.", offer
