"""Who asks a question and who is said to have said what is checked: 'our correspondent in Bogotá asks…', 'the minister said…'.

Neither says where or of what a figure is told. Whoever makes figures is no such speaker: what UNODC said is its figure.
"""

import re
from collections.abc import Iterable
from typing import Final

from bot.reading.hearing import Heard
from bot.reading.knowledge import Knowledge
from bot.reading.messages.listening import Listener
from bot.reading.places.governments import usual_places
from bot.reading.words.newsrooms import ASKING, ROLES, SAYING
from bot.values.query import StatementQuery
from bot.values.question import Question
from bot.values.reading import Reading, Understood
from bot.values.text import folded

_NEAR: Final = 400
"""Characters of a message that are looked at: who asks and who speaks is said at once, and a pattern takes long over a page."""

_GREETED: Final = r"\s*+(?:(?:hi|hey|hello|ok|so|well|hola|oye|oigan)\b[\s,!]*)?"


def _any_of(words: Iterable[str]) -> str:
    """Return a pattern for any of some words, an accent left out or not."""
    return "|".join(
        re.sub("[áéíóú]", lambda accented: f"[{accented[0]}{folded(accented[0])}]", word) for word in words
    )


_ROLES: Final = rf"(?:{_any_of(ROLES)})(?:s|es)?"
_ASKER: Final = re.compile(
    rf"{_GREETED}(?:our|my|the|a|an|one of our|one of my|some|nuestr[oa]s?|mis?|el|la|los|las|un|una)\s+(?:\S+\s+){{0,2}}{_ROLES}(?:\s+[^\s,;:?]+){{0,4}}?,?\s+"
    r"(?:(?:is|are|was|just|keeps|also|has|have|been|est[aá]n?|me|nos|te)\s+)*"
    rf"(?:would\s+like|{_any_of(ASKING)})\b"
    r"(?:\s+(?:me|us|you|to\s+know|to\s+see|to\s+have|to\s+ask|to\s+find\s+out|about|for|if|whether|saber|que|si|por))*\s*[,:]*\s*(?=\S)",
    re.IGNORECASE,
)
"""Somebody who asks, with where he is: it opens a message, and the question stands behind it."""

_MYSELF: Final = re.compile(
    rf"{_GREETED}(?:good\s+(?:morning|afternoon|evening)[\s,!.]*)?(?:(?:i\s?['’]?m|i\s+am|we\s?['’]?re|we\s+are|this\s+is|my\s+name\s+is|soy|somos|me\s+llamo|le\s+habla)\s+[^.;:!?\n]{{2,120}}?(?:[.;:!\n]|\s[-–—]\s)"
    r"|(?:\S+\s+){1,4}(?:here|aqu[ií])\b\s*[,.:!–—-]?)\s*(?=\S)",
    re.IGNORECASE,
)
"""Somebody who says who he is before he asks."""

_SAYING: Final = rf"{_any_of(SAYING)}|states\s+that|state\s+that|claim\s+that|told\s+(?:us|me|reporters|parliament|congress|the\s+press)|has\s+it|have\s+it"
_SPEAKER: Final = re.compile(
    rf"\s*+(?P<who>(?:(?:sen|rep|gov|gen|col|dr|mr|mrs|ms|prof|pres|sra?|gral)\.\s*)?\S[^.;:?!]{{1,59}}?)(?<=\S)\s+(?:(?:just|also|now|once|repeatedly|has|have|had|ya|hoy|ayer|ha|nos|me)\s+)*(?:{_SAYING})\b"
    r"(?:\s+(?:today|yesterday|on\s+\w+day|hoy|ayer))?(?:\s+(?:that|que))?\s*[,:]?\s+(?=\S)",
    re.IGNORECASE,
)
"""Somebody who is said to have said what follows."""

_AFTERWARDS: Final = re.compile(
    rf"\b(?:(?:as|like|como|seg[uú]n)\s+(?P<who>[^.,;:?!]{{2,40}}?)\s+(?:has\s+|have\s+|ha\s+)?(?:{_SAYING})|como\s+(?:lo\s+)?(?:{_SAYING})\s+[^.,;:?!]{{2,40}}?|(?:according\s+to|seg[uú]n)\s+(?P<whom>[^.,;:?!]{{2,40}}?))\)?\s*(?=[.?!]*\s*$)",
    re.IGNORECASE,
)
"""Somebody who is said to have said what stands before."""

_NARROWS: Final = frozenset("only not except without just solo sin excepto".split())

_ASKING: Final = re.compile(
    r"(?:how|what|which|when|who|where|why|about|if|whether|cu[aá]nt\w*|qu[eé]|cu[aá]l\w*|cu[aá]ndo|qui[eé]n\w*|d[oó]nde|sobre|si)\b",
    re.IGNORECASE,
)
"""Words behind 'said' by which it is asked what was said."""

_WH: Final = frozenset(
    "how what which when who whom whose where why did does do has have is are was were cuanto cuanta cuantos cuantas que cual cuando quien donde como".split()
)
_TELLING: Final = ("substance", "measure", "theme", "estimator", "scope", "topic")
"""Kinds of name that say what a question is about."""


def without_asker(question: Question, hear: Listener, knowledge: Knowledge) -> Question:
    """Return the question with spaces for whoever asks it, and for where he is, so that every word keeps its place.

    Where he is stays where it may be what is meant: in a country that others than he are asked about.
    """
    match = _ASKER.match(question.text, 0, _NEAR) or _MYSELF.match(question.text, 0, _NEAR)
    if match is None:
        return question
    clause = hear(question.model_copy(update={"text": match.group()}))
    told = {kind: found for kind, found in clause.found.items() if kind != "scope"}
    # A student who asks does not ask of students.
    if _tells(clause._replace(found=told)) or clause.of("actor") or not _NARROWS.isdisjoint(clause.said):
        return question
    rest = question.without(match.start(), match.end())
    heard = hear(rest)
    where = {knowledge.country_of(place) for each in clause.of("place") for place in each.ids}
    abroad = clause.of("elsewhere") or where - usual_places(heard, knowledge)
    return question if abroad and not _is_placed(heard) else rest


def without_speaker(question: Question, hear: Listener) -> Question | None:
    """Return a claim with spaces for whoever is said to have made it; ``None`` where nobody is.

    A place in his name is what the claim is about where it names none itself: 'Peru's minister said that coca fell'.
    """
    opened = _SPEAKER.match(question.text, 0, _NEAR)
    if opened is not None and not _ASKING.match(question.text[opened.end() :]):
        who = opened.group("who")
        if _is_somebody(question.model_copy(update={"text": who}), hear):
            return _without(question, opened.start(), opened.end(), hear)
    closed = _AFTERWARDS.search(question.text) if len(question.text) <= _NEAR else None
    if closed is None or not closed.start():
        return None
    rest = _without(question, closed.start(), closed.end(), hear)
    if rest is None:
        return None
    checked = hear(rest)
    # What a senator counted nobody holds; whether he is right can be told.
    return rest if checked.bearings.whether or checked.numbers else None


def tells(reading: Reading, claim: Question, knowledge: Knowledge) -> bool:
    """Say whether a claim without its speaker is answered: of what was said, only by what is filed under nearly the same."""
    if not (isinstance(reading, Understood) and isinstance(reading.query, StatementQuery)):
        return True
    recall, told = knowledge.recall, reading.query.ids[:1]
    content = frozenset(word for word in recall.content(claim.text) if not word[0].isdigit())
    return any(each.id in told and each.likeness >= _NEARLY_THE_SAME for each in recall.find(content))


_NEARLY_THE_SAME: Final = 0.8


OF_FIGURES = frozenset(
    "figure year_card comparison trend ranking record crossing share yield revisions estimators number".split()
)
"""Kinds of question that figures answer, whatever anybody thinks of them."""

_MODAL: Final = frozenset("would should could will might deberia podria seria habria".split())
"""Words of what might be, of which we have views to give and no figures."""

_VIEWS: Final = re.compile(
    r"\b(?:do you think|do you agree|would you say|do you reckon|do you believe|in your (?:humble )?(?:view|opinion)|your opinion[,:]?|what do you think,|is it (?:fair|right|ok(?:ay)?|safe|accurate|correct) to (?:say|write|claim|assume|report|state|print)|es justo decir|crees que|cree que|te parece que|en tu opini[oó]n|en su opini[oó]n)\b(?:\s+that\b)?,?",
    re.IGNORECASE,
)
"""Words by which a view is asked for, and as often a fact, politely."""


def without_view(question: Question) -> Question | None:
    """Return a question that asks what we think of it as one that asks whether it is so; ``None`` where it asks for a view."""
    match = _VIEWS.search(question.text, 0, _NEAR)
    if match is None or not _MODAL.isdisjoint(folded(question.text).split()):
        return None
    rest = question.without(match.start(), match.end())
    if not match.group().lower().startswith(("do ", "would ", "is ")):
        return rest
    # 'Do you think it fell' is answered with yes or no, as 'did it fall' is.
    text = f"{rest.text[: match.start()]}did{rest.text[match.start() + 3 :]}"
    return rest.model_copy(update={"text": text})


def _is_somebody(who: Question, hear: Listener) -> bool:
    """Say whether words name who speaks: 'the minister', 'she', 'Sen. Rick Scott', 'experts', and not 'rank the states'."""
    words = re.findall(r"[\w.'’&-]+", who.text)
    said = [word.lower().strip(".") for word in words]
    while said and said[0] in _LEADING:
        words, said = words[1:], said[1:]
    if not said or not _WH.isdisjoint(said):
        return False
    named = all(word[:1].isupper() or word.lower() in _SMALL for word in words) and not who.text.isupper()
    return (
        said[0] in _POINTED
        or said[-1] in _SPEAKING
        or named
        or (bool(hear(who).of("actor")) and len(words) < _LONG)
    )


_LEADING: Final = frozenset(
    "so but and well ok okay also yes no btw fyi hi hey hello y pero entonces bueno".split()
)
_SMALL: Final = frozenset("of the de del la and y".split())
_LONG: Final = 4
_POINTED: Final = frozenset(
    """
    the a an our my his her their this that some one another he she they someone somebody everyone everybody
    el la los las un una unos unas nuestro nuestra mi su este esta ese esa algun alguna alguien ella ellos
    """.split()
)
"""What opens the name of somebody who is no name of ours."""

_SPEAKING: Final = frozenset(
    """
    minister minister's ministers govt government official officials police cops army military president critics experts analysts researchers sources people
    reports media press newspapers twitter x opposition candidate senator congressman congresswoman mayor governor lawmaker lawmakers spokesman spokeswoman
    spokesperson aide aides uncle ministro ministra gobierno funcionarios policia policía ejercito ejército presidente criticos críticos expertos analistas
    fuentes gente medios prensa oposicion oposición candidato senador senadora congresista alcalde gobernador vocero vocera
    """.split()
)
"""Whoever speaks without an article, as headlines and hurried people write it."""


def _without(question: Question, start: int, end: int, hear: Listener) -> Question | None:
    clause = hear(question.model_copy(update={"text": question.text[start:end]}))
    rest = question.without(start, end)
    # When it was said is not when it was so, where that is said as well.
    if _tells(clause) and not (
        clause.timings and hear(rest).timings and not _tells(clause._replace(timings=()))
    ):
        return None
    places = (*clause.of("place"), *clause.of("elsewhere"))
    if not places or _is_placed(hear(rest)):
        return rest
    text = rest.text
    for each in places:
        at = start + each.start
        text = f"{text[:at]}{each.words}{text[at + len(each.words) :]}"
    return rest.model_copy(update={"text": text})


def _tells(clause: Heard) -> bool:
    """Say whether a clause says anything of what is asked, but for places and people."""
    return any(clause.of(kind) for kind in _TELLING) or bool(clause.timings or clause.numbers)


def _is_placed(heard: Heard) -> bool:
    return bool(heard.of("place") or heard.of("elsewhere"))


_PURPOSE: Final = re.compile(
    r"\b(?:it['’]?s\s+|this\s+is\s+)?(?:for|para)\s+(?:a|an|the|my|our|his|her|this|tomorrow['’]s|today['’]s|tonight['’]s|un|una|el|la|mi|nuestr[oa]|este|esta)\s+(?:[^\W\d]+\s+){0,3}"
    r"(?:report|story|piece|article|memo|brief|briefing|newsletter|presentation|class|thesis|paper|essay|book|documentary|grant|proposal|slide|deck|panel"
    r"|podcast|segment|graphic|infographic|caption|headline|lede|sidebar|explainer|bulletin|show|broadcast|script|feature|column|op-?ed|blog|post|thread"
    r"|informe|nota|art[ií]culo|bolet[ií]n|presentaci[oó]n|clase|tesis|ensayo|libro|documental|propuesta|columna|reportaje|cr[oó]nica|titular|gu[ií]on|programa)\b",
    re.IGNORECASE,
)
"""What a figure is wanted for."""


def without_purpose(question: Question, hear: Listener) -> Question | None:
    """Return a question with spaces for what its answer is wanted for: 'for a donor report'; ``None`` where that is not said."""
    match = _PURPOSE.search(question.text, 0, _NEAR)
    if match is None:
        return None
    clause = hear(question.model_copy(update={"text": match.group()}))
    return None if _tells(clause) or _is_placed(clause) else question.without(match.start(), match.end())
