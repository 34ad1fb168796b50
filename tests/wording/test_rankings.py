"""An order that is cut short says how many more of what was asked for are held."""

import pytest

from bot.values.answer import Ranking
from bot.values.finding import Rank
from tests.wording.make import reply
from tests.wording.stories import STORIES


def _of(held: int, count: int | None) -> Ranking:
    ranking = STORIES["ranking"]
    assert isinstance(ranking, Ranking)
    ranks = tuple(Rank(position=one, finding=ranking.ranks[0].finding) for one in range(1, held + 1))
    query = ranking.query.model_copy(update={"count": count, "position": None})
    return ranking.model_copy(update={"ranks": ranks, "query": query, "missing": (), "also": ()})


@pytest.mark.parametrize(
    ("held", "count", "ends"),
    [(19, 20, "; 4 more are held."), (40, 20, "; 5 more are held."), (16, 20, "; one more is held.")],
)
def test_more_than_a_list_can_hold_is_counted(held: int, count: int, ends: str) -> None:
    """Twenty are asked for, fifteen are told: it says how many of the twenty are not."""
    assert reply(_of(held, count)).lines[0].endswith(ends)


@pytest.mark.parametrize(("held", "count"), [(15, 20), (40, 10), (40, None)])
def test_a_list_as_long_as_was_asked_for_counts_nothing(held: int, count: int | None) -> None:
    """All that were asked for are told."""
    assert "more" not in reply(_of(held, count)).lines[0]
