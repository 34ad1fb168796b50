"""How a question was read, said wherever anything was assumed, carried over, corrected or left unanswered."""

from collections.abc import Sequence

from bot.values.period import NotAPeriod, parse_period
from bot.values.reading import Reading, Understood
from bot.values.slot import Latest, Origin, Slot, Span
from bot.values.text import folded
from bot.wording.dates import period_text
from bot.wording.phrases import capital, echoed
from bot.wording.subjects import Part, parts_of
from bot.wording.voice import Voice


def read_as(voice: Voice, reading: Reading, *, brief: bool = False) -> str:
    """Return the line that says how a question was read, empty where every part of it was said.

    ``brief`` names only the parts that were assumed or come from earlier, for a reply short of room.
    """
    sentences = []
    parts = parts_of(voice, reading.query) if isinstance(reading, Understood) else []
    corrections = "; ".join(
        voice.say(
            f"for *{echoed(made.typed)}* I read {_named(voice, made.read, parts)}",
            f"donde dice *{echoed(made.typed)}* leí {_named(voice, made.read, parts)}",
        )
        for made in reading.corrected
    )
    origins = {slot.origin for part in parts for slot in part.slots}
    if parts and (corrections or origins - {Origin.SAID} or any(map(_is_to_be_told, parts))):
        told = ", ".join(_told(voice, part) for part in parts if not brief or _is_unsaid(part))
        if told:
            told = voice.say(f"Read as: {told}", f"Entendido como: {told}")
        said = "; ".join(part for part in (told, corrections) if part)
        sentences += [capital(said)] if said else []
    elif corrections:
        sentences.append(capital(corrections))
    if isinstance(reading, Understood) and reading.left_unanswered:
        rest = echoed(reading.left_unanswered)
        sentences.append(
            voice.say(
                f"One question at a time: please ask “{rest}” again",
                f"Una pregunta a la vez: vuelva a preguntar «{rest}»",
            )
        )
    return " ".join(f"{told}." for told in sentences)


def _named(voice: Voice, read: str, parts: Sequence[Part]) -> str:
    """Return a corrected word with the capitals and accents of the name that it was read as, a day in words."""
    if read[:1].isdigit():
        try:
            return period_text(parse_period(read), voice.language)
        except NotAPeriod:
            return echoed(read)
    flat = folded(read)
    return next((part.text for part in parts if folded(part.text) == flat), echoed(read))


def _is_unsaid(part: Part) -> bool:
    """Say whether a part was left to us: assumed, unless it is "all years held", or taken from the thread."""
    origins = {slot.origin for slot in part.slots}
    open_ = bool(part.slots) and all(_is_open(slot) for slot in part.slots)
    counted = Origin.EARLIER in origins or (Origin.ASSUMED in origins and not open_)
    return counted or _is_to_be_told(part)


def _is_to_be_told(part: Part) -> bool:
    """Say whether a part has to be told though it was said: years counted from something that happened have a day."""
    return part.must or any(isinstance(slot.value, Span) and bool(slot.value.event) for slot in part.slots)


def _told(voice: Voice, part: Part) -> str:
    origins = {slot.origin for slot in part.slots}
    if Origin.ASSUMED in origins and not all(_is_open(slot) for slot in part.slots):
        return voice.say(f"{part.text} (assumed)", f"{part.text} (supuesto)")
    if Origin.EARLIER in origins:
        return voice.say(f"{part.text} (from earlier)", f"{part.text} (de antes)")
    return part.text


def _is_open(slot: object) -> bool:
    # "The latest period held" and "all years held" say by themselves that no period was asked for.
    return isinstance(slot, Slot) and isinstance(slot.value, Latest | Span)
