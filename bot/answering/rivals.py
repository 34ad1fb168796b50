"""Which of two numbers holds? Whose each is, in which edition, and how it stands; none is chosen between estimators."""

from collections.abc import Sequence

from bot.answering.inquiry import Inquiry
from bot.answering.traced import Whose, ask_which, editions_of, hits_of, none_has, size, weight
from bot.values.amount import Amount
from bot.values.answer import NoFigure, Revisions
from bot.values.fact import Figure
from bot.values.finding import Finding
from bot.values.returned import AskBack
from bot.values.rivals import NumberFound, TwoNumbers
from bot.values.traced import NumberQuery


async def rival_numbers(
    query: NumberQuery, rival: Amount, inquiry: Inquiry
) -> TwoNumbers | AskBack | NoFigure:
    """Answer with the figures that have the two numbers: of one thing and period, or of one thing in two.

    A number that no figure of the year named has is looked for in others.
    """
    alone = [query.model_copy(update={"claimed": number, "rival": None}) for number in (query.claimed, rival)]
    hits = [await _anywhere(each, inquiry) for each in alone]
    hits = _exact_unless_of_one_thing(alone, hits, inquiry)
    if not any(hits):
        _, printed = await hits_of(alone[0], inquiry)
        return await none_has(query, inquiry, printed)
    pair = _pair(*hits)
    if pair is None or (_by_chance(pair, query, inquiry) and max(map(len, hits)) > 1):
        unsure = next(number for number, several in enumerate(hits) if len(several) > 1)
        return ask_which(alone[unsure], inquiry, hits[unsure])
    found, missing = [], []
    for each, figures in zip(alone, pair, strict=True):
        told = await editions_of(each, inquiry, figures) if figures else None
        if isinstance(told, Revisions) and told.matched:
            finding = told.findings[0]
            figure = _first_print(figures, finding, each.claimed) or told.matched[0]
            found.append(NumberFound(claimed=each.claimed, figure=figure, finding=finding))
        else:
            missing.append(each.claimed)
    if not found:
        return await none_has(query, inquiry, ())
    return TwoNumbers(
        facts_version=inquiry.version,
        as_of=inquiry.as_of,
        query=query,
        found=tuple(found),
        missing=tuple(missing),
        disputes=tuple(dict.fromkeys(inquiry.disputes(one.finding for one in found))),
    )


async def _anywhere(query: NumberQuery, inquiry: Inquiry) -> list[list[Figure]]:
    hits, _ = await hits_of(query, inquiry)
    if hits or query.when is None:
        return hits
    return (await hits_of(query.model_copy(update={"when": None}), inquiry))[0]


def _exact_unless_of_one_thing(
    asked: Sequence[NumberQuery], hits: Sequence[list[list[Figure]]], inquiry: Inquiry
) -> list[list[list[Figure]]]:
    """Return the figures of both numbers; where none of them are of one thing, only those that have the very number.

    3,005 tons beside 2,664 are no rounding of 3,000 kilograms of something else. Where none has either, the rounding of
    what is asked about most is told alone.
    """
    things = [{_whose(figures)[:2] for figures in each} for each in hits]
    if things[0] & things[1]:
        return list(hits)
    exact = [
        [figures for figures in each if any(_has(figure, query.claimed) for figure in figures)]
        for query, each in zip(asked, hits, strict=True)
    ]
    rounded = [weight(_whose(each[0]), inquiry) for each in hits if each]
    if any(exact) or not rounded:
        return exact
    return [each[:1] if each and weight(_whose(each[0]), inquiry) == min(rounded) else [] for each in hits]


def _by_chance(pair: tuple[Sequence[Figure], Sequence[Figure]], query: NumberQuery, inquiry: Inquiry) -> bool:
    """Say whether two numbers of which nothing was said are those of two states or towns, which others have as well."""
    said = query.measures or query.substances or query.places or query.estimators or query.unit
    places = {figures[0].series.place for figures in pair if figures}
    return not said and len(places) > 1 and all(size(place, inquiry) for place in places)


def _first_print(figures: Sequence[Figure], finding: Finding, number: Amount) -> Figure | None:
    """Return the figure that first had a number, unless the current one has it; ``None`` where it was only rounded to."""
    if _has(finding.current, number):
        return finding.current
    printed = (one for one in figures if one.series == finding.series and _has(one, number))
    return min(printed, key=lambda one: one.edition.released(one.series.estimator).earliest, default=None)


def _has(figure: Figure, number: Amount) -> bool:
    return isinstance(figure.amount, Amount) and figure.amount.low == number.low


def _pair(
    one: Sequence[Sequence[Figure]], other: Sequence[Sequence[Figure]]
) -> tuple[Sequence[Figure], Sequence[Figure]] | None:
    """Return the figures of the two numbers that belong together; ``None`` where several do, or none of several."""
    if not one or not other:
        known = one or other
        if len(known) > 1:
            return None
        return (known[0], ()) if one else ((), known[0])
    ranked = [(_apart(_whose(mine), _whose(theirs)), mine, theirs) for mine in one for theirs in other]
    nearest = min(apart for apart, _, _ in ranked)
    best = [(mine, theirs) for apart, mine, theirs in ranked if apart == nearest]
    return best[0] if len(best) == 1 else None


def _whose(figures: Sequence[Figure]) -> Whose:
    return Whose(*figures[0].series[:3], figures[0].period)


def _apart(one: Whose, other: Whose) -> tuple[bool, bool, bool, int]:
    """Order pairs of figures by how near they are: one thing in one place, the same in another, then by their years."""
    return (
        one.measure != other.measure,
        one.substance != other.substance,
        one.place != other.place,
        abs(one.period.year - other.period.year),
    )
