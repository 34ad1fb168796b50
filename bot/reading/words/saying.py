"""Words that only say that words are asked for, in English and Spanish."""

from bot.reading.words.cues import CUES

ASKED_AFTER = frozenset(
    """
    say says said announce announced declare declared state stated tell told comment commented
    decide decided ruled decidio decidieron resolvio
    dijo dijeron dice dicen anuncio anuncia anunciaron declaro declararon afirmo afirmaron
""".split()
)
"""Verbs of saying: what somebody said is asked for by them, and nothing else."""

SAYING = frozenset(word for phrase in CUES["said"] for word in phrase.split()) | ASKED_AFTER
"""These and every other word for what somebody says, wants or stands for."""
