"""Every kind of answer reads as it is meant to, in both languages."""

import pytest

from bot.values.question import Language
from bot.wording.roles import cast
from tests.wording.stories import STORIES, kept, reading_of, told

LANGUAGES: tuple[Language, ...] = ("en", "es")
KEPT = {language: kept(language) for language in LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", STORIES)
def test_a_story_reads_as_it_is_meant_to(name: str, language: Language) -> None:
    """The reply to a story is word for word the one that was read and kept."""
    assert told(STORIES[name], language) == KEPT[language].get(name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_reply_is_kept_for_a_story_that_is_gone(language: Language) -> None:
    """The kept replies are those of the stories, in their order."""
    assert list(KEPT[language]) == list(STORIES)


def test_every_kind_of_answer_has_a_story() -> None:
    """No outcome is left without words that somebody has read."""
    outcomes = {answer.outcome for answer in STORIES.values()}

    assert len(outcomes) == 19


@pytest.mark.parametrize("name", STORIES)
def test_both_languages_cite_the_same_pages(name: str) -> None:
    """A translation leaves no source out."""
    links = [
        [line.rsplit(" <", 1)[1] for line in told(STORIES[name], language).splitlines() if " <http" in line]
        for language in LANGUAGES
    ]

    assert sorted(links[0]) == sorted(links[1]) or set(links[1]) < set(links[0])


def test_refusals_name_no_figure_as_the_answer() -> None:
    """Whatever figures stand beside a missing one are the nearest."""
    for name in ("no such year", "a year to come"):
        assert {part.role for part in cast(STORIES[name])} == {"nearest"}
    assert reading_of(STORIES["not understood"]) is not None
