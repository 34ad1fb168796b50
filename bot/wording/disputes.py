"""What editors decided to say where estimators disagree, and which estimators say nothing."""

from collections.abc import Iterable
from typing import Final

from bot.values.fact import Dispute
from bot.values.period import Period
from bot.wording.dates import period_text
from bot.wording.drafts import Line, Weight, line, shortening
from bot.wording.phrases import neither, sentence
from bot.wording.voice import Voice


def dispute_lines(voice: Voice, dispute: Dispute | None, weight: Weight = Weight.MIDDLE) -> list[Line]:
    """Return what is to be said of a dispute, in the editors' words."""
    if dispute is None:
        return []
    return [line(sentence(voice.say(dispute.say, dispute.say_es or dispute.say)), weight, *())]


def dispute_reason(voice: Voice, dispute: Dispute | None) -> list[Line]:
    """Return why the estimators disagree, in the editors' words; in a short reply no more than is said everywhere."""
    if dispute is None:
        return []
    why, says = voice.say(dispute.why, dispute.why_es or dispute.why), voice.say(dispute.say, dispute.say_es)
    return [shortening([line(sentence(why)), line(sentence(says))])]


_SILENT_SHOWN: Final = 3


def silent_lines(voice: Voice, silent: Iterable[str], period: Period) -> list[Line]:
    """Say which estimators hold the series and nothing for this period."""
    names = [voice.estimator(estimator) for estimator in silent]
    if not names:
        return []
    if (more := len(names) - _SILENT_SHOWN) > 1:
        names = [*names[:_SILENT_SHOWN], voice.say(f"{more} others", f"otros {more}")]
    when = period_text(period, voice.language)
    none_of = neither(voice, names)
    return [
        line(
            voice.say(
                f"No figure for {when} from {none_of} is held.",
                f"No tenemos cifra {none_of} para {when}.",
            ),
            Weight.MIDDLE,
        )
    ]
