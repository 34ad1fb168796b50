"""Every name and turn of phrase that can be recognised, and the forgiving of typos among them.

Names are looked up by their flattened words, so a look-up costs the same whatever the number of names. A
word that no name holds is compared with the distinct words of all names: those one slip away are found through
the words left when one letter is dropped, those two slips away among words of like beginning and length.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import OSA

from bot.values.text import folded
from bot.values.text import words as text_words


class Name(NamedTuple):
    """What a phrase stands for: the kind of word it is, and its id within that kind."""

    kind: str
    id: str


class Mention(NamedTuple):
    """A phrase found in a question: the words it covers, and all that it can stand for."""

    first: int
    last: int
    phrase: str
    names: tuple[Name, ...]


class Fix(NamedTuple):
    """A word read as other words, and how many slips lie between."""

    typed: str
    read: tuple[str, ...]
    slips: int


FILLER = "filler"
"""The kind of word that leaves the meaning as it is."""

SHORTEST_CORRECTED = 5
SHORTEST_TWICE_CORRECTED = 7
SHORTEST_RARE = 6
"""Names of small places are many and rare: they attract a misspelt word only when it is long."""


_NO_PLURALS = frozenset({"whats", "whos", "wheres", "whens", "hows", "thats", "lets", "does"})


def singular(word: str) -> str:
    """Return a word without its plural ending, English or Spanish; names are indexed and looked up so."""
    if len(word) <= 3 or not word.endswith("s") or word in _NO_PLURALS:  # noqa: PLR2004
        return word
    if word.endswith("ies") and len(word) > len("dies"):
        return word[:-3] + "y"
    if word.endswith(("iones", "sses", "shes", "ches", "xes")):
        return word[:-2]
    return word if word.endswith(("ss", "us", "is")) else word[:-1]


def key(words: Iterable[str]) -> str:
    """Return the form under which a phrase is filed."""
    return " ".join(map(singular, words))


class Lexicon:
    """An index from phrases to names, closed once built.

    Args:
        names: phrases as written, with what each stands for and whether the name is a rare one.
        blocked: words never to be corrected: ordinary words, names of other places, confusable words.
        confusable: words that must never be read as one of these names, with the names.
    """

    def __init__(
        self,
        names: Iterable[tuple[str, Name, bool]],
        blocked: frozenset[str],
        confusable: Iterable[tuple[str, Name]] = (),
    ) -> None:
        phrases: dict[str, dict[Name, None]] = defaultdict(dict)
        self._longest: dict[str, int] = {}
        self._written: dict[str, str] = {}
        order: dict[str, int] = {}
        common: set[str] = set()
        rare: set[str] = set()
        for phrase, name, is_rare in names:
            words = folded(phrase).split()
            if not words:
                continue
            phrases[key(words)][name] = None
            head = singular(words[0])
            self._longest[head] = max(self._longest.get(head, 0), len(words))
            written = {each.text: phrase[each.start : each.end] for each in text_words(phrase)}
            for word, shown in written.items():
                self._written.setdefault(word, shown)
            letters = [word for word in words if word.isalpha()]
            (rare if is_rare else common).update(letters)
            for word in letters:
                order.setdefault(word, len(order))
        self._phrases = {phrase: tuple(found) for phrase, found in phrases.items()}
        self._rare = frozenset(rare - common)
        self._words = frozenset(order)
        self._order = order
        self._known = frozenset(map(singular, self._words))
        self._blocked = blocked - self._words
        self.confusable: dict[str, tuple[Name, ...]] = {}
        for word, name in confusable:
            flat = key(folded(word).split())
            self.confusable[flat] = (*self.confusable.get(flat, ()), name)
        self._one_dropped: dict[str, list[str]] = defaultdict(list)
        self._alike: dict[tuple[str, int], list[str]] = defaultdict(list)
        for word in sorted(self._words):
            if len(word) >= SHORTEST_CORRECTED - 1:
                for shorter in _with_one_dropped(word):
                    self._one_dropped[shorter].append(word)
                self._alike[word[0], len(word)].append(word)

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
        return self._written.get(word, word)

    def names(self, phrase: str) -> tuple[Name, ...]:
        """Return what a phrase stands for, if anything."""
        return self._phrases.get(key(folded(phrase).split()), ())

    def knows(self, word: str) -> bool:
        """Say whether some name holds the word, in singular or plural."""
        return singular(word) in self._known

    def is_ordinary(self, word: str) -> bool:
        """Say whether the word is one that must not be corrected."""
        return word in self._blocked or singular(word) in self._blocked

    def fix(self, word: str) -> tuple[Fix, ...]:
        """Return what an unknown word may be a slip for, the fewest slips only; several when they tie."""
        if not word.isalpha() or self.knows(word) or self.is_ordinary(word):
            return ()
        if len(word) >= SHORTEST_CORRECTED:
            if near := self._one_slip(word):
                return near
            if split := self._two_words(word):
                return split
            if len(word) >= SHORTEST_TWICE_CORRECTED:
                return self._two_slips(word)
        return ()

    def _one_slip(self, word: str) -> tuple[Fix, ...]:
        near = dict.fromkeys(self._one_dropped.get(word, ()))
        for shorter in _with_one_dropped(word):
            near.update(dict.fromkeys(self._one_dropped.get(shorter, ())))
            if shorter in self._words:
                near[shorter] = None
        found = [
            other
            for other in near
            if OSA.distance(word, other, score_cutoff=1) <= 1
            and (len(other) >= SHORTEST_CORRECTED or _only_doubled(word, other))
        ]
        if any(other not in self._rare for other in found):
            found = [other for other in found if other not in self._rare]
        elif len(word) < SHORTEST_RARE:
            return ()
        return self._fixes(word, found, 1)

    def _two_slips(self, word: str) -> tuple[Fix, ...]:
        found = [
            other
            for length in range(len(word) - 2, len(word) + 3)
            for other in self._alike.get((word[0], length), ())
            if length >= SHORTEST_CORRECTED + 1
            and other not in self._rare
            and not self._says_nothing(other)
            and OSA.distance(word, other, score_cutoff=2) <= 2  # noqa: PLR2004
        ]
        return self._fixes(word, found, 2)

    def _says_nothing(self, word: str) -> bool:
        """Say whether a word is a mere filler: two slips from one is likelier a word that we do not know."""
        return all(name.kind == FILLER for name in self._phrases.get(singular(word), ()))

    def _fixes(self, typed: str, found: list[str], slips: int) -> tuple[Fix, ...]:
        """Return one fix for each meaning. A name by itself goes before a word that is only part of longer names."""
        alone = [word for word in found if singular(word) in self._phrases]
        meanings: dict[tuple[Name, ...] | str, str] = {}
        for word in sorted(alone or found, key=self._order.__getitem__):
            meanings.setdefault(self._phrases.get(singular(word), word), word)
        return tuple(Fix(typed, (word,), slips) for word in meanings.values())

    def _two_words(self, word: str) -> tuple[Fix, ...]:
        shortest = 4
        for cut in range(shortest, len(word) - shortest + 1):
            left, right = word[:cut], word[cut:]
            if left in self._words and right in self._words and not {left, right} & self._rare:
                return (Fix(word, (left, right), 1),)
        return ()


def _with_one_dropped(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


def _only_doubled(typed: str, meant: str) -> bool:
    """Say whether the slip is a letter struck twice, the one slip that a four-letter word is forgiven."""
    return any(
        typed[at] == typed[at - 1] and typed[:at] + typed[at + 1 :] == meant for at in range(1, len(typed))
    )
