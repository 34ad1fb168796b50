"""Every figure held, and which of them are current."""

from contextlib import aclosing
from pathlib import Path

import pytest

from bot.answering.listing import listing
from bot.answering.store import Store
from bot.values.fact import Standing
from tests import make
from tests.make import figure


async def test_every_row_is_listed_once_and_the_current_ones_are_marked(newsroom: Store) -> None:
    """Eighty rows; no withdrawn one is current, and no period of a series has two."""
    rows = [listed async for listed in listing(newsroom)]
    assert len({listed.figure.id for listed in rows}) == 80
    current = [listed.figure for listed in rows if listed.is_current]
    assert all(row.standing is Standing.HELD for row in current)
    assert len({(row.series, row.period.code) for row in current}) == len(current)
    told = {
        row.id
        for row in current
        if row.series == make.series("potential-production", "cocaine", "XR", "observatory")
    }
    assert {name.rpartition("/")[2] for name in told} == {
        "2019@observatory-2020-07",
        "2020@observatory-2022-07-14",
        "2021@observatory-2022-07-14",
    }


async def test_an_empty_store_lists_nothing(tmp_path: Path) -> None:
    """No rows, no lines."""
    store = await Store.open(make.write_store(tmp_path / "facts.sqlite", []))
    assert [listed async for listed in listing(store)] == []
    await store.close()


async def test_periods_of_one_series_are_kept_apart(tmp_path: Path) -> None:
    """Each year has its own current figure."""
    rows = [figure("1", "2020-01-01", period="2019"), figure("2", "2021-01-01", period="2019"), figure("3")]
    store = await Store.open(make.write_store(tmp_path / "facts.sqlite", rows))
    marked = {make.written(one.figure): one.is_current async for one in listing(store)}
    await store.close()
    assert marked == {"1": False, "2": True, "3": True}


async def test_whoever_stops_early_lets_go_of_the_store(
    newsroom: Store, caplog: pytest.LogCaptureFixture
) -> None:
    """One line of a list leaves no reader behind when the store closes, as of ``figures | head -1``."""
    async with aclosing(listing(newsroom)) as rows:
        first = await anext(rows)
    with pytest.raises(StopAsyncIteration):
        await anext(rows)
    assert first.figure.id
    assert not caplog.records
