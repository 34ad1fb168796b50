"""Every reading has an answer."""

from typing import cast

from bot.answering.answerer import _examples, answer
from bot.answering.store import Store
from bot.values.answer import Help
from bot.values.catalogue import Examples
from bot.values.query import HelpQuery
from bot.values.question import Language
from bot.values.reading import Candidate, NotUnderstood, OutOfScope, OutOfScopeReason, Unclear
from bot.values.returned import AskBack, NotOurs, Puzzled
from tests import make
from tests.answering.conftest import Ask


async def test_an_unclear_question_is_asked_back(newsroom: Store) -> None:
    """The candidates go back as they came."""
    candidates = (Candidate(label="Hentzau, Northmarch", question="coca Hentzau Northmarch"),)
    reading = Unclear(language="en", about="place", candidates=candidates)
    found = make.only(AskBack, await answer(reading, newsroom))
    assert found.reading == reading
    assert found.facts_version == newsroom.catalogue.version


async def test_what_is_not_ours_comes_with_questions_that_are(newsroom: Store) -> None:
    """Three questions that work stand beside the refusal, and no figure."""
    found = make.only(
        NotOurs, await answer(OutOfScope(language="en", why=OutOfScopeReason.FORECAST), newsroom)
    )
    assert len(found.examples) == 3


async def test_what_was_not_understood_says_so(newsroom: Store) -> None:
    """The reading's own suggestions are kept."""
    reading = NotUnderstood(language="en", suggestions=("coca 2021",))
    assert make.only(Puzzled, await answer(reading, newsroom)).reading == reading


async def test_help_offers_questions_that_the_editors_test(ask: Ask, newsroom: Store) -> None:
    """Questions of the editors' own tests come first, each once."""
    examples = make.only(Help, await ask(HelpQuery())).examples
    tested = {test.asked for test in newsroom.catalogue.questions}
    assert set(examples[:3]) == tested
    assert len(set(examples)) == len(examples) == 6


async def test_help_offers_what_the_editors_offer_in_the_language_asked(newsroom: Store) -> None:
    """Questions that are marked for a language are all that is offered in it, and never in the other."""
    marks = (("muertes 2021", "es"), ("coca 2021", "en"), ("a test of ours", ""))
    questions = tuple(Examples(asked=asked, offer_in=mark, must_say=("1",)) for asked, mark in marks)
    catalogue = newsroom.catalogue.model_copy(update={"questions": questions})
    for language, offered in (("en", ("coca 2021",)), ("es", ("muertes 2021",))):
        assert _examples(catalogue, cast("Language", language)) == offered
