"""The editorial rules, each as a function that finds what breaks it in an answer and its replies."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from csv import DictReader
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cached_property, lru_cache
from io import StringIO
from typing import Final, TypeVar

from pydantic import BaseModel

from bot.slack.blocks import message
from bot.values.amount import Amount, Hedge
from bot.values.answer import Answer, Ranking, Sources, Statements
from bot.values.asked import Form
from bot.values.beyond import Reached
from bot.values.catalogue import Catalogue
from bot.values.fact import Figure, SeriesKey
from bot.values.finding import Change, Course, Derived, Finding, OtherRanking
from bot.values.gains import GainOrder
from bot.values.period import Period, Published
from bot.values.query import AnyQuery
from bot.values.reply import Reply
from bot.values.slot import Slot
from bot.values.terms import Terms
from bot.wording.amounts import amount_text
from bot.wording.locales import Locale, marks
from bot.wording.numbers import plain, printed, rounded, spelled
from bot.wording.roles import cast, derived_of
from bot.wording.voice import Voice
from tests.slack.limits import complaints

POINTS: Final = "points"
_WHOLE: Final = 4000
"""Of a reply with its sources, in print each in full."""
_TELLING: Final = 3
"""Digits of a number that is hardly anything else: 1 and 12 are days and counts as well."""
T = TypeVar("T")

_MILLION: Final = Decimal(1_000_000)
_ROOM: Final = {Form.REPLY: 900, Form.CSV: 900, Form.COPY: 1750}
"""Beyond the room that replies are fitted to, for what must stay; a table has a line more."""

NUMBER: Final = re.compile(r"\d(?:[\d.,\u202f\u00a0]*\d)?")
_PROSE: Final = frozenset(
    "detail detail_es say say_es why why_es says says_es headline headline_es note note_es how as_published evidence "
    "evidence_es name name_es definition definition_es from_source method method_es interval_means verdict facts_version title held_first held_last asked publisher_name publisher_name_es first last code recipe".split()
)
"""What editors wrote, whose numbers are theirs."""
_NAMES: Final = frozenset(
    "name name_es full_name full_name_es sentence sentence_es singular singular_es".split()
)


_WRITTEN: Final[dict[tuple[SeriesKey, str], tuple[str, ...]]] = {}


@lru_cache(maxsize=100_000)
def numbers_in(text: str) -> tuple[str, ...]:
    """Return the numbers of a text as they are written."""
    return tuple(NUMBER.findall(text))


@dataclass(frozen=True)
class Told:
    """A question, what the store had to say, and every reply made of it, by language and form."""

    query: AnyQuery
    answer: Answer
    replies: dict[tuple[str, Form], Reply]
    catalogue: Catalogue
    locales: dict[str, Locale]

    @cached_property
    def numbers_of_editors(self) -> frozenset[str]:
        """The numbers of what editors wrote."""
        return frozenset(number for text in self.prose for number in numbers_in(text))

    @cached_property
    def prose(self) -> frozenset[str]:
        """What editors wrote of what is told, and its names."""
        return frozenset(_in_prose(self))

    @cached_property
    def numbers(self) -> frozenset[Decimal]:
        """Every number that the answer may tell."""
        found = set(_numbers(self))
        found |= {printed(one) for one in found}
        return frozenset(
            found
            | {one / size for one in found if abs(one) >= _MILLION for size in (_MILLION, 1000 * _MILLION)}
        )

    @cached_property
    def parts(self) -> list[object]:
        """Everything that the answer is made of."""
        return within(self.answer)

    @cached_property
    def asked(self) -> set[Decimal]:
        """The numbers of the question."""
        return {one.low for one in within(self.query) if isinstance(one, Amount)}

    def all_of(self, kind: type[T]) -> list[T]:
        """Return the parts of the answer that are of one kind."""
        return [one for one in self.parts if isinstance(one, kind)]

    def each(self, *forms: Form) -> Iterator[tuple[str, Reply]]:
        """Yield the replies of some forms, each with its language."""
        for (language, form), reply in self.replies.items():
            if form in forms:
                yield language, reply


Rule = Callable[[Told], Iterator[str]]


def said(reply: Reply) -> str:
    """Return what a reply says, without its sources."""
    return "\n".join([reply.headline, *reply.lines, reply.read_as, *reply.caveats]).replace(
        reply.facts_version, ""
    )


def within(value: object) -> list[object]:
    """Return a value and everything that it is made of, each object once."""
    found: dict[int, object] = {}
    left = [value]
    while left:
        one = left.pop()
        if id(one) in found or isinstance(one, str | Decimal | bool):
            continue
        found[id(one)] = one
        if isinstance(one, BaseModel):
            left += one.__dict__.values()
        elif isinstance(one, tuple):
            left += one
    return list(found.values())


def no_number_is_an_orphan(told: Told) -> Iterator[str]:
    """Each number is a figure's, one whose recipe is on record, a date, a count of what is told, or the question's."""
    for language, reply in told.each(Form.REPLY, Form.COPY):
        strays = [
            number
            for number in dict.fromkeys(numbers_in(said(reply)))
            if number not in told.numbers_of_editors and not _is_known(told, number, told.locales[language])
        ]
        if strays:
            yield f"{language}: {', '.join(strays)} in {said(reply)}"


def _is_known(told: Told, written: str, locale: Locale) -> bool:
    """Say whether a number is written as the locale writes it, and is one that the answer knows."""
    signs = marks(locale)
    try:
        number = Decimal(written.replace(signs.group, "").replace(signs.decimal, "."))
    except InvalidOperation:
        return False
    is_date = len(written) == 4 and "1900" < written < "2100"
    return number in told.numbers and (is_date or plain(number, locale) == written)


def _numbers(told: Told) -> Iterator[Decimal]:
    """Yield every number that an answer may tell, in each way of rounding it."""
    for part in told.parts:
        match part:
            case Amount():
                yield from (part.low, part.high)
            case Derived():
                yield from (abs(part.value), rounded(abs(part.value)))
            case Change():
                yield from _subtracted(part)
            case Period():
                yield from (Decimal(day) for end in (part.first, part.last) for day in (end.year, end.day))
            case Published():
                yield from (
                    Decimal(day) for end in (part.earliest, part.latest) for day in (end.year, end.day)
                )
            case Ranking() | OtherRanking():
                yield Decimal(len(part.ranks) + len(part.missing))
            case GainOrder():
                yield Decimal(len(part.changes) + len(part.missing) + len(part.refused))
            case Reached():
                # As many as find no room by name are told by their number.
                yield from map(Decimal, range(len(part.beyond)))
            case date():
                yield from (Decimal(part.year), Decimal(part.day))
            case int():
                yield Decimal(part)
            case tuple():
                # What finds no room is named by its number, behind the few that do.
                yield from (Decimal(len(part) - told_before) for told_before in range(5))
            case Course():
                # A run is some of its years, the first of them counted from the one before.
                yield from map(Decimal, range(len(part.points)))
    for text in told.prose:
        for number in numbers_in(text):
            with suppress(ArithmeticError):
                yield Decimal(number.replace(",", ""))


def _subtracted(change: Change) -> Iterator[Decimal]:
    """Yield what whoever subtracts the numbers as printed gets."""
    ends = [one.current.amount for one in (change.before, change.after)]
    if all(isinstance(end, Amount) for end in ends):
        first, last = (printed(end.low) for end in ends if isinstance(end, Amount))
        yield abs(last - first)


def _in_prose(told: Told) -> Iterator[str]:
    """Yield what editors wrote of what is told, and its names."""
    catalogue = told.catalogue
    for part in told.parts:
        if isinstance(part, BaseModel):
            yield from (
                text for name in _PROSE & part.__dict__.keys() if isinstance(text := part.__dict__[name], str)
            )
    for key in set(told.all_of(SeriesKey)):
        yield from written_of(key, catalogue)
        yield from _called(catalogue.measures[key.measure], catalogue.substances[key.substance])
        yield from _called(catalogue.places[key.place], catalogue.estimators[key.estimator])
        yield from _called(*([catalogue.scopes[key.scope]] if key.scope else []))
    for asked in told.all_of(Slot):
        for named in (catalogue.substances, catalogue.places):
            yield from _called(*([named[asked.value]] if asked.value in named else []))
    if isinstance(told.answer, Sources):
        yield from (one.where for one in told.all_of(Figure))
    if isinstance(told.answer, Terms):
        yield from (actor.in_office for actor in catalogue.actors.values())
    figures = told.all_of(Figure)
    for unit in {one.unit for one in figures}:
        yield from _called(catalogue.units[unit])
    for caveat in {each for one in figures for each in one.caveats}:
        yield from (catalogue.caveats[caveat].says, catalogue.caveats[caveat].says_es)


def written_of(key: SeriesKey, catalogue: Catalogue) -> tuple[str, ...]:
    """Return what editors wrote about a series."""
    if (key, catalogue.version) not in _WRITTEN:
        notes = [note for note in catalogue.notes if note.covers(key)]
        texts = (text for one in notes for text in (one.method, one.method_es, *(b.why for b in one.breaks)))
        _WRITTEN[key, catalogue.version] = tuple(texts)
    return _WRITTEN[key, catalogue.version]


def _called(*named: BaseModel) -> Iterator[str]:
    for each in named:
        yield from (str(getattr(each, name)) for name in _NAMES & each.__dict__.keys())


_QUOTED: Final = re.compile("“[^”]*”|«[^»]*»")
"""Titles of pages, which round as they like: 'Nearly 70,000 People Died'."""


def every_hedge_survives(told: Told) -> Iterator[str]:
    """Wherever the number of a figure stands that is no exact number, its hedge stands before it."""
    firm = {abs(one.value) for one in told.all_of(Derived)} | told.asked
    hedged: dict[Decimal, set[Hedge]] = {}
    for one in (each.amount for each in told.all_of(Figure)):
        if not isinstance(one, Amount):
            continue
        if one.hedge in (Hedge.EXACTLY, Hedge.BETWEEN):
            firm |= {one.low, one.high}
        elif len(f"{one.low:f}") > 1:
            hedged.setdefault(one.low, set()).add(one.hedge)
    for language, reply in told.each(Form.REPLY, Form.COPY):
        voice, text = Voice(told.catalogue, told.locales[language]), _QUOTED.sub("", said(reply))
        for number in hedged.keys() - firm:
            written = spelled(number, voice.locale)[0]
            words = tuple(word for hedge in hedged[number] for word in _hedge_words(voice, hedge))
            for before, after in _around(text, written):
                # A recipe gives the bare numbers that it is made of.
                if not after.startswith(" / ") and not before.lower().rstrip("$").endswith(words):
                    yield f"{language}: {written} without {' or '.join(words)} in {text}"


def _hedge_words(voice: Voice, hedge: Hedge) -> tuple[str, str]:
    """Return a hedge as it stands before a number and, with the article that Spanish has there, a percentage."""
    ten = Amount(hedge=hedge, low=Decimal(10), high=Decimal(10))
    number, percent = (amount_text(voice, ten, unit).partition("10")[0] for unit in ("t", "percent"))
    return number, percent


def _around(text: str, written: str) -> Iterator[tuple[str, str]]:
    """Yield what stands before and after a number wherever it stands in a text."""
    for at in re.finditer(rf"(?<![\d.,]){re.escape(written)}(?!\d|[.,]\d)", text):
        yield text[: at.start()], text[at.end() :]


_TERM: Final = re.compile(r"\d[\d,]*(?:\.\d+)?|[-+*/()]")


def every_sum_can_be_done_again(told: Told) -> Iterator[str]:
    """Whoever does the sum that a recipe writes out gets its number, and finds each operand among the figures."""
    figures = {one.id: one for one in told.all_of(Figure)}
    for derived in (*derived_of(told.answer), *(one for one in told.all_of(Derived))):
        left, equals, right = derived.recipe.rpartition(" = ")
        if not equals or derived.unit == POINTS:
            continue
        exact = value_of(re.sub(r" = [\d,.]+\)", ")", left))
        shown = Decimal(NUMBER.findall(right)[0].replace(",", ""))
        if right.startswith("-"):
            shown = -shown
        if derived.value != shown:
            yield f"{derived.value} is not what its recipe tells: {derived.recipe}"
        scale = Decimal(100) if right.endswith("%") and not left.endswith("* 100") else Decimal(1)
        step = Decimal(1).scaleb(int(shown.normalize().as_tuple().exponent) if shown else 0)
        if abs(exact * scale - shown) > step / 2:
            yield f"{exact * scale} is what comes of {derived.recipe}"
        terms = Counter(re.findall(r"\d[\d,]*(?:\.\d+)?", left))
        for each in derived.operands:
            if each not in figures:
                yield f"{each} is an operand of {derived.recipe} and no figure of the answer"
            elif isinstance(amount := figures[each].amount, Amount) and not any(
                f"{end:,f}" in terms for end in (amount.low, amount.high)
            ):
                yield f"{amount.written()} of {each} is no part of {derived.recipe}"


def value_of(sum_: str) -> Decimal:
    """Do a sum in exact decimals."""
    terms = iter(_TERM.findall(sum_))
    stack: list[list[tuple[str, Decimal]]] = [[]]
    sign = "+"
    signs = []
    for term in terms:
        if term == "(":
            signs.append(sign)
            stack.append([])
            sign = "+"
        elif term == ")":
            inner = _folded(stack.pop())
            stack[-1].append((signs.pop(), inner))
            sign = "+"
        elif term in "+-*/":
            sign = term
        else:
            stack[-1].append((sign, Decimal(term.replace(",", ""))))
    return _folded(stack[0])


def _folded(terms: list[tuple[str, Decimal]]) -> Decimal:
    """Multiply and divide from the left, then add."""
    added: list[Decimal] = []
    for sign, value in terms:
        match sign:
            case "*":
                added[-1] *= value
            case "/":
                added[-1] /= value
            case "-":
                added.append(-value)
            case _:
                added.append(value)
    return sum(added, Decimal(0))


def no_superseded_figure_is_reckoned_with(told: Told) -> Iterator[str]:
    """Nothing is computed of a figure that its estimator had superseded, and nothing told that was withdrawn."""
    findings = told.all_of(Finding)
    current = {one.current.id for one in findings}
    superseded = {each.id for one in findings for each in one.history[:-1]} - current
    figures = {one.id: one for one in told.all_of(Figure)}
    at_first = set(getattr(told.answer, "at_first", ()))
    for one in told.all_of(Derived):
        if one in at_first:
            continue
        for operand in one.operands:
            if operand in superseded:
                yield f"{figures[operand].amount} of {operand} had been superseded: {one.recipe}"
    for figure in figures.values():
        if figure.standing == "withdrawn" and figure.id in current:
            yield f"{figure.id} was withdrawn"


def every_figure_is_cited(told: Told) -> Iterator[str]:
    """Each figure whose number is told, or another with that number, has its page among the sources."""
    others = {abs(one.value) for one in told.all_of(Derived)}
    others |= {rounded(one) for one in others} | told.asked
    pages: dict[Decimal, set[str]] = {}
    for part in cast(told.answer):
        amount = part.figure.amount
        if isinstance(amount, Amount) and amount.low not in others and len(f"{amount.low:f}") > _TELLING:
            pages.setdefault(printed(amount.low), set()).add(part.figure.edition.id)
    for language, reply in told.each(Form.REPLY, Form.COPY):
        cited, text = {citation.edition for citation in reply.citations}, said(reply)
        for number, editions in pages.items():
            written = spelled(number, told.locales[language])[0]
            if not editions & cited and any(_around(text, written)):
                yield f"{language}: {written} of {sorted(editions)} is not cited in {text}"


def every_reply_fits(told: Told) -> Iterator[str]:
    """All that is said is short enough for a phone, and Slack takes the whole."""
    for (language, form), reply in told.replies.items():
        if len(said(reply)) > _ROOM[form]:
            yield f"{language} {form}: {len(said(reply))} characters in {said(reply)}"
        if form is not Form.CSV and len(reply.text()) > _WHOLE:
            yield f"{language} {form}: {len(reply.text())} characters"
        for private in {False, form is Form.REPLY}:
            made = message(reply, "coca 2021", private=private)
            yield from (
                f"{language} {form}: {what}"
                for what in complaints({"text": made.text, "blocks": made.blocks})
            )


def both_languages_say_the_same(told: Told) -> Iterator[str]:
    """English and Spanish give the same figures in the first sentence, and tell the same statements of the same pages."""
    if isinstance(told.answer, Statements):
        pages = [[one.edition for one in told.replies[x, Form.REPLY].citations] for x in ("en", "es")]
        lines = [len(told.replies[x, Form.REPLY].lines) for x in ("en", "es")]
        if pages[0] != pages[1] or lines[0] != lines[1]:
            yield f"{lines[0]} lines of {pages[0]} in English, {lines[1]} of {pages[1]} in Spanish"
    for form in (Form.REPLY, Form.COPY):
        english, spanish = (
            {"en": told.replies["en", form], "es": told.replies["es", form]}[x] for x in ("en", "es")
        )
        one = _figures_in(told, english.headline, "en")
        other = _figures_in(told, spanish.headline, "es")
        if one != other:
            yield f"{sorted(map(str, one ^ other))} in only one of {english.headline!r} and {spanish.headline!r}"


def _figures_in(told: Told, text: str, language: str) -> set[Decimal]:
    locale = told.locales[language]
    found = set(NUMBER.findall(text))
    values = {end for one in told.all_of(Amount) for end in (one.low, one.high)}
    values |= {abs(one.value) for one in told.all_of(Derived)}
    return {
        value
        for value in values
        if value > 31 and not 1900 < value < 2100 and NUMBER.findall(spelled(value, locale)[0])[0] in found
    }


def a_table_holds_what_is_told(told: Told) -> Iterator[str]:
    """Each figure of the answer is a row of the table, to the last digit, and each row is one of its figures."""
    held = Counter(
        (part.figure.edition.id, part.figure.period.code, f"{part.figure.amount.low:f}")
        for part in cast(told.answer)
        if part.role != "nearest" and isinstance(part.figure.amount, Amount)
    )
    for language, reply in told.each(Form.CSV):
        rows = Counter(
            (row["edition"], row["period"], row["value"])
            for row in DictReader(StringIO(reply.table))
            if row["value"]
        )
        if reply.table and rows != held:
            yield f"{language}: {held - rows} missing, {rows - held} too many"


def print_says_what_the_answer_says(told: Told) -> Iterator[str]:
    """Print gives the figure that leads the answer."""
    if told.answer.outcome != "figures":
        return
    lead = next((part.figure for part in cast(told.answer) if part.role == "lead"), None)
    if lead is None or not isinstance(lead.amount, Amount):
        return
    for language, reply in told.each(Form.COPY):
        if spelled(lead.amount.low, told.locales[language])[0] not in reply.headline:
            yield f"{language}: {lead.amount.written()} leads, and is not in {reply.headline}"


RULES: Final[tuple[Rule, ...]] = (
    no_number_is_an_orphan,
    every_hedge_survives,
    every_sum_can_be_done_again,
    no_superseded_figure_is_reckoned_with,
    every_figure_is_cited,
    every_reply_fits,
    both_languages_say_the_same,
    a_table_holds_what_is_told,
    print_says_what_the_answer_says,
)
