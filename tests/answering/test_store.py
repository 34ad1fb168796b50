"""Opening a store, and what is said when it cannot be opened or read."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.answering.inquiry import Inquiry
from bot.answering.store import Store, Topic
from bot.answering.store_file import FORMAT, StoreBroken, StoreMissing
from bot.library import compile as library
from bot.values.fact import Figure
from bot.values.finding import Finding
from bot.values.period import parse_period
from tests import make


def _spoil(path: Path, sql: str, *values: str) -> None:
    with closing(sqlite3.connect(path)) as store:
        store.execute(sql, values)
        store.commit()


async def test_a_missing_store_is_named_with_the_way_to_make_one(tmp_path: Path) -> None:
    """A path without a file gives the path and the command."""
    with pytest.raises(
        StoreMissing, match=r"nowhere\.sqlite: no compiled facts here.*factdesk compile --out"
    ):
        await Store.open(tmp_path / "nowhere.sqlite")


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "is empty"),
        (b"facts: none\n", "is no store of facts"),
        (b"SQLite format 3\0", "is no store of facts"),
    ],
)
async def test_what_is_no_database_is_refused(tmp_path: Path, content: bytes, why: str) -> None:
    """An empty file, a text and a mere header are told apart from a store."""
    path = tmp_path / "odd.sqlite"
    path.write_bytes(content)
    with pytest.raises(StoreBroken, match=why):
        await Store.open(path)


async def test_a_database_of_something_else_is_no_store(tmp_path: Path) -> None:
    """A sound SQLite file without our tables is refused by name."""
    path = tmp_path / "other.sqlite"
    _spoil(path, "CREATE TABLE birds (name TEXT)")
    with pytest.raises(StoreBroken, match=r"no such table: meta.*compile the facts again"):
        await Store.open(path)


async def test_a_store_cut_off_in_the_middle_is_refused(tmp_path: Path) -> None:
    """A half-copied file is noticed before anything is read from it."""
    path = make.write_store(tmp_path / "facts.sqlite", [make.figure()])
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(StoreBroken, match="is cut off at"):
        await Store.open(path)


async def test_a_store_of_another_format_says_which(tmp_path: Path) -> None:
    """A store compiled by another version names both formats."""
    path = make.write_store(tmp_path / "facts.sqlite", [make.figure()])
    _spoil(path, "UPDATE meta SET value = '0' WHERE key = 'format'")
    with pytest.raises(StoreBroken, match=f"is of format 0, and this version reads {FORMAT}"):
        await Store.open(path)


async def test_a_catalogue_that_does_not_fit_is_refused(tmp_path: Path) -> None:
    """A catalogue with unknown fields is not read by halves."""
    path = make.write_store(tmp_path / "facts.sqlite", [make.figure()])
    _spoil(path, "UPDATE meta SET value = ? WHERE key = 'catalogue'", '{"version": "1", "birds": {}}')
    with pytest.raises(StoreBroken, match="holds no catalogue that this version reads"):
        await Store.open(path)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("status", "rumoured"),
        ("edition", "unheard-of"),
        ("low", "many"),
        ("period", "once"),
        ("hedge", "roughly"),
    ],
)
async def test_a_damaged_row_is_named(tmp_path: Path, column: str, value: str) -> None:
    """A row that no compiled store can hold is an error with its address, not a figure."""
    path = make.write_store(tmp_path / "facts.sqlite", [make.figure()])
    _spoil(path, f"UPDATE figure SET {column} = ?", value)  # noqa: S608
    store = await Store.open(path)
    with pytest.raises(StoreBroken, match="is damaged: the row cultivation/coca/CO/us/"):
        _ = [row async for row in store.all_figures()]
    await store.close()


async def test_a_lost_table_is_an_error_of_the_store(tmp_path: Path) -> None:
    """A query that fails says which file failed, and how to make it good."""
    path = make.write_store(tmp_path / "facts.sqlite", [make.figure()])
    _spoil(path, "DROP TABLE figure")
    store = await Store.open(path)
    with pytest.raises(StoreBroken, match=r"cannot be read \(no such table"):
        await store.runs([Topic("cultivation", "coca", "CO")])
    with pytest.raises(StoreBroken, match=r"cannot be read \(no such table"):
        _ = [row async for row in store.all_figures()]
    await store.close()


def test_both_sides_mean_the_same_format() -> None:
    """The format that is written is the format that is read."""
    assert library.FORMAT == FORMAT


async def test_rows_come_out_as_they_went_in(tmp_path: Path) -> None:
    """Every field of a figure survives the store."""
    row = Figure.model_validate(
        make.figure("about 2,700", "2022-07").model_dump()
        | {
            "interval": {"hedge": "between", "low": "2000", "high": "3100"},
            "interval_means": "95% confidence",
            "as_published": "some 2.7 thousand",
            "processing": "unit converted",
            "how": "from acres",
            "caveats": ("potential", "rounded"),
            "note": "read twice",
        }
    )
    store = await Store.open(make.write_store(tmp_path / "facts.sqlite", [row]))
    (found,) = [one async for one in store.all_figures()]
    await store.close()
    assert found == row
    assert found.model_dump_json() == row.model_dump_json()


async def test_rows_of_the_newsroom_are_valid_figures(newsroom: Store) -> None:
    """Rows are not checked again when read, and would pass if they were."""
    rows = [row async for row in newsroom.all_figures()]
    assert len(rows) == 80
    assert [Figure.model_validate(row.model_dump()) for row in rows] == rows
    assert len({row.id for row in rows}) == len(rows)


async def test_findings_of_the_newsroom_are_valid(newsroom: Store) -> None:
    """Findings are put together of checked parts, and would pass a check."""
    from bot.answering.tracks import Track  # noqa: PLC0415

    for run in await newsroom.runs([Topic("potential-production", "cocaine", "XR")]):
        for finding in Track(run, newsroom.notes, None).all():
            assert Finding.model_validate(finding.model_dump()) == finding


async def test_a_run_without_rows_still_tells_that_the_series_is_held(newsroom: Store) -> None:
    """Who holds the series but not the year comes back empty-handed, not left out."""
    runs = await newsroom.runs([Topic("potential-production", "cocaine", "XR")], 2022, 2022)
    assert {(run.series.estimator, run.periods) for run in runs} == {
        ("observatory", ()),
        ("league", ("2022",)),
    }


async def test_the_newest_year_is_the_newest_settled_one(newsroom: Store) -> None:
    """A leak of 2023 comes along but does not move the window."""
    runs = await newsroom.newest_runs([Topic("potential-production", "cocaine", "XR")])
    assert {run.series.estimator: run.periods[-1] for run in runs} == {
        "observatory": "2021",
        "league": "2023",
    }


async def test_topics_asked_twice_come_once(newsroom: Store) -> None:
    """Two sides of a comparison that mean one series do not double its rows."""
    topic = Topic("cultivation", "coca", "XS")
    (run,) = await newsroom.runs([topic, topic], 2021, 2021)
    assert len(run.figures("2021")) == 1


async def test_what_was_brought_last_stays_at_hand(newsroom: Store) -> None:
    """The same series of the same years are unpacked once; other years are another matter."""
    topic = Topic("cultivation", "coca", "XS")
    first = await newsroom.runs([topic], 2021, 2021)
    assert await newsroom.runs([topic], 2021, 2021) == first
    assert first[0].figures("2021") is first[0].figures("2021")
    assert await newsroom.runs([topic], 2020, 2021) != first


async def test_a_past_day_leaves_nothing_behind(newsroom: Store) -> None:
    """What was known on a day is worked out apart from what is known today, whichever was asked first."""
    topic, year = Topic("cultivation", "coca", "XS"), parse_period("2021")
    early, now = (Inquiry(newsroom, day, None, "en") for day in (date(1999, 1, 1), None))
    for _ in range(2):
        (then,) = await early.tracks([topic], year)
        (today,) = await now.tracks([topic], year)
        assert then.at(year) is None
        assert today.at(year) is not None


async def test_series_can_be_asked_by_any_part(newsroom: Store) -> None:
    """Series are found by place, measure, substance and estimator, alone and together."""
    assert {one.series.place for one in await newsroom.series(place="XF")} == {"XF"}
    by_two = await newsroom.series(measure="cultivation", estimator="league")
    assert {(one.series.measure, one.series.estimator) for one in by_two} == {("cultivation", "league")}
    assert await newsroom.series(substance="poppy") == ()


async def test_statements_come_in_the_order_asked(newsroom: Store) -> None:
    """The best match stays first, and an id that is not held is left out."""
    found = await newsroom.statements(["xr-coca-illegal", "nothing", "claim-record-2021", "xr-coca-illegal"])
    assert [one.id for one in found] == ["xr-coca-illegal", "claim-record-2021"]
    assert await newsroom.statements([]) == ()


async def test_the_store_cannot_be_written_to(newsroom: Store) -> None:
    """Both connections refuse to write, whatever is asked of them."""
    with pytest.raises(StoreBroken, match="readonly"):
        newsroom._found("DELETE FROM meta", ())
    with pytest.raises(StoreBroken, match="readonly"):
        await newsroom._swept("DELETE FROM meta")
