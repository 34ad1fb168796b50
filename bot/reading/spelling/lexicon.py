"""Every name and turn of phrase that can be recognised.

They are looked up by their flattened words, so a look-up costs the same whatever the number of names.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from bot.reading.spelling.names import CONFUSED, FILLER, SPELT, Grade, Mention, Name, key, singular
from bot.reading.spelling.together import SHORT
from bot.reading.words.calendar_words import OPENING_SPANS
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
        phrases: dict[str, dict[Name, bool]] = defaultdict(dict)
        endings: dict[str, dict[str, set[Name]]] = defaultdict(dict)
        plurals: set[tuple[str, Name]] = set()
        self._longest: dict[str, int] = {}
        self._holders: dict[str, str] = {}
        self.grades: dict[str, Grade] = {}
        for phrase, name, is_rare in names:
            flat = folded(phrase).split()
            if not flat:
                continue
            singulars = [singular(word) for word in flat]
            bare = " ".join(singulars)
            if flat == singulars:
                phrases[bare][name] = True
            else:
                phrases[bare].setdefault(name, False)
                if name.kind in _PROPER:
                    plurals.add((" ".join(flat), name))
                if name.kind in _THINGS:
                    endings[bare].setdefault(" ".join(flat), set()).add(name)
            begins = " ".join(singulars[:2])
            if len(flat) > self._longest.get(begins, 1):
                self._longest[begins] = len(flat)
            grade = Grade.RARE if is_rare else _GRADES.get(name.kind, Grade.NAME)
            if name in foreign:
                grade = Grade.FOREIGN
            # 'Fatality' is misspelt as much as 'fatalities', and more than a letter away from it.
            others = (
                []
                if name.kind in _PROPER
                else [o for w, o in zip(flat, singulars, strict=True) if o not in {w, w[:-1]}]
            )
            for word in (*flat, *others):
                known = self.grades.get(word, Grade.UNKNOWN)
                if grade < known or (grade == known and len(flat) == 1 and " " in self._holders[word]):
                    self.grades[word] = grade
                    self._holders[word] = phrase
        self._phrases = {phrase: tuple(found) for phrase, found in phrases.items()}
        self._told_apart = {
            phrase: told
            for phrase, forms in endings.items()
            if (told := _told_apart(phrase, phrases[phrase], forms))
        }
        self._plurals = frozenset(plurals)
        self._known = frozenset(map(singular, self.grades))
        self.barred = barred
        self.confusable: dict[str, tuple[Name, ...]] = {}
        for phrase, name in confusable:
            flat_word = key(folded(phrase).split())
            self.confusable[flat_word] = (*self.confusable.get(flat_word, ()), name)

    def mentions(self, words: Sequence[str]) -> Iterator[Mention]:
        """Yield the phrases in a run of flattened words, the longest first at each word, none overlapping."""
        singulars = [singular(word) for word in words]
        position, count = 0, len(words)
        while position < count:
            for length in range(min(self._reach(singulars, position), count - position), 0, -1):
                phrase = " ".join(singulars[position : position + length])
                if names := self._phrases.get(phrase):
                    if length == 1 and words[position] != phrase:
                        # 'Metas' is a word of ours and yet no plural of the department of Meta.
                        names = self._as_written(words[position], names)
                    elif phrase in self._told_apart:
                        flat = " ".join(words[position : position + length])
                        names = self._told_apart[phrase].get(flat, names)
                if names and length > 1 and self._breaks_name(singulars, position, length, names):
                    continue
                if names:
                    yield Mention(position, position + length, phrase, names)
                    position += length
                    break
            else:
                position += 1

    def is_unit(self, word: str) -> bool:
        """Say whether a word names a unit."""
        return any(name.kind == "unit" for name in self.of_word(word))

    def _reach(self, singulars: Sequence[str], first: int) -> int:
        """Return how many words the longest phrase has that begins with the next two."""
        return self._longest.get(" ".join(singulars[first : first + 2]), 1)

    def _as_written(self, word: str, names: tuple[Name, ...]) -> tuple[Name, ...]:
        """Return those of the names that a plural may stand for: proper names only where it is written so."""
        if word not in self.grades:
            return _inflected(names)
        return tuple(name for name in names if name.kind not in _PROPER or (word, name) in self._plurals)

    def _breaks_name(
        self, singulars: Sequence[str], first: int, length: int, names: tuple[Name, ...]
    ) -> bool:
        """Say whether a turn of phrase ends inside the name of a place, or a name inside a longer one of the same.

        'Más que Estados Unidos' asks for no states, and 'el Valle' is the beginning of 'Valle del Cauca'.
        """
        turn = all(name.kind in _TURNS for name in names)
        end = first + length
        return any(
            name.kind == "place" if turn else name in names and self._is_idle(singulars[first:start])
            for start in range(first + 1, end)
            for last in range(end + 1, min(start + self._reach(singulars, start), len(singulars)) + 1)
            for name in self._phrases.get(" ".join(singulars[start:last]), ())
        )

    def _is_idle(self, words: Sequence[str]) -> bool:
        return all(any(name.kind == FILLER for name in self._phrases.get(word, ())) for word in words)

    def parts_of_names(self) -> frozenset[str]:
        """Return the words, in singular, of all names of several words; turns of phrase are none."""
        return frozenset(
            word
            for phrase, names in self._phrases.items()
            if " " in phrase and any(name.kind not in _TURNS for name in names)
            for word in phrase.split()
        )

    def written(self, word: str) -> str:
        """Return a flattened word as the name it comes from writes it, capitals and accents included."""
        phrase = self._holders.get(word, word)
        return next((phrase[each.start : each.end] for each in text_words(phrase) if each.text == word), word)

    def of_word(self, word: str) -> tuple[Name, ...]:
        """Return what a flattened word stands for by itself, if anything."""
        return self._phrases.get(singular(word), ())

    def names(self, phrase: str) -> tuple[Name, ...]:
        """Return what a phrase stands for, if anything."""
        return self._phrases.get(key(folded(phrase).split()), ())

    def knows(self, word: str) -> bool:
        """Say whether some name holds the word, in singular or plural."""
        if word in self.grades:
            return True
        one = singular(word)
        return one in self._known and (one not in self._phrases or bool(_inflected(self._phrases[one])))

    def stands_alone(self, word: str) -> bool:
        """Say whether a word is a name or a turn of phrase by itself, and not only part of longer ones."""
        return singular(word) in self._phrases

    def meanings(self, word: str) -> frozenset[Name]:
        """Return what sets a word apart from others: all that it stands for, but for being a mere filler."""
        names = self._phrases.get(singular(word), (Name("", word),))
        return frozenset(name for name in names if name.kind != FILLER)

    def is_a(self, word: str, *kinds: str) -> bool:
        """Say whether a word by itself stands for something of one of these kinds; a turn of phrase is no small place."""
        names = self.of_word(word)
        return any(name.kind in kinds for name in names) and not any(
            name.kind in {"cue", FILLER} for name in names
        )

    def is_turn(self, word: str, *, counted: bool) -> bool:
        """Say whether a word by itself is a turn of phrase, a word of the calendar or a unit; or else what is counted."""
        names = self.of_word(word)
        kinds = _PLAIN | _COUNTED if counted else _PLAIN
        # 'Since' is a town as well: who means the town writes a capital or a preposition.
        turn = any(name.kind in {"cue", FILLER} for name in names)
        return bool(names) and (turn or all(name.kind in kinds for name in names))

    def tells(self, word: str) -> bool:
        """Say whether a word by itself is a turn of phrase, a unit or what is counted, and more than a part of phrases."""
        told = any(name.kind != SPELT for name in self.meanings(word))
        return word in OPENING_SPANS or (told and self.is_turn(word, counted=True))

    def is_name(self, word: str) -> bool:
        """Say whether a word by itself is the name of a place, a substance, or somebody."""
        return self.is_a(word, "place", "substance", "estimator", "actor", "topic")

    def makes_turn(self, before: Sequence[str], word: str, after: Sequence[str]) -> bool:
        """Say whether a word makes a turn of phrase with those beside it."""
        around, at = [singular(each) for each in (*before, word, *after)], len(before)
        return any(
            name.kind == "cue"
            for first in range(at + 1)
            for last in range(max(first + 2, at + 1), len(around) + 1)
            for name in self._phrases.get(" ".join(around[first:last]), ())
        )

    def completed(
        self, before: Sequence[str], words: Sequence[str], after: Sequence[str], *, idle: bool = False
    ) -> frozenset[str]:
        """Return the kinds of name that words make, several of them or with those around.

        Turns of phrase are none, nor, unless ``idle``, is a name that has none but idle words beside it: 'the stats'
        are not the States.
        """
        around = [singular(word) for word in (*before, *words, *after)]
        at = len(before)
        kinds: set[str] = set()
        for first in range(at + len(words)):
            for last in range(max(first + 2, at + 1), len(around) + 1):
                names = self._phrases.get(" ".join(around[first:last]), ())
                named = {name.kind for name in names if name.kind not in _TURNS} if names else ()
                if named and (
                    idle
                    or any(
                        word not in SHORT and self.meanings(word)
                        for word in (*around[first:at], *around[at + 1 : last])
                    )
                ):
                    kinds.update(named)
        return frozenset(kinds)


@lru_cache(maxsize=1 << 12)
def _inflected(names: tuple[Name, ...]) -> tuple[Name, ...]:
    """Return those of the names that a word may stand for in a number in which none is written.

    Neither proper names nor idle words have a plural of their own: two Americas are no America, 'ares' are no 'are'.
    """
    return tuple(name for name in names if name.kind not in _AS_WRITTEN and name not in _JOINING)


def _told_apart(
    phrase: str, names: Mapping[Name, bool], endings: Mapping[str, set[Name]]
) -> dict[str, tuple[Name, ...]]:
    """Return what a phrase stands for by its ending, where one drug is written in singular and its like in plural."""
    singulars = {name for name, bare in names.items() if bare}
    plurals = set[Name]().union(*endings.values()) - singulars
    kinds = {name.kind for name in plurals} & {name.kind for name in singulars}.intersection(_THINGS)
    if not kinds:
        return {}
    forms = {phrase: singulars, **endings}
    return {
        flat: tuple(name for name in names if name in mine or name.kind not in kinds)
        for flat, mine in forms.items()
    }


_THINGS = ("place", "substance")
_PROPER = frozenset({"place", "estimator", "actor"})
_AS_WRITTEN = _PROPER | {FILLER, SPELT}
_JOINING = frozenset({Name("cue", "and")})
"""What joins two words and is never several: 'Ands' may be the Andes."""

_PLAIN = frozenset({FILLER, SPELT, "cue", "unit"})
_COUNTED = frozenset({"measure", "theme", "scope"})
_TURNS = frozenset({FILLER, SPELT, "cue", "refusal", "elsewhere"})

_GRADES = {FILLER: Grade.PLAIN, SPELT: Grade.PLAIN, "elsewhere": Grade.BARRED, CONFUSED: Grade.BARRED}
