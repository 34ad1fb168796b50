"""Questions that are known to work, for whoever asked one that does not."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from bot.reading.recall import Recall
from bot.values.catalogue import Catalogue

USUAL = 3
"""How many questions are offered when the words have nothing in common with any."""


class Examples:
    """The vocabulary's own examples and the questions that statements answer, by the words in them."""

    def __init__(self, catalogue: Catalogue, recall: Recall) -> None:
        vocabularies = (catalogue.themes, catalogue.measures, catalogue.substances)
        texts = [text for entries in vocabularies for entry in entries.values() for text in entry.examples]
        usual = [entry.examples[0] for entry in catalogue.themes.values() if entry.examples][:USUAL]
        texts += [text for statement in catalogue.statements for text in statement.asked[:2]]
        self._usual = usual
        self._texts = list(dict.fromkeys(texts))
        self._by_word: dict[str, list[int]] = defaultdict(list)
        for number, text in enumerate(self._texts):
            for word in recall.content(text):
                self._by_word[word].append(number)

    def nearest(self, words: Iterable[str], most: int) -> list[str]:
        """Return the questions that share most words with these, shorter ones first among equals."""
        shared = Counter(number for word in words for number in self._by_word.get(word, ()))
        ranked = sorted(
            shared, key=lambda number: (-shared[number], len(self._texts[number]), self._texts[number])
        )
        return [self._texts[number] for number in ranked[:most]] or self._usual[:most]
