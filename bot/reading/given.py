"""Money that a country gives another: 'how much did the US give Colombia', 'cuánta plata le ha dado EEUU a Colombia'."""

from typing import Final

from bot.reading.hearing import Found, Heard
from bot.reading.knowledge import Knowledge
from bot.values.catalogue import UnitKind
from bot.values.slot import Subject
from bot.values.text import folded

_MONEY: Final = frozenset(
    "aid assistance money funding funds dollars ayuda asistencia plata dinero fondos recursos dolares".split()
)
_GIVEN: Final = frozenset(
    "give gives gave given send sends sent provide provided grant granted da dan dio dieron dado dar daba mando mandaron mandado envio enviaron enviado"
    " entrego entregaron entregado giro giraron girado".split()
)
_TO_WHOM: Final = frozenset({"le", "les"})
_GIVER: Final = "US"
"""The only country whose aid is held."""


def with_aid(heard: Heard, knowledge: Knowledge) -> Heard:
    """Return the question with what one country gives another as the aid that it is, where it names nothing else."""
    if (
        heard.said.isdisjoint(_GIVEN)
        or heard.said.isdisjoint(_MONEY)
        or heard.of("substance")
        or heard.of("measure")
    ):
        return heard
    giver = next((each for each in heard.of("place") if _GIVER in each.ids), None)
    others = tuple(
        each
        for each in heard.of("place")
        if giver is not None and each.first > giver.first and each is not giver
    )
    aid = next((m.id for m in knowledge.catalogue.measures.values() if m.unit_kind == UnitKind.MONEY), None)
    if giver is None or not others or aid is None:
        return heard
    at = next(at for at, word in enumerate(heard.texts) if word in _MONEY)
    word = heard.words[at]
    named = Found((aid,), heard.told(at, at + 1), word.start, word.end, at, at + 1)
    found = {
        **heard.found,
        "measure": (named,),
        "place": others,
        "estimator": tuple(each for each in heard.of("estimator") if not each.overlaps(giver)),
    }
    known = _MONEY | _GIVEN
    return heard._replace(
        found=found,
        unexplained=tuple(one for one in heard.unexplained if folded(heard.as_read(one)) not in known),
        # Aid is easily taken for AIDS, and is none where somebody gives it.
        confused=tuple(one for one in heard.confused if folded(heard.as_read(one[0])) not in known),
    )


def given_unheld(heard: Heard, subject: Subject | None, knowledge: Knowledge) -> list[str]:
    """Return the verb by which the giver gives another country what is no aid: 'cuánta plat le dio EEUU a Colombia' is no coca."""
    if heard.said.isdisjoint(_GIVEN) or heard.numbers or subject is None:
        return []
    givers = [each for each in heard.of("estimator") if _GIVER.lower() in each.ids]
    givers += [each for each in heard.of("place") if _GIVER in each.ids]
    others = {each.first for each in heard.of("place") if _GIVER not in each.ids}
    if (
        not (givers and others)
        or knowledge.catalogue.measures[subject.measure.value].unit_kind is UnitKind.MONEY
    ):
        return []
    texts = heard.texts
    return [
        word
        for at, word in enumerate(texts)
        if word in _GIVEN and (at + 1 in others or not _TO_WHOM.isdisjoint(texts[max(0, at - 2) : at]))
    ]
