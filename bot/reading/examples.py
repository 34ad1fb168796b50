"""Questions that are known to work, for whoever asked one that does not."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from heapq import nsmallest
from itertools import chain

from bot.reading.messages.tongues import Tongues
from bot.reading.spelling.names import singular
from bot.reading.statements.recall import Recall
from bot.values.catalogue import Catalogue
from bot.values.question import Language
from bot.values.text import folded, words

USUAL = 3
"""How many questions are offered when the words have nothing in common with any."""


def words_asked(catalogue: Catalogue) -> Counter[str]:
    """Return in how many of the questions that editors filed each word stands, without its plural ending."""
    texts = {text for statement in catalogue.statements for text in statement.asked}.union(
        _examples(catalogue)
    )
    return Counter(chain.from_iterable(set(map(singular, folded(text).split())) for text in texts))


def _examples(catalogue: Catalogue) -> list[str]:
    vocabularies = (catalogue.themes, catalogue.measures, catalogue.substances)
    return [text for entries in vocabularies for entry in entries.values() for text in entry.examples]


class Examples:
    """The vocabulary's own examples and the questions that statements answer, by the words in them."""

    def __init__(self, catalogue: Catalogue, recall: Recall, tongues: Tongues) -> None:
        texts = _examples(catalogue)
        texts += [text for statement in catalogue.statements for text in statement.asked[:2]]
        # In the order in which they are offered among equals, so that a number tells which goes first.
        self._texts = sorted(set(texts), key=lambda text: (len(text), text))
        self._usual: dict[Language, list[str]] = {
            language: [
                text
                for theme in catalogue.themes.values()
                for text in theme.examples
                if tongues.language_of(text, words(text)) == language
            ][:USUAL]
            for language in ("en", "es")
        }
        self._by_word: dict[tuple[Language, str], list[int]] = defaultdict(list)
        for number, text in enumerate(self._texts):
            language = tongues.language_of(text, words(text))
            for word in recall.content(text):
                self._by_word[language, word].append(number)

    def nearest(self, asked: Iterable[str], language: Language, most: int) -> list[str]:
        """Return the questions of a language that share most words with these, shorter ones first among equals."""
        shared = Counter(chain.from_iterable(self._by_word.get((language, word), ()) for word in asked))
        ranked = nsmallest(most, shared, key=lambda number: (-shared[number], number))
        return [self._texts[number] for number in ranked] or self._usual[language][:most]
