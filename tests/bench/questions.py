"""Questions to time the reader with: of the corpora for the real facts, of the vocabulary for synthetic ones."""

from random import Random

from bot.reading.knowledge import Knowledge
from tests.bench.corpora import phrasings, refused
from tests.bench.slips import slips

_COUNT = 200
_FORMS = ("how much {substance} {measure} in {place} in {year}?", "{measure} {substance} {place} {year}",
          "what was the {measure} of {substance} in {place} in {year}")  # fmt: skip
_FORMS_ES = (
    "¿cuánta {measure} de {substance} hubo en {place} en {year}?",
    "{measure} de {substance} en {place} {year}",
)
_STRANGE = (
    "how much coffee did {place} export in {year}", "what is the weather in {place}", "ketamine prices {year}",
    "who won the {place} election", "how many tourists visited {place} in {year}",
)  # fmt: skip


def asked_of(knowledge: Knowledge, random: Random, *, real: bool) -> dict[str, list[str]]:
    """Return questions by kind: plain, as people ask them, with one slip in a word and with two, in Spanish, and to be refused.

    Plain ones name a measure, a substance, a place and a year. Of the synthetic facts nobody asks anything else.
    """
    plain = [_filled(_FORMS, knowledge, random, spanish=False) for _ in range(_COUNT)]
    if real:
        chosen = list(phrasings())
        clean = [each.text for each in chosen if each.language == "en"]
        spanish = [each.text for each in chosen if each.language == "es"]
        strange = refused()
    else:
        clean = plain
        spanish = [_filled(_FORMS_ES, knowledge, random, spanish=True) for _ in range(_COUNT)]
        strange = [_filled(_STRANGE, knowledge, random, spanish=False) for _ in range(_COUNT)]
    clean = random.sample(clean, min(_COUNT, len(clean)))
    return {
        "plain": plain,
        "clean": clean,
        "one slip": [_misspelt(text, 1, random) for text in clean],
        "two slips": [_misspelt(text, 2, random) for text in clean],
        "Spanish": random.sample(spanish, min(_COUNT, len(spanish))),
        "refused": random.sample(strange, min(_COUNT, len(strange))),
    }


def _misspelt(text: str, edits: int, random: Random) -> str:
    found = list(slips(text, edits, random))
    return random.choice(found).text if found else text


def _filled(forms: tuple[str, ...], knowledge: Knowledge, random: Random, *, spanish: bool) -> str:
    catalogue = knowledge.catalogue
    place = catalogue.places[random.choice(sorted(knowledge.held))]
    measure, substance = random.choice(sorted(knowledge.held[place.id]))
    one, other = catalogue.measures[measure], catalogue.substances[substance]
    return random.choice(forms).format(
        place=place.name_es if spanish else place.name,
        measure=one.name_es if spanish else one.name,
        substance=other.name_es if spanish else other.name,
        year=random.randint(2018, 2023),
    )
