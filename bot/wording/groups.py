"""What is said where a substance was named that is counted only within a group: oxycodone, of prescription opioids."""

from bot.values.answer import Answer
from bot.values.returned import AskBack, NotOurs, Puzzled
from bot.wording.drafts import Draft, Line, line
from bot.wording.phrases import sentence
from bot.wording.subjects import parts_of
from bot.wording.voice import Voice


def group_lines(voice: Voice, answer: Answer, draft: Draft) -> list[Line]:
    """Say of each substance named that the figures told are for its group, unless a caveat of the reply says it."""
    if isinstance(answer, AskBack | NotOurs | Puzzled):
        return []
    if not any(told.cites for told in (draft.headline, *draft.lines)):
        return []
    slots = [slot for part in parts_of(voice, answer.query) for slot in part.slots if slot.narrower]
    if not slots:
        return []
    # Of one thing among several a caveat names that thing first, and goes on in small letters.
    said = tuple(told.text for told in draft.caveats)
    known = {
        caveat.member
        for caveat in voice.catalogue.caveats.values()
        if caveat.member
        and any(text.endswith(sentence(voice.say(caveat.says, caveat.says_es))[1:]) for text in said)
    }
    named = {slot.narrower: str(slot.value) for slot in slots if slot.narrower not in known}
    return [line(_told(voice, *pair)) for pair in named.items()]


def _told(voice: Voice, narrower: str, group: str) -> str:
    one, all_of_them = voice.substance(narrower), voice.substance(group)
    if one in all_of_them:
        held = voice.say(f"{all_of_them} together", f"{all_of_them} en conjunto")
    else:
        held = voice.say(f"{all_of_them}, {one} included", f"{all_of_them} e incluye {one}")
    if any(substance.by_name_of == narrower for substance in voice.catalogue.substances.values()):
        return sentence(voice.say(f"What is given is for {held}", f"La cifra es de {held}"))
    return sentence(
        voice.say(
            f"No figure of {one} alone is held; what is given is for {held}",
            f"No tenemos cifra aparte de {one}; la que se da es de {held}",
        )
    )
