"""How settled a figure is, in answer to whether it is final, provisional or official."""

from typing import Final

from bot.values.asked import StandingAsk
from bot.values.fact import Figure, Status
from bot.wording.voice import Voice

_OPEN: Final = frozenset({Status.PROVISIONAL, Status.PRELIMINARY})
_TOLD: Final[dict[Status, tuple[str, str]]] = {
    Status.FINAL: ("final", "es definitiva"),
    Status.PROVISIONAL: ("provisional", "es provisional"),
    Status.PRELIMINARY: ("preliminary", "es preliminar"),
    Status.ANNOUNCED: ("only announced", "solo se anunció"),
    Status.LEAKED: ("leaked and not published by its maker", "se filtró y su autor no la ha publicado"),
}


def standing_opening(voice: Voice, asks: StandingAsk, figure: Figure) -> str:
    """Begin with yes or no and the status; an estimate that its maker gave none is told so."""
    status = figure.status
    if asks is StandingAsk.NOTHING:
        return ""
    if status is Status.PUBLISHED and asks is not StandingAsk.OFFICIAL:
        return voice.say(
            "Its maker calls it neither final nor provisional: ",
            "Su autor no la llama ni definitiva ni provisional: ",
        )
    english, spanish = _TOLD.get(status, ("", ""))
    match asks:
        case StandingAsk.FINAL:
            yes = status is Status.FINAL
        case StandingAsk.PROVISIONAL:
            yes = status in _OPEN
        case _:
            yes = status not in (Status.ANNOUNCED, Status.LEAKED)
            if yes:
                who = voice.estimator(figure.series.estimator)
                english, spanish = f"published by {who}", f"la publicó {who}"
    return voice.say(f"{'Yes' if yes else 'No'}, {english}: ", f"{'Sí' if yes else 'No'}, {spanish}: ")
