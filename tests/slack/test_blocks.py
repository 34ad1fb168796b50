"""Replies laid out: what a person sees, and that Slack takes it, however much there is to say."""

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from bot.slack.blocks import fallback, message, shortened, size
from bot.values.reading import Candidate
from bot.values.reply import Citation, Reply
from tests.slack.conftest import SOURCE, reply_to
from tests.slack.limits import buttons, complaints, inert, shown

WORDS = st.one_of(
    st.text(max_size=80),
    st.sampled_from(
        ["", " ", "&" * 3_000, "<!channel>", "word " * 1_500, "𐍈" * 2_000, "1,010 t", "a" * 9_000]
    ),
)
REPLIES = st.builds(
    Reply,
    language=st.sampled_from(["en", "es"]),
    headline=WORDS,
    lines=st.lists(WORDS, max_size=60).map(tuple),
    read_as=WORDS,
    caveats=st.lists(WORDS, max_size=20).map(tuple),
    citations=st.lists(
        st.builds(
            Citation, text=WORDS, link=st.sampled_from(["", SOURCE, f"https://example.org/{'&' * 1_900}"])
        ),
        max_size=40,
    ).map(tuple),
    choices=st.lists(st.builds(Candidate, label=WORDS, question=WORDS), max_size=12).map(tuple),
    facts_version=WORDS,
)
LINKS = {SOURCE, f"https://example.org/{'&' * 1_900}"}


@given(
    reply=REPLIES,
    asked=WORDS,
    private=st.booleans(),
    shared_by=st.sampled_from(["", "U1"]),
    unseen=st.booleans(),
)
@examples(
    max_examples=80,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.large_base_example],
)
def test_every_reply_fits(reply: Reply, asked: str, private: bool, shared_by: str, unseen: bool) -> None:
    """Slack takes every reply there can be, and finds nothing active in it but links to sources."""
    text, blocks = message(reply, asked, private=private, shared_by=shared_by, unseen=unseen)
    whole = {"text": text, "blocks": blocks}

    assert list(complaints(whole)) == []
    assert set(inert(whole, LINKS)) <= {"<@U1>"}


def test_order_of_a_reply() -> None:
    """The question of a command, headline, lines, what was assumed, caveats, sources, version, buttons: in that order."""
    reply = reply_to(
        "",
        headline="Colombia had 234,000 hectares of coca in 2021.",
        lines=("UNODC puts it at 204,000.", "That is 4.5% less than in 2020."),
        read_as="I took coca to mean cultivation.",
        caveats=("An estimate.",),
        citations=(Citation(text="ONDCP, 14 July 2022", link=SOURCE), Citation(text="Embassy cable")),
    )
    text, blocks = message(reply, "coca 2021", private=True)

    assert text == "Colombia had 234,000 hectares of coca in 2021. I took coca to mean cultivation."
    assert " ".join(str(block["type"]) for block in blocks) == (
        "context section section section context context context context actions"
    )
    assert shown({"blocks": blocks}).splitlines() == [
        "Asked: coca 2021",
        "*Colombia had 234,000 hectares of coca in 2021.*",
        "UNODC puts it at 204,000.",
        "That is 4.5% less than in 2020.",
        "I took coca to mean cultivation.",
        "An estimate.",
        "[1] <https://example.org/report?year=2021&amp;table=1|ONDCP, 14 July 2022>",
        "[2] Embassy cable",
        "Facts version facts-1",
        "And 2020?",
        "Share in channel",
    ]


@pytest.mark.parametrize(
    "headline", ["a *b* c", "snake_case", "~1,000 t", "two\nlines", "`x`", ":warning: up", "> 750"]
)
def test_headline_with_formatting_signs_is_not_bold(headline: str) -> None:
    """A headline that holds Slack's formatting signs reads as written, and is then not bold."""
    _, blocks = message(reply_to("", headline=headline), "", private=False)

    assert blocks[0]["text"] == {"type": "plain_text", "text": headline, "emoji": False}


def test_lines_that_do_not_fit_are_counted() -> None:
    """Too many lines end in a note that says how many are missing; citations and buttons stay."""
    lines = tuple(f"{year}: {'x' * 200}" for year in range(1_900, 2_000))
    for language, note in (("en", "lines left out: too long)"), ("es", "líneas que no caben)")):
        _, blocks = message(reply_to("", lines=lines, language=language), "", private=False)
        text = shown({"blocks": blocks})
        kept = text.count("x" * 200)

        assert 20 < kept < 100
        assert f"{100 - kept} " in text
        assert note in text
        assert "A report, 2021" in text
        assert len(buttons({"blocks": blocks})) == 1


@pytest.mark.parametrize(("language", "line"), [("en", "Asked: a *b*"), ("es", "Pregunta: a *b*")])
def test_question_that_nobody_sees_comes_first(language: str, line: str) -> None:
    """After a button or a command the question is repeated, inert; under a written one it is not."""
    reply = reply_to("", language=language)
    unseen = message(reply, " a\n*b* ", private=False, unseen=True).blocks
    written = message(reply, "a *b*", private=False).blocks

    assert unseen[0]["elements"] == [{"type": "plain_text", "text": line, "emoji": False}]
    assert unseen[1:] == written


def test_many_lines_share_blocks() -> None:
    """A dozen lines stand as paragraphs; more are joined, so that no message runs out of blocks."""
    dozen = message(reply_to("", lines=("a line",) * 12), "", private=False).blocks
    more = message(reply_to("", lines=("a line",) * 300), "", private=False).blocks

    assert len([block for block in dozen if block["type"] == "section"]) == 13
    assert len([block for block in more if block["type"] == "section"]) == 2


def test_one_line_left_out_is_said_in_the_singular() -> None:
    """One line is one line."""
    lines = ("x" * 2_800,) * 3 + ("y" * 2_800,)
    _, blocks = message(reply_to("", lines=lines, choices=()), "", private=False)

    assert "… (1 line left out: too long)" in shown({"blocks": blocks})


def test_cut_never_splits_a_number() -> None:
    """A text is cut between words, so that no figure loses digits."""
    assert shortened("about 1,010,000 t", 17) == "about 1,010,000 t"
    assert shortened("about 1,010,000 t", 14) == "about …"
    assert size(shortened("𐍈" * 50, 21)) <= 21


def test_buttons_carry_whole_questions() -> None:
    """Labels are cut to Slack's 75, questions never; one that does not fit gets no button."""
    choices = (
        Candidate(label="Y" * 100, question="coca 2020"),
        Candidate(label="too long", question="q" * 2_001),
        Candidate(label=" ", question="no label"),
        *(Candidate(label=f"n{n}", question=f"q{n}") for n in range(20)),
    )
    _, blocks = message(reply_to("", choices=choices), "", private=False)
    found = buttons({"blocks": blocks})

    assert [button["value"] for button in found] == ["coca 2020", "q0", "q1", "q2", "q3", "q4"]
    assert len(found[0]["text"]["text"]) <= 75
    assert len({button["action_id"] for button in found}) == len(found)


def test_only_private_answers_with_sources_can_be_shared() -> None:
    """Sharing is for answers, not for apologies, and not for what is public already."""
    private = message(reply_to("x"), "x", private=True).blocks
    public = message(reply_to("x"), "x", private=False).blocks
    refusal = message(reply_to("x", citations=()), "x", private=True).blocks

    assert [len(buttons({"blocks": blocks})) for blocks in (private, public, refusal)] == [2, 1, 1]


def test_fallback_is_one_escaped_sentence() -> None:
    """The sentence for notifications is escaped and never over Slack's limit, whatever is in it."""
    assert fallback(reply_to("", headline="A & B", read_as="I read <x>.")) == "A &amp; B I read &lt;x&gt;."
    assert size(fallback(reply_to("", headline="&" * 5_000))) <= 3_000
    assert fallback(reply_to("", headline=" ")) == "Factdesk"
    assert fallback(reply_to("", headline="\x1b", read_as="\u200b")) == "Factdesk", (
        "what is not seen is no text"
    )
