"""Spanish verbs by which somebody speaks to us or of himself, in all their forms: dámelo, tenés, me confirmás, quisiera.

Only what the first and the second person say is idle: what others have, give or look for may be what is asked about.
"""

from collections.abc import Iterator
from itertools import product
from typing import Final, NamedTuple


class Verb(NamedTuple):
    """An infinitive with the stems of its irregular forms; a stem left out is the regular one."""

    infinitive: str
    stressed: str = ""
    """The stem under stress, as in *muestras*."""
    first: str = ""
    """The first person of the present, as in *tengo*, from which the subjunctive is made."""
    past: str = ""
    """The stem of an irregular preterite, as in *tuve*."""
    future: str = ""
    command: str = ""
    """The familiar imperative where it is short: di, haz, ten."""


_SPEAKING: Final = (
    *(
        Verb(each)
        for each in (
            "ayudar confirmar chequear checar revisar buscar explicar aclarar necesitar ocupar precisar regalar preguntar consultar"
            " corroborar validar contrastar cotejar leer escuchar desear agradecer redactar publicar preparar"
            " indicar informar facilitar verificar investigar averiguar colaborar"
        ).split()
    ),
    Verb("tener", "tien", "tengo", "tuv", "tendr", "ten"),
    Verb("saber", "sab", "sepo", "sup", "sabr"),
    Verb("poder", "pued", "puedo", "pud", "podr"),
    Verb("querer", "quier", "quiero", "quis", "querr"),
    Verb("decir", "dic", "digo", "dij", "dir", "di"),
    Verb("requerir", "requier"),
    Verb("mostrar", "muestr"),
    Verb("recordar", "recuerd"),
    Verb("comprobar", "comprueb"),
    Verb("entender", "entiend"),
    Verb("encontrar", "encuentr"),
    Verb("conseguir", "consigu", "consigo"),
    Verb("pedir", "pid", "pido"),
    Verb("creer"),
    Verb("poner", "pon", "pongo", "pus", "pondr", "pon"),
    Verb("suponer", "supon", "supongo", "supus", "supondr", "supon"),
)
"""Verbs of asking, telling and looking up, of which each form of the first and second person is idle."""

_POLITE: Final = frozenset(
    "confirmar ayudar colaborar aclarar explicar indicar informar facilitar recordar mostrar regalar verificar revisar".split()
)
"""Those of them that several are asked for: *me confirman*, *nos ayudan*."""

_COMMANDED: Final = (
    *(
        Verb(each)
        for each in "pasar mandar enviar sacar tirar largar bajar compartir anotar citar resumir ubicar completar".split()
    ),
    Verb("dar", "d", "do", "di"),
    Verb("hacer", "hac", "hago", "hic", "har", "haz"),
    Verb("contar", "cuent"),
    Verb("soltar", "suelt"),
    Verb("traer", "tra", "traigo", "traj"),
    Verb("prestar"),
    Verb("echar"),
    Verb("escribir"),
)
"""Verbs of which only what is asked of us is idle: *pásamelo*, and not what passed through a port."""

_VOWELS: Final = {"ar": ("a", "e"), "er": ("e", "a"), "ir": ("e", "a")}
"""The vowel of the present and of the subjunctive, by the ending of the infinitive."""

_TO_WHOM: Final = ("me", "nos", "le", "les")
_WHAT: Final = ("lo", "la", "los", "las")
_CLITICS: Final = (
    *_TO_WHOM,
    *_WHAT,
    *(f"{whom}{what}" for whom, what in product(("me", "nos", "se"), _WHAT)),
)
_SOFTENED: Final = (("c", "qu"), ("g", "gu"), ("z", "c"))
"""How the last letter of a stem in -ar is written before an e."""


def spoken_forms(verb: Verb) -> Iterator[str]:
    """Yield what the first and the second person say with a verb, flattened: tengo, tienes, tenés, tuviste, tendrás."""
    stem, ending = verb.infinitive[:-2], verb.infinitive[-2:]
    stressed = verb.stressed or stem
    vowel, _ = _VOWELS[ending]
    yield verb.first or f"{stressed}o"
    yield f"{stressed}{vowel}s"
    yield f"{stem}{ending[0]}s"
    yield f"{stem}{ending[0]}mos"
    if verb.infinitive in _POLITE:
        yield f"{stressed}{vowel}n"
    subjunctive = _subjunctive(verb)
    yield from (f"{subjunctive}{end}" for end in ("", "s", "n"))
    imperfect = f"{stem}ab" if ending == "ar" else f"{stem}i"
    yield from (f"{imperfect}a{end}" for end in ("", "s", "mos"))
    past = verb.past or stem
    first, second, plural = ("e", "iste", "imos") if verb.past or ending != "ar" else ("e", "aste", "amos")
    yield f"{past}{first if verb.past else ('i' if ending != 'ar' else first)}"
    yield from (f"{past}{second}", f"{past}{plural}")
    future = verb.future or verb.infinitive
    yield from (f"{future}{end}" for end in ("e", "as", "a", "emos", "an", "ia", "ias", "iamos", "ian"))
    yield from (verb.infinitive, *(f"{verb.infinitive}{clitic}" for clitic in _CLITICS))
    yield f"{stem}{'ando' if ending == 'ar' else 'iendo'}"


def commands(verb: Verb) -> Iterator[str]:
    """Yield what is asked of somebody with a verb and its pronouns, flattened: dame, dámelo, mostrame, dígannos."""
    stem, ending = verb.infinitive[:-2], verb.infinitive[-2:]
    vowel, _ = _VOWELS[ending]
    subjunctive = _subjunctive(verb)
    familiar = verb.command or f"{verb.stressed or stem}{vowel}"
    for command in dict.fromkeys((familiar, f"{stem}{ending[0]}", subjunctive, f"{subjunctive}n")):
        yield from (f"{command}{clitic}" for clitic in _CLITICS)


def _subjunctive(verb: Verb) -> str:
    """Return the first person of the present subjunctive: tenga, muestre, busque."""
    root = (verb.first or f"{verb.stressed or verb.infinitive[:-2]}o")[:-1]
    if not verb.infinitive.endswith("ar"):
        return f"{root}a"
    softened = next((root[: -len(hard)] + soft for hard, soft in _SOFTENED if root.endswith(hard)), root)
    return f"{softened}e"


_NAMES: Final = frozenset(
    """
    muestras consultas ayudas publicas publico escuchas precisas ocupas encuentro encuentras regalo recuerdo deseo indice cheque cheques
    poder crea crean creas contrasto validas dala dalas dalos dales dela delas
""".split()
)
"""Forms that are nouns or adjectives as well, or a likely slip for a place: *tierras públicas* narrow what is asked."""

IDLE_VERBS: Final = (
    frozenset(
        (
            *(form for verb in _SPEAKING for form in spoken_forms(verb)),
            *(form for verb in (*_SPEAKING, *_COMMANDED) for form in commands(verb)),
        )
    )
    - _NAMES
)
"""Every form of these verbs, flattened."""
