"""How a question was read, said wherever anything was assumed, carried over, corrected or left unanswered."""

from collections.abc import Sequence

from bot.values.reading import Reading, Understood
from bot.values.slot import Latest, Origin, Slot, Span
from bot.values.text import folded
from bot.wording.phrases import echoed
from bot.wording.subjects import Part, parts_of
from bot.wording.voice import Voice


def read_as(voice: Voice, reading: Reading) -> str:
    """Return the line that says how a question was read, empty where every part of it was said."""
    sentences = []
    parts = parts_of(voice, reading.query) if isinstance(reading, Understood) else []
    corrections = "; ".join(
        voice.say(
            f"for *{echoed(made.typed)}* I read {_named(made.read, parts)}",
            f"donde dice *{echoed(made.typed)}* leí {_named(made.read, parts)}",
        )
        for made in reading.corrected
    )
    origins = {slot.origin for part in parts for slot in part.slots}
    if parts and (corrections or origins - {Origin.SAID}):
        told = ", ".join(_told(voice, part) for part in parts)
        sentences.append(
            voice.say(f"Read as: {told}", f"Entendido como: {told}")
            + (f"; {corrections}" if corrections else "")
        )
    elif corrections:
        sentences.append(corrections[0].upper() + corrections[1:])
    if isinstance(reading, Understood) and reading.left_unanswered:
        rest = echoed(reading.left_unanswered)
        sentences.append(
            voice.say(
                f"One question at a time: please ask “{rest}” again",
                f"Una pregunta a la vez: vuelva a preguntar «{rest}»",
            )
        )
    return " ".join(f"{told}." for told in sentences)


def _named(read: str, parts: Sequence[Part]) -> str:
    """Return a corrected word with the capitals and accents of the name that it was read as."""
    flat = folded(read)
    return next((part.text for part in parts if folded(part.text) == flat), echoed(read))


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
