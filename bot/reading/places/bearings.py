"""Which way a question looks: across places or across years, for the most or the least.

Superlatives are the same words in both; what stands beside them decides. 'Which department had the most coca' looks
across places, 'which year had the most coca' across years, 'was 2021 the biggest crop' at whether a year is a record.
"""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import Final, Literal, NamedTuple

from bot.reading.words.little_words import A_YEAR, MOST_OR_LEAST
from bot.reading.words.phrases import Naming, covered
from bot.reading.words.verbs import imperfects
from bot.values.text import Word

Level = Literal["", "country", "state", "department", "municipality"]


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


MOST: Final = _set("""
    most biggest largest highest greatest top maximum max peak worst deadliest leading main hardest mas mayor mayores maximo maxima
    maximos maximas priciest costliest dearest principal principales peor peores sharpest steepest lider lideres
""")
_CHEAP: Final = _set("cheap cheaper cheapest barato barata baratos baratas")
"""Words of which the most is the least paid."""

_CHEAPEST: Final = _set("cheapest")
_AMONG: Final = _set("where which")

LEAST: Final = _set("least fewest smallest lowest minimum min menos menor menores minimo minima minimos")
_BY_BULK: Final = _set("mayor menor")
"""Words that put things in order unless what is sold al por mayor or al por menor is so called."""

_LEVEL_WORDS: Final[tuple[tuple[Level, str], ...]] = (
    ("country", "country countries nation nations pais paises"),
    ("state", "state states estado estados estatal estatales"),
    (
        "department",
        "department departments departamento departamentos province provinces departamental departamentales dept depts dpto dptos depto deptos",
    ),
    (
        "municipality",
        "municipality municipalities muni munis municipio municipios town towns county counties municipal municipales",
    ),
    # Whoever produces is a country unless the question says otherwise.
    (
        "country",
        "producer producers grower growers maker makers cultivator cultivators seizer seizers productor productores",
    ),
    ("country", "productora productoras cultivador cultivadores fabricante fabricantes"),
)
_REGIONS: Final = _set("region regions areas zone zones hotspots regiones zona zonas")
_WHICH_REGION: Final = _set(
    "which what by per each top main biggest largest leading key major que cual cuales por cada las los principales"
)
"""Words before 'region' that make it a kind of place: 'which region grew the most' asks for departments."""

_BEFORE_REGIONS: Final = 4
"""Words among which such a word stands: top coca producing regions."""

_EVERYWHERE: Final = _set("world worldwide global globe earth mundo mundial planeta")

LEVELS: Final = {word: level for level, words in _LEVEL_WORDS for word in words.split()}
"""Words for kinds of place."""

FINENESS: Final[dict[str, int]] = {
    "world": -1,
    "region": -1,
    "country": 0,
    "state": 1,
    "department": 1,
    "municipality": 2,
}
"""Kinds of place from those that hold others to those that hold none."""

_WHO: Final = _set("who whose where place places quien quienes donde lugar lugares sitio sitios")
_WHERE: Final = _set("where donde")
_OURSELVES: Final = _set(
    "we i you can va van estamos vamos quedamos puedo puede podemos encuentro encuentra consigo consulto"
)
_YEARS: Final = _set("""
    year years ano anos when cuando ever jamas nunca record records historico historica historicos historia peak peaked
    pico time high low unprecedented
""")
_WITH: Final = _set("with con")
_HAVING: Final = _set("ha han haya hayan habia habian haber hubiera he hemos")
_BY: Final = _set("by per por segun nivel")
_RANKED: Final = _set("ranking position bottom")
_OF_YEARS: Final = _set("record low which_year")
"""Cues that put places in order, and years."""

_LISTED: Final = _set("list lista listado listing")
_HOW: Final = _set("how como")
_SO_MUCH: Final = _set("much many big large far often long high")
_REACH: Final = 7
"""Words from 'how' to the verb for working something out: 'how is the area under coca measured'."""
_METHODS: Final = _set("method methods methodology metodo metodos metodologia")
_WORKED_OUT: Final = _set("""
    estimate estimates estimated measure measures measured worked determined derived computed calculate calculates calculated count counts counted arrive
    mide miden midio midieron calcula calculan calculo calcularon estima estiman estimo estimaron cuenta cuentan cuentas
""")
_VERBS_FIRST: Final = _set("""
    is was are were did does has have had es fue fueron ha han son era eran hubo hay habia acaso esta estan estaba estaban estuvo
    sigue siguen tiene tenia tuvo incauto incautaron produjo produjeron sembro erradicaron murieron supero supera superan superaron
    alcanzo alcanzaron llego llegaron se
    erradico sembraron cultivaron decomisaron conto contaron reporto reportaron
""")
"""Words that open a question which yes or no answers; the verbs are none that is a noun as well, as *cultivo* is."""

_WHETHER: Final = _VERBS_FIRST | {form for verb in _VERBS_FIRST for form in imperfects(verb)}

_POINTING: Final = _set(
    "and but so y e pero entonces ya that this it those these eso esto esa ese esta este esos esas ok okay well now wow whoa hm hmm huh bueno vaya uy"
)
"""Words before such a verb that only point back: *y eso es récord* asks for yes or no."""

_BEFORE_WHERE: Final = _POINTING | _set("en in por")


_IF: Final = frozenset({"if", "whether", "si"})
_SAY: Final = _set("say write report print claim state decir escribir publicar afirmar poner")
_MAY_WE: Final = _set("""
    can could may should would we i it be right fair correct ok okay accurate safe true to still
    se puede podemos puedo podria podriamos seria correcto cierto exacto
""")
"""Words of whoever asks leave to say something, which yes or no gives."""

_WRAPPING: Final = _set("""
    can could would will may might you u i we me us do does did please pls kindly tell say know check confirm verify see find out look
    want wanted need needed to like love wondering wonder wondered just quick question help figure any idea ask asking hi hey hello let
    puede puedes podria podrias pueden me te le nos usted tu por favor porfa decir decirme decirnos dime digame dinos sabe sabes saben
    sabria sabrias saber quiero quisiera queria necesito necesitamos confirmar confirma confirmas confirmame verificar verifica verificas
    ver revisar revisa mirar checar chequear averiguar preguntar pregunta hola oye y and so pero but de tiene tienes tienen idea alguna alguien someone anyone
""")
"""Words of whoever asks politely: what stands behind them after 'if' is what is asked, and yes or no answers it."""


_UNRANKED: Final = frozenset({"latest", "coverage"})
"""Cues whose superlatives put nothing in order: the most recent figure, the oldest one held."""


class Bearings(NamedTuple):
    """What a question looks across, and for what.

    ``level`` is the kind of place named, ``across_places`` whether places are to be put in order, ``across_years``
    whether years are, ``most`` and ``least`` which end is wanted, ``whether`` whether yes or no would answer, ``how``
    whether it asks by what method, ``where`` whether it asks in what place.
    """

    level: Level
    across_places: bool
    across_years: bool
    most: bool
    least: bool
    whether: bool
    how: bool
    where: bool


def taken_by_names(found: Mapping[str, Sequence[Naming]], texts: Sequence[str]) -> set[int]:
    """Return the positions of words that name something and so put nothing in order, though they may be superlatives.

    What is sold *al por mayor* is not the most of anything.
    """
    taken = covered(
        each
        for kind in ("place", "estimator", "cue")
        for each in found.get(kind, ())
        if kind != "cue" or not _UNRANKED.isdisjoint(each.ids)
    )
    if _BY_BULK.isdisjoint(texts):
        return taken
    measured = covered(each for each in found.get("measure", ()) if each.last - each.first > 1)
    return taken.union(at for at in measured if texts[at] in _BY_BULK and texts[at - 1] == "por")


def bearings(words: Sequence[Word], taken: AbstractSet[int], cues: AbstractSet[str]) -> Bearings:
    """Return which way a question looks. ``taken`` are the positions of words that name a place."""
    free = [word.text for position, word in enumerate(words) if position not in taken]
    said = frozenset(free)
    most, least = not said.isdisjoint(MOST), not said.isdisjoint(LEAST)
    if not said.isdisjoint(_CHEAP):
        # Where it is cheaper it is the cheapest, of all that are asked about.
        among = "cheaper" in said and not said.isdisjoint(_AMONG)
        most, least = False, among or not said.isdisjoint(MOST | _CHEAPEST)
    levels = [at for at, word in enumerate(free) if word in LEVELS and not _is_been(free, at)]
    level: Level = LEVELS[free[levels[0]]] if levels else ""
    if taken and not (levels or said.isdisjoint(_REGIONS)):
        regions = [at for at in range(len(free)) if _is_level_of_regions(free, at)]
        if regions and _EVERYWHERE.isdisjoint([word.text for word in words]):
            levels, level = regions, "department"
    by_level = any(at and free[at - 1] in _BY for at in levels)
    ranked = most or least or not said.isdisjoint(_LISTED) or not cues.isdisjoint(_RANKED)
    placed = (bool(levels) or not said.isdisjoint(_WHO)) and not _is_year_with(free)
    # The second worst year is one of years.
    of_years = not (placed or said.isdisjoint(A_YEAR)) and (most or least)
    across_places = by_level or ("position" in cues and not of_years) or (ranked and placed)
    across_years = not across_places and (
        # A list by year puts no years in order.
        not cues.isdisjoint(_OF_YEARS)
        or ((most or least or "bottom" in cues) and not said.isdisjoint(_YEARS))
    )
    whether = not said.isdisjoint(_WHETHER | _IF | _SAY) and (_opens_with_verb(free) or _is_wrapped(free))
    where = not said.isdisjoint(_WHERE) and _asks_where(free)
    how = _asks_how(free, {*said, *[words[at].text for at in taken]})
    return Bearings(level, across_places, across_years, most, least, whether, how, where)


def _opens_with_verb(words: Sequence[str]) -> bool:
    """Say whether the first word that does not only point back is a verb which yes or no answers."""
    return next((word for word in words if word not in _POINTING), "") in _WHETHER


def _asks_how(words: Sequence[str], every: AbstractSet[str]) -> bool:
    """Say whether it is asked by what method something is worked out. ``every`` are the words that name a place as well."""
    if not every.isdisjoint(_METHODS):
        return True
    if _HOW.isdisjoint(words) or every.isdisjoint(_WORKED_OUT):
        return False
    return words[0] in _HOW or any(
        word in _HOW
        and not _WORKED_OUT.isdisjoint(words[at + 1 : at + _REACH])
        and words[at + 1] not in _SO_MUCH
        for at, word in enumerate(words)
    )


def of_its_regions(bearings: Bearings, words: Sequence[str]) -> Bearings:
    """Return the bearings of a follow-up in which 'which region' means the departments of the thread's country."""
    if bearings.level or not any(_is_level_of_regions(words, at) for at in range(len(words))):
        return bearings
    ranked = bearings.most or bearings.least or not _BY.isdisjoint(words)
    return bearings._replace(level="department", across_places=ranked, across_years=False)


def _is_level_of_regions(words: Sequence[str], at: int) -> bool:
    """Say whether 'region' is a kind of place here, and not the region that was spoken of."""
    before, behind = words[max(at - _BEFORE_REGIONS, 0) : at], words[at + 1 : at + 3]
    most = len(behind) > 1 and behind[0] in _WITH and not MOST_OR_LEAST.isdisjoint(behind[1:])
    return words[at] in _REGIONS and (most or not _WHICH_REGION.isdisjoint(before))


def _is_year_with(words: Sequence[str]) -> bool:
    """Say whether a year is looked for, whatever was counted in it: 'year with the most coca municipalities'."""
    return any(word in A_YEAR and behind in _WITH for word, behind in pairwise(words))


def _is_been(words: Sequence[str], at: int) -> bool:
    """Say whether 'estado' is a participle, as in 'ha estado', and no state."""
    return words[at] == "estado" and at > 0 and words[at - 1] in _HAVING


def _is_wrapped(words: Sequence[str]) -> bool:
    """Say whether a question is put politely with 'if', or asks leave to say so: 'me puedes decir si subió', 'can we say it fell'."""
    at = next((at for at, word in enumerate(words) if word in _IF), 0)
    if at > 0 and _WRAPPING.issuperset(words[:at]):
        return True
    at = next((at for at, word in enumerate(words) if word in _SAY), 0)
    return at > 0 and _MAY_WE.issuperset(words[:at])


def _asks_where(words: Sequence[str]) -> bool:
    """Say whether a question opens with where something is, and not where we are with it, or can find it."""
    at = next((at for at, word in enumerate(words) if word not in _BEFORE_WHERE), len(words))
    return not _WHERE.isdisjoint(words[at : at + 1]) and _OURSELVES.isdisjoint(words[at + 1 : at + 3])
