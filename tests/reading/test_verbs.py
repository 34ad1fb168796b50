"""Forms of Spanish verbs are known by those that are on file, and those of other verbs for what they are."""

import pytest

from bot.reading.words.verbs import imperfects, infinitives, told_forms


@pytest.mark.parametrize(
    ("preterite", "forms"),
    [
        ("bajaron", ("bajaba", "bajaban")),
        ("crecieron", ("crecia", "crecian")),
        ("cayeron", ("caia", "caian")),
        ("produjeron", ("producia", "producian")),
        ("murieron", ("moria", "morian")),
        ("en total", ()),
        ("aumento", ()),
    ],
)
def test_the_imperfect_is_made_of_the_preterite(preterite: str, forms: tuple[str, ...]):
    """Also where the stem changes; what is no such form has none."""
    assert tuple(imperfects(preterite)) == forms


@pytest.mark.parametrize(
    ("form", "verb"),
    [
        ("exportaba", "exportar"),
        ("vendian", "vender"),
        ("salia", "salir"),
        ("venderian", "vender"),
        ("comprando", "comprar"),
        ("desplazados", "desplazar"),
        ("pidieron", "pedir"),
        ("durmiendo", "dormir"),
    ],
)
def test_a_regular_form_tells_its_verb(form: str, verb: str):
    """So that a form which no list has is not taken for a slip."""
    assert verb in infinitives(form)


def test_a_short_word_is_no_form_of_a_verb():
    """Three letters before the ending at least: 'una' and 'dia' are none."""
    assert not list(infinitives("dia"))


@pytest.mark.parametrize(
    ("infinitive", "forms"),
    [
        ("aprehender", {"aprehendieron", "aprehendido", "aprehendia"}),
        ("decomisar", {"decomisan", "decomisaron", "decomisada", "decomisando"}),
    ],
)
def test_a_verb_on_file_stands_for_its_forms(infinitive: str, forms: set[str]):
    """Without the present of one alone, which is a noun as often."""
    assert forms <= set(told_forms(infinitive))
    assert not {"plantar", "planta"} & set(told_forms("plantar"))
