"""Messages that state a number and ask nothing, so that it is there to be checked; whether a figure changed, and why it moved."""

from bot.reading.amounts.numbers import find_amount
from bot.reading.attempt import Attempt
from bot.reading.words.little_words import MORE_OR_LESS
from bot.reading.words.motion import WAYS
from bot.values.amount import Hedge

NOT_ASKING = frozenset({"said", "and", "follow", "latest"})
"""Cues of a message that states a number and asks nothing."""

AHEAD = frozenset("will would could may might if".split())
"""Words of what is not stated as a fact."""

SMALLEST_STATED = 100
"""Smaller numbers without a unit may count pages, or minutes to the deadline."""

_OF_ONE_FIGURE = frozenset("figure estimate cifra dato estimacion".split())
_IN_WHAT_WAY = frozenset("como cuanto much".split())
_CHANGED = frozenset("changed changes cambiado cambio cambiaron".split())


def is_stated_number(attempt: Attempt) -> bool:
    """Say whether a message only states a number, one too large to count anything but what is asked about.

    It is there to be checked: '234,000 ha coca Colombia 2021'.
    """
    heard, amount = attempt.heard, find_amount(attempt.heard)
    bound = {"degree", "compare"} if amount is not None and amount.hedge is not Hedge.EXACTLY else set()
    # What a country 'grew' is its crop, and no rise: the crop stands behind the verb.
    sown = WAYS - attempt.ways if _names_crop_last(attempt) else frozenset[str]()
    if amount is None or not heard.cues - bound - sown <= NOT_ASKING or not heard.said.isdisjoint(AHEAD):
        return False
    return amount.low >= SMALLEST_STATED or bool(heard.of("unit"))


def _names_crop_last(attempt: Attempt) -> bool:
    heard = attempt.heard
    verbs = [each.first for each in heard.of("measure")]
    crops = [each.first for each in heard.of("substance")]
    return bool(verbs and crops) and max(verbs) < min(crops) and heard.said.isdisjoint(MORE_OR_LESS)


def is_of_a_year(attempt: Attempt) -> bool:
    """Say whether a number is told of one year, by its unit or as a figure, and not what it counts: 'son 204.000 hectáreas las de 2021'."""
    own = attempt.own
    named = own.names_a_thing or attempt.before.names_a_thing or own.estimators
    counted = own.unit_kind is not None or is_of_one_figure(attempt)
    return counted and not named and len(own.whens) == 1 and own.span is None


def has_figure_changed(attempt: Attempt) -> bool:
    """Say whether it is asked if the figure of one year has changed, which is no change of what it counts."""
    heard, own = attempt.heard, attempt.own
    if heard.said.isdisjoint(_CHANGED) or not is_of_one_figure(attempt):
        return False
    return len(own.whens) == 1 and own.span is None and not (heard.numbers or heard.said & _IN_WHAT_WAY)


def asks_on_revision(attempt: Attempt) -> bool:
    """Say whether it is asked when a figure was revised, from what, to what or by whom, just after that it was."""
    bare = attempt.own.is_empty and attempt.heard.said <= _OF_REVISION
    return attempt.before.kind == "revisions" and bare and not attempt.heard.said.isdisjoint(_ASKED)


_ASKED = frozenset("when what who whom why cuando que quien cuanto cual".split())
_OF_REVISION = _ASKED | frozenset(
    "first originally initially before primero inicialmente antes era al principio from to by and so y de a por desde was were did they it that exactly fue eso changed change cambio cambiaron".split()
)


def is_of_one_figure(attempt: Attempt) -> bool:
    """Say whether a figure itself is spoken of, and not only what it counts."""
    return not attempt.heard.said.isdisjoint(_OF_ONE_FIGURE)


def asks_for_cause(attempt: Attempt) -> bool:
    """Say whether it is asked why one thing rose or fell: why a figure changed is told by its editions."""
    own = attempt.own
    moved = attempt.cue("why") and not attempt.ways.isdisjoint(WAYS)
    alone = len(own.places) <= 1 and len(own.substances) <= 1
    return moved and alone and not is_of_one_figure(attempt)
