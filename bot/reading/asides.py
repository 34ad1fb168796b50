"""Clauses of a message that say nothing of what is asked: who asks and why, before or after the question itself."""

import re
from collections.abc import Callable
from typing import Final

from bot.reading.hearing import Heard
from bot.values.question import Question
from bot.values.text import folded

_ENDS: Final = re.compile(r"[,;:.!?…]+(?=\s|$)|\n+|\s[-–—]+\s|—")
"""Where one clause ends. A comma within a number has no space after it."""

_PERSONAL: Final = frozenset(
    """
    i im ive id i'm me my mine we we're were weve us our ours you your youre u ur yall
    yo mi mis me nos nuestro nuestra nuestros nuestras tu te usted ustedes les estoy estamos ando tengo tenemos necesito necesitamos
    quiero queremos vi vimos lei leimos voy vamos ando andamos soy somos
""".split()
)
"""Words by which somebody speaks of himself, or to us."""

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

_IDLE_CUES: Final = frozenset({"said", "and"})


def without_asides(question: Question, hear: Callable[[Question], Heard]) -> Question | None:
    """Return the question with spaces for its asides, so that every word keeps its place; ``None`` where it has none.

    An aside names nothing that we know, no number and no time, it narrows nothing and wants nothing, and somebody
    speaks of himself in it. Whatever else nobody can explain may be what the question is about.
    """
    text = question.text
    kept, start, found = text, 0, False
    for end in [*(match.end() for match in _ENDS.finditer(text)), len(text)]:
        clause = text[start:end]
        if _is_aside(question.model_copy(update={"text": clause}), hear):
            kept = kept[:start] + " " * len(clause) + kept[end:]
            found = True
        start = end
    return question.model_copy(update={"text": kept}) if found and kept.strip() else None


def _is_aside(clause: Question, hear: Callable[[Question], Heard]) -> bool:
    said = folded(clause.text).split()
    if not said or said[0] in _LOOKING or _PERSONAL.isdisjoint(said) or not _NARROWING.isdisjoint(said):
        return False
    heard = hear(clause)
    plain = heard.found.keys() <= {"filler", "cue"} and heard.cues <= _IDLE_CUES
    # A capital marks the name of something, and what is misspelt may be one of ours.
    ordinary = not heard.corrected and not heard.doubts and not heard.confused
    named = any(word[:1].isupper() for word in heard.unexplained if not clause.text.lstrip().startswith(word))
    return plain and ordinary and not named and not heard.timings and not heard.numbers
