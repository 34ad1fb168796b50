"""Places in an order by their number: second, the ninth, number 12, el puesto 14."""

from collections.abc import Iterable
from itertools import product
from typing import Final

from bot.reading.words.phrases import phrases

_LAST: Final = 33
"""The largest number that is read as a place: there are as many departments."""

_ORDINALS: Final = (
    "first primero primer primera",
    "second segundo segunda two dos runner",
    "third tercero tercer tercera three tres",
    "fourth cuarto cuarta four cuatro",
    "fifth quinto quinta five cinco",
    "sixth sexto sexta six seis",
    "seventh septimo septima seven siete",
    "eighth octavo octava eight ocho",
    "ninth noveno novena nine nueve",
    "tenth decimo decima ten diez",
    "eleventh undecimo undecima eleven once",
    "twelfth duodecimo duodecima twelve doce",
)
_POSITIONS: Final = {word: number for number, words in enumerate(_ORDINALS, 1) for word in words.split()} | {
    str(number): number for number in range(1, _LAST + 1)
}
_SEATS: Final = ("number", "no", "numero", "puesto", "lugar", "rank")
_ENDINGS: Final = {1: "st", 2: "nd", 3: "rd"}
_TENTHS: Final = ("tenth", "decimo", "decima")
"""A part as well: by a tenth, una décima parte."""

_BEHIND_TENTH: Final = phrases("""
    largest | biggest | highest | place | in | department | state | country | municipality | most
    lugar | puesto | departamento | estado | pais | municipio | mayor | en | con mas
""")


def _ending(number: int) -> str:
    """Return what stands behind the digits of a rank: 21 st, 12 th."""
    teens = number // 10 == 1
    return "th" if teens else _ENDINGS.get(number % 10, "th")


POSITION_PHRASES: Final = (
    *phrases("""
        2 nd | 3 rd | 4 th | 2nd | 3rd |
        first | second | third | fourth | fifth | numero dos | numero tres | number two | number three | number four | number five | 4th | 5th
        second largest | third largest | second biggest | third biggest | runner up | second place | third place | fourth place | in second place
        in third place | segundo lugar | tercer lugar | cuarto lugar | segundo puesto | tercer puesto
        primero | primer | segundo | segunda | tercero | tercer | tercera | cuarto | quinto | segundo mayor | tercer mayor
        sixth | seventh | eighth | ninth | eleventh | twelfth | sexto | sexta | septimo | septima | octavo | octava | noveno | novena
        undecimo | undecima | duodecimo | duodecima
    """),
    *(f"{seat} {number}" for seat, number in product(_SEATS, range(2, _LAST + 1))),
    *(f"{number} {_ending(number)}" for number in range(5, _LAST + 1)),
    *(f"{tenth} {noun}" for tenth, noun in product(_TENTHS, _BEHIND_TENTH)),
)
"""Turns of phrase that ask for the place of a number."""


def position_in(words: Iterable[str]) -> int | None:
    """Return the place that the words of such a phrase give, if they give one."""
    return next((_POSITIONS[word] for word in words if word in _POSITIONS), None)
