"""The form an answer is wanted in: a sentence for print, a table, a chart, or the usual reply."""

from bot.reading.hearing import Found, Heard
from bot.values.asked import Form
from bot.values.text import folded

_OWN: frozenset[str] = frozenset(
    "our my your his her their the this a in of nuestra mi tu su la esta una".split()
)
"""Before 'copy' at the end, these make it somebody's text: 'check our copy' asks for no sentence."""


def form_of(heard: Heard) -> Form:
    """Return the form asked for; a bare 'copy' asks for one only where the message begins or ends with it."""
    for form in (Form.CHART, Form.CSV, Form.COPY):
        if any(form in each.ids and _asks(each, heard) for each in heard.of("cue")):
            return form
    return Form.REPLY


def _asks(cue: Found, heard: Heard) -> bool:
    if folded(cue.words) not in {"copy", "copia"}:
        return True
    if cue.first == 0:
        return True
    return cue.last == len(heard.words) and heard.words[cue.first - 1].text not in _OWN
