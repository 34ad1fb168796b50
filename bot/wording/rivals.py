"""Yes or no to a claim that one place or drug has more, or less, than another, and which of several drugs has the most."""

from bot.values.answer import Comparison
from bot.values.asked import Claimed
from bot.values.fact import Status
from bot.values.finding import Change
from bot.wording.drafts import Line, line
from bot.wording.moves import direction, is_little
from bot.wording.sentences import is_disputed
from bot.wording.voice import Voice


def rival_opening(voice: Voice, answer: Comparison) -> str:
    """Return what stands before the figures: yes, no, or that it depends on who counts; nothing where none was claimed.

    What rests on a figure that was leaked, announced or is approximate and near the other gets no verdict.
    """
    claimed = answer.query.rivalry
    changes = [change for change in answer.changes if isinstance(change, Change)]
    asked = answer.query.order or claimed
    if asked is Claimed.NOTHING or len(changes) < len(answer.changes):
        return ""
    if any(is_little(change) or _is_unsettled(change) for change in changes):
        return ""
    if answer.query.order:
        return _order_opening(voice, answer)
    wanted = -1 if claimed is Claimed.MORE else 1
    kept = {direction(change) == wanted for change in changes}
    if len(kept) > 1:
        return voice.say("It depends on who counts: ", "Depende de quién cuente: ")
    if kept == {False}:
        return "No: "
    figures = (changes[0].before.current, changes[0].after.current)
    if any(is_disputed(answer.dispute, figure) for figure in figures):
        return voice.say("Yes, by a figure in dispute: ", "Sí, según una cifra en disputa: ")
    return voice.say("Yes: ", "Sí: ")


def _order_opening(voice: Voice, answer: Comparison) -> str:
    """Name the drug that leads the order, after yes or no where one of them was said to; nothing where two share the lead."""
    query, ranks = answer.query, answer.findings[0]
    if not direction(next(change for change in answer.changes if isinstance(change, Change))):
        return ""
    held = voice.say(
        f"of the {len(ranks)} kinds of drug held", f"de las {len(ranks)} clases de droga que hay"
    )
    most = query.order is Claimed.MORE
    first = voice.say("highest" if most else "lowest", "más alta" if most else "más baja")
    if query.rivalry is Claimed.NOTHING:
        return voice.say(f"The {first} {held}: ", f"La cifra {first} {held}: ")
    if ranks[0].series.substance == query.sides[0].subject.substance.value:
        return voice.say(f"Yes, the {first} {held}: ", f"Sí, la {first} {held}: ")
    return voice.say(f"No, another is the {first} {held}: ", f"No, la {first} {held} es otra: ")


def overlap_lines(voice: Voice, answer: Comparison) -> list[Line]:
    """Say of drugs in order that they make no sum, where one death or seizure counts for several of them."""
    counted = voice.catalogue.measures.get(answer.findings[0][0].series.measure)
    if counted is None or not counted.overlapping:
        return []
    return [
        line(
            voice.say(
                "One case can count for several drugs.",
                "Un caso puede contar para varias drogas.",
            )
        )
    ]


def _is_unsettled(change: Change) -> bool:
    ends = (change.before.current, change.after.current)
    return any(end.status in {Status.LEAKED, Status.ANNOUNCED} for end in ends)
