"""Rules for year cards that need the figures."""

from collections.abc import Mapping

from bot.library.files import Report
from bot.library.grouped import Grouped
from bot.library.names import Names
from bot.library.problems import words as says
from bot.values.fact import SeriesKey


def check_cards(names: Names, series: Mapping[SeriesKey, Grouped], report: Report) -> None:
    """Report lines of a card that no figure of the theme's own place fills."""
    held = {key[:3] for key in series}
    for entry in names.words["themes"].values():
        for number, line in enumerate(entry.entry.card):
            measure, _, substance = line.partition(" ")
            if (measure, substance, entry.entry.place) not in held:
                report(says.empty_card_line(entry.where("card", number), line, entry.entry.place))
