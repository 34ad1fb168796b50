"""Charts and tables in Slack: uploaded into the thread once, and posted as text where they cannot be."""

import io
import json
from decimal import Decimal

import pytest

from bot.drawing import picture
from bot.slack.blocks import message
from bot.values.chart import Chart, Line, Point, Tick
from bot.values.reply import Reply
from tests.slack.conftest import Bot, reply_to
from tests.slack.fake import Call, HangUp, Misbehaviour, RateLimited, Refuse
from tests.slack.gestures import command, mention
from tests.slack.limits import complaints, inert, shown

PATIENCE = 10.0
TABLE = "place,value,title\nColombia,234000,'=1+1\nPerú,-1,<!channel> ```&\n"
CHART = Chart(
    title="Cultivation of coca in Colombia",
    unit="Hectares",
    lines=(Line(name="UNODC", runs=((Point(at=Decimal(2020), low=Decimal(1), high=Decimal(1)),),)),),
    years=(Tick(at=Decimal(2020), label="2020"),),
    values=(Tick(at=Decimal(0), label="0"), Tick(at=Decimal(1), label="1")),
    legend=(),
    notes=("Facts version v1.",),
    alt_text="Line chart. UNODC: only 1 hectare in 2020.",
    sparkline=("UNODC 2020 █ 2020",),
)


@pytest.fixture(scope="module", autouse=True)
def drawn() -> bytes:
    """Draw the chart once, so that no test waits for the library to be imported."""
    return picture.png(CHART)


def _files(bot: Bot) -> list[Call]:
    return [call for call in bot.slack.calls if call.method.startswith("files.") or call.method == "upload"]


async def _ask(bot: Bot, **parts: object) -> None:
    bot.conversation.answer = lambda question: reply_to(question.text, **parts)
    await bot.send.event(mention("chart coca"))
    await bot.slack.posted(1)


async def test_a_chart_is_uploaded_into_its_thread(bot: Bot, drawn: bytes) -> None:
    """The words come first, then the picture, with its alternative text, in the same thread."""
    await _ask(bot, chart=CHART, table=TABLE)
    await bot.slack.wait(lambda: len(_files(bot)) == 3, PATIENCE)
    first, upload, last = _files(bot)

    assert (first.payload["filename"], first.payload["alt_txt"]) == ("chart.png", CHART.alt_text)
    assert int(first.payload["length"]) == len(drawn)
    assert upload.payload["size"] == len(drawn)
    assert last.payload["channel_id"] == bot.slack.posts[0].payload["channel"]
    assert last.payload["thread_ts"] == bot.slack.posts[0].payload["thread_ts"]
    assert json.loads(last.payload["files"])[0]["title"] == CHART.title
    assert len(bot.slack.posts) == 1
    assert TABLE not in shown(bot.slack.posts[0].payload)


async def test_a_table_is_uploaded_as_a_file_that_spreadsheets_open(bot: Bot) -> None:
    """UTF-8 with its mark, every byte of the table."""
    await _ask(bot, table=TABLE)
    await bot.slack.wait(lambda: len(_files(bot)) == 3, PATIENCE)

    assert _files(bot)[0].payload["filename"] == "figures.csv"
    assert int(_files(bot)[0].payload["length"]) == len(TABLE.encode("utf-8-sig"))


@pytest.mark.parametrize(
    ("method", "wrong"),
    [
        ("files.getUploadURLExternal", Refuse("missing_scope")),
        ("files.getUploadURLExternal", HangUp()),
        ("upload", Refuse("no", 500)),
        ("files.completeUploadExternal", Refuse("not_in_channel")),
        ("files.completeUploadExternal", HangUp()),
    ],
)
async def test_where_it_cannot_be_uploaded_the_bars_and_the_table_are_posted(
    bot: Bot, method: str, wrong: Misbehaviour, log: io.StringIO
) -> None:
    """An app installed without the scope, or a bad moment, costs the picture and not the data."""
    bot.slack.misbehave[method].append(wrong)
    await _ask(bot, chart=CHART, table=TABLE)
    _, data = await bot.slack.posted(2, PATIENCE)

    assert data.payload["thread_ts"] == bot.slack.posts[0].payload["thread_ts"]
    assert CHART.sparkline[0] in shown(data.payload)
    assert "Colombia,234000,'=1+1" in shown(data.payload)
    assert list(inert(data.payload, set())) == []
    assert "file_not_uploaded" in log.getvalue()


async def test_an_upload_waits_when_told_to_and_is_made_once(bot: Bot) -> None:
    """Slack's rate limit delays the picture and doubles nothing."""
    bot.slack.misbehave["files.completeUploadExternal"].append(RateLimited(1))
    await _ask(bot, chart=CHART, table=TABLE)
    await bot.slack.wait(lambda: len(_files(bot)) == 4, PATIENCE)

    assert [call.method for call in _files(bot)][-2:] == ["files.completeUploadExternal"] * 2
    assert len(bot.slack.posts) == 1


async def test_without_the_library_the_data_is_posted(bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bot without the charts extra uploads nothing and still shows the run of years."""

    def none(_: Chart) -> bytes:
        raise picture.NoPictures(picture.HOW_TO_INSTALL)

    monkeypatch.setattr("bot.slack.delivery.png", none)
    await _ask(bot, chart=CHART, table=TABLE)
    _, data = await bot.slack.posted(2, PATIENCE)

    assert _files(bot) == []
    assert CHART.sparkline[0] in shown(data.payload)


async def test_a_private_answer_has_its_data_as_text(bot: Bot) -> None:
    """A file cannot be shown to one person alone."""
    bot.conversation.answer = lambda question: reply_to(question.text, chart=CHART, table=TABLE)
    await bot.send.command(command("/coca", "chart 2010-2020", bot.slack.response_url))
    (call,) = await bot.slack.posted(1)

    assert CHART.sparkline[0] in shown(call.payload)
    assert _files(bot) == []


def test_a_long_table_is_cut_in_whole_rows() -> None:
    """What does not fit is counted, and the message stays within Slack's limits."""
    rows = "".join(f"{number},{'x' * 180}\n" for number in range(400))
    made: Reply = reply_to("csv", table=rows)
    text, blocks = message(made, "csv", private=True)
    whole = {"text": text, "blocks": blocks}

    assert list(complaints(whole)) == []
    assert "lines left out: too long" in shown(whole)


async def test_an_answer_without_chart_or_table_uploads_nothing(bot: Bot) -> None:
    """The usual reply is one post and no file."""
    await _ask(bot)

    assert _files(bot) == []
