"""No reply is longer than a phone shows: questions of every kind over all that is held, in both languages."""

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from bot.conversation import Exchange
from bot.values.asked import Form
from bot.values.catalogue import Catalogue, Named
from bot.values.reading import Understood
from bot.wording.drafts import ROOM
from tests.bench.corpora import phrasings
from tests.facts.asking import exchanges, names, question

SUBJECTS: Final = 60
PLACES: Final = ("CO", "PE", "BO", "US", "EC", "ES", "MX", "CO-52", "CO-54810", "US-FL", "US-NY", "WORLD")
FORMS: Final = (
    "{drug} {measure} in {place} in {year}",
    "{drug} {measure} in {place}",
    "{drug} {measure} {place} {year} vs {before}",
    "{drug} {measure} {place} since {before}",
    "was {year} a record for {drug} {measure} in {place}",
    "which country had the most {drug} {measure} in {year}",
    "was the {drug} {measure} figure for {place} {year} revised",
    "sources for {drug} {measure} {place} {year}",
    "why do the estimators differ on {drug} {measure} in {place} in {year}",
    "{drug} {measure} {place} {year} as of {year}-12-31",
    "coverage {drug} {place}",
    "what does {measure} mean",
    "{theme} {place} {year}",
    "biggest rise in {drug} {measure} in {place}",
    "{drug} {measure} {place} {year} in acres",
    "{theme} {place} {year} in pounds",
)
FORMS_ES: Final = (
    "{measure} de {drug} en {place} en {year}",
    "{measure} de {drug} en {place} {before} vs {year}",
    "{measure} de {drug} en {place} desde {before}",
    "¿fue {year} un récord de {measure} de {drug} en {place}?",
    "¿qué país tuvo más {measure} de {drug} en {year}?",
    "fuentes de {measure} de {drug} en {place} {year}",
    "¿por qué difieren las cifras de {measure} de {drug} en {place} en {year}?",
    "cobertura {drug} {place}",
    "¿qué significa {measure}?",
    "{theme} {place} {year}",
    "{theme} {place} {year} en libras",
)


def _questions(catalogue: Catalogue) -> Iterator[str]:
    """Yield questions of every form about a sample of what is counted, in places of every kind."""
    chance = random.Random(1)  # noqa: S311 - no secret
    subjects = chance.sample(sorted(catalogue.subjects), SUBJECTS)
    subjects += [(line.measure, line.substance) for theme in catalogue.themes.values() for line in theme.card]
    for forms, english in ((FORMS, True), (FORMS_ES, False)):

        def called(named: Named, english: bool = english) -> str:
            return named.name if english else named.name_es

        for measure, substance in subjects:
            year = chance.randint(2001, 2024)
            yield chance.choice(forms).format(
                measure=called(catalogue.measures[measure]),
                drug=called(catalogue.substances[substance]),
                place=called(catalogue.places[chance.choice(PLACES)]),
                theme=called(chance.choice(list(catalogue.themes.values()))),
                year=year,
                before=year - chance.randint(1, 9),
            )
        for theme in catalogue.themes.values():
            for place in PLACES:
                yield f"{called(theme)} {called(catalogue.places[place])} {chance.randint(2001, 2024)}"


@pytest.fixture(scope="module")
def asked(real_store: Path) -> list[Exchange]:
    """Ask everything in the corpora and everything made from what is held."""
    texts = [*(each.text for each in phrasings()), *_questions(names(real_store))]
    return exchanges(real_store, [question(text) for text in dict.fromkeys(texts)])


def _before_citations(exchange: Exchange) -> str:
    reply = exchange.reply
    return "\n".join(part for part in (reply.headline, *reply.lines, reply.read_as, *reply.caveats) if part)


def _form(exchange: Exchange) -> Form:
    return exchange.reading.query.form if isinstance(exchange.reading, Understood) else Form.REPLY


def test_every_reply_fits_on_a_phone(asked: list[Exchange]) -> None:
    """Of any kind and in either language, a reply has its 600 characters before the citations; print has its own room."""
    told = {one.question.text: _before_citations(one) for one in asked if _form(one) is not Form.COPY}

    assert {text: len(said) for text, said in told.items() if len(said) > ROOM} == {}


def test_every_kind_of_answer_is_among_them(asked: list[Exchange]) -> None:
    """The sample holds each kind of answer with figures or statements in both languages."""
    seen = {(one.answer.outcome, one.reply.language) for one in asked}
    kinds = "figures year_card comparison trend ranking record share revisions estimators statements meaning sources "
    kinds += "coverage no_figure"

    assert {(kind, language) for kind in kinds.split() for language in ("en", "es")} - seen == set()
