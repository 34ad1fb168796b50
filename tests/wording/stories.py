"""Every kind of answer as a story, and the replies to them as they are meant to read.

The replies stand in ``replies.en.txt`` and ``replies.es.txt`` beside this file. After a deliberate change of wording
``python -m tests.wording.stories`` writes them anew; their difference is then read as prose before it is kept.
"""

import sys
from pathlib import Path
from typing import Final

from bot.values.answer import Answer
from bot.values.question import Language
from bot.values.reading import Reading
from bot.values.returned import AskBack, NotOurs, Puzzled
from bot.wording.locales import default_locale
from bot.wording.replies import word
from tests.wording.make import understood
from tests.wording.names import CATALOGUE
from tests.wording.stories_of_figures import FIGURE_STORIES
from tests.wording.stories_of_standing import STANDING_STORIES
from tests.wording.stories_of_words import WORD_STORIES

STORIES: Final = FIGURE_STORIES | STANDING_STORIES | WORD_STORIES

_HEADING: Final = "## "


def reading_of(answer: Answer) -> Reading:
    """Return the reading behind an answer: its own where it has one, else one in which all was said."""
    if isinstance(answer, AskBack | NotOurs | Puzzled):
        return answer.reading
    return understood(answer.query)


def told(answer: Answer, language: Language) -> str:
    """Return the whole reply to a story."""
    return word(answer, CATALOGUE, reading_of(answer), default_locale(language)).text()


def kept_in(language: Language) -> Path:
    """Return the file that holds the replies in a language."""
    return Path(__file__).with_name(f"replies.{language}.txt")


def kept(language: Language) -> dict[str, str]:
    """Return the replies as they are meant to read, by the name of their story."""
    stories = f"\n{kept_in(language).read_text('utf-8')}".split(f"\n{_HEADING}")[1:]
    return {name: text.strip("\n") for name, text in (story.split("\n", 1) for story in stories)}


def _write() -> None:
    languages: tuple[Language, ...] = ("en", "es")
    for language in languages:
        stories = (f"{_HEADING}{name}\n{told(answer, language)}\n" for name, answer in STORIES.items())
        kept_in(language).write_text("\n".join(stories), "utf-8")
        sys.stdout.write(f"{kept_in(language)}\n")


if __name__ == "__main__":
    _write()
