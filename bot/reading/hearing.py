"""What a question's words are, before anyone decides what it asks: names, periods, cues, and the unexplained."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from bot.reading.amounts.spelt_amounts import MULTIPLIERS
from bot.reading.knowledge import Knowledge
from bot.reading.meant import meant, named_within
from bot.reading.messages.tongues import spoken_there
from bot.reading.negations import without_denied
from bot.reading.places.bearings import Bearings, bearings, taken_by_names
from bot.reading.places.country_codes import LONGEST, NAMING, country_coded
from bot.reading.spelling.mending import Doubt, Typed, mend, typed_in
from bot.reading.spelling.names import Fix, Name, singular
from bot.reading.spelling.said_again import said_again
from bot.reading.times.bare_years import with_bare_years
from bot.reading.times.periods import Timing, find_timings
from bot.reading.times.twelve_months import with_twelve_months
from bot.reading.words.chatter import LENGTHS
from bot.reading.words.conjugation import IDLE_VERBS
from bot.reading.words.little_words import PERCENTS
from bot.reading.words.motion import WENT, went
from bot.reading.words.phrases import covered
from bot.values.question import Language, Question, Spoken
from bot.values.reading import Correction, Step
from bot.values.slot import IdSlot, Slot
from bot.values.text import Word, folded

_LONG_NUMBER = 4
"""Digits of a number that counts no lines and no minutes: the 100,000 line is a bound."""

_GAP = "\0"

_PAUSES = (",", ":")

_PERCENT = PERCENTS | {"ciento"}


class Found(NamedTuple):
    """Names found at one place of the question, all of one kind: ``ids`` are what the words can stand for."""

    ids: tuple[str, ...]
    words: str
    start: int
    end: int
    first: int
    last: int

    def overlaps(self, other: "Found") -> bool:
        """Say whether two finds share a word."""
        return self.first < other.last and other.first < self.last


def slot_of(found: Found) -> Slot[str]:
    """Return the first of what words can stand for, as the question says it."""
    return IdSlot(value=found.ids[0], words=found.words, start=found.start, end=found.end)


class Heard(NamedTuple):
    """A question taken apart."""

    question: Question
    language: Language
    words: tuple[Word, ...]
    timings: tuple[Timing, ...]
    found: dict[str, tuple[Found, ...]]
    cues: frozenset[str]
    bearings: Bearings
    unexplained: tuple[str, ...]
    numbers: tuple[int, ...]
    """Positions of numbers that are no year."""
    corrected: tuple[Correction, ...]
    doubts: tuple[Doubt, ...]
    """Words that may be a slip for several others, with those."""
    guessed: bool
    """Whether a word was taken for an idle one on little evidence: it may be what is asked about."""
    confused: tuple[tuple[str, tuple[Name, ...]], ...]
    """Words that are easily taken for one of our names and are none."""
    too_long: bool
    typed: Typed
    texts: tuple[str, ...]
    """The words as they are read, flattened."""
    said: frozenset[str]
    """The same without their order."""
    explains: bool
    """Whether the steps of the reading are asked for: making them takes as long as a tenth of it."""

    def of(self, kind: str) -> tuple[Found, ...]:
        """Return what was found of one kind."""
        return self.found.get(kind, ())

    def named(self, *kinds: str) -> list[Found]:
        """Return what was found of several kinds, kind by kind."""
        return [each for kind in kinds for each in self.of(kind)]

    def cued(self, *names: str) -> tuple[Found, ...]:
        """Return the turns of phrase that are one of these cues."""
        if self.cues.isdisjoint(names):
            return ()
        wanted = frozenset(names)
        return tuple([each for each in self.of("cue") if not wanted.isdisjoint(each.ids)])

    @property
    def flat(self) -> str:
        """The words as they are read, flattened, with a space between them."""
        return " ".join(self.texts)

    @property
    def has_percent(self) -> bool:
        """Whether a number stands before a percent sign: a change, not a figure."""
        return bool(self.numbers) and not _PERCENT.isdisjoint(self.said)

    def steps(self, *then: tuple[str, str]) -> tuple[Step, ...]:
        """Return the steps that led here and those that followed, if anybody asks for them."""
        if not self.explains:
            return ()
        return (*_steps(self), *(Step(did=did, found=found) for did, found in then))

    @property
    def made_sense_of(self) -> tuple[Correction, ...]:
        """The corrections that gave a word some meaning: of a refusal no others are told."""
        return tuple(
            each for each in self.corrected if not any(word in each.typed for word in self.unexplained)
        )

    def flat_of(self, found: Found) -> str:
        """Return the words of a name as they are read, flattened."""
        return " ".join(self.texts[found.first : found.last])

    def as_read(self, typed: str) -> str:
        """Return a word that was typed as it is read, flattened."""
        return folded(next((each.read for each in self.corrected if each.typed == typed), typed))

    def told(self, first: int, last: int) -> str:
        """Return the words between two positions as they were typed."""
        return self.question.text[self.words[first].start : self.words[last - 1].end]


def hear(
    question: Question,
    knowledge: Knowledge,
    otherwise: Spoken = "",
    chosen: Mapping[int, Fix] = MappingProxyType({}),
    *,
    bold: Language | None = None,
    towns: bool = False,
    explains: bool = False,
    typed: Typed | None = None,
) -> Heard:
    """Take a question apart. Total on any text, and never slower than linear in its length.

    ``otherwise`` is the language of the thread, for a follow-up that has none of its own; ``chosen`` says what some
    of the words are read as, ``bold`` in which language ordinary words are taken for slips too, and ``towns`` whether
    such words are taken for the towns of their name. ``typed`` are the words and their slips, where they are known.
    """
    text = question.text
    typed = typed_in(text, knowledge, bold) if typed is None else typed
    mended = said_again(mend(typed, knowledge.lexicon, knowledge.speller, chosen), text, knowledge)
    heard = mended.words
    texts = tuple([word.text for word in heard])
    said = frozenset(texts)
    language = question.language or knowledge.tongues.language_of(
        text, heard, otherwise, at_home=question.at_home or "en"
    )
    found_timings = find_timings(heard, text, question.today, month_first=language in question.month_first)
    timings = with_twelve_months(heard, knowledge.named_years.outside(heard, found_timings))
    timings = with_bare_years(heard, timings, question.today, knowledge.lexicon.is_unit, text)
    pieces = list(texts)
    for timing in timings:
        pieces[timing.first : timing.last] = [_GAP] * (timing.last - timing.first)

    found: dict[str, list[Found]] = {}
    explained: set[int] = set()
    shouted = text.isupper()
    for mention in knowledge.lexicon.mentions(pieces):
        first, last = mention.first, mention.last
        start, end = heard[first].start, heard[last - 1].end
        told = text[start:end]
        pauses = text[end : end + 1] in _PAUSES
        names = meant(mention, told, heard, language, knowledge, pauses=pauses, shouted=shouted, towns=towns)
        for kind, ids in names.items():
            found.setdefault(kind, []).append(Found(ids, told, start, end, first, last))
        if last - first > 1:
            for kind, ids in named_within(names, pieces[first:last], knowledge):
                found.setdefault(kind, []).append(Found(ids, told, start, end, first, last))
        if names:
            explained.update(range(first, last))
    if not said.isdisjoint(WENT):
        either = covered(each for each in found.get("cue", ()) if "change" in each.ids)
        for at, word in enumerate(heard):
            if word.text not in WENT or at in either:
                # 'Subió o bajó' does not say that it fell.
                continue
            told = text[word.start : word.end]
            if way := went(heard, at, told, alone=at not in explained):
                found.setdefault("cue", []).append(Found((way,), told, word.start, word.end, at, at + 1))
                explained.add(at)
    if len(heard) <= LONGEST and timings and "place" not in found and "elsewhere" not in found:
        named = covered(each for kind in NAMING for each in found.get(kind, ()))
        for code in country_coded(heard, timings, named, knowledge):
            start, end = heard[code].start, heard[code].end
            found["place"] = [Found((texts[code].upper(),), text[start:end], start, end, code, code + 1)]
            found["filler"] = [each for each in found.get("filler", ()) if each.first != code]
            explained.add(code)
    rest = [at for at, piece in enumerate(pieces) if piece is not _GAP and at not in explained]
    confused, unexplained, numbers = _left_over(rest, heard, text, found, knowledge, language)
    by_kind, timings = without_denied(heard, text, found, timings)
    cues = frozenset([identity for each in by_kind.get("cue", ()) for identity in each.ids])
    placed = taken_by_names(by_kind, texts)
    if (placed or "elsewhere" in by_kind) and not question.language:
        # What is only asked with says as much of the language as any word: 'how recent is your data'.
        asked = covered(by_kind.get("cue", ()))
        named = {heard[at].start for at in placed - asked}.union(
            each.start for each in by_kind.get("elsewhere", ())
        )
        home = question.at_home or spoken_there(by_kind.get("place", ()), knowledge.country_of)
        language = knowledge.tongues.language_of(text, heard, otherwise, named, home)
    return Heard(
        question=question,
        language=language,
        words=heard,
        timings=timings,
        found=by_kind,
        cues=cues,
        bearings=bearings(heard, placed, cues),
        unexplained=tuple(unexplained),
        numbers=tuple(numbers),
        corrected=(*mended.corrections(text, knowledge.lexicon), *_unsure_days(timings, heard, text)),
        doubts=mended.doubts,
        guessed=mended.guessed,
        confused=tuple(confused),
        too_long=typed.too_long,
        typed=typed,
        texts=texts,
        said=said,
        explains=explains,
    )


def _left_over(
    rest: Sequence[int],
    heard: Sequence[Word],
    text: str,
    found: Mapping[str, Sequence[Found]],
    knowledge: Knowledge,
    language: Language,
) -> tuple[list[tuple[str, tuple[Name, ...]]], list[str], list[int]]:
    """Sort the words that stand for nothing: what is taken for a name of ours, what nobody explains, and numbers.

    A number before a word for the length of a text or for the time that is left is no figure. Spanish verbs are idle
    in Spanish alone: 'at leas 1,000' asks nobody to read.
    """
    confused: list[tuple[str, tuple[Name, ...]]] = []
    unexplained: list[str] = []
    numbers: list[int] = []
    confusable, spanish = knowledge.lexicon.confusable, language == "es"
    for at in rest:
        word, told = heard[at].text, text[heard[at].start : heard[at].end]
        if (one := singular(word)) in confusable:
            confused.append((told, confusable[one]))
        if word in MULTIPLIERS and at and heard[at - 1].text[0].isdigit():
            continue
        if word[0].isdigit():
            if at + 1 == len(heard) or heard[at + 1].text not in LENGTHS or len(word) > _LONG_NUMBER:
                numbers.append(at)
        elif len(word) > 1 and word[0].isalpha() and not (spanish and word in IDLE_VERBS):
            # 'Per the UN' is according to it.
            tells = word == "per" and any(each.first == at + 1 for each in found.get("estimator", ()))
            unexplained += [] if tells else [told]
    return confused, unexplained, numbers


def _unsure_days(timings: Sequence[Timing], heard: Sequence[Word], text: str) -> Iterator[Correction]:
    """Yield the dates in digits that somebody else would read otherwise, with how they are read here."""
    for timing in timings:
        if timing.unsure and timing.period is not None:
            typed = text[heard[timing.first].start : heard[timing.last - 1].end]
            yield Correction(typed=typed, read=timing.period.code)


def _steps(heard: Heard) -> Iterator[Step]:
    yield Step(did="words", found=" ".join(heard.texts))
    for timing in heard.timings:
        named = timing.period.code if timing.period else f"{timing.years[0] or ''}..{timing.years[1] or ''}"
        told = heard.told(timing.first, timing.last)
        yield Step(did="period", found=f"{told!r} is {timing.role} {named}")
    for each in heard.corrected:
        yield Step(did="corrected", found=f"{each.typed!r} read as {each.read!r}")
    for kind, names in sorted(heard.found.items()):
        if kind != "filler":
            for one in names:
                yield Step(did=kind, found=f"{one.words!r} is {' or '.join(one.ids)}")
    if heard.unexplained:
        yield Step(did="unexplained", found=", ".join(heard.unexplained))
