"""Yes or no to a claim that one place or drug has more, or less, than another."""

from bot.values.answer import Comparison
from bot.values.asked import Claimed
from bot.values.fact import Status
from bot.values.finding import Change
from bot.wording.moves import direction, is_little
from bot.wording.sentences import is_disputed
from bot.wording.voice import Voice


def rival_opening(voice: Voice, answer: Comparison) -> str:
    """Return what stands before the figures: yes, no, or that it depends on who counts; nothing where none was claimed.

    What rests on a figure that was leaked, announced or is approximate and near the other gets no verdict.
    """
    claimed = answer.query.rivalry
    changes = [change for change in answer.changes if isinstance(change, Change)]
    if claimed is Claimed.NOTHING or len(changes) < len(answer.changes):
        return ""
    if any(is_little(change) or _is_unsettled(change) for change in changes):
        return ""
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


def _is_unsettled(change: Change) -> bool:
    ends = (change.before.current, change.after.current)
    return any(end.status in {Status.LEAKED, Status.ANNOUNCED} for end in ends)
