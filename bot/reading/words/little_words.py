"""Little words that every question is full of, in English and Spanish side by side, for whoever looks between the names."""

from typing import Final

THE: Final = frozenset("the el la los las".split())
OF: Final = frozenset("of de del".split())
FROM: Final = frozenset("from de desde".split())
AND: Final = frozenset("and y e".split())
OR: Final = frozenset("or o u".split())
IS: Final = frozenset("is are es son".split())
DOES: Final = frozenset("do does did".split())
WHICH: Final = frozenset("which what que cual cuales".split())
MANY: Final = frozenset("many cuantos cuantas".split())
HOW_MUCH: Final = MANY | frozenset("much cuanto cuanta".split())
MORE_OR_LESS: Final = frozenset("more less fewer mas menos".split())
MOST_OR_LEAST: Final = frozenset("most least mas menos".split())
"""Words of order that are words of comparison in Spanish."""

LAST: Final = frozenset("last ultimo ultima".split())
YEAR: Final = frozenset("year ano".split())
A_YEAR: Final = YEAR | frozenset("years anos".split())
DRUGS: Final = frozenset("drug drugs droga drogas".split())
ANY_DRUG: Final = DRUGS | frozenset("substance substances sustancia sustancias".split())
PERCENTS: Final = frozenset("% percent pct porciento".split())
PAUSES: Final = frozenset(",;:.!?")
"""What parts two clauses."""
