"""A reply is fitted to its room by dropping whole lines, the most dispensable first."""

from dataclasses import replace

from bot.wording.drafts import Draft, Line, Weight, line, shortening
from bot.wording.locales import ENGLISH
from tests.wording.make import fig, page, voice

EN = voice(ENGLISH)


def _draft(*lines: Line, caveats: tuple[Line, ...] = (), room: int = 100) -> Draft:
    return Draft(line("Headline."), lines=list(lines), caveats=list(caveats), room=room)


def test_all_stays_where_there_is_room() -> None:
    """Nothing is dropped for its own sake."""
    made = _draft(line("One."), line("Two.", Weight.SPARE)).finish(EN, "Read as: x.", "v1")

    assert made.lines == ("One.", "Two.")
    assert made.read_as == "Read as: x."
    assert made.facts_version == "v1"


def test_the_most_dispensable_line_goes_first_and_whole() -> None:
    """The later of two equals goes before the earlier."""
    weights = (Weight.LOW, Weight.HIGH, Weight.LOW, Weight.MUST)
    lines = [line(f"{number}{'.' * 30}", weight) for number, weight in enumerate(weights)]
    made = _draft(*lines, room=110)

    assert made.finish(EN, "", "v1").lines == (lines[0].text, lines[1].text, lines[3].text)


def test_a_line_is_said_in_fewer_words_before_it_is_dropped() -> None:
    """History gives way before figures, from the last line up, once nothing dispensable is left."""
    short = [line(name * 20, Weight.HIGH) for name in "ab"]
    lines = [Line(name * 60, Weight.HIGH, brief=brief) for name, brief in zip("AB", short, strict=True)]
    spare = line("s" * 20, Weight.LOW)

    assert _draft(*lines, spare, room=140).finish(EN, "", "v1").lines == (lines[0].text, lines[1].text)
    assert _draft(*lines, spare, room=110).finish(EN, "", "v1").lines == (lines[0].text, short[1].text)
    assert _draft(*lines, spare, room=60).finish(EN, "", "v1").lines == (short[0].text, short[1].text)
    assert _draft(*lines, spare, room=40).finish(EN, "", "v1").lines == (short[0].text,)


def test_the_line_that_loses_least_is_shortened_first() -> None:
    """Each gives up its second wording before any gives up its third, whichever stands last."""
    one, other = (shortening([line(name * size, Weight.HIGH) for size in (60, 40, 20)]) for name in "ab")

    assert _draft(one, other, room=140).finish(EN, "", "v1").lines == ("a" * 60, "b" * 60)
    assert _draft(one, other, room=120).finish(EN, "", "v1").lines == ("a" * 60, "b" * 40)
    assert _draft(one, other, room=100).finish(EN, "", "v1").lines == ("a" * 40, "b" * 40)
    assert _draft(one, other, room=80).finish(EN, "", "v1").lines == ("a" * 40, "b" * 20)


def test_what_is_held_and_found_no_room_is_named() -> None:
    """Nothing is lost silently: the subjects of dropped lines are said in one."""
    lines = [replace(line(name * 60, Weight.HIGH), subject=f"subject {name}") for name in "abc"]
    made = _draft(*lines, room=115).finish(EN, "", "v1")

    assert made.lines == ("a" * 60, "Also held: subject b and subject c.")


def test_how_a_question_was_read_is_said_briefly_before_anything_that_matters_goes() -> None:
    """What was assumed stays; what the asker said and can see gives way."""
    draft = _draft(line("a" * 60, Weight.HIGH), line("b" * 20, Weight.LOW), room=100)
    made = draft.finish(EN, "Read as: all of it, at length.", "v1", lambda: "Read as: it.")

    assert (made.lines, made.read_as) == (("a" * 60,), "Read as: it.")


def test_what_must_stay_stays_whatever_the_room() -> None:
    """A sentence is never cut, and a must is never dropped."""
    must = line("m" * 500)
    made = _draft(must, line("low", Weight.LOW)).finish(EN, "", "v1")

    assert made.lines == (must.text,)


def test_caveats_come_after_the_lines_and_three_at_most() -> None:
    """The first caveats are the important ones."""
    caveats = tuple(line(f"Caveat {name}.", Weight.MIDDLE) for name in "abcd")

    assert _draft(caveats=caveats).finish(EN, "", "v1").caveats == ("Caveat a.", "Caveat b.", "Caveat c.")


def test_only_what_is_said_is_cited() -> None:
    """A line that found no room takes its source with it."""
    kept, dropped = fig("1", on="2021-01-01"), fig("2", on="2022-01-01")
    made = _draft(line("Kept.", Weight.MUST, kept), line("d" * 200, Weight.LOW, dropped)).finish(EN, "", "v1")

    assert [citation.link for citation in made.citations] == ["https://example.org/ondcp/2021-01-01"]


def test_a_page_is_cited_once_with_its_first_locator() -> None:
    """Two figures of one page are one source."""
    one, two = fig("1"), fig("2", where="table 9")
    made = _draft(line("a", Weight.MUST, one), line("b", Weight.MUST, two)).finish(EN, "", "v1")

    assert [citation.text for citation in made.citations] == [
        "ONDCP, “Coca estimates”, 14 July 2022, table 1"
    ]


def test_a_reply_with_too_many_sources_drops_the_least_line_that_brings_some() -> None:
    """Links count too: a whole reply fits one message."""
    long = "https://example.org/" + "x" * 600
    pages = [page(f"20{year}-01-01").model_copy(update={"link": f"{long}{year}"}) for year in range(10, 18)]
    lines = [line(f"Line {number}.", Weight.HIGH, fig("1", on=each)) for number, each in enumerate(pages)]
    must = line("Must.", Weight.MUST, fig("1", on=pages[0]))
    made = _draft(must, *lines, room=600).finish(EN, "", "v1")

    assert len(made.text()) <= 2750
    assert made.lines == ("Must.", "Line 0.", "Line 1.", "Line 2.")


def test_sources_that_must_stay_are_never_dropped() -> None:
    """A figure without its source is worse than a long reply."""
    far = page().model_copy(update={"link": "https://example.org/" + "x" * 3000})
    made = _draft(line("Must.", Weight.MUST, fig("1", on=far))).finish(EN, "", "v1")

    assert len(made.citations) == 1
