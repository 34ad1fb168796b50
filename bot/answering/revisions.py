"""Was it revised, what came first, and how does a number that someone printed stand to what is held?"""

from collections.abc import Iterable, Sequence
from typing import Final

from bot.answering.changes import stands_alone
from bot.answering.derived import amount_in
from bot.answering.figures import findings_at, wider_findings
from bot.answering.inquiry import Inquiry, first_findings, meant, resolved
from bot.answering.instead import ask_claim
from bot.answering.missing import missing
from bot.answering.order import keeps
from bot.answering.releases import release_of
from bot.answering.tracks import Track
from bot.values.amount import Amount, Hedge
from bot.values.answer import NoFigure, Revisions
from bot.values.fact import Figure, Status
from bot.values.finding import ClaimedVerdict, Finding
from bot.values.query import RevisionsQuery
from bot.values.reading import Unclear
from bot.values.returned import AskBack
from bot.values.traced import ClaimAsk

_NOT_OF_IT: Final = frozenset(
    {ClaimedVerdict.NEVER, ClaimedVerdict.OTHER_PERIOD, ClaimedVerdict.ONCE_OTHER_PERIOD}
)
_UNFINISHED: Final = frozenset({Status.PROVISIONAL, Status.PRELIMINARY})
_BOUNDS: Final = frozenset({Hedge.MORE_THAN, Hedge.AT_LEAST, Hedge.LESS_THAN, Hedge.AT_MOST, Hedge.ABOUT})


async def revisions_of_any(query: RevisionsQuery, inquiry: Inquiry) -> Revisions | NoFigure | AskBack:
    """Answer for the one measure the words can mean that has the number; ask which where it cannot be told.

    A bound that all of them keep, or none, is answered by the first.
    """
    measures = (query.subject.measure, *query.besides)
    alone = [
        query.model_copy(
            update={"subject": query.subject.model_copy(update={"measure": measure}), "besides": ()}
        )
        for measure in measures
    ]
    tried = [await revisions(each, inquiry) for each in alone]
    held = [each for each in tried if isinstance(each, Revisions)]
    right = [each for each in held if each.verdict not in _NOT_OF_IT]
    exact = query.claimed is not None and query.claimed.hedge not in _BOUNDS
    if len(held) < 2 or not right or (len(right) == len(held) and not exact):  # noqa: PLR2004 (one is no choice)
        return held[0] if held else tried[0]
    if exact and len(right) == 1:
        return right[0]
    asked = tuple(ask_claim(inquiry, each.query, each.findings[0]) for each in held)
    reading = Unclear(language=inquiry.language, about="measure", candidates=asked)
    return AskBack(facts_version=inquiry.version, as_of=inquiry.as_of, reading=reading)


async def revisions(query: RevisionsQuery, inquiry: Inquiry) -> Revisions | NoFigure:
    """Answer with every edition of the period's figure, by each estimator, and judge the number claimed."""
    subject, when = query.subject, query.when.value
    topic = inquiry.topic(subject)
    if query.claimed is None:
        tracks = await inquiry.tracks([topic], when, subject)
    else:
        # A claim can be another year's figure, so all years are needed to say so.
        tracks = await inquiry.whole_tracks([topic])
    asked = meant(tracks, subject)
    period = resolved(when, asked)
    every = [] if period is None else inquiry.ordered(findings_at(asked, period))
    found = first_findings(every)
    if not found:
        return await missing(query, subject, when, inquiry)
    if query.first and subject.scope is None:
        found = [*_given_before(found[0], every), *found]
    wider = [] if query.claimed is None else await wider_findings(found[0], inquiry)
    verdict, matched = _judged(query, found, wider, tracks, inquiry)
    theirs = {figure.series for figure in matched}
    found.sort(key=lambda finding: bool(theirs) and finding.series not in theirs)
    return Revisions(
        facts_version=inquiry.version,
        as_of=inquiry.as_of,
        query=query,
        findings=tuple(found),
        verdict=verdict,
        matched=matched,
        unsure=_left_open(query, found, inquiry),
        wider=tuple(wider),
        dispute=inquiry.disputed(found[0].series, found[0].period),
    )


def _given_before(finding: Finding, every: Sequence[Finding]) -> list[Finding]:
    """Return the estimator's provisional count that came out before its final one, the first such: what was said first."""
    final = release_of(finding.first)
    before = [
        each
        for each in every
        if each.series.estimator == finding.series.estimator
        and each.first.status in _UNFINISHED
        and release_of(each.first).surely_before(final)
    ]
    return sorted(before, key=lambda each: release_of(each.first).published.latest)[:1]


def _judged(
    query: RevisionsQuery,
    found: Sequence[Finding],
    wider: Sequence[Finding],
    tracks: Sequence[Track],
    inquiry: Inquiry,
) -> tuple[ClaimedVerdict | None, tuple[Figure, ...]]:
    """Return how the claim stands, the best case first, and the figures that it matches."""
    if query.claimed is None:
        return None, ()
    if query.claimed.hedge in _BOUNDS:
        return _bounded(query, found, wider, inquiry)
    period = found[0].period
    elsewhere = [finding for track in tracks for finding in track.all()]
    here = [finding for finding in elsewhere if finding.period == period and finding not in found]
    ours = [finding for finding in elsewhere if finding.series in {one.series for one in found}]
    # Whether it was right is judged by the estimator's own pages; where it comes from is another's page too.
    strangers = found if query.asks is ClaimAsk.SOURCE else ()
    # What nothing can be set beside is right only where no estimate was: a sum of towns that equals a figure since revised.
    firm = [finding for finding in found if stands_alone(finding, inquiry.catalogue) is None]
    of_period: tuple[tuple[ClaimedVerdict, list[Figure]], ...] = (
        (ClaimedVerdict.CURRENT, [finding.current for finding in firm]),
        (ClaimedVerdict.ONCE_CURRENT, [figure for finding in found for figure in _before(finding)]),
        (ClaimedVerdict.CURRENT, [finding.current for finding in found]),
        (ClaimedVerdict.OTHER_FORM, [figure for finding in wider for figure in finding.history[::-1]]),
        (ClaimedVerdict.OTHER_ESTIMATOR, [figure for finding in here for figure in finding.history[::-1]]),
        (ClaimedVerdict.PRINTED, [figure for finding in strangers for figure in finding.conflicting]),
    )
    others = [finding for finding in ours if finding.period != period]
    of_others: tuple[tuple[ClaimedVerdict, list[Figure]], ...] = (
        (ClaimedVerdict.OTHER_PERIOD, [finding.current for finding in others]),
        (ClaimedVerdict.ONCE_OTHER_PERIOD, [figure for finding in others for figure in _before(finding)]),
    )
    # What prints the number itself comes before what only rounds to it: a provisional count before the final one.
    exact = [(verdict, [one for one in figures if _is_printed(one, query)]) for verdict, figures in of_period]
    for verdict, figures in (*exact, *of_period, *of_others):
        matched = _matching(figures, query, inquiry)
        if matched:
            return verdict, matched
    return ClaimedVerdict.NEVER, ()


def _is_printed(figure: Figure, query: RevisionsQuery) -> bool:
    """Say whether a figure has the very number claimed, in its own unit."""
    claimed, amount = query.claimed, figure.amount
    own = query.unit is None or query.unit.value == figure.unit
    return own and claimed is not None and isinstance(amount, Amount) and amount.low == claimed.low


def _bounded(
    query: RevisionsQuery, found: Sequence[Finding], wider: Sequence[Finding], inquiry: Inquiry
) -> tuple[ClaimedVerdict, tuple[Figure, ...]]:
    """Return whether a bound is kept: by everyone's current figure, by some, by what counts more, or by nobody."""
    keeping = _matching((finding.current for finding in found), query, inquiry)
    more = _matching((finding.current for finding in wider), query, inquiry)
    if len(keeping) == len(found):
        return ClaimedVerdict.CURRENT, keeping
    if more and not any(figure is found[0].current for figure in keeping):
        return ClaimedVerdict.OTHER_FORM, more
    return (ClaimedVerdict.OTHER_ESTIMATOR, keeping) if keeping else (ClaimedVerdict.NEVER, ())


def _before(finding: Finding) -> tuple[Figure, ...]:
    """Return what the estimator itself gave before the current figure, the latest first."""
    own = tuple(figure for figure in finding.conflicting if release_of(figure).own)
    return (*finding.history[-2::-1], *own) if finding.is_revised else own


def _matching(figures: Iterable[Figure], query: RevisionsQuery, inquiry: Inquiry) -> tuple[Figure, ...]:
    return tuple(figure for figure in figures if _is_claimed(figure, query, inquiry))


def _is_claimed(figure: Figure, query: RevisionsQuery, inquiry: Inquiry) -> bool:
    """Say whether a figure is the number claimed, perhaps rounded, or keeps the bound claimed, in the unit of the claim."""
    unit = None if query.unit is None else query.unit.value
    amount = amount_in(unit, figure, inquiry.catalogue)
    if query.claimed is None or amount is None:
        return False
    if query.claimed.hedge in _BOUNDS:
        return keeps(query.claimed, amount) is True
    return query.claimed.same_figure(amount)


def _left_open(query: RevisionsQuery, found: Sequence[Finding], inquiry: Inquiry) -> tuple[Figure, ...]:
    """Return the figures whose own hedge leaves it open whether they keep the bound claimed."""
    if query.claimed is None or query.claimed.hedge not in _BOUNDS:
        return ()
    unit = None if query.unit is None else query.unit.value
    amounts = ((one.current, amount_in(unit, one.current, inquiry.catalogue)) for one in found)
    return tuple(
        figure for figure, amount in amounts if amount is not None and keeps(query.claimed, amount) is None
    )
