"""Money that a country gives another: 'how much did the US give Colombia', 'cuánta plata le ha dado EEUU a Colombia'."""

from typing import Final

from bot.reading.hearing import Found, Heard
from bot.reading.knowledge import Knowledge
from bot.reading.slots import Slots
from bot.values.catalogue import PlaceKind, UnitKind
from bot.values.slot import Subject

_MONEY: Final = frozenset(
    """
    aid assistance money cash funding funds dollars bucks ayuda asistencia plata platica dinero fondos recursos dolares billete billetes
    lana guita pasta
""".split()
)
_AID: Final = frozenset({"aid", "ayuda"})
_AID_ALONE: Final = tuple((word,) for word in _AID)
_GIVEN: Final = frozenset(
    "give gives gave given hand hands handed send sends sent provide provided grant granted spend spent spending disburse disbursed appropriate appropriated allocate allocated earmark earmarked da dan dio dieron dado dar daba mando mandaron mandado envio enviaron enviado"
    " entrego entregaron entregado giro giraron girado desembolso desembolsaron desembolsado solto soltaron invirtio invirtieron".split()
)
_RECEIVED: Final = frozenset(
    "receive receives received get gets got recibe reciben recibio recibieron recibido llego llegado llegaron entro entrado entraron".split()
)
_OF_AID: Final = _MONEY | _GIVEN | _RECEIVED
"""Words of which every such question has one, but for the name of an appropriation."""

_TO_WHOM: Final = frozenset({"le", "les"})
_TO: Final = (("a",), ("para",), ("to",), ("for",))
_GIVER: Final = "US"
"""The only country whose aid is held."""


def with_aid(heard: Heard, knowledge: Knowledge) -> Heard:
    """Return the question with what one country gives another as the aid that it is, where it names nothing else.

    What it gives is money where no word says what: 'how much did the US give Colombia'.
    """
    if heard.of("substance") or (heard.said.isdisjoint(_OF_AID) and not heard.of("scope")):
        return heard
    aid = next((m.id for m in knowledge.catalogue.measures.values() if m.unit_kind == UnitKind.MONEY), None)
    if aid is None:
        return heard
    named = {identity for each in heard.of("measure") for identity in each.ids}
    if named:
        # 'Plan Colombia, plata': the money of what is itself money.
        return _without_words(heard) if named == {aid} else heard
    giver = _giver(heard, aid, knowledge)
    others = tuple(
        each for each in heard.of("place") if _GIVER not in each.ids and not (giver and each.overlaps(giver))
    )
    named_so = giver is not None and giver in heard.of("scope")
    if giver is not None and named_so and not (others and _AID.isdisjoint(heard.flat_of(giver).split())):
        # 'The Plan Colombia appropriation' is aid by its name.
        return _without_words(
            heard._replace(found={**heard.found, "measure": (_at(heard, giver.first, aid),)})
        )
    countries = knowledge.catalogue.places
    if any(countries[place].kind is not PlaceKind.COUNTRY for each in others for place in each.ids):
        # What Washington gives a town is not what it gives the country.
        return heard
    if not others and giver is None and heard.timings:
        # 'La ayuda del 2025' asks for none of ours.
        at = next((at for at, word in enumerate(heard.texts) if word in _AID), None)
        if at is not None:
            return _without_words(heard._replace(found={**heard.found, "measure": (_at(heard, at, aid),)}))
    if not others or not (_is_received(heard, others) if giver is None else _goes_to(heard, giver, others)):
        return heard
    at = next(
        (at for at, word in enumerate(heard.texts) if word in (_AID if giver is None else _MONEY)), None
    )
    if at is None and "quantity" in heard.cues:
        at = next((at for at, word in enumerate(heard.texts) if word in _GIVEN), None)
    if at is None:
        return heard
    found = {
        **heard.found,
        "measure": (_at(heard, at, aid),),
        "place": others,
        "estimator": tuple(
            each for each in heard.of("estimator") if giver is None or not each.overlaps(giver)
        ),
    }
    return _without_words(heard._replace(found=found))


def _at(heard: Heard, at: int, measure: str) -> Found:
    """Return a measure that one word names."""
    word = heard.words[at]
    return Found((measure,), heard.told(at, at + 1), word.start, word.end, at, at + 1)


def _giver(heard: Heard, aid: str, knowledge: Knowledge) -> Found | None:
    """Return who gives: the country, 'Washington', which is a government here and no state, or an agency whose aid is counted."""
    if giver := next((each for each in heard.of("place") if _GIVER in each.ids), None):
        return giver
    if giver := next((each for each in heard.of("estimator") if _GIVER.lower() in each.ids), None):
        return giver
    counted = {scope for pair, scopes in knowledge.scopes_of.items() if pair[0] == aid for scope in scopes}
    return next((each for each in heard.of("scope") if not counted.isdisjoint(each.ids)), None)


def _is_received(heard: Heard, others: tuple[Found, ...]) -> bool:
    """Say whether it is asked how much aid somebody got, of no giver, or whose aid is named: only of one giver is any held."""
    asked = {each.last for each in heard.cued("quantity")}
    beside = {at for each in others for at in (each.first - 1, each.last)} if len(others) == 1 else set()
    return heard.said.isdisjoint(_GIVEN) and any(
        heard.texts[at : at + 1] in _AID_ALONE for at in asked | beside if at >= 0
    )


def _goes_to(heard: Heard, giver: Found, others: tuple[Found, ...]) -> bool:
    """Say whether the others get what the giver gives; what they give to it is no aid of its."""
    if not heard.said.isdisjoint(_GIVEN):
        return all(each.first > giver.first for each in others)
    of_giver = not _MONEY.isdisjoint(heard.texts[max(0, giver.first - 2) : giver.last + 1])
    if of_giver and all(heard.texts[max(0, each.first - 1) : each.first] in _TO for each in others):
        # 'Ayuda USA a Colombia' goes without a verb.
        return True
    received = not heard.said.isdisjoint(_RECEIVED)
    return received and (of_giver or all(each.first < giver.first for each in others))


def _without_words(heard: Heard) -> Heard:
    """Return the question with its words for money and giving explained."""
    return heard._replace(
        unexplained=tuple(one for one in heard.unexplained if heard.as_read(one) not in _OF_AID),
        # Aid is easily taken for AIDS, and is none where somebody gives it.
        confused=tuple(one for one in heard.confused if heard.as_read(one[0]) not in _OF_AID),
    )


def is_all_given(heard: Heard, slots: Slots, knowledge: Knowledge) -> bool:
    """Say whether it is asked how much money has been given, of no year: 'how much has the US given Colombia'."""
    if (
        heard.said.isdisjoint(_HAVING)
        or "quantity" not in heard.cues
        or slots.whens
        or slots.span is not None
    ):
        return False
    measures = knowledge.catalogue.measures
    counted = {identity for slot in slots.measures for identity in slot.value}
    return bool(counted) and all(measures[one].unit_kind == UnitKind.MONEY for one in counted)


_HAVING: Final = frozenset("has have ha han".split())


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
