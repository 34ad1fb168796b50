"""Every name and turn of phrase that can be recognised.

They are looked up by their flattened words, so a look-up costs the same whatever the number of names.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from bot.reading.names import CONFUSED, FILLER, SPELT, Grade, Mention, Name, key, singular
from bot.values.text import folded
from bot.values.text import words as text_words


class Lexicon:
    """An index from phrases to names, closed once built.

    Args:
        names: phrases as written, with what each stands for and whether the name is a rare one.
        barred: words never to be corrected: names of other places, confusable words.
        confusable: words that must never be read as one of these names, with the names.
        foreign: names whose words no misspelt word is ever read as.
    """

    def __init__(
        self,
        names: Iterable[tuple[str, Name, bool]],
        barred: frozenset[str] = frozenset(),
        confusable: Iterable[tuple[str, Name]] = (),
        foreign: frozenset[Name] = frozenset(),
    ) -> None:
        phrases: dict[str, dict[Name, None]] = defaultdict(dict)
        self._longest: dict[str, int] = {}
        self._holders: dict[str, str] = {}
        self.grades: dict[str, Grade] = {}
        for phrase, name, is_rare in names:
            flat = folded(phrase).split()
            if not flat:
                continue
            singulars = [singular(word) for word in flat]
            phrases[" ".join(singulars)][name] = None
            if len(flat) > self._longest.get(singulars[0], 0):
                self._longest[singulars[0]] = len(flat)
            grade = Grade.RARE if is_rare else _GRADES.get(name.kind, Grade.NAME)
            if name in foreign:
                grade = Grade.FOREIGN
            for word in flat:
                known = self.grades.get(word, Grade.UNKNOWN)
                if grade < known or (grade == known and len(flat) == 1 and " " in self._holders[word]):
                    self.grades[word] = grade
                    self._holders[word] = phrase
        self._phrases = {phrase: tuple(found) for phrase, found in phrases.items()}
        self._known = frozenset(map(singular, self.grades))
        self.barred = barred
        self.confusable: dict[str, tuple[Name, ...]] = {}
        for phrase, name in confusable:
            flat_word = key(folded(phrase).split())
            self.confusable[flat_word] = (*self.confusable.get(flat_word, ()), name)

    def mentions(self, words: Sequence[str]) -> Iterator[Mention]:
        """Yield the phrases in a run of flattened words, the longest first at each word, none overlapping."""
        singulars = [singular(word) for word in words]
        position = 0
        while position < len(words):
            longest = min(self._longest.get(singulars[position], 0), len(words) - position)
            for length in range(longest, 0, -1):
                phrase = " ".join(singulars[position : position + length])
                if names := self._phrases.get(phrase):
                    yield Mention(position, position + length, phrase, names)
                    position += length
                    break
            else:
                position += 1

    def written(self, word: str) -> str:
        """Return a flattened word as the name it comes from writes it, capitals and accents included."""
        phrase = self._holders.get(word, word)
        return next((phrase[each.start : each.end] for each in text_words(phrase) if each.text == word), word)

    def names(self, phrase: str) -> tuple[Name, ...]:
        """Return what a phrase stands for, if anything."""
        return self._phrases.get(key(folded(phrase).split()), ())

    def knows(self, word: str) -> bool:
        """Say whether some name holds the word, in singular or plural."""
        return singular(word) in self._known

    def stands_alone(self, word: str) -> bool:
        """Say whether a word is a name or a turn of phrase by itself, and not only part of longer ones."""
        return singular(word) in self._phrases

    def meanings(self, word: str) -> frozenset[Name]:
        """Return what sets a word apart from others: all that it stands for, but for being a mere filler."""
        names = self._phrases.get(singular(word), (Name("", word),))
        return frozenset(name for name in names if name.kind != FILLER)

    def is_a(self, word: str, *kinds: str) -> bool:
        """Say whether a word by itself stands for something of one of these kinds; a turn of phrase is no small place."""
        names = self._phrases.get(singular(word), ())
        return any(name.kind in kinds for name in names) and not any(
            name.kind in {"cue", FILLER} for name in names
        )

    def is_turn(self, word: str, *, counted: bool) -> bool:
        """Say whether a word by itself is a turn of phrase, a word of the calendar or a unit; or else what is counted."""
        names = self._phrases.get(singular(word), ())
        kinds = _PLAIN | _COUNTED if counted else _PLAIN
        # 'Since' is a town as well: who means the town writes a capital or a preposition.
        turn = any(name.kind in {"cue", FILLER} for name in names)
        return bool(names) and (turn or all(name.kind in kinds for name in names))

    def is_name(self, word: str) -> bool:
        """Say whether a word by itself is the name of a place, a substance, or somebody."""
        return self.is_a(word, "place", "substance", "estimator", "actor", "topic")

    def completes(self, before: Sequence[str], word: str, after: Sequence[str]) -> bool:
        """Say whether a word makes a name of several words with those around it."""
        around = [*map(singular, before[-_REACH:]), singular(word), *map(singular, after[:_REACH])]
        at = len(before[-_REACH:])
        return any(
            any(name.kind not in _TURNS for name in names)
            for first in range(at + 1)
            for last in range(at + 1, len(around) + 1)
            if last - first > 1 and (names := self._phrases.get(" ".join(around[first:last])))
        )


_REACH = 3
"""Words on each side that a name of several words is looked for among."""

_PLAIN = frozenset({FILLER, SPELT, "cue", "unit"})
_COUNTED = frozenset({"measure", "theme", "scope"})
_TURNS = frozenset({FILLER, SPELT, "cue", "refusal", "elsewhere"})

_GRADES = {FILLER: Grade.PLAIN, SPELT: Grade.PLAIN, "elsewhere": Grade.BARRED, CONFUSED: Grade.BARRED}
