"""Slack's markup, off and on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.slack.markup import escaped, is_link, link, plain, unseen_removed


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("<@UBOT> coca 2021", "coca 2021"),
        ("<@UBOT|factdesk> coca 2021", "coca 2021"),
        ("coca <@UBOT>", "coca"),
        ("what does <@U2> mean", "what does    mean"),
        ("what does <@U2|maria> mean", "what does  maria  mean"),
        ("<https://unodc.org|UNODC> 2021", "UNODC 2021"),
        ("<https://unodc.org>", "https://unodc.org"),
        ("<mailto:a@b.org|a@b.org>", "a@b.org"),
        ("<mailto:a@b.org>", "a@b.org"),
        ("<#C1|desk>", "desk"),
        ("<#C1>", ""),
        ("<!here> coca", "coca"),
        ("<!subteam^S1|@editors>", "editors"),
        ("<!date^1^{date}|18 February>", "18 February"),
        ("more than &gt; 750 &amp; less &lt; 9", "more than > 750 & less < 9"),
        ("&amp;lt;", "&lt;"),
        ("&#60;", "&#60;"),
        ("*coca* _2021_ `x` ~1,000", "coca 2021 x ~1,000"),
        ("snake_case and 2021_22", "snake_case and 2021_22"),
        ("“smart” quotes – ’21", "“smart” quotes – ’21"),
        ("coca\n2021", "coca\n2021"),
        ("co\u200bca \u202e2021", "coca 2021"),
        ("coca\x00 2021\ud800", "coca 2021"),
        ("¿cuánta coca?", "¿cuánta coca?"),
    ],
)
def test_plain_words(typed: str, words: str) -> None:
    """Each piece of markup leaves the words that a person meant by it."""
    assert plain(typed, "UBOT") == words


@given(st.text(alphabet="<>@#!|&;ltgamp*_`abc \n\u202e", max_size=200))
def test_nothing_typed_stays_markup_after_escaping(text: str) -> None:
    """Whatever was typed, what comes out again holds no bracket and no ampersand but of an entity."""
    shown = escaped(plain(text))

    assert "<" not in shown
    assert ">" not in shown
    assert plain(shown.replace("*", "").replace("`", "")) is not None


@given(st.text(max_size=200).filter(lambda text: "*" not in text and "_" not in text and "`" not in text))
def test_escaping_loses_nothing(text: str) -> None:
    """Reading an escaped text gives the text, as far as it can be seen."""
    assert plain(escaped(text)) == unseen_removed(text).strip()


def test_hostile_markup_is_read_in_linear_time() -> None:
    """Forty thousand characters of unclosed markup are read at once."""
    for text in ("<" * 40_000, "<@" * 20_000, "_" * 40_000, "<a|" * 13_000, "*_" * 20_000, "&amp;" * 8_000):
        assert len(plain(text)) <= len(text)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "ftp://example.org",
        "http://user:word@example.org",
        "javascript:alert(1)",
        "https://",
        "https://user:word@example.org",
        "https://example.org/a b",
        "https://example.org/|x",
        "https://example.org/>x",
        "https://example.org/<x",
        "https://example.org/\n",
        "https://example.org/\u202e",
        "https://[",
        "https://example.org/" + "a" * 2_000,
    ],
)
def test_what_may_not_be_a_link(url: str) -> None:
    """Only a whole and harmless address of a page becomes a link; any other stays visible as text."""
    assert not is_link(url)
    assert not link(url, "Report").startswith("<")


def test_link_is_escaped() -> None:
    """Address and label are escaped apart, and the label stays on one line."""
    assert link("https://example.org/?a=1&b=2", "A <b>\nreport") == (
        "<https://example.org/?a=1&amp;b=2|A &lt;b&gt; report>"
    )
    assert link("http://example.org", "Report") == "<http://example.org|Report>", "old pages have no other"
    assert link("ftp://example.org", "Report") == "Report (ftp://example.org)"
    assert link("", "Report") == "Report"
