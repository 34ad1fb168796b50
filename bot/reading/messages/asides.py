"""Clauses of a message that say nothing of what is asked: who asks and why, before or after the question itself."""

import re
from collections.abc import Iterator
from typing import Final

from bot.reading.messages.listening import Listener
from bot.values.question import Question
from bot.values.text import folded

_ENDS: Final = re.compile(r"[,;:.!?…]+(?=\s|$)|\n+|\s[-–—]+\s|—")
"""Where one clause ends. A comma within a number has no space after it."""

_INTERROGATIVE: Final = re.compile(
    r"(?<=\s)(?<!\bthe\s)(?<!\ba\s)(?<!\bde\s)(?<!\ben\s)(?<!\bcon\s)(?<!\bpor\s)(?<!\bto\s)(?<!\bin\s)(?<!\bof\s)(?<!\bby\s)(?:how|what|which|who|whether|cu[aá]nt[oa]s?|cu[aá]l(?:es)?|qui[eé]n(?:es)?|qué)\b",
    re.IGNORECASE,
)
"""Where a question begins behind what introduces it, with no mark between: 'my mother asked me how much…'."""

_ABOUT_ONESELF: Final = frozenset(
    """
    working writing doing preparing researching covering reporting editing making putting finishing wrapping asking trying
    trabajando escribiendo haciendo preparando investigando cubriendo editando terminando cerrando
""".split()
)
"""Verbs by which, at the beginning of a clause, somebody says what he is at."""

_PERSONAL: Final = frozenset(
    """
    i im ive id i'm me my mine we we're weve us our ours you your youre u ur yall
    yo mi mis me nos nuestro nuestra nuestros nuestras tu te usted ustedes les estoy estamos ando tengo tenemos necesito necesitamos
    quiero queremos vi vimos lei leimos voy vamos ando andamos soy somos
""".split()
)
"""Words by which somebody speaks of himself, or to us."""

_BY_THEMSELVES: Final = frozenset(
    """
    test testing machine computer emergency plus serious seriously clear real epa basic again next finally urgent priority noted understood
    cool awesome sweet neat roger gotcha sure yep yup yeah nope bad boss doc doctor professor madam maam miss ladies gentlemen friends meanwhile
    meantime anyway sigh ugh argh phew whew yikes yay bingo exactly correct right wrong fair enough moving on back to work now then so well riddle me this
    radio tv web print sub subs online digital q qq question re slug hed dek
    pop quiz trivia time brain fog today long day for dummies in the a nutshell no fluff cut chase on off my and
    prueba probando maquina emergencia computadora siguiente urgencia prioridad entendido
    mal bien doctora licenciado licenciada ingeniero ingeniera profe profesor profesora reina rey parcero parcera parce pana compa compadre comadre vecino vecina
    causa causita pata patita chochera mano manito carnal cuate compa mijo mija nena nene flaco flaca loco loca gordo gorda negro viejo viejito tio tia tios tias
    colega chaval chavales majo maja guapa guapo hermana hermanito socio maestro maestra capo genio llave llavecita chamo chama brother bro sis dude man inge lic
    don dona estimado estimada estimados estimadas chicos chicas chiques muchachos muchachas gente equipo banda raza familia wey guey weon huevon boludo pibe oe
    corazon cielo amor carino jefecito jefecita patron patrona veci vecinito parcerito parcerita papi mami papa mama cordial saludo saludos dias tardes noches
    senor senora senores caballero damas adivina adivinen sigamos sigo veamos continuemos vez nuevamente mientras tanto otra de nuevo al grano
    en corto dos palabras terminos simples resumiendo mi la el lo y a ver ahora ya este esta tema volviendo punto
""".split()
)
"""Words that say nothing where they are all of a clause, and something of what they stand beside elsewhere."""

_ADVERBS: Final = ("ly", "mente")
"""How a word ends that is a clause by itself: 'hypothetically', 'hipotéticamente'."""

_STATING: Final = frozenset(
    """
    is isnt are arent am was wasnt were werent has hasnt have havent had hadnt will wont would wouldnt can cant could couldnt do dont does doesnt did didnt
    lets let try explain forget swear keep stop hold
    es no era fue esta estan estaba va van voy hay tiene tienen tenia responde responden contesta contestan intenta supongamos digamos hablemos
""".split()
)
"""Words by which a clause before the question says something of its own, where what narrows a question would be a mere name."""

_NARROWING: Final = frozenset(
    """
    except excepting excluding exclude excludes without not no only just if unless assuming assume given include includes including counting count adjusted
    adjust adjusting considering ignoring ignore leaving minus plus using measuring measured comparing legal
    want wants wanted need needs needed give gives show shows prefer rather instead mean means meant
    excepto salvo sin pero no solo solamente unicamente si suponiendo dado incluyendo incluidos contando ajustado ajustada quitando menos mas
    quiero quiere quieren queremos necesito necesita necesitamos dame deme prefiero prefiere digo mejor
""".split()
)
"""Words that narrow or change what is asked, whatever else the clause says."""

_LOOKING: Final = frozenset(
    "per among amongst in of by from with under over about during across for entre en de con bajo sobre durante por para".split()
)
"""Words that cannot open an aside: what they open says where, when or of whom."""

_RELATIVE: Final = frozenset(
    "that which who whose whom where when que quien quienes cuyo cuya donde cuando".split()
)
"""Words that open what goes with something said before."""

_POINTING: Final = frozenset(
    "they theyre these those it its ellos ellas estos estas esos esas eran fueron".split()
)
"""Words by which something is said of what is asked about."""

_DENYING: Final = frozenset("no not".split())
"""Words that narrow a question, and not what is said before it of something else."""

_NUMBER: Final = re.compile(r"\s*(?:\d{1,2}[.)]|en (?:primer|segundo|tercer) lugar\s*[,:])\s+", re.IGNORECASE)
"""What numbers a question among several: '2) coca in Peru', 'en primer lugar, …'."""

_IDLE_CUES: Final = frozenset({"said", "and"})


_CALLED: Final = re.compile(r"(?<!\S)@[\w.-]+[,:]?")
"""Whoever is called by name in a thread of several people."""


def without_number(question: Question) -> Question:
    """Return the question with spaces for what numbers it among several and for who is called, so that every word keeps its place."""
    if "@" in question.text:
        for called in _CALLED.finditer(question.text):
            question = question.without(*called.span())
    match = _NUMBER.match(question.text)
    return question if match is None else question.without(0, match.end())


def without_asides(question: Question, hear: Listener) -> Question | None:
    """Return the question with spaces for its asides, so that every word keeps its place; ``None`` where it has none.

    An aside names nothing that we know, no number and no time, it narrows nothing and wants nothing, and somebody
    speaks of himself in it, or it states something of its own before the question. Whatever else nobody can explain
    may be what the question is about.
    """
    text, kept = question.text, question
    for start, end in _pieces(text):
        leads = not kept.text[:start].strip()
        if _is_aside(question.model_copy(update={"text": text[start:end]}), hear, leads=leads):
            kept = kept.without(start, end)
    return kept if kept != question and kept.text.strip() else None


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the clauses of a message begin and end; what introduces a question is a clause by itself."""
    start = 0
    for end in [*(match.end() for match in _ENDS.finditer(text)), len(text)]:
        asked = _INTERROGATIVE.search(text, start, end)
        if asked is not None:
            yield start, asked.start()
            start = asked.start()
        yield start, end
        start = end


def _is_aside(clause: Question, hear: Listener, *, leads: bool) -> bool:
    """Say whether a clause is an aside; ``leads`` whether nothing but asides stands before it."""
    said = folded(clause.text).split()
    if not said or _BY_THEMSELVES.issuperset(said):
        return bool(said)
    states = leads and said[0] not in _POINTING and not _STATING.isdisjoint(said)
    narrowing = _NARROWING - _DENYING if states else _NARROWING
    if said[0] in _LOOKING or said[0] in _RELATIVE or not narrowing.isdisjoint(said):
        return False
    adverb = leads and len(said) == 1 and said[0].endswith(_ADVERBS)
    if not (states or adverb or said[0] in _ABOUT_ONESELF) and _PERSONAL.isdisjoint(said):
        return False
    heard = hear(clause)
    plain = heard.found.keys() <= {"filler", "cue"} and heard.cues <= _IDLE_CUES
    # A capital marks the name of something, and what is misspelt may be one of ours.
    ordinary = not heard.corrected and not heard.doubts and not heard.confused
    named = any(word[:1].isupper() for word in heard.unexplained if not clause.text.lstrip().startswith(word))
    return plain and ordinary and not named and not heard.timings and not heard.numbers
