"""What can be compared instead, where a figure may be set against nothing: the nearest two of the same series."""

from collections.abc import Iterable, Sequence
from itertools import product

from bot.answering.changes import difference_between, volunteered_change
from bot.answering.inquiry import Inquiry
from bot.answering.instead import ask_places, ask_years
from bot.answering.releases import is_settled
from bot.answering.store import Topic
from bot.answering.tracks import Track
from bot.values.finding import Change, Finding, NoChange
from bot.values.reading import Candidate

Pair = tuple[Finding, ...]


async def nearest_pair(refused: NoChange, inquiry: Inquiry) -> Pair:
    """Return the two findings nearest to a refused pair that can be compared; none where there are no such two.

    Of two years the one that is to blame is replaced, of two places or drugs the year of both.
    """
    before, after = refused.before, refused.after
    topics = [Topic(*each.series[:3]) for each in (before, after)]
    tracks = {track.series: track for track in await inquiry.whole_tracks(topics)}
    one, other = tracks.get(before.series), tracks.get(after.series)
    if one is None or other is None:
        return ()
    over_time = before.series == after.series
    found = _of_years(one, refused) if over_time else _of_one_year(one, other)
    for first, second in sorted(found, key=lambda pair: _distance(pair, (before, after))):
        if isinstance(_compared(first, second, inquiry), Change):
            return first, second
    return ()


def ask_pair(inquiry: Inquiry, pair: Sequence[Finding]) -> list[Candidate]:
    """Return the question that compares the two, where there are two."""
    if not pair:
        return []
    first, second = pair
    if first.series == second.series:
        return [ask_years(inquiry, first.series, first.period, second.period)]
    if first.series.place != second.series.place:
        return [ask_places(inquiry, first.series, [one.series.place for one in pair], first.period)]
    return []


def _compared(first: Finding, second: Finding, inquiry: Inquiry) -> Change | NoChange:
    if first.series == second.series:
        return volunteered_change(first, second, inquiry.catalogue, inquiry.notes)
    return difference_between(first, second, inquiry.catalogue)


def _of_years(track: Track, refused: NoChange) -> Iterable[tuple[Finding, Finding]]:
    points = track.course()
    firsts, lasts = (points if each in refused.of else [each] for each in (refused.before, refused.after))
    return [(one, other) for one, other in product(firsts, lasts) if one.period.last < other.period.first]


def _of_one_year(one: Track, other: Track) -> Iterable[tuple[Finding, Finding]]:
    years = ((each, other.at(each.period)) for each in one.course() if is_settled(each.current))
    return [(each, beside) for each, beside in years if beside is not None and is_settled(beside.current)]


def _distance(pair: tuple[Finding, Finding], asked: tuple[Finding, Finding]) -> int:
    """Return by how many years a pair lies off the one that was asked about."""
    return sum(abs(mine.period.year - theirs.period.year) for mine, theirs in zip(pair, asked, strict=True))
