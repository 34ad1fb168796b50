"""The form an answer is wanted in: a sentence for print, a table, a chart, or the usual reply."""

from typing import Final

from bot.reading.hearing import Found, Heard
from bot.values.asked import Form

_SOMEBODYS: frozenset[str] = frozenset(
    """
    our my your his her their the this that a in of on story draft final news desk web wire piece article page
    nuestra mi tu su la esta esa una
""".split()
)
"""Before 'copy', these make it somebody's text: 'check our copy' asks for no sentence."""


_FORMS: Final = (Form.CHART, Form.CSV, Form.COPY)


def form_of(heard: Heard) -> Form:
    """Return the form asked for; 'copy' asks for one unless it is somebody's."""
    if heard.cues.isdisjoint(_FORMS):
        return Form.REPLY
    for form in _FORMS:
        if any(_asks(each, heard) for each in heard.cued(form)):
            return form
    return Form.REPLY


def _asks(cue: Found, heard: Heard) -> bool:
    if heard.flat_of(cue) not in {"copy", "copia"}:
        return True
    if not _STATES.isdisjoint(heard.texts[cue.last : cue.last + 1]):
        return False
    return cue.first == 0 or heard.texts[cue.first - 1] not in _SOMEBODYS


_STATES: Final = frozenset("says say said has had reads states gives puts claims dice pone trae".split())
"""What a text does behind whose name it stands: 'copy says 106,000, is that right?'."""
