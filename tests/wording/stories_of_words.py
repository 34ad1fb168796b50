"""Answers in words: statements, meanings, sources, coverage, help, and every refusal."""

from bot.values.answer import Answer, Coverage, Help, Meaning, NoFigure, NotComparable, Sources, Statements
from bot.values.compared import ComparisonQuery
from bot.values.fact import Statement, StatementKind
from bot.values.finding import Held, Incomparable, MissingPart
from bot.values.period import parse_period
from bot.values.query import CoverageQuery, FigureQuery, HelpQuery, MeaningQuery, SourcesQuery, StatementQuery
from bot.values.reading import Candidate, NotUnderstood, OutOfScope, OutOfScopeReason, Unclear
from bot.values.returned import AskBack, NotOurs, Puzzled
from bot.values.slot import Slot
from tests.make import side, subject, when
from tests.wording.make import COCA, DEATHS, PRODUCTION, UN_COCA, fig, found, page
from tests.wording.stories_of_figures import COCA_21, UN_COCA_21, UN_OUTPUT_20, VIA_AP, V
from tests.wording.stories_of_standing import RECORD_CLAIM

EVENT = Statement(
    id="stopped",
    kind=StatementKind.EVENT,
    topic="spraying",
    says="Colombia stopped spraying on 14 May 2015.",
    says_es="Colombia suspendió la aspersión el 14 de mayo de 2015.",
    edition=page("2015-05-15", "ap"),
    where="first paragraph",
    date=parse_period("2015-05-14"),
)
POSITION = Statement(
    id="petro",
    kind=StatementKind.POSITION,
    topic="spraying",
    says="Rural development should come before eradication.",
    says_es="El desarrollo rural debe ir antes que la erradicación.",
    edition=page("2022-07-14", "ap"),
    where="second paragraph",
    date=parse_period("2022-06"),
    held_by="petro",
)
_NAMED = POSITION.model_copy(
    update={"id": "named", "says": "Gustavo Petro wants rural development first in 2022.", "says_es": ""}
)
_LATER = tuple(
    EVENT.model_copy(
        update={
            "id": f"later-{year}",
            "says": f"A court looked at the matter once more in {year}, {'at length ' * 12}and decided nothing.",
            "says_es": f"Un tribunal volvió sobre el asunto en {year}, {'largamente ' * 12}y no decidió nada.",
            "date": parse_period(str(year)),
        }
    )
    for year in (2023, 2024, 2025)
)
_DISPUTED = EVENT.model_copy(update={"id": "disputed", "status": "disputed", "date": None})
_SUPPORTED = RECORD_CLAIM.model_copy(
    update={"id": "supported", "verdict": "supported_with_revision", "evidence": "", "evidence_es": ""}
)
_ASKED = StatementQuery(ids=("stopped",))
_FIGURE = FigureQuery(subject=subject(PRODUCTION), when=when("1985"))
_REVISED = found(
    fig("1,010", period="2020", on="2021-06-25"),
    fig("994", period="2020", on=VIA_AP),
    repeats=(fig("1,010", period="2020", on=page("2022", "cia")),),
)
_CHOICES = (
    Candidate(label="coca in Colombia 2021", question="coca in Colombia 2021"),
    Candidate(label="coca in Peru 2021", question="coca in Peru 2021"),
)


def _statements(*held: Statement, timeline: bool = False) -> Statements:
    query = _ASKED.model_copy(update={"timeline": timeline})
    foremost = tuple(one.id for one in (held[-1:] + held[:-1] if timeline else held))
    return Statements(facts_version=V, query=query, statements=held, in_order=timeline, foremost=foremost)


def _statement_stories() -> dict[str, Answer]:
    return {
        "an event": _statements(EVENT),
        "positions": _statements(POSITION, _NAMED),
        "a timeline": _statements(EVENT, POSITION, *_LATER, timeline=True),
        "a disputed statement": _statements(_DISPUTED),
        "checked claims": _statements(RECORD_CLAIM, _SUPPORTED),
    }


def _meaning(**parts: object) -> Meaning:
    held = {
        "facts_version": V,
        "query": MeaningQuery(sort="measure", what=Slot[str](value="potential-production")),
        "name": "potential production",
        "name_es": "producción potencial",
        "definition": "",
        "definition_es": "",
    }
    return Meaning.model_validate(held | parts)


def _word_stories() -> dict[str, Answer]:
    ours = {
        "definition": "What the harvest could yield.",
        "definition_es": "Lo que la cosecha podría rendir.",
    }
    series = DEATHS._replace(place="CO")
    held = (
        Held(series=COCA, first="1995", last="2021", count=26, gaps=(2003,)),
        Held(series=UN_COCA, first="2001", last="2024", count=24),
        Held(series=series, first="FY2019", last="FY2019", count=1),
        Held(series=series._replace(scope="provisional-reported"), first="2019", last="2020", count=2),
    )
    other = Held(series=COCA._replace(place="PE"), first="1995", last="2021", count=26)
    about = CoverageQuery(substance=Slot[str](value="coca"), place=Slot[str](value="CO"))
    by = CoverageQuery(measure=Slot[str](value="cultivation"), estimator=Slot[str](value="unodc"))
    return {
        "a meaning, theirs and a statement": _meaning(
            **ours, from_source="Pure cocaine.", statements=(EVENT,), editions=(page(),)
        ),
        "a meaning held as a statement alone": _meaning(statements=(EVENT,)),
        "no meaning": _meaning(),
        "sources": Sources(
            facts_version=V,
            query=SourcesQuery(subject=subject(PRODUCTION), when=when("2020")),
            findings=(_REVISED, UN_OUTPUT_20),
        ),
        "coverage of a place": Coverage(facts_version=V, query=about, held=held, figures=1053, places=1),
        "coverage by an estimator": Coverage(
            facts_version=V, query=by, held=(held[1],), figures=24, places=3
        ),
        "coverage of all": Coverage(
            facts_version=V, query=CoverageQuery(), held=(held[0], other), figures=45448, places=1398
        ),
        "coverage of nothing": Coverage(facts_version=V, query=about, held=()),
        "help": Help(facts_version=V, query=HelpQuery(), examples=("coca 2021", "cocaine deaths 2021")),
    }


def _no_figure(missing: MissingPart, asked: str, **parts: object) -> NoFigure:
    held = {"facts_version": V, "query": _FIGURE, "missing": missing, "asked": asked}
    return NoFigure.model_validate(held | parts)


def _refusal_stories() -> dict[str, Answer]:
    years = {"held_first": "1995", "held_last": "2021", "nearest": (COCA_21, UN_COCA_21)}
    compared = ComparisonQuery(sides=(side("2020"), side("2021")))
    stories: dict[str, Answer] = {
        "no such year": _no_figure(MissingPart.PERIOD, "1985", **years),
        "a year to come": _no_figure(MissingPart.FUTURE, "2031", **years),
        "one year only": _no_figure(MissingPart.PERIOD, "1985", held_first="2021", held_last="2021"),
        "no such place": _no_figure(MissingPart.PLACE, "EC"),
        "no such estimator": _no_figure(MissingPart.ESTIMATOR, "unodc"),
        "no such measure": _no_figure(MissingPart.MEASURE, "potential-production"),
        "no such scope": _no_figure(MissingPart.SCOPE, "ports-of-entry"),
        "no more than a part": _no_figure(MissingPart.WHOLE, "ports-of-entry"),
        "nothing known by then": _no_figure(MissingPart.AS_OF, "2001-01-01"),
        "no such statement": _no_figure(MissingPart.STATEMENT, "hemp", query=_ASKED),
        "not comparable": NotComparable(
            facts_version=V,
            query=compared,
            why=Incomparable.ESTIMATORS,
            findings=(COCA_21, UN_COCA_21),
            instead=_CHOICES,
        ),
        "not comparable across a break": NotComparable(
            facts_version=V,
            query=compared,
            why=Incomparable.BREAK,
            findings=(COCA_21,),
            detail="The survey grew.",
            detail_es="El censo creció.",
        ),
        "which one?": AskBack(
            facts_version=V, reading=Unclear(language="en", about="place", candidates=_CHOICES)
        ),
        "not understood": Puzzled(
            facts_version=V,
            reading=NotUnderstood(language="en", unexplained=("cocoa", "gh*na"), suggestions=("coca 2021",)),
        ),
        "not taken into account": Puzzled(
            facts_version=V,
            reading=NotUnderstood(language="en", unheeded=("wom*n", "not"), suggestions=("coca 2021",)),
        ),
        "not understood at all": Puzzled(facts_version=V, reading=NotUnderstood(language="en")),
    }
    for why in OutOfScopeReason:
        stories[f"not ours: {why}"] = NotOurs(
            facts_version=V, reading=OutOfScope(language="en", why=why), examples=("coca 2021", "b", "c", "d")
        )
    return stories


WORD_STORIES = _statement_stories() | _word_stories() | _refusal_stories()
