"""What a misspelt word may be a slip for.

A word that no name holds is compared with the words of all names, and cut into known ones where a space was left out.
How likely each slip is puts them in order; which of several was meant the whole question decides.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from types import MappingProxyType

from bot.reading.spelling.keyboard import LIKELY, UNLIKELY, cost, is_swapped, respelt
from bot.reading.spelling.lexicon import Lexicon
from bot.reading.spelling.names import NO_NAMES, TOO_FAR, Fix, Grade, Name, singular
from bot.reading.spelling.nearby import SHORTEST_CORRECTED, Nearby
from bot.reading.spelling.odds import LONG_WORD, SHORTEST_RARE, Near, Odds
from bot.reading.spelling.ordinary import OrdinaryWords
from bot.reading.spelling.together import LONG, PAIR, SHORT, cut_apart, cut_in_two, is_contrary
from bot.reading.vocabulary import AROUND
from bot.reading.words.conjugation import IDLE_VERBS
from bot.reading.words.diminutives import full_forms
from bot.values.question import Language

MOST = 6
"""Words that a misspelt one is weighed as."""

OFFERED = 2 * LIKELY
"""What slips cost at most of which only others can say whether they are such."""

_LESS_LIKELY = 0.4
"""What a space left out costs more than a letter."""

BEFORE_NAMES = frozenset("in en at from of de del".split())


class Speller:
    """The words of a lexicon, found by what they are misspelt as."""

    def __init__(
        self, lexicon: Lexicon, ordinary: OrdinaryWords, asked: Mapping[str, int] = MappingProxyType({})
    ) -> None:
        self._lexicon = lexicon
        self.ordinary = ordinary
        self._grades = lexicon.grades
        self._order = {word: number for number, word in enumerate(self._grades)}
        self.odds = Odds(lexicon, ordinary, asked)
        drugs = (word for word in lexicon.grades if self.odds.is_a(word, "substance"))
        self._nearby = Nearby(lexicon.grades, self.odds.often_asked(), drugs)
        parts = lexicon.parts_of_names()
        self._unsure = frozenset(
            word
            for word, grade in self._grades.items()
            if (grade in NO_NAMES and not parts.isdisjoint(map(singular, self.parts_near(word))))
            or (singular(word) in lexicon.confusable and self.mistaken(word))
        )

    def unsure(self, words: Iterable[str]) -> list[int]:
        """Return where words stand that are unknown, or may be a part of a name or a place misspelt."""
        return [at for at, word in enumerate(words) if word not in self._grades or word in self._unsure]

    def fixes(self, word: str, typed: str = "") -> tuple[Fix, ...]:
        """Return what an unknown word may be a slip for, the likeliest first, one for each meaning.

        ``typed`` is the word as it was typed, which may tell by an accent that no ordinary word is meant.
        """
        if word in self._grades or self.is_meant(word, typed or word):
            return ()
        if word != (one := singular(word)) and (one in self._grades or self._lexicon.knows(word)):
            # 'Manos' is the plural of 'mano' and no slip for 'menos'; English adjectives have none.
            return () if self.ordinary.is_foreign(one, "en") else self._rather_than_plural(word, one)
        near = self._near(word) or self._plural_of_near(word)
        # 'Mésico' is no small month.
        named = bool(near) and near[0].cost <= LIKELY and self._lexicon.is_name(near[0].read[0])
        for full in () if named else full_forms(word):
            if self._lexicon.is_turn(full, counted=True):
                return (Fix(word, (full,), 1, LIKELY),)
        return self._no_names(near) if self.ordinary.is_rare(word) else near

    def mistaken(self, word: str) -> tuple[Fix, ...]:
        """Return the places that a word is easily taken for, to be offered: 'columbia' for Colombia."""
        places = {name for name in self._lexicon.confusable.get(singular(word), ()) if name.kind == "place"}
        near = self._nearby.one_away(word) if places and not self._lexicon.stands_alone(word) else ()
        return tuple(
            Fix(word, (each,), TOO_FAR, LIKELY)
            for each in near
            if not places.isdisjoint(self._lexicon.names(each))
        )

    def bold_fixes(self, word: str, language: Language, before: str = "") -> tuple[Fix, ...]:
        """Return what an ordinary word may be a slip for, where it makes no sense as it is.

        Such a word is seldom used, or is one of the other language. It is taken for a turn of phrase or for what is
        counted, never for a name, nor where a name stands: that would put what we hold in the place of what we do not.
        """
        if self._lexicon.knows(word) or word in self._lexicon.barred:
            return ()
        unlikely = any(self.ordinary.is_unlikely(each, language) for each in (word, singular(word)))
        if not unlikely or word in IDLE_VERBS or self.ordinary.has_verb_of(word):
            return ()
        names = before in BEFORE_NAMES
        near = [fix for fix in self._near(word) if len(fix.read) == 1]
        found = tuple(
            fix
            for fix in near
            if self._lexicon.is_turn(fix.read[0], counted=not names)
            and self.ordinary.fits(word, fix.read[0], language)
        )
        return found if found and found[0].slips == 1 and found[0].cost == near[0].cost else ()

    def _rather_than_plural(self, word: str, one: str) -> tuple[Fix, ...]:
        """Return what a word may be that looks like the plural of a known one, and is none that is written anywhere.

        'Larges' may be 'largest'. The plural of a proper name is left alone: it is somewhere else.
        """
        near = [fix for fix in self._near(word) if fix.slips == 1 and fix.cost <= LIKELY]
        if self._lexicon.knows(word):
            others = [
                fix for fix in near if self._lexicon.meanings(fix.read[0]) != self._lexicon.meanings(one)
            ]
            return (Fix(word, (word,), 0, LIKELY), *others) if others else ()
        if self._lexicon.is_name(one):
            return ()
        return tuple(fix for fix in near if fix.read != (one,))

    def _plural_of_near(self, word: str) -> tuple[Fix, ...]:
        """Return the fixes of a word without its plural ending, where there are none of the whole."""
        one = word[:-1] if word.endswith("s") else ""
        if len(one) < SHORTEST_CORRECTED:
            return ()
        near = (Fix(word, (one,), 1, LIKELY),) if self._lexicon.knows(one) else self._near(one)
        return tuple(fix._replace(typed=word) for fix in near)

    def is_meant(self, word: str, typed: str) -> bool:
        """Say whether a word is one that must not be corrected: an ordinary one, or the name of something else."""
        forms = (word, singular(word), word.removesuffix("es"))
        unknown = [each for each in forms if each not in self._grades]
        return (
            word in IDLE_VERBS
            or self.ordinary.has_verb_of(word)
            or any(
                each in self._lexicon.barred
                or (each in self.ordinary and self.ordinary.is_written(each, typed[: len(each)]))
                for each in unknown
            )
        )

    def _no_names(self, near: tuple[Fix, ...]) -> tuple[Fix, ...]:
        """Return the fixes by which no name is read, nor an idle word.

        A word that may be the name of something else is none of ours, and leaving it out answers for another.
        """
        return tuple(fix for fix in near if len(fix.read) > 1 or self._lexicon.tells(fix.read[0]))

    def _near(self, word: str) -> tuple[Fix, ...]:
        """Return what a word may be a slip for, the likeliest first, one for each meaning."""
        length = len(word)
        if length < SHORTEST_CORRECTED - 1 or not word.isalpha() or is_contrary(word, self._grades):
            return ()
        one_away = self._nearby.one_away(word)
        common = (each for each in one_away if not self.odds.is_rare(each) or length >= SHORTEST_RARE)
        near = self._ranked(word, common)
        near = [each for each in near if self.odds.is_likely(word, each)]
        if length < SHORTEST_CORRECTED:
            near = [each for each in near if self._is_short_for(word, each)]
            return self._chosen(word, [*near, *self._rivals(word, near, one_away)]) if near else ()
        others = [*self._heard_as(word), *(each for each in near if not self.odds.is_rare(each.word))]
        least = min((each.cost for each in others), default=UNLIKELY)
        # 'Chapre' is the Chapare before it is Chipre.
        near = [
            *others,
            *(each for each in near if self.odds.is_rare(each.word) and each.cost < least),
        ] or near
        near.sort(key=partial(self._rank, word))
        if near and self._grades[near[0].word] is Grade.BARRED:
            return ()
        # A letter slips more often than a space: 'cocain' is no 'coca in'.
        apart = self._apart(word, _LESS_LIKELY if near and near[0].cost <= LIKELY else 0)
        if not near and not apart:
            if length < LONG_WORD and self.ordinary.has_near(word):
                return ()
            near = self._ranked(word, self._nearby.two_away(word)) or self._nearly_heard_as(word)
            apart = self._apart_and_misspelt(word)
        elif near:
            near += self._rivals(word, near, one_away)
            near.sort(key=partial(self._rank, word))
        found = sorted((*self._chosen(word, near), *apart), key=lambda fix: fix.cost)
        return tuple(found) if found and (found[0].slips < TOO_FAR or found[0].cost <= OFFERED) else ()

    def _rivals(self, word: str, near: list[Near], one_away: Iterable[str]) -> list[Near]:
        """Return the words up to two slips away that may be meant as well as the likeliest of those one slip away."""
        best = near[0]
        others = self._nearby.two_away(
            word, self.odds.rivals(word, best), asked_more_than=self.odds.more_than(best.word)
        )
        others |= self._nearby.begin_alike(word, one_away)
        return [
            each
            for each in self._ranked(word, others)
            if each not in near
            and (self.odds.may_be_meant(word, each) or self.odds.is_asked_more(each.word, best.word))
            and each.cost <= best.cost + self.odds.least_of_rivals(word, best, each.word)
        ]

    def parts_near(self, word: str) -> tuple[str, ...]:
        """Return the words one slip away that are part of names of several words."""
        if len(word) < SHORTEST_CORRECTED - 1 or not word.isalpha():
            return ()
        return tuple(each for each in self._nearby.one_away(word) if self._grades[each] <= Grade.RARE)

    def parts_far(self, word: str) -> Iterator[Fix]:
        """Yield the words two slips away, which may be part of a name of several words."""
        far = self._ranked(word, self._nearby.two_away(word)) if len(word) >= SHORTEST_CORRECTED else ()
        return (Fix(word, (near.word,), 1, near.cost) for near in far if near.cost < 3 * LIKELY)

    def is_near_common(self, word: str) -> bool:
        """Say whether a word is one slip away from a word that is no small place's: 'tota' may be 'total'."""
        return any(self._grades[other] < Grade.RARE for other in self._nearby.one_away(word))

    def _is_short_for(self, typed: str, near: Near) -> bool:
        """Say whether a word of four letters may be one of five, or two of its letters swapped: no place, those are many."""
        return (
            (len(near.word) > len(typed) or is_swapped(typed, near.word))
            and self._grades[near.word] < Grade.RARE
            and not self.odds.is_a(near.word, "place")
            and AROUND not in self._lexicon.of_word(near.word)
        )

    def _heard_as(self, word: str) -> list[Near]:
        """Return the words that sound the same, written with one letter for two or two for one."""
        return [
            Near(LIKELY, each) for each in respelt(word) if self._grades.get(each, Grade.FOREIGN) < Grade.RARE
        ]

    def _nearly_heard_as(self, word: str) -> list[Near]:
        """Return the words a slip away from one that sounds the same: 'phentayl'."""
        found = {other for each in respelt(word) for other in self._nearby.one_away(each)}
        return [Near(2 * LIKELY, each) for each in sorted(found) if self._grades[each] < Grade.RARE]

    def _ranked(self, typed: str, words: Iterable[str]) -> list[Near]:
        """Return words with what the slip costs, the likeliest first, those worth more first among equals."""
        near = (Near(cost(typed, word), word) for word in words)
        return sorted(near, key=partial(self._rank, typed))

    def _rank(self, typed: str, near: Near) -> tuple[float, bool, Grade, bool, bool, int]:
        """Return what orders the words that one may be: of 'cuantaz' it is 'cuantas' before 'cuanta', and 'seizurs' are several."""
        part = not self._lexicon.stands_alone(near.word)
        unlike = near.word[-1:] != "s" == typed[-1:], near.cost <= LIKELY and len(near.word) != len(typed)
        return near.cost, part, self._grades[near.word], *unlike, self._order[near.word]

    def _chosen(self, typed: str, near: Iterable[Near]) -> tuple[Fix, ...]:
        """Return a fix for each meaning. A word that is only part of longer names means whatever they do."""
        meanings: list[frozenset[Name]] = []
        fixes: list[Fix] = []
        for each in near:
            names = self._lexicon.meanings(each.word)
            # Of two words for one thing, either may be part of a phrase in its own language: origen, origin.
            if not any(
                (names == known or names & known) and self.ordinary.share_a_language(fix.read[0], each.word)
                for fix, known in zip(fixes, meanings, strict=True)
            ):
                meanings.append(names)
                slips = 1 if each.cost < 2 * LIKELY else 2 if self.odds.is_taken_for(typed, each) else TOO_FAR
                fixes.append(Fix(typed, (each.word,), slips, each.cost))
        return tuple(fixes[:MOST])

    def _apart(self, word: str, extra: float) -> tuple[Fix, ...]:
        """Return the ways in which known words may have run together."""
        return tuple(
            Fix(word, way, len(way) - 1, LIKELY * (len(way) - 1) + extra)
            for way in cut_apart(word, self._is_piece)
        )

    def _apart_and_misspelt(self, word: str) -> tuple[Fix, ...]:
        """Return the ways in which a known word and one that is a likely slip for another may have run together."""
        found = (
            Fix(
                word,
                (known, near) if first else (near, known),
                PAIR if len(rest) >= SHORTEST_RARE and near_cost <= LIKELY else TOO_FAR,
                LIKELY + near_cost,
            )
            for known, rest, first in cut_in_two(word, self._is_piece)
            if len(rest) >= SHORTEST_CORRECTED
            for near_cost, near in self._ranked(rest, self._nearby.one_away(rest))
            if self._grades[near] < Grade.RARE
        )
        return tuple(dict.fromkeys(found))

    def _is_piece(self, word: str) -> bool:
        """Say whether a word can have been typed without the space beside it."""
        if len(word) < LONG:
            return word in SHORT
        # 'Conn' and 'Tenn' are found in too many words.
        if (
            len(word) == LONG
            and self.odds.is_a(word, "place", "unit")
            and not self.odds.is_a(word, "estimator")
        ):
            return self.odds.is_asked(word)
        return self._grades.get(word, Grade.BARRED) < Grade.RARE
