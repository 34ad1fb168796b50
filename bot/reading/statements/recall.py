"""Finding the statements that a question asks for, by the words they share.

A statement is filed under the words of the questions it answers, of what it says, and of its topic and holder.
Rare words weigh more (inverse document frequency). A question is taken to ask for a statement only when that
statement accounts for nearly all of the question's weight: a word nobody can explain counts against it.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache, lru_cache
from typing import NamedTuple

from bot.reading.spelling.names import singular
from bot.reading.words.equals import FORMS, turned
from bot.values.catalogue import Asked, Catalogue, Named
from bot.values.text import folded, plain_number

THE_UN = "onu"
"""What 'the UN' is weighed as: flattened, it is an article of Spanish."""

_THE_UN = re.compile(r"\bUN\b(?! [A-Z]{2})|(?i:\bunited nations\b|\bnaciones unidas\b)")


_CLAIM = "claim"
_ROUNDING = 1e-9
_LEAST_SHORT = 10
"""The least number that a longer one is meant by: one or two are counts."""


def _is_number(word: str) -> bool:
    return word[0].isdigit()


class Recalled(NamedTuple):
    """A statement found: how much of the question it accounts for, and how near a filed question comes (0 to 1)."""

    id: str
    coverage: float
    likeness: float

    @property
    def score(self) -> float:
        """The two together, for ranking."""
        return self.coverage + self.likeness


class Recall:
    """An index of statements, closed once built.

    Args:
        catalogue: whose statements are filed.
        empty: words that say nothing, left out of the weighing.
        saying: words that only say that words are asked for.
    """

    def __init__(self, catalogue: Catalogue, empty: frozenset[str], saying: Iterable[str] = ()) -> None:
        self._empty = empty
        self.only_saying = self.content_of(saying)
        self._statements: dict[str, Asked] = {each.id: each for each in catalogue.statements}
        self._exact: dict[str, str] = {}
        filed: list[tuple[str, frozenset[str]]] = []
        held: dict[str, frozenset[str]] = {}
        called = cache(self.content)
        for statement in catalogue.statements:
            words = set(self.content(statement.words)).union(*map(called, _names_of(statement, catalogue)))
            for text in statement.asked:
                self._exact.setdefault(folded(text), statement.id)
                if bag := self.content(text):
                    filed.append((statement.id, bag))
                    words |= bag
            held[statement.id] = frozenset(words)
        self._held = held
        self._speaking = lru_cache(maxsize=1 << 10)(self._speaking_of)
        self._numbers: dict[str, list[frozenset[str]]] = defaultdict(list)
        for identity, bag in filed:
            self._numbers[identity].append(frozenset(filter(_is_number, bag)))
        frequency = Counter(word for bag in held.values() for word in bag)
        count = max(1, len(held))
        self._unknown = math.log(1 + count)
        self._weights = {word: math.log(1 + count / times) for word, times in frequency.items()}
        self._filed_under: list[tuple[str, float]] = []
        self._by_word: dict[str, list[int]] = defaultdict(list)
        for number, (identity, bag) in enumerate(filed):
            self._filed_under.append((identity, sum(map(self._weight, bag))))
            for word in bag:
                self._by_word[word].append(number)
        self._holders: dict[str, list[str]] = defaultdict(list)
        for identity, bag in held.items():
            for word in bag:
                self._holders[word].append(identity)
        self.vocabulary = frozenset(self._weights)
        self._decimals: dict[str, set[str]] = defaultdict(set)
        for word in self.vocabulary:
            if _is_number(word) and "." in word:
                for whole in {int(Decimal(word)), round(Decimal(word))} - set(range(_LEAST_SHORT)):
                    self._decimals[str(whole)].add(word)

    def content(self, text: str) -> frozenset[str]:
        """Return the words of a text that carry meaning, without plural endings."""
        flat = folded(text).split()
        return self.content_of([*flat, THE_UN] if _THE_UN.search(text) else flat)

    def content_of(self, flat: Iterable[str]) -> frozenset[str]:
        """Return those of some flattened words that carry meaning, without plural endings, those with equals in their first form."""
        empty = self._empty
        return frozenset(
            [
                plain_number(word) if word[0].isdigit() else FORMS.get(word) or FORMS.get(one, one)
                for word in turned(tuple(flat))
                if word not in empty and (one := singular(word)) not in empty
            ]
        )

    def meant(self, number: str) -> str:
        """Return the number on file that one is short for, where there is one only: 56 for 56.9."""
        longer = () if number in self.vocabulary else self._decimals.get(number, ())
        return next(iter(longer)) if len(longer) == 1 else number

    def exact(self, flat: str) -> str:
        """Return the statement that answers this very question, flattened, if one is filed under it."""
        return self._exact.get(flat, "")

    def answers_to(self, identity: str, numbers: frozenset[str]) -> bool:
        """Say whether a statement is filed under a question with all of these numbers: no other number will do.

        Of a claim they must be all that the question has, or numbers claimed: those held against it are not.
        """
        filed, claim = self._numbers[identity], self._statements[identity].kind == _CLAIM
        if not numbers or numbers in filed:
            return True
        return any(map(numbers.issubset, filed)) and not (claim and numbers - {*self.filed(identity).numbers})

    def speaking_of(self, *named: Named) -> frozenset[str]:
        """Return the statements with a name of people, bodies or places among their words: all, where every name says nothing."""
        return self._speaking(tuple([name for each in named for name in each.names]))

    def _speaking_of(self, names: tuple[str, ...]) -> frozenset[str]:
        contents = {self.content(name) for name in names}
        telling = contents - {frozenset()} or contents
        return frozenset[str]().union(*map(self._with_all, telling))

    def _with_all(self, words: frozenset[str]) -> frozenset[str]:
        return frozenset(self._statements).intersection(*(self._holders.get(word, ()) for word in words))

    def find(self, asked: frozenset[str], least: float = 0.0) -> list[Recalled]:
        """Return the statements that share words with a question's content, best first, at most twenty.

        None at all where no statement accounts for at least that part of the question.
        """
        weights = {word: self._weight(word) for word in sorted(asked)}
        whole = sum(weights.values())
        if least and not self._any_covers(weights, whole, least):
            return []
        covered: dict[str, float] = defaultdict(float)
        for word, weight in weights.items():
            for identity in self._holders.get(word, ()):
                covered[identity] += weight
        if not covered:
            return []
        shared: dict[int, float] = defaultdict(float)
        for word, weight in weights.items():
            for number in self._by_word.get(word, ()):
                shared[number] += weight
        likeness = dict.fromkeys(covered, 0.0)
        for number, weight in shared.items():
            identity, filed = self._filed_under[number]
            alike = weight / (whole + filed - weight)
            likeness[identity] = max(likeness[identity], alike)
        best = sorted((-(covered[each] / whole + likeness[each]), each) for each in covered)[:20]
        return [Recalled(each, covered[each] / whole, likeness[each]) for _, each in best]

    def _any_covers(self, weights: Mapping[str, float], whole: float, least: float) -> bool:
        """Say whether some statement accounts for that part of a question.

        It must have one of any words that together weigh more than it may leave out: of the rarest, which few have.
        """
        some: set[str] = set()
        left = (1 - least) * whole
        for word in sorted(weights, key=lambda word: len(self._holders.get(word, ()))):
            if left < -_ROUNDING:
                break
            some.update(self._holders.get(word, ()))
            left -= weights[word]
        return any(
            sum([weight for word, weight in weights.items() if word in self._held[each]]) / whole >= least
            for each in some
        )

    def covered(self, identity: str, words: frozenset[str]) -> float:
        """Return how much of some words a statement accounts for, from 0 to 1."""
        whole = sum(map(self._weight, words))
        held = (self._weight(word) for word in words if identity in self._holders.get(word, ()))
        return sum(held) / whole if whole else 1.0

    def says_all(self, identity: str, told: Iterable[str]) -> bool:
        """Say whether all of these words stand in a statement or in a question it is filed under, idle ones among them."""
        one = self._statements[identity]
        said = frozenset(
            FORMS.get(word, word) for text in (one.words, *one.asked) for word in folded(text).split()
        )
        return all(FORMS.get(word, word) in said for text in told for word in folded(text).split())

    def filed(self, identity: str) -> Asked:
        """Return what a statement is filed under."""
        return self._statements[identity]

    def of_topic(self, topic: str) -> Sequence[Asked]:
        """Return the statements on a topic, in the order of their dates."""
        found = (each for each in self._statements.values() if each.topic == topic)
        return sorted(found, key=lambda each: (each.date, each.id))

    def _weight(self, word: str) -> float:
        return self._weights.get(word, self._unknown)


def _names_of(statement: Asked, catalogue: Catalogue) -> Iterator[str]:
    """Yield the names of a statement's topic, of who holds it, and of its places."""
    for vocabulary, entry in ((catalogue.topics, statement.topic), (catalogue.actors, statement.held_by)):
        if found := vocabulary.get(entry):
            yield from (found.name, found.name_es, *found.aliases, *found.aliases_es)
    for place in statement.places:
        if found_place := catalogue.places.get(place):
            yield from (found_place.name, found_place.name_es)
