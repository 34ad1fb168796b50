"""How scopes are put together, and which of them a measure already says by its very name.

A scope's name is made of parts with a semicolon between: 'in the past year; women'. Someone who asks for women in
the past year asks for that one, in words that stand anywhere in the question. And whoever counts past-month users
needs no scope to say 'in the past month'.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from bot.reading.spelling.names import singular
from bot.values.catalogue import Catalogue
from bot.values.text import folded

_LITTLE: Final = frozenset("in the of ever by en el la los de por".split())


class Scopes:
    """An index of scopes by their parts, closed once built."""

    def __init__(self, catalogue: Catalogue) -> None:
        scopes = catalogue.scopes
        by_name = {scope.name: scope.id for scope in scopes.values()}
        self._parts: dict[str, frozenset[str]] = {}
        for scope in scopes.values():
            named = [by_name.get(part.strip(), "") for part in scope.name.split(";")]
            self._parts[scope.id] = frozenset(named if all(named) else [scope.id])
        ways = {scope.id: [_words(name) for name in (scope.name, scope.name_es)] for scope in scopes.values()}
        self._by_word: dict[str, list[tuple[str, frozenset[str]]]] = defaultdict(list)
        for scope_id, said in ways.items():
            for way in filter(None, said):
                self._by_word[min(way)].append((scope_id, way))
        self._in_name: dict[str, frozenset[str]] = {}
        for measure in catalogue.measures.values():
            names = [_words(name) for name in measure.names]
            self._in_name[measure.id] = frozenset(
                scope
                for scope, said in ways.items()
                if any(words and words <= name for words in said for name in names)
            )

    def said_in(self, words: str) -> Iterator[str]:
        """Yield the scopes whose words are among those of a measure as it was said: past-year use."""
        if words.isalpha():
            # Beside the words of a scope there are those of the measure itself.
            return
        said = _words(words)
        found = {scope for word in said for scope, way in self._by_word.get(word, ()) if way < said}
        if found:
            yield from (scope for scope in self._parts if scope in found)

    def parts(self, scope: str) -> frozenset[str]:
        """Return the scopes that one is made of, itself where it is made of no others."""
        return self._parts.get(scope, frozenset({scope}))

    def in_name(self, measure: str) -> frozenset[str]:
        """Return the scopes that a measure's own name says: past-month users are those of the past month."""
        return self._in_name.get(measure, frozenset())

    def joined(self, said: Iterable[str]) -> bool:
        """Say whether one scope has the parts of all these: women in the past year, but never women and men."""
        wanted = frozenset(part for scope in said for part in self.parts(scope))
        return any(wanted <= parts for parts in self._parts.values())

    def accounted_for(self, measure: str, scope: str) -> frozenset[str]:
        """Return the scopes that a series of this measure and scope answers to."""
        return self.parts(scope) | self.in_name(measure) if scope else self.in_name(measure)

    def fitting(
        self, said: Iterable[str], lent: Iterable[str], held: Iterable[str], measure: str
    ) -> str | None:
        """Return the scope held that has all parts said, and of those lent as many as it can; '' where none is needed.

        None where no such scope is held: a part that was said is never dropped.
        """
        wanted = frozenset(part for scope in said for part in self.parts(scope))
        spare = frozenset(part for scope in lent for part in self.parts(scope))
        own = self.in_name(measure)
        fits = [scope for scope in held if scope and wanted - own <= self.parts(scope) <= wanted | spare]
        if fits:
            return max(fits, key=lambda scope: (len(self.parts(scope)), scope))
        return "" if wanted <= own else None


def _words(name: str) -> frozenset[str]:
    return frozenset(singular(word) for word in folded(name).split() if word not in _LITTLE)
