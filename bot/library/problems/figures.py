"""Messages about figures: single rows, whole series, and series beside each other."""

from collections.abc import Iterable

from bot.library.problems.problem import At, listed, perhaps, please_look, refused, shown


@refused
def unreadable_amount(text: str, instead: str, unit: str) -> tuple[str, str]:
    """Refuse a value that is no amount; ``instead`` is what it seems to say, ``unit`` what was written after it."""
    what = f"I cannot read {shown(text)} as an amount."
    if not instead:
        return what, (
            "Write 234,000 or about 2,700, more than 750, at least 30, at most 5, less than 10, 1,200 to 1,900; "
            "or not published, not collected, withheld, none recorded."
        )
    if unit:
        return what, f"Write it as {shown(instead)}; the unit stands in the header or in the column unit."
    return what, f"Write it as {shown(instead)}, if that is what the source says."


@refused
def unreadable_period(text: str, instead: str) -> tuple[str, str]:
    """Refuse a period that is none."""
    what = f"I cannot read {shown(text)} as a period."
    if instead:
        return what, f"Write it as {instead}."
    return what, "Write 2021, FY2021, 2022-07, 2022-07-14, 2015-2020 or FY2000-FY2005."


@refused
def cell_and_no_default(column: str) -> tuple[str, str]:
    """Refuse a blank cell with no default behind it."""
    return (
        f"There is no {column} here.",
        f"Fill the column {column}, or put default_{column} in the YAML file.",
    )


@refused
def cell_and_no_header(column: str) -> tuple[str, str]:
    """Refuse a blank substance or unit that the YAML file does not give either."""
    return f"There is no {column} here.", f"Fill the column {column}, or name the {column} in the YAML file."


@refused
def repeated_figure(first: At) -> tuple[str, str]:
    """Refuse two rows for one period of one series in one edition."""
    return (
        f"{first} already gives this edition's figure for this period of the series.",
        "Delete one, or give them different scopes if both are right.",
    )


@refused
def wrong_unit(unit: str, kind: str, measure: str, wanted: str) -> tuple[str, str]:
    """Refuse a unit of another kind than the measure's."""
    return (
        f"{unit} is a unit of {kind}, and {measure} is counted in {wanted}.",
        "Correct the unit or the measure.",
    )


@refused
def negative(text: str) -> tuple[str, str]:
    """Refuse a number below nought."""
    return f"{shown(text)} is negative, and nothing counted here can be.", "Check the source."


@refused
def over_hundred(text: str) -> tuple[str, str]:
    """Refuse more than all there is."""
    return f"{shown(text)} is more than 100 percent.", "Check the source, or the unit."


@refused
def less_than_nought() -> tuple[str, str]:
    """Refuse a hedge that says nothing possible."""
    return "Less than 0 cannot be.", "Write 0 or none recorded."


@refused
def withdrawn_without_why() -> tuple[str, str]:
    """Refuse a withdrawal without a reason."""
    return "This row is withdrawn and does not say why.", "Say why in the column why."


@refused
def why_without_withdrawal() -> tuple[str, str]:
    """Refuse a reason for a withdrawal that did not happen."""
    return (
        "This row says why it was withdrawn, and is not withdrawn.",
        "Write withdrawn in standing, or move the text to note.",
    )


@refused
def processing_without_how(processing: str) -> tuple[str, str]:
    """Refuse a number that is ours and does not say how it came about."""
    return f"This number is '{processing}' and does not say how.", "Write the recipe in the column how."


@refused
def bad_interval(text: str) -> tuple[str, str]:
    """Refuse an interval that is no range."""
    return f"The interval {shown(text)} is no range.", "Write it as '1.6 to 2.2'."


@refused
def interval_without_meaning() -> tuple[str, str]:
    """Refuse an interval nobody can explain."""
    return (
        "Nothing says what the interval means.",
        "Write it in interval_means, as '95% confidence interval'.",
    )


@refused
def outside_interval(value: str, interval: str) -> tuple[str, str]:
    """Refuse a figure that its own interval leaves out."""
    return f"{value} does not lie within its interval, {interval}.", "Check both with the source."


@refused
def known_before(period: str, published: str) -> tuple[str, str]:
    """Refuse a figure for a period that had not begun when the edition came out."""
    return (
        f"The edition came out in {published}, before {period} had begun.",
        "Correct the period or the edition.",
    )


@please_look
def known_early(period: str, published: str) -> tuple[str, str]:
    """Point out a settled figure for a period that had not ended when the edition came out."""
    return (
        f"The edition came out in {published}, before {period} was over.",
        "Correct the period or the edition, or give the status: preliminary, announced.",
    )


@please_look
def not_measured_for(substance: str, measure: str, known: Iterable[str]) -> tuple[str, str]:
    """Point out a substance that the measure does not name."""
    return f"{measure} does not list {substance} under substances.", perhaps(
        substance, known
    ).strip() or "Add it there."


@please_look
def note_on_nothing(fields: str) -> tuple[str, str]:
    """Point out a note on series that this file does not have."""
    return f"No row of this file has {fields}.", "Correct the note, or delete it."


@please_look
def mixed_units(units: Iterable[str]) -> tuple[str, str]:
    """Point out one series in two units."""
    return (
        f"This series is in {listed(units)}; figures in different units are not compared.",
        "Convert the odd ones (unit converted, with the source's words in as_published).",
    )


@please_look
def same_scope_order(measure: str, scopes: Iterable[str]) -> tuple[str, str]:
    """Point out two scopes of a measure, neither of which is meant when none is said."""
    return (
        f"{measure} has {listed(scopes)}, which have one order.",
        "Give them different numbers in vocabulary/scopes.yaml.",
    )


@please_look
def tenfold(before: str, after: str, more: int) -> tuple[str, str]:
    """Point out a number ten times that of the year before, or a tenth."""
    others = f" {more} more such jumps follow in this series." if more else ""
    return (
        f"{before} and then {after}: a tenfold jump.{others}",
        "Check the digits and the unit; if it is right, say so in note.",
    )


@please_look
def nought_or_none(nought: str, none: str) -> tuple[str, str]:
    """Point out a series in which 0 and none recorded both stand."""
    return (
        f"This series has 0 ({nought}) and also none recorded ({none}).",
        "See whether both mean the same: 0 was counted, none recorded means no entry.",
    )


@please_look
def repeat_of_nothing(value: str) -> tuple[str, str]:
    """Point out a row that is said to print an old figure again, when no such figure is held."""
    return (
        f"This row repeats {value}, and no other row of this period has that figure.",
        "Correct the value, or leave standing blank if this is where the figure was first read.",
    )


@please_look
def two_of_one_day(value: str, other: str, at: At) -> tuple[str, str]:
    """Point out two first-hand figures of one day that disagree, so that neither is the current one."""
    return (
        f"{value} here and {other} in {at} came out on the same day.",
        "Say in note which holds, or withdraw one with a why.",
    )


@please_look
def apart_without_dispute(mine: str, theirs: str) -> tuple[str, str]:
    """Point out two estimators far apart, and nothing that explains it."""
    return (
        f"{mine}, but {theirs}: more than twice as much.",
        "Check both; if they are right, explain it in disputes.",
    )


@please_look
def parts_and_whole(place: str, period: str, parts: str, whole: str) -> tuple[str, str]:
    """Point out parts that do not add up to their whole."""
    return (
        f"The parts of {place} add up to {parts} in {period}; the figure for the whole is {whole}.",
        "Check both; if they are right, say why in a note or a caveat.",
    )


@please_look
def part_over_whole(part: str, whole: str) -> tuple[str, str]:
    """Point out a part that is more than all."""
    return (
        f"{part} is more than {whole}, of which it is a part.",
        "Check both; if they are right, say why in a note.",
    )
